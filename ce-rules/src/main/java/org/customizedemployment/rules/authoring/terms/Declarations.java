package org.customizedemployment.rules.authoring.terms;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.rules.yaml.Keys;

/**
 * What the layers read so far declare, by the names under which terms use it. A name that is not declared is one problem in the log, with a
 * suggestion, and nothing here.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public interface Declarations {
    /** A parameter in hours or minutes, named under that key. */
    Optional<ParameterId> time(Keys keys, String key);

    /** A parameter that is a rate, named under that key. */
    Optional<ParameterId> rate(Keys keys, String key);

    /** The components listed under that key. */
    List<ServiceComponent> components(Keys keys, String key);

    /** The one component under that key, which must be there. */
    Optional<ServiceComponent> component(Keys keys, String key);

    /** The kinds of activity listed under that key. */
    List<ActivityKind> kinds(Keys keys, String key);
}
