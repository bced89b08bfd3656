package org.pressmark.ingest.epub;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.source.Xml;
import org.pressmark.ingest.zip.Member;
import org.pressmark.ingest.zip.ZipArchive;
import org.pressmark.model.Rejection;

/**
 * Tells a book whose text is encrypted, as sellers do, from one with nothing but scrambled fonts.
 * Source: EPUB Open Container Format 3.3, encryption.xml and font obfuscation.
 */
final class Protection {

    private static final Set<String> FONTS_ONLY = Set.of(
            "http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#rc");
    private static final Set<String> NO_TEXT = Set.of(
            "ttf", "otf", "woff", "woff2", "css", "png", "jpg", "jpeg", "gif", "svg", "webp", "mp3", "mp4", "m4a", "js");

    private Protection() {}

    /** @throws RejectedException where a chapter cannot be read without a key */
    static void refuse(ZipArchive archive, Watch watch) throws RejectedException {
        Member list = archive.find("META-INF/encryption.xml").orElse(null);
        if (list == null) {
            return;
        }
        Document encryption = Xml.parse(archive.read(list, watch));
        Set<String> locked = new HashSet<>();
        for (Element data : Xml.all(encryption, "encrypteddata")) {
            String algorithm = Xml.child(data, "encryptionmethod").map(e -> Xml.attribute(e, "Algorithm")).orElse("");
            if (!FONTS_ONLY.contains(algorithm.strip().toLowerCase(Locale.ROOT))) {
                Xml.first(data, "cipherreference").map(e -> Paths.resolve("", Xml.attribute(e, "URI"))).ifPresent(locked::add);
            }
        }
        if (locked.stream().anyMatch(path -> !NO_TEXT.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)))) {
            throw new RejectedException(Rejection.PROTECTED, scheme(archive));
        }
    }

    private static String scheme(ZipArchive archive) {
        return archive.find("META-INF/license.lcpl").isPresent() ? "Readium LCP"
                : archive.find("META-INF/sinf.xml").isPresent() ? "Apple FairPlay"
                : archive.find("META-INF/rights.xml").isPresent() ? "Adobe ADEPT" : "DRM";
    }
}
