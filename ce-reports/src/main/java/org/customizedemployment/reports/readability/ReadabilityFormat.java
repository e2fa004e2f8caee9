package org.customizedemployment.reports.readability;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;

/**
 * Not a document but one line of text about it, for whoever hands it on: how easy it is to read (SEM-21), in the document's language. It is not among the
 * standard formats; a host that wants the hint beside a document adds it and asks for both.
 *
 * <pre>{@code
 * CustomizedEmployment ce = CustomizedEmployment.builder().format(new ReadabilityFormat()).build();
 * ce.render(request.writtenAs("readability")); // Reading ease 71 of 100: most people read this with ease.
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ReadabilityFormat implements Format {
    public static final String ID = "readability";

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of(ID, "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "text/plain";
    }

    @Override
    public String getFileExtension() {
        return "txt";
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        out.write((hint(document, tools.getMessages()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String hint(Document document, Messages messages) {
        Optional<Readability> found = Readability.of(document);
        if (found.isEmpty()) {
            return messages.text("readability.none");
        }
        ArgumentValue score =
                new ArgumentValue.OfNumber(BigDecimal.valueOf(found.get().score()));
        return messages.text(
                found.get().isPlain() ? "readability.plain" : "readability.hard", new Argument("score", score));
    }
}
