#pragma once

#include <string>
#include <string_view>

#include "report/forms/catalogue.h"

namespace gongkai {

/// Takes pinyin in brackets out of a traditional mirror's words: 規(guī)章.
void erase_pinyin(std::string& text);

/// 发 布 机 构:… (normalized) as 发布机构:…
std::string with_whole_label(std::string text);

/// A line that is a title, or a piece of one, without what a page puts around it: 标题：, 1., 首页 > 年报 >,
/// .doc.
std::string_view bare_title(std::string_view line, const Catalogue& catalogue);

/// Whether `line` is a path of a page that leads to a title with its year and agency: 首页 > 年报 >
/// 松河县2022年….
bool leads_to_title(std::string_view line, const Catalogue& catalogue);

}  // namespace gongkai
