package org.customizedemployment.rules.condition;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.rules.condition.attribute.Attribute;

/** What a comparison compares. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Operand {
    /** A value written in the pack. */
    record Constant(ArgumentValue value) implements Operand {}

    /** A dated parameter, on the service date where one is asked about, else on the decision date. */
    record ParameterValue(ParameterId id) implements Operand {}

    /** A date that the request names. */
    record NamedDay(DateName name) implements Operand {}

    /** How many entries of a kind fit; known only where the case is complete in that kind. */
    record Counted(EntryType<?> type, List<Match> where) implements Operand {
        public Counted {
            where = List.copyOf(where);
        }
    }

    /** The minutes of all entries of a kind that fit; known only where the case is complete in that kind. */
    record Summed(Attribute attribute, List<Match> where) implements Operand {
        public Summed {
            where = List.copyOf(where);
        }
    }

    /** An attribute of the entry of a kind that was recorded last. */
    record OfLatest(Attribute attribute) implements Operand {}

    /** An attribute of the entry of a kind to which the claimed service or milestone belongs. */
    record OfIts(Attribute attribute) implements Operand {}

    /**
     * The earliest or the latest date of all entries of a kind that fit; known only where the case is complete in that kind. The latest is that
     * up to the date asked about.
     *
     * @param sameEpisode only entries of the funding episode of the one that is judged; one that names no episode may be of it
     */
    record Among(Pick pick, Attribute attribute, List<Match> where, boolean sameEpisode) implements Operand {
        public Among {
            where = List.copyOf(where);
        }
    }

    /** One of several dates; those that are not stated are left out, and if none is stated it is not known (ME-3). */
    record OneOf(Pick pick, List<Operand> parts) implements Operand {
        public OneOf {
            parts = List.copyOf(parts);
        }
    }

    /** Which of several dates. */
    enum Pick {
        LATEST,
        EARLIEST,
        FIRST_STATED
    }

    /** The last of so many months that begin on a date: six from 1 March end on 31 August (WI-2). */
    record LastDayOf(Operand from, ParameterId months) implements Operand {}

    /** The days from one date to another; below zero if the second is earlier. */
    record DaysBetween(Operand from, Operand to) implements Operand {}
}
