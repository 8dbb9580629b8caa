package dk.genklang.config;

import dk.genklang.model.Coded;
import java.util.Locale;

/** What kind of site keeps the repository: each has addresses of its own. */
public enum RepositoryHost implements Coded {
  GITHUB,
  GITLAB,
  /** Gitea has the same addresses. */
  FORGEJO;

  /** The kind that a repository's address tells of; where it tells nothing, GitHub's. */
  public static RepositoryHost of(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (lower.contains("gitlab")) {
      return GITLAB;
    }
    return lower.contains("codeberg.org") || lower.contains("gitea") || lower.contains("forgejo")
        ? FORGEJO
        : GITHUB;
  }
}
