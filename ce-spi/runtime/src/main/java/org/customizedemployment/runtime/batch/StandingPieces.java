package org.customizedemployment.runtime.batch;

import java.util.Iterator;
import java.util.List;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.source.SourcedCase;
import org.jspecify.annotations.Nullable;

/** Cases of a store or a host, which come read. */
final class StandingPieces implements CasePieces {
    private final Iterator<SourcedCase> cases;
    private long number;
    private boolean strays;

    StandingPieces(Iterator<SourcedCase> cases) {
        this.cases = cases;
    }

    @Override
    public @Nullable Piece next() {
        if (strays) {
            return null;
        }
        try {
            if (!cases.hasNext()) {
                return null;
            }
            number++;
            return new Standing(number, cases.next());
        } catch (CeException e) {
            if (e.getErrorCode() != RuntimeError.STRAY_ROWS) {
                throw e;
            }
            // They come when all cases were given.
            strays = true;
            number++;
            return new Told(number, BadLine.of(number, e));
        }
    }

    @Override
    public long read() {
        return 0;
    }

    /** What is told of the store and not of a case. */
    private record Told(long number, BadLine refused) implements Piece {
        @Override
        public long bytes() {
            return 0;
        }

        @Override
        public BadLine refused(int longest) {
            return refused;
        }

        @Override
        public CaseDocument read(CaseJson json) {
            throw new IllegalStateException("it was refused");
        }
    }

    private record Standing(long number, SourcedCase one) implements Piece {
        @Override
        public long bytes() {
            return 0;
        }

        @Override
        public @Nullable BadLine refused(int longest) {
            return one instanceof SourcedCase.Unreadable unreadable
                    ? new BadLine(
                            number,
                            0,
                            "",
                            RuntimeError.CASE_UNREADABLE,
                            "can't be read: " + unreadable.problems().get(0))
                    : null;
        }

        @Override
        public CaseDocument read(CaseJson json) {
            if (one instanceof SourcedCase.Supplied supplied) {
                return new CaseDocument(supplied.caseFile(), List.of());
            }
            throw new IllegalStateException("it was refused");
        }
    }
}
