package dk.genklang.model;

/** Whom an activity is made for. */
public record Audience(String id, Origin origin, String name) {}
