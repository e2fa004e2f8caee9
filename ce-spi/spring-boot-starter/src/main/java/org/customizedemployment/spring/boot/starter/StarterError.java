package org.customizedemployment.spring.boot.starter;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-spring-boot-starter. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StarterError implements ErrorCode {
    NO_DATA_SOURCE(
            "CE-STARTER-001",
            "configure 'spring.datasource', or define a CaseStore bean, or for a trial set 'customized-employment.store: memory'"),
    WHICH_DATA_SOURCE("CE-STARTER-002", "name one of them in 'customized-employment.data-source'"),
    UNKNOWN_DATABASE(
            "CE-STARTER-003",
            "define a SqlDialect or CaseStore bean for this database, or name another bean in 'customized-employment.data-source'"),
    NO_CONNECTION("CE-STARTER-004", "see the cause; the store must be there before the first case is asked for"),
    MISSING_PACK(
            "CE-STARTER-005",
            "add the pack's jar or bean, or take its id out of 'customized-employment.required-packs'"),
    NO_SPRING_JDBC(
            "CE-STARTER-006",
            "add 'org.springframework:spring-jdbc', or leave 'customized-employment.transactions' at 'own', or define a CaseStore bean"),
    NO_ANSWER(
            "CE-STARTER-007",
            "look at the database and at the application's pool of connections; the check waits for 'customized-employment.health-timeout'");

    private final String code;
    private final String remedy;

    StarterError(String code, String remedy) {
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
