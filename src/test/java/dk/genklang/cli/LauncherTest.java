package dk.genklang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, with a Java and a Maven that only tell how they were called. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script for a Unix shell")
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then
        echo 'openjdk version "VERSION" 2025-04-15' >&2
        exit 0
      fi
      for argument in "$@"; do
        printf '%s\\n' "$argument"
        case $argument in -XX:ArchiveClassesAtExit=*) : > "${argument#*=}" ;; esac
      done
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      if [ "$1" = -version ]; then
        echo 'Apache Maven 3.8.7'
        exit 0
      fi
      echo "$@" > called
      mkdir -p target
      : > target/genklang.jar
      """;

  private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

  @TempDir Path folder;
  private Path home;
  private Path launcher;
  private Path jar;

  private record Ran(int code, List<String> arguments, String errors) {
    String classes() {
      return arguments.stream()
          .filter(it -> it.contains("Archive") || it.startsWith("-Xshare"))
          .findFirst()
          .orElseThrow();
    }

    /** What the program itself is given. */
    List<String> given() {
      return arguments.subList(arguments.indexOf("-jar") + 2, arguments.size());
    }
  }

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(folder.resolve("pro gram")).toRealPath();
    jar = Files.createDirectories(home.resolve("target")).resolve("genklang.jar");
    Files.createFile(jar);
    launcher = home.resolve("genklang");
    program(launcher, Files.readString(Path.of("genklang")));
    program(folder.resolve("bin/java"), JAVA.replace("VERSION", "17.0.15"));
  }

  @Test
  void passesOnEveryArgumentAsItIs() throws Exception {
    Ran ran = run("search", "--limit", "3", "kaffe og kage", "", "*");

    assertEquals(0, ran.code());
    assertEquals(List.of("search", "--limit", "3", "kaffe og kage", "", "*"), ran.given());
    assertTrue(
        ran.arguments()
            .containsAll(
                List.of(jar.toString(), "-Dgenklang.home=" + home, "-Dgenklang.terminal=false")),
        ran.toString());
  }

  @Test
  void keepsTheClassesOfTheFirstRunForThoseAfterIt() throws Exception {
    String archive = home.resolve("target/build-17.jsa").toString();

    assertEquals("-XX:ArchiveClassesAtExit=" + archive, run("build").classes());
    assertEquals("-XX:SharedArchiveFile=" + archive, run("build").classes());
    assertEquals("-XX:SharedArchiveFile=" + archive, run("serve").classes());
    assertEquals(
        "-XX:ArchiveClassesAtExit=" + archive.replace("build-", "check-"), run("check").classes());
  }

  @Test
  void keepsNoClassesOfRunsThatNeedFew() throws Exception {
    assertEquals("-Xshare:auto", run("build", "--help").classes());
    assertEquals("-Xshare:auto", run("new", "activity").classes());
    assertEquals("-Xshare:auto", run("serve").classes());
    assertEquals("-Xshare:auto", run().classes());
  }

  @Test
  void leavesClassesOfAnOlderProgramAlone() throws Exception {
    run("build");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));

    String classes = run("build").classes();

    assertTrue(classes.startsWith("-XX:ArchiveClassesAtExit="), classes);
  }

  @Test
  void buildsTheProgramWhenItsSourcesAreYounger() throws Exception {
    program(folder.resolve("bin/mvn"), MAVEN);
    run("build"); // leaves classes
    sources();

    Ran ran = run("build");

    assertEquals(0, ran.code());
    assertEquals(
        "genklang: building the program (only when its sources have changed) ...\n", ran.errors());
    assertEquals(
        "-B -q -Dmaven.test.skip=true -P !static-checks package\n",
        Files.readString(home.resolve("called")));
    assertEquals("-Xshare:auto", ran.classes());
    assertFalse(Files.exists(home.resolve("target/build-17.jsa")));
    assertEquals("", run("build").errors());
  }

  @Test
  void showsWhyTheProgramCannotBeBuilt() throws Exception {
    String failing = "echo 'ERROR: ; expected'; exit 1\n";
    program(folder.resolve("bin/mvn"), MAVEN.replace("echo \"$@\" > called\n", failing));
    sources();

    Ran ran = run("build");

    assertEquals(2, ran.code());
    assertEquals(List.of(), ran.arguments());
    assertEquals(
        "genklang: building the program (only when its sources have changed) ...\n"
            + "ERROR: ; expected\n"
            + "genklang: the program could not be built; see above, or "
            + home.resolve("target/launcher-build.log")
            + ".\n",
        ran.errors());
  }

  @Test
  void saysThatMavenIsTooOld() throws Exception {
    program(folder.resolve("bin/mvn"), MAVEN.replace("3.8.7", "3.6.3"));
    sources();

    assertEquals(
        "genklang: Maven 3.6 is too old ("
            + folder.resolve("bin/mvn")
            + "). Install Maven 3.8 or newer.\n",
        run("build").errors());
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    program(folder.resolve("bin/java"), JAVA.replace("VERSION", "11.0.2"));

    Ran ran = run("check");

    assertEquals(2, ran.code());
    assertEquals(
        "genklang: Java 11 is too old ("
            + folder.resolve("bin/java")
            + "). Install a JDK 17 or newer, or set JAVA_HOME to one.\n",
        ran.errors());
  }

  @Test
  void saysThatThereIsNoJavaInJavaHome() throws Exception {
    Ran ran = run(folder, List.of("JAVA_HOME=" + home), "check");

    assertEquals(2, ran.code());
    assertEquals(
        "genklang: JAVA_HOME is "
            + home
            + ", but there is no Java in it. Point it at a JDK 17 or newer, or unset it.\n",
        ran.errors());
  }

  @Test
  void worksThroughALinkFromAnyFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("bin/gk"), Path.of("../pro gram/genklang"));
    launcher = link;

    assertTrue(run("check").arguments().contains(jar.toString()));
  }

  @Test
  void givesALargeSiteBothCompilers() throws Exception {
    Path content = Files.createDirectories(folder.resolve("land/content/activities"));
    for (int entry = 1; entry < 20_000; entry++) {
      Files.createFile(content.resolve(entry + ".md"));
    }
    String config = folder.resolve("land/site-config.yml").toString();

    assertTrue(run("build", "--config", config).arguments().contains(FIRST_COMPILER));

    Files.createFile(content.resolve("20000.md"));
    Files.createFile(folder.resolve("land/site-config.yml"));

    String all = content.getParent().toString();
    for (Ran ran :
        List.of(
            run("build", "--config", config),
            run("build", "--config=" + config),
            run("serve", "--content", all),
            run("check", "--content=" + all, "--config", "other.yml"),
            run(folder.resolve("land"), List.of(), "build"))) {
      assertTrue(ran.arguments().contains("-XX:MaxNewSize=448m"), ran.toString());
      assertFalse(ran.arguments().contains(FIRST_COMPILER), ran.toString());
    }
    assertTrue(run("build").arguments().contains(FIRST_COMPILER)); // the program's own content
    assertTrue(run("new", "--config", config).arguments().contains(FIRST_COMPILER));
  }

  @Test
  void letsTheUserHaveTheLastWord() throws Exception {
    Ran ran = run(folder, List.of("GENKLANG_JAVA_OPTS=-Xmx2g -XX:TieredStopAtLevel=4"), "build");

    List<String> ours = ran.arguments();
    assertTrue(ours.indexOf(FIRST_COMPILER) < ours.indexOf("-XX:TieredStopAtLevel=4"));
    assertTrue(ours.indexOf("-Xmx2g") < ours.indexOf("-jar"));
  }

  /** Sources that are younger than the program. */
  private void sources() throws IOException {
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(60)));
    Files.createFile(home.resolve("pom.xml"));
    Files.createDirectories(home.resolve("src/main"));
  }

  private Ran run(String... arguments) throws Exception {
    return run(folder, List.of(), arguments);
  }

  private Ran run(Path in, List<String> settings, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("env", "-u", "JAVA_HOME"));
    command.addAll(settings);
    command.add(launcher.toString());
    command.addAll(Arrays.asList(arguments));
    Path errors = folder.resolve("errors.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile());
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    Process process = builder.redirectError(errors.toFile()).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    List<String> lines = output.isEmpty() ? List.of() : List.of(output.split("\n", -1));
    return new Ran(
        code,
        lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1),
        Files.readString(errors));
  }

  private static void program(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
