#pragma once

#include "report/table/statutory.h"

namespace gongkai {

/// Reads all tables and decides their editions.
Statutory read_statutory(const TableContext& context);

/// Says which tables and rows of tables two to four are missing in a report of this edition.
void report_missing(const TableContext& context, const Statutory& tables, int edition);

}  // namespace gongkai
