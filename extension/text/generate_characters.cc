// Build tool: writes the character table of character_table.h, computed from ICU, as C++ source.
// Usage: gongkai_generate_characters OUTPUT

#include <unicode/localpointer.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "character_folding.h"
#include "character_table.h"

namespace gongkai {
namespace {

namespace table = character_table;

using Page = std::array<std::uint32_t, table::page_size>;

void check(UErrorCode status, const char* what) {
  if (U_FAILURE(status)) throw std::runtime_error(std::string(what) + ": " + u_errorName(status));
}

/// Marks the characters of a double-byte charset whose lead byte is first…last (both included).
void mark_rows(const char* charset, int first, int last, std::vector<bool>& marks) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::LocalUConverterPointer converter(ucnv_open(charset, &status));
  check(status, charset);
  ucnv_setToUCallBack(converter.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  check(status, charset);
  for (int lead = first; lead <= last; ++lead) {
    for (int trail = 0x40; trail <= 0xFE; ++trail) {
      const std::array<char, 2> bytes{static_cast<char>(lead), static_cast<char>(trail)};
      const char* source = bytes.data();
      const UChar32 c = ucnv_getNextUChar(converter.getAlias(), &source, source + bytes.size(), &status);
      if (U_SUCCESS(status) && source == bytes.data() + bytes.size())
        marks.at(static_cast<std::size_t>(c)) = true;
      status = U_ZERO_ERROR;
      ucnv_reset(converter.getAlias());
    }
  }
}

/// What ICU makes of each pair of bytes, near misses not taken; 0 where it is not one code point of the basic
/// plane.
table::DoubleBytes double_bytes(const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::LocalUConverterPointer converter(ucnv_open(charset, &status));
  check(status, charset);
  ucnv_setToUCallBack(converter.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  ucnv_setFallback(converter.getAlias(), false);
  check(status, charset);
  table::DoubleBytes characters{};
  for (unsigned row = 0; row < table::leads; ++row) {
    for (unsigned column = 0; column < table::trails; ++column) {
      const std::array<char, 2> bytes{static_cast<char>(row + table::first_lead),
                                      static_cast<char>(column + table::first_trail)};
      const char* source = bytes.data();
      std::array<UChar, 4> units{};
      UChar* target = units.data();
      status = U_ZERO_ERROR;
      ucnv_reset(converter.getAlias());
      ucnv_toUnicode(converter.getAlias(), &target, units.data() + units.size(), &source,
                     bytes.data() + bytes.size(), nullptr, true, &status);
      if (U_SUCCESS(status) && target == units.data() + 1)
        characters[row * table::trails + column] = units[0];
    }
  }
  return characters;
}

/// Level 1 of GB 2312 (3,755 hanzi) and of Big5 (5,401) is nearly all of what running text is written with.
std::vector<bool> common_characters() {
  std::vector<bool> marks(table::code_points);
  mark_rows("GBK", 0xB0, 0xD7, marks);
  mark_rows("Big5", 0xA4, 0xC6, marks);
  for (char32_t c = 0; c < table::code_points; ++c) {
    if (!u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_IDEOGRAPHIC)) marks[c] = false;
  }
  constexpr std::u32string_view symbols = U"·–—―‘’“”…※℃№→①②③④⑤⑥⑦⑧⑨⑩─│┌┐└┘├┤┬┴┼━┃■□▲△●○★☆×％";
  for (const char32_t c : symbols) marks[c] = true;
  for (char32_t c = 0x3000; c <= 0x301F; ++c) marks[c] = true;
  for (char32_t c = 0xFF01; c <= 0xFF5E; ++c) marks[c] = true;
  for (char32_t c = 0x3220; c <= 0x3229; ++c) marks[c] = true;
  if (std::find(marks.begin() + table::basic_plane, marks.end(), true) != marks.end())
    throw std::runtime_error("a common character outside of the basic plane");
  return marks;
}

/// Kangxi Radicals and CJK Radicals Supplement.
bool is_radical(char32_t c) { return c >= 0x2E80 && c <= 0x2FDF; }

std::uint32_t width(char32_t c) {
  const auto code_point = static_cast<UChar32>(c);
  switch (u_charType(code_point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_CONTROL_CHAR:
      return 0;
    default:
      break;
  }
  if (u_hasBinaryProperty(code_point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return 0;
  if (c >= 0x1160 && c <= 0x11FF) return 0;  // vowels and finals drawn into the Hangul syllable before them
  const int32_t kind = u_getIntPropertyValue(code_point, UCHAR_EAST_ASIAN_WIDTH);
  return kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
}

std::string to_utf8(std::u32string_view text) {
  std::string bytes;
  for (const char32_t c : text) {
    char buffer[U8_MAX_LENGTH];
    std::size_t length = 0;
    U8_APPEND_UNSAFE(buffer, length, static_cast<UChar32>(c));
    bytes.append(buffer, length);
  }
  return bytes;
}

/// Gathers entries and writes the source.
class Generator {
 public:
  void generate(const char* path) {
    for (char32_t first = 0; first < table::code_points; first += table::page_size) {
      Page page;
      for (std::size_t i = 0; i < page.size(); ++i) {
        page[i] = entry(first + static_cast<char32_t>(i));
        changed_.push_back((page[i] & table::changes) != 0);
      }
      const auto [position, is_new] = index_.try_emplace(page, pages_.size());
      if (is_new) pages_.push_back(page);
      page_of_.push_back(position->second);
    }
    write(path);
  }

 private:
  std::uint32_t entry(char32_t c) {
    const std::u32string folded = folding_.fold(c);
    if (is_radical(c) && folded.size() == 1 && common_[folded[0]]) common_[c] = true;
    std::uint32_t bits = width(c) << table::width_shift;
    for (const char32_t part : folded) {
      if (may_compose(part)) bits |= table::composes;
    }
    if (folded.empty()) return bits | table::vanishes;
    if (folded.size() == 1) return bits | ((folded[0] - c) & table::target_mask);
    return bits | table::expands | expansion(to_utf8(folded));
  }

  /// Could join what stands before it, or change places with it: combining marks, Hangul vowels and finals.
  static bool may_compose(char32_t c) {
    const auto code_point = static_cast<UChar32>(c);
    return u_getCombiningClass(code_point) != 0 ||
           u_getIntPropertyValue(code_point, UCHAR_NFC_QUICK_CHECK) != UNORM_YES;
  }

  std::uint32_t expansion(const std::string& utf8) {
    const auto offset = static_cast<std::uint32_t>(expansions_.size());
    const auto [position, is_new] = expansion_at_.try_emplace(utf8, offset);
    if (is_new) {
      expansions_ += static_cast<char>(utf8.size());
      expansions_ += utf8;
    }
    return position->second;
  }

  /// A BasicPlane.
  static void write_bits(std::ostream& out, const char* name, const std::vector<bool>& of) {
    out << "const BasicPlane " << name << '{';
    for (std::size_t first = 0; first < table::basic_plane; first += 64) {
      std::uint64_t bits = 0;
      for (std::size_t i = 0; i < 64; ++i) bits |= std::uint64_t{of[first + i]} << i;
      out << bits << "U,";
    }
    out << "};\n\n";
  }

  static void write_double_bytes(std::ostream& out, const char* name, const char* charset) {
    out << "const DoubleBytes " << name << '{';
    for (const char16_t c : double_bytes(charset)) out << static_cast<unsigned>(c) << ',';
    out << "};\n\n";
  }

  void write(const char* path) const {
    std::ofstream out(path, std::ios::binary);
    out << "// Written by generate_characters.cc; do not edit.\n#include \"text/character_table.h\"\n\n"
        << "namespace gongkai::character_table {\n\nconst std::array<std::uint16_t, " << page_of_.size()
        << "> page_of{";
    for (const std::size_t page : page_of_) out << page << ',';
    out << "};\n\nconst std::array<std::uint32_t, " << table::page_size << "> pages[" << pages_.size()
        << "] = {\n";
    for (const Page& page : pages_) {
      out << '{';
      for (const std::uint32_t bits : page) out << bits << ',';
      out << "},\n";
    }
    out << "};\n\n";
    write_bits(out, "common", common_);
    write_bits(out, "changed", changed_);
    write_double_bytes(out, "gb18030", "GB18030");
    write_double_bytes(out, "big5", "Big5-HKSCS");
    out << "namespace {\nconst char expansion_bytes[" << expansions_.size() << "] = {";
    for (const char byte : expansions_) out << static_cast<int>(byte) << ',';
    out << "};\n}  // namespace\n\nconst std::string_view expansions(expansion_bytes, " << expansions_.size()
        << ");\n\n}  // namespace gongkai::character_table\n";
    out.close();
    if (!out) throw std::runtime_error(std::string("cannot write ") + path);
  }

  CharacterFolding folding_;
  std::vector<bool> common_ = common_characters(), changed_;
  std::map<Page, std::size_t> index_;
  std::vector<Page> pages_;
  std::vector<std::size_t> page_of_;
  std::map<std::string, std::uint32_t> expansion_at_;
  std::string expansions_;
};

}  // namespace
}  // namespace gongkai

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: gongkai_generate_characters OUTPUT\n", stderr);
    return 2;
  }
  try {
    gongkai::Generator().generate(argv[1]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "gongkai_generate_characters: %s\n", error.what());
    return 1;
  }
  return 0;
}
