package org.customizedemployment.rules.adjudication.unit;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Time that is rounded together, and for which there is one price.
 *
 * @param pieces all of it, payable or not
 * @param exact its payable minutes
 * @param billed the minutes that money follows; as many where nothing is rounded
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record JoinedTime(List<TimePiece> pieces, long exact, long billed) {
    public JoinedTime {
        pieces = List.copyOf(pieces);
    }
}
