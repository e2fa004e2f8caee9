package org.customizedemployment.core.strategy.offer;

import java.util.Comparator;
import org.apiguardian.api.API;

/** By what a person may sort the designs that are laid out: their own priorities, in their own order. Not a score, and never of people. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DesignPriority {
    LONGER_HOURS,
    SHORTER_HOURS,
    MORE_PAY_A_WEEK,
    FEWER_DAYS,
    MORE_OF_WHAT_I_DO_AND_LIKE,
    MORE_OF_THE_CONDITIONS_I_LIKE;

    Comparator<ProposedDesign> order() {
        return switch (this) {
            case LONGER_HOURS -> Comparator.comparingLong(one -> -Measures.hours(one));
            case SHORTER_HOURS -> Comparator.comparingLong(one -> Measures.hours(one));
            case MORE_PAY_A_WEEK -> Comparator.comparingLong(one -> -Measures.weeklyPay(one));
            case FEWER_DAYS -> Comparator.comparingLong(one -> Measures.days(one.design()));
            case MORE_OF_WHAT_I_DO_AND_LIKE -> Comparator.comparingLong(one -> -Measures.liked(one));
            case MORE_OF_THE_CONDITIONS_I_LIKE -> Comparator.comparingLong(one -> -Measures.conditions(one));
        };
    }
}
