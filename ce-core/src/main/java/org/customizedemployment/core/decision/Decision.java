package org.customizedemployment.core.decision;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.AuthorizationBalance;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.reason.Verdict;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.UnknownMembers;
import org.immutables.value.Value;

/**
 * An answer that explains itself; the same shape for moves, recorded facts, checks, claims, designs and
 * certification. It holds codes, typed values and
 * references, no prose and no names: text is made later, for a locale and an audience. JSON format {@code ce-decision/1}. With the same case,
 * versions and digests it is the same, byte for byte.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Decision {
    /** The JSON format. */
    public static final String FORMAT = "ce-decision/1";

    Decision() {}

    /** Always {@link #FORMAT}. */
    @Code
    @Value.Default
    public String getFormat() {
        return FORMAT;
    }

    public abstract DecisionKind getKind();

    /** The case decided on; empty for what is decided on staff or a provider, of which no case is part. */
    public abstract Optional<CaseId> getCaseId();

    /** What exactly: a transition, an entry reference, a check's name, a programme, a member of staff, a provider. */
    @Label
    public abstract String getSubject();

    /** The outcome of a condition; empty for a claim. */
    public abstract Optional<Outcome> getOutcome();

    /** The outcome of a claim; empty otherwise. */
    public abstract Optional<LineOutcome> getClaimOutcome();

    /** Each rule's finding, in the order of the rule book. */
    public abstract List<@Valid RuleFinding> getFindings();

    /** Each claim line, in order of service. */
    public abstract List<@Valid ClaimLine> getLines();

    /** What the claim left of each cap. */
    public abstract List<CapBalance> getBalances();

    /** What the claim left of each authorization that its lines draw on. */
    public abstract List<@Valid AuthorizationBalance> getAuthorizations();

    /** The dates it went by, given and defaulted. */
    public abstract List<NamedDate> getDates();

    /** The packs it was made with, lowest layer first. */
    public abstract List<@Valid PackRef> getPacks();

    /** The process that the case follows, where it mattered. */
    public abstract Optional<@Valid ProcessPin> getProcess();

    /** The references it was made with, where there were any. */
    public abstract Optional<@Code String> getReferencesId();

    /** Their digest. */
    public abstract Optional<Digest> getReferencesDigest();

    /** Members of its JSON that this version does not know. */
    @Value.Default
    public UnknownMembers getUnknownMembers() {
        return UnknownMembers.none();
    }

    /** Another format may mean other things by the same names. */
    @Value.Check
    final void check() {
        if (!getFormat().equals(FORMAT)) {
            throw new InvalidValueException(
                    CoreError.OTHER_FORMAT, "a decision of another format than '" + FORMAT + "'");
        }
    }

    /** The word that heads it. */
    public final Verdict verdict() {
        return getOutcome().<Verdict>map(one -> one).or(this::getClaimOutcome).orElse(Outcome.NOT_APPLICABLE);
    }

    /** The findings that do not pass and have that severity. */
    public final List<RuleFinding> open(Severity severity) {
        return getFindings().stream()
                .filter(one ->
                        one.severity() == severity && !one.finding().outcome().passes())
                .toList();
    }

    /** Whether a blocking or payment-holding rule, or a line, is not fine; advice alone is (SEM-11). */
    public final boolean hasFindings() {
        return !open(Severity.BLOCKS).isEmpty()
                || !open(Severity.HOLDS_PAYMENT).isEmpty()
                || getLines().stream()
                        .anyMatch(line -> line.outcome() != LineOutcome.PAYABLE
                                || line.money().outcome() != LineOutcome.PAYABLE);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The class that a JSON codec builds. */
    @API(status = API.Status.INTERNAL, since = "0.1")
    public static Class<? extends Decision> implementation() {
        return ImmutableDecision.class;
    }

    /** Builds a {@link Decision}. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
