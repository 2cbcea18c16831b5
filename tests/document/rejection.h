#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "base/error.h"
#include "document/document.h"

namespace gongkai {

/// Why read_document() refuses the bytes; "accepted" when it does not.
inline std::string rejection(std::string_view bytes) {
  try {
    read_document(bytes);
  } catch (const Rejected& rejected) {
    return rejected.what();
  }
  return "accepted";
}

/// Whether a reason speaks of something.
inline testing::AssertionResult says(std::string_view reason, std::string_view part) {
  if (reason.find(part) != std::string_view::npos) return testing::AssertionSuccess();
  return testing::AssertionFailure() << "'" << reason << "' does not say '" << part << "'";
}

}  // namespace gongkai
