package org.customizedemployment.runtime.batch;

import java.util.Iterator;
import java.util.List;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.source.SourcedCase;
import org.jspecify.annotations.Nullable;

/** Cases of a store or a host, which come read. */
final class StandingPieces implements CasePieces {
    private final Iterator<SourcedCase> cases;
    private long number;

    StandingPieces(Iterator<SourcedCase> cases) {
        this.cases = cases;
    }

    @Override
    public @Nullable Piece next() {
        if (!cases.hasNext()) {
            return null;
        }
        number++;
        return new Standing(number, cases.next());
    }

    @Override
    public long read() {
        return 0;
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
