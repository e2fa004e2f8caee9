package org.customizedemployment.core.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What a decision needs from outside the case, as an immutable value that it cites by id and digest. JSON format {@code ce-references/1}.
 *
 * @param id names where it came from, for example {@code us-ct-staff-registry}
 * @param digest of its content as supplied
 * @param credentials of staff; null: no register was supplied, so nothing follows from someone's absence
 * @param contracts of providers; null: no register was supplied, so nothing follows from a provider's absence
 * @param otherTimes what staff gave to other people; null: not supplied, so it can't be seen whether they served two at once
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record References(
        @Code String id,
        Digest digest,
        @Size(max = References.MOST_CREDENTIALS) @Nullable List<@Valid StaffCredential> credentials,
        @Size(max = References.MOST_CREDENTIALS) @Nullable List<@Valid ProviderContract> contracts,
        @Size(max = References.MOST_TIMES) @Nullable List<@Valid StaffTime> otherTimes) {
    /** As many certificates as a register may have. */
    public static final int MOST_CREDENTIALS = 100_000;

    /** As many times of other people as may be given. */
    public static final int MOST_TIMES = 1_000_000;

    /** Nothing supplied. */
    public static final References NONE = new References("none", Digest.of(""), null);

    public References {
        credentials = credentials == null ? null : List.copyOf(credentials);
        contracts = contracts == null ? null : List.copyOf(contracts);
        otherTimes = otherTimes == null ? null : List.copyOf(otherTimes);
    }

    /** With a register of credentials only. */
    public References(String id, Digest digest, @Nullable List<StaffCredential> credentials) {
        this(id, digest, credentials, null, null);
    }

    /** The same with a register of providers' contracts. */
    public References withContracts(List<ProviderContract> register) {
        return new References(id, digest, credentials, register, otherTimes);
    }

    /** The same with what staff gave to other people. */
    public References withOtherTimes(List<StaffTime> times) {
        return new References(id, digest, credentials, contracts, times);
    }

    /** Whether anything was supplied, which decisions then cite. */
    public boolean isSupplied() {
        return credentials != null || contracts != null || otherTimes != null;
    }

    /** That provider's contracts; empty if no register was supplied. */
    public Optional<List<ProviderContract>> contractsOf(OrganizationId provider) {
        return Optional.ofNullable(contracts)
                .map(all -> all.stream()
                        .filter(one -> one.provider().equals(provider))
                        .toList());
    }

    /** That person's credentials; empty if no register was supplied. */
    public Optional<List<StaffCredential>> credentialsOf(ActorId staff) {
        return Optional.ofNullable(credentials)
                .map(all ->
                        all.stream().filter(one -> one.staff().equals(staff)).toList());
    }
}
