package org.pressmark.export;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Quote;
import org.pressmark.model.QuoteKind;
import org.pressmark.model.Section;

/** Every quotation that is asked for, with who said it, where and when: what goes into a story or a fact-checker's file. */
public final class QuoteSheet implements Exporter {

    /** What a sheet is written as. */
    public enum Layout {
        MARKDOWN,
        CSV,
        HTML
    }

    /**
     * Which quotations; all of it must hold.
     *
     * @param person a part of the speaker's name; null for anybody
     * @param tag of a highlight that lies on the quotation; null for any or none
     * @param words that each stand in the quotation, whatever case and accents
     */
    public record Wanted(@Nullable String person, @Nullable String tag, List<String> words) {

        public static final Wanted ALL = new Wanted(null, null, List.of());

        public Wanted {
            words = List.copyOf(words);
        }
    }

    private final Wanted wanted;
    private final QuoteLayout layout;
    private boolean any;

    public QuoteSheet(Layout layout, Wanted wanted) {
        this.wanted = wanted;
        this.layout = switch (layout) {
            case MARKDOWN -> new QuoteLayout.Markdown();
            case CSV -> new QuoteLayout.Table();
            case HTML -> new QuoteLayout.Page();
        };
    }

    @Override
    public void begin(Appendable out) throws IOException {
        layout.begin(out);
    }

    @Override
    public void write(ExportedArticle article, boolean first, Appendable out) throws IOException {
        List<QuoteLine> lines = lines(article);
        if (!lines.isEmpty()) {
            layout.write(article, lines, !any, out);
            any = true;
        }
    }

    @Override
    public void end(Appendable out) throws IOException {
        layout.end(out);
    }

    private List<QuoteLine> lines(ExportedArticle exported) {
        Article article = exported.article();
        var typography = Typography.of(exported.language());
        List<QuoteLine> lines = new ArrayList<>();
        for (Quote quote : exported.open().analysis().quotes()) {
            Optional<Said> said = Said.of(quote, exported.open());
            String words = quote.range().in(exported.text());
            if (isWanted(exported, quote, said, words)) {
                String set = quote.kind() == QuoteKind.DIRECT ? typography.direct(words) : typography.indirect(words);
                lines.add(new QuoteLine(set, said.map(Said::speaker).orElse(""), said.map(Said::role).orElse(""), quote.kind(),
                        article, section(exported, quote), PressmarkLink.toPlace(exported.id(), quote.range().start())));
            }
        }
        return lines;
    }

    private boolean isWanted(ExportedArticle exported, Quote quote, Optional<Said> said, String words) {
        String person = wanted.person();
        String tag = wanted.tag();
        return (person == null || said.filter(one -> fold(one.speaker()).contains(fold(person))).isPresent())
                && (tag == null || exported.notes().stream().anyMatch(note -> note.range() != null
                        && note.range().overlaps(quote.range()) && note.tags().stream().anyMatch(tag::equalsIgnoreCase)))
                && wanted.words().stream().allMatch(word -> fold(words).contains(fold(word)));
    }

    private static String section(ExportedArticle exported, Quote quote) {
        String heading = "";
        for (Section section : exported.open().analysis().outline()) {
            heading = section.range().contains(quote.range().start()) ? exported.heading(section) : heading;
        }
        return heading;
    }

    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
