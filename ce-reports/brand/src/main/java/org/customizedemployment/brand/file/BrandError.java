package org.customizedemployment.brand.file;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-brand. */
@API(status = API.Status.INTERNAL, since = "0.1")
public enum BrandError implements ErrorCode {
    NO_FOLDER("CE-BRAND-001", "name a folder with a 'brand.properties' in it"),
    UNUSABLE("CE-BRAND-002", "correct what is listed; 'ce brand check' lists it too"),
    UNKNOWN_FILE("CE-BRAND-003", "take it out of the folder, or give it a name that the guide lists"),
    TOO_LARGE("CE-BRAND-004", "make it smaller"),
    NOT_TEXT("CE-BRAND-005", "save it as UTF-8"),
    BAD_LINE("CE-BRAND-006", "write 'key = text' lines, each key once; a backslash is written twice"),
    UNKNOWN_KEY("CE-BRAND-007", "use one of the keys that the guide lists"),
    MISSING("CE-BRAND-008", "add the line"),
    BAD_COLOUR("CE-BRAND-009", "write a colour like '#1a4f8a'"),
    LOW_CONTRAST("CE-BRAND-010", "take a darker colour"),
    BAD_LOGO("CE-BRAND-011", "give a PNG or JPEG picture in the same folder"),
    BAD_HOST("CE-BRAND-012", "write the name of a web server alone, such as 'www.example.org'"),
    UNKNOWN_WORDS("CE-BRAND-020", "'ce brand words' lists all keys"),
    PLACEHOLDERS("CE-BRAND-021", "use each of the placeholders of the library's text, and no others"),
    UNTRANSLATED("CE-BRAND-022", "'ce brand words' prints them, ready to be translated"),
    NOT_PERSON_FIRST("CE-BRAND-023", "speak of the person first, in plain words"),
    TELLS_WHOSE("CE-BRAND-024", "leave the name out if employers should read this text"),
    BAD_LANGUAGE("CE-BRAND-025", "write a language tag such as 'fr' or 'pt-BR'"),
    UNKNOWN_BLOCK("CE-BRAND-030", "'ce reports --blocks' lists the sections of each report"),
    BAD_TAG("CE-BRAND-031", "write '{{name}}', or '{{#name}} … {{/name}}' around what is repeated"),
    RAW_OUTPUT("CE-BRAND-032", "write '{{name}}': text from a case never becomes markup"),
    DELIMITERS("CE-BRAND-033", "keep to '{{' and '}}'"),
    PARTIAL("CE-BRAND-034", "only '{{> original}}' can be taken in: the section as the library has it"),
    UNKNOWN_VARIABLE("CE-BRAND-035", "'ce reports --blocks' lists the variables"),
    OWN_LOOP("CE-BRAND-036", "close the list before you begin it again"),
    ELEMENT("CE-BRAND-037", "use h2 to h4, p, ul, ol, li, dl, dt, dd, table, strong, em, a and br"),
    ATTRIBUTE("CE-BRAND-038", "take it out; only 'href' of a link and 'scope' of a heading cell are read"),
    LINK("CE-BRAND-039", "link to 'mailto:', 'tel:', or 'https://' of a server listed under 'link.hosts'"),
    STRUCTURE("CE-BRAND-040", "see the guide"),
    OWN_CONTENT_LEFT_OUT("CE-BRAND-041", "add '{{> original}}' where the library's section should stand"),
    TOO_MUCH("CE-BRAND-042", "repeat less in the template named");

    private final String code;
    private final String remedy;

    BrandError(String code, String remedy) {
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
