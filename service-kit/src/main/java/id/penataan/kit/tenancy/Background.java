package id.penataan.kit.tenancy;

import id.penataan.kit.access.Caller;
import id.penataan.kit.access.CallerIdentity;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ScopedValue.CallableOp;

/** Work outside of a request, in the name of somebody and for an agency, as if it were a request of theirs. */
@ApplicationScoped
public class Background {

    private final Tenancy tenancy;
    private final Caller caller;

    public Background(Tenancy tenancy, Caller caller) {
        this.tenancy = tenancy;
        this.caller = caller;
    }

    public <T, X extends Throwable> T callAs(CallerIdentity identity, CallableOp<? extends T, X> work) throws X {
        return tenancy.callAs(identity.instansi(), () -> inRequest(identity, work));
    }

    public void runAs(CallerIdentity identity, Runnable work) {
        callAs(identity, () -> {
            work.run();
            return identity;
        });
    }

    private <T, X extends Throwable> T inRequest(CallerIdentity identity, CallableOp<? extends T, X> work) throws X {
        var request = Arc.container().requestContext();
        if (request.isActive()) {
            return inTheNameOf(identity, work);
        }
        request.activate();
        try {
            return inTheNameOf(identity, work);
        } finally {
            request.terminate();
        }
    }

    private <T, X extends Throwable> T inTheNameOf(CallerIdentity identity, CallableOp<? extends T, X> work) throws X {
        var before = caller.identity();
        caller.become(identity);
        try {
            return work.call();
        } finally {
            caller.become(before);
        }
    }
}
