package org.parley;

/** The composition root: wiring and nothing else. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
