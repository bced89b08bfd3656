package org.pressmark.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.annotation.Edit;
import org.pressmark.export.back.AnnotationFile;
import org.pressmark.export.back.FileContent;
import org.pressmark.library.LibraryException.Problem;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Progress;

/**
 * Annotations back from files: our own Markdown, W3C Web Annotation, Hypothesis, KOReader, Readwise. First a preview, which changes
 * nothing; then all of it in one transaction and one step that can be taken back, or nothing.
 */
public final class NoteFiles {

    private final Core core;
    private final Steps steps;

    NoteFiles(Core core, Steps steps) {
        this.core = core;
        this.steps = steps;
    }

    /** What the file would do to the library as it is now. */
    public NotePreview preview(Path file, Progress progress, Cancellation cancellation) {
        FileContent content;
        try {
            content = AnnotationFile.read(file);
        } catch (IOException unreadable) {
            throw new LibraryException(Problem.NOT_READ, file, unreadable);
        }
        return core.read(transaction -> {
            var planner = new IncomingPlanner(core, transaction, steps.now());
            planner.plan(content, progress, cancellation);
            return new NotePreview(file, content, planner.lines());
        });
    }

    /**
     * Does what the preview said, on what the library holds now; entries that were refused are left out.
     *
     * @return what was done to each entry
     */
    public NotePreview apply(NotePreview preview, Progress progress, Cancellation cancellation) {
        List<Edit> edits = new ArrayList<>();
        List<NotePreview.Line> lines = new ArrayList<>();
        synchronized (steps) {
            core.write(transaction -> {
                var planner = new IncomingPlanner(core, transaction, steps.now());
                planner.plan(preview.content(), progress, cancellation);
                lines.addAll(planner.lines());
                planner.changes().forEach(change -> change.store(transaction).ifPresent(edits::add));
                return this;
            });
            if (!edits.isEmpty()) {
                Edit all = new Edit.Together(edits);
                steps.push(Replay.changes(all).articles(), new StepName(EditName.IMPORT_NOTES, edits.size()), all);
            }
        }
        if (!edits.isEmpty()) {
            core.tell(Replay.changes(new Edit.Together(edits)));
        }
        return new NotePreview(preview.file(), preview.content(), lines);
    }
}
