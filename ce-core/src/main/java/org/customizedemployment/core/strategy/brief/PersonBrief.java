package org.customizedemployment.core.strategy.brief;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.work.Company;
import org.customizedemployment.core.work.WorkCondition;
import org.jspecify.annotations.Nullable;

/**
 * A person as strategies see them: what the profile says about tasks, conditions, times, hours, pay and support, as far as its statements say
 * it in typed form (ODEP-P2, P4). Statements that the person set aside are not in it. What nobody stated is no limit.
 *
 * <pre>{@code
 * PersonBrief person = PersonBrief.of(caseFile);
 * person.fit(task).level(); // DOES_AND_LIKES
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PersonBrief {
    private static final ActorId JOB_SEEKER = ActorId.of("job-seeker");

    private final ActorId actor;
    private final List<ProfileStatement> statements;

    private PersonBrief(ActorId actor, List<ProfileStatement> statements) {
        this.actor = actor;
        this.statements = statements.stream()
                .filter(one -> one.getStanding() != StatementStanding.SET_ASIDE)
                .filter(one -> one.getTopic().isPresent())
                .toList();
    }

    /** What the profile in that case file says; of the person whose entry is there, else of {@code job-seeker}. */
    public static PersonBrief of(CaseFile caseFile) {
        ActorId actor = caseFile.entries(JobSeeker.TYPE).stream()
                .findFirst()
                .map(JobSeeker::getActor)
                .orElse(JOB_SEEKER);
        return new PersonBrief(actor, caseFile.entries(ProfileStatement.TYPE));
    }

    /** What those statements say. */
    public static PersonBrief of(ActorId actor, List<ProfileStatement> statements) {
        return new PersonBrief(actor, statements);
    }

    /** By what id the person is known where they hold a job or own a business. */
    public ActorId getActor() {
        return actor;
    }

    /** The statements it rests on, in the order of recording. */
    public List<@Valid ProfileStatement> getStatements() {
        return statements;
    }

    /** Those of a kind of topic. */
    public <T extends ProfileTopic> List<Topic<T>> topics(Class<T> kind) {
        return statements.stream()
                .filter(one -> kind.isInstance(one.getTopic().orElseThrow()))
                .map(one -> new Topic<>(one, kind.cast(one.getTopic().orElseThrow())))
                .toList();
    }

    /** The conditions that hold, or that may give way in the person's own order: those with an order first, then the others. */
    public List<Topic<ProfileTopic.Condition>> conditions(boolean holding) {
        return topics(ProfileTopic.Condition.class).stream()
                .filter(one -> one.topic().wish().holds() == holding)
                .sorted(Comparator.comparingInt(one -> {
                    Integer order = one.topic().order();
                    return order == null ? Integer.MAX_VALUE : order;
                }))
                .toList();
    }

    /** How a task goes with the person. */
    public TaskFit fit(WorkTask task) {
        return TaskFitting.fit(this, task);
    }

    /** What of the profile rules a task out: a condition that must not be there, or a kind of task that did not fit. */
    public List<Topic<?>> ruledOutBy(WorkTask task) {
        List<Topic<?>> out = new ArrayList<>();
        for (Topic<ProfileTopic.Condition> one : conditions(true)) {
            boolean there = conditionsOf(task).contains(one.topic().condition());
            if (one.topic().wish() == ConditionWish.MUST_NOT_HAVE && there) {
                out.add(one);
            }
        }
        for (Topic<ProfileTopic.Tasks> one : topics(ProfileTopic.Tasks.class)) {
            boolean didNotFit = one.statement().getArea() == ProfileArea.DID_NOT_FIT;
            if (didNotFit && one.topic().kinds().stream().anyMatch(task.getSkills()::contains)) {
                out.add(one);
            }
        }
        return out;
    }

    /** The conditions of a task: those named, and what it says of company. */
    public static List<WorkCondition> conditionsOf(WorkTask task) {
        Set<WorkCondition> conditions = new LinkedHashSet<>(task.getConditions());
        if (task.getCompany() == Company.ALONE) {
            conditions.add(WorkCondition.ALONE);
        } else if (task.getCompany() == Company.WITH_OTHERS) {
            conditions.add(WorkCondition.WITH_OTHERS);
        }
        return List.copyOf(conditions);
    }

    /** Whether {@link #conditionsOf} that task has it that one is alone. */
    public static boolean isAlone(WorkTask task) {
        return task.getCompany() == Company.ALONE || task.getConditions().contains(WorkCondition.ALONE);
    }

    /** Hours and pay. If several statements speak of the same, the narrowest holds; a limit of earnings only if the person stated it (SEM-7). */
    public PersonLimits limits() {
        PersonLimits.Stated<Minutes> least = null;
        PersonLimits.Stated<Minutes> most = null;
        for (Topic<ProfileTopic.Hours> one : topics(ProfileTopic.Hours.class)) {
            least = narrower(least, one.topic().leastWeekly(), one, 1);
            most = narrower(most, one.topic().mostWeekly(), one, -1);
        }
        PersonLimits.Stated<Rate> floor = null;
        PersonLimits.Stated<Money> monthly = null;
        for (Topic<ProfileTopic.Pay> one : topics(ProfileTopic.Pay.class)) {
            Rate rate = one.topic().floor();
            if (rate != null
                    && (floor == null || rate.amount().compareTo(floor.value().amount()) > 0)) {
                floor = new PersonLimits.Stated<>(rate, one.statement().toRef());
            }
            Money limit = one.topic().mostMonthly();
            boolean own = one.statement().getHeader().provenance().how() == Manner.TOLD_BY_JOB_SEEKER;
            if (limit != null
                    && own
                    && (monthly == null || limit.minorUnits() < monthly.value().minorUnits())) {
                monthly = new PersonLimits.Stated<>(limit, one.statement().toRef());
            }
        }
        return new PersonLimits(least, most, floor, monthly);
    }

    private static PersonLimits.@Nullable Stated<Minutes> narrower(
            PersonLimits.@Nullable Stated<Minutes> known, @Nullable Minutes minutes, Topic<?> from, int sign) {
        boolean better = minutes != null && (known == null || minutes.compareTo(known.value()) * sign > 0);
        return better && minutes != null
                ? new PersonLimits.Stated<>(minutes, from.statement().toRef())
                : known;
    }

    /**
     * A statement with what it says.
     *
     * @param statement the statement
     * @param topic its topic
     * @param <T> the kind of topic
     */
    public record Topic<T extends ProfileTopic>(ProfileStatement statement, T topic) {
        /** Nothing of the profile. */
        @Override
        public String toString() {
            return "Topic{" + statement.id() + "}";
        }
    }

    /** Nothing of the profile. */
    @Override
    public String toString() {
        return "PersonBrief{" + statements.size() + " statements}";
    }
}
