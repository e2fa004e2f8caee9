package org.customizedemployment.rules.authoring.terms;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.CapScope;
import org.customizedemployment.rules.programme.TimeCap;
import org.customizedemployment.rules.yaml.Keys;
import org.jspecify.annotations.Nullable;

/** Reads {@code cap: {limit: job-development.cap, scopes: [person], citation: CT-29}}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record CapReader(Declarations declared) {
    /**
     * Null where the pack states none.
     *
     * @param name the service, for messages
     */
    public @Nullable TimeCap read(Keys keys, String name) {
        return keys.keys("cap").flatMap(one -> cap(one, name)).orElse(null);
    }

    private Optional<TimeCap> cap(Keys keys, String name) {
        if (!keys.has("limit")) {
            keys.required("limit", "a parameter's id", word -> word);
        }
        Optional<ParameterId> limit = declared.time(keys, "limit");
        List<CapScope> scopes = keys.words("scopes", CapScope.values());
        if (!keys.has("scopes") || keys.items("scopes").isEmpty()) {
            keys.log().add(RulesError.NO_SCOPE, keys.place(), "the cap of " + name + " has no scope");
        }
        boolean whenSupplied = keys.flag("when-supplied").orElse(false);
        List<Citation> citations = keys.citations("the cap of " + name);
        keys.close();
        return limit.isEmpty() || scopes.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeCap(limit.get(), scopes, whenSupplied, citations));
    }
}
