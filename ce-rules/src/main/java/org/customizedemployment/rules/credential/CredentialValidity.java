package org.customizedemployment.rules.credential;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Until when a certificate is valid that nobody withdraws (CT-11, SEM-12).
 *
 * @param last its last day; null: it states none, and no period was supplied
 * @param parameter the period that decided, or would decide if it had a value; null: the certificate states its last day, or no parameter is declared
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CredentialValidity(
        @Nullable LocalDate last, @Nullable DatedParameter parameter) {
    /**
     * @param day the day whose period of validity counts
     * @throws CeException if the parameter does not hold whole years
     */
    public static CredentialValidity of(
            CredentialRequirement requirement, Parameters parameters, StaffCredential credential, LocalDate day) {
        if (credential.lastDay() != null) {
            return new CredentialValidity(credential.lastDay(), null);
        }
        Optional<DatedParameter> period =
                Optional.ofNullable(requirement.validity()).flatMap(id -> parameters.find(id, day));
        LocalDate last = period.map(DatedParameter::value)
                .map(value -> credential
                        .issuedOn()
                        .plusYears(years(requirement, value))
                        .minusDays(1))
                .orElse(null);
        return new CredentialValidity(last, period.orElse(null));
    }

    private static int years(CredentialRequirement requirement, ArgumentValue value) {
        try {
            if (value instanceof ArgumentValue.OfNumber years) {
                return years.number().intValueExact();
            }
        } catch (ArithmeticException e) {
            // Falls through to the error below: half a year is as wrong as a word.
        }
        throw new CeException(
                RulesError.WRONG_PARAMETER_TYPE,
                "parameter '" + requirement.validity() + "' does not hold whole years");
    }

    /** The last day; empty if nobody can tell. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(last);
    }

    /** The parameter that was read; empty if none was. */
    public Optional<DatedParameter> read() {
        return Optional.ofNullable(parameter);
    }
}
