#pragma once

#include <cstddef>

#include "report/forms/catalogue.h"

namespace gongkai {

/// Lines [first, last] of a document that belong to a statutory table.
struct Region {
  Form form = Form::disclosure;
  std::size_t first = 0, last = 0;
  bool sideways = false;  ///< of a list whose rows stand in the header
};

}  // namespace gongkai
