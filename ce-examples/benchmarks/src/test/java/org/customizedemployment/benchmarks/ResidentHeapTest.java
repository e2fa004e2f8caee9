package org.customizedemployment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/** What a case that was read keeps in memory, beside its JSON: ids, words, days and times are there once for each case. */
class ResidentHeapTest {
    private static final int PERCENT_AT_MOST = 190;

    static {
        // Records hide where their fields are; the tool then lays them out itself.
        System.setProperty("jol.magicFieldOffset", "true");
    }

    @Test
    void one_more_case_costs_less_than_twice_its_json() {
        assertThat(percentOfJson(9)).isLessThanOrEqualTo(PERCENT_AT_MOST);
        assertThat(percentOfJson(90)).isLessThanOrEqualTo(150);
        assertThat(percentOfJson(900)).isLessThanOrEqualTo(150);
    }

    /** The second of two equal cases, so that what all cases share is not counted. */
    private static long percentOfJson(int activities) {
        CaseJson json = CaseJson.standard();
        byte[] bytes = json.write(CaseOfEveryDay.withActivities(activities));
        CaseFile first = json.readCaseFile(bytes);
        CaseFile second = json.readCaseFile(bytes);
        long both = GraphLayout.parseInstance(first, second).totalSize();
        return 100 * (both - GraphLayout.parseInstance(first).totalSize()) / bytes.length;
    }
}
