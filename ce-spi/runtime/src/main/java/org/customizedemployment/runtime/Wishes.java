package org.customizedemployment.runtime;

import jakarta.validation.Validator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.ProcessMigration;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.codec.CaseCodec;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.ReportProvider;
import org.customizedemployment.spi.solver.SolverProvider;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.strategy.StrategyProvider;
import org.customizedemployment.spi.text.MessageSource;
import org.jspecify.annotations.Nullable;

/** What a host wants of its front door: all of its builder but the building. */
abstract sealed class Wishes permits CustomizedEmployment.Builder {
    @Nullable
    CaseStore store;

    @Nullable
    CaseSource source;

    @Nullable
    CaseCodec codec;

    @Nullable
    ClassLoader loader;

    @Nullable
    SolverProvider solver;

    @Nullable
    Brand brand;

    final List<PackProvider> packs = new ArrayList<>();
    final List<ReportProvider> reports = new ArrayList<>();
    final List<Format> formats = new ArrayList<>();
    final List<StrategyProvider> strategies = new ArrayList<>();
    final List<MessageSource> messages = new ArrayList<>();
    ProcessDefinition definition = StandardProcess.definition();
    final List<ProcessDefinition> otherProcesses = new ArrayList<>();
    final List<ProcessMigration> migrations = new ArrayList<>();

    @Nullable
    Validator validator;

    Duration patience = Duration.ofSeconds(10);

    Wishes() {}

    /** Where cases are kept; without one in memory. */
    public CustomizedEmployment.Builder store(CaseStore where) {
        store = where;
        return chain();
    }

    /**
     * A host's own tables, whose cases are read from there each time and never written to. What is written here of such a case stands in the
     * store beside it: decisions, documents, entries that the host has no table for. The id of a case is the same in both.
     */
    public CustomizedEmployment.Builder source(CaseSource where) {
        source = where;
        return chain();
    }

    /** How cases are written; without one as JSON. */
    public CustomizedEmployment.Builder codec(CaseCodec how) {
        codec = how;
        return chain();
    }

    /** A pack; several in order, lowest layer first. */
    public CustomizedEmployment.Builder pack(PackProvider pack) {
        packs.add(pack);
        return chain();
    }

    /** Takes in every provider that this loader finds, now and once. What is passed in wins over what is found. */
    public CustomizedEmployment.Builder discover(ClassLoader classLoader) {
        loader = classLoader;
        return chain();
    }

    /** The process of new cases; without one {@link StandardProcess}. */
    public CustomizedEmployment.Builder process(ProcessDefinition other) {
        definition = other;
        return chain();
    }

    /** One more process that cases may follow, for example an earlier version of the same. */
    public CustomizedEmployment.Builder alsoProcess(ProcessDefinition other) {
        otherProcesses.add(other);
        return chain();
    }

    /** A plan by which cases may go over from one process to another; without one they may only keep the phase they are in. */
    public CustomizedEmployment.Builder migration(ProcessMigration plan) {
        migrations.add(plan);
        return chain();
    }

    /** Reports beside the standard ones; one with the id of a standard report takes its place. */
    public CustomizedEmployment.Builder reports(ReportProvider provider) {
        reports.add(provider);
        return chain();
    }

    /** A format beside the built-in ones; one with the id of a built-in takes its place. */
    public CustomizedEmployment.Builder format(Format format) {
        formats.add(format);
        return chain();
    }

    /** Strategies beside the built-in ones; one with the id of a built-in takes its place. */
    public CustomizedEmployment.Builder strategies(StrategyProvider provider) {
        strategies.add(provider);
        return chain();
    }

    /** What solves assignment problems; without one the library's own solver. */
    public CustomizedEmployment.Builder solver(SolverProvider provider) {
        solver = provider;
        return chain();
    }

    /** The host's Bean Validation; without one Hibernate Validator without expression language. */
    public CustomizedEmployment.Builder validator(Validator other) {
        validator = other;
        return chain();
    }

    /**
     * How long one rule in Java may take for one case, 10 seconds if not said. One that takes more than twice that is not asked any more: its
     * answers are <em>error</em>, naming it, and all others stay as they are. For that, questions are asked in threads of the library's own;
     * with zero they are asked in the caller's, and nothing is given up.
     */
    public CustomizedEmployment.Builder patience(Duration withOneRule) {
        patience = withOneRule;
        return chain();
    }

    /**
     * What makes documents an agency's own: letterhead, words, sections, languages. Documents to employers and to the public stay neutral
     * unless the person released whose they are (SEM-30).
     */
    public CustomizedEmployment.Builder brand(Brand own) {
        brand = own;
        return chain();
    }

    /** Words that are asked before those of packs and reports. */
    public CustomizedEmployment.Builder messages(MessageSource words) {
        messages.add(words);
        return chain();
    }

    private CustomizedEmployment.Builder chain() {
        return (CustomizedEmployment.Builder) this;
    }
}
