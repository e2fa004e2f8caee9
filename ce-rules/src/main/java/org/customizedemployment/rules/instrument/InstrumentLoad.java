package org.customizedemployment.rules.instrument;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.rules.error.PackProblem;

/** What came of loading an instrument: the instrument, or all that is wrong with its file. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface InstrumentLoad {
    /** Nothing is wrong. */
    record Loaded(Instrument instrument) implements InstrumentLoad {}

    /**
     * Something is.
     *
     * @param problems all of it, by line
     */
    record Failed(List<PackProblem> problems) implements InstrumentLoad {
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
