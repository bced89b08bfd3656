package org.pressmark.ingest.pdf;

/** Looks at the heap, so that a small file that unpacks to a huge one is given up before others lack memory. */
final class Memory {

    /** Below this share nobody looks closer. */
    private static final double PLENTY = 0.6;

    /** Without garbage: what the rest of the program holds counts too, so that little may be left for a file that is all right. */
    private static final double FULL = 0.85;

    private Memory() {}

    /** True where most of the heap is in use and is no garbage. */
    static boolean isShort() {
        if (usedShare() < PLENTY) {
            return false;
        }
        System.gc(); // else yesterday's garbage would condemn today's file
        return usedShare() > FULL;
    }

    private static double usedShare() {
        Runtime runtime = Runtime.getRuntime();
        return (double) (runtime.totalMemory() - runtime.freeMemory()) / runtime.maxMemory();
    }
}
