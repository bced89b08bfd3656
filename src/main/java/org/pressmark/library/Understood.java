package org.pressmark.library;

import org.pressmark.model.Analysis;

/**
 * An analysis as it is kept.
 *
 * @param engine number of the analysis program that made it; 0 when it is still to be made
 */
record Understood(Analysis analysis, int engine) {

    static final Understood NOT_YET = new Understood(Analysis.NONE, 0);
}
