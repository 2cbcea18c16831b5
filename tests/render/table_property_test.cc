// Tables three and four of random reports, damaged: nothing is wrong, nothing invented, every lost figure
// said. GONGKAI_PROPERTY_TABLES=n reads n reports instead of a few hundred, GONGKAI_PROPERTY_SEED=m begins
// with seed m (below 20,000,000: fewer kinds of damage); the seeds and a table of right, lost, wrong and
// invented by damage and by layout are printed.
#include <gtest/gtest.h>

#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <map>
#include <optional>

#include "base/error.h"
#include "render/table_damage.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

std::uint64_t setting(const char* name, std::uint64_t usual) {
  const char* chosen = std::getenv(name);
  return chosen == nullptr ? usual : std::strtoull(chosen, nullptr, 10);
}

void print(const std::map<std::string, Score>& scores) {
  for (const auto& [name, score] : scores)
    std::cout << std::left << std::setw(22) << name << " right " << score.right << ", lost " << score.lost
              << " (" << score.silent << " silent), wrong " << score.wrong << ", invented " << score.invented
              << "\n";
}

/// Reads the report of a seed; refused as a whole, with a reason, it has no score.
std::optional<Score> read_case(const DamagedCase& made) {
  try {
    return score_tables(made, recognise(made.one.bytes));
  } catch (const Rejected&) {
    return std::nullopt;
  }
}

// Seeds of which a figure was once wrong or invented: one lost and a page's number in its place, rows
// exchanged or gone beside rows printed twice, values before their labels taken for values behind them, rows
// moved to the right by cells that reach down from a header.
TEST(DamagedTables, NothingWrongWhereSomethingWas) {
  constexpr std::uint64_t seeds[] = {
      10326,      14747,      16758,      33176,      100771,     105271,     105600,     105774,
      107238,     110942,     111294,     113765,     114437,     117301,     117672,     126924,
      129191,     129856,     134574,     138339,     149915,     151812,     153520,     155528,
      157612,     160413,     164105,     171193,     172078,     177759,     184692,     188967,
      191267,     198746,     202031,     202105,     202300,     202917,     207898,     212392,
      218519,     219699,     220799,     224511,     227187,     228994,     229986,     231680,
      234389,     239819,     241405,     246508,     247856,     253321,     254595,     254881,
      256162,     261868,     263801,     274035,     287177,     287639,     292246,     292930,
      296688,     299232,     300112,     301270,     301507,     302644,     302844,     306698,
      306734,     314807,     317533,     318562,     328267,     329699,     330112,     332339,
      334170,     338171,     338753,     341034,     342677,     346635,     347703,     348095,
      348899,     351275,     352345,     354272,     358227,     371076,     374980,     375213,
      378208,     380046,     382722,     387665,     396055,     396185,     397294,     415371,
      423358,     473946,     515534,     587214,     599008,     644756,     785268,     791192,
      797711,     808986,     812830,     1105988,    1118696,    1120082,    1215459,    1219758,
      1222340,    1229582,    1236952,    1238203,    1264343,    1295810,    1313526,    1330091,
      1346156,    1353304,    5008156,    1140815,    1314864,    1276555,    1277112,    7070076,
      30000080,   30000636,   30000658,   30001129,   30001165,   30001946,   30002882,   30003447,
      30005021,   30007039,   30008881,   30009957,   30013730,   30015266,   30017025,   30019172,
      30025487,   30035986,   30037782,   30047977,   30051982,   30054124,   30057374,   40002812,
      40003269,   40010925,   40011762,   40028317,   40031867,   8027070,    60014347,   60012881,
      100036900,  100044989,  100081211,  100099867,  100012878,  100054755,  200022853,  200034740,
      201006964,  201014657,  201020112,  300034619,  400020620,  400204228,  400283191,  400342731,
      400363154,  700017274,  700018345,  700033220,  700087646,  700153523,  700153544,  701105103,
      702025099,  810002114,  810047834,  810202360,  810202792,  810286636,  810295114,  810309954,
      810344578,  910015267,  910073414,  910078306,  910082233,  910146890,  910156502,  910174474,
      910182871,  910209922,  910232286,  910297217,  920179557,  920196069,  920253673,  930004779,
      930290415,  940037371,  940060610,  950083208,  960075483,  970200122,  990029891,  990086160,
      990128998,  1200205435, 1200222842, 1200496315, 1200569114, 1400041199, 1400057320, 1500039652,
      2000369434, 2000421698, 2000439747, 2000507119, 2000513321, 2000627188, 2000650705, 2000652418,
      2000689007, 2000715811, 2000856519, 2200014468, 2200047494, 2300001722, 2600026565, 2600057152};
  Tally tally;
  for (const std::uint64_t seed : seeds) {
    const DamagedCase made = make_damaged_case(seed);
    if (const auto score = read_case(made)) tally.add(made.one, score->problems);
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

TEST(DamagedTables, NothingWrongNothingInventedNothingLostInSilence) {
  const std::uint64_t first = setting("GONGKAI_PROPERTY_SEED", 20'000'000);
  const std::uint64_t count = setting("GONGKAI_PROPERTY_TABLES", 600);
  std::map<std::string, Score> by_damage, by_layout;
  Tally tally;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    const DamagedCase made = make_damaged_case(seed);
    const auto score = read_case(made);
    if (!score) continue;
    for (const std::string& damage : made.damages) by_damage[damage].add(*score);
    by_layout[made.layout].add(*score);
    by_layout["all"].add(*score);
    tally.add(made.one, score->problems);
  }
  std::cout << "seeds " << first << " to " << first + count - 1 << "\n";
  print(by_damage);
  print(by_layout);
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

}  // namespace
}  // namespace gongkai::render
