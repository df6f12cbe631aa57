package org.multivector.lab;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels.."));
    }

    @Test
    void no_stage_knows_the_wall_clock() {
        check(noClasses()
                .that(resideInAnyPackage(ALL_STAGES))
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone"));
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
