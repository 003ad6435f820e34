package org.parley.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PipelineTest {

    private static final int JOBS = 1000;

    private final List<Integer> handedOver = new ArrayList<>();

    private record Number(int number, long bytes) implements Pipeline.Job<Integer> {

        @Override
        public Integer run() {
            if (number % 7 == 3) {
                throw new IllegalStateException("no sevens");
            }
            return number;
        }

        @Override
        public Integer failed(Throwable why) {
            return -number;
        }
    }

    private static List<Number> jobs(long bytes) {
        return IntStream.range(0, JOBS).mapToObj(number -> new Number(number, bytes)).toList();
    }

    private static List<Integer> expected() {
        return IntStream.range(0, JOBS).mapToObj(number -> number % 7 == 3 ? -number : number).toList();
    }

    @Test
    void allIsHandedOverInTheOrderOfTheJobs() {
        assertTrue(new Pipeline<Integer>(handedOver::addAll).run(jobs(10), () -> false));
        assertEquals(expected(), handedOver);
    }

    @Test
    void jobsThatAreTooLargeForEachOtherAreDoneAsWell() {
        assertTrue(new Pipeline<Integer>(handedOver::addAll).run(jobs(Long.MAX_VALUE / JOBS), () -> false));
        assertEquals(expected(), handedOver);
    }

    @Test
    void whatWasDoneWhenItIsStoppedIsHandedOver() {
        assertFalse(new Pipeline<Integer>(handedOver::addAll).run(jobs(10), () -> handedOver.size() >= JOBS / 2));
        assertEquals(expected().subList(0, handedOver.size()), handedOver);
        assertTrue(handedOver.size() < JOBS);
    }

    @Test
    void whatTheSinkThrowsEndsIt() {
        Pipeline<Integer> pipeline = new Pipeline<>(batch -> {
            throw new IllegalArgumentException("full");
        });
        assertThrows(IllegalArgumentException.class, () -> pipeline.run(jobs(10), () -> false));
    }
}
