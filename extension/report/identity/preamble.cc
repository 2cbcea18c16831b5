#include "report/identity/preamble.h"

#include <algorithm>
#include <utility>

#include "report/identity/agency_name.h"
#include "report/identity/body_name.h"
#include "report/identity/dates.h"
#include "report/identity/region_chain.h"
#include "report/identity/township_place.h"
#include "report/identity/townships.h"
#include "text/normalize.h"
#include "text/words_at_ends.h"

namespace gongkai {
namespace {

constexpr std::string_view sentence_end = "。";
constexpr std::size_t longest_sentence = 6000;  // bytes: what is longer is no sentence
constexpr std::size_t longest_clause = 600;     // what is longer names nobody
constexpr std::string_view clause_ends[] = {"。", ",", ";", ":",  "(", ")", "《",
                                            "》", "“", "”", "\"", "!", "?"};

/// Cuts `text` at whatever of `clause_ends` comes next; the piece before it. Looks at no character twice.
std::string_view take_clause(std::string_view& text) {
  for (std::size_t end = 0; end < text.size(); ++end) {
    const std::string_view rest = text.substr(end);
    for (const std::string_view mark : clause_ends) {
      if (rest[0] != mark[0] || !rest.starts_with(mark)) continue;
      const std::string_view clause = text.substr(0, end);
      text.remove_prefix(end + mark.size());
      return clause;
    }
  }
  return std::exchange(text, {});
}

/// 《银川市民族事务委员会(宗教事务局)2024年…年度报告》 without what stands in brackets, which would cut it.
std::string without_other_names(std::string_view sentence, const Catalogue& catalogue) {
  std::string text(sentence);
  if (text.size() > longest_sentence) return text;
  for (std::size_t begin = text.find("《"); begin != std::string::npos; begin = text.find("《", begin + 1)) {
    const std::size_t end = text.find("》", begin);
    if (end == std::string::npos) break;
    const std::size_t open = text.find('(', begin), close = text.find(')', begin);
    if (open < close && close < end && catalogue.is_title(key_of(text.substr(close, end - close))))
      text.erase(open, close - open + 1);
  }
  return text;
}

bool is_known_township(std::string_view name, const Catalogue& catalogue) {
  return !townships_called(division_of_township(name, catalogue)).empty();
}

/// Where `word` stands as one, not in a name: 编制 of 机构编制委员会.
std::size_t find_word(std::string_view text, std::string_view word, const Catalogue& catalogue) {
  const auto in_name = [&](std::size_t at) {
    return std::ranges::any_of(catalogue.identity_wordings("name_word"), [&](const WordingDef& def) {
      return begins_with(text.substr(at), def.wording);
    });
  };
  std::size_t at = text.find(word);
  while (at != std::string_view::npos && in_name(at)) at = text.find(word, at + 1);
  return at;
}

/// Where the first wording of `role` begins behind the front of `text`; its size when none does.
std::size_t end_before(std::string_view text, std::string_view role, const Catalogue& catalogue) {
  std::size_t end = text.size();
  const std::uint64_t trace = trace_of(text);
  for (const WordingDef& def : catalogue.identity_wordings(role)) {
    if (!def.may_stand_in(trace)) continue;
    if (const std::size_t at = find_word(text, def.wording, catalogue); at != 0) end = std::min(end, at);
  }
  return end;
}

/// 鼓楼区人民政府办公室|综合区政府所属各行政机关: a body, and what it did.
bool tells_of_compiling(std::string_view name, const Catalogue& catalogue) {
  if (is_agency_name(name, catalogue)) return false;
  const std::size_t end = end_before(name, "after_compiler", catalogue);
  return end < name.size() && is_agency_name(name.substr(0, end), catalogue);
}

/// Whether `name` is one of a body without words of the sentence before it.
bool is_certain(const std::string& name, const Catalogue& catalogue) {
  if (!read_body(name, Around::sentence, catalogue) || tells_of_compiling(name, catalogue)) return false;
  return begins_somewhere(name, catalogue) || is_known_township(name, catalogue) ||
         (is_agency_name(name, catalogue) && !says_any(name, "before_name", catalogue));
}

class PreambleReader {
 public:
  explicit PreambleReader(const Catalogue& catalogue) : catalogue_(catalogue) {}

  Preamble run(const std::vector<std::string>& paragraphs) {
    for (const std::string_view paragraph : paragraphs) {
      std::string_view rest = paragraph;
      if (take_clause(rest).size() == paragraph.size()) continue;  // a line of a list, not a sentence
      for (std::size_t begin = 0; begin < paragraph.size();) {
        const std::size_t end = std::min(paragraph.find(sentence_end, begin), paragraph.size());
        read_sentence(paragraph.substr(begin, end - begin));
        begin = end + sentence_end.size();
      }
    }
    return std::move(preamble_);
  }

  [[nodiscard]] std::string contact_of_doubts(const std::vector<std::string>& paragraphs) const {
    for (const std::string_view paragraph : paragraphs)
      for (std::size_t begin = 0; begin < paragraph.size();) {
        const std::size_t end = std::min(paragraph.find(sentence_end, begin), paragraph.size());
        const std::string_view sentence = paragraph.substr(begin, end - begin);
        begin = end + sentence_end.size();
        if (!says_any(sentence, "doubt", catalogue_)) continue;
        if (std::string contact = contact_in(sentence); !contact.empty()) return contact;
      }
    return {};
  }

 private:
  void read_sentence(std::string_view sentence) {
    if (preamble_.contact.empty()) preamble_.contact = contact_in(sentence);
    if (!says_any(sentence, "on_report", catalogue_) && !catalogue_.is_title(key_of(sentence))) return;
    const std::string whole = without_other_names(sentence, catalogue_);
    for (std::string_view rest = whole; !rest.empty();) {
      const std::string_view clause = take_clause(rest);
      if (clause.size() > longest_clause) continue;
      // What a notice asks for, by its issuer: 《宿州市人民政府办公室关于做好…年度报告编制工作的通知》.
      if (!ending_of(clause, "notice_end", catalogue_).empty()) continue;
      std::string title =
          says_any(clause, "no_report", catalogue_) ? std::string() : title_in_clause(clause, catalogue_);
      const bool fuller =
          preamble_.title.empty() || (!body_of_title(preamble_.title, Around::sentence, catalogue_) &&
                                      body_of_title(title, Around::sentence, catalogue_));
      if (!title.empty() && fuller) preamble_.title = std::move(title);
      if (preamble_.compiler.empty()) preamble_.compiler = subject_of(clause);
      if (preamble_.compiler.empty()) preamble_.compiler = compiler_in(clause);
    }
  }

  /// 平阴县水务局 of 平阴县水务局根据.
  [[nodiscard]] std::string subject_of(std::string_view clause) const {
    const std::size_t end = end_before(clause, "after_subject", catalogue_);
    const std::string_view subject = clause.substr(0, end);
    return end < clause.size() && is_body(subject) ? std::string(subject) : std::string();
  }

  [[nodiscard]] bool is_body(std::string_view text) const {
    const bool placed = is_somewhere(text, catalogue_) || begins_somewhere(text, catalogue_) ||
                        is_known_township(text, catalogue_);
    return placed && is_certain(std::string(text), catalogue_);
  }

  /// 由|平阴县水务局|编制
  [[nodiscard]] std::string compiler_in(std::string_view clause) const {
    for (const WordingDef& before : catalogue_.identity_wordings("before_compiler"))
      for (std::size_t from = clause.find(before.wording); from != std::string_view::npos;
           from = clause.find(before.wording, from + 1)) {
        const std::string_view rest = clause.substr(from + before.wording.size());
        std::size_t end = rest.size();
        for (const WordingDef& after : catalogue_.identity_wordings("after_compiler"))
          end = std::min(end, find_word(rest, after.wording, catalogue_));
        const std::string_view name = without_office(rest.substr(0, end), catalogue_);
        const auto body = read_body(std::string(name), Around::title, catalogue_);
        if (body && (body->kind != "unknown" || is_somewhere(name, catalogue_))) return std::string(name);
      }
    return {};
  }

  [[nodiscard]] std::string contact_in(std::string_view sentence) const {
    const std::uint64_t trace = trace_of(sentence);
    for (const WordingDef& before : catalogue_.identity_wordings("before_contact")) {
      if (!before.may_stand_in(trace)) continue;
      const std::size_t from = sentence.find(before.wording);
      if (from == std::string_view::npos) continue;
      std::string_view rest = sentence.substr(from + before.wording.size());
      if (rest.starts_with(':')) rest.remove_prefix(1);
      std::size_t end = rest.size();
      for (const WordingDef& after : catalogue_.identity_wordings("after_contact"))
        end = std::min(end, rest.find(after.wording));
      if (const std::string_view name = rest.substr(0, end); is_body(without_office(name, catalogue_)))
        return std::string(name);
    }
    return {};
  }

  const Catalogue& catalogue_;
  Preamble preamble_;
};

}  // namespace

std::string title_in_clause(std::string_view clause, const Catalogue& catalogue) {
  if (!catalogue.is_title(key_of(clause))) return {};
  std::size_t end = clause.size();  // behind the kind
  for (std::size_t shorter = end; shorter > 0 && catalogue.is_title(key_of(clause.substr(0, shorter)));) {
    end = shorter--;
    while (shorter > 0 && (static_cast<unsigned char>(clause[shorter]) & 0xC0U) == 0x80U) --shorter;
  }
  std::string_view title = clause.substr(0, end);
  for (bool changed = true; changed && !begins_somewhere(title, catalogue);) {
    changed = false;
    for (const WordingDef& def : catalogue.identity_wordings("lead_in"))
      if (title.starts_with(def.wording)) {
        title.remove_prefix(def.wording.size());
        changed = true;
        break;
      }
  }
  std::size_t front = title.size();
  for (const std::string_view subject : catalogue.title_subjects())
    front = std::min(front, title.find(subject));
  const std::string left = without_words_around(without_years(std::string(title.substr(0, front)), catalogue),
                                                Around::sentence, catalogue);
  // 各单位|的政府信息公开年度报告: of no body, of no year
  if (left.empty() && !find_year(title, 0, true, catalogue)) return {};
  if (!left.empty() && !is_certain(left, catalogue)) return {};
  return std::string(title);
}

std::string contact_in_overview(const std::vector<std::string>& paragraphs, const Catalogue& catalogue) {
  return PreambleReader(catalogue).contact_of_doubts(paragraphs);
}

std::string subject_of_overview(const std::vector<std::string>& paragraphs, bool governments,
                                const Catalogue& catalogue) {
  std::string subject, whole_name;
  for (const std::string_view paragraph : paragraphs)
    for (std::string_view rest = paragraph; !rest.empty();) {
      const std::string_view clause = take_clause(rest);
      if (clause.size() > longest_clause) continue;
      const std::size_t end = end_before(clause, "after_reporter", catalogue);
      if (end == clause.size()) continue;
      std::string_view name = clause.substr(0, end);
      if (const auto year = find_year(name, 0, false, catalogue); year && year->begin == 0)
        name.remove_prefix(year->end);
      const bool township = is_known_township(name, catalogue);
      const bool division = read_chain(name, any_year, false).end == name.size();
      const bool placed = is_agency_name(name, catalogue) && begins_somewhere(name, catalogue);
      if (!township && !division && !placed) continue;
      const auto body = read_body(std::string(name), Around::title, catalogue);
      if (!body || (!subject.empty() && body->full_name != whole_name)) return {};
      subject = name;
      whole_name = body->full_name;
      if (!governments && body->kind.starts_with("government")) return {};  // the body's superior, perhaps
    }
  return subject;
}

Preamble read_preamble(const std::vector<std::string>& paragraphs, const Catalogue& catalogue) {
  return PreambleReader(catalogue).run(paragraphs);
}

}  // namespace gongkai
