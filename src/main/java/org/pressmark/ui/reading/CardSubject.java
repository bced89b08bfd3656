package org.pressmark.ui.reading;

import java.util.List;
import org.pressmark.model.Annotation.Highlight;
import org.pressmark.model.Draft;
import org.pressmark.model.PlacedAnnotation;
import org.pressmark.model.TextRange;
import org.pressmark.ui.reading.AnnotatingViewModel.Look;

/** What a card is open on. */
sealed interface CardSubject {

    String articleId();

    /** In the article's text. */
    TextRange range();

    /** The words that are stored of it, or were when the writing began. */
    Written stored();

    /** @param look that a highlight to be made would have */
    Draft.Subject draft(Look look);

    /**
     * A highlight of the library.
     *
     * @param base as it was when its words were taken into the fields, so that what was changed elsewhere since is seen
     * @param around all that overlap there, with this one
     */
    record Stored(PlacedAnnotation placed, Highlight base, List<PlacedAnnotation> around) implements CardSubject {

        static Stored of(PlacedAnnotation placed, List<PlacedAnnotation> around) {
            return new Stored(placed, (Highlight) placed.annotation(), around);
        }

        Highlight highlight() {
            return (Highlight) placed.annotation();
        }

        @Override
        public String articleId() {
            return base.articleId();
        }

        @Override
        public TextRange range() {
            return ReadingViewModel.range(placed);
        }

        @Override
        public Written stored() {
            return new Written(base.comment(), base.tags());
        }

        @Override
        public Draft.Subject draft(Look look) {
            return new Draft.Subject.Stored(base.id());
        }
    }

    /** A highlight that is made when its words are saved. */
    record Fresh(String articleId, TextRange range, boolean merge) implements CardSubject {

        @Override
        public Written stored() {
            return Written.NOTHING;
        }

        @Override
        public Draft.Subject draft(Look look) {
            return new Draft.Subject.NewHighlight(range, look.color(), look.style());
        }
    }
}
