#include "report/narrative/quantity.h"

#include <gtest/gtest.h>

#include <ostream>

namespace gongkai {
namespace {

/// "67条 >1400条": quantities as value and unit, a sign before those that are not exact.
std::string shown(std::string_view text) {
  std::string all;
  const Prose prose(text);
  for (const Quantity& quantity : find_quantities(prose, Catalogue::instance())) {
    constexpr std::string_view signs[] = {"", "~", ">", "<"};
    std::string number = std::to_string(quantity.number.value());
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.')) number.pop_back();
    if (!all.empty()) all += ' ';
    all.append(signs[static_cast<std::size_t>(quantity.qualifier)]).append(number).append(quantity.unit);
  }
  return all;
}

struct Case {
  const char* text;
  const char* quantities;
};

void PrintTo(const Case& c, std::ostream* out) { *out << c.text; }

class FindQuantities : public testing::TestWithParam<Case> {};

TEST_P(FindQuantities, Gives) { EXPECT_EQ(shown(GetParam().text), GetParam().quantities); }

constexpr Case written[] = {
    {"发布动态6,183条", "6183条"},
    {"发布动态６１８３条", "6183条"},
    {"共收到来信一百二十三封", "123封"},
    {"发放折页两万三千份", "23000份"},
    {"阅读1.2亿次，转发12.5万次", "120000000次 125000次"},
    {"參訓人員３８名，公開信息２０條，賬號三個", "38名 20条 3个"},
    {"全年受理０件", "0件"},
    {"接听来电1.27万通，全县8镇3街道", "12700通 8镇 3街道"},
};
INSTANTIATE_TEST_SUITE_P(Written, FindQuantities, testing::ValuesIn(written));

constexpr Case qualified[] = {
    {"推送1 万多条", ">10000条"},
    {"惠及群众3千余人次", ">3000人次"},
    {"讲解近百场，覆盖超千万人次", "<100场 >10000000人次"},
    {"粉丝突破百万。", ">1000000"},
    {"下载约30次，不足10次，超过50次，逾60次", "~30次 <10次 >50次 >60次"},
    {"到场100人以上，在线20人左右", ">100人 ~20人"},
    {"点击达120次，超过了2000条", "120次 >2000条"},
    {"浏览量10万+", ">100000"},
    {"公开约1.5万余条", ">15000条"},
    {"每季至少抽查2次，约占受理总量的17%", ">2次 ~17%"},
    {"约占三成即30%，约占42%，约有30家", "30% ~42% ~30家"},
    {"是去年的3倍多", ">3倍"},
    {"巡查十余次、十几次、一百余次", ">10次 >10次 >100次"},
    {"走访百余次，受益千余人次", ">100次 >1000人次"},
    {"接受预约1200人次，节约12万元", "1200人次 120000元"},
};
INSTANTIATE_TEST_SUITE_P(Qualified, FindQuantities, testing::ValuesIn(qualified));

constexpr Case shares[] = {
    {"公开率98.5％，办结率100%", "98.5% 100%"},
    {"占百分之八十五，合格率百分之百", "85% 100%"},
    {"占三分之一", "33.333333%"},
    {"占四分之三以上", ">75%"},
    {"九成以上来自网站，约一半的事项，近两成的单位", ">90% ~50% <20%"},
    {"占一半。压缩了六成，超过一半是网上提交", "50% 60% >50%"},
    {"九成员单位，一成立即，一半年", ""},
    {"提高5.3个百分点，下降２个百分点", "5.3个百分点 2个百分点"},
    {"增长2倍，翻番，翻一番，翻了两番", "2倍 2倍 2倍 4倍"},
};
INSTANTIATE_TEST_SUITE_P(Shares, FindQuantities, testing::ValuesIn(shares));

constexpr Case ranges[] = {
    {"每人3至5次", ">3次"},    {"每人3-5次", ">3次"}, {"三到五次", ">3次"},         {"每年3次至5次", ">3次"},
    {"由3个到5个", "3个 5个"}, {"增幅5%-10%", ">5%"}, {"每项3～5万元", ">30000元"}, {"80至100人", ">80人"},
};
INSTANTIATE_TEST_SUITE_P(Ranges, FindQuantities, testing::ValuesIn(ranges));

constexpr Case money[] = {
    {"投入160.5964万元", "1605964元"},
    {"收费400余元，退还30元", ">400元 30元"},
    {"兑现1.05亿元，近3万元未付", "105000000元 <30000元"},
};
INSTANTIATE_TEST_SUITE_P(Money, FindQuantities, testing::ValuesIn(money));

constexpr Case places[] = {
    {"梳理6大类30条109项", "6大类 30条 109项"},
    {"部分公开 67，占 4.6%；不予公开3；其他0。", "67 4.6% 3 0"},
    {"予以公开5、部分公开3、其他1", "5 3 1"},
    {"办理政府信息公开申请：58", "58"},
    {"编发两期，设三个账号", "2期 3个"},
    {"办结 1\n15 件", ""},
    {"办结 115\n件", "115件"},
    {"收到一件，举办发布会一次。", "1件 1次"},
    {"受理二件", "2件"},
    {"公开信息三条，设查阅点两处。", "3条 2处"},
    {"二十六个重点领域", "26个"},
    {"浏览量分别为12万、15万", "120000 150000"},
    {"净增0.8万；编号003，", "8000"},
    {"完成一次普查，组织了两轮检查", "1次 2轮"},
    {"制作H5 6个、APP3个", "6个 3个"},
    {"目前3家单位", "3家"},
    {"召开3次会议，召开三次会议", "3次 3次"},
    {"考核得92.5分，用时2.5天", "92.5分 2.5天"},
    {"12大项35小项", "12大项 35小项"},
    {"合同11份、通知单9份", "11份 9份"},
    {"公开1 023件（次）", "1023件"},
    {"投诉为零。", "0"},
    {"26个试点领域，39家单位", "26个 39家"},
    {"培训 1 400 人", "1400人"},
    {"举报67，45件不实", "67 45件"},
    {"采购\t64\t2,873万元", "28730000元"},
    {"采购64  287件", "287件"},
    {"共收到__12__件", "12件"},
    {"1个主站+12个子站，培训4次/260人次", "1个 12个 4次 260人次"},
    {"平均每天3.5条", "3.5条"},
    {"召开3次日常调度会", "3次"},
    {"受理2件事项", "2件"},
    {"1、3件申请，收到申请(12)件", "3件"},
    {"收到申请5、3件，办结2件、1件", "2件 1件"},
    {"全年“公开信息1200条、解读12篇，成绩突出”", "1200条 12篇"},
};
INSTANTIATE_TEST_SUITE_P(Places, FindQuantities, testing::ValuesIn(places));

/// What is no quantity, class by class; the marker behind each shows that reading goes on.
struct None {
  const char* what;
  const char* text;
};

void PrintTo(const None& none, std::ostream* out) { *out << none.what << ": " << none.text; }

class NoQuantity : public testing::TestWithParam<None> {};

TEST_P(NoQuantity, IsFound) {
  EXPECT_EQ(shown(GetParam().text), "");
  EXPECT_EQ(shown(std::string(GetParam().text) + "。另有7件"), "7件");
}

constexpr None none[] = {
    {"date", "2021年3月5日起"},
    {"date", "到10月底为止，12月31日24时截止"},
    {"date", "3月1日至11月30日"},
    {"date", "2019.11.30"},
    {"date", "二〇二一年三月"},
    {"period", "2019-2021年"},
    {"period", "2020、2021年度"},
    {"period", "在2、3月份"},
    {"period", "近五年，3年来"},
    {"period", "历时8个多月"},
    {"deadline", "20个工作日之内答复"},
    {"deadline", "3-15个工作日办结"},
    {"deadline", "24小时内回应，5天内办结"},
    {"document number", "湘政办〔2020〕2号"},
    {"document number", "{2020}2 号、[2021]30号、（2019）60号"},
    {"document number", "国令第711号、第711号令"},
    {"article", "第二十条第（一）项"},
    {"article", "第15条、第9至12条"},
    {"article", "第9、12条和第三、四款"},
    {"ordinal", "第一批、第七次、第134届"},
    {"ordinal", "一是细化，二是公开"},
    {"ordinal", "位列第3名，居前三名"},
    {"ordinal", "十三届全国人大三次会议"},
    {"ordinal", "二期工程，三期项目"},
    {"name", "落实五公开，推进一网通办"},
    {"name", "拨打12345热线或12345政务服务便民热线"},
    {"name", "“26+N”清单，“32条”政策"},
    {"name", "三安全一稳定，双随机一公开，三公经费"},
    {"name", "扫二维码，一件事一次办，两微一端"},
    {"name", "十四五规划，七五普法，两个维护"},
    {"name", "行政执法三项制度，三个100%，3个100%"},
    {"name", "24小时自助服务，7×24小时服务"},
    {"name", "支持IPv6，5G网络，升级2.0版"},
    {"one", "一次性告知，一种方式，一批网站，同一个平台"},
    {"one", "每季度开展一次培训，每年开展一次，最多跑一次，拧在一起"},
    {"one", "每一条都要一一对应，统一，进一步"},
    {"word", "万一，千方百计，百姓，成千上万条"},
    {"word", "几十次，数百条，若干件，上百家"},
    {"word", "零投诉、零差错"},
    {"phone", "电话：0379-68212345"},
    {"phone", "电话：0551-6263 1190，手机13812345678"},
    {"phone", "联系电话0371-12345678转801"},
    {"phone", "服务热线：12345，投诉电话12388"},
    {"postcode", "邮编：471200，邮政编码471200"},
    {"address", "环城路126号3楼501室"},
    {"address", "3号楼2单元，五家渠市"},
    {"marker", "1. 公开 2、解读 （3）回应"},
    {"marker", "1、公开；2、解读"},
    {"page", "— 4 —"},
    {"page", "第3页共5页"},
    {"slogan", "做到三个统一、六个“一”，两个确立"},
    {"part", "本报告共六部分，从六个方面、3个方面"},
    {"level", "县乡村三级联动，等保三级"},
    {"web", "http://www.a.gov.cn/2020/12.html，a123@b.com，10.25.1.36"},
    {"time", "8:30-12:00，14:00至17:30，8时30分"},
    {"title", "《2020年工作要点26条》"},
    {"open", "2.12条信息；12 345,678条"},
    {"open", "12 34条，1.2.3条，6,79条"},
    {"open", "三五次，三亿五千条"},
    {"measure", "最高35℃"},
};
INSTANTIATE_TEST_SUITE_P(Classes, NoQuantity, testing::ValuesIn(none));

TEST(Quantities, QuoteQualifierAndUnit) {
  const Prose prose("共 超过 1 万多条以上的");
  const auto found = find_quantities(prose, Catalogue::instance());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(prose.quote(found[0].begin, found[0].end), "超过 1 万多条以上");
}

TEST(Quantities, HaveKinds) {
  const Prose prose("3件，4元，5%，6个百分点，7倍，8");
  const auto found = find_quantities(prose, Catalogue::instance());
  ASSERT_EQ(found.size(), 5U);
  using enum Quantity::Kind;
  EXPECT_EQ(found[0].kind, count);
  EXPECT_EQ(found[1].kind, Quantity::Kind::money);
  EXPECT_EQ(found[2].kind, share);
  EXPECT_EQ(found[3].kind, difference);
  EXPECT_EQ(found[4].kind, multiple);
}

TEST(Quantities, OfMoneyAreExact) {
  const Prose prose("收入 7730.28 万元");
  const auto found = find_quantities(prose, Catalogue::instance());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].number.integer(), 77302800);
}

}  // namespace
}  // namespace gongkai
