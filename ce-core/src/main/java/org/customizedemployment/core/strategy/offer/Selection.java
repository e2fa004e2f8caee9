package org.customizedemployment.core.strategy.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.WeeklyWindow;

/** Makes a small set of many designs: near-duplicates merged, none dominated, in a neutral order. */
final class Selection {
    private static final int NEAR = 80;
    private static final int WHOLE = 100;

    private final Brief brief;
    private final PersonBrief person;

    private Selection(Brief brief, PersonBrief person) {
        this.brief = brief;
        this.person = person;
    }

    static List<ProposedDesign> of(List<ProposedDesign> all, Brief brief, PersonBrief person, int most) {
        Selection selection = new Selection(brief, person);
        List<ProposedDesign> undominated = all.stream()
                .filter(one -> all.stream().noneMatch(other -> selection.dominates(other, one)))
                .toList();
        List<ProposedDesign> kept = new ArrayList<>();
        for (ProposedDesign one : undominated) {
            if (kept.size() < most && kept.stream().noneMatch(other -> isNear(one, other))) {
                kept.add(one);
            }
        }
        kept.sort(Selection::neutral);
        return kept;
    }

    /** Only designs of one sort are compared: a shared job, one that is changed, and a business each are another life. */
    private static String sort(Design design) {
        return design instanceof JobDesign job
                ? job.getExistingJob().isPresent()
                        ? "changed"
                        : job.getSharers().isEmpty() ? "new" : "shared"
                : "business";
    }

    private boolean dominates(ProposedDesign other, ProposedDesign one) {
        boolean comparable = other.design() instanceof JobDesign
                && one.design() instanceof JobDesign
                && brief instanceof WorkplaceBrief
                && sort(other.design()).equals("new")
                && sort(one.design()).equals("new");
        if (!comparable) {
            return false;
        }
        List<Long> better = Measures.of((JobDesign) other.design(), (WorkplaceBrief) brief, person);
        List<Long> worse = Measures.of((JobDesign) one.design(), (WorkplaceBrief) brief, person);
        boolean nowhereWorse = IntStream.range(0, better.size()).allMatch(i -> better.get(i) >= worse.get(i));
        return nowhereWorse && !better.equals(worse);
    }

    /** Four fifths of the minutes or more are the same tasks. */
    private static boolean isNear(ProposedDesign one, ProposedDesign other) {
        if (!sort(one.design()).equals(sort(other.design())) || !(one.design() instanceof JobDesign first)) {
            return one.design().equals(other.design());
        }
        JobDesign second = (JobDesign) other.design();
        if (!first.getSharers().equals(second.getSharers())
                || !first.getChanges().equals(second.getChanges())) {
            return false;
        }
        long same = first.getTasks().stream()
                .flatMapToLong(line -> second.getTasks().stream()
                        .filter(task -> task.task().equals(line.task()))
                        .mapToLong(task -> line.weekly().min(task.weekly()).value()))
                .sum();
        long longer =
                Math.max(first.weeklyMinutes().value(), second.weeklyMinutes().value());
        return same * WHOLE >= longer * NEAR;
    }

    /** Times first, those without last; then the ids of the tasks. */
    private static int neutral(ProposedDesign one, ProposedDesign other) {
        List<WeeklyWindow> first = Measures.times(one.design());
        List<WeeklyWindow> second = Measures.times(other.design());
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order = first.get(i).compareTo(second.get(i));
            if (order != 0) {
                return order;
            }
        }
        if (first.size() != second.size()) {
            return first.isEmpty() || second.isEmpty() ? second.size() - first.size() : first.size() - second.size();
        }
        return tasks(one.design()).compareTo(tasks(other.design()));
    }

    private static String tasks(Design design) {
        return design instanceof JobDesign job
                ? job.getTasks().stream()
                        .map(line -> line.task().value())
                        .sorted()
                        .collect(Collectors.joining(","))
                : design.id().value();
    }
}
