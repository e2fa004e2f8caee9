package org.customizedemployment.tck.format;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.spi.report.Format;

/**
 * What every {@link Format} must do, as tests: nothing of a document is lost or added, hard text does no harm, and the same document gives the same
 * bytes. A format proves itself with a subclass that can read what it wrote:
 *
 * <pre>{@code
 * final class OurFormatTest extends FormatContract {
 *     @Override
 *     public Format format() {
 *         return new OurFormat();
 *     }
 *
 *     @Override
 *     public String textOf(byte[] file) {
 *         return OurReader.read(file).text();
 *     }
 * }
 * }</pre>
 *
 * <p>Whether a format keeps to an audience is a matter of the reports written in it: {@code ReportPrivacyContract} has it for both.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class FormatContract implements IdentityClauses, ContentClauses, HardTextClauses {
    protected FormatContract() {}

    /** The formats it asks for parts of its file, for example HTML; none unless overridden. */
    @Override
    public List<Format> others() {
        return List.of();
    }

    /** Whether it writes a document's tables and, if it has any, nothing else, as CSV does. */
    @Override
    public boolean isOfTables() {
        return false;
    }

    /** Whether it writes the paper's head and foot. */
    @Override
    public boolean hasLetterhead() {
        return true;
    }
}
