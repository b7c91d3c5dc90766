<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttachmentStrings</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>The file could not be read to its end.</translation>
    </message>
    <message>
        <source>The file is larger than the vault takes.</source>
        <translation>The file is larger than the vault takes.</translation>
    </message>
    <message>
        <source>The attachment in the vault is damaged.</source>
        <translation>The attachment in the vault is damaged.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
</context>
<context>
    <name>AuditCheckStrings</name>
    <message>
        <source>Row %1 of the audit chain is missing.</source>
        <translation>Row %1 of the audit chain is missing.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain was altered, or was not written by this vault.</source>
        <translation>Row %1 of the audit chain was altered, or was not written by this vault.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain stood at another position.</source>
        <translation>Row %1 of the audit chain stood at another position.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain does not follow the row before it.</source>
        <translation>Row %1 of the audit chain does not follow the row before it.</translation>
    </message>
    <message>
        <source>The end of the audit chain, at row %1, is not as it was sealed.</source>
        <translation>The end of the audit chain, at row %1, is not as it was sealed.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain is dated before the row that it follows.</source>
        <translation>Row %1 of the audit chain is dated before the row that it follows.</translation>
    </message>
    <message>
        <source>The vault ends exactly there, at row %1.</source>
        <translation>The vault ends exactly there, at row %1.</translation>
    </message>
    <message>
        <source>Row %1 is there, and the vault went on from it.</source>
        <translation>Row %1 is there, and the vault went on from it.</translation>
    </message>
    <message>
        <source>The vault was rolled back, or writing was lost: row %1 is not there.</source>
        <translation>The vault was rolled back, or writing was lost: row %1 is not there.</translation>
    </message>
    <message>
        <source>Another row stands at %1: the vault was rolled back and went on differently, or it is another vault.</source>
        <translation>Another row stands at %1: the vault was rolled back and went on differently, or it is another vault.</translation>
    </message>
</context>
<context>
    <name>AuditStrings</name>
    <message>
        <source>This is not a code of the audit chain, or it has a typing mistake.</source>
        <translation>This is not a code of the audit chain, or it has a typing mistake.</translation>
    </message>
</context>
<context>
    <name>BuiltInStrings</name>
    <message>
        <source>A part of the program is damaged; install the program again.</source>
        <translation>A part of the program is damaged; install the program again.</translation>
    </message>
</context>
<context>
    <name>CheckCommandStrings</name>
    <message>
        <source>a request file, or -</source>
        <translation>a request file, or -</translation>
    </message>
    <message>
        <source>the language of the transmittal and of the findings</source>
        <translation>the language of the transmittal and of the findings</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text or json</translation>
    </message>
    <message>
        <source>The format is text or json, not &quot;%1&quot;.</source>
        <translation>The format is text or json, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
        <translation>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</translation>
    </message>
</context>
<context>
    <name>CsvExportStrings</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>The export was stopped; no file was written.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>The file cannot be written.</translation>
    </message>
</context>
<context>
    <name>DatabaseStrings</name>
    <message>
        <source>Another program is using the database.</source>
        <translation>Another program is using the database.</translation>
    </message>
    <message>
        <source>The database is still being read.</source>
        <translation>The database is still being read.</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>The database cannot be written to.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>The work was cancelled.</translation>
    </message>
    <message>
        <source>The disk did not read or write the database.</source>
        <translation>The disk did not read or write the database.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>The database is damaged.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>The disk is full: nothing was changed.</translation>
    </message>
    <message>
        <source>A value is too large for the database.</source>
        <translation>A value is too large for the database.</translation>
    </message>
    <message>
        <source>The database does not allow this change.</source>
        <translation>The database does not allow this change.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>There is not enough memory.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>The database refused the work.</translation>
    </message>
</context>
<context>
    <name>DerivationStrings</name>
    <message>
        <source>The vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>The vault asks for more or for less work to check a passphrase than this program accepts.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation>There is too little free memory to check the passphrase: %1 MiB are needed. Close other programs and try again.</translation>
    </message>
</context>
<context>
    <name>FilesStrings</name>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>The file cannot be written.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>There is a file of that name already.</translation>
    </message>
    <message>
        <source>The file cannot be put in the place of the earlier one.</source>
        <translation>The file cannot be put in the place of the earlier one.</translation>
    </message>
    <message>
        <source>The folder cannot be brought to the disk.</source>
        <translation>The folder cannot be brought to the disk.</translation>
    </message>
    <message>
        <source>The lock file cannot be opened.</source>
        <translation>The lock file cannot be opened.</translation>
    </message>
    <message>
        <source>The file is locked.</source>
        <translation>The file is locked.</translation>
    </message>
    <message>
        <source>The file cannot be locked on this drive.</source>
        <translation>The file cannot be locked on this drive.</translation>
    </message>
</context>
<context>
    <name>HeaderFileStrings</name>
    <message>
        <source>The key file of the vault is missing.</source>
        <translation>The key file of the vault is missing.</translation>
    </message>
    <message>
        <source>The key file of the vault cannot be read.</source>
        <translation>The key file of the vault cannot be read.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>There is no vault in this folder.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are damaged or missing. A backup or the recovery sheet can bring them back.</source>
        <translation>The key file of the vault and its copy are damaged or missing. A backup or the recovery sheet can bring them back.</translation>
    </message>
    <message>
        <source>One copy of the key file was not brought up to date.</source>
        <translation>One copy of the key file was not brought up to date.</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>The disk does not give back what was written to it.</translation>
    </message>
    <message>
        <source>The change of the keys is in force, but one of the two copies of the key file could not be written: %1</source>
        <translation>The change of the keys is in force, but one of the two copies of the key file could not be written: %1</translation>
    </message>
    <message>
        <source>The change of the keys was not saved: %1</source>
        <translation>The change of the keys was not saved: %1</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>There is something of that name already.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be made.</source>
        <translation>The folder of the vault cannot be made.</translation>
    </message>
</context>
<context>
    <name>HeaderFormatStrings</name>
    <message>
        <source>The vault was made by a newer version of this program.</source>
        <translation>The vault was made by a newer version of this program.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged.</source>
        <translation>The key file of the vault is damaged.</translation>
    </message>
    <message>
        <source>The key file of the vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>The key file of the vault asks for more or for less work to check a passphrase than this program accepts.</translation>
    </message>
</context>
<context>
    <name>HeaderStrings</name>
    <message>
        <source>The key file of the vault was changed by something other than this program.</source>
        <translation>The key file of the vault was changed by something other than this program.</translation>
    </message>
    <message>
        <source>The vault is being given a new master key; that has to be finished first.</source>
        <translation>The vault is being given a new master key; that has to be finished first.</translation>
    </message>
    <message>
        <source>A new passphrase has to be protected by at least %1 MiB and %2 passes.</source>
        <translation>A new passphrase has to be protected by at least %1 MiB and %2 passes.</translation>
    </message>
    <message>
        <source>The key file of the vault is not the one that belongs to its data: an earlier or another one was put in its place.</source>
        <translation>The key file of the vault is not the one that belongs to its data: an earlier or another one was put in its place.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>This passphrase does not open the vault.</translation>
    </message>
    <message>
        <source>Opening the vault was cancelled.</source>
        <translation>Opening the vault was cancelled.</translation>
    </message>
    <message>
        <source>The vault has %1 passphrases already; no more fit.</source>
        <translation>The vault has %1 passphrases already; no more fit.</translation>
    </message>
    <message>
        <source>The vault has no such passphrase.</source>
        <translation>The vault has no such passphrase.</translation>
    </message>
    <message>
        <source>The last officer&apos;s passphrase cannot be removed: nobody could open the vault.</source>
        <translation>The last officer&apos;s passphrase cannot be removed: nobody could open the vault.</translation>
    </message>
    <message>
        <source>The database has no salt or no page size.</source>
        <translation>The database has no salt or no page size.</translation>
    </message>
    <message>
        <source>The vault is not being given a new master key.</source>
        <translation>The vault is not being given a new master key.</translation>
    </message>
</context>
<context>
    <name>ImportCommandStrings</name>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>Added: %1, known already: %2, refused: %3.</source>
        <translation>Added: %1, known already: %2, refused: %3.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>The results cannot be written any more.</source>
        <translation>The results cannot be written any more.</translation>
    </message>
    <message>
        <source>request files or transmittals</source>
        <translation>request files or transmittals</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>The file cannot be read (%1).</translation>
    </message>
</context>
<context>
    <name>InstrumentReaderStrings</name>
    <message>
        <source>The closed list &quot;%1&quot; does not exist.</source>
        <translation>The closed list &quot;%1&quot; does not exist.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; does not exist.</source>
        <translation>The field &quot;%1&quot; does not exist.</translation>
    </message>
    <message>
        <source>The field stands twice in the template.</source>
        <translation>The field stands twice in the template.</translation>
    </message>
</context>
<context>
    <name>JsonStrings</name>
    <message>
        <source>A number is too large to be kept exactly.</source>
        <translation>A number is too large to be kept exactly.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; stands twice in one object.</source>
        <translation>The member &quot;%1&quot; stands twice in one object.</translation>
    </message>
    <message>
        <source>A text is longer than %1 characters.</source>
        <translation>A text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>A text contains the character U+0000.</source>
        <translation>A text contains the character U+0000.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation>The file holds more than %1 values.</translation>
    </message>
    <message>
        <source>Objects and lists are nested more than %1 deep.</source>
        <translation>Objects and lists are nested more than %1 deep.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut off.</source>
        <translation>The file ends in the middle: it was cut off.</translation>
    </message>
    <message>
        <source>This is not valid UTF-8 text.</source>
        <translation>This is not valid UTF-8 text.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>This is not JSON.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>The file is larger than %1 MiB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>A text has more than %1 combining marks on one letter.</source>
        <translation>A text has more than %1 combining marks on one letter.</translation>
    </message>
</context>
<context>
    <name>LockStrings</name>
    <message>
        <source>The vault cannot be written to: its lock file cannot be written.</source>
        <translation>The vault cannot be written to: its lock file cannot be written.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>an unknown time</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation>Another program has this vault open.</translation>
    </message>
    <message>
        <source>%1 has this vault open on %2 since %3.</source>
        <translation>%1 has this vault open on %2 since %3.</translation>
    </message>
    <message>
        <source>%1 opened this vault on the computer %2 at %3 and has not closed it there. If nobody uses it there any more, it can be opened here all the same.</source>
        <translation>%1 opened this vault on the computer %2 at %3 and has not closed it there. If nobody uses it there any more, it can be opened here all the same.</translation>
    </message>
    <message>
        <source>The vault lies on a network drive (%1). There it could be damaged when two computers write to it; copy it to a drive of this computer.</source>
        <translation>The vault lies on a network drive (%1). There it could be damaged when two computers write to it; copy it to a drive of this computer.</translation>
    </message>
</context>
<context>
    <name>MainStrings</name>
    <message>
        <source>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (as 2026-11-16).</source>
        <translation>&quot;%1&quot; is not a date (as 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; comity-cli --help lists them.</source>
        <translation>There is no command &quot;%1&quot;; comity-cli --help lists them.</translation>
    </message>
    <message numerus="yes">
        <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
        <translation>
            <numerusform>This command takes %n file or word; comity-cli --help shows how.</numerusform>
            <numerusform>This command takes %n files or words; comity-cli --help shows how.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

In a vault, the encrypted store of one desk:

  vault create DIR --officer NAME   a new vault with its first officer
  vault sheet DIR --output FILE [--language L]
                                    its recovery sheet, to be printed and put in a safe
  vault verify DIR [--head CODE]    reads all of it, says what is damaged or was set back
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          a new vault made of a backup
  vault recover DIR --officer NAME  opens it by the code of a recovery sheet
  vault rekey DIR                   a new key for everything
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR           puts a request in
  show REFERENCE --vault DIR [--format json] [--attachment N --output FILE]
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [and what list has]
  import FILE… --vault DIR          many files: each of them is in or not, and a second run goes on

A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found; 2 the input or the call cannot be used; 3 the vault cannot be opened.
</source>
        <translation>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

In a vault, the encrypted store of one desk:

  vault create DIR --officer NAME   a new vault with its first officer
  vault sheet DIR --output FILE [--language L]
                                    its recovery sheet, to be printed and put in a safe
  vault verify DIR [--head CODE]    reads all of it, says what is damaged or was set back
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          a new vault made of a backup
  vault recover DIR --officer NAME  opens it by the code of a recovery sheet
  vault rekey DIR                   a new key for everything
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR           puts a request in
  show REFERENCE --vault DIR [--format json] [--attachment N --output FILE]
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [and what list has]
  import FILE… --vault DIR          many files: each of them is in or not, and a second run goes on

A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found; 2 the input or the call cannot be used; 3 the vault cannot be opened.
</translation>
    </message>
    <message>
        <source>This command takes one file or several.</source>
        <translation>This command takes one file or several.</translation>
    </message>
    <message>
        <source>the vault to unlock first</source>
        <translation>the vault to unlock first</translation>
    </message>
</context>
<context>
    <name>MaintenanceStrings</name>
    <message>
        <source>The key of the database could not be changed.</source>
        <translation>The key of the database could not be changed.</translation>
    </message>
</context>
<context>
    <name>MessageCatalogueStrings</name>
    <message>
        <source>This is not a catalogue of messages.</source>
        <translation>This is not a catalogue of messages.</translation>
    </message>
    <message>
        <source>The message %1 is not there in all six languages.</source>
        <translation>The message %1 is not there in all six languages.</translation>
    </message>
</context>
<context>
    <name>MigrationStrings</name>
    <message>
        <source>The database could not be brought to the form that this program needs.</source>
        <translation>The database could not be brought to the form that this program needs.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>The database was written by a newer version of the program.</translation>
    </message>
</context>
<context>
    <name>OfficerCommandStrings</name>
    <message>
        <source>&quot;%1&quot; is not a role: drafter, approver, administrator, several joined by commas.</source>
        <translation>&quot;%1&quot; is not a role: drafter, approver, administrator, several joined by commas.</translation>
    </message>
    <message>
        <source>There is no officer &quot;%1&quot; in the vault.</source>
        <translation>There is no officer &quot;%1&quot; in the vault.</translation>
    </message>
    <message>
        <source>	no passphrase</source>
        <translation>	no passphrase</translation>
    </message>
    <message>
        <source>The present passphrase, once more: </source>
        <translation>The present passphrase, once more: </translation>
    </message>
    <message>
        <source>Whoever kept an old copy of the key file and knows the passphrase can still read an old copy of the database. To shut such a copy out of what is written from now on, give the vault a new key: comity-cli vault rekey</source>
        <translation>Whoever kept an old copy of the key file and knows the passphrase can still read an old copy of the database. To shut such a copy out of what is written from now on, give the vault a new key: comity-cli vault rekey</translation>
    </message>
    <message>
        <source>The officers of a vault: list, add, remove, rename, roles, reset, passphrase; comity-cli --help shows how.</source>
        <translation>The officers of a vault: list, add, remove, rename, roles, reset, passphrase; comity-cli --help shows how.</translation>
    </message>
    <message>
        <source>drafter, approver, administrator, joined by commas</source>
        <translation>drafter, approver, administrator, joined by commas</translation>
    </message>
    <message>
        <source>The file with the code cannot be read.</source>
        <translation>The file with the code cannot be read.</translation>
    </message>
    <message>
        <source>The code of the recovery sheet, in one line: </source>
        <translation>The code of the recovery sheet, in one line: </translation>
    </message>
</context>
<context>
    <name>OfficerStrings</name>
    <message>
        <source>An officer needs at least one role.</source>
        <translation>An officer needs at least one role.</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>An officer needs a name.</translation>
    </message>
    <message>
        <source>There is an officer with this name already.</source>
        <translation>There is an officer with this name already.</translation>
    </message>
    <message>
        <source>The vault needs an administrator: this is the last one.</source>
        <translation>The vault needs an administrator: this is the last one.</translation>
    </message>
</context>
<context>
    <name>OpeningStrings</name>
    <message>
        <source>This build cannot encrypt: the database is not opened.</source>
        <translation>This build cannot encrypt: the database is not opened.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>The database is not there.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>The database is damaged.</translation>
    </message>
    <message>
        <source>The database is empty: its file lost its content.</source>
        <translation>The database is empty: its file lost its content.</translation>
    </message>
    <message>
        <source>The database was not made by this program.</source>
        <translation>The database was not made by this program.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>There is a file of this name already.</translation>
    </message>
    <message>
        <source>The database cannot be made.</source>
        <translation>The database cannot be made.</translation>
    </message>
    <message>
        <source>This build would keep parts of the vault readable on the disk: the database is not opened.</source>
        <translation>This build would keep parts of the vault readable on the disk: the database is not opened.</translation>
    </message>
</context>
<context>
    <name>OutsideFilesStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>The file cannot be read (%1).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>The file is larger than %1 MiB.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>This is a folder, not a file.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>The file cannot be written (%1).</translation>
    </message>
</context>
<context>
    <name>PaperFilesStrings</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>The folder cannot be made.</translation>
    </message>
</context>
<context>
    <name>PaperWordsStrings</name>
    <message>
        <source>This is not a catalogue of the sentences on papers.</source>
        <translation>This is not a catalogue of the sentences on papers.</translation>
    </message>
    <message>
        <source>The sentence %1 is not there in all six languages.</source>
        <translation>The sentence %1 is not there in all six languages.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrings</name>
    <message>
        <source>Names of the office, of its people and of the vault are tried first.</source>
        <translation>Names of the office, of its people and of the vault are tried first.</translation>
    </message>
    <message>
        <source>It is made of frequent words and passwords; add more words that do not belong together.</source>
        <translation>It is made of frequent words and passwords; add more words that do not belong together.</translation>
    </message>
    <message>
        <source>Repeating something adds little.</source>
        <translation>Repeating something adds little.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 4321 are easy to guess.</source>
        <translation>Sequences such as abcd or 4321 are easy to guess.</translation>
    </message>
    <message>
        <source>Neighbouring keys of the keyboard are easy to guess.</source>
        <translation>Neighbouring keys of the keyboard are easy to guess.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Dates and years are easy to guess.</translation>
    </message>
    <message>
        <source>It has to have at least %1 characters.</source>
        <translation>It has to have at least %1 characters.</translation>
    </message>
    <message>
        <source>It is too easy to guess; four or five words that have nothing to do with each other are a good passphrase.</source>
        <translation>It is too easy to guess; four or five words that have nothing to do with each other are a good passphrase.</translation>
    </message>
</context>
<context>
    <name>PdfPrintingStrings</name>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>The printer did not take the pages.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>The document cannot be read.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; save the sheet as PDF instead.</source>
        <translation>There is no printer on this computer; save the sheet as PDF instead.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nothing was printed.</translation>
    </message>
</context>
<context>
    <name>PrintingStrings</name>
    <message>
        <source>There is no printer on this computer; the request can be written into PDF files.</source>
        <translation>There is no printer on this computer; the request can be written into PDF files.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nothing was printed.</translation>
    </message>
</context>
<context>
    <name>ReadCommandStrings</name>
    <message>
        <source>a transmittal (PDF) or a request file, or -</source>
        <translation>a transmittal (PDF) or a request file, or -</translation>
    </message>
    <message>
        <source>lines and indentation for a human reader</source>
        <translation>lines and indentation for a human reader</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Fingerprint (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>RecordCheckStrings</name>
    <message>
        <source>This record is not as the audit chain has it.</source>
        <translation>This record is not as the audit chain has it.</translation>
    </message>
    <message>
        <source>The audit chain tells of this record, but it is not there any more.</source>
        <translation>The audit chain tells of this record, but it is not there any more.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>Request %1, version %2</source>
        <translation>Request %1, version %2</translation>
    </message>
    <message>
        <source>Event %1 of request %2</source>
        <translation>Event %1 of request %2</translation>
    </message>
    <message>
        <source>Issued document %1 of request %2</source>
        <translation>Issued document %1 of request %2</translation>
    </message>
    <message>
        <source>Event of request %1 (row %2 of the audit chain)</source>
        <translation>Event of request %1 (row %2 of the audit chain)</translation>
    </message>
    <message>
        <source>Issued document of request %1 (row %2 of the audit chain)</source>
        <translation>Issued document of request %1 (row %2 of the audit chain)</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>Officer %1</translation>
    </message>
    <message>
        <source>Officer %1 (%2)</source>
        <translation>Officer %1 (%2)</translation>
    </message>
    <message>
        <source>Attachment %1 of request %2</source>
        <translation>Attachment %1 of request %2</translation>
    </message>
    <message>
        <source>What officer %2 has typed into request %1</source>
        <translation>What officer %2 has typed into request %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Setting %1</translation>
    </message>
    <message>
        <source>Authority %1 of the directory</source>
        <translation>Authority %1 of the directory</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>The list of files of import %1</source>
        <translation>The list of files of import %1</translation>
    </message>
    <message>
        <source>The numbers of requests (%1)</source>
        <translation>The numbers of requests (%1)</translation>
    </message>
    <message>
        <source>The search, request %1</source>
        <translation>The search, request %1</translation>
    </message>
    <message>
        <source>The vault&apos;s own record</source>
        <translation>The vault&apos;s own record</translation>
    </message>
    <message>
        <source>This record is there, but the audit chain does not tell of it.</source>
        <translation>This record is there, but the audit chain does not tell of it.</translation>
    </message>
    <message>
        <source>This does not fit the requests that it was made from.</source>
        <translation>This does not fit the requests that it was made from.</translation>
    </message>
</context>
<context>
    <name>RecordCommandsStrings</name>
    <message>
        <source>text or json</source>
        <translation>text or json</translation>
    </message>
    <message>
        <source>The format is text or json, not &quot;%1&quot;.</source>
        <translation>The format is text or json, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>The limit is a number from 1 to 1,000.</translation>
    </message>
    <message>
        <source>An annex cannot be read.</source>
        <translation>An annex cannot be read.</translation>
    </message>
    <message>
        <source>An annex is not the file that the request names: its hash differs.</source>
        <translation>An annex is not the file that the request names: its hash differs.</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>The direction is outgoing or incoming.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (as 2026-11-16).</source>
        <translation>&quot;%1&quot; is not a date (as 2026-11-16).</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing or incoming</translation>
    </message>
    <message>
        <source>the state, or several joined by commas</source>
        <translation>the state, or several joined by commas</translation>
    </message>
    <message>
        <source>the other Party, as FR</source>
        <translation>the other Party, as FR</translation>
    </message>
    <message>
        <source>the kind of request, as preservation</source>
        <translation>the kind of request, as preservation</translation>
    </message>
    <message>
        <source>urgent requests only</source>
        <translation>urgent requests only</translation>
    </message>
    <message>
        <source>dated this day or later</source>
        <translation>dated this day or later</translation>
    </message>
    <message>
        <source>dated this day or earlier</source>
        <translation>dated this day or earlier</translation>
    </message>
    <message>
        <source>how many, at most 1,000</source>
        <translation>how many, at most 1,000</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Fingerprint (SHA-256): %1</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Version %1, saved %2</translation>
    </message>
    <message>
        <source>Attachment %1: %2, %3 bytes, SHA-256 %4</source>
        <translation>Attachment %1: %2, %3 bytes, SHA-256 %4</translation>
    </message>
    <message>
        <source>Say where the attachment shall go: --output FILE.</source>
        <translation>Say where the attachment shall go: --output FILE.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>The file cannot be written (%1).</translation>
    </message>
    <message>
        <source>The request has no attachment of this number.</source>
        <translation>The request has no attachment of this number.</translation>
    </message>
    <message>
        <source>a request file, or -</source>
        <translation>a request file, or -</translation>
    </message>
    <message>
        <source>This request is in the vault already; nothing was changed.</source>
        <translation>This request is in the vault already; nothing was changed.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>the reference of the request</translation>
    </message>
    <message>
        <source>write out the attachment of this number</source>
        <translation>write out the attachment of this number</translation>
    </message>
    <message>
        <source>where the attachment shall go</source>
        <translation>where the attachment shall go</translation>
    </message>
    <message>
        <source>changed, date, reference, party or state</source>
        <translation>changed, date, reference, party or state</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>the other way round</translation>
    </message>
    <message>
        <source>The list is sorted by changed, date, reference, party or state.</source>
        <translation>The list is sorted by changed, date, reference, party or state.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>There are more; raise --limit or narrow the list.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>what to look for</translation>
    </message>
    <message>
        <source>hits in whole words and at the top of a request first</source>
        <translation>hits in whole words and at the top of a request first</translation>
    </message>
</context>
<context>
    <name>RecordsStrings</name>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>There is no request with this reference.</source>
        <translation>There is no request with this reference.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear this reference.</source>
        <translation>
            <numerusform>%n request bears this reference.</numerusform>
            <numerusform>%n requests bear this reference.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheetStrings</name>
    <message>
        <source>The recovery sheet cannot be made: a code on it has not the form it must have.</source>
        <translation>The recovery sheet cannot be made: a code on it has not the form it must have.</translation>
    </message>
    <message>
        <source>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</source>
        <translation>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</translation>
    </message>
    <message>
        <source>The recovery sheet holds characters that cannot be printed (%1).</source>
        <translation>The recovery sheet holds characters that cannot be printed (%1).</translation>
    </message>
</context>
<context>
    <name>RecoveryStrings</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (line %2)</translation>
    </message>
    <message>
        <source>In the recovery code these groups of five are not right: %1. Compare them with the sheet.</source>
        <translation>In the recovery code these groups of five are not right: %1. Compare them with the sheet.</translation>
    </message>
    <message>
        <source>A recovery code has %1 letters and digits; these are %2.</source>
        <translation>A recovery code has %1 letters and digits; these are %2.</translation>
    </message>
    <message>
        <source>The recovery code was printed by a newer version of this program.</source>
        <translation>The recovery code was printed by a newer version of this program.</translation>
    </message>
    <message>
        <source>The recovery code is not right, though each of its groups could be: more than one sign is wrong. Compare all of it with the sheet.</source>
        <translation>The recovery code is not right, though each of its groups could be: more than one sign is wrong. Compare all of it with the sheet.</translation>
    </message>
</context>
<context>
    <name>RenderCommandStrings</name>
    <message>
        <source>a request file, or -</source>
        <translation>a request file, or -</translation>
    </message>
    <message>
        <source>which document: request</source>
        <translation>which document: request</translation>
    </message>
    <message>
        <source>all, one language, or two as en+ar</source>
        <translation>all, one language, or two as en+ar</translation>
    </message>
    <message>
        <source>the folder for the PDF files</source>
        <translation>the folder for the PDF files</translation>
    </message>
    <message>
        <source>Say where the PDF files shall go: --output FOLDER.</source>
        <translation>Say where the PDF files shall go: --output FOLDER.</translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot; for this kind of request.</source>
        <translation>There is no document &quot;%1&quot; for this kind of request.</translation>
    </message>
    <message>
        <source>The request still has errors; comity-cli check names them.</source>
        <translation>The request still has errors; comity-cli check names them.</translation>
    </message>
</context>
<context>
    <name>RequestDeskStrings</name>
    <message>
        <source>A later state of the request took the place of this one.</source>
        <translation>A later state of the request took the place of this one.</translation>
    </message>
    <message>
        <source>The request is closed.</source>
        <translation>The request is closed.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>The work was cancelled.</translation>
    </message>
    <message>
        <source>This kind of request is not known here.</source>
        <translation>This kind of request is not known here.</translation>
    </message>
    <message numerus="yes">
        <source>The request has %n page(s); none of them is in the range chosen.</source>
        <translation>
            <numerusform>The request has %n page; none of them is in the range chosen.</numerusform>
            <numerusform>The request has %n pages; none of them is in the range chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>The printer did not take the pages.</translation>
    </message>
</context>
<context>
    <name>RequestDocumentStrings</name>
    <message>
        <source>The request holds characters that cannot be printed (%1).</source>
        <translation>The request holds characters that cannot be printed (%1).</translation>
    </message>
</context>
<context>
    <name>RequestImportStrings</name>
    <message>
        <source>The file is too large for a request.</source>
        <translation>The file is too large for a request.</translation>
    </message>
    <message>
        <source>The file cannot be read as a transmittal.</source>
        <translation>The file cannot be read as a transmittal.</translation>
    </message>
</context>
<context>
    <name>RequestInputStrings</name>
    <message>
        <source>The path of an annex must stay inside the folder of the request.</source>
        <translation>The path of an annex must stay inside the folder of the request.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
        <translation>&quot;%1&quot; is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</translation>
    </message>
</context>
<context>
    <name>RequestReaderStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>The member is missing.</translation>
    </message>
    <message>
        <source>Here must stand a string.</source>
        <translation>Here must stand a string.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Here must stand an object.</translation>
    </message>
    <message>
        <source>The path of an annex must stay inside the folder of the request.</source>
        <translation>The path of an annex must stay inside the folder of the request.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>A SHA-256 has 64 digits 0-9 and a-f.</translation>
    </message>
    <message>
        <source>The number of pages is a whole number from 1.</source>
        <translation>The number of pages is a whole number from 1.</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Here must stand a list.</translation>
    </message>
    <message>
        <source>There are more than %1 annexes.</source>
        <translation>There are more than %1 annexes.</translation>
    </message>
    <message>
        <source>The direction is &quot;outgoing&quot; or &quot;incoming&quot;.</source>
        <translation>The direction is &quot;outgoing&quot; or &quot;incoming&quot;.</translation>
    </message>
    <message>
        <source>This is not a request file of the form &quot;request/1&quot;.</source>
        <translation>This is not a request file of the form &quot;request/1&quot;.</translation>
    </message>
    <message>
        <source>The instrument &quot;%1&quot; is not known.</source>
        <translation>The instrument &quot;%1&quot; is not known.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request &quot;%1&quot;.</source>
        <translation>The instrument has no kind of request &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A request file is a JSON object.</source>
        <translation>A request file is a JSON object.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
</context>
<context>
    <name>RequestStrings</name>
    <message>
        <source>The vault has a request with this reference already.</source>
        <translation>The vault has a request with this reference already.</translation>
    </message>
</context>
<context>
    <name>RequestWordsStrings</name>
    <message>
        <source>Reference</source>
        <comment>column of a list</comment>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Other Party</source>
        <comment>column of a list</comment>
        <translation>Other Party</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column of a list: what a request is about</comment>
        <translation>About</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a list</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a list</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>column of a list</comment>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>column of a list</comment>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>column of a list</comment>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column of a list</comment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a Party and its code: France (FR)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>state of a request that came in</comment>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Former officer no. %1</source>
        <translation>Former officer no. %1</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a request</comment>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a request</comment>
        <translation>Incoming</translation>
    </message>
</context>
<context>
    <name>RuleSetStrings</name>
    <message>
        <source>The template &quot;%1&quot; asks for the rule %2, which this program does not have.</source>
        <translation>The template &quot;%1&quot; asks for the rule %2, which this program does not have.</translation>
    </message>
</context>
<context>
    <name>SchemaCheckStrings</name>
    <message>
        <source>The file does not have the form it must have: %1</source>
        <translation>The file does not have the form it must have: %1</translation>
    </message>
    <message>
        <source>The file could not be checked against its schema.</source>
        <translation>The file could not be checked against its schema.</translation>
    </message>
</context>
<context>
    <name>SecretStrings</name>
    <message>
        <source>A passphrase may be at most %1 bytes long.</source>
        <translation>A passphrase may be at most %1 bytes long.</translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8 text.</source>
        <translation>The passphrase is not valid UTF-8 text.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>The passphrase is empty.</translation>
    </message>
    <message>
        <source>A passphrase is one line without tabs and other invisible control characters.</source>
        <translation>A passphrase is one line without tabs and other invisible control characters.</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read.</source>
        <translation>The file with the passphrase cannot be read.</translation>
    </message>
</context>
<context>
    <name>SessionStrings</name>
    <message>
        <source>The end of the vault&apos;s audit chain is not as it was left. Nothing can be written; have the vault verified.</source>
        <translation>The end of the vault&apos;s audit chain is not as it was left. Nothing can be written; have the vault verified.</translation>
    </message>
    <message>
        <source>The change could not be recorded.</source>
        <translation>The change could not be recorded.</translation>
    </message>
</context>
<context>
    <name>SheetCommandStrings</name>
    <message>
        <source>the folder of the vault</source>
        <translation>the folder of the vault</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>the PDF file to write</translation>
    </message>
    <message>
        <source>ar, en, es, fr, ru or zh</source>
        <translation>ar, en, es, fr, ru or zh</translation>
    </message>
    <message>
        <source>Say where the sheet shall go: --output FILE.</source>
        <translation>Say where the sheet shall go: --output FILE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</translation>
    </message>
</context>
<context>
    <name>StoreStrings</name>
    <message>
        <source>What was asked for is not in the vault.</source>
        <translation>What was asked for is not in the vault.</translation>
    </message>
    <message>
        <source>A newer version was saved meanwhile. Nothing was overwritten.</source>
        <translation>A newer version was saved meanwhile. Nothing was overwritten.</translation>
    </message>
    <message>
        <source>The vault cannot keep this: it is not complete.</source>
        <translation>The vault cannot keep this: it is not complete.</translation>
    </message>
</context>
<context>
    <name>TaskQueueStrings</name>
    <message>
        <source>The vault is closed.</source>
        <translation>The vault is closed.</translation>
    </message>
</context>
<context>
    <name>TemplateCommandStrings</name>
    <message>
        <source>the treaty text: uk-2022</source>
        <translation>the treaty text: uk-2022</translation>
    </message>
    <message>
        <source>the kind of request: preservation</source>
        <translation>the kind of request: preservation</translation>
    </message>
    <message>
        <source>The instrument &quot;%1&quot; is not known.</source>
        <translation>The instrument &quot;%1&quot; is not known.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request &quot;%1&quot;.</source>
        <translation>The instrument has no kind of request &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>TerminalStrings</name>
    <message>
        <source>There is no terminal to ask for a passphrase on; name a file with it.</source>
        <translation>There is no terminal to ask for a passphrase on; name a file with it.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>No passphrase was typed.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>The passphrase is too long.</translation>
    </message>
</context>
<context>
    <name>ValueReaderStrings</name>
    <message>
        <source>yes or no (true or false)</source>
        <translation>yes or no (true or false)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>a string</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Here must stand %1, not %2.</source>
        <translation>Here must stand %1, not %2.</translation>
    </message>
    <message>
        <source>The text contains the control character %1.</source>
        <translation>The text contains the control character %1.</translation>
    </message>
    <message>
        <source>The value is longer than %1 characters.</source>
        <translation>The value is longer than %1 characters.</translation>
    </message>
    <message>
        <source>The value contains the character %1, which is invisible or changes the order of what is read.</source>
        <translation>The value contains the character %1, which is invisible or changes the order of what is read.</translation>
    </message>
    <message>
        <source>a text in languages (an object)</source>
        <translation>a text in languages (an object)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date that exists (as 2026-11-16).</source>
        <translation>&quot;%1&quot; is not a date that exists (as 2026-11-16).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
        <translation>&quot;%1&quot; is not a moment that exists (as 2026-11-03T00:00:00Z).</translation>
    </message>
    <message>
        <source>The Party &quot;%1&quot; is not known (ISO 3166-1, two capital letters).</source>
        <translation>The Party &quot;%1&quot; is not known (ISO 3166-1, two capital letters).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices of this field.</source>
        <translation>&quot;%1&quot; is not one of the choices of this field.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>The list has more than %1 rows.</translation>
    </message>
</context>
<context>
    <name>ValueTextStrings</name>
    <message>
        <source>The text contains half of a character.</source>
        <translation>The text contains half of a character.</translation>
    </message>
</context>
<context>
    <name>VaultAccessStrings</name>
    <message>
        <source>This passphrase is not strong enough: %1</source>
        <translation>This passphrase is not strong enough: %1</translation>
    </message>
    <message>
        <source>a file with the passphrase; else it is asked for</source>
        <translation>a file with the passphrase; else it is asked for</translation>
    </message>
    <message>
        <source>go on although the vault is older than it was left</source>
        <translation>go on although the vault is older than it was left</translation>
    </message>
    <message>
        <source>a file with the new passphrase; else it is asked for</source>
        <translation>a file with the new passphrase; else it is asked for</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>the folder of the vault</translation>
    </message>
    <message>
        <source>Say in which vault: --vault DIR.</source>
        <translation>Say in which vault: --vault DIR.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>New passphrase: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>The same again: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>The two are not the same; nothing was changed.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
</context>
<context>
    <name>VaultBackupStrings</name>
    <message>
        <source>The backup could not be read back as it was written.</source>
        <translation>The backup could not be read back as it was written.</translation>
    </message>
    <message>
        <source>There is a backup of this second already.</source>
        <translation>There is a backup of this second already.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this folder.</source>
        <translation>The backup cannot be written to this folder.</translation>
    </message>
    <message>
        <source>This is not a backup of a vault.</source>
        <translation>This is not a backup of a vault.</translation>
    </message>
    <message>
        <source>There is something of this name already; nothing is overwritten.</source>
        <translation>There is something of this name already; nothing is overwritten.</translation>
    </message>
    <message>
        <source>An old backup cannot be removed.</source>
        <translation>An old backup cannot be removed.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the backup is damaged. Take another backup.</source>
        <translation>The passphrase is right, but the backup is damaged. Take another backup.</translation>
    </message>
    <message>
        <source>The key file of the backup is damaged or missing. Take another backup.</source>
        <translation>The key file of the backup is damaged or missing. Take another backup.</translation>
    </message>
</context>
<context>
    <name>VaultCommandStrings</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>the folder to make</translation>
    </message>
    <message>
        <source>the name of the first officer</source>
        <translation>the name of the first officer</translation>
    </message>
    <message>
        <source>a file with the passphrase to set</source>
        <translation>a file with the passphrase to set</translation>
    </message>
    <message>
        <source>Say who the first officer is: --officer NAME.</source>
        <translation>Say who the first officer is: --officer NAME.</translation>
    </message>
    <message>
        <source>The vault was made. Print its recovery sheet now: comity-cli vault sheet %1 --output FILE</source>
        <translation>The vault was made. Print its recovery sheet now: comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>the folder of the vault</translation>
    </message>
    <message>
        <source>a head of the audit chain that was printed, to compare with</source>
        <translation>a head of the audit chain that was printed, to compare with</translation>
    </message>
    <message>
        <source>Audit chain: %1 rows, head %2</source>
        <translation>Audit chain: %1 rows, head %2</translation>
    </message>
    <message>
        <source>The vault is in order.</source>
        <translation>The vault is in order.</translation>
    </message>
    <message>
        <source>The vault is NOT in order.</source>
        <translation>The vault is NOT in order.</translation>
    </message>
    <message>
        <source>the folder for backups</source>
        <translation>the folder for backups</translation>
    </message>
    <message>
        <source>afterwards remove old backups: the last 7 stay, and one a day for 14 days, a week for 8 weeks, a month for 12 months</source>
        <translation>afterwards remove old backups: the last 7 stay, and one a day for 14 days, a week for 8 weeks, a month for 12 months</translation>
    </message>
    <message>
        <source>Say where the backup shall go: --to FOLDER.</source>
        <translation>Say where the backup shall go: --to FOLDER.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed.</source>
        <translation>
            <numerusform>%n old backup removed.</numerusform>
            <numerusform>%n old backups removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder of the backup</source>
        <translation>the folder of the backup</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>the officer who gets a new passphrase</source>
        <translation>the officer who gets a new passphrase</translation>
    </message>
    <message>
        <source>a file with the code of the recovery sheet</source>
        <translation>a file with the code of the recovery sheet</translation>
    </message>
    <message>
        <source>Say who gets the new passphrase: --officer NAME.</source>
        <translation>Say who gets the new passphrase: --officer NAME.</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it, earlier backups still have the old key. Print a new sheet: comity-cli vault sheet %1 --output FILE</source>
        <translation>The vault has a new key. Earlier recovery sheets no longer open it, earlier backups still have the old key. Print a new sheet: comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>A vault can be told to create, sheet, verify, backup, restore, recover, rekey, officer; comity-cli --help shows how.</source>
        <translation>A vault can be told to create, sheet, verify, backup, restore, recover, rekey, officer; comity-cli --help shows how.</translation>
    </message>
</context>
<context>
    <name>VaultOfficersStrings</name>
    <message>
        <source>The vault could not be given its new key, and was closed. Nothing is lost: open it again, then try again.</source>
        <translation>The vault could not be given its new key, and was closed. Nothing is lost: open it again, then try again.</translation>
    </message>
</context>
<context>
    <name>VaultOpeningStrings</name>
    <message>
        <source>There is no vault here.</source>
        <translation>There is no vault here.</translation>
    </message>
    <message>
        <source>This is a backup of a vault. Restore it to work with it.</source>
        <translation>This is a backup of a vault. Restore it to work with it.</translation>
    </message>
    <message>
        <source>The database of the vault is missing. Restore the last backup.</source>
        <translation>The database of the vault is missing. Restore the last backup.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, but no officer belongs to it any more. Ask an administrator of the vault.</source>
        <translation>This passphrase opens the vault, but no officer belongs to it any more. Ask an administrator of the vault.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are missing. Open the vault with the recovery sheet, or restore the last backup.</source>
        <translation>The key file of the vault and its copy are missing. Open the vault with the recovery sheet, or restore the last backup.</translation>
    </message>
    <message>
        <source>The key file and the database are of two different vaults. Put the files back that belong together, or restore the last backup.</source>
        <translation>The key file and the database are of two different vaults. Put the files back that belong together, or restore the last backup.</translation>
    </message>
    <message>
        <source>The vault was last used with a newer version of the program. Open it with that version.</source>
        <translation>The vault was last used with a newer version of the program. Open it with that version.</translation>
    </message>
    <message>
        <source>The key file is not the one that the vault was left with: an earlier one was put in its place. Put the right one back, or open the vault with the recovery sheet.</source>
        <translation>The key file is not the one that the vault was left with: an earlier one was put in its place. Put the right one back, or open the vault with the recovery sheet.</translation>
    </message>
</context>
<context>
    <name>VaultRecoveryStrings</name>
    <message>
        <source>This recovery sheet is not of this vault, or the vault was given a new key since it was printed.</source>
        <translation>This recovery sheet is not of this vault, or the vault was given a new key since it was printed.</translation>
    </message>
    <message>
        <source>The recovery sheet does not open the database: it is not of this vault, or the vault was given a new key since it was printed, or the database is damaged. Try the last sheet, then restore the last backup.</source>
        <translation>The recovery sheet does not open the database: it is not of this vault, or the vault was given a new key since it was printed, or the database is damaged. Try the last sheet, then restore the last backup.</translation>
    </message>
</context>
<context>
    <name>VaultSettlingStrings</name>
    <message>
        <source>What was written last is not there (changes that were lost: %1).</source>
        <translation>What was written last is not there (changes that were lost: %1).</translation>
    </message>
    <message>
        <source>The vault is not as it was left. %1 If an earlier copy was put in its place on purpose, it can be opened all the same; if not, restore the last backup.</source>
        <translation>The vault is not as it was left. %1 If an earlier copy was put in its place on purpose, it can be opened all the same; if not, restore the last backup.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault&apos;s key was completed.</source>
        <translation>The interrupted change of the vault&apos;s key was completed.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault&apos;s key was undone.</source>
        <translation>The interrupted change of the vault&apos;s key was undone.</translation>
    </message>
    <message>
        <source>A copy of the key file was mended: %1 (%2)</source>
        <translation>A copy of the key file was mended: %1 (%2)</translation>
    </message>
    <message>
        <source>A copy of the key file is to be mended, and could not be: %1 (%2)</source>
        <translation>A copy of the key file is to be mended, and could not be: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>VaultStrings</name>
    <message>
        <source>Only an administrator of the vault may do this.</source>
        <translation>Only an administrator of the vault may do this.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of the vault is damaged. Put the folder away as it is and restore the last backup.</source>
        <translation>The passphrase is right, but the database of the vault is damaged. Put the folder away as it is and restore the last backup.</translation>
    </message>
    <message>
        <source>The change of the keys failed, and it is not certain whether it is in force all the same. Close the vault and open it again: %1</source>
        <translation>The change of the keys failed, and it is not certain whether it is in force all the same. Close the vault and open it again: %1</translation>
    </message>
    <message>
        <source>The vault is being given a new key. Close it and open it again.</source>
        <translation>The vault is being given a new key. Close it and open it again.</translation>
    </message>
</context>
<context>
    <name>VaultVerifyStrings</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>The database is damaged: %1</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back, from %1 to %2.</source>
        <translation>The computer&apos;s clock went back, from %1 to %2.</translation>
    </message>
    <message>
        <source>The copy of the key file in the database is damaged.</source>
        <translation>The copy of the key file in the database is damaged.</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>The search is damaged: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::ArticlePanel</name>
    <message>
        <source>The text in %2: %1, %3</source>
        <comment>article, language, its title</comment>
        <translation>The text in %2: %1, %3</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentsPanel</name>
    <message>
        <source>Choose files to attach</source>
        <translation>Choose files to attach</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Save the attachment</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the way into the vault…</source>
        <translation>
            <numerusform>%n file on the way into the vault…</numerusform>
            <numerusform>%n files on the way into the vault…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that belong to this request. They are kept in the vault, encrypted; drop files here to add them. A file that is taken off stays in the vault: it may be evidence.</source>
        <translation>Files that belong to this request. They are kept in the vault, encrypted; drop files here to add them. A file that is taken off stays in the vault: it may be evidence.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Take off</translation>
    </message>
</context>
<context>
    <name>comity::ui::AuthorityPage</name>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>One field holds text that is no valid value yet: mend or empty it first.</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Your authority</translation>
    </message>
    <message>
        <source>What you say here once begins every new request. Give the names in the languages you write to others in.</source>
        <translation>What you say here once begins every new request. Give the names in the languages you write to others in.</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;Keep this</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>comity::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, answer</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::CalendarButton</name>
    <message>
        <source>Choose a day in a calendar</source>
        <translation>Choose a day in a calendar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>comity::ui::CasePage</name>
    <message>
        <source>Being kept…</source>
        <translation>Being kept…</translation>
    </message>
    <message>
        <source>Kept in the vault; not yet saved as a version</source>
        <translation>Kept in the vault; not yet saved as a version</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Findings (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>without reference</translation>
    </message>
    <message>
        <source>Party not named yet</source>
        <translation>Party not named yet</translation>
    </message>
    <message>
        <source>What you typed earlier was brought back. Version %1 was saved meanwhile by somebody else: compare before you save.</source>
        <translation>What you typed earlier was brought back. Version %1 was saved meanwhile by somebody else: compare before you save.</translation>
    </message>
    <message>
        <source>Throw my text away</source>
        <translation>Throw my text away</translation>
    </message>
    <message>
        <source>What you typed and did not save was brought back.</source>
        <translation>What you typed and did not save was brought back.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Saved as version %1</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet. It is kept, but a version cannot hold it: mend or empty the field first.</source>
        <translation>One field holds text that is no valid value yet. It is kept, but a version cannot hold it: mend or empty the field first.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Save &amp;version</source>
        <translation>Save &amp;version</translation>
    </message>
    <message>
        <source>Everything you type is kept by itself. Saving makes a version that stays in the history.</source>
        <translation>Everything you type is kept by itself. Saving makes a version that stays in the history.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF files</translation>
    </message>
    <message>
        <source>Form and what belongs to it</source>
        <translation>Form and what belongs to it</translation>
    </message>
    <message>
        <source>Findings, preview, history, files, attachments</source>
        <translation>Findings, preview, history, files, attachments</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>comity::ui::CheckListEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, entry of its list</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ChoiceEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
</context>
<context>
    <name>comity::ui::CreateVault</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>The folder cannot be made.</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choose the folder of the backups</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault and opens with the same passphrases. Choose a folder on another disk, for instance a memory stick that is locked away.</source>
        <translation>A backup is encrypted like the vault and opens with the same passphrases. Choose a folder on another disk, for instance a memory stick that is locked away.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder and make the first backup…</source>
        <translation>&amp;Choose a folder and make the first backup…</translation>
    </message>
    <message>
        <source>The first backup is made and was checked by opening it.</source>
        <translation>The first backup is made and was checked by opening it.</translation>
    </message>
    <message>
        <source>None is made yet. You can also choose the folder later, from the menu Vault.</source>
        <translation>None is made yet. You can also choose the folder later, from the menu Vault.</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>The backup is being made and checked.</translation>
    </message>
    <message>
        <source>The vault is being made. Deriving its key takes a second on purpose: it makes guessing slow.</source>
        <translation>The vault is being made. Deriving its key takes a second on purpose: it makes guessing slow.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>&amp;Make the vault</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;Open the desk</translation>
    </message>
</context>
<context>
    <name>comity::ui::DateEditor</name>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskPage</name>
    <message>
        <source>Say once who you are: it begins every request you write.</source>
        <translation>Say once who you are: it begins every request you write.</translation>
    </message>
    <message>
        <source>Your authority…</source>
        <translation>Your authority…</translation>
    </message>
    <message>
        <source>Everything you typed is saved as a version.</source>
        <translation>Everything you typed is saved as a version.</translation>
    </message>
    <message>
        <source>What you type and do not save as a version stands here, until you do.</source>
        <translation>What you type and do not save as a version stands here, until you do.</translation>
    </message>
    <message>
        <source>Choose request files or transmittals</source>
        <translation>Choose request files or transmittals</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported before.</source>
        <translation>%1 was imported before.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1 was refused: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came in.</source>
        <translation>
            <numerusform>%n request came in.</numerusform>
            <numerusform>%n requests came in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choose the folder of the backups</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>The backup is being made and checked.</translation>
    </message>
    <message>
        <source>The backup is made and was checked by opening it: %1</source>
        <translation>The backup is made and was checked by opening it: %1</translation>
    </message>
    <message>
        <source>%1 at the vault %2</source>
        <translation>%1 at the vault %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Outgoing (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Incoming (%1)</translation>
    </message>
    <message>
        <source>Not saved yet (%1)</source>
        <translation>Not saved yet (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportPanel</name>
    <message>
        <source>The folder for the PDF files</source>
        <translation>The folder for the PDF files</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1 and %2 side by side</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already; nothing was written: %1</source>
        <translation>
            <numerusform>%n of these files is there already; nothing was written: %1</numerusform>
            <numerusform>%n of these files are there already; nothing was written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1</source>
        <translation>
            <numerusform>%n PDF file was written to %1</numerusform>
            <numerusform>%n PDF files were written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF files in these languages:</source>
        <translation>&amp;PDF files in these languages:</translation>
    </message>
    <message>
        <source>Languages of the PDF files</source>
        <translation>Languages of the PDF files</translation>
    </message>
    <message>
        <source>PDF files made so far</source>
        <translation>PDF files made so far</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>PDF files made so far</comment>
        <translation>%v of %m</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>All six languages</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Choose a folder and write…</source>
        <translation>Choose a folder and write…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Replace the files</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Leave them as they are</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Stop the export</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Close this line</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1 so far.</source>
        <translation>
            <numerusform>%n request written to %1 so far.</numerusform>
            <numerusform>%n requests written to %1 so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requests were not exported. %1</source>
        <translation>The requests were not exported. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n request exported to %1.</numerusform>
            <numerusform>%n requests exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::FieldBox</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>name of a field</comment>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <comment>name of a field</comment>
        <translation>%1, expected</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Invalid entry: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Find:</translation>
    </message>
    <message>
        <source>Words to find in the pages</source>
        <translation>Words to find in the pages</translation>
    </message>
    <message>
        <source>Words in the pages</source>
        <translation>Words in the pages</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Close the search</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%n more of these are not shown; mend some of those above first.</source>
        <translation>
            <numerusform>%n more of these is not shown; mend some of those above first.</numerusform>
            <numerusform>%n more of these are not shown; mend some of those above first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n accepted warning</numerusform>
            <numerusform>%n accepted warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Warning, accepted</source>
        <translation>Warning, accepted</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>Accepted because: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsPanel</name>
    <message>
        <source>The request has not been checked yet.</source>
        <translation>The request has not been checked yet.</translation>
    </message>
    <message>
        <source>There is nothing to object to in this request.</source>
        <translation>There is nothing to object to in this request.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n accepted warning</numerusform>
            <numerusform>%n accepted warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Why is this warning accepted? %1</source>
        <translation>Why is this warning accepted? %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Accept…</translation>
    </message>
    <message>
        <source>Accept the selected warning and say why</source>
        <translation>Accept the selected warning and say why</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>&amp;Withdraw the acceptance</translation>
    </message>
    <message>
        <source>Why the warning is accepted</source>
        <translation>Why the warning is accepted</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>Accept the warning</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormView</name>
    <message>
        <source>Form of the request</source>
        <translation>Form of the request</translation>
    </message>
    <message>
        <source>* required by the text   ° expected</source>
        <translation>* required by the text   ° expected</translation>
    </message>
</context>
<context>
    <name>comity::ui::HistoryPanel</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>This is the first version.</translation>
    </message>
    <message>
        <source>What version %1 changed in version %2</source>
        <translation>What version %1 changed in version %2</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (nothing)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>Nothing in the fields of the form</translation>
    </message>
    <message>
        <source>Each version stays as it was saved. Choose one to see what it changed.</source>
        <translation>Each version stays as it was saved. Choose one to see what it changed.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstantEditor</name>
    <message>
        <source>No time zone is given: add Z for UTC, or an offset such as +01:00.</source>
        <translation>No time zone is given: add Z for UTC, or an offset such as +01:00.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a moment</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC; in %2 it is %3.</source>
        <comment>a moment, a time zone, the same moment there</comment>
        <translation>%1 UTC; in %2 it is %3.</translation>
    </message>
    <message>
        <source>with its time zone, as 2026-11-03T00:00:00Z</source>
        <translation>with its time zone, as 2026-11-03T00:00:00Z</translation>
    </message>
</context>
<context>
    <name>comity::ui::MainWindow</name>
    <message>
        <source>Your &amp;authority…</source>
        <translation>Your &amp;authority…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;Recovery sheet…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Make a &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Save version</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>PDF &amp;files…</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>&amp;Copy as new</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Back to the &amp;list</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Import files…</translation>
    </message>
    <message>
        <source>&amp;Find a request</source>
        <translation>&amp;Find a request</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Vault</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Request</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;New: %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>As the system has them</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Size of the text</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Comity — %1</source>
        <translation>Comity — %1</translation>
    </message>
    <message>
        <source>Comity — locked</source>
        <translation>Comity — locked</translation>
    </message>
    <message>
        <source>The desk is hidden, but what was typed last could not be kept yet: %1 It is tried again every few seconds.</source>
        <translation>The desk is hidden, but what was typed last could not be kept yet: %1 It is tried again every few seconds.</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>End all the same</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>comity::ui::MessageStrip</name>
    <message>
        <source>Note:</source>
        <translation>Note:</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Done:</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>Attention:</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Not done:</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>comity::ui::NameStrip</name>
    <message>
        <source>Name of the search:</source>
        <translation>Name of the search:</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Name of the search</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Save the search</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>Do not save it</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyEditor</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>name in any of the six languages, or code</translation>
    </message>
</context>
<context>
    <name>comity::ui::PassphrasePage</name>
    <message>
        <source>Both are the same.</source>
        <translation>Both are the same.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>The two are not the same yet.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Strong enough.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. Spaces and all scripts are allowed. It cannot be reset: the recovery sheet that comes next is the only other way in.</source>
        <translation>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. Spaces and all scripts are allowed. It cannot be reset: the recovery sheet that comes next is the only other way in.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>The &amp;same again</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Strength of the passphrase</translation>
    </message>
</context>
<context>
    <name>comity::ui::PastePanel</name>
    <message>
        <source>The rows were not added: a table has at most 20,000.</source>
        <translation>The rows were not added: a table has at most 20,000.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recognised.</source>
        <translation>
            <numerusform>%n row recognised.</numerusform>
            <numerusform>%n rows recognised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>The first %n row is shown.</numerusform>
            <numerusform>The first %n rows are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n line(s) the time has no time zone.</source>
        <translation>
            <numerusform>In %n line the time has no time zone.</numerusform>
            <numerusform>In %n lines the time has no time zone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood; nothing of them is added:</source>
        <translation>
            <numerusform>%n line not understood; nothing of them is added:</numerusform>
            <numerusform>%n lines not understood; nothing of them is added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Add rows</translation>
    </message>
    <message>
        <source>Paste lines of a log, one event a line. Addresses with ports, e-mail addresses, URLs and times with their time zone are recognised; you see the rows before they are added.</source>
        <translation>Paste lines of a log, one event a line. Addresses with ports, e-mail addresses, URLs and times with their time zone are recognised; you see the rows before they are added.</translation>
    </message>
    <message>
        <source>Lines to read</source>
        <translation>Lines to read</translation>
    </message>
    <message>
        <source>Rows recognised</source>
        <translation>Rows recognised</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>comity::ui::PlacePage</name>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>Choose where the vault shall lie</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name or folder.</source>
        <translation>There is something at %1 already. Choose another name or folder.</translation>
    </message>
    <message>
        <source>The vault will be %1</source>
        <translation>The vault will be %1</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>A new vault</translation>
    </message>
    <message>
        <source>The vault must lie on a disk of this computer, not on a network drive: there a lost connection could damage it.</source>
        <translation>The vault must lie on a disk of this computer, not on a network drive: there a lost connection could damage it.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>As colleagues shall see it in the history</source>
        <translation>As colleagues shall see it in the history</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>&amp;Name of the vault</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Name of the vault</translation>
    </message>
    <message>
        <source>For instance the name of your office</source>
        <translation>For instance the name of your office</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
</context>
<context>
    <name>comity::ui::PreviewPanel</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>The pages cannot be shown.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Preview, page %1 of %2</translation>
    </message>
    <message>
        <source>Preview, no pages yet</source>
        <translation>Preview, no pages yet</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>The pages are being made…</translation>
    </message>
    <message>
        <source>&amp;Language of the pages:</source>
        <translation>&amp;Language of the pages:</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Language of the pages</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>Page list</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Show the pages in small</source>
        <translation>Show the pages in small</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>Find words in the pages</translation>
    </message>
    <message>
        <source>Print these pages</source>
        <translation>Print these pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestEdit</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; choose again.</source>
        <translation>“%1” cannot stand here; choose again.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestFilterBar</name>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Other Party</source>
        <translation>Other Party</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>Type of request</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>Dated from</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Dated until</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>2026-03-15, 2026-03 or 2026</source>
        <comment>how a date may be typed; keep the figures</comment>
        <translation>2026-03-15, 2026-03 or 2026</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>Party</comment>
        <translation>Any</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>direction</comment>
        <translation>Any</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>state of a request</comment>
        <translation>Any</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>type of request</comment>
        <translation>Any</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>urgency</comment>
        <translation>Any</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>Urgent only</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Not urgent</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>officer</comment>
        <translation>Any</translation>
    </message>
    <message>
        <source>No Party, or more than one, is called “%1”: that does not narrow the list.</source>
        <translation>No Party, or more than one, is called “%1”: that does not narrow the list.</translation>
    </message>
    <message>
        <source>“%1” is no date and does not narrow the list: write 2026-03-15, 2026-03 or 2026.</source>
        <translation>“%1” is no date and does not narrow the list: write 2026-03-15, 2026-03 or 2026.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListModel</name>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>The list cannot be sorted by this column.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListPage</name>
    <message>
        <source>Export requests</source>
        <translation>Export requests</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>name of a file</comment>
        <translation>requests</translation>
    </message>
    <message>
        <source>Search in everything: references, names, addresses, texts</source>
        <translation>Search in everything: references, names, addresses, texts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Keys: / or Ctrl+F to come here, Down to the list, Escape to empty the field.</source>
        <translation>Keys: / or Ctrl+F to come here, Down to the list, Escape to empty the field.</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Order:</translation>
    </message>
    <message>
        <source>Order of what is found</source>
        <translation>Order of what is found</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Best match first</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumns</translation>
    </message>
    <message>
        <source>Choose, move, size and sort the columns.</source>
        <translation>Choose, move, size and sort the columns.</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>Sa&amp;ve search</translation>
    </message>
    <message>
        <source>Keep the text and the filters under a name.</source>
        <translation>Keep the text and the filters under a name.</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>What can be done with the selected requests.</source>
        <translation>What can be done with the selected requests.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>&amp;Copy the reference</translation>
    </message>
    <message>
        <source>Export the &amp;selected requests…</source>
        <translation>Export the &amp;selected requests…</translation>
    </message>
    <message>
        <source>&amp;Export all requests of this list…</source>
        <translation>&amp;Export all requests of this list…</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>&amp;Read the list again</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>Outgoing requests</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Incoming requests</translation>
    </message>
    <message>
        <source>The requests cannot be read.</source>
        <translation>The requests cannot be read.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Reading the requests…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s) found</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%Ln+ request found</numerusform>
            <numerusform>%Ln+ requests found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>%Ln+ request</numerusform>
            <numerusform>%Ln+ requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) found</source>
        <translation>
            <numerusform>%Ln request found</numerusform>
            <numerusform>%Ln requests found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filters (in use)</source>
        <translation>&amp;Filters (in use)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filters</translation>
    </message>
    <message>
        <source>Show or hide what narrows the list: Ctrl+Shift+F.</source>
        <translation>Show or hide what narrows the list: Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>What you typed is in so many words that not all of them were looked for: more letters find more.</source>
        <translation>What you typed is in so many words that not all of them were looked for: more letters find more.</translation>
    </message>
    <message>
        <source>Filters narrow this list.</source>
        <translation>Filters narrow this list.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>Nothing found for “%1” with these filters.</translation>
    </message>
    <message>
        <source>Clear the filters to search in all requests, or try fewer or other words; parts of words will do.</source>
        <translation>Clear the filters to search in all requests, or try fewer or other words; parts of words will do.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nothing found for “%1”.</translation>
    </message>
    <message>
        <source>Try fewer or other words; parts of words will do, in any of the languages of the request.</source>
        <translation>Try fewer or other words; parts of words will do, in any of the languages of the request.</translation>
    </message>
    <message>
        <source>No request passes these filters.</source>
        <translation>No request passes these filters.</translation>
    </message>
    <message>
        <source>Clear the filters to see all requests of this list.</source>
        <translation>Clear the filters to see all requests of this list.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Import requests</translation>
    </message>
    <message>
        <source>No request has come in yet.</source>
        <translation>No request has come in yet.</translation>
    </message>
    <message>
        <source>Import the file of a request that you received, or write it down as a new request.</source>
        <translation>Import the file of a request that you received, or write it down as a new request.</translation>
    </message>
    <message>
        <source>There is no outgoing request yet.</source>
        <translation>There is no outgoing request yet.</translation>
    </message>
    <message>
        <source>There is no request in this vault yet.</source>
        <translation>There is no request in this vault yet.</translation>
    </message>
    <message>
        <source>Begin with a new request, or import the requests that you have as files.</source>
        <translation>Begin with a new request, or import the requests that you have as files.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sort by</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>Smallest or oldest first</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Largest or newest first</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Column “%1”</translation>
    </message>
    <message>
        <source>Move towards the &amp;beginning</source>
        <translation>Move towards the &amp;beginning</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Move towards the &amp;end</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Wider</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Narrower</translation>
    </message>
    <message>
        <source>As wide as what is &amp;shown</source>
        <translation>As wide as what is &amp;shown</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Reset the columns</translation>
    </message>
</context>
<context>
    <name>comity::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
</context>
<context>
    <name>comity::ui::SectionBox</name>
    <message>
        <source>%1 %2</source>
        <comment>letter of a section, its title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title of a section, the paragraph it serves</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text of the article</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>an article</comment>
        <translation>Text of %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::SheetPage</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>The recovery sheet</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, or the key file is damaged, this one page opens the vault. Print it, put it in a sealed envelope and that into a safe, away from this computer. Whoever holds it can read everything.</source>
        <translation>If the passphrase is forgotten, or the key file is damaged, this one page opens the vault. Print it, put it in a sealed envelope and that into a safe, away from this computer. Whoever holds it can read everything.</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Language of the sheet</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Print the recovery sheet</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Save as PDF…</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Save the recovery sheet as PDF</translation>
    </message>
    <message>
        <source>Made. You can go on.</source>
        <translation>Made. You can go on.</translation>
    </message>
    <message>
        <source>Not made yet. You can also make it later, from the menu Vault.</source>
        <translation>Not made yet. You can also make it later, from the menu Vault.</translation>
    </message>
</context>
<context>
    <name>comity::ui::StartPage</name>
    <message>
        <source>The desk of a central authority for mutual legal assistance</source>
        <translation>The desk of a central authority for mutual legal assistance</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableEditor</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>Row %1 of %2</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>Paste lines…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a table, what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys: Insert adds a row, Ctrl+D duplicates it, Delete removes it, Alt+Up and Alt+Down move it, Enter goes into its fields.</source>
        <translation>Keys: Insert adds a row, Ctrl+D duplicates it, Delete removes it, Alt+Up and Alt+Down move it, Enter goes into its fields.</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableModel</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Invalid entry: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a row, gravity of its findings</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::TextEditor</name>
    <message>
        <source>%1, missing</source>
        <comment>name of a language</comment>
        <translation>%1, missing</translation>
    </message>
    <message>
        <source>○ Not yet in: %1</source>
        <comment>names of languages</comment>
        <translation>○ Not yet in: %1</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>Languages of %1</translation>
    </message>
    <message>
        <source>Write in several languages</source>
        <translation>Write in several languages</translation>
    </message>
    <message>
        <source>One text for all languages</source>
        <translation>One text for all languages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a language, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a field, name of a language</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ThumbnailList</name>
    <message>
        <source>Pages in small</source>
        <translation>Pages in small</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::UnlockPage</name>
    <message>
        <source>%1 — in %2</source>
        <translation>%1 — in %2</translation>
    </message>
    <message>
        <source>%1 — not found in %2</source>
        <comment>a vault that is no longer where it was</comment>
        <translation>%1 — not found in %2</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Choose the folder of a vault</translation>
    </message>
    <message>
        <source>Go on with it nevertheless</source>
        <translation>Go on with it nevertheless</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Open a vault</translation>
    </message>
    <message>
        <source>Comity keeps your requests in a vault: an encrypted folder on this computer. Without a passphrase nobody can read it, and nobody can reset it for you.</source>
        <translation>Comity keeps your requests in a vault: an encrypted folder on this computer. Without a passphrase nobody can read it, and nobody can reset it for you.</translation>
    </message>
    <message>
        <source>Recent &amp;vaults</source>
        <translation>Recent &amp;vaults</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Recent vaults</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Other folder…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Forget</translation>
    </message>
    <message>
        <source>Take this vault off the list; the vault itself stays as it is</source>
        <translation>Take this vault off the list; the vault itself stays as it is</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>&amp;New vault…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a few seconds on purpose: it makes guessing slow.</source>
        <translation>The key is being derived from the passphrase. This takes a few seconds on purpose: it makes guessing slow.</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>Unlocking the vault</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneEditor</name>
    <message>
        <source>a place, as Europe/London</source>
        <translation>a place, as Europe/London</translation>
    </message>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>“%1” is no time zone of the IANA list (such as Europe/London).</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoomBox</name>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Size of the pages</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
</context>
</TS>
