package id.penataan.kit.tabular;

/** What a quotation mark means in a file. */
public enum Quoting {
    /** A field in double quotes may hold separators, doubled quotes and line breaks. */
    RFC4180,
    /** The SIASN download: never quoted, a quotation mark is a character like any other. */
    SIASN
}
