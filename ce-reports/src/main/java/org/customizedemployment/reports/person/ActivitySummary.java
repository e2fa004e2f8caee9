package org.customizedemployment.reports.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** What was done in Discovery, in a table; the exact times are the activities log's. */
final class ActivitySummary {
    private final CaseView view;
    private final Wording words;
    private final CaseWording caseWords;

    ActivitySummary(CaseView view, Wording words, CaseWording caseWords) {
        this.view = view;
        this.words = words;
        this.caseWords = caseWords;
    }

    Block section() {
        List<Activity> activities = view.entries(Activity.TYPE).stream()
                .filter(one -> one.getComponent().equals(ServiceComponent.DISCOVERY))
                .filter(one -> !one.getActivityKind().equals(ActivityKind.DOCUMENTATION))
                .sorted(Comparator.comparing((Activity one) -> one.getWhen().start())
                        .thenComparing(Activity::id))
                .toList();
        String title = words.text("discovery.activities");
        if (activities.isEmpty()) {
            return Content.section(title, Content.paragraph(words.text("discovery.activities.none")));
        }
        return Content.section(
                title,
                new Block.Paragraph(List.of(
                        new Inline.Words(words.count("discovery.activities.count", activities.size())),
                        new Inline.Sources(Content.refs(activities)))),
                new Block.Table(
                        words.text("discovery.activities.caption"),
                        List.of(
                                Block.Column.text(words.text("log.date")),
                                Block.Column.header(words.text("log.activity")),
                                Block.Column.text(words.text("log.place")),
                                Block.Column.text(words.text("log.people"))),
                        activities.stream().map(this::row).toList()));
    }

    private Block.Row row(Activity activity) {
        List<ActorId> people = new ArrayList<>(activity.getPeople());
        people.addAll(activity.getStaff());
        String title = view.text(Sensitivity.HEALTH, activity.getTitle()).orElse("");
        return Block.Row.of(
                Figures.date(words, activity.getWhen().firstDate()),
                Cell.of(title, List.of(activity.toRef())),
                Cell.of(caseWords.text(Sensitivity.CONTACT, activity.getPlace())),
                Cell.of(caseWords.people(people)));
    }
}
