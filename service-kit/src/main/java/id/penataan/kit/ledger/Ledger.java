package id.penataan.kit.ledger;

import id.penataan.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;

/** Collects what a transaction leaves behind and writes it, all at once, as its last statements. */
@ApplicationScoped
public class Ledger {

    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry registry;
    private final Instance<EntityManager> hibernate;
    private final Tenancy tenancy;
    private final Chains chains;
    private final Committed committed;

    public Ledger(
            TransactionManager transactions,
            TransactionSynchronizationRegistry registry,
            Instance<EntityManager> hibernate,
            Tenancy tenancy,
            Chains chains,
            Committed committed) {
        this.transactions = transactions;
        this.registry = registry;
        this.hibernate = hibernate;
        this.tenancy = tenancy;
        this.chains = chains;
        this.committed = committed;
    }

    public void add(AuditLine line) {
        page().audit.add(line);
    }

    public void add(EventLine line) {
        page().events.add(line);
    }

    /** Writes these entries now, for a transaction that has something to do after them. */
    public void writeNow(String instansi, List<AuditLine> lines) {
        var page = new Page(instansi);
        page.audit.addAll(lines);
        chains.write(page);
    }

    private Page page() {
        if (registry.getTransactionKey() == null) {
            throw new IllegalStateException("audit entries and events belong to a transaction, and there is none");
        }
        if (registry.getResource(Page.class) instanceof Page page) {
            return page;
        }
        var page = new Page(tenancy.current());
        registry.putResource(Page.class, page);
        register(page);
        return page;
    }

    private void register(Page page) {
        try {
            transactions.getTransaction().registerSynchronization(new BeforeCommit(page));
        } catch (SystemException | RollbackException cause) {
            throw new IllegalStateException("the transaction cannot take entries any more", cause);
        }
    }

    /**
     * Hibernate's own statements are sent first: whoever holds the head of the chain waits for no other row, so two
     * transactions cannot wait for each other.
     */
    private void write(Page page) {
        if (hibernate.isResolvable()) {
            hibernate.get().flush();
        }
        if (!page.isBlank()) {
            chains.write(page);
        }
    }

    private final class BeforeCommit implements Synchronization {
        private final Page page;

        BeforeCommit(Page page) {
            this.page = page;
        }

        @Override
        public void beforeCompletion() {
            write(page);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && !page.events.isEmpty()) {
                committed.eventsOf(page.instansi);
            }
        }
    }
}
