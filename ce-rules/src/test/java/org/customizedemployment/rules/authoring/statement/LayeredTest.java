package org.customizedemployment.rules.authoring.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LayeredTest {
    @Test
    void names_of_services_are_looked_up_where_they_stand_and_not_collected_for_each_name() {
        Layered layered = new Layered();
        Set<String> services = layered.services();

        layered.announce("job-development");

        assertThat(services).containsExactly("job-development");
    }
}
