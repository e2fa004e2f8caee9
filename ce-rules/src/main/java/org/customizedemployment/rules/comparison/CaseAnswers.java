package org.customizedemployment.rules.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.programme.Programme;

/** All that one version of the packs says of a case, by what it is said of. */
final class CaseAnswers {
    private final PackLibrary library;
    private final CaseFile file;
    private final AsOf asOf;
    private final References references;
    private final Map<String, Told> answers = new LinkedHashMap<>();

    private CaseAnswers(PackLibrary library, CaseFile file, AsOf asOf, References references) {
        this.library = library;
        this.file = file;
        this.asOf = asOf;
        this.references = references;
    }

    static Map<String, Told> of(PackLibrary library, CaseFile file, AsOf asOf, References references) {
        CaseAnswers one = new CaseAnswers(library, file, asOf, references);
        Set<ProgrammeId> programmes = new LinkedHashSet<>();
        for (FundingEpisode episode : file.entries(FundingEpisode.TYPE)) {
            library.programme(episode.getProgramme()).ifPresent(programme -> {
                programmes.add(programme.id());
                one.claim(programme, episode);
            });
        }
        one.rules(library.ruleBook(List.copyOf(programmes)));
        return one.answers;
    }

    private void claim(Programme programme, FundingEpisode episode) {
        RuleBook book = library.ruleBook(List.of(programme.id()));
        Decision decision =
                Adjudication.of(programme, book).adjudicate(file, ClaimRequest.of(episode.id()), asOf, references);
        Map<ParameterId, String> parameters = new LinkedHashMap<>();
        decision.getFindings().forEach(one -> read(one, parameters));
        for (ClaimLine line : decision.getLines()) {
            answers.put(programme.id() + " line " + line.entry().id(), new Told(answer(line), parameters));
        }
    }

    private static Answer answer(ClaimLine line) {
        List<Reason> reasons = new ArrayList<>(line.reasons());
        line.pieces().forEach(piece -> reasons.addAll(piece.reasons()));
        Reason money = line.money().reason();
        if (money != null) {
            reasons.add(money);
        }
        return new Answer(
                word(line.outcome()),
                line.payable().value(),
                line.notPayable().value(),
                line.undecided().value(),
                line.money().amount(),
                reasons.stream().map(Reason::code).distinct().toList());
    }

    private void rules(RuleBook book) {
        Facts facts = Facts.of(file, asOf, references, book.getParameters());
        for (BindingPoint point : book.points()) {
            boolean claim =
                    point.kind() == BindingPoint.Kind.CHECK && point.target().equals(Adjudication.CHECK);
            if (point.kind() != BindingPoint.Kind.RECORD && !claim) {
                for (RuleFinding found : RuleEvaluation.ask(book.at(point), facts)) {
                    Map<ParameterId, String> parameters = new LinkedHashMap<>();
                    read(found, parameters);
                    answers.put("rule " + found.rule() + " at " + point.target(), new Told(answer(found), parameters));
                }
            }
        }
    }

    private static Answer answer(RuleFinding found) {
        return new Answer(
                word(found.finding().outcome()) + " (" + word(found.severity()) + ")",
                0,
                0,
                0,
                null,
                List.of(found.finding().reason().code()));
    }

    private static void read(RuleFinding found, Map<ParameterId, String> into) {
        found.parametersRead()
                .forEach(one -> into.merge(
                        one.id(), one.effective() + " " + one.value(), (first, second) -> first + "; " + second));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
