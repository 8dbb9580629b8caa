package dk.genklang.model;

import java.util.Optional;

/** Another place to look, outside this site. */
public record Link(Origin origin, String title, String url, Optional<String> summary) {}
