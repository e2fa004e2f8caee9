package org.customizedemployment.runtime.batch;

import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.jspecify.annotations.Nullable;

/**
 * Which report of many cases: the same for each of them.
 *
 * @param report the report's id
 * @param audience for whom
 * @param format the format's id
 * @param locale the language
 * @param asOf the dates; without them the latest recorded date of each case
 * @param references what is known outside the cases
 * @param provider the one provider that it is for; null otherwise
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReportOrder(
        String report,
        Audience audience,
        String format,
        Locale locale,
        AsOf asOf,
        References references,
        @Nullable OrganizationId provider) {
    /** In English, as of the latest recorded date of each case. */
    public static ReportOrder of(String report, Audience audience, String format) {
        return new ReportOrder(report, audience, format, Locale.ENGLISH, AsOf.none(), References.NONE, null);
    }

    public ReportOrder in(Locale other) {
        return new ReportOrder(report, audience, format, other, asOf, references, provider);
    }

    public ReportOrder as(AsOf other) {
        return new ReportOrder(report, audience, format, locale, other, references, provider);
    }

    public ReportOrder by(References other) {
        return new ReportOrder(report, audience, format, locale, asOf, other, provider);
    }

    public ReportOrder toProvider(@Nullable OrganizationId other) {
        return new ReportOrder(report, audience, format, locale, asOf, references, other);
    }
}
