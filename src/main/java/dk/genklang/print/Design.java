package dk.genklang.print;

import dk.genklang.model.PrintFormat;
import dk.genklang.model.Ref;
import java.util.List;

/** Sets one kind of paper. Thread-safe. */
interface Design {
  /**
   * The paper of a thing, in versions from the one that looks best to the one that holds most. The
   * first that fits is printed. The first shows all that any of them shows.
   */
  List<Sheet> sheets(Ref ref, PrintFormat format);
}
