package org.pressmark.ingest.office;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pressmark.model.BlockKind;

/** What the name of a paragraph style says. Programs name the same styles in the user's language. */
record StyleName(BlockKind kind, int level) {

    static final StyleName PLAIN = new StyleName(BlockKind.PARAGRAPH, 0);

    private static final String HEADINGS = "heading|head|überschrift|berschrift|uberschrift|titre|título|titulo|encabezado|titolo|intestazione|kop|rubrik|overskrift"
            + "|otsikko|nagłówek|nagwek|nadpis|cím|cimsor|címsor|başlık|balk|επικεφαλίδα|заголовок|标题|標題|見出し|제목|virsraksts|antraštė|titlu|naslov|pealkiri";
    private static final Pattern HEADING = Pattern.compile("(?:" + HEADINGS + ")[ _]?(\\d)(?:\\b.*)?");
    private static final Pattern TITLE = Pattern.compile("title|titel|book title|document title|titre|título|titulo|titolo|tytuł|название|标题|標題|表題|제목|otsikko|název|cím|başlık|τίτλος|naslov");
    private static final Pattern QUOTE = Pattern.compile("(?:intense |block |intensives |bloc )?(?:quote|quotations?|block text|blockquote|zitat|citation|citaat|citat|cita|citazione|citação|cytat|цитата|引用|명언).*");
    private static final Pattern CODE = Pattern.compile("(?:html )?(?:preformatted.*|source code|code|code block|listing|verbatim|vorformatierter text)");
    private static final Pattern CAPTION = Pattern.compile("(?:caption|beschriftung|légende|legende|epígrafe|didascalia|bijschrift|podpis|figure caption|illustration).*");
    private static final Pattern CONTENTS = Pattern.compile("(?:toc|contents|verzeichnis|table of contents|tm|inhaltsverzeichnis|índice|sommario)[ _]?(?:\\d|heading|überschrift).*");
    private static final Pattern HEADER = Pattern.compile("(?:header|footer|kopfzeile|fußzeile|en-tête|pied de page|page number)");

    /** Styles of what is no text of the document's own: its table of contents. */
    static boolean isContents(String name) {
        return CONTENTS.matcher(clean(name)).matches();
    }

    static boolean isHeader(String name) {
        return HEADER.matcher(clean(name)).matches();
    }

    static StyleName of(String name) {
        String clean = clean(name);
        Matcher heading = HEADING.matcher(clean);
        if (heading.matches() && heading.group(1).charAt(0) != '0') {
            return new StyleName(BlockKind.HEADING, Math.min(6, heading.group(1).charAt(0) - '0'));
        }
        if (TITLE.matcher(clean).matches()) {
            return new StyleName(BlockKind.TITLE, 0);
        }
        if (QUOTE.matcher(clean).matches()) {
            return new StyleName(BlockKind.QUOTATION, 1);
        }
        if (CODE.matcher(clean).matches()) {
            return new StyleName(BlockKind.CODE, 0);
        }
        return CAPTION.matcher(clean).matches() ? new StyleName(BlockKind.FIGURE, 0) : PLAIN;
    }

    private static String clean(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace("_20_", " ");
    }
}
