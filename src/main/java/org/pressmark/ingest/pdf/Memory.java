package org.pressmark.ingest.pdf;

/** Looks at the heap, so that a small file that unpacks to a huge one is given up before others lack memory. */
final class Memory {

    /** What the rest of the program holds counts too, so that little may be left for a file that is all right. */
    private static final double SHARE = 0.85;

    private Memory() {}

    /** True where most of the heap is in use and is no garbage. */
    static boolean isShort() {
        if (usedShare() < SHARE) {
            return false;
        }
        System.gc(); // else yesterday's garbage would condemn today's file
        return usedShare() > SHARE;
    }

    private static double usedShare() {
        Runtime runtime = Runtime.getRuntime();
        return (double) (runtime.totalMemory() - runtime.freeMemory()) / runtime.maxMemory();
    }
}
