package org.customizedemployment.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.person.JobSeeker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NoNationalNumberTest {
    private static final Pattern NUMBER = Pattern.compile("(?i)social|ssn|national|taxpayer|medicaid");

    @Test
    @Tag("FED-PRIV-3")
    void no_kind_of_entry_has_a_place_for_a_social_security_number() {
        List<String> places = new ArrayList<>();
        int methods = 0;
        for (EntryType<?> type : EntryTypes.all()) {
            for (Method method : type.getValueClass().getMethods()) {
                methods++;
                if (NUMBER.matcher(method.getName()).find()) {
                    places.add(type.getKind() + " " + method.getName());
                }
            }
        }
        assertThat(places).isEmpty();
        assertThat(methods).isGreaterThan(500);
    }

    @Test
    @Tag("FED-PRIV-3")
    void a_job_seeker_is_known_by_an_id_and_a_chosen_name_alone() {
        JobSeeker person = JobSeeker.builder()
                .header(EntryHeader.first("person"))
                .actor(ActorId.of("person"))
                .chosenName("R.")
                .build();
        assertThat(person.getActor()).isEqualTo(ActorId.of("person"));
    }
}
