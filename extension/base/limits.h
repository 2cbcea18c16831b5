#pragma once

#include <cstddef>

/// Every bound on what a document may make us do, in one place.
namespace gongkai::limits {

/// Bytes of one document. A report is 5–100 KB; the largest city reports stay under 2 MB.
inline constexpr std::size_t document_bytes = std::size_t{64} << 20;
/// Undecodable byte sequences after which a document is rejected instead of read around them.
inline constexpr std::size_t decode_faults = 64;
/// Cells and paragraphs of a page or Word file; by the end each has cost some 300 bytes. A report has 2000.
inline constexpr std::size_t markup_pieces = 250'000;
/// Bytes of an HTML page, decoded. City reports with everything around them stay under 2 MB.
inline constexpr std::size_t page_bytes = std::size_t{16} << 20;
/// Elements inside each other, those counted that a page never closes.
inline constexpr std::size_t markup_nesting = 2000;
/// Attributes of one tag that are read; those of the field have some 30.
inline constexpr std::size_t tag_attributes = 256;
/// Tables inside each other; pages made of tables have up to 12.
inline constexpr std::size_t table_nesting = 64;
/// Rows or columns one cell may cover; what browsers allow.
inline constexpr std::size_t cell_span = 65'534;
/// Rules that show or hide in the style sheets of a page, and comparisons of them with elements; a page that
/// carries the whole of a large framework has some 2000 rules.
inline constexpr std::size_t style_rules = 20'000;
inline constexpr std::size_t style_comparisons = 50'000'000;
/// Files in a ZIP archive and bytes of its directory; a Word file with many pictures has some hundreds.
inline constexpr std::size_t archive_files = 4096;
inline constexpr std::size_t archive_directory = std::size_t{1} << 20;
/// Bytes of one part of a Word file when unpacked. The text of a report is 100 KB to 2 MB of XML.
inline constexpr std::size_t archive_part = std::size_t{20} << 20;
/// Times a part may grow when unpacked, beyond archive_free bytes; XML grows 10 to 50 times.
inline constexpr std::size_t archive_ratio = 200;
inline constexpr std::size_t archive_free = std::size_t{4} << 20;
/// XML elements inside each other; a table in a table in a text box has some 50.
inline constexpr std::size_t xml_nesting = 256;
/// Fields of a Word file inside each other, or without an end.
inline constexpr std::size_t word_fields = 256;
/// Styles, lists and levels that one Word file may define; templates come with some hundreds.
inline constexpr std::size_t word_definitions = 20'000;
/// Pages of a PDF document, and words on one page.
inline constexpr std::size_t pdf_pages = 500;
inline constexpr std::size_t pdf_words = 4000;
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
/// Characters that the quotes of one sentence may have together, but for the shortest that each has.
inline constexpr std::size_t quotes_length = 6000;
/// Quantities, and citations, that the prose of one document may state; the longest reports have some
/// thousand.
inline constexpr std::size_t statements = 100'000;
/// Characters of one report's sentences times the sentences of the other that they are compared with; a long
/// report has 20,000 characters and 100 sentences in a section.
inline constexpr std::size_t comparison_steps = 50'000'000;
/// Diagnostics of one document; one more says that the rest was left out.
inline constexpr std::size_t diagnostics = 1000;
/// Documents, and bytes of documents, that gongkai_ingest commits together; one may go over the bytes.
inline constexpr std::size_t batch_documents = 64;
inline constexpr std::size_t batch_bytes = std::size_t{8} << 20;
/// Documents, and bytes of documents, that gongkai_ingest reads before they are written; every thread may go
/// over the bytes by one document.
inline constexpr std::size_t ahead_documents = 32;
inline constexpr std::size_t ahead_bytes = std::size_t{8} << 20;
/// Rows that gongkai_ingest holds in memory until they are read, where it takes all documents before the
/// first of them. Some 300 bytes each.
inline constexpr std::size_t kept_rows = 1024;
/// Threads that read ahead of the one that writes. Writing takes a third to a half of the whole.
inline constexpr std::size_t readers = 3;

}  // namespace gongkai::limits
