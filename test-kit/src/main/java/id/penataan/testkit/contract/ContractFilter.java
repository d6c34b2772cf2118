package id.penataan.testkit.contract;

import id.penataan.apispec.document.Contract;
import id.penataan.apispec.document.Operation;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds every request and every answer of a REST Assured test against the contract of a service, and notes which statuses
 * were seen. A negative test may declare its request wrong on purpose; no answer is ever excused.
 *
 * <pre>{@code
 * private static final ContractFilter CONTRACT = ContractFilter.of("staffing");
 *
 * given().filter(CONTRACT).auth().oauth2(token).get("/placements")…
 * given().filter(CONTRACT.expectingInvalidRequest()).body("{")…
 * }</pre>
 */
public final class ContractFilter implements Filter {
    private static final Map<String, ContractFilter> BY_SERVICE = new ConcurrentHashMap<>();

    private final Contract contract;
    private final RequestJudge requests;
    private final ResponseJudge responses;
    private final boolean requestMayBeWrong;

    private ContractFilter(
            Contract contract, RequestJudge requests, ResponseJudge responses, boolean requestMayBeWrong) {
        this.contract = contract;
        this.requests = requests;
        this.responses = responses;
        this.requestMayBeWrong = requestMayBeWrong;
    }

    public static ContractFilter of(String service) {
        return BY_SERVICE.computeIfAbsent(service, name -> of(Contract.load(name)));
    }

    static ContractFilter of(Contract contract) {
        return new ContractFilter(contract, new RequestJudge(contract), new ResponseJudge(contract), false);
    }

    /** The same for requests that break the contract on purpose; their answers must still keep it. */
    public ContractFilter expectingInvalidRequest() {
        return new ContractFilter(contract, requests, responses, true);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var sent = Traffic.sent(request);
        if (sent.path().startsWith(contract.basePath() + "/")) {
            judge(relative(sent), Traffic.answered(answer));
        }
        return answer;
    }

    /** Fails with everything that is wrong; also for traffic that did not go through REST Assured. */
    public void judge(Sent sent, Answered answered) {
        var faults = faults(sent, answered);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s → %d is against the contract of %s:%n  - %s%nanswer: %s"
                    .formatted(
                            sent.method(),
                            sent.path(),
                            answered.status(),
                            contract.service(),
                            String.join(System.lineSeparator() + "  - ", faults),
                            abridged(answered.body())));
        }
    }

    private List<String> faults(Sent sent, Answered answered) {
        var operation = contract.match(sent.method(), sent.path());
        if (operation.isEmpty()) {
            return unknown(answered);
        }
        var faults = new ArrayList<String>();
        if (!requestMayBeWrong) {
            requests.faults(operation.get(), sent).forEach(fault -> faults.add("request: " + fault));
        }
        responses.faults(operation.get(), answered).forEach(fault -> faults.add("answer: " + fault));
        note(operation, answered);
        return faults;
    }

    private List<String> unknown(Answered answered) {
        boolean refused = answered.status() == 404 || answered.status() == 405;
        return requestMayBeWrong && refused ? List.of() : List.of("request: no such operation in the contract");
    }

    private void note(Optional<Operation> operation, Answered answered) {
        operation.ifPresent(seen -> Exercised.note(contract.service(), seen.id(), answered.status()));
    }

    private Sent relative(Sent sent) {
        var path = sent.path().substring(contract.basePath().length());
        return new Sent(sent.method(), path, sent.query(), sent.headers(), sent.body());
    }

    private static String abridged(String body) {
        return body.length() <= 2000 ? body : body.substring(0, 2000) + "…";
    }
}
