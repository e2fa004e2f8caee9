package org.customizedemployment.core.employer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.EffectiveRange;
import org.immutables.value.Value;

/**
 * What an employer answered to the six questions that bring needs to light (ICF-T18, T20). Its answers give <em>inferred</em> needs; only the
 * employer confirms one (SEM-28).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class NeedsInterview implements Entry {
    /** The kind {@code needs-interview}. */
    public static final EntryType<NeedsInterview> TYPE = EntryType.of(
            "needs-interview", 1, EntryNature.HAPPENING, NeedsInterview.class, ImmutableNeedsInterview.class);

    NeedsInterview() {}

    /** The employer. */
    public abstract EntryId getEmployer();

    /** The day. */
    public abstract LocalDate getHeldOn();

    /** The answers, in the order in which they were given. A question may have several or none. */
    @Bounded
    public abstract List<@Valid InterviewAnswer> getAnswers();

    /** The questions that nobody has answered yet. */
    public final List<NeedsQuestion> openQuestions() {
        List<NeedsQuestion> answered =
                getAnswers().stream().map(InterviewAnswer::question).toList();
        return Arrays.stream(NeedsQuestion.values())
                .filter(one -> !answered.contains(one))
                .toList();
    }

    /**
     * The needs that the answers give: one for each answer to a question about needs that names tasks. What it is worth comes from the answers
     * about worth that name one of those tasks. Status is inferred: nothing here is confirmed.
     *
     * @param ids an id for the first, second … need
     */
    public final List<EmployerNeed> inferredNeeds(IntFunction<EntryId> ids) {
        List<EmployerNeed> needs = new ArrayList<>();
        for (InterviewAnswer answer : getAnswers()) {
            NeedKind kind = answer.question().needKind();
            if (kind != null && !answer.tasks().isEmpty()) {
                needs.add(need(ids.apply(needs.size() + 1), kind, answer));
            }
        }
        return needs;
    }

    private EmployerNeed need(EntryId id, NeedKind kind, InterviewAnswer answer) {
        List<NeedWorth> worth = getAnswers().stream()
                .filter(one -> one.equals(answer) || one.question() == NeedsQuestion.WORTH_OF_DOING_IT)
                .filter(one -> one.tasks().stream().anyMatch(answer.tasks()::contains))
                .flatMap(one -> Stream.ofNullable(one.worth()))
                .toList();
        EmployerNeed.Builder need = EmployerNeed.builder();
        need.header(new EntryHeader(
                        id, 1, EffectiveRange.NOT_STATED, getHeader().provenance()))
                .employer(getEmployer())
                .description(answer.words())
                .needKind(kind)
                .status(NeedStatus.INFERRED)
                .tasks(answer.tasks())
                .noticedOn(getHeldOn())
                .worth(worth);
        return need.build();
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getHeldOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        EntryPointer.Listing pointers = EntryPointer.list().one(getEmployer(), "employer");
        for (InterviewAnswer answer : getAnswers()) {
            pointers.each(answer.tasks(), "work-task");
            Stream.ofNullable(answer.worth())
                    .flatMap(NeedWorth::jobs)
                    .forEach(job -> pointers.one(job, "workplace-job"));
        }
        return pointers.toList();
    }

    @Override
    public final EntryType<NeedsInterview> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link NeedsInterview}. */
    public static final class Builder extends ImmutableNeedsInterview.Builder {
        Builder() {}
    }
}
