package org.customizedemployment.spi.source;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** Goes through a source; no more than one page of it is held. */
final class SourcePages extends Spliterators.AbstractSpliterator<SourcedCase> {
    /** Enough that a page's few queries do not count, and little enough for any heap. */
    static final int SIZE = 100;

    private final CaseSource source;
    private @Nullable Page<SourcedCase> page;
    private int next;

    private SourcePages(CaseSource source) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.source = source;
    }

    static Stream<SourcedCase> of(CaseSource source) {
        return StreamSupport.stream(new SourcePages(source), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super SourcedCase> action) {
        Page<SourcedCase> current = page;
        if (current == null) {
            current = turn(null);
        }
        while (next == current.items().size()) {
            // An empty page has no last id to go on after.
            if (!current.more() || next == 0) {
                return false;
            }
            current = turn(current.items().get(next - 1).id());
        }
        action.accept(current.items().get(next));
        next++;
        return true;
    }

    private Page<SourcedCase> turn(@Nullable CaseId after) {
        Page<SourcedCase> turned = source.scan(after, SIZE);
        page = turned;
        next = 0;
        return turned;
    }
}
