#pragma once

#include <string>
#include <string_view>

namespace gongkai::fuzz {

/// Opens `image`, the bytes of a database file, with the extension in it and does everything that SQL can
/// ask: reads the tables and views, ingests, merges, indexes, creates. Errors are good answers. Empty, or
/// what was promised and not kept: an error that says nothing, or a transaction left open.
std::string broken_sql_promise(std::string_view image);

/// A small archive as the bytes of its file, after `sql`.
std::string archive_image(const std::string& sql = {});

}  // namespace gongkai::fuzz
