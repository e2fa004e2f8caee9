package org.customizedemployment.runtime.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.error.SpiError;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.Page;

/** Positions are given when someone reads, so that those who write do not wait for each other. */
final class MemoryFeed implements ChangeFeed {
    private final Queue<MemoryJournal> news = new ConcurrentLinkedQueue<>();
    private final List<Item> items = new ArrayList<>();

    /** Once for all that a journal has added since it was last asked. */
    void announce(MemoryJournal journal) {
        news.add(journal);
    }

    @Override
    public synchronized Page<Item> changes(Position after, int max) {
        int start = place(after);
        for (MemoryJournal journal = news.poll(); journal != null; journal = news.poll()) {
            items.add(journal.next(new Position(Integer.toString(items.size() + 1))));
        }
        int from = Math.min(start, items.size());
        int end = (int) Math.min(items.size(), (long) from + max);
        return new Page<>(items.subList(from, end), end < items.size());
    }

    private static int place(Position position) {
        if (position.equals(Position.START)) {
            return 0;
        }
        if (!position.value().matches("[0-9]{1,9}")) {
            throw new CeException(SpiError.BAD_POSITION, "a position that is no number");
        }
        return Integer.parseInt(position.value());
    }
}
