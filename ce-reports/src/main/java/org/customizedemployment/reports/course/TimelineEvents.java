package org.customizedemployment.reports.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.proposal.Proposal;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.reports.course.TimelineEvent.Lane;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;

/** What a case says happened when. Phases come from the journal, everything else from the entries' own dates. */
final class TimelineEvents {
    private static final List<ChoiceKind> TURNS =
            List.of(ChoiceKind.PAUSES, ChoiceKind.RESUMES, ChoiceKind.LEAVES, ChoiceKind.RETURNS);

    private final HistoryView history;
    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;
    private final List<TimelineEvent> events = new ArrayList<>();
    private final List<Pursuit> undated = new ArrayList<>();

    private TimelineEvents(HistoryView history, Wording words, CaseWording caseWords) {
        this.history = history;
        this.view = history.getCaseView();
        this.words = words;
        this.caseWords = caseWords;
    }

    static TimelineEvents of(HistoryView history, Wording words, CaseWording caseWords) {
        TimelineEvents all = new TimelineEvents(history, words, caseWords);
        all.funding();
        all.phases();
        all.services();
        all.pursuits();
        all.work();
        all.documents();
        all.choices();
        all.events.sort(TimelineEvent.IN_ORDER);
        return all;
    }

    /** In order of time. */
    List<TimelineEvent> inOrder() {
        return events;
    }

    /** Pursuits of which no date is known. */
    List<Pursuit> undated() {
        return undated;
    }

    String pursuit(Pursuit pursuit) {
        return pursuit.getEmployer().map(caseWords::employer).orElseGet(() -> words.text("timeline.business"));
    }

    private void funding() {
        for (FundingEpisode one : view.entries(FundingEpisode.TYPE)) {
            String what = words.text(
                    "timeline.funding",
                    "programme",
                    words.named("programme", one.getProgramme().value()));
            LocalDate closed = one.getClosedOn().orElse(null);
            events.add(new TimelineEvent(Lane.FUNDING, one.getOpenedOn(), closed, what, List.of(one.toRef())));
        }
    }

    private void phases() {
        List<HistoryView.Line> moves =
                history.getLines().stream().filter(line -> line.to() != null).toList();
        for (int i = 0; i < moves.size(); i++) {
            HistoryView.Line move = moves.get(i);
            LocalDate from = day(move);
            LocalDate next = i + 1 < moves.size() ? day(moves.get(i + 1)) : null;
            String what = words.text(
                    "timeline.phase",
                    "phase",
                    words.codeTitle(Objects.requireNonNull(move.to()).value()),
                    "line",
                    Long.toString(move.revision()));
            events.add(new TimelineEvent(
                    Lane.PHASE, from, next != null && next.isBefore(from) ? from : next, what, List.of()));
        }
    }

    private static LocalDate day(HistoryView.Line move) {
        LocalDate since = move.effectiveOn();
        return since == null ? move.recordedAt().getDate() : since;
    }

    private void services() {
        Map<ServiceComponent, List<Activity>> byComponent = new LinkedHashMap<>();
        view.entries(Activity.TYPE)
                .forEach(one -> byComponent
                        .computeIfAbsent(one.getComponent(), any -> new ArrayList<>())
                        .add(one));
        byComponent.forEach((component, all) -> span(
                Lane.SERVICE,
                all.stream()
                        .flatMap(one -> Stream.of(
                                one.getWhen().start().getDate(),
                                one.getWhen().end().getDate()))
                        .toList(),
                words.count("timeline.activities", all.size(), "component", words.codeTitle(component.value())),
                all));
        List<EmployerContact> contacts = view.entries(EmployerContact.TYPE);
        span(
                Lane.SERVICE,
                contacts.stream().map(EmployerContact::getOn).toList(),
                words.count("timeline.contacts", contacts.size()),
                contacts);
        List<SupportContact> support = view.entries(SupportContact.TYPE);
        span(
                Lane.SERVICE,
                support.stream().map(SupportContact::getOn).toList(),
                words.count("timeline.support", support.size()),
                support);
    }

    private void span(Lane lane, List<LocalDate> days, String what, List<? extends Entry> of) {
        Optional<LocalDate> first = days.stream().min(LocalDate::compareTo);
        Optional<LocalDate> last = days.stream().max(LocalDate::compareTo);
        if (first.isPresent() && last.isPresent()) {
            events.add(new TimelineEvent(lane, first.get(), last.get(), what, Content.refs(of)));
        }
    }

    /** A pursuit begins with the first thing that is dated about it. */
    private void pursuits() {
        for (Pursuit one : view.entries(Pursuit.TYPE)) {
            Optional<LocalDate> from = began(one);
            if (from.isEmpty()) {
                undated.add(one);
            } else {
                LocalDate ended = one.getEndedOn().orElse(null);
                events.add(new TimelineEvent(
                        Lane.PURSUIT,
                        from.get(),
                        ended != null && ended.isBefore(from.get()) ? from.get() : ended,
                        words.text(
                                "timeline.pursuit",
                                "employer",
                                pursuit(one),
                                "state",
                                words.code(Wording.word(one.getState()))),
                        List.of(one.toRef())));
            }
        }
    }

    private Optional<LocalDate> began(Pursuit pursuit) {
        EntryId id = pursuit.id();
        Stream<Optional<LocalDate>> dates = Stream.of(
                Optional.ofNullable(pursuit.getHeader().effective().from()),
                first(view.entries(Proposal.TYPE).stream()
                        .filter(one -> one.getPursuit().equals(id))
                        .flatMap(one -> one.getPresentedOn().stream())),
                first(view.entries(Employment.TYPE).stream()
                        .filter(one -> one.getPursuit().equals(id))
                        .map(Employment::getStartedOn)),
                first(view.entries(EmployerContact.TYPE).stream()
                        .filter(one -> pursuit.getEmployer()
                                .filter(one.getEmployer()::equals)
                                .isPresent())
                        .map(EmployerContact::getOn)));
        return first(dates.flatMap(Optional::stream)).or(pursuit::getEndedOn);
    }

    private static Optional<LocalDate> first(Stream<LocalDate> days) {
        return days.min(LocalDate::compareTo);
    }

    private void work() {
        for (Proposal one : view.entries(Proposal.TYPE)) {
            one.getPresentedOn()
                    .ifPresent(day -> events.add(TimelineEvent.day(
                            Lane.WORK,
                            day,
                            words.text("timeline.proposal", "employer", employer(one.getPursuit())),
                            one.toRef())));
        }
        view.entries(Agreement.TYPE).forEach(this::terms);
        for (Employment one : view.entries(Employment.TYPE)) {
            events.add(new TimelineEvent(
                    Lane.WORK,
                    one.getStartedOn(),
                    one.getEndedOn().orElse(null),
                    words.text(
                            "timeline.work",
                            "title",
                            one.getJobTitle()
                                    .flatMap(title -> view.text(Sensitivity.BUSINESS, title))
                                    .orElseGet(() -> words.text("timeline.job")),
                            "employer",
                            employer(one.getPursuit())),
                    List.of(one.toRef())));
        }
    }

    /** Each version: terms that were renegotiated were agreed before, too (SEM-6). */
    private void terms(Agreement last) {
        String key = "timeline.agreement";
        for (Entry version : view.versions(last.id())) {
            if (version instanceof Agreement one) {
                events.add(TimelineEvent.day(
                        Lane.WORK,
                        one.getAgreedOn().orElse(one.getEmployerAgreed().on()),
                        words.text(key, "employer", employer(one.getPursuit())),
                        one.toRef()));
                key = "timeline.agreement.again";
            }
        }
    }

    private String employer(EntryId pursuit) {
        return view.find(Pursuit.TYPE, pursuit).map(this::pursuit).orElseGet(() -> words.text("timeline.employer"));
    }

    private void documents() {
        for (DocumentRecord one : view.entries(DocumentRecord.TYPE)) {
            String type = words.codeTitle(one.getDocumentType().value());
            one.getMadeOn().ifPresent(day -> document(one, day, "timeline.document.made", type));
            one.getReviews()
                    .forEach(review -> events.add(TimelineEvent.day(
                            Lane.DOCUMENT,
                            review.on(),
                            words.text(
                                    "timeline.document.reviewed",
                                    "document",
                                    type,
                                    "by",
                                    words.constant("capacity", review.capacity())),
                            one.toRef())));
            one.getSentOn().ifPresent(day -> document(one, day, "timeline.document.sent", type));
            one.getReceivedByFunderOn().ifPresent(day -> document(one, day, "timeline.document.received", type));
        }
    }

    private void document(DocumentRecord document, LocalDate day, String key, String type) {
        events.add(TimelineEvent.day(Lane.DOCUMENT, day, words.text(key, "document", type), document.toRef()));
    }

    private void choices() {
        for (Choice one : view.entries(Choice.TYPE)) {
            if (TURNS.contains(one.getChoiceKind())) {
                events.add(TimelineEvent.day(
                        Lane.CHOICE, one.getOn(), words.constant("timeline.choice", one.getChoiceKind()), one.toRef()));
            }
        }
    }
}
