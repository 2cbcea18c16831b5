#include "fuzz/sql_promises.h"

#include <sqlite3.h>

#include <cstring>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>

extern "C" int sqlite3_gongkai_init(sqlite3*, char**, const struct sqlite3_api_routines*);

namespace gongkai::fuzz {
namespace {

struct Close {
  void operator()(sqlite3* db) const noexcept { sqlite3_close_v2(db); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

Handle open() {
  sqlite3_auto_extension(reinterpret_cast<void (*)()>(sqlite3_gongkai_init));
  sqlite3* db = nullptr;
  if (sqlite3_open(":memory:", &db) != SQLITE_OK) throw std::runtime_error("cannot open a database");
  return Handle(db);
}

std::string fixture() {
  std::ostringstream bytes;
  bytes << std::ifstream(FIXTURES "/qinghe_2022.txt", std::ios::binary).rdbuf();
  return bytes.str();
}

void run(sqlite3* db, const char* sql) { sqlite3_exec(db, sql, nullptr, nullptr, nullptr); }

std::string image_of(sqlite3* db) {
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, void (*)(void*)> bytes(sqlite3_serialize(db, "main", &size, 0),
                                                              sqlite3_free);
  return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

bool load(sqlite3* db, std::string_view image) {
  auto* const bytes = static_cast<unsigned char*>(sqlite3_malloc64(image.size() + 1));
  std::memcpy(bytes, image.data(), image.size());
  const auto size = static_cast<sqlite3_int64>(image.size());
  return sqlite3_deserialize(db, "main", bytes, size, size,
                             SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE) == SQLITE_OK;
}

constexpr const char* statements[] = {
    "INSERT INTO gongkai_inbox(source, content) VALUES ('a', ?1)",
    "INSERT OR REPLACE INTO gongkai_inbox(source, content, agency, year) VALUES ('b', ?1 || ' ', '青禾县', "
    "2022)",
    "SELECT gongkai_create()",
    "SELECT * FROM gongkai_ingest('" FIXTURES "')",
    "SELECT gongkai_search_create()",
    "INSERT INTO gongkai_inbox(source, content) VALUES ('c', ?1 || '  ')",
    "SELECT gongkai_merge_agency(1, 2)",
    "SELECT count(*) FROM section_search('公开')",
    "SELECT * FROM finding LIMIT 50",
    "SELECT * FROM panel LIMIT 5",
    "SELECT * FROM agency_year LIMIT 50",
    "SELECT * FROM peer_rank LIMIT 50",
    "SELECT * FROM report_overview LIMIT 50",
    "SELECT * FROM request_deduced LIMIT 50",
    "SELECT gongkai_normalize(text), gongkai_number(text), gongkai_text(text) FROM section LIMIT 20",
    "SELECT gongkai_svg('line', year, report_id, agency_id), gongkai_spark(year), gongkai_bar(year, 9, 9) "
    "FROM report",
    "DELETE FROM report",
    "INSERT INTO gongkai_inbox(source, content) VALUES ('d', ?1)",
};

/// Views over hostile tables may have much to do: after so many steps a statement is interrupted.
int stop(void* left) { return --*static_cast<int*>(left) < 0 ? 1 : 0; }

}  // namespace

std::string archive_image(const std::string& sql) {
  static const std::string plain = [] {
    const Handle db = open();
    run(db.get(), "PRAGMA page_size = 1024; SELECT gongkai_create()");
    run(db.get(), "SELECT count(*) FROM gongkai_ingest('" FIXTURES "')");
    return image_of(db.get());
  }();
  if (sql.empty()) return plain;
  const Handle db = open();
  if (!load(db.get(), plain)) throw std::runtime_error("cannot open an archive");
  run(db.get(), sql.c_str());
  return image_of(db.get());
}

std::string broken_sql_promise(std::string_view image) {
  static const std::string document = fixture();
  const Handle db = open();
  if (!load(db.get(), image)) return {};
  for (const char* sql : statements) {
    int left = 50;
    sqlite3_progress_handler(db.get(), 1000, stop, &left);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db.get(), sql, -1, &statement, nullptr) != SQLITE_OK) continue;
    sqlite3_bind_text(statement, 1, document.data(), static_cast<int>(document.size()), SQLITE_STATIC);
    while (sqlite3_step(statement) == SQLITE_ROW) {
    }
    if (sqlite3_finalize(statement) != SQLITE_OK && std::strlen(sqlite3_errmsg(db.get())) == 0)
      return std::string("an error without words: ") + sql;
    if (sqlite3_get_autocommit(db.get()) == 0) return std::string("a transaction was left open: ") + sql;
  }
  return {};
}

}  // namespace gongkai::fuzz
