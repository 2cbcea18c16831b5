#pragma once

#include "report/table/statutory.h"

namespace gongkai {

/// Reads the statistics form of 2014 (政府信息公开情况统计表) and the lists before it: every figure a metric
/// of origin 'form', in document order and not yet numbered, and those that the later forms have, too, as
/// rows of table three (`total` alone) and four. A cell without a figure is a diagnostic at "metric/CODE".
void read_statistics(const TableContext& context, Statutory& out);

}  // namespace gongkai
