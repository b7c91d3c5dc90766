<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>CheckCommandStrings</name>
        <message>
            <source>a request file, or -</source>
            <translation>файл просьбы или -</translation>
        </message>
        <message>
            <source>the language of the transmittal and of the findings</source>
            <translation>язык документа и замечаний</translation>
        </message>
        <message>
            <source>text or json</source>
            <translation>text или json</translation>
        </message>
        <message>
            <source>The format is text or json, not "%1".</source>
            <translation>Формат — text или json, а не «%1».</translation>
        </message>
        <message>
            <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
            <translation>Ошибок: %1; предупреждений: %2; советов: %3. Отпечаток (SHA-256): %4</translation>
        </message>
    </context>
    <context>
        <name>InputStrings</name>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>Файл больше %1 МиБ.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>Это папка, а не файл.</translation>
        </message>
        <message>
            <source>The file cannot be read (%1).</source>
            <translation>Файл невозможно прочитать (%1).</translation>
        </message>
    </context>
    <context>
        <name>InstrumentReaderStrings</name>
        <message>
            <source>The closed list "%1" does not exist.</source>
            <translation>Закрытого перечня «%1» не существует.</translation>
        </message>
        <message>
            <source>The field "%1" does not exist.</source>
            <translation>Поля «%1» не существует.</translation>
        </message>
        <message>
            <source>The field stands twice in the template.</source>
            <translation>Поле встречается в шаблоне дважды.</translation>
        </message>
    </context>
    <context>
        <name>JsonStrings</name>
        <message>
            <source>A number is too large to be kept exactly.</source>
            <translation>Число слишком велико, чтобы сохранить его точно.</translation>
        </message>
        <message>
            <source>The member "%1" stands twice in one object.</source>
            <translation>Член «%1» встречается в объекте дважды.</translation>
        </message>
        <message>
            <source>A text is longer than %1 characters.</source>
            <translation>Текст длиннее %1 знаков.</translation>
        </message>
        <message>
            <source>A text contains the character U+0000.</source>
            <translation>Текст содержит знак U+0000.</translation>
        </message>
        <message>
            <source>The file holds more than %1 values.</source>
            <translation>Файл содержит более %1 значений.</translation>
        </message>
        <message>
            <source>Objects and lists are nested more than %1 deep.</source>
            <translation>Вложенность объектов и списков превышает %1 уровней.</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>строка %1, столбец %2</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was cut off.</source>
            <translation>Файл обрывается: он передан не полностью.</translation>
        </message>
        <message>
            <source>This is not valid UTF-8 text.</source>
            <translation>Это не правильный текст в кодировке UTF-8.</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>Это не JSON.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>Файл больше %1 МиБ.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Файл пуст.</translation>
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
            <translation>Вызов: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          пустая просьба в формате JSON
  check REQUEST [--language L] [--format json]
                                    чего требует договор и чего не хватает в просьбе
  render REQUEST --language L --output FOLDER [--document request]
                                    препроводительный документ в PDF. L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              просьба, содержащаяся в документе PDF или в файле просьбы

FILE и REQUEST могут быть - (стандартный ввод). Код завершения: 0 — выполнено; 1 — выполнено, но в просьбе есть
ошибки; 2 — входные данные или вызов непригодны.
</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>«%1» не является одним из языков ar, en, es, fr, ru, zh.</translation>
        </message>
        <message>
            <source>"%1" is not a date (as 2026-11-16).</source>
            <translation>«%1» — не дата (образец: 2026-11-16).</translation>
        </message>
        <message>
            <source>There is no command "%1"; comity-cli --help lists them.</source>
            <translation>Команды «%1» нет; перечень: comity-cli --help.</translation>
        </message>
        <message numerus="yes">
            <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
            <translation>
                <numerusform>Команде нужен %n файл или слово; см. comity-cli --help.</numerusform>
                <numerusform>Команде нужны %n файла или слова; см. comity-cli --help.</numerusform>
                <numerusform>Команде нужно %n файлов или слов; см. comity-cli --help.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperWordsStrings</name>
        <message>
            <source>This is not a catalogue of the sentences on papers.</source>
            <translation>Это не каталог фраз для документов.</translation>
        </message>
        <message>
            <source>The sentence %1 is not there in all six languages.</source>
            <translation>Фраза %1 имеется не на всех шести языках.</translation>
        </message>
    </context>
    <context>
        <name>ReadCommandStrings</name>
        <message>
            <source>a transmittal (PDF) or a request file, or -</source>
            <translation>документ (PDF) или файл просьбы, или -</translation>
        </message>
        <message>
            <source>lines and indentation for a human reader</source>
            <translation>строки и отступы для чтения человеком</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256): %1</source>
            <translation>Отпечаток (SHA-256): %1</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheetStrings</name>
        <message>
            <source>The recovery sheet cannot be made: a code on it has not the form it must have.</source>
            <translation>Лист восстановления не может быть составлен: один из кодов имеет неверную форму.</translation>
        </message>
        <message>
            <source>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</source>
            <translation>Лист восстановления не может быть составлен: не указаны название хранилища, его идентификатор, время или сотрудник.</translation>
        </message>
        <message>
            <source>The recovery sheet holds characters that cannot be printed (%1).</source>
            <translation>Лист восстановления содержит символы, которые нельзя напечатать (%1).</translation>
        </message>
    </context>
    <context>
        <name>RenderCommandStrings</name>
        <message>
            <source>The file cannot be written (%1).</source>
            <translation>Файл невозможно записать (%1).</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>Папку невозможно создать.</translation>
        </message>
        <message>
            <source>a request file, or -</source>
            <translation>файл просьбы или -</translation>
        </message>
        <message>
            <source>which document: request</source>
            <translation>какой документ: request</translation>
        </message>
        <message>
            <source>all, one language, or two as en+ar</source>
            <translation>all, один язык или два, например en+ar</translation>
        </message>
        <message>
            <source>the folder for the PDF files</source>
            <translation>папка для файлов PDF</translation>
        </message>
        <message>
            <source>Say where the PDF files shall go: --output FOLDER.</source>
            <translation>Укажите, куда поместить файлы PDF: --output FOLDER.</translation>
        </message>
        <message>
            <source>There is no document "%1" for this kind of request.</source>
            <translation>Для просьб этого вида документа «%1» нет.</translation>
        </message>
        <message>
            <source>The request still has errors; comity-cli check names them.</source>
            <translation>В просьбе остаются ошибки; их называет comity-cli check.</translation>
        </message>
    </context>
    <context>
        <name>RequestInputStrings</name>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>Путь к приложению не должен выходить за пределы папки просьбы.</translation>
        </message>
        <message>
            <source>"%1" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
            <translation>«%1» — не язык: all, ar, en, es, fr, ru, zh или два из них, например en+ar.</translation>
        </message>
    </context>
    <context>
        <name>RequestReaderStrings</name>
        <message>
            <source>The member is missing.</source>
            <translation>Член отсутствует.</translation>
        </message>
        <message>
            <source>Here must stand a string.</source>
            <translation>Здесь должна быть строка.</translation>
        </message>
        <message>
            <source>Here must stand an object.</source>
            <translation>Здесь должен быть объект.</translation>
        </message>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>Путь к приложению не должен выходить за пределы папки просьбы.</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
            <translation>SHA-256 состоит из 64 знаков 0-9 и a-f.</translation>
        </message>
        <message>
            <source>The number of pages is a whole number from 1.</source>
            <translation>Число страниц — целое число от 1.</translation>
        </message>
        <message>
            <source>Here must stand a list.</source>
            <translation>Здесь должен быть список.</translation>
        </message>
        <message>
            <source>There are more than %1 annexes.</source>
            <translation>Приложений больше %1.</translation>
        </message>
        <message>
            <source>The direction is "outgoing" or "incoming".</source>
            <translation>Направление — "outgoing" или "incoming".</translation>
        </message>
        <message>
            <source>This is not a request file of the form "request/1".</source>
            <translation>Это не файл просьбы вида "request/1".</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>Документ «%1» неизвестен.</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>Документ не предусматривает просьбу вида «%1».</translation>
        </message>
        <message>
            <source>A request file is a JSON object.</source>
            <translation>Файл просьбы должен быть объектом JSON.</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>строка %1</translation>
        </message>
    </context>
    <context>
        <name>SchemaCheckStrings</name>
        <message>
            <source>The file does not have the form it must have: %1</source>
            <translation>Файл не имеет надлежащей формы: %1</translation>
        </message>
        <message>
            <source>The file could not be checked against its schema.</source>
            <translation>Не удалось проверить файл по схеме.</translation>
        </message>
    </context>
    <context>
        <name>TemplateCommandStrings</name>
        <message>
            <source>the treaty text: uk-2022</source>
            <translation>текст договора: uk-2022</translation>
        </message>
        <message>
            <source>the kind of request: preservation</source>
            <translation>вид просьбы: preservation</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>Документ «%1» неизвестен.</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>Документ не предусматривает просьбу вида «%1».</translation>
        </message>
    </context>
    <context>
        <name>ValueReaderStrings</name>
        <message>
            <source>yes or no (true or false)</source>
            <translation>«да» или «нет» (true или false)</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>число</translation>
        </message>
        <message>
            <source>a string</source>
            <translation>строка</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>список</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>объект</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>Here must stand %1, not %2.</source>
            <translation>Здесь должно быть: %1, а не %2.</translation>
        </message>
        <message>
            <source>The text contains the control character %1.</source>
            <translation>Текст содержит управляющий знак %1.</translation>
        </message>
        <message>
            <source>The value is longer than %1 characters.</source>
            <translation>Значение длиннее %1 знаков.</translation>
        </message>
        <message>
            <source>The value contains the character %1, which is invisible or changes the order of what is read.</source>
            <translation>Значение содержит знак %1, который невидим или меняет порядок чтения.</translation>
        </message>
        <message>
            <source>a text in languages (an object)</source>
            <translation>текст по языкам (объект)</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>«%1» не является одним из языков ar, en, es, fr, ru, zh.</translation>
        </message>
        <message>
            <source>"%1" is not a date that exists (as 2026-11-16).</source>
            <translation>«%1» — несуществующая дата (образец: 2026-11-16).</translation>
        </message>
        <message>
            <source>"%1" is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
            <translation>«%1» — несуществующий момент времени (образец: 2026-11-03T00:00:00Z).</translation>
        </message>
        <message>
            <source>The Party "%1" is not known (ISO 3166-1, two capital letters).</source>
            <translation>Сторона «%1» неизвестна (ISO 3166-1, две прописные буквы).</translation>
        </message>
        <message>
            <source>"%1" is not one of the choices of this field.</source>
            <translation>«%1» не входит в перечень значений этого поля.</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>целое число</translation>
        </message>
        <message>
            <source>The list has more than %1 rows.</source>
            <translation>В списке более %1 строк.</translation>
        </message>
    </context>
</TS>
