package org.customizedemployment.cli.caseload;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spi.source.SourcedCase;

/**
 * The cases of a store as lines of JSON, each made when it is read, so that a large store is never in memory at once. One that can't be read is a
 * line that is none, and is told like any other bad one.
 */
final class StoredLines extends InputStream {
    private final Stream<SourcedCase> cases;
    private final Iterator<SourcedCase> each;
    private byte[] line = {};
    private int next;

    StoredLines(CustomizedEmployment ce) {
        cases = ce.cases();
        each = cases.iterator();
    }

    @Override
    public int read() {
        return hasMore() ? line[next++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int from, int most) {
        if (!hasMore()) {
            return -1;
        }
        int some = Math.min(most, line.length - next);
        System.arraycopy(line, next, to, from, some);
        next += some;
        return some;
    }

    private boolean hasMore() {
        while (next == line.length && each.hasNext()) {
            line = line(each.next());
            next = 0;
        }
        return next < line.length;
    }

    private static byte[] line(SourcedCase one) {
        String json = one instanceof SourcedCase.Supplied supplied
                ? new String(CaseJson.standard().write(supplied.caseFile()), StandardCharsets.UTF_8)
                : "a case of the store that can't be read";
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        cases.close();
    }
}
