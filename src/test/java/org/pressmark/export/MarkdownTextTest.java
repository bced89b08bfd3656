package org.pressmark.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is escaped reads back as it was, in a quotation and in a heading. */
class MarkdownTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "plain words", "# not a heading", "#hash #tags #", "- not a bullet", "+ nor this", "* nor that", "1. no list", "12) no list",
        "> no quotation", "*no* **emphasis** and _none_ here", "snake_case_words", "`code` ``and`` more`", "[no](link) ![no](image)",
        "<b>no tag</b> <https://example.org>", "AT&amp;T &copy; &#35;", "back\\slash \\* end\\", "~~not struck~~", "a | b | c", "===", "---",
        "***", "| x |", "[ref]: /url", "“curly” ‘quotes’ – dash 😀", "= sum", "100. %", "!", "!["
    })
    void readsBackAsWritten(String words) {
        String escaped = MarkdownText.escape(words);
        assertEquals(words, read("> " + escaped + "\n"));
        assertEquals(words, read("## " + escaped + "\n"));
        assertEquals("x " + words, read("- x " + escaped + "\n"));
    }

    private static String read(String markdown) {
        var words = new StringBuilder();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append("CODE(").append(code.getLiteral()).append(')');
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append("\n");
            }

            @Override
            public void visit(HardLineBreak line) {
                words.append("\n");
            }
        });
        return words.toString();
    }
}
