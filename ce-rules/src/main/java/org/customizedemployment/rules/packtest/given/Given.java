package org.customizedemployment.rules.packtest.given;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;

/**
 * What a test is given.
 *
 * @param file the case
 * @param references the register of credentials; none if the test has none
 * @param parameters those of the packs, with the test's own in the place of some
 * @param adopted lines paid earlier, in order
 * @param lines the names of all lines of service, also of those that could not be read
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Given(
        CaseFile file, References references, Parameters parameters, List<EntryId> adopted, List<String> lines) {
    public Given {
        lines = List.copyOf(lines);
        adopted = List.copyOf(adopted);
    }
}
