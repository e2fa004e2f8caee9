package org.customizedemployment.runtime.batch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, one after the other, in bytes. A line that is too long is passed over without being kept. */
final class CaseLines implements CasePieces {
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
    static final class Line implements Piece {
        private final long number;
        private final byte[] json;
        private final long bytes;

        private Line(long number, byte[] json, long bytes) {
            this.number = number;
            this.json = json;
            this.bytes = bytes;
        }

        /** From 1. */
        @Override
        public long number() {
            return number;
        }

        /** Without the line feed; empty if it is too long. */
        byte[] json() {
            return json;
        }

        /** How many it has, kept or not. */
        @Override
        public long bytes() {
            return bytes;
        }

        boolean isTooLong() {
            return bytes > json.length;
        }

        @Override
        public @Nullable BadLine refused(int longest) {
            return isTooLong() ? BadLine.tooLong(number, bytes, longest) : null;
        }

        @Override
        public CaseDocument read(CaseJson reader) {
            return CaseLine.read(reader, json);
        }
    }

    @Override
    public long read() {
        return read - (end - at);
    }

    /** The next line that is not blank; null at the end. */
    @Override
    public @Nullable Line next() throws IOException {
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
        int whole = feed();
        if (whole < end && whole - at <= longest) {
            return within(whole);
        }
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

    /** A line that the block holds all of. */
    private Line within(int feed) {
        byte[] line = Arrays.copyOfRange(block, at, feed);
        at = feed + 1;
        return new Line(number, line, line.length);
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
