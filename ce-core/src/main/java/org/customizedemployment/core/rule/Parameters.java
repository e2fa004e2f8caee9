package org.customizedemployment.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.ParameterId;

/** Dated parameters of a rule book, looked up by id and day. A parameter may be declared without a value. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Parameters {
    private static final Parameters NONE = new Parameters(new TreeMap<>());

    private final SortedMap<ParameterId, List<DatedParameter>> byId;

    private Parameters(SortedMap<ParameterId, List<DatedParameter>> byId) {
        this.byId = byId;
    }

    public static Parameters none() {
        return NONE;
    }

    /**
     * @throws CeException if two values of one parameter hold on the same day
     */
    public static Parameters of(List<DatedParameter> all) {
        SortedMap<ParameterId, List<DatedParameter>> byId = new TreeMap<>();
        for (DatedParameter one : all) {
            List<DatedParameter> same = byId.computeIfAbsent(one.id(), id -> new ArrayList<>());
            if (same.stream().anyMatch(other -> other.effective().overlaps(one.effective()))) {
                throw new CeException(
                        CoreError.BAD_RULE_BOOK, "two values of parameter '" + one.id() + "' on the same day");
            }
            same.add(one);
        }
        return new Parameters(byId);
    }

    /** The one that holds on that day, with or without value; empty if none is declared for it. */
    public Optional<DatedParameter> find(ParameterId id, LocalDate day) {
        for (DatedParameter one : byId.getOrDefault(id, List.of())) {
            if (one.effective().contains(day)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** All of them, by id. */
    public List<DatedParameter> all() {
        return byId.values().stream().flatMap(List::stream).toList();
    }
}
