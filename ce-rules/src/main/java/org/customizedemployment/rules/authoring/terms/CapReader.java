package org.customizedemployment.rules.authoring.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.cap.CapExcess;
import org.customizedemployment.rules.programme.cap.CapPart;
import org.customizedemployment.rules.programme.cap.CapPeriod;
import org.customizedemployment.rules.programme.cap.CapScope;
import org.customizedemployment.rules.programme.cap.TimeCap;
import org.customizedemployment.rules.yaml.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code cap: {limit: job-development.cap, scopes: [person], citation: CT-29}}, or a list of such. A cap inside it stands under {@code
 * inside} and has the scopes of the outer one unless it states its own.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record CapReader(Declarations declared) {
    /** @param name the service, for messages */
    public List<TimeCap> read(Keys keys, String name) {
        List<TimeCap> caps = new ArrayList<>();
        for (Keys one : keys.list("cap")) {
            cap(one, name, null).ifPresent(cap -> {
                if (caps.stream().anyMatch(other -> alike(other, cap))) {
                    one.log()
                            .add(
                                    RulesError.DUPLICATE_ID,
                                    one.place("limit"),
                                    "two caps of " + name + " limit the same time to '" + cap.limit() + "'",
                                    "keep one of the two, or let them limit other time");
                }
                caps.add(cap);
            });
        }
        return caps;
    }

    /** Of two that differ in nothing but their scopes, each would have to hold the readings of the other. */
    private static boolean alike(TimeCap one, TimeCap other) {
        return one.limit().equals(other.limit())
                && one.period() == other.period()
                && one.part().equals(other.part());
    }

    private Optional<TimeCap> cap(Keys keys, String name, @Nullable List<CapScope> outer) {
        if (!keys.has("limit")) {
            keys.required("limit", "a parameter's id", word -> word);
        }
        Optional<ParameterId> limit = declared.time(keys, "limit");
        List<CapScope> scopes = scopes(keys, name, outer);
        CapPeriod period = keys.word("each", CapPeriod.values()).orElse(CapPeriod.ONCE);
        boolean indirect = keys.text("of").filter(word -> indirect(keys, word)).isPresent();
        CapPart part = new CapPart(indirect, declared.kinds(keys, "kinds"), declared.components(keys, "components"));
        List<TimeCap> inside = new ArrayList<>();
        for (Keys one : keys.list("inside")) {
            cap(one, name, scopes).ifPresent(inner -> {
                if (limit.filter(inner.limit()::equals).isPresent() && inner.period() == period) {
                    one.log()
                            .add(
                                    RulesError.NEVER_REACHED,
                                    one.place("limit"),
                                    "a cap of " + name + " inside another has the same limit '" + inner.limit()
                                            + "', so it limits nothing",
                                    "give it a limit of its own, or remove it");
                }
                inside.add(inner);
            });
        }
        boolean whenSupplied = keys.flag("when-supplied").orElse(false);
        CapExcess excess = keys.word("excess", CapExcess.values()).orElse(CapExcess.NEVER);
        List<Citation> citations = keys.citations("the cap of " + name);
        keys.close();
        return limit.isEmpty() || scopes.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeCap(limit.get(), scopes, period, part, inside, whenSupplied, excess, citations));
    }

    private static List<CapScope> scopes(Keys keys, String name, @Nullable List<CapScope> outer) {
        List<CapScope> scopes = keys.words("scopes", CapScope.values());
        if (!keys.has("scopes") && outer != null) {
            return outer;
        }
        if (keys.items("scopes").isEmpty()) {
            keys.log().add(RulesError.NO_SCOPE, keys.place(), "the cap of " + name + " has no scope");
        }
        return scopes;
    }

    private static boolean indirect(Keys keys, String word) {
        boolean known = word.equals("indirect");
        if (!known) {
            keys.log()
                    .add(
                            RulesError.UNKNOWN_WORD,
                            keys.place("of"),
                            "unknown word '" + word + "' for 'of'",
                            "write 'of: indirect', or name 'kinds' or 'components'");
        }
        return known;
    }
}
