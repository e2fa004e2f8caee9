package org.customizedemployment.reports.format;

import java.io.Writer;

/** Writes into a string builder; never fails. */
final class StringBuilderWriter extends Writer {
    private final StringBuilder text;

    StringBuilderWriter(StringBuilder text) {
        this.text = text;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        text.append(chars, offset, length);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing to release.
    }
}
