package org.customizedemployment.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.store.jdbc.internal.FeedSql;
import org.customizedemployment.store.jdbc.internal.Work;

/** Reads; writes only if something is new. */
final class JdbcFeed implements ChangeFeed {
    private final Work work;

    JdbcFeed(Work work) {
        this.work = work;
    }

    @Override
    public Page<Item> changes(Position after, int max) {
        JdbcCaseStore.checkMax(max);
        long place = FeedSql.place(after);
        Page<Item> page = page(place, max);
        if (page.items().size() == max || !work.read("read the feed", this::isBehind)) {
            return page;
        }
        boolean caughtUp;
        do {
            caughtUp = work.writeAlone("read the feed", connection -> FeedSql.catchUp(connection, work.dialect()));
            page = page(place, max);
            // Rows that are no cases may have taken all positions that were given.
        } while (caughtUp && page.items().isEmpty());
        return page;
    }

    private boolean isBehind(Connection connection) throws SQLException {
        return FeedSql.isBehind(connection, work.dialect());
    }

    private Page<Item> page(long place, int max) {
        return work.read("read the feed", connection -> FeedSql.page(connection, work.dialect(), place, max));
    }
}
