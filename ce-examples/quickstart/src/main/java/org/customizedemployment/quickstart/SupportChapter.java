package org.customizedemployment.quickstart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.SupportContact;

/** The agreement, ninety days of support in the job, and the seven indicators. */
final class SupportChapter {
    private final CaseDesk desk;
    private final Account account;
    private final Wording wording;

    SupportChapter(CaseDesk desk, Account account, Wording wording) {
        this.desk = desk;
        this.account = account;
        this.wording = wording;
    }

    /** Returns the indicators check. */
    Decision walk() {
        account.heading("Support on the job");
        desk.follow("08-agreement.json");
        terms(desk.caseFile());
        wording.open("The indicators, on the first day of work", indicators());

        desk.follow("09-support.json");
        terms(desk.caseFile());
        contacts(desk.caseFile());
        days(desk.caseFile());
        Decision indicators = indicators();
        table(indicators);
        return indicators;
    }

    private void contacts(CaseFile caseFile) {
        account.table(
                List.of("date", "with", "satisfied", "words"),
                caseFile.entries(SupportContact.TYPE).stream()
                        .map(contact -> List.of(
                                contact.getOn().toString(),
                                word(contact.getWith()),
                                contact.getSatisfied()
                                        .map(SupportChapter::answer)
                                        .orElse("not asked"),
                                contact.getWords().orElse("")))
                        .toList());
    }

    private void days(CaseFile caseFile) {
        List<SupportContact> contacts = caseFile.entries(SupportContact.TYPE);
        LocalDate last = contacts.get(contacts.size() - 1).getOn();
        for (Employment job : caseFile.entries(Employment.TYPE)) {
            long day = ChronoUnit.DAYS.between(job.getStartedOn(), last) + 1;
            account.say("First day of work " + job.getStartedOn() + "; the last contact was on day " + day
                    + ", and the job goes on.");
        }
    }

    private static String answer(Answer answer) {
        return word(answer);
    }

    private void terms(CaseFile caseFile) {
        for (Agreement terms : caseFile.entries(Agreement.TYPE)) {
            account.say("Terms, version " + terms.getHeader().version() + ": " + terms.getJobTitle() + ", "
                    + wording.minutes(terms.getWeekly()) + " a week, " + terms.getPay() + ". "
                    + terms.getJobDescription() + ".");
        }
    }

    private Decision indicators() {
        return desk.engine().check(desk.caseFile(), "indicators", AsOf.none(), desk.register());
    }

    private void table(Decision indicators) {
        account.step("The seven indicators; all must be there");
        account.table(
                List.of("indicator", "outcome", "why"),
                indicators.getFindings().stream().map(this::row).toList());
    }

    private List<String> row(RuleFinding one) {
        return List.of(
                one.citations().isEmpty()
                        ? one.rule().value()
                        : one.citations().get(0).value(),
                one.finding().outcome().word().replace('-', ' '),
                wording.reason(one.finding().reason()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
