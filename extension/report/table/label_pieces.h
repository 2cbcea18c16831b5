#pragma once

#include <bitset>

#include "report/forms/catalogue.h"
#include "report/table/entries.h"

namespace gongkai {

/// Rows of a form, numbers in Catalogue::rows(form).
using RowSet = std::bitset<64>;

/// The rows that a text which is no label of the form may be meant for: enough of it stands in one of their
/// labels, however damaged it is. 上年同期 is none of 属于行政查询事项; a text of one character says nothing
/// without a number.
RowSet rows_possible(const Entry& entry, Form form, const Catalogue& catalogue);

/// The rows whose damaged label the text may be, as a whole: half of the characters are left, in their order.
/// Beside 上年结转政府信息公开申请数量 上年同期 is another row's.
RowSet rows_damaged(const Entry& entry, Form form, const Catalogue& catalogue);

/// Whether the text is the labels of two rows, as they come on the form: of several rows behind it, the first
/// is the first's.
bool joins_labels(const Entry& entry, Form form, const Catalogue& catalogue);

/// The row whose label, and no other of the form, begins with the text, as where a label goes on behind its
/// values; -1: none.
int begun_row(const Entry& entry, Form form, const Catalogue& catalogue);

}  // namespace gongkai
