package org.pressmark.ui.frame;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ArticleSummary;
import org.pressmark.model.OpenArticle;
import org.pressmark.ui.Notice;
import org.pressmark.ui.ReadingTime;
import org.pressmark.ui.Workspace;
import org.pressmark.ui.outline.OutlineViewModel;

/** The words of the status line and of the banner. */
public final class StatusViewModel {

    private static final int MOST_PROBLEMS = 4;

    private final Workspace workspace;
    private final ResourceBundle words;
    private final StringBinding section;
    private final StringBinding progress;
    private final StringBinding saved;
    private final StringBinding hint;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public StatusViewModel(Workspace workspace, OutlineViewModel outline, ResourceBundle words) {
        this.workspace = workspace;
        this.words = words;
        section = Bindings.createStringBinding(
                outline::currentLabel, outline.currentProperty(), workspace.articleProperty());
        progress = Bindings.createStringBinding(
                this::progressWords, workspace.positionProperty(), workspace.articleProperty());
        saved = Bindings.createStringBinding(
                this::savedWords, workspace.saving().unsavedProperty(), workspace.articleProperty());
        hint = Bindings.createStringBinding(this::hintWords, workspace.noticeProperty());
        workspace.noticeProperty().subscribe(this::keepProblem);
    }

    private String progressWords() {
        return withArticle(article -> {
            int position = workspace.positionProperty().get();
            long percent = Math.round(100 * ReadingTime.part(article, position));
            return percent == 100 ? words.getString("status.read") : MessageFormat.format(
                    words.getString("status.progress"), percent,
                    ReadingTime.inWords(ReadingTime.minutesLeft(article, position)));
        });
    }

    private String savedWords() {
        return withArticle(article -> words.getString(workspace.saving().unsavedProperty().get() ? "status.unsaved" : "status.saved"));
    }

    private String withArticle(Function<ArticleSummary, String> say) {
        @Nullable OpenArticle open = workspace.articleProperty().get();
        return open == null ? "" : say.apply(open.summary());
    }

    private String hintWords() {
        @Nullable Notice notice = workspace.noticeProperty().get();
        return notice != null && notice.kind() == Notice.Kind.INFO ? notice.text() : "";
    }

    /** A problem stays until it is dismissed, whatever is said after it. */
    private void keepProblem(@Nullable Notice notice) {
        if (notice == null || notice.kind() != Notice.Kind.ERROR) {
            return;
        }
        List<String> lines = new ArrayList<>(problem.get().lines().toList());
        notice.text().lines().filter(line -> !lines.contains(line)).forEach(lines::add);
        problem.set(String.join("\n", lines.subList(Math.max(0, lines.size() - MOST_PROBLEMS), lines.size())));
    }

    /** Kicker or heading of the section being read. */
    public StringBinding section() {
        return section;
    }

    /** How much is read and how long the rest takes. */
    public StringBinding progress() {
        return progress;
    }

    public StringBinding saved() {
        return saved;
    }

    /** A piece of good news; empty for none. */
    public StringBinding hint() {
        return hint;
    }

    /** What went wrong; empty once dismissed. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public void dismiss() {
        problem.set("");
        workspace.dismissNotice();
    }
}
