package org.pressmark.ingest.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Weighs what a file says of its own structure: many say it for show. */
final class Trust {

    private static final double TAGGED = 0.85;
    private static final double ARTIFACTS = 0.3;
    private static final int LONGEST_BLOCK = 6000;

    private Trust() {}

    /** The tags, if nearly all text has one and they tell paragraphs apart. */
    static Tags inTags(Content content) {
        if (content.tags().isEmpty()) {
            return Tags.NONE;
        }
        long all = 0;
        long tagged = 0;
        Set<Integer> blocks = new HashSet<>();
        for (PageGlyphs page : content.pages()) {
            for (Glyph glyph : page.glyphs()) {
                if (glyph.mark() == Marks.ARTIFACT || glyph.isSpace()) {
                    continue;
                }
                all++;
                Tag tag = content.tags().of(page.number(), glyph.mark());
                if (tag != null) {
                    tagged++;
                    blocks.add(tag.block());
                }
            }
        }
        boolean coarse = blocks.size() * (long) LONGEST_BLOCK < all || blocks.size() < 2 && all > 1000;
        boolean fine = blocks.size() > 30 && all / blocks.size() < 12; // a tag for each word or line
        return tagged >= TAGGED * all && !coarse && !fine ? content.tags() : Tags.NONE;
    }

    /** What the file says is no text is dropped, unless that is much of it. */
    static List<PageGlyphs> withoutArtifacts(List<PageGlyphs> pages) {
        long all = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
        long artifacts = pages.stream().flatMap(page -> page.glyphs().stream()).filter(g -> g.mark() == Marks.ARTIFACT).count();
        if (artifacts == 0 || artifacts > ARTIFACTS * all) {
            return pages;
        }
        return pages.stream()
                .map(page -> page.with(page.glyphs().stream().filter(glyph -> glyph.mark() != Marks.ARTIFACT).toList()))
                .toList();
    }
}
