<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>CheckCommandStrings</name>
        <message>
            <source>a request file, or -</source>
            <translation>请求文件，或-</translation>
        </message>
        <message>
            <source>the language of the transmittal and of the findings</source>
            <translation>转递文件和检查结果的语言</translation>
        </message>
        <message>
            <source>text or json</source>
            <translation>text或json</translation>
        </message>
        <message>
            <source>The format is text or json, not "%1".</source>
            <translation>格式应为text或json，而不是“%1”。</translation>
        </message>
        <message>
            <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
            <translation>错误：%1；警告：%2；提示：%3。指纹（SHA-256）：%4</translation>
        </message>
    </context>
    <context>
        <name>InputStrings</name>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>文件大于%1 MiB。</translation>
        </message>
        <message>
            <source>This is a folder, not a file.</source>
            <translation>这是文件夹，不是文件。</translation>
        </message>
        <message>
            <source>The file cannot be read (%1).</source>
            <translation>无法读取文件（%1）。</translation>
        </message>
    </context>
    <context>
        <name>InstrumentReaderStrings</name>
        <message>
            <source>The closed list "%1" does not exist.</source>
            <translation>封闭清单“%1”不存在。</translation>
        </message>
        <message>
            <source>The field "%1" does not exist.</source>
            <translation>栏目“%1”不存在。</translation>
        </message>
        <message>
            <source>The field stands twice in the template.</source>
            <translation>该栏目在模板中出现两次。</translation>
        </message>
    </context>
    <context>
        <name>JsonStrings</name>
        <message>
            <source>A number is too large to be kept exactly.</source>
            <translation>数字过大，无法精确保存。</translation>
        </message>
        <message>
            <source>The member "%1" stands twice in one object.</source>
            <translation>成员“%1”在同一对象中出现两次。</translation>
        </message>
        <message>
            <source>A text is longer than %1 characters.</source>
            <translation>文本超过%1个字符。</translation>
        </message>
        <message>
            <source>A text contains the character U+0000.</source>
            <translation>文本含有字符U+0000。</translation>
        </message>
        <message>
            <source>The file holds more than %1 values.</source>
            <translation>文件包含超过%1个值。</translation>
        </message>
        <message>
            <source>Objects and lists are nested more than %1 deep.</source>
            <translation>对象和列表的嵌套超过%1层。</translation>
        </message>
        <message>
            <source>line %1, column %2</source>
            <translation>第%1行，第%2列</translation>
        </message>
        <message>
            <source>The file ends in the middle: it was cut off.</source>
            <translation>文件中途结束：内容被截断。</translation>
        </message>
        <message>
            <source>This is not valid UTF-8 text.</source>
            <translation>这不是有效的UTF-8文本。</translation>
        </message>
        <message>
            <source>This is not JSON.</source>
            <translation>这不是JSON。</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation>文件大于%1 MiB。</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>文件为空。</translation>
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
            <translation>用法： comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          JSON格式的空白请求
  check REQUEST [--language L] [--format json]
                                    条约要求而请求中缺少的内容
  render REQUEST --language L --output FOLDER [--document request]
                                    PDF格式的转递文件。 L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              转递文件或请求文件中的请求

FILE和REQUEST可以是-，表示标准输入。退出状态：0 完成；1 完成，但请求有错误；
2 输入或调用无法使用。
</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>“%1”不是ar、en、es、fr、ru、zh中的语言。</translation>
        </message>
        <message>
            <source>"%1" is not a date (as 2026-11-16).</source>
            <translation>“%1”不是日期（例如2026-11-16）。</translation>
        </message>
        <message>
            <source>There is no command "%1"; comity-cli --help lists them.</source>
            <translation>没有“%1”命令；comity-cli --help列出所有命令。</translation>
        </message>
        <message numerus="yes">
            <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
            <translation>
                <numerusform>此命令需要%n个文件或词；见comity-cli --help。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperWordsStrings</name>
        <message>
            <source>This is not a catalogue of the sentences on papers.</source>
            <translation>这不是文件语句目录。</translation>
        </message>
        <message>
            <source>The sentence %1 is not there in all six languages.</source>
            <translation>语句%1未备齐六种语文。</translation>
        </message>
    </context>
    <context>
        <name>ReadCommandStrings</name>
        <message>
            <source>a transmittal (PDF) or a request file, or -</source>
            <translation>转递文件（PDF）或请求文件，或-</translation>
        </message>
        <message>
            <source>lines and indentation for a human reader</source>
            <translation>便于人阅读的换行和缩进</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256): %1</source>
            <translation>指纹（SHA-256）：%1</translation>
        </message>
    </context>
    <context>
        <name>RecoverySheetStrings</name>
        <message>
            <source>The recovery sheet cannot be made: a code on it has not the form it must have.</source>
            <translation>无法制作恢复单：其中一项代码的格式不符合要求。</translation>
        </message>
        <message>
            <source>The recovery sheet cannot be made: the name of the vault, its identifier, the time or the officer is missing.</source>
            <translation>无法制作恢复单：缺少电子保险库的名称、标识符、时间或经办人。</translation>
        </message>
        <message>
            <source>The recovery sheet holds characters that cannot be printed (%1).</source>
            <translation>恢复单含有无法打印的字符（%1）。</translation>
        </message>
    </context>
    <context>
        <name>RenderCommandStrings</name>
        <message>
            <source>The file cannot be written (%1).</source>
            <translation>无法写入文件（%1）。</translation>
        </message>
        <message>
            <source>The folder cannot be made.</source>
            <translation>无法创建文件夹。</translation>
        </message>
        <message>
            <source>a request file, or -</source>
            <translation>请求文件，或-</translation>
        </message>
        <message>
            <source>which document: request</source>
            <translation>哪种文件：request</translation>
        </message>
        <message>
            <source>all, one language, or two as en+ar</source>
            <translation>all、一种语言，或两种如en+ar</translation>
        </message>
        <message>
            <source>the folder for the PDF files</source>
            <translation>存放PDF文件的文件夹</translation>
        </message>
        <message>
            <source>Say where the PDF files shall go: --output FOLDER.</source>
            <translation>请说明PDF文件的存放位置：--output FOLDER。</translation>
        </message>
        <message>
            <source>There is no document "%1" for this kind of request.</source>
            <translation>这种请求没有“%1”文件。</translation>
        </message>
        <message>
            <source>The request still has errors; comity-cli check names them.</source>
            <translation>请求仍有错误；comity-cli check会指出。</translation>
        </message>
    </context>
    <context>
        <name>RequestInputStrings</name>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>附件路径必须位于请求所在的文件夹内。</translation>
        </message>
        <message>
            <source>"%1" is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
            <translation>“%1”不是语言：all、ar、en、es、fr、ru、zh，或其中两种如en+ar。</translation>
        </message>
    </context>
    <context>
        <name>RequestReaderStrings</name>
        <message>
            <source>The member is missing.</source>
            <translation>缺少该成员。</translation>
        </message>
        <message>
            <source>Here must stand a string.</source>
            <translation>此处应为字符串。</translation>
        </message>
        <message>
            <source>Here must stand an object.</source>
            <translation>此处应为对象。</translation>
        </message>
        <message>
            <source>The path of an annex must stay inside the folder of the request.</source>
            <translation>附件路径必须位于请求所在的文件夹内。</translation>
        </message>
        <message>
            <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
            <translation>SHA-256由64个0-9和a-f组成。</translation>
        </message>
        <message>
            <source>The number of pages is a whole number from 1.</source>
            <translation>页数应为从1开始的整数。</translation>
        </message>
        <message>
            <source>Here must stand a list.</source>
            <translation>此处应为列表。</translation>
        </message>
        <message>
            <source>There are more than %1 annexes.</source>
            <translation>附件超过%1个。</translation>
        </message>
        <message>
            <source>The direction is "outgoing" or "incoming".</source>
            <translation>方向应为"outgoing"或"incoming"。</translation>
        </message>
        <message>
            <source>This is not a request file of the form "request/1".</source>
            <translation>这不是"request/1"格式的请求文件。</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>未知的文书“%1”。</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>该文书没有“%1”这种请求。</translation>
        </message>
        <message>
            <source>A request file is a JSON object.</source>
            <translation>请求文件应为一个JSON对象。</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>第%1行</translation>
        </message>
    </context>
    <context>
        <name>SchemaCheckStrings</name>
        <message>
            <source>The file does not have the form it must have: %1</source>
            <translation>文件格式不符合要求：%1</translation>
        </message>
        <message>
            <source>The file could not be checked against its schema.</source>
            <translation>无法按模式检查该文件。</translation>
        </message>
    </context>
    <context>
        <name>TemplateCommandStrings</name>
        <message>
            <source>the treaty text: uk-2022</source>
            <translation>条约文本：uk-2022</translation>
        </message>
        <message>
            <source>the kind of request: preservation</source>
            <translation>请求种类：preservation</translation>
        </message>
        <message>
            <source>The instrument "%1" is not known.</source>
            <translation>未知的文书“%1”。</translation>
        </message>
        <message>
            <source>The instrument has no kind of request "%1".</source>
            <translation>该文书没有“%1”这种请求。</translation>
        </message>
    </context>
    <context>
        <name>ValueReaderStrings</name>
        <message>
            <source>yes or no (true or false)</source>
            <translation>是或否（true或false）</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>a string</source>
            <translation>字符串</translation>
        </message>
        <message>
            <source>a list</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>an object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>空值</translation>
        </message>
        <message>
            <source>Here must stand %1, not %2.</source>
            <translation>此处应为%1，而不是%2。</translation>
        </message>
        <message>
            <source>The text contains the control character %1.</source>
            <translation>文本含有控制字符%1。</translation>
        </message>
        <message>
            <source>The value is longer than %1 characters.</source>
            <translation>该值超过%1个字符。</translation>
        </message>
        <message>
            <source>The value contains the character %1, which is invisible or changes the order of what is read.</source>
            <translation>该值含有字符%1，它不可见或会改变阅读顺序。</translation>
        </message>
        <message>
            <source>a text in languages (an object)</source>
            <translation>按语言分列的文本（对象）</translation>
        </message>
        <message>
            <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
            <translation>“%1”不是ar、en、es、fr、ru、zh中的语言。</translation>
        </message>
        <message>
            <source>"%1" is not a date that exists (as 2026-11-16).</source>
            <translation>“%1”不是存在的日期（例如2026-11-16）。</translation>
        </message>
        <message>
            <source>"%1" is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
            <translation>“%1”不是存在的时刻（例如2026-11-03T00:00:00Z）。</translation>
        </message>
        <message>
            <source>The Party "%1" is not known (ISO 3166-1, two capital letters).</source>
            <translation>未知的缔约方“%1”（ISO 3166-1，两个大写字母）。</translation>
        </message>
        <message>
            <source>"%1" is not one of the choices of this field.</source>
            <translation>“%1”不是此栏的可选值。</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>The list has more than %1 rows.</source>
            <translation>列表超过%1行。</translation>
        </message>
    </context>
</TS>
