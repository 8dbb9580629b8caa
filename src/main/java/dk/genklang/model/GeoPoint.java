package dk.genklang.model;

/** A point on the map in decimal degrees (WGS 84). */
public record GeoPoint(double lat, double lon) {}
