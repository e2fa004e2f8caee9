package org.customizedemployment.reports.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.TimeLine;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What happened when: phases, pursuits, funding, papers and key events in order of time, as a picture and as the table that says the same. Phases
 * are the team's declared focus and come from the journal; without one they are said to be unknown.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TimelineReport extends DescribedReport<HistoryView> {
    public static final String ID = "timeline";

    public TimelineReport() {
        super(
                ID,
                HistoryView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of("course"));
    }

    @Override
    public Document build(HistoryView view, Messages messages) {
        Wording words = new Wording(messages, view.getCaseView().getAudience());
        CaseWording caseWords = new CaseWording(view.getCaseView(), words);
        TimelineEvents events = TimelineEvents.of(view, words, caseWords);
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        focus(view, words, blocks);
        if (view.getLines().isEmpty()) {
            blocks.add(Content.paragraph(words.text("timeline.no-journal"), "SEM-1"));
        }
        blocks.add(Content.section(
                        words.text("timeline.course"),
                        events.inOrder().isEmpty()
                                ? Content.paragraph(words.text("timeline.none"))
                                : new Drawn(view.getCaseView(), words).figure(events.inOrder()))
                .named("course"));
        if (!events.undated().isEmpty()) {
            blocks.add(new Block.Notice(
                    words.text("timeline.undated"),
                    List.of(Content.list(events.undated().stream()
                            .map((Pursuit one) -> events.pursuit(one))
                            .toList()))));
        }
        return new Document(
                ID,
                words.text("timeline.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getCaseView().getAudience(),
                caseWords.recordedState(DocumentType.of(ID)),
                blocks);
    }

    private static void focus(HistoryView view, Wording words, List<Block> blocks) {
        view.getFocus()
                .map(PhaseId::value)
                .ifPresent(phase -> blocks.add(
                        Content.paragraph(words.text("timeline.focus", "phase", words.codeTitle(phase)), "SEM-1")));
    }

    /** One picture with its table. */
    private record Drawn(CaseView view, Wording words) {
        Block.Figure figure(List<TimelineEvent> events) {
            LocalDate first = events.get(0).from();
            LocalDate last = Stream.concat(
                            events.stream().map(TimelineEvent::last),
                            view.getDates().stream()
                                    .filter(date -> date.name() == DateName.REPORT)
                                    .map(NamedDate::date))
                    .max(LocalDate::compareTo)
                    .orElse(first);
            String title = words.text("timeline.caption");
            return new Block.Figure(
                    title,
                    words.count(
                            "timeline.description",
                            events.size(),
                            "from",
                            words.date(first),
                            "until",
                            words.date(last)),
                    new TimeLine(first, last, words.date(first), words.date(last), lanes(events)),
                    new Block.Table(
                            title,
                            List.of(
                                    Block.Column.text(words.text("timeline.from")),
                                    Block.Column.text(words.text("timeline.until")),
                                    Block.Column.text(words.text("timeline.kind")),
                                    Block.Column.header(words.text("timeline.what"))),
                            events.stream().map(this::row).toList()));
        }

        private List<TimeLine.Lane> lanes(List<TimelineEvent> events) {
            List<TimeLine.Lane> lanes = new ArrayList<>();
            for (TimelineEvent.Lane lane : TimelineEvent.Lane.values()) {
                List<TimeLine.Span> spans = events.stream()
                        .filter(one -> one.lane() == lane)
                        .map(one -> new TimeLine.Span(label(one), one.from(), one.until()))
                        .toList();
                if (!spans.isEmpty()) {
                    lanes.add(new TimeLine.Lane(words.constant("timeline.lane", lane), spans));
                }
            }
            return lanes;
        }

        private String label(TimelineEvent event) {
            return words.text("timeline.label", "what", event.what(), "dates", dates(event));
        }

        private String dates(TimelineEvent event) {
            LocalDate until = event.until();
            if (until == null) {
                return words.text("range.from", "from", words.date(event.from()));
            }
            return event.isOneDay()
                    ? words.date(event.from())
                    : words.text("range.between", "from", words.date(event.from()), "until", words.date(until));
        }

        private Block.Row row(TimelineEvent event) {
            return Block.Row.of(
                    Figures.date(words, event.from()),
                    Cell.of(until(event.until(), event.isOneDay())),
                    Cell.of(words.constant("timeline.lane", event.lane())),
                    Cell.of(event.what(), event.sources()));
        }

        private String until(@Nullable LocalDate until, boolean oneDay) {
            if (until == null) {
                return words.text("timeline.open");
            }
            return oneDay ? "" : words.date(until);
        }
    }
}
