package org.customizedemployment.store.jdbc.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.PostgreSql;
import org.customizedemployment.store.jdbc.dialect.PostgreSqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The connection to the server is cut in the middle of a commit: nothing is lost, and the same command again is applied once. */
class CutConnectionTest {
    @Test
    void a_commit_that_is_cut_off_is_there_whole_or_not_at_all_and_can_be_sent_again() throws Exception {
        PGSimpleDataSource direct = PostgreSql.newSchema();
        RoundLog log = new RoundLog("PostgreSQL", "connection cut in the middle of a commit");
        Random random = new Random(17);
        int heard = 0;
        try (CuttingProxy proxy = new CuttingProxy(PostgreSql.server().getPort());
                CaseStore looking = JdbcCaseStore.onPostgreSql(direct)) {
            PGSimpleDataSource through = PostgreSql.source(direct.getCurrentSchema());
            through.setPortNumbers(new int[] {proxy.port()});
            // Else the driver names a commit that it has sent before, and the proxy would not know it.
            through.setPrepareThreshold(0);
            try (CaseStore store = JdbcCaseStore.keepingConnections(through, new PostgreSqlDialect())) {
                for (int round = 0; round < RoundLog.ROUNDS; round++) {
                    CaseId id = CaseId.of("case-" + round);
                    long head = Workload.append(store, id, 0).head();
                    CuttingProxy.Cut cut = CuttingProxy.Cut.values()[round % 2];
                    proxy.cutAfter(random.nextInt(8), cut);
                    long acknowledged = untilCut(store, id, head);
                    log.round(acknowledged, Workload.problems(looking, id, acknowledged));
                    AppendResult again = store.append(
                            id,
                            acknowledged,
                            Workload.key(acknowledged + Workload.BATCH),
                            Workload.batch(id, acknowledged + 1));
                    assertThat(again.head()).isEqualTo(acknowledged + Workload.BATCH);
                    heard += again instanceof AppendResult.AlreadyApplied ? 1 : 0;
                    assertThat(Workload.problems(looking, id, again.head())).isEmpty();
                }
            }
        }
        assertThat(heard).as("commits that the server had heard").isBetween(1, RoundLog.ROUNDS - 1);
        log.close();
    }

    /** The last revision acknowledged before the cut. A snapshot that is cut off has none to lose. */
    private static long untilCut(CaseStore store, CaseId id, long head) {
        long[] last = {head};
        CeException failure = catchThrowableOfType(CeException.class, () -> {
            while (true) {
                AppendResult result = store.append(
                        id, last[0], Workload.key(last[0] + Workload.BATCH), Workload.batch(id, last[0] + 1));
                last[0] = result.head();
            }
        });
        assertThat(failure.getErrorCode()).isEqualTo(StoreError.CONNECTION_LOST);
        assertThat(failure).hasMessageContaining("same command id");
        return last[0];
    }
}
