-- Two nouns in a row: what the first may be, so that the second one is still what is counted (70_lexicon.sql).

CREATE TABLE lexicon_compound (
  head      TEXT NOT NULL,       -- the noun counted: 提案. A noun of the lexicon before it makes another thing of it (会议提案), unless
  before    TEXT NOT NULL,       -- it is of this value, a body, 信息 or of the same value; '-': none else. A head that has no row is
                                 -- counted whatever noun stands before it
  PRIMARY KEY (head, before)
) STRICT;

INSERT INTO lexicon_compound (head, before)
SELECT head.key, before.value
  FROM json_each('{
   "press": ["-"], "interview": ["-"], "proposal": ["-"], "suggestion": ["proposal"], "request_catalogue": ["-"],
   "complaint": ["-"], "appeal": ["-"], "budget": ["-"], "media_interview": ["-"], "rule": ["-"], "normative": ["document"],
   "hotline": ["call", "message"], "call": ["hotline"], "penalty": ["-"], "licence": ["-"], "coercion": ["-"],
   "document": ["class.policy"], "training": ["trainee", "staff", "staff_both", "trained"], "meeting": ["-"],
   "trained": ["trainee", "training", "staff", "staff_both"],
   "inspection": ["account", "column", "special_topic", "mixed", "interpretation", "article"],
   "interpretation": ["document", "normative", "rule", "article", "class.policy", "interpretation_kind", "document.other"],
   "interpretation_kind": ["document", "normative", "rule", "article", "class.policy", "interpretation"],
   "response": ["message", "article", "class.livelihood", "class.emergency"],
   "message": ["account", "letter", "consult_online"], "consult_online": ["message"],
   "staff_full_time": ["office", "trainee"], "staff_part_time": ["office", "trainee"], "staff_both": ["office", "trainee"],
   "staff": ["office", "trainee"], "guide": ["matter", "matter_plain", "licence"], "account": ["-"], "visit": ["-"], "catalogue": ["matter"]
  }') AS head, json_each(head.value) AS before;
