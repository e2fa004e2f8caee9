package org.customizedemployment.cli.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.spi.text.PropertiesSource;

/** The words of the command line, in English and Spanish. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CliWords {
    private CliWords() {}

    /** Read once, when first asked for. */
    public static PropertiesSource builtIn() {
        return BuiltIn.SOURCE;
    }

    private static final class BuiltIn {
        static final PropertiesSource SOURCE = read();

        private static PropertiesSource read() {
            PropertiesSource.Builder builder = PropertiesSource.builder();
            for (String language : List.of("en", "es")) {
                for (String part : List.of("answers", "members")) {
                    builder.add(language, resource(part + "_" + language + ".properties"));
                }
            }
            return builder.build();
        }

        private static byte[] resource(String name) {
            try (InputStream in = CliWords.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("no resource '" + name + "'");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
