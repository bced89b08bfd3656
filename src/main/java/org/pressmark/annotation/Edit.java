package org.pressmark.annotation;

import java.util.List;
import org.pressmark.model.Annotation;
import org.pressmark.model.KeptCorrection;

/** One step that the reader took on an annotation, an article, or what the program understood. Every step has one that takes it back. */
public sealed interface Edit {

    Edit inverse();

    record Add(Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return new Delete(annotation);
        }
    }

    /** Both are of the same id. */
    record Change(Annotation before, Annotation after) implements Edit {

        public Change {
            if (!before.id().equals(after.id())) {
                throw new IllegalArgumentException("a change keeps the id");
            }
        }

        @Override
        public Edit inverse() {
            return new Change(after, before);
        }
    }

    record Delete(Annotation annotation) implements Edit {
        @Override
        public Edit inverse() {
            return new Add(annotation);
        }
    }

    /** An article goes to the trash with all that is on it. */
    record DeleteArticle(String articleId) implements Edit {
        @Override
        public Edit inverse() {
            return new RestoreArticle(articleId);
        }
    }

    record RestoreArticle(String articleId) implements Edit {
        @Override
        public Edit inverse() {
            return new DeleteArticle(articleId);
        }
    }

    /** Several at once, in this order, that are one step to the reader. */
    record Together(List<Edit> edits) implements Edit {

        public Together {
            edits = List.copyOf(edits);
        }

        @Override
        public Edit inverse() {
            return new Together(edits.reversed().stream().map(Edit::inverse).toList());
        }
    }

    record Correct(KeptCorrection correction) implements Edit {
        @Override
        public Edit inverse() {
            return new TakeBack(correction);
        }
    }

    record TakeBack(KeptCorrection correction) implements Edit {
        @Override
        public Edit inverse() {
            return new Correct(correction);
        }
    }
}
