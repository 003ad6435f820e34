package org.parley.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Does jobs on all cores and hands over what came of them in the order of the jobs, in batches, on the thread that
 * waits for them. How much is in hand at once is bounded. To be run once.
 *
 * @param <T> what comes of a job
 */
final class Pipeline<T> {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int MOST_IN_HAND = CORES * 8;
    private static final int BYTES_IN_HAND = 64 << 20;
    private static final int BATCH = 100;
    private static final long BATCH_NANOSECONDS = 300_000_000;
    /** Files of more bytes are read one after another: a page takes much more memory than its file. */
    private static final int LARGE = 2 << 20;
    private static final long STACK_BYTES = 16 << 20;

    private static final ThreadFactory THREADS = Thread.ofPlatform().name("parley-reader-", 0).stackSize(STACK_BYTES)
            .daemon().factory();

    private final Consumer<List<T>> sink;
    private final Object large = new Object();
    private final Deque<InHand<T>> inHand = new ArrayDeque<>();
    private final List<T> batch = new ArrayList<>();
    private long bytesInHand;
    private long batchBegun = System.nanoTime();

    /** Something to do. */
    interface Job<T> {

        /** How large it is: the bytes of a file. */
        long bytes();

        /** Does it, on any thread. */
        T run();

        /** What comes of it if doing it threw {@code why}. */
        T failed(Throwable why);

        /** It is the next to be handed over. */
        default void awaited() {}
    }

    private record InHand<T>(Job<T> job, long bytes, Future<T> result) {}

    /** @param sink gets the batches; it may take its time */
    Pipeline(Consumer<List<T>> sink) {
        this.sink = sink;
    }

    /**
     * Does {@code jobs}. What is handed over when {@code stopped} says so, or the sink throws, stays so; the rest is
     * given up.
     *
     * @return false if it was stopped
     */
    boolean run(Iterable<? extends Job<T>> jobs, BooleanSupplier stopped) {
        try (ExecutorService workers = Executors.newFixedThreadPool(CORES, THREADS)) {
            try {
                boolean whole = work(jobs.iterator(), workers, stopped);
                handOver();
                return whole;
            } finally {
                inHand.forEach(left -> left.result().cancel(true));
            }
        }
    }

    private boolean work(Iterator<? extends Job<T>> jobs, ExecutorService workers, BooleanSupplier stopped) {
        while (jobs.hasNext() || !inHand.isEmpty()) {
            if (stopped.getAsBoolean()) {
                return false;
            }
            if (jobs.hasNext()) {
                add(jobs.next(), workers);
            } else {
                take();
            }
        }
        return true;
    }

    /** Takes one more job, once there is room for it. */
    private void add(Job<T> job, ExecutorService workers) {
        long bytes = job.bytes();
        while (!inHand.isEmpty() && (bytesInHand + bytes > BYTES_IN_HAND || inHand.size() >= MOST_IN_HAND)) {
            take();
        }
        inHand.add(new InHand<>(job, bytes, workers.submit(() -> run(job, bytes))));
        bytesInHand += bytes;
    }

    private T run(Job<T> job, long bytes) {
        if (bytes <= LARGE) {
            return job.run();
        }
        synchronized (large) {
            return job.run();
        }
    }

    /** Waits for the next job, and hands over the batch if it is time. */
    private void take() {
        InHand<T> next = inHand.poll();
        bytesInHand -= next.bytes();
        next.job().awaited();
        batch.add(result(next));
        if (batch.size() >= BATCH || System.nanoTime() - batchBegun > BATCH_NANOSECONDS) {
            handOver();
        }
    }

    private static <T> T result(InHand<T> next) {
        try {
            return next.result().get();
        } catch (ExecutionException e) {
            return next.job().failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return next.job().failed(e);
        }
    }

    private void handOver() {
        List<T> done = List.copyOf(batch);
        batch.clear();
        sink.accept(done);
        batchBegun = System.nanoTime();
    }
}
