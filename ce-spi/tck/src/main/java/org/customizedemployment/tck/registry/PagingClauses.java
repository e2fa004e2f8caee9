package org.customizedemployment.tck.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.spi.registry.CredentialSnapshot;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lists, page by page, in order, each certificate once. */
interface PagingClauses extends RegistryClauses {
    @Test
    @Tag("CT-30")
    default void every_certificate_comes_once_and_in_order_whatever_the_size_of_the_pages() {
        List<StaffCredential> sorted = RegistryClauses.many().stream().sorted().toList();
        CredentialSnapshot register = snapshot(RegistryClauses.many());
        for (int size : List.of(1, 3, 7, 39, 40, 41, 1000)) {
            assertThat(all(after -> register.scan(after, size), size))
                    .as("pages of %d", size)
                    .isEqualTo(sorted);
        }
    }

    @Test
    default void a_page_goes_on_after_a_certificate_that_is_no_longer_there() {
        List<StaffCredential> sorted = RegistryClauses.many().stream().sorted().toList();
        List<StaffCredential> fewer = new ArrayList<>(sorted);
        StaffCredential gone = fewer.remove(4);
        assertThat(snapshot(fewer).scan(gone, 2).items()).isEqualTo(sorted.subList(5, 7));
    }

    @Test
    default void an_empty_register_has_one_empty_page() {
        CredentialSnapshot register = snapshot(List.of());
        assertThat(register.scan(null, 10)).isEqualTo(new Page<>(List.of(), false));
        assertThat(register.toReferences().credentials()).isNotNull().isEmpty();
    }

    @Test
    @Tag("CT-32")
    default void a_provider_has_its_own_staff_and_whoever_works_for_nobody_is_on_no_list() {
        OrganizationId provider = OrganizationId.of("provider-1");
        List<StaffCredential> own = RegistryClauses.many().stream()
                .filter(one -> provider.equals(one.provider()))
                .sorted()
                .toList();
        assertThat(own).hasSizeGreaterThan(5);
        CredentialSnapshot register = snapshot(RegistryClauses.many());
        assertThat(all(after -> register.ofProvider(provider, after, 4), 4)).isEqualTo(own);
        assertThat(register.ofProvider(OrganizationId.of("provider-0"), null, 4).items())
                .isEmpty();
    }

    @Test
    @Tag("CT-11")
    default void those_that_end_in_some_days_are_told_to_the_day() {
        StaffCredential before = RegistryClauses.certificate("a", "2024-01-01", "2026-02-28", null);
        StaffCredential first = RegistryClauses.certificate("b", "2024-01-01", "2026-03-01", null);
        StaffCredential last = RegistryClauses.certificate("c", "2024-01-01", "2026-05-30", null);
        StaffCredential after = RegistryClauses.certificate("d", "2024-01-01", "2026-05-31", null);
        StaffCredential withdrawn = RegistryClauses.certificate("e", "2024-01-01", "2026-04-01", "2025-01-01");
        CredentialSnapshot register = snapshot(List.of(after, last, withdrawn, first, before));

        assertThat(ending(register, "2026-03-01", "2026-05-30", null)).containsExactly(first, last);
        assertThat(ending(register, "2026-03-02", "2026-05-29", null)).isEmpty();
    }

    @Test
    @Tag("SEM-12")
    default void
            without_a_stated_last_day_it_ends_before_the_anniversary_that_was_named_and_without_one_nobody_knows() {
        StaffCredential one = RegistryClauses.certificate("a", "2023-03-01");
        StaffCredential leap = RegistryClauses.certificate("b", "2024-02-29");
        CredentialSnapshot register = snapshot(List.of(leap, one));

        assertThat(ending(register, "2026-02-28", "2026-02-28", 3)).containsExactly(one);
        assertThat(ending(register, "2026-03-01", "2026-03-01", 3)).isEmpty();
        assertThat(ending(register, "2027-02-27", "2027-02-27", 3)).containsExactly(leap);
        assertThat(ending(register, "2020-01-01", "2040-01-01", null)).isEmpty();
    }

    @Test
    default void lists_of_ending_certificates_come_in_pages_too() {
        List<StaffCredential> sorted = RegistryClauses.many().stream().sorted().toList();
        CredentialSnapshot register = snapshot(RegistryClauses.many());
        LocalDate from = LocalDate.of(2026, 1, 1);
        assertThat(all(after -> register.ending(from, from.plusYears(5), 3, after, 6), 6))
                .isEqualTo(sorted);
    }

    private static List<StaffCredential> ending(
            CredentialSnapshot register, String from, String through, @Nullable Integer years) {
        return register.ending(LocalDate.parse(from), LocalDate.parse(through), years, null, 100)
                .items();
    }

    private static List<StaffCredential> all(
            Function<@Nullable StaffCredential, Page<StaffCredential>> pages, int size) {
        List<StaffCredential> all = new ArrayList<>();
        Page<StaffCredential> page;
        do {
            page = pages.apply(all.isEmpty() ? null : all.get(all.size() - 1));
            assertThat(page.items().size()).isLessThanOrEqualTo(size);
            assertThat(page.items().isEmpty() && page.more())
                    .as("an empty page before the last")
                    .isFalse();
            all.addAll(page.items());
        } while (page.more() && all.size() < 10_000);
        return all;
    }
}
