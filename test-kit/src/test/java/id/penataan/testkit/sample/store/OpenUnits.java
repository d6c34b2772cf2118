package id.penataan.testkit.sample.store;

/** Breaks two rules: it is public, and the resource beside it sees it. */
public class OpenUnits {}
