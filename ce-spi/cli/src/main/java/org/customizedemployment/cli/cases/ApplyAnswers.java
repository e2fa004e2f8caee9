package org.customizedemployment.cli.cases;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Completeness;
import org.customizedemployment.cli.option.CaseOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.cli.terminal.Output;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Footprint;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/** What a command was answered, in words or as JSON, and the exit code that goes with it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ApplyAnswers {
    private final PrintWriter out;
    private final CustomizedEmployment ce;
    private final CaseOptions options;
    private final Path commandFile;
    private final String at;
    private final boolean json;

    public ApplyAnswers(
            PrintWriter out, CustomizedEmployment ce, CaseOptions options, Path commandFile, String at, boolean json) {
        this.out = out;
        this.ce = ce;
        this.options = options;
        this.commandFile = commandFile;
        this.at = at;
        this.json = json;
    }

    /**
     * @param after the case as it stands afterwards
     */
    public int answer(CommandResult result, CaseFile after) {
        if (result instanceof CommandResult.Accepted accepted) {
            say("accepted", accepted.change(), accepted.decision(), after);
            return ExitCode.FINE;
        } else if (result instanceof CommandResult.AlreadyApplied already) {
            say("already-applied", already.change(), null, after);
            return ExitCode.FINE;
        } else if (result instanceof CommandResult.Refused refused) {
            say("refused", null, refused.decision(), after);
            return ExitCode.FINDINGS;
        } else if (result instanceof CommandResult.Stale stale) {
            stale(stale);
            return ExitCode.FINDINGS;
        } else if (result instanceof CommandResult.CommandIdReused reused) {
            throw new CeException(
                    CliError.ID_REUSED,
                    commandFile + ": another command has that id; it led to revision "
                            + reused.change().revision());
        } else if (result instanceof CommandResult.Invalid invalid) {
            Completeness.require(
                    commandFile.toString(),
                    Completeness.words(" " + at, invalid.violations(), ce.messages(options.locale())));
        }
        throw new IllegalStateException("a store in memory has one writer");
    }

    private void say(String result, @Nullable Change change, @Nullable Decision decision, CaseFile after) {
        if (json) {
            List<String> members = new ArrayList<>();
            members.add("\"result\": \"" + result + "\"");
            if (change != null) {
                members.add("\"revision\": " + change.revision());
            }
            if (decision != null) {
                String text = new String(CaseJson.standard().write(decision), StandardCharsets.UTF_8);
                members.add("\"decision\": " + text);
            }
            out.println("{" + String.join(", ", members) + "}");
            return;
        }
        Messages messages = ce.messages(options.locale());
        Argument[] revision = change == null ? new Argument[0] : new Argument[] {number("revision", change.revision())};
        out.println(messages.text("ce.apply." + result, revision));
        if (decision != null && !decision.getFindings().isEmpty()) {
            out.println();
            out.println(new String(
                    ce.render(ReportRequest.of("decision", Audience.TEAM, "text", after)
                            .as(options.asOf())
                            .in(options.locale())
                            .explaining(decision)),
                    StandardCharsets.UTF_8));
        }
    }

    private void stale(CommandResult.Stale stale) {
        Footprint.Overlap changed = stale.changed();
        if (json) {
            out.println("{\"result\": \"stale\", \"revision\": " + stale.head() + ", \"entries\": "
                    + quoted(changed.entries().stream().map(EntryRef::toString).toList()) + ", \"kinds\": "
                    + quoted(changed.kinds()) + ", \"focus\": " + changed.focus() + "}");
            return;
        }
        Messages messages = ce.messages(options.locale());
        out.println(messages.text("ce.apply.stale", number("revision", stale.head())));
        changed.entries().forEach(one -> out.println("- " + one));
        changed.kinds().forEach(kind -> out.println("- " + messages.value(new ArgumentValue.OfCode(kind))));
        if (changed.focus()) {
            out.println("- " + messages.text("ce.apply.stale.focus"));
        }
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(Output::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static Argument number(String name, long value) {
        return new Argument(name, new ArgumentValue.OfNumber(java.math.BigDecimal.valueOf(value)));
    }
}
