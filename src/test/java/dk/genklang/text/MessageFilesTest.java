package dk.genklang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import dk.genklang.catalog.Facet;
import dk.genklang.model.AccessFeature;
import dk.genklang.model.Coded;
import dk.genklang.model.Kind;
import dk.genklang.model.SignupHow;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageFilesTest {
  @Test
  void everyLanguageHasTheSameKeys() {
    Set<String> danish = Texts.of("da").keys();
    for (String language : Texts.languages()) {
      assertEquals(new TreeSet<>(danish), new TreeSet<>(Texts.of(language).keys()), language);
    }
  }

  @Test
  void everyTextHasTheSamePlaceholdersInEveryLanguage() {
    Texts danish = Texts.of("da");
    for (String language : Texts.languages()) {
      for (String key : danish.keys()) {
        assertEquals(
            danish.message(key).placeholders(),
            Texts.of(language).message(key).placeholders(),
            key + " in " + language);
      }
    }
  }

  @Test
  void aPluralHasEveryFormOfItsLanguage() {
    for (String language : Texts.languages()) {
      Set<String> forms = PluralRules.forLocale(Texts.locale(language)).getKeywords();
      MessageFiles.read(language)
          .forEach(
              (key, text) -> {
                for (Set<String> plural : plurals(new MessagePattern(text))) {
                  assertTrue(plural.containsAll(forms), key + " in " + language + ": " + forms);
                }
              });
    }
  }

  private static List<Set<String>> plurals(MessagePattern pattern) {
    List<Set<String>> plurals = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        plurals.add(new TreeSet<>());
      } else if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR && !plurals.isEmpty()) {
        plurals.get(plurals.size() - 1).add(pattern.getSubstring(part));
      }
    }
    return plurals;
  }

  @Test
  void everyCodedValueHasALabel() throws Exception {
    List<Coded> values = codedValues();
    assertTrue(values.size() > 100, "found only " + values.size());
    for (Coded value : values) {
      assertTrue(Texts.of("da").has(Texts.key(value)), Texts.key(value));
    }
  }

  @Test
  void everyValueOfAFacetHasALabel() {
    Texts texts = Texts.of("da");
    for (AccessFeature feature : AccessFeature.values()) {
      assertTrue(texts.has(Facet.ACCESS.code() + "." + feature.code()), feature.code());
    }
    for (SignupHow how : SignupHow.values()) {
      assertTrue(texts.has(Facet.SIGNUP.code() + "." + how.code()), how.code());
    }
    for (Kind kind : Kind.values()) {
      assertTrue(texts.has("kinds." + kind.code()), kind.code());
    }
  }

  @Test
  void aKeyMayNotBeWrittenTwice() {
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> MessageFiles.add(List.of("a = A", "", "a = B"), "x_da", new TreeMap<>()));
    assertEquals("x_da:3: twice: a", error.getMessage());
  }

  @Test
  void aLineThatIsNoTextIsAnError() {
    for (String line : List.of("a", "a=A", "a = ", "A = x", "a = \\u00e6", " a = x")) {
      IllegalStateException error =
          assertThrows(
              IllegalStateException.class,
              () -> MessageFiles.add(List.of("# c", line), "x_da", new TreeMap<>()));
      assertEquals("x_da:2: expected key = text: " + line, error.getMessage());
    }
  }

  private static List<Coded> codedValues()
      throws IOException, URISyntaxException, ClassNotFoundException {
    List<Coded> values = new ArrayList<>(List.of(Facet.values()));
    URI models = Coded.class.getResource("Coded.class").toURI();
    try (Stream<Path> files = Files.list(Path.of(models).getParent())) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        Class<?> type = Class.forName(Coded.class.getPackageName() + "." + name);
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
          for (Object constant : type.getEnumConstants()) {
            values.add((Coded) constant);
          }
        }
      }
    }
    return values;
  }
}
