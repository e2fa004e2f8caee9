package org.customizedemployment.rules.packtest.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.rules.pack.PackLibrary;

/**
 * How much of the packs their tests touch. A test touches what an answer that it <em>expects</em> came from; a rule that only happened to be asked
 * is not touched.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackTestCoverage {
    private final List<Touch> all;
    private final Set<Touch> touched;

    private PackTestCoverage(List<Touch> all, Set<Touch> touched) {
        this.all = all;
        this.touched = touched;
    }

    /** What these tests touch of those packs. */
    public static PackTestCoverage of(PackLibrary library, List<PackTestResult> results) {
        Set<Touch> touched = new LinkedHashSet<>();
        results.forEach(one -> touched.addAll(one.touched()));
        return new PackTestCoverage(Touchable.of(library), touched);
    }

    /** How many there are of a kind. */
    public int count(Touch.Kind kind) {
        return of(kind).size();
    }

    /** What no test touched, in the order of the packs. */
    public List<String> untouched(Touch.Kind kind) {
        return of(kind).stream()
                .filter(one -> !touched.contains(one))
                .map(Touch::what)
                .toList();
    }

    private List<Touch> of(Touch.Kind kind) {
        List<Touch> same = new ArrayList<>(all);
        same.removeIf(one -> one.kind() != kind);
        return same;
    }
}
