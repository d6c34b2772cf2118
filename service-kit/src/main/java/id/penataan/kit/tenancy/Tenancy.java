package id.penataan.kit.tenancy;

import id.penataan.kit.access.Caller;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.lang.ScopedValue.CallableOp;
import org.jspecify.annotations.Nullable;

/**
 * The agency for which the work at hand is done: the caller's, unless some code says with {@link #callAs} for whom it
 * works. Row-level security shows every connection the rows of this agency and no others.
 */
@ApplicationScoped
public class Tenancy {

    /** Instead of an agency: infrastructure that has to find work for any of them. */
    public static final String SYSTEM = "*";

    /** No agency at all: row-level security shows nothing. */
    public static final String NOBODY = "";

    private static final ScopedValue<String> CHOSEN = ScopedValue.newInstance();

    private final Caller caller;
    private final TransactionManager transactions;

    public Tenancy(Caller caller, TransactionManager transactions) {
        this.caller = caller;
        this.transactions = transactions;
    }

    public String current() {
        if (CHOSEN.isBound()) {
            return CHOSEN.get();
        }
        return Arc.container().requestContext().isActive() ? caller.instansi() : NOBODY;
    }

    /**
     * Does the work for another agency. A transaction that is running for the present one is set aside meanwhile: its
     * connection belongs to that agency.
     */
    public <T, X extends Throwable> T callAs(String instansi, CallableOp<? extends T, X> work) throws X {
        if (instansi.equals(current())) {
            return ScopedValue.where(CHOSEN, instansi).call(work);
        }
        var aside = suspend();
        try {
            return ScopedValue.where(CHOSEN, instansi).call(work);
        } finally {
            resume(aside);
        }
    }

    public void runAs(String instansi, Runnable work) {
        callAs(instansi, () -> {
            work.run();
            return instansi;
        });
    }

    private SetAside suspend() {
        try {
            return new SetAside(transactions.getTransaction() == null ? null : transactions.suspend());
        } catch (SystemException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private void resume(SetAside aside) {
        if (aside.transaction() instanceof Transaction transaction) {
            try {
                transactions.resume(transaction);
            } catch (Exception cause) {
                throw new IllegalStateException("the outer transaction cannot go on", cause);
            }
        }
    }

    private record SetAside(@Nullable Transaction transaction) {}
}
