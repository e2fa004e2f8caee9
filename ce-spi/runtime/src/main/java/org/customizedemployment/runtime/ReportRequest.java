package org.customizedemployment.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.runtime.validation.Input;
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
 * @param todo for reports on what is due; null: worked out as of the report date, with the agency's lengths of time
 * @param provider the one provider that the report is for, which sees no more than what was released to it (SEM-8), with
 *     {@link Audience#PROVIDER} alone; null: the provider that keeps the case, or another audience
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReportRequest(
        @Code String report,
        Audience audience,
        Locale locale,
        @Code String format,
        CaseFile caseFile,
        AsOf asOf,
        @Nullable EntryId employer,
        @Nullable EntryId design,
        @Nullable Decision decision,
        @Nullable TodoList todo,
        @Nullable OrganizationId provider) {
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
        this(report, audience, locale, format, caseFile, asOf, employer, design, decision, null, null);
    }

    /** In English, as of the latest recorded date. */
    public static ReportRequest of(String report, Audience audience, String format, CaseFile caseFile) {
        return new ReportRequest(report, audience, Locale.ENGLISH, format, caseFile, AsOf.none(), null, null, null);
    }

    public ReportRequest in(Locale other) {
        return new ReportRequest(
                report, audience, other, format, caseFile, asOf, employer, design, decision, todo, provider);
    }

    public ReportRequest as(AsOf other) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, other, employer, design, decision, todo, provider);
    }

    public ReportRequest toEmployer(EntryId other) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, other, design, decision, todo, provider);
    }

    public ReportRequest showing(EntryId jobDesign) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, employer, jobDesign, decision, todo, provider);
    }

    /** For just that provider. */
    public ReportRequest toProvider(OrganizationId other) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, employer, design, decision, todo, other);
    }

    public ReportRequest explaining(Decision other) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, employer, design, other, todo, provider);
    }

    /** The list to be shown; of this case or of a caseload. */
    public ReportRequest listing(TodoList list) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, employer, design, decision, list, provider);
    }

    /** The case and what goes with it are documents of their own; the rest is the request. */
    Input[] inputs() {
        List<Input> inputs = new ArrayList<>(List.of(Input.of(caseFile), Input.of("request", this)));
        if (decision != null) {
            inputs.add(Input.of("decision", decision));
        }
        return inputs.toArray(new Input[0]);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ReportRequest{" + report + " for " + audience.word() + " as " + format + "}";
    }
}
