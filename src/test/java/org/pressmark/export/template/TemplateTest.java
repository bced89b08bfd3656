package org.pressmark.export.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final Set<String> NAMES = Set.of("a", "b", "list", "none");

    private static String write(String source, Escape escape) throws TemplateException, IOException {
        var out = new StringBuilder();
        Template.parse(source, escape, NAMES).write(
                Map.of("a", "<&\"*", "none", "", "list", List.of(Map.of("b", "1"), Map.of("b", "{{a}}"))), out);
        return out.toString();
    }

    @Test
    void valuesPartsAndRemarks() throws TemplateException, IOException {
        assertEquals("<&\"* <&\"*", write("{{a}} {{{a}}}", Escape.NONE));
        assertEquals("&lt;&amp;&quot;* <&\"*", write("{{ a }} {{& a}}", Escape.HTML));
        assertEquals("1,{{a}},", write("{{! said }}{{#list}}{{b}},{{/list}}", Escape.NONE));
        assertEquals("none!", write("{{^none}}none!{{/none}}{{#none}}some{{/none}}", Escape.NONE));
        assertEquals("x\n1\n{{a}}\ny\n", write("x\n{{#list}}\n{{b}}\n{{/list}}\ny\n", Escape.NONE), "lines of tags alone vanish");
        assertEquals("\\<\\&\"\\*", write("{{a}}", Escape.forName("n.md.mustache")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            x{{a | 1 | UNCLOSED_TAG
            {{#a}} | 1 | UNCLOSED_PART
            {{#a}}~{{#b}}~{{/a}} | 2 | UNCLOSED_PART
            ~~{{/a}} | 3 | STRAY_END
            ~{{>file}} | 2 | UNKNOWN_TAG
            ~{{class.name}} | 2 | UNKNOWN_NAME
            {{=<% %>=}} | 1 | UNKNOWN_TAG
            """)
    void slipsAreToldWithTheirLine(String source, int line, TemplateException.Problem problem) {
        var told = assertThrows(TemplateException.class, () -> Template.parse(source.replace('~', '\n'), Escape.NONE, NAMES));
        assertEquals(problem, told.problem());
        assertEquals(line, told.line());
    }
}
