package org.customizedemployment.core.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A stored decision, asked again. With the same versions and digests the answer is the same, byte for byte; with others the stored one stands, marked
 * with what is no longer the same, and nothing of the new answer is in it.
 *
 * <pre>{@code
 * Redecision again = Redecision.of(stored, ce.check(caseFile, "indicators", asOf, references));
 * again.decision();    // the stored one, always
 * again.isSame();      // false after the pack went from 0.1.0 to 0.2.0
 * again.differences(); // [pack foundations, was 0.1.0 (sha256:…), is 0.2.0 (sha256:…)]
 * }</pre>
 *
 * @param decision the stored one
 * @param differences between then and now; empty if the answer is the same
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Redecision(Decision decision, List<Difference> differences) {
    public Redecision {
        differences = List.copyOf(differences);
    }

    /** In what two decisions on the same thing were not made with the same. */
    public enum Basis {
        /** It was about something else: kind, case or subject. */
        QUESTION,
        DATE,
        PACK,
        PROCESS,
        REFERENCES,
        /** All of the above agree, and the answer does not: the case is not as it was, or the library decides otherwise. */
        ANSWER
    }

    /**
     * Something that is no longer the same.
     *
     * @param basis what sort of thing
     * @param what which: a pack's id, a date's name
     * @param was as the stored decision has it; null: it had none
     * @param is as it is now; null: there is none
     */
    public record Difference(
            Basis basis,
            String what,
            @Nullable String was,
            @Nullable String is) {}

    /**
     * Holds a stored decision against the same question asked again.
     *
     * @param again made now, of the case as it was and by the dates given then
     */
    public static Redecision of(Decision stored, Decision again) {
        List<Difference> differences = new ArrayList<>();
        compare(differences, Basis.QUESTION, question(stored), question(again));
        compare(differences, Basis.DATE, dates(stored), dates(again));
        compare(differences, Basis.PACK, packs(stored), packs(again));
        compare(differences, Basis.PROCESS, process(stored), process(again));
        compare(differences, Basis.REFERENCES, references(stored), references(again));
        if (differences.isEmpty() && !stored.equals(again)) {
            differences.add(new Difference(
                    Basis.ANSWER,
                    "outcome",
                    stored.verdict().word(),
                    again.verdict().word()));
        }
        return new Redecision(stored, differences);
    }

    /** Whether it was made with the same, and came to the same. */
    public boolean isSame() {
        return differences.isEmpty();
    }

    private static void compare(
            List<Difference> differences, Basis basis, Map<String, String> was, Map<String, String> is) {
        Map<String, String> all = new LinkedHashMap<>(was);
        is.forEach(all::putIfAbsent);
        for (String what : all.keySet()) {
            if (!Objects.equals(was.get(what), is.get(what))) {
                differences.add(new Difference(basis, what, was.get(what), is.get(what)));
            }
        }
    }

    private static Map<String, String> question(Decision one) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("kind", one.getKind().name());
        one.getCaseId().ifPresent(id -> all.put("case", id.value()));
        all.put("subject", one.getSubject());
        return all;
    }

    private static Map<String, String> dates(Decision one) {
        return map(
                one.getDates(), date -> date.name().word(), date -> date.date() + (date.given() ? "" : ", defaulted"));
    }

    private static Map<String, String> packs(Decision one) {
        return map(one.getPacks(), pack -> pack.id().value(), pack -> version(pack.version(), pack.digest()));
    }

    private static Map<String, String> process(Decision one) {
        return map(one.getProcess().stream().toList(), ProcessPin::id, pin -> version(pin.version(), pin.digest()));
    }

    private static Map<String, String> references(Decision one) {
        return map(
                one.getReferencesId().stream().toList(),
                id -> id,
                id -> one.getReferencesDigest().map(Digest::value).orElse(""));
    }

    private static String version(String version, Digest digest) {
        return version + " (" + digest + ")";
    }

    private static <T> Map<String, String> map(List<T> all, Function<T, String> name, Function<T, String> value) {
        Map<String, String> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(name.apply(one), value.apply(one)));
        return map;
    }
}
