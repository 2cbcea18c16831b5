#include "surface/table.h"

namespace gongkai {

namespace {

/// Number of the condition that gives `column` its value; -1 when there is none. `refused`: one is there, but
/// its value is not known in this order of joining.
int value_of(const sqlite3_index_info* info, int column, bool& refused) noexcept {
  bool unusable = false;
  for (int i = 0; i < info->nConstraint; ++i) {
    const auto& constraint = info->aConstraint[i];
    if (constraint.iColumn != column || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
    if (constraint.usable != 0) return i;
    unusable = true;
  }
  refused = refused || unusable;
  return -1;
}

int plan(sqlite3_index_info* info, int argument, int arguments, double cost, sqlite3_int64 rows) noexcept {
  bool refused = false;
  info->idxNum = 0;
  for (int n = 0; n < arguments; ++n) {
    const int constraint = value_of(info, argument + n, refused);
    if (refused) return SQLITE_CONSTRAINT;
    if (constraint < 0) break;
    info->aConstraintUsage[constraint].argvIndex = n + 1;
    info->aConstraintUsage[constraint].omit = 1;
    info->idxNum = n + 1;
  }
  // Any plan with the argument is better than one without.
  info->estimatedCost = info->idxNum == 0 ? 1e99 : cost;
  if (info->idxNum != 0) info->estimatedRows = rows;
  return SQLITE_OK;
}

}  // namespace

int plan_with_argument(sqlite3_index_info* info, int argument, double cost, sqlite3_int64 rows) noexcept {
  return plan(info, argument, 1, cost, rows);
}

int plan_with_arguments(sqlite3_index_info* info, int argument, int arguments, double cost,
                        sqlite3_int64 rows) noexcept {
  return plan(info, argument, arguments, cost, rows);
}

}  // namespace gongkai
