package org.pressmark.ingest.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.source.Xml;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;

/** The files that make up a DOCX document. */
final class DocxParts {

    private final ZipArchive archive;
    private final Watch watch;
    private final Member main;
    private final Map<String, String> links = new HashMap<>();

    DocxParts(ZipArchive archive, Watch watch, Member main) throws RejectedException {
        this.archive = archive;
        this.watch = watch;
        this.main = main;
        Document relations = part("_rels/" + main.name().substring(main.name().lastIndexOf('/') + 1) + ".rels");
        if (relations != null) {
            for (Element relation : Xml.all(relations, "relationship")) {
                if (relation.attr("TargetMode").equalsIgnoreCase("External")) {
                    links.put(relation.attr("Id"), relation.attr("Target"));
                }
            }
        }
    }

    /** The document itself: what the package says it is, else what has the usual name. */
    static Optional<Member> main(ZipArchive archive, Watch watch) throws RejectedException {
        Member relations = archive.find("_rels/.rels").orElse(null);
        if (relations != null) {
            for (Element relation : Xml.all(Xml.parse(archive.read(relations, watch)), "relationship")) {
                String target = relation.attr("Target").replaceFirst("^\\./|^/", "");
                if (relation.attr("Type").endsWith("/officeDocument") && archive.find(target).isPresent()) {
                    return archive.find(target);
                }
            }
        }
        return archive.find("word/document.xml");
    }

    byte[] document() throws RejectedException {
        return archive.read(main, watch);
    }

    /** A part beside the document, such as "styles.xml"; null where there is none. */
    @Nullable Document part(String name) throws RejectedException {
        String folder = main.name().substring(0, main.name().lastIndexOf('/') + 1);
        Member member = archive.find(folder + name).orElse(null);
        return member == null ? null : Xml.parse(archive.read(member, watch));
    }

    /** Where a relation leads outside of the document. */
    @Nullable String link(String id) {
        return links.get(id);
    }
}
