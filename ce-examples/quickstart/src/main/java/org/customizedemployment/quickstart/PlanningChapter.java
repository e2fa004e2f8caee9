package org.customizedemployment.quickstart;

import java.io.IOException;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.process.StandardProcess;

/** The plan, and the gate to job development: first closed, then open. */
final class PlanningChapter {
    private final CaseDesk desk;
    private final Account account;
    private final Wording wording;

    PlanningChapter(CaseDesk desk, Account account, Wording wording) {
        this.desk = desk;
        this.account = account;
        this.wording = wording;
    }

    /** The same move, twice. */
    record Gate(Decision refused, Decision accepted) {}

    Gate walk() throws IOException {
        account.heading("Job search planning");
        List<CaseDesk.Answer> planning = desk.follow("04-planning.json");
        desk.keep("photo-2.png");
        employers(desk.caseFile());

        account.step("Into job development before report and plan are final");
        Decision refused = moveToJobDevelopment(planning, false);
        wording.open("The move is refused, with everything that is missing", refused);

        account.step("The same after the team has reviewed both");
        Decision accepted = moveToJobDevelopment(desk.follow("05-final-documents.json"), true);
        wording.all("The move is accepted", accepted);
        return new Gate(refused, accepted);
    }

    private static Decision moveToJobDevelopment(List<CaseDesk.Answer> answers, boolean accepted) {
        return answers.stream()
                .filter(one -> one.recorded().command() instanceof Command.Move move
                        && move.to().equals(StandardProcess.JOB_DEVELOPMENT)
                        && one.accepted() == accepted)
                .findFirst()
                .orElseThrow(() -> new WalkStopped(
                        "the input holds no move to job development that is " + (accepted ? "accepted" : "refused")))
                .decision();
    }

    private void employers(CaseFile caseFile) {
        List<EmployerListing> listings = caseFile.entries(EmployerListing.TYPE);
        account.table(
                List.of("employers ", "own wish ", "theme"),
                caseFile.entries(VocationalTheme.TYPE).stream()
                        .map(theme ->
                                List.of(count(listings, theme, false), count(listings, theme, true), theme.getTitle()))
                        .toList());
        account.say(listings.size() + " employers to explore, each with where the idea came from [CEE-3].");
    }

    private static String count(List<EmployerListing> listings, VocationalTheme theme, boolean ownWish) {
        return Long.toString(listings.stream()
                .filter(one -> one.getTheme().equals(theme.id()))
                .filter(one -> !ownWish || one.getOrigin() == ListingOrigin.JOB_SEEKER_WISH)
                .count());
    }
}
