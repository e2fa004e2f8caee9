package org.customizedemployment.tck.generator;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.EntryId;

/**
 * Makes up values of any class of the library, with a text of its own in every attribute that may be personal. It finds the attributes by
 * reflection, so one that is added later is covered without a change here. The same seed gives the same values. References between them lead
 * nowhere: for a case that holds together use {@link CaseGenerator}. For one thread.
 *
 * <pre>{@code
 * ValueGenerator values = ValueGenerator.seeded(1);
 * String shown = values.make(Command.Correct.class).toString();
 * assertThat(Canaries.of(values.texts()).in(shown)).isEmpty();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ValueGenerator {
    private static final int TRIES = 1000;

    private final BuilderAccess access = new BuilderAccess();
    private final Random random;
    private final boolean sparse;
    private final UnaryOperator<String> dress;
    private final List<PlantedText> texts = new ArrayList<>();
    private int made;

    private ValueGenerator(Random random, boolean sparse, UnaryOperator<String> dress) {
        this.random = random;
        this.sparse = sparse;
        this.dress = dress;
    }

    /** Every attribute filled, every list with two elements. */
    public static ValueGenerator seeded(long seed) {
        return new ValueGenerator(new Random(seed), false, text -> text);
    }

    /** As this, but optional attributes are there or not, and lists are of any length up to three. */
    public ValueGenerator sparse() {
        return new ValueGenerator(random, true, dress);
    }

    /** As this, but with what the function makes of each planted text in its place, for example one with characters that need care. */
    public ValueGenerator dressed(UnaryOperator<String> how) {
        return new ValueGenerator(random, sparse, how);
    }

    /**
     * A value of that class: a record, an enum, a sealed interface, an entry, or a class with a builder.
     *
     * @throws IllegalStateException if there is no way to make one
     */
    public <T> T make(Class<T> type) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Planter planter = new Planter(++made, false, dress);
            EntryId own = EntryId.of("entry-" + made);
            int[] targets = new int[1];
            ValueMaker maker = new ValueMaker(
                    access,
                    new SimpleValues(random, true),
                    sparse,
                    planter,
                    own,
                    any -> EntryId.of("target-" + made + "-" + ++targets[0]));
            try {
                Object value = maker.value(type);
                texts.addAll(planter.texts());
                return type.cast(value);
            } catch (InvalidValueException e) {
                // Values that happened not to agree with each other: other ones will do.
            }
        }
        throw new IllegalStateException("no valid " + type.getName() + " in " + TRIES + " tries");
    }

    public <E extends Entry> E entry(EntryType<E> type) {
        return make(type.getValueClass());
    }

    /** One entry of every kind. */
    public List<Entry> ofEveryKind() {
        List<Entry> entries = new ArrayList<>();
        EntryTypes.all().forEach(type -> entries.add(entry(type)));
        return entries;
    }

    /** What was planted so far. */
    public List<PlantedText> texts() {
        return List.copyOf(texts);
    }

    /**
     * The accessors of a class with a builder that stand for its attributes, in the order of their names; unknown members and the format's
     * name are none.
     */
    public static List<Method> attributes(Class<?> valueClass) {
        return BuilderAccess.accessors(valueClass);
    }

    /** The attribute that an accessor gives: {@code chosenName} for {@code getChosenName}. */
    public static String name(Method accessor) {
        return BuilderAccess.attribute(accessor);
    }
}
