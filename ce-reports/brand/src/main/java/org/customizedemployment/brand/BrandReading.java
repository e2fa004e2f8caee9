package org.customizedemployment.brand;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.brand.file.BrandError;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.brand.Brand;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a brand's folder: everything that was found, and the brand if nothing of it is wrong.
 *
 * @param brand null if one of the problems blocks
 * @param problems in the order of files and lines; what blocks and what is to be looked at
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BrandReading(@Nullable Brand brand, List<BrandProblem> problems) {
    public BrandReading {
        problems = List.copyOf(problems);
    }

    /** What has to be corrected. */
    public List<BrandProblem> blocking() {
        return problems.stream().filter(BrandProblem::blocking).toList();
    }

    /** What its author should look at. */
    public List<BrandProblem> advice() {
        return problems.stream().filter(one -> !one.blocking()).toList();
    }

    /**
     * The brand.
     *
     * @throws CeException that lists all problems if it can't be used
     */
    public Brand orThrow() {
        if (brand == null) {
            throw new CeException(
                    BrandError.UNUSABLE,
                    blocking().stream().map(BrandProblem::toString).collect(Collectors.joining("\n  ", "\n  ", "\n")));
        }
        return brand;
    }
}
