#include "report/identity/body_name.h"

#include <algorithm>

#include "report/identity/agency_name.h"
#include "report/identity/dates.h"
#include "report/identity/region_chain.h"
#include "text/normalize.h"
#include "text/words_at_ends.h"

namespace gongkai {
namespace {

constexpr std::string_view arabic_digits = "0123456789";

constexpr std::size_t longest_self = 4;  // characters: 我办事处

std::string_view front_of(std::string_view text, std::size_t characters) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < characters && end < text.size(); ++i) next_code_point(text, end);
  return text.substr(0, end);
}

bool begins_with_head(std::string_view text, const Catalogue& catalogue) {
  return std::ranges::any_of(catalogue.agency_heads(),
                             [&](const HeadDef& head) { return begins_with(text, head.name); });
}

/// Whether `text` ends with a wording of `role`, or is one.
bool ends_or_is(std::string_view text, std::string_view role, const Catalogue& catalogue) {
  return std::ranges::any_of(catalogue.identity_wordings(role),
                             [&](const WordingDef& def) { return finishes_with(text, def.wording); });
}

class BodyReader {
 public:
  BodyReader(Around around, const Catalogue& catalogue) : around_(around), catalogue_(catalogue) {}

  [[nodiscard]] std::optional<AgencyIdentity> read(std::string name) const {
    if (!strip(name)) return std::nullopt;
    for (const WordingDef& about : catalogue_.identity_wordings("about"))
      if (const std::size_t at = name.find(about.wording); at != std::string::npos && at > 0)
        return read_issued(name.substr(0, at), name.substr(at + about.wording.size()));
    return read_stripped(std::move(name));
  }

  /// What leads up to the name and follows it taken off; empty for 我局.
  [[nodiscard]] std::string stripped(std::string name) const { return strip(name) ? name : std::string(); }

 private:
  /// X关于公布Y…: the report is Y's, and X's when there is no Y.
  [[nodiscard]] std::optional<AgencyIdentity> read_issued(std::string issuer, std::string subject) const {
    for (bool changed = true; changed;) {
      changed = false;
      for (const std::string_view role : {"carries", "asks"})
        for (const WordingDef& def : catalogue_.identity_wordings(role))
          if (subject.starts_with(def.wording)) {
            subject.erase(0, def.wording.size());
            changed = true;
          }
    }
    if (begins_somewhere(subject, catalogue_))
      if (auto body = read(std::move(subject))) return body;
    return read(std::move(issuer));
  }

  /// Takes off what leads up to the name and follows it; false for 我局.
  bool strip(std::string& name) const {
    for (bool changed = true; changed;) {
      if (starts_with_any(name, "deictic", catalogue_)) return false;
      changed = false;
      for (const std::string_view role : {"filler", "year_tail", "lead_in"}) {
        if (role == "lead_in" && around_ == Around::title) break;
        for (const WordingDef& def : catalogue_.identity_wordings(role)) {
          const bool front = begins_with(name, def.wording) && !begins_somewhere(name, catalogue_);
          if (!front && !finishes_with(name, def.wording)) continue;
          if (!front && role == "lead_in" && is_agency_name(name, catalogue_)) continue;
          name.erase(front ? 0 : name.size() - def.wording.size(), def.wording.size());
          changed = true;
        }
      }
      const auto junk = [](char c) {
        return std::string_view("()[]-:,.|/_").find(c) != std::string_view::npos;
      };
      if (name.size() > 2 && name.front() == '"' && name.find('"', 1) == name.size() - 1)
        name = name.substr(1, name.size() - 2), changed = true;
      while (!name.empty() && junk(name.front())) name.erase(0, 1), changed = true;
      while (!name.empty() && junk(name.back()) && name.back() != ')') name.pop_back(), changed = true;
    }
    return true;
  }

  [[nodiscard]] std::optional<AgencyIdentity> read_stripped(std::string name) const {
    // 东乡县5月1日至12月31日: what is left of a period.
    if (const std::size_t digit = name.find_first_of(arabic_digits); digit != std::string::npos && digit > 0)
      name.erase(digit);
    if (const std::size_t other = behind_party(name)) name.erase(0, other);
    if (const std::size_t half = name.size() / 2;
        name.size() % 2 == 0 && half >= 2 * ideograph && name.compare(0, half, name, half) == 0)
      name.erase(half);
    if (ends_or_is(name, "many_bodies", catalogue_) || is_bare_head(name)) return std::nullopt;
    if (!ending_of(name, "site", catalogue_).empty()) return std::nullopt;
    if (is_agency_name(name, catalogue_)) return read_agency(name, false, catalogue_);
    if (const std::string_view part = ending_of(name, "jurisdiction", catalogue_); !part.empty())
      return read_jurisdiction(name, part);
    // 汝阳县人民|政府信息公开: the subject took the name's end; 汝阳县 stands for its government.
    for (const WordingDef& def : catalogue_.identity_wordings("shared"))
      if (!name.empty() && may_be_governed(name, def.wording) &&
          is_agency_name(name + std::string(def.wording), catalogue_))
        return read_agency(name + std::string(def.wording), false, catalogue_);
    return read_agency(name, true, catalogue_);
  }

  /// 中华人民共和国 before the name of a form is nobody's.
  [[nodiscard]] bool is_bare_head(std::string_view name) const {
    return std::ranges::any_of(catalogue_.agency_heads(), [&](const HeadDef& head) {
      return head.canonical.empty() && head.name == name;
    });
  }

  /// 毕节地区 has a 行政公署 and no 政府, a zone a 管理委员会 at most. Every district is of the standard.
  [[nodiscard]] bool may_be_governed(std::string_view name, std::string_view government) const {
    const std::size_t known = read_chain(name, any_year, false).end;  // 泉港区 is no 港区
    if (says_any(name.substr(known), "zone", catalogue_)) return false;
    const auto suffixes = catalogue_.division_suffixes();
    const auto last = std::ranges::find_if(
        suffixes, [&](const DivisionDef& def) { return finishes_with(name, def.suffix); });
    if (last == suffixes.end()) return true;
    if (!last->seat.ends_with(government)) return false;
    return !last->listed || known == name.size();
  }

  /// 青岛海关|关区: kept apart from 青岛海关.
  [[nodiscard]] std::optional<AgencyIdentity> read_jurisdiction(std::string_view name,
                                                                std::string_view part) const {
    auto body = read_agency(name.substr(0, name.size() - part.size()), true, catalogue_);
    if (!body) return body;
    body->name += part;
    body->full_name += part;
    body->aliases = {std::string(name)};
    return body;
  }

  /// Where behind 中共迁西县委 the name of a body of the same place begins; 0 when it does not.
  [[nodiscard]] std::size_t behind_party(std::string_view name) const {
    std::size_t party = 0;
    for (const WordingDef& def : catalogue_.identity_wordings("party"))
      if (name.starts_with(def.wording)) party = def.wording.size();
    if (party == 0) return 0;
    const std::size_t place = read_chain(name.substr(party), any_year, false).end;
    if (place == 0) return 0;
    for (std::size_t at = party + place; at + place < name.size(); ++at) {
      if (name.substr(at, place) != name.substr(party, place)) continue;
      std::string_view before = name.substr(0, at);
      for (const WordingDef& joint : catalogue_.identity_wordings("joint"))
        if (before.ends_with(joint.wording)) before.remove_suffix(joint.wording.size());
      if (!ending_of(before, "party_end", catalogue_).empty()) return at;
    }
    return 0;
  }

  Around around_;
  const Catalogue& catalogue_;
};

/// `text` without the 至 of 2021年至2022年 at its front.
std::string behind_year_link(std::string text, const Catalogue& catalogue) {
  for (const WordingDef& link : catalogue.identity_wordings("year_link")) {
    if (!text.starts_with(link.wording)) continue;
    const auto next = find_year(text, link.wording.size(), true, catalogue);
    if (next && next->begin == link.wording.size()) return text.substr(next->begin);
  }
  return text;
}

/// 松河海关2015年|海关, 松河县水利局2015年|水利: what the body is, told again behind the year.
bool repeats_end(std::string_view name, std::string_view behind, const Catalogue& catalogue) {
  if (behind.size() < 2 * ideograph || !is_agency_name(name, catalogue)) return false;
  const std::size_t at = name.rfind(behind);
  return at != std::string_view::npos && at > 0 && at + behind.size() + ideograph >= name.size();
}

}  // namespace

std::string without_years(std::string text, const Catalogue& catalogue) {
  while (const auto year = find_year(text, 0, true, catalogue)) {
    const std::string front = text.substr(0, year->begin);
    std::string behind = behind_year_link(text.substr(year->end), catalogue);
    if (repeats_end(front, behind, catalogue)) behind.clear();
    text = front + behind;
  }
  return text;
}

bool says_any(std::string_view text, std::string_view role, const Catalogue& catalogue) {
  const std::uint64_t trace = trace_of(text);
  return std::ranges::any_of(catalogue.identity_wordings(role), [&](const WordingDef& def) {
    return def.may_stand_in(trace) && text.find(def.wording) != std::string_view::npos;
  });
}

bool starts_with_any(std::string_view text, std::string_view role, const Catalogue& catalogue) {
  return std::ranges::any_of(catalogue.identity_wordings(role),
                             [&](const WordingDef& def) { return begins_with(text, def.wording); });
}

std::string_view ending_of(std::string_view text, std::string_view role, const Catalogue& catalogue) {
  for (const WordingDef& def : catalogue.identity_wordings(role))  // longest first
    if (text.size() > def.wording.size() && finishes_with(text, def.wording)) return def.wording;
  return {};
}

std::string_view lower_body_in(const TextLayout& layout, const Catalogue& catalogue) {
  constexpr std::string_view self = "我";
  const auto wordings = catalogue.identity_wordings("lower_body");
  for (const Paragraph& paragraph : layout.paragraphs) {
    const std::string_view text = paragraph.text;
    // By its last byte, which few characters end with.
    for (std::size_t last = text.find(self.back(), self.size() - 1); last != std::string_view::npos;
         last = text.find(self.back(), last + 1)) {
      const std::string_view rest = text.substr(last + 1 - self.size());
      if (!rest.starts_with(self)) continue;
      const std::string called = normalize(front_of(rest, longest_self));
      for (const WordingDef& def : wordings)
        if (called.starts_with(def.wording)) return def.wording;
    }
  }
  return {};
}

bool begins_somewhere(std::string_view text, const Catalogue& catalogue) {
  return read_chain(text, any_year, true).found() || begins_with_head(text, catalogue);
}

bool is_somewhere(std::string_view name, const Catalogue& catalogue) {
  return division_start(name, catalogue) != std::string_view::npos ||
         read_chain(name, any_year, false).found();
}

std::optional<AgencyIdentity> read_body(std::string phrase, Around around, const Catalogue& catalogue) {
  return BodyReader(around, catalogue).read(std::move(phrase));
}

std::string without_words_around(std::string phrase, Around around, const Catalogue& catalogue) {
  return BodyReader(around, catalogue).stripped(std::move(phrase));
}

namespace {

/// 政府信息公开年报|松河县水利局2022年政府信息公开…: the name of the column before the title.
void erase_column(std::string& title, const Catalogue& catalogue) {
  for (const std::string_view subject : catalogue.title_subjects()) {
    if (!title.starts_with(subject)) continue;
    std::string rest = title.substr(subject.size());
    for (const WordingDef& kind : catalogue.identity_wordings("file_word"))
      if (rest.starts_with(kind.wording)) rest.erase(0, kind.wording.size());
    const auto stands = [&](std::string_view again) { return rest.find(again) != std::string::npos; };
    if (begins_somewhere(rest, catalogue) && std::ranges::any_of(catalogue.title_subjects(), stands))
      title = std::move(rest);
    return;
  }
}

}  // namespace

std::optional<AgencyIdentity> body_of_title(std::string title, Around around, const Catalogue& catalogue) {
  if (title.starts_with('[')) title.erase(0, title.find(']') + 1);  // [信息公开年报]
  erase_column(title, catalogue);
  for (const std::string_view subject : catalogue.title_subjects()) {
    const std::size_t at = title.find(subject);
    if (at == std::string::npos) continue;
    if (auto body = read_body(without_years(title.substr(0, at), catalogue), around, catalogue)) return body;
    // 政府信息公开工作年度报告(松河县水利局): what the title says last.
    std::string behind = without_years(title.substr(at), catalogue);
    if (behind.ends_with(')')) behind.pop_back();
    const std::size_t start = behind.find_last_of("()-:") + 1;
    if (start == 0 || !ending_of(behind, "site", catalogue).empty()) return std::nullopt;
    return read_agency(std::string_view(behind).substr(start), false, catalogue);
  }
  return std::nullopt;
}

std::string_view without_office(std::string_view name, const Catalogue& catalogue) {
  if (ends_or_is(name, "own_office", catalogue)) return name;
  const auto is_whole = [&](std::string_view body) {
    if (is_agency_name(body, catalogue)) return ending_of(body, "inner_office", catalogue).empty();
    return std::ranges::any_of(catalogue.division_suffixes(), [&](const DivisionDef& division) {
      return body.size() > division.suffix.size() + ideograph && body.ends_with(division.suffix);
    });
  };
  for (const WordingDef& def : catalogue.identity_wordings("inner_office")) {
    if (!name.ends_with(def.wording)) continue;
    const std::string_view body = name.substr(0, name.size() - def.wording.size());
    if (is_whole(body)) return body;
  }
  // 湛江海关|办公室|新闻信息科
  if (ending_of(name, "office_unit", catalogue).empty()) return name;
  for (const WordingDef& def : catalogue.identity_wordings("office"))
    for (std::size_t at = name.find(def.wording); at != std::string_view::npos;
         at = name.find(def.wording, at + 1)) {
      const std::string_view office = name.substr(0, at + def.wording.size());
      if (office.size() == name.size() || ends_or_is(office, "own_office", catalogue)) continue;
      if (const std::string_view body = without_office(office, catalogue); body.size() < office.size())
        return body;
    }
  return name;
}

bool is_told(const AgencyIdentity& titled, const Catalogue& catalogue) {
  return titled.kind != "unknown" || is_somewhere(titled.full_name, catalogue) ||
         (begins_somewhere(titled.full_name, catalogue) &&
          !ending_of(titled.full_name, "zone", catalogue).empty());
}

}  // namespace gongkai
