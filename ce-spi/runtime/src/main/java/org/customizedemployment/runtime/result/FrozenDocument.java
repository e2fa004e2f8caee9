package org.customizedemployment.runtime.result;

import java.util.Arrays;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.value.Digest;

/**
 * A final document as it was sent: the very bytes, whatever has become of the case since (CT-28, SEM-13). Immutable.
 *
 * <pre>{@code
 * ce.frozen(id, EntryId.of("discovery-report")).map(FrozenDocument::getContent);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FrozenDocument {
    private final EntryRef document;
    private final Digest digest;
    private final String mediaType;
    private final byte[] content;

    public FrozenDocument(EntryRef document, String mediaType, byte[] content) {
        this.document = document;
        this.digest = Digest.of(content);
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** The final version of the document's entry, which names the digest. */
    public EntryRef getDocument() {
        return document;
    }

    /** The SHA-256 of the bytes. */
    public Digest getDigest() {
        return digest;
    }

    /** For example {@code text/html}. */
    public String getMediaType() {
        return mediaType;
    }

    /** A copy. */
    public byte[] getContent() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrozenDocument that
                && document.equals(that.document)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + digest.hashCode();
    }

    /** Without the bytes. */
    @Override
    public String toString() {
        return "FrozenDocument{" + document + ", " + digest + "}";
    }
}
