package org.customizedemployment.core.competency;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A self-assessment laid out by competency, the most important first, with what would close each gap (ICF-C1 to C9). There is no score and no
 * comparison of people (SEM-20); what is not rated is listed and is no gap.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CompetencyGaps {
    private final SelfAssessment assessment;
    private final List<CompetencyGap> competencies;

    private CompetencyGaps(SelfAssessment assessment) {
        this.assessment = assessment;
        this.competencies = Arrays.stream(Competency.values()).map(this::gap).toList();
    }

    public static CompetencyGaps of(SelfAssessment assessment) {
        return new CompetencyGaps(assessment);
    }

    public SelfAssessment getAssessment() {
        return assessment;
    }

    /** All nine, by rated importance, with or without gaps. */
    public List<CompetencyGap> getCompetencies() {
        return competencies;
    }

    /** Those with a gap, the most important first; may be empty. */
    public List<CompetencyGap> withGaps() {
        return competencies.stream().filter(one -> !one.gaps().isEmpty()).toList();
    }

    private CompetencyGap gap(Competency competency) {
        return new CompetencyGap(
                competency,
                counts(competency),
                gaps(competency, Rating.GAP),
                gaps(competency, Rating.DEVELOPING),
                rated(competency.getStatements(), Rating.CANNOT_RATE),
                notRated(competency.getStatements()));
    }

    private List<TypeCount> counts(Competency competency) {
        return Arrays.stream(StatementType.values())
                .map(competency::getStatements)
                .filter(statements -> !statements.isEmpty())
                .map(this::count)
                .toList();
    }

    private TypeCount count(List<CompetencyStatement> statements) {
        return new TypeCount(
                statements.get(0).type(),
                rated(statements, Rating.HAVE_IT).size(),
                rated(statements, Rating.DEVELOPING).size(),
                rated(statements, Rating.GAP).size(),
                rated(statements, Rating.CANNOT_RATE).size(),
                notRated(statements).size());
    }

    private List<StatementGap> gaps(Competency competency, Rating rating) {
        return competency.getStatements().stream()
                .flatMap(statement -> assessment.rating(statement).stream())
                .filter(one -> one.rating() == rating)
                .map(one -> new StatementGap(
                        one.statement(),
                        rating,
                        Optional.ofNullable(one.on()).orElse(assessment.on()),
                        one.statement().getPracticedBy()))
                .toList();
    }

    private List<CompetencyStatement> rated(List<CompetencyStatement> statements, Rating rating) {
        return statements.stream()
                .filter(statement -> assessment.rating(statement).stream().anyMatch(one -> one.rating() == rating))
                .toList();
    }

    private List<CompetencyStatement> notRated(List<CompetencyStatement> statements) {
        return statements.stream()
                .filter(statement -> assessment.rating(statement).isEmpty())
                .toList();
    }
}
