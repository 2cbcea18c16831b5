#include "document/plain_markup.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <vector>

#include "document/html_nesting.h"

namespace gongkai {
namespace {

/// What is reported, a line each; runs of characters as one.
class Recorder final : public MarkupHandler {
 public:
  void start(std::string_view name, const Attributes& attributes) override {
    end_characters();
    told_.append("<").append(name);
    for (const char* attribute : {"class", "colspan", "style", "content"})
      if (attributes.has(attribute))
        told_.append(" ").append(attribute).append("=").append(attributes.value(attribute));
    if (attributes.has("href")) told_ += " href";
    told_ += '\n';
  }
  void end(std::string_view name) override {
    end_characters();
    told_.append("/").append(name).append("\n");
  }
  void characters(std::string_view text) override { text_ += text; }
  void end_of_input() override {
    end_characters();
    told_ += "end of input\n";
  }

  [[nodiscard]] const std::string& told() const { return told_; }

 private:
  void end_characters() {
    // Blanks before the first element say nothing.
    if (!text_.empty() && !told_.empty()) told_.append("'").append(text_).append("'\n");
    text_.clear();
  }

  std::string told_, text_;
};

std::string told_by_parser(const std::string& page) {
  Recorder recorder;
  parse_markup(page, recorder);
  return recorder.told();
}

/// Empty where the page is left to the parser.
std::string told_of_plain(const std::string& page) {
  Recorder recorder;
  return parse_plain_markup(page, recorder) ? recorder.told() : std::string();
}

TEST(PlainMarkup, ReportsWhatTheParserReports) {
  for (const char* page :
       {"<!DOCTYPE html>\n<html lang=zh><head><meta charset=\"utf-8\"><title>甲&nbsp;乙</title></head>\n"
        "<body class='a b'><!-- x > y --><p>一<br>二<br/>三</p>\n<a href=\"?a=1&b=2\">丙</a></body>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
        "\"http://x/xhtml1-transitional.dtd\">\r\n<HTML><Body>\r\n甲\t乙\r\n<o:p></O:P><TD ColSpan=2>3</td>",
        "<div><script>if (a < b && c > d) '<td>'; \"</td>\"</SCRIPT><style>p { display: none "
        "}</style>甲</div>",
        "<table><tr><td>1<td>2<tr><td>3</table>4<p>5<p>6<ul><li>7<li>8</ul></div></span></p>9",
        "<p>&lt;1&gt; &amp; &#65;&#x4E00;&ldquo;甲&rdquo;&hellip;<b>2</b></p>",
        "<meta name=a content='&quot;甲&quot;&#20057;'><td style=\"a:&quot;b&quot;; display:none\">1</td>",
        "<font><center><b><p><i><td>1</b>2</font></center>3</td></i>",
        "<div>甲<?xml:namespace prefix = o ns = \"urn:x\" />乙</div>",
        "<p class=甲?a=1&amp;b>乙<a href=http://x/y?a=1&b=2>丙", "  <p>甲", "<p>甲\n", "<pre>甲\n\n</pre>\n",
        "<select><option>1<option>2</select><input value=3>"}) {
    EXPECT_NE(told_of_plain(page), "") << page;
    EXPECT_EQ(told_of_plain(page), told_by_parser(page)) << page;
  }
}

TEST(PlainMarkup, LeavesWhatIsWrittenOtherwise) {
  for (const char* page : {"",
                           "甲",
                           "甲<p>乙</p>",
                           "<p>1 < 2</p>",
                           "<p>a&b</p>",
                           "<p>a&bogus;b</p>",
                           "<p>&nbsp 1</p>",
                           "<p class=\"a>乙</p>",
                           "<p class=a\"b>乙</p>",
                           "<p/class=a>乙</p>",
                           "<p>\x01</p>",
                           "<p>\uFFFE</p>",
                           "<!-- 甲 <p>乙</p>",
                           "<p><!--> 甲 --></p>",
                           "<p><!-- 甲 --!> 乙 --></p>",
                           "<p>甲<![if x]></p>",
                           "<html><p>甲</p></html><p>乙</p>",
                           "<body><p>甲<body>乙",
                           "<p>甲<head>乙",
                           "<script>甲",
                           "<p>&#0;</p>",
                           "<p>甲</p",
                           "<p>甲</p 乙>",
                           "<p>甲<"})
    EXPECT_EQ(told_of_plain(page), "") << page;
}

TEST(PlainMarkup, EndsElementsWhereTheParserDoes) {
  std::vector<std::string> names{"x-a", "x-b"};
  for (const NestedTag& tag : nested_tags.first(nested_tags.size() - 1)) names.emplace_back(tag.name);
  std::size_t plain = 0;
  for (const std::string& outer : names)
    for (const std::string& inner : names) {
      const std::string page = "<div><" + outer + ">1<" + inner + ">2</" + outer + ">3</" + inner + ">4";
      const std::string told = told_of_plain(page);
      if (told.empty()) continue;
      ++plain;
      EXPECT_EQ(told, told_by_parser(page)) << page;
    }
  EXPECT_GT(plain, names.size() * names.size() * 8 / 10);
}

TEST(PlainMarkup, ReportsAnyMixtureOfTags) {
  constexpr auto pieces = std::to_array<const char*>({"<p>",
                                                      "</p>",
                                                      "<div>",
                                                      "</div>",
                                                      "<table>",
                                                      "</table>",
                                                      "<tr>",
                                                      "</tr>",
                                                      "<td>",
                                                      "</td>",
                                                      "<th class=a>",
                                                      "</th>",
                                                      "<tbody>",
                                                      "</tbody>",
                                                      "<span>",
                                                      "</span>",
                                                      "<b>",
                                                      "</b>",
                                                      "<ul>",
                                                      "</ul>",
                                                      "<li>",
                                                      "</li>",
                                                      "<a href=x>",
                                                      "</a>",
                                                      "<br>",
                                                      "<br/>",
                                                      "<img src=a>",
                                                      "<h1>",
                                                      "</h1>",
                                                      "<font>",
                                                      "</font>",
                                                      "<center>",
                                                      "</center>",
                                                      "<title>",
                                                      "</title>",
                                                      "<link>",
                                                      "<form>",
                                                      "</form>",
                                                      "<dl>",
                                                      "<dt>",
                                                      "<dd>",
                                                      "</dl>",
                                                      "<section>",
                                                      "</section>",
                                                      "<o:p>",
                                                      "</o:p>",
                                                      "<head>",
                                                      "</head>",
                                                      "<body>",
                                                      "</body>",
                                                      "<html>",
                                                      "甲",
                                                      " ",
                                                      "\n",
                                                      "&nbsp;",
                                                      "&#20057;",
                                                      "<!--x-->",
                                                      "<script>a</b</script>",
                                                      "<select>",
                                                      "<option>",
                                                      "</select>",
                                                      "<pre>",
                                                      "</pre>",
                                                      "<div/>",
                                                      "<thead>",
                                                      "<caption>",
                                                      "</caption>",
                                                      "<object>"});
  std::mt19937 random(7);
  std::size_t plain = 0;
  constexpr std::size_t pages = 20'000;
  for (std::size_t i = 0; i < pages; ++i) {
    std::string page = i % 4 == 0 ? "" : i % 4 == 1 ? "<html><head><title>甲</title></head><body>" : "<div>";
    for (std::size_t n = random() % 24; n > 0; --n) page += pieces[random() % pieces.size()];
    const std::string told = told_of_plain(page);
    if (told.empty()) continue;
    ++plain;
    ASSERT_EQ(told, told_by_parser(page)) << page;
  }
  EXPECT_GT(plain, pages / 4);
}

}  // namespace
}  // namespace gongkai
