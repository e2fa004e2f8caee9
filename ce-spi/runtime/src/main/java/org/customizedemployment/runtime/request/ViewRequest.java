package org.customizedemployment.runtime.request;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Which report of a view that is not made from one case: of a caseload, or of staff. The view says for whom it is.
 *
 * <pre>{@code
 * ViewRequest.of("caseload", "html", CaseloadView.of(tally, today, Audience.PUBLIC)).in(Locale.forLanguageTag("es"));
 * }</pre>
 *
 * @param report the report's id
 * @param locale the language
 * @param format the format's id
 * @param view of the type that the report asks for
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ViewRequest(String report, Locale locale, String format, Object view) {
    /** In English. */
    public static ViewRequest of(String report, String format, Object view) {
        return new ViewRequest(report, Locale.ENGLISH, format, view);
    }

    public ViewRequest in(Locale other) {
        return new ViewRequest(report, other, format, view);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ViewRequest{" + report + " as " + format + "}";
    }
}
