#include "surface/table.h"

namespace gongkai {

int plan_with_argument(sqlite3_index_info* info, int argument, double cost, sqlite3_int64 rows) noexcept {
  bool unusable = false;
  for (int i = 0; i < info->nConstraint; ++i) {
    const auto& constraint = info->aConstraint[i];
    if (constraint.iColumn != argument || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
    if (constraint.usable == 0) {
      unusable = true;
      continue;
    }
    info->aConstraintUsage[i].argvIndex = 1;
    info->aConstraintUsage[i].omit = 1;
    info->idxNum = 1;
    info->estimatedCost = cost;
    info->estimatedRows = rows;
    return SQLITE_OK;
  }
  if (unusable) return SQLITE_CONSTRAINT;
  info->idxNum = 0;
  info->estimatedCost = 1e99;  // any plan with the argument is better
  return SQLITE_OK;
}

}  // namespace gongkai
