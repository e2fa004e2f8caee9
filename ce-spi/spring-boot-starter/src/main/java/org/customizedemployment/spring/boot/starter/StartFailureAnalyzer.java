package org.customizedemployment.spring.boot.starter;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the application did not start, and what to do about it, in place of a stack trace. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class StartFailureAnalyzer extends AbstractFailureAnalyzer<CeException> {
    public StartFailureAnalyzer() {}

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CeException cause) {
        String remedy = cause.getErrorCode().remedy();
        String message = String.valueOf(cause.getMessage());
        String what = message.endsWith("; " + remedy)
                ? message.substring(0, message.length() - remedy.length() - 2)
                : message;
        return new FailureAnalysis(what, remedy, cause);
    }
}
