package org.pressmark.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads the metadata: the XMP packet first, then the older information dictionary. */
final class FactsReader {

    private static final int LONGEST_PACKET = 1 << 20;
    private static final Pattern MADE_UP = Pattern.compile(
            "(?i)^(?:untitled.*|unknown|title|document\\d*|microsoft .*|slide \\d+|print(?:ing)?|layout \\d+|about:blank|https?://\\S+"
                    + "|\\S*\\.(?:docx?|tex|dvi|indd|pdf|qxd|qxp|rtf|odt|html?|txt|pptx?|xlsx?|ps|eps|pages|wpd|cdr|ai|pmd).*)$");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)^(?:admin\\w*|administrator|user\\d*|owner|unknown|anonymous|author|root|guest|default|test|windows.*|microsoft.*|.*@.*|\\W*)$");
    private static final Pattern BROWSER = Pattern.compile("(?i)mozilla|chrom|firefox|safari|wkhtml|headless|cups|quartz");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    private FactsReader() {}

    static Facts of(PDDocument document) throws IOException {
        @Nullable Document packet = packet(document);
        PDDocumentInformation information = document.getDocumentInformation();
        String title = title(first(xmp(packet, "dc:title"), information.getTitle()));
        String author = author(first(xmp(packet, "dc:creator"), information.getAuthor()));
        boolean printed = BROWSER.matcher(information.getCreator() + " " + information.getProducer()).find();
        String published = date(first(xmp(packet, "prism:publicationDate"), first(xmp(packet, "prism:coverDate"), xmp(packet, "dc:date"))));
        if (published == null && !printed) { // what a browser prints was written before
            published = date(information);
        }
        String language = language(first(document.getDocumentCatalog().getLanguage(), xmp(packet, "dc:language")));
        return new Facts(title, author, clean(xmp(packet, "prism:publicationName")), published, language);
    }

    private static @Nullable Document packet(PDDocument document) throws IOException {
        COSBase metadata = document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.METADATA);
        if (!(metadata instanceof COSStream stream)) {
            return null;
        }
        try (InputStream in = stream.createInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_PACKET);
            return Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "", Parser.xmlParser().setMaxDepth(100));
        }
    }

    /** The values of a property, joined by commas. */
    private static @Nullable String xmp(@Nullable Document packet, String name) {
        if (packet == null) {
            return null;
        }
        Element property = packet.getElementsByTag(name).first();
        if (property == null) {
            Element holder = packet.getElementsByAttribute(name).first();
            return holder == null ? null : holder.attr(name);
        }
        var items = property.getElementsByTag("rdf:li");
        if (items.isEmpty()) {
            return property.text();
        }
        boolean alternatives = !property.getElementsByTag("rdf:Alt").isEmpty();
        return alternatives ? items.getFirst().text() : String.join(", ", items.eachText());
    }

    private static @Nullable String title(@Nullable String title) {
        String clean = clean(title);
        return clean == null || MADE_UP.matcher(clean).matches() || clean.length() < 4 || !clean.contains(" ") && clean.matches(".*[\\d_/].*")
                ? null : clean;
    }

    private static @Nullable String author(@Nullable String author) {
        String clean = clean(author);
        return clean == null || NOBODY.matcher(clean).matches() || clean.length() > 200 ? null : clean;
    }

    private static @Nullable String date(PDDocumentInformation information) {
        Calendar made = information.getCreationDate();
        if (made == null) {
            return null;
        }
        return date(String.format(Locale.ROOT, "%04d-%02d-%02d", made.get(Calendar.YEAR), made.get(Calendar.MONTH) + 1,
                made.get(Calendar.DAY_OF_MONTH)));
    }

    private static @Nullable String date(@Nullable String date) {
        Matcher parts = DATE.matcher(date == null ? "" : date.strip());
        if (!parts.matches()) {
            return null;
        }
        int year = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        int day = Integer.parseInt(parts.group(3));
        return year >= 1600 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3)
                : null;
    }

    private static @Nullable String language(@Nullable String language) {
        String clean = clean(language);
        return clean != null && LANGUAGE.matcher(clean).matches() ? clean.replace('_', '-') : null;
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a == null || a.isBlank() ? b : a;
    }

    private static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Co}\\p{Cs}\\ufffd]+", " ").replaceAll("\\s+", " ").strip();
        return clean.isEmpty() ? null : clean;
    }
}
