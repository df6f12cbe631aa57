package org.multivector.lab;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multivector.core.claim.Claim;
import org.multivector.core.claim.Grounds;
import org.multivector.core.text.Span;
import org.multivector.press.watch.Watch;

/** The invariants of the architecture, as absences. */
class ArchitectureTest {
    private static final String ROOT = "org.multivector.";
    private static final List<String> STAGES = List.of("press", "language", "coder", "ledger");
    private static final String[] ALL_STAGES = {
        "org.multivector.core..",
        "org.multivector.press..",
        "org.multivector.language..",
        "org.multivector.coder..",
        "org.multivector.ledger.."
    };

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.multivector");
        assertThat(classes.size()).isGreaterThan(200);
    }

    private static void check(ArchRule rule) {
        rule.check(classes);
    }

    @Test
    void core_knows_the_jdk_alone() {
        check(classes()
                .that()
                .resideInAPackage("org.multivector.core..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.multivector.core..")));
    }

    @Test
    void core_opens_nothing_but_its_own_tables() {
        check(noClasses()
                .that()
                .resideInAPackage("org.multivector.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"press", "language", "coder", "ledger"})
    void a_stage_knows_core_and_no_other_stage(String stage) {
        String[] others = STAGES.stream()
                .filter(other -> !other.equals(stage))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.multivector.desk..", "org.multivector.lab.."));
    }

    @Test
    void language_knows_no_politics() {
        check(noClasses()
                .that()
                .resideInAPackage("org.multivector.language..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.multivector.core.actor..",
                        "org.multivector.core.event..",
                        "org.multivector.core.claim.."));
    }

    @Test
    void coder_knows_no_database_and_no_file() {
        check(noClasses()
                .that()
                .resideInAPackage("org.multivector.coder..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.nio.file..", "java.net..", "com.fasterxml.."));
    }

    @Test
    void ledger_never_sees_a_tree() {
        check(noClasses()
                .that()
                .resideInAPackage("org.multivector.ledger..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.multivector\\.core\\.(text\\.(Sentence|Word|Upos|Relation|Features)|conllu\\..*)"));
    }

    @Test
    void nothing_but_desk_prints_or_ends_the_process() {
        check(noClasses()
                .that(resideInAnyPackage(ALL_STAGES))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(PrintStream.class));
    }

    @Test
    void nothing_but_press_touches_the_network() {
        check(noClasses()
                .that(resideOutsideOfPackages("org.multivector.press..", "org.multivector.lab.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\.(.*Socket.*|Datagram.*|Multicast.*|Selec.*|spi\\..*)"));
    }

    @Test
    void of_press_internal_net_alone_opens_connections() {
        check(noClasses()
                .that(resideInAPackage("org.multivector.press.."))
                .and(resideOutsideOfPackages("org.multivector.press.internal.net.."))
                .and(not(belongToAnyOf(Watch.class)).as("are not Watch, which hands it the factory of its sockets"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.net..", "java.net.http..")
                        .or(belongToAnyOf(Socket.class, ServerSocket.class, URLConnection.class, InetAddress.class))));
    }

    @Test
    void no_stage_knows_the_wall_clock() {
        check(noClasses()
                .that(resideInAnyPackage(ALL_STAGES))
                .should()
                .callMethodWhere(target(nameMatching("now|systemUTC|systemDefaultZone"))
                        .and(target(owner(resideInAnyPackage("java.time..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callConstructor(Date.class)
                .orShould()
                .callMethod(Calendar.class, "getInstance"));
    }

    @Test
    void no_stage_throws_dice() {
        check(noClasses()
                .that(resideInAnyPackage(ALL_STAGES))
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID"));
    }

    @Test
    void no_stage_keeps_static_state_or_asks_its_surroundings() {
        check(fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(ALL_STAGES))
                .and()
                .areStatic()
                .should()
                .beFinal());
        check(noClasses()
                .that(resideInAnyPackage(ALL_STAGES))
                .should()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class, String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(Locale.class, "getDefault"));
    }

    @Test
    void every_claim_points_to_a_span_and_to_a_rule() {
        assertThatThrownBy(() -> new Grounds(List.of(), 0.5)).hasMessageContaining("reason");
        assertThat(Stream.of(Claim.class.getRecordComponents()).map(RecordComponent::getType))
                .contains(Span.class, Grounds.class);
    }

    @Test
    void the_nouns_of_core_travel() {
        check(classes()
                .that()
                .resideInAnyPackage(
                        "org.multivector.core",
                        "org.multivector.core.actor..",
                        "org.multivector.core.claim..",
                        "org.multivector.core.event..",
                        "org.multivector.core.text..",
                        "org.multivector.core.time..")
                .and()
                .areRecords()
                .should()
                .beAssignableTo(Serializable.class));
    }

    @Test
    void absent_values_are_marked_in_every_package() {
        List<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(one -> !one.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "press,    org.jsoup.. com.fasterxml.jackson.core.. org.netpreserve.jwarc.. org.apache.pdfbox.. org.apache.fontbox.. "
                + "org.apache.commons.compress.. org.brotli.dec.. crawlercommons.robots.. javax.net..",
        "language, ''",
        "coder,    ''",
        "ledger,   com.fasterxml.jackson.core.. org.apache.commons.statistics.distribution.. org.apache.lucene.. org.duckdb..",
        "desk,     picocli.. com.fasterxml.jackson.core.."
    })
    void a_module_uses_no_library_but_those_chosen_for_it(String module, String libraries) {
        List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", "org.multivector.."));
        allowed.addAll(List.of(libraries.split(" ")));
        allowed.removeIf(String::isEmpty);
        check(classes()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))));
    }

    /** What a module is allowed to be built with; tests aside. */
    @ParameterizedTest
    @CsvSource({
        "core,     ''",
        "press,    core",
        "language, core",
        "models,   ''",
        "coder,    core",
        "ledger,   core",
        "desk,     coder core language ledger models press"
    })
    void data_is_a_line_and_modules_are_a_star(String module, String allowed) throws IOException {
        String pom = Files.readString(Path.of("..", module, "pom.xml"));
        String used = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL)
                .matcher(pom)
                .results()
                .map(one -> one.group(1))
                .filter(one -> one.contains("<groupId>org.multivector<") && !one.contains("<scope>test<"))
                .map(one -> one.replaceFirst("(?s).*<artifactId>multivector-(\\w+)<.*", "$1"))
                .sorted()
                .collect(Collectors.joining(" "));
        assertThat(used).isEqualTo(allowed);
    }

    @Test
    void nobody_ships_the_lab() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.multivector.lab..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.multivector.lab.."));
    }
}
