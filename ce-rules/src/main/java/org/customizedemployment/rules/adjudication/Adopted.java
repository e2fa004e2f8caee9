package org.customizedemployment.rules.adjudication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.adjudication.log.Paid;
import org.customizedemployment.rules.adjudication.log.Turn;
import org.customizedemployment.rules.adoption.StandingDeterminations;

/**
 * The entries whose determination stands (SEM-26).
 *
 * @param order those of this programme of which anything was paid, in the order of adoption: those of the case file, then those that the request
 *     names. What was adopted as not payable comes when it would anyhow, or it would be paid for having been refused
 * @param lines what was adopted of those of the case file
 * @param turns when each was adopted, of this programme and of others
 * @param elsewhere the entries that other programmes pay
 * @param times which time of its lines was paid, where that is known
 */
record Adopted(
        List<EntryId> order,
        Map<EntryId, AdoptedLine> lines,
        Map<EntryId, Turn> turns,
        Set<EntryId> elsewhere,
        Map<EntryId, List<Paid.Span>> times) {
    static Adopted of(CaseFile caseFile, ProgrammeId programme, ClaimRequest request) {
        Map<EntryId, AdoptedLine> lines = new LinkedHashMap<>();
        Map<EntryId, Turn> turns = new LinkedHashMap<>();
        Set<EntryId> elsewhere = new LinkedHashSet<>();
        Map<EntryId, List<Paid.Span>> times = new LinkedHashMap<>();
        int number = 0;
        for (Determination one : StandingDeterminations.of(caseFile).determinations()) {
            LocalDate on = one.getAdopted().on();
            boolean own = one.getProgramme().equals(programme);
            for (AdoptedLine line : one.getLines()) {
                EntryId id = line.entry().id();
                if (!own && isPaid(line)) {
                    elsewhere.add(id);
                } else if (own && !request.fresh()) {
                    if (lines.putIfAbsent(id, line) == null) {
                        times.put(id, times(caseFile, one, line));
                    }
                }
                turns.putIfAbsent(id, new Turn(on, number));
            }
            number++;
        }
        Set<EntryId> order = new LinkedHashSet<>();
        lines.forEach((id, line) -> {
            if (isPaid(line)) {
                order.add(id);
            }
        });
        for (EntryId named : request.adopted()) {
            order.add(named);
            if (!lines.containsKey(named)) {
                turns.put(named, new Turn(null, number++));
            }
        }
        return new Adopted(new ArrayList<>(order), lines, turns, elsewhere, times);
    }

    /** Empty unless it comes to what was adopted within the time that the entry has today. */
    private static List<Paid.Span> times(CaseFile caseFile, Determination determination, AdoptedLine line) {
        ServiceInterval when = caseFile.find(ServiceEntry.TYPE, line.entry().id())
                .map(ServiceEntry::getWhen)
                .orElse(null);
        if (when == null || line.payable().value() == 0) {
            return List.of();
        }
        Paid.Span whole = span(when);
        if (line.payable().equals(when.length())) {
            return List.of(whole);
        }
        List<Paid.Span> spans = determination.getPaidTimes().stream()
                .filter(one -> one.entry().equals(line.entry()))
                .map(one -> span(one.when()))
                .sorted(Comparator.comparingLong(Paid.Span::from))
                .toList();
        long minutes = 0;
        long end = whole.from();
        for (Paid.Span span : spans) {
            if (span.from() < end) {
                return List.of();
            }
            minutes += span.until() - span.from();
            end = span.until();
        }
        return minutes == line.payable().value() && end <= whole.until() ? spans : List.of();
    }

    private static Paid.Span span(ServiceInterval when) {
        return new Paid.Span(when.start().toEpochMinute(), when.end().toEpochMinute());
    }

    /** Whether anything was paid of it: time or, of a milestone, money. */
    private static boolean isPaid(AdoptedLine line) {
        Money amount = line.amount();
        return line.payable().value() > 0 || (amount != null && amount.minorUnits() > 0);
    }

    /** Milestones in the order of adoption, each with whether it was paid, however it would be judged today. */
    Map<EntryId, Boolean> milestones() {
        Map<EntryId, Boolean> paid = new LinkedHashMap<>();
        lines.forEach((id, line) -> paid.put(id, isPaid(line)));
        order.forEach(id -> paid.putIfAbsent(id, false));
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
        Map<EntryId, Paid.Held> ours = new LinkedHashMap<>();
        for (EntryId id : order) {
            AdoptedLine line = lines.get(id);
            Turn turn = turns.get(id);
            if (turn != null) {
                long minutes = line == null ? 0L : line.payable().value();
                ours.put(id, new Paid.Held(minutes, turn, times.getOrDefault(id, List.of())));
            }
        }
        Map<EntryId, Turn> others = new LinkedHashMap<>();
        for (EntryId id : elsewhere) {
            Turn turn = turns.get(id);
            if (turn != null) {
                others.put(id, turn);
            }
        }
        return new Paid(ours, others);
    }
}
