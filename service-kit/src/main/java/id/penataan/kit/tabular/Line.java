package id.penataan.kit.tabular;

/**
 * One physical line, decoded.
 *
 * @param legacy not valid UTF-8 and therefore read as windows-1252
 * @param cut longer than any line we keep; its rest was passed over
 */
record Line(String text, boolean legacy, boolean cut) {}
