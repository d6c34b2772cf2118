package id.penataan.performance.progress.model;

/** What was reported and said; both only grow. */
public interface ProgressLog {
    void add(ProgressEntry entry);

    void add(Feedback feedback);
}
