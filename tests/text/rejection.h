#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "text/charset.h"

namespace gongkai {

/// Why `bytes` are rejected; what they were read as when they are not.
inline std::string reason_of_rejection(std::string_view bytes, std::string_view declared = {}) {
  try {
    const Text text = decode(bytes, declared);
    return "accepted as " + text.charset + ": " + text.utf8.substr(0, 200);
  } catch (const Rejected& rejected) {
    return rejected.what();
  }
}

}  // namespace gongkai
