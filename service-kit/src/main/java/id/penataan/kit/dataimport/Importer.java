package id.penataan.kit.dataimport;

import java.util.List;

/**
 * What a service knows about one kind of file: how to read it and how to store what was read. Each bean of this type is
 * found by its dataset; its operation is of the kind `import-DATASET`.
 *
 * @param <R> a good row, ready to be stored
 */
public interface Importer<R> {

    /** Kebab-case, the last part of the path: `pegawai-pns`. */
    String dataset();

    /** What has to be done before the transaction begins: reading on in the neighbours' feeds, for example. */
    default void prepare(ImportRun run) {}

    /** Reads the whole file, in the transaction that will store it, and hands every row to `rows`. */
    void read(ImportRun run, Rows<R> rows) throws Exception;

    /**
     * Stores good rows by their natural key, in the order of the file. It is called for one batch after another, always
     * in the same transaction.
     */
    Stored store(ImportRun run, List<GoodRow<R>> rows);

    /** Called in the transaction each time the stored rows have doubled, and when all are: a moment to refresh statistics. */
    default void grown(ImportRun run) {}

    /** How many rows are stored at once; all of them where they depend on each other. */
    default int batchSize() {
        return 500;
    }
}
