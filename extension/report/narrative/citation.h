#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/narrative/prose.h"

namespace gongkai {

/// A law, regulation or document that a paragraph cites: at least one of the two is there.
struct Citation {
  std::optional<std::string> title;        ///< inside 《》 as written, nested brackets as 〈〉
  std::optional<std::string> document_no;  ///< 国办公开办函〔2020〕2号, in 〔〕 however it was bracketed
};

/// Every citation of the paragraph, in order, repeated ones as often as they stand there; where there
/// are more than limits::statements, one more than that.
std::vector<Citation> find_citations(const Prose& prose);

}  // namespace gongkai
