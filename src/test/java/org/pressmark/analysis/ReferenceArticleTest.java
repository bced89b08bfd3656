package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The article that started it all; not part of the project, so skipped where it is missing. {@code -Dpressmark.shared=DIR} says where it lies. */
class ReferenceArticleTest {

    private Texts.Read read;

    @BeforeEach
    void readArticle() throws IOException {
        Path file = Path.of(System.getProperty("pressmark.shared", "../shared"), "articles", "kremlin-peace.txt");
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "no reference article at " + file);
        read = Texts.read(Texts.article(Files.readString(file)));
    }

    @Test
    void outline() {
        assertEquals(4, read.outline().size());
        assertEquals("- / What's the story", read.outline().getFirst());
        assertTrue(read.outline().get(1).startsWith("Diplomatic tensions / Kremlin suggests "));
        assertTrue(read.outline().get(2).startsWith("Solidarity expressed / European leaders rally "));
        assertTrue(read.outline().get(3).startsWith("Western divide / Kremlin observes "));
    }

    @Test
    void directQuotes() {
        List<String> direct = read.quotes().stream().filter(q -> q.startsWith("direct")).toList();
        assertEquals(4, direct.size());
        assertTrue(direct.get(0).endsWith("'|-|Kremlin|-"), direct.get(0));
        assertTrue(direct.get(1).endsWith("|Dmitry Peskov|Dmitry Peskov|alleging"), direct.get(1));
        assertTrue(direct.get(2).endsWith("|Dmitry Peskov|Peskov|said"), direct.get(2));
        assertTrue(direct.get(3).endsWith("|Dmitry Peskov|Peskov|-"), direct.get(3));
    }

    @Test
    void indirectQuotes() {
        List<String> indirect = read.quotes().stream().filter(q -> q.startsWith("indirect")).toList();
        for (String expected : List.of("this incident .* Ukraine\\|Dmitry Peskov\\|Dmitry Peskov\\|said", "it was up .* commendable\\|Dmitry Peskov\\|Peskov\\|emphasized",
                "Russian President .* skills\\|Dmitry Peskov\\|He\\|said", "Ukraine won't .* Russia\\|Volodymyr Zelenskyy\\|Zelenskyy\\|maintained",
                "it was an attempt .* peace\\|-\\|Kremlin\\|stated")) {
            assertTrue(indirect.stream().anyMatch(q -> q.matches("indirect\\|" + expected)), expected + " in " + indirect);
        }
    }

    @Test
    void people() {
        assertEquals(List.of("Volodymyr Zelenskyy", "Donald Trump", "Dmitry Peskov", "Vladimir Putin", "Keir Starmer", "Emmanuel Macron", "Donald Tusk"), read.names());
        assertEquals(List.of("Zelenskyy", "Zelenskiy"), read.person("Volodymyr Zelenskyy").aliases());
        assertEquals(List.of(10, 4, 4, 1, 1, 1, 1), read.analysis().people().stream().map(p -> p.mentions().size()).toList());
        assertEquals(List.of("Ukrainian President", "US President", "Kremlin spokesperson", "Russian President", "British Prime Minister", "French President", "Polish Prime Minister"),
                read.analysis().people().stream().map(p -> String.join(", ", p.roles())).toList());
        assertEquals(List.of("name Dmitry Peskov", "name Peskov", "pronoun He", "name Peskov"), read.mentions("Dmitry Peskov"));
    }
}
