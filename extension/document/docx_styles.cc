#include "document/docx_styles.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <utility>

#include "base/error.h"
#include "base/limits.h"
#include "document/xml.h"

namespace gongkai {
namespace {

constexpr int longest_chain = 32;  // of styles based on each other; chains may be circles
constexpr int off_line = 6;        // half-points: what is moved by less stands on its line
constexpr int largest_number = 1'000'000'000;

}  // namespace

bool is_on(std::string_view value) { return value != "0" && value != "false" && value != "off"; }

std::optional<RunTraitValue> run_trait(std::string_view element, std::string_view value) {
  if (element == "vanish") return RunTraitValue{RunTrait::hidden, is_on(value)};
  if (element == "strike") return RunTraitValue{RunTrait::struck, is_on(value)};
  if (element == "dstrike") return RunTraitValue{RunTrait::struck_twice, is_on(value)};
  if (element == "vertAlign")
    return RunTraitValue{RunTrait::raised, value == "superscript" || value == "subscript"};
  if (element == "position")
    return RunTraitValue{RunTrait::off_line, std::abs(attribute_number(value)) >= off_line};
  return std::nullopt;
}

int attribute_number(std::string_view value) {
  int number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error == std::errc::result_out_of_range)
    return value.starts_with('-') ? -largest_number : largest_number;
  return std::clamp(number, -largest_number, largest_number);
}

class DocxStyles::Reader final : public XmlHandler {
 public:
  explicit Reader(DocxStyles& styles) : styles_(styles) {}

  void start(XmlSpace space, std::string_view name, const XmlAttributes& attributes) override {
    if (space != XmlSpace::word) return;
    if (name.ends_with("Change")) ++changes_;  // what a tracked change replaced
    if (changes_ > 0) return;
    if (name == "style") {
      if (styles_.styles_.size() >= limits::word_definitions)
        throw Rejected("more styles than a Word file may define");
      const std::string id(attributes["styleId"]);
      style_ = &styles_.styles_[id];
      if (attributes["type"] == "paragraph" && attributes.contains("default") && is_on(attributes["default"]))
        styles_.default_ = id;
    } else if (style_ == nullptr) {
      return;
    } else if (name == "basedOn") {
      style_->base = attributes["val"];
    } else if (name == "numId") {
      style_->list = attributes["val"];
    } else if (name == "ilvl") {
      style_->level = attribute_number(attributes["val"]);
    } else if (const auto trait = run_trait(name, attributes["val"]); trait && conditions_ == 0) {
      style_->traits[static_cast<std::size_t>(trait->trait)] = trait->on;
    } else if (name == "tblStylePr") {
      ++conditions_;
    }
  }

  void end(XmlSpace space, std::string_view name) override {
    if (space != XmlSpace::word) return;
    if (name.ends_with("Change")) --changes_;
    if (name == "style") style_ = nullptr;
    if (name == "tblStylePr" && conditions_ > 0) --conditions_;
  }

 private:
  DocxStyles& styles_;
  Style* style_ = nullptr;
  int changes_ = 0;
  int conditions_ = 0;  // formats of parts of a table
};

DocxStyles::DocxStyles(std::string_view xml) {
  Reader reader(*this);
  read_xml(xml, "styles", reader);
}

const DocxStyles::Style* DocxStyles::find(std::string_view name) const {
  const auto found = styles_.find(name.empty() ? default_ : std::string(name));
  return found == styles_.end() ? nullptr : &found->second;
}

std::optional<DocxStyles::Numbering> DocxStyles::numbering(std::string_view style) const {
  std::string at(style.empty() ? std::string_view(default_) : style);
  const Style* found = find(at);
  std::optional<int> level;
  for (int i = 0; found != nullptr && i < longest_chain; ++i) {
    if (!level) level = found->level;
    if (found->list) return Numbering{*found->list, level.value_or(0), at};
    at = found->base;
    found = at.empty() ? nullptr : find(at);
  }
  return std::nullopt;
}

std::optional<bool> DocxStyles::trait(std::string_view style, RunTrait trait) const {
  const Style* found = find(style);
  for (int i = 0; found != nullptr && i < longest_chain; ++i) {
    if (const auto& said = found->traits[static_cast<std::size_t>(trait)]) return said;
    found = found->base.empty() ? nullptr : find(found->base);
  }
  return std::nullopt;
}

}  // namespace gongkai
