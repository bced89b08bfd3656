package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words shown to people: in bundles, complete, and none that nobody uses. A failure says which lines to write where. */
class WordsTest {

    private static final Pattern FXML_KEY = Pattern.compile("=\"%([^\"]+)\"|>%([\\w.-]+)<");
    private static final Pattern FXML_TEXT = Pattern.compile("\\b(?:text|promptText|accessibleText|title|headerText|contentText)=\"([^\"%][^\"]*)\"");
    private static final Pattern JAVA_KEY = Pattern.compile("getString\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern JAVA_LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern JAVA_TEXT = Pattern.compile(
            "\\b(?:new (?:[\\w.]+\\.)?(?:Label|Button|ToggleButton|MenuItem|Menu|Tooltip|Hyperlink|CheckBox|Alert)"
                    + "|setText|setTitle|setPromptText|setHeaderText|setContentText|setAccessibleText)\\(\"([^\"]*)\"");
    /** Three letters in a row are words, except for the program's name. */
    private static final Pattern WORDS = Pattern.compile("(?!Pressmark)\\b\\p{L}{3,}");
    private static final Pattern TRANSLATION = Pattern.compile("(.+)_[a-z]{2,3}(?:_[A-Z]{2})?\\.properties");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    /** Option descriptions: picocli composes their keys from the commands' names. */
    private static final Path PICOCLI_LOOKS_UP = Sources.RESOURCES.resolve(Path.of("org", "pressmark", "cli", "help.properties"));

    private final List<Path> bundles = Sources.files(Sources.RESOURCES, ".properties");
    private final List<Path> views = Sources.files(Sources.RESOURCES, ".fxml");
    private final List<Path> classes = Sources.files(Sources.MAIN, ".java");

    @Test
    void everyKeyInAViewIsInTheBundleOfItsName() {
        List<String> found = new ArrayList<>();
        for (Path view : views) {
            Path bundle = view.resolveSibling(view.getFileName().toString().replace(".fxml", ".properties"));
            List<Path> words = Files.exists(bundle) ? List.of(bundle) : bundlesIn(view.getParent());
            missing(found, keysIn(view, FXML_KEY), words, bundle, view);
        }
        nothing(found);
    }

    @Test
    void everyKeyInAClassIsInABundleOfItsPackageOrOfOneAbove() {
        List<String> found = new ArrayList<>();
        for (Path type : classes) {
            String code = Sources.code(type);
            Set<String> keys = code.contains("ResourceBundle") ? keysIn(code, JAVA_KEY) : Set.of();
            Path directory = Sources.RESOURCES.resolve(Sources.MAIN.relativize(type.getParent()));
            List<Path> words = new ArrayList<>();
            for (Path above = directory; !above.equals(Sources.RESOURCES); above = above.getParent()) {
                words.addAll(bundlesIn(above));
            }
            missing(found, keys, words, directory.resolve("*.properties"), type);
        }
        nothing(found);
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> used = new TreeSet<>();
        views.forEach(view -> used.addAll(keysIn(view, FXML_KEY)));
        classes.forEach(type -> used.addAll(keysIn(Sources.code(type), JAVA_LITERAL)));
        List<String> found = new ArrayList<>();
        for (Path bundle : bundles) {
            if (bundle.startsWith(PICOCLI_LOOKS_UP)) {
                continue;
            }
            for (String key : load(bundle).stringPropertyNames()) {
                boolean named = used.contains(key);
                boolean composed = used.stream().anyMatch(part -> part.endsWith(".") && part.length() > 1 && key.startsWith(part));
                if (!named && !composed) {
                    found.add("take out of " + bundle + ": " + key);
                }
            }
        }
        nothing(found);
    }

    @Test
    void translationsHaveTheKeysOfTheirOriginal() {
        List<String> found = new ArrayList<>();
        for (Path bundle : bundles) {
            var name = TRANSLATION.matcher(bundle.getFileName().toString());
            if (name.matches()) {
                Path original = bundle.resolveSibling(name.group(1) + ".properties");
                missing(found, load(original).stringPropertyNames(), List.of(bundle), bundle, original);
                missing(found, load(bundle).stringPropertyNames(), List.of(original), original, bundle);
            }
        }
        nothing(found);
    }

    @Test
    void noKeyStandsTwiceAndNoApostropheSwallowsAnArgument() {
        List<String> found = new ArrayList<>();
        for (Path bundle : bundles) {
            Set<String> seen = new TreeSet<>();
            Pattern.compile("(?m)^[ \\t]*([^#!\\s=:][^\\s=:]*)[ \\t]*[=:]").matcher(Sources.read(bundle)).results()
                    .map(line -> line.group(1))
                    .filter(key -> !seen.add(key))
                    .forEach(key -> found.add(bundle + " has " + key + " twice"));
            load(bundle).forEach((key, value) -> {
                if (value.toString().contains("{0") && LONE_APOSTROPHE.matcher(value.toString()).find()) {
                    found.add(bundle + ": " + key + " has arguments, so write its apostrophe as ’ or twice");
                }
            });
        }
        nothing(found);
    }

    @Test
    void noWordsForPeopleInCodeOrViews() {
        List<String> found = new ArrayList<>();
        for (Path view : views) {
            collectWords(found, view, Sources.read(view), FXML_TEXT);
        }
        for (Path type : classes) {
            collectWords(found, type, Sources.code(type), JAVA_TEXT);
        }
        nothing(found);
    }

    private static void collectWords(List<String> found, Path file, String text, Pattern places) {
        places.matcher(text).results()
                .filter(place -> WORDS.matcher(place.group(1)).find())
                .forEach(place -> found.add(file + ":" + Sources.line(text, place.start()) + " says \"" + place.group(1)
                        + "\": move it to the bundle"));
    }

    private static void missing(List<String> found, Set<String> keys, List<Path> bundles, Path where, Path user) {
        Set<String> known = bundles.stream().flatMap(bundle -> load(bundle).stringPropertyNames().stream()).collect(Collectors.toSet());
        keys.stream().filter(key -> !known.contains(key)).sorted()
                .forEach(key -> found.add("add to " + where + " (for " + user.getFileName() + "): " + key + " = "));
    }

    private static Set<String> keysIn(Path file, Pattern pattern) {
        return keysIn(Sources.read(file), pattern);
    }

    private static Set<String> keysIn(String text, Pattern pattern) {
        return pattern.matcher(text).results().flatMap(WordsTest::groups).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> groups(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).filter(Objects::nonNull);
    }

    private static List<Path> bundlesIn(Path directory) {
        return Sources.files(directory, ".properties").stream().filter(file -> file.getParent().equals(directory)).toList();
    }

    private static Properties load(Path bundle) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(Sources.read(bundle)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    private static void nothing(List<String> found) {
        assertEquals("", String.join("\n", found));
    }
}
