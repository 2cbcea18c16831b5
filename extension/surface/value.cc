#include "surface/value.h"

#include <new>

namespace gongkai {

std::optional<std::string_view> bytes_of(sqlite3_value* value) {
  const int type = sqlite3_value_type(value);
  if (type == SQLITE_NULL) return std::nullopt;
  // The value first, its length after: asking for the value may convert it.
  const void* bytes = type == SQLITE_BLOB ? sqlite3_value_blob(value) : sqlite3_value_text(value);
  const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
  if (bytes == nullptr) {
    if (type == SQLITE_BLOB && size == 0) return std::string_view();
    throw std::bad_alloc();
  }
  return std::string_view(static_cast<const char*>(bytes), size);
}

void give(sqlite3_context* context, std::nullopt_t /*value*/) { sqlite3_result_null(context); }

void give(sqlite3_context* context, std::int64_t value) { sqlite3_result_int64(context, value); }

void give(sqlite3_context* context, double value) { sqlite3_result_double(context, value); }

void give(sqlite3_context* context, std::string_view value) {
  const char* text = value.empty() ? "" : value.data();
  sqlite3_result_text64(context, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

}  // namespace gongkai
