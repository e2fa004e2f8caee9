package org.customizedemployment.reports.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.text.PropertiesSource;

/** The words of this module: reports, formats, values, the reason codes of ce-core, tasks and competencies, in English and Spanish. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ReportWords {
    private ReportWords() {}

    /** Read once, when first asked for. */
    public static PropertiesSource builtIn() {
        return BuiltIn.SOURCE;
    }

    private static final class BuiltIn {
        static final PropertiesSource SOURCE = read();

        private static PropertiesSource read() {
            PropertiesSource.Builder builder = PropertiesSource.builder();
            for (String language : List.of("en", "es")) {
                for (String part : List.of(
                        "values", "documents", "reasons", "designs", "meeting", "practice", "caseload", "papers")) {
                    builder.add(language, resource(part + "_" + language + ".properties"));
                }
            }
            return builder.build();
        }

        private static byte[] resource(String name) {
            try (InputStream in = ReportWords.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new CeException(ReportsError.MISSING_RESOURCE, "no resource '" + name + "'");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new CeException(ReportsError.MISSING_RESOURCE, "resource '" + name + "'", e);
            }
        }
    }
}
