package org.secondment.roi.intake;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom within intake. */
@AnalyzeClasses(packages = "org.secondment.roi.intake", importOptions = DoNotIncludeTests.class)
class IntakeArchitectureTest {

    @ArchTest
    static final ArchRule intakeGoesFromBytesToRows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("file")
            .definedBy("org.secondment.roi.intake.file")
            .layer("mapping")
            .definedBy("org.secondment.roi.intake.mapping")
            .layer("value")
            .definedBy("org.secondment.roi.intake.value")
            .layer("yaml")
            .definedBy("org.secondment.roi.intake.yaml")
            .layer("reading")
            .definedBy("org.secondment.roi.intake.reading")
            .layer("intake")
            .definedBy("org.secondment.roi.intake")
            .whereLayer("file")
            .mayNotAccessAnyLayer()
            .whereLayer("mapping")
            .mayOnlyAccessLayers("file")
            .whereLayer("value")
            .mayOnlyAccessLayers("file", "mapping")
            .whereLayer("yaml")
            .mayOnlyAccessLayers("file", "mapping", "value")
            .whereLayer("reading")
            .mayOnlyAccessLayers("file", "mapping", "value")
            .whereLayer("intake")
            .mayNotBeAccessedByAnyLayer();
}
