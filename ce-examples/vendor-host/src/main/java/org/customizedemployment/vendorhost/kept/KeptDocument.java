package org.customizedemployment.vendorhost.kept;

import org.apiguardian.api.API;
import org.customizedemployment.core.value.Digest;

/**
 * A document as the vendor's users find it again.
 *
 * @param digest of its bytes, by which it is asked for
 * @param report what it is, for example {@code bill}
 * @param language of its words
 * @param mediaType for example {@code text/html}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record KeptDocument(Digest digest, String report, String language, String mediaType) {}
