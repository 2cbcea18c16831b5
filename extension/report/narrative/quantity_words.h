#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/narrative/number_set.h"
#include "text/numeral.h"

namespace gongkai {

/// Units are numbered, so that sets of them are bits.
using UnitNumber = std::uint16_t;
using UnitSet = NumberSet<256>;

namespace unit_number {

inline constexpr UnitNumber none = 0;   ///< no unit is written
inline constexpr UnitNumber share = 1;  ///< %
/// Of the unit `name`, as frames write it: - for none; NULL when no quantity has it.
std::optional<UnitNumber> named(std::string_view name);

}  // namespace unit_number

/// A measure word behind a number, or a word there that makes the number no quantity.
struct Unit {
  enum class Kind : std::uint8_t { count, measure, money, difference, multiple, tenth, half, none };

  std::string_view name;
  UnitNumber number = 0;
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
  [[nodiscard]] bool may_start(char32_t c) const { return has(c, Character::start); }
  /// All characters for which may_start().
  [[nodiscard]] std::u32string_view beginnings() const { return beginnings_; }
  [[nodiscard]] bool may_start_unit(char32_t c) const { return !of(c).units.empty(); }

  /// As may_start_amount().
  [[nodiscard]] bool may_start_number(char32_t c) const { return has(c, Character::number); }
  /// The number that the Chinese digit is alone; negative for other characters.
  [[nodiscard]] int digit(char32_t c) const { return of(c).digit; }
  /// Whether `c` may belong to a number.
  [[nodiscard]] bool may_belong(char32_t c) const { return has(c, Character::part); }

  /// The longest word with which `behind` begins; nullptr when it begins with none.
  [[nodiscard]] const Unit* unit(std::u32string_view behind) const {
    return !behind.empty() && may_start_unit(behind.front()) ? find_unit(behind) : nullptr;
  }
  /// Characters of the longest name with which `text` begins; 0 when it begins with none.
  [[nodiscard]] std::size_t name(std::u32string_view text) const;
  /// The longest word that ends `before` and applies to these numbers; nullptr when none does.
  [[nodiscard]] const Prefix* prefix(std::u32string_view before, Prefix::Numbers numbers) const {
    return !before.empty() && !of(before.back()).prefixes.empty() ? find_prefix(before, numbers) : nullptr;
  }
  [[nodiscard]] bool is_connected(std::u32string_view before) const;
  enum class Role : std::uint8_t { zero, verb, change, regular, slogan, two };  ///< see quantity_mark
  [[nodiscard]] bool has_role(Role role, char32_t c) const {
    return (of(c).roles >> static_cast<unsigned>(role) & 1U) != 0;
  }
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

  /// The rows of the words that have a character in common.
  struct Run {
    std::uint16_t first = 0, behind = 0;

    [[nodiscard]] bool empty() const { return first == behind; }
    template <class Row, std::size_t size>
    [[nodiscard]] std::span<const Row> of(const Row (&rows)[size]) const {
      return {rows + first, rows + behind};
    }
  };
  /// What is known of a character: units and names begin with it, prefixes end with it.
  struct Character {
    static constexpr std::uint8_t start = 1, part = 2, ahead = 4, number = 8;  ///< kinds

    Run units, names, prefixes;
    std::uint8_t kinds = 0;
    std::uint8_t roles = 0;
    std::int8_t digit = -1;
  };
  [[nodiscard]] const Character& of(char32_t c) const {
    return characters_[c < places_.size() ? places_[c] : 0];
  }
  [[nodiscard]] Character& made(char32_t c);
  [[nodiscard]] const Unit* find_unit(std::u32string_view behind) const;
  [[nodiscard]] const Prefix* find_prefix(std::u32string_view before, Prefix::Numbers numbers) const;
  [[nodiscard]] bool has(char32_t c, std::uint8_t kind) const { return (of(c).kinds & kind) != 0; }

  std::vector<std::uint16_t> places_ = std::vector<std::uint16_t>(0x10000);  ///< by character: in characters_
  std::vector<Character> characters_ = std::vector<Character>(1);            ///< the first is of all others
  std::u32string beginnings_ = U"\"《";
};

}  // namespace gongkai
