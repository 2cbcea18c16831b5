#include "render/html.h"
#include "render/utf8.h"

/// Web pages (11–14, 18–20): how government sites, Word and WPS write a report.
namespace gongkai::render {
namespace {

using Paragraph = std::string (*)(std::string_view text, Inline text_writer, Rng& rng);

std::string in_p(std::string_view text, Inline write, Rng& rng) {
  return "<p style=\"text-indent: 2em\">" + write(text, rng) + "</p>\n";
}

std::string in_div(std::string_view text, Inline write, Rng& rng) {
  return "<div>　　" + write(text, rng) + "</div>\n";
}

std::string by_breaks(std::string_view text, Inline write, Rng& rng) {
  return "&nbsp;&nbsp;&nbsp;&nbsp;" + write(text, rng) + "<BR>\n";
}

std::string unclosed_p(std::string_view text, Inline write, Rng& rng) {
  return "<p>　　" + write(text, rng) + "\n";
}

std::string as_written(std::string_view text, Inline write, Rng& rng) { return write(text, rng) + "\n"; }

std::string whole_title(const Document& document) { return join(document.title, ""); }

int year_in(std::string_view title) {
  const std::size_t at = title.find("20");
  return at == std::string_view::npos ? 2023 : std::stoi(std::string(title.substr(at, 4)));
}

/// A design: what stands around the article, and how its paragraphs, their text, cells and tables are
/// written.
template <PageWriter kPage, Paragraph kParagraph, Inline kText, Inline kCell, TableWriter kTable>
std::string page(const Document& document, Rng& rng) {
  Article article{.title = whole_title(document), .body = {}, .year = 0};
  article.year = year_in(article.title);
  const auto add = [&](std::string_view text) { article.body += kParagraph(text, kText, rng); };
  for (const std::string& line : document.front) add(line);
  for (const std::string& line : document.title) add(line);
  for (const std::string& line : document.intro) add(line);
  for (const Section& section : document.sections) {
    add(section.heading);
    for (const std::string& line : section.paragraphs) add(line);
    for (const Table& table : section.tables) article.body += kTable(table, kCell, rng);
  }
  return kPage(article, rng);
}

/// The whole report as one table: headings and paragraphs are rows of it.
std::string one_table(const Document& document, Rng& rng) {
  Article article{.title = whole_title(document), .body = "<table border=1 width=100%>\n", .year = 0};
  article.year = year_in(article.title);
  const auto add = [&](const std::string& text) {
    article.body += "<tr><td colspan=16>" + escape(text) + "</td></tr>\n";
  };
  for (const std::string& line : document.title) add(line);
  for (const std::string& line : document.intro) add(line);
  for (const Section& section : document.sections) {
    add(section.heading);
    std::string paragraphs;
    for (const std::string& line : section.paragraphs) paragraphs += "<p>" + escape(line) + "</p>";
    if (!paragraphs.empty()) article.body += "<tr><td colspan=16>" + paragraphs + "</td></tr>\n";
    for (const Table& table : section.tables) article.body += rows_of(table, plain_inline, rng);
  }
  article.body += "</table>\n";
  return portal_page(article, rng);
}

}  // namespace

std::vector<Layout> html_layouts() {
  const auto layout = [](std::string_view name, std::string (*render)(const Document&, Rng&)) {
    return Layout{.name = name, .shows_blanks = true, .three_stubs = false, .render = render};
  };
  return {
      layout("html_fragment", page<fragment_page, in_p, plain_inline, plain_inline, plain_table>),
      layout("html_portal", page<portal_page, in_p, plain_inline, plain_inline, plain_table>),
      layout("html_tables", page<table_page, in_p, plain_inline, plain_inline, plain_table>),
      layout("html_crowded", page<crowded_page, in_p, plain_inline, plain_inline, plain_table>),
      layout("html_word", page<word_page, as_written, word_inline, word_inline, word_table>),
      layout("html_wps", page<portal_page, as_written, wps_inline, wps_inline, grouped_table>),
      layout("html_font", page<print_page, by_breaks, font_inline, font_inline, capital_table>),
      layout("html_unclosed", page<broken_page, unclosed_p, plain_inline, plain_inline, unclosed_table>),
      layout("html_padded", page<xhtml_page, in_div, plain_inline, plain_inline, padded_table>),
      layout("html_grouped", page<portal_page, in_div, plain_inline, break_inline, grouped_table>),
      layout("html_split", page<table_page, in_p, plain_inline, plain_inline, split_table>),
      layout("html_spans", page<xhtml_page, in_p, plain_inline, plain_inline, odd_span_table>),
      layout("html_breaks", page<print_page, by_breaks, plain_inline, break_inline, plain_table>),
      layout("html_nested", page<broken_page, in_p, plain_inline, nested_inline, plain_table>),
      layout("html_one_table", one_table),
  };
}

}  // namespace gongkai::render
