#include "document/article.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <set>

namespace gongkai {
namespace {

constexpr std::size_t longest_wording = 360;  // bytes of a line or cell that may be one
constexpr std::size_t title_window = 14;      // lines between a title and the article under it
constexpr std::size_t least_headings = 2;     // that tell a block is a report whatever stands around it
constexpr std::size_t least_links = 30;       // bytes of a block of links

using Wordings = std::set<std::uint32_t>;

/// What a block holds, its children included.
struct Holding {
  Wordings headings, labels;
  std::size_t text = 0, link = 0;  // bytes
  std::size_t own = 0;             // bytes not in links, children not counted
};

bool includes(const Wordings& all, const Wordings& some) { return std::ranges::includes(all, some); }

class Finder {
 public:
  Finder(Document& document, std::span<const std::uint32_t> block_of, std::span<const PageBlock> blocks,
         const Worded& worded)
      : document_(document), block_of_(block_of), blocks_(blocks), worded_(worded) {}

  void keep() {
    weigh();
    const std::uint32_t article = find();
    mark_inside(article);
    std::vector<bool> keep(document_.lines.size());
    for (std::size_t i = 0; i < keep.size(); ++i) keep[i] = inside_[block_of_[i]] && !dropped_[block_of_[i]];
    keep_head(keep);
    std::size_t next = 0;
    for (std::size_t i = 0; i < keep.size(); ++i)
      if (keep[i]) document_.lines[next++] = document_.lines[i];
    document_.lines.resize(next);
  }

 private:
  void weigh() {
    holdings_.resize(blocks_.size());
    children_.resize(blocks_.size());
    is_title_.resize(document_.lines.size());
    for (std::size_t i = 0; i < document_.lines.size(); ++i) weigh_line(i);
    for (std::size_t b = blocks_.size(); b-- > 0;) {
      Holding& holding = holdings_[b];
      holding.text += blocks_[b].text;
      holding.link += blocks_[b].link;
      holding.own = blocks_[b].text - blocks_[b].link;
      if (b == 0) break;
      Holding& outer = holdings_[blocks_[b].parent];
      outer.headings.insert(holding.headings.begin(), holding.headings.end());
      outer.labels.insert(holding.labels.begin(), holding.labels.end());
      outer.text += holding.text;
      outer.link += holding.link;
      children_[blocks_[b].parent].push_back(static_cast<std::uint32_t>(b));
    }
  }

  void weigh_line(std::size_t i) {
    if (!worded_) return;
    const PageBlock& block = blocks_[block_of_[i]];
    if (block.link * 2 > block.text) return;  // a list of other reports
    for (const Cell& cell : document_.cells_of(document_.lines[i])) {
      if (cell.text.empty() || cell.text.size() > longest_wording) continue;
      const Wording wording = worded_(cell.text);
      Holding& holding = holdings_[block_of_[i]];
      if (wording.kind == Wording::Kind::heading) holding.headings.insert(wording.which);
      if (wording.kind == Wording::Kind::label) holding.labels.insert(wording.which);
      if (wording.kind == Wording::Kind::title) is_title_[i] = true;
    }
  }

  [[nodiscard]] std::uint32_t find() const {
    std::uint32_t article = 0;
    for (;;) {
      const std::uint32_t next = narrower(article);
      if (next == 0) return article;
      article = next;
    }
  }

  /// The child to which the article narrows down; 0 when it is the block itself.
  [[nodiscard]] std::uint32_t narrower(std::uint32_t block) const {
    const Holding& whole = holdings_[block];
    if (whole.headings.size() + whole.labels.size() == 0) return 0;
    std::uint32_t best = 0;
    for (const std::uint32_t child : children_[block]) {
      const Holding& part = holdings_[child];
      const bool complete = includes(part.headings, whole.headings) && includes(part.labels, whole.labels);
      if (!complete && !outdoes_others(block, child)) continue;
      if (part.headings.size() < least_headings &&
          (part.text - part.link) * 5 < (whole.text - whole.link) * 3)
        continue;
      if (best == 0 || part.text - part.link > holdings_[best].text - holdings_[best].link) best = child;
    }
    return best;
  }

  /// Most of the wording is in the child, and what the others have besides comes with repetitions: they are
  /// other reports.
  [[nodiscard]] bool outdoes_others(std::uint32_t block, std::uint32_t child) const {
    const Holding& whole = holdings_[block];
    const Holding& part = holdings_[child];
    const std::size_t all = whole.headings.size() + whole.labels.size();
    if (part.headings.size() <= least_headings || (part.headings.size() + part.labels.size()) * 4 < all * 3)
      return false;
    return std::ranges::all_of(children_[block], [&](std::uint32_t other) {
      if (other == child) return true;
      const Holding& rest = holdings_[other];
      if (includes(part.headings, rest.headings) && includes(part.labels, rest.labels)) return true;
      return std::ranges::any_of(rest.labels, [&](std::uint32_t l) { return part.labels.contains(l); });
    });
  }

  void mark_inside(std::uint32_t article) {
    inside_.assign(blocks_.size(), false);
    dropped_.assign(blocks_.size(), false);
    inside_[article] = true;
    for (std::size_t b = 1; b < blocks_.size(); ++b) {
      inside_[b] = inside_[b] || inside_[blocks_[b].parent];
      dropped_[b] = dropped_[blocks_[b].parent] || (b != article && is_boilerplate(b));
    }
  }

  [[nodiscard]] bool is_boilerplate(std::size_t b) const {
    const Holding& holding = holdings_[b];
    if (blocks_[b].boilerplate) return holding.headings.size() < least_headings && holding.labels.empty();
    return holding.headings.empty() && holding.labels.empty() && holding.text >= least_links &&
           holding.link * 3 > holding.text * 2;
  }

  /// The title and what stands between it and the article.
  void keep_head(std::vector<bool>& keep) const {
    const auto first = static_cast<std::size_t>(std::ranges::find(keep, true) - keep.begin());
    if (first == keep.size()) return;
    std::size_t title = first;
    std::size_t seen = 0;
    for (std::size_t i = first; i > 0 && seen < title_window; --i) {
      if (dropped_[block_of_[i - 1]]) continue;
      ++seen;
      if (is_title_[i - 1]) title = i - 1;
    }
    // The agency's name may stand on a line above the rest of the title.
    while (title > 0 && title < first && block_of_[title - 1] == block_of_[title]) --title;
    for (std::size_t i = title; i < first; ++i) keep[i] = !dropped_[block_of_[i]];
  }

  Document& document_;
  std::span<const std::uint32_t> block_of_;
  std::span<const PageBlock> blocks_;
  const Worded& worded_;
  std::vector<Holding> holdings_;
  std::vector<std::vector<std::uint32_t>> children_;
  std::vector<bool> is_title_;          // per line
  std::vector<bool> inside_, dropped_;  // per block
};

}  // namespace

void keep_article(Document& document, std::span<const std::uint32_t> block_of,
                  std::span<const PageBlock> blocks, const Worded& worded) {
  if (document.lines.empty()) return;
  Finder(document, block_of, blocks, worded).keep();
}

}  // namespace gongkai
