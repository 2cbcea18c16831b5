#pragma once

#include <stdexcept>
#include <string>

namespace gongkai {

/// A document from which nothing can be taken: undecodable, over a limit, no annual report.
/// what() is one plain sentence without the document's name; whoever knows the name puts it in front.
/// An odd document is not an exception: what is odd in it becomes a diagnostic of its Report.
class Rejected : public std::runtime_error {
 public:
  explicit Rejected(const std::string& reason) : std::runtime_error(reason) {}
};

}  // namespace gongkai
