package org.customizedemployment.core.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;

/**
 * A status machine as data: where something may start, what may follow on what, and where it ends (SEM-13). Immutable and checked when built.
 *
 * <pre>{@code
 * StatusTable<ReferralState> referral = StatusTable.<ReferralState>named("referral")
 *         .states(ReferralState.values())
 *         .startsAt(ReferralState.SENT)
 *         .step(ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.WITHDRAWN)
 *         .endsAt(ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.WITHDRAWN)
 *         .build();
 * referral.allows(ReferralState.SENT, ReferralState.ACCEPTED); // true
 * }</pre>
 *
 * @param <S> the states, usually an enum
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class StatusTable<S> {
    private final String name;
    private final List<S> states;
    private final List<S> starts;
    private final List<S> ends;
    private final Map<S, List<S>> steps;

    private StatusTable(Builder<S> from) {
        this.name = from.name;
        this.states = List.copyOf(from.states);
        this.starts = List.copyOf(from.starts);
        this.ends = List.copyOf(from.ends);
        this.steps = new LinkedHashMap<>();
        from.steps.forEach((state, next) -> steps.put(state, List.copyOf(next)));
    }

    /** Starts a table; the name is the word for what has these states, for example {@code pursuit}. */
    public static <S> Builder<S> named(String name) {
        return new Builder<>(name);
    }

    public String getName() {
        return name;
    }

    /** All states, in the order in which they were given. */
    public List<S> getStates() {
        return states;
    }

    /** The states in which one begins. What is learned of late may be recorded in a later one. */
    public List<S> getStarts() {
        return starts;
    }

    /** The states that nothing follows on. */
    public List<S> getEnds() {
        return ends;
    }

    /** The states that may follow on that one; empty at an end. Staying in a state is no step. */
    public List<S> next(S from) {
        return steps.getOrDefault(from, List.of());
    }

    /** Whether that step is one of the table. */
    public boolean allows(S from, S to) {
        return next(from).contains(to);
    }

    /** The word for a state in codes and tables: {@code used-up} for {@code USED_UP}. */
    public static String word(Object state) {
        return state instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : state.toString();
    }

    /** A Mermaid state diagram. */
    public String mermaid() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (S state : states) {
            text.append("    ")
                    .append(node(state))
                    .append(" : ")
                    .append(word(state).replace('-', ' '));
            text.append('\n');
        }
        starts.forEach(start -> arrow(text, "[*]", node(start)));
        steps.forEach((from, all) -> all.forEach(to -> arrow(text, node(from), node(to))));
        ends.forEach(end -> arrow(text, node(end), "[*]"));
        return text.toString();
    }

    private static String node(Object state) {
        return word(state).replace('-', '_');
    }

    private static void arrow(StringBuilder text, String from, String to) {
        text.append("    ").append(from).append(" --> ").append(to).append('\n');
    }

    @Override
    public String toString() {
        return "StatusTable[" + name + ", " + steps + "]";
    }

    /**
     * Builds a {@link StatusTable}.
     *
     * @param <S> the states
     */
    public static final class Builder<S> {
        private final String name;
        private final List<S> states = new ArrayList<>();
        private final Set<S> starts = new LinkedHashSet<>();
        private final Set<S> ends = new LinkedHashSet<>();
        private final Map<S, Set<S>> steps = new LinkedHashMap<>();

        private Builder(String name) {
            this.name = name;
        }

        @SafeVarargs
        public final Builder<S> states(S... all) {
            for (S state : all) {
                states.add(state);
            }
            return this;
        }

        @SafeVarargs
        public final Builder<S> startsAt(S... some) {
            for (S state : some) {
                starts.add(state);
            }
            return this;
        }

        /** What may follow on a state; adds to what was said before. */
        @SafeVarargs
        public final Builder<S> step(S from, S... to) {
            Set<S> next = steps.computeIfAbsent(from, any -> new LinkedHashSet<>());
            for (S state : to) {
                next.add(state);
            }
            return this;
        }

        @SafeVarargs
        public final Builder<S> endsAt(S... some) {
            for (S state : some) {
                ends.add(state);
            }
            return this;
        }

        /**
         * @throws CeException naming, all at once, every state that is given twice, used but not listed, out of reach, without a next one
         *     though it is no end, or left though it is one
         */
        public StatusTable<S> build() {
            List<String> problems = new ArrayList<>();
            states.stream()
                    .filter(state -> states.indexOf(state) != states.lastIndexOf(state))
                    .distinct()
                    .forEach(state -> problems.add("two states '" + word(state) + "'"));
            if (starts.isEmpty()) {
                problems.add("no state to start at");
            }
            used().stream()
                    .filter(state -> !states.contains(state))
                    .forEach(state -> problems.add("unknown state '" + word(state) + "'"));
            Set<S> reached = reached();
            for (S state : new LinkedHashSet<>(states)) {
                problems.addAll(problemsOf(state, reached.contains(state)));
            }
            if (!problems.isEmpty()) {
                throw new CeException(
                        CoreError.BAD_PROCESS, "status table '" + name + "': " + String.join("; ", problems));
            }
            return new StatusTable<>(this);
        }

        private List<String> problemsOf(S state, boolean reached) {
            List<String> problems = new ArrayList<>();
            if (!reached) {
                problems.add("'" + word(state) + "' can't be reached");
            }
            boolean left = !follow(state).isEmpty();
            if (!left && !ends.contains(state)) {
                problems.add("'" + word(state) + "' can't be left and is no end");
            }
            if (left && ends.contains(state)) {
                problems.add("'" + word(state) + "' is an end and can be left");
            }
            if (follow(state).contains(state)) {
                problems.add("'" + word(state) + "' follows on itself, which is no step");
            }
            return problems;
        }

        private Set<S> follow(S state) {
            return steps.getOrDefault(state, new LinkedHashSet<>());
        }

        private Set<S> used() {
            Set<S> used = new LinkedHashSet<>(starts);
            steps.forEach((from, to) -> {
                used.add(from);
                used.addAll(to);
            });
            used.addAll(ends);
            return used;
        }

        private Set<S> reached() {
            List<S> open = new ArrayList<>(starts);
            Set<S> reached = new LinkedHashSet<>();
            while (!open.isEmpty()) {
                S state = open.remove(open.size() - 1);
                if (reached.add(state)) {
                    open.addAll(follow(state));
                }
            }
            return reached;
        }
    }
}
