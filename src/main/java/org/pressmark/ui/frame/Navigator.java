package org.pressmark.ui.frame;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Quote;
import org.pressmark.model.Section;
import org.pressmark.model.TextRange;
import org.pressmark.ui.Workspace;

/** Goes from section to section and from quote to quote. */
public final class Navigator {

    /**
     * A place shown by us stands somewhere below the top of the pane, so going on from the top alone would find it again.
     * Within this many characters of the top it counts as the place we are at.
     */
    private static final int ABOUT_A_SCREEN = 2_000;

    private final Workspace workspace;
    private @Nullable TextRange last;

    public Navigator(Workspace workspace) {
        this.workspace = workspace;
        workspace.articleProperty().subscribe(article -> last = null);
    }

    public void nextSection() {
        forward(Navigator::sections);
    }

    public void previousSection() {
        back(Navigator::sections);
    }

    public void nextQuote() {
        forward(Navigator::quotes);
    }

    public void previousQuote() {
        back(Navigator::quotes);
    }

    private static List<TextRange> sections(OpenArticle article) {
        return article.analysis().outline().stream().map(Section::heading).toList();
    }

    private static List<TextRange> quotes(OpenArticle article) {
        return article.analysis().quotes().stream().map(Quote::range).toList();
    }

    private void forward(Function<OpenArticle, List<TextRange>> places) {
        int from = here();
        go(all(places).filter(range -> range.start() > from).findFirst().orElse(null));
    }

    private void back(Function<OpenArticle, List<TextRange>> places) {
        int from = here();
        go(all(places).filter(range -> range.start() < from).reduce((before, after) -> after).orElse(null));
    }

    private Stream<TextRange> all(Function<OpenArticle, List<TextRange>> places) {
        return Stream.ofNullable(workspace.articleProperty().get()).flatMap(article -> places.apply(article).stream());
    }

    private int here() {
        int top = workspace.positionProperty().get();
        boolean near = last != null && last.start() >= top && last.start() < top + ABOUT_A_SCREEN;
        // At the very top nothing was gone to yet: what the text begins with comes first.
        return near ? last.start() : top == 0 ? -1 : top;
    }

    private void go(@Nullable TextRange place) {
        if (place != null) {
            last = place;
            workspace.reveal(place);
        }
    }
}
