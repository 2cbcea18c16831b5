#include "report/identity/agency_name.h"

#include <algorithm>
#include <optional>

#include "report/identity/region_chain.h"
#include "text/character_set.h"
#include "text/normalize.h"
#include "text/words_at_ends.h"

namespace gongkai {
namespace {

constexpr std::size_t shortest_division = 2;  // ideographs, suffix included
constexpr std::size_t longest_division = 12;
constexpr std::size_t longest_name = 40;

const SuffixDef* suffix_of(std::string_view name, const Catalogue& catalogue) {
  for (const SuffixDef& def : catalogue.agency_suffixes())
    if (finishes_with(name, def.suffix)) return &def;
  return nullptr;
}

/// 海关关区, 保税港区; but 下关区 and 大港区 were divisions.
bool is_exception(std::string_view candidate, const Catalogue& catalogue) {
  const std::uint64_t trace = trace_of(candidate);
  const bool is_word = std::ranges::any_of(catalogue.division_exceptions(), [&](const WordingDef& def) {
    return def.may_stand_in(trace) && candidate.find(def.wording) != std::string_view::npos;
  });
  return is_word && read_chain(candidate, any_year, false).end != candidate.size();
}

/// Whether the next character is another suffix, and so part of the name: 荆州|市, 沙市|区; but
/// 枣庄市|市中区.
bool goes_on(std::string_view text, std::size_t end, std::string_view suffix, const Catalogue& catalogue) {
  const std::string_view next = text.substr(end, ideograph);
  return next != suffix && std::ranges::any_of(catalogue.division_suffixes(), [&](const DivisionDef& def) {
           return def.rank < township_rank && def.suffix == next;
         });
}

/// By its three bytes, whatever they are.
char32_t last_ideograph(std::string_view text) {
  if (text.size() < ideograph) return 0;
  const auto bits = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[text.size() - i]) & 0x3FU);
  };
  return (bits(3) & 0x0FU) << 12U | bits(2) << 6U | bits(1);
}

/// Most names fail here.
bool may_end_division(std::string_view name) {
  static const CharacterSet ends = [] {
    CharacterSet set;
    for (const DivisionDef& def : Catalogue::instance().division_suffixes())
      set.add(last_ideograph(def.suffix));
    return set;
  }();
  return ends.has(last_ideograph(name));
}

/// The rank of the division whose name is the first `end` bytes of `text`; NULL when they are none. A name
/// has at least one ideograph before the suffix.
std::optional<int> rank_of_front(std::string_view text, std::size_t end, const Catalogue& catalogue) {
  const std::string_view candidate = text.substr(0, end);
  if (!may_end_division(candidate)) return std::nullopt;
  for (const DivisionDef& def : catalogue.division_suffixes()) {
    if (!finishes_with(candidate, def.suffix) || candidate.size() < def.suffix.size() + ideograph) continue;
    if (is_exception(candidate, catalogue) || goes_on(text, end, def.suffix, catalogue)) break;
    return def.rank;
  }
  return std::nullopt;
}

/// First byte of the last division of the chain that begins at `from`, below one of `rank`; npos when none
/// begins there. Ranks rise along a chain, but a city may lie in a city (洛阳市偃师市).
std::size_t last_division(std::string_view text, std::size_t from, int rank, int lowest,
                          const Catalogue& catalogue) {
  const std::string_view rest = text.substr(from);
  for (std::size_t end = shortest_division * ideograph;
       end < rest.size() && end <= longest_division * ideograph; end += ideograph) {
    const auto found = rank_of_front(rest, end, catalogue);
    const bool below = found && (*found > rank || (*found == 2 && rank == 2));
    if (!below || *found > lowest) continue;
    const std::size_t deeper = last_division(text, from + end, *found, lowest, catalogue);
    return deeper == std::string_view::npos ? from : deeper;
  }
  return std::string_view::npos;
}

bool is_ideographic(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_code_point(text, pos);
    if (!((c >= 0x3400 && c <= 0x9FFF) || c >= 0x20000 || c == U'(' || c == U')' || c == U'〇')) return false;
  }
  return !text.empty();
}

/// 青岛海关 of 青岛海关(本级), which is the office itself without its parts.
std::string_view without_level(std::string_view name, const Catalogue& catalogue) {
  for (const WordingDef& level : catalogue.identity_wordings("level"))
    if (name.ends_with(level.wording)) return name.substr(0, name.size() - level.wording.size());
  return name;
}

/// 政府办公室(外事办公室): one body under two names.
std::string_view without_second_name(std::string_view name, const Catalogue& catalogue) {
  const std::string_view main = name.substr(0, name.find('('));
  if (without_level(name, catalogue).size() < name.size()) return name;
  return name.ends_with(')') && suffix_of(main, catalogue) != nullptr ? main : name;
}

std::string canonical(std::string_view name, const SuffixDef& suffix) {
  std::string result(name.substr(0, name.size() - suffix.suffix.size()));
  return result.append(suffix.canonical);
}

}  // namespace

bool is_agency_name(std::string_view name, const Catalogue& catalogue) {
  return is_ideographic(name) && name.size() <= longest_name * ideograph &&
         suffix_of(without_level(name, catalogue), catalogue) != nullptr;
}

std::size_t division_start(std::string_view name, const Catalogue& catalogue) {
  const SuffixDef* suffix = suffix_of(name, catalogue);
  // Only the offices of a township are named after it; elsewhere 乡 and 镇 are parts of other words.
  const int lowest = suffix == nullptr || suffix->kind == "township" ? township_rank : township_rank - 1;
  return last_division(name, 0, 0, lowest, catalogue);
}

std::string_view without_superiors(std::string_view name, const Catalogue& catalogue) {
  const std::size_t start = division_start(name, catalogue);
  return start == std::string_view::npos ? name : name.substr(start);
}

namespace {

/// 原|洛阳市农业局: as it was called; 原平市 is a name, and 洛阳市原种场.
std::string_view without_former(std::string_view name, const Catalogue& catalogue) {
  for (const WordingDef& former : catalogue.identity_wordings("former")) {
    if (!name.starts_with(former.wording) || read_chain(name, any_year, false).found()) continue;
    const std::string_view rest = name.substr(former.wording.size());
    if (read_chain(rest, any_year, false).found()) return rest;
  }
  return name;
}

}  // namespace

std::optional<AgencyIdentity> read_agency(std::string_view called, bool any_kind,
                                          const Catalogue& catalogue) {
  const std::string_view name = without_former(called, catalogue);
  if (name.size() < shortest_division * ideograph || name.size() > longest_name * ideograph ||
      !is_ideographic(name))
    return std::nullopt;
  const std::string_view main = without_second_name(name, catalogue);
  const std::string_view body = without_level(main, catalogue);
  const SuffixDef* suffix = suffix_of(body, catalogue);
  if (suffix == nullptr && !any_kind) return std::nullopt;
  AgencyIdentity agency;
  agency.full_name = suffix == nullptr ? std::string(body) : canonical(body, *suffix);
  agency.full_name += main.substr(body.size());
  agency.name = std::string(without_superiors(agency.full_name, catalogue));
  agency.kind = suffix == nullptr ? "unknown" : suffix->kind;
  agency.aliases.emplace_back(called);
  return agency;
}

namespace {

/// The part of `text` from which a chain of known divisions leads up to the name in its last bytes.
std::optional<std::string_view> known_chain(std::string_view text, std::size_t name_size) {
  for (; text.size() > name_size; text.remove_prefix(ideograph))
    if (read_chain(text, any_year, false).end >= text.size() - name_size) return text;
  return std::nullopt;
}

std::string_view behind_words(std::string_view before, const Catalogue& catalogue) {
  const std::uint64_t trace = trace_of(before);
  for (const WordingDef& def : catalogue.identity_wordings("before_name")) {
    if (!def.may_stand_in(trace)) continue;
    const std::size_t word = before.rfind(def.wording);
    if (word != std::string_view::npos) before.remove_prefix(word + def.wording.size());
  }
  return before;
}

}  // namespace

std::string name_with_chain(std::string_view text, std::string_view name, const Catalogue& catalogue) {
  std::string best(name);
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    std::size_t start = at;
    while (start >= ideograph && at - start < longest_name * ideograph &&
           is_ideographic(text.substr(start - ideograph, ideograph)))
      start -= ideograph;
    const std::string_view whole = text.substr(start, at - start + name.size());
    if (const auto chain = known_chain(whole, name.size())) {
      if (chain->size() > best.size()) best = *chain;
      continue;
    }
    const std::string candidate =
        std::string(behind_words(whole.substr(0, at - start), catalogue)).append(name);
    if (candidate.size() > best.size() && without_superiors(candidate, catalogue) == name) best = candidate;
  }
  return best;
}

}  // namespace gongkai
