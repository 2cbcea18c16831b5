#pragma once

#include <string>
#include <string_view>

#include "report/forms/catalogue.h"

namespace gongkai {

/// What a page calls itself beside its text.
struct PageTitle {
  std::string article;  ///< the part that is an annual report's title; empty when there is none
  std::string site;     ///< a name that stands before it, set off by a blank
};

/// 平阴县人民政府 2023年政府信息公开工作年度报告-政务公开: parts are divided by - _ | > and the like. The
/// name of a site is no part of the article's.
PageTitle page_title(std::string_view title, const Catalogue& catalogue);

}  // namespace gongkai
