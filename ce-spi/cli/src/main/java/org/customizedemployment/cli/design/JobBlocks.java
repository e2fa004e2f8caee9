package org.customizedemployment.cli.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.discovery.SupportGiver;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.NeedWorth;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.offer.DesignAccount;
import org.customizedemployment.core.strategy.offer.DesignQuestion;
import org.customizedemployment.core.strategy.offer.NeedMet;
import org.customizedemployment.core.strategy.offer.TaskAccount;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.WorkCondition;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** One job design with its account. */
final class JobBlocks {
    private final DesignWords words;
    private final JobDesign design;
    private final DesignAccount account;

    JobBlocks(DesignWords words, JobDesign design, DesignAccount account) {
        this.words = words;
        this.design = design;
        this.account = account;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        list(blocks, "tasks", account.tasks().stream().map(this::task).toList());
        list(blocks, "sharers", design.getSharers().stream().map(this::sharer).toList());
        list(blocks, "changes", design.getChanges().stream().map(this::change).toList());
        List<WeeklyWindow> times =
                design.getPlannedWork().stream().map(PlannedWork::when).toList();
        list(blocks, "times", words.week(times).stream().map(Inline::words).toList());
        blocks.add(section("pay", new Block.Listing(false, pay())));
        donors().ifPresent(blocks::add);
        list(blocks, "needs", account.needs().stream().map(this::need).toList());
        for (DesignQuestion.To to : DesignQuestion.To.values()) {
            List<List<Inline>> asked = account.questions().stream()
                    .filter(one -> one.to() == to)
                    .map(one -> Inline.words(words.reason(one.question())))
                    .toList();
            if (!asked.isEmpty()) {
                blocks.add(new Block.Section(
                        words.constant("ce.design.asked", to), List.of(new Block.Listing(false, asked))));
            }
        }
        list(
                blocks,
                "left-out",
                account.leftOut().stream()
                        .map(one -> named(words.name(one.task().id()), words.reason(one.why())))
                        .toList());
        return blocks;
    }

    private void list(List<Block> blocks, String key, List<List<Inline>> items) {
        if (!items.isEmpty()) {
            blocks.add(section(key, new Block.Listing(false, items)));
        }
    }

    private Block section(String key, Block content) {
        return new Block.Section(words.text("part." + key), List.of(content));
    }

    private static List<Inline> named(String name, String words) {
        return List.of(new Inline.Strong(name), new Inline.Words(": " + words));
    }

    /** How much, from whom, where the rest goes, why it fits with the profile entries, and who supports it. */
    private List<Inline> task(TaskAccount task) {
        EntryId origin = task.origin();
        List<String> parts = new ArrayList<>();
        parts.add(words.text("task.share", "share", words.minutes(task.share()), "whole", words.minutes(task.whole())));
        parts.add(origin == null ? words.text("task.nobody") : words.text("task.from", "job", words.name(origin)));
        remainder(task).ifPresent(parts::add);
        SupportGiver giver = task.fit().giver();
        String fit = words.constant("design.fit", task.fit().level());
        String why = giver == null ? fit : fit + " (" + words.constant("support.giver", giver) + ")";
        parts.add(words.text("task.why", "fit", why));
        conditions("task.with", task.fit().with()).ifPresent(parts::add);
        conditions("task.without", task.fit().without()).ifPresent(parts::add);
        List<Inline> line = new ArrayList<>(named(words.name(task.task().id()), String.join("; ", parts)));
        line.add(new Inline.Sources(task.fit().because()));
        return line;
    }

    private Optional<String> conditions(String key, List<WorkCondition> conditions) {
        String named = conditions.stream()
                .map(one -> words.messages().has("work.condition." + one)
                        ? words.messages().text("work.condition." + one)
                        : one.value())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? Optional.empty() : Optional.of(words.text(key, "conditions", named));
    }

    private Optional<String> remainder(TaskAccount task) {
        Remainder remainder = task.remainder();
        if (remainder == null || remainder.kind() == Remainder.Kind.NONE_LEFT) {
            return Optional.empty();
        }
        EntryId job = remainder.job();
        String what = words.constant("remainder", remainder.kind());
        return Optional.of(job == null ? what : words.text("task.rest", "rest", what, "job", words.name(job)));
    }

    private List<Inline> sharer(Sharer sharer) {
        ActorId person = sharer.person();
        String who = person == null ? words.text("partner-open") : person.value();
        return named(who, words.names(sharer.tasks()));
    }

    private List<Inline> change(JobChange change) {
        EntryId job = change.job();
        String what = words.constant("job.change", change.kind());
        return named(words.name(change.task()), job == null ? what : what + " (" + words.name(job) + ")");
    }

    private List<List<Inline>> pay() {
        Rate rate = account.pay().rate();
        Money weekly = account.pay().weekly();
        List<String> lines = new ArrayList<>();
        lines.add(rate == null ? words.text("pay.open") : words.messages().rate(rate));
        if (weekly != null) {
            lines.add(words.text("pay.weekly", "money", words.messages().money(weekly)));
        }
        lines.add(words.text(
                "pay.minimum",
                "is",
                words.reason(account.pay().minimum().finding().reason())));
        lines.add(words.text(
                "pay.prevailing",
                "is",
                words.reason(account.pay().prevailing().finding().reason())));
        return lines.stream().map(Inline::words).toList();
    }

    private Optional<Block> donors() {
        if (account.donors().isEmpty()) {
            return Optional.empty();
        }
        List<Block.Row> rows = account.donors().stream().map(this::donor).toList();
        List<Block.Column> columns = Stream.of("job", "before", "gives", "for")
                .map(one -> one.equals("job")
                        ? Block.Column.header(words.text("donor." + one))
                        : Block.Column.text(words.text("donor." + one)))
                .toList();
        return Optional.of(section("donors", new Block.Table(words.text("donor.caption"), columns, rows)));
    }

    private Block.Row donor(DonorChange donor) {
        return Block.Row.of(
                Cell.of(words.name(donor.job())),
                Cell.of(words.minutes(donor.before())),
                Cell.of(words.minutes(donor.moved()) + ": " + words.names(donor.gives())),
                Cell.of(donor.freed().stream()
                        .map(freed -> words.name(freed.primaryTask()) + " " + words.minutes(freed.weekly()))
                        .collect(Collectors.joining(", "))));
    }

    private List<Inline> need(NeedMet need) {
        String status = words.constant("ce.design.need", need.status());
        String worth = need.worth().isEmpty()
                ? words.text("worth.open")
                : need.worth().stream().map(this::worth).collect(Collectors.joining(", "));
        List<Inline> line = new ArrayList<>(named(words.name(need.need().id()), status + "; " + worth));
        if (need.status() == NeedStatus.CONFIRMED_BY_EMPLOYER) {
            line.add(new Inline.Sources(List.of(need.need())));
        }
        return line;
    }

    private String worth(NeedMet.WorthLine line) {
        String money = words.messages().money(line.weekly());
        if (line.inputs() instanceof NeedWorth.Time time) {
            return words.text(
                    "worth.time",
                    "minutes",
                    words.minutes(time.weekly()),
                    "rate",
                    words.messages().rate(time.rate()),
                    "money",
                    money);
        }
        NeedWorth.Events events = (NeedWorth.Events) line.inputs();
        return words.text(
                "worth.events",
                "number",
                Integer.toString(events.perWeek()),
                "what",
                words.code(events.what()),
                "each",
                words.messages().money(events.each()),
                "money",
                money);
    }
}
