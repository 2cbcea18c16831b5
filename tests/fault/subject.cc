#include "fault/subject.h"

#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <sstream>
#include <stdexcept>

#include "render/encode.h"

extern "C" int sqlite3_gongkai_init(sqlite3*, char**, const struct sqlite3_api_routines*);

namespace gongkai::fault {
namespace {

std::string example(const std::string& name) {
  std::ostringstream bytes;
  bytes << std::ifstream(EXAMPLES "/" + name, std::ios::binary).rdbuf();
  if (bytes.str().empty()) throw std::runtime_error("no example " + name);
  return bytes.str();
}

struct Finalize {
  void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

Prepared prepare(sqlite3* db, const char* sql, const char** rest = nullptr) {
  sqlite3_stmt* statement = nullptr;
  sqlite3_prepare_v2(db, sql, -1, &statement, rest);
  return Prepared(statement);
}

/// FNV-1a.
struct Digest {
  std::uint64_t value = 14695981039346656037U;

  void add(std::string_view bytes) {
    for (const char c : bytes) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211U;
    value = (value ^ 0x1FFU) * 1099511628211U;
  }
};

void add_rows(sqlite3* db, const std::string& sql, Digest& digest) {
  const Prepared rows = prepare(db, sql.c_str());
  while (sqlite3_step(rows.get()) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count(rows.get()); ++i) {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(rows.get(), i));
      digest.add(text == nullptr ? std::string_view("\0NULL", 5) : std::string_view(text));
    }
}

}  // namespace

bool is_long() {
  const char* wanted = std::getenv("GONGKAI_FAULT");
  return wanted != nullptr && std::string_view(wanted) == "long";
}

double processor_time() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

const std::vector<Sample>& samples() {
  static const std::vector<Sample> all = {
      {"text", example("wangshu-2022.txt")},
      {"page", example("lanxi-2022.html")},
      {"word", example("bailu-education-2022.docx")},
      {"gb18030", render::encode(example("yunling-2022.txt"), "GB18030").value()},
      {"prose", example("ruyang-2020.txt")},
  };
  return all;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

Handle open(const std::string& file, const char* vfs, int* code) {
  sqlite3_auto_extension(reinterpret_cast<void (*)()>(sqlite3_gongkai_init));
  sqlite3* db = nullptr;
  const int opened = sqlite3_open_v2(file.c_str(), &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs);
  Handle handle(db);
  if (code != nullptr) *code = opened;
  if (opened != SQLITE_OK) handle.reset();
  return handle;
}

Handle open_archive() {
  static const Handle made = [] {
    Handle db = open(":memory:");
    if (run(db.get(), "SELECT gongkai_create()") != SQLITE_OK) throw std::runtime_error("no archive");
    return db;
  }();
  Handle db = open(":memory:");
  sqlite3_backup* const copy = sqlite3_backup_init(db.get(), "main", made.get(), "main");
  sqlite3_backup_step(copy, -1);
  if (sqlite3_backup_finish(copy) != SQLITE_OK) throw std::runtime_error("no copy of an archive");
  return db;
}

std::string ask(sqlite3* db, const std::string& sql) {
  std::string value;
  const char* rest = sql.c_str();
  while (*rest != '\0') {
    const Prepared statement = prepare(db, rest, &rest);
    int code = sqlite3_errcode(db);
    if (!statement && code == SQLITE_OK) break;
    while (statement && (code = sqlite3_step(statement.get())) == SQLITE_ROW) {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 0));
      value = text == nullptr ? "NULL" : text;
    }
    if (code != SQLITE_DONE) return "error " + std::to_string(code) + ": " + sqlite3_errmsg(db);
  }
  return value;
}

int run(sqlite3* db, const char* sql) {
  const int code = sqlite3_exec(db, sql, nullptr, nullptr, nullptr);
  return code == SQLITE_OK ? code : sqlite3_extended_errcode(db);
}

int offer(sqlite3* db, const Sample& sample) {
  sqlite3_stmt* statement = nullptr;
  const char* const sql = "INSERT INTO gongkai_inbox(source, content) VALUES (?1, ?2)";
  if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK) return sqlite3_extended_errcode(db);
  sqlite3_bind_text(statement, 1, sample.name.c_str(), -1, SQLITE_STATIC);
  sqlite3_bind_blob64(statement, 2, sample.bytes.data(), sample.bytes.size(), SQLITE_STATIC);
  sqlite3_step(statement);
  return sqlite3_finalize(statement);
}

std::string fingerprint(sqlite3* db) {
  Digest digest;
  const Prepared names = prepare(
      db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name");
  while (sqlite3_step(names.get()) == SQLITE_ROW) {
    const std::string name = reinterpret_cast<const char*>(sqlite3_column_text(names.get(), 0));
    digest.add(name);
    // The order of rows is that of their keys, which the documents determine.
    add_rows(db, "SELECT * FROM \"" + name + "\" ORDER BY rowid", digest);
  }
  std::ostringstream hex;
  hex << std::hex << digest.value;
  return hex.str();
}

std::string damage(sqlite3* db) {
  static constexpr const char* checks[][2] = {
      {"PRAGMA integrity_check", "ok"},
      {"SELECT count(*) FROM pragma_foreign_key_check", "0"},
      {"SELECT count(*) FROM report WHERE report_id NOT IN (SELECT report_id FROM ingest_log WHERE report_id "
       "NOT NULL)",
       "0"},
      {"SELECT count(*) FROM report WHERE report_id NOT IN (SELECT report_id FROM section)", "0"},
      {"SELECT count(*) FROM ingest_log WHERE status <> 'rejected' AND report_id IS NULL", "0"},
      {"SELECT count(*) FROM agency WHERE agency_id NOT IN (SELECT agency_id FROM report)", "0"},
  };
  if (ask(db, "SELECT count(*) FROM sqlite_schema") == "0") return {};
  for (const auto& [sql, wanted] : checks)
    if (const std::string found = ask(db, sql); found != wanted) return std::string(sql) + ": " + found;
  return {};
}

}  // namespace gongkai::fault
