package org.customizedemployment.core.strategy.offer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.NeedWorth;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.value.Money;

/**
 * A need that a design meets, and what that is worth by the inputs that were stated.
 *
 * @param need the need
 * @param status how sure it is; only a confirmed one lets an indicator be met (SEM-28)
 * @param worth each input with its amount a week; empty: nobody has said what it is worth
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NeedMet(EntryRef need, NeedStatus status, List<WorthLine> worth) {
    public NeedMet {
        worth = List.copyOf(worth);
    }

    /**
     * An input and what it comes to.
     *
     * @param inputs minutes, rate, number, price of one
     * @param weekly money a week
     */
    public record WorthLine(NeedWorth inputs, Money weekly) {}
}
