package org.customizedemployment.runtime.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one after the other, in bytes. A line that is too long is passed over without being kept. */
final class CaseLines {
    private static final int BLOCK = 1 << 16;
    private static final int FIRST = 1 << 13;

    private final InputStream in;
    private final int longest;
    private final byte[] block = new byte[BLOCK];
    private int at;
    private int end;
    private long number;
    private long read;

    CaseLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** A line. */
    static final class Line {
        private final long number;
        private final byte[] json;
        private final long bytes;

        private Line(long number, byte[] json, long bytes) {
            this.number = number;
            this.json = json;
            this.bytes = bytes;
        }

        /** From 1. */
        long number() {
            return number;
        }

        /** Without the line feed; empty if it is too long. */
        byte[] json() {
            return json;
        }

        /** How many it has. */
        long bytes() {
            return bytes;
        }

        boolean isTooLong() {
            return bytes > json.length;
        }
    }

    /** How many bytes were read so far. */
    long read() {
        return read - (end - at);
    }

    /** The next line that is not blank; null at the end. */
    @Nullable
    Line next() throws IOException {
        Line line = any();
        while (line != null && !line.isTooLong() && isBlank(line.json())) {
            line = any();
        }
        return line;
    }

    private @Nullable Line any() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        byte[] line = new byte[FIRST];
        int length = 0;
        long bytes = 0;
        while (fill()) {
            int feed = feed();
            int part = feed - at;
            bytes += part;
            if (bytes <= longest) {
                line = room(line, length, part);
                System.arraycopy(block, at, line, length, part);
                length += part;
            } else {
                line = new byte[0];
            }
            boolean ended = feed < end;
            at = ended ? feed + 1 : feed;
            if (ended) {
                break;
            }
        }
        return new Line(number, bytes > longest ? new byte[0] : Arrays.copyOf(line, length), bytes);
    }

    private int feed() {
        int feed = at;
        while (feed < end && block[feed] != '\n') {
            feed++;
        }
        return feed;
    }

    private static byte[] room(byte[] line, int length, int more) {
        return length + more <= line.length
                ? line
                : Arrays.copyOf(line, (int)
                        Math.min(Integer.MAX_VALUE - 8, Math.max(length + (long) more, 2L * length)));
    }

    /** Whether there is something left. */
    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(block));
            read += end;
        }
        return at < end;
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }
}
