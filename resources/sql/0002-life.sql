-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a request is kept, and what lapses when.

-- ---------------------------------------------------------------- shelves

-- 0 on the desk, 1 in the archive, 2 in the bin: nothing is ever deleted. A number, because it stands in every index.
ALTER TABLE requests ADD COLUMN shelf INTEGER NOT NULL DEFAULT 0 CHECK (shelf IN (0, 1, 2));

-- Every list is of one shelf, or of several that are merged: so every index begins with it, and what is in the archive
-- is in nobody's way, however much there is of it. For the rest see the first step.
DROP INDEX requests_changed;
DROP INDEX requests_date;
DROP INDEX requests_reference;
DROP INDEX requests_direction_changed;
DROP INDEX requests_direction_date;
DROP INDEX requests_direction_reference;
DROP INDEX requests_direction_party;
DROP INDEX requests_direction_state;
DROP INDEX requests_type_changed;
DROP INDEX requests_type_date;
DROP INDEX requests_type_reference;
DROP INDEX requests_type_party;
DROP INDEX requests_type_state;
DROP INDEX requests_owner_changed;
DROP INDEX requests_owner_date;
DROP INDEX requests_owner_reference;
DROP INDEX requests_owner_party;
DROP INDEX requests_owner_state;
DROP INDEX requests_urgent_changed;
DROP INDEX requests_urgent_date;
DROP INDEX requests_urgent_reference;
DROP INDEX requests_urgent_party;
DROP INDEX requests_urgent_state;
DROP INDEX requests_state_changed;
DROP INDEX requests_state_date;
DROP INDEX requests_state_reference;
DROP INDEX requests_state_party;
DROP INDEX requests_party_changed;
DROP INDEX requests_party_date;
DROP INDEX requests_party_reference;
DROP INDEX requests_party_state;
DROP INDEX requests_quarter_changed;
DROP INDEX requests_quarter_reference;
DROP INDEX requests_state_quarter;
DROP INDEX requests_party_quarter;

CREATE INDEX requests_changed ON requests (shelf, changed);
CREATE INDEX requests_date ON requests (shelf, date);
CREATE INDEX requests_reference ON requests (shelf, reference_key);
CREATE INDEX requests_direction_changed ON requests (shelf, direction, changed);
CREATE INDEX requests_direction_date ON requests (shelf, direction, date);
CREATE INDEX requests_direction_reference ON requests (shelf, direction, reference_key);
CREATE INDEX requests_direction_party ON requests (shelf, direction, party, changed);
CREATE INDEX requests_direction_state ON requests (shelf, direction, state, changed);
CREATE INDEX requests_type_changed ON requests (shelf, type, changed);
CREATE INDEX requests_type_date ON requests (shelf, type, date);
CREATE INDEX requests_type_reference ON requests (shelf, type, reference_key);
CREATE INDEX requests_type_party ON requests (shelf, type, party, changed);
CREATE INDEX requests_type_state ON requests (shelf, type, state, changed);
CREATE INDEX requests_owner_changed ON requests (shelf, owner, changed);
CREATE INDEX requests_owner_date ON requests (shelf, owner, date);
CREATE INDEX requests_owner_reference ON requests (shelf, owner, reference_key);
CREATE INDEX requests_owner_party ON requests (shelf, owner, party, changed);
CREATE INDEX requests_owner_state ON requests (shelf, owner, state, changed);
CREATE INDEX requests_urgent_changed ON requests (shelf, changed) WHERE urgent = 1;
CREATE INDEX requests_urgent_date ON requests (shelf, date) WHERE urgent = 1;
CREATE INDEX requests_urgent_reference ON requests (shelf, reference_key) WHERE urgent = 1;
CREATE INDEX requests_urgent_party ON requests (shelf, party, changed) WHERE urgent = 1;
CREATE INDEX requests_urgent_state ON requests (shelf, state, changed) WHERE urgent = 1;
CREATE INDEX requests_state_changed ON requests (shelf, state, changed);
CREATE INDEX requests_state_date ON requests (shelf, state, date);
CREATE INDEX requests_state_reference ON requests (shelf, state, reference_key);
CREATE INDEX requests_state_party ON requests (shelf, state, party, changed);
CREATE INDEX requests_party_changed ON requests (shelf, party, changed);
CREATE INDEX requests_party_date ON requests (shelf, party, date);
CREATE INDEX requests_party_reference ON requests (shelf, party, reference_key);
CREATE INDEX requests_party_state ON requests (shelf, party, state, changed);
CREATE INDEX requests_quarter_changed ON requests (shelf, quarter, changed, id, date);
CREATE INDEX requests_quarter_reference ON requests (shelf, quarter, reference_key, id, date);
CREATE INDEX requests_state_quarter ON requests (shelf, state, quarter, changed, id, date);
CREATE INDEX requests_party_quarter ON requests (shelf, party, quarter, changed, id, date);

-- What was typed as a reference is looked for on all shelves.
CREATE INDEX requests_any_reference ON requests (reference_key);

-- How many requests there are of what on which shelf.
DROP TRIGGER requests_counted;
DROP TRIGGER requests_recounted;
DROP TABLE request_counts;

CREATE TABLE request_counts (
  shelf INTEGER NOT NULL,
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (shelf, facet, value)
) STRICT, WITHOUT ROWID;

INSERT INTO request_counts SELECT 0, 'all', '', count(*) FROM requests HAVING count(*) > 0;
INSERT INTO request_counts SELECT 0, 'direction', direction, count(*) FROM requests GROUP BY direction;
INSERT INTO request_counts SELECT 0, 'state', state, count(*) FROM requests GROUP BY state;
INSERT INTO request_counts SELECT 0, 'party', party, count(*) FROM requests GROUP BY party;
INSERT INTO request_counts SELECT 0, 'type', type, count(*) FROM requests GROUP BY type;
INSERT INTO request_counts SELECT 0, 'owner', CAST(owner AS TEXT), count(*) FROM requests GROUP BY CAST(owner AS TEXT);
INSERT INTO request_counts SELECT 0, 'urgent', CAST(urgent AS TEXT), count(*) FROM requests GROUP BY CAST(urgent AS TEXT);
INSERT INTO request_counts SELECT 0, 'quarter', quarter, count(*) FROM requests GROUP BY quarter;
INSERT INTO request_counts SELECT 0, 'direction/state', direction || '/' || state, count(*) FROM requests GROUP BY direction || '/' || state;

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

-- ---------------------------------------------------------------- what lapses when

-- Made from a request and its events, anew with each of them, and in the same transaction. Officer and shelf are those
-- of the request, so that what falls due is read along an index, whoever asks.
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

CREATE UNIQUE INDEX deadlines_request ON deadlines (request, key);
CREATE INDEX deadlines_event ON deadlines (event);
CREATE INDEX deadlines_due ON deadlines (shelf, due);
CREATE INDEX deadlines_kind ON deadlines (shelf, kind, due);
CREATE INDEX deadlines_owner ON deadlines (shelf, owner, due);
CREATE INDEX deadlines_owner_kind ON deadlines (shelf, owner, kind, due);

CREATE TRIGGER requests_deadlines AFTER UPDATE OF owner, shelf ON requests
  WHEN NEW.owner <> OLD.owner OR NEW.shelf <> OLD.shelf
BEGIN
  UPDATE deadlines SET owner = NEW.owner, shelf = NEW.shelf WHERE request = NEW.id;
END;

-- By what the deadlines were made (the office's zone and targets, the rules of the program), and up to which request:
-- when it changes, they are made anew, some at a time.
CREATE TABLE deadline_upkeep (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  basis TEXT NOT NULL,
  upto INTEGER NOT NULL
) STRICT;

INSERT INTO deadline_upkeep VALUES (1, '', 0);
