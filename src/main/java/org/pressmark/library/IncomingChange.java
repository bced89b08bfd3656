package org.pressmark.library;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pressmark.annotation.Edit;
import org.pressmark.model.Annotation;
import org.pressmark.model.Placement;
import org.pressmark.store.Transaction;

/** Something that a file of annotations changes. */
sealed interface IncomingChange {

    /** Stores it; empty where it is nothing that the reader would take back. */
    Optional<Edit> store(Transaction transaction);

    /** @param versionId the text that it is placed in */
    record Add(Annotation annotation, long versionId, Placement placement, List<Instant> earlier) implements IncomingChange {
        @Override
        public Optional<Edit> store(Transaction transaction) {
            if (transaction.annotations().find(annotation.id()).isPresent()) {
                return Optional.empty();
            }
            transaction.annotations().put(annotation, versionId);
            if (Placing.anchor(annotation) != null) {
                transaction.placements().put(annotation.id(), versionId, placement);
            }
            transaction.exchange().addEarlier(annotation.id(), earlier);
            return Optional.of(new Edit.Add(annotation));
        }
    }

    record Change(Annotation before, Annotation after, List<Instant> earlier) implements IncomingChange {
        @Override
        public Optional<Edit> store(Transaction transaction) {
            transaction.annotations().update(before, after);
            transaction.exchange().addEarlier(after.id(), earlier);
            return Optional.of(new Edit.Change(before, after));
        }
    }

    record Move(Annotation before, Annotation after, long versionId, Placement placement, List<Instant> earlier)
            implements IncomingChange {
        @Override
        public Optional<Edit> store(Transaction transaction) {
            String id = after.id();
            var from = new Edit.Standing(before, transaction.annotations().versionOf(id), transaction.placements().of(id));
            var to = new Edit.Standing(after, versionId, Map.of(versionId, placement));
            Steps.stand(transaction, to);
            transaction.exchange().addEarlier(id, earlier);
            return Optional.of(new Edit.Move(from, to));
        }
    }

    /** Nothing that one sees: when it was changed, and from what. */
    record Learn(Annotation annotation, List<Instant> earlier) implements IncomingChange {
        @Override
        public Optional<Edit> store(Transaction transaction) {
            transaction.annotations().find(annotation.id()).ifPresent(before -> transaction.annotations().update(before, annotation));
            transaction.exchange().addEarlier(annotation.id(), earlier);
            return Optional.empty();
        }
    }

    record Restore(Annotation annotation) implements IncomingChange {
        @Override
        public Optional<Edit> store(Transaction transaction) {
            transaction.annotations().restore(annotation.id());
            return Optional.of(new Edit.Add(annotation));
        }
    }

    record Trash(Annotation annotation, Instant when) implements IncomingChange {
        @Override
        public Optional<Edit> store(Transaction transaction) {
            transaction.annotations().trash(annotation.id(), when);
            return Optional.of(new Edit.Delete(annotation));
        }
    }
}
