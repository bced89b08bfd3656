package org.pressmark.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.pressmark.ingest.source.RejectedException;
import org.pressmark.ingest.source.Watch;
import org.pressmark.ingest.source.Xml;

/** Reads a long XML file part by part: each is handed out when it is complete and then forgotten. */
final class XmlStream {

    /** What to do with one part. */
    @FunctionalInterface
    interface Part {
        void take(Element element) throws RejectedException;
    }

    private XmlStream() {}

    /** @param parents names without prefixes; their children are the parts */
    static void read(byte[] xml, Set<String> parents, Watch watch, Part part) throws RejectedException {
        Reader reader = new InputStreamReader(new ByteArrayInputStream(xml), utf16(xml) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(reader, "")) {
            int steps = 0;
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                Element element = elements.next();
                if (++steps % 500 == 0) {
                    watch.check();
                }
                Element parent = element.parent();
                if (parent != null && parents.contains(Xml.name(parent))) {
                    part.take(element);
                    element.remove();
                }
            }
        }
    }

    private static boolean utf16(byte[] xml) {
        return xml.length > 1 && ((xml[0] & 0xff) == 0xff && (xml[1] & 0xff) == 0xfe || (xml[0] & 0xff) == 0xfe && (xml[1] & 0xff) == 0xff);
    }
}
