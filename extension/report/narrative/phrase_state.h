#pragma once

#include "report/narrative/phrase.h"

namespace gongkai {

/// What was taken last.
struct PhraseReader::State {
  enum class Last : std::uint8_t {
    nothing,
    head,
    channel,
    aside,
    other
  };  // aside: a noun that is not counted

  const Quantity* quantity = nullptr;
  Context context = Context::none;
  Last last = Last::nothing;
  bool of_kind = false;       ///< 类 stands before what was taken last: 公开目录类信息
  bool act_within = false;    ///< the act taken stands in the noun: 公开文件
  bool joined = false;        ///< 、 or 和 stands between what was taken last and what comes
  bool listing = false;       ///< behind 等, read backwards: what comes is an example
  bool forward = false;       ///< read away from the number to the right
  bool governing = false;     ///< … from a word of none
  bool of_thing = false;      ///< 的 was taken last: what comes says which of the things counted
  bool in_attribute = false;  ///< … and up to what joins it to more: 需群众知晓的文件
  bool behind_noun = false;   ///< what was taken last is of the noun before it: 信息发布
  bool attributed = false;    ///< read backwards, a word that says nothing stands before a noun: 相关信息
  bool rejoins = false;       ///< … and a noun joined to it before that
  bool of_body = false;       ///< read backwards, what comes is the name of a body: 水务局
  SlotValue generic = 0;      ///< the channel that 等 leads to (报纸等媒体)
};

}  // namespace gongkai
