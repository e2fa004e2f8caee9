package org.customizedemployment.quickstart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.spi.store.AttachmentStore;

/** One case at the front door: gives it the commands of the input and keeps what was answered. */
final class CaseDesk {
    static final CaseId CASE = CaseId.of("case-0001");

    private final CustomizedEmployment ce;
    private final CaseFolder folder;
    private final References register;

    CaseDesk(CustomizedEmployment ce, CaseFolder folder) {
        this.ce = ce;
        this.folder = folder;
        this.register = folder.staffRegister();
    }

    /** A command and its answer. */
    record Answer(CaseFolder.Recorded recorded, boolean accepted, Decision decision) {}

    CustomizedEmployment engine() {
        return ce;
    }

    /** The staff register, which decisions cite by id and digest. */
    References register() {
        return register;
    }

    /** The case as it stands in the store. */
    CaseFile caseFile() {
        return ce.load(CASE).orElseThrow().caseFile();
    }

    /**
     * Submits all commands of a file, in order.
     *
     * @throws WalkStopped if one is not accepted that is not a move: a move may be refused, recorded facts may only be flagged
     */
    List<Answer> follow(String file) {
        List<Answer> answers = new ArrayList<>();
        for (CaseFolder.Recorded recorded : folder.commands(file)) {
            answers.add(submit(recorded));
        }
        return List.copyOf(answers);
    }

    private Answer submit(CaseFolder.Recorded recorded) {
        CaseContext context =
                CaseContext.of(recorded.id(), recorded.by(), recorded.at()).withReferences(register);
        CommandResult result = ce.submit(CASE, recorded.command(), context);
        if (result instanceof CommandResult.Accepted accepted) {
            return new Answer(recorded, true, accepted.decision());
        }
        if (result instanceof CommandResult.Refused refused && recorded.command() instanceof Command.Move) {
            return new Answer(recorded, false, refused.decision());
        }
        throw new WalkStopped("command '" + recorded.id() + "' was not accepted: " + problem(result)
                + " Correct the case's files and run the walk again.");
    }

    /** Keeps a picture with the attachments of the case, where reports find it by the digest that its entry cites. */
    void keep(String picture) throws IOException {
        AttachmentStore attachments = ce.attachments().orElseThrow();
        attachments.put(CASE, "image/png", new ByteArrayInputStream(folder.picture(picture)));
    }

    private String problem(CommandResult result) {
        if (result instanceof CommandResult.Refused refused) {
            return refused.decision().getFindings().stream()
                    .map(one -> ce.messages(Locale.ENGLISH).reason(one.finding().reason()))
                    .collect(Collectors.joining("; "));
        }
        return result instanceof CommandResult.Invalid invalid
                ? invalid.violations().toString()
                : result.toString();
    }
}
