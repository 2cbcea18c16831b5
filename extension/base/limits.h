#pragma once

#include <cstddef>

/// Every bound on what a document may make us do, in one place.
namespace gongkai::limits {

/// Bytes of one document. A report is 5–100 KB; the largest city reports stay under 2 MB.
inline constexpr std::size_t document_bytes = std::size_t{64} << 20;
/// Undecodable byte sequences after which a document is rejected instead of read around them.
inline constexpr std::size_t decode_faults = 64;
/// Cells of one line; the widest statutory row has 15 values and 3 label cells.
inline constexpr std::size_t line_cells = 256;
/// Lines one statutory table may take; the longest form has 25 rows, one cell a line some 250.
inline constexpr std::size_t table_lines = 4000;
/// Rows of one statutory table that are aligned with the form.
inline constexpr std::size_t table_rows = 400;
/// Code points of a cell that is compared with the labels of the form.
inline constexpr std::size_t label_length = 120;
/// Characters of a sentence that are read together; the longest of a report have some 500.
inline constexpr std::size_t sentence_length = 1000;
/// Diagnostics of one document; one more says that the rest was left out.
inline constexpr std::size_t diagnostics = 1000;
/// Documents, and bytes of documents, that gongkai_ingest commits together; one may go over the bytes.
inline constexpr std::size_t batch_documents = 64;
inline constexpr std::size_t batch_bytes = std::size_t{8} << 20;

}  // namespace gongkai::limits
