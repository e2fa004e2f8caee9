package org.customizedemployment.tck.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/** A document as a format writes it, with words that are their keys. */
final class Written {
    private Written() {}

    static byte[] by(Format format, Document document, List<Format> others) {
        return by(format, document, others, null);
    }

    /**
     * @param picture what there is of every picture; null: nothing
     */
    static byte[] by(Format format, Document document, List<Format> others, @Nullable Picture picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            to(out, format, document, others, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void to(OutputStream out, Format format, Document document, List<Format> others, @Nullable Picture picture)
            throws IOException {
        format.render(document, out, new Tools(document.language(), others, picture));
    }

    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD]+", "");
    }

    private record Tools(
            Locale language, List<Format> others, @Nullable Picture picture) implements FormatTools {
        @Override
        public Messages getMessages() {
            return new KeysAsWords(language);
        }

        @Override
        public byte[] render(String id, Document part) {
            Format other = others.stream()
                    .filter(one -> one.getDescriptor().id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "it builds on the format '" + id + "', which the test's others() does not give"));
            return by(other, part, others, picture);
        }

        @Override
        public Optional<Picture> picture(Digest content) {
            return Optional.ofNullable(picture);
        }
    }
}
