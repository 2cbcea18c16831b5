#include "document/article.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace gongkai {
namespace {

constexpr std::size_t longest_wording = 360;  // bytes of a line or cell that may be one
constexpr std::size_t head_window = 30;       // lines above the article that may belong to it
constexpr std::size_t longest_head = 160;     // bytes of such a line beside the title
constexpr std::size_t title_lines = 3;        // around the one with a title's wording
constexpr std::size_t least_headings = 2;     // that tell a block is a report whatever stands around it
constexpr std::size_t most_links = 3;         // one part in so many of a list of links is not in links
constexpr std::size_t least_links = 30;       // bytes of a list of links

/// Wording met, and how often. A heading that is a row of a table (the statistics form's) is another than one
/// of the prose.
class Wordings {
 public:
  void add(const Wording& wording, bool in_row) {
    if (wording.kind == Wording::Kind::label)
      add(key_of(Place::label, wording.form, wording.which), 1);
    else
      add(key_of(in_row ? Place::row_heading : Place::heading, 0, wording.which), 1);
  }

  void add(const Wordings& others) {
    if (counts_.empty()) {
      *this = others;
      return;
    }
    for (const Count& other : others.counts_) add(other.key, other.times);
  }

  [[nodiscard]] std::size_t size() const { return counts_.size(); }
  [[nodiscard]] std::size_t headings() const { return headings_; }  ///< of prose

  [[nodiscard]] bool includes(const Wordings& some) const {
    return std::ranges::all_of(some.counts_, [&](const Count& one) { return times(one.key) > 0; });
  }

  /// Whether all labels of `others`, which has some, are of a later form than most of these: tables that no
  /// report with these has.
  [[nodiscard]] bool precedes(const Wordings& others) const {
    if (std::ranges::none_of(others.counts_, is_label)) return false;
    return std::ranges::all_of(others.counts_, [&](const Count& other) {
      if (!is_label(other)) return times(other.key) > 0;
      std::size_t earlier = 0;
      std::size_t labels = 0;
      for (const Count& own : counts_) {
        if (!is_label(own)) continue;
        ++labels;
        if (form_of(own.key) < form_of(other.key)) ++earlier;
      }
      return earlier * 2 > labels;
    });
  }

  [[nodiscard]] bool shares_label_with(const Wordings& others) const {
    return std::ranges::any_of(others.counts_,
                               [&](const Count& one) { return is_label(one) && times(one.key) > 0; });
  }

  /// Whether all of `part`, which is counted in here too, is met outside it as well.
  [[nodiscard]] bool repeats(const Wordings& part) const {
    return std::ranges::all_of(part.counts_, [&](const Count& one) { return times(one.key) > one.times; });
  }

 private:
  enum class Place : std::uint8_t { label, row_heading, heading };

  /// Place, form and number in one figure.
  using Key = std::uint64_t;
  static constexpr Key key_of(Place place, std::uint32_t form, std::uint32_t which) {
    return Key{form} << 34U | Key{static_cast<std::uint8_t>(place)} << 32U | which;
  }
  static constexpr Place place_of(Key key) { return static_cast<Place>(key >> 32U & 3U); }
  static constexpr std::uint32_t form_of(Key key) { return static_cast<std::uint32_t>(key >> 34U); }

  struct Count {
    Key key = 0;
    std::size_t times = 0;
  };

  static bool is_label(const Count& count) { return place_of(count.key) == Place::label; }

  void add(Key key, std::size_t times) {
    const auto at = std::ranges::lower_bound(counts_, key, {}, &Count::key);
    if (at != counts_.end() && at->key == key) {
      at->times += times;
      return;
    }
    counts_.insert(at, {key, times});
    if (place_of(key) == Place::heading) ++headings_;
  }

  [[nodiscard]] std::size_t times(Key key) const {
    const auto at = std::ranges::lower_bound(counts_, key, {}, &Count::key);
    return at != counts_.end() && at->key == key ? at->times : 0;
  }

  std::vector<Count> counts_;  // by key
  std::size_t headings_ = 0;
};

/// What a block holds, its children included.
struct Holding {
  Wordings wordings;
  std::size_t text = 0, link = 0;                     // bytes
  std::uint32_t first_child = 0, next_in_parent = 0;  // blocks; 0 for none

  [[nodiscard]] std::size_t prose() const { return text - link; }
};

class ArticleFinder {
 public:
  ArticleFinder(Document& document, std::span<const std::uint32_t> block_of,
                std::span<const PageBlock> blocks, const Worded& worded)
      : document_(document), block_of_(block_of), blocks_(blocks), worded_(worded) {}

  void keep() {
    weigh();
    std::uint32_t article = 0;
    while (const std::uint32_t next = narrower(article)) article = next;
    mark_blocks(article);
    drop_before_title(article);
    std::vector<bool> keep(document_.lines.size());
    for (std::size_t i = 0; i < keep.size(); ++i) keep[i] = inside_[block_of_[i]] && !dropped_[block_of_[i]];
    keep_head(article, keep);
    drop_footer(keep);
    std::size_t next = 0;
    for (std::size_t i = 0; i < keep.size(); ++i)
      if (keep[i]) document_.lines[next++] = document_.lines[i];
    document_.lines.resize(next);
  }

 private:
  void weigh() {
    holdings_.resize(blocks_.size());
    line_kinds_.resize(document_.lines.size());
    for (std::size_t i = 0; i < document_.lines.size(); ++i) weigh_line(i);
    for (std::size_t b = blocks_.size(); b-- > 0;) {
      Holding& holding = holdings_[b];
      holding.text += blocks_[b].text;
      holding.link += blocks_[b].link;
      if (b == 0) break;
      Holding& outer = holdings_[blocks_[b].parent];
      outer.wordings.add(holding.wordings);
      outer.text += holding.text;
      outer.link += holding.link;
      holding.next_in_parent = std::exchange(outer.first_child, static_cast<std::uint32_t>(b));
    }
  }

  void weigh_line(std::size_t i) {
    const PageBlock& block = blocks_[block_of_[i]];
    if (!worded_ || block.link * 2 > block.text) return;  // links lead to other reports
    const Line& line = document_.lines[i];
    const bool in_row = line.arrangement == Arrangement::ruled && line.cell_count > 1;
    for (const Cell& cell : document_.cells_of(line)) {
      if (cell.text.empty() || cell.text.size() > longest_wording) continue;
      const Wording wording = worded_(cell.text);
      if (wording.kind == Wording::Kind::none) continue;
      line_kinds_[i] = wording.kind;
      if (wording.kind == Wording::Kind::heading || wording.kind == Wording::Kind::label)
        holdings_[block_of_[i]].wordings.add(wording, in_row);
    }
  }

  /// The child to which the article narrows down; 0 when it is the block itself.
  [[nodiscard]] std::uint32_t narrower(std::uint32_t block) const {
    const Holding& whole = holdings_[block];
    if (whole.wordings.size() == 0) return 0;
    std::uint32_t best = 0;
    for (std::uint32_t child = whole.first_child; child != 0; child = holdings_[child].next_in_parent) {
      const Holding& part = holdings_[child];
      // All wording of a child is its parent's, too.
      if (part.wordings.size() < whole.wordings.size() && !outdoes_others(block, child)) continue;
      if (part.wordings.headings() < least_headings && part.prose() * 5 < whole.prose() * 3) continue;
      // The same for print or for telephones; but two reports on one page are not one.
      if (best != 0 && holdings_[best].text != part.text) return 0;
      if (best == 0) best = child;
    }
    return best;
  }

  /// Most of the wording is in the child, and what the others have besides comes with repetitions: they are
  /// other reports.
  [[nodiscard]] bool outdoes_others(std::uint32_t block, std::uint32_t child) const {
    const Wordings& part = holdings_[child].wordings;
    const std::size_t all = holdings_[block].wordings.size();
    const bool most = part.size() * 4 >= all * 3;
    if (part.headings() <= least_headings || part.size() * 2 < all) return false;
    for (std::uint32_t b = holdings_[block].first_child; b != 0; b = holdings_[b].next_in_parent) {
      const Wordings& rest = holdings_[b].wordings;
      if (b != child && !part.includes(rest) && !part.precedes(rest) &&
          !(most && part.shares_label_with(rest)))
        return false;
    }
    return true;
  }

  void mark_blocks(std::uint32_t article) {
    inside_.assign(blocks_.size(), false);
    dropped_.assign(blocks_.size(), false);
    inside_[article] = true;
    for (std::uint32_t b = 1; b < blocks_.size(); ++b) {
      inside_[b] = inside_[b] || inside_[blocks_[b].parent];
      dropped_[b] = dropped_[blocks_[b].parent] || (b != article && is_boilerplate(b, article));
    }
  }

  /// A table that stands before the title and is met again behind it belongs to another report.
  void drop_before_title(std::uint32_t article) {
    std::size_t title = 0;
    while (title < line_kinds_.size() &&
           !(line_kinds_[title] == Wording::Kind::title && inside_[block_of_[title]]))
      ++title;
    if (title == line_kinds_.size()) return;
    for (std::size_t i = 0; i < title; ++i) {
      const std::uint32_t part = child_on_way(article, block_of_[i]);
      const Wordings& wordings = holdings_[part].wordings;
      if (part == article || part == child_on_way(article, block_of_[title]) || wordings.size() == 0)
        continue;
      if (holdings_[article].wordings.repeats(wordings)) dropped_[part] = true;
    }
    for (std::uint32_t b = 1; b < blocks_.size(); ++b)
      dropped_[b] = dropped_[b] || dropped_[blocks_[b].parent];
  }

  /// The child of `article` in which `block` lies; `article` when it lies in none.
  [[nodiscard]] std::uint32_t child_on_way(std::uint32_t article, std::uint32_t block) const {
    while (block != article && blocks_[block].parent != article) {
      if (block == 0) return article;
      block = blocks_[block].parent;
    }
    return block;
  }

  [[nodiscard]] bool is_boilerplate(std::uint32_t b, std::uint32_t article) const {
    const Holding& holding = holdings_[b];
    if (inside_[b] ? blocks_[b].boilerplate && holdings_[article].wordings.repeats(holding.wordings)
                   : blocks_[b].boilerplate && holding.wordings.headings() < least_headings)
      return true;
    return holding.wordings.size() == 0 && holding.text >= least_links &&
           holding.prose() * most_links < holding.text;
  }

  /// Above the article: the lines of its title if it has none itself, and those that say when and by whom it
  /// was published unless <meta> says it. Nothing else there is known to be the report's.
  void keep_head(std::uint32_t article, std::vector<bool>& keep) const {
    const auto first = static_cast<std::size_t>(std::ranges::find(keep, true) - keep.begin());
    if (first == keep.size()) return;
    bool titled = false;
    for (std::size_t i = first; i < std::min(first + title_lines, keep.size()); ++i)
      titled = titled || (keep[i] && line_kinds_[i] == Wording::Kind::title);
    std::size_t seen = 0;
    for (std::size_t i = first; i-- > 0 && seen < head_window;) {
      if (dropped_[block_of_[i]]) continue;
      ++seen;
      if (line_kinds_[i] == Wording::Kind::imprint && !is_published_known()) keep_imprint(i, first, keep);
      if (titled || line_kinds_[i] != Wording::Kind::title) continue;
      titled = true;
      keep_title(i, first, keep);
      keep_prose(article, i, first, keep);
    }
  }

  /// The lines from the first of a footer on, behind all headings and tables.
  void drop_footer(std::vector<bool>& keep) const {
    std::size_t end = keep.size();
    for (std::size_t i = keep.size(); i-- > 0;) {
      if (!keep[i]) continue;
      if (line_kinds_[i] == Wording::Kind::heading || line_kinds_[i] == Wording::Kind::label) break;
      if (line_kinds_[i] == Wording::Kind::footer) end = i;
    }
    std::fill(keep.begin() + static_cast<std::ptrdiff_t>(end), keep.end(), false);
  }

  /// Sentences behind the title that stand in nothing narrower than title and article do together (an
  /// introduction above a list that is the rest), or before the article in a part without wording.
  void keep_prose(std::uint32_t article, std::size_t title, std::size_t first,
                  std::vector<bool>& keep) const {
    std::vector<bool> around(blocks_.size(), false);
    std::uint32_t common = article;
    for (; !holds(common, block_of_[title]); common = blocks_[common].parent) around[common] = true;
    around[common] = true;
    for (std::size_t i = title + 1; i < keep.size(); ++i) {
      const std::uint32_t block = block_of_[i];
      if (keep[i] || dropped_[block] || !is_sentence(document_.lines[i])) continue;
      const bool apart = i < first && holds(common, block) && holdings_[block].wordings.size() == 0;
      keep[i] = around[block] || apart;
    }
  }

  [[nodiscard]] bool holds(std::uint32_t outer, std::uint32_t block) const {
    while (block > outer) block = blocks_[block].parent;  // parents stand before their children
    return block == outer;
  }

  [[nodiscard]] bool is_sentence(const Line& line) const {
    return line.arrangement == Arrangement::text &&
           document_.line_text(line).find("。") != std::string_view::npos;
  }

  [[nodiscard]] bool is_published_known() const {
    return !document_.metadata.published.empty() && !document_.metadata.publisher.empty();
  }

  /// The line, and the other rows where it is one of a table (索引号, 发布机构, 公开日期).
  void keep_imprint(std::size_t imprint, std::size_t first, std::vector<bool>& keep) const {
    const auto is_of_table = [&](std::size_t i) {
      return document_.lines[i].arrangement == Arrangement::ruled && line_kinds_[i] != Wording::Kind::label &&
             blocks_[block_of_[i]].table == blocks_[block_of_[imprint]].table;
    };
    keep[imprint] = true;
    if (!is_of_table(imprint)) return;
    for (std::size_t i = imprint; i > 0 && is_of_table(i - 1); --i) keep[i - 1] = true;
    for (std::size_t i = imprint + 1; i < first && is_of_table(i); ++i) keep[i] = true;
  }

  /// Agency, year or the end of the title may stand on lines of their own.
  void keep_title(std::size_t title, std::size_t first, std::vector<bool>& keep) const {
    const std::size_t begin = title < title_lines ? 0 : title - title_lines;
    for (std::size_t i = begin; i <= title + title_lines && i < first; ++i)
      if (block_of_[i] == block_of_[title] && document_.line_text(document_.lines[i]).size() <= longest_head)
        keep[i] = true;
    keep[title] = true;
  }

  Document& document_;
  std::span<const std::uint32_t> block_of_;
  std::span<const PageBlock> blocks_;
  const Worded& worded_;
  std::vector<Holding> holdings_;
  std::vector<Wording::Kind> line_kinds_;
  std::vector<bool> inside_, dropped_;  // per block
};

}  // namespace

void keep_article(Document& document, std::span<const std::uint32_t> block_of,
                  std::span<const PageBlock> blocks, const Worded& worded) {
  if (document.lines.empty()) return;
  ArticleFinder(document, block_of, blocks, worded).keep();
}

}  // namespace gongkai
