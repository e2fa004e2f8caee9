package org.customizedemployment.cli.option;

import java.io.PrintWriter;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.view.CaseWords;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseHistory;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose eyes, and what was known when; the same for every command that only looks. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ViewOptions {
    @Mixin
    private CaseInput input = new CaseInput();

    @Option(
            names = "--as-recorded-at",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "What the case said at that time, for example '2026-03-01T13:00[America/New_York]'.")
    private @Nullable PlaceTime recordedAt;

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            converter = AudienceConverter.class,
            description = "job-seeker, team (default), provider or funder. What they may not see is not shown.")
    private Audience audience = Audience.TEAM;

    private List<EntryId> hidden = List.of();

    public ViewOptions() {}

    public LanguageOptions language() {
        return input.language();
    }

    /** The case as known then, and now if no time was given. */
    public CaseDocument document(PrintWriter err) {
        CaseDocument document = input.document(err);
        hidden = hidden(document.caseFile());
        PlaceTime until = recordedAt;
        if (until == null) {
            return document;
        }
        CaseHistory history = history(document);
        List<Change> known = history.getJournal().stream()
                .takeWhile(one -> !one.recordedAt().toInstant().isAfter(until.toInstant()))
                .toList();
        return new CaseDocument(history.asRecordedAt(until), known);
    }

    /** What the audience may not see today, it may not see as of a day or time before that either (SEM-5). */
    private List<EntryId> hidden(CaseFile file) {
        CaseView view = view(file);
        return file.allEntries().stream()
                .filter(one -> !view.shows(one))
                .map(Entry::id)
                .toList();
    }

    /** Whether the audience may see that entry today. */
    public boolean shows(EntryId id) {
        return !hidden.contains(id);
    }

    /** The case without what the audience may not see. */
    public CaseFile seen(CaseFile file) {
        CaseFile seen = file;
        for (EntryId id : hidden) {
            seen = seen.without(id);
        }
        return seen;
    }

    /** Its history; an error for a case that came without its journal. */
    public CaseHistory history(CaseDocument document) {
        if (document.journal().isEmpty()) {
            throw new CeException(CliError.NO_JOURNAL, input.path() + ": the case has no journal");
        }
        return CaseHistory.of(document.caseFile().getId(), document.journal());
    }

    public CaseView view(CaseFile file) {
        return CaseView.of(file, audience, List.of());
    }

    public CaseWords words(CaseFile file) {
        return new CaseWords(view(file), language().messages());
    }

    public Audience audience() {
        return audience;
    }
}
