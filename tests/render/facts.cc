#include "render/facts.h"

#include "render/rng.h"

namespace gongkai::render {
namespace {

struct Name {
  const char* chain;
  const char* agency;
  bool canonical;
};

// Invented places: no figure of these tests can be taken for a real agency's.
constexpr Name kNames[] = {
    {"云江省白石市", "松河县人民政府", true},
    {"", "白石市人民政府", true},
    {"白石市", "青柳区人民政府", true},
    {"南屏省", "石梁市人民政府", true},
    {"", "松河县人民政府", true},
    {"白石市松河县", "柳溪镇人民政府", true},
    {"云江省白石市松河县", "水利局", false},
    {"白石市", "教育局", false},
};

std::int64_t magnitude(Rng& rng, unsigned zero_percent) {
  if (rng.chance(zero_percent)) return 0;
  switch (rng.below(8)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return rng.between(1, 9);
    case 4:
    case 5:
      return rng.between(10, 99);
    case 6:
      return rng.between(100, 999);
    default:
      return rng.between(1000, 120000);
  }
}

std::int64_t measure_value(Rng& rng, Kind kind, std::string_view code) {
  static constexpr std::int64_t kGrain[] = {10000, 1000, 100, 10, 1};  // 0 … 4 decimals of 万元
  switch (kind) {
    case Kind::kSigned:
      return rng.chance(40) ? 0 : rng.between(-60, 60);
    case Kind::kFee:
    case Kind::kMoney: {
      if (rng.chance(25)) return 0;
      const std::int64_t digits = rng.between(1, 99999);
      return digits * rng.pick(kGrain);
    }
    case Kind::kCount:
      break;
  }
  if (code == "decisions" && rng.chance(8)) return rng.between(1000000, 12000000);
  return magnitude(rng, 35);
}

void fill_disclosure(Facts& facts, Rng& rng) {
  for (const Block& block : blocks(facts.two)) {
    std::vector<std::vector<Value>> rows;
    for (std::size_t item = 0; item < block.items.size(); ++item) {
      std::vector<Value> values;
      for (const Measure& measure : block.measures) {
        values.emplace_back(measure_value(rng, measure.kind, measure.code));
      }
      rows.push_back(values);
    }
    facts.disclosure.push_back(rows);
  }
}

void fill_request(Facts& facts, Rng& rng) {
  const auto& rows = outcomes(facts.three);
  facts.request.assign(rows.size(), {});
  const std::size_t concluded = rows.size() - 2;
  const std::size_t carried_out = rows.size() - 1;
  for (std::size_t column = 0; column < 6; ++column) {
    std::int64_t sum = 0;
    for (std::size_t row = 2; row < concluded; ++row) {
      const std::int64_t value = magnitude(rng, column == 0 ? 60 : 88);
      facts.request[row][column] = value;
      sum += value;
    }
    const std::int64_t out = magnitude(rng, column == 0 ? 50 : 90) % 1000;
    const std::int64_t in = sum + out == 0 ? 0 : magnitude(rng, 50) % (sum + out + 1);
    facts.request[concluded][column] = sum;
    facts.request[carried_out][column] = out;
    facts.request[1][column] = in;
    facts.request[0][column] = sum + out - in;
  }
  for (auto& row : facts.request) {
    std::int64_t sum = 0;
    for (std::size_t column = 0; column < 6; ++column) sum += *row[column];
    row[6] = sum;
  }
}

void fill_dispute(Facts& facts, Rng& rng, bool slips) {
  for (auto& channel : facts.dispute) {
    std::int64_t sum = 0;
    for (std::size_t column = 0; column < 4; ++column) {
      const std::int64_t value = magnitude(rng, 55) % 500;
      channel[column] = value;
      sum += value;
    }
    channel[4] = slips && rng.chance(60) ? 0 : sum;
  }
}

// Calls `visit(row)` with a mutable view of every row of the three tables.
template <typename Visit>
void each_row(Facts& facts, const Visit& visit) {
  for (auto& block : facts.disclosure) {
    for (auto& row : block) visit(row);
  }
  for (auto& row : facts.request) visit(row);
  for (auto& row : facts.dispute) visit(row);
}

void blank(Facts& facts, Rng& rng, Blanks blanks) {
  switch (blanks) {
    case Blanks::kNone:
      break;
    case Blanks::kCells:
      each_row(facts, [&](auto& row) {
        for (Value& value : row) {
          if (rng.chance(7)) value.reset();
        }
      });
      break;
    case Blanks::kRows:
      each_row(facts, [&](auto& row) {
        if (!rng.chance(20)) return;
        for (Value& value : row) value.reset();
      });
      break;
    case Blanks::kReconsideration:
      facts.dispute[0].fill(std::nullopt);
      break;
    case Blanks::kTotalsOnly:  // 总计 filled only in rows 一, 二, （七）, 四
      for (std::size_t row = 2; row + 2 < facts.request.size(); ++row) facts.request[row][6].reset();
      break;
  }
}

}  // namespace

Facts make_facts(std::uint64_t seed, Edition edition, const FactOptions& options) {
  Rng rng(seed * 4 + (edition == Edition::k2021 ? 1 : 0) + (options.mixed ? 2 : 0));
  Facts facts;
  const Name& name = rng.pick(kNames);
  facts.chain = name.chain;
  facts.agency = name.agency;
  facts.canonical = name.canonical;
  facts.two = edition;
  const Edition other = edition == Edition::k2019 ? Edition::k2021 : Edition::k2019;
  facts.three = options.mixed ? other : edition;
  // Reports of 2022 and 2023 on the form of 2019 exist: the year decides nothing.
  facts.year =
      static_cast<int>(edition == Edition::k2019 ? rng.between(2019, 2023) : rng.between(2021, 2025));
  fill_disclosure(facts, rng);
  fill_request(facts, rng);
  fill_dispute(facts, rng, options.slips);
  blank(facts, rng, options.blanks);
  return facts;
}

std::map<std::string, Value> cells(const Facts& facts) {
  std::map<std::string, Value> out;
  const auto put = [&out](std::string_view table, std::string_view row, std::string_view column,
                          Value value) {
    out[std::string(table).append("/").append(row).append("/").append(column)] = value;
  };
  const auto& two = blocks(facts.two);
  for (std::size_t b = 0; b < two.size(); ++b) {
    for (std::size_t i = 0; i < two[b].items.size(); ++i) {
      for (std::size_t m = 0; m < two[b].measures.size(); ++m) {
        put("disclosure", two[b].items[i].code, two[b].measures[m].code, facts.disclosure[b][i][m]);
      }
    }
  }
  const auto& three = outcomes(facts.three);
  for (std::size_t row = 0; row < three.size(); ++row) {
    for (std::size_t c = 0; c < 7; ++c) {
      put("request", three[row].code, applicants()[c].code, facts.request[row][c]);
    }
  }
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t c = 0; c < 5; ++c) {
      put("dispute", channels()[row].code, results()[c].code, facts.dispute[row][c]);
    }
  }
  return out;
}

}  // namespace gongkai::render
