package org.customizedemployment.rules.adoption;

import org.apiguardian.api.API;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * How one line that was paid would be decided now.
 *
 * @param entry the service entry or milestone
 * @param paid what was adopted
 * @param now what would be proposed today, with its reasons; null: the entry is no longer in the case
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LineDifference(
        EntryId entry, AdoptedLine paid, @Nullable ClaimLine now) {}
