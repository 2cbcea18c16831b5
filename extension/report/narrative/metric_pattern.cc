#include "report/narrative/metric_pattern.h"

#include <algorithm>
#include <stdexcept>

#include "report/narrative/clause.h"
#include "report/narrative/unit_classes.h"
#include "text/next_folded.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_word = 40;  // characters

[[noreturn]] void refuse(std::string_view what, std::string_view where) {
  std::string reason(what);
  if (!where.empty()) reason.append(": '").append(where).append("'");
  throw std::invalid_argument(reason);
}

std::vector<std::string_view> alternatives(std::string_view text) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t bar = text.find('|');
    parts.push_back(text.substr(0, bar));
    if (bar == std::string_view::npos) return parts;
    text.remove_prefix(bar + 1);
  }
}

/// Takes the mark off the front of a term.
PatternTerm parse_mark(std::string_view& token, bool behind_units) {
  using Place = PatternTerm::Place;
  PatternTerm term;
  term.place = behind_units ? Place::after : Place::before;
  const auto takes = [&](std::string_view mark) {
    const bool marked = token.starts_with(mark);
    if (marked) token.remove_prefix(mark.size());
    return marked;
  };
  if (takes("!^")) {
    term.negated = true;
    term.place = Place::earlier;
  } else if (takes("!")) {
    term.negated = true;
  } else if (takes("=")) {
    term.adjacent = true;
  } else if (takes("~")) {
    term.place = Place::beside;
  } else if (takes("^#")) {
    term.place = Place::context;
  } else if (takes("^")) {
    term.place = Place::earlier;
  } else if (takes("#")) {
    term.place = Place::heading;
  }
  return term;
}

PatternTerm parse_term(std::string_view token, bool behind_units) {
  std::string_view words = token;
  PatternTerm term = parse_mark(words, behind_units);
  for (const std::string_view word : alternatives(words)) {
    std::u32string text = folded(word);
    if (text.empty()) refuse("an alternative is empty", token);
    if (text.size() > longest_word) refuse("a word is too long", word);
    if (std::ranges::any_of(text, [](char32_t c) { return ends_clause(c) || c > 0xFFFF; }))
      refuse("a word has a character at which clauses end", word);
    if (word.find_first_of("{}!~^#=") != std::string_view::npos) refuse("a mark stands inside a word", token);
    term.words.push_back(std::move(text));
  }
  return term;
}

void parse_units(std::string_view token, MetricPattern& pattern) {
  if (token.size() < 3) refuse("the braces are empty", token);
  for (const std::string_view name : alternatives(token.substr(1, token.size() - 2))) {
    if (name.empty()) refuse("a unit is empty", token);
    if (name == "无") {
      pattern.none = true;
    } else if (name == "-") {
      pattern.units.emplace_back();
    } else if (name.front() >= 'a' && name.front() <= 'z') {
      const auto units = units_of_class(name);
      if (units.empty()) refuse("there is no such class of units", name);
      for (const std::string_view unit : units) pattern.units.emplace_back(unit == "-" ? "" : unit);
    } else {
      pattern.units.emplace_back(name);
    }
  }
}

}  // namespace

std::u32string folded(std::string_view utf8) {
  std::u32string text;
  text.reserve(utf8.size() / 3);
  for (std::size_t pos = 0; pos < utf8.size();) {
    const char32_t c = next_folded(utf8, pos);
    if (c > U' ') text += c;
  }
  return text;
}

std::optional<MetricPattern> parse_pattern(std::string_view text) {
  const std::string normal = normalize(text);
  MetricPattern pattern;
  bool units_seen = false;
  for (std::size_t pos = 0; pos < normal.size();) {
    const std::size_t begin = normal.find_first_not_of(" \t\r\n", pos);
    if (begin == std::string::npos) break;
    const bool braces = normal[begin] == '{';
    std::size_t end = normal.find_first_of(braces ? "}" : " \t\r\n", begin);
    if (braces && end == std::string::npos) refuse("a brace is not closed", normal.substr(begin));
    end = end == std::string::npos ? normal.size() : end + (braces ? 1 : 0);
    const std::string_view token = std::string_view(normal).substr(begin, end - begin);
    pos = end;
    if (!braces) {
      if (token == "-" && normal.size() == token.size()) return std::nullopt;
      pattern.terms.push_back(parse_term(token, units_seen));
      continue;
    }
    if (units_seen) refuse("the units {…} stand there twice", normal);
    units_seen = true;
    parse_units(token, pattern);
  }
  if (!units_seen) refuse("the units {…} are missing", normal);
  if (std::ranges::all_of(pattern.terms, &PatternTerm::negated)) refuse("no word has to stand there", normal);
  return pattern;
}

}  // namespace gongkai
