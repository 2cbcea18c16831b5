#include "surface/tokenizer.h"

#include <memory>
#include <string>

#include "archive/statement.h"
#include "base/throwing.h"
#include "text/words.h"

namespace gongkai {
namespace {

WordCutter& cutter_of(Fts5Tokenizer* tokenizer) { return *reinterpret_cast<WordCutter*>(tokenizer); }

int failure_code() noexcept {
  try {
    throw;
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  } catch (...) {
    return SQLITE_ERROR;
  }
}

int create_tokenizer(void* /*data*/, const char** /*arguments*/, int count, Fts5Tokenizer** made) noexcept {
  if (count != 0) return SQLITE_ERROR;  // it has no options
  if (!can_throw()) return SQLITE_NOMEM;
  try {
    *made = reinterpret_cast<Fts5Tokenizer*>(std::make_unique<WordCutter>().release());
    return SQLITE_OK;
  } catch (...) {
    return failure_code();
  }
}

void destroy_tokenizer(Fts5Tokenizer* tokenizer) noexcept { delete reinterpret_cast<WordCutter*>(tokenizer); }

using TokenSink = int (*)(void*, int, const char*, int, int, int);

int tokenize_text(Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int size,
                  TokenSink sink) noexcept {
  if (!can_throw()) return SQLITE_NOMEM;
  int code = SQLITE_OK;
  try {
    const auto use = (flags & FTS5_TOKENIZE_QUERY) != 0 ? WordUse::query : WordUse::index;
    cutter_of(tokenizer).cut({text, static_cast<std::size_t>(size)}, use, [&](const Word& word) {
      code =
          sink(context, word.beside ? FTS5_TOKEN_COLOCATED : 0, word.text.data(),
               static_cast<int>(word.text.size()), static_cast<int>(word.begin), static_cast<int>(word.end));
      return code == SQLITE_OK;
    });
    return code;
  } catch (...) {
    return failure_code();
  }
}

/// NULL without FTS5.
fts5_api* api_of(sqlite3* db) {
  sqlite3_stmt* prepared = nullptr;
  const int code = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &prepared, nullptr);
  if (code == SQLITE_ERROR) return nullptr;  // no such function
  if (code != SQLITE_OK) throw SqliteError(db);
  const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement(
      prepared, [](sqlite3_stmt* held) { return sqlite3_finalize(held); });
  fts5_api* api = nullptr;
  if (sqlite3_bind_pointer(prepared, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr) != SQLITE_OK ||
      sqlite3_step(prepared) != SQLITE_ROW)
    throw SqliteError(db);
  return api;
}

}  // namespace

bool register_tokenizer(sqlite3* db) {
  fts5_api* api = api_of(db);
  if (api == nullptr) return false;
  fts5_tokenizer tokenizer{create_tokenizer, destroy_tokenizer, tokenize_text};
  const int code = api->xCreateTokenizer(api, "gongkai", nullptr, &tokenizer, nullptr);
  if (code != SQLITE_OK) throw SqliteError(code, "cannot register the tokenizer");
  return true;
}

}  // namespace gongkai
