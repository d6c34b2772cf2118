package id.penataan.apispec;

/** The contract cannot be built as it is written; the message says where and why. */
public class ContractFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ContractFault(String message) {
        super(message);
    }

    public ContractFault(String message, Throwable cause) {
        super(message, cause);
    }
}
