package org.customizedemployment.rules.authoring.terms;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.programme.funding.Regime;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.rules.yaml.YamlNode;

/**
 * What the layers read so far declare, by the names under which terms use it. A name that is not declared is one problem in the log, with a
 * suggestion, and nothing here.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public interface Declarations {
    /** A parameter in hours or minutes, named under that key. */
    Optional<ParameterId> time(Keys keys, String key);

    /** A parameter in days, named under that key. */
    Optional<ParameterId> days(Keys keys, String key);

    /** A parameter that is a rate, named under that key. */
    Optional<ParameterId> rate(Keys keys, String key);

    /** The components listed under that key. */
    List<ServiceComponent> components(Keys keys, String key);

    /** The types of documents listed under that key: built-in ones and those of the packs' vocabulary. */
    List<DocumentType> documents(Keys keys, String key);

    /** The one component under that key, which must be there. */
    Optional<ServiceComponent> component(Keys keys, String key);

    /** The kinds of activity listed under that key. */
    List<ActivityKind> kinds(Keys keys, String key);

    /** A parameter that is an amount of money, named under that key. */
    Optional<ParameterId> amount(Keys keys, String key);

    /** A parameter that is a rate, or one that is an amount, named in that node. */
    Optional<ParameterId> fee(Keys keys, YamlNode node, boolean amount);

    /** A parameter that is a number, named under that key. */
    Optional<ParameterId> number(Keys keys, String key);

    /** The condition under that key. */
    Optional<Condition> condition(Keys keys, String key);

    /** The rules listed under that key. */
    List<RuleId> rules(Keys keys, String key);

    /** The regimes of the programme listed under that key. */
    List<Regime> regimes(Keys keys, String key);

    /** The one service under that key, which must be there. */
    Optional<ServiceCode> service(Keys keys, String key);

    /** The services listed under that key: those that a pack declares or its vocabulary names. */
    List<ServiceCode> services(Keys keys, String key);
}
