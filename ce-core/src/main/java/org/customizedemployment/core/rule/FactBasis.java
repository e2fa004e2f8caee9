package org.customizedemployment.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.reference.References;

/** What all facts of one request have in common, whatever entry they are about and whoever asks. For any number of threads. */
final class FactBasis {
    private static final int NAMES = DateName.values().length;

    final CaseFile caseFile;
    final CaseIndex index;
    final List<NamedDate> dates;
    final References references;
    final Parameters parameters;
    final DerivedValues derived = new DerivedValues();
    private final Optional<LocalDate>[] byName;

    FactBasis(CaseFile caseFile, CaseIndex index, List<NamedDate> dates, References references, Parameters parameters) {
        this.caseFile = caseFile;
        this.index = index;
        this.dates = dates;
        this.references = references;
        this.parameters = parameters;
        this.byName = byName(dates);
    }

    /** With those dates, and so with nothing worked out yet. */
    FactBasis on(List<NamedDate> others) {
        return new FactBasis(caseFile, index, others, references, parameters);
    }

    @SuppressWarnings("unchecked") // an array of such
    private static Optional<LocalDate>[] byName(List<NamedDate> dates) {
        Optional<LocalDate>[] byName = (Optional<LocalDate>[]) new Optional<?>[NAMES];
        for (int at = 0; at < NAMES; at++) {
            byName[at] = Optional.empty();
        }
        for (int at = dates.size() - 1; at >= 0; at--) {
            NamedDate one = dates.get(at);
            byName[one.name().ordinal()] = Optional.of(one.date());
        }
        return byName;
    }

    Optional<LocalDate> date(DateName name) {
        return byName[name.ordinal()];
    }
}
