#pragma once

#include "render/statistics.h"

namespace gongkai::render {

/// Makes what is stated hold together; parts that are not printed, or blank, count nothing.
void settle(StatisticsCase& one);

}  // namespace gongkai::render
