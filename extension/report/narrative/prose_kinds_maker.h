#pragma once

#include "report/narrative/prose_kinds.h"

namespace gongkai::prose_kind {

/// Makes `kinds`, when the project is built.
Table make();

}  // namespace gongkai::prose_kind
