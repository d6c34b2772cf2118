package id.penataan.kit.dataimport;

/** A row without an error, with its number in the file for what is still to be said about it. */
public record GoodRow<R>(long number, R value) {}
