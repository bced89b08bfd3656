package org.pressmark.ui.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommentTest {

    private static final String ID = "0123456789abcdef";

    @Test
    void markdownIsReadIntoLines() {
        List<SimpleMarkdown.Line> lines = SimpleMarkdown.parse("A **b** [c](d)\n\n- one\n- two\n  1. in\n\n> q");
        assertEquals(List.of("", "•", "•", "1.", ""), lines.stream().map(SimpleMarkdown.Line::marker).toList());
        assertEquals(List.of("A ", "b", " ", "c", " (d)"), lines.getFirst().runs().stream().map(SimpleMarkdown.Run::text).toList());
        assertEquals(SimpleMarkdown.Kind.QUOTATION, lines.getLast().kind());
        assertEquals("<b>x", SimpleMarkdown.parse("<b>x").getFirst().runs().stream().map(SimpleMarkdown.Run::text).reduce("", String::concat));
    }

    @Test
    void nothingInALinkIsMarkdown() {
        LinkSigns signs = LinkSigns.of("**See [[pm:" + ID + "|a *b* c]]** \uE0000\uE001 end");
        List<String> seen = new ArrayList<>();
        SimpleMarkdown.parse(signs.text()).forEach(line -> line.runs().forEach(run -> signs.visit(
                run.text(), words -> seen.add(run.looks() + words), link -> seen.add(run.looks() + link.target()))));
        assertEquals(List.of("[STRONG]See ", "[STRONG]" + ID, "[] \uFFFD0\uFFFD end"), seen);
    }
}
