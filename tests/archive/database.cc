#include "archive/database.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

extern "C" int sqlite3_gongkai_init(sqlite3*, char**, const struct sqlite3_api_routines*);

namespace gongkai::test {
std::string replace_all(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

Database::Database(const std::string& file, int flags) {
  sqlite3_auto_extension(reinterpret_cast<void (*)()>(sqlite3_gongkai_init));
  EXPECT_EQ(sqlite3_open_v2(file.c_str(), &db_, flags, nullptr), SQLITE_OK) << sqlite3_errmsg(db_);
}

Database::~Database() { EXPECT_EQ(sqlite3_close(db_), SQLITE_OK) << "statements left open"; }

std::string Database::step(sqlite3_stmt* statement) {
  std::string rows;
  int code = SQLITE_OK;
  while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
    if (!rows.empty()) rows += '\n';
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
      const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
      if (i > 0) rows += '|';
      rows += text == nullptr ? "NULL" : text;
    }
  }
  if (code != SQLITE_DONE) rows = "error " + std::to_string(code & 0xff) + ": " + sqlite3_errmsg(db_);
  sqlite3_finalize(statement);
  return rows;
}

std::string Database::run(const std::string& sql) {
  std::string rows;
  const char* rest = sql.c_str();
  while (*rest != '\0') {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(db_, rest, -1, &statement, &rest);
    if (code != SQLITE_OK) return "error " + std::to_string(code & 0xff) + ": " + sqlite3_errmsg(db_);
    if (statement == nullptr) break;
    const std::string more = step(statement);
    if (more.starts_with("error ")) return more;
    if (!rows.empty() && !more.empty()) rows += '\n';
    rows += more;
  }
  return rows;
}

std::string Database::offer(std::string_view content, const std::string& source, const std::string& mode) {
  const std::string sql = "INSERT " + (mode.empty() ? mode : "OR " + mode) +
                          " INTO gongkai_inbox(source, content) VALUES (?1, ?2)";
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) return sqlite3_errmsg(db_);
  sqlite3_bind_text(statement, 1, source.c_str(), -1, SQLITE_STATIC);
  sqlite3_bind_blob64(statement, 2, content.data(), content.size(), SQLITE_STATIC);
  return step(statement);
}

std::string fixture_path() { return FIXTURES "/qinghe_2022.txt"; }

std::string report(const std::string& agency, const std::string& year) {
  std::ostringstream text;
  text << std::ifstream(fixture_path(), std::ios::binary).rdbuf();
  return replace_all(replace_all(text.str(), "青禾县", agency), "2022", year);
}

std::string revised(std::string content) { return content + "\n更正说明：本报告已重新发布。\n"; }

Folder::Folder() {
  std::string name = std::filesystem::temp_directory_path() / "gongkai_test_XXXXXX";
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot create " + name);
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string Folder::write(const std::string& name, std::string_view content) const {
  const std::filesystem::path path = std::filesystem::path(path_) / name;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
  return path.string();
}

}  // namespace gongkai::test
