-- Run by ourselves: gives the inbox its turn inside a statement that SQLite undoes as a whole (archive/atomic.h).
INSERT INTO main.gongkai_inbox (source) SELECT NULL;
