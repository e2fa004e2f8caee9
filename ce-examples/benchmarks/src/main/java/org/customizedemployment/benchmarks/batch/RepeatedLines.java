package org.customizedemployment.benchmarks.batch;

import java.io.InputStream;

/** The same bytes again and again: a file of any size that takes no room. */
final class RepeatedLines extends InputStream {
    private final byte[] lines;
    private long left;
    private int at;

    RepeatedLines(byte[] lines, long times) {
        this.lines = lines;
        this.left = times * lines.length;
    }

    @Override
    public int read() {
        if (left == 0) {
            return -1;
        }
        left--;
        int one = lines[at] & 0xff;
        at = (at + 1) % lines.length;
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (left == 0) {
            return -1;
        }
        int some = (int) Math.min(Math.min(left, length), lines.length - at);
        System.arraycopy(lines, at, into, from, some);
        at = (at + some) % lines.length;
        left -= some;
        return some;
    }
}
