package dk.genklang.build;

import dk.genklang.check.CheckedTexts;
import dk.genklang.schema.ReadEntries;
import java.io.IOException;

/** Reads and checks the content again and again; what did not change is not read anew. */
public final class Rereader {
  private final Workplace workplace;
  private final Loaded.Before before = new Loaded.Before(new ReadEntries(), new CheckedTexts());

  public Rereader(Workplace workplace) {
    this.workplace = workplace;
  }

  /**
   * The content as it is now.
   *
   * @throws WorkplaceException when there is no configuration or no content folder
   */
  public Loaded read() throws IOException, WorkplaceException {
    return Loaded.again(workplace, before);
  }
}
