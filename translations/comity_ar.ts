<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>CheckCommandStrings</name>
        <message>
            <source>a request file, or -</source>
            <translation>ملف طلب، أو -</translation>
        </message>
        <message>
            <source>the language of the transmittal and of the findings</source>
            <translation>لغة الإحالة والملاحظات</translation>
        </message>
        <message>
            <source>text or json</source>
            <translation>text أو json</translation>
        </message>
        <message>
            <source>The format is text or json, not "%1".</source>
            <translation>الصيغة هي text أو json، لا «%1».</translation>
        </message>
        <message>
            <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
            <translation>الأخطاء: %1؛ التحذيرات: %2؛ النصائح: %3. البصمة (SHA-256): %4</translation>
        </message>
    </context>
    <context>
        <name>InputStrings</name>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>الملف أكبر من %1 ميبيبايت.</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>هذا مجلد وليس ملفا.</translation>
        </message>
        <message>
            <source>The file cannot be read (%1).</source>
            <translation>تتعذر قراءة الملف (%1).</translation>
        </message>
    </context>
    <context>
        <name>InstrumentReaderStrings</name>
        <message>
            <source>The closed list "%1" does not exist.</source>
            <translation>القائمة المغلقة «%1» غير موجودة.</translation>
        </message>
        <message>
            <source>The field "%1" does not exist.</source>
            <translation>الخانة «%1» غير موجودة.</translation>
        </message>
        <message>
            <source>The field stands twice in the template.</source>
            <translation>وردت الخانة مرتين في النموذج.</translation>
        </message>
    </context>
    <context>
        <name>JsonStrings</name>
        <message>
            <source>A number is too large to be kept exactly.</source>
            <translation>عدد أكبر من أن يُحفظ بدقة.</translation>
        </message>
        <message>
            <source>The member "%1" stands twice in one object.</source>
            <translation>ورد العنصر «%1» مرتين في كائن واحد.</translation>
        </message>
        <message>
            <source>A text is longer than %1 characters.</source>
            <translation>نص أطول من %1 حرف.</translation>
        </message>
        <message>
            <source>A text contains the character U+0000.</source>
            <translation>يحتوي نص على الحرف U+0000.</translation>
        </message>
        <message>
            <source>The file holds more than %1 values.</source>
            <translation>يحتوي الملف على أكثر من %1 قيمة.</translation>
        </message>
        <message>
            <source>Objects and lists are nested more than %1 deep.</source>
            <translation>الكائنات والقوائم متداخلة بأكثر من %1 مستوى.</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>السطر %1، العمود %2</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was cut off.</source>
            <translation>ينتهي الملف في منتصفه: لقد قُطع.</translation>
        </message>
        <message>
            <source>This is not valid UTF-8 text.</source>
            <translation>هذا ليس نصا صالحا بترميز UTF-8.</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>هذا ليس JSON.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>الملف أكبر من %1 ميبيبايت.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>الملف فارغ.</translation>
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
            <translation>الاستعمال: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          طلب فارغ بصيغة JSON
  check REQUEST [--language L] [--format json]
                                    ما تقتضيه المعاهدة وينقص الطلب
  render REQUEST --language L --output FOLDER [--document request]
                                    الإحالة بصيغة PDF. L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              الطلب الوارد في إحالة أو في ملف طلب

يمكن أن يكون FILE و REQUEST العلامة - للإدخال القياسي. رمز الانتهاء: 0 تمّ؛ 1 تمّ لكن في الطلب أخطاء؛
2 المدخلات أو النداء غير صالحة للاستعمال.
</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>«%1» ليست من اللغات ar وen وes وfr وru وzh.</translation>
        </message>
        <message>
            <source>"%1" is not a date (as 2026-11-16).</source>
            <translation>«%1» ليس تاريخا (مثل 2026-11-16).</translation>
        </message>
        <message>
            <source>There is no command "%1"; comity-cli --help lists them.</source>
            <translation>لا يوجد أمر «%1»؛ والأوامر معروضة في comity-cli --help.</translation>
        </message>
        <message numerus="yes">
            <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
            <translation>
                <numerusform>لا يأخذ هذا الأمر أي ملف أو كلمة؛ انظر comity-cli --help.</numerusform>
                <numerusform>يأخذ هذا الأمر ملفا واحدا أو كلمة واحدة؛ انظر comity-cli --help.</numerusform>
                <numerusform>يأخذ هذا الأمر ملفين أو كلمتين؛ انظر comity-cli --help.</numerusform>
                <numerusform>يأخذ هذا الأمر %n ملفات أو كلمات؛ انظر comity-cli --help.</numerusform>
                <numerusform>يأخذ هذا الأمر %n ملفا أو كلمة؛ انظر comity-cli --help.</numerusform>
                <numerusform>يأخذ هذا الأمر %n ملف أو كلمة؛ انظر comity-cli --help.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperWordsStrings</name>
        <message>
            <source>This is not a catalogue of the sentences on papers.</source>
            <translation>ليس هذا فهرس جمل الوثائق.</translation>
        </message>
        <message>
            <source>The sentence %1 is not there in all six languages.</source>
            <translation>الجملة ⁦%1⁩ غير متاحة باللغات الست جميعها.</translation>
        </message>
    </context>
    <context>
        <name>ReadCommandStrings</name>
        <message>
            <source>a transmittal (PDF) or a request file, or -</source>
            <translation>إحالة (PDF) أو ملف طلب، أو -</translation>
        </message>
        <message>
            <source>lines and indentation for a human reader</source>
            <translation>أسطر وإزاحات للقراءة</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256): %1</source>
            <translation>البصمة (SHA-256): %1</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheetStrings</name>
        <message>
            <source>The recovery sheet cannot be made: a code on it has not the form it must have.</source>
            <translation>تعذّر إعداد صحيفة الاسترداد: أحد الرموز ليس بالصيغة المطلوبة.</translation>
        </message>
        <message>
            <source>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</source>
            <translation>تعذّر إعداد صحيفة الاسترداد: ينقصها اسم الخزنة الرقمية أو معرّفها أو الوقت أو اسم الموظف.</translation>
        </message>
        <message>
            <source>The recovery sheet holds characters that cannot be printed (%1).</source>
            <translation>تتضمن صحيفة الاسترداد حروفا لا يمكن طباعتها (⁦%1⁩).</translation>
        </message>
    </context>
    <context>
        <name>RenderCommandStrings</name>
        <message>
            <source>The file cannot be written (%1).</source>
            <translation>تتعذر كتابة الملف (%1).</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>يتعذر إنشاء المجلد.</translation>
        </message>
        <message>
            <source>a request file, or -</source>
            <translation>ملف طلب، أو -</translation>
        </message>
        <message>
            <source>which document: request</source>
            <translation>أي وثيقة: request</translation>
        </message>
        <message>
            <source>all, one language, or two as en+ar</source>
            <translation>all أو لغة واحدة أو لغتان مثل en+ar</translation>
        </message>
        <message>
            <source>the folder for the PDF files</source>
            <translation>مجلد ملفات PDF</translation>
        </message>
        <message>
            <source>Say where the PDF files shall go: --output FOLDER.</source>
            <translation>حدد مكان ملفات PDF: --output FOLDER.</translation>
        </message>
        <message>
            <source>There is no document "%1" for this kind of request.</source>
            <translation>لا توجد وثيقة «%1» لهذا النوع من الطلبات.</translation>
        </message>
        <message>
            <source>The request still has errors; comity-cli check names them.</source>
            <translation>ما زالت في الطلب أخطاء؛ ويبيّنها comity-cli check.</translation>
        </message>
    </context>
    <context>
        <name>RequestInputStrings</name>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>يجب أن يبقى مسار المرفق داخل مجلد الطلب.</translation>
        </message>
        <message>
            <source>"%1" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
            <translation>«%1» ليست لغة: all أو ar أو en أو es أو fr أو ru أو zh أو اثنتان منها مثل en+ar.</translation>
        </message>
    </context>
    <context>
        <name>RequestReaderStrings</name>
        <message>
            <source>The member is missing.</source>
            <translation>العنصر ناقص.</translation>
        </message>
        <message>
            <source>Here must stand a string.</source>
            <translation>يجب أن ترد هنا سلسلة نصية.</translation>
        </message>
        <message>
            <source>Here must stand an object.</source>
            <translation>يجب أن يرد هنا كائن.</translation>
        </message>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>يجب أن يبقى مسار المرفق داخل مجلد الطلب.</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
            <translation>تتكون قيمة SHA-256 من 64 رقما 0-9 وa-f.</translation>
        </message>
        <message>
            <source>The number of pages is a whole number from 1.</source>
            <translation>عدد الصفحات عدد صحيح ابتداء من 1.</translation>
        </message>
        <message>
            <source>Here must stand a list.</source>
            <translation>يجب أن ترد هنا قائمة.</translation>
        </message>
        <message>
            <source>There are more than %1 annexes.</source>
            <translation>هناك أكثر من %1 مرفق.</translation>
        </message>
        <message>
            <source>The direction is "outgoing" or "incoming".</source>
            <translation>الاتجاه هو "outgoing" أو "incoming".</translation>
        </message>
        <message>
            <source>This is not a request file of the form "request/1".</source>
            <translation>هذا ليس ملف طلب من النوع "request/1".</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>الصك «%1» غير معروف.</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>لا ينص الصك على نوع الطلب «%1».</translation>
        </message>
        <message>
            <source>A request file is a JSON object.</source>
            <translation>ملف الطلب كائن JSON.</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>السطر %1</translation>
        </message>
    </context>
    <context>
        <name>SchemaCheckStrings</name>
        <message>
            <source>The file does not have the form it must have: %1</source>
            <translation>ليس للملف الشكل المطلوب: %1</translation>
        </message>
        <message>
            <source>The file could not be checked against its schema.</source>
            <translation>تعذر التحقق من الملف وفق مخططه.</translation>
        </message>
    </context>
    <context>
        <name>TemplateCommandStrings</name>
        <message>
            <source>the treaty text: uk-2022</source>
            <translation>نص المعاهدة: uk-2022</translation>
        </message>
        <message>
            <source>the kind of request: preservation</source>
            <translation>نوع الطلب: preservation</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>الصك «%1» غير معروف.</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>لا ينص الصك على نوع الطلب «%1».</translation>
        </message>
    </context>
    <context>
        <name>ValueReaderStrings</name>
        <message>
            <source>yes or no (true or false)</source>
            <translation>نعم أو لا (true أو false)</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>a string</source>
            <translation>سلسلة نصية</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>كائن</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Here must stand %1, not %2.</source>
            <translation>يجب أن يرد هنا %1، لا %2.</translation>
        </message>
        <message>
            <source>The text contains the control character %1.</source>
            <translation>يحتوي النص على حرف التحكم %1.</translation>
        </message>
        <message>
            <source>The value is longer than %1 characters.</source>
            <translation>القيمة أطول من %1 حرف.</translation>
        </message>
        <message>
            <source>The value contains the character %1, which is invisible or changes the order of what is read.</source>
            <translation>تحتوي القيمة على الحرف %1 وهو غير مرئي أو يغيّر ترتيب القراءة.</translation>
        </message>
        <message>
            <source>a text in languages (an object)</source>
            <translation>نص بحسب اللغات (كائن)</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>«%1» ليست من اللغات ar وen وes وfr وru وzh.</translation>
        </message>
        <message>
            <source>"%1" is not a date that exists (as 2026-11-16).</source>
            <translation>«%1» ليس تاريخا موجودا (مثل 2026-11-16).</translation>
        </message>
        <message>
            <source>"%1" is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
            <translation>«%1» ليست لحظة موجودة (مثل 2026-11-03T00:00:00Z).</translation>
        </message>
        <message>
            <source>The Party "%1" is not known (ISO 3166-1, two capital letters).</source>
            <translation>الطرف «%1» غير معروف (ISO 3166-1، حرفان كبيران).</translation>
        </message>
        <message>
            <source>"%1" is not one of the choices of this field.</source>
            <translation>«%1» ليس من خيارات هذه الخانة.</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>عدد صحيح</translation>
        </message>
        <message>
            <source>The list has more than %1 rows.</source>
            <translation>في القائمة أكثر من %1 صف.</translation>
        </message>
    </context>
</TS>
