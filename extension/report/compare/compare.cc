#include "report/compare/compare.h"

namespace gongkai {

std::vector<ChangeRow> compare(const Report& earlier, const Report& later) {
  std::vector<ChangeRow> rows;
  add_prose_changes(earlier, later, rows);
  add_figure_changes(earlier, later, rows);
  return rows;
}

}  // namespace gongkai
