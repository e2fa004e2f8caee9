package org.customizedemployment.vendorhost;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.tck.source.TheirRows;

/** The vendor's server, started once for all tests, with a database for each. We come in as a user who may only read what is theirs. */
final class VendorDatabase implements TheirRows {
    private static final List<String> TABLES = List.of(
            "client",
            "enrollment",
            "auth_hdr",
            "staff",
            "time_sheet",
            "payroll_lock",
            "employer_org",
            "contact_log",
            "doc_index");
    private static final EmbeddedPostgres SERVER = start();

    private final String name;

    private VendorDatabase(String name) {
        this.name = name;
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    // As a server of anyone's is; for tests it does not wait for its disk, and our store then refuses.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database of that name with the vendor's tables and rows. */
    static VendorDatabase create(String name) {
        run(SERVER.getPostgresDatabase(), "CREATE DATABASE " + name);
        VendorDatabase made = new VendorDatabase(name);
        made.run(file("/vendor/schema.sql"));
        made.run("DO $$ BEGIN CREATE ROLE ce_app LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        made.run("GRANT USAGE ON SCHEMA caretrack TO ce_app; GRANT SELECT ON ALL TABLES IN SCHEMA caretrack TO ce_app");
        made.run("CREATE SCHEMA ce AUTHORIZATION ce_app; ALTER ROLE ce_app IN DATABASE " + name
                + " SET search_path = ce");
        made.run(file("/vendor/data.sql"));
        return made;
    }

    /** The rows as they were at first. */
    void refill() {
        TABLES.forEach(table -> run("TRUNCATE caretrack." + table + " CASCADE"));
        run(file("/vendor/data.sql"));
    }

    /** As the application comes in. */
    DataSource ours() {
        return SERVER.getDatabase("ce_app", name);
    }

    String url() {
        return SERVER.getJdbcUrl("ce_app", name);
    }

    void run(String sql) {
        run(SERVER.getDatabase("postgres", name), sql);
    }

    private static void run(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> rows(String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = SERVER.getDatabase("postgres", name).getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static String file(String name) {
        try (InputStream in = VendorDatabase.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void spoil(CaseId id) {
        run("UPDATE caretrack.time_sheet SET act_cd = 'ZZ' WHERE ts_id = (SELECT min(ts_id)"
                + " FROM caretrack.time_sheet WHERE client_no = " + id + ")");
    }

    @Override
    public void remove(CaseId id) {
        run("UPDATE caretrack.client SET del_flg = 'Y' WHERE client_no = " + id);
    }

    @Override
    public Digest digest() {
        StringBuilder all = new StringBuilder();
        TABLES.forEach(table ->
                all.append(table).append(rows("SELECT t::text FROM caretrack." + table + " t ORDER BY t::text")));
        return Digest.of(all.toString());
    }

    @Override
    public List<String> personal() {
        return List.of("Rivera", "Okafor", "Quill", "Daniel", "aunt", "plants", "P-88172", "1999-04-17");
    }
}
