<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AttachmentStrings</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>未能将文件读完。</translation>
    </message>
    <message>
        <source>The file is larger than the vault takes.</source>
        <translation>文件过大，保险库无法接收。</translation>
    </message>
    <message>
        <source>The attachment in the vault is damaged.</source>
        <translation>保险库中的所附文件已损坏。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>未能写入文件。</translation>
    </message>
</context>
<context>
    <name>AuditCheckStrings</name>
    <message>
        <source>Row %1 of the audit chain is missing.</source>
        <translation>审计链缺少第%1条记录。</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain was altered, or was not written by this vault.</source>
        <translation>审计链第%1条记录已被改动，或不是由此保险库写入的。</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain stood at another position.</source>
        <translation>审计链第%1条记录原来位于另一位置。</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain does not follow the row before it.</source>
        <translation>审计链第%1条记录与前一条记录不衔接。</translation>
    </message>
    <message>
        <source>The end of the audit chain, at row %1, is not as it was sealed.</source>
        <translation>审计链的末尾（第%1条记录）与封存时不一致。</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain is dated before the row that it follows.</source>
        <translation>审计链第%1条记录的日期早于前一条记录。</translation>
    </message>
    <message>
        <source>The vault ends exactly there, at row %1.</source>
        <translation>保险库正好到第%1条记录为止。</translation>
    </message>
    <message>
        <source>Row %1 is there, and the vault went on from it.</source>
        <translation>第%1条记录存在，保险库在其后继续写入。</translation>
    </message>
    <message>
        <source>The vault was rolled back, or writing was lost: row %1 is not there.</source>
        <translation>保险库被恢复到以前的状态，或有写入的内容丢失：没有第%1条记录。</translation>
    </message>
    <message>
        <source>Another row stands at %1: the vault was rolled back and went on differently, or it is another vault.</source>
        <translation>第%1位是另一条记录：保险库被恢复到以前的状态后又写入了不同的内容，或者这是另一个保险库。</translation>
    </message>
</context>
<context>
    <name>AuditStrings</name>
    <message>
        <source>This is not a code of the audit chain, or it has a typing mistake.</source>
        <translation>这不是审计链的代码，或输入有误。</translation>
    </message>
</context>
<context>
    <name>BuiltInStrings</name>
    <message>
        <source>A part of the program is damaged; install the program again.</source>
        <translation>程序的一部分已损坏；请重新安装程序。</translation>
    </message>
</context>
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
        <source>The format is text or json, not &quot;%1&quot;.</source>
        <translation>格式应为text或json，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
        <translation>错误：%1；警告：%2；提示：%3。指纹（SHA-256）：%4</translation>
    </message>
</context>
<context>
    <name>CsvExportStrings</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止；未写入任何文件。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
</context>
<context>
    <name>DatabaseStrings</name>
    <message>
        <source>Another program is using the database.</source>
        <translation>另一个程序正在使用数据库。</translation>
    </message>
    <message>
        <source>The database is still being read.</source>
        <translation>数据库仍在读取中。</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>无法写入数据库。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>The disk did not read or write the database.</source>
        <translation>磁盘未能读取或写入数据库。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>磁盘已满：未作任何更改。</translation>
    </message>
    <message>
        <source>A value is too large for the database.</source>
        <translation>有一个值过大，数据库无法保存。</translation>
    </message>
    <message>
        <source>The database does not allow this change.</source>
        <translation>数据库不允许此项更改。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>数据库拒绝执行该操作。</translation>
    </message>
</context>
<context>
    <name>DerivationStrings</name>
    <message>
        <source>The vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>保险库检查密码短语所需的计算量多于或少于本程序所接受的范围。</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation>可用内存不足，无法检查密码短语：需要%1 MiB。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>FilesStrings</name>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>The file cannot be put in the place of the earlier one.</source>
        <translation>无法用该文件替换原有文件。</translation>
    </message>
    <message>
        <source>The folder cannot be brought to the disk.</source>
        <translation>无法将文件夹写入磁盘。</translation>
    </message>
    <message>
        <source>The lock file cannot be opened.</source>
        <translation>无法打开锁定文件。</translation>
    </message>
    <message>
        <source>The file is locked.</source>
        <translation>文件已被锁定。</translation>
    </message>
    <message>
        <source>The file cannot be locked on this drive.</source>
        <translation>无法在此驱动器上锁定该文件。</translation>
    </message>
</context>
<context>
    <name>HeaderFileStrings</name>
    <message>
        <source>The key file of the vault is missing.</source>
        <translation>缺少保险库的密钥文件。</translation>
    </message>
    <message>
        <source>The key file of the vault cannot be read.</source>
        <translation>无法读取保险库的密钥文件。</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>此文件夹中没有保险库。</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are damaged or missing. A backup or the recovery sheet can bring them back.</source>
        <translation>保险库的密钥文件及其副本已损坏或缺失。可用备份或恢复单找回。</translation>
    </message>
    <message>
        <source>One copy of the key file was not brought up to date.</source>
        <translation>密钥文件的一个副本未更新。</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>从磁盘读出的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>The change of the keys is in force, but one of the two copies of the key file could not be written: %1</source>
        <translation>密钥的更改已生效，但密钥文件的两个副本中有一个未能写入：%1</translation>
    </message>
    <message>
        <source>The change of the keys was not saved: %1</source>
        <translation>密钥的更改未保存：%1</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>该名称已被占用。</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be made.</source>
        <translation>无法创建保险库的文件夹。</translation>
    </message>
</context>
<context>
    <name>HeaderFormatStrings</name>
    <message>
        <source>The vault was made by a newer version of this program.</source>
        <translation>此保险库由本程序的较新版本创建。</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged.</source>
        <translation>保险库的密钥文件已损坏。</translation>
    </message>
    <message>
        <source>The key file of the vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>保险库的密钥文件规定的检查密码短语的计算量多于或少于本程序所接受的范围。</translation>
    </message>
</context>
<context>
    <name>HeaderStrings</name>
    <message>
        <source>The key file of the vault was changed by something other than this program.</source>
        <translation>保险库的密钥文件被本程序以外的途径更改过。</translation>
    </message>
    <message>
        <source>The vault is being given a new master key; that has to be finished first.</source>
        <translation>正在为保险库更换主密钥；须先完成此操作。</translation>
    </message>
    <message>
        <source>A new passphrase has to be protected by at least %1 MiB and %2 passes.</source>
        <translation>新密码短语的保护须至少使用%1 MiB内存和%2轮计算。</translation>
    </message>
    <message>
        <source>The key file of the vault is not the one that belongs to its data: an earlier or another one was put in its place.</source>
        <translation>保险库的密钥文件与其数据不对应：它被较早的或另一个密钥文件替换了。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>此密码短语不能打开保险库。</translation>
    </message>
    <message>
        <source>Opening the vault was cancelled.</source>
        <translation>已取消打开保险库。</translation>
    </message>
    <message>
        <source>The vault has %1 passphrases already; no more fit.</source>
        <translation>保险库已有%1个密码短语，不能再增加。</translation>
    </message>
    <message>
        <source>The vault has no such passphrase.</source>
        <translation>保险库没有这一密码短语。</translation>
    </message>
    <message>
        <source>The last officer&apos;s passphrase cannot be removed: nobody could open the vault.</source>
        <translation>不能删除最后一名经办人的密码短语：否则无人能打开保险库。</translation>
    </message>
    <message>
        <source>The database has no salt or no page size.</source>
        <translation>数据库没有盐值或页面大小。</translation>
    </message>
    <message>
        <source>The vault is not being given a new master key.</source>
        <translation>当前并未为保险库更换主密钥。</translation>
    </message>
</context>
<context>
    <name>ImportCommandStrings</name>
    <message>
        <source>known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Added: %1, known already: %2, refused: %3.</source>
        <translation>已添加：%1；已有：%2；未接收：%3。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未接收</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>The results cannot be written any more.</source>
        <translation>结果已无法写出。</translation>
    </message>
    <message>
        <source>request files or transmittals</source>
        <translation>请求文件或转递文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
</context>
<context>
    <name>InstrumentReaderStrings</name>
    <message>
        <source>The closed list &quot;%1&quot; does not exist.</source>
        <translation>封闭清单“%1”不存在。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; does not exist.</source>
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
        <source>The member &quot;%1&quot; stands twice in one object.</source>
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
    <message>
        <source>A text has more than %1 combining marks on one letter.</source>
        <translation>文本中有一个字母带有超过%1个组合符号。</translation>
    </message>
</context>
<context>
    <name>LockStrings</name>
    <message>
        <source>The vault cannot be written to: its lock file cannot be written.</source>
        <translation>无法写入保险库：无法写入其锁定文件。</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation>此保险库已在另一个程序中打开。</translation>
    </message>
    <message>
        <source>%1 has this vault open on %2 since %3.</source>
        <translation>%1正在%2上使用此保险库（打开时间：%3）。</translation>
    </message>
    <message>
        <source>%1 opened this vault on the computer %2 at %3 and has not closed it there. If nobody uses it there any more, it can be opened here all the same.</source>
        <translation>%1在计算机%2上打开了此保险库（打开时间：%3），且未在那里关闭。如果那里已无人使用，仍可在此处打开。</translation>
    </message>
    <message>
        <source>The vault lies on a network drive (%1). There it could be damaged when two computers write to it; copy it to a drive of this computer.</source>
        <translation>保险库位于网络驱动器（%1）上。如有两台计算机同时写入，保险库可能损坏；请将其复制到本计算机的驱动器上。</translation>
    </message>
</context>
<context>
    <name>MainStrings</name>
    <message>
        <source>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1”不是ar、en、es、fr、ru、zh中的语言。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (as 2026-11-16).</source>
        <translation>“%1”不是日期（例如2026-11-16）。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; comity-cli --help lists them.</source>
        <translation>没有“%1”命令；comity-cli --help列出所有命令。</translation>
    </message>
    <message numerus="yes">
        <source>This command takes %n file(s) or word(s); comity-cli --help shows how.</source>
        <translation>
            <numerusform>此命令需要%n个文件或词；见comity-cli --help。</numerusform>
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
        <translation>用法： comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  template INSTRUMENT TYPE          JSON格式的空白请求
  check REQUEST [--language L] [--format json]
                                    条约要求而请求中缺少的内容
  render REQUEST --language L --output FOLDER [--document request]
                                    PDF格式的转递文件。 L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              转递文件或请求文件中的请求

在保险库（一个部门的加密存储）中：

  vault create DIR --officer NAME   新建保险库及其第一名经办人
  vault sheet DIR --output FILE [--language L]
                                    其恢复单，供打印后存入保险柜
  vault verify DIR [--head CODE]    通读全部内容，指出损坏或被回退之处
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          由备份新建的保险库
  vault recover DIR --officer NAME  用恢复单的代码打开
  vault rekey DIR                   为全部内容更换密钥
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR           存入一件请求
  show REFERENCE --vault DIR [--format json] [--attachment N --output FILE]
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [以及list的选项]
  import FILE… --vault DIR          多个文件：逐个存入或不存入，再次运行会接着做

密码短语取自--passphrase-file FILE（新密码短语取自--new-passphrase-file FILE），否则会询问。
FILE和REQUEST可以是-，表示标准输入。退出状态：0 完成；1 完成，但请求有错误，
或未找到任何内容；2 输入或调用无法使用；3 无法打开保险库。
</translation>
    </message>
    <message>
        <source>This command takes one file or several.</source>
        <translation>此命令需要一个或多个文件。</translation>
    </message>
    <message>
        <source>the vault to unlock first</source>
        <translation>启动时首先解锁的保险库</translation>
    </message>
</context>
<context>
    <name>MaintenanceStrings</name>
    <message>
        <source>The key of the database could not be changed.</source>
        <translation>未能更改数据库的密钥。</translation>
    </message>
</context>
<context>
    <name>MessageCatalogueStrings</name>
    <message>
        <source>This is not a catalogue of messages.</source>
        <translation>这不是消息目录。</translation>
    </message>
    <message>
        <source>The message %1 is not there in all six languages.</source>
        <translation>消息%1未具备全部六种语言。</translation>
    </message>
</context>
<context>
    <name>MigrationStrings</name>
    <message>
        <source>The database could not be brought to the form that this program needs.</source>
        <translation>未能将数据库转换为本程序所需的格式。</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>数据库由本程序的较新版本写入。</translation>
    </message>
</context>
<context>
    <name>OfficerCommandStrings</name>
    <message>
        <source>&quot;%1&quot; is not a role: drafter, approver, administrator, several joined by commas.</source>
        <translation>“%1”不是角色：应为drafter、approver、administrator，多个角色用半角逗号连接。</translation>
    </message>
    <message>
        <source>There is no officer &quot;%1&quot; in the vault.</source>
        <translation>保险库中没有名为“%1”的经办人。</translation>
    </message>
    <message>
        <source>	no passphrase</source>
        <translation>	无密码短语</translation>
    </message>
    <message>
        <source>The present passphrase, once more: </source>
        <translation>请再次输入当前的密码短语： </translation>
    </message>
    <message>
        <source>Whoever kept an old copy of the key file and knows the passphrase can still read an old copy of the database. To shut such a copy out of what is written from now on, give the vault a new key: comity-cli vault rekey</source>
        <translation>保留了密钥文件旧副本并知道密码短语的人，仍能读取数据库的旧副本。要使这种副本无法用来读取今后写入的内容，请为保险库更换密钥：comity-cli vault rekey</translation>
    </message>
    <message>
        <source>The officers of a vault: list, add, remove, rename, roles, reset, passphrase; comity-cli --help shows how.</source>
        <translation>保险库的经办人：list、add、remove、rename、roles、reset、passphrase；见comity-cli --help。</translation>
    </message>
    <message>
        <source>drafter, approver, administrator, joined by commas</source>
        <translation>drafter、approver、administrator，用半角逗号连接</translation>
    </message>
    <message>
        <source>The file with the code cannot be read.</source>
        <translation>无法读取含有代码的文件。</translation>
    </message>
    <message>
        <source>The code of the recovery sheet, in one line: </source>
        <translation>请在一行内输入恢复单上的代码： </translation>
    </message>
</context>
<context>
    <name>OfficerStrings</name>
    <message>
        <source>An officer needs at least one role.</source>
        <translation>经办人至少须有一个角色。</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>经办人须有姓名。</translation>
    </message>
    <message>
        <source>There is an officer with this name already.</source>
        <translation>已有同名的经办人。</translation>
    </message>
    <message>
        <source>The vault needs an administrator: this is the last one.</source>
        <translation>保险库须有管理员：这是最后一名。</translation>
    </message>
</context>
<context>
    <name>OpeningStrings</name>
    <message>
        <source>This build cannot encrypt: the database is not opened.</source>
        <translation>此构建版本无法加密：不打开数据库。</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>数据库不存在。</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>数据库已损坏。</translation>
    </message>
    <message>
        <source>The database is empty: its file lost its content.</source>
        <translation>数据库为空：其文件的内容已丢失。</translation>
    </message>
    <message>
        <source>The database was not made by this program.</source>
        <translation>数据库不是由本程序创建的。</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>The database cannot be made.</source>
        <translation>无法创建数据库。</translation>
    </message>
    <message>
        <source>This build would keep parts of the vault readable on the disk: the database is not opened.</source>
        <translation>此构建版本会使保险库的部分内容以可读形式留在磁盘上：不打开数据库。</translation>
    </message>
</context>
<context>
    <name>OutsideFilesStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>文件大于%1 MiB。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>无法写入文件（%1）。</translation>
    </message>
</context>
<context>
    <name>PaperFilesStrings</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
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
    <name>PassphraseStrings</name>
    <message>
        <source>Names of the office, of its people and of the vault are tried first.</source>
        <translation>机关、人员和保险库的名称是猜测者最先尝试的。</translation>
    </message>
    <message>
        <source>It is made of frequent words and passwords; add more words that do not belong together.</source>
        <translation>它由常见的词和密码组成；请再加上一些互不相关的词。</translation>
    </message>
    <message>
        <source>Repeating something adds little.</source>
        <translation>重复的内容作用不大。</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 4321 are easy to guess.</source>
        <translation>abcd或4321之类的序列容易被猜中。</translation>
    </message>
    <message>
        <source>Neighbouring keys of the keyboard are easy to guess.</source>
        <translation>键盘上相邻的键容易被猜中。</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>日期和年份容易被猜中。</translation>
    </message>
    <message>
        <source>It has to have at least %1 characters.</source>
        <translation>至少须有%1个字符。</translation>
    </message>
    <message>
        <source>It is too easy to guess; four or five words that have nothing to do with each other are a good passphrase.</source>
        <translation>它太容易被猜中；四五个毫不相关的词就是好的密码短语。</translation>
    </message>
</context>
<context>
    <name>PdfPrintingStrings</name>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>打印机未接受这些页面。</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>There is no printer on this computer; save the sheet as PDF instead.</source>
        <translation>此计算机上没有打印机；请改为将恢复单另存为PDF。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>未打印任何内容。</translation>
    </message>
</context>
<context>
    <name>PrintingStrings</name>
    <message>
        <source>There is no printer on this computer; the request can be written into PDF files.</source>
        <translation>本计算机没有打印机；可将请求写入PDF文件。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>未打印任何内容。</translation>
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
    <name>RecordCheckStrings</name>
    <message>
        <source>This record is not as the audit chain has it.</source>
        <translation>此档案与审计链所载不符。</translation>
    </message>
    <message>
        <source>The audit chain tells of this record, but it is not there any more.</source>
        <translation>审计链载有此档案，但它已不存在。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>Request %1, version %2</source>
        <translation>请求 %1，版本 %2</translation>
    </message>
    <message>
        <source>Event %1 of request %2</source>
        <translation>请求 %2 的事件 %1</translation>
    </message>
    <message>
        <source>Issued document %1 of request %2</source>
        <translation>请求 %2 的已签发文件 %1</translation>
    </message>
    <message>
        <source>Event of request %1 (row %2 of the audit chain)</source>
        <translation>请求 %1 的事件（审计链第 %2 行）</translation>
    </message>
    <message>
        <source>Issued document of request %1 (row %2 of the audit chain)</source>
        <translation>请求 %1 的已签发文件（审计链第 %2 行）</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>经办人 %1</translation>
    </message>
    <message>
        <source>Officer %1 (%2)</source>
        <translation>经办人 %1（%2）</translation>
    </message>
    <message>
        <source>Attachment %1 of request %2</source>
        <translation>请求 %2 的附件 %1</translation>
    </message>
    <message>
        <source>What officer %2 has typed into request %1</source>
        <translation>经办人 %2 在请求 %1 中键入的内容</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>Authority %1 of the directory</source>
        <translation>名录中的机关 %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The list of files of import %1</source>
        <translation>导入 %1 的文件清单</translation>
    </message>
    <message>
        <source>The numbers of requests (%1)</source>
        <translation>请求的数目（%1）</translation>
    </message>
    <message>
        <source>The search, request %1</source>
        <translation>检索，请求 %1</translation>
    </message>
    <message>
        <source>The vault&apos;s own record</source>
        <translation>保险库自身的档案</translation>
    </message>
    <message>
        <source>This record is there, but the audit chain does not tell of it.</source>
        <translation>此档案存在，但审计链中没有记载。</translation>
    </message>
    <message>
        <source>This does not fit the requests that it was made from.</source>
        <translation>这与其所依据的请求不符。</translation>
    </message>
</context>
<context>
    <name>RecordCommandsStrings</name>
    <message>
        <source>text or json</source>
        <translation>text或json</translation>
    </message>
    <message>
        <source>The format is text or json, not &quot;%1&quot;.</source>
        <translation>格式应为text或json，而不是“%1”。</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>上限应为1至1000之间的数字。</translation>
    </message>
    <message>
        <source>An annex cannot be read.</source>
        <translation>有一个附件无法读取。</translation>
    </message>
    <message>
        <source>An annex is not the file that the request names: its hash differs.</source>
        <translation>有一个附件不是请求所指的文件：其指纹不同。</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>方向应为outgoing或incoming。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date (as 2026-11-16).</source>
        <translation>“%1”不是日期（例如2026-11-16）。</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing或incoming</translation>
    </message>
    <message>
        <source>the state, or several joined by commas</source>
        <translation>状态，多个状态用半角逗号连接</translation>
    </message>
    <message>
        <source>the other Party, as FR</source>
        <translation>另一缔约方，例如FR</translation>
    </message>
    <message>
        <source>the kind of request, as preservation</source>
        <translation>请求种类，例如preservation</translation>
    </message>
    <message>
        <source>urgent requests only</source>
        <translation>只列紧急请求</translation>
    </message>
    <message>
        <source>dated this day or later</source>
        <translation>日期为该日或之后</translation>
    </message>
    <message>
        <source>dated this day or earlier</source>
        <translation>日期为该日或之前</translation>
    </message>
    <message>
        <source>how many, at most 1,000</source>
        <translation>数量，最多1000</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>指纹（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>第%1版，保存于%2</translation>
    </message>
    <message>
        <source>Attachment %1: %2, %3 bytes, SHA-256 %4</source>
        <translation>所附文件%1：%2，%3字节，SHA-256 %4</translation>
    </message>
    <message>
        <source>Say where the attachment shall go: --output FILE.</source>
        <translation>请说明所附文件的存放位置：--output FILE。</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>无法写入文件（%1）。</translation>
    </message>
    <message>
        <source>The request has no attachment of this number.</source>
        <translation>该请求没有此编号的所附文件。</translation>
    </message>
    <message>
        <source>a request file, or -</source>
        <translation>请求文件，或-</translation>
    </message>
    <message>
        <source>This request is in the vault already; nothing was changed.</source>
        <translation>此请求已在保险库中；未作任何更改。</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>write out the attachment of this number</source>
        <translation>导出此编号的所附文件</translation>
    </message>
    <message>
        <source>where the attachment shall go</source>
        <translation>所附文件的存放位置</translation>
    </message>
    <message>
        <source>changed, date, reference, party or state</source>
        <translation>changed、date、reference、party或state</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>按相反顺序</translation>
    </message>
    <message>
        <source>The list is sorted by changed, date, reference, party or state.</source>
        <translation>列表按changed、date、reference、party或state排序。</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>还有更多；请提高--limit或缩小列表范围。</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <source>hits in whole words and at the top of a request first</source>
        <translation>先列整词匹配和出现在请求开头的匹配</translation>
    </message>
</context>
<context>
    <name>RecordsStrings</name>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>There is no request with this reference.</source>
        <translation>没有此编号的请求。</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear this reference.</source>
        <translation>
            <numerusform>有%n件请求使用此编号。</numerusform>
        </translation>
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
    <name>RecoveryStrings</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第%2行）</translation>
    </message>
    <message>
        <source>In the recovery code these groups of five are not right: %1. Compare them with the sheet.</source>
        <translation>恢复码中以下五个字符的组有误：%1。请与恢复单核对。</translation>
    </message>
    <message>
        <source>A recovery code has %1 letters and digits; these are %2.</source>
        <translation>恢复码共有%1个字母和数字；此处有%2个。</translation>
    </message>
    <message>
        <source>The recovery code was printed by a newer version of this program.</source>
        <translation>恢复码由本程序的较新版本打印。</translation>
    </message>
    <message>
        <source>The recovery code is not right, though each of its groups could be: more than one sign is wrong. Compare all of it with the sheet.</source>
        <translation>恢复码有误，尽管其中每一组都可能成立：不止一个字符有错。请将全部恢复码与恢复单核对。</translation>
    </message>
</context>
<context>
    <name>RenderCommandStrings</name>
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
        <source>There is no document &quot;%1&quot; for this kind of request.</source>
        <translation>这种请求没有“%1”文件。</translation>
    </message>
    <message>
        <source>The request still has errors; comity-cli check names them.</source>
        <translation>请求仍有错误；comity-cli check会指出。</translation>
    </message>
</context>
<context>
    <name>RequestDeskStrings</name>
    <message>
        <source>A later state of the request took the place of this one.</source>
        <translation>此请求的较新状态已取代当前状态。</translation>
    </message>
    <message>
        <source>The request is closed.</source>
        <translation>该请求已关闭。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>This kind of request is not known here.</source>
        <translation>未知的请求种类。</translation>
    </message>
    <message numerus="yes">
        <source>The request has %n page(s); none of them is in the range chosen.</source>
        <translation>
            <numerusform>该请求共有%n页；所选范围内没有任何页面。</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>打印机未接受这些页面。</translation>
    </message>
</context>
<context>
    <name>RequestDocumentStrings</name>
    <message>
        <source>The request holds characters that cannot be printed (%1).</source>
        <translation>请求含有无法打印的字符（%1）。</translation>
    </message>
</context>
<context>
    <name>RequestImportStrings</name>
    <message>
        <source>The file is too large for a request.</source>
        <translation>文件过大，不可能是请求文件。</translation>
    </message>
    <message>
        <source>The file cannot be read as a transmittal.</source>
        <translation>该文件无法作为转递文件读取。</translation>
    </message>
</context>
<context>
    <name>RequestInputStrings</name>
    <message>
        <source>The path of an annex must stay inside the folder of the request.</source>
        <translation>附件路径必须位于请求所在的文件夹内。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language: all, ar, en, es, fr, ru, zh, or two of them as en+ar.</source>
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
        <source>The direction is &quot;outgoing&quot; or &quot;incoming&quot;.</source>
        <translation>方向应为&quot;outgoing&quot;或&quot;incoming&quot;。</translation>
    </message>
    <message>
        <source>This is not a request file of the form &quot;request/1&quot;.</source>
        <translation>这不是&quot;request/1&quot;格式的请求文件。</translation>
    </message>
    <message>
        <source>The instrument &quot;%1&quot; is not known.</source>
        <translation>未知的文书“%1”。</translation>
    </message>
    <message>
        <source>The instrument has no kind of request &quot;%1&quot;.</source>
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
    <name>RequestStrings</name>
    <message>
        <source>The vault has a request with this reference already.</source>
        <translation>保险库中已有此编号的请求。</translation>
    </message>
</context>
<context>
    <name>RequestWordsStrings</name>
    <message>
        <source>Reference</source>
        <comment>column of a list</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Other Party</source>
        <comment>column of a list</comment>
        <translation>另一缔约方</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column of a list: what a request is about</comment>
        <translation>事由</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a list</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a list</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>column of a list</comment>
        <translation>最后更改</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>column of a list</comment>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>column of a list</comment>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column of a list</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a Party and its code: France (FR)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>state of a request that came in</comment>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Former officer no. %1</source>
        <translation>前经办人（编号%1）</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a request</comment>
        <translation>发出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a request</comment>
        <translation>收到</translation>
    </message>
</context>
<context>
    <name>RuleSetStrings</name>
    <message>
        <source>The template &quot;%1&quot; asks for the rule %2, which this program does not have.</source>
        <translation>模板“%1”要求使用规则%2，而本程序没有该规则。</translation>
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
    <name>SecretStrings</name>
    <message>
        <source>A passphrase may be at most %1 bytes long.</source>
        <translation>密码短语最长为%1字节。</translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8 text.</source>
        <translation>密码短语不是有效的UTF-8文本。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>密码短语为空。</translation>
    </message>
    <message>
        <source>A passphrase is one line without tabs and other invisible control characters.</source>
        <translation>密码短语应为一行，不含制表符和其他不可见的控制字符。</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read.</source>
        <translation>无法读取含有密码短语的文件。</translation>
    </message>
</context>
<context>
    <name>SessionStrings</name>
    <message>
        <source>The end of the vault&apos;s audit chain is not as it was left. Nothing can be written; have the vault verified.</source>
        <translation>保险库审计链的末尾与上次离开时不一致。无法写入任何内容；请安排对保险库进行核验。</translation>
    </message>
    <message>
        <source>The change could not be recorded.</source>
        <translation>未能记录此项更改。</translation>
    </message>
</context>
<context>
    <name>SheetCommandStrings</name>
    <message>
        <source>the folder of the vault</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>要写入的PDF文件</translation>
    </message>
    <message>
        <source>ar, en, es, fr, ru or zh</source>
        <translation>ar、en、es、fr、ru或zh</translation>
    </message>
    <message>
        <source>Say where the sheet shall go: --output FILE.</source>
        <translation>请说明恢复单的存放位置：--output FILE。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1”不是ar、en、es、fr、ru、zh中的语言。</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>请打印恢复单，存入保险柜，并删除该文件：持有该文件者即可打开电子保险库。</translation>
    </message>
</context>
<context>
    <name>StoreStrings</name>
    <message>
        <source>What was asked for is not in the vault.</source>
        <translation>保险库中没有所要的内容。</translation>
    </message>
    <message>
        <source>A newer version was saved meanwhile. Nothing was overwritten.</source>
        <translation>其间已保存了更新的版本。未覆盖任何内容。</translation>
    </message>
    <message>
        <source>The vault cannot keep this: it is not complete.</source>
        <translation>保险库无法保存此内容：内容不完整。</translation>
    </message>
</context>
<context>
    <name>TaskQueueStrings</name>
    <message>
        <source>The vault is closed.</source>
        <translation>保险库已关闭。</translation>
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
        <source>The instrument &quot;%1&quot; is not known.</source>
        <translation>未知的文书“%1”。</translation>
    </message>
    <message>
        <source>The instrument has no kind of request &quot;%1&quot;.</source>
        <translation>该文书没有“%1”这种请求。</translation>
    </message>
</context>
<context>
    <name>TerminalStrings</name>
    <message>
        <source>There is no terminal to ask for a passphrase on; name a file with it.</source>
        <translation>没有可用来询问密码短语的终端；请指定含有密码短语的文件。</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>未输入密码短语。</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>密码短语过长。</translation>
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
        <source>&quot;%1&quot; is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1”不是ar、en、es、fr、ru、zh中的语言。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date that exists (as 2026-11-16).</source>
        <translation>“%1”不是存在的日期（例如2026-11-16）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a moment that exists (as 2026-11-03T00:00:00Z).</source>
        <translation>“%1”不是存在的时刻（例如2026-11-03T00:00:00Z）。</translation>
    </message>
    <message>
        <source>The Party &quot;%1&quot; is not known (ISO 3166-1, two capital letters).</source>
        <translation>未知的缔约方“%1”（ISO 3166-1，两个大写字母）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices of this field.</source>
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
<context>
    <name>ValueTextStrings</name>
    <message>
        <source>The text contains half of a character.</source>
        <translation>文本含有不完整的字符。</translation>
    </message>
</context>
<context>
    <name>VaultAccessStrings</name>
    <message>
        <source>This passphrase is not strong enough: %1</source>
        <translation>此密码短语不够安全：%1</translation>
    </message>
    <message>
        <source>a file with the passphrase; else it is asked for</source>
        <translation>含有密码短语的文件；否则将询问</translation>
    </message>
    <message>
        <source>go on although the vault is older than it was left</source>
        <translation>即使保险库比上次离开时旧，也继续</translation>
    </message>
    <message>
        <source>a file with the new passphrase; else it is asked for</source>
        <translation>含有新密码短语的文件；否则将询问</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <source>Say in which vault: --vault DIR.</source>
        <translation>请说明是哪个保险库：--vault DIR。</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新密码短语： </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>请再输入一次： </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>两次输入不一致；未作任何更改。</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>密码短语： </translation>
    </message>
</context>
<context>
    <name>VaultBackupStrings</name>
    <message>
        <source>The backup could not be read back as it was written.</source>
        <translation>读回的备份与写入的内容不一致。</translation>
    </message>
    <message>
        <source>There is a backup of this second already.</source>
        <translation>已有同一秒的备份。</translation>
    </message>
    <message>
        <source>The backup cannot be written to this folder.</source>
        <translation>无法将备份写入此文件夹。</translation>
    </message>
    <message>
        <source>This is not a backup of a vault.</source>
        <translation>这不是保险库的备份。</translation>
    </message>
    <message>
        <source>There is something of this name already; nothing is overwritten.</source>
        <translation>该名称已被占用；不覆盖任何内容。</translation>
    </message>
    <message>
        <source>An old backup cannot be removed.</source>
        <translation>有一个旧备份无法删除。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the backup is damaged. Take another backup.</source>
        <translation>密码短语正确，但备份已损坏。请使用另一个备份。</translation>
    </message>
    <message>
        <source>The key file of the backup is damaged or missing. Take another backup.</source>
        <translation>备份的密钥文件已损坏或缺失。请使用另一个备份。</translation>
    </message>
</context>
<context>
    <name>VaultCommandStrings</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2%</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>要创建的文件夹</translation>
    </message>
    <message>
        <source>the name of the first officer</source>
        <translation>第一名经办人的姓名</translation>
    </message>
    <message>
        <source>a file with the passphrase to set</source>
        <translation>含有要设定的密码短语的文件</translation>
    </message>
    <message>
        <source>Say who the first officer is: --officer NAME.</source>
        <translation>请说明第一名经办人是谁：--officer NAME。</translation>
    </message>
    <message>
        <source>The vault was made. Print its recovery sheet now: comity-cli vault sheet %1 --output FILE</source>
        <translation>保险库已创建。请立即打印其恢复单：comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <source>a head of the audit chain that was printed, to compare with</source>
        <translation>先前打印的审计链末条记录代码，用于比对</translation>
    </message>
    <message>
        <source>Audit chain: %1 rows, head %2</source>
        <translation>审计链：%1条记录，末条代码：%2</translation>
    </message>
    <message>
        <source>The vault is in order.</source>
        <translation>保险库完好。</translation>
    </message>
    <message>
        <source>The vault is NOT in order.</source>
        <translation>保险库存在问题。</translation>
    </message>
    <message>
        <source>the folder for backups</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>afterwards remove old backups: the last 7 stay, and one a day for 14 days, a week for 8 weeks, a month for 12 months</source>
        <translation>随后删除旧备份：保留最近7个，另14天内每天一个、8周内每周一个、12个月内每月一个</translation>
    </message>
    <message>
        <source>Say where the backup shall go: --to FOLDER.</source>
        <translation>请说明备份的存放位置：--to FOLDER。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed.</source>
        <translation>
            <numerusform>已删除%n个旧备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder of the backup</source>
        <translation>备份的文件夹</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>密码短语： </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>the officer who gets a new passphrase</source>
        <translation>获得新密码短语的经办人</translation>
    </message>
    <message>
        <source>a file with the code of the recovery sheet</source>
        <translation>含有恢复单代码的文件</translation>
    </message>
    <message>
        <source>Say who gets the new passphrase: --officer NAME.</source>
        <translation>请说明由谁获得新密码短语：--officer NAME。</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it, earlier backups still have the old key. Print a new sheet: comity-cli vault sheet %1 --output FILE</source>
        <translation>保险库已换用新密钥。以前的恢复单不能再打开它，以前的备份仍使用旧密钥。请打印新的恢复单：comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>A vault can be told to create, sheet, verify, backup, restore, recover, rekey, officer; comity-cli --help shows how.</source>
        <translation>vault的命令有create、sheet、verify、backup、restore、recover、rekey、officer；见comity-cli --help。</translation>
    </message>
</context>
<context>
    <name>VaultOfficersStrings</name>
    <message>
        <source>The vault could not be given its new key, and was closed. Nothing is lost: open it again, then try again.</source>
        <translation>未能为保险库更换新密钥，保险库已关闭。没有任何丢失：请重新打开后再试。</translation>
    </message>
</context>
<context>
    <name>VaultOpeningStrings</name>
    <message>
        <source>There is no vault here.</source>
        <translation>此处没有保险库。</translation>
    </message>
    <message>
        <source>This is a backup of a vault. Restore it to work with it.</source>
        <translation>这是保险库的备份。请先恢复再使用。</translation>
    </message>
    <message>
        <source>The database of the vault is missing. Restore the last backup.</source>
        <translation>缺少保险库的数据库。请恢复最近的备份。</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, but no officer belongs to it any more. Ask an administrator of the vault.</source>
        <translation>此密码短语能打开保险库，但已不属于任何经办人。请联系保险库的管理员。</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are missing. Open the vault with the recovery sheet, or restore the last backup.</source>
        <translation>保险库的密钥文件及其副本均缺失。请用恢复单打开保险库，或恢复最近的备份。</translation>
    </message>
    <message>
        <source>The key file and the database are of two different vaults. Put the files back that belong together, or restore the last backup.</source>
        <translation>密钥文件与数据库分属两个不同的保险库。请放回彼此对应的文件，或恢复最近的备份。</translation>
    </message>
    <message>
        <source>The vault was last used with a newer version of the program. Open it with that version.</source>
        <translation>此保险库上次由本程序的较新版本使用。请用该版本打开。</translation>
    </message>
    <message>
        <source>The key file is not the one that the vault was left with: an earlier one was put in its place. Put the right one back, or open the vault with the recovery sheet.</source>
        <translation>密钥文件不是保险库最后使用的那一份：有人放入了较早的一份。请放回正确的文件，或用恢复单打开保险库。</translation>
    </message>
</context>
<context>
    <name>VaultRecoveryStrings</name>
    <message>
        <source>This recovery sheet is not of this vault, or the vault was given a new key since it was printed.</source>
        <translation>此恢复单不属于此保险库，或保险库在其打印之后已更换密钥。</translation>
    </message>
    <message>
        <source>The recovery sheet does not open the database: it is not of this vault, or the vault was given a new key since it was printed, or the database is damaged. Try the last sheet, then restore the last backup.</source>
        <translation>恢复单无法打开数据库：它不属于此保险库，或保险库在其打印之后已更换密钥，或数据库已损坏。请先试用最近的恢复单，然后恢复最近的备份。</translation>
    </message>
</context>
<context>
    <name>VaultSettlingStrings</name>
    <message>
        <source>What was written last is not there (changes that were lost: %1).</source>
        <translation>最后写入的内容已不存在（丢失的更改数：%1）。</translation>
    </message>
    <message>
        <source>The vault is not as it was left. %1 If an earlier copy was put in its place on purpose, it can be opened all the same; if not, restore the last backup.</source>
        <translation>保险库不是上次离开时的状态。%1 如果是有意放入较早的副本，仍可打开；否则请恢复最近的备份。</translation>
    </message>
    <message>
        <source>The interrupted change of the vault&apos;s key was completed.</source>
        <translation>先前中断的保险库密钥更换已完成。</translation>
    </message>
    <message>
        <source>The interrupted change of the vault&apos;s key was undone.</source>
        <translation>先前中断的保险库密钥更换已撤销。</translation>
    </message>
    <message>
        <source>A copy of the key file was mended: %1 (%2)</source>
        <translation>已修复密钥文件的一个副本：%1（%2）</translation>
    </message>
    <message>
        <source>A copy of the key file is to be mended, and could not be: %1 (%2)</source>
        <translation>密钥文件的一个副本需要修复，但未能修复：%1（%2）</translation>
    </message>
</context>
<context>
    <name>VaultStrings</name>
    <message>
        <source>Only an administrator of the vault may do this.</source>
        <translation>只有保险库的管理员可以这样做。</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of the vault is damaged. Put the folder away as it is and restore the last backup.</source>
        <translation>密码短语正确，但保险库的数据库已损坏。请将文件夹原样另行保存，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>The change of the keys failed, and it is not certain whether it is in force all the same. Close the vault and open it again: %1</source>
        <translation>密钥更改失败，且不能确定其是否已经生效。请关闭保险库并重新打开：%1</translation>
    </message>
    <message>
        <source>The vault is being given a new key. Close it and open it again.</source>
        <translation>正在为保险库更换新密钥。请关闭后重新打开。</translation>
    </message>
</context>
<context>
    <name>VaultVerifyStrings</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went back, from %1 to %2.</source>
        <translation>计算机的时钟从%1倒退到%2。</translation>
    </message>
    <message>
        <source>The copy of the key file in the database is damaged.</source>
        <translation>数据库中的密钥文件副本已损坏。</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>检索已损坏：%1</translation>
    </message>
</context>
<context>
    <name>comity::ui::ArticlePanel</name>
    <message>
        <source>The text in %2: %1, %3</source>
        <comment>article, language, its title</comment>
        <translation>%2文本：%1，%3</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentsPanel</name>
    <message>
        <source>Choose files to attach</source>
        <translation>选择要附上的文件</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the way into the vault…</source>
        <translation>
            <numerusform>正在将%n个文件存入保险库…</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that belong to this request. They are kept in the vault, encrypted; drop files here to add them. A file that is taken off stays in the vault: it may be evidence.</source>
        <translation>属于本请求的文件。文件以加密方式保存在保险库中；将文件拖放到此处即可添加。移除的文件仍留在保险库中：它可能是证据。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>移除(&amp;T)</translation>
    </message>
</context>
<context>
    <name>comity::ui::AuthorityPage</name>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>有一栏的文本还不是有效值：请先更正或清空该栏。</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>What you say here once begins every new request. Give the names in the languages you write to others in.</source>
        <translation>在此填写一次，每件新请求都会以此开头。请用您与他方往来时使用的各种语言填写名称。</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>comity::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, answer</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>comity::ui::CalendarButton</name>
    <message>
        <source>Choose a day in a calendar</source>
        <translation>在日历中选择日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>comity::ui::CasePage</name>
    <message>
        <source>Being kept…</source>
        <translation>正在暂存…</translation>
    </message>
    <message>
        <source>Kept in the vault; not yet saved as a version</source>
        <translation>已暂存于保险库；尚未保存为版本</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未能暂存</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>检查结果（%1）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>无编号</translation>
    </message>
    <message>
        <source>Party not named yet</source>
        <translation>尚未填写缔约方</translation>
    </message>
    <message>
        <source>What you typed earlier was brought back. Version %1 was saved meanwhile by somebody else: compare before you save.</source>
        <translation>已找回您先前键入的内容。其间他人已保存第%1版：请先比对，再保存。</translation>
    </message>
    <message>
        <source>Throw my text away</source>
        <translation>丢弃我键入的内容</translation>
    </message>
    <message>
        <source>What you typed and did not save was brought back.</source>
        <translation>已找回您键入但未保存的内容。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>已保存为第%1版</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet. It is kept, but a version cannot hold it: mend or empty the field first.</source>
        <translation>有一栏的文本还不是有效值。该文本已暂存，但不能存入版本：请先更正或清空该栏。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>已将%n页送往打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Save &amp;version</source>
        <translation>保存版本(&amp;V)</translation>
    </message>
    <message>
        <source>Everything you type is kept by itself. Saving makes a version that stays in the history.</source>
        <translation>您键入的内容均自动暂存。保存则形成一个版本，留存在历史记录中。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF文件</translation>
    </message>
    <message>
        <source>Form and what belongs to it</source>
        <translation>表单及其相关内容</translation>
    </message>
    <message>
        <source>Findings, preview, history, files, attachments</source>
        <translation>检查结果、预览、历史记录、文件、附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>comity::ui::CheckListEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a field, entry of its list</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ChoiceEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>comity::ui::CreateVault</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault and opens with the same passphrases. Choose a folder on another disk, for instance a memory stick that is locked away.</source>
        <translation>备份与保险库一样加密，用相同的密码短语打开。请选择另一磁盘上的文件夹，例如一个另行锁存的U盘。</translation>
    </message>
    <message>
        <source>&amp;Choose a folder and make the first backup…</source>
        <translation>选择文件夹并制作第一个备份(&amp;C)…</translation>
    </message>
    <message>
        <source>The first backup is made and was checked by opening it.</source>
        <translation>第一个备份已完成，并已通过实际打开核验。</translation>
    </message>
    <message>
        <source>None is made yet. You can also choose the folder later, from the menu Vault.</source>
        <translation>尚未制作备份。您也可以以后从“保险库”菜单选择文件夹。</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>正在制作并核验备份。</translation>
    </message>
    <message>
        <source>The vault is being made. Deriving its key takes a second on purpose: it makes guessing slow.</source>
        <translation>正在创建保险库。推导密钥时有意用去一秒左右：这样可使猜测变慢。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>创建保险库(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>打开工作台(&amp;O)</translation>
    </message>
</context>
<context>
    <name>comity::ui::DateEditor</name>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskPage</name>
    <message>
        <source>Say once who you are: it begins every request you write.</source>
        <translation>请填写一次贵机关的资料：您撰写的每件请求都会以此开头。</translation>
    </message>
    <message>
        <source>Your authority…</source>
        <translation>本机关…</translation>
    </message>
    <message>
        <source>Everything you typed is saved as a version.</source>
        <translation>您键入的全部内容均已保存为版本。</translation>
    </message>
    <message>
        <source>What you type and do not save as a version stands here, until you do.</source>
        <translation>您键入而尚未保存为版本的内容列在此处，直至保存。</translation>
    </message>
    <message>
        <source>Choose request files or transmittals</source>
        <translation>选择请求文件或转递文件</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>正在读取%n个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported before.</source>
        <translation>%1先前已导入。</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>%1未接收：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came in.</source>
        <translation>
            <numerusform>已收入%n件请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>正在制作并核验备份。</translation>
    </message>
    <message>
        <source>The backup is made and was checked by opening it: %1</source>
        <translation>备份已完成，并已通过实际打开核验：%1</translation>
    </message>
    <message>
        <source>%1 at the vault %2</source>
        <translation>%1，保险库：%2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>发出（%1）</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>收到（%1）</translation>
    </message>
    <message>
        <source>Not saved yet (%1)</source>
        <translation>尚未保存（%1）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportPanel</name>
    <message>
        <source>The folder for the PDF files</source>
        <translation>PDF文件的文件夹</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1和%2并列</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already; nothing was written: %1</source>
        <translation>
            <numerusform>其中%n个文件已存在；未写入任何内容：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1</source>
        <translation>
            <numerusform>已将%n个PDF文件写入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF files in these languages:</source>
        <translation>以下语言的PDF文件(&amp;P)：</translation>
    </message>
    <message>
        <source>Languages of the PDF files</source>
        <translation>PDF文件的语言</translation>
    </message>
    <message>
        <source>PDF files made so far</source>
        <translation>已制作的PDF文件</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>PDF files made so far</comment>
        <translation>%v/%m</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>全部六种语言</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Choose a folder and write…</source>
        <translation>选择文件夹并写入…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>替换这些文件</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>保留原有文件</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>关闭此行</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1 so far.</source>
        <translation>
            <numerusform>目前已将%n件请求写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The requests were not exported. %1</source>
        <translation>请求未导出。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>已将%n件请求导出到%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::FieldBox</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>name of a field</comment>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <comment>name of a field</comment>
        <translation>%1，宜填</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>输入无效：%1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>Words to find in the pages</source>
        <translation>要在页面中查找的词语</translation>
    </message>
    <message>
        <source>Words in the pages</source>
        <translation>页面中的词语</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%n more of these are not shown; mend some of those above first.</source>
        <translation>
            <numerusform>另有%n项同类结果未显示；请先更正上面的部分结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n个已接受的警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning, accepted</source>
        <translation>警告，已接受</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>接受理由：%1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsPanel</name>
    <message>
        <source>The request has not been checked yet.</source>
        <translation>尚未检查此请求。</translation>
    </message>
    <message>
        <source>There is nothing to object to in this request.</source>
        <translation>未发现此请求有任何问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n个已接受的警告</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>Why is this warning accepted? %1</source>
        <translation>为何接受此警告？%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>接受(&amp;A)…</translation>
    </message>
    <message>
        <source>Accept the selected warning and say why</source>
        <translation>接受所选警告并说明理由</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>撤回接受(&amp;W)</translation>
    </message>
    <message>
        <source>Why the warning is accepted</source>
        <translation>接受此警告的理由</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>接受警告</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormView</name>
    <message>
        <source>Form of the request</source>
        <translation>请求表单</translation>
    </message>
    <message>
        <source>* required by the text   ° expected</source>
        <translation>* 案文要求必填   ° 宜填</translation>
    </message>
</context>
<context>
    <name>comity::ui::HistoryPanel</name>
    <message>
        <source>Version %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>这是第一个版本。</translation>
    </message>
    <message>
        <source>What version %1 changed in version %2</source>
        <translation>第%1版对第%2版所作的改动</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>—（无）</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>表单各栏无改动</translation>
    </message>
    <message>
        <source>Each version stays as it was saved. Choose one to see what it changed.</source>
        <translation>每个版本均按保存时的原样保留。请选择一个版本，查看其改动。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改动前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改动后</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstantEditor</name>
    <message>
        <source>No time zone is given: add Z for UTC, or an offset such as +01:00.</source>
        <translation>未注明时区：请加上Z表示协调世界时（UTC），或加上时差，例如+01:00。</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a moment</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC; in %2 it is %3.</source>
        <comment>a moment, a time zone, the same moment there</comment>
        <translation>%1 UTC；在%2为%3。</translation>
    </message>
    <message>
        <source>with its time zone, as 2026-11-03T00:00:00Z</source>
        <translation>注明时区，例如2026-11-03T00:00:00Z</translation>
    </message>
</context>
<context>
    <name>comity::ui::MainWindow</name>
    <message>
        <source>Your &amp;authority…</source>
        <translation>本机关(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>恢复单(&amp;R)…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>制作备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>保存版本(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>PDF文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>复制为新请求(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>返回列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Find a request</source>
        <translation>查找请求(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>保险库(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>新建(&amp;N)：%1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Comity — %1</source>
        <translation>Comity — %1</translation>
    </message>
    <message>
        <source>Comity — locked</source>
        <translation>Comity — 已锁定</translation>
    </message>
    <message>
        <source>The desk is hidden, but what was typed last could not be kept yet: %1 It is tried again every few seconds.</source>
        <translation>工作台已隐藏，但最后键入的内容尚未能暂存：%1 程序每隔几秒会再试一次。</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>仍然退出</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>comity::ui::MessageStrip</name>
    <message>
        <source>Note:</source>
        <translation>说明：</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>已完成：</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>未完成：</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>comity::ui::NameStrip</name>
    <message>
        <source>Name of the search:</source>
        <translation>搜索名称：</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyEditor</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>六种语言中任一种的名称，或代码</translation>
    </message>
</context>
<context>
    <name>comity::ui::PassphrasePage</name>
    <message>
        <source>Both are the same.</source>
        <translation>两次输入一致。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入尚不一致。</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>足够安全。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. Spaces and all scripts are allowed. It cannot be reset: the recovery sheet that comes next is the only other way in.</source>
        <translation>四五个彼此无关、也与您本人和您的工作无关的词，容易记住，却很难猜中。可以使用空格和任何文字。密码短语无法重置：除此之外，只有下一步的恢复单能打开保险库。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>再次输入(&amp;S)</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>再次输入同一密码短语</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>密码短语的强度</translation>
    </message>
</context>
<context>
    <name>comity::ui::PastePanel</name>
    <message>
        <source>The rows were not added: a table has at most 20,000.</source>
        <translation>未添加这些行：一个表格最多20000行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recognised.</source>
        <translation>
            <numerusform>已识别%n行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>显示前%n行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n line(s) the time has no time zone.</source>
        <translation>
            <numerusform>有%n行的时间没有时区。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood; nothing of them is added:</source>
        <translation>
            <numerusform>有%n行无法识别；其内容均不添加：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>添加%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Paste lines of a log, one event a line. Addresses with ports, e-mail addresses, URLs and times with their time zone are recognised; you see the rows before they are added.</source>
        <translation>请粘贴日志的各行，每行一个事件。程序可识别带端口的地址、电子邮件地址、URL和带时区的时间；添加之前，您可以先看到识别出的各行。</translation>
    </message>
    <message>
        <source>Lines to read</source>
        <translation>要读取的行</translation>
    </message>
    <message>
        <source>Rows recognised</source>
        <translation>识别出的行</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>comity::ui::PlacePage</name>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>请选择保险库的存放位置</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name or folder.</source>
        <translation>%1处已有其他内容。请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>The vault will be %1</source>
        <translation>保险库将位于%1</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>新建保险库</translation>
    </message>
    <message>
        <source>The vault must lie on a disk of this computer, not on a network drive: there a lost connection could damage it.</source>
        <translation>保险库必须放在本计算机的磁盘上，不能放在网络驱动器上：在网络驱动器上，连接中断可能损坏保险库。</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>As colleagues shall see it in the history</source>
        <translation>同事在历史记录中看到的姓名</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>保险库名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>保险库名称</translation>
    </message>
    <message>
        <source>For instance the name of your office</source>
        <translation>例如您所在机关的名称</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>comity::ui::PreviewPanel</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>无法显示页面。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>预览，第%1页，共%2页</translation>
    </message>
    <message>
        <source>Preview, no pages yet</source>
        <translation>预览，尚无页面</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>正在制作页面…</translation>
    </message>
    <message>
        <source>&amp;Language of the pages:</source>
        <translation>页面语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>页面语言</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show the pages in small</source>
        <translation>显示页面缩略图</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>在页面中查找词语</translation>
    </message>
    <message>
        <source>Print these pages</source>
        <translation>打印这些页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestEdit</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; choose again.</source>
        <translation>“%1”不能用于此处；请重新选择。</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestFilterBar</name>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Other Party</source>
        <translation>另一缔约方</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>请求类型</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>日期自</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>日期至</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>2026-03-15, 2026-03 or 2026</source>
        <comment>how a date may be typed; keep the figures</comment>
        <translation>2026-03-15、2026-03或2026</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>Party</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>direction</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>state of a request</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>type of request</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>urgency</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>仅限紧急</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>非紧急</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>officer</comment>
        <translation>不限</translation>
    </message>
    <message>
        <source>No Party, or more than one, is called “%1”: that does not narrow the list.</source>
        <translation>没有名为“%1”的缔约方，或有不止一个：此项不缩小列表范围。</translation>
    </message>
    <message>
        <source>“%1” is no date and does not narrow the list: write 2026-03-15, 2026-03 or 2026.</source>
        <translation>“%1”不是日期，不缩小列表范围：请写成2026-03-15、2026-03或2026。</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListModel</name>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>列表不能按此列排序。</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListPage</name>
    <message>
        <source>Export requests</source>
        <translation>导出请求</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>name of a file</comment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Search in everything: references, names, addresses, texts</source>
        <translation>搜索全部内容：编号、名称、地址、文本</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Keys: / or Ctrl+F to come here, Down to the list, Escape to empty the field.</source>
        <translation>按键：/或Ctrl+F转到此处，Down进入列表，Escape清空此栏。</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>Order of what is found</source>
        <translation>搜索结果的排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最匹配的在前</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>Choose, move, size and sort the columns.</source>
        <translation>选择、移动各列，调整列宽并排序。</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>保存搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Keep the text and the filters under a name.</source>
        <translation>将文本和筛选条件以一个名称保存。</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>What can be done with the selected requests.</source>
        <translation>可对所选请求进行的操作。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>复制编号(&amp;C)</translation>
    </message>
    <message>
        <source>Export the &amp;selected requests…</source>
        <translation>导出所选请求(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export all requests of this list…</source>
        <translation>导出此列表的全部请求(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>重新读取列表(&amp;R)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>发出的请求</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>收到的请求</translation>
    </message>
    <message>
        <source>The requests cannot be read.</source>
        <translation>无法读取请求。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>正在读取请求…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s) found</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>找到至少%Ln件请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>至少%Ln件请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) found</source>
        <translation>
            <numerusform>找到%Ln件请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln件请求</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filters (in use)</source>
        <translation>筛选（使用中）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide what narrows the list: Ctrl+Shift+F.</source>
        <translation>显示或隐藏用于缩小列表范围的条件：Ctrl+Shift+F。</translation>
    </message>
    <message>
        <source>What you typed is in so many words that not all of them were looked for: more letters find more.</source>
        <translation>与您键入的内容相符的词过多，未能全部查找：多键入几个字符，可找到更多。</translation>
    </message>
    <message>
        <source>Filters narrow this list.</source>
        <translation>筛选条件缩小了此列表的范围。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>按这些筛选条件未找到“%1”。</translation>
    </message>
    <message>
        <source>Clear the filters to search in all requests, or try fewer or other words; parts of words will do.</source>
        <translation>请清除筛选以搜索全部请求，或试用较少的词或其他词；只键入词的一部分也可以。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>未找到“%1”。</translation>
    </message>
    <message>
        <source>Try fewer or other words; parts of words will do, in any of the languages of the request.</source>
        <translation>请试用较少的词或其他词；只键入词的一部分也可以，可使用请求所用的任何一种语言。</translation>
    </message>
    <message>
        <source>No request passes these filters.</source>
        <translation>没有符合这些筛选条件的请求。</translation>
    </message>
    <message>
        <source>Clear the filters to see all requests of this list.</source>
        <translation>请清除筛选以查看此列表的全部请求。</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>导入请求</translation>
    </message>
    <message>
        <source>No request has come in yet.</source>
        <translation>尚未收到任何请求。</translation>
    </message>
    <message>
        <source>Import the file of a request that you received, or write it down as a new request.</source>
        <translation>请导入您收到的请求文件，或将其作为新请求录入。</translation>
    </message>
    <message>
        <source>There is no outgoing request yet.</source>
        <translation>尚无发出的请求。</translation>
    </message>
    <message>
        <source>There is no request in this vault yet.</source>
        <translation>此保险库中尚无请求。</translation>
    </message>
    <message>
        <source>Begin with a new request, or import the requests that you have as files.</source>
        <translation>请先新建请求，或导入您已有的请求文件。</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>最小或最早的在前</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>最大或最新的在前</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>“%1”列</translation>
    </message>
    <message>
        <source>Move towards the &amp;beginning</source>
        <translation>向开头移动(&amp;B)</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>向末尾移动(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>加宽(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>变窄(&amp;N)</translation>
    </message>
    <message>
        <source>As wide as what is &amp;shown</source>
        <translation>按显示内容调整列宽(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>重置各列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>comity::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏密码短语</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码短语</translation>
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
        <translation>条文</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>an article</comment>
        <translation>%1的条文</translation>
    </message>
</context>
<context>
    <name>comity::ui::SheetPage</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>保存恢复单</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>请打印恢复单，存入保险柜，并删除该文件：持有该文件者即可打开电子保险库。</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, or the key file is damaged, this one page opens the vault. Print it, put it in a sealed envelope and that into a safe, away from this computer. Whoever holds it can read everything.</source>
        <translation>如果忘记密码短语，或密钥文件损坏，凭这一页即可打开保险库。请将其打印，装入密封的信封，存入远离本计算机的保险柜。持有恢复单者可以读取全部内容。</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>恢复单的语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>恢复单的语言</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>打印恢复单</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>保存为PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>将恢复单保存为PDF</translation>
    </message>
    <message>
        <source>Made. You can go on.</source>
        <translation>已制作。您可以继续。</translation>
    </message>
    <message>
        <source>Not made yet. You can also make it later, from the menu Vault.</source>
        <translation>尚未制作。您也可以以后从“保险库”菜单制作。</translation>
    </message>
</context>
<context>
    <name>comity::ui::StartPage</name>
    <message>
        <source>The desk of a central authority for mutual legal assistance</source>
        <translation>中央机关的司法协助工作台</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableEditor</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>第%1行，共%2行</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>粘贴多行…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a table, what a button does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keys: Insert adds a row, Ctrl+D duplicates it, Delete removes it, Alt+Up and Alt+Down move it, Enter goes into its fields.</source>
        <translation>按键：Insert添加一行，Ctrl+D复制该行，Delete删除该行，Alt+Up和Alt+Down移动该行，Enter进入该行各栏。</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableModel</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>输入无效：%1</translation>
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
        <translation>%1，缺少</translation>
    </message>
    <message>
        <source>○ Not yet in: %1</source>
        <comment>names of languages</comment>
        <translation>○ 尚缺：%1</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>%1的语言</translation>
    </message>
    <message>
        <source>Write in several languages</source>
        <translation>用多种语言填写</translation>
    </message>
    <message>
        <source>One text for all languages</source>
        <translation>所有语言共用同一文本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a language, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a field, name of a language</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ThumbnailList</name>
    <message>
        <source>Pages in small</source>
        <translation>页面缩略图</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>comity::ui::UnlockPage</name>
    <message>
        <source>%1 — in %2</source>
        <translation>%1 — 位于%2</translation>
    </message>
    <message>
        <source>%1 — not found in %2</source>
        <comment>a vault that is no longer where it was</comment>
        <translation>%1 — 在%2未找到</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>选择保险库的文件夹</translation>
    </message>
    <message>
        <source>Go on with it nevertheless</source>
        <translation>仍继续使用</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>打开保险库</translation>
    </message>
    <message>
        <source>Comity keeps your requests in a vault: an encrypted folder on this computer. Without a passphrase nobody can read it, and nobody can reset it for you.</source>
        <translation>Comity将您的请求存放在保险库中：保险库是本计算机上的一个加密文件夹。没有密码短语，任何人都无法读取，也没有人能为您重置密码短语。</translation>
    </message>
    <message>
        <source>Recent &amp;vaults</source>
        <translation>最近使用的保险库(&amp;V)</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>最近使用的保险库</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>其他文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>移出列表(&amp;F)</translation>
    </message>
    <message>
        <source>Take this vault off the list; the vault itself stays as it is</source>
        <translation>将此保险库从列表中移除；保险库本身保持不变</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>新建保险库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a few seconds on purpose: it makes guessing slow.</source>
        <translation>正在由密码短语推导密钥。此过程有意耗时数秒：这样可使猜测变慢。</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>正在解锁保险库</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneEditor</name>
    <message>
        <source>a place, as Europe/London</source>
        <translation>地点，例如Europe/London</translation>
    </message>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>“%1”不是IANA清单中的时区（例如Europe/London）。</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoomBox</name>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面显示大小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
</context>
</TS>
