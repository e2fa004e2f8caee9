package org.customizedemployment.rules.programme.cap;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;

/**
 * The most time of a service, or of a part of it. Caps may lie inside caps, over several levels: a minute draws on each that it is a part of.
 *
 * @param limit the parameter that holds it; on days without a value the minutes stay undecided, unless {@code whenSupplied}
 * @param scopes the possible readings of its scope: while all give the same result the cap decides, where they differ the difference is
 *     undecided (SEM-12); at least one
 * @param period how long it lasts
 * @param part which minutes draw on it
 * @param inside the caps inside it; what they leave open of scope is as here
 * @param whenSupplied whether it caps only on days for which the agency has supplied a value: the source names no limit, so without a value
 *     nothing is held back and the service is shown as having no cap supplied
 * @param excess what becomes of time above it
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TimeCap(
        ParameterId limit,
        List<CapScope> scopes,
        CapPeriod period,
        CapPart part,
        List<TimeCap> inside,
        boolean whenSupplied,
        CapExcess excess,
        List<Citation> citations) {
    public TimeCap {
        scopes = List.copyOf(scopes);
        inside = List.copyOf(inside);
        citations = List.copyOf(citations);
    }

    /** A cap that does not begin anew. */
    public TimeCap(ParameterId limit, List<CapScope> scopes, boolean whenSupplied, List<Citation> citations) {
        this(limit, scopes, CapPeriod.ONCE, CapPart.ALL, List.of(), whenSupplied, CapExcess.NEVER, citations);
    }

    /** A cap that the source states: without a value of its limit the minutes stay undecided. */
    public TimeCap(ParameterId limit, List<CapScope> scopes, List<Citation> citations) {
        this(limit, scopes, false, citations);
    }

    /** The same for each such period. */
    public TimeCap each(CapPeriod other) {
        return new TimeCap(limit, scopes, other, part, inside, whenSupplied, excess, citations);
    }

    /** The same for a part of the time. */
    public TimeCap of(CapPart other) {
        return new TimeCap(limit, scopes, period, other, inside, whenSupplied, excess, citations);
    }

    /** The same with caps inside it. */
    public TimeCap with(List<TimeCap> others) {
        return new TimeCap(limit, scopes, period, part, others, whenSupplied, excess, citations);
    }

    /** The same with another answer to what is above it. */
    public TimeCap above(CapExcess other) {
        return new TimeCap(limit, scopes, period, part, inside, whenSupplied, other, citations);
    }
}
