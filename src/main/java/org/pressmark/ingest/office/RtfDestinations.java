package org.pressmark.ingest.office;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.office.RtfState.Destination;

/** Control words that say where a group's text goes. */
final class RtfDestinations {

    private static final Set<String> SKIPPED = Set.of(
            "colortbl", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "ftnsep", "ftnsepc",
            "ftncn", "aftnsep", "aftnsepc", "aftncn", "listtable", "listoverridetable", "rsidtbl", "generator", "themedata", "xe", "tc",
            "nonshppict", "objdata", "objclass", "datafield", "fldtype", "filetbl", "revtbl", "private", "sp", "doccomm", "keywords",
            "subject", "operator", "revtim", "printim", "company", "manager", "category", "pgptbl", "latentstyles", "datastore", "bkmkstart",
            "bkmkend", "template", "xmlnstbl", "wgrffmtfilter", "comment", "hlinkbase", "buptim");
    /** Destinations with a star that hold text of the document's own. */
    private static final Set<String> KEPT = Set.of("shpinst", "shppict", "objattph", "fldrslt", "rslt");

    private RtfDestinations() {}

    /** @param starred true where a program that does not know the word must skip the group; null for a word that is no destination */
    static @Nullable Destination of(String word, boolean starred) {
        return switch (word) {
            case "fonttbl" -> Destination.FONTS;
            case "stylesheet" -> Destination.STYLES;
            case "title" -> Destination.TITLE;
            case "author" -> Destination.AUTHOR;
            case "creatim" -> Destination.CREATED;
            case "fldinst" -> Destination.INSTRUCTION;
            case "listtext", "pntext" -> Destination.LABEL;
            case "footnote" -> Destination.FOOTNOTE;
            case "shptxt" -> Destination.BOX;
            case "annotation" -> Destination.COMMENT;
            case "atnauthor" -> Destination.COMMENT_AUTHOR;
            case "atndate" -> Destination.COMMENT_DATE;
            case "atnref" -> Destination.COMMENT_REFERENCE;
            case "atrfstart" -> Destination.COMMENT_START;
            case "atrfend" -> Destination.COMMENT_END;
            default -> SKIPPED.contains(word) || starred && !KEPT.contains(word) ? Destination.SKIPPED : null;
        };
    }
}
