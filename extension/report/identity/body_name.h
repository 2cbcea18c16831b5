#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "report/forms/catalogue.h"
#include "report/outline/layout.h"
#include "report/report.h"

namespace gongkai {

/// Whether a wording of `role` stands anywhere in `text`.
bool says_any(std::string_view text, std::string_view role, const Catalogue& catalogue);
/// Whether `text` begins with a wording of `role`.
bool starts_with_any(std::string_view text, std::string_view role, const Catalogue& catalogue);
/// The longest wording of `role` with which `text` ends, and is more than it; empty when there is none.
std::string_view ending_of(std::string_view text, std::string_view role, const Catalogue& catalogue);

/// What a text calls itself where that is under a government, 我局; empty when it does not.
std::string_view lower_body_in(const TextLayout& layout, const Catalogue& catalogue);

/// Whether a division of the standard or a national body stands at the front of `text`.
bool begins_somewhere(std::string_view text, const Catalogue& catalogue);
/// Whether `name` says where the body is: by a division, of the standard or not, or by a national body.
bool is_somewhere(std::string_view name, const Catalogue& catalogue);

/// What stands around a name: in a sentence more words may lead up to it.
enum class Around : std::uint8_t { title, sentence };

/// The body that `phrase` (normalized, no blanks) names with the words of a title or a sentence around it:
/// 现将平阴县水务局, 关于松河县的, 松河县人民. A division stands for what governs it; of a committee of the
/// party and a government it is the government. NULL for 我局 and for what is no name.
std::optional<AgencyIdentity> read_body(std::string phrase, Around around, const Catalogue& catalogue);

/// 松河大学2012-2013学年, 青溪海关2015年海关: the text without its years, and without what behind one repeats
/// the end of the name before it.
std::string without_years(std::string text, const Catalogue& catalogue);

/// What is left of `phrase` without those words; empty for 我局, too.
std::string without_words_around(std::string phrase, Around around, const Catalogue& catalogue);

/// The same of what a title says besides year, subject and kind: before them, or last of all.
std::optional<AgencyIdentity> body_of_title(std::string title, Around around, const Catalogue& catalogue);

/// 平阴县水务局 of 平阴县水务局办公室, 新民镇 of 新民镇党政办: whose inner office `name` is; `name` when it
/// is none.
std::string_view without_office(std::string_view name, const Catalogue& catalogue);

/// Whether a title that reads so says whose the report is: by the kind of body, or by where it is.
bool is_told(const AgencyIdentity& titled, const Catalogue& catalogue);

}  // namespace gongkai
