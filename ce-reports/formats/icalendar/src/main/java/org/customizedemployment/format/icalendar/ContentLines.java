package org.customizedemployment.format.icalendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file: escaped, folded after 75 octets and never inside a character, each ended by CR LF (RFC 5545, 3.1). */
final class ContentLines {
    private static final int OCTETS = 75;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A value that needs no escaping. */
    void add(String name, String value) {
        fold(name + ":" + value);
    }

    /** Text of any kind; control characters become spaces. */
    void addText(String name, String text) {
        StringBuilder value = new StringBuilder(text.length());
        text.codePoints().forEach(one -> {
            if (one == '\n') {
                value.append("\\n");
            } else if (one == '\\' || one == ';' || one == ',') {
                value.append('\\').appendCodePoint(one);
            } else {
                value.appendCodePoint(Character.isISOControl(one) ? ' ' : one);
            }
        });
        fold(name + ":" + value);
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int one = line.codePointAt(at);
            byte[] bytes = new String(Character.toChars(one)).getBytes(StandardCharsets.UTF_8);
            if (octets + bytes.length > OCTETS) {
                out.writeBytes(new byte[] {'\r', '\n', ' '});
                octets = 1;
            }
            out.writeBytes(bytes);
            octets += bytes.length;
            at += Character.charCount(one);
        }
        out.writeBytes(new byte[] {'\r', '\n'});
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
