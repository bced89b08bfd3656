package org.pressmark.analysis.people;

import java.util.BitSet;
import java.util.List;
import org.pressmark.analysis.text.Document;
import org.pressmark.analysis.text.FirstNames;
import org.pressmark.analysis.text.Lexicon;
import org.pressmark.analysis.text.Paragraph;
import org.pressmark.model.Cancellation;

/** Names, merged into people, with their roles, and what else stands for them. */
public final class PeopleFinder {

    private final Lexicon lexicon;
    private final FirstNames names;
    private final NameFinder finder;
    private final Nicknames nicknames = new Nicknames();

    public PeopleFinder(Lexicon lexicon, FirstNames names) {
        this.lexicon = lexicon;
        this.names = names;
        finder = new LearnedNameFinder(new NameWords(lexicon, names));
    }

    /**
     * @param quoted tokens inside quotation marks
     * @param english false where roles and pronouns cannot be read
     */
    public Cast find(Document document, BitSet quoted, boolean english, Cancellation cancellation) {
        List<NameSpan> spans = finder.find(document, cancellation);
        cancellation.check();
        List<PersonAt> mentions = new Aliases(document.tokens(), lexicon, names, nicknames).merge(spans);
        cancellation.check();
        if (english) {
            new Roles(document.tokens(), lexicon).read(mentions, paragraphEnds(document));
            mentions = new Pronouns(document.tokens(), quoted).resolve(document, mentions);
            cancellation.check();
            mentions = new RoleMentions(document.tokens(), lexicon, quoted).resolve(document, mentions);
        }
        return Casting.cast(document.tokens(), mentions);
    }

    private static int[] paragraphEnds(Document document) {
        int[] ends = new int[document.tokens().size()];
        for (Paragraph paragraph : document.paragraphs()) {
            java.util.Arrays.fill(ends, paragraph.from(), paragraph.to(), paragraph.to());
        }
        return ends;
    }
}
