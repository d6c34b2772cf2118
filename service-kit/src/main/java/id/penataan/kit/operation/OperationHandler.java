package id.penataan.kit.operation;

/** One kind of long work. Each bean of this type is found by its kind. */
public interface OperationHandler {

    /** Kebab-case, part of the contract. */
    String kind();

    /** For a handler of several kinds that are told apart by their parameters. */
    default boolean handles(String kind) {
        return kind.equals(kind());
    }

    /**
     * Does the work, outside of any transaction, for the agency and in the name of the one who submitted it. It may be
     * called again for the same operation after a crash: what it does must bear repetition.
     */
    OperationResult run(OperationContext context) throws Exception;
}
