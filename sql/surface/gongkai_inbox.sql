-- Declaration of the writable virtual table gongkai_inbox.
CREATE TABLE gongkai_inbox (
  source  TEXT,     -- where the document came from; stored as given
  content BLOB,     -- the document, TEXT or BLOB
  agency  TEXT,     -- overrides what the document says; NULL: as the document says
  year    INTEGER   -- likewise
);
