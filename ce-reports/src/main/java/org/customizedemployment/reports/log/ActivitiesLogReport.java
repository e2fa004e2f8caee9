package org.customizedemployment.reports.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/** The activities log (CT-23): actual time of engagement, activity by activity; what is left out of the totals is said with its minutes. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ActivitiesLogReport extends DescribedReport<CaseView> {
    public static final String ID = "activities-log";

    public ActivitiesLogReport() {
        super(
                ID,
                CaseView.class,
                List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.PROVIDER, Audience.FUNDER),
                List.of("component"));
    }

    @Override
    public Document build(CaseView view, Messages messages) {
        Wording words = new Wording(messages, view.getAudience());
        CaseWording caseWords = new CaseWording(view, words);
        Sections sections = new Sections(view, words, caseWords);
        List<Block> blocks = new ArrayList<>();
        caseWords.reportDate().ifPresent(blocks::add);
        blocks.add(Content.paragraph(words.text("activities.about"), "CT-23"));
        List<EngagementTime> times = EngagementTime.of(view);
        if (times.isEmpty()) {
            blocks.add(Content.paragraph(words.text("activities.none")));
        }
        times.forEach(time -> blocks.add(sections.section(time)));
        return new Document(
                ID,
                words.text("activities.title", "name", caseWords.jobSeeker()),
                messages.getLocale(),
                view.getAudience(),
                caseWords.state(DocumentType.of(ID)),
                blocks);
    }

    /** The sections of one log. */
    private record Sections(CaseView view, Wording words, CaseWording caseWords) {
        Block section(EngagementTime time) {
            String title = words.codeTitle(time.component().value());
            List<Block> blocks = new ArrayList<>();
            List<Block.Row> rows = new ArrayList<>();
            time.activities().forEach(activity -> rows.add(row(activity)));
            if (!rows.isEmpty()) {
                rows.add(total(time));
                blocks.add(new Block.Table(words.text("activities.caption", "component", title), columns(), rows));
                String sum = words.text(
                        "activities.total.sentence",
                        "minutes",
                        Long.toString(time.total().value()),
                        "time",
                        words.getMessages().minutes(time.total()));
                blocks.add(new Block.Paragraph(
                        List.of(new Inline.Words(sum), new Inline.Sources(Content.refs(time.activities())))));
                if (time.isAtOnce()) {
                    blocks.add(Content.paragraph(words.text("activities.at-once"), "SEM-23"));
                }
                if (time.activities().stream().anyMatch(one -> clocksChange(one.getWhen()))) {
                    blocks.add(Content.paragraph(words.text("activities.clocks-change"), "SEM-22"));
                }
            } else {
                blocks.add(Content.paragraph(words.text("activities.none")));
            }
            blocks.add(leftOut(time));
            return new Block.Section("component", title, blocks);
        }

        /** Whether as much time passed as a reader would take from the clocks. */
        private static boolean clocksChange(ServiceInterval when) {
            return Duration.between(when.start().getLocal(), when.end().getLocal())
                            .toMinutes()
                    != when.length().value();
        }

        private List<Block.Column> columns() {
            return List.of(
                    Block.Column.text(words.text("log.date")),
                    Block.Column.text(words.text("log.start")),
                    Block.Column.text(words.text("log.end")),
                    Block.Column.number(words.text("log.minutes")),
                    Block.Column.header(words.text("log.activity")),
                    Block.Column.text(words.text("log.kind")),
                    Block.Column.text(words.text("log.people")));
        }

        private Block.Row row(Activity activity) {
            List<ActorId> people = new ArrayList<>(activity.getPeople());
            people.addAll(activity.getStaff());
            return Block.Row.of(
                    Cell.of(words.date(activity.getWhen().firstDate()))
                            .worth(new ArgumentValue.OfDate(activity.getWhen().firstDate())),
                    Cell.of(words.getMessages().clock(activity.getWhen().start())),
                    Cell.of(words.end(
                            activity.getWhen().start(), activity.getWhen().end())),
                    Cell.of(Long.toString(activity.getWhen().length().value()))
                            .worth(new ArgumentValue.OfMinutes(
                                    activity.getWhen().length())),
                    Cell.of(view.text(Sensitivity.HEALTH, activity.getTitle()).orElse(""), List.of(activity.toRef())),
                    Cell.of(words.codeTitle(activity.getActivityKind().value())),
                    Cell.of(caseWords.people(people)));
        }

        private Block.Row total(EngagementTime time) {
            return Block.Row.total(
                    Cell.of(""),
                    Cell.of(""),
                    Cell.of(""),
                    Cell.of(Long.toString(time.total().value()), Content.refs(time.activities()))
                            .worth(new ArgumentValue.OfMinutes(time.total())),
                    Cell.of(words.count("activities.total", time.activities().size())),
                    Cell.of(""),
                    Cell.of(""));
        }

        /** Said even if there was none, so that nobody has to guess whether it is in the total. */
        private Block leftOut(EngagementTime time) {
            if (time.leftOut().isEmpty()) {
                return Content.paragraph(words.text("activities.nothing-left-out"), "CT-23");
            }
            List<List<Inline>> items = new ArrayList<>();
            List<ActivityKind> kinds = time.leftOut().stream()
                    .map(EngagementTime.LeftOut::kind)
                    .distinct()
                    .toList();
            for (ActivityKind kind : kinds) {
                List<EngagementTime.LeftOut> some = time.leftOut().stream()
                        .filter(one -> one.kind().equals(kind))
                        .toList();
                Minutes minutes =
                        some.stream().map(EngagementTime.LeftOut::minutes).reduce(Minutes.ZERO, Minutes::plus);
                List<EntryRef> entries =
                        some.stream().map(EngagementTime.LeftOut::entry).toList();
                items.add(List.of(
                        new Inline.Words(words.text(
                                "activities.left-out.kind",
                                "kind",
                                words.codeTitle(kind.value()),
                                "minutes",
                                Long.toString(minutes.value()),
                                "time",
                                words.getMessages().minutes(minutes))),
                        new Inline.Sources(entries)));
            }
            return new Block.Notice(
                    words.text("activities.left-out"),
                    List.of(
                            Content.paragraph(words.text("activities.left-out.about"), "CT-23"),
                            new Block.Listing(false, items)));
        }
    }
}
