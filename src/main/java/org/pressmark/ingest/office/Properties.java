package org.pressmark.ingest.office;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.source.Xml;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;

/** What a document says about itself. */
record Properties(Optional<String> title, Optional<String> author, Optional<String> date, Optional<String> language) {

    static final Properties NONE = new Properties(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?");

    /** From DOCX's core.xml or ODT's meta.xml; the first of several properties that say the same counts. */
    static Properties read(ZipArchive archive, String path, Watch watch) throws RejectedException {
        Member member = archive.find(path).orElse(null);
        if (member == null) {
            return NONE;
        }
        Element root = Xml.parse(archive.read(member, watch));
        return new Properties(
                Xml.text(root, "title"),
                Xml.text(root, "initial-creator").or(() -> Xml.text(root, "creator")),
                Xml.text(root, "created").or(() -> Xml.text(root, "creation-date")).or(() -> Xml.text(root, "date"))
                        .map(Properties::seconds).filter(d -> DATE.matcher(d).matches()),
                Xml.text(root, "language").filter(l -> l.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")));
    }

    private static String seconds(String date) {
        return date.replaceFirst("\\.\\d+", "");
    }
}
