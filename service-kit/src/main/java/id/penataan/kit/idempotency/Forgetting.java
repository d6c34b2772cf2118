package id.penataan.kit.idempotency;

import id.penataan.kit.tenancy.Tenancy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Clears away answers that nobody will ask for again. */
@Singleton
class Forgetting {

    private final Memory memory;
    private final Tenancy tenancy;

    Forgetting(Memory memory, Tenancy tenancy) {
        this.memory = memory;
        this.tenancy = tenancy;
    }

    @Scheduled(every = "6h", delayed = "10m", identity = "forget-remembered-answers")
    void forget() {
        tenancy.runAs(Tenancy.SYSTEM, () -> QuarkusTransaction.requiringNew().run(memory::forgetOlder));
    }
}
