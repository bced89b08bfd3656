package org.pressmark.ingest;

/** Small books of our own making. */
final class Books {

    static final String PROSE = "The ferry came in at noon, and those who had waited for it since the morning went down to the quay in a long line.";

    private Books() {}

    /** A sound book: a nav document, an NCX, two chapters, a page of notes. */
    static Zips sound() {
        return new Zips()
                .add("mimetype", "application/epub+zip")
                .add("META-INF/container.xml", """
                        <?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
                        <rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""")
                .add("OEBPS/book.opf", """
                        <?xml version="1.0" encoding="utf-8"?>
                        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
                        <dc:title>The Ferry</dc:title><dc:creator id="a1">Anna Holt</dc:creator><dc:creator id="a2">Bo Lind</dc:creator>
                        <dc:creator opf:role="ill">Cy Drew</dc:creator>
                        <dc:publisher>Tide Press</dc:publisher><dc:date>2019-04-05T00:00:00Z</dc:date><dc:language>en-GB</dc:language></metadata>
                        <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                        <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
                        <item id="c1" href="text/chapter%201.xhtml" media-type="application/xhtml+xml"/>
                        <item id="c2" href="text/c2.xhtml" media-type="application/xhtml+xml"/>
                        <item id="n" href="text/notes.xhtml" media-type="application/xhtml+xml"/>
                        <item id="img" href="img/a.png" media-type="image/png"/></manifest>
                        <spine toc="ncx"><itemref idref="nav"/><itemref idref="c1"/><itemref idref="c2"/><itemref idref="n" linear="no"/></spine></package>""")
                .add("OEBPS/nav.xhtml", page("Contents", """
                        <nav epub:type="toc"><ol><li><a href="text/chapter%201.xhtml">One: The quay</a>
                        <ol><li><a href="text/chapter%201.xhtml#s2">At noon</a></li></ol></li>
                        <li><a href="text/c2.xhtml#start">Two</a></li></ol></nav>"""))
                .add("OEBPS/toc.ncx", """
                        <?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
                        <navPoint id="p1"><navLabel><text>One: The quay</text></navLabel><content src="text/chapter%201.xhtml"/>
                        <navPoint id="p2"><navLabel><text>At noon</text></navLabel><content src="text/chapter%201.xhtml#s2"/></navPoint></navPoint>
                        <navPoint id="p3"><navLabel><text>Two</text></navLabel><content src="text/c2.xhtml#start"/></navPoint></navMap></ncx>""")
                .add("OEBPS/text/chapter 1.xhtml", page("One", """
                        <h2>One: The quay</h2><p>%1$s<a epub:type="noteref" href="notes.xhtml#n1">1</a> And more of it.</p>
                        <aside epub:type="footnote" id="here"><p>A note on the page.</p></aside>
                        <p>It was<a epub:type="noteref" href="#here">*</a> late.<span epub:type="pagebreak" id="p7">7</span></p>
                        <p class="sub" id="s2">At noon</p><p>%1$s</p><h3>A smaller matter</h3><p>%1$s</p>
                        <figure><img src="../img/a.png" alt="A ferry at a quay"/></figure>""".formatted(PROSE)))
                .add("OEBPS/text/c2.xhtml", page("Two", """
                        <p id="start"><img src="../img/a.png" alt="image"/></p><p>%s</p><script>alert(1)</script>""".formatted(PROSE)))
                .add("OEBPS/text/notes.xhtml", page("Notes", """
                        <ol><li epub:type="endnote" id="n1"><p>The first note. <a href="chapter%201.xhtml#r1">↩</a></p></li></ol>"""))
                .add("OEBPS/img/a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    static String page(String title, String body) {
        return """
                <?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>%s</title>
                <style>p { margin: 0 }</style></head><body>%s</body></html>""".formatted(title, body);
    }
}
