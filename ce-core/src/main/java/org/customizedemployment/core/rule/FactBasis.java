package org.customizedemployment.core.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.reference.References;

/** What all facts of one request have in common, whatever entry they are about and whoever asks. For any number of threads. */
final class FactBasis {
    final CaseFile caseFile;
    final CaseIndex index;
    final List<NamedDate> dates;
    final References references;
    final Parameters parameters;
    final DerivedValues derived = new DerivedValues();
    private final Map<DateName, Optional<LocalDate>> byName = new EnumMap<>(DateName.class);

    FactBasis(CaseFile caseFile, CaseIndex index, List<NamedDate> dates, References references, Parameters parameters) {
        this.caseFile = caseFile;
        this.index = index;
        this.dates = dates;
        this.references = references;
        this.parameters = parameters;
        for (NamedDate one : dates) {
            byName.putIfAbsent(one.name(), Optional.of(one.date()));
        }
    }

    /** With those dates, and so with nothing worked out yet. */
    FactBasis on(List<NamedDate> others) {
        return new FactBasis(caseFile, index, others, references, parameters);
    }

    Optional<LocalDate> date(DateName name) {
        return byName.getOrDefault(name, Optional.empty());
    }
}
