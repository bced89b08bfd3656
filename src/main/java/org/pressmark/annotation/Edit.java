package org.pressmark.annotation;

import org.pressmark.model.Annotation;
import org.pressmark.model.KeptCorrection;
import org.pressmark.model.Placement;

/** One step that the reader took on an annotation, or on what the program understood. Every step has one that takes it back. */
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

    /**
     * The reader says where an annotation stands in one version, or that it stands nowhere.
     *
     * @param version names the version in the library
     */
    record Place(String annotationId, String articleId, long version, Placement before, Placement after) implements Edit {
        @Override
        public Edit inverse() {
            return new Place(annotationId, articleId, version, after, before);
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
