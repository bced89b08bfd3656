package org.pressmark.analysis.outline;

import java.util.regex.Pattern;

/** The names that parts of articles, recipes, reference pages and blogs go by, in the languages that most of them are written in. */
final class SectionNames {

    private static final int LONGEST = 60;

    private static final Pattern NAME = Pattern.compile("(?iuU)^(?:\\d+ )?(?:"
            + "introduction|background|summary|overview|abstract|conclusions?|discussion|results?|methods?|methodology|glossary|appendix|acknowledge?ments?|foreword|preface|epilogue|"
            + "(?:further|related|recommended) reading|references?|notes(?: and references)?|footnotes|sources|bibliography|external links|see also|works cited|etymology|history|"
            + "ingredients|instructions|directions|equipment|nutrition(?: facts)?|notes|tips|variations|storage|pros|cons|pros and cons|the verdict|our verdict|verdict|"
            + "about (?:the )?authors?|about (?:me|us|this \\w+)|about \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?|comments?|responses|leave a (?:reply|comment)|"
            + "related(?: (?:posts?|articles?|stories|links|topics|content|recipes|news|coverage))?|(?:recent|popular|latest|similar) (?:posts|articles|comments|stories|news)|"
            + "trending(?: (?:articles|now|stories))?|most (?:read|popular)|you (?:may|might) also like|more from .{3,40}|categories|archives?|tags|contact(?: us)?|contents|table of contents|"
            + "frequently asked questions|faqs?|additional information|appearances|"
            + "einleitung|hintergrund|zusammenfassung|überblick|fazit|zwischenfazit|schluss|ergebnisse?|diskussion|methoden?|glossar|anhang|vorwort|nachwort|"
            + "literatur(?:verzeichnis|hinweise)?|quellen(?:angaben|verzeichnis)?|einzelnachweise|weblinks|siehe auch|fußnoten|anmerkungen|"
            + "zutaten|zubereitung|nährwerte|tipps|vorteile|nachteile|vor- und nachteile|technische daten|häufige fragen|"
            + "über (?:den autor|die autorin|mich|uns|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)|zur person|kommentare?|schreibe einen kommentar|"
            + "(?:ähnliche|verwandte|weitere|neueste|letzte|beliebte) (?:artikel|beiträge|themen|kommentare|posts)|das könnte (?:sie|dich|ihnen|dir) auch (?:interessieren|gefallen)|"
            + "lesen sie auch|mehr zum thema|kategorien|archive?|inhalt(?:sverzeichnis)?|kontakt|"
            + "introduction|contexte|résumé|conclusion|sources|notes|bibliographie|voir aussi|ingrédients|préparation|commentaires?|à lire aussi|sur le même sujet|"
            + "introducción|resumen|conclusi[oó]n(?:es)?|fuentes|bibliografía|véase también|referencias|ingredientes|preparación|elaboración|comentarios|te puede interesar|antecedentes|"
            + "introdução|resumo|conclusão|fontes|referências|ver também|modo de preparo|comentários|leia também|introduzione|conclusioni|fonti|bibliografia|note|ingredienti|preparazione|commenti|"
            + "введение|заключение|выводы|источники|литература|примечания|см\\. также|ингредиенты|приготовление|комментарии|отзывы"
            + ")\\W*(?:\\[edit\\])?$");

    private static final Pattern COMMENTS = Pattern.compile("(?iuU)^(?:\\d+ )?(?:comments?|responses|kommentare?|commentaires?|comentarios|comentários|commenti|комментарии|reacties)(?: \\(?\\d+\\)?)?:?$");

    private SectionNames() {}

    /** @param line without white space at its ends */
    static boolean isComments(String line) {
        return line.length() <= LONGEST && COMMENTS.matcher(line).matches();
    }

    /** @param line without white space at its ends */
    static boolean has(String line) {
        return line.length() <= LONGEST && !line.isEmpty() && !Character.isLowerCase(line.codePointAt(0)) && NAME.matcher(line).matches();
    }
}
