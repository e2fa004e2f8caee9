package org.customizedemployment.rules.authoring.programme;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.authoring.rule.References;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.authoring.statement.Unit;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.programme.funding.HandOnReason;
import org.customizedemployment.rules.programme.funding.Notice;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.customizedemployment.rules.yaml.Keys;

/**
 * Reads what a programme says about money as a whole: {@code budget: {year-starts: 07-01, beyond: not-billable}},
 * {@code hand-on: {to: us-xx/other, for: [cap-reached]}}, {@code funding} ({@link MixReader}) and {@code notices: [{outcome: not-payable, text: …, contact: …, appeal-days: …}]}.
 */
final class FundingReader {
    private static final int LEAP_YEAR = 2000;

    private final References references;
    private final FixedTerms fixed;

    FundingReader(Layered layered, PackId pack) {
        this.references = new References(layered);
        this.fixed = new FixedTerms(layered, pack);
    }

    void read(Keys keys, DeclaredProgramme programme) {
        keys.keys("budget")
                .filter(one -> fixed.mayState(programme, "budget", one))
                .flatMap(FundingReader::budget)
                .ifPresent(one -> programme.budget = one);
        keys.keys("funding")
                .filter(one -> fixed.mayState(programme, "funding", one))
                .flatMap(new MixReader()::read)
                .ifPresent(one -> programme.mix = one);
        Optional<Keys> next = keys.keys("hand-on").filter(one -> fixed.mayState(programme, "hand-on", one));
        next.flatMap(FundingReader::handOn).ifPresent(one -> {
            programme.handOn = one;
            programme.handOnPlace = keys.place("hand-on");
        });
        for (Keys one : keys.list("notices")) {
            String outcome = one.only("outcome").text("outcome").orElse("");
            if (fixed.mayState(programme, "notice for '" + outcome + "'", one)) {
                notice(one).ifPresent(programme.notices::add);
            }
        }
    }

    private static Optional<PersonalBudget> budget(Keys keys) {
        Optional<MonthDay> starts = keys.value(
                "year-starts",
                "month and day like 07-01",
                word -> MonthDay.from(LocalDate.parse(LEAP_YEAR + "-" + word)));
        Optional<TimeTreatment> beyond = keys.word("beyond", TimeTreatment.values());
        boolean whenStated = keys.flag("when-stated").orElse(false);
        List<Citation> citations = keys.citations("a budget");
        keys.close();
        if (beyond.isEmpty() || beyond.get() == TimeTreatment.BILLABLE) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place("beyond"),
                            "it is not said what becomes of money beyond the budget",
                            "add 'beyond: not-billable' or 'beyond: not-stated'");
            return Optional.empty();
        }
        return Optional.of(new PersonalBudget(starts.orElse(null), beyond.get(), whenStated, citations));
    }

    private static Optional<HandOn> handOn(Keys keys) {
        Optional<ProgrammeId> to = keys.required("to", "the next programme's id", ProgrammeId::of);
        if (!keys.has("for")) {
            keys.required("for", "[cap-reached, not-covered, not-authorized]", word -> word);
        }
        List<HandOnReason> reasons = keys.words("for", HandOnReason.values());
        List<Citation> citations = keys.citations("handing on");
        keys.close();
        return reasons.isEmpty() ? Optional.empty() : to.map(one -> new HandOn(one, reasons, citations));
    }

    private Optional<Notice> notice(Keys keys) {
        Optional<LineOutcome> outcome = keys.word("outcome", LineOutcome.values());
        if (!keys.has("outcome")) {
            keys.required("outcome", "not-payable", word -> word);
        }
        Optional<String> text = keys.required("text", "the key of its words", word -> word);
        Optional<String> contact = keys.text("contact");
        Optional<ParameterId> days = references.parameter(keys, "appeal-days", Unit.DAYS);
        List<Citation> citations = keys.citations("a notice");
        keys.close();
        return outcome.isEmpty()
                ? Optional.empty()
                : text.map(key -> new Notice(outcome.get(), key, contact.orElse(null), days.orElse(null), citations));
    }
}
