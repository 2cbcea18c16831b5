#include "document/csv.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ascii.h"
#include "base/cancel.h"
#include "document/blanks.h"
#include "document/cell_lines.h"
#include "document/value_token.h"

namespace gongkai {
namespace {

constexpr std::size_t most_lines = 24;      // of one record
constexpr std::size_t longest_field = 240;  // bytes without quotes
constexpr std::size_t looked_at = 3;        // records that must agree
constexpr std::size_t npos = std::string_view::npos;

struct Field {
  std::string_view text;  ///< as written between the quotes
  bool quoted = false;
};

struct Record {
  std::vector<Field> fields;
  std::size_t behind = 0;  ///< index of the line behind it
};

/// The source of lines [first, last] is one piece.
std::string_view source_of(std::span<const SourceLine> lines, std::size_t first, std::size_t last) {
  const char* begin = lines[first].text.data();
  return {begin, static_cast<std::size_t>(lines[last].text.data() + lines[last].text.size() - begin)};
}

/// Length of the quoted field at the front, both quotes included; NULL when the quote is never closed or
/// something else than the separator follows it.
std::optional<std::size_t> quoted_length(std::string_view text, char separator) {
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] != '"') continue;
    if (i + 1 < text.size() && text[i + 1] == '"') {
      ++i;
      continue;
    }
    const std::size_t next = std::min(text.find_first_not_of(' ', i + 1), text.size());
    const bool ends =
        next == text.size() || text[next] == separator || text[next] == '\n' || text[next] == '\r';
    return ends ? std::optional(i + 1) : std::nullopt;
  }
  return std::nullopt;
}

/// Index of the line in which `at`, a place in the source behind the front of `first`, stands.
std::size_t line_at(std::span<const SourceLine> lines, std::size_t first, const char* at) {
  std::size_t line = first;
  while (line + 1 < lines.size() && lines[line + 1].text.data() <= at) ++line;
  return line;
}

std::optional<Record> read_record(std::span<const SourceLine> lines, std::size_t first, char separator) {
  Record record;
  may_cancel(lines[first].text.size());
  const std::size_t last = std::min(first + most_lines, lines.size()) - 1;
  const std::string_view source = source_of(lines, first, last);
  std::size_t line_end = lines[first].text.size();
  for (std::size_t at = 0;;) {
    const std::size_t begin = std::min(source.find_first_not_of(' ', at), line_end);
    if (begin < line_end && source[begin] == '"')
      if (const auto length = quoted_length(source.substr(begin), separator)) {
        record.fields.push_back({source.substr(begin + 1, *length - 2), true});
        const std::size_t line = line_at(lines, first, source.data() + begin + *length - 1);
        line_end =
            static_cast<std::size_t>(lines[line].text.data() + lines[line].text.size() - source.data());
        record.behind = line + 1;
        at = std::min(source.find(separator, begin + *length), line_end);
        if (at == line_end) return record;
        ++at;
        continue;
      }
    const std::size_t end = std::min(source.find(separator, at), line_end);
    record.fields.push_back({trim(source.substr(at, end - at)), false});
    if (record.fields.back().text.size() > longest_field) return std::nullopt;
    record.behind = std::max(record.behind, first + 1);
    if (end == line_end) return record;
    at = end + 1;
  }
}

/// 6,798 is one number, "规章 1,234 2,345" a line with three.
bool may_be_thousands(const Field& front, const Field& back) {
  return !front.quoted && !back.quoted && !front.text.empty() && is_digit(front.text.back()) &&
         back.text.size() >= 3 && is_digit(back.text[0]) && is_digit(back.text[1]) &&
         is_digit(back.text[2]) && (back.text.size() == 3 || !is_digit(back.text[3]));
}

bool is_sentence(std::string_view text) { return text.find("。") != npos || text.ends_with("；"); }

/// Whether the record shows what only a table has.
bool is_of_table(const Record& record) {
  const auto& fields = record.fields;
  std::size_t words = 0, values = 0, blanks = 0;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0 && may_be_thousands(fields[i - 1], fields[i])) return false;
    if (fields[i].text.empty()) {
      ++blanks;
    } else if (is_value_token(fields[i].text)) {
      ++values;
    } else {
      ++words;
    }
  }
  const bool quoted = std::ranges::any_of(fields, &Field::quoted);
  const bool repeated = std::ranges::adjacent_find(fields, [](const Field& a, const Field& b) {
                          return !a.text.empty() && a.text == b.text;
                        }) != fields.end();
  if (fields.size() < 3) return quoted || (words == 1 && values == 1) || (words == 1 && blanks == 1);
  return quoted || (blanks > 0 && words + values > 0) || repeated ||
         (words > 0 && values + 2 >= fields.size());
}

/// A field in quotes may end on a later line, and the separator stand there.
bool may_hold(const SourceLine& line, char separator) {
  return line.text.find(separator) != npos || line.text.starts_with('"');
}

std::optional<Record> table_record(std::span<const SourceLine> lines, std::size_t at, char separator) {
  if (at >= lines.size() || !may_hold(lines[at], separator)) return std::nullopt;
  auto record = read_record(lines, at, separator);
  if (!record || record->fields.size() < 2) return std::nullopt;
  const bool prose = std::ranges::any_of(
      record->fields, [](const Field& field) { return !field.quoted && is_sentence(field.text); });
  return prose ? std::nullopt : std::move(record);
}

/// Whether the records from `first` on are of a table.
bool begins_table(std::span<const SourceLine> lines, std::size_t first, char separator) {
  std::size_t width = 0;
  std::size_t count = 0;
  bool shown = false;
  for (std::size_t at = first; count < looked_at; ++count) {
    const auto record = table_record(lines, at, separator);
    if (!record) break;
    if (count > 0 && record->fields.size() != width) break;
    width = record->fields.size();
    shown = shown || is_of_table(*record);
    at = record->behind;
  }
  return shown && count >= 2;
}

/// Doubled quotes are one; lines are joined as those of any cell.
std::string unquoted(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::string line;
    const std::string_view written = trim(text.substr(0, end));
    for (std::size_t i = 0; i < written.size(); ++i) {
      line += written[i];
      if (written[i] == '"' && i + 1 < written.size() && written[i + 1] == '"') ++i;
    }
    append_cell_line(out, 0, line);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

void emit(const Record& record, const SourceLine& line, LineBuilder& out) {
  out.begin(Arrangement::ruled, line.number);
  for (const Field& field : record.fields) {
    const bool as_written = !field.quoted || field.text.find_first_of("\"\r\n") == npos;
    out.cell(as_written ? trim(field.text) : out.keep(unquoted(field.text)));
  }
}

}  // namespace

std::size_t read_csv(std::span<const SourceLine> lines, std::size_t first, LineBuilder& out) {
  for (const char separator : {',', ';'}) {
    if (!may_hold(lines[first], separator) || !begins_table(lines, first, separator)) continue;
    std::size_t at = first;
    while (const auto record = table_record(lines, at, separator)) {
      emit(*record, lines[at], out);
      at = record->behind;
    }
    return at;
  }
  return first;
}

std::size_t read_quoted_tabs(std::span<const SourceLine> lines, std::size_t first, LineBuilder& out) {
  const std::string_view text = lines[first].text;
  if (text.find('"') == npos || !(text.starts_with('"') || text.find("\t\"") != npos)) return first;
  const auto record = read_record(lines, first, '\t');
  if (!record || record->behind == first + 1 || record->fields.size() < 2) return first;
  emit(*record, lines[first], out);
  return record->behind;
}

}  // namespace gongkai
