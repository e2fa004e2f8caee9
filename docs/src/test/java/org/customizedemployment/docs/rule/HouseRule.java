package org.customizedemployment.docs.rule;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule that can be asked of the house, and of a small house that breaks it.
 *
 * @param name one lower-case word; the violating fixture is the package {@code docs.fixture.NAME}
 * @param under makes the rule for the packages under a root
 */
public record HouseRule(String name, Function<String, ArchRule> under) {
    @Override
    public String toString() {
        return name;
    }
}
