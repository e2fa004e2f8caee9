package org.customizedemployment.tck.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.registry.CredentialRegistry;
import org.customizedemployment.spi.registry.CredentialSnapshot;
import org.junit.jupiter.api.Test;

/** What decisions cite: one moment of the register, named exactly. */
interface SnapshotClauses extends RegistryClauses {
    @Test
    default void a_snapshot_stays_as_it_was_and_the_next_one_shows_the_change() {
        StaffCredential before = RegistryClauses.certificate("staff", "2024-01-01");
        StaffCredential after = RegistryClauses.certificate("staff", "2024-01-01", null, "2025-01-01");
        CredentialRegistry registry = registry(List.of(before));
        CredentialSnapshot old = registry.snapshot();
        Digest digest = old.getDigest();
        registry(List.of(after));

        assertThat(old.of(ActorId.of("staff"))).containsExactly(before);
        assertThat(old.getDigest()).isEqualTo(digest);
        CredentialSnapshot now = registry.snapshot();
        assertThat(now.of(ActorId.of("staff"))).containsExactly(after);
        assertThat(now.getDigest()).isNotEqualTo(digest);
        assertThat(now.getId()).isEqualTo(old.getId());
    }

    @Test
    default void the_digest_goes_by_what_is_said_not_by_its_order() {
        List<StaffCredential> turned = new ArrayList<>(RegistryClauses.many());
        Collections.reverse(turned);
        Digest digest = snapshot(RegistryClauses.many()).getDigest();
        assertThat(snapshot(turned).getDigest()).isEqualTo(digest);
    }

    @Test
    default void any_other_content_has_another_digest() {
        StaffCredential one = RegistryClauses.certificate("staff", "2024-01-01");
        List<List<StaffCredential>> contents = List.of(
                List.of(),
                List.of(one),
                List.of(RegistryClauses.certificate("staff", "2024-01-02")),
                List.of(RegistryClauses.certificate("staff", "2024-01-01", "2026-01-01", null)),
                List.of(RegistryClauses.certificate("staff", "2024-01-01", null, "2026-01-01")),
                List.of(RegistryClauses.certificate("other", "2024-01-01")),
                List.of(one.at(OrganizationId.of("provider"))),
                List.of(one, RegistryClauses.certificate("other", "2024-01-01")));
        List<Digest> digests =
                contents.stream().map(content -> snapshot(content).getDigest()).toList();
        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    default void decisions_get_all_of_it_with_its_id_and_digest() {
        CredentialSnapshot register = snapshot(RegistryClauses.many());
        References references = register.toReferences();
        assertThat(references.id()).isEqualTo(register.getId());
        assertThat(references.digest()).isEqualTo(register.getDigest());
        assertThat(references.credentials())
                .isEqualTo(RegistryClauses.many().stream().sorted().toList());
    }

    @Test
    default void threads_that_ask_at_once_are_all_told_the_same() throws InterruptedException, ExecutionException {
        CredentialRegistry registry = registry(RegistryClauses.many());
        Digest digest = registry.snapshot().getDigest();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Digest>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(threads.submit(() -> registry.snapshot().getDigest()));
            }
            for (Future<Digest> one : answers) {
                assertThat(one.get()).isEqualTo(digest);
            }
        } finally {
            threads.shutdown();
        }
    }
}
