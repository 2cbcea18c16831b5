#include "render/html.h"
#include "render/utf8.h"

namespace gongkai::render {
namespace {

std::string blank(Rng& rng) {
  static constexpr std::string_view kBlanks[] = {"",     "&nbsp;",        "　", "<o:p>&nbsp;</o:p>",
                                                 " \n ", "&#160;&#12288;"};
  return std::string(kBlanks[rng.below(std::size(kBlanks))]);
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789,.") == std::string_view::npos;
}

std::string span_attributes(const Cell& cell) {
  std::string out;
  if (cell.cols > 1) out += " colspan=\"" + std::to_string(cell.cols) + "\"";
  if (cell.rows > 1) out += " rowspan=\"" + std::to_string(cell.rows) + "\"";
  return out;
}

std::string row_of(const Row& row, Inline cell, Rng& rng, std::string_view attributes = "") {
  std::string out = "<tr>\n";
  for (const Cell& one : row.cells)
    out.append("<td")
        .append(span_attributes(one))
        .append(attributes)
        .append(">")
        .append(cell(one.text, rng))
        .append("</td>\n");
  return out + "</tr>\n";
}

}  // namespace

std::string escape(std::string_view text) {
  std::string out = replace_all(std::string(text), "&", "&amp;");
  out = replace_all(std::move(out), "<", "&lt;");
  return replace_all(std::move(out), ">", "&gt;");
}

std::string plain_inline(std::string_view text, Rng& rng) { return text.empty() ? blank(rng) : escape(text); }

std::string word_inline(std::string_view text, Rng& rng) {
  static constexpr std::string_view kOpen =
      "<span lang=EN-US style='font-size:10.5pt;font-family:\"Times New Roman\",serif;mso-font-kerning:0pt'>";
  std::string out = "<p class=MsoNormal align=center style='text-align:center;line-height:20.0pt'>";
  if (text.empty()) return out.append(kOpen).append("<o:p>&nbsp;</o:p></span></p>");
  // Word cuts text where its revisions do: anywhere, numbers too.
  const std::size_t length = points(text);
  const std::size_t cut = length > 1 && rng.chance(60) ? 1 + rng.below(length - 1) : length;
  out.append(kOpen).append(escape(sub(text, 0, cut))).append("</span>");
  if (cut < length)
    out.append("<span\nstyle='mso-spacerun:no'>").append(escape(sub(text, cut))).append("</span>");
  if (rng.chance(50)) out += "<span lang=EN-US><o:p></o:p></span>";
  return out + "</p>";
}

std::string wps_inline(std::string_view text, Rng& rng) {
  std::string out =
      "<p class=\"15\" style=\"margin-bottom:0pt;text-align:center\"><span style=\"mso-spacerun:'yes';"
      "font-family:宋体;font-size:10.5000pt;mso-font-kerning:1.0000pt;\">";
  if (text.empty()) return out + "<o:p></o:p></span></p>";
  out += "<font face=\"宋体\">";
  const std::size_t length = points(text);
  const std::size_t cut = length > 1 && rng.chance(50) ? 1 + rng.below(length - 1) : length;
  out += escape(sub(text, 0, cut)) + "</font>";
  if (cut < length) out += "<font face=\"Calibri\" >" + escape(sub(text, cut)) + "</font>";
  return out + "</span><span style=\"mso-spacerun:'yes'\"><o:p></o:p></span></p>";
}

std::string font_inline(std::string_view text, Rng& rng) {
  if (text.empty()) return "<FONT face=宋体>" + blank(rng) + "</FONT>";
  const std::size_t length = points(text);
  const std::size_t cut = length > 1 ? 1 + rng.below(length - 1) : length;
  std::string out = "<FONT face=仿宋_GB2312 color=#000000 size=3><B>" + escape(sub(text, 0, cut));
  if (cut < length) out.append("</B><FONT size=3>").append(escape(sub(text, cut))).append("</FONT>");
  return rng.chance(70) ? out + "</FONT>" : out;  // a </FONT> is forgotten now and then
}

std::string break_inline(std::string_view text, Rng& rng) {
  const std::size_t length = points(text);
  if (length < 4 || is_number(text) || text.find_first_of("0123456789") != std::string_view::npos ||
      !rng.chance(60) || parts_digits(text, length / 2))
    return plain_inline(text, rng);
  const std::string front = escape(sub(text, 0, length / 2));
  const std::string back = escape(sub(text, length / 2));
  return rng.chance(50) ? front + "<br/>\n" + back : "<p>" + front + "</p>\n<p>" + back + "</p>";
}

std::string nested_inline(std::string_view text, Rng& rng) {
  if (!rng.chance(20)) return plain_inline(text, rng);
  return "<table width=\"100%\"><tr><td>" + plain_inline(text, rng) + "</td></tr></table>";
}

std::string rows_of(const Table& table, Inline cell, Rng& rng) {
  std::string out;
  for (const Row& row : table.rows) out += row_of(row, cell, rng);
  return out;
}

std::string plain_table(const Table& table, Inline cell, Rng& rng) {
  return "<table border=\"1\" cellspacing=\"0\" width=\"100%\">\n" + rows_of(table, cell, rng) + "</table>\n";
}

std::string word_table(const Table& table, Inline cell, Rng& rng) {
  std::string out =
      "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;"
      "mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>\n";
  for (const Row& row : table.rows)
    out += row_of(row, cell, rng, " width=84 valign=top style='width:62.9pt;border:solid windowtext 1.0pt'");
  out += " <![if !supportMisalignedColumns]>\n <tr height=0>\n";
  for (unsigned i = 0; i < table.width; ++i) out += "  <td width=84 style='border:none'></td>\n";
  return out + " </tr>\n <![endif]>\n</table>\n";
}

std::string capital_table(const Table& table, Inline cell, Rng& rng) {
  std::string out = "<TABLE cellSpacing=0 borderColorDark=#ffffff width=\"98%\" border=1><TBODY>\n";
  for (const Row& row : table.rows) {
    out += "<TR>";
    for (const Cell& one : row.cells)
      out.append("<TD width=75 rowSpan=")
          .append(std::to_string(one.rows))
          .append(" colSpan=")
          .append(std::to_string(one.cols))
          .append("><P align=center>")
          .append(cell(one.text, rng))
          .append("</P></TD>\n");
    out += "</TR>";
  }
  return out + "</TBODY></TABLE>\n";
}

std::string unclosed_table(const Table& table, Inline cell, Rng& rng) {
  std::string out = "<table border=1>\n";
  for (const Row& row : table.rows) {
    out += "<tr>\n";
    for (const Cell& one : row.cells) {
      static constexpr std::string_view kInside[] = {"", "<p>", "<div>", "<div><span>", "<p><font size=2>"};
      out.append("<td")
          .append(span_attributes(one))
          .append(">")
          .append(kInside[rng.below(std::size(kInside))]);
      out.append(cell(one.text, rng)).append(rng.chance(20) ? "</b></td>" : "").append("\n");
    }
  }
  return out + "</table>\n";
}

std::string padded_table(const Table& table, Inline cell, Rng& rng) {
  std::string out = "<table border=1>\n";
  for (const auto& row : spread(table)) {
    out += "<tr>";
    for (const Slot& slot : row) out.append("<td>").append(cell(slot.text, rng)).append("</td>");
    out += "</tr>\n";
  }
  return out + "</table>\n";
}

std::string grouped_table(const Table& table, Inline cell, Rng& rng) {
  std::string out = "<table border=1><colgroup><col width=\"20%\"/><col/></colgroup><thead>\n";
  bool head = true;
  for (const Row& row : table.rows) {
    if (head && row.kind == RowKind::kData) {
      out += "</thead>\n<tbody>\n";
      head = false;
    } else if (!head && rng.chance(30)) {
      out += "</tbody>\n<tbody>\n";
    }
    out += row_of(row, cell, rng);
  }
  return out + (head ? "</thead>" : "</tbody>") + "</table>\n";
}

std::string split_table(const Table& table, Inline cell, Rng& rng) {
  std::string out = "<table border=1>\n";
  for (const Row& row : table.rows) {
    // A table ends only where no cell reaches into the next row; that is known of the forms' row kinds.
    if (row.kind == RowKind::kCaption) out += "</table><p>&nbsp;</p><table border=1>\n";
    out += row_of(row, cell, rng);
    if (table.number == 2 && row.kind == RowKind::kData && rng.chance(30))
      out += "</table>\n<table border=1>\n";
  }
  return out + "</table>\n";
}

std::string odd_span_table(const Table& table, Inline cell, Rng& rng) {
  std::string out = "<table border=1>\n";
  for (const Row& row : table.rows) {
    out += "<tr>";
    for (const Cell& one : row.cells) {
      const std::size_t columns = row.kind == RowKind::kData ? one.cols : one.cols + rng.below(4);
      out.append(row.kind == RowKind::kData ? "<td" : "<th");
      if (columns > 1 || rng.chance(10)) out += " colspan=" + std::to_string(columns);
      if (one.rows > 1)
        out += " rowspan=" + std::to_string(one.rows + (row.kind == RowKind::kHeader && rng.chance(30)));
      out.append(">").append(cell(one.text, rng)).append(row.kind == RowKind::kData ? "</td>" : "</th>");
    }
    out += "</tr>\n";
  }
  return out + "</table>\n";
}

}  // namespace gongkai::render
