package org.secondment.roi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.secondment.roi.panel.BillCash;
import org.secondment.roi.panel.ClientLedger;
import org.secondment.roi.panel.CreditedFees;
import org.secondment.roi.panel.DayCounts;
import org.secondment.roi.panel.Moments;
import org.secondment.roi.panel.PartnersMet;
import org.secondment.roi.panel.Samples;
import org.secondment.roi.staging.Store;

/** Who may know whom: the table of the architecture page, as tests. */
@AnalyzeClasses(packages = "org.secondment.roi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> CROSSING =
            within(Samples.class, Moments.class).or(named("org\\.secondment\\.roi\\.panel\\.GroupSums"));

    private static final DescribedPredicate<JavaClass> MAY_RUN_SPARK = within(
            Staging.class,
            Store.class,
            Samples.class,
            Moments.class,
            PartnersMet.class,
            BillCash.class,
            DayCounts.class,
            ClientLedger.class,
            CreditedFees.class);

    @ArchTest
    static final ArchRule dataFlowsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("storage")
            .definedBy("org.secondment.roi.storage")
            .layer("table")
            .definedBy("org.secondment.roi.table")
            .layer("intake")
            .definedBy("org.secondment.roi.intake..")
            .layer("staging")
            .definedBy("org.secondment.roi.staging")
            .layer("panel")
            .definedBy("org.secondment.roi.panel")
            .layer("effect")
            .definedBy("org.secondment.roi.effect..")
            .layer("credit")
            .definedBy("org.secondment.roi.credit")
            .layer("practice")
            .definedBy("org.secondment.roi.practice")
            .layer("privacy")
            .definedBy("org.secondment.roi.privacy")
            .layer("report")
            .definedBy("org.secondment.roi.report")
            .layer("report.page")
            .definedBy("org.secondment.roi.report.page")
            .layer("report.file")
            .definedBy("org.secondment.roi.report.file")
            .layer("report.check")
            .definedBy("org.secondment.roi.report.check")
            .layer("publish")
            .definedBy("org.secondment.roi.publish")
            .layer("simulate")
            .definedBy("org.secondment.roi.simulate")
            .layer("draft")
            .definedBy("org.secondment.roi.draft")
            .layer("root")
            .definedBy("org.secondment.roi")
            .whereLayer("storage")
            .mayNotAccessAnyLayer()
            .whereLayer("table")
            .mayNotAccessAnyLayer()
            .whereLayer("intake")
            .mayOnlyAccessLayers("table", "storage")
            .whereLayer("staging")
            .mayOnlyAccessLayers("table", "storage")
            .whereLayer("panel")
            .mayOnlyAccessLayers("table", "effect")
            .whereLayer("effect")
            .mayNotAccessAnyLayer()
            .whereLayer("credit")
            .mayOnlyAccessLayers("table")
            .whereLayer("practice")
            .mayOnlyAccessLayers("effect")
            .whereLayer("privacy")
            .mayOnlyAccessLayers("table")
            .whereLayer("report")
            .mayOnlyAccessLayers("effect", "credit", "practice", "privacy")
            .whereLayer("report.page")
            .mayOnlyAccessLayers("report", "effect", "credit", "practice", "privacy")
            .whereLayer("report.file")
            .mayOnlyAccessLayers("report")
            .whereLayer("report.check")
            .mayNotAccessAnyLayer()
            .whereLayer("report.check")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("publish")
            .mayOnlyAccessLayers("storage")
            .whereLayer("simulate")
            .mayOnlyAccessLayers("table", "intake")
            .whereLayer("draft")
            .mayOnlyAccessLayers("table", "intake")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule everyClassStandsInAPackageOfTheTable = classes()
            .should()
            .resideInAnyPackage(
                    "org.secondment.roi",
                    "org.secondment.roi.[storage|table]",
                    "org.secondment.roi.intake",
                    "org.secondment.roi.intake.[file|mapping|reading|value|yaml]",
                    "org.secondment.roi.staging",
                    "org.secondment.roi.panel",
                    "org.secondment.roi.effect",
                    "org.secondment.roi.credit",
                    "org.secondment.roi.practice",
                    "org.secondment.roi.[value|ranking]",
                    "org.secondment.roi.privacy",
                    "org.secondment.roi.effect.[career|design|study]",
                    "org.secondment.roi.report",
                    "org.secondment.roi.report.[page|file|check]",
                    "org.secondment.roi.publish",
                    "org.secondment.roi.simulate",
                    "org.secondment.roi.draft");

    @ArchTest
    static final ArchRule onlySamplesAndMomentsCrossIntoPlainJava = noClasses()
            .that()
            .resideInAPackage("..panel..")
            .and(DescribedPredicate.not(CROSSING))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..effect..");

    @ArchTest
    static final ArchRule pagesUseValuesOfEffectAndComputeNothing = noClasses()
            .that()
            .resideInAPackage("..report.page")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(".*\\.effect\\.(BeforeAfters|WindowSum|GradeSteps)(\\$.*)?");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.secondment.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule statisticsArePlainJava = noClasses()
            .that()
            .resideInAPackage("..effect..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.apache..",
                            "org.jfree..",
                            "java.io..",
                            "java.nio..",
                            "java.net..",
                            "java.sql..",
                            "scala..")
                    .and(not(resideInAPackage("org.apache.commons.rng.."))));

    @ArchTest
    static final ArchRule figuresDoNotDependOnTheHour = noClasses()
            .that()
            .resideInAnyPackage(
                    "..table..", "..intake..", "..staging..", "..panel..", "..effect..", "..report..", "..draft..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime"))
                    .and(target(owner(named("java\\.time\\..*|java\\.lang\\.System")))));

    @ArchTest
    static final ArchRule onlyReportFilesKnowDocumentLibraries = noClasses()
            .that()
            .resideOutsideOfPackages("..report.file..", "..report.check..")
            .and()
            .haveNameNotMatching(".*\\.intake\\.reading\\.Xlsx[A-Za-z]*(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.jfree..", "org.apache.batik..");

    @ArchTest
    static final ArchRule contractsAndReportsKnowNoSpark = noClasses()
            .that()
            .resideInAnyPackage("..table..", "..intake..", "..report..", "..publish..", "..draft..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark..");

    @ArchTest
    static final ArchRule stepsRunNoSparkAction = noClasses()
            .that(DescribedPredicate.not(MAY_RUN_SPARK))
            .should()
            .callMethodWhere(target(owner(named("org\\.apache\\.spark\\.sql\\.(classic\\.)?Dataset")))
                    .and(target(nameMatching("count|collect|collectAsList|cache|persist|show|first|head|take|takeAsList"
                            + "|tail|reduce|foreach|foreachPartition|isEmpty|toLocalIterator|checkpoint|write"))));

    @ArchTest
    static final ArchRule rowsOfSparkRddsAreNotFetchedEither = noClasses()
            .that(DescribedPredicate.not(MAY_RUN_SPARK))
            .should()
            .callMethodWhere(target(owner(named("org\\.apache\\.spark\\.(rdd\\..*|api\\.java\\.Java.*)")))
                    .and(target(nameMatching(
                            "count|collect|cache|persist|first|take|takeOrdered|top|toLocalIterator|foreach|reduce"
                                    + "|treeReduce|aggregate|treeAggregate|fold|reduceByKeyLocally|collectAsMap|countByKey"
                                    + "|countByValue|countApprox.*|foreachPartition|takeSample|isEmpty|lookup"))));

    @ArchTest
    static final ArchRule nobodyRegistersAFunctionThatSparkCannotSeeThrough = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.apache\\.spark\\.sql\\.(api\\.java\\.UDF\\d+|UDFRegistration"
                    + "|expressions\\.(UserDefinedFunction|Aggregator))")
            .orShould()
            .callMethodWhere(target(nameMatching("udf|udaf")));

    private static DescribedPredicate<JavaClass> within(Class<?>... allowed) {
        return DescribedPredicate.describe(
                "within " + List.of(allowed),
                type -> Stream.of(allowed)
                        .anyMatch(one -> type.getName().equals(one.getName())
                                || type.getName().startsWith(one.getName() + "$")));
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return DescribedPredicate.describe(
                "named " + pattern, type -> type.getName().matches(pattern));
    }
}
