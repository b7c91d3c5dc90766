-- SPDX-License-Identifier: GPL-3.0-or-later
-- The conditions on what is done with what was provided, and the reports on its use that are due.

-- Made from a request and its events, anew with each of them, and in the same transaction; when the rules change they
-- are made anew together with the deadlines (deadline_upkeep). They stand whatever the shelf of the request: what is in
-- the archive binds as before.
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

CREATE UNIQUE INDEX conditions_request ON conditions (request, key);
CREATE INDEX conditions_event ON conditions (event);
CREATE INDEX conditions_at ON conditions (at);
CREATE INDEX conditions_standing ON conditions (ours, standing, at);
CREATE INDEX conditions_use ON conditions (at) WHERE use_due <> '';
