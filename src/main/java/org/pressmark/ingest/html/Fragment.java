package org.pressmark.ingest.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.pressmark.ingest.source.Limits;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Resources;
import org.pressmark.ingest.source.Watch;
import org.pressmark.model.ArticleText;
import org.pressmark.model.BlockKind;
import org.pressmark.model.Picture;

/** HTML that is all of it to be read, such as a message's or a feed's: no article is looked for in it. */
public final class Fragment {

    private static final String HIDDEN = "[style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden], [style~=(?i)mso-hide\\s*:\\s*all],"
            + " [style~=(?i)max-height\\s*:\\s*0(px)?\\s*(;|$)], [style~=(?i)font-size\\s*:\\s*[01]px]";

    /** @param hasBody false where nothing but the title was written */
    public record Content(ArticleText text, List<Picture> pictures, boolean hasBody) {}

    private final Resources resources;
    private final Limits limits;
    private final Watch watch;

    public Fragment(Resources resources, Limits limits, Watch watch) {
        this.resources = resources;
        this.limits = limits;
        this.watch = watch;
    }

    /**
     * @param html a document or a part of one
     * @param attachments names of what came with it, listed at the end
     */
    public Content read(String title, String html, List<String> attachments) throws RejectedException {
        Document page = Jsoup.parse(html, resources.address().orElse(""), Parser.htmlParser().setMaxDepth(limits.depth()));
        Element body = page.body();
        Clutter.dropUnseen(page, watch);
        int all = Measures.of(body).text(body);
        for (Element hidden : body.select(HIDDEN).reversed()) {
            watch.check();
            if (hidden != body && hidden.text().length() * 2 < all) {
                hidden.remove();
            }
        }
        for (Element line : body.select("p, td, div, span, a").reversed()) {
            if (!Tags.holdsBlocks(line) && Boilerplate.isPostal(Texts.fold(line.text()))) {
                line.remove();
            }
        }
        Pictures pictures = new Pictures(resources, limits);
        var writer = new BlockWriter(limits.blocks(), pictures, new Links(List.of(body), resources.address().orElse("")), watch);
        writer.title(title);
        writer.write(body);
        writer.attachments(attachments);
        ArticleText text = writer.build();
        boolean hasBody = text.blocks().stream().anyMatch(b -> b.kind() != BlockKind.TITLE);
        return new Content(text, pictures.shownIn(text), hasBody);
    }
}
