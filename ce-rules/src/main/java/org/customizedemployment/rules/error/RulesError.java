package org.customizedemployment.rules.error;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-rules: what can be wrong with a pack, and with a request to the packs loaded. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum RulesError implements ErrorCode {
    NOT_YAML("CE-RULES-001", "correct the YAML at this place"),
    TOO_LARGE("CE-RULES-002", "keep a pack's file below 1 MiB and 40 levels deep"),
    DUPLICATE_KEY("CE-RULES-003", "keep one of the two"),
    UNKNOWN_KEY("CE-RULES-004", "correct or remove the key"),
    MISSING_KEY("CE-RULES-005", "add the key"),
    WRONG_TYPE("CE-RULES-006", "write the value as its key asks"),
    UNKNOWN_WORD("CE-RULES-007", "use one of the known words, or declare it under 'vocabulary'"),
    UNKNOWN_REFERENCE("CE-RULES-008", "declare it in this pack or in a lower layer, or correct the name"),
    DUPLICATE_ID("CE-RULES-009", "give each its own id"),
    MISSING_CITATION("CE-RULES-010", "cite the requirement it comes from, for example 'citations: [CT-29]'"),
    OVERLAPPING_DATES("CE-RULES-011", "end the earlier value on the day before the later one starts"),
    SUB_CAP_EXCEEDS_CAP("CE-RULES-012", "lower the sub-cap or raise its cap"),
    NO_SCOPE("CE-RULES-013", "list the readings of the cap's scope: person, episode, authorization, provider"),
    PARAMETER_NOT_DECLARED("CE-RULES-014", "declare it under 'parameters', with values or with 'supply: agency'"),
    NEVER_USED("CE-RULES-015", "bind it, use it, or remove it"),
    LAYERING("CE-RULES-016", "give the packs lowest layer first"),
    NOT_A_PACK("CE-RULES-017", "start the file with 'format: ce-pack/1' and 'pack:'"),
    WRONG_PARAMETER_TYPE("CE-RULES-018", "give the parameter the unit that its use asks for"),
    UNKNOWN_PROGRAMME("CE-RULES-019", "load the pack that has the programme, or correct its id"),
    BAD_WORDS("CE-RULES-020", "write 'key = text' lines in UTF-8; a backslash is written twice"),
    NOT_A_PACK_TEST("CE-RULES-021", "start the file with 'format: ce-pack-test/1'"),
    BAD_SENTENCE("CE-RULES-022", "write the sentence in its form"),
    OTHER_PACK("CE-RULES-023", "give the pack that the test names, or correct 'pack' in the test"),
    FIXED("CE-RULES-024", "remove it, or ask those who fix it"),
    CONTRADICTION("CE-RULES-025", "keep one of the two"),
    NO_VALUE_BETWEEN("CE-RULES-026", "state a value for these days too, or let the earlier one end later"),
    NEVER_REACHED("CE-RULES-027", "name what can reach it, or remove it"),
    NO_WORDS("CE-RULES-028", "add the words to the pack's messages file of that language"),
    BROKEN_PACK("CE-RULES-029", "report it to those who wrote the pack, or load the packs without it"),
    UNKNOWN_SCHEME("CE-RULES-030", "load the pack that states it under 'certifications', or correct the name"),
    HIDDEN_CHARACTER("CE-RULES-031", "remove the character, or write the text without it"),
    NO_CALENDAR("CE-RULES-040", "state it under the programme's 'calendar'"),
    NOT_AN_INSTRUMENT("CE-RULES-050", "start the file with 'format: ce-instrument/1' and 'instrument:'"),
    BAD_ANCHORS("CE-RULES-051", "write anchors for each score of the scale, lowest first"),
    BAD_BANDS("CE-RULES-052", "let each band begin where the one before it ends, and the last end with the scale"),
    UNREACHABLE_ITEM("CE-RULES-053", "lower the score, or ask the item in any case"),
    RATES_A_PERSON(
            "CE-RULES-054", "write 'rates: service'; an instrument rates how a service is given, never a person"),
    BAD_RATING("CE-RULES-055", "rate each item of the instrument once, by a score of its scale");

    private final String code;
    private final String remedy;

    RulesError(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
