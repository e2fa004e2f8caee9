package org.customizedemployment.rules.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CredentialCheckTest {
    private static final ParameterId VALIDITY = ParameterId.of("validity");
    private static final ActorId STAFF = ActorId.of("staff");
    private static final CredentialRequirement REQUIREMENT =
            new CredentialRequirement(List.of("ct-ce"), List.of(), VALIDITY, List.of(Citation.of("CT-4")));

    private static Parameters years(@Nullable String years) {
        ArgumentValue value = years == null ? null : new ArgumentValue.OfNumber(new BigDecimal(years));
        return Parameters.of(
                List.of(new DatedParameter(VALIDITY, EffectiveRange.NOT_STATED, value, null, PackId.of("p"))));
    }

    private static StaffCredential held(String type, String issued, @Nullable String withdrawn) {
        return new StaffCredential(
                STAFF,
                type,
                List.of(ServiceComponent.DISCOVERY),
                null,
                LocalDate.parse(issued),
                null,
                withdrawn == null ? null : LocalDate.parse(withdrawn));
    }

    private static CredentialAnswer check(String day, Parameters parameters, StaffCredential... held) {
        return CredentialCheck.check(
                REQUIREMENT,
                STAFF,
                ServiceComponent.DISCOVERY,
                LocalDate.parse(day),
                new References("register", Digest.of("r"), List.of(held)),
                parameters);
    }

    @Test
    @Tag("SEM-12")
    void a_certificate_of_the_29th_of_february_ends_before_the_28th() {
        assertThat(check("2027-02-27", years("3"), held("ct-ce", "2024-02-29", null))
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(check("2027-02-28", years("3"), held("ct-ce", "2024-02-29", null))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("CT-11")
    void without_a_validity_it_cannot_be_told_and_names_the_parameter() {
        CredentialAnswer answer = check("2026-03-01", years(null), held("ct-ce", "2025-01-01", null));

        assertThat(answer.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(answer.missing()).containsExactly(new Missing(Missing.Kind.PARAMETER, "validity"));
    }

    @Test
    @Tag("CT-4")
    void withdrawn_counts_from_its_day() {
        StaffCredential withdrawn = held("ct-ce", "2025-01-01", "2026-03-02");

        assertThat(check("2026-03-01", years("3"), withdrawn).outcome()).isEqualTo(Outcome.MET);
        assertThat(check("2026-03-02", years("3"), withdrawn).reason().code()).isEqualTo("rules.credential-withdrawn");
    }

    @Test
    @Tag("CT-4")
    void not_yet_issued_does_not_do() {
        assertThat(check("2025-12-31", years("3"), held("ct-ce", "2026-01-01", null))
                        .reason()
                        .code())
                .isEqualTo("rules.credential-not-yet-issued");
    }

    @Test
    @Tag("CT-11")
    void recertified_in_time_one_of_two_is_enough_in_any_order() {
        StaffCredential old = held("ct-ce", "2020-01-01", null);
        StaffCredential fresh = held("ct-ce", "2023-01-01", null);

        assertThat(check("2025-06-01", years("3"), old, fresh).outcome()).isEqualTo(Outcome.MET);
        assertThat(check("2025-06-01", years("3"), fresh, old)).isEqualTo(check("2025-06-01", years("3"), old, fresh));
    }

    @Test
    void of_several_lapsed_ones_the_last_to_lapse_explains() {
        CredentialAnswer answer = check(
                "2026-06-01",
                years("3"),
                held("ct-ce", "2022-05-01", null),
                held("ct-ce", "2019-01-01", null),
                held("cesp", "2026-01-01", null));

        assertThat(answer.reason().argument("lastDay")).contains(new ArgumentValue.OfDate(LocalDate.of(2025, 4, 30)));
    }

    @Test
    void half_a_year_of_validity_is_an_error_of_the_pack() {
        assertThatThrownBy(() -> check("2026-03-01", years("2.5"), held("ct-ce", "2025-01-01", null)))
                .isInstanceOf(CeException.class)
                .hasMessageStartingWith("CE-RULES-018");
    }

    @Test
    @Tag("CT-10")
    void a_type_that_counts_from_certain_issuers_counts_from_no_other_and_is_open_where_nobody_says_from_whom() {
        CredentialRequirement strict = new CredentialRequirement(
                List.of("ct-ce"),
                List.of(),
                VALIDITY,
                List.of(Citation.of("CT-10")),
                List.of(new CredentialRequirement.IssuedBy("ct-ce", List.of(OrganizationId.of("acre")))));
        assertThat(from(strict, "acre")).isEqualTo("rules.credential-met");
        assertThat(from(strict, "someone")).isEqualTo("rules.credential-other-issuer");
        assertThat(from(strict, null)).isEqualTo("rules.credential-issuer-not-stated");
        assertThat(from(REQUIREMENT, null)).isEqualTo("rules.credential-met");
    }

    private static String from(CredentialRequirement requirement, @Nullable String issuer) {
        StaffCredential one = new StaffCredential(
                STAFF,
                "ct-ce",
                List.of(ServiceComponent.DISCOVERY),
                issuer == null ? null : OrganizationId.of(issuer),
                LocalDate.of(2025, 1, 1),
                null,
                null);
        return CredentialCheck.check(
                        requirement,
                        STAFF,
                        ServiceComponent.DISCOVERY,
                        LocalDate.of(2026, 3, 1),
                        new References("register", Digest.of("r"), List.of(one)),
                        years("3"))
                .reason()
                .code();
    }
}
