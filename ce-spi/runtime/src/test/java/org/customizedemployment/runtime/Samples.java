package org.customizedemployment.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;

/** A small case and the like. */
final class Samples {
    static final CaseId CASE = CaseId.of("case-1");
    static final Employer SALON = employer("salon", "Paws and Whiskers");

    private Samples() {}

    static Employer employer(String id, String name) {
        return Employer.builder()
                .header(EntryHeader.first(id))
                .name(name)
                .business("grooming")
                .build();
    }

    static JobSeeker jobSeeker(String name) {
        return JobSeeker.builder()
                .header(EntryHeader.first("person"))
                .actor(ActorId.of("person"))
                .chosenName(name)
                .build();
    }

    static FundingEpisode episode(String id, String programme, String openedOn) {
        return FundingEpisode.builder()
                .header(EntryHeader.first(id))
                .funder(OrganizationId.of("dds"))
                .programme(ProgrammeId.of(programme))
                .openedOn(LocalDate.parse(openedOn))
                .build();
    }

    static Command record(Entry... entries) {
        return new Command.Record(List.of(entries));
    }

    /** On March 2, 2026. */
    static CaseContext context(String command) {
        return CaseContext.of(command, "staff-1", PlaceTime.parse("2026-03-02T09:00[America/New_York]"));
    }

    /** A pack for trials: job development asks for a report under programme {@code trial/dds}. */
    static PackProvider pack() {
        return pack("trial.yaml", """
                format: ce-pack/1
                pack: {id: trial, version: 0.1.0, citations: [CT-28]}
                rules:
                  - id: trial.report-final
                    citations: [CT-28]
                    condition:
                      document: {type: discovery-report, at-least: final}
                programmes:
                  - id: trial/dds
                    funder: dds
                    bindings:
                      - {move: start-job-development, severity: blocks, rules: [trial.report-final]}
                """);
    }

    static PackProvider pack(String name, String yaml) {
        return FilePack.of(List.of(PackFile.of(name, yaml.getBytes(UTF_8))));
    }

    static CommandResult.Accepted accepted(CommandResult result) {
        if (result instanceof CommandResult.Accepted accepted) {
            return accepted;
        }
        throw new AssertionError("not accepted but " + result);
    }

    /** A store that a test can look into or break. */
    static class WatchedStore implements CaseStore {
        final CaseStore real;
        final List<StoredSnapshot> snapshots = new ArrayList<>();

        WatchedStore(CaseStore real) {
            this.real = real;
        }

        @Override
        public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
            return real.append(id, expected, key, changes);
        }

        @Override
        public AppendResult erase(
                CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
            return real.erase(id, expected, key, erasing, left);
        }

        @Override
        public java.util.Optional<Long> applied(CaseId id, CommandId key) {
            return real.applied(id, key);
        }

        @Override
        public Page<StoredChange> journal(CaseId id, long from, int max) {
            return real.journal(id, from, max);
        }

        @Override
        public java.util.Optional<CaseHead> head(CaseId id) {
            return real.head(id);
        }

        @Override
        public Page<CaseHead> scan(CaseId after, int max) {
            return real.scan(after, max);
        }

        @Override
        public java.util.Optional<StoredSnapshot> snapshot(CaseId id) {
            return real.snapshot(id);
        }

        @Override
        public void putSnapshot(CaseId id, StoredSnapshot snapshot) {
            snapshots.add(snapshot);
            real.putSnapshot(id, snapshot);
        }

        @Override
        public void close() {
            real.close();
        }

        @Override
        public Descriptor getDescriptor() {
            return real.getDescriptor();
        }
    }
}
