-- The figures of the statutory tables. NULL: the report does not state it. Zero: the report says zero.

CREATE TABLE IF NOT EXISTS main.disclosure (  -- table two: one row per value cell the document shows
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  item        TEXT NOT NULL REFERENCES disclosure_item (item),
  measure     TEXT NOT NULL REFERENCES measure (measure),
  value       REAL,
  PRIMARY KEY (report_id, item, measure)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS main.request (  -- table three: one row per row of the form that the document shows
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  outcome     TEXT NOT NULL REFERENCES outcome (outcome),
  natural_person INTEGER,        -- 自然人
  commercial_enterprise INTEGER, -- 商业企业
  research_institution INTEGER,  -- 科研机构
  social_welfare_org INTEGER,    -- 社会公益组织
  legal_service_org INTEGER,     -- 法律服务机构
  other_org   INTEGER,           -- 其他
  total       INTEGER,           -- 总计, as stated
  PRIMARY KEY (report_id, outcome)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS main.dispute (  -- table four: one row per channel whose columns the document shows
  report_id   INTEGER NOT NULL REFERENCES report (report_id),
  channel     TEXT NOT NULL,     -- 'reconsideration' | 'litigation_direct' | 'litigation_after_reconsideration' | 'litigation'
  upheld      INTEGER,           -- 结果维持
  corrected   INTEGER,           -- 结果纠正
  other       INTEGER,           -- 其他结果
  pending     INTEGER,           -- 尚未审结
  total       INTEGER,           -- 总计, as stated
  PRIMARY KEY (report_id, channel)
) STRICT, WITHOUT ROWID;

-- Where the same figures stand elsewhere: tables copied from another agency are looked for by them.
CREATE INDEX IF NOT EXISTS main.request_concluded ON request (total, natural_person) WHERE outcome = 'concluded';
CREATE INDEX IF NOT EXISTS main.disclosure_value ON disclosure (value, item, measure) WHERE value >= 10;
