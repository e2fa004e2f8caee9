package org.customizedemployment.reports.workplace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedWorth;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Money;

/** What meeting a need is worth, as arithmetic with its inputs; nothing is added that nobody said (ICF-T20). */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Worth {
    private final WorkWording work;

    public Worth(WorkWording work) {
        this.work = work;
    }

    /** {@code 15 h a week of Parts counter at $21.00 per hour = $315.00}; the words for "not said" if nobody said anything. */
    public String of(EmployerNeed need) {
        return need.getWorth().isEmpty()
                ? work.getWords().text("worth.open")
                : String.join("; ", need.getWorth().stream().map(this::line).toList());
    }

    /** All together a week: each amount as the needs say it, in the currency they use; empty if nobody said or currencies differ. */
    public Optional<Money> sum(List<EmployerNeed> needs) {
        List<Money> amounts = needs.stream()
                .flatMap(need -> need.getWorth().stream())
                .map(NeedWorth::amount)
                .toList();
        long currencies = amounts.stream().map(Money::currency).distinct().count();
        return currencies == 1 ? amounts.stream().reduce(Money::plus) : Optional.empty();
    }

    private String line(NeedWorth worth) {
        if (worth instanceof NeedWorth.Time time) {
            EntryId job = time.job();
            return work.getWords()
                    .text(
                            job == null ? "worth.time" : "worth.time.of",
                            "time",
                            work.time(time.weekly()),
                            "job",
                            job == null ? "" : work.job(job),
                            "rate",
                            work.getWords().getMessages().rate(time.rate()),
                            "amount",
                            amount(worth));
        }
        NeedWorth.Events events = (NeedWorth.Events) worth;
        return work.getWords()
                .text(
                        "worth.events",
                        "what",
                        work.getWords().code(events.what()),
                        "number",
                        work.getWords()
                                .getMessages()
                                .value(new ArgumentValue.OfNumber(BigDecimal.valueOf(events.perWeek()))),
                        "each",
                        work.getWords().getMessages().money(events.each()),
                        "amount",
                        amount(worth));
    }

    private String amount(NeedWorth worth) {
        return work.getWords().getMessages().money(worth.amount());
    }
}
