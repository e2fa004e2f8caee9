package org.customizedemployment.rules.adjudication.unit;

import java.util.Comparator;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;

/** A slice with the line that it is of. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record TimePiece(Line line, Slice slice) {
    static final Comparator<TimePiece> BY_TIME = Comparator.comparingLong((TimePiece piece) -> piece.slice.from())
            .thenComparingLong(piece -> piece.slice.until())
            .thenComparing(piece -> piece.line.entry().id());

    public EntryId entry() {
        return line.entry().id();
    }

    public boolean payable() {
        return slice.outcome() == LineOutcome.PAYABLE;
    }
}
