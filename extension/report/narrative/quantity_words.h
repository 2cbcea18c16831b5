#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

#include "text/numeral.h"

namespace gongkai {

/// A measure word behind a number, or a word there that makes the number no quantity.
struct Unit {
  enum class Kind : std::uint8_t { count, measure, money, difference, multiple, tenth, half, none };

  std::string_view name;
  Kind kind = Kind::none;
  int spelled = 0;         ///< which spelled numbers count before it: see quantity_unit
  std::size_t length = 0;  ///< characters; of the whole word where it is none
};

/// A word before a number that makes it no quantity.
struct Prefix {
  enum class Class : std::uint8_t { ordinal, name, place, connector, none };
  enum class Numbers : std::uint8_t { any, bare, spelled };

  Class kind;
  Numbers numbers;     ///< those to which it applies
  std::size_t length;  ///< characters
};

struct UnitWord {
  std::u32string_view word;
  Unit unit;
};

struct PrefixWord {
  std::u32string_view word;
  Prefix prefix;
};

/// A qualifier right before a number.
struct QualifierBefore {
  Qualifier qualifier = Qualifier::exact;
  std::size_t length = 0;  ///< characters, of a verb between, too; 0: there is none
};

/// The words around numbers, from sql/recognition/narrative/60_quantity.sql; text is folded and without
/// blanks, as in Prose. Immutable, safe from any thread.
class QuantityWords {
 public:
  static const QuantityWords& instance();

  /// Whether a number, a name with one, or what may enclose one begins with `c`: most text fails here.
  [[nodiscard]] bool may_start(char32_t c) const { return c <= 0xFFFF && starts_.test(c); }
  /// All characters for which may_start().
  [[nodiscard]] std::u32string_view beginnings() const { return beginnings_; }
  [[nodiscard]] bool may_start_unit(char32_t c) const { return c <= 0xFFFF && unit_starts_.test(c); }

  /// Whether `c` may belong to a number.
  [[nodiscard]] bool may_belong(char32_t c) const { return c <= 0xFFFF && parts_.test(c); }

  /// The longest word with which `behind` begins; nullptr when it begins with none.
  [[nodiscard]] const Unit* unit(std::u32string_view behind) const;
  /// Characters of the longest name with which `text` begins; 0 when it begins with none.
  [[nodiscard]] std::size_t name(std::u32string_view text) const;
  /// The longest word that ends `before` and applies to these numbers; nullptr when none does.
  [[nodiscard]] const Prefix* prefix(std::u32string_view before, Prefix::Numbers numbers) const;
  [[nodiscard]] bool is_connected(std::u32string_view before) const;
  enum class Role : std::uint8_t { zero, verb, change, regular, slogan, two };  ///< see quantity_mark
  [[nodiscard]] static bool has_role(Role role, char32_t c);
  /// Whether 一 and a unit behind `before` count one.
  [[nodiscard]] bool counts_one(std::u32string_view before) const;
  /// The qualifier at the end of `before`: 约30%, and 约占30%.
  [[nodiscard]] QualifierBefore qualifier_before_number(std::u32string_view before) const;
  /// Whether the end of `before` is a word as 预约, not the qualifier it ends with.
  [[nodiscard]] bool is_no_qualifier(std::u32string_view before) const;
  /// A qualifier in `clause`, which leads to a number without standing beside it; exact when there is none.
  [[nodiscard]] Qualifier qualifier_ahead(std::u32string_view clause) const;

 private:
  QuantityWords();

  /// All longest first: units by their first two characters, names by the first, prefixes by the last one.
  std::unordered_map<std::uint64_t, std::span<const UnitWord>> units_;
  std::unordered_map<char32_t, std::span<const std::u32string_view>> names_;
  std::unordered_map<char32_t, std::span<const PrefixWord>> prefixes_;
  std::u32string beginnings_ = U"\"《";
  std::bitset<0x10000> starts_, parts_, unit_starts_, prefix_ends_;
};

}  // namespace gongkai
