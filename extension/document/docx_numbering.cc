#include "document/docx_numbering.h"

#include <algorithm>

#include "base/error.h"
#include "base/limits.h"
#include "document/xml.h"
#include "text/list_number.h"

namespace gongkai {

class DocxNumbering::Reader final : public XmlHandler {
 public:
  explicit Reader(DocxNumbering& numbering) : numbering_(numbering) {}

  void start(XmlSpace space, std::string_view name, const XmlAttributes& attributes) override {
    if (space != XmlSpace::word) return;
    const std::string_view value = attributes["val"];
    if (name == "abstractNum") {
      check_size(numbering_.definitions_.size());
      definition_ = &numbering_.definitions_[std::string(attributes["abstractNumId"])];
    } else if (name == "num") {
      check_size(numbering_.lists_.size());
      list_ = &numbering_.lists_[std::string(attributes["numId"])];
    } else if (name == "abstractNumId" && list_ != nullptr) {
      list_->definition = value;
    } else if (name == "numStyleLink" && definition_ != nullptr) {
      definition_->other = value;
    } else if (name == "lvlOverride" && list_ != nullptr) {
      override_ = at_level(list_->overrides, attributes);
    } else if (name == "startOverride" && override_ != nullptr) {
      override_->start = attribute_number(value);
    } else if (name == "lvl") {
      begin_level(attributes);
    } else if (level_ != nullptr) {
      read_level(name, value);
    }
  }

  void end(XmlSpace space, std::string_view name) override {
    if (space != XmlSpace::word) return;
    if (name == "abstractNum") definition_ = nullptr;
    if (name == "num") list_ = nullptr;
    if (name == "lvlOverride") override_ = nullptr;
    if (name == "lvl") level_ = nullptr;
  }

 private:
  static void check_size(std::size_t size) {
    if (size >= limits::word_definitions) throw Rejected("more lists than a Word file may define");
  }

  template <class Item>
  static Item* at_level(std::array<Item, levels>& items, const XmlAttributes& attributes) {
    const int level = attribute_number(attributes["ilvl"]);
    return level < 0 || level >= levels ? nullptr : &items[static_cast<std::size_t>(level)];
  }

  void begin_level(const XmlAttributes& attributes) {
    level_ = nullptr;
    if (override_ != nullptr) {
      level_ = &override_->level.emplace(Level{});
    } else if (definition_ != nullptr) {
      level_ = at_level(definition_->level, attributes);
      definition_->defined = true;
    }
  }

  void read_level(std::string_view name, std::string_view value) {
    if (name == "start") level_->start = attribute_number(value);
    if (name == "numFmt" && value != "custom") level_->format = value;  // the fallback says it better
    if (name == "lvlText") level_->text = value;
    if (name == "lvlRestart") level_->restart = attribute_number(value);
    if (name == "isLgl") level_->decimal = is_on(value);
    if (name == "pStyle") level_->style = value;
  }

  DocxNumbering& numbering_;
  Definition* definition_ = nullptr;
  List* list_ = nullptr;
  Override* override_ = nullptr;
  Level* level_ = nullptr;
};

DocxNumbering::DocxNumbering(std::string_view xml) {
  Reader reader(*this);
  read_xml(xml, "numbering", reader);
}

/// Follows the numbering style that a definition may point to.
DocxNumbering::Definition* DocxNumbering::definition_of(const List& list, const DocxStyles& styles) {
  auto found = definitions_.find(list.definition);
  if (found == definitions_.end()) return nullptr;
  if (found->second.defined || found->second.other.empty()) return &found->second;
  const auto linked = styles.numbering(found->second.other);
  const auto other = linked ? lists_.find(linked->list) : lists_.end();
  if (other == lists_.end()) return nullptr;
  found = definitions_.find(other->second.definition);
  return found == definitions_.end() ? nullptr : &found->second;
}

const DocxNumbering::Level& DocxNumbering::level_at(const List& list, const Definition& definition,
                                                    int level) {
  const auto at = static_cast<std::size_t>(level);
  const std::optional<Level>& own = list.overrides[at].level;
  return own ? *own : definition.level[at];
}

int DocxNumbering::level_of(const List& list, const Definition& definition,
                            const DocxStyles::Numbering& numbering) {
  if (!numbering.style.empty())
    for (int level = 0; level < levels; ++level)
      if (level_at(list, definition, level).style == numbering.style) return level;
  return std::clamp(numbering.level, 0, levels - 1);
}

std::string DocxNumbering::next(const DocxStyles::Numbering& numbering, const DocxStyles& styles) {
  const auto found = lists_.find(numbering.list);
  if (found == lists_.end()) return {};
  List& list = found->second;
  Definition* definition = definition_of(list, styles);
  if (definition == nullptr) return {};
  const int level = level_of(list, *definition, numbering);
  const auto at = static_cast<std::size_t>(level);
  const Level& own = level_at(list, *definition, level);

  std::optional<int>& count = definition->count[at];
  const std::optional<int>& restart_at = list.overrides[at].start;
  const bool begins = !count || (restart_at && !list.begun[at]);
  count = begins ? restart_at.value_or(own.start) : *count + 1;
  list.begun[at] = true;
  for (int deeper = level + 1; deeper < levels; ++deeper) {
    const int restart = level_at(list, *definition, deeper).restart;
    if (restart < 0 || level < restart) definition->count[static_cast<std::size_t>(deeper)].reset();
  }

  std::string out;
  for (std::size_t i = 0; i < own.text.size(); ++i) {
    const bool number = own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' &&
                        own.text[i + 1] <= '0' + levels;
    if (!number) {
      out += own.text[i];
      continue;
    }
    const auto part = static_cast<std::size_t>(own.text[++i] - '1');
    const Level& other = level_at(list, *definition, static_cast<int>(part));
    const bool decimal = own.decimal && part != at;
    out += list_number(definition->count[part].value_or(other.start),
                       decimal ? std::string_view("decimal") : std::string_view(other.format));
  }
  return own.format == "bullet" ? std::string() : out;
}

}  // namespace gongkai
