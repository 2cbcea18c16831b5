#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace gongkai {

/// The document parsed last on a connection, so that several functions over one document parse it once. The
/// bytes, and the name of their source, are recognised by their hash; nothing of the caller's memory is kept.
class ParseCache {
 public:
  /// Throws Rejected.
  std::shared_ptr<const Report> report(std::string_view content,
                                       const std::optional<std::string>& source = std::nullopt);
  /// The cells of every table met. Throws Rejected.
  std::shared_ptr<const std::vector<CellRow>> cells(std::string_view content);

 private:
  void turn_to(std::string_view content);

  std::string sha256_;
  std::optional<std::string> source_;  ///< of report_
  std::shared_ptr<const Report> report_;
  std::shared_ptr<const std::vector<CellRow>> cells_;
};

}  // namespace gongkai
