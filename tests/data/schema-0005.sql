-- SPDX-License-Identifier: GPL-3.0-or-later
-- What sqlite_schema says after the step.

-- table vault
CREATE TABLE vault (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL,
  created INTEGER NOT NULL,
  header_generation INTEGER NOT NULL, -- of the header file beside the database: an older one put back is seen
  header_hash BLOB NOT NULL,
  header BLOB NOT NULL,               -- a third copy of the header
  audit_key BLOB NOT NULL             -- of the audit chain: it outlives a change of the vault's master key
) STRICT;

-- table settings
CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value BLOB NOT NULL,
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- table audit
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

-- index audit_subject
CREATE INDEX audit_subject ON audit (subject);

-- table audit_head
CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  position INTEGER NOT NULL,
  hash BLOB NOT NULL,
  commits INTEGER NOT NULL, -- every transaction that wrote something, also those that the chain does not tell of
  seal BLOB NOT NULL        -- keyed hash over the three
) STRICT;

-- trigger audit_keeps
CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;

-- trigger audit_stays
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;

-- trigger audit_once
CREATE TRIGGER audit_once BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'audit is append only'); END;

-- trigger audit_head_stays
CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
BEGIN SELECT RAISE(ABORT, 'the head of the audit chain stays'); END;

-- table officers
CREATE TABLE officers (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL, -- folded: two officers are not told apart by a capital or an accent
  roles INTEGER NOT NULL CHECK (roles BETWEEN 1 AND 7), -- 1 drafter, 2 approver, 4 administrator
  slot TEXT NOT NULL,     -- id of the key slot in the header; '' for none
  created INTEGER NOT NULL,
  removed INTEGER
) STRICT;

-- index officers_name
CREATE UNIQUE INDEX officers_name ON officers (name_key) WHERE removed IS NULL;

-- index officers_slot
CREATE UNIQUE INDEX officers_slot ON officers (slot) WHERE removed IS NULL AND slot <> '';

-- trigger officers_stay
CREATE TRIGGER officers_stay BEFORE DELETE ON officers
BEGIN SELECT RAISE(ABORT, 'officers are marked as removed'); END;

-- table requests
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
, shelf INTEGER NOT NULL DEFAULT 0 CHECK (shelf IN (0, 1, 2))) STRICT;

-- index requests_reference_once
CREATE UNIQUE INDEX requests_reference_once ON requests (requesting, instrument, direction, reference_key)
  WHERE reference_key <> '';

-- index requests_fingerprint
CREATE INDEX requests_fingerprint ON requests (fingerprint);

-- trigger requests_stay
CREATE TRIGGER requests_stay BEFORE DELETE ON requests
BEGIN SELECT RAISE(ABORT, 'requests are not deleted'); END;

-- trigger requests_rise
CREATE TRIGGER requests_rise BEFORE UPDATE ON requests WHEN NEW.version < OLD.version OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the version of a request does not fall'); END;

-- table request_versions
CREATE TABLE request_versions (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES requests (id),
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  officer INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  document BLOB NOT NULL
) STRICT;

-- index request_versions_of
CREATE UNIQUE INDEX request_versions_of ON request_versions (request, version);

-- trigger request_versions_keep
CREATE TRIGGER request_versions_keep BEFORE UPDATE ON request_versions
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;

-- trigger request_versions_stay
CREATE TRIGGER request_versions_stay BEFORE DELETE ON request_versions
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;

-- trigger request_versions_once
CREATE TRIGGER request_versions_once BEFORE INSERT ON request_versions
  WHEN EXISTS (SELECT 1 FROM request_versions WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM request_versions WHERE request = NEW.request AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;

-- table drafts
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

-- table events
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

-- index sqlite_autoindex_events_1
;

-- index events_request
CREATE INDEX events_request ON events (request);

-- trigger events_keep
CREATE TRIGGER events_keep BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are append only'); END;

-- trigger events_stay
CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are append only'); END;

-- trigger events_once
CREATE TRIGGER events_once BEFORE INSERT ON events
  WHEN EXISTS (SELECT 1 FROM events WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM events WHERE audit = NEW.audit)
BEGIN SELECT RAISE(ABORT, 'events are append only'); END;

-- table issued_documents
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

-- index sqlite_autoindex_issued_documents_1
;

-- index issued_documents_request
CREATE INDEX issued_documents_request ON issued_documents (request);

-- index issued_documents_sha256
CREATE INDEX issued_documents_sha256 ON issued_documents (sha256);

-- trigger issued_documents_keep
CREATE TRIGGER issued_documents_keep BEFORE UPDATE ON issued_documents
BEGIN SELECT RAISE(ABORT, 'issued documents are append only'); END;

-- trigger issued_documents_stay
CREATE TRIGGER issued_documents_stay BEFORE DELETE ON issued_documents
BEGIN SELECT RAISE(ABORT, 'issued documents are append only'); END;

-- trigger issued_documents_once
CREATE TRIGGER issued_documents_once BEFORE INSERT ON issued_documents
  WHEN EXISTS (SELECT 1 FROM issued_documents WHERE id = NEW.id)
    OR EXISTS (SELECT 1 FROM issued_documents WHERE audit = NEW.audit)
BEGIN SELECT RAISE(ABORT, 'issued documents are append only'); END;

-- table blobs
CREATE TABLE blobs (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL, -- '' until all chunks are there
  size INTEGER NOT NULL
) STRICT;

-- index blobs_sha256
CREATE UNIQUE INDEX blobs_sha256 ON blobs (sha256) WHERE sha256 <> '';

-- table blob_chunks
CREATE TABLE blob_chunks (
  id INTEGER PRIMARY KEY,
  blob INTEGER NOT NULL REFERENCES blobs (id),
  number INTEGER NOT NULL, -- from 0
  bytes BLOB NOT NULL      -- 256 KiB, the last one less
) STRICT;

-- index blob_chunks_of
CREATE UNIQUE INDEX blob_chunks_of ON blob_chunks (blob, number);

-- trigger blobs_keep
CREATE TRIGGER blobs_keep BEFORE UPDATE ON blobs WHEN OLD.sha256 <> ''
BEGIN SELECT RAISE(ABORT, 'a complete attachment does not change'); END;

-- trigger blobs_stay
CREATE TRIGGER blobs_stay BEFORE DELETE ON blobs WHEN OLD.sha256 <> ''
BEGIN SELECT RAISE(ABORT, 'a complete attachment stays'); END;

-- trigger blob_chunks_keep
CREATE TRIGGER blob_chunks_keep BEFORE UPDATE ON blob_chunks
BEGIN SELECT RAISE(ABORT, 'a chunk does not change'); END;

-- trigger blob_chunks_stay
CREATE TRIGGER blob_chunks_stay BEFORE DELETE ON blob_chunks
  WHEN (SELECT sha256 FROM blobs WHERE id = OLD.blob) <> ''
BEGIN SELECT RAISE(ABORT, 'a complete attachment stays'); END;

-- trigger blob_chunks_come
CREATE TRIGGER blob_chunks_come BEFORE INSERT ON blob_chunks
  WHEN (SELECT sha256 FROM blobs WHERE id = NEW.blob) <> ''
BEGIN SELECT RAISE(ABORT, 'a complete attachment does not grow'); END;

-- table attachments
CREATE TABLE attachments (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES requests (id),
  blob INTEGER NOT NULL REFERENCES blobs (id),
  name TEXT NOT NULL,
  added INTEGER NOT NULL,
  officer INTEGER NOT NULL,
  removed INTEGER -- taken off the request; the bytes stay as evidence
) STRICT;

-- index attachments_request
CREATE INDEX attachments_request ON attachments (request);

-- trigger attachments_keep
CREATE TRIGGER attachments_keep BEFORE UPDATE ON attachments
  WHEN OLD.removed IS NOT NULL OR NEW.request <> OLD.request OR NEW.blob <> OLD.blob OR NEW.name <> OLD.name
    OR NEW.added <> OLD.added OR NEW.officer <> OLD.officer
BEGIN SELECT RAISE(ABORT, 'an attachment can only be taken off'); END;

-- trigger attachments_stay
CREATE TRIGGER attachments_stay BEFORE DELETE ON attachments
BEGIN SELECT RAISE(ABORT, 'attachments are marked as removed'); END;

-- table directory
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

-- index directory_authority
CREATE UNIQUE INDEX directory_authority ON directory (party, authority);

-- table imports
CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  started INTEGER NOT NULL,
  finished INTEGER,
  officer INTEGER NOT NULL
) STRICT;

-- table import_files
CREATE TABLE import_files (
  id INTEGER PRIMARY KEY,
  import INTEGER NOT NULL REFERENCES imports (id),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  request INTEGER REFERENCES requests (id), -- null: refused
  outcome TEXT NOT NULL                     -- 'added', or the code of the refusal
) STRICT;

-- index import_files_import
CREATE INDEX import_files_import ON import_files (import);

-- index import_files_sha256
CREATE INDEX import_files_sha256 ON import_files (sha256) WHERE request IS NOT NULL;

-- table search_index
CREATE VIRTUAL TABLE search_index USING fts5 (
  terms, content = '', contentless_delete = 1, detail = none, prefix = '2 3',
  tokenize = "ascii tokenchars '.-/@_:+^'"
);

-- table search_index_data
CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table search_index_idx
CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table search_index_docsize
CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

-- table search_index_config
CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table search_words
CREATE TABLE search_words (
  id INTEGER PRIMARY KEY,
  term TEXT NOT NULL UNIQUE
) STRICT;

-- index sqlite_autoindex_search_words_1
;

-- table search_word_parts
CREATE VIRTUAL TABLE search_word_parts USING fts5 (
  term, content = 'search_words', content_rowid = 'id', detail = none, columnsize = 0,
  tokenize = 'trigram case_sensitive 1'
);

-- table search_word_parts_data
CREATE TABLE 'search_word_parts_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table search_word_parts_idx
CREATE TABLE 'search_word_parts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table search_word_parts_config
CREATE TABLE 'search_word_parts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- table search_compounds
CREATE TABLE search_compounds (
  id INTEGER PRIMARY KEY,
  term TEXT NOT NULL UNIQUE
) STRICT;

-- index sqlite_autoindex_search_compounds_1
;

-- table search_compound_parts
CREATE VIRTUAL TABLE search_compound_parts USING fts5 (
  term, content = 'search_compounds', content_rowid = 'id', detail = none, columnsize = 0,
  tokenize = 'trigram case_sensitive 1'
);

-- table search_compound_parts_data
CREATE TABLE 'search_compound_parts_data'(id INTEGER PRIMARY KEY, block BLOB);

-- table search_compound_parts_idx
CREATE TABLE 'search_compound_parts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

-- table search_compound_parts_config
CREATE TABLE 'search_compound_parts_config'(k PRIMARY KEY, v) WITHOUT ROWID;

-- index requests_changed
CREATE INDEX requests_changed ON requests (shelf, changed);

-- index requests_date
CREATE INDEX requests_date ON requests (shelf, date);

-- index requests_reference
CREATE INDEX requests_reference ON requests (shelf, reference_key);

-- index requests_direction_changed
CREATE INDEX requests_direction_changed ON requests (shelf, direction, changed);

-- index requests_direction_date
CREATE INDEX requests_direction_date ON requests (shelf, direction, date);

-- index requests_direction_reference
CREATE INDEX requests_direction_reference ON requests (shelf, direction, reference_key);

-- index requests_direction_party
CREATE INDEX requests_direction_party ON requests (shelf, direction, party, changed);

-- index requests_direction_state
CREATE INDEX requests_direction_state ON requests (shelf, direction, state, changed);

-- index requests_type_changed
CREATE INDEX requests_type_changed ON requests (shelf, type, changed);

-- index requests_type_date
CREATE INDEX requests_type_date ON requests (shelf, type, date);

-- index requests_type_reference
CREATE INDEX requests_type_reference ON requests (shelf, type, reference_key);

-- index requests_type_party
CREATE INDEX requests_type_party ON requests (shelf, type, party, changed);

-- index requests_type_state
CREATE INDEX requests_type_state ON requests (shelf, type, state, changed);

-- index requests_owner_changed
CREATE INDEX requests_owner_changed ON requests (shelf, owner, changed);

-- index requests_owner_date
CREATE INDEX requests_owner_date ON requests (shelf, owner, date);

-- index requests_owner_reference
CREATE INDEX requests_owner_reference ON requests (shelf, owner, reference_key);

-- index requests_owner_party
CREATE INDEX requests_owner_party ON requests (shelf, owner, party, changed);

-- index requests_owner_state
CREATE INDEX requests_owner_state ON requests (shelf, owner, state, changed);

-- index requests_urgent_changed
CREATE INDEX requests_urgent_changed ON requests (shelf, changed) WHERE urgent = 1;

-- index requests_urgent_date
CREATE INDEX requests_urgent_date ON requests (shelf, date) WHERE urgent = 1;

-- index requests_urgent_reference
CREATE INDEX requests_urgent_reference ON requests (shelf, reference_key) WHERE urgent = 1;

-- index requests_urgent_party
CREATE INDEX requests_urgent_party ON requests (shelf, party, changed) WHERE urgent = 1;

-- index requests_urgent_state
CREATE INDEX requests_urgent_state ON requests (shelf, state, changed) WHERE urgent = 1;

-- index requests_state_changed
CREATE INDEX requests_state_changed ON requests (shelf, state, changed);

-- index requests_state_date
CREATE INDEX requests_state_date ON requests (shelf, state, date);

-- index requests_state_reference
CREATE INDEX requests_state_reference ON requests (shelf, state, reference_key);

-- index requests_state_party
CREATE INDEX requests_state_party ON requests (shelf, state, party, changed);

-- index requests_party_changed
CREATE INDEX requests_party_changed ON requests (shelf, party, changed);

-- index requests_party_date
CREATE INDEX requests_party_date ON requests (shelf, party, date);

-- index requests_party_reference
CREATE INDEX requests_party_reference ON requests (shelf, party, reference_key);

-- index requests_party_state
CREATE INDEX requests_party_state ON requests (shelf, party, state, changed);

-- index requests_quarter_changed
CREATE INDEX requests_quarter_changed ON requests (shelf, quarter, changed, id, date);

-- index requests_quarter_reference
CREATE INDEX requests_quarter_reference ON requests (shelf, quarter, reference_key, id, date);

-- index requests_state_quarter
CREATE INDEX requests_state_quarter ON requests (shelf, state, quarter, changed, id, date);

-- index requests_party_quarter
CREATE INDEX requests_party_quarter ON requests (shelf, party, quarter, changed, id, date);

-- index requests_any_reference
CREATE INDEX requests_any_reference ON requests (reference_key);

-- table request_counts
CREATE TABLE request_counts (
  shelf INTEGER NOT NULL,
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (shelf, facet, value)
) STRICT, WITHOUT ROWID;

-- trigger requests_counted
CREATE TRIGGER requests_counted AFTER INSERT ON requests
BEGIN
  INSERT INTO request_counts (shelf, facet, value, n)
    VALUES
      (NEW.shelf, 'all', '', 1), (NEW.shelf, 'direction', NEW.direction, 1), (NEW.shelf, 'state', NEW.state, 1),
      (NEW.shelf, 'party', NEW.party, 1), (NEW.shelf, 'type', NEW.type, 1),
      (NEW.shelf, 'owner', CAST(NEW.owner AS TEXT), 1), (NEW.shelf, 'urgent', CAST(NEW.urgent AS TEXT), 1),
      (NEW.shelf, 'quarter', NEW.quarter, 1), (NEW.shelf, 'direction/state', NEW.direction || '/' || NEW.state, 1)
    ON CONFLICT (shelf, facet, value) DO UPDATE SET n = n + 1;
END;

-- trigger requests_recounted
CREATE TRIGGER requests_recounted AFTER UPDATE ON requests
BEGIN
  UPDATE request_counts SET n = n - 1
    WHERE shelf = OLD.shelf AND (facet, value) IN (VALUES
      ('all', ''), ('direction', OLD.direction), ('state', OLD.state), ('party', OLD.party), ('type', OLD.type),
      ('owner', CAST(OLD.owner AS TEXT)), ('urgent', CAST(OLD.urgent AS TEXT)), ('quarter', OLD.quarter),
      ('direction/state', OLD.direction || '/' || OLD.state));
  INSERT INTO request_counts (shelf, facet, value, n)
    VALUES
      (NEW.shelf, 'all', '', 1), (NEW.shelf, 'direction', NEW.direction, 1), (NEW.shelf, 'state', NEW.state, 1),
      (NEW.shelf, 'party', NEW.party, 1), (NEW.shelf, 'type', NEW.type, 1),
      (NEW.shelf, 'owner', CAST(NEW.owner AS TEXT), 1), (NEW.shelf, 'urgent', CAST(NEW.urgent AS TEXT), 1),
      (NEW.shelf, 'quarter', NEW.quarter, 1), (NEW.shelf, 'direction/state', NEW.direction || '/' || NEW.state, 1)
    ON CONFLICT (shelf, facet, value) DO UPDATE SET n = n + 1;
END;

-- table deadlines
CREATE TABLE deadlines (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES requests (id),
  key TEXT NOT NULL,         -- stays the same within the request
  kind TEXT NOT NULL,
  due INTEGER NOT NULL,      -- the first moment after the last day; the end of the year 9999 while there is none
  day TEXT NOT NULL,         -- the last day on which it is in time; '' while there is none
  zone TEXT NOT NULL,        -- whose day it is
  provisional INTEGER NOT NULL CHECK (provisional IN (0, 1)),
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  ours INTEGER NOT NULL CHECK (ours IN (0, 1)),
  basis TEXT NOT NULL,
  paragraph TEXT NOT NULL,
  item INTEGER NOT NULL,     -- place in the data items, from 0; -1 for the request as a whole
  event INTEGER REFERENCES events (id), -- that it follows from; null: from the request itself
  leads TEXT NOT NULL,       -- days before, joined by commas
  owner INTEGER NOT NULL,
  shelf INTEGER NOT NULL
) STRICT;

-- index deadlines_request
CREATE UNIQUE INDEX deadlines_request ON deadlines (request, key);

-- index deadlines_event
CREATE INDEX deadlines_event ON deadlines (event);

-- index deadlines_due
CREATE INDEX deadlines_due ON deadlines (shelf, due);

-- index deadlines_kind
CREATE INDEX deadlines_kind ON deadlines (shelf, kind, due);

-- index deadlines_owner
CREATE INDEX deadlines_owner ON deadlines (shelf, owner, due);

-- index deadlines_owner_kind
CREATE INDEX deadlines_owner_kind ON deadlines (shelf, owner, kind, due);

-- trigger requests_deadlines
CREATE TRIGGER requests_deadlines AFTER UPDATE OF owner, shelf ON requests
  WHEN NEW.owner <> OLD.owner OR NEW.shelf <> OLD.shelf
BEGIN
  UPDATE deadlines SET owner = NEW.owner, shelf = NEW.shelf WHERE request = NEW.id;
END;

-- table deadline_upkeep
CREATE TABLE deadline_upkeep (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  basis TEXT NOT NULL,
  upto INTEGER NOT NULL
) STRICT;

-- table directory_versions
CREATE TABLE directory_versions (
  audit INTEGER PRIMARY KEY REFERENCES audit (position),
  document BLOB NOT NULL
) STRICT;

-- trigger directory_versions_keep
CREATE TRIGGER directory_versions_keep BEFORE UPDATE ON directory_versions
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;

-- trigger directory_versions_stay
CREATE TRIGGER directory_versions_stay BEFORE DELETE ON directory_versions
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;

-- trigger directory_versions_once
CREATE TRIGGER directory_versions_once BEFORE INSERT ON directory_versions
  WHEN EXISTS (SELECT 1 FROM directory_versions WHERE audit = NEW.audit)
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;

-- table conditions
CREATE TABLE conditions (
  id INTEGER PRIMARY KEY,
  request INTEGER NOT NULL REFERENCES requests (id),
  key TEXT NOT NULL,          -- stays the same within the request
  condition TEXT NOT NULL,    -- id in the closed list of the instrument
  text BLOB NOT NULL,         -- JSON
  paragraph TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('proposed', 'binding', 'declined')),
  ours INTEGER NOT NULL CHECK (ours IN (0, 1)), -- it is for this office to keep to it
  item INTEGER NOT NULL,      -- place in the data items, from 0; -1 for all that is provided
  event INTEGER NOT NULL REFERENCES events (id), -- by which it stands so
  since TEXT NOT NULL,        -- when that happened, as written
  at INTEGER NOT NULL,        -- the same as a moment, for the order
  until TEXT NOT NULL,        -- it ends by itself; '' where it does not
  use_due TEXT NOT NULL,      -- last day of the report on the use that is open; '' while there is none
  use_basis TEXT NOT NULL,    -- what that day rests on
  use_reported TEXT NOT NULL  -- when the last report was given, as written; '' while there is none
) STRICT;

-- index conditions_request
CREATE UNIQUE INDEX conditions_request ON conditions (request, key);

-- index conditions_event
CREATE INDEX conditions_event ON conditions (event);

-- index conditions_at
CREATE INDEX conditions_at ON conditions (at);

-- index conditions_standing
CREATE INDEX conditions_standing ON conditions (ours, standing, at);

-- index conditions_use
CREATE INDEX conditions_use ON conditions (at) WHERE use_due <> '';

-- table sealed_notes
CREATE TABLE sealed_notes (
  request INTEGER NOT NULL REFERENCES requests (id),
  section TEXT NOT NULL,    -- of the form, its id
  version INTEGER NOT NULL, -- from 1; 0: what the officer typed and did not seal yet
  officer INTEGER NOT NULL REFERENCES officers (id), -- who wrote it
  base INTEGER NOT NULL,    -- the version over which it was written
  written INTEGER NOT NULL,
  content BLOB NOT NULL,    -- nonce (24 bytes) and XChaCha20-Poly1305 of the padded text, by a key of its own
  PRIMARY KEY (request, section, version, officer)
) STRICT, WITHOUT ROWID;

-- index sealed_notes_once
CREATE UNIQUE INDEX sealed_notes_once ON sealed_notes (request, section, version) WHERE version > 0;

-- table sealed_note_keys
CREATE TABLE sealed_note_keys (
  request INTEGER NOT NULL REFERENCES requests (id),
  section TEXT NOT NULL,
  version INTEGER NOT NULL,
  reader INTEGER NOT NULL REFERENCES officers (id), -- of version 0: who typed it
  seal BLOB NOT NULL,       -- the key of the note, sealed to the public key of the reader's slot (crypto_box_seal)
  PRIMARY KEY (request, section, version, reader, seal)
) STRICT, WITHOUT ROWID;

-- index sealed_note_keys_reader
CREATE INDEX sealed_note_keys_reader ON sealed_note_keys (reader);

-- trigger sealed_notes_keep
CREATE TRIGGER sealed_notes_keep BEFORE UPDATE ON sealed_notes WHEN OLD.version > 0
BEGIN SELECT RAISE(ABORT, 'sealed notes are append only'); END;

-- trigger sealed_notes_stay
CREATE TRIGGER sealed_notes_stay BEFORE DELETE ON sealed_notes WHEN OLD.version > 0
BEGIN SELECT RAISE(ABORT, 'sealed notes are append only'); END;

-- trigger sealed_notes_alone
CREATE TRIGGER sealed_notes_alone BEFORE INSERT ON sealed_notes
WHEN EXISTS (SELECT 1 FROM sealed_notes WHERE request = NEW.request AND section = NEW.section
             AND version = NEW.version AND version > 0)
BEGIN SELECT RAISE(ABORT, 'sealed notes are append only'); END;
