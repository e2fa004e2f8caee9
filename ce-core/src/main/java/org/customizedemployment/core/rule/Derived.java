package org.customizedemployment.core.rule;

import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * Something that several rules need and that is worked out once for all of them: an index of a pack's own, such as the jobs to be judged. It is
 * pure, so that it does not matter which rule asks first; parameters it reads count as read by every rule that gets it. Which one it is goes
 * by identity: keep it in a constant.
 *
 * <pre>{@code
 * private static final Derived<Map<EntryId, Activity>> BY_ID = Derived.of(facts -> index(facts.entries(Activity.TYPE)));
 *
 * public Finding evaluate(Facts facts) {
 *     Activity activity = facts.get(BY_ID).get(id);
 *     …
 * }
 * }</pre>
 *
 * @param <T> what is worked out; immutable, as it is shared
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Derived<T> {
    private final Function<Facts, T> from;

    private Derived(Function<Facts, T> from) {
        this.from = from;
    }

    /**
     * @param from works it out; never from the entry that a rule is asked about, which is not there
     */
    public static <T> Derived<T> of(Function<Facts, T> from) {
        return new Derived<>(from);
    }

    T from(Facts facts) {
        return from.apply(facts);
    }
}
