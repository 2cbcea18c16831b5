#include "report/narrative/citation.h"

#include <gtest/gtest.h>

namespace gongkai {
namespace {

/// "title|number" of each, '-' for what is not there.
std::vector<std::string> cited(std::string_view text) {
  std::vector<std::string> all;
  const Prose prose(text);
  for (const Citation& citation : find_citations(prose))
    all.push_back(citation.title.value_or("-") + "|" + citation.document_no.value_or("-"));
  return all;
}

using All = std::vector<std::string>;

TEST(Citations, AreTitles) {
  EXPECT_EQ(cited("印发《湖东县公开办法》《湖东县解读办法》，依据《条例》"),
            (All{"湖东县公开办法|-", "湖东县解读办法|-", "条例|-"}));
}

TEST(Citations, KeepBlanksButNotLineEnds) {
  EXPECT_EQ(cited("《湖东县 2020 年要点》"), All{"湖东县 2020 年要点|-"});
  EXPECT_EQ(cited("《湖东县2020\n年要点》"), All{"湖东县2020年要点|-"});
}

TEST(Citations, AreAsWritten) {
  EXPECT_EQ(cited("《湖東縣“十四五”規(guī)劃（試行）》"), All{"湖東縣“十四五”規劃（試行）|-"});
}

TEST(Citations, HaveTitlesInTitles) {
  EXPECT_EQ(cited("《关于贯彻〈条例〉的通知》"), All{"关于贯彻〈条例〉的通知|-"});
  EXPECT_EQ(cited("《关于贯彻《条例》的通知》"), All{"关于贯彻《条例》的通知|-"});
  EXPECT_EQ(cited("《关于贯彻&lt;条例&gt;的通知》"), All{"关于贯彻〈条例〉的通知|-"});
  EXPECT_EQ(cited("<<关于贯彻<条例>>>和&lt;&lt;办法&gt;&gt;"), (All{"关于贯彻〈条例〉|-", "办法|-"}));
}

TEST(Citations, HaveTheNumberBehindTheTitle) {
  EXPECT_EQ(cited("《办法》（湘政办发〔2020〕12号）"), All{"办法|湘政办发〔2020〕12号"});
  EXPECT_EQ(cited("《办法》(湘政办发[2020]12 号，以下简称《办法》)"),
            (All{"办法|湘政办发〔2020〕12号", "办法|-"}));
  EXPECT_EQ(cited("《办法》湘政办发〔2020〕12号"), All{"办法|湘政办发〔2020〕12号"});
  EXPECT_EQ(cited("《办法》（〔2020〕12号）"), All{"办法|〔2020〕12号"});
  EXPECT_EQ(cited("《条例》（国令第711号）"), All{"条例|国令第711号"});
  EXPECT_EQ(cited("《条例》（中华人民共和国国务院令 第 711 号）"), All{"条例|中华人民共和国国务院令第711号"});
  EXPECT_EQ(cited("《条例》（国务院第711号令）"), All{"条例|国务院第711号令"});
}

TEST(Citations, AreNumbersAlone) {
  EXPECT_EQ(cited("按照国办函〔2020〕109号文件"), All{"-|国办函〔2020〕109号"});
  EXPECT_EQ(cited("依据国令第711号、第492号令"), (All{"-|国令第711号", "-|第492号令"}));
  EXPECT_EQ(cited("国办函〔2020〕109号《办法》"), (All{"-|国办函〔2020〕109号", "办法|-"}));
}

TEST(Citations, HaveOneKindOfBrackets) {
  for (const char* text : {"湘办函{2020}2 号", "湘办函[2020]2号", "湘办函（2020）2号", "湘办函【2020】2号",
                           "湘办函〔 2020 〕2号", "湘办函﹝2020﹞2号"})
    EXPECT_EQ(cited(std::string("按照") + text), All{"-|湘办函〔2020〕2号"}) << text;
}

TEST(Citations, AreNotTheDocumentsOwnNumber) {
  for (const char* text :
       {"湘水〔2024〕3号", "（湘水〔2024〕3 号）", "文号：湘水办发[2024]3号", "发文字号: 湘水〔2024〕3号"})
    EXPECT_EQ(cited(text), All{}) << text;
  for (const char* text :
       {"按照湘水〔2024〕3号", "湘水〔2024〕3号：印发要点", "湘水〔2024〕3号、湘水〔2024〕4号"})
    EXPECT_NE(cited(text), All{}) << text;
}

TEST(Citations, AreNotNewspapersAndProgrammes) {
  EXPECT_EQ(cited("在《人民日报》《晓河报》《政策瞭望》杂志、《县政府公报》、《政风热线》刊播，按《情况通报》"
                  "《统计公报》《工作简报》"),
            (All{"政策瞭望|-", "情况通报|-", "统计公报|-", "工作简报|-"}));
}

TEST(Citations, BeginWithTheAgencysCharacters) {
  EXPECT_EQ(cited("认真落实省政府办公厅湘政办〔2021〕3号要求"), All{"-|湘政办〔2021〕3号"});
  EXPECT_EQ(cited("以及湘政发〔2021〕3号和湘政办〔2021〕4号"),
            (All{"-|湘政发〔2021〕3号", "-|湘政办〔2021〕4号"}));
}

TEST(Citations, AreNotEverythingInBrackets) {
  EXPECT_EQ(cited("第二十条第（一）项，（2020）年，3号楼，第15号，“〔五公开〕”"), All{});
  EXPECT_EQ(cited("《条例》（2019年修订）第三条"), All{"条例|-"});
  EXPECT_EQ(cited("《》《——》《未完"), All{});
}

TEST(Citations, AreNotInSlogans) { EXPECT_EQ(cited("举办“《条例》知识问答”，学习《条例》"), All{"条例|-"}); }

}  // namespace
}  // namespace gongkai
