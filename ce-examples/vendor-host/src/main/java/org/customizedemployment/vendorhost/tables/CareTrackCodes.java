package org.customizedemployment.vendorhost.tables;

import java.util.List;
import java.util.Map;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;

/** What their codes mean. A code that is not here was never told to us, and is a problem of its row. */
final class CareTrackCodes {
    static final Map<String, ProgrammeId> PROGRAMMES =
            Map.of("DDS", ProgrammeId.of("us-ct/dds"), "ADS", ProgrammeId.of("us-ct/ads"));
    static final Map<String, ServiceCode> SERVICES = Map.of(
            "CE-DSC", ServiceCode.of("discovery"),
            "CE-JD", ServiceCode.of("job-development"),
            "CE-PES", ServiceCode.of("post-employment-supports"));
    static final Map<String, ServiceComponent> COMPONENTS = Map.of(
            "CE-DSC", ServiceComponent.DISCOVERY,
            "CE-JD", ServiceComponent.JOB_DEVELOPMENT,
            "CE-PES", ServiceComponent.POST_PLACEMENT_SUPPORT);
    static final Map<String, ServiceComponent> CERTIFIED = Map.of(
            "DSC", ServiceComponent.DISCOVERY,
            "JD", ServiceComponent.JOB_DEVELOPMENT,
            "PES", ServiceComponent.POST_PLACEMENT_SUPPORT);
    static final Map<String, String> CERTIFICATES = Map.of("ACRE", "acre-ce", "STATE", "ct-ce");
    static final Map<String, ActivityKind> ACTIVITIES = Map.of(
            "HV", ActivityKind.HOME_VISIT,
            "OBS", ActivityKind.COMMUNITY_OBSERVATION,
            "TM", ActivityKind.TEAM_MEETING,
            "EC", ActivityKind.EMPLOYER_CONTACT,
            "EV", ActivityKind.EMPLOYER_VISIT,
            "COA", ActivityKind.COACHING,
            "DOC", ActivityKind.DOCUMENTATION);
    static final Map<String, ContactMethod> METHODS = Map.of(
            "V", ContactMethod.VISIT,
            "P", ContactMethod.TELEPHONE,
            "E", ContactMethod.MESSAGE,
            "L", ContactMethod.LETTER);
    static final Map<String, DocumentType> DOCUMENTS = Map.of(
            "DISCRP", DocumentType.DISCOVERY_REPORT,
            "CEPLAN", DocumentType.CE_PLAN,
            "JDSUM", DocumentType.JOB_DEVELOPMENT_SUMMARY);
    /** Scans that are no document of a case. */
    static final List<String> NO_DOCUMENTS = List.of("FAXCOV");

    static final Map<String, String> LANGUAGES = Map.of("ENG", "en", "SPA", "es");

    private CareTrackCodes() {}
}
