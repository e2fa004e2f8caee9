package org.customizedemployment.runtime.request;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
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

    /** In English, as of the latest recorded date. */
    public static ReportRequest of(String report, Audience audience, String format, CaseFile caseFile) {
        return new ReportRequest(
                report,
                audience,
                Locale.ENGLISH,
                format,
                caseFile,
                AsOf.none(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    /** In that language; a language without words of its own is read in English. */
    public ReportRequest in(Locale other) {
        return with(it -> it.locale = other);
    }

    /** The same in another format. */
    public ReportRequest writtenAs(String other) {
        return with(it -> it.format = other);
    }

    /** As of those dates. */
    public ReportRequest as(AsOf other) {
        return with(it -> it.asOf = other);
    }

    /** To that employer. */
    public ReportRequest toEmployer(EntryId other) {
        return with(it -> it.employer = other);
    }

    /** About that design. */
    public ReportRequest showing(EntryId ofDesign) {
        return with(it -> it.design = ofDesign);
    }

    /** For just that provider. */
    public ReportRequest toProvider(OrganizationId other) {
        return with(it -> it.provider = other);
    }

    /** About that decision. */
    public ReportRequest explaining(Decision other) {
        return with(it -> it.decision = other);
    }

    /** Several decisions, to be shown side by side; also ones that are about no case, such as the rating of a service. */
    public ReportRequest comparing(List<Decision> others) {
        return with(it -> it.decisions = others);
    }

    /** The list to be shown; of this case or of a caseload. */
    public ReportRequest listing(TodoList list) {
        return with(it -> it.todo = list);
    }

    /**
     * The designs to be shown, and what they were laid out from; they need not be in the case. With {@link #showing} one of them for the pages
     * about one design: the page for the employer too.
     */
    public ReportRequest layingOut(DesignRequest laidOutFrom, DesignSet laidOut) {
        return with(it -> {
            it.from = laidOutFrom;
            it.designs = laidOut;
        });
    }

    /** The same of another state of the case. */
    public ReportRequest inState(CaseFile other) {
        return with(it -> it.caseFile = other);
    }

    /** The same but for what is changed. */
    private ReportRequest with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.toRequest();
    }

    /** All of a request, open to one change: what is new in a request then stands here, and not in each of its changes. */
    private static final class Draft {
        private final String report;
        private final Audience audience;
        private Locale locale;
        private String format;
        private CaseFile caseFile;
        private AsOf asOf;
        private @Nullable EntryId employer;
        private @Nullable EntryId design;
        private @Nullable Decision decision;
        private @Nullable TodoList todo;
        private @Nullable OrganizationId provider;
        private @Nullable DesignRequest from;
        private @Nullable DesignSet designs;
        private List<Decision> decisions;

        Draft(ReportRequest it) {
            report = it.report;
            audience = it.audience;
            locale = it.locale;
            format = it.format;
            caseFile = it.caseFile;
            asOf = it.asOf;
            employer = it.employer;
            design = it.design;
            decision = it.decision;
            todo = it.todo;
            provider = it.provider;
            from = it.from;
            designs = it.designs;
            decisions = it.decisions;
        }

        ReportRequest toRequest() {
            return new ReportRequest(
                    report, audience, locale, format, caseFile, asOf, employer, design, decision, todo, provider, from,
                    designs, decisions);
        }
    }

    /** The case and what goes with it are documents of their own; the rest is the request. */
    public Input[] inputs() {
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
