#pragma once

#include <sqlite3.h>

#include <string>
#include <string_view>

namespace gongkai::test {

/// A connection with the extension in it. The last one to be closed must leave nothing open: its destructor
/// fails the test when sqlite3_close() refuses.
class Database {
 public:
  explicit Database(const std::string& file = ":memory:",
                    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  Database(const Database&) = delete;
  Database(Database&&) = delete;
  Database& operator=(const Database&) = delete;
  Database& operator=(Database&&) = delete;
  ~Database();

  /// Runs every statement of `sql`. The rows, values joined by '|', rows by '\n', NULL as "NULL"; on failure
  /// "error <primary code>: <message>".
  std::string run(const std::string& sql);
  /// The extended code of the last failure.
  [[nodiscard]] int code() const { return sqlite3_extended_errcode(db_); }
  /// INSERT OR `mode` of one document; `mode` may be empty. The content is bound as a BLOB.
  std::string offer(std::string_view content, const std::string& source = "a.txt",
                    const std::string& mode = {});

  [[nodiscard]] sqlite3* handle() const { return db_; }

 private:
  std::string step(sqlite3_stmt* statement);

  sqlite3* db_ = nullptr;
};

/// A report on the form of 2021: Qinghe county for 2022, or what the arguments say instead.
std::string report(const std::string& agency = "青禾县", const std::string& year = "2022");
std::string replace_all(std::string text, const std::string& from, const std::string& to);
/// The same report in other bytes.
std::string revised(std::string content);
/// Where report() is.
std::string fixture_path();

/// A folder for one test, removed at its end.
class Folder {
 public:
  Folder();
  Folder(const Folder&) = delete;
  Folder(Folder&&) = delete;
  Folder& operator=(const Folder&) = delete;
  Folder& operator=(Folder&&) = delete;
  ~Folder();

  /// Writes a file below the folder and returns its path.
  std::string write(const std::string& name, std::string_view content) const;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace gongkai::test
