-- SPDX-License-Identifier: GPL-3.0-or-later
-- The vault's first schema. A step that was released is never changed: write the next one.
--
-- Instants are milliseconds since 1970-01-01T00:00:00Z, dates are ISO 8601 text ('' for none), documents and payloads
-- are canonical JSON in UTF-8, hashes of files are SHA-256 in lower-case hexadecimal digits, Parties are ISO 3166-1
-- alpha-2. Who: the id of an officer, 0 for the program itself.

-- ---------------------------------------------------------------- the vault itself

CREATE TABLE vault (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL,
  created INTEGER NOT NULL,
  header_generation INTEGER NOT NULL, -- of the header file beside the database: an older one put back is seen
  header_hash BLOB NOT NULL,
  header BLOB NOT NULL,               -- a third copy of the header
  audit_key BLOB NOT NULL             -- of the audit chain: it outlives a change of the vault's master key
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value BLOB NOT NULL,
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- the audit chain

CREATE TABLE audit (
  position INTEGER PRIMARY KEY CHECK (position > 0),
  at INTEGER NOT NULL,
  officer INTEGER NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  payload BLOB NOT NULL,
  previous BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE INDEX audit_subject ON audit (subject);

CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  position INTEGER NOT NULL,
  hash BLOB NOT NULL,
  commits INTEGER NOT NULL, -- every transaction that wrote something, also those that the chain does not tell of
  seal BLOB NOT NULL        -- keyed hash over the three
) STRICT;

CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;
-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER audit_once BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;
CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'the head of the audit chain stays'); END;

-- ---------------------------------------------------------------- officers

CREATE TABLE officers (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL, -- folded: two officers are not told apart by a capital or an accent
  roles INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 7), -- 1 drafter, 2 approver, 4 administrator
  slot TEXT NOT NULL,     -- id of the key slot in the header; '' for none
  created INTEGER NOT NULL,
  removed INTEGER
) STRICT;

CREATE UNIQUE INDEX officers_name ON officers (name_key) WHERE removed IS NULL;
CREATE UNIQUE INDEX officers_slot ON officers (slot) WHERE removed IS NULL AND slot <> '';

CREATE TRIGGER officers_stay BEFORE DELETE ON officers
BEGIN SELECT RAISE(ABORT, 'officers are marked as removed'); END;

-- ---------------------------------------------------------------- requests

CREATE TABLE requests (
  id INTEGER PRIMARY KEY CHECK (id > 0), -- the order of coming in; the search index has the same numbers
  version INTEGER NOT NULL CHECK (version > 0),
  direction TEXT NOT NULL CHECK (direction IN ('incoming', 'outgoing')),
  instrument TEXT NOT NULL,
  type TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state <> ''),
  reference TEXT NOT NULL,
  reference_key TEXT NOT NULL,
  requesting TEXT NOT NULL,
  requested TEXT NOT NULL,
  party TEXT NOT NULL, -- the other one of the two
  urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
  date TEXT NOT NULL,
  owner INTEGER NOT NULL,
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  title BLOB NOT NULL,
  quarter TEXT AS (iif(date = '', '', substr(date, 1, 4) || '/' || ((substr(date, 6, 2) + 2) / 3))) VIRTUAL -- '2026/4'
) STRICT;

CREATE UNIQUE INDEX requests_reference_once ON requests (requesting, instrument, direction, reference_key)
  WHERE reference_key <> '';
CREATE INDEX requests_fingerprint ON requests (fingerprint);

-- Every order of the list, alone and behind every part of the filter (listplan.cpp): whatever is asked for, a page is
-- read from where it begins, and the rows are never sorted. What is ordered by Party or state serves those who ask for
-- that Party or state besides. A range of dates is read quarter by quarter and merged; the id stands before the date
-- there, to keep the order, and the date only to be seen without a look at the row. SQLite puts the id behind every
-- other key by itself.
CREATE INDEX requests_changed ON requests (changed);
CREATE INDEX requests_date ON requests (date);
CREATE INDEX requests_reference ON requests (reference_key);
CREATE INDEX requests_direction_changed ON requests (direction, changed);
CREATE INDEX requests_direction_date ON requests (direction, date);
CREATE INDEX requests_direction_reference ON requests (direction, reference_key);
CREATE INDEX requests_direction_party ON requests (direction, party, changed);
CREATE INDEX requests_direction_state ON requests (direction, state, changed);
CREATE INDEX requests_type_changed ON requests (type, changed);
CREATE INDEX requests_type_date ON requests (type, date);
CREATE INDEX requests_type_reference ON requests (type, reference_key);
CREATE INDEX requests_type_party ON requests (type, party, changed);
CREATE INDEX requests_type_state ON requests (type, state, changed);
CREATE INDEX requests_owner_changed ON requests (owner, changed);
CREATE INDEX requests_owner_date ON requests (owner, date);
CREATE INDEX requests_owner_reference ON requests (owner, reference_key);
CREATE INDEX requests_owner_party ON requests (owner, party, changed);
CREATE INDEX requests_owner_state ON requests (owner, state, changed);
CREATE INDEX requests_urgent_changed ON requests (changed) WHERE urgent = 1;
CREATE INDEX requests_urgent_date ON requests (date) WHERE urgent = 1;
CREATE INDEX requests_urgent_reference ON requests (reference_key) WHERE urgent = 1;
CREATE INDEX requests_urgent_party ON requests (party, changed) WHERE urgent = 1;
CREATE INDEX requests_urgent_state ON requests (state, changed) WHERE urgent = 1;
CREATE INDEX requests_state_changed ON requests (state, changed);
CREATE INDEX requests_state_date ON requests (state, date);
CREATE INDEX requests_state_reference ON requests (state, reference_key);
CREATE INDEX requests_state_party ON requests (state, party, changed);
CREATE INDEX requests_party_changed ON requests (party, changed);
CREATE INDEX requests_party_date ON requests (party, date);
CREATE INDEX requests_party_reference ON requests (party, reference_key);
CREATE INDEX requests_party_state ON requests (party, state, changed);
CREATE INDEX requests_quarter_changed ON requests (quarter, changed, id, date);
CREATE INDEX requests_quarter_reference ON requests (quarter, reference_key, id, date);
CREATE INDEX requests_state_quarter ON requests (state, quarter, changed, id, date);
CREATE INDEX requests_party_quarter ON requests (party, quarter, changed, id, date);

CREATE TRIGGER requests_stay BEFORE DELETE ON requests
BEGIN SELECT RAISE(ABORT, 'requests are not deleted'); END;
CREATE TRIGGER requests_rise BEFORE UPDATE ON requests WHEN NEW.version < OLD.version OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the version of a request does not fall'); END;

CREATE TABLE request_versions (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES requests (id),
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  officer INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  document BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX request_versions_of ON request_versions (request, version);

CREATE TRIGGER request_versions_keep BEFORE UPDATE ON request_versions
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;
CREATE TRIGGER request_versions_stay BEFORE DELETE ON request_versions
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;
CREATE TRIGGER request_versions_once BEFORE INSERT ON request_versions
  WHEN EXISTS (SELECT 1 FROM request_versions WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM request_versions WHERE request = NEW.request AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;

-- How many requests there are of what, so that no list has to count.
CREATE TABLE request_counts (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (facet, value)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER requests_counted AFTER INSERT ON requests
BEGIN
  INSERT INTO request_counts (facet, value, n)
    VALUES ('all', '', 1), ('direction', NEW.direction, 1), ('state', NEW.state, 1), ('party', NEW.party, 1),
      ('type', NEW.type, 1), ('owner', NEW.owner, 1), ('urgent', NEW.urgent, 1),
      ('quarter', NEW.quarter, 1), ('direction/state', NEW.direction || '/' || NEW.state, 1)
    ON CONFLICT (facet, value) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER requests_recounted AFTER UPDATE ON requests
BEGIN
  UPDATE request_counts SET n = n - 1
    WHERE (facet, value) IN (VALUES ('direction', OLD.direction), ('state', OLD.state), ('party', OLD.party),
      ('type', OLD.type), ('owner', CAST(OLD.owner AS TEXT)), ('urgent', CAST(OLD.urgent AS TEXT)),
      ('quarter', OLD.quarter), ('direction/state', OLD.direction || '/' || OLD.state));
  INSERT INTO request_counts (facet, value, n)
    VALUES ('direction', NEW.direction, 1), ('state', NEW.state, 1), ('party', NEW.party, 1), ('type', NEW.type, 1),
      ('owner', NEW.owner, 1), ('urgent', NEW.urgent, 1), ('quarter', NEW.quarter, 1),
      ('direction/state', NEW.direction || '/' || NEW.state, 1)
    ON CONFLICT (facet, value) DO UPDATE SET n = n + 1;
END;

-- What an officer has typed and not saved yet; kept every few seconds, gone with the save.
CREATE TABLE drafts (
  request INTEGER NOT NULL REFERENCES requests (id),
  officer INTEGER NOT NULL,
  base_version INTEGER NOT NULL,
  form BLOB NOT NULL,
  field TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  PRIMARY KEY (request, officer)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES requests (id),
  kind TEXT NOT NULL,
  occurred TEXT NOT NULL, -- as it was written: a date, or an instant with its zone
  payload BLOB NOT NULL,
  recorded INTEGER NOT NULL,
  officer INTEGER NOT NULL,
  audit INTEGER NOT NULL UNIQUE REFERENCES audit (position)
) STRICT;

CREATE INDEX events_request ON events (request);

CREATE TRIGGER events_keep BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are append only'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are append only'); END;
CREATE TRIGGER events_once BEFORE INSERT ON events
  WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM events WHERE audit = NEW.audit)
BEGIN SELECT RAISE(ABORT, 'events are append only'); END;

CREATE TABLE issued_documents (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES requests (id),
  version INTEGER NOT NULL,
  document TEXT NOT NULL,
  language TEXT NOT NULL,
  sha256 TEXT NOT NULL, -- of the file's bytes
  size INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  issued INTEGER NOT NULL,
  officer INTEGER NOT NULL,
  audit INTEGER NOT NULL UNIQUE REFERENCES audit (position)
) STRICT;

CREATE INDEX issued_documents_request ON issued_documents (request);
CREATE INDEX issued_documents_sha256 ON issued_documents (sha256);

CREATE TRIGGER issued_documents_keep BEFORE UPDATE ON issued_documents
BEGIN SELECT RAISE(ABORT, 'issued documents are append only'); END;
CREATE TRIGGER issued_documents_stay BEFORE DELETE ON issued_documents
BEGIN SELECT RAISE(ABORT, 'issued documents are append only'); END;
CREATE TRIGGER issued_documents_once BEFORE INSERT ON issued_documents
  WHEN EXISTS (SELECT 1 FROM issued_documents WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM issued_documents WHERE audit = NEW.audit)
BEGIN SELECT RAISE(ABORT, 'issued documents are append only'); END;

-- ---------------------------------------------------------------- attachments

CREATE TABLE blobs (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL, -- '' until all chunks are there
  size INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX blobs_sha256 ON blobs (sha256) WHERE sha256 <> '';

CREATE TABLE blob_chunks (
  id INTEGER PRIMARY KEY,
  blob INTEGER NOT NULL REFERENCES blobs (id),
  number INTEGER NOT NULL, -- from 0
  bytes BLOB NOT NULL      -- 256 KiB, the last one less
) STRICT;

CREATE UNIQUE INDEX blob_chunks_of ON blob_chunks (blob, number);

CREATE TRIGGER blobs_keep BEFORE UPDATE ON blobs WHEN OLD.sha256 <> ''
BEGIN SELECT RAISE(ABORT, 'a complete attachment does not change'); END;
CREATE TRIGGER blobs_stay BEFORE DELETE ON blobs WHEN OLD.sha256 <> ''
BEGIN SELECT RAISE(ABORT, 'a complete attachment stays'); END;
CREATE TRIGGER blob_chunks_keep BEFORE UPDATE ON blob_chunks
BEGIN SELECT RAISE(ABORT, 'a chunk does not change'); END;
CREATE TRIGGER blob_chunks_stay BEFORE DELETE ON blob_chunks
  WHEN (SELECT sha256 FROM blobs WHERE id = OLD.blob) <> ''
BEGIN SELECT RAISE(ABORT, 'a complete attachment stays'); END;
CREATE TRIGGER blob_chunks_come BEFORE INSERT ON blob_chunks
  WHEN (SELECT sha256 FROM blobs WHERE id = NEW.blob) <> ''
BEGIN SELECT RAISE(ABORT, 'a complete attachment does not grow'); END;

CREATE TABLE attachments (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES requests (id),
  blob INTEGER NOT NULL REFERENCES blobs (id),
  name TEXT NOT NULL,
  added INTEGER NOT NULL,
  officer INTEGER NOT NULL,
  removed INTEGER -- taken off the request; the bytes stay as evidence
) STRICT;

CREATE INDEX attachments_request ON attachments (request);

CREATE TRIGGER attachments_keep BEFORE UPDATE ON attachments
  WHEN OLD.removed IS NOT NULL OR NEW.request <> OLD.request OR NEW.blob <> OLD.blob OR NEW.name <> OLD.name
    OR NEW.added <> OLD.added OR NEW.officer <> OLD.officer
BEGIN SELECT RAISE(ABORT, 'an attachment can only be taken off'); END;
CREATE TRIGGER attachments_stay BEFORE DELETE ON attachments
BEGIN SELECT RAISE(ABORT, 'attachments are marked as removed'); END;

-- ---------------------------------------------------------------- directory, imports

CREATE TABLE directory (
  id INTEGER PRIMARY KEY,
  party TEXT NOT NULL,
  authority TEXT NOT NULL, -- a short id within the Party
  version INTEGER NOT NULL,
  verified TEXT NOT NULL,  -- date
  document BLOB NOT NULL,
  changed INTEGER NOT NULL,
  removed INTEGER
) STRICT;

CREATE UNIQUE INDEX directory_authority ON directory (party, authority);

CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  started INTEGER NOT NULL,
  finished INTEGER,
  officer INTEGER NOT NULL
) STRICT;

CREATE TABLE import_files (
  id INTEGER PRIMARY KEY,
  import INTEGER NOT NULL REFERENCES imports (id),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  request INTEGER REFERENCES requests (id), -- null: refused
  outcome TEXT NOT NULL                     -- 'added', or the code of the refusal
) STRICT;

CREATE INDEX import_files_import ON import_files (import);
CREATE INDEX import_files_sha256 ON import_files (sha256) WHERE request IS NOT NULL;

-- ---------------------------------------------------------------- search

-- The terms of each request (rowid = requests.id), cut by searchtext.h and kept apart by spaces alone; "^" before a
-- term says that it stands at the head of the request. Neither the texts nor the places are kept. Words that begin with
-- two or three given characters have an index of their own.
CREATE VIRTUAL TABLE search_index USING fts5 (
  terms, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
  tokenize = "ascii tokenchars '.-/@_:+^'"
);

-- The vocabulary, each word once, and the parts of its words: so words are found by what they hold in the middle, at a
-- tenth of what an index of the parts of all texts would take. Words of up to three letters are not in it. What is
-- joined by signs (addresses, numbers, references) is kept apart: there is far more of it.
CREATE TABLE search_words (
  id INTEGER PRIMARY KEY,
  term TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search_word_parts USING fts5 (
  term, content = 'search_words', content_rowid = 'id', detail = none, columnsize = 0,
  tokenize = 'trigram case_sensitive 1'
);

CREATE TABLE search_compounds (
  id INTEGER PRIMARY KEY,
  term TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE search_compound_parts USING fts5 (
  term, content = 'search_compounds', content_rowid = 'id', detail = none, columnsize = 0,
  tokenize = 'trigram case_sensitive 1'
);
