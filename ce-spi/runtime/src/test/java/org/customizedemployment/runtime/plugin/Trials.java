package org.customizedemployment.runtime.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;

/** Providers for trials, good and broken ones. */
public final class Trials {
    private Trials() {}

    /** A format that writes its own name. */
    public static class Fine implements Format {
        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of("fine", "1", ProviderKind.FORMAT);
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
            out.write(getClass().getSimpleName().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The same id and rank as another. */
    public static final class FineToo extends Fine {}

    /** Takes the place of a built-in. */
    public static final class OtherHtml extends Fine {
        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of("html", "1", ProviderKind.FORMAT);
        }

        @Override
        public int getPriority() {
            return 10;
        }
    }

    /** Can't be made. */
    public static final class Explodes extends Fine {
        public Explodes() {
            throw new IllegalStateException("no licence");
        }
    }

    /** Can't say who it is. */
    public static final class Nameless extends Fine {
        @Override
        public Descriptor getDescriptor() {
            throw new IllegalStateException("who am I");
        }
    }

    /** Was written for contracts of the future. */
    public static final class FromTheFuture extends Fine {
        @Override
        public Descriptor getDescriptor() {
            return new Descriptor("future", "1", Descriptor.SPI_VERSION + 1, ProviderKind.FORMAT, null, List.of());
        }
    }

    /** Builds on itself. */
    public static final class Circular extends Fine {
        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of("circular", "1", ProviderKind.FORMAT);
        }

        @Override
        public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
            out.write(tools.render("circular", document));
        }
    }

    /** Layers over the other one, whose id comes later in the alphabet. */
    public static final class UpperPack extends TrialPack {
        public UpperPack() {
            super("a-upper", "layers-over: [z-lower]");
        }
    }

    /** The lower layer. */
    public static final class LowerPack extends TrialPack {
        public LowerPack() {
            super("z-lower", "layers-over: []");
        }
    }

    /** Foundations come before all. */
    public static final class Foundations extends TrialPack {
        public Foundations() {
            super("foundations", "layers-over: []");
        }
    }

    abstract static class TrialPack implements PackProvider {
        private final String id;
        private final String more;

        TrialPack(String id, String more) {
            this.id = id;
            this.more = more;
        }

        @Override
        public List<PackFile> getFiles() {
            String yaml =
                    "format: ce-pack/1\npack: {id: " + id + ", version: 0.1.0, citations: [CT-28], " + more + "}\n";
            return List.of(PackFile.of(id + ".yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public Descriptor getDescriptor() {
            return Descriptor.of(id, "0.1.0", ProviderKind.PACK);
        }
    }
}
