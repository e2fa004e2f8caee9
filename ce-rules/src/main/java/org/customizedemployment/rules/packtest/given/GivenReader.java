package org.customizedemployment.rules.packtest.given;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/** Reads {@code given}: each sentence becomes one of the library's own entries, so that a test knows no other case than a host. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class GivenReader {
    private static final String EVERYTHING = "everything";

    private final Setting setting;
    private final CaseFileBuilder file = CaseFile.builder(CaseId.of("test"));
    private final GivenNames names;

    private GivenReader(Keys keys, Setting setting) {
        this.setting = setting;
        this.names = new GivenNames(keys, setting.log());
    }

    /** What is given; problems go to the log. */
    public static Given read(Keys keys, Setting setting) {
        return new GivenReader(keys, setting).read(keys);
    }

    private Given read(Keys keys) {
        EpisodeSentences episodes = new EpisodeSentences(setting.programme());
        ServiceSentences services = new ServiceSentences(setting.programme(), keys.text("zone"));
        PaperSentences papers = new PaperSentences(setting.day());
        WorkSentences work = new WorkSentences();
        GrantSentences grants = new GrantSentences(setting.day(), keys.text("zone"));
        focus(keys);
        keys.node("episode")
                .ifPresent(
                        node -> put(EpisodeSentences.USUAL.value(), node, EpisodeSentences.EPISODE, episodes::episode));
        named(keys, "episodes", EpisodeSentences.EPISODE, episodes::episode);
        named(keys, "authorizations", EpisodeSentences.AUTHORIZATION, episodes::authorization);
        named(keys, "services", ServiceSentences.SERVICE, services::service);
        named(keys, "other-services", ServiceSentences.OTHER, services::other);
        named(keys, "milestones", WorkSentences.MILESTONE, work::milestone);
        named(keys, "earnings", WorkSentences.EARNINGS, work::earnings);
        named(keys, "referrals", EpisodeSentences.REFERRAL, episodes::referral);
        named(keys, "assignments", EpisodeSentences.ASSIGNMENT, episodes::assignment);
        named(keys, "exceptions", GrantSentences.EXCEPTION, grants::exception);
        named(keys, "judgments", GrantSentences.JUDGMENT, grants::judgment);
        jobs(keys, work);
        named(keys, "documents", PaperSentences.DOCUMENT, papers::document);
        named(keys, "plans", PaperSentences.PLAN, papers::plan);
        keys.items("entries").forEach(this::full);
        coverage(keys, "complete", Coverage.COMPLETE);
        coverage(keys, "partly", Coverage.PARTIAL);
        Parameters parameters = keys.keys("parameters")
                .map(stated -> ParameterValues.with(setting.library().parameters(), stated))
                .orElseGet(() -> setting.library().parameters());
        Set<String> lines =
                new LinkedHashSet<>(keys.keys("services").map(Keys::names).orElse(List.of()));
        CaseFile built = file.build();
        lines.addAll(keys.keys("milestones").map(Keys::names).orElse(List.of()));
        built.entries(ServiceEntry.TYPE).forEach(one -> lines.add(one.id().value()));
        built.entries(Milestone.TYPE).forEach(one -> lines.add(one.id().value()));
        names.check(built);
        Given given = new Given(
                built,
                references(keys, register(keys, papers), grants),
                parameters,
                adopted(keys, lines),
                List.copyOf(lines));
        keys.close();
        return given;
    }

    private List<EntryId> adopted(Keys keys, Set<String> lines) {
        for (YamlNode node : keys.items("adopted")) {
            if (node instanceof YamlNode.Text text) {
                names.check(text.value(), "line", lines, node.place());
            }
        }
        return keys.values("adopted", "the name of a line", EntryId::of);
    }

    private void focus(Keys keys) {
        keys.value("phase", "a phase like job-development", PhaseId::of)
                .ifPresent(phase -> file.focus(StandardProcess.definition().getPin(), phase));
    }

    private void named(Keys keys, String section, String form, BiFunction<EntryId, Sentence, ? extends Entry> read) {
        keys.keys(section).ifPresent(all -> {
            for (String name : all.names()) {
                all.node(name).ifPresent(node -> put(name, node, form, read));
            }
        });
    }

    private void put(String name, YamlNode node, String form, BiFunction<EntryId, Sentence, ? extends Entry> read) {
        Sentence.read(node, form, setting.log(), sentence -> read.apply(EntryId.of(name), sentence))
                .ifPresent(entry -> {
                    add(entry, node.place());
                    names.add(entry, node.place());
                });
    }

    private void jobs(Keys keys, WorkSentences work) {
        keys.keys("jobs").ifPresent(all -> {
            for (String name : all.names()) {
                all.node(name)
                        .flatMap(node -> Sentence.read(
                                node,
                                WorkSentences.JOB,
                                setting.log(),
                                sentence -> work.job(EntryId.of(name), sentence)))
                        .ifPresent(entries -> entries.forEach(one -> {
                            add(one, all.place(name));
                            names.add(one, all.place(name));
                        }));
            }
        });
    }

    private void add(Entry entry, Place place) {
        try {
            file.add(entry);
        } catch (CeException e) {
            setting.log().add(RulesError.DUPLICATE_ID, place, "a second entry '" + entry.id() + "'");
        }
    }

    private void full(YamlNode node) {
        try {
            add(setting.full().apply(YamlJson.of(node)), node.place());
        } catch (CeException e) {
            setting.log()
                    .add(
                            RulesError.WRONG_TYPE,
                            node.place(),
                            "an entry that can't be read: " + e.getMessage(),
                            "write it as in a case file, for example {kind: employer, formatVersion: 1, header: {id: salon}, …}");
        }
    }

    /** Contracts and times of others are not supplied unless the test names them. */
    private References references(Keys keys, References register, GrantSentences grants) {
        References all = register;
        if (keys.has("contracts")) {
            all = all.withContracts(each(keys, "contracts", GrantSentences.CONTRACT, grants::contract));
        }
        if (keys.has("other-times")) {
            all = all.withOtherTimes(each(keys, "other-times", GrantSentences.OTHER_TIME, grants::otherTime));
        }
        return all;
    }

    private <T> List<T> each(Keys keys, String section, String form, Function<Sentence, T> read) {
        return keys.items(section).stream()
                .map(node -> Sentence.read(node, form, setting.log(), read))
                .flatMap(Optional::stream)
                .toList();
    }

    /** No register is something else than one in which nobody stands. */
    private References register(Keys keys, PaperSentences papers) {
        if (!keys.has("credentials")) {
            return References.NONE;
        }
        List<StaffCredential> all = keys.items("credentials").stream()
                .map(node -> Sentence.read(node, PaperSentences.CREDENTIAL, setting.log(), papers::credential))
                .flatMap(Optional::stream)
                .toList();
        return new References("pack-test", Digest.of(all.toString()), all);
    }

    private void coverage(Keys keys, String section, Coverage coverage) {
        for (YamlNode node : keys.items(section)) {
            if (node instanceof YamlNode.Text text && text.value().equals(EVERYTHING)) {
                EntryTypes.all().forEach(type -> file.coverage(type, coverage));
            } else {
                Sentence.read(node, "service, or 'service through 2026-03-31'", setting.log(), sentence -> {
                    Clause clause = sentence.first();
                    EntryType<?> type = type(clause.word("a kind of entry"));
                    boolean through = coverage.equals(Coverage.COMPLETE) && clause.takes("through");
                    file.coverage(type, through ? Coverage.completeThrough(clause.date()) : coverage);
                    clause.end();
                    return type;
                });
            }
        }
    }

    private static EntryType<?> type(String kind) {
        List<String> known = new ArrayList<>(
                EntryTypes.all().stream().map(EntryType::getKind).toList());
        known.add(0, EVERYTHING);
        return EntryTypes.find(kind)
                .orElseThrow(() -> new Unreadable(
                        "unknown kind of entry '" + kind + "'",
                        Suggestion.remedy(kind, known, "use a kind that the case file has, or 'everything'")));
    }
}
