#include "render/html.h"
#include "render/utf8.h"

namespace gongkai::render {
namespace {

std::string links(std::size_t count, std::string_view what, Rng& rng) {
  std::string out = "<ul>\n";
  for (std::size_t i = 0; i < count; ++i)
    out += "<li><a href=\"/zwgk/" + std::to_string(rng.below(900000)) +
           "/index.html\" target=\"_blank\" title=\"\">" + std::string(what) + std::to_string(i + 1) +
           "</a></li>\n";
  return out + "</ul>\n";
}

/// What the archives of a site list beside every report.
std::string reports_list(int year) {
  std::string out = "<div class=\"right-box\"><h3>年度报告</h3><ul>";
  for (int y = year - 5; y < year; ++y)
    out += "<li><a href=\"/gknb/" + std::to_string(y) + ".html\">某某市统计局" + std::to_string(y) +
           "年政府信息公开工作年度报告</a><span>" + std::to_string(y + 1) + "-01-2" + std::to_string(y % 10) +
           "</span></li>\n";
  return out + "</ul></div>\n";
}

/// Tables of the same form with other numbers, as another report open beside this one would have them.
std::string other_tables() {
  return "<h4>二、主动公开政府信息情况</h4><table border=1><tr><td colspan=4>第二十条第（一）项</td></tr>"
         "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
         "<tr><td>规章</td><td>77771</td><td>77772</td><td>77773</td></tr>"
         "<tr><td>行政规范性文件</td><td>77774</td><td>77775</td><td>77776</td></tr></table>"
         "<table><tr><td>行政许可</td><td>77777</td></tr></table>\n";
}

std::string metas(const Article& article) {
  const std::string next = std::to_string(article.year + 1);
  return "<meta name=\"SiteName\" content=\"某某市人民政府\"/>\n<meta name=\"ArticleTitle\" content=\"" +
         escape(article.title) + "\"/>\n<meta name=\"PubDate\" content=\"" + next +
         "-01-20 09:30\"/>\n<meta name=\"ContentSource\" content=\"本站\"/>\n";
}

std::string scripts(std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i)
    out += "<script type=\"text/javascript\">\n//<![CDATA[\nvar n" + std::to_string(i) +
           " = 99; if (n < 100 && n > 1) { "
           "document.write('<table><tr><td>规章</td><td>88881</td></tr></table>'); }\n"
           "//]]>\n</script>\n<style>.c" +
           std::to_string(i) + " > td { width: 88882px }</style>\n";
  return out;
}

constexpr std::string_view kFooter =
    "<div "
    "class=\"footer\"><p>主办：某某市人民政府办公室　备案序号：京ICP备12345678号</"
    "p><p>网站标识码：4103260001 "
    "联系电话：0379-12345678</p><p>总计 66661 次访问</p></div>\n";

}  // namespace

std::string fragment_page(const Article& article, Rng&) { return article.body; }

std::string portal_page(const Article& article, Rng& rng) {
  const std::string next = std::to_string(article.year + 1);
  return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>" +
         escape(article.title) + "_某某市人民政府</title>\n" + metas(article) + scripts(3) +
         "</head>\n<body>\n<div class=\"header\"><div id=\"nav\">" + links(20, "栏目", rng) +
         "</div></div>\n<div class=\"crumbs\">当前位置：<a href=\"/\">首页</a> &gt; <a "
         "href=\"/zwgk\">政务公开</a> &gt; <a href=\"/nb\">政府信息公开年报</a></div>\n<div class=\"main\">\n"
         "<div class=\"info\">发布时间：" +
         next +
         "-01-20　来源：本站　浏览次数：<span id=\"hits\"></span>次　字体：【<a "
         "href=\"#\">大</a> <a href=\"#\">中</a> <a href=\"#\">小</a>】</div>\n<div "
         "class=\"TRS_Editor\"><style "
         "type=\"text/css\">.TRS_Editor P{margin:0}</style><div class=\"Custom_UnionStyle\">\n" +
         article.body + "</div></div>\n<div class=\"share\">分享到：<a href=\"#\">微信</a></div>\n</div>\n" +
         reports_list(article.year) + std::string(kFooter) + "</body>\n</html>\n";
}

std::string table_page(const Article& article, Rng& rng) {
  return "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=gb2312\"><title>" +
         escape(article.title) +
         "</title></head><body topmargin=0>\n<table width=1000 align=center><tr><td colspan=2><img "
         "src=top.jpg></td></tr><tr><td width=200 valign=top><table><tr><td>" +
         links(12, "导航", rng) + "</td></tr><tr><td>相关链接</td></tr></table>" +
         reports_list(article.year) +
         "</td><td valign=top><table width=100%><tr><td align=right>您现在的位置：<a "
         "href=/>首页</a></td></tr><tr><td>"
         "<table border=1><tr><td>索引号：</td><td>005-" +
         std::to_string(article.year + 1) +
         "-00017</td><td>发布机构：</td><td>办公室</td></tr><tr><td>文号：</td><td>&nbsp;</"
         "td><td>公开日期：</td><td>" +
         std::to_string(article.year + 1) +
         "-01-18</td></tr></table></td></tr><tr><td id=zoom>\n<!--begin content-->" + article.body +
         "<!--end content--></td></tr></table></td></tr><tr><td colspan=2 align=center>" +
         std::string(kFooter) + "</td></tr></table></body></html>\n";
}

std::string crowded_page(const Article& article, Rng& rng) {
  return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + escape(article.title) +
         "</title>\n" + metas(article) + scripts(60) + "</head><body>\n<div class=\"top\">" +
         links(150, "政务公开栏目名称", rng) + "</div>\n<div style=\"display: none\" id=\"old\">" +
         other_tables() + "</div>\n<div class=\"wrap\">\n" +
         "<div class=\"col-left\"><h3>热点数据</h3><p>全市共有规章 77780 件，行政许可 77781 件。</p>" +
         other_tables() + links(40, "信息", rng) +
         "</div>\n<div class=\"col-main\"><div class=\"article\">\n" + article.body + "</div><div hidden>" +
         other_tables() + "</div><div class=\"related\"><h4>相关文章</h4>" +
         links(20, "某某市工作年度报告", rng) + "</div></div>\n<div class=\"col-right\">" + other_tables() +
         reports_list(article.year) +
         "<select><option>规章</option><option>77790</option></select><textarea>" +
         "<table><tr><td>规章</td><td>77791</td></tr></table></textarea><noscript>" + other_tables() +
         "</noscript></div>\n</div>\n<!-- " + other_tables() + " -->\n" +
         links(120, "友情链接单位名称", rng) + std::string(kFooter) + "</body></html>\n";
}

std::string word_page(const Article& article, Rng&) {
  return "<html "
         "xmlns:v=\"urn:schemas-microsoft-com:vml\"\nxmlns:o=\"urn:schemas-microsoft-com:office:office\"\n"
         "xmlns=\"http://www.w3.org/TR/REC-html40\">\n\n<head>\n<meta http-equiv=Content-Type "
         "content=\"text/html; "
         "charset=gb2312\">\n<meta name=ProgId content=Word.Document>\n<!--[if gte mso 9]><xml>\n "
         "<o:DocumentProperties>\n  "
         "<o:Pages>7</o:Pages>\n </o:DocumentProperties>\n</xml><![endif]-->\n<style>\n<!--\n p.MsoNormal "
         "{mso-style-parent:\"\";}\n"
         "-->\n</style>\n<!--[if gte mso 10]>\n<style>\n table.MsoNormalTable "
         "{}\n</style>\n<![endif]-->\n</head>\n\n"
         "<body lang=ZH-CN style='tab-interval:21.0pt'>\n\n<div class=Section1>\n\n" +
         article.body +
         "\n<p class=MsoNormal><span style='mso-hide:all'>99991</span><?xml:namespace prefix = o ns = "
         "\"urn:schemas-microsoft-com:office:office\" /><o:p></o:p></p>\n</div>\n\n</body>\n\n</html>\n";
}

std::string print_page(const Article& article, Rng&) {
  return "<HTML><HEAD><TITLE>打印</TITLE></HEAD><BODY onload=\"window.print()\"><CENTER><INPUT type=button "
         "value=打印></CENTER>\n" +
         article.body + "</BODY></HTML>\n";
}

std::string xhtml_page(const Article& article, Rng& rng) {
  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 "
         "Transitional//EN\" "
         "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n<html "
         "xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>"
         "<title>" +
         escape(article.title) + "</title>\n" + metas(article) +
         "<script type=\"text/javascript\">/*<![CDATA[*/ if (1 < 2) {} /*]]>*/</script></head>\n<body>\n"
         "<ul class=\"menu\"><li><a href=\"/\">首页</a></li></ul>\n<div id=\"content\">\n" +
         article.body + "</div>\n" + reports_list(article.year) + links(3, "链接", rng) +
         "</body>\n</html>\n";
}

std::string broken_page(const Article& article, Rng& rng) {
  return "\r\n\r\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 "
         "Transitional//EN\">\n<html><head><title>头部</title></head><body>" +
         links(5, "顶部", rng) + "</body></html>\n<html><body></span></td></div>\n<div class=con><font>" +
         article.body + "</div></div></div></body>\n</html><html><body><div class=foot>" +
         std::string(kFooter) + "</body>";
}

}  // namespace gongkai::render
