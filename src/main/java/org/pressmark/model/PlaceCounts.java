package org.pressmark.model;

import java.util.Collection;

/**
 * How many annotations have found their place in a text; notes on the whole article, which need none, are not counted.
 *
 * @param found anchored, by the program or by the reader
 * @param uncertain to be checked by the reader
 * @param lost orphans that the reader has not decided about
 */
public record PlaceCounts(int found, int uncertain, int lost) {

    public static final PlaceCounts NONE = new PlaceCounts(0, 0, 0);

    public static PlaceCounts of(Collection<Placement> placements) {
        int found = 0;
        int uncertain = 0;
        int lost = 0;
        for (Placement placement : placements) {
            switch (placement.status()) {
                case ANCHORED -> found++;
                case UNCERTAIN -> uncertain++;
                case ORPHAN -> lost += placement.decided() ? 0 : 1;
            }
        }
        return new PlaceCounts(found, uncertain, lost);
    }

    /** How many the reader is asked about. */
    public int open() {
        return uncertain + lost;
    }
}
