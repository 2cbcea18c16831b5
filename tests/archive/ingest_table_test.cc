#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "archive/database.h"
#include "base/limits.h"

namespace gongkai::test {
namespace {

std::string ingest(const std::string& path, const std::string& columns = "*") {
  return "SELECT " + columns + " FROM gongkai_ingest('" + path + "')";
}

const char* const short_row =
    "replace(source, rtrim(source, replace(source, '/', '')), ''), status, report_id, year";

/// Every row of the archive, in one text.
std::string contents(Database& database) {
  return database.run(
      "SELECT * FROM report; SELECT * FROM agency; SELECT * FROM agency_alias; SELECT * FROM section;"
      "SELECT * FROM disclosure; SELECT * FROM request; SELECT * FROM dispute; SELECT * FROM metric;"
      "SELECT * FROM citation; SELECT * FROM diagnostic; SELECT * FROM ingest_log");
}

TEST(IngestTable, WalksAFolderInByteOrder) {
  const Folder folder;
  folder.write("b.txt", report("白石县"));
  folder.write("a/z.txt", report());
  folder.write("a.txt", "从前有一座山。");
  folder.write("c.txt", report());
  folder.write(".hidden", report("青禾县", "2020"));
  folder.write(".git/x.txt", report("青禾县", "2021"));
  Database database;
  EXPECT_EQ(database.run(ingest(folder.path(), short_row)),
            "a.txt|rejected|NULL|NULL\nz.txt|ingested|1|2022\nb.txt|ingested|2|2022\nc.txt|unchanged|1|2022");
  EXPECT_EQ(database.run("SELECT source FROM report WHERE report_id = 1"), folder.path() + "/a/z.txt");
  EXPECT_EQ(database.run(ingest(folder.path(), "DISTINCT status")), "rejected\nunchanged");
}

TEST(IngestTable, TakesAFileAndAGlob) {
  const Folder folder;
  const std::string a = folder.write("a.txt", report());
  folder.write("b.txt", report("白石县"));
  folder.write("c.html", report("白石县", "2021"));
  Database database;
  EXPECT_EQ(database.run(ingest(a, short_row)), "a.txt|ingested|1|2022");
  EXPECT_EQ(database.run(ingest(folder.path() + "/*.txt", short_row)),
            "a.txt|unchanged|1|2022\nb.txt|ingested|2|2022");
  EXPECT_EQ(database.run(ingest(folder.path() + "/*.pdf")),
            "error 1: gongkai: no such file, folder or match: " + folder.path() + "/*.pdf");
  EXPECT_EQ(database.run("SELECT * FROM gongkai_ingest(NULL)"), "");
  EXPECT_EQ(database.run("SELECT * FROM gongkai_ingest"),
            "error 1: gongkai: gongkai_ingest needs its argument, path");
}

TEST(IngestTable, ShowsWhatAReportGave) {
  Database database;
  const std::string row =
      database.run(ingest(fixture_path(), "agency, year, cells, metrics, diagnostics, message"));
  EXPECT_EQ(row,
            database.run("SELECT name, year, (SELECT count(value) FROM disclosure) + "
                         "(SELECT sum((natural_person IS NOT NULL) + (commercial_enterprise IS NOT NULL) + "
                         "(research_institution IS NOT NULL) + (social_welfare_org IS NOT NULL) + "
                         "(legal_service_org IS NOT NULL) + (other_org IS NOT NULL) + (total IS NOT NULL)) "
                         "FROM request) + (SELECT sum((upheld IS NOT NULL) + (corrected IS NOT NULL) + "
                         "(other IS NOT NULL) + (pending IS NOT NULL) + (total IS NOT NULL)) FROM dispute), "
                         "(SELECT count(*) FROM metric), (SELECT count(*) FROM diagnostic), NULL "
                         "FROM report JOIN agency USING (agency_id)"));
  EXPECT_EQ(database.run(ingest(fixture_path(), "agency, year, cells, metrics, diagnostics, message")), row);
}

TEST(IngestTable, UnreadableFilesAreRejected) {
  if (geteuid() == 0) GTEST_SKIP() << "root reads everything";
  const Folder folder;
  const std::string a = folder.write("a.txt", report());
  std::filesystem::permissions(a, std::filesystem::perms::none);
  Database database;
  EXPECT_EQ(database.run(ingest(folder.path(), "status, message")),
            "rejected|cannot read the file: Permission denied");
}

TEST(IngestTable, ADanglingLinkIsRejectedAndTheRunGoesOn) {
  const Folder folder;
  std::filesystem::create_symlink("nowhere", folder.path() + "/a.txt");
  folder.write("b.txt", report());
  Database database;
  EXPECT_EQ(database.run(ingest(folder.path(), "status, message")),
            "rejected|cannot read the file: No such file or directory\ningested|NULL");
}

TEST(IngestTable, LeavesTheSameArchiveAsTheInbox) {
  const Folder folder;
  const std::string a = folder.write("a.txt", report());
  const std::string b = folder.write("b.txt", "从前有一座山。");
  const std::string c = folder.write("c.txt", revised(report()));
  Database one;
  one.run(ingest(folder.path()));
  Database other;
  other.offer(report(), a, "IGNORE");
  other.offer("从前有一座山。", b, "IGNORE");
  other.offer(revised(report()), c, "IGNORE");
  EXPECT_EQ(contents(one), contents(other));
}

class ManyFiles : public testing::Test {
 protected:
  ManyFiles() {
    for (std::size_t i = 0; i < count; ++i) {
      folder.write(std::to_string(1000 + i), report(county(i)));
    }
  }

  /// A county of its own for every number below 144.
  static std::string county(std::size_t number) {
    const std::vector<std::string> words = {"东", "西", "南", "北", "山", "河",
                                            "湖", "泉", "松", "石", "云", "林"};
    return words[number / words.size()] + words[number % words.size()] + "县";
  }

  static constexpr int count = static_cast<int>(limits::batch_documents) * 2 + 5;
  Folder folder;
};

TEST_F(ManyFiles, AreCommittedInBatches) {
  const std::string file = folder.path() + "/.archive.db";
  Database database(file);
  sqlite3_stmt* statement = nullptr;
  ASSERT_EQ(sqlite3_prepare_v2(database.handle(), ingest(folder.path()).c_str(), -1, &statement, nullptr),
            SQLITE_OK);
  ASSERT_EQ(sqlite3_step(statement), SQLITE_ROW);
  EXPECT_NE(sqlite3_get_autocommit(database.handle()), 0);
  {
    Database reader(file);
    EXPECT_EQ(reader.run("SELECT count(*) FROM report"), std::to_string(limits::batch_documents));
  }
  sqlite3_finalize(statement);
}

/// A statement stepped once and closed, as many clients' execute() does.
int step_once(Database& database, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  EXPECT_EQ(sqlite3_prepare_v2(database.handle(), sql.c_str(), -1, &statement, nullptr), SQLITE_OK);
  const int code = sqlite3_step(statement);
  sqlite3_finalize(statement);
  return code;
}

TEST_F(ManyFiles, AreAllTakenThoughNobodyReadsTheRows) {
  Database database;
  EXPECT_EQ(step_once(database, ingest(folder.path())), SQLITE_ROW);
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), std::to_string(count));
  EXPECT_EQ(database.run(ingest(folder.path(), "status") + " LIMIT 1"), "unchanged");
  EXPECT_EQ(database.run("SELECT status, count(*) FROM ingest_log GROUP BY 1"),
            "ingested|" + std::to_string(count) + "\nunchanged|" + std::to_string(count));
  EXPECT_NE(sqlite3_get_autocommit(database.handle()), 0);
}

TEST_F(ManyFiles, AreAllTakenByAJoinThatReadsOneRow) {
  const Folder other;
  other.write("z", report("末了县"));
  Database database;
  EXPECT_EQ(database.run("SELECT EXISTS (SELECT 1 FROM gongkai_ingest(column1)) FROM (VALUES ('" +
                         folder.path() + "'), ('" + other.path() + "'))"),
            "1\n1");
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), std::to_string(count + 1));
}

TEST_F(ManyFiles, AreUndoneWithTheTransactionThatIsRolledBackBeforeTheyAreRead) {
  Database database;
  database.run("BEGIN");
  sqlite3_stmt* statement = nullptr;
  ASSERT_EQ(sqlite3_prepare_v2(database.handle(), ingest(folder.path()).c_str(), -1, &statement, nullptr),
            SQLITE_OK);
  ASSERT_EQ(sqlite3_step(statement), SQLITE_ROW);
  database.run("ROLLBACK");
  sqlite3_finalize(statement);
  EXPECT_EQ(database.run("SELECT count(*) FROM sqlite_master"), "0");
}

TEST_F(ManyFiles, AreNotGoneOnWithAfterAnInterrupt) {
  Database database;
  sqlite3_stmt* statement = nullptr;
  ASSERT_EQ(sqlite3_prepare_v2(database.handle(), ingest(folder.path()).c_str(), -1, &statement, nullptr),
            SQLITE_OK);
  ASSERT_EQ(sqlite3_step(statement), SQLITE_ROW);
  sqlite3_interrupt(database.handle());
  sqlite3_finalize(statement);
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), std::to_string(limits::batch_documents));
}

TEST_F(ManyFiles, JoinTheCallersTransaction) {
  Database database;
  database.run("BEGIN");
  database.run(ingest(folder.path()));
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), std::to_string(count));
  database.run("ROLLBACK");
  EXPECT_EQ(database.run("SELECT count(*) FROM sqlite_master"), "0");
}

TEST_F(ManyFiles, JoinAStatementThatWrites) {
  Database database;
  EXPECT_EQ(database.run("CREATE TABLE done AS " + ingest(folder.path())), "");
  EXPECT_EQ(database.run("SELECT count(*) FROM done; SELECT count(*) FROM report"),
            std::to_string(count) + "\n" + std::to_string(count));
  EXPECT_EQ(database.run("INSERT INTO done " + ingest(folder.path())), "");
  EXPECT_EQ(database.run("SELECT status, count(*) FROM done GROUP BY 1"),
            "ingested|" + std::to_string(count) + "\nunchanged|" + std::to_string(count));
  EXPECT_NE(sqlite3_get_autocommit(database.handle()), 0);
}

TEST_F(ManyFiles, StopWhenAnotherConnectionWroteInBetween) {
  const std::string file = folder.path() + "/.archive.db";
  Database database(file);
  database.run("PRAGMA journal_mode = WAL");
  sqlite3_stmt* statement = nullptr;
  ASSERT_EQ(sqlite3_prepare_v2(database.handle(), ingest(folder.path()).c_str(), -1, &statement, nullptr),
            SQLITE_OK);
  ASSERT_EQ(sqlite3_step(statement), SQLITE_ROW);
  {
    Database other(file);
    EXPECT_EQ(other.run("CREATE TABLE theirs(x)"), "");
  }
  int code = SQLITE_ROW;
  while (code == SQLITE_ROW) code = sqlite3_step(statement);
  EXPECT_EQ(code, SQLITE_BUSY);
  EXPECT_NE(std::string(sqlite3_errmsg(database.handle()))
                .find("written by another process; run gongkai_ingest again"),
            std::string::npos);
  sqlite3_finalize(statement);
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), std::to_string(limits::batch_documents));
  database.run(ingest(folder.path()));
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), std::to_string(count));
}

/// With patience, in WAL mode.
class PatientFiles : public ManyFiles {
 protected:
  PatientFiles() {
    database.run(
        "PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000; PRAGMA wal_autocheckpoint = 50;"
        "SELECT gongkai_create(); PRAGMA wal_checkpoint(TRUNCATE)");
  }

  const std::string file = folder.path() + "/.archive.db";
  Database database{file};
};

TEST_F(PatientFiles, AreWrittenBackAsTheyAreTaken) {
  const std::uintmax_t before = std::filesystem::file_size(file);
  EXPECT_EQ(database.run(ingest(folder.path(), "status, count(*)") + " GROUP BY 1"),
            "ingested|" + std::to_string(count));
  // In the log there is at most a batch, of more than two.
  const std::uintmax_t log = std::filesystem::file_size(file + "-wal");
  database.run("PRAGMA wal_checkpoint");
  EXPECT_LT(log, std::filesystem::file_size(file) - before);
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), std::to_string(count));
  EXPECT_EQ(database.run(ingest(folder.path(), "DISTINCT status")), "unchanged");
}

TEST_F(PatientFiles, StayInTheStatementThatWrites) {
  database.run("CREATE TABLE done (source UNIQUE); INSERT INTO done VALUES ('" + folder.path() + "/1100')");
  EXPECT_EQ(database.run("INSERT INTO done " + ingest(folder.path(), "source")).substr(0, 8), "error 19");
  EXPECT_EQ(database.run("SELECT count(*) FROM report"), "0");
}

/// Interrupts the run at the `calls`-th progress callback.
struct Interrupter {
  sqlite3* db;
  int calls;
  static int tick(void* data) {
    auto& self = *static_cast<Interrupter*>(data);
    if (--self.calls == 0) sqlite3_interrupt(self.db);
    return 0;
  }
};

TEST_F(ManyFiles, AnInterruptLeavesWholeBatchesAndNoTransaction) {
  for (int calls = 1; calls < 3000; calls = calls * 3 / 2 + 1) {
    Database database;
    Interrupter interrupter{database.handle(), calls};
    sqlite3_progress_handler(database.handle(), 100, Interrupter::tick, &interrupter);
    const std::string result = database.run(ingest(folder.path(), "count(*)"));
    sqlite3_progress_handler(database.handle(), 0, nullptr, nullptr);
    EXPECT_NE(sqlite3_get_autocommit(database.handle()), 0) << calls;
    if (interrupter.calls > 0) {
      EXPECT_EQ(result, std::to_string(count));
      break;
    }
    EXPECT_EQ(result.find("error "), 0U) << calls << ' ' << result;
    database.run("SELECT gongkai_create()");
    const int stored = std::stoi(database.run("SELECT count(*) FROM report"));
    EXPECT_EQ(stored % static_cast<int>(limits::batch_documents), 0) << calls;
    EXPECT_EQ(database.run(ingest(folder.path(), "count(*)")), std::to_string(count));
    EXPECT_EQ(database.run("SELECT count(*) FROM report"), std::to_string(count));
  }
}

}  // namespace
}  // namespace gongkai::test
