package org.pressmark.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pressmark.model.MentionKind;

/** Names in the agencies' manner: headlines in capitals, results, scorers, scoreboards. */
class WireTest {

    private static final Pattern NAME = Pattern.compile("\\[([^]]+)]");

    @Test
    void names() throws IOException {
        int right = 0;
        int ours = 0;
        int theirs = 0;
        List<String> wrong = new ArrayList<>();
        for (String article : text().split("==\n")) {
            Set<String> gold = new TreeSet<>();
            Matcher names = NAME.matcher(article);
            StringBuilder plain = new StringBuilder();
            while (names.find()) {
                names.appendReplacement(plain, "$1");
                gold.add(plain.length() - names.group(1).length() + " " + names.group(1));
            }
            names.appendTail(plain);
            Set<String> found = new TreeSet<>();
            Texts.Read read = Texts.read(Texts.article(plain.toString()));
            read.analysis().people().forEach(person -> person.mentions().stream().filter(m -> m.kind() == MentionKind.NAME)
                    .forEach(m -> found.add(m.range().start() + " " + read.slice(m.range()))));
            theirs += gold.size();
            ours += found.size();
            gold.stream().filter(name -> !found.contains(name)).forEach(name -> wrong.add("missed " + name));
            found.stream().filter(name -> !gold.contains(name)).forEach(name -> wrong.add("not a name: " + name));
            found.retainAll(gold);
            right += found.size();
        }
        double f1 = 200.0 * right / (ours + theirs);
        System.out.printf("names in wire copy: %d of %d found, %d marked, strict F1 %.1f%n", right, theirs, ours, f1);
        wrong.forEach(System.out::println);
        assertTrue(f1 >= 90, () -> String.join("\n", wrong));
    }

    private static String text() throws IOException {
        try (InputStream in = WireTest.class.getResourceAsStream("wire.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf('\n') + 1);
        }
    }
}
