package org.customizedemployment.core.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * The type of a document or form. A value, not an enum: packs and hosts add their own.
 *
 * @param value for example {@code discovery-report}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DocumentType(@JsonValue String value) {
    public static final DocumentType DISCOVERY_REPORT = new DocumentType("discovery-report");
    public static final DocumentType CE_PLAN = new DocumentType("ce-plan");
    public static final DocumentType JOB_SEEKER_INFORMATION_AGREEMENT =
            new DocumentType("job-seeker-information-agreement");
    public static final DocumentType PROVIDER_REFERRAL = new DocumentType("provider-referral");
    public static final DocumentType JOB_DEVELOPMENT_SUMMARY = new DocumentType("job-development-summary");
    public static final DocumentType PORTFOLIO = new DocumentType("portfolio");
    public static final DocumentType PHOTO = new DocumentType("photo");
    public static final DocumentType BENEFITS_PLAN = new DocumentType("benefits-plan");
    public static final DocumentType RESUME = new DocumentType("resume");
    public static final DocumentType PROPOSAL = new DocumentType("proposal");
    public static final DocumentType BUSINESS_PLAN = new DocumentType("business-plan");
    public static final DocumentType EMPLOYMENT_RECORD = new DocumentType("employment-record");
    public static final DocumentType IDENTIFICATION = new DocumentType("identification");
    public static final DocumentType RELEASE = new DocumentType("release");

    private static final List<DocumentType> BUILT_IN = List.of(
            DISCOVERY_REPORT,
            CE_PLAN,
            JOB_SEEKER_INFORMATION_AGREEMENT,
            PROVIDER_REFERRAL,
            JOB_DEVELOPMENT_SUMMARY,
            PORTFOLIO,
            PHOTO,
            BENEFITS_PLAN,
            RESUME,
            PROPOSAL,
            BUSINESS_PLAN,
            EMPLOYMENT_RECORD,
            IDENTIFICATION,
            RELEASE);

    public DocumentType {
        IdSyntax.check("document type", value);
    }

    /** The one written so. */
    @JsonCreator
    public static DocumentType of(String value) {
        return new DocumentType(value);
    }

    /** The types that this library names; packs and hosts add their own. */
    public static List<DocumentType> builtIn() {
        return BUILT_IN;
    }

    // By hand, as in the other ids: a record's own go through method handles, which a compiler cannot always see
    // through.
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentType that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
