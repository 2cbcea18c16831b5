// java -cp JARS Client.java MODULE REPORTS ARCHIVE
import java.sql.*;
import org.sqlite.SQLiteConfig;

class Client {
    static Connection db;

    static int one(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; ++i) statement.setString(i + 1, values[i]);
            try (ResultSet row = statement.executeQuery()) {
                return row.getInt(1);
            }
        }
    }

    public static void main(String[] arguments) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enableLoadExtension(true);
        db = config.createConnection("jdbc:sqlite:" + arguments[2]);
        String module = arguments[0].replaceFirst("\\.so$", "");
        try (PreparedStatement load = db.prepareStatement("SELECT load_extension(?)")) {
            load.setString(1, module);
            load.execute();
        }
        try (PreparedStatement ingest = db.prepareStatement("SELECT * FROM gongkai_ingest(?)")) {
            ingest.setString(1, arguments[1]);
            ingest.execute();
        }
        one("SELECT gongkai_search_create()");
        System.out.printf("sqlite-jdbc\t%s\t%d\t%d\t%d\t%d\n", db.getMetaData().getDriverVersion(), one("SELECT count(*) FROM report"),
            one("SELECT sum(received) FROM request_summary"), one("SELECT count(*) FROM request_summary WHERE denied = ?", "4"),
            one("SELECT count(*) FROM section_search WHERE section_search MATCH ?", "征地"));
    }
}
