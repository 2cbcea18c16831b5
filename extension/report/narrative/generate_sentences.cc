// Build tool: writes the tables of sentence_tables.h and prose_kinds.h, made of the rows of sql/, as C++
// source. Usage: gongkai_generate_sentences OUTPUT

#include <array>
#include <bit>
#include <ostream>
#include <string>
#include <string_view>

#include "base/constants.h"
#include "report/narrative/prose_kinds_maker.h"
#include "report/narrative/sentence_maker.h"

namespace gongkai {

// Found by the types of what is written.
static void write(std::ostream& out, const WordNode& node) {
  constants::write_row(out, node.base, node.from);
}
static void write(std::ostream& out, const FrameText& text) {
  constants::write_row(out, text.begin, text.size);
}
template <std::size_t limit>
static void write(std::ostream& out, const NumberSet<limit>& set) {
  out << '{';
  constants::write(out, set.bits);
  out << '}';
}
static void write(std::ostream& out, Slot slot) { out << "Slot(" << static_cast<int>(slot) << ')'; }
static void write(std::ostream& out, const Sense& sense) {
  constants::write_row(out, sense.slot, sense.value);
}
static void write(std::ostream& out, const WordSenses& word) {
  constants::write_row(out, word.first, word.count, word.is_audience, word.several_heads, word.several_marks);
}
static void write(std::ostream& out, const CompoundRow& compound) {
  constants::write_row(out, compound.head, compound.before);
}
static void write(std::ostream& out, const FrameRow& frame) {
  constants::write_row(out, frame.code, frame.units, frame.priority, frame.head, frame.act, frame.channel,
                       frame.detail, frame.barred, frame.contexts, frame.parts, frame.any_act,
                       frame.any_channel, frame.any_detail, frame.needs_disclosure, frame.bars_audience,
                       frame.alone, frame.zero);
}

namespace {

constexpr std::string_view preamble = R"(// Written by generate_sentences.cc; do not edit.
#include <bit>

#include "report/narrative/prose_kinds.h"
#include "report/narrative/sentence_tables.h"

namespace gongkai {
namespace {

)";

void write_words(std::ostream& out, const std::string& name, const WordTables& words) {
  constants::write_array(out, "WordNode", name + "_nodes", words.nodes);
  constants::write_array(out, "std::uint32_t", name + "_ids", words.ids);
  constants::write_array(out, "std::uint16_t", name + "_seconds", words.seconds);
  out << "constexpr WordTables " << name << "{" << name << "_nodes, " << name << "_ids, " << name
      << "_seconds};\n";
}

void generate(std::ostream& out) {
  SentenceMaker maker{MetricRows{}};
  const SentenceTables made = maker.make();
  out << preamble;
  write_words(out, "known_words", made.words);
  write_words(out, "roles", made.roles);
  constants::write_array(out, "Sense", "senses", made.vocabulary.senses);
  constants::write_array(out, "std::uint32_t", "first_sense", made.vocabulary.first_sense);
  constants::write_array(out, "WordSenses", "word_senses", made.vocabulary.words);
  constants::write_array(out, "CompoundRow", "compounds", made.vocabulary.compounds);
  constants::write_array(out, "FrameRow", "frames", made.frames.frames);
  constants::write_array(out, "std::uint16_t", "by_head", made.frames.by_head);
  constants::write_array(out, "std::uint32_t", "first_frame", made.frames.first_frame);
  constants::write_array(out, "char", "texts", made.frames.texts);
  using Turning = std::array<SlotValue, sizeof(TurningValues) / sizeof(SlotValue)>;
  out << "constexpr std::array<SlotValue, " << std::tuple_size_v<Turning> << "> turning";
  constants::write(out, std::bit_cast<Turning>(made.vocabulary.turning));
  out << ";\n\n}  // namespace\n\nconst SentenceTables built_in_sentences{\n"
         "    known_words, roles,\n"
         "    {senses, first_sense, word_senses, std::bit_cast<TurningValues>(turning), ";
  constants::write(out, made.vocabulary.first_class);
  out << ", ";
  constants::write(out, made.vocabulary.behind_classes);
  out << ", ";
  write(out, made.vocabulary.reasons);
  out << ", compounds},\n    {frames, by_head, first_frame, {texts, sizeof texts}}};\n\n"
         "const prose_kind::Table prose_kind::kinds";
  constants::write(out, prose_kind::make());
  out << ";\n\n}  // namespace gongkai\n";
}

}  // namespace
}  // namespace gongkai

int main(int argc, char** argv) { return gongkai::constants::write_file(argc, argv, gongkai::generate); }
