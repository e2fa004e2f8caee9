package org.customizedemployment.runtime;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.strategy.offer.DesignSet;
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
 * @param design the design that a report is about; null: none in particular
 * @param decision for reports that explain one; null otherwise
 * @param todo for reports on what is due; null: worked out as of the report date, with the agency's lengths of time
 * @param provider the one provider that the report is for, which sees no more than what was released to it (SEM-8), with
 *     {@link Audience#PROVIDER} alone; null: the provider that keeps the case, or another audience
 * @param from what designs were laid out from, for reports on them; null: the case itself
 * @param designs the designs laid out; null: those that the case holds, else laid out anew
 * @param decisions for reports that lay several side by side, in the order in which they are shown; empty otherwise
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
        @Nullable OrganizationId provider,
        @Valid @Nullable DesignRequest from,
        @Nullable DesignSet designs,
        @Bounded List<Decision> decisions) {
    public ReportRequest {
        decisions = List.copyOf(decisions);
    }

    /** Neither about what is due, nor for one provider, nor about designs that are not in the case. */
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
        this(
                report, audience, locale, format, caseFile, asOf, employer, design, decision, null, null, null, null,
                List.of());
    }

    /** In English, as of the latest recorded date. */
    public static ReportRequest of(String report, Audience audience, String format, CaseFile caseFile) {
        return new ReportRequest(report, audience, Locale.ENGLISH, format, caseFile, AsOf.none(), null, null, null);
    }

    public ReportRequest in(Locale other) {
        return new ReportRequest(
                report, audience, other, format, caseFile, asOf, employer, design, decision, todo, provider, from,
                designs, decisions);
    }

    /** The same in another format. */
    public ReportRequest writtenAs(String other) {
        return new ReportRequest(
                report, audience, locale, other, caseFile, asOf, employer, design, decision, todo, provider, from,
                designs, decisions);
    }

    public ReportRequest as(AsOf other) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, other, employer, design, decision, todo, provider, from,
                designs, decisions);
    }

    public ReportRequest toEmployer(EntryId other) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, other, design, decision, todo, provider, from,
                designs, decisions);
    }

    public ReportRequest showing(EntryId ofDesign) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, employer, ofDesign, decision, todo, provider, from,
                designs, decisions);
    }

    /** For just that provider. */
    public ReportRequest toProvider(OrganizationId other) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, employer, design, decision, todo, other, from,
                designs, decisions);
    }

    public ReportRequest explaining(Decision other) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, employer, design, other, todo, provider, from,
                designs, decisions);
    }

    /** Several decisions, to be shown side by side; also ones that are about no case, such as the rating of a service. */
    public ReportRequest comparing(List<Decision> others) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, employer, design, decision, todo, provider, from,
                designs, others);
    }

    /** The list to be shown; of this case or of a caseload. */
    public ReportRequest listing(TodoList list) {
        return new ReportRequest(
                report, audience, locale, format, caseFile, asOf, employer, design, decision, list, provider, from,
                designs, decisions);
    }

    /**
     * The designs to be shown, and what they were laid out from; they need not be in the case. With {@link #showing} one of them for the pages
     * about one design: the page for the employer too.
     */
    public ReportRequest layingOut(DesignRequest laidOutFrom, DesignSet laidOut) {
        return new ReportRequest(
                report,
                audience,
                locale,
                format,
                caseFile,
                asOf,
                employer,
                design,
                decision,
                todo,
                provider,
                laidOutFrom,
                laidOut,
                decisions);
    }

    /** The same of another state of the case. */
    ReportRequest of(CaseFile other) {
        return new ReportRequest(
                report, audience, locale, format, other, asOf, employer, design, decision, todo, provider, from,
                designs, decisions);
    }

    /** The case and what goes with it are documents of their own; the rest is the request. */
    Input[] inputs() {
        List<Input> inputs = new ArrayList<>(List.of(Input.of(caseFile), Input.of("request", this)));
        if (decision != null) {
            inputs.add(Input.of("decision", decision));
        }
        decisions.forEach(one -> inputs.add(Input.of("decision", one)));
        return inputs.toArray(new Input[0]);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ReportRequest{" + report + " for " + audience.word() + " as " + format + "}";
    }
}
