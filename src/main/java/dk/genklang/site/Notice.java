package dk.genklang.site;

/**
 * Something to know before one goes.
 *
 * @param code of the status: {@code paused}, {@code cancelled}..., or {@code alert}
 * @param icon name of the icon
 */
record Notice(String code, String icon, Phrase title, Phrase text) {}
