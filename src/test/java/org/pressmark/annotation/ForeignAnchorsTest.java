package org.pressmark.annotation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Anchor;
import org.pressmark.model.AnchorStatus;
import org.pressmark.model.Placement;
import org.pressmark.model.TextRange;

/**
 * Measures how quotations anchored by other programs are found: the cases of Apache Annotator and of Hypothesis. They are no part
 * of the project, so this is skipped where they are missing; {@code -Dpressmark.shared=DIR} says where they lie. Cases about
 * elements and about empty quotations are left out: anchors here are of words.
 */
class ForeignAnchorsTest {

    private final List<String> wrong = new ArrayList<>();
    private int all;

    private static Path data(String name) {
        Path path = Path.of(System.getProperty("pressmark.shared", "../shared"), "data").resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> "no cases at " + path);
        return path;
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static String text(JsonObject of, String name) {
        JsonElement value = of.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static Anchor anchor(JsonObject selector, String exact, int position) {
        String words = text(selector, exact);
        return new Anchor(words, text(selector, "prefix"), text(selector, "suffix"), TextRange.of(position, position + words.length()));
    }

    private void check(boolean right, Object what) {
        all++;
        if (!right) {
            wrong.add(what.toString());
        }
    }

    private void report(String name, int least) {
        System.out.println(name + ": " + (all - wrong.size()) + " of " + all + " right; not: " + wrong);
        assertTrue(all - wrong.size() >= least, wrong::toString);
    }

    @Test
    void quotationsOfApacheAnnotator() throws IOException {
        var cases = json(data("apache-annotator-cases").resolve("text-quote-match-cases.json")).getAsJsonObject("testCases");
        for (String name : cases.keySet()) {
            var one = cases.getAsJsonObject(name);
            var page = Jsoup.parse(text(one, "html"));
            String text = String.join("", nodes(page).stream().map(TextNode::getWholeText).toList());
            var anchor = anchor(one.getAsJsonObject("selector"), "exact", 0);
            if (anchor.exact().isEmpty()) {
                continue;
            }
            var placement = Reanchorer.of(text).place(anchor);
            List<Integer> starts = new ArrayList<>();
            one.getAsJsonArray("expected").forEach(expected -> starts.add(offset(page, expected.getAsJsonObject())));
            TextRange range = placement.range();
            check(starts.isEmpty()
                    ? placement.status() != AnchorStatus.ANCHORED
                    : range != null && starts.contains(range.start()) && range.in(text).equals(anchor.exact()), name + " " + placement);
        }
        report("Apache Annotator", 16);
    }

    private static List<TextNode> nodes(Document page) {
        return page.selectXpath("//text()", TextNode.class);
    }

    private static int offset(Document page, JsonObject expected) {
        var container = page.selectXpath(text(expected, "startContainerXPath"), TextNode.class).getFirst();
        int offset = expected.get("startOffset").getAsInt();
        for (TextNode node : nodes(page)) {
            if (node == container) {
                break;
            }
            offset += node.getWholeText().length();
        }
        return offset;
    }

    @Test
    void quotationsOfHypothesis() throws IOException {
        var file = json(data("hypothesis-anchoring").resolve("match-quote-cases.json"));
        var texts = file.getAsJsonObject("texts");
        for (JsonElement element : file.getAsJsonArray("cases")) {
            var one = element.getAsJsonObject();
            String name = text(one, "text");
            String text = texts.has(name) ? texts.get(name).getAsString() : name;
            String order = List.of("order_quotes", "order_prefix", "order_suffix").stream().filter(one::has).findFirst().orElse("");
            if (!order.isEmpty()) {
                checkOrder(text, one, order);
                continue;
            }
            if (text(one, "quote").equals("<solitude>")) {
                one.add("quote", texts.get("solitude"));
            }
            var placement = Reanchorer.of(text).place(anchor(one, "quote", Math.max(0, text.indexOf(text(one, "hint")))));
            check(isRight(one, placement, text), one + " " + placement);
        }
        report("Hypothesis", 20);
    }

    private static boolean isRight(JsonObject one, Placement placement, String text) {
        TextRange range = placement.range();
        if (one.has("expect_start_at")) {
            return range != null && text.startsWith(text(one, "expect_start_at"), range.start());
        }
        return one.get("expect").isJsonNull()
                ? range == null || range.isEmpty()
                : range != null && range.in(text).equals(text(one, "expect"));
    }

    /** The score must fall, or stay, from one to the next. */
    private void checkOrder(String text, JsonObject one, String order) {
        double last = 1;
        for (JsonElement value : one.getAsJsonArray(order)) {
            var selector = one.deepCopy();
            selector.add(order.equals("order_quotes") ? "quote" : order.substring("order_".length()), value);
            var placement = Reanchorer.of(text).place(anchor(selector, "quote", 0));
            check(placement.score() <= last, value + " " + placement + " after " + last);
            last = placement.score();
        }
    }

    @Test
    void annotationsOfASavedPage() throws IOException {
        for (String name : List.of("wikipedia-regression-testing", "minimal")) {
            Path directory = data("hypothesis-anchoring");
            String text = Jsoup.parse(Files.readString(directory.resolve(name + ".html"))).body().wholeText();
            for (JsonElement row : json(directory.resolve(name + ".json")).getAsJsonArray("rows")) {
                var quote = new JsonObject();
                for (JsonElement selector : row.getAsJsonObject().getAsJsonArray("target").get(0).getAsJsonObject().getAsJsonArray("selector")) {
                    selector.getAsJsonObject().entrySet().forEach(entry -> quote.add(entry.getKey(), entry.getValue()));
                }
                var anchor = anchor(quote, "exact", quote.get("start").getAsInt());
                var placement = Reanchorer.of(text).place(anchor);
                check(placement.status() == AnchorStatus.ANCHORED && placement.range() != null && placement.range().in(text).equals(anchor.exact()),
                        anchor + " " + placement);
            }
        }
        report("Hypothesis, saved pages", 6);
    }
}
