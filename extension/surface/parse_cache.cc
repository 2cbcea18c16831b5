#include "surface/parse_cache.h"

#include <utility>

#include "base/sha256.h"
#include "report/recognise.h"

namespace gongkai {

void ParseCache::turn_to(std::string_view content) {
  std::string sha256 = sha256_hex(content);
  if (sha256 == sha256_) return;
  report_.reset();
  cells_.reset();
  sha256_ = std::move(sha256);
}

std::shared_ptr<const Report> ParseCache::report(std::string_view content,
                                                 const std::optional<std::string>& source) {
  turn_to(content);
  if (!report_ || source != source_) {
    report_.reset();
    source_ = source;
    Report report = recognise(content, {.agency = {}, .year = {}, .source = source});
    report.sha256 = sha256_;
    report_ = std::make_shared<const Report>(std::move(report));
  }
  return report_;
}

std::shared_ptr<const std::vector<CellRow>> ParseCache::cells(std::string_view content) {
  turn_to(content);
  if (!cells_) cells_ = std::make_shared<const std::vector<CellRow>>(table_cells(content));
  return cells_;
}

}  // namespace gongkai
