package org.pressmark.annotation;

import java.util.List;
import java.util.Map;
import org.pressmark.model.Annotation;
import org.pressmark.model.KeptCorrection;
import org.pressmark.model.Placement;

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

    /** An annotation was put at another place. Both are of the same id. */
    record Move(Standing before, Standing after) implements Edit {

        public Move {
            if (!before.annotation().id().equals(after.annotation().id())) {
                throw new IllegalArgumentException("a move keeps the id");
            }
        }

        @Override
        public Edit inverse() {
            return new Move(after, before);
        }
    }

    /**
     * An annotation with everything that says where it stands.
     *
     * @param versionId the text that its anchor was made in
     * @param placements by version of the article
     */
    record Standing(Annotation annotation, long versionId, Map<Long, Placement> placements) {

        public Standing {
            placements = Map.copyOf(placements);
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
