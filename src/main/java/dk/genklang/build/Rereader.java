package dk.genklang.build;

import java.io.IOException;

/**
 * Reads and checks the content again and again; what did not change is not read anew. For one
 * thread at a time.
 */
public final class Rereader {
  private final Workplace workplace;
  private final Loaded.Before before;
  private boolean first = true;

  public Rereader(Workplace workplace) {
    this.workplace = workplace;
    this.before = Loaded.Before.kept(workplace);
  }

  /**
   * The content as it is now.
   *
   * @throws WorkplaceException when there is no configuration or no content folder
   */
  public Loaded read() throws IOException, WorkplaceException {
    Loaded loaded = Loaded.again(workplace, before);
    if (first) { // later, whoever waits for the preview would wait for this
      before.save();
      first = false;
    }
    return loaded;
  }
}
