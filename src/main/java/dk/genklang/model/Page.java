package dk.genklang.model;

/** A page of text. */
public record Page(Common common) implements Entry {}
