package dk.genklang.publish;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.genklang.problem.Messages;
import dk.genklang.problem.Position;
import dk.genklang.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishMessagesTest {
  @ParameterizedTest
  @EnumSource(
      value = Fault.Kind.class,
      names = {"DUPLICATE_ID", "JSON"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyKindOfFaultHasItsWords(Fault.Kind kind) {
    Problem problem =
        Problem.error("malformed-html", Position.of("index.html"), kind.code(), "NAVN", 0);
    Problem other =
        Problem.error("malformed-html", Position.of("index.html"), "unheard-of", "NAVN", 0);
    for (String language : Messages.LANGUAGES) {
      Messages messages = new Messages(language);
      assertTrue(messages.message(problem).matches("[A-Z<].*[^.]\\."), messages.message(problem));
      assertFalse(messages.message(problem).equals(messages.message(other)));
    }
  }
}
