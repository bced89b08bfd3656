package org.pressmark.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pressmark.ingest.pdf.Passage.Kind;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;

/**
 * What was made of a file's glyphs.
 *
 * @param title the passage that is the title, if one is; also among the passages
 */
record Layout(List<Line> lines, List<Passage> passages, Measure measure, Optional<Passage> title) {

    static Layout of(Content content, Watch watch) throws RejectedException {
        Tags tags = Trust.inTags(content);
        List<List<Line>> pages = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (PageGlyphs page : Trust.withoutArtifacts(content.pages())) {
            watch.check();
            List<Line> drawn = LineMaker.of(page, tags);
            pages.add(tags.isEmpty() ? Order.of(drawn) : drawn);
            heights.add(LineMaker.mainTurn(page.glyphs()) % 2 == 0 ? page.height() : page.width());
        }
        List<Line> lines = Furniture.without(pages, heights, !tags.isEmpty()).stream().flatMap(List::stream).toList();
        Measure measure = Measure.of(lines);
        List<Passage> passages = Grouping.of(lines, measure, watch);
        new Roles(passages, measure).assign();
        new Headings(passages, measure).assign(content.bookmarks());
        Optional<Passage> title = TitleFinder.find(passages, measure, content.facts().title());
        title.ifPresent(passage -> passage.become(Kind.TITLE, 0));
        Headings.raise(passages);
        return new Layout(lines, Floats.moved(passages, measure), measure, title);
    }
}
