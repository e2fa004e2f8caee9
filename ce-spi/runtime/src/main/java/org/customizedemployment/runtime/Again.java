package org.customizedemployment.runtime;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.Redecision;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.runtime.answer.Answers;
import org.customizedemployment.runtime.error.RuntimeError;

/** Asks again what a stored decision was about. */
record Again(Answers answers) {
    Redecision decide(CaseFile file, Decision stored, References references) {
        if (!stored.getCaseId().equals(Optional.of(file.getId()))) {
            throw new CeException(RuntimeError.OTHER_CASE, "a decision asked again of another case");
        }
        AsOf asOf = asOf(stored);
        Decision again =
                switch (stored.getKind()) {
                    case CHECK -> answers.check(file, stored.getSubject(), asOf, references);
                    case CLAIM -> answers.adjudicate(file, claim(file, stored), asOf, references);
                    case BRAIDED_CLAIM -> answers.adjudicate(file, inTurn(file, stored), asOf, references);
                    case DESIGN ->
                        answers.checkDesign(
                                file, EntryRef.parse(stored.getSubject()).id(), asOf);
                    case MOVE, RECORD, CERTIFICATION ->
                        throw new CeException(
                                RuntimeError.NOT_ASKED_AGAIN,
                                "a decision of kind " + stored.getKind().name());
                };
        return Redecision.of(stored, again);
    }

    Optional<Redecision> decide(CaseFile before, Change change, References references) {
        Decision stored = change.decision();
        Command command = change.command();
        if (stored == null || command == null) {
            return Optional.empty();
        }
        CaseContext context =
                new CaseContext(change.commandId(), change.by(), change.recordedAt(), asOf(stored), references);
        Decision again =
                answers.decide(before, change.revision() - 1, command, context).decision();
        return Optional.of(Redecision.of(stored, again));
    }

    private static ClaimRequest claim(CaseFile file, Decision stored) {
        return ClaimRequest.of(episode(file, ProgrammeId.of(stored.getSubject())));
    }

    private static List<EntryId> inTurn(CaseFile file, Decision stored) {
        return Stream.of(stored.getSubject().split(", ", -1))
                .map(one -> episode(file, ProgrammeId.of(one)))
                .toList();
    }

    private static EntryId episode(CaseFile file, ProgrammeId programme) {
        List<FundingEpisode> episodes = file.entries(FundingEpisode.TYPE).stream()
                .filter(one -> one.getProgramme().equals(programme))
                .toList();
        if (episodes.size() != 1) {
            throw new CeException(
                    RuntimeError.NOT_ASKED_AGAIN,
                    "a claim under programme '" + programme + "', which has " + episodes.size() + " episodes");
        }
        return episodes.get(0).id();
    }

    private static AsOf asOf(Decision stored) {
        AsOf asOf = AsOf.none();
        for (NamedDate date : stored.getDates()) {
            asOf = date.given() ? asOf.with(date.name(), date.date()) : asOf;
        }
        return asOf;
    }
}
