package org.customizedemployment.reports.billing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.reports.explained.ClaimEntries;
import org.customizedemployment.reports.explained.ClaimSums;
import org.customizedemployment.reports.log.EngagementTime;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.report.DecisionView;

/**
 * How the minutes of a bill for job development and those of the activities log go together, to the minute: the log's total is what this bill names and
 * what it does not; what is claimed is time that names an activity of the log's total, one that is not in it, or none.
 */
final class TogetherBlocks {
    private final Wording words;
    private final ClaimEntries entries;
    private final List<ClaimLine> lines;
    private final List<Activity> engaged;

    TogetherBlocks(DecisionView view, Wording words, ClaimEntries entries, List<ClaimLine> lines) {
        this.words = words;
        this.entries = entries;
        this.lines = lines;
        this.engaged = EngagementTime.of(view.caseView()).stream()
                .filter(one -> one.component().equals(ServiceComponent.JOB_DEVELOPMENT))
                .flatMap(one -> one.activities().stream())
                .toList();
    }

    Block section() {
        List<EntryId> named =
                lines.stream().flatMap(one -> activity(one).stream()).distinct().toList();
        List<EntryId> known = engaged.stream().map(Activity::id).toList();
        List<Block.Row> rows = new ArrayList<>();
        logged(rows, "development.log.named", some(named, true), false);
        logged(rows, "development.log.others", some(named, false), false);
        logged(rows, "development.log", engaged, true);
        claimed(
                rows,
                "development.claimed.in-log",
                lines.stream()
                        .filter(one -> activity(one).filter(known::contains).isPresent())
                        .toList(),
                false);
        claimed(
                rows,
                "development.claimed.not-in-total",
                lines.stream()
                        .filter(one ->
                                activity(one).filter(id -> !known.contains(id)).isPresent())
                        .toList(),
                false);
        claimed(
                rows,
                "development.claimed.no-activity",
                lines.stream().filter(one -> activity(one).isEmpty()).toList(),
                false);
        claimed(rows, "development.claimed", lines, true);
        return Content.section(
                words.text("development.together"),
                Content.paragraph(words.text("development.together.about"), "CT-23", "SEM-25"),
                new Block.Table(
                        words.text("development.together.caption"),
                        List.of(
                                Block.Column.header(words.text("development.time")),
                                Block.Column.number(words.text("log.minutes"))),
                        rows));
    }

    private Optional<EntryId> activity(ClaimLine one) {
        return entries.service(one).flatMap(ServiceEntry::getActivity);
    }

    private List<Activity> some(List<EntryId> named, boolean in) {
        return engaged.stream().filter(one -> named.contains(one.id()) == in).toList();
    }

    private void logged(List<Block.Row> rows, String key, List<Activity> some, boolean total) {
        Minutes sum = some.stream()
                .map(Activity::getWhen)
                .map(ServiceInterval::length)
                .reduce(Minutes.ZERO, Minutes::plus);
        row(rows, key, sum, Content.refs(some), total);
    }

    private void claimed(List<Block.Row> rows, String key, List<ClaimLine> some, boolean total) {
        ClaimSums sums = new ClaimSums(some);
        row(rows, key, sums.minutes(ClaimLine::claimed), sums.entries(), total);
    }

    private void row(List<Block.Row> rows, String key, Minutes minutes, List<EntryRef> sources, boolean total) {
        rows.add(new Block.Row(
                List.of(Cell.of(words.text(key)), Figures.minutes(Long.toString(minutes.value()), minutes, sources)),
                total));
    }
}
