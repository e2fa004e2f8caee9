package org.customizedemployment.rules.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.price.Budget;
import org.customizedemployment.rules.adjudication.price.Prices;
import org.customizedemployment.rules.programme.funding.PersonalBudget;

/**
 * All lines of a programme within the person's budget, adopted ones first and then by date (SEM-26).
 *
 * @param file the case
 * @param lines in the order of service
 */
record WithinBudget(CaseFile file, List<ClaimLine> lines) {
    WithinBudget {
        lines = List.copyOf(lines);
    }

    static WithinBudget of(
            PersonalBudget terms, CaseFile file, List<EntryId> adopted, Prices prices, List<ClaimLine> lines) {
        Map<EntryId, Integer> adoption = new LinkedHashMap<>();
        adopted.forEach(id -> adoption.putIfAbsent(id, adoption.size()));
        List<ClaimLine> counting = new ArrayList<>(lines);
        counting.sort(Comparator.comparing(
                (ClaimLine line) -> adoption.getOrDefault(line.entry().id(), Integer.MAX_VALUE)));
        Map<EntryId, EntryId> episodes = new LinkedHashMap<>();
        file.entries(ServiceEntry.TYPE).forEach(one -> episodes.put(one.id(), one.getEpisode()));
        file.entries(Milestone.TYPE).forEach(one -> episodes.put(one.id(), one.getEpisode()));
        Map<EntryId, Money> stated = new LinkedHashMap<>();
        file.entries(FundingEpisode.TYPE)
                .forEach(one -> one.getBudget().ifPresent(money -> stated.put(one.id(), money)));
        Map<EntryId, ClaimLine> kept = new LinkedHashMap<>();
        Budget.keep(terms, stated, counting, episodes, prices)
                .forEach(line -> kept.put(line.entry().id(), line));
        return new WithinBudget(
                file,
                lines.stream()
                        .map(line -> kept.getOrDefault(line.entry().id(), line))
                        .toList());
    }

    /** Those that are claimed. */
    List<ClaimLine> claimed(ClaimRequest request) {
        return lines.stream()
                .filter(line -> file.find(ServiceEntry.TYPE, line.entry().id())
                                .filter(request::claims)
                                .isPresent()
                        || file.find(Milestone.TYPE, line.entry().id())
                                .filter(request::claims)
                                .isPresent())
                .toList();
    }
}
