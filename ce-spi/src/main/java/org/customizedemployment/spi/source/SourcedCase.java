package org.customizedemployment.spi.source;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.error.SpiError;

/** One case as a source has it: with what is wrong with it, never instead of it where the rest can be read. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface SourcedCase {
    CaseId id();

    /** Rows that are left out, in the order in which they were read; empty if none is. */
    List<SourceProblem> problems();

    /**
     * The case, without the rows that could not be read.
     *
     * @param caseFile what could be read
     */
    record Supplied(CaseFile caseFile, List<SourceProblem> problems) implements SourcedCase {
        /**
         * @throws CeException if a kind is called complete of which a row was left out: rules would conclude from its absence
         */
        public Supplied {
            problems = List.copyOf(problems);
            for (SourceProblem one : problems) {
                if (caseFile.coverageOf(one.kind()).level() == Coverage.Level.COMPLETE) {
                    throw new CeException(
                            SpiError.NOT_COMPLETE,
                            "kind '" + one.kind() + "' is called complete, but a row of '" + one.table()
                                    + "' was left out");
                }
            }
        }

        @Override
        public CaseId id() {
            return caseFile.getId();
        }

        /** Counts only: no personal data. */
        @Override
        public String toString() {
            return "Supplied[" + caseFile.size() + " entries, " + problems.size() + " problems]";
        }
    }

    /**
     * The case is there, but nothing of it can be told.
     *
     * @param problems why; at least one
     */
    record Unreadable(CaseId id, List<SourceProblem> problems) implements SourcedCase {
        public Unreadable {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new InvalidValueException(SpiError.NOTHING_SAID, "a case that can't be read, and no problem");
            }
        }

        /** Without the id, which a host may have made of a name. */
        @Override
        public String toString() {
            return "Unreadable" + problems;
        }
    }
}
