package org.pressmark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Who may use what. A rule says why it stands; a room that is still empty breaks none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String OURS = "org.pressmark.";

    /** Each room and the other rooms it may use. {@code Main}, in no room, may use the front ends. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            "model", List.of(),
            "ingest", List.of("model"),
            "analysis", List.of("model"),
            "annotation", List.of("model"),
            "store", List.of("model"),
            "export", List.of("model"),
            "library", List.of("model", "ingest", "analysis", "annotation", "store", "export"),
            "cli", List.of("library", "model"),
            "ui", List.of("library", "model"));

    /** The only classes that may start a thread: the window's task helper, the two lanes of an import, and who waits for later starts. */
    private static final String[] THREAD_STARTERS = {
        "org\\.pressmark\\.ui\\.task\\..*", "org\\.pressmark\\.library\\.Lanes.*", "org\\.pressmark\\.ui\\.handover\\.Doorbell"
    };

    private static final Set<String> NAMES_OF_PLACES = Set.of(
            "java.net.URI",
            "java.net.URL",
            "java.net.URISyntaxException",
            "java.net.MalformedURLException",
            "java.net.URLDecoder",
            "java.net.URLEncoder");

    private static final Set<String> NETWORK_CALLS = Set.of(
            "java.net.URL.openStream",
            "java.net.URL.openConnection",
            "java.net.URL.getContent",
            "org.jsoup.Jsoup.connect",
            "org.jsoup.Jsoup.newSession");

    /** Between two starts of the same user on one machine; without an address on the network they lead to none. */
    private static final Set<String> LOCAL_SOCKETS = Set.of(
            "java.net.UnixDomainSocketAddress",
            "java.net.StandardProtocolFamily",
            "java.nio.channels.ServerSocketChannel",
            "java.nio.channels.SocketChannel",
            "java.nio.channels.Selector");

    private static final Set<String> THREAD_CALLS = Set.of(
            "javafx.application.Platform.runLater",
            "java.lang.Thread.<init>",
            "java.lang.Thread.ofVirtual",
            "java.lang.Thread.ofPlatform",
            "java.lang.Thread.startVirtualThread");

    private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @TestFactory
    Stream<DynamicTest> everyRoomUsesOnlyTheRoomsItMay() {
        return ROOMS.entrySet().stream().map(room -> rule(room.getKey(), roomRule(room.getKey(), room.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> noCycles() {
        return Stream.of(
                rule("rooms", slices().matching("org.pressmark.(*)..").should().beFreeOfCycles()
                        .because("a cycle makes one room of two")),
                rule("areas of the window", slices().matching("org.pressmark.ui.(*)..").should().beFreeOfCycles()
                        .because("an area must be understood, changed and tested without its neighbours")));
    }

    @TestFactory
    Stream<DynamicTest> everyTechnologyInOneRoom() {
        return Stream.of(
                rule("JavaFX", onlyIn("ui", "the core and the command line must work where no window can, and start fast",
                        "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..")),
                rule("SQL", onlyIn("store", "every write goes through one transaction, in one place that knows the file",
                        "java.sql..", "javax.sql..", "org.sqlite..")),
                rule("picocli", onlyIn("cli", "only the command line knows options", "picocli..")),
                rule("view models", noClasses().that().haveSimpleNameEndingWith("ViewModel")
                        .should().dependOnClassesThat().resideInAPackage("javafx.scene..")
                        .because("what the window shows is tested without drawing it")));
    }

    @TestFactory
    Stream<DynamicTest> nothingContactsTheNetwork() {
        String because = "the program promises never to contact the network: an article, a picture or a link may be hostile";
        return Stream.of(
                rule("types", noClasses().that().resideOutsideOfPackage(OURS + "ui.handover..")
                        .should().dependOnClassesThat(networkTypes()).because(because)),
                rule("local sockets", noClasses().that().resideInAPackage(OURS + "ui.handover..")
                        .should().dependOnClassesThat(networkTypes().and(DescribedPredicate.describe(
                                "are not for local sockets", type -> !LOCAL_SOCKETS.contains(type.getName()))))
                        .because(because)),
                rule("calls", noClasses().should().callCodeUnitWhere(callOf("a call that fetches", NETWORK_CALLS)).because(because)),
                rule("pictures", noClasses().should().callConstructorWhere(imageByAddress())
                        .because(because + "; give Image a stream")));
    }

    @TestFactory
    Stream<DynamicTest> threadsStartInOnePlace() {
        String because = "threads come from the window's task helper (progress, cancelling, errors, a same-thread twin for tests)"
                + " or the lanes of an import; the core works on its caller's thread";
        ArchRule types = noClasses().that(areNoThreadStarters())
                .should().dependOnClassesThat().haveNameMatching("java\\.util\\.concurrent\\."
                        + "(Executors|.*ExecutorService|ThreadPoolExecutor|ForkJoin.*|CompletableFuture|StructuredTaskScope.*)"
                        + "|java\\.util\\.Timer(Task)?|javafx\\.concurrent\\..*|javax\\.swing\\.(Timer|SwingWorker)")
                .because(because);
        ArchRule calls = noClasses().that(areNoThreadStarters())
                .should().callCodeUnitWhere(callOf("a call that starts or hops threads", THREAD_CALLS))
                .because(because);
        ArchRule parallel = noClasses().should().callMethodWhere(DescribedPredicate.describe("work in parallel",
                        call -> call.getTargetOwner().getPackageName().startsWith("java.util")
                                && call.getTarget().getName().startsWith("parallel")))
                .because(because);
        return Stream.of(rule("types", types), rule("calls", calls), rule("parallel streams", parallel));
    }

    @TestFactory
    Stream<DynamicTest> noMutableStaticState() {
        String because = "static state outlives a window and a test, and any thread may change it; pass what is needed by constructor";
        ArchRule settled = noFields().that().areStatic().should().notBeFinal().because(because);
        ArchRule unchanging = noFields().that().areStatic().should().haveRawType(changeable()).because(because);
        return Stream.of(rule("final", settled), rule("of a type that does not change", unchanging));
    }

    private DynamicTest rule(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(classes));
    }

    private static ArchRule roomRule(String room, List<String> mayUse) {
        String[] allowed = Stream.concat(Stream.of(room), mayUse.stream()).map(name -> OURS + name + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(OURS + room + "..")
                .should().dependOnClassesThat(resideInAPackage("org.pressmark..").and(not(resideInAnyPackage(allowed))))
                .because(room + " may use of ours only " + (mayUse.isEmpty() ? "itself" : mayUse) + ": knowledge flows one way");
    }

    private static ArchRule onlyIn(String room, String because, String... packages) {
        return noClasses().that().resideOutsideOfPackage(OURS + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(packages)
                .because(because);
    }

    private static DescribedPredicate<JavaClass> areNoThreadStarters() {
        return DescribedPredicate.describe("are not " + String.join(" or ", THREAD_STARTERS),
                type -> Stream.of(THREAD_STARTERS).noneMatch(type.getName()::matches));
    }

    private static DescribedPredicate<JavaClass> networkTypes() {
        return DescribedPredicate.describe("reach the network", type -> {
            String name = type.getName();
            return type.getPackageName().equals("java.net") && !NAMES_OF_PLACES.contains(name)
                    || name.matches("java\\.nio\\.channels\\.(.*Socket.*|.*Selector.*|DatagramChannel|NetworkChannel)")
                    || name.matches("(java\\.net\\.http|javax\\.net|java\\.rmi|com\\.sun\\.net|javafx\\.scene\\.(web|media))\\..*")
                    || name.matches("org\\.jsoup\\.(Connection|HttpStatusException)(\\$.*)?|org\\.jsoup\\.helper\\.Http.*");
        });
    }

    private static DescribedPredicate<JavaClass> changeable() {
        return DescribedPredicate.describe("made to be changed", type -> Stream.of(
                        "javafx.beans.value.WritableValue",
                        "java.lang.ThreadLocal",
                        "java.lang.StringBuilder",
                        "java.util.concurrent.ConcurrentMap",
                        "java.util.concurrent.atomic.AtomicBoolean",
                        "java.util.concurrent.atomic.AtomicInteger",
                        "java.util.concurrent.atomic.AtomicLong",
                        "java.util.concurrent.atomic.AtomicReference",
                        "java.util.AbstractMap",
                        "java.util.AbstractCollection")
                .anyMatch(type::isAssignableTo));
    }

    private static DescribedPredicate<JavaCall<?>> callOf(String description, Set<String> names) {
        return DescribedPredicate.describe(description,
                call -> names.contains(call.getTargetOwner().getName() + "." + call.getTarget().getName()));
    }

    private static DescribedPredicate<JavaCall<?>> imageByAddress() {
        return DescribedPredicate.describe("Image of an address", call -> call.getTargetOwner().getName().equals("javafx.scene.image.Image")
                && !call.getTarget().getRawParameterTypes().isEmpty()
                && call.getTarget().getRawParameterTypes().getFirst().getName().equals("java.lang.String"));
    }
}
