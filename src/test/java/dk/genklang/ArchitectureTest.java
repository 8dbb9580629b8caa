package dk.genklang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import java.util.List;

/** The arrows of docs/architecture.md, and no others. */
@AnalyzeClasses(packages = "dk.genklang", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** A package, and the packages it may use. */
  private static final String[][] DRAWN = {
    {"problem"},
    {"model", "kept", "problem"},
    {"text", "model", "problem"},
    {"markdown", "model", "problem"},
    {"template", "text", "markdown", "model", "problem"},
    {"source", "kept", "model", "problem"},
    {"config", "model"},
    {"theme"},
    {"kept"},
    {"picture", "kept", "publish"},
    {"schema", "source", "kept", "config", "theme", "model", "problem"},
    {"check", "kept", "picture", "markdown", "config", "model", "problem"},
    {"catalog", "kept", "config", "model"},
    {"structured", "catalog", "config", "text", "model", "problem"},
    {"publish", "kept", "problem"},
    {
      "site",
      "structured",
      "kept",
      "publish",
      "catalog",
      "config",
      "template",
      "theme",
      "picture",
      "markdown",
      "text",
      "model",
      "problem"
    },
    {"hsds", "kept", "publish", "catalog", "config", "markdown", "text", "model", "problem"},
    {"feed", "kept", "publish", "catalog", "config", "markdown", "text", "model", "problem"},
    {"search", "publish", "catalog", "config", "markdown", "text", "model", "problem"},
    {
      "print",
      "kept",
      "publish",
      "catalog",
      "config",
      "template",
      "theme",
      "picture",
      "markdown",
      "text",
      "model",
      "problem"
    },
    {"gaps", "catalog", "config", "markdown", "text", "model", "problem"},
    {"exchange", "schema", "source", "model", "problem"},
    {"serve", "kept", "publish", "problem"},
    {"create", "source", "model"},
    {
      "build",
      "kept",
      "site",
      "feed",
      "hsds",
      "exchange",
      "search",
      "print",
      "picture",
      "publish",
      "structured",
      "catalog",
      "check",
      "schema",
      "source",
      "config",
      "template",
      "markdown",
      "text",
      "model",
      "problem"
    },
    {
      "cli",
      "build",
      "serve",
      "create",
      "exchange",
      "gaps",
      "search",
      "print",
      "publish",
      "catalog",
      "config",
      "source",
      "text",
      "model",
      "problem"
    },
  };

  @ArchTest static final ArchRule ONLY_THE_DRAWN_ARROWS = arrows();

  @ArchTest
  static final ArchRule ONLY_MAIN_TOUCHES_THE_MACHINE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dk.genklang.cli.Main")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  private static LayeredArchitecture arrows() {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String[] line : DRAWN) {
      layers = layers.layer(line[0]).definedBy("dk.genklang." + line[0]);
    }
    for (String[] line : DRAWN) {
      List<String> from = Arrays.asList(line).subList(1, line.length);
      layers =
          from.isEmpty()
              ? layers.whereLayer(line[0]).mayNotAccessAnyLayer()
              : layers.whereLayer(line[0]).mayOnlyAccessLayers(from.toArray(String[]::new));
    }
    return layers;
  }
}
