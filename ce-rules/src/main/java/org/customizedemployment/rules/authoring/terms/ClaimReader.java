package org.customizedemployment.rules.authoring.terms;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.ProviderStatus;
import org.customizedemployment.rules.programme.ClaimTerms;
import org.customizedemployment.rules.programme.ProviderTerms;
import org.customizedemployment.rules.programme.deadline.AuthorizationTerms;
import org.customizedemployment.rules.programme.deadline.DayCount;
import org.customizedemployment.rules.programme.deadline.Deadline;
import org.customizedemployment.rules.programme.deadline.RecordTerms;
import org.customizedemployment.rules.programme.time.Allowance;
import org.customizedemployment.rules.yaml.Keys;
import org.jspecify.annotations.Nullable;

/** Reads what must be there for a service to be paid at all: {@code authorization}, {@code provider}, {@code record}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record ClaimReader(Declarations declared) {
    /** @param name the service, for messages */
    public ClaimTerms read(Keys keys, String name) {
        return new ClaimTerms(
                keys.keys("authorization").map(one -> authorization(one, name)).orElse(AuthorizationTerms.NOT_STATED),
                keys.keys("provider").map(one -> provider(one, name)).orElse(ProviderTerms.NOT_STATED),
                keys.keys("record").map(one -> record(one, name)).orElse(RecordTerms.NOT_STATED));
    }

    private AuthorizationTerms authorization(Keys keys, String name) {
        List<Citation> citations = keys.citations("the authorization of " + name);
        Deadline written = deadline(keys, "written", citations);
        Deadline late = deadline(keys, "retroactive-written", citations);
        Allowance verbal = TimeReader.allowance(keys, "verbal");
        Allowance retroactive = TimeReader.allowance(keys, "retroactive");
        AuthorizationTerms terms = new AuthorizationTerms(
                keys.flag("required").orElse(false),
                // A limit for the writing says that the word will do until then.
                verbal == Allowance.NOT_STATED && written != null ? Allowance.ALLOWED : verbal,
                written,
                retroactive == Allowance.NOT_STATED && late != null ? Allowance.ALLOWED : retroactive,
                late,
                keys.flag("obligated").orElse(false),
                keys.words("approvals", Capacity.values()),
                citations);
        keys.close();
        return terms;
    }

    private static ProviderTerms provider(Keys keys, String name) {
        if (!keys.has("statuses")) {
            keys.required("statuses", "[approved]", word -> word);
        }
        ProviderTerms terms = new ProviderTerms(
                keys.words("statuses", ProviderStatus.values()),
                keys.flag("area").orElse(false),
                keys.citations("the provider of " + name));
        keys.close();
        return terms;
    }

    private RecordTerms record(Keys keys, String name) {
        List<Citation> citations = keys.citations("the record of " + name);
        RecordTerms terms = new RecordTerms(
                deadline(keys, "filing", citations),
                deadline(keys, "note", citations),
                keys.words("signatures", Capacity.values()),
                citations);
        keys.close();
        return terms;
    }

    /** {@code note: {within: notes.days, counted: work-days}}; what its section cites, unless it cites something itself. */
    private @Nullable Deadline deadline(Keys keys, String key, List<Citation> citations) {
        return keys.keys(key)
                .flatMap(one -> {
                    for (String needed : List.of("within", "counted")) {
                        if (!one.has(needed)) {
                            one.required(
                                    needed, needed.equals("within") ? "a parameter's id" : "work-days", word -> word);
                        }
                    }
                    Optional<ParameterId> days = declared.days(one, "within");
                    Optional<DayCount> counted = one.word("counted", DayCount.values());
                    List<Citation> own = one.has("citation") || one.has("citations") ? one.citations(key) : citations;
                    one.close();
                    return days.isEmpty() || counted.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Deadline(days.get(), counted.get(), own));
                })
                .orElse(null);
    }
}
