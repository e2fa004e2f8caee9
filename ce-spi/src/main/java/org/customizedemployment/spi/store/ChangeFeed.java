package org.customizedemployment.spi.store;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.error.SpiError;

/**
 * Tells what was appended, in one order for the whole store, for whoever keeps an index, sends notices or fills a warehouse. No change that is
 * committed is passed over, however long its transaction took. Whoever keeps the position of the last item it has dealt with gets everything
 * after it, again and again if it asks again: at least once, and within a case by revision. A row that is no case ({@link CaseStore#strays}) is passed
 * over.
 *
 * <pre>{@code
 * Page<ChangeFeed.Item> page = feed.changes(ChangeFeed.Position.START, 100);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ChangeFeed {
    /**
     * A page of what came after a position.
     *
     * @param after {@link Position#START} or the position of an item that was given before
     * @param max the most items wanted, 1 or more
     * @return empty if there is nothing new; whether more follow is said of what is known by now
     */
    Page<Item> changes(Position after, int max);

    /**
     * A place in the feed, to be kept by the one who reads it.
     *
     * @param value of the store's own making, at most 120 characters
     */
    record Position(String value) {
        /** Before everything. */
        public static final Position START = new Position("");

        public Position {
            if (value.length() > 120) {
                throw new CeException(SpiError.BAD_POSITION, "a position of " + value.length() + " characters");
            }
        }
    }

    /**
     * Some changes of one case that follow on each other.
     *
     * @param position where to go on from once these are dealt with
     * @param id the case
     * @param first the first revision
     * @param last the last revision; the journal has what they say
     */
    record Item(Position position, CaseId id, long first, long last) {}
}
