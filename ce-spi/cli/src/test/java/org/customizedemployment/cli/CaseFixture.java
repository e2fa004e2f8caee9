package org.customizedemployment.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;

/** A small case in a file: a person, a funding episode, one service without presence, one employer. */
final class CaseFixture {
    static final String CASE = """
            {"format": "ce-case/1",
             "case": {
              "id": "case-1",
              "process": {"id": "customized-employment", "version": "1", "digest": "%s"},
              "focus": "job-search-planning",
              "lastRecorded": "2026-06-30",
              "entries": [
                {"kind": "job-seeker", "formatVersion": 1, "header": {"id": "person", "version": 1},
                 "actor": "person", "chosenName": "Ana Doe", "languages": ["en-US"]},
                {"kind": "funding-episode", "formatVersion": 1, "header": {"id": "episode", "version": 1},
                 "funder": "us-ct-dds", "programme": "us-ct/dds", "openedOn": "2026-01-05",
                 "form": "one-time-individual-funding"},
                {"kind": "authorization", "formatVersion": 1, "header": {"id": "authorization", "version": 1},
                 "episode": "episode", "service": "job-development", "limit": 2400,
                 "period": {"from": "2026-05-01", "until": "2026-12-31"}},
                {"kind": "service", "formatVersion": 1, "header": {"id": "service-1", "version": 1},
                 "episode": "episode", "service": "job-development", "component": "job-development",
                 "activityKind": "employer-visit", "staff": "staff-1",
                 "when": {"start": "2026-06-01T13:00[America/New_York]", "end": "2026-06-01T14:30[America/New_York]"}},
                {"kind": "employer", "formatVersion": 1, "header": {"id": "salon", "version": 1},
                 "name": "Salon", "business": "Dog grooming"}
              ]
             }
            }
            """.formatted(org.customizedemployment.core.process.StandardProcess.definition()
            .getPin()
            .digest());

    /** A new employer, with who says so and when. */
    static final String COMMAND = """
            {"note": "a bakery to get to know",
             "id": "command-1",
             "by": "staff-1",
             "recordedAt": "2026-07-01T09:00[America/New_York]",
             "command": {
              "do": "record",
              "entries": [
                {"kind": "employer", "formatVersion": 1, "header": {"id": "employer-1"},
                 "name": "Corner Bakery", "business": "Bread"}
              ]
             }
            }
            """;

    /** The bakery gets another name: a correction. */
    static final String CORRECTION = """
            {"do": "correct",
             "wrong": {"id": "employer-1", "version": 1},
             "right": {"kind": "employer", "formatVersion": 1, "header": {"id": "employer-1", "version": 2},
                       "name": "Corner Bread", "business": "Bread"},
             "reason": "Misheard by Ana Doe"}
            """;

    private CaseFixture() {}

    /** A case with a journal of two lines: opened, and an employer recorded. */
    static Path withJournal(Path folder) {
        Path file =
                write(folder.resolve("journal.json"), "{\"format\": \"ce-case/1\", \"case\": {\"id\": \"case-2\"}}");
        Path open = write(folder.resolve("open.json"), "{\"do\": \"open\"}");
        apply(file, open, "2026-06-30T09:00[America/New_York]");
        apply(file, command(folder), "2026-07-01T09:00[America/New_York]");
        return file;
    }

    static Path command(Path folder) {
        return write(folder.resolve("command.json"), COMMAND);
    }

    /** Applies a command in place; it must be accepted. */
    static Run apply(Path file, Path command, String at) {
        Run run = Run.ce("apply", file.toString(), command.toString(), "--in-place", "--by", "staff-1", "--at", at);
        if (run.exit() != ExitCode.FINE) {
            throw new IllegalStateException(run.out() + run.err());
        }
        return run;
    }

    static Path in(Path folder) {
        return write(folder.resolve("case.json"), CASE);
    }

    static Path write(Path path, String text) {
        try {
            return Files.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
