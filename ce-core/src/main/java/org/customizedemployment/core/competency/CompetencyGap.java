package org.customizedemployment.core.competency;

import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.practice.PracticeTask;

/**
 * One competency as a specialist sees themselves. All lists are in the order of the source, which ranks nothing inside a competency.
 *
 * @param competency which
 * @param counts for each type of which it has statements
 * @param gaps the statements rated as a gap; may be empty, like the other lists
 * @param developing the statements rated as developing
 * @param cannotRate the statements that they could not rate
 * @param notRated the statements about which they said nothing; listed, not counted as gaps
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CompetencyGap(
        Competency competency,
        List<TypeCount> counts,
        List<StatementGap> gaps,
        List<StatementGap> developing,
        List<CompetencyStatement> cannotRate,
        List<CompetencyStatement> notRated) {
    public CompetencyGap {
        counts = List.copyOf(counts);
        gaps = List.copyOf(gaps);
        developing = List.copyOf(developing);
        cannotRate = List.copyOf(cannotRate);
        notRated = List.copyOf(notRated);
    }

    /** The tasks in which its gaps are practiced, each once, in the order of the source; empty if there are no gaps. */
    public List<PracticeTask> tasksToPractice() {
        return Arrays.stream(PracticeTask.values())
                .filter(task -> gaps.stream().anyMatch(gap -> gap.practicedBy().contains(task)))
                .toList();
    }
}
