package org.customizedemployment.rules.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.price.AuthorizedMoney;
import org.customizedemployment.rules.adjudication.price.Budget;
import org.customizedemployment.rules.adjudication.price.Prices;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.jspecify.annotations.Nullable;

/**
 * All lines of a programme within what was authorized and within the person's budget, adopted ones first and then by date (SEM-13, SEM-26).
 *
 * @param file the case
 * @param lines in the order of service
 */
record WithinBudget(CaseFile file, List<ClaimLine> lines) {
    WithinBudget {
        lines = List.copyOf(lines);
    }

    /** @param terms of the budget; null: there is none */
    static WithinBudget of(
            @Nullable PersonalBudget terms, CaseFile file, Adopted adopted, Prices prices, List<ClaimLine> lines) {
        Map<EntryId, Integer> adoption = new LinkedHashMap<>();
        adopted.order().forEach(id -> adoption.putIfAbsent(id, adoption.size()));
        List<ClaimLine> counting = new ArrayList<>(lines);
        counting.sort(Comparator.comparing(
                (ClaimLine line) -> adoption.getOrDefault(line.entry().id(), Integer.MAX_VALUE)));
        List<ClaimLine> within = AuthorizedMoney.keep(authorizations(file), adopted.amounts(), counting);
        if (terms != null) {
            within = budgeted(terms, file, adopted.amounts(), prices, within);
        }
        Map<EntryId, ClaimLine> kept = new LinkedHashMap<>();
        within.forEach(line -> kept.put(line.entry().id(), line));
        return new WithinBudget(
                file,
                lines.stream()
                        .map(line -> kept.getOrDefault(line.entry().id(), line))
                        .toList());
    }

    private static List<ClaimLine> budgeted(
            PersonalBudget terms, CaseFile file, Map<EntryId, Money> adopted, Prices prices, List<ClaimLine> counting) {
        Map<EntryId, EntryId> episodes = new LinkedHashMap<>();
        file.entries(ServiceEntry.TYPE).forEach(one -> episodes.put(one.id(), one.getEpisode()));
        file.entries(Milestone.TYPE).forEach(one -> episodes.put(one.id(), one.getEpisode()));
        Map<EntryId, Money> stated = new LinkedHashMap<>();
        file.entries(FundingEpisode.TYPE)
                .forEach(one -> one.getBudget().ifPresent(money -> stated.put(one.id(), money)));
        return Budget.keep(terms, stated, adopted, counting, episodes, prices);
    }

    /** The authorization that each line names, where the case has it. */
    private static Map<EntryId, ServiceAuthorization> authorizations(CaseFile file) {
        Map<EntryId, ServiceAuthorization> all = new LinkedHashMap<>();
        file.entries(ServiceAuthorization.TYPE).forEach(one -> all.put(one.id(), one));
        Map<EntryId, ServiceAuthorization> named = new LinkedHashMap<>();
        if (all.isEmpty()) {
            return named;
        }
        file.entries(ServiceEntry.TYPE)
                .forEach(one -> put(named, one.id(), one.getAuthorization().map(all::get)));
        file.entries(Milestone.TYPE)
                .forEach(one -> put(named, one.id(), one.getAuthorization().map(all::get)));
        return named;
    }

    private static void put(
            Map<EntryId, ServiceAuthorization> named, EntryId line, Optional<ServiceAuthorization> authorization) {
        authorization.ifPresent(one -> named.put(line, one));
    }

    /** Whether lines that aren't claimed may leave less for those that are. */
    static boolean isNeeded(@Nullable PersonalBudget terms, CaseFile file) {
        return terms != null
                || file.entries(ServiceAuthorization.TYPE).stream()
                        .anyMatch(one -> one.getAmount().isPresent());
    }

    /** Whether a line is claimed itself, and not only decided for what it leaves to others. */
    boolean isClaimed(ClaimLine line, ClaimRequest request) {
        EntryId id = line.entry().id();
        return file.find(ServiceEntry.TYPE, id).filter(request::claims).isPresent()
                || file.find(Milestone.TYPE, id).filter(request::claims).isPresent();
    }
}
