package org.customizedemployment.rules.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;

/** The entries whose determination stands, in the order of adoption: those of the case file, then those that the request names (SEM-26). */
final class Adopted {
    private Adopted() {}

    static List<EntryId> of(CaseFile caseFile, ProgrammeId programme, ClaimRequest request) {
        Set<EntryId> all = new LinkedHashSet<>();
        if (!request.fresh()) {
            standing(caseFile, programme)
                    .forEach(one ->
                            one.getLines().forEach(line -> all.add(line.entry().id())));
        }
        all.addAll(request.adopted());
        return List.copyOf(all);
    }

    /** Those that no other takes back, and that take back none themselves. */
    private static List<Determination> standing(CaseFile caseFile, ProgrammeId programme) {
        List<Determination> all = new ArrayList<>(caseFile.entries(Determination.TYPE));
        all.removeIf(one -> !one.getProgramme().equals(programme));
        Set<EntryId> takenBack = new LinkedHashSet<>();
        all.forEach(one -> one.getReverses().ifPresent(takenBack::add));
        all.removeIf(one -> one.getReverses().isPresent() || takenBack.contains(one.id()));
        all.sort(Comparator.comparing((Determination one) -> one.getAdopted().on())
                .thenComparing(Determination::id));
        return all;
    }
}
