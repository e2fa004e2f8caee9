package org.customizedemployment.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Minutes;

/** From the referral to the end of Discovery. */
final class DiscoveryChapter {
    private final CaseDesk desk;
    private final Account account;
    private final Wording wording;

    DiscoveryChapter(CaseDesk desk, Account account, Wording wording) {
        this.desk = desk;
        this.account = account;
        this.wording = wording;
    }

    /** Returns the decision on the week in which someone with a lapsed certification gave a service. */
    Decision walk() {
        referral();
        account.heading("Discovery");
        Decision lapsed = lapsed(desk.follow("02-discovery.json"));
        activities(desk.caseFile());
        account.step("A service by someone whose certification had lapsed");
        wording.open("It happened, so it is recorded, and flagged", lapsed);
        account.say("Whether it is payable is said in the bill below.");
        desk.follow("03-profile.json");
        profile(desk.caseFile());
        return lapsed;
    }

    private void referral() {
        account.heading("Referral and intake");
        List<CaseDesk.Answer> answers = desk.follow("01-intake.json");
        account.table(
                List.of("recorded", "what", "state"),
                desk.caseFile().entries(DocumentRecord.TYPE).stream()
                        .map(form -> List.of(
                                answers.get(0).recorded().at().getDate().toString(),
                                form.getDocumentType().value().replace('-', ' '),
                                word(form.getState())))
                        .toList());
        wording.all(
                "The move to Discovery is accepted",
                answers.get(answers.size() - 1).decision());
    }

    private static Decision lapsed(List<CaseDesk.Answer> answers) {
        return answers.stream()
                .map(CaseDesk.Answer::decision)
                .filter(decision -> decision.getFindings().stream()
                        .anyMatch(one -> one.rule().value().equals("us-ct.staff-certified")
                                && !one.finding().outcome().passes()))
                .findFirst()
                .orElseThrow(() -> new WalkStopped("no service by someone without certification is in the input"));
    }

    private void activities(CaseFile caseFile) {
        List<Activity> activities = caseFile.entries(Activity.TYPE).stream()
                .filter(one -> one.getComponent().equals(ServiceComponent.DISCOVERY))
                .toList();
        account.table(
                List.of("date", "min ", "activity"),
                activities.stream()
                        .map(one -> List.of(
                                one.getWhen().firstDate().toString(),
                                Long.toString(one.getWhen().length().value()),
                                one.getTitle()))
                        .toList());
        Minutes writing = sum(activities, true);
        account.say("Time of engagement: " + wording.minutes(sum(activities, false)) + ". Documentation, "
                + wording.minutes(writing)
                + ", is recorded and left out of the totals of the activities log, which says so [CT-23].");
    }

    private static Minutes sum(List<Activity> activities, boolean documentation) {
        return activities.stream()
                .filter(one -> one.getActivityKind().equals(ActivityKind.DOCUMENTATION) == documentation)
                .map(one -> one.getWhen().length())
                .reduce(Minutes.ZERO, Minutes::plus);
    }

    /** Counts only: what the person set aside is shown to nobody else (SEM-5). */
    private void profile(CaseFile caseFile) {
        account.step("What was learned, as Robin left it");
        List<ProfileStatement> statements = caseFile.entries(ProfileStatement.TYPE);
        List<List<String>> rows = new ArrayList<>();
        for (ProfileArea area : ProfileArea.values()) {
            List<String> row = new ArrayList<>();
            for (StatementStanding standing : StatementStanding.values()) {
                row.add(Long.toString(statements.stream()
                        .filter(one -> one.getArea() == area && one.getStanding() == standing)
                        .count()));
            }
            row.add(word(area));
            rows.add(row);
        }
        account.table(List.of("tentative ", "confirmed ", "set aside ", "about"), rows);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
