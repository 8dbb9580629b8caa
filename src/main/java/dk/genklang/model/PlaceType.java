package dk.genklang.model;

/** What kind of meeting place it is. */
public enum PlaceType implements Coded {
  LOCAL_CENTRE,
  VOLUNTEER_HOUSE,
  OPEN_MEETING_PLACE,
  VILLAGE_HALL,
  LIBRARY,
  CHURCH,
  NATURE,
  HOUSING
}
