package org.customizedemployment.tck.generator;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Sensitivity;

/**
 * A case made up for tests.
 *
 * @param caseFile the case; each of its entries is of version 1 and points to entries that are in it and of the right kind
 * @param texts the texts planted in it, for looking for them where they must not be
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record GeneratedCase(CaseFile caseFile, List<PlantedText> texts) {
    public GeneratedCase(CaseFile caseFile, List<PlantedText> texts) {
        this.caseFile = caseFile;
        this.texts = List.copyOf(texts);
    }

    /** The planted texts of that sensitivity. */
    public List<PlantedText> texts(Sensitivity sensitivity) {
        return texts.stream().filter(one -> one.sensitivity() == sensitivity).toList();
    }
}
