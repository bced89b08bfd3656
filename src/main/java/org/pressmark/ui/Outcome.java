package org.pressmark.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.library.ImportResult;
import org.pressmark.library.Messages;

/**
 * What came of reading some files.
 *
 * @param last id of the last article that could be read
 * @param problems a sentence for each file that could not
 * @param refound what became of the notes of the last article, if its text had changed
 */
record Outcome(Optional<String> last, List<String> problems, Optional<Refound> refound) {

    static Outcome of(List<ImportResult> results) {
        Optional<String> last = Optional.empty();
        Optional<Refound> refound = Optional.empty();
        List<String> problems = new ArrayList<>();
        for (ImportResult result : results) {
            switch (result) {
                case ImportResult.Imported(var added) -> last = Optional.of(added.id());
                case ImportResult.Duplicate(var known) -> last = Optional.of(known.id());
                case ImportResult.Updated(var changed, var places) -> {
                    last = Optional.of(changed.id());
                    refound = Optional.of(new Refound(changed.id(), places));
                }
                case ImportResult.Rejected(var file, var reason, var detail) ->
                    problems.add(Messages.rejection(file, reason, detail));
            }
        }
        return new Outcome(last, problems, refound);
    }
}
