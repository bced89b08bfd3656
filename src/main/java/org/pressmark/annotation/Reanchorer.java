package org.pressmark.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.annotation.Tokens.Vocabulary;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;

/**
 * Finds the places of anchors in one text: where they were, if the text still says the same there; else where the text's
 * revision took them, if the text that they were made in is known; else by their words and context. Deterministic; safe for
 * use by many threads.
 */
public final class Reanchorer {

    private static final Placement ORPHAN = new Placement(AnchorStatus.ORPHAN, null, 0);

    /** From this part of its words kept, a passage is the same one, edited. */
    private static final double SAME = 0.5;

    /** From this part of its words on, a passage that was pasted elsewhere is surely the same; with less, the reader is asked. */
    private static final double WHOLE = 0.85;

    /** Of a smaller part of its words there is nothing to ask about. */
    private static final double TRACE = 0.15;

    /** By this much more of its context must be around one place than around any other. */
    private static final double CLEARLY_BETTER = 0.3;

    /** Where nearly all of the context is around it, this is enough. */
    private static final double SLIGHTLY_BETTER = 0.04;

    /** The same where the context is around another place too, but that is farther from the old position. */
    private static final double NEARER = 0.02;

    /** From these scores on, a place found by likeness alone is sure, or worth asking about. */
    private static final double SURE = 0.68;

    private static final double LIKELY = 0.3;

    /** From this part of its context on, even a common word pasted elsewhere is the same one. */
    private static final double SAME_AROUND = 0.7;

    /** From this part of its context on, and with no other like it, an anchor tells where its neighbours are. */
    private static final double SURE_NEIGHBOUR = 0.75;

    /** By so much a place found by likeness must be better than any other, for the reader not to be asked. */
    private static final double LEAD = 0.15;

    /** From this nearness on, a passage stands where neighbours say. */
    private static final double HERE = 0.2;

    /** There, so much likeness is enough. */
    private static final double LIKELY_HERE = 0.6;

    /** Elsewhere, so much is needed. */
    private static final double PASTED = 0.9;

    /** The same, counting how near they are to where neighbours say. */
    private static final double PLACE_TELLS = 0.2;

    /** A passage that has grown by more may hold the end of another. */
    private static final double GROWN = 2;

    /** Words of so many bits do not come together twice by chance. */
    private static final double TELLING = 40;

    private final String text;
    private final @Nullable String oldText;
    private final @Nullable Revision revision;
    private final Vocabulary vocabulary;
    private final Frequencies frequencies;
    private final ExactSearch same;
    private final SimilarSearch similar;

    /** Of {@link #text}; none where they are not known. */
    private final Headings headings;

    /** From the old text, where that is not known, to {@link #text}. */
    private final Drift drift;

    private Reanchorer(String text, @Nullable String oldText) {
        this.headings = new Headings(text, List.of());
        this.drift = Drift.UNKNOWN;
        this.text = text;
        this.oldText = oldText;
        this.vocabulary = new Vocabulary();
        var tokens = Tokens.of(text, vocabulary::id);
        this.frequencies = new Frequencies(tokens);
        this.same = new ExactSearch(text, tokens, vocabulary, frequencies);
        this.similar = new SimilarSearch(text, tokens, vocabulary, frequencies);
        this.revision = oldText == null
                ? null
                : new Revision(oldText, Tokens.of(oldText, vocabulary::id), text, tokens, frequencies);
    }

    private Reanchorer(Reanchorer other, Headings headings, Drift drift) {
        this.text = other.text;
        this.oldText = other.oldText;
        this.revision = other.revision;
        this.vocabulary = other.vocabulary;
        this.frequencies = other.frequencies;
        this.same = other.same;
        this.similar = other.similar;
        this.headings = headings;
        this.drift = drift;
    }

    /** For anchors made in a text that is no longer known. */
    public static Reanchorer of(String text) {
        return new Reanchorer(text, null);
    }

    /** For anchors made in {@code oldText}; others are looked for as {@link #of} does. */
    public static Reanchorer between(String oldText, String newText) {
        return new Reanchorer(newText, oldText);
    }

    /** The same, knowing the headings of the text that is searched. */
    public Reanchorer under(Headings known) {
        return new Reanchorer(this, known, drift);
    }

    /**
     * The same, knowing that the anchors were made in one text: those that stand out help to tell the places of the others.
     * Of use where that text is not known; positions must be offsets in it.
     */
    public Reanchorer together(Collection<Anchor> anchors) {
        var pairs = new ArrayList<int[]>();
        for (Anchor anchor : anchors) {
            var found = same.find(anchor, headings, Drift.UNKNOWN);
            if (found != null && found.agreement() >= SURE_NEIGHBOUR && found.agreement() - Math.max(0, found.rival()) >= CLEARLY_BETTER) {
                pairs.add(new int[] {anchor.position().start(), found.start()});
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair[0]));
        return new Reanchorer(this, headings, Drift.of(pairs));
    }

    /** The offset in the new text that stands for one in the old. */
    public int offset(int oldOffset) {
        return revision == null ? Math.min(oldOffset, text.length()) : revision.offset(oldOffset);
    }

    public Placement place(Anchor anchor) {
        if (revision != null && oldText != null && oldText.startsWith(anchor.exact(), anchor.position().start())) {
            return follow(anchor.position(), revision, oldText);
        }
        return fits(anchor) ? anchored(anchor.position().start(), anchor, 1) : search(anchor);
    }

    /** The places where an anchor may belong, the best first, none overlapping another; all are uncertain. */
    public List<Placement> candidates(Anchor anchor, int limit) {
        return Candidates.of(anchor, place(anchor), same, similar, drift, limit);
    }

    /**
     * Where a passage of the old text went.
     *
     * @throws IllegalStateException if no old text is known
     */
    public Placement follow(TextRange range) {
        if (revision == null || oldText == null) {
            throw new IllegalStateException("no old text");
        }
        return follow(range, revision, oldText);
    }

    private boolean fits(Anchor anchor) {
        int start = anchor.position().start();
        return text.startsWith(anchor.exact(), start)
                && text.startsWith(anchor.prefix(), start - anchor.prefix().length())
                && text.startsWith(anchor.suffix(), start + anchor.exact().length());
    }

    private Placement follow(TextRange range, Revision known, String old) {
        if (range.isEmpty()) {
            int offset = Math.min(known.offset(range.start()), text.length());
            return new Placement(AnchorStatus.ANCHORED, TextRange.of(offset, offset), 1);
        }
        var moved = known.move(range);
        if (moved != null && moved.kept() >= SAME) {
            return new Placement(AnchorStatus.ANCHORED, moved.range(), moved.kept());
        }
        // Gone from where it was: a passage that was cut there may have been pasted elsewhere, where all is new.
        var pasted = known.pasted(range);
        if (pasted != null && (moved == null || pasted.kept() > moved.kept())) {
            if (pasted.kept() >= WHOLE) {
                return new Placement(AnchorStatus.ANCHORED, pasted.range(), pasted.kept());
            }
            moved = pasted;
        }
        var anchor = Anchors.of(old, range);
        var found = same.find(anchor, headings, drift);
        if (found != null && isTelling(anchor, found) && known.isNew(range(found.start(), anchor))) {
            boolean sure = found.agreement() >= SAME_AROUND || bits(anchor) >= TELLING;
            return sure
                    ? anchored(found.start(), anchor, 0.9)
                    : new Placement(AnchorStatus.UNCERTAIN, range(found.start(), anchor), found.agreement());
        }
        return moved == null || moved.kept() < TRACE ? ORPHAN : new Placement(AnchorStatus.UNCERTAIN, moved.range(), moved.kept());
    }

    private Placement search(Anchor anchor) {
        var found = same.find(anchor, headings, drift);
        if (found != null && isTelling(anchor, found)) {
            return anchored(found.start(), anchor, 0.8 + 0.2 * found.agreement());
        }
        var like = similar.find(anchor, drift);
        if (like == null || like.score() < LIKELY) {
            // The very words, though there are others like them.
            return found == null || found.agreement() < LIKELY
                    ? ORPHAN
                    : new Placement(AnchorStatus.UNCERTAIN, range(found.start(), anchor), found.agreement());
        }
        double enough = !drift.isKnown() ? SURE : like.nearness() >= HERE ? LIKELY_HERE : PASTED;
        boolean sure = like.kept() >= SAME && like.score() >= enough && like.lead() >= LEAD
                && like.range().length() <= GROWN * anchor.exact().length();
        return new Placement(sure ? AnchorStatus.ANCHORED : AnchorStatus.UNCERTAIN, like.range(), like.score());
    }

    /** Whether this place, and no other, must be meant. */
    private boolean isTelling(Anchor anchor, ExactSearch.Found found) {
        if (drift.isKnown()) {
            return found.lead() >= PLACE_TELLS && (found.nearness() >= HERE || found.agreement() >= PASTED || bits(anchor) >= TELLING);
        }
        double ahead = found.agreement() - Math.max(0, found.rival());
        return ahead >= CLEARLY_BETTER
                || found.agreement() >= PASTED && (ahead > SLIGHTLY_BETTER || found.lead() >= NEARER)
                || found.rival() < 0 && bits(anchor) >= TELLING;
    }

    /** How little one would expect the anchor's words in a row. */
    private double bits(Anchor anchor) {
        var words = Tokens.of(anchor.exact(), vocabulary::known);
        double bits = 0;
        for (int i = 0; i < words.size(); i++) {
            bits += frequencies.count(words.id(i)) == 0 ? 0 : frequencies.bits(words.id(i));
        }
        return bits;
    }

    private static TextRange range(int start, Anchor anchor) {
        return TextRange.of(start, start + anchor.exact().length());
    }

    private static Placement anchored(int start, Anchor anchor, double score) {
        return new Placement(AnchorStatus.ANCHORED, range(start, anchor), score);
    }
}
