package org.customizedemployment.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Explanation;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.rules.condition.rule.DatedRule;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.shape.PullsApart;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.Test;

/**
 * What every pack must keep. To be extended, one line is enough:
 *
 * <pre>{@code
 * class UsCtPackContractTest extends PackContract {
 *     @Override protected PackProvider pack() { return new UsCtPack(); }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class PackContract {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z0-9-]+}");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    /** Late enough for a sample to have a job. */
    private static final LocalDate KNOWLEDGE_DAY = LocalDate.of(2026, 6, 1);

    /** The pack under test. */
    protected abstract PackProvider pack();

    /** The packs it layers over, lowest first; none unless overridden. */
    protected List<PackProvider> below() {
        return List.of();
    }

    /** The reason codes of its rules in Java, which can't be read from its files; none unless overridden. */
    protected List<String> reasonCodes() {
        return List.of();
    }

    /**
     * Cases of one person each by which {@link KnowledgeLaw} and, where they have service lines, {@link ClaimLaw} are tried on the pack, of any
     * coverage; the more of its rules and minutes they let be sure, the better. None unless overridden: a case without entries is always tried.
     */
    protected List<CaseFile> samples() {
        return List.of();
    }

    /** What is known of staff outside of the samples, by which {@link ClaimLaw} is tried; nothing unless overridden. */
    protected References register() {
        return References.NONE;
    }

    @Test
    void it_loads_without_problems_or_warnings() {
        PackLoad load = PackLoader.load(layers());

        assertThat(load).as(problems(load)).isInstanceOf(PackLoad.Loaded.class);
        assertThat(Loading.lines(load.warnings())).isEmpty();
    }

    @Test
    void its_files_and_its_provider_agree() {
        PackLibrary library = Loading.library(layers());

        assertThat(library.packs()).last().satisfies(ref -> {
            assertThat(ref.id().value()).isEqualTo(pack().getDescriptor().id());
            assertThat(ref.version()).isEqualTo(pack().getDescriptor().version());
        });
    }

    @Test
    void the_same_files_give_the_same_digest() {
        assertThat(Loading.library(layers()).packs())
                .isEqualTo(Loading.library(layers()).packs());
    }

    @Test
    void every_rule_is_cited() {
        assertThat(Loading.library(layers()).rules())
                .allSatisfy(rule ->
                        assertThat(rule.getCitations()).as(rule.getId().value()).isNotEmpty());
    }

    @Test
    void every_binding_has_its_rule_in_every_rule_book() {
        PackLibrary library = Loading.library(layers());

        for (RuleBook book : books(library)) {
            for (BindingPoint point : book.points()) {
                assertThat(book.at(point))
                        .allSatisfy(binding ->
                                assertThat(book.find(binding.rule().getId())).contains(binding.rule()));
            }
        }
    }

    @Test
    void every_reason_has_words_in_english_and_spanish_with_the_same_placeholders() {
        PackLibrary library = Loading.library(layers());

        for (String code : codes(library)) {
            List<SortedSet<String>> placeholders = new ArrayList<>();
            for (Locale language : LANGUAGES) {
                Optional<String> words = library.messages().find(code, language);
                assertThat(words).as("%s in %s", code, language).isPresent();
                placeholders.add(placeholders(words.orElse("")));
            }
            assertThat(placeholders.get(1)).as(code).isEqualTo(placeholders.get(0));
        }
    }

    @Test
    void nothing_supplied_lets_no_rule_say_met_or_not_met() {
        PackLibrary library = Loading.library(layers());
        CaseFile empty = CaseFile.empty(CaseId.of("case"));
        Facts facts = Facts.of(empty, AsOf.on(DateName.DECISION, DAY), References.NONE, library.parameters());

        for (Rule rule : library.rules()) {
            RuleBinding binding = new RuleBinding(rule, BindingPoint.check("contract"), Severity.ADVISES);
            RuleFinding asked = RuleEvaluation.ask(List.of(binding), facts).get(0);
            assertOpen(rule.getId(), asked.finding().outcome());
            // And not only because the engine answers for it: a finding that rests on absence is the engine's to judge.
            Finding own = rule.evaluate(facts);
            if (own.restsOnAbsence() == null) {
                assertOpen(rule.getId(), own.outcome());
            }
        }
    }

    @Test
    void with_every_kind_that_it_needs_not_supplied_no_rule_says_met_or_not_met_and_no_minute_is_payable() {
        PackLibrary library = Loading.library(layers());
        KnowledgeLaw law = KnowledgeLaw.of(library, KNOWLEDGE_DAY);
        ClaimLaw claims = ClaimLaw.of(library, KNOWLEDGE_DAY);

        for (CaseFile file : samples()) {
            assertThat(law.sureOfNothingSupplied(KnowledgeLaw.complete(file)))
                    .as(file.getId().value())
                    .isEmpty();
            assertThat(claims.payableOfNothingSupplied(file))
                    .as(file.getId().value())
                    .isZero();
        }
    }

    @Test
    void what_is_sure_by_a_part_of_a_case_is_so_by_the_whole() {
        KnowledgeLaw law = KnowledgeLaw.of(Loading.library(layers()), KNOWLEDGE_DAY);
        List<CaseFile> cases = new ArrayList<>(samples());
        cases.add(CaseFile.empty(CaseId.of("case")));

        for (CaseFile file : cases) {
            assertThat(law.breaches(KnowledgeLaw.complete(file)))
                    .as(file.getId().value())
                    .isEmpty();
        }
    }

    @Test
    void an_explanation_made_later_finds_what_the_decision_found() {
        PackLibrary library = Loading.library(layers());
        for (CaseFile file : samples()) {
            Facts facts = Facts.of(file, AsOf.on(DateName.DECISION, KNOWLEDGE_DAY), register(), library.parameters());
            for (Entry about : file.allEntries()) {
                assertExplained(library, facts.about(about));
            }
            assertExplained(library, facts);
        }
    }

    private static void assertExplained(PackLibrary library, Facts facts) {
        for (Rule rule : library.rules()) {
            RuleBinding binding = new RuleBinding(rule, BindingPoint.check("contract"), Severity.ADVISES);
            RuleFinding found = RuleEvaluation.ask(List.of(binding), facts).get(0);
            Explanation later = RuleEvaluation.explain(binding, facts);
            assertThat(later.finding()).as(rule.getId().value()).isEqualTo(found);
            assertThat(RuleEvaluation.explain(binding, facts))
                    .as(rule.getId().value())
                    .isEqualTo(later);
        }
    }

    @Test
    void what_is_decided_of_a_minute_by_a_part_of_a_case_is_so_by_the_whole() {
        ClaimLaw law = ClaimLaw.of(Loading.library(layers()), KNOWLEDGE_DAY).with(register());

        for (CaseFile file : samples()) {
            assertThat(law.breaches(KnowledgeLaw.complete(file)))
                    .as(file.getId().value())
                    .isEmpty();
        }
    }

    private static void assertOpen(RuleId rule, Outcome outcome) {
        assertThat(outcome).as(rule.value()).isNotIn(Outcome.MET, Outcome.NOT_MET, Outcome.ERROR);
    }

    private List<PackProvider> layers() {
        List<PackProvider> layers = new ArrayList<>(below());
        layers.add(pack());
        return layers;
    }

    private Set<String> codes(PackLibrary library) {
        Set<String> codes = new LinkedHashSet<>(reasonCodes());
        for (Rule rule : library.rules()) {
            codes.addAll(DatedRule.codesOf(rule));
            if (rule instanceof PullsApart) {
                codes.add(rule.getId().value());
            }
            codes.add("rule." + rule.getId());
        }
        return codes;
    }

    private static List<RuleBook> books(PackLibrary library) {
        List<RuleBook> books = new ArrayList<>();
        books.add(library.ruleBook(List.of()));
        List<ProgrammeId> ids = library.programmes().stream().map(Programme::id).toList();
        ids.forEach(id -> books.add(library.ruleBook(List.of(id))));
        books.add(library.ruleBook(ids));
        return books;
    }

    private static SortedSet<String> placeholders(String text) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static String problems(PackLoad load) {
        return load instanceof PackLoad.Failed failed ? Loading.lines(failed.problems()) : "";
    }
}
