#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gongkai::bench {

/// A report of an invented agency of its own on the form of 2021, some 6 KB of prose around the three tables,
/// laid out by tests/render in one of its layouts ("tab", "md", "pdf_middle", …). The same for the same
/// arguments.
std::string sample_report(std::string_view layout, std::uint64_t number);

/// The same report, its tables damaged in one of the ways of tests/render.
std::string damaged_report(std::string_view layout, std::uint64_t number);

/// A report of 30 KB on the same agency that is all sentences, in paragraphs under the headings of the form.
std::string report_in_sentences(std::string_view, std::uint64_t number);

/// The first `count` of the first kind, each of another agency.
std::vector<std::string> sample_reports(std::string_view layout, std::size_t count);

/// UTF-8 in another charset, named as ICU names it.
std::string in_charset(const std::string& utf8, const char* charset);

}  // namespace gongkai::bench
