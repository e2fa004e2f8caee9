package org.customizedemployment.runtime;

import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.todo.TodoList;
import org.jspecify.annotations.Nullable;

/**
 * Which report, for whom, in which language and format.
 *
 * <pre>{@code
 * ReportRequest.of("discovery", Audience.TEAM, "html", caseFile).in(Locale.forLanguageTag("es"));
 * }</pre>
 *
 * @param report the report's id
 * @param audience for whom
 * @param locale the language
 * @param format the format's id
 * @param caseFile the case
 * @param asOf the report date; without one the latest recorded date of the case
 * @param employer for reports to an employer; null otherwise
 * @param design the job design to be shown to the employer; null: none
 * @param decision for reports that explain one; null otherwise
 * @param todo for reports on what is due; null: worked out as of the report date, without the agency's lengths of time
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReportRequest(
        String report,
        Audience audience,
        Locale locale,
        String format,
        CaseFile caseFile,
        AsOf asOf,
        @Nullable EntryId employer,
        @Nullable EntryId design,
        @Nullable Decision decision,
        @Nullable TodoList todo) {
    /** Not about what is due. */
    public ReportRequest(
            String report,
            Audience audience,
            Locale locale,
            String format,
            CaseFile caseFile,
            AsOf asOf,
            @Nullable EntryId employer,
            @Nullable EntryId design,
            @Nullable Decision decision) {
        this(report, audience, locale, format, caseFile, asOf, employer, design, decision, null);
    }

    /** In English, as of the latest recorded date. */
    public static ReportRequest of(String report, Audience audience, String format, CaseFile caseFile) {
        return new ReportRequest(report, audience, Locale.ENGLISH, format, caseFile, AsOf.none(), null, null, null);
    }

    public ReportRequest in(Locale other) {
        return new ReportRequest(report, audience, other, format, caseFile, asOf, employer, design, decision, todo);
    }

    public ReportRequest as(AsOf other) {
        return new ReportRequest(report, audience, locale, format, caseFile, other, employer, design, decision, todo);
    }

    public ReportRequest toEmployer(EntryId other) {
        return new ReportRequest(report, audience, locale, format, caseFile, asOf, other, design, decision, todo);
    }

    public ReportRequest showing(EntryId jobDesign) {
        return new ReportRequest(report, audience, locale, format, caseFile, asOf, employer, jobDesign, decision, todo);
    }

    public ReportRequest explaining(Decision other) {
        return new ReportRequest(report, audience, locale, format, caseFile, asOf, employer, design, other, todo);
    }

    /** The list to be shown; of this case or of a caseload. */
    public ReportRequest listing(TodoList list) {
        return new ReportRequest(report, audience, locale, format, caseFile, asOf, employer, design, decision, list);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ReportRequest{" + report + " for " + audience.word() + " as " + format + "}";
    }
}
