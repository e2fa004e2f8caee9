package org.customizedemployment.spi.registry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.error.SpiError;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/**
 * A register's content as a list in memory; what most registries give as their snapshot. Immutable.
 *
 * <pre>{@code
 * CredentialSnapshot register = ListedCredentials.of("us-ct-staff-registry", rows);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ListedCredentials implements CredentialSnapshot {
    private final String id;
    private final Digest digest;
    private final List<StaffCredential> sorted;
    private final Map<ActorId, List<StaffCredential>> byStaff = new LinkedHashMap<>();

    private ListedCredentials(String id, List<StaffCredential> sorted) {
        this.id = id;
        this.sorted = sorted;
        this.digest = digestOf(sorted);
        for (StaffCredential one : sorted) {
            byStaff.computeIfAbsent(one.staff(), staff -> new ArrayList<>()).add(one);
        }
    }

    /**
     * @param id names the register
     * @param rows its certificates in any order
     * @throws CeException if two say exactly the same, as one of them was then meant to say something else
     */
    public static ListedCredentials of(String id, Collection<StaffCredential> rows) {
        TreeSet<StaffCredential> sorted = new TreeSet<>();
        for (StaffCredential one : rows) {
            if (!sorted.add(one)) {
                throw new CeException(
                        SpiError.DUPLICATE_CREDENTIAL,
                        "register '" + id + "' has the same certificate '" + one.credential() + "' of " + one.issuedOn()
                                + " twice");
            }
        }
        return new ListedCredentials(id, List.copyOf(sorted));
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Digest getDigest() {
        return digest;
    }

    @Override
    public List<StaffCredential> of(ActorId staff) {
        return Collections.unmodifiableList(byStaff.getOrDefault(staff, List.of()));
    }

    @Override
    public Page<StaffCredential> scan(@Nullable StaffCredential after, int max) {
        int from = after == null ? 0 : position(after);
        int to = Math.min(sorted.size(), from + Math.max(1, max));
        return new Page<>(sorted.subList(from, to), to < sorted.size());
    }

    /** The first place after that one, which need not be there. */
    private int position(StaffCredential after) {
        int found = Collections.binarySearch(sorted, after);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Each text with its length before it, so that no two contents look alike. */
    private static Digest digestOf(List<StaffCredential> sorted) {
        StringBuilder all = new StringBuilder("ce-credentials/1\n");
        for (StaffCredential one : sorted) {
            add(all, one.staff().value());
            add(all, one.credential());
            all.append(one.components().size()).append(' ');
            for (ServiceComponent component : one.components()) {
                add(all, component.value());
            }
            add(all, text(one.issuer()));
            add(all, one.issuedOn().toString());
            add(all, String.valueOf(one.lastDay()));
            add(all, String.valueOf(one.withdrawnOn()));
            add(all, text(one.provider()));
            all.append('\n');
        }
        return Digest.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable OrganizationId organization) {
        return organization == null ? "" : organization.value();
    }

    private static void add(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text).append(' ');
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ListedCredentials{" + id + ", " + sorted.size() + " certificates}";
    }
}
