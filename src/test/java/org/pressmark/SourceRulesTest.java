package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the house that compiled classes do not show. A failure lists every place. */
class SourceRulesTest {

    private static final int FILE_LIMIT = 400;
    private static final int CONTROLLER_LIMIT = 150;

    /** The task helper turns whatever happened into an answer for its caller. */
    private static final Path MAY_CATCH_ALL = Sources.MAIN.resolve(Path.of("org", "pressmark", "ui", "task"));

    private static final Pattern CATCH = Pattern.compile("catch\\s*\\(\\s*(?:final\\s+)?([\\w.|\\s]+?)\\s+\\w+\\s*\\)\\s*\\{(\\s*})?");
    private static final Pattern BROAD = Pattern.compile("\\b(Exception|RuntimeException|Throwable|Error)\\b");

    private static final Pattern NO_COLOUR = Pattern.compile("/\\*.*?\\*/|-fx-font-smoothing-type:[^;]*;", Pattern.DOTALL);
    private static final Pattern CSS_RULE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?)\\s*\\("
            + "|(?<![\\w.#-])(?:white|black|red|green|blue|yellow|orange|gr[ae]y|lightgr[ae]y|darkgr[ae]y|silver|purple|pink|brown)(?![\\w-])");
    private static final Pattern FXML_CONTROLLER = Pattern.compile("fx:controller=\"([\\w.]+)\"");
    private static final Pattern FXML_STYLE = Pattern.compile("\\b(?:style|fill|stroke|textFill)=\"([^\"]*)\"");

    @Test
    void noFileIsLongerThanOneCanHoldInMind() {
        List<String> found = new ArrayList<>();
        Stream.of(Sources.MAIN, Sources.TEST, Sources.RESOURCES)
                .flatMap(root -> Sources.files(root, ".java", ".fxml", ".css", ".sql").stream())
                .forEach(file -> {
                    long lines = Sources.read(file).lines().count();
                    int limit = file.toString().endsWith("Controller.java") ? CONTROLLER_LIMIT : FILE_LIMIT;
                    if (lines > limit) {
                        found.add(file + " has " + lines + " lines, more than " + limit + ": give it one job");
                    }
                });
        nothing(found);
    }

    @Test
    void noCatchHidesWhatHappened() {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.files(Sources.MAIN, ".java")) {
            String code = Sources.code(file);
            Matcher caught = CATCH.matcher(code);
            while (caught.find()) {
                String place = file + ":" + Sources.line(code, caught.start());
                if (BROAD.matcher(caught.group(1)).find() && !file.startsWith(MAY_CATCH_ALL)) {
                    found.add(place + " catches " + caught.group(1) + ": name what can happen");
                }
                if (caught.group(2) != null && Sources.read(file).substring(caught.start(2), caught.end(2) - 1).isBlank()) {
                    found.add(place + " catches and does nothing: say why in a comment");
                }
            }
        }
        nothing(found);
    }

    /** FXML finds its controller by reflection: what is not open fails first in the image. */
    @Test
    void everyControllerIsThereAndOpenToFxml() {
        String module = Sources.code(Sources.MAIN.resolve("module-info.java"));
        List<String> found = new ArrayList<>();
        for (Path view : Sources.files(Sources.RESOURCES, ".fxml")) {
            FXML_CONTROLLER.matcher(Sources.read(view)).results().map(name -> name.group(1)).forEach(name -> {
                String room = name.substring(0, name.lastIndexOf('.'));
                if (!Files.exists(Sources.MAIN.resolve(name.replace('.', '/') + ".java"))) {
                    found.add(view + " wants the controller " + name + ", which is not there");
                } else if (!Pattern.compile("opens\\s+" + Pattern.quote(room) + "\\s+to\\s[^;]*\\bjavafx\\.fxml\\b").matcher(module).find()) {
                    found.add("add to module-info.java (for " + view + "): opens " + room + " to javafx.fxml;");
                }
            });
        }
        nothing(found.stream().distinct().toList());
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        List<String> found = Sources.files(Sources.MAIN, ".java").stream()
                .map(Path::getParent)
                .distinct()
                .filter(directory -> !directory.equals(Sources.MAIN))
                .map(directory -> directory.resolve("package-info.java"))
                .filter(info -> !Files.exists(info) || !Sources.read(info).contains("@NullMarked"))
                .map(info -> info + " is missing or is not @NullMarked")
                .toList();
        nothing(found);
    }

    @Test
    void coloursAreTokensOutsideTheThemes() {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.files(Sources.WINDOW, ".css", ".fxml")) {
            if (file.getFileName().toString().startsWith("theme-")) {
                continue;
            }
            String text = Sources.blank(NO_COLOUR, Sources.read(file));
            Matcher values = (file.toString().endsWith(".css") ? CSS_RULE : FXML_STYLE).matcher(text);
            while (values.find()) {
                Matcher colour = COLOUR.matcher(values.group(1));
                while (colour.find()) {
                    found.add(file + ":" + Sources.line(text, values.start(1) + colour.start()) + " has the colour " + colour.group()
                            + ": name a token and give it a value in theme-light.css and theme-dark.css");
                }
            }
        }
        nothing(found);
    }

    @Test
    void bothThemesDefineTheSameTokens() {
        assertEquals(tokens("theme-light.css"), tokens("theme-dark.css"), "every token needs a light and a dark value");
    }

    private static List<String> tokens(String theme) {
        Path file = Sources.WINDOW.resolve(theme);
        String text = Files.exists(file) ? Sources.read(file) : "";
        return Pattern.compile("(?m)^\\s*(-[\\w-]+)\\s*:").matcher(text).results().map(token -> token.group(1)).distinct().sorted().toList();
    }

    private static void nothing(List<String> found) {
        assertEquals("", String.join("\n", found));
    }
}
