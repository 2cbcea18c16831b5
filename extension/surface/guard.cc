#include "surface/guard.h"

#include <exception>
#include <new>

#include "archive/statement.h"
#include "base/cancel.h"

namespace gongkai {
namespace {

int code_of(const SqliteError& error) noexcept {
  const int primary = error.code() & 0xff;
  return primary == SQLITE_OK || primary == SQLITE_CONSTRAINT ? SQLITE_ERROR : error.code();
}

}  // namespace

int explain_failure(char** message) noexcept {
  *message = nullptr;
  try {
    throw;
  } catch (const std::bad_alloc&) {
    return SQLITE_NOMEM;
  } catch (const SqliteError& error) {
    const int code = code_of(error);
    if (code != SQLITE_NOMEM) *message = sqlite3_mprintf("gongkai: %s", error.what());
    return code;
  } catch (const Cancelled&) {
    *message = sqlite3_mprintf("gongkai: interrupted");
    return SQLITE_INTERRUPT;
  } catch (const std::exception& error) {
    *message = sqlite3_mprintf("gongkai: %s", error.what());
  } catch (...) {
    *message = sqlite3_mprintf("gongkai: unknown failure");
  }
  return SQLITE_ERROR;
}

void fail_function(sqlite3_context* context) noexcept {
  char* message = nullptr;
  const int code = explain_failure(&message);
  if (code == SQLITE_NOMEM) {
    sqlite3_result_error_nomem(context);
    return;
  }
  if (message != nullptr) sqlite3_result_error(context, message, -1);
  sqlite3_result_error_code(context, code);
  sqlite3_free(message);
}

}  // namespace gongkai
