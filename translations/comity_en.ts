<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddresseeStrings</name>
    <message>
        <source>Central authorities communicate directly with each other (%1).</source>
        <translation>Central authorities communicate directly with each other (%1).</translation>
    </message>
    <message>
        <source>It is responsible for requests for extradition or provisional arrest (%1).</source>
        <translation>It is responsible for requests for extradition or provisional arrest (%1).</translation>
    </message>
    <message>
        <source>The point of contact is there at any hour for immediate assistance (%1).</source>
        <translation>The point of contact is there at any hour for immediate assistance (%1).</translation>
    </message>
    <message>
        <source>In urgency judicial authorities may write to each other directly; a copy goes at the same time through the central authorities (%1).</source>
        <translation>In urgency judicial authorities may write to each other directly; a copy goes at the same time through the central authorities (%1).</translation>
    </message>
    <message>
        <source>The request goes through INTERPOL (%1).</source>
        <translation>The request goes through INTERPOL (%1).</translation>
    </message>
    <message>
        <source>Competent authorities may write to each other directly where no coercive action is asked for (%1).</source>
        <translation>Competent authorities may write to each other directly where no coercive action is asked for (%1).</translation>
    </message>
    <message>
        <source>Law enforcement authorities work together directly (%1).</source>
        <translation>Law enforcement authorities work together directly (%1).</translation>
    </message>
    <message>
        <source>The Party has declared that requests are to be addressed to its central authority (%1): the direct way is closed.</source>
        <translation>The Party has declared that requests are to be addressed to its central authority (%1): the direct way is closed.</translation>
    </message>
    <message>
        <source>The directory has no authority for just this; its central authority can refer the request and tells you so (%1).</source>
        <translation>The directory has no authority for just this; its central authority can refer the request and tells you so (%1).</translation>
    </message>
</context>
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
    <name>BasisCommandStrings</name>
    <message>
        <source>take Parties, day and kind from a request</source>
        <translation>take Parties, day and kind from a request</translation>
    </message>
    <message>
        <source>the requesting Party, as NZ</source>
        <translation>the requesting Party, as NZ</translation>
    </message>
    <message>
        <source>the requested Party</source>
        <translation>the requested Party</translation>
    </message>
    <message>
        <source>on this day; today without it</source>
        <translation>on this day; today without it</translation>
    </message>
    <message>
        <source>the kind of request, as preservation</source>
        <translation>the kind of request, as preservation</translation>
    </message>
    <message>
        <source>the instrument; uk-2022 without it</source>
        <translation>the instrument; uk-2022 without it</translation>
    </message>
    <message>
        <source>convention or electronicEvidence</source>
        <translation>convention or electronicEvidence</translation>
    </message>
    <message>
        <source>the matter is urgent</source>
        <translation>the matter is urgent</translation>
    </message>
    <message>
        <source>whether coercive action is asked: yes or no</source>
        <translation>whether coercive action is asked: yes or no</translation>
    </message>
    <message>
        <source>who is bound by what; that of the vault without it</source>
        <translation>who is bound by what; that of the vault without it</translation>
    </message>
    <message>
        <source>keep what --standing says in the vault</source>
        <translation>keep what --standing says in the vault</translation>
    </message>
    <message>
        <source>--offence is convention or electronicEvidence.</source>
        <translation>--offence is convention or electronicEvidence.</translation>
    </message>
    <message>
        <source>--coercive is yes or no.</source>
        <translation>--coercive is yes or no.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>"%1" is not a date (as 2026-11-16).</translation>
    </message>
    <message>
        <source>Say which Parties: --requesting and --requested, or --request.</source>
        <translation>Say which Parties: --requesting and --requested, or --request.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>The Party "%1" is not known.</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>A Party makes no request to itself.</translation>
    </message>
    <message>
        <source>--keep needs --standing and --vault.</source>
        <translation>--keep needs --standing and --vault.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>The instrument "%1" is not known.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>The instrument has no kind of request "%1".</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>What --standing says is about the instrument "%1".</translation>
    </message>
</context>
<context>
    <name>BuiltInStrings</name>
    <message>
        <source>A part of the program is damaged; install the program again.</source>
        <translation>A part of the program is damaged; install the program again.</translation>
    </message>
    <message>
        <source>A text has characters that steer what stands around it.</source>
        <translation>A text has characters that steer what stands around it.</translation>
    </message>
    <message>
        <source>The program has no instrument "%1".</source>
        <translation>The program has no instrument "%1".</translation>
    </message>
</context>
<context>
    <name>CaseCommandsStrings</name>
    <message>
        <source>The event %1 takes: %2</source>
        <translation>The event %1 takes: %2</translation>
    </message>
    <message>
        <source>The event "%1" is not one of this side. There are: %2</source>
        <translation>The event "%1" is not one of this side. There are: %2</translation>
    </message>
    <message>
        <source>There is no event "%1". There are: %2</source>
        <translation>There is no event "%1". There are: %2</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>the reference of the request</translation>
    </message>
    <message>
        <source>what happened; comity-cli events lists them</source>
        <translation>what happened; comity-cli events lists them</translation>
    </message>
    <message>
        <source>when: 2026-11-16, or 2026-11-16T14:03:00+01:00; now without it</source>
        <translation>when: 2026-11-16, or 2026-11-16T14:03:00+01:00; now without it</translation>
    </message>
    <message>
        <source>what the event says; of a text KEY.fr says it in French</source>
        <translation>what the event says; of a text KEY.fr says it in French</translation>
    </message>
    <message>
        <source>a JSON file with what the event says, or -</source>
        <translation>a JSON file with what the event says, or -</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing or incoming</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>The direction is outgoing or incoming.</translation>
    </message>
    <message>
        <source>desk, archive, bin, or back to where it was before</source>
        <translation>desk, archive, bin, or back to where it was before</translation>
    </message>
    <message>
        <source>A request is put on the desk, into the archive or into the bin, or back: desk, archive, bin or back, not "%1".</source>
        <translation>A request is put on the desk, into the archive or into the bin, or back: desk, archive, bin or back, not "%1".</translation>
    </message>
    <message>
        <source>the officer who gets the case</source>
        <translation>the officer who gets the case</translation>
    </message>
    <message>
        <source>There is no officer of this name in the vault.</source>
        <translation>There is no officer of this name in the vault.</translation>
    </message>
    <message>
        <source>It is recorded too that it was sent as the follow-up of the request for preservation %1; the notice of it is the paper followUpSent.</source>
        <translation>It is recorded too that it was sent as the follow-up of the request for preservation %1; the notice of it is the paper followUpSent.</translation>
    </message>
    <message>
        <source>The paper is not about this request, but about "%1".</source>
        <translation>The paper is not about this request, but about "%1".</translation>
    </message>
    <message>
        <source>The paper tells of another event: %1</source>
        <translation>The paper tells of another event: %1</translation>
    </message>
    <message>
        <source>The paper tells of nothing that this side records.</source>
        <translation>The paper tells of nothing that this side records.</translation>
    </message>
    <message>
        <source>The paper names another content of the request than is known here.</source>
        <translation>The paper names another content of the request than is known here.</translation>
    </message>
    <message>
        <source>the paper of the other Party that tells of it, a PDF or a notice: it says what --detail does not, and is kept with the request</source>
        <translation>the paper of the other Party that tells of it, a PDF or a notice: it says what --detail does not, and is kept with the request</translation>
    </message>
</context>
<context>
    <name>CaseTextStrings</name>
    <message>
        <source>by the treaty</source>
        <translation>by the treaty</translation>
    </message>
    <message>
        <source>by practice, not by the treaty</source>
        <translation>by practice, not by the treaty</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>as told</translation>
    </message>
    <message>
        <source>target of this office, no term of the treaty</source>
        <translation>target of this office, no term of the treaty</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>held until the decision on the follow-up</source>
        <translation>held until the decision on the follow-up</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>ours to do</source>
        <translation>ours to do</translation>
    </message>
    <message>
        <source>theirs to do</source>
        <translation>theirs to do</translation>
    </message>
    <message>
        <source>Preservation</source>
        <translation>Preservation</translation>
    </message>
    <message>
        <source>Preservation of item %1</source>
        <translation>Preservation of item %1</translation>
    </message>
    <message>
        <source>no date was told; the last guaranteed day is %1 at the earliest, not confirmed</source>
        <translation>no date was told; the last guaranteed day is %1 at the earliest, not confirmed</translation>
    </message>
    <message>
        <source>no date was told; nothing is promised</source>
        <translation>no date was told; nothing is promised</translation>
    </message>
    <message>
        <source>held since %1, until the decision</source>
        <translation>held since %1, until the decision</translation>
    </message>
    <message>
        <source>released</source>
        <translation>released</translation>
    </message>
    <message>
        <source>no such data were found</source>
        <translation>no such data were found</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day was %2 (%3)</source>
        <translation>effected on %1, the last guaranteed day was %2 (%3)</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day is %2 (%3)</source>
        <translation>effected on %1, the last guaranteed day is %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>extended: practice, not the treaty</source>
        <translation>extended: practice, not the treaty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Event %1</translation>
    </message>
    <message>
        <source>corrected by event %1</source>
        <translation>corrected by event %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
</context>
<context>
    <name>CaseWorkStrings</name>
    <message>
        <source>This program does not know the treaty of this request.</source>
        <translation>This program does not know the treaty of this request.</translation>
    </message>
    <message>
        <source>The request is in the bin. Take it out of the bin first.</source>
        <translation>The request is in the bin. Take it out of the bin first.</translation>
    </message>
    <message>
        <source>Only an officer with the role of approver can do this.</source>
        <translation>Only an officer with the role of approver can do this.</translation>
    </message>
    <message>
        <source>There is no such officer in the vault any more.</source>
        <translation>There is no such officer in the vault any more.</translation>
    </message>
    <message>
        <source>No paper tells the other Party of this event.</source>
        <translation>No paper tells the other Party of this event.</translation>
    </message>
    <message>
        <source>What came with the confirmation is not the content that it confirms: its fingerprint is another one.</source>
        <translation>What came with the confirmation is not the content that it confirms: its fingerprint is another one.</translation>
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
        <source>The format is text or json, not "%1".</source>
        <translation>The format is text or json, not "%1".</translation>
    </message>
    <message>
        <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
        <translation>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</translation>
    </message>
    <message>
        <source>a directory file: the addressee is looked up in it</source>
        <translation>a directory file: the addressee is looked up in it</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>What --standing says is about the instrument "%1".</translation>
    </message>
    <message>
        <source>a file that says for whom the treaty is in force</source>
        <translation>a file that says for whom the treaty is in force</translation>
    </message>
</context>
<context>
    <name>ClockViewStrings</name>
    <message>
        <source>This is the last day.</source>
        <translation>This is the last day.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n day left.</numerusform>
            <numerusform>%n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>items with clocks of their own</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonStrings</name>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommended</translation>
    </message>
    <message>
        <source>filled in by the program</source>
        <translation>filled in by the program</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>first day of the month after %1</source>
        <translation>first day of the month after %1</translation>
    </message>
    <message>
        <source>confidential without being asked</source>
        <translation>confidential without being asked</translation>
    </message>
    <message>
        <source>confidential if asked</source>
        <translation>confidential if asked</translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s)</source>
        <translation>
            <numerusform>%n deposit</numerusform>
            <numerusform>%n deposits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of these %2 of %3</source>
        <translation>%1, of these %2 of %3</translation>
    </message>
    <message>
        <source>a Party may declare it</source>
        <translation>a Party may declare it</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how much it is needed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConditionsCommandStrings</name>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>"%1" is not one of: %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Binds</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Data item</source>
        <translation>Data item</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>Explanation of the use</translation>
    </message>
    <message>
        <source>of this request alone, by its reference</source>
        <translation>of this request alone, by its reference</translation>
    </message>
    <message>
        <source>binding, proposed, declined or all</source>
        <translation>binding, proposed, declined or all</translation>
    </message>
    <message>
        <source>whom they bind: us, them or all</source>
        <translation>whom they bind: us, them or all</translation>
    </message>
    <message>
        <source>only where an explanation of the use is due</source>
        <translation>only where an explanation of the use is due</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>as a table (CSV)</translation>
    </message>
    <message>
        <source>There are more; narrow the list.</source>
        <translation>There are more; narrow the list.</translation>
    </message>
</context>
<context>
    <name>ConfirmCommandStrings</name>
    <message>
        <source>the request as it was received before, or -</source>
        <translation>the request as it was received before, or -</translation>
    </message>
    <message>
        <source>the formal confirmation as it was received</source>
        <translation>the formal confirmation as it was received</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text or json</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>The format is text or json.</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>There is no request in it.</translation>
    </message>
</context>
<context>
    <name>ConfirmationStrings</name>
    <message>
        <source>The confirmation belongs to another request.</source>
        <translation>The confirmation belongs to another request.</translation>
    </message>
    <message>
        <source>The paper is not a formal confirmation.</source>
        <translation>The paper is not a formal confirmation.</translation>
    </message>
    <message>
        <source>There is no confirmation in it.</source>
        <translation>There is no confirmation in it.</translation>
    </message>
    <message>
        <source>The request in the confirmation is not the one that it names.</source>
        <translation>The request in the confirmation is not the one that it names.</translation>
    </message>
    <message>
        <source>The confirmation confirms the copy that was received.</source>
        <translation>The confirmation confirms the copy that was received.</translation>
    </message>
    <message>
        <source>The confirmation confirms another content than was received.</source>
        <translation>The confirmation confirms another content than was received.</translation>
    </message>
    <message>
        <source>It says that another copy was sent than the one that was received; ask the sender.</source>
        <translation>It says that another copy was sent than the one that was received; ask the sender.</translation>
    </message>
    <message>
        <source>The confirmed content did not come with it: the differences are those it declares.</source>
        <translation>The confirmed content did not come with it: the differences are those it declares.</translation>
    </message>
    <message>
        <source>Received (SHA-256): %1</source>
        <translation>Received (SHA-256): %1</translation>
    </message>
    <message>
        <source>Confirmed (SHA-256): %1</source>
        <translation>Confirmed (SHA-256): %1</translation>
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
    <name>CsvStrings</name>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>The row has more than %1 cells.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>The file has more than %1 rows.</translation>
    </message>
    <message>
        <source>The quotation marks of a cell do not close it.</source>
        <translation>The quotation marks of a cell do not close it.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>The file is larger than %1 MiB.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>The file is not text in UTF-8.</translation>
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
    <name>DeadlinesCommandStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>"%1" is not a date (as 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no kind of deadline "%1". There are: %2</source>
        <translation>There is no kind of deadline "%1". There are: %2</translation>
    </message>
    <message>
        <source>due on this day or later</source>
        <translation>due on this day or later</translation>
    </message>
    <message>
        <source>due on this day or earlier</source>
        <translation>due on this day or earlier</translation>
    </message>
    <message>
        <source>of this kind, as preservationEnds; may be given several times</source>
        <translation>of this kind, as preservationEnds; may be given several times</translation>
    </message>
    <message>
        <source>only what this office has to do</source>
        <translation>only what this office has to do</translation>
    </message>
    <message>
        <source>write a calendar (iCalendar) instead, with nothing of the case</source>
        <translation>write a calendar (iCalendar) instead, with nothing of the case</translation>
    </message>
    <message>
        <source>with the references of the requests in the calendar</source>
        <translation>with the references of the requests in the calendar</translation>
    </message>
    <message>
        <source>how many lines, at most 1,000</source>
        <translation>how many lines, at most 1,000</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>The limit is a number from 1 to 1,000.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>There are more; raise --limit or narrow the list.</translation>
    </message>
    <message>
        <source>This desk has no time zone yet: its days end at midnight UTC. The window asks for it.</source>
        <translation>This desk has no time zone yet: its days end at midnight UTC. The window asks for it.</translation>
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
    <name>DialoguePaperStrings</name>
    <message>
        <source>The paper cannot be made: a detail is missing.</source>
        <translation>The paper cannot be made: a detail is missing.</translation>
    </message>
    <message>
        <source>A formal confirmation says what changed since the expedited copy, if and only if its content is another one.</source>
        <translation>A formal confirmation says what changed since the expedited copy, if and only if its content is another one.</translation>
    </message>
    <message>
        <source>The preservation would end before its last guaranteed day.</source>
        <translation>The preservation would end before its last guaranteed day.</translation>
    </message>
    <message>
        <source>The paper holds characters that cannot be printed (%1).</source>
        <translation>The paper holds characters that cannot be printed (%1).</translation>
    </message>
    <message>
        <source>There is no such paper for an event of the kind "%1".</source>
        <translation>There is no such paper for an event of the kind "%1".</translation>
    </message>
    <message>
        <source>Only a request that was sent directly between judicial authorities is copied to the central authority.</source>
        <translation>Only a request that was sent directly between judicial authorities is copied to the central authority.</translation>
    </message>
</context>
<context>
    <name>DialoguePapersStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>"%1" is not a date (as 2026-11-16).</translation>
    </message>
    <message>
        <source>The details of an event are a JSON object.</source>
        <translation>The details of an event are a JSON object.</translation>
    </message>
    <message>
        <source>The expedited copy is a request of another kind.</source>
        <translation>The expedited copy is a request of another kind.</translation>
    </message>
    <message>
        <source>There is no notice in the file that is answered.</source>
        <translation>There is no notice in the file that is answered.</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>"%1" is not one of the languages ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>what a paper tells of its event: a JSON file, or -</source>
        <translation>what a paper tells of its event: a JSON file, or -</translation>
    </message>
    <message>
        <source>the reference of the paper itself</source>
        <translation>the reference of the paper itself</translation>
    </message>
    <message>
        <source>the date of the paper; without it, today</source>
        <translation>the date of the paper; without it, today</translation>
    </message>
    <message>
        <source>when the event happened: a date, or a moment with its offset</source>
        <translation>when the event happened: a date, or a moment with its offset</translation>
    </message>
    <message>
        <source>the language the details were drafted in</source>
        <translation>the language the details were drafted in</translation>
    </message>
    <message>
        <source>the paper that is answered: a PDF or a notice</source>
        <translation>the paper that is answered: a PDF or a notice</translation>
    </message>
    <message>
        <source>the request as it was sent, for a formal confirmation</source>
        <translation>the request as it was sent, for a formal confirmation</translation>
    </message>
    <message>
        <source>the kind of event that the document reply tells of</source>
        <translation>the kind of event that the document reply tells of</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>who signs</translation>
    </message>
    <message>
        <source>the post of who signs</source>
        <translation>the post of who signs</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>where it is signed</translation>
    </message>
</context>
<context>
    <name>DirectoryCommandStrings</name>
    <message>
        <source>The entry %1 cannot be read by this program.</source>
        <translation>The entry %1 cannot be read by this program.</translation>
    </message>
    <message>
        <source>"%1" is not of the form FIELD=VALUE.</source>
        <translation>"%1" is not of the form FIELD=VALUE.</translation>
    </message>
    <message>
        <source>"%1" is not a date until today (as 2026-11-16).</source>
        <translation>"%1" is not a date until today (as 2026-11-16).</translation>
    </message>
    <message>
        <source>Apply suggested or all, not "%1".</source>
        <translation>Apply suggested or all, not "%1".</translation>
    </message>
    <message>
        <source>Nothing was saved. --apply suggested takes what is marked *, --apply all everything.</source>
        <translation>Nothing was saved. --apply suggested takes what is marked *, --apply all everything.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) saved.</source>
        <translation>
            <numerusform>%n entry saved.</numerusform>
            <numerusform>%n entries saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is exported as json or as csv, not "%1".</source>
        <translation>It is exported as json or as csv, not "%1".</translation>
    </message>
    <message>
        <source>the Party, as FR</source>
        <translation>the Party, as FR</translation>
    </message>
    <message>
        <source>mutualAssistance, extradition, network247, judicial, interpol or competent</source>
        <translation>mutualAssistance, extradition, network247, judicial, interpol or competent</translation>
    </message>
    <message>
        <source>words of the names, addresses and Parties</source>
        <translation>words of the names, addresses and Parties</translation>
    </message>
    <message>
        <source>those that want to be verified again</source>
        <translation>those that want to be verified again</translation>
    </message>
    <message>
        <source>those where somebody is there now</source>
        <translation>those where somebody is there now</translation>
    </message>
    <message>
        <source>what the entry was before</source>
        <translation>what the entry was before</translation>
    </message>
    <message>
        <source>suggested or all</source>
        <translation>suggested or all</translation>
    </message>
    <message>
        <source>only this entry, as FR/central</source>
        <translation>only this entry, as FR/central</translation>
    </message>
    <message>
        <source>into this file</source>
        <translation>into this file</translation>
    </message>
    <message>
        <source>json or csv</source>
        <translation>json or csv</translation>
    </message>
    <message>
        <source>The directory: list, show, set, remove, verify-date, addressee, import, export; comity-cli --help shows how.</source>
        <translation>The directory: list, show, set, remove, verify-date, addressee, import, export; comity-cli --help shows how.</translation>
    </message>
    <message>
        <source>Too few or too many words; comity-cli --help shows how.</source>
        <translation>Too few or too many words; comity-cli --help shows how.</translation>
    </message>
</context>
<context>
    <name>DirectoryCsvStrings</name>
    <message>
        <source>Here must stand true or false.</source>
        <translation>Here must stand true or false.</translation>
    </message>
    <message>
        <source>The rows of this cell are not JSON.</source>
        <translation>The rows of this cell are not JSON.</translation>
    </message>
    <message>
        <source>The table has no headings.</source>
        <translation>The table has no headings.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>The file has this entry already.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>No field has the name "%1".</source>
        <translation>No field has the name "%1".</translation>
    </message>
    <message>
        <source>The column "%1" stands twice.</source>
        <translation>The column "%1" stands twice.</translation>
    </message>
    <message>
        <source>The columns party and id are needed.</source>
        <translation>The columns party and id are needed.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>The row has more cells than there are headings.</translation>
    </message>
    <message>
        <source>The value stands in a column without a language and in one with.</source>
        <translation>The value stands in a column without a language and in one with.</translation>
    </message>
</context>
<context>
    <name>DirectoryOutputStrings</name>
    <message>
        <source>taken out</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>what it said is not kept</source>
        <translation>what it said is not kept</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>new entry</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>DirectoryReaderStrings</name>
    <message>
        <source>Here must stand an object.</source>
        <translation>Here must stand an object.</translation>
    </message>
    <message>
        <source>"%1" is not a time zone that exists (as Europe/Paris).</source>
        <translation>"%1" is not a time zone that exists (as Europe/Paris).</translation>
    </message>
    <message>
        <source>"%1" is not a time of day (as 09:00, at most 24:00).</source>
        <translation>"%1" is not a time of day (as 09:00, at most 24:00).</translation>
    </message>
    <message>
        <source>This is not a directory file of the form "directory/1".</source>
        <translation>This is not a directory file of the form "directory/1".</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Here must stand a list.</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>The list has more than %1 entries.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>The file has this entry already.</translation>
    </message>
    <message>
        <source>Here must stand a list of at most %1 SHA-256 of 64 digits 0-9 and a-f.</source>
        <translation>Here must stand a list of at most %1 SHA-256 of 64 digits 0-9 and a-f.</translation>
    </message>
    <message>
        <source>The member is missing.</source>
        <translation>The member is missing.</translation>
    </message>
    <message>
        <source>An authority has an id of up to 40 letters, digits, "-", "_" and ".", which begins with a letter or a digit and is not "party".</source>
        <translation>An authority has an id of up to 40 letters, digits, "-", "_" and ".", which begins with a letter or a digit and is not "party".</translation>
    </message>
    <message>
        <source>A directory file is a JSON object.</source>
        <translation>A directory file is a JSON object.</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Open now, until %1 there</source>
        <translation>Open now, until %1 there</translation>
    </message>
    <message>
        <source>Open now, until tomorrow at %1 there</source>
        <translation>Open now, until tomorrow at %1 there</translation>
    </message>
    <message>
        <source>Open now, until %1 at %2 there</source>
        <translation>Open now, until %1 at %2 there</translation>
    </message>
    <message>
        <source>Closed now; opens at %1 there</source>
        <translation>Closed now; opens at %1 there</translation>
    </message>
    <message>
        <source>Closed now; opens tomorrow at %1 there</source>
        <translation>Closed now; opens tomorrow at %1 there</translation>
    </message>
    <message>
        <source>Closed now; opens on %1 at %2 there</source>
        <translation>Closed now; opens on %1 at %2 there</translation>
    </message>
    <message>
        <source>Working hours not known</source>
        <translation>Working hours not known</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Open day and night</translation>
    </message>
    <message>
        <source>Closed for more than a year</source>
        <translation>Closed for more than a year</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Never verified</translation>
    </message>
    <message>
        <source>Verified on %1: stale</source>
        <translation>Verified on %1: stale</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verified on %1</translation>
    </message>
</context>
<context>
    <name>DirectoryWorkStrings</name>
    <message>
        <source>Entries that another version of the program saved cannot be written: %1</source>
        <translation>Entries that another version of the program saved cannot be written: %1</translation>
    </message>
</context>
<context>
    <name>EventDetailsStrings</name>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>"%1" is not one of the languages ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>A detail is written KEY=VALUE, not "%1".</source>
        <translation>A detail is written KEY=VALUE, not "%1".</translation>
    </message>
    <message>
        <source>The event does not know the detail "%1".</source>
        <translation>The event does not know the detail "%1".</translation>
    </message>
    <message>
        <source>"%1" cannot be the value of the detail %2.</source>
        <translation>"%1" cannot be the value of the detail %2.</translation>
    </message>
    <message>
        <source>The file with the details must hold a JSON object.</source>
        <translation>The file with the details must hold a JSON object.</translation>
    </message>
</context>
<context>
    <name>FieldHelpStrings</name>
    <message>
        <source>No request can go without this.</source>
        <translation>No request can go without this.</translation>
    </message>
    <message>
        <source>The text requires this: %1.</source>
        <comment>a paragraph</comment>
        <translation>The text requires this: %1.</translation>
    </message>
    <message>
        <source>This is expected.</source>
        <translation>This is expected.</translation>
    </message>
    <message>
        <source>This is expected; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>This is expected; it serves %1.</translation>
    </message>
    <message>
        <source>Comity fills this in.</source>
        <translation>Comity fills this in.</translation>
    </message>
    <message>
        <source>This may stay empty.</source>
        <translation>This may stay empty.</translation>
    </message>
    <message>
        <source>This may stay empty; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>This may stay empty; it serves %1.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>The answers</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>The columns</translation>
    </message>
    <message>
        <source>What Comity looks at here</source>
        <translation>What Comity looks at here</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id of a rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text in %1: %2</source>
        <comment>a language, an article</comment>
        <translation>The text in %1: %2</translation>
    </message>
    <message>
        <source>A column of “%1”.</source>
        <comment>name of a table</comment>
        <translation>A column of “%1”.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>The text of this article is not in the file of the instrument. Read it before you rely on it.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>This text was not compared with an official one.</translation>
    </message>
</context>
<context>
    <name>FileViewStrings</name>
    <message>
        <source>The picture is damaged; it cannot be shown.</source>
        <translation>The picture is damaged; it cannot be shown.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 × %2 pixels).</source>
        <translation>The picture is too large to be shown here (%1 × %2 pixels).</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; it cannot be shown here.</source>
        <translation>The PDF is protected by a password; it cannot be shown here.</translation>
    </message>
    <message>
        <source>This page of the PDF cannot be drawn.</source>
        <translation>This page of the PDF cannot be drawn.</translation>
    </message>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>The file is no PDF, or it is damaged.</translation>
    </message>
    <message>
        <source>Drawing the PDF took too long or too much memory, and was ended.</source>
        <translation>Drawing the PDF took too long or too much memory, and was ended.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown: the program that draws them is missing.</source>
        <translation>PDFs cannot be shown: the program that draws them is missing.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Save it and open it with a program for it, if you trust where it comes from.</source>
        <translation>This kind of file cannot be shown here. Save it and open it with a program for it, if you trust where it comes from.</translation>
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
    <name>FollowUpCommandStrings</name>
    <message>
        <source>the reference of the request for preservation</source>
        <translation>the reference of the request for preservation</translation>
    </message>
    <message>
        <source>the reference of the new request</source>
        <translation>the reference of the new request</translation>
    </message>
</context>
<context>
    <name>FollowUpStrings</name>
    <message>
        <source>No request follows one of this kind.</source>
        <translation>No request follows one of this kind.</translation>
    </message>
    <message>
        <source>The request for preservation has not been sent yet.</source>
        <translation>The request for preservation has not been sent yet.</translation>
    </message>
    <message>
        <source>The request for preservation has ended. Make the request for access anew.</source>
        <translation>The request for preservation has ended. Make the request for access anew.</translation>
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
        <source>The last officer's passphrase cannot be removed: nobody could open the vault.</source>
        <translation>The last officer's passphrase cannot be removed: nobody could open the vault.</translation>
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
        <source>The closed list "%1" does not exist.</source>
        <translation>The closed list "%1" does not exist.</translation>
    </message>
    <message>
        <source>The field "%1" does not exist.</source>
        <translation>The field "%1" does not exist.</translation>
    </message>
    <message>
        <source>The field stands twice in the template.</source>
        <translation>The field stands twice in the template.</translation>
    </message>
    <message>
        <source>The phrase "%1" does not exist.</source>
        <translation>The phrase "%1" does not exist.</translation>
    </message>
    <message>
        <source>What is named here does not exist: "%1".</source>
        <translation>What is named here does not exist: "%1".</translation>
    </message>
    <message>
        <source>The paragraph %1 is of an article that is not among the articles.</source>
        <translation>The paragraph %1 is of an article that is not among the articles.</translation>
    </message>
</context>
<context>
    <name>InstrumentStrings</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Entry into force, channels, declarations</source>
        <translation>Entry into force, channels, declarations</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>Grounds for refusal and postponement</source>
        <translation>Grounds for refusal and postponement</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>Other lists</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Kinds of requests</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>different</source>
        <translation>different</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>only in the first</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>only in the second</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>text not included</translation>
    </message>
    <message>
        <source>Opened for signature on %1.</source>
        <translation>Opened for signature on %1.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>In force since %1.</translation>
    </message>
    <message>
        <source>Adopted on %1.</source>
        <translation>Adopted on %1.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>By %1.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Not verified.</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) compared with a copy.</source>
        <translation>
            <numerusform>Text of %n article compared with a copy.</numerusform>
            <numerusform>Text of %n articles compared with a copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) not verified.</source>
        <translation>
            <numerusform>Text of %n article not verified.</numerusform>
            <numerusform>Text of %n articles not verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n article(s) only number and heading are given.</source>
        <translation>
            <numerusform>Of %n article only number and heading are given.</numerusform>
            <numerusform>Of %n articles only number and heading are given.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of forms and lists seen in an official text of this language: %1 of %2.</source>
        <translation>Words of forms and lists seen in an official text of this language: %1 of %2.</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>part of the program</translation>
    </message>
    <message>
        <source>added by this office</source>
        <translation>added by this office</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>adopted, not in force</source>
        <translation>adopted, not in force</translation>
    </message>
    <message>
        <source>proposal, not in force</source>
        <translation>proposal, not in force</translation>
    </message>
    <message>
        <source>in the file, not in the vault</source>
        <translation>in the file, not in the vault</translation>
    </message>
</context>
<context>
    <name>InstrumentsCommandStrings</name>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>The instrument "%1" is not known.</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>text not included</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>compared with a copy</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>Authentic languages: %1</translation>
    </message>
    <message>
        <source>The file of the instrument is as it must be.</source>
        <translation>The file of the instrument is as it must be.</translation>
    </message>
    <message>
        <source>The folder holds no instruments.</source>
        <translation>The folder holds no instruments.</translation>
    </message>
    <message>
        <source>also what is the same in both</source>
        <translation>also what is the same in both</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1" as the file has it, in place of the earlier one.</source>
        <translation>The vault keeps the instrument "%1" as the file has it, in place of the earlier one.</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1".</source>
        <translation>The vault keeps the instrument "%1".</translation>
    </message>
    <message>
        <source>The instrument "%1" was taken out of the vault.</source>
        <translation>The instrument "%1" was taken out of the vault.</translation>
    </message>
    <message>
        <source>There is no "instruments %1": show, compare, check, import and remove are there, and the list without a word.</source>
        <translation>There is no "instruments %1": show, compare, check, import and remove are there, and the list without a word.</translation>
    </message>
</context>
<context>
    <name>JsonStrings</name>
    <message>
        <source>A number is too large to be kept exactly.</source>
        <translation>A number is too large to be kept exactly.</translation>
    </message>
    <message>
        <source>The member "%1" stands twice in one object.</source>
        <translation>The member "%1" stands twice in one object.</translation>
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
    <name>LetterheadStrings</name>
    <message>
        <source>The emblem must be a picture in the format PNG or JPEG.</source>
        <translation>The emblem must be a picture in the format PNG or JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large. It may have 10,000 dots a side, 8 million in all and 16 MB at most.</source>
        <translation>The picture is too large. It may have 10,000 dots a side, 8 million in all and 16 MB at most.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be used.</source>
        <translation>The picture is damaged and cannot be used.</translation>
    </message>
</context>
<context>
    <name>LibraryStrings</name>
    <message numerus="yes">
        <source>An office may add %n instrument(s).</source>
        <translation>
            <numerusform>An office may add %n instrument.</numerusform>
            <numerusform>An office may add %n instruments.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instrument "%1" already; it cannot be replaced.</source>
        <translation>There is an instrument "%1" already; it cannot be replaced.</translation>
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
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>"%1" is not one of the languages ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>"%1" is not a date (as 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no command "%1"; comity-cli --help lists them.</source>
        <translation>There is no command "%1"; comity-cli --help lists them.</translation>
    </message>
    <message numerus="yes">
        <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
        <translation>
            <numerusform>This command takes %n file or word; comity-cli --help shows how.</numerusform>
            <numerusform>This command takes %n files or words; comity-cli --help shows how.</numerusform>
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
    <message>
        <source>A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found, or the case does not allow the event; 2 the input or the call cannot be used;
3 the vault cannot be opened.
</source>
        <translation>A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found, or the case does not allow the event; 2 the input or the call cannot be used;
3 the vault cannot be opened.
</translation>
    </message>
    <message>
        <source>The papers of the dialogue about a request:

  render REQUEST --document KIND --details FILE --language L --output FOLDER
         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]
         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]
                                    KIND: the kind of event it tells of, as acknowledged or refused; or reply,
                                    the reply torn off a request
  read FILE                         gives the notice inside such a paper
  confirm EXPEDITED CONFIRMATION [--format json]
                                    whether a formal confirmation confirms the copy received before
</source>
        <translation>The papers of the dialogue about a request:

  render REQUEST --document KIND --details FILE --language L --output FOLDER
         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]
         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]
                                    KIND: the kind of event it tells of, as acknowledged or refused; or reply,
                                    the reply torn off a request
  read FILE                         gives the notice inside such a paper
  confirm EXPEDITED CONFIRMATION [--format json]
                                    whether a formal confirmation confirms the copy received before
</translation>
    </message>
    <message>
        <source>a vault to unlock, or files to take into the one that is unlocked</source>
        <translation>a vault to unlock, or files to take into the one that is unlocked</translation>
    </message>
    <message>
        <source>The life of a request:

  events [--direction D] [--format json]
                                    what can happen, and what each event says (a star: it must)
  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]
                                    that it happened; state and deadlines follow. WHEN: a date, or an instant
                                    with its offset, as 2026-11-16T14:03:00+01:00; now without it. A text is in
                                    the language of the messages, or KEY.fr=… in French; words of a list stand
                                    apart by commas. What has parts is JSON, best in FILE. A mistaken event is
                                    corrected by another: record REFERENCE corrected --detail event=NUMBER
                                    --detail reason=WHY
  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]
            [--ics FILE [--references]]
                                    what falls due, the earliest first; or as a calendar
  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]
             [--report-due] [--csv | --format json]
                                    which conditions bind whom since when, and which explanation is due

</source>
        <translation>The life of a request:

  events [--direction D] [--format json]
                                    what can happen, and what each event says (a star: it must)
  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]
                                    that it happened; state and deadlines follow. WHEN: a date, or an instant
                                    with its offset, as 2026-11-16T14:03:00+01:00; now without it. A text is in
                                    the language of the messages, or KEY.fr=… in French; words of a list stand
                                    apart by commas. What has parts is JSON, best in FILE. A mistaken event is
                                    corrected by another: record REFERENCE corrected --detail event=NUMBER
                                    --detail reason=WHY
  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]
            [--ics FILE [--references]]
                                    what falls due, the earliest first; or as a calendar
  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]
             [--report-due] [--csv | --format json]
                                    which conditions bind whom since when, and which explanation is due

</translation>
    </message>
    <message>
        <source>From a preservation to access:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    the request for access to the data that this one preserved,
                                    filled from it and linked to it; R: its own reference

</source>
        <translation>From a preservation to access:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    the request for access to the data that this one preserved,
                                    filled from it and linked to it; R: its own reference

</translation>
    </message>
    <message>
        <source>The directory of Parties and their authorities:

  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]
  directory show PARTY [ID] --vault DIR [--history] [--format json]
                                    an authority, or without ID what the Party has declared
  directory set PARTY ID FIELD=VALUE… --vault DIR
                                    fields as in the table that export --as csv gives: name.fr=…,
                                    languages="en fr"; an empty value clears. ID is party for the Party itself
  directory verify-date PARTY ID [DATE] --vault DIR
                                    that it was compared with its source, today or on that day
  directory remove PARTY ID --vault DIR
  directory addressee REQUEST --vault DIR
                                    who may be addressed with a request, the best first, and why
  check REQUEST --directory FILE    the addressee is looked up in a directory file as well
  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…
                                    shows what a file would change (* suggested, ! both changed it); saves
                                    nothing without --apply
  directory export --vault DIR [--party P] [--as json|csv] [--output FILE]
</source>
        <translation>The directory of Parties and their authorities:

  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]
  directory show PARTY [ID] --vault DIR [--history] [--format json]
                                    an authority, or without ID what the Party has declared
  directory set PARTY ID FIELD=VALUE… --vault DIR
                                    fields as in the table that export --as csv gives: name.fr=…,
                                    languages="en fr"; an empty value clears. ID is party for the Party itself
  directory verify-date PARTY ID [DATE] --vault DIR
                                    that it was compared with its source, today or on that day
  directory remove PARTY ID --vault DIR
  directory addressee REQUEST --vault DIR
                                    who may be addressed with a request, the best first, and why
  check REQUEST --directory FILE    the addressee is looked up in a directory file as well
  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…
                                    shows what a file would change (* suggested, ! both changed it); saves
                                    nothing without --apply
  directory export --vault DIR [--party P] [--as json|csv] [--output FILE]
</translation>
    </message>
    <message>
        <source>Statistics:

  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]
             [--minimum N] [--csv] [--format json] [--output FILE]
                                    by Party, kind, month, language and ground, times, lapses, what is open
                                    and overdue; what counts fewer than N (5) is not shown
  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …
                                    the same as a report

</source>
        <translation>Statistics:

  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]
             [--minimum N] [--csv] [--format json] [--output FILE]
                                    by Party, kind, month, language and ground, times, lapses, what is open
                                    and overdue; what counts fewer than N (5) is not shown
  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …
                                    the same as a report

</translation>
    </message>
    <message>
        <source>The legal basis:

  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]
        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]
  basis --request REQUEST …         whether the text is in force between the Parties, which regime governs,
                                    and what follows: paragraphs, channels, grounds, conditions
  basis --standing FILE --keep --vault DIR
                                    keeps what is known of deposits, declarations and treaties in the vault
  check REQUEST [--vault DIR] [--standing FILE]
                                    what the vault, or a file, knows of the Parties counts in the findings

</source>
        <translation>The legal basis:

  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]
        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]
  basis --request REQUEST …         whether the text is in force between the Parties, which regime governs,
                                    and what follows: paragraphs, channels, grounds, conditions
  basis --standing FILE --keep --vault DIR
                                    keeps what is known of deposits, declarations and treaties in the vault
  check REQUEST [--vault DIR] [--standing FILE]
                                    what the vault, or a file, knows of the Parties counts in the findings

</translation>
    </message>
    <message>
        <source>--instrument-folder is for template, templates, check, render and instruments.</source>
        <translation>--instrument-folder is for template, templates, check, render and instruments.</translation>
    </message>
    <message>
        <source>The treaty texts under which requests are made:

  instruments [--format json]       which there are, and what of their text is verified
  instruments show ID               what is known of one, its articles and kinds of requests
  instruments compare ID ID [--all] what one has and the other has not; --all: also what is the same
  instruments check FILE            what is wrong with the file of an instrument, and where
  instruments import FILE --vault DIR
                                    the vault keeps an instrument of the office's own; with --vault DIR the
                                    other words know it too
  instruments remove ID --vault DIR one under which there are no requests

With --instrument-folder FOLDER before the command, template, templates, check, render and instruments
know the instruments of that folder too.

</source>
        <translation>The treaty texts under which requests are made:

  instruments [--format json]       which there are, and what of their text is verified
  instruments show ID               what is known of one, its articles and kinds of requests
  instruments compare ID ID [--all] what one has and the other has not; --all: also what is the same
  instruments check FILE            what is wrong with the file of an instrument, and where
  instruments import FILE --vault DIR
                                    the vault keeps an instrument of the office's own; with --vault DIR the
                                    other words know it too
  instruments remove ID --vault DIR one under which there are no requests

With --instrument-folder FOLDER before the command, template, templates, check, render and instruments
know the instruments of that folder too.

</translation>
    </message>
    <message>
        <source>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  templates [--format json]         the kinds of requests, by article
  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

In a vault, the encrypted store of one desk:

  vault create DIR --officer NAME [--practice]
                                    a new vault with its first officer, or a practice desk with sample cases
  vault sheet DIR --output FILE [--language L]
                                    its recovery sheet, to be printed and put in a safe
  vault verify DIR [--head CODE] [--details] [--format json]
                                    reads all of it, says what is damaged or was set back
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          a new vault made of a backup
  vault recover DIR --officer NAME  opens it by the code of a recovery sheet
  vault rekey DIR                   a new key for everything
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR [--incoming]
                                    puts a request in, our own or one that came from another Party
  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]
                                    the request, how its case stands, and what happened
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [and what list has]
  import FILE… --vault DIR          many files: each of them is in or not, and a second run goes on
  shelf REFERENCE desk|archive|bin|back --vault DIR
                                    puts a request away or takes it out again; nothing is ever deleted
  assign REFERENCE NAME --vault DIR the officer who has the case

</source>
        <translation>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  templates [--format json]         the kinds of requests, by article
  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

In a vault, the encrypted store of one desk:

  vault create DIR --officer NAME [--practice]
                                    a new vault with its first officer, or a practice desk with sample cases
  vault sheet DIR --output FILE [--language L]
                                    its recovery sheet, to be printed and put in a safe
  vault verify DIR [--head CODE] [--details] [--format json]
                                    reads all of it, says what is damaged or was set back
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          a new vault made of a backup
  vault recover DIR --officer NAME  opens it by the code of a recovery sheet
  vault rekey DIR                   a new key for everything
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR [--incoming]
                                    puts a request in, our own or one that came from another Party
  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]
                                    the request, how its case stands, and what happened
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [and what list has]
  import FILE… --vault DIR          many files: each of them is in or not, and a second run goes on
  shelf REFERENCE desk|archive|bin|back --vault DIR
                                    puts a request away or takes it out again; nothing is ever deleted
  assign REFERENCE NAME --vault DIR the officer who has the case

</translation>
    </message>
    <message>
        <source>What only named officers may read (article 18(4): who the person is), each with their own passphrase; neither
an administrator nor the recovery sheet opens it:

  sealed list REFERENCE --vault DIR [--format json]
                                    its versions, for whom they open, and who opened one when
  sealed open REFERENCE --vault DIR [--version N]
  sealed write REFERENCE --vault DIR --file FILE --reader NAME…
                                    for these officers and no others; two at least, or it may be lost

</source>
        <translation>What only named officers may read (article 18(4): who the person is), each with their own passphrase; neither
an administrator nor the recovery sheet opens it:

  sealed list REFERENCE --vault DIR [--format json]
                                    its versions, for whom they open, and who opened one when
  sealed open REFERENCE --vault DIR [--version N]
  sealed write REFERENCE --vault DIR --file FILE --reader NAME…
                                    for these officers and no others; two at least, or it may be lost

</translation>
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
    <name>NewMenuStrings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of request, article</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>kind of request, article, instrument</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>NoticeDetailsStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>The member is missing.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Here must stand an object.</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Here must stand a list.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>The list has more than %1 rows.</translation>
    </message>
    <message>
        <source>Here must stand a whole number from 0.</source>
        <translation>Here must stand a whole number from 0.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset.</source>
        <translation>Here must stand a date, or a moment with its offset.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>A SHA-256 has 64 digits 0-9 and a-f.</translation>
    </message>
    <message>
        <source>"%1" is not one of these words: %2.</source>
        <translation>"%1" is not one of these words: %2.</translation>
    </message>
    <message>
        <source>"%1" is not in the closed list of the instrument.</source>
        <translation>"%1" is not in the closed list of the instrument.</translation>
    </message>
</context>
<context>
    <name>NoticeReaderStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>The member is missing.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>A SHA-256 has 64 digits 0-9 and a-f.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Here must stand an object.</translation>
    </message>
    <message>
        <source>No paper tells of an event of this kind.</source>
        <translation>No paper tells of an event of this kind.</translation>
    </message>
    <message>
        <source>This is not a file of the form "notice/1".</source>
        <translation>This is not a file of the form "notice/1".</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>The instrument "%1" is not known.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>The instrument has no kind of request "%1".</translation>
    </message>
    <message>
        <source>A Party does not write to itself.</source>
        <translation>A Party does not write to itself.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset (as 2026-11-16T09:30:00+01:00).</source>
        <translation>Here must stand a date, or a moment with its offset (as 2026-11-16T09:30:00+01:00).</translation>
    </message>
    <message>
        <source>A notice is a JSON object.</source>
        <translation>A notice is a JSON object.</translation>
    </message>
</context>
<context>
    <name>OfficeInstrumentsStrings</name>
    <message>
        <source>Only an administrator of the vault adds or removes an instrument.</source>
        <translation>Only an administrator of the vault adds or removes an instrument.</translation>
    </message>
    <message>
        <source>The vault has requests of the kind "%1", which this file does not have.</source>
        <translation>The vault has requests of the kind "%1", which this file does not have.</translation>
    </message>
    <message>
        <source>An instrument is a file named like "mine.json"; its articles and kinds of requests may stand beside it as "mine.articles.json".</source>
        <translation>An instrument is a file named like "mine.json"; its articles and kinds of requests may stand beside it as "mine.articles.json".</translation>
    </message>
    <message>
        <source>The files of this instrument are more, or larger, than those of any treaty.</source>
        <translation>The files of this instrument are more, or larger, than those of any treaty.</translation>
    </message>
    <message numerus="yes">
        <source>A vault keeps %n instrument(s) at most.</source>
        <translation>
            <numerusform>A vault keeps %n instrument at most.</numerusform>
            <numerusform>A vault keeps %n instruments at most.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault keeps no instrument "%1" of the office's own.</source>
        <translation>This vault keeps no instrument "%1" of the office's own.</translation>
    </message>
    <message>
        <source>There are requests under this instrument: it stays.</source>
        <translation>There are requests under this instrument: it stays.</translation>
    </message>
    <message>
        <source>The instrument "%1" that this vault keeps cannot be used: %2 Its requests are safe, but cannot be opened.</source>
        <translation>The instrument "%1" that this vault keeps cannot be used: %2 Its requests are safe, but cannot be opened.</translation>
    </message>
</context>
<context>
    <name>OfficerCommandStrings</name>
    <message>
        <source>"%1" is not a role: drafter, approver, administrator, several joined by commas.</source>
        <translation>"%1" is not a role: drafter, approver, administrator, several joined by commas.</translation>
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
    <message>
        <source>--lose-sealed does it all the same.</source>
        <translation>--lose-sealed does it all the same.</translation>
    </message>
    <message>
        <source>also when nobody else can open what was sealed for the officer</source>
        <translation>also when nobody else can open what was sealed for the officer</translation>
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
    <name>PdfReadStrings</name>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>The file is no PDF, or it is damaged.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; the program does not open it.</source>
        <translation>The PDF is protected by a password; the program does not open it.</translation>
    </message>
    <message>
        <source>The PDF is larger than any transmittal.</source>
        <translation>The PDF is larger than any transmittal.</translation>
    </message>
    <message>
        <source>The request in the PDF is packed in a way this program does not open.</source>
        <translation>The request in the PDF is packed in a way this program does not open.</translation>
    </message>
    <message>
        <source>There is more than one request inside the PDF; which one is meant is unclear.</source>
        <translation>There is more than one request inside the PDF; which one is meant is unclear.</translation>
    </message>
    <message>
        <source>There is no request inside the PDF.</source>
        <translation>There is no request inside the PDF.</translation>
    </message>
</context>
<context>
    <name>PracticeVaultStrings</name>
    <message>
        <source>Colleague (practice)</source>
        <translation>Colleague (practice)</translation>
    </message>
    <message>
        <source>There are requests in this vault: it cannot become a practice desk.</source>
        <translation>There are requests in this vault: it cannot become a practice desk.</translation>
    </message>
    <message>
        <source>Whether a vault is a practice desk is settled when it is made.</source>
        <translation>Whether a vault is a practice desk is settled when it is made.</translation>
    </message>
</context>
<context>
    <name>PrintingStrings</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nothing was printed.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the paper can be written into PDF files.</source>
        <translation>There is no printer on this computer; the paper can be written into PDF files.</translation>
    </message>
</context>
<context>
    <name>ReadCommandStrings</name>
    <message>
        <source>lines and indentation for a human reader</source>
        <translation>lines and indentation for a human reader</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Fingerprint (SHA-256): %1</translation>
    </message>
    <message>
        <source>a PDF of this program, a request file or a notice, or -</source>
        <translation>a PDF of this program, a request file or a notice, or -</translation>
    </message>
    <message>
        <source>why not, without the place</source>
        <translation>why not, without the place</translation>
    </message>
    <message>
        <source>the texts that travel in the file, none of them judged: JSON with base64</source>
        <translation>the texts that travel in the file, none of them judged: JSON with base64</translation>
    </message>
</context>
<context>
    <name>ReceivedPapersStrings</name>
    <message>
        <source>There is no paper of the dialogue in the file.</source>
        <translation>There is no paper of the dialogue in the file.</translation>
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
        <source>The vault's own record</source>
        <translation>The vault's own record</translation>
    </message>
    <message>
        <source>This record is there, but the audit chain does not tell of it.</source>
        <translation>This record is there, but the audit chain does not tell of it.</translation>
    </message>
    <message>
        <source>This does not fit the requests that it was made from.</source>
        <translation>This does not fit the requests that it was made from.</translation>
    </message>
    <message>
        <source>Version %1 of authority %2 of the directory</source>
        <translation>Version %1 of authority %2 of the directory</translation>
    </message>
    <message>
        <source>What falls due in request %1, and its conditions</source>
        <translation>What falls due in request %1, and its conditions</translation>
    </message>
    <message>
        <source>The sealed draft of officer %2 in request %1</source>
        <translation>The sealed draft of officer %2 in request %1</translation>
    </message>
    <message>
        <source>Sealed note of request %1, version %2</source>
        <translation>Sealed note of request %1, version %2</translation>
    </message>
</context>
<context>
    <name>RecordCommandsStrings</name>
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
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>"%1" is not a date (as 2026-11-16).</translation>
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
        <source>a request file, or -</source>
        <translation>a request file, or -</translation>
    </message>
    <message>
        <source>This request is in the vault already; nothing was changed.</source>
        <translation>This request is in the vault already; nothing was changed.</translation>
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
    <message>
        <source>The shelf is desk, archive, bin or all, not "%1".</source>
        <translation>The shelf is desk, archive, bin or all, not "%1".</translation>
    </message>
    <message>
        <source>desk, archive, bin or all</source>
        <translation>desk, archive, bin or all</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>the kind of request, as preservation or access</translation>
    </message>
    <message>
        <source>it came from another Party, which sent it as its own</source>
        <translation>it came from another Party, which sent it as its own</translation>
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
    <message>
        <source>text or json</source>
        <translation>text or json</translation>
    </message>
    <message>
        <source>The format is text or json, not "%1".</source>
        <translation>The format is text or json, not "%1".</translation>
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
        <source>There is no document "%1" for this kind of request.</source>
        <translation>There is no document "%1" for this kind of request.</translation>
    </message>
    <message>
        <source>The request still has errors; comity-cli check names them.</source>
        <translation>The request still has errors; comity-cli check names them.</translation>
    </message>
    <message>
        <source>which document: request, or the kind of event a paper tells of</source>
        <translation>which document: request, or the kind of event a paper tells of</translation>
    </message>
</context>
<context>
    <name>RequestBatchStrings</name>
    <message numerus="yes">
        <source>%n of its files are there already; nothing was written over.</source>
        <translation>
            <numerusform>%n of its files is there already; nothing was written over.</numerusform>
            <numerusform>%n of its files are there already; nothing was written over.</numerusform>
        </translation>
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
    <message>
        <source>The printer did not take the pages.</source>
        <translation>The printer did not take the pages.</translation>
    </message>
    <message numerus="yes">
        <source>The paper has %n page(s); none of them is in the range chosen.</source>
        <translation>
            <numerusform>The paper has %n page; it is not in the range chosen.</numerusform>
            <numerusform>The paper has %n pages; none of them is in the range chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDocumentStrings</name>
    <message>
        <source>The request holds characters that cannot be printed (%1).</source>
        <translation>The request holds characters that cannot be printed (%1).</translation>
    </message>
    <message>
        <source>The information is not printed before the receiving Party has answered on the conditions.</source>
        <translation>The information is not printed before the receiving Party has answered on the conditions.</translation>
    </message>
</context>
<context>
    <name>RequestImportStrings</name>
    <message>
        <source>The file is too large for a request.</source>
        <translation>The file is too large for a request.</translation>
    </message>
    <message>
        <source>PDFs cannot be read: the program that reads them is missing.</source>
        <translation>PDFs cannot be read: the program that reads them is missing.</translation>
    </message>
    <message>
        <source>It cannot be read as a transmittal. %1</source>
        <translation>It cannot be read as a transmittal. %1</translation>
    </message>
    <message>
        <source>Reading it as a transmittal took too long or too much memory.</source>
        <translation>Reading it as a transmittal took too long or too much memory.</translation>
    </message>
</context>
<context>
    <name>RequestInputStrings</name>
    <message>
        <source>The path of an annex must stay inside the folder of the request.</source>
        <translation>The path of an annex must stay inside the folder of the request.</translation>
    </message>
    <message>
        <source>"%1" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
        <translation>"%1" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</translation>
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
        <source>The direction is "outgoing" or "incoming".</source>
        <translation>The direction is "outgoing" or "incoming".</translation>
    </message>
    <message>
        <source>This is not a request file of the form "request/1".</source>
        <translation>This is not a request file of the form "request/1".</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>The instrument "%1" is not known.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>The instrument has no kind of request "%1".</translation>
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
        <source>The template "%1" asks for the rule %2, which this program does not have.</source>
        <translation>The template "%1" asks for the rule %2, which this program does not have.</translation>
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
    <name>SealedCommandStrings</name>
    <message>
        <source>The form of this request has no place for a sealed note.</source>
        <translation>The form of this request has no place for a sealed note.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>"%1" is not one of: %2</translation>
    </message>
    <message>
        <source>Your passphrase, once more, for the sealed note: </source>
        <translation>Your passphrase, once more, for the sealed note: </translation>
    </message>
    <message>
        <source>A version is a number from 1.</source>
        <translation>A version is a number from 1.</translation>
    </message>
    <message>
        <source>In the window there is a text of yours that is not sealed yet.</source>
        <translation>In the window there is a text of yours that is not sealed yet.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>This note was not sealed for you. One of its readers can make you one.</translation>
    </message>
    <message>
        <source>Say where the text is: --file FILE, or - for standard input.</source>
        <translation>Say where the text is: --file FILE, or - for standard input.</translation>
    </message>
    <message>
        <source>The text is no UTF-8.</source>
        <translation>The text is no UTF-8.</translation>
    </message>
    <message>
        <source>Only one officer can open it: when the passphrase is forgotten, it is lost.</source>
        <translation>Only one officer can open it: when the passphrase is forgotten, it is lost.</translation>
    </message>
    <message>
        <source>What only named officers may read: list, open, write; comity-cli --help shows how.</source>
        <translation>What only named officers may read: list, open, write; comity-cli --help shows how.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>the reference of the request</translation>
    </message>
    <message>
        <source>the section of the form, where there are several</source>
        <translation>the section of the form, where there are several</translation>
    </message>
    <message>
        <source>an officer who may open it; as often as there are readers</source>
        <translation>an officer who may open it; as often as there are readers</translation>
    </message>
    <message>
        <source>the text, UTF-8; - for standard input</source>
        <translation>the text, UTF-8; - for standard input</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>an earlier version</translation>
    </message>
</context>
<context>
    <name>SealedNoteStrings</name>
    <message>
        <source>A sealed note holds %L1 characters at most.</source>
        <translation>A sealed note holds %L1 characters at most.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that only this officer can open: nobody could open it any more. Let another officer be made a reader first.</source>
        <translation>
            <numerusform>%n request holds a sealed note that only this officer can open: nobody could open it any more. Let another officer be made a reader first.</numerusform>
            <numerusform>%n requests hold a sealed note that only this officer can open: nobody could open it any more. Let another officer be made a reader first.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>There is nothing to seal.</translation>
    </message>
    <message>
        <source>Say which officers may open the note.</source>
        <translation>Say which officers may open the note.</translation>
    </message>
    <message>
        <source>The note has to be opened before another is put in its place.</source>
        <translation>The note has to be opened before another is put in its place.</translation>
    </message>
    <message>
        <source>This officer has no passphrase: the note could not be opened.</source>
        <translation>This officer has no passphrase: the note could not be opened.</translation>
    </message>
    <message>
        <source>The sealed note is not what was sealed: it does not open any more.</source>
        <translation>The sealed note is not what was sealed: it does not open any more.</translation>
    </message>
    <message>
        <source>Nothing was sealed here, or no such version of it.</source>
        <translation>Nothing was sealed here, or no such version of it.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>This note was not sealed for you. One of its readers can make you one.</translation>
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
        <source>The end of the vault's audit chain is not as it was left. Nothing can be written; have the vault verified.</source>
        <translation>The end of the vault's audit chain is not as it was left. Nothing can be written; have the vault verified.</translation>
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
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>"%1" is not one of the languages ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</translation>
    </message>
</context>
<context>
    <name>ShowCommandStrings</name>
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
        <source>The request has no attachment of this number.</source>
        <translation>The request has no attachment of this number.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>the reference of the request</translation>
    </message>
    <message>
        <source>with --format json: state, clocks, deadlines and events instead of the request</source>
        <translation>with --format json: state, clocks, deadlines and events instead of the request</translation>
    </message>
    <message>
        <source>write out the attachment of this number</source>
        <translation>write out the attachment of this number</translation>
    </message>
    <message>
        <source>where the attachment shall go</source>
        <translation>where the attachment shall go</translation>
    </message>
</context>
<context>
    <name>StandingReaderStrings</name>
    <message>
        <source>This day does not exist.</source>
        <translation>This day does not exist.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>The end is before the beginning.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>The Party "%1" is not known.</translation>
    </message>
    <message>
        <source>A Party stands there twice.</source>
        <translation>A Party stands there twice.</translation>
    </message>
    <message>
        <source>The Party "%1" stands there twice.</source>
        <translation>The Party "%1" stands there twice.</translation>
    </message>
    <message>
        <source>What was never deposited cannot be denounced.</source>
        <translation>What was never deposited cannot be denounced.</translation>
    </message>
    <message>
        <source>The instrument knows no declaration "%1".</source>
        <translation>The instrument knows no declaration "%1".</translation>
    </message>
    <message>
        <source>The treaty "%1" stands there twice.</source>
        <translation>The treaty "%1" stands there twice.</translation>
    </message>
    <message>
        <source>"%1" is not among what Parties may agree to apply in lieu.</source>
        <translation>"%1" is not among what Parties may agree to apply in lieu.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>The instrument "%1" is not known.</translation>
    </message>
</context>
<context>
    <name>StatisticsCommandStrings</name>
    <message>
        <source>Give a year, or the first and the last day, not both.</source>
        <translation>Give a year, or the first and the last day, not both.</translation>
    </message>
    <message>
        <source>"%1" is not a year (as 2026).</source>
        <translation>"%1" is not a year (as 2026).</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>"%1" is not a date (as 2026-11-16).</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>"%1" is not one of the languages ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>"%1" is not one of: %2</translation>
    </message>
    <message>
        <source>The minimum cell size is 1 (nothing is withheld), or a number from 3 to 20: "fewer than 2" would tell that it is one.</source>
        <translation>The minimum cell size is 1 (nothing is withheld), or a number from 3 to 20: "fewer than 2" would tell that it is one.</translation>
    </message>
    <message>
        <source>Give --csv or --format json, not both.</source>
        <translation>Give --csv or --format json, not both.</translation>
    </message>
    <message>
        <source>of this year; the one that runs without it</source>
        <translation>of this year; the one that runs without it</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>from this day on</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>until this day</translation>
    </message>
    <message>
        <source>outgoing, incoming or both</source>
        <translation>outgoing, incoming or both</translation>
    </message>
    <message>
        <source>what counts fewer than this is not shown: 3 to 20, or 1 for use inside the office</source>
        <translation>what counts fewer than this is not shown: 3 to 20, or 1 for use inside the office</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>as a table (CSV)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>write the report as PDF files into this folder instead</source>
        <translation>write the report as PDF files into this folder instead</translation>
    </message>
    <message>
        <source>of the report: all, or some of them as ar,en,fr</source>
        <translation>of the report: all, or some of them as ar,en,fr</translation>
    </message>
</context>
<context>
    <name>StatisticsReportStrings</name>
    <message>
        <source>The report holds characters that cannot be printed (%1).</source>
        <translation>The report holds characters that cannot be printed (%1).</translation>
    </message>
</context>
<context>
    <name>StatisticsStrings</name>
    <message>
        <source>The period of the statistics has to end on the day on which it begins, or later, and to be no longer than a hundred years.</source>
        <translation>The period of the statistics has to end on the day on which it begins, or later, and to be no longer than a hundred years.</translation>
    </message>
    <message>
        <source>The period of the statistics has not begun yet.</source>
        <translation>The period of the statistics has not begun yet.</translation>
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
        <source>The instrument "%1" is not known.</source>
        <translation>The instrument "%1" is not known.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>The instrument has no kind of request "%1".</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>the kind of request, as preservation or access</translation>
    </message>
</context>
<context>
    <name>TemplateLikeStrings</name>
    <message>
        <source>The field "%1" does not exist.</source>
        <translation>The field "%1" does not exist.</translation>
    </message>
    <message>
        <source>The template "%1" does not stand before it.</source>
        <translation>The template "%1" does not stand before it.</translation>
    </message>
    <message>
        <source>The section "%1" does not exist.</source>
        <translation>The section "%1" does not exist.</translation>
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
    <name>TimelineViewStrings</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
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
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>"%1" is not one of the languages ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not a date that exists (as 2026-11-16).</source>
        <translation>"%1" is not a date that exists (as 2026-11-16).</translation>
    </message>
    <message>
        <source>"%1" is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
        <translation>"%1" is not a moment that exists (as 2026-11-03T00:00:00Z).</translation>
    </message>
    <message>
        <source>The Party "%1" is not known (ISO 3166-1, two capital letters).</source>
        <translation>The Party "%1" is not known (ISO 3166-1, two capital letters).</translation>
    </message>
    <message>
        <source>"%1" is not one of the choices of this field.</source>
        <translation>"%1" is not one of the choices of this field.</translation>
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
    <message>
        <source>There is no officer "%1" in the vault.</source>
        <translation>There is no officer "%1" in the vault.</translation>
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
    <message>
        <source>a practice desk, with sample cases: nothing in it is real</source>
        <translation>a practice desk, with sample cases: nothing in it is real</translation>
    </message>
    <message>
        <source>The practice desk was made: nothing in it is real, and every page printed from it says so.</source>
        <translation>The practice desk was made: nothing in it is real, and every page printed from it says so.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup.</source>
        <translation>comity-cli vault restore BACKUP DIR makes a new vault of a backup.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup; the backups of this vault go to %1.</source>
        <translation>comity-cli vault restore BACKUP DIR makes a new vault of a backup; the backups of this vault go to %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of these; --details shows all</source>
        <translation>
            <numerusform>and %n more of these; --details shows all</numerusform>
            <numerusform>and %n more of these; --details shows all</numerusform>
        </translation>
    </message>
    <message>
        <source>all that the database says of its damage</source>
        <translation>all that the database says of its damage</translation>
    </message>
</context>
<context>
    <name>VaultDeskBasisStrings</name>
    <message>
        <source>Nothing is kept yet of who is Party to the text.</source>
        <translation>Nothing is kept yet of who is Party to the text.</translation>
    </message>
</context>
<context>
    <name>VaultDeskFilesStrings</name>
    <message>
        <source>The file is too large to be shown here (over %1 MiB).</source>
        <translation>The file is too large to be shown here (over %1 MiB).</translation>
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
    <message>
        <source>The creation of this vault was not finished, and nothing is in it. Create the vault again in the same place.</source>
        <translation>The creation of this vault was not finished, and nothing is in it. Create the vault again in the same place.</translation>
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
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that nobody can open any more.</source>
        <translation>
            <numerusform>%n request holds a sealed note that nobody can open any more.</numerusform>
            <numerusform>%n requests hold a sealed note that nobody can open any more.</numerusform>
        </translation>
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
        <source>The interrupted change of the vault's key was completed.</source>
        <translation>The interrupted change of the vault's key was completed.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was undone.</source>
        <translation>The interrupted change of the vault's key was undone.</translation>
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
        <source>The computer's clock went back, from %1 to %2.</source>
        <translation>The computer's clock went back, from %1 to %2.</translation>
    </message>
    <message>
        <source>The copy of the key file in the database is damaged.</source>
        <translation>The copy of the key file in the database is damaged.</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>The search is damaged: %1</translation>
    </message>
    <message>
        <source>The database of the vault is damaged. Do not go on working in it: restore the last backup.</source>
        <translation>The database of the vault is damaged. Do not go on working in it: restore the last backup.</translation>
    </message>
    <message>
        <source>What falls due is not worked out anew yet by the rules of this program; it was not verified.</source>
        <translation>What falls due is not worked out anew yet by the rules of this program; it was not verified.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AddresseeBox</name>
    <message>
        <source>Once the requested Party is chosen, its authority comes from the directory.</source>
        <translation>Once the requested Party is chosen, its authority comes from the directory.</translation>
    </message>
    <message>
        <source>The directory has no authority of this Party for such a request.</source>
        <translation>The directory has no authority of this Party for such a request.</translation>
    </message>
    <message>
        <source>The directory names %1.</source>
        <translation>The directory names %1.</translation>
    </message>
    <message>
        <source>This addressee is not in the directory, which names %1.</source>
        <translation>This addressee is not in the directory, which names %1.</translation>
    </message>
    <message>
        <source>This is not the addressee of such a request: the directory names %1.</source>
        <translation>This is not the addressee of such a request: the directory names %1.</translation>
    </message>
    <message>
        <source>As the directory has it: %1.</source>
        <translation>As the directory has it: %1.</translation>
    </message>
    <message>
        <source>Verify it before you send anything there.</source>
        <translation>Verify it before you send anything there.</translation>
    </message>
    <message>
        <source>Addressee from the directory</source>
        <translation>Addressee from the directory</translation>
    </message>
    <message>
        <source>From the directory…</source>
        <translation>From the directory…</translation>
    </message>
    <message>
        <source>The authorities of the requested Party that such a request may be addressed to</source>
        <translation>The authorities of the requested Party that such a request may be addressed to</translation>
    </message>
    <message>
        <source>Authorities that may be addressed</source>
        <translation>Authorities that may be addressed</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Now and verified</source>
        <translation>Now and verified</translation>
    </message>
    <message>
        <source>Take this addressee</source>
        <translation>Take this addressee</translation>
    </message>
</context>
<context>
    <name>comity::ui::ArticlePanel</name>
    <message>
        <source>The text in %2: %1, %3</source>
        <comment>article, language, its title</comment>
        <translation>The text in %2: %1, %3</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>The text of this article is not in the file of the instrument. Read it before you rely on it.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>This text was not compared with an official one.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>The beginning of the file (%1); save it to read all of it.</source>
        <translation>The beginning of the file (%1); save it to read all of it.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>The file is being read…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the earlier page</comment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Earlier page (Ctrl+Page Up)</source>
        <translation>Earlier page (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Next page (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+Minus)</source>
        <translation>Smaller (Ctrl+Minus)</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>a page into the width</comment>
        <translation>Fit</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>As wide as there is room (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+Plus)</source>
        <translation>Larger (Ctrl+Plus)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Text of the attachment</translation>
    </message>
    <message>
        <source>Picture of the attachment</source>
        <translation>Picture of the attachment</translation>
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
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>%1 was not added: %2</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>The file was saved: %1</translation>
    </message>
    <message>
        <source>The folder for the attachments</source>
        <translation>The folder for the attachments</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were saved to %1.</source>
        <translation>
            <numerusform>%n file was saved to %1.</numerusform>
            <numerusform>%n files were saved to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 was not saved: %2</translation>
    </message>
    <message>
        <source>%1 bytes. SHA-256: %2</source>
        <translation>%1 bytes. SHA-256: %2</translation>
    </message>
    <message>
        <source>File %1 of %2 is on its way into the vault…</source>
        <translation>File %1 of %2 is on its way into the vault…</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>Progress of the files</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Save a&amp;ll…</translation>
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
    <name>comity::ui::BasisBox</name>
    <message>
        <source>Once both Parties are named, it is said here whether the text is in force between them.</source>
        <translation>Once both Parties are named, it is said here whether the text is in force between them.</translation>
    </message>
    <message>
        <source>What follows…</source>
        <translation>What follows…</translation>
    </message>
    <message>
        <source>Channels, grounds, conditions and all that follows, with the text of each provision</source>
        <translation>Channels, grounds, conditions and all that follows, with the text of each provision</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPage</name>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>On what a request between two Parties rests on a day, and what follows from it. Every line names the provision that decides it; what is not known is not guessed.</source>
        <translation>On what a request between two Parties rests on a day, and what follows from it. Every line names the provision that decides it; what is not known is not guessed.</translation>
    </message>
    <message>
        <source>Requesting Party</source>
        <translation>Requesting Party</translation>
    </message>
    <message>
        <source>Requested Party</source>
        <translation>Requested Party</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Kind of request</translation>
    </message>
    <message>
        <source>Offence established in accordance with the text</source>
        <translation>Offence established in accordance with the text</translation>
    </message>
    <message>
        <source>Coercive action is asked for</source>
        <translation>Coercive action is asked for</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPanel</name>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>The Parties, the kind and the urgency are those of the form.</source>
        <translation>The Parties, the kind and the urgency are those of the form.</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisView</name>
    <message>
        <source>What the file says is kept in the vault.</source>
        <translation>What the file says is kept in the vault.</translation>
    </message>
    <message>
        <source>Choose the requesting and the requested Party.</source>
        <translation>Choose the requesting and the requested Party.</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>A Party makes no request to itself.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, as 2026-11-16.</source>
        <translation>Write the day as year-month-day, as 2026-11-16.</translation>
    </message>
    <message>
        <source>What this office knew of the Parties cannot be read by this program. Take in a file of Parties anew.</source>
        <translation>What this office knew of the Parties cannot be read by this program. Take in a file of Parties anew.</translation>
    </message>
    <message>
        <source>This office was told nothing yet of who is Party to the text, or of the treaties between the Parties. It comes from a file.</source>
        <translation>This office was told nothing yet of who is Party to the text, or of the treaties between the Parties. It comes from a file.</translation>
    </message>
    <message numerus="yes">
        <source>%n Party(ies) known</source>
        <translation>
            <numerusform>%n Party known</numerusform>
            <numerusform>%n Parties known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(ies) or arrangement(s)</source>
        <translation>
            <numerusform>%n treaty or arrangement</numerusform>
            <numerusform>%n treaties or arrangements</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Verified on %1</translation>
    </message>
    <message>
        <source>When it was verified is not recorded</source>
        <translation>When it was verified is not recorded</translation>
    </message>
    <message>
        <source>Take in a file of Parties</source>
        <translation>Take in a file of Parties</translation>
    </message>
    <message>
        <source>Save what is known of the Parties</source>
        <translation>Save what is known of the Parties</translation>
    </message>
    <message>
        <source>What is known of the Parties is in the file %1.</source>
        <translation>What is known of the Parties is in the file %1.</translation>
    </message>
    <message>
        <source>What is not known here is not guessed. Take in a file of Parties that says when each of the two deposited its instrument, and what it declared.</source>
        <translation>What is not known here is not guessed. Take in a file of Parties that says when each of the two deposited its instrument, and what it declared.</translation>
    </message>
    <message>
        <source>Legal basis and the text of the article</source>
        <translation>Legal basis and the text of the article</translation>
    </message>
    <message>
        <source>Legal basis, line by line</source>
        <translation>Legal basis, line by line</translation>
    </message>
    <message>
        <source>Choose a line, and the text of its article stands here.</source>
        <translation>Choose a line, and the text of its article stands here.</translation>
    </message>
    <message>
        <source>Take in a file of Parties…</source>
        <translation>Take in a file of Parties…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Save as a file…</translation>
    </message>
    <message>
        <source>What this office knows of the Parties, for another office or for safe keeping</source>
        <translation>What this office knows of the Parties, for another office or for safe keeping</translation>
    </message>
</context>
<context>
    <name>comity::ui::BatchPanel</name>
    <message>
        <source>The language each was drafted in</source>
        <translation>The language each was drafted in</translation>
    </message>
    <message>
        <source>The language each was drafted in, with %1 beside it</source>
        <translation>The language each was drafted in, with %1 beside it</translation>
    </message>
    <message>
        <source>The folder for the PDF files</source>
        <translation>The folder for the PDF files</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the requests can be written into PDF files.</source>
        <translation>There is no printer on this computer; the requests can be written into PDF files.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>at least so many</comment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>without reference</translation>
    </message>
    <message>
        <source>It ended before all were made: %1</source>
        <translation>It ended before all were made: %1</translation>
    </message>
    <message>
        <source>It was stopped before all were made.</source>
        <translation>It was stopped before all were made.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1.</source>
        <translation>
            <numerusform>%n PDF file was written to %1.</numerusform>
            <numerusform>%n PDF files were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests has text that is not saved as a version yet; it is not in these papers.</source>
        <translation>
            <numerusform>%n of the requests has text that is not saved as a version yet; it is not in these papers.</numerusform>
            <numerusform>%n of the requests have text that is not saved as a version yet; it is not in these papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not made; here is why. Enter opens one.</source>
        <translation>
            <numerusform>%n request was not made; here is why. Enter opens it.</numerusform>
            <numerusform>%n requests were not made; here is why. Enter opens one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them stand here.</source>
        <translation>
            <numerusform>The first of them stands here (%n).</numerusform>
            <numerusform>The first %n of them stand here.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Stop before the next request</source>
        <translation>Stop before the next request</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Close this panel</translation>
    </message>
    <message>
        <source>Request %1 of %2. You can go on working meanwhile.</source>
        <translation>Request %1 of %2. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>Request %1. You can go on working meanwhile.</source>
        <translation>Request %1. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>Print requests, or write their PDF files</source>
        <translation>Print requests, or write their PDF files</translation>
    </message>
    <message>
        <source>Only the &amp;selected requests (%1)</source>
        <translation>Only the &amp;selected requests (%1)</translation>
    </message>
    <message>
        <source>&amp;All requests of this list, as it is filtered (%1)</source>
        <translation>&amp;All requests of this list, as it is filtered (%1)</translation>
    </message>
    <message>
        <source>In these &amp;languages:</source>
        <translation>In these &amp;languages:</translation>
    </message>
    <message>
        <source>Languages of the papers</source>
        <translation>Languages of the papers</translation>
    </message>
    <message>
        <source>Choose a &amp;folder and write…</source>
        <translation>Choose a &amp;folder and write…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Progress of the papers</source>
        <translation>Progress of the papers</translation>
    </message>
    <message>
        <source>Requests that were not made</source>
        <translation>Requests that were not made</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Why it was not made</source>
        <translation>Why it was not made</translation>
    </message>
    <message>
        <source>&amp;Write these again, over the files that are there</source>
        <translation>&amp;Write these again, over the files that are there</translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests hold(s) what is under conditions; whoever gets its papers has to keep to them. The conditions stand in the request and on the page of conditions.</source>
        <translation>
            <numerusform>%n of the requests holds what is under conditions; whoever gets its papers has to keep to them. The conditions stand in the request and on the page of conditions.</numerusform>
            <numerusform>%n of the requests hold what is under conditions; whoever gets their papers has to keep to them. The conditions stand in the request and on the page of conditions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BondStrip</name>
    <message>
        <source>&amp;All conditions…</source>
        <translation>&amp;All conditions…</translation>
    </message>
    <message>
        <source>All conditions of all requests</source>
        <translation>All conditions of all requests</translation>
    </message>
    <message numerus="yes">
        <source>and %n more condition(s)</source>
        <translation>
            <numerusform>and %n more condition</numerusform>
            <numerusform>and %n more conditions</numerusform>
        </translation>
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
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Write down what the paper says, and attach a scan of it: the paper is what was received.</source>
        <translation>Write down what the paper says, and attach a scan of it: the paper is what was received.</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>Attach the scan…</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of a request: what happened and what is due</comment>
        <translation>Course</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make its paper…</source>
        <translation>Make its paper…</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they are not written on it:</source>
        <translation>Whoever gets what this case holds has to keep to its conditions; they are not written on it:</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they stand in a file beside each:</source>
        <translation>Whoever gets what this case holds has to keep to its conditions; they stand in a file beside each:</translation>
    </message>
    <message>
        <source>Findings, course, preview, history, files, attachments, legal basis</source>
        <translation>Findings, course, preview, history, files, attachments, legal basis</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>It was printed. The queue of the printer may keep a copy for a day or longer.</source>
        <translation>It was printed. The queue of the printer may keep a copy for a day or longer.</translation>
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
    <name>comity::ui::ClockStrip</name>
    <message>
        <source>The clock of this computer went back.</source>
        <translation>The clock of this computer went back.</translation>
    </message>
    <message>
        <source>It says %1, and something was recorded in this vault at %2 already. One of the two is wrong: check date and time before you rely on any day that is counted here.</source>
        <translation>It says %1, and something was recorded in this vault at %2 already. One of the two is wrong: check date and time before you rely on any day that is counted here.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonModel</name>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonView</name>
    <message>
        <source>All parts</source>
        <translation>All parts</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>No differences.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n difference.</numerusform>
            <numerusform>%n differences.</numerusform>
        </translation>
    </message>
    <message>
        <source>added: “%1”</source>
        <translation>added: “%1”</translation>
    </message>
    <message>
        <source>left out: “%1”</source>
        <translation>left out: “%1”</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <comment>words of one text, of the other</comment>
        <translation>“%1” → “%2”</translation>
    </message>
    <message>
        <source>The text of this article is in one of the two files only, or in none; number and heading are compared.</source>
        <translation>The text of this article is in one of the two files only, or in none; number and heading are compared.</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <comment>instrument</comment>
        <translation>&amp;First:</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <comment>instrument</comment>
        <translation>&amp;Second:</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>&amp;Part:</translation>
    </message>
    <message>
        <source>First instrument</source>
        <translation>First instrument</translation>
    </message>
    <message>
        <source>Second instrument</source>
        <translation>Second instrument</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Only differences</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>What the first says</source>
        <translation>What the first says</translation>
    </message>
    <message>
        <source>What the second says</source>
        <translation>What the second says</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionModel</name>
    <message>
        <source>Nobody yet: proposed</source>
        <comment>who is bound by a condition</comment>
        <translation>Nobody yet: proposed</translation>
    </message>
    <message>
        <source>Nobody: not accepted</source>
        <comment>who is bound by a condition</comment>
        <translation>Nobody: not accepted</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who is bound by a condition</comment>
        <translation>We</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who is bound by a condition</comment>
        <translation>The other Party</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Who is bound</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>Explanation of the use</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionsPage</name>
    <message>
        <source>Save the conditions as a table (CSV)</source>
        <translation>Save the conditions as a table (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) are in the table %1.</source>
        <translation>
            <numerusform>%n condition is in the table %1.</numerusform>
            <numerusform>%n conditions are in the table %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>What was provided may be used only as these conditions allow, from the day on which they were accepted. They bind whether a request is on the desk, in the archive or in the bin. A day of an explanation is the one that was told, or this office's own target: the text names none.</source>
        <translation>What was provided may be used only as these conditions allow, from the day on which they were accepted. They bind whether a request is on the desk, in the archive or in the bin. A day of an explanation is the one that was told, or this office's own target: the text names none.</translation>
    </message>
    <message>
        <source>&amp;Who is bound</source>
        <translation>&amp;Who is bound</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Who is bound</translation>
    </message>
    <message>
        <source>We</source>
        <translation>We</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>The other Party</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Accepted: they bind</source>
        <translation>Accepted: they bind</translation>
    </message>
    <message>
        <source>Proposed, not answered yet</source>
        <translation>Proposed, not answered yet</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>&amp;Only where an explanation of the use is due</source>
        <translation>&amp;Only where an explanation of the use is due</translation>
    </message>
    <message>
        <source>There are no such conditions.</source>
        <translation>There are no such conditions.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Save as &amp;table…</translation>
    </message>
</context>
<context>
    <name>comity::ui::CoursePanel</name>
    <message>
        <source>The draft is finished: check it</source>
        <translation>The draft is finished: check it</translation>
    </message>
    <message>
        <source>Submit for approval…</source>
        <translation>Submit for approval…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>It was sent…</translation>
    </message>
    <message>
        <source>Formal confirmation sent…</source>
        <translation>Formal confirmation sent…</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>It was received…</translation>
    </message>
    <message>
        <source>Receipt acknowledged…</source>
        <translation>Receipt acknowledged…</translation>
    </message>
    <message>
        <source>Preservation effected…</source>
        <translation>Preservation effected…</translation>
    </message>
    <message>
        <source>Follow-up request sent…</source>
        <translation>Follow-up request sent…</translation>
    </message>
    <message>
        <source>Follow-up request received…</source>
        <translation>Follow-up request received…</translation>
    </message>
    <message>
        <source>Follow-up decided…</source>
        <translation>Follow-up decided…</translation>
    </message>
    <message>
        <source>Answer the notice…</source>
        <translation>Answer the notice…</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Outcome…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Close the case…</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>&amp;Record what happened…</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <comment>one of the data that are preserved</comment>
        <translation>Item %1: %2</translation>
    </message>
    <message>
        <source>What you typed is not saved as a version yet, and would be no part of this. Save a version first.</source>
        <translation>What you typed is not saved as a version yet, and would be no part of this. Save a version first.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>It is recorded.</translation>
    </message>
    <message>
        <source>Measure ordered…</source>
        <translation>Measure ordered…</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>Make the request for &amp;access</translation>
    </message>
    <message>
        <source>It lapsed: record it</source>
        <translation>It lapsed: record it</translation>
    </message>
    <message>
        <source>An event or a paper is being written. Finish it first, then open this again.</source>
        <translation>An event or a paper is being written. Finish it first, then open this again.</translation>
    </message>
    <message>
        <source>The file is kept among the attachments of the case. Nothing was recorded.</source>
        <translation>The file is kept among the attachments of the case. Nothing was recorded.</translation>
    </message>
    <message>
        <source>A draft of the request for access (%1), filled from this request and linked to it, is made and opened.</source>
        <translation>A draft of the request for access (%1), filled from this request and linked to it, is made and opened.</translation>
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
    <message>
        <source>&amp;Make the practice desk</source>
        <translation>&amp;Make the practice desk</translation>
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
    <name>comity::ui::DayField</name>
    <message>
        <source>Day on which the basis is asked for</source>
        <translation>Day on which the basis is asked for</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>year-month-day</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlineModel</name>
    <message>
        <source>no date</source>
        <comment>of what is held pending a decision</comment>
        <translation>no date</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a deadline</comment>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who has to act</comment>
        <translation>We</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who has to act</comment>
        <translation>The other Party</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Rests on</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlinesPage</name>
    <message>
        <source>Save the deadlines as a calendar file</source>
        <translation>Save the deadlines as a calendar file</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) are in the calendar file %1.</source>
        <translation>
            <numerusform>%n deadline is in the calendar file %1.</numerusform>
            <numerusform>%n deadlines are in the calendar file %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>The sixty days of a preservation are the text's. Everything called a target is this office's own aim: the text says "promptly" and names no day.</source>
        <translation>The sixty days of a preservation are the text's. Everything called a target is this office's own aim: the text says "promptly" and names no day.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Overdue and the next 7 days</source>
        <translation>Overdue and the next 7 days</translation>
    </message>
    <message>
        <source>Overdue and the next 30 days</source>
        <translation>Overdue and the next 30 days</translation>
    </message>
    <message>
        <source>Overdue and the next 90 days</source>
        <translation>Overdue and the next 90 days</translation>
    </message>
    <message>
        <source>All, and what is held</source>
        <translation>All, and what is held</translation>
    </message>
    <message>
        <source>Who &amp;acts</source>
        <translation>Who &amp;acts</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Who acts</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>We</source>
        <translation>We</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>The other Party</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Direction</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Nothing is due in this period.</source>
        <translation>Nothing is due in this period.</translation>
    </message>
    <message>
        <source>Calendar of the deadlines</source>
        <translation>Calendar of the deadlines</translation>
    </message>
    <message>
        <source>with references of requests</source>
        <translation>with references of requests</translation>
    </message>
    <message>
        <source>A calendar is often read by others. Without this it says only that something is due.</source>
        <translation>A calendar is often read by others. Without this it says only that something is due.</translation>
    </message>
    <message>
        <source>Save as &amp;calendar file…</source>
        <translation>Save as &amp;calendar file…</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskDeadlines</name>
    <message>
        <source>Show the deadlines</source>
        <translation>Show the deadlines</translation>
    </message>
    <message>
        <source>Something is due. Open Comity to see what.</source>
        <translation>Something is due. Open Comity to see what.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) overdue.</source>
        <translation>
            <numerusform>%n deadline overdue.</numerusform>
            <numerusform>%n deadlines overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) in the next seven days.</source>
        <translation>
            <numerusform>%n deadline in the next seven days.</numerusform>
            <numerusform>%n deadlines in the next seven days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <comment>place at the side</comment>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Deadlines (%1)</source>
        <comment>place at the side, with how many are overdue or near</comment>
        <translation>Deadlines (%1)</translation>
    </message>
    <message>
        <source>Record as lapsed</source>
        <translation>Record as lapsed</translation>
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
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>A sheet printed before holds the same key: both open the vault, so keep or destroy the old one with the same care. When the vault gets a new key, all earlier sheets end, and a new one is needed.</source>
        <translation>A sheet printed before holds the same key: both open the vault, so keep or destroy the old one with the same care. When the vault gets a new key, all earlier sheets end, and a new one is needed.</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>Archive (%1)</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Bin (%1)</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>Nothing is in the archive.</translation>
    </message>
    <message>
        <source>Requests that are done with can be moved here, out of the way.</source>
        <translation>Requests that are done with can be moved here, out of the way.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>Del moves requests here.</source>
        <translation>Del moves requests here.</translation>
    </message>
    <message>
        <source>Nothing is ever erased: what is in the bin stays in the vault, with all its versions, and can be taken out again.</source>
        <translation>Nothing is ever erased: what is in the bin stays in the vault, with all its versions, and can be taken out again.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the bin.</source>
        <translation>
            <numerusform>%n request moved to the bin.</numerusform>
            <numerusform>%n requests moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the archive.</source>
        <translation>
            <numerusform>%n request moved to the archive.</numerusform>
            <numerusform>%n requests moved to the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) put back to where they were.</source>
        <translation>
            <numerusform>%n request put back to where it was.</numerusform>
            <numerusform>%n requests put back to where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned.</source>
        <translation>
            <numerusform>%n request assigned.</numerusform>
            <numerusform>%n requests assigned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>place at the side</comment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>%1 is a paper of the dialogue about a request: open it by itself.</source>
        <translation>%1 is a paper of the dialogue about a request: open it by itself.</translation>
    </message>
    <message>
        <source>Choose a paper that was received</source>
        <translation>Choose a paper that was received</translation>
    </message>
    <message>
        <source>This is a request, with the reference %1, that is not here yet.</source>
        <translation>This is a request, with the reference %1, that is not here yet.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Import it</translation>
    </message>
    <message>
        <source>No request in this vault has the reference %1 that the paper names: it is meant for another office, or its request was not taken in yet.</source>
        <translation>No request in this vault has the reference %1 that the paper names: it is meant for another office, or its request was not taken in yet.</translation>
    </message>
    <message>
        <source>This is a paper as this office writes it about the request %1, not one that it receives.</source>
        <translation>This is a paper as this office writes it about the request %1, not one that it receives.</translation>
    </message>
    <message>
        <source>The paper belongs to another case, with the reference %1.</source>
        <translation>The paper belongs to another case, with the reference %1.</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Open that case</translation>
    </message>
    <message>
        <source>What was confirmed is the content of the request now, as version %1; the copy that came before stays among its versions.</source>
        <translation>What was confirmed is the content of the request now, as version %1; the copy that came before stays among its versions.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <comment>place at the side</comment>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>place at the side</comment>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>Statistics</source>
        <comment>place at the side</comment>
        <translation>Statistics</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskSettings</name>
    <message>
        <source>not a list of days</source>
        <translation>not a list of days</translation>
    </message>
    <message>
        <source>Not kept, for it is no list of days from 0 to 366 (as 30, 14, 7): %1</source>
        <translation>Not kept, for it is no list of days from 0 to 366 (as 30, 14, 7): %1</translation>
    </message>
    <message>
        <source>Last guaranteed day of a preservation</source>
        <translation>Last guaranteed day of a preservation</translation>
    </message>
    <message>
        <source>Loss of the data at the service</source>
        <translation>Loss of the data at the service</translation>
    </message>
    <message>
        <source>Formal confirmation</source>
        <translation>Formal confirmation</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Acknowledgement of receipt</translation>
    </message>
    <message>
        <source>Preservation to be effected</source>
        <translation>Preservation to be effected</translation>
    </message>
    <message>
        <source>Reply that the request asks for</source>
        <translation>Reply that the request asks for</translation>
    </message>
    <message>
        <source>Follow-up request</source>
        <translation>Follow-up request</translation>
    </message>
    <message>
        <source>Word that the follow-up request was received</source>
        <translation>Word that the follow-up request was received</translation>
    </message>
    <message>
        <source>Answer to a notice of concern</source>
        <translation>Answer to a notice of concern</translation>
    </message>
    <message>
        <source>Answer on confidentiality</source>
        <translation>Answer on confidentiality</translation>
    </message>
    <message>
        <source>Information that was asked for</source>
        <translation>Information that was asked for</translation>
    </message>
    <message>
        <source>Answer to proposed conditions</source>
        <translation>Answer to proposed conditions</translation>
    </message>
    <message>
        <source>Answer on an extension</source>
        <translation>Answer on an extension</translation>
    </message>
    <message>
        <source>Review of a postponement</source>
        <translation>Review of a postponement</translation>
    </message>
    <message>
        <source>Day that was told with a delay</source>
        <translation>Day that was told with a delay</translation>
    </message>
    <message>
        <source>Decision on the follow-up request</source>
        <translation>Decision on the follow-up request</translation>
    </message>
    <message>
        <source>Explanation of the use made</source>
        <translation>Explanation of the use made</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Kept in the vault that is open, for all its officers.</source>
        <translation>Kept in the vault that is open, for all its officers.</translation>
    </message>
    <message>
        <source>Time &amp;zone of this office</source>
        <translation>Time &amp;zone of this office</translation>
    </message>
    <message>
        <source>Reservation of our &amp;Party under article 9, paragraph 4</source>
        <translation>Reservation of our &amp;Party under article 9, paragraph 4</translation>
    </message>
    <message>
        <source>Not known: the ground is not offered</source>
        <translation>Not known: the ground is not offered</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Not made</translation>
    </message>
    <message>
        <source>Reservation of our Party under article 9, paragraph 4</source>
        <translation>Reservation of our Party under article 9, paragraph 4</translation>
    </message>
    <message>
        <source>Only with it can preservation be refused for want of dual criminality, and only for offences that are none of the Convention.</source>
        <translation>Only with it can preservation be refused for want of dual criminality, and only for offences that are none of the Convention.</translation>
    </message>
    <message>
        <source>Targets of this office</source>
        <translation>Targets of this office</translation>
    </message>
    <message>
        <source>The text says "promptly" and "expeditiously" and names no day: these are this office's own aims and are shown as targets everywhere. Only the sixty days of article 9, paragraph 7, are the text's.</source>
        <translation>The text says "promptly" and "expeditiously" and names no day: these are this office's own aims and are shown as targets everywhere. Only the sixty days of article 9, paragraph 7, are the text's.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Target, in days</source>
        <translation>Target, in days</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>Warn so many days before</translation>
    </message>
    <message>
        <source>Target in days: %1</source>
        <translation>Target in days: %1</translation>
    </message>
    <message>
        <source>by the text</source>
        <translation>by the text</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>as told</translation>
    </message>
    <message>
        <source>Warn so many days before: %1</source>
        <translation>Warn so many days before: %1</translation>
    </message>
    <message>
        <source>As they &amp;usually are</source>
        <translation>As they &amp;usually are</translation>
    </message>
    <message>
        <source>Set the targets as they usually are</source>
        <translation>Set the targets as they usually are</translation>
    </message>
    <message>
        <source>Execution of the request</source>
        <translation>Execution of the request</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryImport</name>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>Changed here and there</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (nothing)</translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation>Both changed it</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggested</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies)</source>
        <translation>
            <numerusform>Take %n entry</numerusform>
            <numerusform>Take %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>What %1 would change</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies), and the directory says the same already.</source>
        <translation>
            <numerusform>The file has %n entry, and the directory says the same already.</numerusform>
            <numerusform>The file has %n entries, and the directory says the same already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies). Nothing is saved yet: tick what is to be taken over. What both of you changed is not ticked.</source>
        <translation>
            <numerusform>The file has %n entry. Nothing is saved yet: tick what is to be taken over. What both of you changed is not ticked.</numerusform>
            <numerusform>The file has %n entries. Nothing is saved yet: tick what is to be taken over. What both of you changed is not ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences between the directory and the file</source>
        <translation>Differences between the directory and the file</translation>
    </message>
    <message>
        <source>Entry or field</source>
        <translation>Entry or field</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Take nothing</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryModel</name>
    <message>
        <source>%1 (practice)</source>
        <comment>an invented authority</comment>
        <translation>%1 (practice)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Addressee of; declarations</source>
        <translation>Addressee of; declarations</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%n entry(ies) taken into the directory.</source>
        <translation>
            <numerusform>%n entry taken into the directory.</numerusform>
            <numerusform>%n entries taken into the directory.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet: choose a Party and add its authorities, or import a file.</source>
        <translation>Nothing is known yet: choose a Party and add its authorities, or import a file.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown</source>
        <translation>
            <numerusform>%n row shown</numerusform>
            <numerusform>%n rows shown</numerusform>
        </translation>
    </message>
    <message>
        <source>New authority…</source>
        <translation>New authority…</translation>
    </message>
    <message>
        <source>New authority of %1…</source>
        <translation>New authority of %1…</translation>
    </message>
    <message>
        <source>You changed this entry and did not save it: save it or throw your changes away before you open another.</source>
        <translation>You changed this entry and did not save it: save it or throw your changes away before you open another.</translation>
    </message>
    <message>
        <source>Import a directory file</source>
        <translation>Import a directory file</translation>
    </message>
    <message>
        <source>Export the directory (.json for another desk, .csv for a spreadsheet)</source>
        <translation>Export the directory (.json for another desk, .csv for a spreadsheet)</translation>
    </message>
    <message>
        <source>The directory is in the file %1.</source>
        <translation>The directory is in the file %1.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Parties and their authorities, as this office knows them. Nothing here comes with the program: each entry has its source, and the day on which somebody last compared it.</source>
        <translation>Parties and their authorities, as this office knows them. Nothing here comes with the program: each entry has its source, and the day on which somebody last compared it.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Find in the directory</translation>
    </message>
    <message>
        <source>Party, name, address, number …</source>
        <translation>Party, name, address, number …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Which entries are shown</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Authorities</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>To be verified again</source>
        <translation>To be verified again</translation>
    </message>
    <message>
        <source>Parties with declarations</source>
        <translation>Parties with declarations</translation>
    </message>
    <message>
        <source>Verify again after (days)</source>
        <translation>Verify again after (days)</translation>
    </message>
    <message>
        <source>Days after which an entry wants to be verified again</source>
        <translation>Days after which an entry wants to be verified again</translation>
    </message>
    <message>
        <source>Parties and authorities</source>
        <translation>Parties and authorities</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read by this program and are not shown: %1</source>
        <translation>
            <numerusform>%n entry cannot be read by this program and is not shown: %1</numerusform>
            <numerusform>%n entries cannot be read by this program and are not shown: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal basis…</source>
        <translation>Legal basis…</translation>
    </message>
    <message>
        <source>What is in force between this office's Party and the chosen one, and what follows</source>
        <translation>What is in force between this office's Party and the chosen one, and what follows</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryHistory</name>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, not kept</source>
        <translation>Version %1, not kept</translation>
    </message>
    <message>
        <source>This entry was never saved.</source>
        <translation>This entry was never saved.</translation>
    </message>
    <message>
        <source>Then the entry was taken out of the directory.</source>
        <translation>Then the entry was taken out of the directory.</translation>
    </message>
    <message>
        <source>What this version said is not kept.</source>
        <translation>What this version said is not kept.</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>What version %1 changed</translation>
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
        <source>Each version of the entry stays as it was saved.</source>
        <translation>Each version of the entry stays as it was saved.</translation>
    </message>
    <message>
        <source>Versions of the entry</source>
        <translation>Versions of the entry</translation>
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
    <name>comity::ui::EntryPage</name>
    <message>
        <source>What you typed into an entry of the directory and did not save was brought back.</source>
        <translation>What you typed into an entry of the directory and did not save was brought back.</translation>
    </message>
    <message>
        <source>%1: declarations and reservations</source>
        <translation>%1: declarations and reservations</translation>
    </message>
    <message>
        <source>New authority of %1</source>
        <translation>New authority of %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Saved as version %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Invented, to practise on</source>
        <translation>Invented, to practise on</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>One field holds text that is no valid value yet: mend or empty it first.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Back to the directory</source>
        <translation>Back to the directory</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Save entry</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>Throw my changes away</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verified today</translation>
    </message>
    <message>
        <source>You compared the entry with its source today, and it is right.</source>
        <translation>You compared the entry with its source today, and it is right.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Take out…</translation>
    </message>
    <message>
        <source>Entry and its history</source>
        <translation>Entry and its history</translation>
    </message>
    <message>
        <source>The entry %1 goes out of the directory; its versions stay in the vault.</source>
        <translation>The entry %1 goes out of the directory; its versions stay in the vault.</translation>
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
    <name>comity::ui::FormFindBar</name>
    <message>
        <source>Find in this request:</source>
        <translation>Find in this request:</translation>
    </message>
    <message>
        <source>Words to find in the fields of this request</source>
        <translation>Words to find in the fields of this request</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Words in any language</translation>
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
    <name>comity::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Found in the help</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>No page has these words.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Back to what was shown before</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Close the help</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Text of the help</translation>
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
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>What changed from version %1 to version %2</translation>
    </message>
    <message>
        <source>Each version stays as it was saved. Choose one to see what it changed, and any other to compare it with.</source>
        <translation>Each version stays as it was saved. Choose one to see what it changed, and any other to compare it with.</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;Compared with:</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Version to compare with</translation>
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
    <name>comity::ui::InstrumentOffer</name>
    <message numerus="yes">
        <source>%n kind(s) of requests.</source>
        <translation>
            <numerusform>%n kind of requests.</numerusform>
            <numerusform>%n kinds of requests.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds %1 (%2), of which the vault keeps an earlier text. Look at it below before it takes its place.</source>
        <translation>The file holds %1 (%2), of which the vault keeps an earlier text. Look at it below before it takes its place.</translation>
    </message>
    <message>
        <source>The file holds %1 (%2), which the vault does not keep yet. Look at it below before you take it in.</source>
        <translation>The file holds %1 (%2), which the vault does not keep yet. Look at it below before you take it in.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Leave it</translation>
    </message>
    <message>
        <source>Put &amp;it in its place</source>
        <translation>Put &amp;it in its place</translation>
    </message>
    <message>
        <source>Take &amp;it in</source>
        <translation>Take &amp;it in</translation>
    </message>
    <message>
        <source>Com&amp;pare with the earlier one</source>
        <translation>Com&amp;pare with the earlier one</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentView</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>symbol, where it comes from, whether it is in force</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>Authentic languages: %1</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>text not included</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>compared with a copy</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instrument, where it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Kinds of requests</source>
        <translation>&amp;Kinds of requests</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Kinds of requests</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>The treaty texts under which requests are made. What was not compared with a text, or is not in the file of an instrument, is marked so.</source>
        <translation>The treaty texts under which requests are made. What was not compared with a text, or is not in the file of an instrument, is marked so.</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Texts</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>Choose the file of an instrument</source>
        <translation>Choose the file of an instrument</translation>
    </message>
    <message>
        <source>%1 is in the vault: requests can be written under it.</source>
        <translation>%1 is in the vault: requests can be written under it.</translation>
    </message>
    <message>
        <source>%1 was taken out of the vault.</source>
        <translation>%1 was taken out of the vault.</translation>
    </message>
    <message>
        <source>Take &amp;out of the vault</source>
        <translation>Take &amp;out of the vault</translation>
    </message>
    <message>
        <source>An administrator of the vault does this.</source>
        <translation>An administrator of the vault does this.</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Add from a &amp;file…</translation>
    </message>
</context>
<context>
    <name>comity::ui::LapseStrip</name>
    <message numerus="yes">
        <source>%n request(s) are past the last guaranteed day, and no follow-up request is recorded as received.</source>
        <translation>
            <numerusform>%n request is past the last guaranteed day, and no follow-up request is recorded as received.</numerusform>
            <numerusform>%n requests are past the last guaranteed day, and no follow-up request is recorded as received.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comity never records by itself that a preservation lapsed: a clock that is ahead would make it untrue. By this computer it is %1. Record it if that is right and nothing was received.</source>
        <translation>Comity never records by itself that a preservation lapsed: a clock that is ahead would make it untrue. By this computer it is %1. Record it if that is right and nothing was received.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are recorded as lapsed. What turns out to be a mistake is taken back in the course of the request.</source>
        <translation>
            <numerusform>%n request is recorded as lapsed. What turns out to be a mistake is taken back in the course of the request.</numerusform>
            <numerusform>%n requests are recorded as lapsed. What turns out to be a mistake is taken back in the course of the request.</numerusform>
        </translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>without reference</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Record as lapsed</source>
        <translation>&amp;Record as lapsed</translation>
    </message>
</context>
<context>
    <name>comity::ui::LogoBox</name>
    <message>
        <source>Choose a picture in the format PNG or JPEG</source>
        <translation>Choose a picture in the format PNG or JPEG</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblem</translation>
    </message>
    <message>
        <source>The emblem as it is printed</source>
        <translation>The emblem as it is printed</translation>
    </message>
    <message>
        <source>Stands above your name on every request that leaves this desk: PNG or JPEG, best on white.</source>
        <translation>Stands above your name on every request that leaves this desk: PNG or JPEG, best on white.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Choose a &amp;picture…</translation>
    </message>
    <message>
        <source>Without an e&amp;mblem</source>
        <translation>Without an e&amp;mblem</translation>
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
    <message>
        <source>&amp;Officers…</source>
        <translation>&amp;Officers…</translation>
    </message>
    <message>
        <source>Your &amp;passphrase…</source>
        <translation>Your &amp;passphrase…</translation>
    </message>
    <message>
        <source>Copy the r&amp;eference</source>
        <translation>Copy the r&amp;eference</translation>
    </message>
    <message>
        <source>Find in this re&amp;quest</source>
        <translation>Find in this re&amp;quest</translation>
    </message>
    <message>
        <source>&amp;Check the spelling</source>
        <translation>&amp;Check the spelling</translation>
    </message>
    <message>
        <source>New &amp;incoming request, from paper</source>
        <translation>New &amp;incoming request, from paper</translation>
    </message>
    <message>
        <source>Comity — practice: %1</source>
        <translation>Comity — practice: %1</translation>
    </message>
    <message>
        <source>Window and help</source>
        <translation>Window and help</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Se&amp;ttings…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Keyboard shortcuts…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Vie&amp;w</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Help for what you are at</source>
        <translation>&amp;Help for what you are at</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>&amp;Contents of the help</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>Make the request for &amp;access</translation>
    </message>
    <message>
        <source>Open a &amp;received paper…</source>
        <translation>Open a &amp;received paper…</translation>
    </message>
    <message>
        <source>New request of another &amp;kind</source>
        <translation>New request of another &amp;kind</translation>
    </message>
    <message>
        <source>&amp;Outgoing requests</source>
        <translation>&amp;Outgoing requests</translation>
    </message>
    <message>
        <source>&amp;Incoming requests</source>
        <translation>&amp;Incoming requests</translation>
    </message>
    <message>
        <source>&amp;Not saved yet</source>
        <translation>&amp;Not saved yet</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Deadlines</translation>
    </message>
    <message>
        <source>Di&amp;rectory</source>
        <translation>Di&amp;rectory</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>Legal &amp;basis</translation>
    </message>
    <message>
        <source>Condi&amp;tions</source>
        <translation>Condi&amp;tions</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>St&amp;atistics</translation>
    </message>
    <message>
        <source>Instr&amp;uments</source>
        <translation>Instr&amp;uments</translation>
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
    <name>comity::ui::OfficerForm</name>
    <message>
        <source>Drafter</source>
        <translation>Drafter</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Drafter: writes requests</source>
        <translation>Drafter: writes requests</translation>
    </message>
    <message>
        <source>Approver: approves what others wrote</source>
        <translation>Approver: approves what others wrote</translation>
    </message>
    <message>
        <source>Administrator: says who may open the vault, and makes the recovery sheet</source>
        <translation>Administrator: says who may open the vault, and makes the recovery sheet</translation>
    </message>
    <message>
        <source>A new officer</source>
        <translation>A new officer</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Another name for %1</translation>
    </message>
    <message>
        <source>The roles of %1</source>
        <translation>The roles of %1</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>A new passphrase for %1</translation>
    </message>
    <message>
        <source>A new passphrase of your own</source>
        <translation>A new passphrase of your own</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>A new key for the vault</source>
        <translation>A new key for the vault</translation>
    </message>
    <message>
        <source>The officer can open the vault with this passphrase from now on.</source>
        <translation>The officer can open the vault with this passphrase from now on.</translation>
    </message>
    <message>
        <source>What was written under the former name stays in the history as it is.</source>
        <translation>What was written under the former name stays in the history as it is.</translation>
    </message>
    <message>
        <source>An officer may have several roles.</source>
        <translation>An officer may have several roles.</translation>
    </message>
    <message>
        <source>For an officer who forgot the passphrase: the former one no longer opens the vault.</source>
        <translation>For an officer who forgot the passphrase: the former one no longer opens the vault.</translation>
    </message>
    <message>
        <source>The former passphrase no longer opens the vault.</source>
        <translation>The former passphrase no longer opens the vault.</translation>
    </message>
    <message>
        <source>The passphrase of this officer no longer opens the vault; the name stays in the history. Somebody who kept an old copy of the vault can still read that copy with it.</source>
        <translation>The passphrase of this officer no longer opens the vault; the name stays in the history. Somebody who kept an old copy of the vault can still read that copy with it.</translation>
    </message>
    <message>
        <source>Everything in the vault is encrypted anew under another key: about two seconds for each 100 MB. An old key file then opens nothing that is written from now on. Earlier recovery sheets no longer open the vault, earlier backups keep the old key. Once begun it cannot be stopped, but even a power cut loses nothing.</source>
        <translation>Everything in the vault is encrypted anew under another key: about two seconds for each 100 MB. An old key file then opens nothing that is written from now on. Earlier recovery sheets no longer open the vault, earlier backups keep the old key. Once begun it cannot be stopped, but even a power cut loses nothing.</translation>
    </message>
    <message>
        <source>&amp;Add the officer</source>
        <translation>&amp;Add the officer</translation>
    </message>
    <message>
        <source>Chan&amp;ge the name</source>
        <translation>Chan&amp;ge the name</translation>
    </message>
    <message>
        <source>Se&amp;t the roles</source>
        <translation>Se&amp;t the roles</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>Se&amp;t the passphrase</translation>
    </message>
    <message>
        <source>Remove the o&amp;fficer</source>
        <translation>Remove the o&amp;fficer</translation>
    </message>
    <message>
        <source>En&amp;crypt anew</source>
        <translation>En&amp;crypt anew</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Name of the officer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Prese&amp;nt passphrase</source>
        <translation>Prese&amp;nt passphrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>The vault is being encrypted anew. Leave the program open.</source>
        <translation>The vault is being encrypted anew. Leave the program open.</translation>
    </message>
    <message>
        <source>The vault is being changed.</source>
        <translation>The vault is being changed.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficersPage</name>
    <message>
        <source>at work now</source>
        <translation>at work now</translation>
    </message>
    <message>
        <source>has no passphrase</source>
        <translation>has no passphrase</translation>
    </message>
    <message>
        <source>%1 can open the vault now.</source>
        <translation>%1 can open the vault now.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Changed.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 has a new passphrase.</translation>
    </message>
    <message>
        <source>You have a new passphrase.</source>
        <translation>You have a new passphrase.</translation>
    </message>
    <message>
        <source>%1 was removed. If you cannot trust that no copy of the vault was kept, give the vault a new key: such a copy then opens nothing that is written from now on.</source>
        <translation>%1 was removed. If you cannot trust that no copy of the vault was kept, give the vault a new key: such a copy then opens nothing that is written from now on.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>New key…</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it: print a new one now and destroy the old one. Earlier backups keep the old key and the old sheet.</source>
        <translation>The vault has a new key. Earlier recovery sheets no longer open it: print a new one now and destroy the old one. Earlier backups keep the old key and the old sheet.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Recovery sheet…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed.</source>
        <translation>The present passphrase is not right. Nothing was changed.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own.</source>
        <translation>Each officer opens the vault with a passphrase of their own.</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own. An administrator of the vault says who may; you can change yours.</source>
        <translation>Each officer opens the vault with a passphrase of their own. An administrator of the vault says who may; you can change yours.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Officers of the vault</source>
        <translation>Officers of the vault</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Name…</translation>
    </message>
    <message>
        <source>R&amp;oles…</source>
        <translation>R&amp;oles…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>New &amp;passphrase…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>&amp;Your passphrase…</source>
        <translation>&amp;Your passphrase…</translation>
    </message>
    <message>
        <source>New &amp;key for the vault…</source>
        <translation>New &amp;key for the vault…</translation>
    </message>
    <message>
        <source>Recovery &amp;sheet…</source>
        <translation>Recovery &amp;sheet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Lose it</translation>
    </message>
</context>
<context>
    <name>comity::ui::PaperPanel</name>
    <message>
        <source>It is about what the event says under "%1". What is recorded is not changed: take the event back, and record it again.</source>
        <translation>It is about what the event says under "%1". What is recorded is not changed: take the event back, and record it again.</translation>
    </message>
    <message>
        <source>Take the event back…</source>
        <translation>Take the event back…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written. Keep a copy among the attachments of the case?</source>
        <translation>
            <numerusform>%n PDF file was written. Keep a copy among the attachments of the case?</numerusform>
            <numerusform>%n PDF files were written. Keep a copy among the attachments of the case?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Keep a copy</translation>
    </message>
    <message>
        <source>The paper is kept among the attachments.</source>
        <translation>The paper is kept among the attachments.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Paper: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>What the paper says besides its event, and its pages</source>
        <translation>What the paper says besides its event, and its pages</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>PDF &amp;files…</translation>
    </message>
    <message>
        <source>Close the &amp;paper</source>
        <translation>Close the &amp;paper</translation>
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
    <name>comity::ui::PartyField</name>
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
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The rules are those of a real vault: this too is practice.</source>
        <translation>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The rules are those of a real vault: this too is practice.</translation>
    </message>
    <message>
        <source>Let the officer type it: nobody else should know it. Four or five words that have nothing to do with each other, with the officer or with the work are easy to keep in mind and hard to guess.</source>
        <translation>Let the officer type it: nobody else should know it. Four or five words that have nothing to do with each other, with the officer or with the work are easy to keep in mind and hard to guess.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The recovery sheet still opens the vault afterwards.</source>
        <translation>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The recovery sheet still opens the vault afterwards.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>New &amp;passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
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
    <message>
        <source>Practice desk</source>
        <translation>Practice desk</translation>
    </message>
    <message>
        <source>A practice desk</source>
        <translation>A practice desk</translation>
    </message>
    <message>
        <source>A vault of its own with invented cases of several kinds, outgoing and incoming, whose clocks run from today. Each has a task. Nothing in it is real, every page printed from it says so, and requests of the office do not belong in it. To begin again, make another one.</source>
        <translation>A vault of its own with invented cases of several kinds, outgoing and incoming, whose clocks run from today. Each has a task. Nothing in it is real, every page printed from it says so, and requests of the office do not belong in it. To begin again, make another one.</translation>
    </message>
</context>
<context>
    <name>comity::ui::PracticeStrip</name>
    <message>
        <source>Practice desk: nothing here is real, and every page printed from it says so.</source>
        <translation>Practice desk: nothing here is real, and every page printed from it says so.</translation>
    </message>
    <message>
        <source>Made for training: this is no request, and every page printed from it says so.</source>
        <translation>Made for training: this is no request, and every page printed from it says so.</translation>
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
    <name>comity::ui::ReceivedPanel</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Reference of the request</source>
        <translation>Reference of the request</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>Reference of the paper</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>It answers</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>It happened</translation>
    </message>
    <message>
        <source>The paper belongs to this case: it names its reference, and the copy of the request that both Parties have.</source>
        <translation>The paper belongs to this case: it names its reference, and the copy of the request that both Parties have.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case. Which copy of the request the other Party means cannot be compared here.</source>
        <translation>The paper names the reference of this case. Which copy of the request the other Party means cannot be compared here.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case, but another content of the request than is known here. Ask the other Party which copy it has, before you record anything.</source>
        <translation>The paper names the reference of this case, but another content of the request than is known here. Ask the other Party which copy it has, before you record anything.</translation>
    </message>
    <message>
        <source>Nothing of this can be recorded in this case; the paper can be kept among its attachments.</source>
        <translation>Nothing of this can be recorded in this case; the paper can be kept among its attachments.</translation>
    </message>
    <message>
        <source>What this paper tells is recorded already.</source>
        <translation>What this paper tells is recorded already.</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>What the paper says</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>As the paper says</source>
        <translation>As the paper says</translation>
    </message>
    <message>
        <source>What is different from the copy that was received</source>
        <translation>What is different from the copy that was received</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Received before</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>&amp;Record what it tells…</source>
        <translation>&amp;Record what it tells…</translation>
    </message>
    <message>
        <source>&amp;Keep the file only</source>
        <translation>&amp;Keep the file only</translation>
    </message>
    <message>
        <source>The file goes among the attachments of the case; nothing is recorded.</source>
        <translation>The file goes among the attachments of the case; nothing is recorded.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Received: %1</translation>
    </message>
    <message>
        <source>Received: formal copy of the request</source>
        <translation>Received: formal copy of the request</translation>
    </message>
    <message>
        <source>I have &amp;read what is different, and accept the content that is confirmed.</source>
        <translation>I have &amp;read what is different, and accept the content that is confirmed.</translation>
    </message>
    <message>
        <source>I have &amp;asked the other Party, and record what the paper tells.</source>
        <translation>I have &amp;asked the other Party, and record what the paper tells.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RecordPanel</name>
    <message>
        <source>Usual among authorities; the text does not speak of it.</source>
        <translation>Usual among authorities; the text does not speak of it.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>By %1.</translation>
    </message>
    <message>
        <source>What you began to record is no longer possible in this state of the request.</source>
        <translation>What you began to record is no longer possible in this state of the request.</translation>
    </message>
    <message>
        <source>What you began to record was brought back.</source>
        <translation>What you began to record was brought back.</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value: mend or empty it first.</source>
        <translation>One field holds text that is no valid value: mend or empty it first.</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Record what happened</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Event</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>What is recorded stays: a mistake is corrected by another event.</source>
        <translation>What is recorded stays: a mistake is corrected by another event.</translation>
    </message>
    <message>
        <source>Do &amp;not record</source>
        <translation>Do &amp;not record</translation>
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
    <message>
        <source>Assi&amp;gn to</source>
        <translation>Assi&amp;gn to</translation>
    </message>
    <message>
        <source>Move to the archi&amp;ve</source>
        <translation>Move to the archi&amp;ve</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Move to the &amp;bin</translation>
    </message>
    <message>
        <source>&amp;Take out of the bin</source>
        <translation>&amp;Take out of the bin</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>&amp;Take out of the archive</translation>
    </message>
    <message>
        <source>&amp;Print or write PDF files…</source>
        <translation>&amp;Print or write PDF files…</translation>
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
    <name>comity::ui::SealedNoteBox</name>
    <message>
        <source>Nothing is sealed here yet. What you seal stands in no paper and in no search; only the officers you name can open it, each with their own passphrase. No administrator can, nor the recovery sheet.</source>
        <translation>Nothing is sealed here yet. What you seal stands in no paper and in no search; only the officers you name can open it, each with their own passphrase. No administrator can, nor the recovery sheet.</translation>
    </message>
    <message>
        <source>Sealed by %1 on %2.</source>
        <translation>Sealed by %1 on %2.</translation>
    </message>
    <message>
        <source>Nobody can open it any more.</source>
        <translation>Nobody can open it any more.</translation>
    </message>
    <message>
        <source>It opens for: %1.</source>
        <translation>It opens for: %1.</translation>
    </message>
    <message>
        <source>You are not among them; one of them can make you one.</source>
        <translation>You are not among them; one of them can make you one.</translation>
    </message>
    <message>
        <source>If this officer forgets the passphrase, it is lost: let a second one read it, too.</source>
        <translation>If this officer forgets the passphrase, it is lost: let a second one read it, too.</translation>
    </message>
    <message>
        <source>Last opened by %1 on %2.</source>
        <translation>Last opened by %1 on %2.</translation>
    </message>
    <message>
        <source>You typed something that is not sealed yet.</source>
        <translation>You typed something that is not sealed yet.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Write…</translation>
    </message>
    <message>
        <source>This is not your passphrase.</source>
        <translation>This is not your passphrase.</translation>
    </message>
    <message>
        <source>Another version was sealed since you typed this: %1</source>
        <translation>Another version was sealed since you typed this: %1</translation>
    </message>
    <message>
        <source>Somebody else sealed a note here, and not for you: what you typed cannot take its place. Copy what you need of it, then throw it away.</source>
        <translation>Somebody else sealed a note here, and not for you: what you typed cannot take its place. Copy what you need of it, then throw it away.</translation>
    </message>
    <message>
        <source>Sealed. It opens for: %1.</source>
        <translation>Sealed. It opens for: %1.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Your &amp;passphrase</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Being opened. That takes a moment.</source>
        <translation>Being opened. That takes a moment.</translation>
    </message>
    <message>
        <source>Who may open it. Whoever is taken off the list cannot open earlier versions either.</source>
        <translation>Who may open it. Whoever is taken off the list cannot open earlier versions either.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Who may open it</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Throw away what I typed</source>
        <translation>Throw away what I typed</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Print for the envelope…</source>
        <translation>Print for the envelope…</translation>
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
    <name>comity::ui::SettingsPage</name>
    <message>
        <source>Window</source>
        <translation>Window</translation>
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
        <source>Size of the &amp;text</source>
        <translation>Size of the &amp;text</translation>
    </message>
    <message>
        <source>&amp;Dates in lists</source>
        <translation>&amp;Dates in lists</translation>
    </message>
    <message>
        <source>Locking and remembering</source>
        <translation>Locking and remembering</translation>
    </message>
    <message>
        <source>Lock &amp;after so many minutes without a key or a click</source>
        <translation>Lock &amp;after so many minutes without a key or a click</translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked or another user takes over</source>
        <translation>Lock when the &amp;screen is locked or another user takes over</translation>
    </message>
    <message>
        <source>Lock before the computer goes to slee&amp;p</source>
        <translation>Lock before the computer goes to slee&amp;p</translation>
    </message>
    <message>
        <source>Let the desktop say that something is due (nothing of a case is said)</source>
        <translation>Let the desktop say that something is due (nothing of a case is said)</translation>
    </message>
    <message>
        <source>Remem&amp;ber which vaults were opened on this computer</source>
        <translation>Remem&amp;ber which vaults were opened on this computer</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>&amp;Folder for backups</translation>
    </message>
    <message>
        <source>&amp;Make a backup by itself</source>
        <translation>&amp;Make a backup by itself</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>As the system has it</translation>
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
        <source>As the language has them: %1</source>
        <translation>As the language has them: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source> %</source>
        <comment>after the size of the text</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Choose the folder of the backups</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Laid down by the administrator</source>
        <translation>Laid down by the administrator</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;No folder</translation>
    </message>
    <message>
        <source>No folder for backups</source>
        <translation>No folder for backups</translation>
    </message>
    <message>
        <source>A backup is made while you work and checked by opening it. Old ones are thinned out: the last 7 stay, and one a day for 14 days, one a week for 8 weeks, one a month for 12 months.</source>
        <translation>A backup is made while you work and checked by opening it. Old ones are thinned out: the last 7 stay, and one a day for 14 days, one a week for 8 weeks, one a month for 12 months.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Keyboard shortcuts…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Folder of d&amp;ictionaries</source>
        <translation>Folder of d&amp;ictionaries</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>those of this computer</translation>
    </message>
    <message>
        <source>Choose the folder of dictionaries</source>
        <translation>Choose the folder of dictionaries</translation>
    </message>
    <message>
        <source>They belong to you on this computer, but for those of the desk; each holds as soon as it is changed.</source>
        <translation>They belong to you on this computer, but for those of the desk; each holds as soon as it is changed.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>None of my own</source>
        <translation>None of my own</translation>
    </message>
    <message>
        <source>No own folder of dictionaries</source>
        <translation>No own folder of dictionaries</translation>
    </message>
    <message>
        <source>A folder with files as fr_FR.aff and fr_FR.dic, which is looked into before those of this computer. It holds from the next time a vault is opened.</source>
        <translation>A folder with files as fr_FR.aff and fr_FR.dic, which is looked into before those of this computer. It holds from the next time a vault is opened.</translation>
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
    <name>comity::ui::ShortcutsPage</name>
    <message>
        <source>&amp;Keys for “%1”</source>
        <translation>&amp;Keys for “%1”</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Keys for “%1”</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Give that other keys first.</source>
        <translation>%1 already stands for “%2”. Give that other keys first.</translation>
    </message>
    <message>
        <source>%1 is needed in texts and lists.</source>
        <translation>%1 is needed in texts and lists.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing: press it together with Ctrl or Alt, or take a function key.</source>
        <translation>%1 alone is needed for typing: press it together with Ctrl or Alt, or take a function key.</translation>
    </message>
    <message>
        <source>Comity: keyboard shortcuts</source>
        <translation>Comity: keyboard shortcuts</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Page {page} of {total}</translation>
    </message>
    <message>
        <source>Save the sheet of shortcuts</source>
        <translation>Save the sheet of shortcuts</translation>
    </message>
    <message>
        <source>The sheet was written.</source>
        <translation>The sheet was written.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below the list.</source>
        <translation>Choose an action, then press its new keys in the field below the list.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Find an action or keys</translation>
    </message>
    <message>
        <source>A word of the action, or keys</source>
        <translation>A word of the action, or keys</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>By default</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;No keys</translation>
    </message>
    <message>
        <source>By &amp;default</source>
        <translation>By &amp;default</translation>
    </message>
    <message>
        <source>&amp;All by default</source>
        <translation>&amp;All by default</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>&amp;Print the sheet…</translation>
    </message>
    <message>
        <source>&amp;Save the sheet as PDF…</source>
        <translation>&amp;Save the sheet as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>comity::ui::SpellMarks</name>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Ignore here</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this desk</source>
        <translation>&amp;Add to the words of this desk</translation>
    </message>
    <message>
        <source>Looking the word up…</source>
        <translation>Looking the word up…</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>No suggestion</translation>
    </message>
</context>
<context>
    <name>comity::ui::StandingImport</name>
    <message>
        <source>The file as a whole</source>
        <translation>The file as a whole</translation>
    </message>
    <message>
        <source>No treaty: %1, %2</source>
        <comment>two Parties</comment>
        <translation>No treaty: %1, %2</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, from</source>
        <comment>a provision</comment>
        <translation>Declaration or reservation of %1, from</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, withdrawn</source>
        <comment>a provision</comment>
        <translation>Declaration or reservation of %1, withdrawn</translation>
    </message>
    <message>
        <source>Protocol %1, in force from</source>
        <translation>Protocol %1, in force from</translation>
    </message>
    <message>
        <source>Amendment %1, consent deposited</source>
        <translation>Amendment %1, consent deposited</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Instrument deposited</source>
        <translation>Instrument deposited</translation>
    </message>
    <message>
        <source>Denunciation received</source>
        <translation>Denunciation received</translation>
    </message>
    <message>
        <source>Extradition only on the basis of a treaty</source>
        <translation>Extradition only on the basis of a treaty</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Declared of its competence</source>
        <translation>Declared of its competence</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>In force until, that day not included</source>
        <translation>In force until, that day not included</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Is about</translation>
    </message>
    <message>
        <source>Applied in its stead</source>
        <translation>Applied in its stead</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (nothing)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Mutual assistance</source>
        <translation>Mutual assistance</translation>
    </message>
    <message>
        <source>Extradition</source>
        <translation>Extradition</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Treaty</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Not in the file: will not be known any more</source>
        <translation>Not in the file: will not be known any more</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Known to have deposited nothing</source>
        <translation>Known to have deposited nothing</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <comment>name of a file</comment>
        <translation>What %1 would change</translation>
    </message>
    <message>
        <source>The file says of %1 what the vault has already.</source>
        <comment>a treaty</comment>
        <translation>The file says of %1 what the vault has already.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The file takes the place of all that this office knows of %1: who is Party to it, what was declared, and the treaties between the Parties.</source>
        <comment>a treaty</comment>
        <translation>Nothing is kept yet. The file takes the place of all that this office knows of %1: who is Party to it, what was declared, and the treaties between the Parties.</translation>
    </message>
    <message>
        <source>Differences between what the vault has and the file</source>
        <translation>Differences between what the vault has and the file</translation>
    </message>
    <message>
        <source>Party or treaty</source>
        <translation>Party or treaty</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>Keep what the file says</translation>
    </message>
    <message>
        <source>Keep nothing of it</source>
        <translation>Keep nothing of it</translation>
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
    <message numerus="yes">
        <source>%n file(s) will be taken in when a vault is open.</source>
        <translation>
            <numerusform>%n file will be taken in when a vault is open.</numerusform>
            <numerusform>%n files will be taken in when a vault is open.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to open at this place:</source>
        <translation>There is nothing to open at this place:</translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsChart</name>
    <message numerus="yes">
        <source>The %n largest; all of them are in the table.</source>
        <translation>
            <numerusform>The %n largest; all of them are in the table.</numerusform>
            <numerusform>The %n largest; all of them are in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsPage</name>
    <message>
        <source>The requests are being counted…</source>
        <translation>The requests are being counted…</translation>
    </message>
    <message numerus="yes">
        <source>The requests are being counted: %n so far.</source>
        <translation>
            <numerusform>The requests are being counted: %n so far.</numerusform>
            <numerusform>The requests are being counted: %n so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart: %1. The table below it has the same figures.</source>
        <translation>Chart: %1. The table below it has the same figures.</translation>
    </message>
    <message>
        <source>Save the statistics as a table (CSV)</source>
        <translation>Save the statistics as a table (CSV)</translation>
    </message>
    <message>
        <source>The statistics are in the table %1.</source>
        <translation>The statistics are in the table %1.</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Choose the folder for the report</translation>
    </message>
    <message>
        <source>There are reports of this period in the folder %1 already.</source>
        <translation>There are reports of this period in the folder %1 already.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Replace them</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in the folder %1.</source>
        <translation>
            <numerusform>%n report is in the folder %1.</numerusform>
            <numerusform>%n reports are in the folder %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Counted from what was recorded of the requests in this vault. For the information that the Conference asks for, and for your own.</source>
        <translation>Counted from what was recorded of the requests in this vault. For the information that the Conference asks for, and for your own.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Re&amp;quests</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Sent and received</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>requests</comment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>requests</comment>
        <translation>Received</translation>
    </message>
    <message>
        <source>&amp;Smallest figure that is shown</source>
        <translation>&amp;Smallest figure that is shown</translation>
    </message>
    <message>
        <source>Smallest figure that is shown</source>
        <translation>Smallest figure that is shown</translation>
    </message>
    <message>
        <source>Every figure: for use inside the office</source>
        <translation>Every figure: for use inside the office</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Report &amp;in</source>
        <translation>Report &amp;in</translation>
    </message>
    <message>
        <source>Languages of the report</source>
        <translation>Languages of the report</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>All six languages</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Save as &amp;table…</translation>
    </message>
    <message>
        <source>Yearly re&amp;port…</source>
        <translation>Yearly re&amp;port…</translation>
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
    <name>comity::ui::TimelineView</name>
    <message>
        <source>What happened and what is due</source>
        <translation>What happened and what is due</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Recorded %1</translation>
    </message>
    <message>
        <source>held, no date</source>
        <translation>held, no date</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>column: the paper that tells the other Party</comment>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Paper…</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Paper: %1</translation>
    </message>
    <message>
        <source>Make the paper that tells the other Party of this event</source>
        <translation>Make the paper that tells the other Party of this event</translation>
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
    <message>
        <source>P&amp;ractice desk…</source>
        <translation>P&amp;ractice desk…</translation>
    </message>
    <message>
        <source>A vault with invented cases, to learn on: their clocks run, and nothing in it is real.</source>
        <translation>A vault with invented cases, to learn on: their clocks run, and nothing in it is real.</translation>
    </message>
</context>
<context>
    <name>comity::ui::WordsBar</name>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
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
    <name>comity::ui::ZoneChoice</name>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>“%1” is no time zone of the IANA list (such as Europe/London).</translation>
    </message>
    <message>
        <source>a place, as Europe/London</source>
        <translation>a place, as Europe/London</translation>
    </message>
    <message>
        <source>Time zone of this office</source>
        <translation>Time zone of this office</translation>
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
    <name>comity::ui::ZoneStrip</name>
    <message>
        <source>In which time zone does this office count its days?</source>
        <translation>In which time zone does this office count its days?</translation>
    </message>
    <message>
        <source>What is due on a day is due until midnight of this zone. Until you say it, days end at midnight UTC. It can be changed in the settings.</source>
        <translation>What is due on a day is due until midnight of this zone. Until you say it, days end at midnight UTC. It can be changed in the settings.</translation>
    </message>
    <message>
        <source>&amp;Use this zone</source>
        <translation>&amp;Use this zone</translation>
    </message>
    <message>
        <source>Use this time zone for the office</source>
        <translation>Use this time zone for the office</translation>
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
