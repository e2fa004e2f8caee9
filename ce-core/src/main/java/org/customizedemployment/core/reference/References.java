package org.customizedemployment.core.reference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * What a decision needs from outside the case, as an immutable value that it cites by id and digest. JSON format {@code ce-references/1}.
 *
 * @param id names where it came from, for example {@code us-ct-staff-registry}
 * @param digest of its content as supplied
 * @param credentials of staff; null: no register was supplied, so nothing follows from someone's absence
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record References(
        @Code String id,
        Digest digest,
        @Size(max = References.MOST_CREDENTIALS) @Nullable List<@Valid StaffCredential> credentials) {
    /** As many certificates as a register may have. */
    public static final int MOST_CREDENTIALS = 100_000;

    /** Nothing supplied. */
    public static final References NONE = new References("none", Digest.of(""), null);

    public References {
        credentials = credentials == null ? null : List.copyOf(credentials);
    }

    /** That person's credentials; empty if no register was supplied. */
    public Optional<List<StaffCredential>> credentialsOf(ActorId staff) {
        return Optional.ofNullable(credentials)
                .map(all ->
                        all.stream().filter(one -> one.staff().equals(staff)).toList());
    }
}
