package org.pressmark.export.back;

import java.util.List;
import org.pressmark.export.Sum;
import org.pressmark.model.AnnotationKind;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.HighlightStyle;

/** What can be changed of an annotation in a file, summed up as the exporters do. */
final class Changeable {

    private Changeable() {}

    static String sum(AnnotationKind kind, HighlightColor color, HighlightStyle style, String comment, List<String> tags) {
        boolean coloured = kind == AnnotationKind.HIGHLIGHT;
        return Sum.of(kind, coloured ? color : null, coloured ? style : null, comment, tags);
    }
}
