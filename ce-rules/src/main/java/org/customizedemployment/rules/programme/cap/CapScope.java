package org.customizedemployment.rules.programme.cap;

import java.util.List;
import org.apiguardian.api.API;

/** Over what a cap runs. A pack whose source does not say lists every possible reading (SEM-12). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CapScope {
    PERSON,
    EPISODE,
    AUTHORIZATION,
    PROVIDER,
    /** A vocational theme; time that names none may be of any. */
    THEME;

    private static final List<CapScope> READINGS = List.of(PERSON, EPISODE, AUTHORIZATION, PROVIDER);

    /** What a scope that nobody declared may be (SEM-8). */
    public static List<CapScope> readings() {
        return READINGS;
    }
}
