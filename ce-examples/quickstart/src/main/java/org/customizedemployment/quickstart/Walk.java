package org.customizedemployment.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.store.jdbc.SqliteCaseStore;

/**
 * Takes one invented person from referral through Discovery, planning and job development to ninety days of support in a job, and tries on the
 * way what must not pass. Prints an account and writes papers into a folder:
 *
 * <pre>{@code
 * Walk [FOLDER] [CASE-FOLDER]      default: target/walk, and the folder 'case' of this module
 * }</pre>
 *
 * <p>Start reading in {@link #walk}. The same input gives the same files, byte for byte: there is no clock, every date is in the input.
 */
public final class Walk {
    /** Hibernate Validator greets on standard error; kept here, as a logger that nobody holds forgets its level. */
    private static final Logger GREETING = Logger.getLogger("org.hibernate.validator.internal.util.Version");

    private final PrintStream out;

    Walk(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        GREETING.setLevel(Level.WARNING);
        try {
            if (arguments.length > 2) {
                throw new WalkStopped("Too many arguments. Usage: Walk [FOLDER] [CASE-FOLDER]");
            }
            Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/walk");
            Path input = Path.of(arguments.length > 1 ? arguments[1] : "case");
            new Walk(new PrintStream(System.out, true, StandardCharsets.UTF_8)).walk(folder, input);
        } catch (WalkStopped | CeException e) {
            stop(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            stop("A file can't be written: " + e.getMessage() + ". Name another folder, or make room.");
        }
    }

    private static void stop(String message) {
        System.err.println(message);
        System.exit(2);
    }

    /** The whole walk, over a store on disk. */
    Story walk(Path output, Path input) throws IOException {
        CaseFolder given = new CaseFolder(input);
        FilePack agencyPack = given.agencyPack(); // read before anything is written
        OutputFolder folder = OutputFolder.open(output, Papers.names());
        try (CustomizedEmployment ce = CustomizedEmployment.builder()
                .store(SqliteCaseStore.open(folder.store()))
                .discover(Walk.class.getClassLoader()) // the packs 'foundations' and 'us-ct'
                .pack(agencyPack) // an agency's own layer over them, as a file
                .build()) {
            CaseDesk desk = new CaseDesk(ce, given);
            Story story = tell(desk, new Papers(folder, desk));
            out.println();
            out.println("Everything is in " + folder.path() + ":");
            out.println("  index.html  all papers; open it in a browser first");
            out.println("  case.json   the case with its journal; 'ce check' reads it");
            return story;
        }
    }

    private Story tell(CaseDesk desk, Papers papers) throws IOException {
        Account account = new Account(out);
        Wording wording = new Wording(desk.engine().messages(Locale.ENGLISH), account);

        Decision lapsed = new DiscoveryChapter(desk, account, wording).walk();
        PlanningChapter.Gate gate = new PlanningChapter(desk, account, wording).walk();
        papers.report(Papers.Paper.DISCOVERY);
        papers.report(Papers.Paper.PLAN);
        papers.decision(Papers.Paper.REFUSED_MOVE, gate.refused());

        JobChapter.Designs designs = new JobChapter(desk, account, wording).walk();
        papers.employerPages();
        papers.decision(Papers.Paper.CARVE, designs.carve());
        papers.decision(Papers.Paper.REASSIGNMENT, designs.reassignment());

        Decision indicators = new SupportChapter(desk, account, wording).walk();
        Decision bill = new BillChapter(desk, account, wording).walk();
        papers.report(Papers.Paper.ACTIVITIES);
        papers.report(Papers.Paper.CONTACTS);
        papers.decision(Papers.Paper.INDICATORS, indicators);
        papers.decision(Papers.Paper.BILL, bill);
        papers.rest();
        return new Story(
                lapsed,
                gate.refused(),
                gate.accepted(),
                designs.carve(),
                designs.reassignment(),
                designs.donors(),
                indicators,
                bill);
    }
}
