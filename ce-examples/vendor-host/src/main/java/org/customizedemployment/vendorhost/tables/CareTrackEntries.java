package org.customizedemployment.vendorhost.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.spi.source.RowFaultException;
import org.customizedemployment.spi.source.SourceFault;

/** Makes an entry of a row of theirs, or says which column stands in the way. It invents nothing: what they did not write down stays not stated. */
final class CareTrackEntries {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final Provenance FILED = new Provenance(Manner.RECORD, null, null);

    private final ZoneId office;
    private final OrganizationId provider;

    /**
     * @param office where the clocks hang that their local times are of
     * @param provider who gave all services that they log: themselves
     */
    CareTrackEntries(ZoneId office, OrganizationId provider) {
        this.office = office;
        this.provider = provider;
    }

    JobSeeker jobSeeker(Row client) {
        JobSeeker.Builder person = JobSeeker.builder()
                .header(header("client", client.required("client_no")))
                .actor(ActorId.of("client-" + client.required("client_no")))
                .chosenName(client.text("pref_nm").orElseGet(() -> client.required("first_nm")))
                .legalName(client.required("first_nm") + " " + client.required("last_nm"))
                .bornOn(client.day("dob"));
        if (client.text("lang_cd").isPresent()) {
            person.addLanguages(client.coded("lang_cd", CareTrackCodes.LANGUAGES));
        }
        return person.build();
    }

    FundingEpisode episode(Row enrollment) {
        ProgrammeId programme = enrollment.coded("fund_cd", CareTrackCodes.PROGRAMMES);
        return FundingEpisode.builder()
                .header(header("enrl", enrollment.required("enrl_id")))
                .funder(OrganizationId.of(
                        programme.value().substring(programme.value().indexOf('/') + 1)))
                .programme(programme)
                .openedOn(enrollment.requiredDay("start_dt"))
                .closedOn(enrollment.day("end_dt"))
                .build();
    }

    ServiceAuthorization authorization(Row row) {
        return ServiceAuthorization.builder()
                .header(header("auth", row.required("auth_id")))
                .episode(id("enrl", row.required("enrl_id")))
                .service(row.coded("svc_cd", CareTrackCodes.SERVICES))
                .limit(row.text("hrs_auth").map(hours -> minutes(row, "hrs_auth")))
                .period(new EffectiveRange(
                        row.requiredDay("from_dt"), row.day("thru_dt").orElse(null)))
                .writtenOn(row.day("appr_ts"))
                .number(row.text("auth_no"))
                .provider(provider)
                .build();
    }

    ServiceEntry service(Row row) {
        PlaceTime start = time(row, "start_ts");
        ServiceInterval when = new ServiceInterval(start, start.plus(minutes(row, "dur_hrs")));
        return ServiceEntry.builder()
                .header(header("ts", row.required("ts_id")))
                .episode(id("enrl", row.required("enrl_id")))
                .service(row.coded("svc_cd", CareTrackCodes.SERVICES))
                .component(row.coded("svc_cd", CareTrackCodes.COMPONENTS))
                .activityKind(row.coded("act_cd", CareTrackCodes.ACTIVITIES))
                .when(when)
                .staff(ActorId.of(row.required("emp_no")))
                .provider(provider)
                .presence(presence(row, when))
                .authorization(row.text("auth_id").map(key -> id("auth", key)))
                .build();
    }

    /** A blank says nothing: nobody recorded it, which is not the same as "not there". */
    private static Optional<Presence> presence(Row row, ServiceInterval when) {
        Optional<String> present = row.text("cl_pres");
        if (present.isEmpty()) {
            return Optional.empty();
        }
        return switch (present.get()) {
            case "Y" -> Optional.of(Presence.during(when));
            case "N" -> Optional.of(Presence.NOT_PRESENT);
            default -> throw RowFaultException.of(SourceFault.UNKNOWN_CODE, "cl_pres");
        };
    }

    Employer employer(Row row) {
        return Employer.builder()
                .header(header("org", row.required("org_id")))
                .name(row.required("org_nm"))
                .business(row.required("sic_txt"))
                .place(row.text("city"))
                .build();
    }

    /**
     * @param employer the organization that theirs was a duplicate of, if it was one
     */
    EmployerContact contact(Row row, Optional<String> employer) {
        EmployerContact.Builder contact = EmployerContact.builder()
                .header(header("cl", row.required("cl_id")))
                .employer(id("org", employer.orElseGet(() -> row.required("org_id"))))
                .on(row.requiredDay("contact_dt"))
                .method(row.coded("meth_cd", CareTrackCodes.METHODS))
                .purpose(row.required("purpose"))
                .result(row.text("outcome"));
        row.text("emp_no").map(ActorId::of).ifPresent(contact::addBy);
        return contact.build();
    }

    DocumentRecord document(Row row) {
        return DocumentRecord.builder()
                .header(header("doc", row.required("doc_id")))
                .documentType(row.coded("typ_cd", CareTrackCodes.DOCUMENTS))
                .title(row.required("ttl"))
                .state(row.day("fin_dt").isPresent() ? DocumentState.FINAL : DocumentState.DRAFT)
                .madeOn(row.day("fin_dt"))
                .receivedByFunderOn(row.day("fund_rcv"))
                .episode(row.text("enrl_id").map(key -> id("enrl", key)))
                .build();
    }

    /** The clock of the office may have shown it twice, or never; then nobody knows when it was. */
    private PlaceTime time(Row row, String column) {
        LocalDateTime local = row.time(column);
        try {
            return PlaceTime.of(local, office);
        } catch (InvalidValueException e) {
            throw RowFaultException.of(SourceFault.UNCLEAR_TIME, column);
        }
    }

    /**
     * Their form takes minutes and keeps hundredths of hours, rounded: 20 minutes are 0.33. Each minute has its own hundredth, so the minute can be
     * told again; a hundredth that no minute has was never entered by the form.
     */
    static Minutes minutes(Row row, String column) {
        BigDecimal hours = row.number(column);
        BigDecimal nearest = hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP);
        boolean entered = nearest.divide(MINUTES, 2, RoundingMode.HALF_UP).compareTo(hours) == 0;
        if (!entered || nearest.signum() < 0) {
            throw RowFaultException.of(SourceFault.BAD_VALUE, column);
        }
        return Minutes.of(nearest.longValueExact());
    }

    private static EntryHeader header(String table, String key) {
        return EntryHeader.first(id(table, key).value()).withProvenance(FILED);
    }

    /** Keys are unique in a table, ids in a case. */
    static EntryId id(String table, String key) {
        return EntryId.of(table + "-" + key);
    }
}
