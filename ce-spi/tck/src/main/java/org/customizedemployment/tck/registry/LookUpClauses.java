package org.customizedemployment.tck.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.registry.CredentialSnapshot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who holds what, exactly as the register has it. */
interface LookUpClauses extends RegistryClauses {
    @Test
    default void it_says_that_it_is_a_register_of_credentials() {
        assertThat(registry(List.of()).getDescriptor().kind()).isEqualTo(ProviderKind.CREDENTIALS);
    }

    @Test
    default void every_attribute_comes_back_as_it_was_stated() {
        StaffCredential all = new StaffCredential(
                ActorId.of("Zoë, \"the 2nd\" =1+1"),
                "acre-ce; basic",
                List.of(ServiceComponent.JOB_DEVELOPMENT, ServiceComponent.of("own component")),
                OrganizationId.of("issuer, inc."),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2027, 2, 27),
                LocalDate.of(2026, 12, 31),
                OrganizationId.of("İş sağlayıcı"));
        StaffCredential least = new StaffCredential(
                ActorId.of("staff"), "ct-ce", List.of(), null, LocalDate.of(2024, 1, 1), null, null, null);
        CredentialSnapshot register = snapshot(List.of(all, least));

        assertThat(register.of(all.staff())).containsExactly(all);
        assertThat(register.of(least.staff())).containsExactly(least);
    }

    @Test
    default void ids_that_look_alike_are_different_people() {
        List<StaffCredential> alike = List.of(
                RegistryClauses.certificate("ana", "2024-01-01"),
                RegistryClauses.certificate("Ana", "2024-01-01"),
                RegistryClauses.certificate("ana ı", "2024-01-01"),
                RegistryClauses.certificate("aná", "2024-01-01"),
                RegistryClauses.certificate("ana1", "2024-01-01"));
        CredentialSnapshot register = snapshot(alike);
        for (StaffCredential one : alike) {
            assertThat(register.of(one.staff())).containsExactly(one);
        }
        assertThat(register.of(ActorId.of("ANA"))).isEmpty();
    }

    @Test
    @Tag("CT-11")
    default void a_renewed_certificate_is_one_more_and_the_old_one_stays() {
        StaffCredential first = RegistryClauses.certificate("staff", "2021-03-01");
        StaffCredential renewed = RegistryClauses.certificate("staff", "2024-03-01");
        assertThat(snapshot(List.of(renewed, first)).of(ActorId.of("staff"))).containsExactly(first, renewed);
    }

    @Test
    @Tag("CT-4")
    default void it_rules_out_what_does_not_hold_on_the_day_to_the_day() {
        StaffCredential one = RegistryClauses.certificate("staff", "2024-03-01", "2024-05-31", null);
        StaffCredential withdrawn = RegistryClauses.certificate("other", "2024-03-01", null, "2024-04-10");
        CredentialSnapshot register = snapshot(List.of(one, withdrawn));

        assertThat(held(register, "staff", "2024-02-29")).isEmpty();
        assertThat(held(register, "staff", "2024-03-01")).containsExactly(one);
        assertThat(held(register, "staff", "2024-05-31")).containsExactly(one);
        assertThat(held(register, "staff", "2024-06-01")).isEmpty();
        assertThat(held(register, "other", "2024-04-09")).containsExactly(withdrawn);
        assertThat(held(register, "other", "2024-04-10")).isEmpty();
        assertThat(held(register, "nobody", "2024-04-01")).isEmpty();
    }

    @Test
    @Tag("CT-10a")
    default void it_rules_out_another_component_and_not_one_that_is_not_stated() {
        StaffCredential discovery = RegistryClauses.certificate("staff", "2024-03-01");
        StaffCredential notStated = new StaffCredential(
                ActorId.of("staff"), "acre-ce", List.of(), null, LocalDate.of(2024, 1, 1), null, null);
        CredentialSnapshot register = snapshot(List.of(discovery, notStated));
        LocalDate day = LocalDate.of(2024, 4, 1);

        assertThat(register.held(ActorId.of("staff"), ServiceComponent.DISCOVERY, day))
                .containsExactly(notStated, discovery);
        assertThat(register.held(ActorId.of("staff"), ServiceComponent.JOB_DEVELOPMENT, day))
                .containsExactly(notStated);
    }

    private static List<StaffCredential> held(CredentialSnapshot register, String staff, String day) {
        return register.held(ActorId.of(staff), ServiceComponent.DISCOVERY, LocalDate.parse(day));
    }
}
