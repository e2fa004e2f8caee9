package org.customizedemployment.tck.source;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;

/** The host's tables as a trial may handle them: what the source itself never does. Implemented by whoever proves a source. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface TheirRows {
    /** Spoils one row of that case, of a kind that is otherwise supplied in full where there is one: an unknown code, an end before its beginning. */
    void spoil(CaseId id);

    /** Takes a case out of the tables. */
    void remove(CaseId id);

    /** Of everything in the host's tables. */
    Digest digest();

    /** Texts about people that stand in the tables, as they stand there: names, notes, numbers. At least one, each of four letters or more. */
    List<String> personal();
}
