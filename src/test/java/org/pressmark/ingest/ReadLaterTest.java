package org.pressmark.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Cancellation;
import org.pressmark.model.Extent;
import org.pressmark.model.FoundQuote;
import org.pressmark.model.Format;
import org.pressmark.model.HighlightColor;
import org.pressmark.model.IngestResult;
import org.pressmark.model.ReadState;

/** Exports of read-later services: recognised by what is in them, every entry an article, every bad one named. */
class ReadLaterTest {

    @TempDir
    private Path directory;

    private Reading reading;

    @BeforeEach
    void makeReading() {
        reading = new Reading(directory);
    }

    private List<IngestResult> all(String name, byte[] content) {
        return Ingest.readAll(reading.write(name, content), Extent.ARTICLE, Cancellation.NEVER);
    }

    private List<IngestResult.Read> reads(String name, String content) {
        return reads(all(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<IngestResult.Read> reads(List<IngestResult> all) {
        return all.stream().filter(IngestResult.Read.class::isInstance).map(IngestResult.Read.class::cast).toList();
    }

    /** Address, tags, state, time. */
    private static String line(IngestResult.Read read) {
        var saved = read.saved();
        return read.article().title() + " <" + read.article().address() + "> " + saved.tags() + " " + saved.state().id() + (saved.favourite() ? "*" : "") + " " + saved.when();
    }

    private static List<String> lines(List<IngestResult.Read> reads) {
        return reads.stream().map(ReadLaterTest::line).toList();
    }

    @Test
    void tablesInAnyOrderCaseAndSeparator() {
        assertEquals(List.of("Quay, open <https://a.test/1> [sea, port] unread 2020-09-17T05:53:08Z", "Two\" <https://a.test/2> [] archived 2020-09-17T05:53:09Z"), lines(reads("part_000000.csv", """
                \uFEFFtitle,url,time_added,tags,status
                "Quay, open",https://a.test/1,1600321988,sea|port,unread
                "Two""\",https://a.test/2,1600321989,,archive
                """)));
        assertEquals(List.of("Quay <https://a.test/1> [sea, port] archived* 2024-01-02T03:04:05Z"), lines(reads("x.csv", """
                Favorited;Is Archived;TAGS;Page URL;Date Added;Page Title
                yes;true;"sea, port";https://a.test/1;2024-01-02 03:04:05;Quay
                """)));
        assertEquals(List.of("Quay <https://a.test/1> [work] unknown null", "Star <https://a.test/2> [] unknown* null"), lines(reads("i.csv", """
                URL,Title,Selection,Folder
                https://a.test/1,Quay,,work
                https://a.test/2,Star,,Starred
                """)));
        assertEquals(List.of("Quay <https://a.test/1> [sea, it's] reading 2024-05-06T00:00:00Z"), lines(reads("r.csv", """
                Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
                Quay,https://a.test/1,01a,"['sea', ""it's""]",2024-05-06,0.25,later,True
                """)));
    }

    @Test
    void rowsOfHighlightsAreOneArticle() {
        List<IngestResult.Read> reads = reads("readwise.csv", """
                Highlight,Book Title,Book Author,URL,Note,Color,Tags,Location,Highlighted at
                "The tide
                turned.",Quay,A. Lee,https://a.test/1,.sea check this,pink,port,1,2024-01-02 03:04:05+00:00
                Gulls came.,Quay,A. Lee,https://a.test/1,,,,2,
                """);
        assertEquals(1, reads.size());
        assertEquals("A. Lee", reads.getFirst().article().byline());
        assertEquals(List.of(
                new FoundQuote("The tide\nturned.", "check this", HighlightColor.MAGENTA, List.of("port", "sea"), Instant.parse("2024-01-02T03:04:05Z")),
                new FoundQuote("Gulls came.", "", null, List.of(), null)), reads.getFirst().quotes());
    }

    @Test
    void badRowsAreNamedAndTheRestGoesOn() {
        List<IngestResult> all = all("a.csv", "title,url\nOne,https://a.test/1\nNone,\nBad,javascript:alert(1)\n\"Open,https://a.test/2\nLast,https://a.test/3\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(3, reads(all).size());
        List<String> bad = all.stream().filter(IngestResult.Rejected.class::isInstance).map(r -> ((IngestResult.Rejected) r).detail()).toList();
        assertEquals(List.of("line 3", "line 4: javascript:alert(1)"), bad);
    }

    @Test
    void jsonOfAnyShape() {
        assertEquals(List.of("Quay <https://a.test/1> [sea] archived* 2016-09-08T09:55:58Z"), lines(reads("w.json", """
                [{"id":"2","title":"Quay","url":"https://a.test/1","is_archived":true,"is_starred":1,"content":"<p>The tide turned at noon.</p>",
                  "created_at":"2016-09-08T11:55:58+0200","tags":["sea"],"annotations":[{"text":"why?","quote":"tide turned","ranges":[]}]}]
                """)));
        IngestResult.Read wallabag = reads("w.json", "[{\"title\":\"Quay\",\"url\":\"https://a.test/1\",\"content\":\"<p>The tide turned.</p>\",\"annotations\":[{\"text\":\"why?\",\"quote\":\"tide\"}]}]").getFirst();
        assertEquals(new FoundQuote("tide", "why?", null, List.of(), null), wallabag.quotes().getFirst());
        assertFalse(wallabag.saved().placeholder());
        assertEquals(Format.HTML, wallabag.article().format());
        assertEquals(List.of("Quay <https://a.test/1> [sea] archived 2024-01-02T03:04:05Z", "A thought <null> [] unread null"), lines(reads("k.json", """
                {"bookmarks":[{"createdAt":1704164645,"title":"Quay","tags":["sea"],"content":{"type":"link","url":"https://a.test/1"},"note":"mine","archived":true},
                {"title":null,"tags":[],"content":{"type":"text","text":"A thought\\nmore"},"archived":false}],"lists":[{"id":"x","name":"l"}]}
                """)));
        assertEquals(List.of("Quay <https://a.test/1> [sea, Ports] unknown null"), lines(reads("l.json", """
                {"collections":[{"id":1,"name":"Ports","links":[{"name":"Quay","url":"https://a.test/1","tags":[{"id":3,"name":"sea"}]}]}]}
                """)));
        assertEquals(List.of("Quay <https://a.test/1> [sea, port] unread 2016-10-31T15:57:56Z"), lines(reads("pinboard", """
                [{"href":"https://a.test/1","description":"Quay","extended":"mine","time":"2016-10-31T15:57:56Z","toread":"yes","tags":"sea port"}]
                """)));
        assertEquals(List.of("Quay <https://a.test/1> [Ports] unknown 2018-04-03T12:00:00Z"), lines(reads("Bookmarks", """
                {"checksum":"x","roots":{"bookmark_bar":{"children":[{"children":[{"date_added":"13167230400000000","name":"Quay","type":"url","url":"https://a.test/1"},
                {"name":"own","type":"url","url":"chrome://settings"}],"name":"Ports","type":"folder","id":"9"}],"id":"1","name":"Leiste","type":"folder"}},"version":1}
                """)));
    }

    @Test
    void anUnknownServicesJson() {
        IngestResult.Read read = reads("export.json", """
                {"meta":{"version":3},"data":{"items":[{"Link":"https://a.test/1","Headline":"Quay","Labels":"sea;port","Read At":"2024-01-02","Saved At":"Jan 2, 2024",
                "Highlights":[{"text":"The tide","comment":"hm","colour":"#cceeff","created":1704164645000}]}]}}
                """).getFirst();
        assertEquals("Quay <https://a.test/1> [sea, port] archived 2024-01-02T00:00:00Z", line(read));
        assertEquals(List.of(new FoundQuote("The tide", "hm", HighlightColor.BLUE, List.of(), Instant.parse("2024-01-02T03:04:05Z"))), read.quotes());
        assertTrue(read.saved().placeholder());
        assertTrue(read.article().text().text().contains("https://a.test/1"));
    }

    @Test
    void listsOfLinks() {
        assertEquals(List.of("Quay <https://a.test/1> [sea, Ports] unknown 2023-06-15T07:18:38Z", "Two <https://a.test/2> [] unread null"), lines(reads("b.html", """
                <!DOCTYPE NETSCAPE-Bookmark-file-1>
                <TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
                <DL><p><DT><H3>Ports</H3><DL><p>
                <DT><A HREF="https://a.test/1" ADD_DATE="1686813518" TAGS="sea" ICON="data:x">Quay</A><DD>my words
                </DL><p>
                <DT><H3>Reading List</H3><DL><p><DT><A HREF="https://a.test/2">Two</A></DL><p>
                </DL><p>
                """)));
        assertEquals(List.of("One <https://a.test/1> [a, b] unread 2023-07-06T07:31:35Z", "Two <https://a.test/2> [] archived 2023-07-06T07:31:36Z"), lines(reads("ril_export.html", """
                <!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
                <li><a href="https://a.test/1" time_added="1688628695" tags="a,b">One</a></li></ul>
                <h1>Read Archive</h1><ul><li><a href="https://a.test/2" time_added="1688628696" tags="">Two</a></li></ul></body></html>
                """)));
        assertEquals(List.of("Quay <https://a.test/1> [sea, port] unknown 2016-10-31T15:57:56Z"), lines(reads("p.xml", """
                <?xml version="1.0"?><posts user="x"><post href="https://a.test/1" time="2016-10-31T15:57:56Z" description="Quay" extended="" tag="sea port" hash="1"/></posts>
                """)));
    }

    @Test
    void archivesWithTextsAndHighlightsBesideTheList() {
        byte[] zip = zip(Map.of(
                "metadata_0_to_20.json", "[{\"slug\":\"quay-1\",\"title\":\"Quay\",\"url\":\"https://a.test/1\",\"state\":\"Archived\",\"readingProgress\":10,\"labels\":[\"sea\"],\"savedAt\":\"2024-01-02T03:04:05.000Z\"}]",
                "content/quay-1.html", "<html><body><p>The <b>tide</b> turned at noon.</p></body></html>",
                "highlights/quay-1.md", "> The **tide** turned\n\n#port\n\nwhy?\n\n> noon\n"));
        List<IngestResult.Read> reads = reads(all("omnivore.zip", zip));
        assertEquals(List.of("Quay <https://a.test/1> [sea] archived 2024-01-02T03:04:05Z"), lines(reads));
        assertTrue(reads.getFirst().article().text().text().contains("The tide turned at noon."));
        assertEquals(List.of(new FoundQuote("The tide turned", "why?", null, List.of("port"), null), new FoundQuote("noon", "", null, List.of(), null)), reads.getFirst().quotes());
        byte[] pocket = zip(Map.of(
                "part_000000.csv", "title,url,time_added,tags,status\nQuay,https://a.test/1,1600321988,,unread\n",
                "annotations/part_000000.json", "[{\"url\":\"https://a.test/1?utm_source=x\",\"title\":\"Quay\",\"highlights\":[{\"quote\":\"tide\",\"created_at\":1600321989}]}]"));
        IngestResult.Read read = reads(all("pocket.zip", pocket)).getFirst();
        assertEquals("tide", read.quotes().getFirst().quote());
        assertEquals(ReadState.UNREAD, read.saved().state());
    }

    @Test
    void hostileListsEndAndKeepWhatCameBefore() {
        List<IngestResult> cut = all("a.json", "[{\"title\":\"Quay\",\"url\":\"https://a.test/1\"},{\"title\":\"Two\",\"ur".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, reads(cut).size());
        assertTrue(cut.getLast() instanceof IngestResult.Rejected);
        String deep = "{\"a\":".repeat(100_000);
        assertTrue(all("deep.json", deep.getBytes(StandardCharsets.UTF_8)).stream().noneMatch(r -> r instanceof IngestResult.Read read && read.saved().placeholder()));
        assertEquals(1, reads("q.csv", "title,url\n" + "\"".repeat(100_001) + "\nOne,https://a.test/1\n").size());
        assertEquals(1, reads("w.csv", "title,url" + ",x".repeat(400) + "\nOne,https://a.test/1\n").size());
        assertEquals(1, reads("f.html", "<!DOCTYPE NETSCAPE-Bookmark-file-1>" + "<DL><p><DT><H3>x</H3>".repeat(3_000) + "<DT><A HREF='https://a.test/1'>One</A>").size());
    }

    @Test
    void otherFilesAreLeftAlone() {
        assertEquals("Notes", reading.text("n.txt", "Notes\n\nurl,title").title());
        assertTrue(reading.text("d.csv", "name,price\nfish,3\n").text().text().contains("fish"));
        assertTrue(reading.text("p.html", "<html><body><p>See <a href='https://a.test/1'>this</a>, a longer paragraph of words.</p></body></html>").text().text().contains("See this"));
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
