package org.customizedemployment.rules.adjudication.cap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.AuthorizationBalance;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.claim.CapDraw;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.adjudication.log.Completeness;
import org.customizedemployment.rules.programme.cap.CapScope;

/** What was used of each cap and authorization, in each reading of its scope. For one run and one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CapUse {
    private final Predicate<ServiceEntry> claimed;
    private final Completeness completeness;
    private final Map<String, Account> caps = new TreeMap<>();
    private final Map<String, Account> authorizations = new TreeMap<>();
    private final Map<EntryId, List<CapDraw>> draws = new HashMap<>();

    CapUse(Predicate<ServiceEntry> claimed, Completeness completeness) {
        this.claimed = claimed;
        this.completeness = completeness;
    }

    /** One limit: its value on the latest date that a claimed line draws on it, and the minutes payable under it, by what is counted together. */
    private static final class Account {
        private LocalDate latest = LocalDate.MIN;
        private int period;
        private long limit;
        private final Map<Limit.Bucket, Long> payable = new HashMap<>();
        private final Set<Limit.Bucket> claimed = new HashSet<>();
        private long open;

        /** Of the buckets that claimed lines draw on in the latest period, the most that was used; -1 if there is none. */
        private long most() {
            long most = -1;
            for (Limit.Bucket one : claimed) {
                if (one.period() == period) {
                    most = Math.max(most, payable.getOrDefault(one, 0L));
                }
            }
            return most;
        }
    }

    void add(Limit.Draw draw, ServiceEntry entry, LocalDate date, long payable, long open) {
        Limit limit = draw.limit();
        boolean authorization = limit.kind() == Limit.Kind.AUTHORIZATION;
        Account account = (authorization ? authorizations : caps).computeIfAbsent(limit.id(), id -> new Account());
        boolean isClaimed = claimed.test(entry);
        if (isClaimed && !date.isBefore(account.latest)) {
            account.latest = date;
            account.limit = limit.minutes();
            account.period = draw.period();
        }
        account.open += open;
        List<Limit.Bucket> together = new ArrayList<>(limit.scopes().size());
        for (CapScope scope : limit.scopes()) {
            Object within = Reading.within(scope, entry, entry.getProvider().isEmpty());
            Limit.Bucket bucket = new Limit.Bucket(limit.kind(), limit.id(), within, draw.period());
            if (!together.contains(bucket)) {
                together.add(bucket);
            }
        }
        long most = 0;
        for (Limit.Bucket bucket : together) {
            most = Math.max(most, account.payable.merge(bucket, payable, Long::sum));
        }
        if (isClaimed) {
            account.claimed.addAll(together);
            if (completeness.log(date)) {
                draw(entry.id(), limit, most);
            }
        }
    }

    private void draw(EntryId entry, Limit limit, long used) {
        List<CapDraw> own = draws.computeIfAbsent(entry, id -> new ArrayList<>(2));
        own.removeIf(one -> one.limit().equals(limit.id()));
        own.add(new CapDraw(limit.id(), Minutes.of(used), Minutes.of(Math.max(0, limit.minutes() - used))));
    }

    /** The running balances after that line; empty where the log may lack lines: then it can't be told what is left. */
    public List<CapDraw> draws(EntryId entry) {
        return draws.getOrDefault(entry, List.of());
    }

    /**
     * The balance of each cap that claimed lines draw on, by its id; where readings of its scope differ, of the one with least left; of one
     * that begins anew, for the latest period.
     */
    public List<CapBalance> balances() {
        List<CapBalance> balances = new ArrayList<>();
        caps.forEach((id, account) -> {
            long used = account.most();
            if (used >= 0 && completeness.log(account.latest)) {
                balances.add(new CapBalance(
                        ParameterId.of(id), Minutes.of(account.limit), Minutes.of(used), left(account, used)));
            }
        });
        return balances;
    }

    /** The balance of each authorization that claimed lines draw on, by its id. */
    public List<AuthorizationBalance> authorizations() {
        List<AuthorizationBalance> balances = new ArrayList<>();
        authorizations.forEach((id, account) -> {
            long used = account.most();
            if (used >= 0 && completeness.log(account.latest)) {
                balances.add(new AuthorizationBalance(
                        EntryId.of(id),
                        Minutes.of(account.limit),
                        Minutes.of(used),
                        Minutes.of(account.open),
                        left(account, used)));
            }
        });
        return balances;
    }

    private static Minutes left(Account account, long used) {
        return Minutes.of(Math.max(0, account.limit - used));
    }
}
