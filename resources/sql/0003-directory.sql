-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an entry of the directory said before.

-- A row for each time an entry was saved; when, by whom and as which version stands in the row of the audit chain.
CREATE TABLE directory_versions (
  audit INTEGER PRIMARY KEY REFERENCES audit (position),
  document BLOB NOT NULL
) STRICT;

CREATE TRIGGER directory_versions_keep BEFORE UPDATE ON directory_versions
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;
CREATE TRIGGER directory_versions_stay BEFORE DELETE ON directory_versions
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;
CREATE TRIGGER directory_versions_once BEFORE INSERT ON directory_versions
  WHEN EXISTS (SELECT 1 FROM directory_versions WHERE audit = NEW.audit)
BEGIN SELECT RAISE(ABORT, 'versions are append only'); END;

-- Of what was saved before this step only the last is still known.
INSERT INTO directory_versions (audit, document)
  SELECT max(a.position), d.document FROM directory d
  JOIN audit a ON a.subject = 'directory/' || d.party || '/' || d.authority AND a.kind = 'directory.saved'
  GROUP BY d.id;
