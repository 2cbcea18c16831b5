#include <algorithm>
#include <unordered_map>

#include "base/limits.h"
#include "report/compare/compare.h"
#include "report/compare/sentences.h"
#include "report/compare/shingles.h"

namespace gongkai {
namespace {

/// A sentence that shares at least this part of its shingles with the other report's section is one changed.
constexpr double least_likeness = 0.5;

/// What became of a sentence.
struct Fate {
  std::string_view status;
  std::optional<double> repeated;  ///< share of its shingles that the other report's section has
  std::optional<std::size_t> partner;
};

/// Where each sentence stands first.
std::unordered_map<std::string_view, std::size_t> first_places(const std::vector<std::string>& sentences) {
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < sentences.size(); ++i) places.emplace(sentences[i], i);
  return places;
}

/// What became of `sentences`, as the other report has them. `lost`: what those are that it has not.
std::vector<Fate> fates(const std::vector<std::string>& sentences, const std::vector<std::string>& others,
                        const ShingleSet& section, std::string_view lost) {
  const auto places = first_places(others);
  std::vector<Fate> result;
  for (const std::string& sentence : sentences) {
    const std::u32string plain = plain_characters(sentence);
    Fate fate{.status = lost, .repeated = std::nullopt, .partner = std::nullopt};
    if (const auto same = places.find(sentence); same != places.end()) {
      fate.status = "kept";
      fate.partner = same->second;
      if (!plain.empty()) fate.repeated = 1;
    } else {
      fate.repeated = repeated_share(plain, section);
      if (fate.repeated >= least_likeness) fate.status = "changed";
    }
    result.push_back(fate);
  }
  return result;
}

/// The changed sentences of the earlier report, with their shingles.
class Candidates {
 public:
  Candidates(const std::vector<std::string>& sentences, const std::vector<Fate>& fates) {
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      if (fates[i].status != "changed") continue;
      indices_.push_back(i);
      plain_.push_back(plain_characters(sentences[i]));
      characters_ += plain_.back().size();
    }
    for (const std::u32string& plain : plain_) shingles_.emplace_back(plain);
  }

  /// Steps that comparing `plain` with all of them takes.
  [[nodiscard]] std::size_t steps(std::u32string_view plain) const {
    return plain.size() < shingle_length ? characters_ : plain.size() * indices_.size();
  }

  /// The one most like `plain`, the first of several.
  [[nodiscard]] std::optional<std::size_t> most_like(std::u32string_view plain) const {
    std::optional<std::size_t> best;
    double most = 0;
    for (std::size_t i = 0; i < indices_.size(); ++i) {
      const double likeness = repeated_share(plain, shingles_[i]).value_or(0);
      if (likeness < least_likeness || likeness <= most) continue;
      most = likeness;
      best = indices_[i];
    }
    return best;
  }

 private:
  std::vector<std::size_t> indices_;
  std::vector<std::u32string> plain_;
  std::vector<ShingleSet> shingles_;
  std::size_t characters_ = 0;
};

/// Gives each changed sentence of `later` the changed one of `earlier` that it was, where one is like it, as
/// long as there are `steps` left for comparing.
void find_partners(const std::vector<std::string>& later, std::vector<Fate>& fates,
                   const Candidates& candidates, std::size_t& steps) {
  for (std::size_t i = 0; i < later.size(); ++i) {
    if (fates[i].status != "changed") continue;
    const std::u32string plain = plain_characters(later[i]);
    const std::size_t needed = candidates.steps(plain);
    steps = needed > steps ? 0 : steps - needed;
    if (steps > 0) fates[i].partner = candidates.most_like(plain);
  }
}

std::int64_t number(std::size_t index) { return static_cast<std::int64_t>(index) + 1; }

/// The rows of the later report's sentences, then of those of the earlier that stand beside none of them.
void add_sentences(const MainSection& earlier, const std::vector<Fate>& before, const MainSection& later,
                   const std::vector<Fate>& after, const ChangeRow& section, std::vector<ChangeRow>& rows) {
  std::vector<bool> shown(earlier.sentences.size());
  for (std::size_t i = 0; i < later.sentences.size(); ++i) {
    ChangeRow row = change_row("sentence", section.place, after[i].status);
    row.ordinal = section.ordinal;
    row.text = later.sentences[i];
    row.nth = number(i);
    row.repeated = after[i].repeated;
    if (const auto partner = after[i].partner) {
      shown[*partner] = true;
      row.prior_text = earlier.sentences[*partner];
      row.prior_nth = number(*partner);
    }
    rows.push_back(std::move(row));
  }
  for (std::size_t i = 0; i < earlier.sentences.size(); ++i) {
    if (shown[i] || before[i].status == "kept") continue;
    ChangeRow row = change_row("sentence", section.place, before[i].status);
    row.ordinal = section.ordinal;
    row.prior_text = earlier.sentences[i];
    row.prior_nth = number(i);
    row.repeated = before[i].repeated;
    rows.push_back(std::move(row));
  }
}

/// Lays sections side by side, in order.
class ProseChanges {
 public:
  explicit ProseChanges(std::vector<ChangeRow>& rows) : rows_(rows) {}

  /// A section of both reports, or of one; then the other has no sentences.
  void add(const MainSection* earlier, const MainSection* later) {
    static const MainSection kNothing;
    const MainSection& before = earlier == nullptr ? kNothing : *earlier;
    const MainSection& after = later == nullptr ? kNothing : *later;
    const std::u32string plain_before = plain_characters(before.text),
                         plain_after = plain_characters(after.text);
    const ShingleSet shingles_before(plain_before), shingles_after(plain_after);
    const std::vector<Fate> earlier_fates = fates(before.sentences, after.sentences, shingles_after, "gone");
    std::vector<Fate> later_fates = fates(after.sentences, before.sentences, shingles_before, "added");
    find_partners(after.sentences, later_fates, Candidates(before.sentences, earlier_fates), steps_);
    ChangeRow row = change_row("section", later == nullptr ? before.place : after.place, "changed");
    row.ordinal = ++ordinal_;
    if (earlier != nullptr) row.prior_text = before.heading;
    if (later != nullptr) row.text = after.heading;
    row.repeated = repeated_share(plain_after, shingles_before);
    const auto count = [](const std::vector<Fate>& all, std::string_view status) {
      return std::ranges::count(all, status, &Fate::status);
    };
    row.kept = count(later_fates, "kept");
    row.changed = count(later_fates, "changed");
    row.added = count(later_fates, "added");
    row.gone = count(earlier_fates, "gone");
    if (earlier == nullptr) {
      row.status = "added";
    } else if (later == nullptr) {
      row.status = "gone";
    } else if (*row.changed + *row.added + *row.gone == 0) {
      row.status = "kept";
    }
    rows_.push_back(row);
    add_sentences(before, earlier_fates, after, later_fates, row, rows_);
  }

 private:
  std::vector<ChangeRow>& rows_;
  std::size_t steps_ = limits::comparison_steps;
  std::int64_t ordinal_ = 0;
};

}  // namespace

void add_prose_changes(const Report& earlier, const Report& later, std::vector<ChangeRow>& rows) {
  const std::vector<MainSection> before = main_sections(earlier.sections);
  const std::vector<MainSection> after = main_sections(later.sections);
  const auto find = [](const std::vector<MainSection>& sections, const std::string& key) {
    const auto found = std::ranges::find(sections, key, &MainSection::key);
    return found == sections.end() ? nullptr : &*found;
  };
  ProseChanges changes(rows);
  for (const MainSection& section : after) changes.add(find(before, section.key), &section);
  for (const MainSection& section : before)
    if (find(after, section.key) == nullptr) changes.add(&section, nullptr);
}

}  // namespace gongkai
