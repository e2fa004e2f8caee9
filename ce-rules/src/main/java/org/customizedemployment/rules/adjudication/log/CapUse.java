package org.customizedemployment.rules.adjudication.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.programme.CapScope;

/** What was used of each cap, in each reading of its scope. For one run and one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CapUse {
    private final Map<String, Account> accounts = new TreeMap<>();

    CapUse() {}

    /** One cap: its limit on the latest date it was drawn on, and the minutes payable under it, by what is counted together. */
    private static final class Account {
        private LocalDate latest = LocalDate.MIN;
        private long limit;
        private final Map<String, Long> payable = new LinkedHashMap<>();
        private final Map<EntryId, List<String>> within = new LinkedHashMap<>();
    }

    void add(Limit limit, ServiceEntry entry, LocalDate date, long payable) {
        if (limit.kind() == Limit.Kind.AUTHORIZATION) {
            return;
        }
        Account account = accounts.computeIfAbsent(limit.id(), id -> new Account());
        if (!date.isBefore(account.latest)) {
            account.latest = date;
            account.limit = limit.minutes();
        }
        List<String> together = new ArrayList<>();
        for (CapScope scope : limit.scopes()) {
            String within = Reading.within(scope, entry, entry.getProvider().isEmpty());
            if (!together.contains(within)) {
                together.add(within);
                account.payable.merge(within, payable, Long::sum);
            }
        }
        account.within.put(entry.id(), together);
    }

    /**
     * The balance of each cap that those entries draw on, by its id; where readings of its scope differ, of the one with least left.
     * None where the log may lack lines: then it can't be told what is left.
     */
    public List<CapBalance> balances(Set<EntryId> claimed, Completeness completeness) {
        List<CapBalance> balances = new ArrayList<>();
        accounts.forEach((id, account) -> {
            long used = -1;
            for (EntryId entry : claimed) {
                for (String within : account.within.getOrDefault(entry, List.of())) {
                    used = Math.max(used, account.payable.getOrDefault(within, 0L));
                }
            }
            if (used >= 0 && completeness.log(account.latest)) {
                balances.add(new CapBalance(
                        ParameterId.of(id),
                        Minutes.of(account.limit),
                        Minutes.of(used),
                        Minutes.of(Math.max(0, account.limit - used))));
            }
        });
        return balances;
    }
}
