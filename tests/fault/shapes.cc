#include "fault/shapes.h"

namespace gongkai::fault {
namespace {

/// What claims the lines behind it for table three.
constexpr const char* table_three =
    "三、收到和处理政府信息公开申请情况\n"
    "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
    "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n"
    "（一）予以公开\t1\t0\t0\t0\t0\t0\t1\n";

constexpr const char* title = "青禾县2022年政府信息公开工作年度报告\n";

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + piece.size());
  while (text.size() < bytes) text += piece;
  return text;
}

/// `piece` with a number in place of '#': from `first` on, again and again after `count` of them.
std::string numbered(std::string_view piece, std::size_t bytes, std::size_t first = 0,
                     std::size_t count = 1'000'000) {
  std::string text;
  for (std::size_t n = 0; text.size() < bytes; ++n)
    for (const char c : piece)
      if (c == '#') {
        text += std::to_string(first + n % count);
      } else {
        text += c;
      }
  return text;
}

std::string titled(const std::string& body) { return title + body; }
std::string page(const std::string& body) { return "<html><body>" + (title + body); }

}  // namespace

#define PLAIN(name, piece)                                                 \
  {                                                                        \
    name, [](std::size_t bytes) { return titled(repeated(piece, bytes)); } \
  }
#define TABLE(name, piece)                                                               \
  {                                                                                      \
    name, [](std::size_t bytes) { return titled(table_three + repeated(piece, bytes)); } \
  }
#define COUNTED(name, piece)                                               \
  {                                                                        \
    name, [](std::size_t bytes) { return titled(numbered(piece, bytes)); } \
  }
#define PAGE(name, piece)                                                \
  {                                                                      \
    name, [](std::size_t bytes) { return page(numbered(piece, bytes)); } \
  }

const std::vector<Shape>& shapes() {
  static const std::vector<Shape> all = {
      // prose
      PLAIN("one character", "甲"),
      PLAIN("digits", "1"),
      PLAIN("lines of one digit", "1\n"),
      PLAIN("Chinese numerals", "一"),
      PLAIN("units", "万亿"),
      PLAIN("a figure and a unit", "1件"),
      PLAIN("a list of results", "收到申请0件、1件、"),
      PLAIN("figures and commas", "1,"),
      PLAIN("sentences of one figure", "收到1件。"),
      COUNTED("clauses without an end", "受理#件，"),
      PLAIN("opening brackets", "（"),
      PLAIN("closing brackets", "）"),
      PLAIN("brackets in brackets", "（（）"),
      PLAIN("opening quotes", "《"),
      PLAIN("titles in titles", "《中华人民共和国《"),
      PLAIN("laws", "《政府信息公开条例》第五条、"),
      PLAIN("document numbers", "国办发〔2022〕1号"),
      PLAIN("years", "2022年"),
      PLAIN("dates", "2022年1月1日至2022年12月31日"),
      PLAIN("percentages", "85.01%，同比增长"),
      PLAIN("fractions", "百分之"),
      PLAIN("combining marks", "a\xCC\x80\xCC\xA3"),
      PLAIN("combining marks alone", "\xCC\x80\xCC\xA3"),
      PLAIN("joiners", "\xE2\x80\x8D\xE2\x80\x8C"),
      PLAIN("spaces", " "),
      PLAIN("wide spaces", "\xE3\x80\x80"),
      PLAIN("spaced characters", "政 府 信 息 "),
      PLAIN("colons", "收到：受理："),
      PLAIN("dashes", "—"),
      // bytes
      PLAIN("bytes that are no text", "\xFF\xFE"),
      PLAIN("halves of characters", "\xE4\xB8"),
      PLAIN("replacement characters", "\xEF\xBF\xBD"),
      PLAIN("mojibake", "\xE9\x8F\x80\xE8\x8D\xA3"),
      // lines
      PLAIN("empty lines", "\n"),
      PLAIN("carriage returns", "\r"),
      PLAIN("form feeds", "\f"),
      PLAIN("page numbers", "- 1 -\n"),
      // No page has a number of four digits: each shape is wholly of one kind, at n as at 4 n.
      {"page numbers that rise",
       [](std::size_t bytes) { return titled(numbered("— # —\n", bytes, 0, 1000)); }},
      {"numbers too large for pages",
       [](std::size_t bytes) { return titled(numbered("— # —\n", bytes, 1000)); }},
      PLAIN("the same line", "政府信息公开工作年度报告\n"),
      PLAIN("headings", "一、总体情况\n"),
      COUNTED("headings that rise", "#. 总体情况\n"),
      PLAIN("headings of table three", "三、收到和处理政府信息公开申请情况\n"),
      PLAIN("statutory titles", "第二十条 第（一）项\n"),
      // tables
      PLAIN("tabs", "\t"),
      PLAIN("pipes", "|"),
      PLAIN("rows of pipes", "| 1 | 2 |\n"),
      PLAIN("rules of pipes", "|---|---|\n"),
      PLAIN("rows of tabs", "1\t2\t3\n"),
      PLAIN("rows of seven", "予以公开\t1\t2\t3\t4\t5\t6\t7\n"),
      TABLE("rows of table three", "予以公开\t1\t2\t3\t4\t5\t6\t7\n"),
      TABLE("groups of table three with a figure", "（三）不予公开\t1\n（六）其他处理\t1\n"),
      TABLE("groups of table three", "（三）不予公开\n1.属于国家秘密\n（六）其他处理\n"),
      TABLE("labels of table three by lines", "予以公开\n不予公开\n无法提供\n"),
      TABLE("labels and figures of table three by lines", "予以公开\n1\n0\n0\n"),
      TABLE("unknown labels in table three", "本年度的甲乙丙丁\t1\t0\t0\t0\t0\t0\t1\n"),
      PLAIN("labels of table three", "予以公开\n不予公开\n无法提供\n"),
      PLAIN("labels and figures by lines", "予以公开\n1\n0\n0\n"),
      PLAIN("heads of table three", "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\n"),
      PLAIN("totals", "总计\t1\n"),
      PLAIN("table two", "规章\t1\t2\t3\n行政许可\t4\n"),
      PLAIN("table four", "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n"),
      PLAIN("statistics", "主动公开政府信息数\t条\t1\n"),
      PLAIN("commas", "1,2,3,\n"),
      PLAIN("columns of spaces", "予以公开      1      2\n"),
      PLAIN("boxes", "│ 1 │ 2 │\n├───┼───┤\n"),
      // pages
      PAGE("opening tags", "<b>"),
      PAGE("closing tags", "</b>"),
      PAGE("unknown tags", "<q#>"),
      PAGE("unfinished tags", "<"),
      PAGE("attributes", "<p a#=1>"),
      {"attributes of one tag",
       [](std::size_t bytes) { return page("<p " + numbered(" a#=1", bytes) + ">x"); }},
      PAGE("paragraphs", "<p>1"),
      PAGE("rows", "<tr><td>1"),
      PAGE("tables", "<table><tr><td>1</table>"),
      PAGE("tables without ends", "<table><td>"),
      PAGE("wide cells", "<td colspan=1000>1"),
      PAGE("high cells", "<table><tr><td rowspan=65534>1<td>2<tr><td>3</table>"),
      PAGE("entities", "&nbsp;&#20013;"),
      PAGE("unknown entities", "&x#;"),
      PAGE("comments", "<!-- x -->"),
      PAGE("unfinished comments", "<!--"),
      PAGE("scripts", "<script>x</script>"),
      PAGE("styles", "<style>.a#{display:none}</style><p class=a#>x</p>"),
      PAGE("style attributes", "<span style='display:none;color:#'>x</span>"),
      PAGE("lists", "<ul><li>1</ul>"),
      PAGE("links", "<a href=x>政府信息公开</a>"),
      PAGE("breaks", "<br>1"),
      PAGE("preformatted", "<pre>1\t2\n</pre>"),
  };
  return all;
}

}  // namespace gongkai::fault
