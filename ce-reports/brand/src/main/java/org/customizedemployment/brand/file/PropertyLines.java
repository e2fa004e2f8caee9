package org.customizedemployment.brand.file;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** A {@code .properties} file with the line that each key stands on; reads all of it, whatever is wrong. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PropertyLines {
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private PropertyLines() {}

    /**
     * A text and where it stands.
     *
     * @param text without blanks at its ends
     * @param line from 1
     */
    public record Value(String text, int line) {}

    public static PropertyLines read(byte[] utf8) {
        PropertyLines lines = new PropertyLines();
        Optional<String> text = text(utf8);
        if (text.isEmpty()) {
            lines.remarks.add(Remark.problem(BrandError.NOT_TEXT, 0, "this is not text in UTF-8"));
        } else {
            lines.logical(text.get());
        }
        return lines;
    }

    /** The text of a file, if it is text; a mark at its beginning is left out. */
    public static Optional<String> text(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    public Map<String, Value> values() {
        return values;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    public @Nullable Value get(String key) {
        return values.get(key);
    }

    /** Lines that end in a backslash go on; comments do not. */
    private void logical(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int at = 0; at < lines.length; at++) {
            int first = at;
            StringBuilder whole = new StringBuilder(lines[at]);
            boolean comment =
                    lines[at].isBlank() || "#!".indexOf(lines[at].stripLeading().charAt(0)) >= 0;
            while (!comment && goesOn(whole) && at + 1 < lines.length) {
                at++;
                whole.append('\n').append(lines[at]);
            }
            if (!comment) {
                line(whole.toString(), first + 1);
            }
        }
    }

    private static boolean goesOn(CharSequence line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private void line(String logical, int number) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(logical));
        } catch (IOException | IllegalArgumentException e) {
            remarks.add(Remark.problem(BrandError.BAD_LINE, number, "this line can't be read"));
            return;
        }
        for (String key : one.stringPropertyNames()) {
            String value = one.getProperty(key).strip();
            if (value.isEmpty()) {
                remarks.add(Remark.problem(BrandError.BAD_LINE, number, "'" + key + "' has no text"));
            } else if (values.containsKey(key)) {
                remarks.add(Remark.problem(
                        BrandError.BAD_LINE,
                        number,
                        "'" + key + "' stands twice, first in line "
                                + values.get(key).line()));
            } else {
                values.put(key, new Value(value, number));
            }
        }
    }
}
