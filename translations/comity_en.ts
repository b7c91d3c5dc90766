<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    </context>
    <context>
        <name>InputStrings</name>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>The file is larger than %1 MiB.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>This is a folder, not a file.</translation>
        </message>
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
    </context>
    <context>
        <name>MainStrings</name>
        <message>
            <source>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request; 2 the input or the call cannot be used.
</source>
            <translation>Usage: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          an empty request as JSON
  check REQUEST [--language L] [--format json]
                                    what the treaty asks for and the request lacks
  render REQUEST --language L --output FOLDER [--document request]
                                    the transmittal as PDF; L: all, ar, en, es, fr, ru, zh, or en+ar
  read FILE [--pretty]              the request inside a transmittal or a request file

FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request; 2 the input or the call cannot be used.
</translation>
        </message>
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
        <name>RenderCommandStrings</name>
        <message>
            <source>The file cannot be written (%1).</source>
            <translation>The file cannot be written (%1).</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>The folder cannot be made.</translation>
        </message>
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
            <source>There is no document "%1" for this kind of request.</source>
            <translation>There is no document "%1" for this kind of request.</translation>
        </message>
        <message>
            <source>The request still has errors; comity-cli check names them.</source>
            <translation>The request still has errors; comity-cli check names them.</translation>
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
            <source>The instrument "%1" is not known.</source>
            <translation>The instrument "%1" is not known.</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>The instrument has no kind of request "%1".</translation>
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
</TS>
