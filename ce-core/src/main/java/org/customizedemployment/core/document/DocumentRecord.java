package org.customizedemployment.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.immutables.value.Value;

/**
 * A document or form and its review (CT-15, CT-28, SEM-13).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class DocumentRecord implements Entry {
    /** The kind {@code document}. */
    public static final EntryType<DocumentRecord> TYPE =
            EntryType.of("document", 1, EntryNature.STANDING, DocumentRecord.class, ImmutableDocumentRecord.class);

    DocumentRecord() {}

    /** Its type. */
    public abstract DocumentType getDocumentType();

    /** Its title. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract String getTitle();

    /** Where it stands. */
    @Value.Default
    public DocumentState getState() {
        return DocumentState.DRAFT;
    }

    /** Who reviewed it, and when. */
    @Bounded
    public abstract List<Review> getReviews();

    /** When it was sent. */
    public abstract Optional<LocalDate> getSentOn();

    /** When the funder had it; a deliverable counts from then (SEM-26). */
    public abstract Optional<LocalDate> getReceivedByFunderOn();

    /** The funding episode that it was delivered for; empty: not stated. */
    public abstract Optional<EntryId> getEpisode();

    /** The service whose deliverable it is. */
    public abstract Optional<ServiceCode> getService();

    /** The service dates that it accounts for (SEM-27). */
    public abstract Optional<EffectiveRange> getCovers();

    /** Whether that is a part or all. */
    public abstract Optional<Portion> getPortion();

    /** The digest of the document as sent. */
    public abstract Optional<Digest> getContent();

    /** What a picture shows, for people who do not see it. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getAlternativeText();

    /** When it was made. */
    public abstract Optional<LocalDate> getMadeOn();

    /** The version of the form it was written on (CT-15). */
    @Sensitive(Sensitivity.NONE)
    public abstract Optional<@Code String> getFormVersion();

    /** The host's key to the stored document or picture. */
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract Optional<@Words String> getContentKey();

    /** Who signed it, and when. */
    @Bounded
    public abstract List<Signature> getSignatures();

    /** When the person was offered to review it; enough where they can't be reached (SEM-27). */
    public abstract Optional<LocalDate> getReviewOfferedOn();

    /** Who can be seen in it, for pictures (FED-PRIV-1). */
    @Bounded
    public abstract List<ActorId> getShows();

    /** As it stood on that day; where a review that it rests on came later, it stands no further than the reviews until then carry it. */
    @Override
    public final DocumentRecord happenedBy(LocalDate day) {
        if (hasAllHappenedBy(day)) {
            return this;
        }
        List<Review> reviewed =
                getReviews().stream().filter(one -> !one.on().isAfter(day)).toList();
        return builder()
                .from(this)
                .state(reviewed.size() == getReviews().size() ? getState() : Review.carry(getState(), reviewed))
                .reviews(reviewed)
                .signatures(Signature.by(getSignatures(), day))
                .sentOn(getSentOn().filter(one -> !one.isAfter(day)))
                .receivedByFunderOn(getReceivedByFunderOn().filter(one -> !one.isAfter(day)))
                .reviewOfferedOn(getReviewOfferedOn().filter(one -> !one.isAfter(day)))
                .build();
    }

    /** As nearly always; so this makes nothing. */
    private boolean hasAllHappenedBy(LocalDate day) {
        for (Review one : getReviews()) {
            if (one.on().isAfter(day)) {
                return false;
            }
        }
        return Signature.areAllBy(getSignatures(), day)
                && !isAfter(getSentOn(), day)
                && !isAfter(getReceivedByFunderOn(), day)
                && !isAfter(getReviewOfferedOn(), day);
    }

    private static boolean isAfter(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && date.get().isAfter(day);
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().maybe(getEpisode(), "funding-episode").toList();
    }

    @Override
    public final EntryType<DocumentRecord> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DocumentRecord}. */
    public static final class Builder extends ImmutableDocumentRecord.Builder {
        Builder() {}
    }
}
