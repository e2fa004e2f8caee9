package org.customizedemployment.core.proposal;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/** What was proposed to an employer: a need of its and what the person brings to it (ICF-T17, T22). The answer may come later. */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Proposal implements Entry {
    /** The kind {@code proposal}. */
    public static final EntryType<Proposal> TYPE =
            EntryType.of("proposal", 1, EntryNature.STANDING, Proposal.class, ImmutableProposal.class);

    Proposal() {}

    /** The pursuit it belongs to. */
    public abstract EntryId getPursuit();

    /** In writing or in conversation. */
    public abstract ProposalForm getForm();

    /** The job design proposed. */
    public abstract Optional<EntryId> getDesign();

    /** The employer's needs it speaks to. */
    @Bounded
    public abstract List<EntryId> getNeeds();

    /** The profile statements on what the person brings; what may be told is in the disclosure plan. */
    @Bounded
    public abstract List<EntryId> getContributions();

    /** What was proposed, in the words used with the employer. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getSummary();

    /** When it was presented; empty if it was not yet. */
    public abstract Optional<LocalDate> getPresentedOn();

    /** Who presented it, the job seeker among them if they took part. */
    @Bounded
    public abstract List<ActorId> getPresentedBy();

    /** To whom at the employer. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONTACT)
    public abstract Optional<@Label String> getPresentedTo();

    /** The person's decision that it is made. */
    public abstract Optional<@Valid HumanDecision> getApproved();

    /** The proposal in writing. */
    public abstract Optional<EntryId> getDocument();

    /** What the employer said; empty while it did not. */
    public abstract Optional<ProposalAnswer> getAnswer();

    /** When it said so. */
    public abstract Optional<LocalDate> getAnsweredOn();

    /** Its answer in its own words. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getAnswerWords();

    @Value.Check
    void datesInOrder() {
        getPresentedOn()
                .flatMap(first -> getAnsweredOn().filter(answered -> answered.isBefore(first)))
                .ifPresent(answered -> {
                    throw new InvalidValueException(
                            CoreError.DATES_REVERSED,
                            "a proposal answered on " + answered + ", before it was presented");
                });
    }

    @Override
    public final List<HumanDecision> decisions() {
        return getApproved().stream().toList();
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getPursuit(), "pursuit")
                .maybe(getDesign(), "job-design")
                .each(getNeeds(), "employer-need")
                .each(getContributions(), "profile-statement")
                .maybe(getDocument(), "document")
                .toList();
    }

    @Override
    public final EntryType<Proposal> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Proposal}. */
    public static final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
