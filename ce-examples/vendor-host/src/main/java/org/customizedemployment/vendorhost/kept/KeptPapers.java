package org.customizedemployment.vendorhost.kept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.jackson.CaseJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decisions and documents in two tables of ours. Each is found by the digest of its bytes, so keeping the same one again changes nothing, and
 * whoever doubts a row can work the digest out again.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class KeptPapers {
    private final JdbcClient database;
    private final TransactionOperations transactions;

    public KeptPapers(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Keeps a decision and the page that explains it, both or none. */
    public Digest keep(CaseId id, Decision decision, String report, Locale language, byte[] page, ActorId by) {
        Digest ofPage = Digest.of(page);
        transactions.executeWithoutResult(any -> {
            Digest ofDecision = keep(id, decision, by);
            keep(id, ofDecision, ofPage, report, language, page, by);
        });
        return ofPage;
    }

    private Digest keep(CaseId id, Decision decision, ActorId by) {
        byte[] written = CaseJson.standard().write(decision);
        Digest digest = Digest.of(written);
        database.sql("INSERT INTO ce.decision (case_id, sha256, kind, subject, verdict, decision, kept_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        id.value(),
                        digest.value(),
                        decision.getKind().name().toLowerCase(Locale.ROOT),
                        decision.getSubject(),
                        decision.verdict().word(),
                        new String(written, StandardCharsets.UTF_8),
                        by.value())
                .update();
        return digest;
    }

    private void keep(
            CaseId id, Digest decision, Digest ofPage, String report, Locale language, byte[] page, ActorId by) {
        database.sql(
                        "INSERT INTO ce.document (case_id, sha256, decision, report, language, media_type, content, kept_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        id.value(),
                        ofPage.value(),
                        decision.value(),
                        report,
                        language.toLanguageTag(),
                        "text/html",
                        page,
                        by.value())
                .update();
    }

    /** What was kept of a case, the latest first. */
    public List<KeptDocument> documents(CaseId id) {
        return database.sql("SELECT sha256, report, language, media_type FROM ce.document WHERE case_id = ?"
                        + " ORDER BY kept_at DESC, sha256")
                .param(id.value())
                .query((row, number) -> new KeptDocument(
                        Digest.parse(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** The bytes of a document of that case. */
    public Optional<byte[]> content(CaseId id, String digest) {
        return database.sql("SELECT content FROM ce.document WHERE case_id = ? AND sha256 = ?")
                .params(id.value(), digest)
                .query(byte[].class)
                .optional();
    }

    /** A decision of that case as it was kept. */
    public List<Decision> decisions(CaseId id) {
        return database
                .sql("SELECT decision FROM ce.decision WHERE case_id = ? ORDER BY kept_at, sha256")
                .param(id.value())
                .query(String.class)
                .list()
                .stream()
                .map(text -> CaseJson.standard().readDecision(text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
