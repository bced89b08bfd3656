package org.pressmark.ui.reading.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pressmark.library.Library;
import org.pressmark.model.Draft;

/**
 * Kills a process that types into a note, as often as the first argument says (100), at a moment that is never the same, and looks what is
 * left: prints for each kill how old the oldest letter lost was, in milliseconds, and ends with 1 where one was older than a second. Run with
 * the test class path.
 */
public final class DraftKillBench {

    private static final int ALLOWED_MILLIS = 1_000;
    private static final int LONGEST_START_MILLIS = 180_000;

    /** @param lost milliseconds from the typing of the oldest letter that was lost to the kill; 0 for none */
    public record Kill(int typed, int kept, long lost, boolean same, List<String> damage) {
        public boolean isGood() {
            return lost <= ALLOWED_MILLIS && same && damage.isEmpty();
        }
    }

    private DraftKillBench() {}

    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        Random random = new Random(4);
        List<Kill> all = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            Path directory = Files.createTempDirectory("pressmark-kill");
            Kill kill = kill(directory, 1_500 + random.nextInt(1_500));
            remove(directory);
            all.add(kill);
            System.out.printf("%3d: typed %d, kept %d, oldest lost %d ms%s%n", i + 1, kill.typed(), kill.kept(), kill.lost(), kill.isGood() ? "" : " BAD " + kill);
        }
        long bad = all.stream().filter(kill -> !kill.isGood()).count();
        List<Long> lost = all.stream().map(Kill::lost).sorted().toList();
        System.out.printf("%d kills, %d bad; oldest letter lost: median %d ms, worst %d ms%n",
                kills, bad, lost.get(lost.size() / 2), lost.getLast());
        System.exit(bad == 0 ? 0 : 1);
    }

    /** @param after milliseconds from the first letter to the kill */
    public static Kill kill(Path directory, long after) throws IOException, InterruptedException {
        Path output = directory.resolve("typed");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-Dglass.platform=Headless", "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED", "-cp", classPath(), TypingVictim.class.getName(), directory.toString())
                .redirectOutput(output.toFile()).redirectError(directory.resolve("errors").toFile()).start();
        long deadline = System.currentTimeMillis() + LONGEST_START_MILLIS;
        while (typed(output).isEmpty()) {
            if (!process.isAlive() || System.currentTimeMillis() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("no letter was typed: " + Files.readString(directory.resolve("errors")));
            }
            Thread.sleep(20);
        }
        Thread.sleep(after);
        long killed = System.currentTimeMillis();
        process.destroyForcibly().waitFor();
        return judge(directory, typed(output), killed);
    }

    private static Kill judge(Path directory, List<long[]> typed, long killed) {
        try (Library library = Library.open(directory.resolve("library"))) {
            String id = library.articles().getFirst().id();
            String kept = library.drafts().of(id).stream().findFirst().map(Draft::text).orElse("");
            boolean same = true;
            for (int i = 0; i < kept.length(); i++) {
                same &= kept.substring(i, i + 1).equals(TypingVictim.letter(i));
            }
            long lost = typed.stream().filter(letter -> letter[0] > kept.length()).mapToLong(letter -> killed - letter[1]).max().orElse(0);
            return new Kill(typed.size(), kept.length(), Math.max(0, lost), same, library.upkeep().check());
        }
    }

    /** Numbers and times of the letters, from complete lines only. */
    private static List<long[]> typed(Path output) throws IOException {
        String all = Files.exists(output) ? Files.readString(output) : "";
        return all.substring(0, all.lastIndexOf('\n') + 1).lines()
                .map(line -> line.split(" "))
                .map(parts -> new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])})
                .toList();
    }

    /** Everything this runs with, be it on the class path or on the module path. */
    private static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
                .map(key -> System.getProperty(key, ""))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
