#include "character_folding.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.h"

namespace gongkai {
namespace {

/// Characters that mean one thing and are unified beyond NFKC: all in `from` become `to`.
struct Unification {
  char32_t to;
  std::u32string_view from;
};

constexpr Unification unifications[] = {
    {U'-', U"‐‑‒–—―−－﹣﹘⁃⸺⸻─━˗"},
    {U'"', U"“”„‟«»＂″〝〞〟「」『』｢｣﹁﹂﹃﹄"},
    {U'\'', U"‘’‚‛‹›＇′"},
    {U'[', U"〖【［〚⟦⁅"},
    {U']', U"〗】］〛⟧⁆"},
    {U'(', U"（﹙❨⦅｟"},
    {U')', U"）﹚❩⦆｠"},
    {U'{', U"｛﹛❴"},
    {U'}', U"｝﹜❵"},
    {U'〔', U"﹝〘❲"},
    {U'〕', U"﹞〙❳"},
    {U'|', U"｜│┃¦￨∣║┆┇┊┋"},
    {U'~', U"～〜∼"},
    {U'\n', U"\u2028\u2029\u0085"},
};

/// Radicals that fonts of PDF show for the hanzi of the same shape, of which NFKC knows none: ⺠ is 民, ⻓ is
/// 长. From EquivalentUnifiedIdeograph of Unicode, but 虎, as whose shape the radical is drawn. The hanzi
/// stand in the same order.
constexpr std::u32string_view radicals =
    U"⺁⺂⺃⺄⺅⺆⺈⺉⺊⺋⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧"
    U"⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎"
    U"⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲"
    U"⻳";
constexpr std::u32string_view hanzi_of_radicals =
    U"厂乛乚乙亻冂刀刂卜㔾小小兀尣尢尢巳幺彑彐忄㣺扌攵旡日月歺民氵氺灬爫爫丬牛"
    U"犭王疋目示礻竹糹纟罓罒羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶"
    U"阝钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀"
    U"龟";
static_assert(radicals.size() == hanzi_of_radicals.size());

/// Simplified characters that ICU takes for traditional ones: 乾县, 俱乐部, 氾水镇.
constexpr std::u32string_view simplified = U"乾俱藉氾塚砲垵廻磑鮜";

std::u32string from_icu(const icu::UnicodeString& text) {
  std::u32string code_points;
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    code_points += static_cast<char32_t>(text.char32At(i));
  }
  return code_points;
}

/// Hanzi that NFKC would invent out of ㊀ and ㆒. The brackets of ㈠ stay, and keep it apart from its
/// neighbours.
bool is_bare_numeral_hanzi(std::u32string_view text) {
  return text.size() == 1 &&
         std::u32string_view(U"一二三四五六七八九十上中下").find(text[0]) != std::u32string_view::npos;
}

/// A digit or numeral that was not there: ² ① ⑴ ⒈ ½ ㎡ ㋀ ㊀ beside 254 would make another number of it.
bool invents_numeral(char32_t c, std::u32string_view folded) {
  const auto category = u_charType(static_cast<UChar32>(c));
  if (category == U_DECIMAL_DIGIT_NUMBER) return false;
  if (std::ranges::any_of(folded, is_digit)) return true;
  return category == U_OTHER_NUMBER && is_bare_numeral_hanzi(folded);
}

/// ¯ and ¨ are a space and a combining mark to NFKC; the space would cut words.
bool invents_space(std::u32string_view folded) { return folded.size() > 1 && folded.front() == U' '; }

}  // namespace

struct CharacterFolding::Services {
  const icu::Normalizer2* nfkc = nullptr;  // owned by ICU
  std::unique_ptr<icu::Transliterator> simplifier;
};

CharacterFolding::CharacterFolding() : services_(std::make_unique<Services>()) {
  UErrorCode status = U_ZERO_ERROR;
  services_->nfkc = icu::Normalizer2::getNFKCInstance(status);
  services_->simplifier.reset(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
  if (U_FAILURE(status) || !services_->simplifier) {
    throw std::runtime_error(std::string("ICU cannot fold characters: ") + u_errorName(status));
  }
}

CharacterFolding::~CharacterFolding() = default;

std::u32string CharacterFolding::fold_once(char32_t c) const {
  if (c < 0x80) return {c};
  for (const Unification& unification : unifications) {
    if (unification.from.find(c) != std::u32string_view::npos) return {unification.to};
  }
  if (const std::size_t radical = radicals.find(c); radical != std::u32string_view::npos)
    return {hanzi_of_radicals[radical]};
  if (simplified.find(c) != std::u32string_view::npos) return {c};
  const auto code_point = static_cast<UChar32>(c);
  if (u_hasBinaryProperty(code_point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return {};
  if (u_charType(code_point) == U_SPACE_SEPARATOR) return U" ";
  if (U_IS_SURROGATE(code_point)) return {c};

  icu::UnicodeString text(code_point);
  UErrorCode status = U_ZERO_ERROR;
  text = services_->nfkc->normalize(text, status);
  if (U_FAILURE(status))
    throw std::runtime_error(std::string("ICU cannot normalize: ") + u_errorName(status));
  const std::u32string compatible = from_icu(text);
  if (invents_numeral(c, compatible) || invents_space(compatible)) return {c};
  services_->simplifier->transliterate(text);
  return from_icu(text);
}

std::u32string CharacterFolding::fold(char32_t c) const {
  std::vector<std::u32string> rounds{{c}};
  while (true) {
    std::u32string next;
    for (const char32_t part : rounds.back()) next += fold_once(part);
    const auto seen = std::find(rounds.begin(), rounds.end(), next);
    // ICU simplifies 苎 to 苧 and 苧 to 苎; whichever it began with, the fold is the same one of them.
    if (seen != rounds.end()) return *std::min_element(seen, rounds.end());
    rounds.push_back(std::move(next));
  }
}

}  // namespace gongkai
