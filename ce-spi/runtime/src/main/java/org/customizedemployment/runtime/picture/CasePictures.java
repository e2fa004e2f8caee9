package org.customizedemployment.runtime.picture;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.store.AttachmentStore;

/**
 * The pictures of one document: a format gets the bytes of those that the document names and of no others, without what a camera noted
 * beside them. One that can't be read, was erased, or is of a kind that can't be cleaned is left out; its words stand in its place.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CasePictures {
    private static final Logger LOG = System.getLogger(CasePictures.class.getName());

    private final AttachmentStore store;
    private final CaseId id;
    private final Set<Digest> named = new LinkedHashSet<>();

    private CasePictures(AttachmentStore store, CaseId id) {
        this.store = store;
        this.id = id;
    }

    public static CasePictures of(AttachmentStore store, CaseId id, Document document) {
        CasePictures pictures = new CasePictures(store, id);
        pictures.name(document.blocks());
        return pictures;
    }

    private void name(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Image image) {
                Optional.ofNullable(image.content()).ifPresent(named::add);
            } else if (block instanceof Block.Section section) {
                name(section.blocks());
            } else if (block instanceof Block.Notice notice) {
                name(notice.blocks());
            }
        }
    }

    public Optional<Picture> find(Digest content) {
        if (!named.contains(content)) {
            return Optional.empty();
        }
        Optional<InputStream> opened = store.open(id, content);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = opened.get()) {
            return CleanPicture.of(in.readAllBytes());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a picture could not be read; its words are shown instead", e);
            return Optional.empty();
        }
    }
}
