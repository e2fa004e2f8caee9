package org.customizedemployment.benchmarks.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Glance;
import org.customizedemployment.core.rule.GlanceOfEach;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.spi.pack.PackFile;

/**
 * The rules of {@code foundations} and {@code us-ct} asked of one case for their outcomes, those on services of each line. Two that came later, which
 * ask what people decided, are left out: {@link ByHand} has not got them.
 */
final class CleanRules {
    private static final String AGENCY = """
            format: ce-pack/1
            pack: {id: agency, version: 0.1.0, layers-over: [foundations, us-ct]}
            set-parameters:
              - {id: state.minimum-wage, citation: CT-34, values: [{rate: USD 16.94 per hour}]}
              - {id: us-ct.minimum-wage, citation: CT-34, values: [{rate: USD 16.94 per hour}]}
              - {id: local.minimum-wage, citation: CT-34, values: [{rate: USD 7.25 per hour}]}
              - {id: vocational-rehabilitation.funder, citation: FED-SE-1, values: [{code: ads}]}
            """;

    private static final List<RuleId> NOT_BY_HAND =
            List.of(RuleId.of("us-ct.one-certified-person"), RuleId.of("us-ct.less-intensive-considered"));

    private final RuleBook book;
    private final List<List<RuleBinding>> ofCase = new ArrayList<>();
    private final List<RuleBinding> ofService;
    private final AsOf asOf = AsOf.on(DateName.DECISION, CleanCase.TODAY);

    private CleanRules(CleanRules all, List<String> ids) {
        book = all.book;
        for (List<RuleBinding> together : all.ofCase) {
            ofCase.add(only(together, ids));
        }
        ofService = only(all.ofService, ids);
    }

    private static List<RuleBinding> only(List<RuleBinding> all, List<String> ids) {
        return all.stream()
                .filter(one -> ids.contains(one.rule().getId().value()))
                .toList();
    }

    private CleanRules(RuleBook book) {
        this.book = book;
        for (String check : List.of(
                "indicators",
                "principles",
                "essential-elements",
                "federal",
                "supported-employment",
                "timelines",
                "conflicts")) {
            ofCase.add(book.at(BindingPoint.check(check)));
        }
        ofCase.add(byHandToo(book.at(BindingPoint.move(TransitionId.of("start-discovery")))));
        ofCase.add(byHandToo(book.at(BindingPoint.move(TransitionId.of("start-job-development")))));
        ofService = book.at(BindingPoint.record(ServiceEntry.TYPE));
    }

    private static List<RuleBinding> byHandToo(List<RuleBinding> all) {
        return all.stream()
                .filter(one -> !NOT_BY_HAND.contains(one.rule().getId()))
                .toList();
    }

    /** Loads the packs with the parameters that an agency supplies. */
    static CleanRules load() {
        PackLoad load = PackLoader.load(List.of(
                new FoundationsPack(),
                new UsCtPack(),
                FilePack.of(List.of(PackFile.of("agency.yaml", AGENCY.getBytes(StandardCharsets.UTF_8))))));
        if (!(load instanceof PackLoad.Loaded loaded)) {
            throw new IllegalStateException("the packs do not load: " + load);
        }
        return new CleanRules(loaded.library().ruleBook(List.of(ProgrammeId.of("us-ct/dds"))));
    }

    /** Of these rules only some. */
    CleanRules only(List<String> ids) {
        return new CleanRules(this, ids);
    }

    /** The ids of the rules that are not met, those of lines with the line's id. */
    SortedSet<String> broken(CaseFile file, References register) {
        SortedSet<String> broken = new TreeSet<>();
        List<Outcome> outcomes = outcomes(file, register);
        List<RuleBinding> cases = ofCase();
        for (int at = 0; at < outcomes.size(); at++) {
            if (outcomes.get(at) == Outcome.NOT_MET) {
                int ofLines = at - cases.size();
                broken.add(
                        ofLines < 0
                                ? cases.get(at).rule().getId().value()
                                : ofService
                                                .get(ofLines % ofService.size())
                                                .rule()
                                                .getId() + " "
                                        + file.entries(ServiceEntry.TYPE)
                                                .get(ofLines / ofService.size())
                                                .id());
            }
        }
        return broken;
    }

    RuleBook book() {
        return book;
    }

    /** The rules asked of the case, in the order of {@link #outcomes}; after them come those of each service. */
    List<RuleBinding> ofCase() {
        return ofCase.stream().flatMap(List::stream).toList();
    }

    List<RuleBinding> ofService() {
        return ofService;
    }

    Facts facts(CaseFile file, References register) {
        return Facts.of(file, asOf, register, book.getParameters());
    }

    /** How many rules pass of the case, and how many of its services. */
    int passing(CaseFile file, References register) {
        Facts facts = facts(file, register).unexplained();
        int passing = 0;
        for (List<RuleBinding> together : ofCase) {
            passing += passing(RuleEvaluation.glance(together, facts));
        }
        List<ServiceEntry> lines = file.entries(ServiceEntry.TYPE);
        GlanceOfEach ofLines = RuleEvaluation.glanceEach(ofService, facts, lines);
        for (int line = 0; line < lines.size(); line++) {
            for (int rule = 0; rule < ofService.size(); rule++) {
                passing += ofLines.outcome(line, rule).passes() ? 1 : 0;
            }
        }
        return passing;
    }

    /** The same with reasons. */
    int explained(CaseFile file, References register) {
        Facts facts = facts(file, register);
        int passing = 0;
        for (List<RuleBinding> together : ofCase) {
            passing += passing(RuleEvaluation.ask(together, facts));
        }
        for (ServiceEntry line : file.entries(ServiceEntry.TYPE)) {
            passing += passing(RuleEvaluation.ask(ofService, facts.about(line)));
        }
        return passing;
    }

    private static int passing(List<RuleFinding> findings) {
        int passing = 0;
        for (RuleFinding one : findings) {
            passing += one.finding().outcome().passes() ? 1 : 0;
        }
        return passing;
    }

    private static int passing(Glance glance) {
        int passing = 0;
        int size = glance.getBindings().size();
        for (int i = 0; i < size; i++) {
            passing += glance.outcome(i).passes() ? 1 : 0;
        }
        return passing;
    }

    /** All outcomes, for a test. */
    List<Outcome> outcomes(CaseFile file, References register) {
        Facts facts = facts(file, register).unexplained();
        List<Outcome> outcomes = new ArrayList<>();
        for (List<RuleBinding> together : ofCase) {
            add(RuleEvaluation.glance(together, facts), outcomes);
        }
        List<ServiceEntry> lines = file.entries(ServiceEntry.TYPE);
        GlanceOfEach ofLines = RuleEvaluation.glanceEach(ofService, facts, lines);
        for (int line = 0; line < lines.size(); line++) {
            add(ofLines.of(line), outcomes);
        }
        return outcomes;
    }

    private static void add(Glance glance, List<Outcome> outcomes) {
        for (int i = 0; i < glance.getBindings().size(); i++) {
            outcomes.add(glance.outcome(i));
        }
    }
}
