package org.customizedemployment.reports.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.strategy.PayComparison;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** What the person said must be, may give way, and when to walk away; theirs alone (SEM-30). */
final class PersonBlocks {
    private final DesignPage page;
    private final Wording words;
    private final PersonBrief person;

    PersonBlocks(DesignPage page) {
        this.page = page;
        this.words = page.words();
        this.person = page.view().person();
    }

    /** Everything that holds, and whether the design keeps it. */
    Block mustHave(ProposedDesign one) {
        List<Block.Row> rows = new ArrayList<>();
        held().forEach(topic -> {
            EntryRef statement = topic.statement().toRef();
            rows.add(Block.Row.of(
                    page.statements(List.of(statement)), Cell.of(means(topic)), Cell.of(kept(one, statement))));
        });
        Block content = rows.isEmpty()
                ? Content.paragraph(words.text("private.must.none"))
                : new Block.Table(
                        words.text("private.must.caption"),
                        List.of(
                                Block.Column.header(words.text("private.must.said")),
                                Block.Column.text(words.text("private.must.means")),
                                Block.Column.text(words.text("private.must.kept"))),
                        rows);
        return Content.section(
                words.text("private.must"), content, Content.paragraph(words.text("private.walk-away"), "SEM-4"));
    }

    private Stream<PersonBrief.Topic<?>> held() {
        Stream<PersonBrief.Topic<?>> conditions =
                person.conditions(true).stream().map(one -> one);
        Stream<PersonBrief.Topic<?>> others = Stream.of(
                        ProfileTopic.Times.class, ProfileTopic.Hours.class, ProfileTopic.Pay.class)
                .flatMap(kind -> person.topics(kind).stream());
        return Stream.concat(conditions, others);
    }

    private String means(PersonBrief.Topic<?> topic) {
        if (topic.topic() instanceof ProfileTopic.Condition condition) {
            return words.capital(words.text(
                    "private.condition",
                    "condition",
                    page.work().condition(condition.condition()),
                    "wish",
                    words.constant("condition.wish", condition.wish())));
        }
        String key = topic.topic() instanceof ProfileTopic.Times
                ? "private.times"
                : topic.topic() instanceof ProfileTopic.Hours ? "private.hours" : "private.pay";
        return words.text(key);
    }

    /** By what the checker found; it says of a statement that it is not kept, and of none that it is kept beyond doubt. */
    private String kept(ProposedDesign one, EntryRef statement) {
        Optional<RuleFinding> broken = one.findings().stream()
                .filter(finding -> !finding.finding().outcome().passes())
                .filter(finding -> finding.finding().reason().arguments().stream()
                        .anyMatch(argument -> argument.value().equals(new ArgumentValue.OfEntry(statement))))
                .findFirst();
        return words.text(
                broken.isPresent()
                        ? "private.kept.no"
                        : one.job() == null ? "private.kept.not-checked" : "private.kept.yes");
    }

    /** What may give way, in the person's own order. */
    Block canFlex() {
        List<List<Inline>> lines = person.conditions(false).stream()
                .map(one -> {
                    String wish = one.topic().wish() == ConditionWish.RATHER_WITH
                            ? "condition.wish.rather-with"
                            : "condition.wish.rather-without";
                    return Content.sourced(
                            words.capital(words.text(
                                    "private.condition",
                                    "condition",
                                    page.work().condition(one.topic().condition()),
                                    "wish",
                                    words.text(wish))),
                            one.statement().toRef());
                })
                .toList();
        return Content.section(
                words.text("private.flex"),
                lines.isEmpty() ? Content.paragraph(words.text("private.flex.none")) : new Block.Listing(true, lines),
                Content.paragraph(words.text("private.flex.about"), "SEM-30"));
    }

    /** A limit only if the person stated it; nothing is said of what becomes of benefits (SEM-7). */
    Block earnings(ProposedDesign one) {
        List<Block> blocks = new ArrayList<>();
        PersonLimits.Stated<Money> limit = person.limits().mostMonthly();
        if (limit == null) {
            blocks.add(Content.paragraph(words.text("private.limit.none"), "SEM-7"));
        } else {
            Optional<Minutes> most = one.design() instanceof JobDesign job
                    ? job.getPay().flatMap(rate -> PayComparison.weeklyMinutesWithin(limit.value(), rate))
                    : Optional.empty();
            String amount = words.getMessages().money(limit.value());
            String text = most.isPresent()
                    ? words.text(
                            "private.limit.weekly",
                            "amount",
                            amount,
                            "most",
                            page.work().time(most.get()),
                            "weekly",
                            page.work().time(((JobDesign) one.design()).weeklyMinutes()))
                    : words.text("private.limit", "amount", amount);
            blocks.add(new Block.Paragraph(Content.sourced(text, limit.statement())));
        }
        blocks.add(Content.paragraph(words.text("private.benefits"), "SEM-7"));
        return new Block.Section(words.text("private.earnings"), blocks);
    }

    /** Who leads the meeting and who speaks (ODEP-I4): as decided, else a question. */
    Block whoLeads() {
        List<String> lines = new ArrayList<>();
        page.view().caseView().entries(EmploymentPlan.TYPE).stream()
                .reduce((earlier, later) -> later)
                .flatMap(EmploymentPlan::getLeader)
                .ifPresent(leader -> lines.add(words.text("private.leader", "name", name(leader))));
        page.view().caseView().entries(RepresentationOffer.TYPE).stream()
                .reduce((earlier, later) -> later)
                .flatMap(RepresentationOffer::getRepresentative)
                .flatMap(id -> page.view().caseView().find(TeamMember.TYPE, id))
                .map(TeamMember::getActor)
                .ifPresent(one -> lines.add(words.text("private.representative", "name", name(one))));
        lines.add(words.text("private.leads.question"));
        return Content.section(words.text("private.leads"), Content.list(lines));
    }

    private String name(ActorId actor) {
        return page.caseWords().person(actor);
    }
}
