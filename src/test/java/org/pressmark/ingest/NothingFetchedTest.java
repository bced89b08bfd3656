package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.IngestResult;

/** Documents that ask for everything the network has, from a server that waits: it hears nothing. */
class NothingFetchedTest {

    @TempDir
    private Path directory;

    @Test
    void noSocketIsOpenedWhateverADocumentNames() throws IOException {
        var reading = new Reading(directory);
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI uri) {
                    asked.add(uri);
                    return List.of(Proxy.NO_PROXY);
                }

                @Override
                public void connectFailed(URI uri, SocketAddress address, IOException problem) {}
            });
            String at = "http://127.0.0.1:" + server.getLocalPort() + "/";
            for (var document : documents(at)) {
                for (Extent extent : Extent.values()) {
                    for (IngestResult result : Ingest.readAll(reading.write(document[0], document[1].getBytes(StandardCharsets.UTF_8)), extent, Cancellation.NEVER)) {
                        if (result instanceof IngestResult.Read read) {
                            assertFalse(read.article().text().text().contains("root:"), document[0]);
                            assertEquals(List.of(), read.pictures());
                            read.article().text().blocks().forEach(b -> b.styles().forEach(s ->
                                    assertFalse(String.valueOf(s.target()).matches("(?is)\\s*(?:javascript|data|file|vbscript):.*"), document[0])));
                        }
                    }
                }
            }
            server.setSoTimeout(200);
            assertThrows(SocketTimeoutException.class, server::accept);
        } finally {
            ProxySelector.setDefault(before);
        }
        assertEquals(List.of(), asked);
    }

    private static List<String[]> documents(String at) {
        String page = """
                <!DOCTYPE html SYSTEM "%1$sx.dtd" [<!ENTITY e SYSTEM "file:///etc/passwd">]><html><head><base href="%1$s"><meta http-equiv=refresh content="0;url=%1$sr">
                <link rel=stylesheet href=s.css><link rel=preload href=f.woff as=font><style>@import url(%1$si.css);@font-face{src:url(%1$sf)}</style>
                <script src=a.js></script><script>fetch("%1$sf")</script></head><body background=b.png onload="x()"><article><p>Words &e; that somebody wrote, and more of them,
                and <a href="javascript:alert(1)">one</a> <a href=" jAvAsCrIpT:alert(1)">two</a> <a href="data:text/html,x">three</a> <a href="file:///etc/passwd">four</a>.</p>
                <img src=i.png srcset="%1$s2.png 2x"><img src="file:///etc/passwd"><img src="\\\\127.0.0.1\\x"><picture><source srcset=p.webp></picture><iframe src=f></iframe>
                <object data=o></object><embed src=e><video src=v poster=p></video><audio src=a></audio><svg><image href=%1$ss.png /><use href=%1$su#x /></svg>
                <form action=%1$sf><input type=image src=i></form><p style="background:url(%1$sb)" onclick="x()">Styled words that somebody wrote.</p></article></body></html>
                """.formatted(at);
        return List.of(
                new String[] {"a.html", page},
                new String[] {"a.xhtml", "<?xml version='1.0'?><?xml-stylesheet href='" + at + "s.xsl' type='text/xsl'?>" + page},
                new String[] {"a.mhtml", "MIME-Version: 1.0\nContent-Location: " + at + "\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n" + page + "\n--x--\n"},
                new String[] {"a.eml", "From: a@b\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + page},
                new String[] {"b.eml", "From: a@b\nMIME-Version: 1.0\nContent-Type: message/external-body; access-type=URL; URL=\"" + at + "\"\n\nx"},
                new String[] {"a.rss", "<?xml version='1.0'?><!DOCTYPE rss SYSTEM '" + at + "r.dtd'><rss><channel><title>t</title><link>" + at + "</link><item><title>i</title><link>" + at
                        + "i</link><enclosure url='" + at + "e'/></item></channel></rss>"},
                new String[] {"a.opml", "<opml><body><outline text='x' type='include' url='" + at + "'/></body></opml>"},
                new String[] {"a.warc", new String(ContainersTest.warc(at, "text/html", page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)},
                new String[] {"a.webarchive", "<?xml version='1.0'?><!DOCTYPE plist SYSTEM '" + at + "p.dtd'><plist><dict><key>WebMainResource</key><dict><key>WebResourceURL</key><string>"
                        + at + "</string><key>WebResourceData</key><data>" + java.util.Base64.getEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8)) + "</data></dict></dict></plist>"},
                new String[] {"a.md", "![x](" + at + "i.png) words\n\n<img src='" + at + "'>"});
    }
}
