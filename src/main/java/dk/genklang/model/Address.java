package dk.genklang.model;

/** A postal address in Denmark; the postcode has four digits. */
public record Address(String street, String postcode, String city) {}
