package id.penataan.performance.document.model;

/** Draws the official form of a plan. */
public interface SkpForm {
    byte[] draw(SkpDocument document);
}
