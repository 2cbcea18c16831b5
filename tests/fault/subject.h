#pragma once

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What the tests of faults are done to: small documents of each kind, and archives that are looked at
/// afterwards.
namespace gongkai::fault {

/// Short in ctest; GONGKAI_FAULT=long, as tests/fault/run sets it, tries every n.
bool is_long();

/// What this thread has used, in seconds.
double processor_time();

struct Sample {
  std::string name;  ///< "text", "page", "word", "gb18030", "prose"
  std::string bytes;
};
const std::vector<Sample>& samples();

std::string replaced(std::string text, std::string_view from, std::string_view to);

struct CloseDatabase {
  void operator()(sqlite3* db) const noexcept { sqlite3_close_v2(db); }
};
using Handle = std::unique_ptr<sqlite3, CloseDatabase>;

/// A connection that has the extension; NULL, with `code`, where it cannot be opened.
Handle open(const std::string& file, const char* vfs = nullptr, int* code = nullptr);
/// A connection to an empty archive in memory, a copy of one that was made before.
Handle open_archive();

/// The first value of the last row; "error <code>: <message>" when it fails.
std::string ask(sqlite3* db, const std::string& sql);
/// The extended code.
int run(sqlite3* db, const char* sql);
/// Offers a document by the inbox.
int offer(sqlite3* db, const Sample& sample);

/// Every value of every table, as one number, apart from row numbers of the log: two archives of the same
/// documents have the same.
std::string fingerprint(sqlite3* db);
/// Empty when the archive is whole: integrity, foreign keys, no report without its log, sections and cells.
std::string damage(sqlite3* db);

}  // namespace gongkai::fault
