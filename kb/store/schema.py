"""The catalog's tables. SQLite holds the truth: documents, pages, passages, vectors; Chroma can be made again from it."""

SCHEMA_VERSION = 5
FILED_AS_NUMBERS = 4
"""The version from which words are filed as numbers; older catalogs had them as texts."""

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row a file, also for files that could not be read: their status is remembered until their bytes change.
CREATE TABLE documents (
  number INTEGER PRIMARY KEY AUTOINCREMENT,  -- inner key, never used twice, so that caches can rely on it
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL UNIQUE,                 -- as shown outside
  file TEXT NOT NULL,                        -- where it lies on this machine
  sha256 TEXT NOT NULL, size INTEGER NOT NULL, stamp TEXT NOT NULL,
  format TEXT NOT NULL,
  own_facts TEXT NOT NULL,                   -- what the document tells of itself, before kb.toml corrects it
  title TEXT NOT NULL, kind TEXT NOT NULL, organ TEXT, date TEXT, language TEXT NOT NULL,
  period_first INTEGER, period_last INTEGER, exemption TEXT,
  access TEXT NOT NULL, groups TEXT NOT NULL,
  status TEXT NOT NULL, reason TEXT,
  page_count INTEGER NOT NULL, passage_count INTEGER NOT NULL,
  corrected TEXT NOT NULL DEFAULT '[]'       -- which facts a person has corrected, by name
);
CREATE INDEX documents_sha256 ON documents (sha256);

-- What lies inside a file (an e-mail's attachments), by the file's bytes: an unchanged file need not be unpacked again.
CREATE TABLE attachments (
  container TEXT NOT NULL,                   -- sha256 of the file they lie in
  ordinal INTEGER NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
  dated TEXT,                                -- the day of the message, for attachments that tell none themselves
  PRIMARY KEY (container, ordinal)
) WITHOUT ROWID;

-- What a person has said of a document, by its path; it outlives every reading of the file. A fact not named is not corrected.
CREATE TABLE corrections (path TEXT PRIMARY KEY, facts TEXT NOT NULL, by TEXT, at TEXT NOT NULL) WITHOUT ROWID;

-- A changed file gets a new id; its old address leads to the new one.
CREATE TABLE former_ids (id TEXT PRIMARY KEY, now TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE pages (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  number INTEGER NOT NULL, label TEXT, width REAL NOT NULL, height REAL NOT NULL,
  text TEXT NOT NULL, blocks TEXT NOT NULL, boxes BLOB, problem TEXT,
  recognised INTEGER NOT NULL DEFAULT 0,     -- whether (a part of) the text was recognised in a picture, and may hold errors
  PRIMARY KEY (document, number)
);

CREATE TABLE sections (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, path TEXT NOT NULL,
  page INTEGER NOT NULL, start INTEGER NOT NULL, end_page INTEGER NOT NULL, end INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE items (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, number TEXT NOT NULL, case_key TEXT, title TEXT NOT NULL, archive_number TEXT,
  page INTEGER NOT NULL, start INTEGER NOT NULL, end_page INTEGER NOT NULL, end INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

-- A passage is a stretch of one page; its words stand in the page and are not stored again.
CREATE TABLE passages (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  page INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
  section TEXT, part TEXT NOT NULL,
  length INTEGER NOT NULL                    -- in index terms, for BM25
);
CREATE INDEX passages_document ON passages (document);

-- The vectors of one document's passages, in the order of their numbers: float16, row after row.
CREATE TABLE vectors (
  document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
  matrix BLOB NOT NULL
);

"""

WORDS = """
-- Every word of the collection, once; a number is never used twice. A word outlives its documents until `kb purge`.
CREATE TABLE words (id INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT NOT NULL UNIQUE, stem TEXT NOT NULL);

-- The words of one document's passages as numbers (int32), passage after passage in the order of their numbers. `length` of a
-- passage tells how many of `body` are its own, `heading_lengths` (int32) how many of `heading`: title, organ, heading path.
CREATE TABLE filed (
  document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
  body BLOB NOT NULL, heading BLOB NOT NULL, heading_lengths BLOB NOT NULL
);

-- Where a document gives an abbreviation with its full name.
CREATE TABLE abbreviations (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  short TEXT NOT NULL, name TEXT NOT NULL, page INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
  PRIMARY KEY (document, page, start)
) WITHOUT ROWID;
"""

DECISIONS = """
-- What organs decided, as far as a document's minutes tell. The words are not stored again: `pieces` ([[page, start, end], ...])
-- tells where they stand. Organ and date are NULL for the document's own meeting, and then the document's.
CREATE TABLE decisions (
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, organ TEXT, date TEXT, enclosed INTEGER NOT NULL,
  number TEXT, case_key TEXT, archive_number TEXT, title TEXT NOT NULL,
  outcome TEXT NOT NULL, minutes TEXT NOT NULL, pieces TEXT NOT NULL,
  vote TEXT NOT NULL, follow_ups TEXT NOT NULL,  -- JSON
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;
"""

TABLES += WORDS + DECISIONS

MIGRATIONS = {
    1: """
ALTER TABLE documents ADD COLUMN corrected TEXT NOT NULL DEFAULT '[]';
ALTER TABLE pages ADD COLUMN recognised INTEGER NOT NULL DEFAULT 0;
CREATE TABLE attachments (
  container TEXT NOT NULL, ordinal INTEGER NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
  PRIMARY KEY (container, ordinal)
) WITHOUT ROWID;
CREATE TABLE corrections (path TEXT PRIMARY KEY, facts TEXT NOT NULL, by TEXT, at TEXT NOT NULL) WITHOUT ROWID;
""",
    2: "ALTER TABLE attachments ADD COLUMN dated TEXT;\n",
    3: WORDS + "DROP TABLE terms;\n",
    4: DECISIONS,
}
"""What brings a catalog of this version to the next; nothing is read or embedded again. Search terms are filed anew afterwards,
and the next ingest reads the stored pages for decisions."""

VISIBLE = """
CREATE TEMP VIEW visible_documents AS SELECT * FROM main.documents WHERE may_see(access, groups);
CREATE TEMP VIEW visible_pages AS
  SELECT p.* FROM main.pages p JOIN main.documents d ON d.number = p.document WHERE may_see(d.access, d.groups);
CREATE TEMP VIEW visible_sections AS
  SELECT s.* FROM main.sections s JOIN main.documents d ON d.number = s.document WHERE may_see(d.access, d.groups);
CREATE TEMP VIEW visible_items AS
  SELECT i.* FROM main.items i JOIN main.documents d ON d.number = i.document WHERE may_see(d.access, d.groups);
CREATE TEMP VIEW visible_decisions AS
  SELECT x.* FROM main.decisions x JOIN main.documents d ON d.number = x.document WHERE may_see(d.access, d.groups);
CREATE TEMP VIEW visible_passages AS
  SELECT p.* FROM main.passages p JOIN main.documents d ON d.number = p.document WHERE may_see(d.access, d.groups);
CREATE TEMP VIEW visible_abbreviations AS
  SELECT a.* FROM main.abbreviations a JOIN main.documents d ON d.number = a.document WHERE may_see(d.access, d.groups);
"""
"""What a reader's connection sees: the same tables through the eyes of one user (`may_see` is bound to that user)."""
