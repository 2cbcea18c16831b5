#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "report/table/entries.h"
#include "report/table/header_lines.h"
#include "report/table/statutory.h"

namespace gongkai {

/// Takes the values of columns the form does not have (小计, local additions) out of the rows, with a
/// diagnostic each, where the header says between which of the form's columns they stand and the rows have
/// just that many values more.
void drop_extra_columns(std::vector<Entry>& entries, std::span<const HeaderBlock> headers, Form form,
                        std::size_t width, const TableContext& context);

/// Whether most rows of table three are no sums where the header does not name all columns: they may stand in
/// another order. Says so.
bool is_against_sums(std::span<const Entry> entries, std::span<const HeaderBlock> headers,
                     const TableContext& context);

}  // namespace gongkai
