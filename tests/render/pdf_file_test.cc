// PDF documents, in the build that reads them: tables without ruled lines, labels wrapped in their cells,
// pages.
#include "render/pdf_file.h"

#include <gtest/gtest.h>

#include "base/error.h"
#include "render/check.h"
#include "render/utf8.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

constexpr double kLetter = 10, kLeading = 13, kLeft = 50, kTop = 60, kBottom = 780, kTextWidth = 500;

class Printer {
 public:
  std::string document(const Document& document) {
    for (const std::string& line : document.title)
      put_line(PdfFile::kWidth / 2 - PdfFile::width(line, 16) / 2, 16, line);
    for (const std::string& line : document.intro) prose(line);
    for (const Section& section : document.sections) {
      prose(section.heading);
      for (const std::string& line : section.paragraphs) prose(line);
      for (const Table& one : section.tables) table(one);
    }
    number_page();
    return file_.bytes();
  }

 private:
  void number_page() { file_.put(280, 810, kLetter, "- " + std::to_string(++page_) + " -"); }
  void need(double height) {
    if (y_ + height < kBottom) return;
    number_page();
    file_.new_page();
    y_ = kTop;
  }
  void put_line(double x, double size, std::string_view text) {
    need(size * 1.6);
    file_.put(x, y_ + size / 2, size, text);
    y_ += size * 1.6;
  }
  static std::vector<std::string> wrapped(std::string_view text, double width, double letter) {
    std::vector<std::string> lines(1);
    for (const char32_t c : wide(text)) {
      const std::string one = narrow(std::u32string_view(&c, 1));
      if (PdfFile::width(lines.back() + one, letter) > width) lines.emplace_back();
      lines.back() += one;
    }
    return lines;
  }
  void prose(std::string_view text) {
    const std::vector<std::string> lines = wrapped("　　" + std::string(text), kTextWidth, 14);
    for (const std::string& line : lines) put_line(kLeft, 14, line);
  }

  static std::vector<double> columns(const Table& table) {
    std::vector<double> widths(table.width, kTextWidth / table.width);
    if (table.number == 3) {
      std::ranges::fill(widths, 36);
      widths[0] = 26;
      widths[1] = 76;
      widths[2] = 146;
    } else if (table.number == 2) {
      std::ranges::fill(widths, 360.0 / (table.width - 1));
      widths[0] = 140;
    }
    return widths;
  }

  void table(const Table& table);

  PdfFile file_;
  double y_ = kTop;
  std::size_t page_ = 0;
};

void Printer::table(const Table& table) {
  const std::vector<double> widths = columns(table);
  struct Placed {
    std::vector<std::string> lines;
    double left, width;
    std::size_t first, behind;  // rows
  };
  std::vector<Placed> cells;
  std::vector<double> heights(table.rows.size(), kLeading + 6);
  const auto grid = spread(table);
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    std::size_t next = 0;
    double left = kLeft;
    for (std::size_t c = 0; c < table.width; left += widths[c++]) {
      if (!grid[r][c].origin) continue;
      const Cell& cell = table.rows[r].cells[next++];
      double width = 0;
      for (std::size_t k = c; k < c + cell.cols; ++k) width += widths[k];
      cells.push_back({wrapped(cell.text, width - 4, kLetter), left, width, r, r + cell.rows});
      if (cell.rows == 1)
        heights[r] = std::max(heights[r], static_cast<double>(cells.back().lines.size()) * kLeading + 6);
    }
  }
  std::vector<double> tops;
  std::vector<std::size_t> last_on_page(table.rows.size());
  for (std::size_t from = 0; from < table.rows.size();) {
    need(heights[from]);
    std::size_t r = from;
    for (; r < table.rows.size() && (r == from || y_ + heights[r] < kBottom); ++r) {
      tops.push_back(y_);
      y_ += heights[r];
    }
    for (const Placed& cell : cells) {
      if (cell.first < from || cell.first >= r) continue;
      const std::size_t behind = std::min(cell.behind, r);
      const double middle = (tops[cell.first] + tops[behind - 1] + heights[behind - 1]) / 2;
      for (std::size_t i = 0; i < cell.lines.size(); ++i)
        file_.put(
            cell.left + (cell.width - PdfFile::width(cell.lines[i], kLetter)) / 2,
            middle + (static_cast<double>(i) - static_cast<double>(cell.lines.size() - 1) / 2) * kLeading,
            kLetter, cell.lines[i]);
    }
    from = r;
  }
  y_ += 10;
}

std::string pdf(const Document& document, Rng&) { return Printer().document(document); }

TEST(Pdf, Facts) {
  const Layout layout{"pdf_file", false, true, pdf};
  const auto form = [](Style& style) {
    style.value.thousands = Thousands::kNone;
    style.shape.four = FourForm::kWide;
  };
  Tally tally;
  for (const std::uint64_t seed : seeds(20))
    for (const Edition edition : {Edition::k2019, Edition::k2021}) {
      const Case one = make_case(layout, seed, edition, form);
      tally.add(one, run(one, Expect::kExact));
    }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST(Pdf, NeverWrong) {
  const Layout layout{"pdf_file_any", true, true, pdf};
  Tally tally;
  for (const std::uint64_t seed : seeds(60)) {
    const Case one = make_case(layout, seed, Edition::k2021);
    tally.add(one, run(one, Expect::kLossy, true));
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST(Pdf, CutAnywhereIsReadOrRefused) {
  const std::string bytes = make_case({"pdf_file", false, true, pdf}, 1, Edition::k2021).bytes;
  for (std::size_t part = 1; part < 20; ++part) {
    try {
      recognise(bytes.substr(0, bytes.size() * part / 20));
    } catch (const Rejected& rejected) {
      EXPECT_STRNE(rejected.what(), "");
    }
  }
}

}  // namespace
}  // namespace gongkai::render
