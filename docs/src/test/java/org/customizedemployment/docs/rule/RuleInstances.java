package org.customizedemployment.docs.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.spi.pack.PackProvider;

/** The rules that packs bring in Java; those written as data are checked by the loader. */
public final class RuleInstances {
    private RuleInstances() {}

    /** The rules of all packs on the class path. */
    public static List<Rule> ofThePacks() {
        List<Rule> rules = new ArrayList<>();
        for (PackProvider pack : ServiceLoader.load(PackProvider.class)) {
            rules.addAll(pack.getRules());
        }
        return rules;
    }

    /** Rules that don't say where they come from, with their class. */
    public static List<String> problems(List<Rule> rules) {
        List<String> problems = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.getCitations().isEmpty()) {
                problems.add(rule.getId() + " (" + rule.getClass().getName() + ") cites nothing");
            }
        }
        rules.stream()
                .map(Rule::getId)
                .filter(id ->
                        rules.stream().filter(one -> one.getId().equals(id)).count() > 1)
                .distinct()
                .forEach(id -> problems.add(id + " is the id of two rules"));
        return problems;
    }
}
