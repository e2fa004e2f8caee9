package org.customizedemployment.rules.packtest.expect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.packtest.given.Given;
import org.customizedemployment.rules.packtest.given.Sentence;
import org.customizedemployment.rules.packtest.given.Setting;
import org.customizedemployment.rules.payer.Payer;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.Place;
import org.customizedemployment.rules.yaml.Suggestion;
import org.customizedemployment.rules.yaml.YamlNode;

/** Reads {@code expect}. A rule, line or code that nobody knows is a problem of the test, not a failure. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ExpectReader {
    private static final String OUTCOME = "not-met, or 'not-met because us-ct.report-final.not-met'";
    private static final String MOVE = "accepted, or 'refused because us-ct.report-final and us-ct.plan-final'";

    /** Without {@code shares}: that there are none can be expected. */
    private static final List<String> SECTIONS =
            List.of("rules", "flags", "checks", "moves", "claim", "payers", "certification");

    private final Setting setting;
    private final Given given;
    private final RuleBook book;

    private ExpectReader(Setting setting, Given given, RuleBook book) {
        this.setting = setting;
        this.given = given;
        this.book = book;
    }

    /** What is expected; problems go to the log. */
    public static List<Expectation> read(Keys keys, Setting setting, Given given, RuleBook book) {
        return new ExpectReader(setting, given, book).read(keys);
    }

    private List<Expectation> read(Keys keys) {
        List<Expectation> all = new ArrayList<>();
        SECTIONS.forEach(name -> something(keys, name));
        keys.keys("rules").ifPresent(rules -> rules(rules, Optional.empty(), all));
        keys.keys("flags").ifPresent(flags -> {
            Map<String, EntryId> entries = entries();
            Set<String> known = new LinkedHashSet<>(entries.keySet());
            known.addAll(given.lines());
            for (String name : flags.names()) {
                flags.has(name);
                known(name, known, "entry", flags.place(name));
                something(flags, name);
                flags.keys(name).ifPresent(rules -> rules(rules, Optional.ofNullable(entries.get(name)), all));
            }
        });
        keys.keys("checks").ifPresent(checks -> checks(checks, all));
        keys.keys("moves").ifPresent(moves -> moves(moves, all));
        keys.keys("claim").ifPresent(claim -> claim(claim, all));
        keys.keys("payers").ifPresent(payers -> payers(payers, all));
        keys.keys("shares").ifPresent(shares -> shares(shares, all));
        keys.keys("certification").ifPresent(asked -> new CertificationReader(setting, this).read(asked, all));
        keys.close();
        if (all.isEmpty() && setting.log().isEmpty()) {
            setting.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            "nothing is expected",
                            "expect something of 'claim', 'payers', 'shares', 'certification', 'rules', 'moves', 'flags' or 'checks'");
        }
        return all;
    }

    /** What expects nothing would pass whatever the packs say. */
    void something(Keys keys, String name) {
        if (keys.node(name).orElse(null) instanceof YamlNode.Keys section
                && section.values().isEmpty()) {
            setting.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(name),
                            "nothing is expected of '" + name + "'",
                            "write what is expected, or remove '" + name + "'");
        }
    }

    private void rules(Keys keys, Optional<EntryId> about, List<Expectation> all) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        book.rules().forEach(rule -> rules.put(rule.getId().value(), rule));
        for (String name : keys.names()) {
            Rule rule = rules.get(name);
            said(keys, name, Said.words(Outcome.values()), OUTCOME).ifPresent(said -> {
                known(name, rules.keySet(), "rule", keys.place(name));
                said.because().ifPresent(codes -> codes(codes, keys.place(name)));
                if (rule != null) {
                    all.add(new RuleExpectation(keys.place(name).line(), rule, about, said));
                }
            });
        }
    }

    private void checks(Keys keys, List<Expectation> all) {
        List<String> known = book.points().stream()
                .filter(one -> one.kind() == BindingPoint.Kind.CHECK)
                .map(BindingPoint::target)
                .toList();
        for (String name : keys.names()) {
            said(keys, name, Said.words(Outcome.values()), OUTCOME).ifPresent(said -> {
                known(name, known, "check", keys.place(name));
                ruleNames(said, keys.place(name));
                all.add(RulesTogether.check(keys.place(name).line(), name, said));
            });
        }
    }

    private void moves(Keys keys, List<Expectation> all) {
        List<String> known = StandardProcess.definition().getPhases().stream()
                .map(phase -> phase.id().value())
                .toList();
        for (String name : keys.names()) {
            said(keys, name, List.of(RulesTogether.ACCEPTED, RulesTogether.REFUSED, RulesTogether.ERROR), MOVE)
                    .ifPresent(said -> {
                        ruleNames(said, keys.place(name));
                        if (known(name, known, "phase", keys.place(name))) {
                            all.add(RulesTogether.move(keys.place(name).line(), PhaseId.of(name), said));
                        }
                    });
        }
    }

    private void claim(Keys keys, List<Expectation> all) {
        if (setting.programme().isEmpty()) {
            setting.log()
                    .add(
                            RulesError.MISSING_KEY,
                            keys.place(),
                            "a claim without a programme",
                            "add 'programme: …' to the test");
        }
        Set<String> known = new LinkedHashSet<>(List.of(LineExpectation.TOTAL));
        known.addAll(given.lines());
        List<LineExpectation> lines = new ArrayList<>();
        for (String name : keys.names()) {
            Place place = keys.place(name);
            known(name, known, "line", place);
            keys.node(name).flatMap(node -> line(node, place, name)).ifPresent(line -> {
                codes(line.codes(), place);
                lines.add(line);
            });
        }
        if (!lines.isEmpty()) {
            setting.programme().ifPresent(one -> all.add(new ClaimExpectation(one, lines)));
        }
    }

    /** The test's programme first, then those that each hands on to. */
    private void payers(Keys keys, List<Expectation> all) {
        List<Payer> payers = new ArrayList<>();
        Optional<Programme> next = setting.programme();
        while (next.isPresent() && payers.stream().noneMatch(of(next.get()))) {
            Programme programme = next.get();
            Optional<FundingEpisode> episode = given.file().entries(FundingEpisode.TYPE).stream()
                    .filter(one -> one.getProgramme().equals(programme.id()))
                    .findFirst();
            if (episode.isEmpty()) {
                break;
            }
            payers.add(new Payer(
                    programme, withParameters(programme), episode.get().id()));
            next = Optional.ofNullable(programme.funding().handOn())
                    .flatMap(one -> setting.library().programme(one.to()));
        }
        for (String name : keys.names()) {
            Place place = keys.place(name);
            known(name, given.lines(), "line", place);
            keys.node(name).ifPresent(node -> {
                String written = node instanceof YamlNode.Text text ? text.value() : "";
                Sentence.read(
                                node,
                                PayerExpectation.FORM,
                                setting.log(),
                                sentence -> PayerExpectation.read(place.line(), name, written, payers, sentence))
                        .ifPresent(all::add);
            });
        }
    }

    private void shares(Keys keys, List<Expectation> all) {
        Map<String, Money> shares = new LinkedHashMap<>();
        for (String name : keys.names()) {
            keys.value(name, "an amount like USD 60.01", Money::parse).ifPresent(one -> shares.put(name, one));
        }
        int line = keys.place().line();
        setting.programme().ifPresent(one -> all.add(new SharesExpectation(line, one, shares)));
    }

    private static Predicate<Payer> of(Programme programme) {
        return one -> one.programme().id().equals(programme.id());
    }

    private RuleBook withParameters(Programme programme) {
        RuleBook packs = setting.library().ruleBook(List.of(programme.id()));
        RuleBook.Builder builder =
                RuleBook.builder().parameters(given.parameters()).programme(programme.id());
        packs.getPacks().forEach(builder::pack);
        packs.rules().forEach(builder::rule);
        packs.points().forEach(point -> packs.at(point).forEach(builder::bind));
        return builder.build();
    }

    private Optional<LineExpectation> line(YamlNode node, Place place, String name) {
        String written = node instanceof YamlNode.Text text ? text.value() : "";
        return Sentence.read(
                node,
                LineExpectation.FORM,
                setting.log(),
                sentence -> LineExpectation.read(place.line(), name, written, sentence));
    }

    private Optional<Said> said(Keys keys, String name, List<String> words, String form) {
        return keys.node(name)
                .flatMap(node -> Sentence.read(node, form, setting.log(), sentence -> {
                    Said said = Said.read(sentence.first(), words);
                    sentence.first().end();
                    return said;
                }));
    }

    private void ruleNames(Said said, Place place) {
        List<String> rules =
                book.rules().stream().map(rule -> rule.getId().value()).toList();
        said.because().ifPresent(names -> names.forEach(one -> known(one, rules, "rule", place)));
    }

    /** A code without words is misspelt: every reason has words. */
    void codes(Set<String> codes, Place place) {
        for (String code : codes) {
            if (setting.library().messages().find(code, Locale.ENGLISH).isEmpty() && !code.startsWith("core.")) {
                setting.log()
                        .add(
                                RulesError.UNKNOWN_REFERENCE,
                                place,
                                "unknown reason code '" + code + "'",
                                "use one that the answer shows; run the test to see it");
            }
        }
    }

    boolean known(String name, Collection<String> known, String what, Place place) {
        if (known.contains(name)) {
            return true;
        }
        setting.log()
                .add(
                        RulesError.UNKNOWN_REFERENCE,
                        place,
                        "unknown " + what + " '" + name + "'",
                        Suggestion.remedy(name, known, "use the name of a " + what + " that there is"));
        return false;
    }

    private Map<String, EntryId> entries() {
        Map<String, EntryId> entries = new LinkedHashMap<>();
        for (Entry one : given.file().allEntries()) {
            entries.put(one.id().value(), one.id());
        }
        return entries;
    }
}
