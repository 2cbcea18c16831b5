#pragma once

#include <string_view>

#include "document/document.h"
#include "report/forms/label_key.h"

namespace gongkai {

/// What a line or cell is in the catalogue: a title, a statutory heading, a row or column of a table.
class WordedAs {
 public:
  Wording operator()(std::string_view text);

 private:
  LabelKey key_;  // its memory is used again
};

}  // namespace gongkai
