#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "report/outline/layout.h"

namespace gongkai {

class Catalogue;

/// Where a report may say when it was published.
struct PublicationSources {
  const TextLayout& layout;
  const std::vector<std::string_view>& dated;  ///< normalized paragraphs from the beginning that hold a date
  const Metadata& metadata;
  std::size_t behind_title;  ///< the paragraph
  std::int64_t year;         ///< that it reports on: nothing is published before its end draws near
};

/// The date of publication (ISO 8601) by the first of: 发布时间 and the like in the head, the date of the
/// line that names the source (来源：…), what the page states beside its text, a date on a line of its own
/// under the title or at the end, with the signature.
std::optional<std::string> publication_date(const PublicationSources& sources, const Catalogue& catalogue);

}  // namespace gongkai
