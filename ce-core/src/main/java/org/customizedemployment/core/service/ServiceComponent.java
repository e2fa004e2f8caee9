package org.customizedemployment.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * The part of Customized Employment that an activity or service belongs to (ICF-G1, CT-10a). A value, not an enum: packs and hosts add their own.
 *
 * @param value for example {@code discovery}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ServiceComponent(@JsonValue String value) {
    public static final ServiceComponent DISCOVERY = new ServiceComponent("discovery");
    public static final ServiceComponent JOB_SEARCH_PLANNING = new ServiceComponent("job-search-planning");
    public static final ServiceComponent JOB_DEVELOPMENT = new ServiceComponent("job-development");
    public static final ServiceComponent POST_PLACEMENT_SUPPORT = new ServiceComponent("post-placement-support");

    public ServiceComponent {
        IdSyntax.check("service component", value);
    }

    /** The one written so. */
    @JsonCreator
    public static ServiceComponent of(String value) {
        return new ServiceComponent(value);
    }

    // By hand, as in the other ids: a record's own go through method handles, which a compiler cannot always see
    // through.
    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceComponent that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
