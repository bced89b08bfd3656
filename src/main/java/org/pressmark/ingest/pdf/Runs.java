package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.ingest.pdf.Line.Run;

/** Cuts lines. */
final class Runs {

    private Runs() {}

    /** The line without its first characters. */
    static Line from(Line line, int start) {
        List<Run> rest = new ArrayList<>();
        int at = 0;
        for (Run run : line.runs()) {
            int cut = Math.max(0, Math.min(run.text().length(), start - at));
            if (cut < run.text().length()) {
                rest.add(new Run(run.text().substring(cut), run.face()));
            }
            at += run.text().length();
        }
        return line.with(rest);
    }
}
