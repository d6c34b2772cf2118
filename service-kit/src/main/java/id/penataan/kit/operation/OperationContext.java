package id.penataan.kit.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.UUID;

/** What long work knows of itself, and how it tells the world about its progress. */
public interface OperationContext {

    UUID id();

    String kind();

    String instansi();

    /** 1 the first time; more when an earlier worker died on it. */
    int attempt();

    JsonNode parameters();

    /** The uploaded file from its beginning; empty when there was none. May be opened several times. */
    InputStream input();

    /** Size of the uploaded file in bytes. */
    long inputSize();

    /** Seen by the outside at once, whatever becomes of the work's own transaction. */
    void progress(long done, long total);

    void error(RowError finding);

    void warning(RowError finding);

    /** Whether somebody asked for an end, or another worker took over. The work should then stop. */
    boolean cancelled();

    /** Throws when {@link #cancelled()}, which rolls the work's transaction back and ends the operation. */
    void stopIfCancelled();

    /**
     * Ends the operation within the running transaction, so that the effect and the news of it are stored together or
     * not at all. Fails when another worker took over, which rolls this one's work back.
     */
    void finishHere(OperationResult result);
}
