#include "surface/svg_drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "surface/svg_text.h"

namespace gongkai {
namespace {

constexpr std::size_t most_values_written = 16;  // more would run into each other

constexpr std::array<std::string_view, most_series> colours{"#0072B2", "#E69F00", "#009E73", "#CC79A7",
                                                            "#56B4E9", "#D55E00", "#666666", "#F0E442"};
constexpr std::array<std::string_view, most_series> dashes{"",     "7 3",     "2 3", "9 3 2 3",
                                                           "12 4", "4 2 1 2", "1 4", "6 6"};

constexpr std::string_view fonts =
    R"( font-family="'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif")"
    R"( font-size="13" fill="#222")";

constexpr double width = 800;
constexpr double plot_height = 320;
constexpr double line_height = 20;
constexpr double margin = 16;
constexpr double slant = 0.7071;       // of labels that do not fit side by side
constexpr double widest_label = 22;    // half characters of a slanted label; the rest is cut
constexpr double narrowest_label = 6;  // half characters of a line of a wrapped one
constexpr std::size_t most_label_lines = 3;

/// The smallest of 1, 2, 5 × 10^n that is not below `least`.
double round_step(double least) {
  const double power = std::pow(10, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power >= least * (1 - 1e-9)) return factor * power;
  return 10 * power;
}

}  // namespace

/// One drawing of a chart.
class SvgDrawing {
 public:
  explicit SvgDrawing(const SvgChart& chart) : chart_(chart) {}

  std::string draw() {
    scale();
    lay_out();
    put(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )", width, " ", height_, R"(" width=")",
        width, R"(" height=")", height_, "\"", fonts, ">\n",
        R"(<rect width="100%" height="100%" fill="#fff"/>)", "\n");
    head();
    legend();
    axes();
    if (chart_.kind() == ChartKind::line) {
      lines();
    } else {
      bars();
    }
    foot();
    put("</svg>\n");
    return std::move(out_);
  }

 private:
  /// Appends texts as they are and numbers as coordinates.
  template <class... Parts>
  void put(const Parts&... parts) {
    (append(parts), ...);
  }
  void append(std::string_view text) { out_.append(text); }
  void append(double coordinate) { out_.append(place(coordinate)); }

  void scale() {
    double greatest = 0;
    for (std::size_t i = 0; i < chart_.labels_.size(); ++i) {
      double sum = 0;
      for (const auto& series : chart_.series_) {
        const double value = series.values[i].value_or(0);
        sum = chart_.kind() == ChartKind::stacked ? sum + value : value;
        greatest = std::max(greatest, sum);
        least_ = std::min(least_, sum);
      }
    }
    constexpr double steps = 5;
    step_ = greatest > least_ ? round_step((greatest - least_) / steps) : 1;
    least_ = std::floor(least_ / step_) * step_;
    ticks_ = std::max(1, static_cast<int>(std::ceil(greatest / step_ - least_ / step_)));
    greatest_ = least_ + ticks_ * step_;
  }

  [[nodiscard]] double tick(int number) const { return least_ + number * step_; }

  void lay_out() {
    double ticks = 0;
    for (int i = 0; i <= ticks_; ++i) ticks = std::max(ticks, pixels(axis_number(tick(i))));
    left_ = margin + ticks + 8;
    slot_ = (width - margin - left_) / static_cast<double>(std::max<std::size_t>(chart_.labels_.size(), 1));
    double widest = 0;
    for (const std::string& label : chart_.labels_) widest = std::max(widest, pixels(label));
    slanted_ = widest + character > slot_;
    double across = line_height;
    if (slanted_ && wrap_labels()) {
      slanted_ = false;
      across = static_cast<double>(label_lines_) * line_height;
    }
    if (slanted_) across = std::min(widest, (widest_label + 1) * character) * slant + line_height;
    top_ = margin + head_height() + legend_height() + line_height;
    bottom_ = top_ + plot_height;
    foot_ = bottom_ + across + margin;
    height_ = foot_ + static_cast<double>(source_lines().size()) * line_height;
  }

  /// Whether the labels fit side by side in a few lines each.
  bool wrap_labels() {
    const double columns = slot_ / character - 1;
    if (columns < narrowest_label) return false;
    for (const std::string& label : chart_.labels_)
      label_lines_ = std::max(label_lines_, wrapped(label, columns).size());
    return label_lines_ <= most_label_lines;
  }

  [[nodiscard]] static std::vector<std::string> across_page(const std::string& text) {
    return text.empty() ? std::vector<std::string>{} : wrapped(text, (width - 2 * margin) / character);
  }
  [[nodiscard]] std::vector<std::string> title_lines() const { return across_page(chart_.captions_.title); }
  [[nodiscard]] std::vector<std::string> source_lines() const {
    return across_page(chart_.captions_.source.empty() ? "" : "来源：" + chart_.captions_.source);
  }
  [[nodiscard]] double head_height() const { return static_cast<double>(title_lines().size()) * line_height; }

  void head() {
    double y = margin;
    for (const std::string& line : title_lines()) {
      text(margin, y + line_height - 5, "start", line, false, R"( font-weight="bold")");
      y += line_height;
    }
    if (!chart_.captions_.unit.empty()) text(margin, top_ - 10, "start", "（" + chart_.captions_.unit + "）");
  }

  void foot() {
    double y = foot_;
    for (const std::string& line : source_lines()) {
      text(margin, y, "start", line, false, R"( fill="#666")");
      y += line_height;
    }
  }

  [[nodiscard]] bool has_legend() const {
    return chart_.series_.size() > 1 || (!chart_.series_.empty() && !chart_.series_.front().name.empty());
  }

  [[nodiscard]] double legend_height() const {
    if (!has_legend()) return 0;
    double x = margin;
    double rows = 1;
    for (const auto& series : chart_.series_) {
      next_entry(series.name, x, rows);
      rows += static_cast<double>(name_lines(series.name).size() - 1);
    }
    return rows * line_height;
  }

  [[nodiscard]] static std::vector<std::string> name_lines(std::string_view name) {
    return wrapped(name, (width - 2 * margin - 26) / character);
  }

  /// Where the entry of the legend begins; moves on behind it. A name of several lines has its lines to
  /// itself.
  static double next_entry(std::string_view name, double& x, double& rows) {
    const double entry = 26 + pixels(name) + 18;
    if (x > margin && x + entry > width - margin) {
      x = margin;
      ++rows;
    }
    const double begin = x;
    x += entry;
    return begin;
  }

  void legend() {
    if (!has_legend()) return;
    double x = margin;
    double rows = 1;
    for (std::size_t i = 0; i < chart_.series_.size(); ++i) {
      const double begin = next_entry(chart_.series_[i].name, x, rows);
      double y = margin + head_height() + (rows - 0.5) * line_height;
      if (chart_.kind() == ChartKind::line) {
        put(R"(<path d="M)", begin, " ", y, R"(h20")");
        stroke(i);
        put("/>\n");
      } else {
        put(R"(<rect x=")", begin, R"(" y=")", y - 6, R"(" width="20" height="12" fill=")", colours[i],
            "\"/>\n");
      }
      for (const std::string& line : name_lines(chart_.series_[i].name)) {
        text(begin + 26, y + 5, "start", line);
        y += line_height;
      }
      rows += static_cast<double>(name_lines(chart_.series_[i].name).size() - 1);
    }
  }

  void stroke(std::size_t series) {
    put(R"( fill="none" stroke-width="2" stroke=")", colours[series], "\"");
    if (!dashes[series].empty()) put(R"( stroke-dasharray=")", dashes[series], "\"");
  }

  [[nodiscard]] double y_of(double value) const {
    return bottom_ - (value - least_) / (greatest_ - least_) * plot_height;
  }
  [[nodiscard]] double x_of(std::size_t label) const {
    return left_ + (static_cast<double>(label) + 0.5) * slot_;
  }

  void text(double x, double y, std::string_view anchor, std::string_view content, bool turned = false,
            std::string_view look = {}) {
    put(R"(<text x=")", x, R"(" y=")", y, R"(" text-anchor=")", anchor, "\"", look);
    if (turned) put(R"( transform="rotate(-45 )", x, " ", y, ")\"");
    put(">", escaped(content), "</text>\n");
  }

  void axes() {
    for (int i = 0; i <= ticks_; ++i) {
      const double value = std::abs(tick(i)) < step_ / 2 ? 0 : tick(i);
      put(R"(<path d="M)", left_, " ", y_of(value), "H", width - margin, R"(" stroke=")",
          value == 0 ? "#222" : "#ddd", "\"/>\n");
      text(left_ - 6, y_of(value) + 5, "end", axis_number(value));
    }
    for (std::size_t i = 0; i < chart_.labels_.size(); ++i) {
      const double y = bottom_ + line_height - 3;
      if (slanted_) {
        text(x_of(i) + 4, y - 4, "end", shortened(chart_.labels_[i], widest_label), true);
        continue;
      }
      double below = y;
      for (const std::string& line : wrapped(chart_.labels_[i], slot_ / character - 1)) {
        text(x_of(i), below, "middle", line);
        below += line_height;
      }
    }
  }

  void tooltip(std::size_t series, std::size_t label) {
    const SvgChart::Series& of = chart_.series_[series];
    put("<title>", escaped(chart_.labels_[label]), " ", escaped(of.name), of.name.empty() ? "" : " ",
        number(*of.values[label]), "</title>");
  }

  [[nodiscard]] bool values_written() const {
    return chart_.kind() != ChartKind::stacked &&
           chart_.labels_.size() * chart_.series_.size() <= most_values_written;
  }

  void lines() {
    for (std::size_t s = 0; s < chart_.series_.size(); ++s) {
      const auto& values = chart_.series_[s].values;
      put(R"(<path d=")");
      for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i]) put(i > 0 && values[i - 1] ? "L" : "M", x_of(i), " ", y_of(*values[i]));
      put("\"");
      stroke(s);
      put("/>\n");
      for (std::size_t i = 0; i < values.size(); ++i)
        if (values[i]) point(s, i, *values[i]);
    }
  }

  void point(std::size_t series, std::size_t label, double value) {
    put(R"(<circle cx=")", x_of(label), R"(" cy=")", y_of(value), R"(" r="3.5" fill=")", colours[series],
        "\">");
    tooltip(series, label);
    put("</circle>\n");
    if (values_written()) text(x_of(label), y_of(value) - 8, "middle", number(value));
  }

  void bars() {
    const bool stacked = chart_.kind() == ChartKind::stacked;
    const double group = slot_ * 0.72;
    const double one = stacked ? group : group / static_cast<double>(chart_.series_.size());
    for (std::size_t i = 0; i < chart_.labels_.size(); ++i) {
      double below = 0;
      for (std::size_t s = 0; s < chart_.series_.size(); ++s) {
        const std::optional<double>& value = chart_.series_[s].values[i];
        if (!value) continue;
        const double x = x_of(i) - group / 2 + (stacked ? 0 : one * static_cast<double>(s));
        bar(s, i, x, one, below);
        if (stacked) below += *value;
      }
      if (stacked && is_incomplete(i)) text(x_of(i), y_of(below) - 5, "middle", "?");
    }
  }

  /// Some parts of the stack are known, or said to be unknown, and not all. A year without any row is a gap.
  [[nodiscard]] bool is_incomplete(std::size_t label) const {
    const auto known = [&](const SvgChart::Series& series) { return series.values[label].has_value(); };
    const auto given = [&](const SvgChart::Series& series) { return bool{series.given[label]}; };
    return std::ranges::any_of(chart_.series_, given) && !std::ranges::all_of(chart_.series_, known);
  }

  void bar(std::size_t series, std::size_t label, double x, double across, double below) {
    const double value = *chart_.series_[series].values[label];
    const double from = y_of(below);
    const double to = y_of(below + value);
    put(R"(<rect x=")", x, R"(" y=")", std::min(from, to), R"(" width=")", across, R"(" height=")",
        std::abs(from - to), R"(" stroke="#fff" stroke-width="0.5" fill=")", colours[series], "\">");
    tooltip(series, label);
    put("</rect>\n");
    if (values_written()) text(x + across / 2, std::min(from, to) - 5, "middle", number(value));
  }

  const SvgChart& chart_;
  std::string out_;
  double least_ = 0, greatest_ = 0, step_ = 1;  // of the y axis
  int ticks_ = 1;
  double left_ = 0, top_ = 0, bottom_ = 0, foot_ = 0, height_ = 0, slot_ = 0;
  bool slanted_ = false;
  std::size_t label_lines_ = 1;
};

std::string drawing_of(const SvgChart& chart) { return SvgDrawing(chart).draw(); }

}  // namespace gongkai
