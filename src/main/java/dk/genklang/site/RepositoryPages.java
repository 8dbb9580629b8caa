package dk.genklang.site;

import dk.genklang.config.SiteConfig.Repository;

/** The pages of a repository's host on which a file is edited or begun. */
record RepositoryPages(Repository repository) {
  /** The page that edits a file; {@code file} is its path in the repository. */
  String edit(String file) {
    return switch (repository.host()) {
      case GITHUB -> base() + "/edit/" + repository.branch() + "/" + file;
      case GITLAB -> base() + "/-/edit/" + repository.branch() + "/" + file;
      case FORGEJO -> base() + "/_edit/" + repository.branch() + "/" + file;
    };
  }

  /**
   * The page that begins a file in a folder, with {@code {name}} and {@code {text}} where the
   * file's name and text belong. GitLab takes a name only.
   */
  String create(String folder) {
    String branch = repository.branch();
    return switch (repository.host()) {
      case GITHUB -> base() + "/new/" + branch + "/" + folder + "?filename={name}&value={text}";
      case GITLAB -> base() + "/-/new/" + branch + "?file_name=" + folder + "/{name}";
      case FORGEJO -> base() + "/_new/" + branch + "/" + folder + "?filename={name}&value={text}";
    };
  }

  private String base() {
    return repository.url().replaceAll("/+$", "").replaceAll("\\.git$", "");
  }
}
