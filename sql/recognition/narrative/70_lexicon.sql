-- The words of which sentences are made (extension/report/narrative/vocabulary.h). A text is cut into them so that as little
-- as possible is left over and the words are few and long: 公告栏目 is one word, and 公告栏 is not met in it. A word may have
-- several senses. Source: the wording of published reports, noted as words.

CREATE TABLE lexicon (
  slot      TEXT NOT NULL,       -- what the word may fill:
                                 --   head     what is counted: request, document, training …; 'organ' bodies, 'other' what no
                                 --            code counts
                                 --   class    of information, counted under its own code: news, notices …
                                 --   act      what was done: publish, receive, answer, close, hold, repeal …
                                 --   channel  through what it was published; 'several': through all of them
                                 --   detail   what else says which of the things counted: ways, results, times, who
                                 --   mark     see below
  value     TEXT NOT NULL,       -- as named by the slots of metric_frame
  word      TEXT NOT NULL,       -- folded: simplified, half-width
  PRIMARY KEY (word, slot, value)
) STRICT;
-- Marks: function      says nothing of what is counted; prep: 通过; join: 和; etc: 等; several_tail: 等渠道;
--        others_tail: 及其他渠道; total: 共;
--        body          ends the name of a body: 局; initiative: 主动公开; refused: 因涉密不予公开; concern: 涉及;
--        all_kinds     各类动态信息 may be of several classes;
--        behind_noun   is of what the noun before it says: 解读信息发布;
--        block         is no word of a sentence that counts (a heading, a slogan): what stands beside it stays unexplained;
--        neg_other     says no of something else; scope_part, scope_other: bodies under or above the one that reports; scope_some: not all of them
