package org.customizedemployment.rules.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.log.Paid;
import org.customizedemployment.rules.adoption.StandingDeterminations;

/**
 * The entries whose determination stands (SEM-26).
 *
 * @param order those of this programme, in the order of adoption: those of the case file, then those that the request names
 * @param lines what was adopted of those of the case file
 * @param elsewhere the entries that other programmes pay
 */
record Adopted(List<EntryId> order, Map<EntryId, AdoptedLine> lines, Set<EntryId> elsewhere) {
    static Adopted of(CaseFile caseFile, ProgrammeId programme, ClaimRequest request) {
        StandingDeterminations standing = StandingDeterminations.of(caseFile);
        Map<EntryId, AdoptedLine> lines = request.fresh()
                ? new LinkedHashMap<>()
                : standing.under(programme).lines();
        Set<EntryId> order = new LinkedHashSet<>(lines.keySet());
        order.addAll(request.adopted());
        Set<EntryId> elsewhere = new TreeSet<>();
        standing.notUnder(programme).lines().forEach((id, line) -> {
            if (line.payable().value() > 0) {
                elsewhere.add(id);
            }
        });
        return new Adopted(new ArrayList<>(order), lines, elsewhere);
    }

    /** Milestones in the order of adoption, each with whether it was paid, however it would be judged today. */
    Map<EntryId, Boolean> milestones() {
        Map<EntryId, Boolean> paid = new LinkedHashMap<>();
        for (EntryId id : order) {
            AdoptedLine line = lines.get(id);
            Money amount = line == null ? null : line.amount();
            paid.put(id, amount != null && amount.minorUnits() > 0);
        }
        return paid;
    }

    /** What was paid of each, where that is known. */
    Map<EntryId, Money> amounts() {
        Map<EntryId, Money> amounts = new LinkedHashMap<>();
        lines.forEach((id, line) -> {
            Money amount = line.amount();
            if (amount != null) {
                amounts.put(id, amount);
            }
        });
        return amounts;
    }

    /** What takes up time and room, however it would be judged today; a line that was adopted as not payable takes up neither. */
    Paid paid() {
        Map<EntryId, Long> ours = new LinkedHashMap<>();
        for (EntryId id : order) {
            AdoptedLine line = lines.get(id);
            if (line == null || line.payable().value() > 0) {
                ours.put(id, line == null ? 0L : line.payable().value());
            }
        }
        return new Paid(ours, elsewhere);
    }
}
