#pragma once

#include <optional>
#include <string>
#include <string_view>

/// The bytes a text may arrive as.
namespace gongkai::render {

/// Traditional characters as mirrors write them, with words changed too (規範性檔案, 入口網站).
std::string traditional(std::string_view utf8);
/// Back to simplified characters, for comparing what a parser kept of names.
std::string simplified(std::string_view utf8);
/// Traditional with pinyin after some characters: 規(guī)章, 報(bào)告.
std::string with_pinyin(std::string_view utf8);

/// `charset` as ICU names it; "UTF-16" writes a byte order mark. nullopt where a character has no code there.
std::optional<std::string> encode(std::string_view utf8, const char* charset);
/// UTF-8 read as GB18030 and saved as UTF-8 again.
std::string mojibake(std::string_view utf8);

std::string crlf(std::string_view text);

}  // namespace gongkai::render
