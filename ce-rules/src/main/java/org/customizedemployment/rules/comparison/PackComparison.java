package org.customizedemployment.rules.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.rules.pack.PackLibrary;

/**
 * Two versions of the packs over the same cases: who is affected, by how much, and why. Pure and thread-safe; each case by itself, so that a
 * caseload can be streamed.
 *
 * <pre>{@code
 * PackComparison comparison = PackComparison.of(inForce, proposed);
 * ComparisonTotals totals = new ComparisonTotals();
 * cases.forEach(file -> totals.add(comparison.compare(file, asOf, references)));
 * }</pre>
 *
 * <p>Compared are every line of a claim for each funding episode, and each rule at every move and check, with its severity.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackComparison {
    private final PackLibrary before;
    private final PackLibrary after;

    private PackComparison(PackLibrary before, PackLibrary after) {
        this.before = before;
        this.after = after;
    }

    /** The packs as they are, and as they would be. */
    public static PackComparison of(PackLibrary before, PackLibrary after) {
        return new PackComparison(before, after);
    }

    /**
     * One case under both.
     *
     * @param asOf the named dates, the same for both
     * @param references the same for both
     */
    public CaseComparison compare(CaseFile file, AsOf asOf, References references) {
        Map<String, Told> old = CaseAnswers.of(before, file, asOf, references);
        Map<String, Told> now = CaseAnswers.of(after, file, asOf, references);
        Set<String> subjects = new LinkedHashSet<>(old.keySet());
        subjects.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String subject : subjects) {
            Told one = old.getOrDefault(subject, Told.NOTHING);
            Told other = now.getOrDefault(subject, Told.NOTHING);
            if (!Objects.equals(one.answer(), other.answer())) {
                differences.add(new Difference(subject, one.answer(), other.answer(), changed(one, other)));
            }
        }
        return new CaseComparison(file.getId(), differences);
    }

    private static List<ParameterId> changed(Told one, Told other) {
        Map<ParameterId, String> all = new LinkedHashMap<>(one.parameters());
        all.putAll(other.parameters());
        List<ParameterId> changed = new ArrayList<>(all.keySet());
        changed.removeIf(id ->
                Objects.equals(one.parameters().get(id), other.parameters().get(id)));
        changed.sort(null);
        return changed;
    }
}
