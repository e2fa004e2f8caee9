package org.customizedemployment.vendorhost.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
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
            codes(Map.entry("DDS", ProgrammeId.of("us-ct/dds")), Map.entry("ADS", ProgrammeId.of("us-ct/ads")));
    static final Map<String, ServiceCode> SERVICES = codes(
            Map.entry("CE-DSC", ServiceCode.of("discovery")),
            Map.entry("CE-JD", ServiceCode.of("job-development")),
            Map.entry("CE-PES", ServiceCode.of("post-employment-supports")));
    static final Map<String, ServiceComponent> COMPONENTS = codes(
            Map.entry("CE-DSC", ServiceComponent.DISCOVERY),
            Map.entry("CE-JD", ServiceComponent.JOB_DEVELOPMENT),
            Map.entry("CE-PES", ServiceComponent.POST_PLACEMENT_SUPPORT));
    static final Map<String, ServiceComponent> CERTIFIED = codes(
            Map.entry("DSC", ServiceComponent.DISCOVERY),
            Map.entry("JD", ServiceComponent.JOB_DEVELOPMENT),
            Map.entry("PES", ServiceComponent.POST_PLACEMENT_SUPPORT));
    static final Map<String, String> CERTIFICATES = codes(Map.entry("ACRE", "acre-ce"), Map.entry("STATE", "ct-ce"));
    static final Map<String, ActivityKind> ACTIVITIES = codes(
            Map.entry("HV", ActivityKind.HOME_VISIT),
            Map.entry("OBS", ActivityKind.COMMUNITY_OBSERVATION),
            Map.entry("TM", ActivityKind.TEAM_MEETING),
            Map.entry("EC", ActivityKind.EMPLOYER_CONTACT),
            Map.entry("EV", ActivityKind.EMPLOYER_VISIT),
            Map.entry("COA", ActivityKind.COACHING),
            Map.entry("DOC", ActivityKind.DOCUMENTATION));
    static final Map<String, ContactMethod> METHODS = codes(
            Map.entry("V", ContactMethod.VISIT),
            Map.entry("P", ContactMethod.TELEPHONE),
            Map.entry("E", ContactMethod.MESSAGE),
            Map.entry("L", ContactMethod.LETTER));
    static final Map<String, DocumentType> DOCUMENTS = codes(
            Map.entry("DISCRP", DocumentType.DISCOVERY_REPORT),
            Map.entry("CEPLAN", DocumentType.CE_PLAN),
            Map.entry("JDSUM", DocumentType.JOB_DEVELOPMENT_SUMMARY));
    /** Scans that are no document of a case. */
    static final List<String> NO_DOCUMENTS = List.of("FAXCOV");

    static final Map<String, String> LANGUAGES = codes(Map.entry("ENG", "en"), Map.entry("SPA", "es"));

    private CareTrackCodes() {}

    @SafeVarargs
    private static <T> Map<String, T> codes(Map.Entry<String, T>... meanings) {
        Map<String, T> codes = new LinkedHashMap<>();
        for (Map.Entry<String, T> one : meanings) {
            codes.put(one.getKey(), one.getValue());
        }
        return Collections.unmodifiableMap(codes);
    }
}
