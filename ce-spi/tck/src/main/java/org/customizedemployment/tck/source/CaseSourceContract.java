package org.customizedemployment.tck.source;

import org.apiguardian.api.API;
import org.customizedemployment.spi.source.CaseSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * What every {@link CaseSource} must do, as tests. A source proves itself with a subclass, over tables with at least three cases whose rows can
 * all be read:
 *
 * <pre>{@code
 * final class OurTablesTest extends CaseSourceContract {
 *     @Override
 *     protected CaseSource open() {
 *         return new OurTables(freshlyFilled());
 *     }
 *
 *     @Override
 *     protected TheirRows rows() {
 *         return new OurRows(dataSource);
 *     }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class CaseSourceContract implements CaseloadClauses, CoverageClauses, FaultClauses {
    private @Nullable CaseSource opened;

    protected CaseSourceContract() {}

    /** The source over freshly filled tables; called once for each clause. */
    protected abstract CaseSource open();

    /** The tables that the source opened last reads. */
    protected abstract TheirRows rows();

    @Override
    public final CaseSource source() {
        CaseSource source = opened;
        if (source == null) {
            source = open();
            opened = source;
        }
        return source;
    }

    @Override
    public final TheirRows theirs() {
        return rows();
    }

    @AfterEach
    final void closeIt() {
        CaseSource source = opened;
        if (source != null) {
            source.close();
            opened = null;
        }
    }
}
