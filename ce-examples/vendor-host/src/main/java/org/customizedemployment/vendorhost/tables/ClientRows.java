package org.customizedemployment.vendorhost.tables;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of some clients, read by one statement for each table however many clients there are. Deleted and void rows stay out. */
final class ClientRows {
    private static final String CLIENTS = "SELECT * FROM caretrack.client WHERE del_flg <> 'Y' ";
    private static final String OF_THESE = " = ANY (?) ";
    private static final List<Table> TABLES = List.of(
            new Table(
                    "enrollment",
                    "SELECT * FROM caretrack.enrollment WHERE del_flg <> 'Y' AND client_no" + OF_THESE
                            + "ORDER BY enrl_id"),
            // Also of enrollments that were deleted since: what hangs on those is dangling, and said to be.
            new Table(
                    "auth_hdr",
                    "SELECT a.*, e.client_no FROM caretrack.auth_hdr a JOIN caretrack.enrollment e USING (enrl_id)"
                            + " WHERE a.void_flg = 0 AND e.client_no" + OF_THESE + "ORDER BY a.auth_id"),
            new Table(
                    "time_sheet",
                    "SELECT ts_id, client_no, enrl_id, auth_id, emp_no, svc_cd, act_cd, start_ts, dur_hrs, cl_pres"
                            + " FROM caretrack.time_sheet WHERE del_flg <> 'Y' AND client_no" + OF_THESE
                            + "ORDER BY start_ts, ts_id"),
            new Table(
                    "employer_org",
                    "SELECT DISTINCT o.*, c.client_no FROM caretrack.contact_log c"
                            + " JOIN caretrack.employer_org l ON l.org_id = c.org_id"
                            + " JOIN caretrack.employer_org o ON o.org_id = COALESCE(l.dup_of, l.org_id)"
                            + " WHERE c.client_no" + OF_THESE + "ORDER BY o.org_id"),
            new Table(
                    "contact_log",
                    "SELECT c.*, COALESCE(o.dup_of, o.org_id) AS kept_org FROM caretrack.contact_log c"
                            + " LEFT JOIN caretrack.employer_org o ON o.org_id = c.org_id"
                            + " WHERE c.client_no" + OF_THESE + "ORDER BY c.contact_dt, c.cl_id"),
            new Table("doc_index", "SELECT * FROM caretrack.doc_index WHERE client_no" + OF_THESE + "ORDER BY doc_id"));

    private final List<Row> clients;
    private final Map<String, Map<String, List<Row>>> byTable = new LinkedHashMap<>();

    private ClientRows(List<Row> clients) {
        this.clients = clients;
    }

    private record Table(String name, String sql) {}

    /** The clients after that number, in the order of their numbers. */
    static ClientRows after(Connection connection, int number, int max) throws SQLException {
        return read(connection, CLIENTS + "AND client_no > ? ORDER BY client_no LIMIT ?", number, max);
    }

    /** The client with that number, if there is one. */
    static ClientRows of(Connection connection, int number) throws SQLException {
        return read(connection, CLIENTS + "AND client_no = ? LIMIT ?", number, 1);
    }

    private static ClientRows read(Connection connection, String sql, int number, int max) throws SQLException {
        List<Row> clients = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, number);
            statement.setInt(2, max);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    clients.add(Row.of(result));
                }
            }
        }
        ClientRows rows = new ClientRows(clients);
        if (!clients.isEmpty()) {
            Object[] numbers = clients.stream()
                    .map(ClientRows::number)
                    .map(Integer::valueOf)
                    .toArray();
            Array these = connection.createArrayOf("integer", numbers);
            for (Table table : TABLES) {
                rows.add(connection, table, these);
            }
        }
        return rows;
    }

    private void add(Connection connection, Table table, Array these) throws SQLException {
        Map<String, List<Row>> byClient = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(table.sql())) {
            statement.setArray(1, these);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Row row = Row.of(result);
                    byClient.computeIfAbsent(number(row), any -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        byTable.put(table.name(), byClient);
    }

    List<Row> clients() {
        return clients;
    }

    List<Row> of(Row client, String table) {
        Map<String, List<Row>> byClient = byTable.get(table);
        return byClient == null ? List.of() : byClient.getOrDefault(number(client), List.of());
    }

    static String number(Row row) {
        return row.required("client_no");
    }
}
