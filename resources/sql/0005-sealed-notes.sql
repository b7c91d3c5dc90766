-- SPDX-License-Identifier: GPL-3.0-or-later
-- What only some officers of the vault may read: who the person of article 18(4) is. The vault's own key does not open
-- it; each reader's passphrase does.

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

CREATE UNIQUE INDEX sealed_notes_once ON sealed_notes (request, section, version) WHERE version > 0;

CREATE TABLE sealed_note_keys (
  request INTEGER NOT NULL REFERENCES requests (id),
  section TEXT NOT NULL,
  version INTEGER NOT NULL,
  reader INTEGER NOT NULL REFERENCES officers (id), -- of version 0: who typed it
  seal BLOB NOT NULL,       -- the key of the note, sealed to the public key of the reader's slot (crypto_box_seal)
  PRIMARY KEY (request, section, version, reader, seal)
) STRICT, WITHOUT ROWID;

CREATE INDEX sealed_note_keys_reader ON sealed_note_keys (reader);

CREATE TRIGGER sealed_notes_keep BEFORE UPDATE ON sealed_notes WHEN OLD.version > 0
BEGIN SELECT RAISE(ABORT, 'sealed notes are append only'); END;
CREATE TRIGGER sealed_notes_stay BEFORE DELETE ON sealed_notes WHEN OLD.version > 0
BEGIN SELECT RAISE(ABORT, 'sealed notes are append only'); END;
CREATE TRIGGER sealed_notes_alone BEFORE INSERT ON sealed_notes
WHEN EXISTS (SELECT 1 FROM sealed_notes WHERE request = NEW.request AND section = NEW.section
             AND version = NEW.version AND version > 0)
BEGIN SELECT RAISE(ABORT, 'sealed notes are append only'); END;
