package org.customizedemployment.tck.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;

/** A document as a format writes it. */
final class Rendering {
    private Rendering() {}

    /**
     * @param others what a format may build on
     */
    static byte[] of(Format format, Document document, Messages messages, Supplier<List<Format>> others) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormatTools tools = new FormatTools() {
            @Override
            public Messages getMessages() {
                return messages;
            }

            @Override
            public byte[] render(String id, Document part) {
                return others.get().stream()
                        .filter(one -> one.getDescriptor().id().equals(id) && one != format)
                        .findFirst()
                        .map(one -> of(one, part, messages, others))
                        .orElseThrow(() -> new IllegalStateException("no other format '" + id + "' to build on"));
            }
        };
        try {
            format.render(document, out, tools);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
