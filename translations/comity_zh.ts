<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AddresseeStrings</name>
    <message>
        <source>Central authorities communicate directly with each other (%1).</source>
        <translation>中央机关之间直接联系（%1）。</translation>
    </message>
    <message>
        <source>It is responsible for requests for extradition or provisional arrest (%1).</source>
        <translation>该机关负责引渡或临时逮捕请求（%1）。</translation>
    </message>
    <message>
        <source>The point of contact is there at any hour for immediate assistance (%1).</source>
        <translation>联络点随时提供即时协助（%1）。</translation>
    </message>
    <message>
        <source>In urgency judicial authorities may write to each other directly; a copy goes at the same time through the central authorities (%1).</source>
        <translation>在紧急情况下，司法机关可以直接相互致函；同时须通过中央机关发送副本（%1）。</translation>
    </message>
    <message>
        <source>The request goes through INTERPOL (%1).</source>
        <translation>请求通过国际刑警组织转递（%1）。</translation>
    </message>
    <message>
        <source>Competent authorities may write to each other directly where no coercive action is asked for (%1).</source>
        <translation>不要求采取强制措施时，主管机关可以直接相互致函（%1）。</translation>
    </message>
    <message>
        <source>Law enforcement authorities work together directly (%1).</source>
        <translation>执法机构之间直接合作（%1）。</translation>
    </message>
    <message>
        <source>The Party has declared that requests are to be addressed to its central authority (%1): the direct way is closed.</source>
        <translation>该缔约国已声明请求须向其中央机关提出（%1）：直接途径不可用。</translation>
    </message>
    <message>
        <source>The directory has no authority for just this; its central authority can refer the request and tells you so (%1).</source>
        <translation>名录中没有专门负责此事的机关；中央机关可以转交请求并告知贵方（%1）。</translation>
    </message>
</context>
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
    <name>BasisCommandStrings</name>
    <message>
        <source>take Parties, day and kind from a request</source>
        <translation>从请求中取缔约方、日期和种类</translation>
    </message>
    <message>
        <source>the requesting Party, as NZ</source>
        <translation>请求方，例如 NZ</translation>
    </message>
    <message>
        <source>the requested Party</source>
        <translation>被请求方</translation>
    </message>
    <message>
        <source>on this day; today without it</source>
        <translation>该日；不给出则为今天</translation>
    </message>
    <message>
        <source>the kind of request, as preservation</source>
        <translation>请求的种类，例如 preservation</translation>
    </message>
    <message>
        <source>the instrument; uk-2022 without it</source>
        <translation>文书；不给出则为 uk-2022</translation>
    </message>
    <message>
        <source>convention or electronicEvidence</source>
        <translation>convention 或 electronicEvidence</translation>
    </message>
    <message>
        <source>the matter is urgent</source>
        <translation>事项紧急</translation>
    </message>
    <message>
        <source>whether coercive action is asked: yes or no</source>
        <translation>是否请求强制行动：yes 或 no</translation>
    </message>
    <message>
        <source>who is bound by what; that of the vault without it</source>
        <translation>谁受何约束；不给出则用保险库中的</translation>
    </message>
    <message>
        <source>keep what --standing says in the vault</source>
        <translation>把 --standing 的内容保存在保险库中</translation>
    </message>
    <message>
        <source>--offence is convention or electronicEvidence.</source>
        <translation>--offence 为 convention 或 electronicEvidence。</translation>
    </message>
    <message>
        <source>--coercive is yes or no.</source>
        <translation>--coercive 为 yes 或 no。</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>“%1”不是日期（例如 2026-11-16）。</translation>
    </message>
    <message>
        <source>Say which Parties: --requesting and --requested, or --request.</source>
        <translation>请指明缔约方：--requesting 和 --requested，或者 --request。</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>不认识缔约方“%1”。</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>缔约方不向自己提出请求。</translation>
    </message>
    <message>
        <source>--keep needs --standing and --vault.</source>
        <translation>--keep 需要 --standing 和 --vault。</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>不认识文书“%1”。</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>该文书没有“%1”这种请求。</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>--standing 的内容涉及文书“%1”。</translation>
    </message>
</context>
<context>
    <name>BuiltInStrings</name>
    <message>
        <source>A part of the program is damaged; install the program again.</source>
        <translation>程序的一部分已损坏；请重新安装程序。</translation>
    </message>
    <message>
        <source>A text has characters that steer what stands around it.</source>
        <translation>某一文本含有会影响周围文字显示的字符。</translation>
    </message>
    <message>
        <source>The program has no instrument "%1".</source>
        <translation>程序中没有文书“%1”。</translation>
    </message>
</context>
<context>
    <name>CaseCommandsStrings</name>
    <message>
        <source>The event %1 takes: %2</source>
        <translation>事件%1可包含：%2</translation>
    </message>
    <message>
        <source>The event "%1" is not one of this side. There are: %2</source>
        <translation>事件“%1”不属于本方。可用的事件：%2</translation>
    </message>
    <message>
        <source>There is no event "%1". There are: %2</source>
        <translation>没有事件“%1”。可用的事件：%2</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>what happened; comity-cli events lists them</source>
        <translation>发生了什么；comity-cli events列出全部事件</translation>
    </message>
    <message>
        <source>when: 2026-11-16, or 2026-11-16T14:03:00+01:00; now without it</source>
        <translation>何时：2026-11-16，或2026-11-16T14:03:00+01:00；不填则为现在</translation>
    </message>
    <message>
        <source>what the event says; of a text KEY.fr says it in French</source>
        <translation>事件的内容；对于文本，KEY.fr表示法文</translation>
    </message>
    <message>
        <source>a JSON file with what the event says, or -</source>
        <translation>包含事件内容的JSON文件，或-</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing或incoming</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>方向应为outgoing或incoming。</translation>
    </message>
    <message>
        <source>desk, archive, bin, or back to where it was before</source>
        <translation>desk、archive、bin，或用back放回原处</translation>
    </message>
    <message>
        <source>A request is put on the desk, into the archive or into the bin, or back: desk, archive, bin or back, not "%1".</source>
        <translation>请求可放在办公桌、档案或回收站，或放回原处：desk、archive、bin或back，而不是“%1”。</translation>
    </message>
    <message>
        <source>the officer who gets the case</source>
        <translation>接手案件的经办人</translation>
    </message>
    <message>
        <source>There is no officer of this name in the vault.</source>
        <translation>保险库中没有此名称的经办人。</translation>
    </message>
    <message>
        <source>It is recorded too that it was sent as the follow-up of the request for preservation %1; the notice of it is the paper followUpSent.</source>
        <translation>同时已记录：本请求作为保全请求%1的后续请求发出；有关通知为文书followUpSent。</translation>
    </message>
    <message>
        <source>The paper is not about this request, but about "%1".</source>
        <translation>该文书并非关于本请求，而是关于“%1”。</translation>
    </message>
    <message>
        <source>The paper tells of another event: %1</source>
        <translation>该文书所述为另一事件：%1</translation>
    </message>
    <message>
        <source>The paper tells of nothing that this side records.</source>
        <translation>该文书所述之事不由本方记录。</translation>
    </message>
    <message>
        <source>The paper names another content of the request than is known here.</source>
        <translation>该文书所指的请求内容与此处所知的不同。</translation>
    </message>
    <message>
        <source>the paper of the other Party that tells of it, a PDF or a notice: it says what --detail does not, and is kept with the request</source>
        <translation>对方缔约方告知此事的文书（PDF 或通知）：补充 --detail 未说明的内容，并随请求保存</translation>
    </message>
</context>
<context>
    <name>CaseTextStrings</name>
    <message>
        <source>by the treaty</source>
        <translation>依条约</translation>
    </message>
    <message>
        <source>by practice, not by the treaty</source>
        <translation>依惯例，非依条约</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>依告知</translation>
    </message>
    <message>
        <source>target of this office, no term of the treaty</source>
        <translation>本部门的目标，非条约期限</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>held until the decision on the follow-up</source>
        <translation>保持至就后续请求作出决定</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>ours to do</source>
        <translation>由我方办理</translation>
    </message>
    <message>
        <source>theirs to do</source>
        <translation>由对方办理</translation>
    </message>
    <message>
        <source>Preservation</source>
        <translation>保全</translation>
    </message>
    <message>
        <source>Preservation of item %1</source>
        <translation>第%1项的保全</translation>
    </message>
    <message>
        <source>no date was told; the last guaranteed day is %1 at the earliest, not confirmed</source>
        <translation>未告知日期；最后保证日最早为%1，未经确认</translation>
    </message>
    <message>
        <source>no date was told; nothing is promised</source>
        <translation>未告知日期；没有任何保证</translation>
    </message>
    <message>
        <source>held since %1, until the decision</source>
        <translation>自%1起保持，直至作出决定</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>no such data were found</source>
        <translation>未找到此类数据</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day was %2 (%3)</source>
        <translation>于%1执行，最后保证日曾为%2（%3）</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day is %2 (%3)</source>
        <translation>于%1执行，最后保证日为%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>extended: practice, not the treaty</source>
        <translation>已延长：惯例，非条约</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放于</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件%1</translation>
    </message>
    <message>
        <source>corrected by event %1</source>
        <translation>由事件%1更正</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>CaseWorkStrings</name>
    <message>
        <source>This program does not know the treaty of this request.</source>
        <translation>本程序不认识此请求所依据的条约。</translation>
    </message>
    <message>
        <source>The request is in the bin. Take it out of the bin first.</source>
        <translation>该请求在回收站中。请先将其取出。</translation>
    </message>
    <message>
        <source>Only an officer with the role of approver can do this.</source>
        <translation>只有具有审批人角色的经办人才能这样做。</translation>
    </message>
    <message>
        <source>There is no such officer in the vault any more.</source>
        <translation>保险库中已没有这名经办人。</translation>
    </message>
    <message>
        <source>No paper tells the other Party of this event.</source>
        <translation>没有向对方述及此事项的文件。</translation>
    </message>
    <message>
        <source>What came with the confirmation is not the content that it confirms: its fingerprint is another one.</source>
        <translation>随确认书送达的内容并非其所确认的内容：指纹不同。</translation>
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
        <source>The format is text or json, not "%1".</source>
        <translation>格式应为text或json，而不是“%1”。</translation>
    </message>
    <message>
        <source>%1 error(s), %2 warning(s), %3 hint(s). Fingerprint (SHA-256): %4</source>
        <translation>错误：%1；警告：%2；提示：%3。指纹（SHA-256）：%4</translation>
    </message>
    <message>
        <source>a directory file: the addressee is looked up in it</source>
        <translation>名录文件：从中查找收件机关</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>--standing 的内容涉及文书“%1”。</translation>
    </message>
    <message>
        <source>a file that says for whom the treaty is in force</source>
        <translation>说明条约对谁有效的文件</translation>
    </message>
</context>
<context>
    <name>ClockViewStrings</name>
    <message>
        <source>This is the last day.</source>
        <translation>今天是最后一天。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>还剩 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>items with clocks of their own</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonStrings</name>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>建议填写</translation>
    </message>
    <message>
        <source>filled in by the program</source>
        <translation>由程序填写</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>first day of the month after %1</source>
        <translation>%1届满后次月第一天</translation>
    </message>
    <message>
        <source>confidential without being asked</source>
        <translation>无须要求即保密</translation>
    </message>
    <message>
        <source>confidential if asked</source>
        <translation>经要求方保密</translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s)</source>
        <translation>
            <numerusform>交存%n份文书</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of these %2 of %3</source>
        <translation>%1，其中%3占%2份</translation>
    </message>
    <message>
        <source>a Party may declare it</source>
        <translation>缔约国可作此声明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how much it is needed</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ConditionsCommandStrings</name>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>“%1”不属于：%2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Data item</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>使用情况说明</translation>
    </message>
    <message>
        <source>of this request alone, by its reference</source>
        <translation>仅限该请求，按其编号</translation>
    </message>
    <message>
        <source>binding, proposed, declined or all</source>
        <translation>binding、proposed、declined 或 all</translation>
    </message>
    <message>
        <source>whom they bind: us, them or all</source>
        <translation>约束谁：us、them 或 all</translation>
    </message>
    <message>
        <source>only where an explanation of the use is due</source>
        <translation>仅限须说明使用情况的</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>作为表格（CSV）</translation>
    </message>
    <message>
        <source>There are more; narrow the list.</source>
        <translation>还有更多；请缩小列表范围。</translation>
    </message>
</context>
<context>
    <name>ConfirmCommandStrings</name>
    <message>
        <source>the request as it was received before, or -</source>
        <translation>先前收到的请求，或 -</translation>
    </message>
    <message>
        <source>the formal confirmation as it was received</source>
        <translation>所收到的正式确认</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text或json</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>格式为text或json。</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>其中没有请求。</translation>
    </message>
</context>
<context>
    <name>ConfirmationStrings</name>
    <message>
        <source>The confirmation belongs to another request.</source>
        <translation>该确认件属于另一项请求。</translation>
    </message>
    <message>
        <source>The paper is not a formal confirmation.</source>
        <translation>该文件不是正式确认。</translation>
    </message>
    <message>
        <source>There is no confirmation in it.</source>
        <translation>其中没有确认。</translation>
    </message>
    <message>
        <source>The request in the confirmation is not the one that it names.</source>
        <translation>确认件中的请求并非其所指的请求。</translation>
    </message>
    <message>
        <source>The confirmation confirms the copy that was received.</source>
        <translation>该确认件确认的正是所收到的副本。</translation>
    </message>
    <message>
        <source>The confirmation confirms another content than was received.</source>
        <translation>该确认件确认的内容与所收到的内容不同。</translation>
    </message>
    <message>
        <source>It says that another copy was sent than the one that was received; ask the sender.</source>
        <translation>其中称所发送的副本并非所收到的副本；请询问发送方。</translation>
    </message>
    <message>
        <source>The confirmed content did not come with it: the differences are those it declares.</source>
        <translation>经确认的内容未随附：所列差异为其自行声明的差异。</translation>
    </message>
    <message>
        <source>Received (SHA-256): %1</source>
        <translation>收到的（SHA-256）：%1</translation>
    </message>
    <message>
        <source>Confirmed (SHA-256): %1</source>
        <translation>确认的（SHA-256）：%1</translation>
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
    <name>CsvStrings</name>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>该行的单元格超过%1个。</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>文件超过%1行。</translation>
    </message>
    <message>
        <source>The quotation marks of a cell do not close it.</source>
        <translation>单元格的引号没有闭合。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>文件大于%1 MiB。</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>文件不是UTF-8文本。</translation>
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
    <name>DeadlinesCommandStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>“%1”不是日期（例如2026-11-16）。</translation>
    </message>
    <message>
        <source>There is no kind of deadline "%1". There are: %2</source>
        <translation>没有“%1”这类期限。可用的种类：%2</translation>
    </message>
    <message>
        <source>due on this day or later</source>
        <translation>在此日或之后到期</translation>
    </message>
    <message>
        <source>due on this day or earlier</source>
        <translation>在此日或之前到期</translation>
    </message>
    <message>
        <source>of this kind, as preservationEnds; may be given several times</source>
        <translation>属于此类，如preservationEnds；可多次给出</translation>
    </message>
    <message>
        <source>only what this office has to do</source>
        <translation>仅列本部门须办理的事项</translation>
    </message>
    <message>
        <source>write a calendar (iCalendar) instead, with nothing of the case</source>
        <translation>改为写出日历（iCalendar），其中不含案件内容</translation>
    </message>
    <message>
        <source>with the references of the requests in the calendar</source>
        <translation>日历中附请求的编号</translation>
    </message>
    <message>
        <source>how many lines, at most 1,000</source>
        <translation>行数，最多1000</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>上限应为1至1000之间的数字。</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>还有更多；请提高--limit或缩小列表范围。</translation>
    </message>
    <message>
        <source>This desk has no time zone yet: its days end at midnight UTC. The window asks for it.</source>
        <translation>该工作台尚未设定时区：其日期按协调世界时午夜结束。窗口会询问时区。</translation>
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
    <name>DialoguePaperStrings</name>
    <message>
        <source>The paper cannot be made: a detail is missing.</source>
        <translation>无法制作该文件：缺少一项内容。</translation>
    </message>
    <message>
        <source>A formal confirmation says what changed since the expedited copy, if and only if its content is another one.</source>
        <translation>当且仅当内容不同时，正式确认才说明自快速转递副本以来的变更。</translation>
    </message>
    <message>
        <source>The preservation would end before its last guaranteed day.</source>
        <translation>保全将在最后保障日之前终止。</translation>
    </message>
    <message>
        <source>The paper holds characters that cannot be printed (%1).</source>
        <translation>该文件含有无法打印的字符（%1）。</translation>
    </message>
    <message>
        <source>There is no such paper for an event of the kind "%1".</source>
        <translation>没有适用于“%1”类事件的此种文件。</translation>
    </message>
    <message>
        <source>Only a request that was sent directly between judicial authorities is copied to the central authority.</source>
        <translation>只有在司法机关之间直接发送的请求，才将副本送交中央机关。</translation>
    </message>
</context>
<context>
    <name>DialoguePapersStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>“%1”不是日期（例如2026-11-16）。</translation>
    </message>
    <message>
        <source>The details of an event are a JSON object.</source>
        <translation>事件的详情是一个JSON对象。</translation>
    </message>
    <message>
        <source>The expedited copy is a request of another kind.</source>
        <translation>快速转递的副本是另一类请求。</translation>
    </message>
    <message>
        <source>There is no notice in the file that is answered.</source>
        <translation>所答复的文件中没有通知。</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1”不是以下语文之一：ar、en、es、fr、ru、zh。</translation>
    </message>
    <message>
        <source>what a paper tells of its event: a JSON file, or -</source>
        <translation>文件所述事件的内容：JSON文件，或 -</translation>
    </message>
    <message>
        <source>the reference of the paper itself</source>
        <translation>文件本身的编号</translation>
    </message>
    <message>
        <source>the date of the paper; without it, today</source>
        <translation>文件日期；未注明则为今天</translation>
    </message>
    <message>
        <source>when the event happened: a date, or a moment with its offset</source>
        <translation>事件发生的时间：日期，或带时差的时刻</translation>
    </message>
    <message>
        <source>the language the details were drafted in</source>
        <translation>撰写详情所用的语文</translation>
    </message>
    <message>
        <source>the paper that is answered: a PDF or a notice</source>
        <translation>所答复的文件：PDF或通知</translation>
    </message>
    <message>
        <source>the request as it was sent, for a formal confirmation</source>
        <translation>当时发送的请求，供正式确认之用</translation>
    </message>
    <message>
        <source>the kind of event that the document reply tells of</source>
        <translation>文件reply所述事件的类型</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>the post of who signs</source>
        <translation>签字人的职务</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>签署地点</translation>
    </message>
</context>
<context>
    <name>DirectoryCommandStrings</name>
    <message>
        <source>The entry %1 cannot be read by this program.</source>
        <translation>本程序无法读取条目%1。</translation>
    </message>
    <message>
        <source>"%1" is not of the form FIELD=VALUE.</source>
        <translation>“%1”不是“字段=值”的形式。</translation>
    </message>
    <message>
        <source>"%1" is not a date until today (as 2026-11-16).</source>
        <translation>“%1”不是截至今天的日期（如2026-11-16）。</translation>
    </message>
    <message>
        <source>Apply suggested or all, not "%1".</source>
        <translation>应为suggested或all，而不是“%1”。</translation>
    </message>
    <message>
        <source>Nothing was saved. --apply suggested takes what is marked *, --apply all everything.</source>
        <translation>未保存任何内容。--apply suggested采纳标有*的项，--apply all采纳全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) saved.</source>
        <translation>
            <numerusform>已保存%n个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is exported as json or as csv, not "%1".</source>
        <translation>导出格式为json或csv，而不是“%1”。</translation>
    </message>
    <message>
        <source>the Party, as FR</source>
        <translation>缔约国，如FR</translation>
    </message>
    <message>
        <source>mutualAssistance, extradition, network247, judicial, interpol or competent</source>
        <translation>mutualAssistance、extradition、network247、judicial、interpol或competent</translation>
    </message>
    <message>
        <source>words of the names, addresses and Parties</source>
        <translation>名称、地址和缔约国中的词</translation>
    </message>
    <message>
        <source>those that want to be verified again</source>
        <translation>需要重新核实的条目</translation>
    </message>
    <message>
        <source>those where somebody is there now</source>
        <translation>现在有人值守的机关</translation>
    </message>
    <message>
        <source>what the entry was before</source>
        <translation>条目以前的内容</translation>
    </message>
    <message>
        <source>suggested or all</source>
        <translation>suggested或all</translation>
    </message>
    <message>
        <source>only this entry, as FR/central</source>
        <translation>仅此条目，如FR/central</translation>
    </message>
    <message>
        <source>into this file</source>
        <translation>写入此文件</translation>
    </message>
    <message>
        <source>json or csv</source>
        <translation>json或csv</translation>
    </message>
    <message>
        <source>The directory: list, show, set, remove, verify-date, addressee, import, export; comity-cli --help shows how.</source>
        <translation>名录：list、show、set、remove、verify-date、addressee、import、export；用法见comity-cli --help。</translation>
    </message>
    <message>
        <source>Too few or too many words; comity-cli --help shows how.</source>
        <translation>词数过少或过多；用法见comity-cli --help。</translation>
    </message>
</context>
<context>
    <name>DirectoryCsvStrings</name>
    <message>
        <source>Here must stand true or false.</source>
        <translation>此处须为true或false。</translation>
    </message>
    <message>
        <source>The rows of this cell are not JSON.</source>
        <translation>该单元格的各行不是JSON。</translation>
    </message>
    <message>
        <source>The table has no headings.</source>
        <translation>表格没有标题行。</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>文件中已有此条目。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>No field has the name "%1".</source>
        <translation>没有名为“%1”的字段。</translation>
    </message>
    <message>
        <source>The column "%1" stands twice.</source>
        <translation>“%1”列出现两次。</translation>
    </message>
    <message>
        <source>The columns party and id are needed.</source>
        <translation>必须有party和id两列。</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>该行的单元格多于标题。</translation>
    </message>
    <message>
        <source>The value stands in a column without a language and in one with.</source>
        <translation>该值既出现在无语文的列中，又出现在有语文的列中。</translation>
    </message>
</context>
<context>
    <name>DirectoryOutputStrings</name>
    <message>
        <source>taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>what it said is not kept</source>
        <translation>其内容未保留</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>DirectoryReaderStrings</name>
    <message>
        <source>Here must stand an object.</source>
        <translation>此处须为对象。</translation>
    </message>
    <message>
        <source>"%1" is not a time zone that exists (as Europe/Paris).</source>
        <translation>“%1”不是存在的时区（如Europe/Paris）。</translation>
    </message>
    <message>
        <source>"%1" is not a time of day (as 09:00, at most 24:00).</source>
        <translation>“%1”不是一天中的时刻（如09:00，最大24:00）。</translation>
    </message>
    <message>
        <source>This is not a directory file of the form "directory/1".</source>
        <translation>这不是“directory/1”格式的名录文件。</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>此处须为列表。</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>列表的条目超过%1个。</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>文件中已有此条目。</translation>
    </message>
    <message>
        <source>Here must stand a list of at most %1 SHA-256 of 64 digits 0-9 and a-f.</source>
        <translation>此处须为至多%1个SHA-256值的列表，每个64位（0-9、a-f）。</translation>
    </message>
    <message>
        <source>The member is missing.</source>
        <translation>缺少该成员。</translation>
    </message>
    <message>
        <source>An authority has an id of up to 40 letters, digits, "-", "_" and ".", which begins with a letter or a digit and is not "party".</source>
        <translation>机关的标识至多40个字母、数字、“-”、“_”和“.”，以字母或数字开头，且不得为“party”。</translation>
    </message>
    <message>
        <source>A directory file is a JSON object.</source>
        <translation>名录文件是一个JSON对象。</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Open now, until %1 there</source>
        <translation>现在开放，至当地时间%1</translation>
    </message>
    <message>
        <source>Open now, until tomorrow at %1 there</source>
        <translation>现在开放，至当地时间明天%1</translation>
    </message>
    <message>
        <source>Open now, until %1 at %2 there</source>
        <translation>现在开放，至当地时间%1 %2</translation>
    </message>
    <message>
        <source>Closed now; opens at %1 there</source>
        <translation>现在关闭；当地时间%1开放</translation>
    </message>
    <message>
        <source>Closed now; opens tomorrow at %1 there</source>
        <translation>现在关闭；当地时间明天%1开放</translation>
    </message>
    <message>
        <source>Closed now; opens on %1 at %2 there</source>
        <translation>现在关闭；当地时间%1 %2开放</translation>
    </message>
    <message>
        <source>Working hours not known</source>
        <translation>办公时间不详</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>全天候开放</translation>
    </message>
    <message>
        <source>Closed for more than a year</source>
        <translation>关闭一年以上</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>从未核实</translation>
    </message>
    <message>
        <source>Verified on %1: stale</source>
        <translation>%1核实：已过时</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>%1核实</translation>
    </message>
</context>
<context>
    <name>DirectoryWorkStrings</name>
    <message>
        <source>Entries that another version of the program saved cannot be written: %1</source>
        <translation>由程序其他版本保存的条目无法写出：%1</translation>
    </message>
</context>
<context>
    <name>EventDetailsStrings</name>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1”不是ar、en、es、fr、ru、zh中的语言。</translation>
    </message>
    <message>
        <source>A detail is written KEY=VALUE, not "%1".</source>
        <translation>细节应写作KEY=VALUE，而不是“%1”。</translation>
    </message>
    <message>
        <source>The event does not know the detail "%1".</source>
        <translation>该事件没有细节“%1”。</translation>
    </message>
    <message>
        <source>"%1" cannot be the value of the detail %2.</source>
        <translation>“%1”不能作为细节%2的值。</translation>
    </message>
    <message>
        <source>The file with the details must hold a JSON object.</source>
        <translation>细节文件须包含一个JSON对象。</translation>
    </message>
</context>
<context>
    <name>FieldHelpStrings</name>
    <message>
        <source>No request can go without this.</source>
        <translation>没有此项，请求不能发出。</translation>
    </message>
    <message>
        <source>The text requires this: %1.</source>
        <comment>a paragraph</comment>
        <translation>案文要求填写此项：%1。</translation>
    </message>
    <message>
        <source>This is expected.</source>
        <translation>此项宜填。</translation>
    </message>
    <message>
        <source>This is expected; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>此项宜填；与%1有关。</translation>
    </message>
    <message>
        <source>Comity fills this in.</source>
        <translation>由Comity填写。</translation>
    </message>
    <message>
        <source>This may stay empty.</source>
        <translation>此项可以留空。</translation>
    </message>
    <message>
        <source>This may stay empty; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>此项可以留空；与%1有关。</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>可选答案</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>What Comity looks at here</source>
        <translation>Comity在此检查的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id of a rule, what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The text in %1: %2</source>
        <comment>a language, an article</comment>
        <translation>案文（%1）：%2</translation>
    </message>
    <message>
        <source>A column of “%1”.</source>
        <comment>name of a table</comment>
        <translation>“%1”中的一列。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>本条案文不在文书文件中。援引前请先查阅。</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>本案文未与正式文本核对。</translation>
    </message>
</context>
<context>
    <name>FileViewStrings</name>
    <message>
        <source>The picture is damaged; it cannot be shown.</source>
        <translation>图片已损坏，无法显示。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 × %2 pixels).</source>
        <translation>图片过大，无法在此显示（%1×%2像素）。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; it cannot be shown here.</source>
        <translation>该PDF受密码保护，无法在此显示。</translation>
    </message>
    <message>
        <source>This page of the PDF cannot be drawn.</source>
        <translation>无法绘制该PDF的这一页。</translation>
    </message>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>该文件不是PDF，或已损坏。</translation>
    </message>
    <message>
        <source>Drawing the PDF took too long or too much memory, and was ended.</source>
        <translation>绘制该PDF耗时过长或占用内存过多，已终止。</translation>
    </message>
    <message>
        <source>PDFs cannot be shown: the program that draws them is missing.</source>
        <translation>无法显示PDF：缺少用于绘制的程序。</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Save it and open it with a program for it, if you trust where it comes from.</source>
        <translation>此类文件无法在此显示。如果您信任其来源，请将其保存，并用相应的程序打开。</translation>
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
    <name>FollowUpCommandStrings</name>
    <message>
        <source>the reference of the request for preservation</source>
        <translation>保全请求的编号</translation>
    </message>
    <message>
        <source>the reference of the new request</source>
        <translation>新请求的编号</translation>
    </message>
</context>
<context>
    <name>FollowUpStrings</name>
    <message>
        <source>No request follows one of this kind.</source>
        <translation>此类请求之后没有后续请求。</translation>
    </message>
    <message>
        <source>The request for preservation has not been sent yet.</source>
        <translation>保全请求尚未发出。</translation>
    </message>
    <message>
        <source>The request for preservation has ended. Make the request for access anew.</source>
        <translation>保全请求已经终结。请重新拟写获取请求。</translation>
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
        <source>The last officer's passphrase cannot be removed: nobody could open the vault.</source>
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
    <message>
        <source>The phrase "%1" does not exist.</source>
        <translation>语句“%1”不存在。</translation>
    </message>
    <message>
        <source>What is named here does not exist: "%1".</source>
        <translation>此处所指的内容不存在：“%1”。</translation>
    </message>
    <message>
        <source>The paragraph %1 is of an article that is not among the articles.</source>
        <translation>款项%1所属条文不在条文之列。</translation>
    </message>
</context>
<context>
    <name>InstrumentStrings</name>
    <message>
        <source>Articles</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Entry into force, channels, declarations</source>
        <translation>生效、渠道、声明</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Grounds for refusal and postponement</source>
        <translation>拒绝和推迟的理由</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>其他列表</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>请求种类</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>仅第一份有</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>仅第二份有</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>未收入案文</translation>
    </message>
    <message>
        <source>Opened for signature on %1.</source>
        <translation>%1开放供签署。</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>自%1起生效。</translation>
    </message>
    <message>
        <source>Adopted on %1.</source>
        <translation>%1通过。</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>依据：%1。</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>未核实。</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) compared with a copy.</source>
        <translation>
            <numerusform>%n条的案文已与副本核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) not verified.</source>
        <translation>
            <numerusform>%n条的案文未核实。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n article(s) only number and heading are given.</source>
        <translation>
            <numerusform>%n条仅列条号和标题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of forms and lists seen in an official text of this language: %1 of %2.</source>
        <translation>表格和列表用语中已见于该语文正式文本的：%2项中的%1项。</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>added by this office</source>
        <translation>由本机关添加</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>adopted, not in force</source>
        <translation>已通过，未生效</translation>
    </message>
    <message>
        <source>proposal, not in force</source>
        <translation>提案，未生效</translation>
    </message>
    <message>
        <source>in the file, not in the vault</source>
        <translation>在文件中，不在保险库中</translation>
    </message>
</context>
<context>
    <name>InstrumentsCommandStrings</name>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>未知文书“%1”。</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>未收入案文</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>已与副本核对</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>作准语文：%1</translation>
    </message>
    <message>
        <source>The file of the instrument is as it must be.</source>
        <translation>文书文件符合要求。</translation>
    </message>
    <message>
        <source>The folder holds no instruments.</source>
        <translation>文件夹中没有文书。</translation>
    </message>
    <message>
        <source>also what is the same in both</source>
        <translation>也列出两者相同之处</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1" as the file has it, in place of the earlier one.</source>
        <translation>保险库按文件保存文书“%1”，取代先前的文书。</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1".</source>
        <translation>保险库已保存文书“%1”。</translation>
    </message>
    <message>
        <source>The instrument "%1" was taken out of the vault.</source>
        <translation>文书“%1”已从保险库移出。</translation>
    </message>
    <message>
        <source>There is no "instruments %1": show, compare, check, import and remove are there, and the list without a word.</source>
        <translation>没有“instruments %1”：可用show、compare、check、import和remove，不带词则列出清单。</translation>
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
    <message>
        <source>A text has more than %1 combining marks on one letter.</source>
        <translation>文本中有一个字母带有超过%1个组合符号。</translation>
    </message>
</context>
<context>
    <name>LetterheadStrings</name>
    <message>
        <source>The emblem must be a picture in the format PNG or JPEG.</source>
        <translation>徽标须为PNG或JPEG格式的图片。</translation>
    </message>
    <message>
        <source>The picture is too large. It may have 10,000 dots a side, 8 million in all and 16 MB at most.</source>
        <translation>图片过大。每边最多10000个像素，总共最多800万个像素，文件最大16 MB。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be used.</source>
        <translation>图片已损坏，无法使用。</translation>
    </message>
</context>
<context>
    <name>LibraryStrings</name>
    <message numerus="yes">
        <source>An office may add %n instrument(s).</source>
        <translation>
            <numerusform>机关最多可添加%n份文书。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instrument "%1" already; it cannot be replaced.</source>
        <translation>已有文书“%1”，不能替换。</translation>
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
    <message>
        <source>This command takes one file or several.</source>
        <translation>此命令需要一个或多个文件。</translation>
    </message>
    <message>
        <source>the vault to unlock first</source>
        <translation>启动时首先解锁的保险库</translation>
    </message>
    <message>
        <source>A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found, or the case does not allow the event; 2 the input or the call cannot be used;
3 the vault cannot be opened.
</source>
        <translation>密码短语取自--passphrase-file FILE（新密码短语取自--new-passphrase-file FILE），否则会询问。
FILE和REQUEST可以是-，表示标准输入。退出状态：0 完成；1 完成，但请求有错误，
未找到任何内容，或案件不允许该事件；2 输入或调用无法使用；
3 无法打开保险库。
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
        <translation>有关请求的往来文件：

  render REQUEST --document KIND --details FILE --language L --output FOLDER
         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]
         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]
                                    KIND：文件所述事件的类型，例如acknowledged或refused；或者reply，
                                    即请求书所附回执
  read FILE                         给出此类文件中的通知
  confirm EXPEDITED CONFIRMATION [--format json]
                                    正式确认是否确认先前收到的副本
</translation>
    </message>
    <message>
        <source>a vault to unlock, or files to take into the one that is unlocked</source>
        <translation>要解锁的保险库，或要导入已解锁保险库的文件</translation>
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
        <translation>请求的办理过程：

  events [--direction D] [--format json]
                                    可能发生的事件，以及每个事件的内容（星号表示必填）
  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]
                                    记录所发生的事件；状态和期限随之得出。WHEN：日期，或带时差的时刻，
                                    如2026-11-16T14:03:00+01:00；不填则为现在。文本采用消息所用语言，
                                    或用KEY.fr=…表示法文；列表中的词以逗号分隔。
                                    有多个部分的内容用JSON，最好放在FILE中。
                                    错误的事件由另一事件更正：record REFERENCE corrected --detail event=NUMBER
                                    --detail reason=WHY
  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]
            [--ics FILE [--references]]
                                    到期事项，最早的在前；或写成日历
  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]
             [--report-due] [--csv | --format json]
                                    哪些条件自何时起约束谁，以及须作何说明

</translation>
    </message>
    <message>
        <source>From a preservation to access:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    the request for access to the data that this one preserved,
                                    filled from it and linked to it; R: its own reference

</source>
        <translation>从保全到获取：

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    针对本请求所保全数据的获取请求，内容取自本请求
                                    并与其关联；R：其自身编号

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
        <translation>缔约国及其机关名录：

  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]
  directory show PARTY [ID] --vault DIR [--history] [--format json]
                                    一个机关；不带ID时为该缔约国的声明
  directory set PARTY ID FIELD=VALUE… --vault DIR
                                    字段与export --as csv所给表格相同：name.fr=…，
                                    languages="en fr"；空值表示清除。缔约国本身的ID为party
  directory verify-date PARTY ID [DATE] --vault DIR
                                    表示今天或该日已与来源核对
  directory remove PARTY ID --vault DIR
  directory addressee REQUEST --vault DIR
                                    可向谁提出请求，最合适者在前，并说明理由
  check REQUEST --directory FILE    同时在名录文件中查找收件机关
  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…
                                    显示文件将作出的更改（*建议采纳，!双方均已更改）；
                                    不带--apply时不保存任何内容
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
        <translation>统计：

  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]
             [--minimum N] [--csv] [--format json] [--output FILE]
                                    按缔约方、类别、月份、语文和理由，所需时间，期限届满，
                                    未结与逾期；少于N（5）的不显示
  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …
                                    同样内容，编成报告

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
        <translation>法律依据：

  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]
        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]
  basis --request REQUEST …         案文在双方之间是否有效，适用何种制度，
                                    以及由此产生的：各款、渠道、理由、条件
  basis --standing FILE --keep --vault DIR
                                    把已知的交存、声明和条约保存在保险库中
  check REQUEST [--vault DIR] [--standing FILE]
                                    保险库或文件所掌握的双方情况计入检查结果

</translation>
    </message>
    <message>
        <source>--instrument-folder is for template, templates, check, render and instruments.</source>
        <translation>--instrument-folder用于template、templates、check、render和instruments。</translation>
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
        <translation>据以提出请求的条约文本：

  instruments [--format json]       有哪些文书，其案文哪些已核实
  instruments show ID               某一文书的已知情况、条文和请求种类
  instruments compare ID ID [--all] 一份有而另一份没有的内容；--all：也列出相同之处
  instruments check FILE            文书文件有何错误，错误在何处
  instruments import FILE --vault DIR
                                    保险库保存本机关自己的文书；加--vault DIR时
                                    其他命令也可使用该文书
  instruments remove ID --vault DIR 移出一份没有请求的文书

命令之前加--instrument-folder FOLDER时，template、templates、check、render和instruments
也可使用该文件夹中的文书。

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
        <translation>用法： comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  templates [--format json]         请求的种类，按条排列
  template INSTRUMENT TYPE          JSON格式的空白请求
  check REQUEST [--language L] [--format json]
                                    条约要求而请求中缺少的内容
  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]
                                    PDF格式的转递文件。 L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              转递文件或请求文件中的请求

在保险库（一个部门的加密存储）中：

  vault create DIR --officer NAME [--practice]
                                    新建保险库及其第一名经办人，或附示例案件的练习工作台
  vault sheet DIR --output FILE [--language L]
                                    其恢复单，供打印后存入保险柜
  vault verify DIR [--head CODE] [--details] [--format json]
                                    通读全部内容，指出损坏或被回退之处
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          由备份新建的保险库
  vault recover DIR --officer NAME  用恢复单的代码打开
  vault rekey DIR                   为全部内容更换密钥
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR [--incoming]
                                    存入请求：本方请求或另一缔约国发来的请求
  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]
                                    请求、案件的状况和发生的事件
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [以及list的选项]
  import FILE… --vault DIR          多个文件：逐个存入或不存入，再次运行会接着做
  shelf REFERENCE desk|archive|bin|back --vault DIR
                                    收起请求或重新取出；任何内容都不会被删除
  assign REFERENCE NAME --vault DIR 负责案件的经办人

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
        <translation>仅指定经办人可以阅读的内容（第18条第4款：该人的身份），各以自己的密码短语开启；
管理员和恢复单均不能开启：

  sealed list REFERENCE --vault DIR [--format json]
                                    各版本、可开启者，以及何人何时开启过
  sealed open REFERENCE --vault DIR [--version N]
  sealed write REFERENCE --vault DIR --file FILE --reader NAME…
                                    仅供这些经办人；至少两名，否则可能丢失

</translation>
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
    <name>NewMenuStrings</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of request, article</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>kind of request, article, instrument</comment>
        <translation>%1（%2，%3）</translation>
    </message>
</context>
<context>
    <name>NoticeDetailsStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>缺少该成员。</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>此处必须是对象。</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>此处必须是列表。</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>列表超过%1行。</translation>
    </message>
    <message>
        <source>Here must stand a whole number from 0.</source>
        <translation>此处必须是从0起的整数。</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset.</source>
        <translation>此处必须是日期，或带时差的时刻。</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>SHA-256由64个0-9和a-f的数字组成。</translation>
    </message>
    <message>
        <source>"%1" is not one of these words: %2.</source>
        <translation>“%1”不是以下词语之一：%2。</translation>
    </message>
    <message>
        <source>"%1" is not in the closed list of the instrument.</source>
        <translation>“%1”不在该文书的封闭清单中。</translation>
    </message>
</context>
<context>
    <name>NoticeReaderStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>缺少该成员。</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>SHA-256由64个0-9和a-f的数字组成。</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>此处必须是对象。</translation>
    </message>
    <message>
        <source>No paper tells of an event of this kind.</source>
        <translation>没有文件述及此类事件。</translation>
    </message>
    <message>
        <source>This is not a file of the form "notice/1".</source>
        <translation>这不是“notice/1”格式的文件。</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>未知的文书“%1”。</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>该文书没有“%1”类请求。</translation>
    </message>
    <message>
        <source>A Party does not write to itself.</source>
        <translation>缔约国不会致函自己。</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset (as 2026-11-16T09:30:00+01:00).</source>
        <translation>此处必须是日期，或带时差的时刻（例如2026-11-16T09:30:00+01:00）。</translation>
    </message>
    <message>
        <source>A notice is a JSON object.</source>
        <translation>通知是一个JSON对象。</translation>
    </message>
</context>
<context>
    <name>OfficeInstrumentsStrings</name>
    <message>
        <source>Only an administrator of the vault adds or removes an instrument.</source>
        <translation>只有保险库的管理员可以添加或移出文书。</translation>
    </message>
    <message>
        <source>The vault has requests of the kind "%1", which this file does not have.</source>
        <translation>保险库中有种类为“%1”的请求，而此文件没有该种类。</translation>
    </message>
    <message>
        <source>An instrument is a file named like "mine.json"; its articles and kinds of requests may stand beside it as "mine.articles.json".</source>
        <translation>文书是名称形如“mine.json”的文件；其条文和请求种类可放在旁边，如“mine.articles.json”。</translation>
    </message>
    <message>
        <source>The files of this instrument are more, or larger, than those of any treaty.</source>
        <translation>此文书的文件数量或大小超过任何条约。</translation>
    </message>
    <message numerus="yes">
        <source>A vault keeps %n instrument(s) at most.</source>
        <translation>
            <numerusform>一个保险库最多保存%n份文书。</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault keeps no instrument "%1" of the office's own.</source>
        <translation>此保险库没有保存本机关自己的文书“%1”。</translation>
    </message>
    <message>
        <source>There are requests under this instrument: it stays.</source>
        <translation>已有依据此文书提出的请求：文书保留。</translation>
    </message>
    <message>
        <source>The instrument "%1" that this vault keeps cannot be used: %2 Its requests are safe, but cannot be opened.</source>
        <translation>此保险库所存的文书“%1”无法使用：%2 其请求完好，但无法打开。</translation>
    </message>
</context>
<context>
    <name>OfficerCommandStrings</name>
    <message>
        <source>"%1" is not a role: drafter, approver, administrator, several joined by commas.</source>
        <translation>“%1”不是角色：应为drafter、approver、administrator，多个角色用半角逗号连接。</translation>
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
    <message>
        <source>--lose-sealed does it all the same.</source>
        <translation>--lose-sealed 仍会照做。</translation>
    </message>
    <message>
        <source>also when nobody else can open what was sealed for the officer</source>
        <translation>即使无人能再开启为该经办人封存的内容</translation>
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
    <name>PdfReadStrings</name>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>该文件不是PDF，或已损坏。</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; the program does not open it.</source>
        <translation>该PDF受密码保护，本程序不予打开。</translation>
    </message>
    <message>
        <source>The PDF is larger than any transmittal.</source>
        <translation>该PDF大于任何转递文件。</translation>
    </message>
    <message>
        <source>The request in the PDF is packed in a way this program does not open.</source>
        <translation>该PDF中的请求所用的压缩方式本程序无法打开。</translation>
    </message>
    <message>
        <source>There is more than one request inside the PDF; which one is meant is unclear.</source>
        <translation>该PDF中有多项请求，无法确定所指的是哪一项。</translation>
    </message>
    <message>
        <source>There is no request inside the PDF.</source>
        <translation>该PDF中没有请求。</translation>
    </message>
</context>
<context>
    <name>PracticeVaultStrings</name>
    <message>
        <source>Colleague (practice)</source>
        <translation>同事（练习）</translation>
    </message>
    <message>
        <source>There are requests in this vault: it cannot become a practice desk.</source>
        <translation>此保险库中已有请求：不能变为练习工作台。</translation>
    </message>
    <message>
        <source>Whether a vault is a practice desk is settled when it is made.</source>
        <translation>保险库是否为练习工作台，在创建时即已确定。</translation>
    </message>
</context>
<context>
    <name>PrintingStrings</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>未打印任何内容。</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the paper can be written into PDF files.</source>
        <translation>本计算机没有打印机；可将文件写入PDF文件。</translation>
    </message>
</context>
<context>
    <name>ReadCommandStrings</name>
    <message>
        <source>lines and indentation for a human reader</source>
        <translation>便于人阅读的换行和缩进</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>指纹（SHA-256）：%1</translation>
    </message>
    <message>
        <source>a PDF of this program, a request file or a notice, or -</source>
        <translation>本程序的PDF、请求文件或通知，或 -</translation>
    </message>
    <message>
        <source>why not, without the place</source>
        <translation>原因，不含位置</translation>
    </message>
    <message>
        <source>the texts that travel in the file, none of them judged: JSON with base64</source>
        <translation>文件内所带的文本，未作任何判断：base64编码的JSON</translation>
    </message>
</context>
<context>
    <name>ReceivedPapersStrings</name>
    <message>
        <source>There is no paper of the dialogue in the file.</source>
        <translation>该文件中没有双方往来文件。</translation>
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
        <source>The vault's own record</source>
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
    <message>
        <source>Version %1 of authority %2 of the directory</source>
        <translation>名录中机关%2的版本%1</translation>
    </message>
    <message>
        <source>What falls due in request %1, and its conditions</source>
        <translation>请求 %1 的到期事项及其条件</translation>
    </message>
    <message>
        <source>The sealed draft of officer %2 in request %1</source>
        <translation>经办人%2在请求%1中的封存草稿</translation>
    </message>
    <message>
        <source>Sealed note of request %1, version %2</source>
        <translation>请求%1的封存记录，第%2版</translation>
    </message>
</context>
<context>
    <name>RecordCommandsStrings</name>
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
        <source>"%1" is not a date (as 2026-11-16).</source>
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
        <source>a request file, or -</source>
        <translation>请求文件，或-</translation>
    </message>
    <message>
        <source>This request is in the vault already; nothing was changed.</source>
        <translation>此请求已在保险库中；未作任何更改。</translation>
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
    <message>
        <source>The shelf is desk, archive, bin or all, not "%1".</source>
        <translation>位置为desk、archive、bin或all，而不是“%1”。</translation>
    </message>
    <message>
        <source>desk, archive, bin or all</source>
        <translation>desk、archive、bin或all</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>请求种类，如preservation或access</translation>
    </message>
    <message>
        <source>it came from another Party, which sent it as its own</source>
        <translation>来自另一缔约国，由其作为自己的请求发出</translation>
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
    <message>
        <source>text or json</source>
        <translation>text或json</translation>
    </message>
    <message>
        <source>The format is text or json, not "%1".</source>
        <translation>格式应为text或json，而不是“%1”。</translation>
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
    <message>
        <source>which document: request, or the kind of event a paper tells of</source>
        <translation>哪份文件：request，或文件所述事件的类型</translation>
    </message>
</context>
<context>
    <name>RequestBatchStrings</name>
    <message numerus="yes">
        <source>%n of its files are there already; nothing was written over.</source>
        <translation>
            <numerusform>其中%n个文件已存在；未覆盖任何文件。</numerusform>
        </translation>
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
    <message>
        <source>The printer did not take the pages.</source>
        <translation>打印机未接受这些页面。</translation>
    </message>
    <message numerus="yes">
        <source>The paper has %n page(s); none of them is in the range chosen.</source>
        <translation>
            <numerusform>该文件共有%n页；所选范围内没有任何页面。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDocumentStrings</name>
    <message>
        <source>The request holds characters that cannot be printed (%1).</source>
        <translation>请求含有无法打印的字符（%1）。</translation>
    </message>
    <message>
        <source>The information is not printed before the receiving Party has answered on the conditions.</source>
        <translation>在接收缔约国就条件作出答复之前，不打印该信息。</translation>
    </message>
</context>
<context>
    <name>RequestImportStrings</name>
    <message>
        <source>The file is too large for a request.</source>
        <translation>文件过大，不可能是请求文件。</translation>
    </message>
    <message>
        <source>PDFs cannot be read: the program that reads them is missing.</source>
        <translation>无法读取PDF：缺少用于读取的程序。</translation>
    </message>
    <message>
        <source>It cannot be read as a transmittal. %1</source>
        <translation>无法作为转递文件读取。%1</translation>
    </message>
    <message>
        <source>Reading it as a transmittal took too long or too much memory.</source>
        <translation>将其作为转递文件读取耗时过长或占用内存过多。</translation>
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
        <source>The template "%1" asks for the rule %2, which this program does not have.</source>
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
    <name>SealedCommandStrings</name>
    <message>
        <source>The form of this request has no place for a sealed note.</source>
        <translation>此请求的表格没有封存记录的位置。</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>“%1”不是下列之一：%2</translation>
    </message>
    <message>
        <source>Your passphrase, once more, for the sealed note: </source>
        <translation>请再次输入您的密码短语，以开启封存记录： </translation>
    </message>
    <message>
        <source>A version is a number from 1.</source>
        <translation>版本是从1起的数字。</translation>
    </message>
    <message>
        <source>In the window there is a text of yours that is not sealed yet.</source>
        <translation>窗口中有您尚未封存的文本。</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>此记录并非为您封存。能够开启者之一可以给您权限。</translation>
    </message>
    <message>
        <source>Say where the text is: --file FILE, or - for standard input.</source>
        <translation>请说明文本所在：--file 文件，或以 - 表示标准输入。</translation>
    </message>
    <message>
        <source>The text is no UTF-8.</source>
        <translation>文本不是UTF-8。</translation>
    </message>
    <message>
        <source>Only one officer can open it: when the passphrase is forgotten, it is lost.</source>
        <translation>只有一名经办人能够开启：密码短语一旦遗忘，内容即丢失。</translation>
    </message>
    <message>
        <source>What only named officers may read: list, open, write; comity-cli --help shows how.</source>
        <translation>仅指定经办人可以阅读的内容：list、open、write；comity-cli --help 说明用法。</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>请求的编号</translation>
    </message>
    <message>
        <source>the section of the form, where there are several</source>
        <translation>表格的栏目（如有多个）</translation>
    </message>
    <message>
        <source>an officer who may open it; as often as there are readers</source>
        <translation>可以开启的经办人；有几名即重复几次</translation>
    </message>
    <message>
        <source>the text, UTF-8; - for standard input</source>
        <translation>文本（UTF-8）；- 表示标准输入</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>较早的版本</translation>
    </message>
</context>
<context>
    <name>SealedNoteStrings</name>
    <message>
        <source>A sealed note holds %L1 characters at most.</source>
        <translation>封存记录最多%L1个字符。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that only this officer can open: nobody could open it any more. Let another officer be made a reader first.</source>
        <translation>
            <numerusform>有%n项请求的封存记录只有这名经办人能够开启：此后将无人能够开启。请先让另一名经办人获得权限。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>没有可封存的内容。</translation>
    </message>
    <message>
        <source>Say which officers may open the note.</source>
        <translation>请说明哪些经办人可以开启此记录。</translation>
    </message>
    <message>
        <source>The note has to be opened before another is put in its place.</source>
        <translation>须先开启此记录，才能以另一记录取代。</translation>
    </message>
    <message>
        <source>This officer has no passphrase: the note could not be opened.</source>
        <translation>这名经办人没有密码短语：无法开启此记录。</translation>
    </message>
    <message>
        <source>The sealed note is not what was sealed: it does not open any more.</source>
        <translation>封存记录已不是当初封存的内容：无法再开启。</translation>
    </message>
    <message>
        <source>Nothing was sealed here, or no such version of it.</source>
        <translation>此处未封存任何内容，或没有该版本。</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>此记录并非为您封存。能够开启者之一可以给您权限。</translation>
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
        <source>The end of the vault's audit chain is not as it was left. Nothing can be written; have the vault verified.</source>
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
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1”不是ar、en、es、fr、ru、zh中的语言。</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>请打印恢复单，存入保险柜，并删除该文件：持有该文件者即可打开电子保险库。</translation>
    </message>
</context>
<context>
    <name>ShowCommandStrings</name>
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
        <source>The request has no attachment of this number.</source>
        <translation>该请求没有此编号的所附文件。</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>with --format json: state, clocks, deadlines and events instead of the request</source>
        <translation>与--format json一起使用：给出状态、计时、期限和事件，而不是请求</translation>
    </message>
    <message>
        <source>write out the attachment of this number</source>
        <translation>导出此编号的所附文件</translation>
    </message>
    <message>
        <source>where the attachment shall go</source>
        <translation>所附文件的存放位置</translation>
    </message>
</context>
<context>
    <name>StandingReaderStrings</name>
    <message>
        <source>This day does not exist.</source>
        <translation>没有这一天。</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>不认识缔约方“%1”。</translation>
    </message>
    <message>
        <source>A Party stands there twice.</source>
        <translation>某一缔约方出现了两次。</translation>
    </message>
    <message>
        <source>The Party "%1" stands there twice.</source>
        <translation>缔约方“%1”出现了两次。</translation>
    </message>
    <message>
        <source>What was never deposited cannot be denounced.</source>
        <translation>从未交存的，不能退出。</translation>
    </message>
    <message>
        <source>The instrument knows no declaration "%1".</source>
        <translation>该文书没有声明“%1”。</translation>
    </message>
    <message>
        <source>The treaty "%1" stands there twice.</source>
        <translation>条约“%1”出现了两次。</translation>
    </message>
    <message>
        <source>"%1" is not among what Parties may agree to apply in lieu.</source>
        <translation>“%1”不在缔约方可以商定代替适用的规定之内。</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>不认识文书“%1”。</translation>
    </message>
</context>
<context>
    <name>StatisticsCommandStrings</name>
    <message>
        <source>Give a year, or the first and the last day, not both.</source>
        <translation>请给出年份，或者首日和末日，不要两者都给。</translation>
    </message>
    <message>
        <source>"%1" is not a year (as 2026).</source>
        <translation>“%1”不是年份（如2026）。</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>“%1”不是日期（如2026-11-16）。</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>“%1”不是ar、en、es、fr、ru、zh中的语言。</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>“%1”不在下列之中：%2</translation>
    </message>
    <message>
        <source>The minimum cell size is 1 (nothing is withheld), or a number from 3 to 20: "fewer than 2" would tell that it is one.</source>
        <translation>最小单元格数为1（不隐去任何数字），或3至20之间的数字：“少于2”即表明是1。</translation>
    </message>
    <message>
        <source>Give --csv or --format json, not both.</source>
        <translation>请给出--csv或--format json，不要两者都给。</translation>
    </message>
    <message>
        <source>of this year; the one that runs without it</source>
        <translation>该年度；不给出时为当年</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>自该日起</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>至该日止</translation>
    </message>
    <message>
        <source>outgoing, incoming or both</source>
        <translation>outgoing、incoming或both</translation>
    </message>
    <message>
        <source>what counts fewer than this is not shown: 3 to 20, or 1 for use inside the office</source>
        <translation>少于此数的不显示：3至20，或1供机关内部使用</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>作为表格（CSV）</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>write the report as PDF files into this folder instead</source>
        <translation>改为将报告写成PDF文件存入该文件夹</translation>
    </message>
    <message>
        <source>of the report: all, or some of them as ar,en,fr</source>
        <translation>报告的语文：all，或其中几种，如ar,en,fr</translation>
    </message>
</context>
<context>
    <name>StatisticsReportStrings</name>
    <message>
        <source>The report holds characters that cannot be printed (%1).</source>
        <translation>报告含有无法打印的字符（%1）。</translation>
    </message>
</context>
<context>
    <name>StatisticsStrings</name>
    <message>
        <source>The period of the statistics has to end on the day on which it begins, or later, and to be no longer than a hundred years.</source>
        <translation>统计期间须在其开始之日或之后结束，且不得超过一百年。</translation>
    </message>
    <message>
        <source>The period of the statistics has not begun yet.</source>
        <translation>统计期间尚未开始。</translation>
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
        <source>The instrument "%1" is not known.</source>
        <translation>未知的文书“%1”。</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>该文书没有“%1”这种请求。</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>请求种类，如preservation或access</translation>
    </message>
</context>
<context>
    <name>TemplateLikeStrings</name>
    <message>
        <source>The field "%1" does not exist.</source>
        <translation>字段“%1”不存在。</translation>
    </message>
    <message>
        <source>The template "%1" does not stand before it.</source>
        <translation>模板“%1”不在其之前。</translation>
    </message>
    <message>
        <source>The section "%1" does not exist.</source>
        <translation>部分“%1”不存在。</translation>
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
    <name>TimelineViewStrings</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
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
    <message>
        <source>There is no officer "%1" in the vault.</source>
        <translation>保险库中没有名为“%1”的经办人。</translation>
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
    <message>
        <source>a practice desk, with sample cases: nothing in it is real</source>
        <translation>练习工作台，含有示例案件：其中一切均非真实</translation>
    </message>
    <message>
        <source>The practice desk was made: nothing in it is real, and every page printed from it says so.</source>
        <translation>练习工作台已创建：其中一切均非真实，由此打印的每一页都会注明。</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup.</source>
        <translation>comity-cli vault restore BACKUP DIR由备份新建保险库。</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup; the backups of this vault go to %1.</source>
        <translation>comity-cli vault restore BACKUP DIR由备份新建保险库；本保险库的备份存放在%1。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of these; --details shows all</source>
        <translation>
            <numerusform>另有%n条；--details显示全部</numerusform>
        </translation>
    </message>
    <message>
        <source>all that the database says of its damage</source>
        <translation>数据库关于其损坏的全部说明</translation>
    </message>
</context>
<context>
    <name>VaultDeskBasisStrings</name>
    <message>
        <source>Nothing is kept yet of who is Party to the text.</source>
        <translation>尚未保存任何有关案文缔约方的内容。</translation>
    </message>
</context>
<context>
    <name>VaultDeskFilesStrings</name>
    <message>
        <source>The file is too large to be shown here (over %1 MiB).</source>
        <translation>文件过大，无法在此显示（超过%1 MiB）。</translation>
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
    <message>
        <source>The creation of this vault was not finished, and nothing is in it. Create the vault again in the same place.</source>
        <translation>此保险库的创建没有完成，其中没有任何内容。请在同一位置重新创建。</translation>
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
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that nobody can open any more.</source>
        <translation>
            <numerusform>有%n项请求的封存记录已无人能够开启。</numerusform>
        </translation>
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
        <source>The interrupted change of the vault's key was completed.</source>
        <translation>先前中断的保险库密钥更换已完成。</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was undone.</source>
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
        <source>The computer's clock went back, from %1 to %2.</source>
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
    <message>
        <source>The database of the vault is damaged. Do not go on working in it: restore the last backup.</source>
        <translation>保险库的数据库已损坏。请勿继续在其中工作：请恢复最近的备份。</translation>
    </message>
    <message>
        <source>What falls due is not worked out anew yet by the rules of this program; it was not verified.</source>
        <translation>到期事项尚未按本程序的规则重新计算；未加核验。</translation>
    </message>
</context>
<context>
    <name>comity::ui::AddresseeBox</name>
    <message>
        <source>Once the requested Party is chosen, its authority comes from the directory.</source>
        <translation>选定被请求缔约国后，其机关将取自名录。</translation>
    </message>
    <message>
        <source>The directory has no authority of this Party for such a request.</source>
        <translation>名录中没有该缔约国受理此类请求的机关。</translation>
    </message>
    <message>
        <source>The directory names %1.</source>
        <translation>名录所列为%1。</translation>
    </message>
    <message>
        <source>This addressee is not in the directory, which names %1.</source>
        <translation>名录中没有该收件机关，名录所列为%1。</translation>
    </message>
    <message>
        <source>This is not the addressee of such a request: the directory names %1.</source>
        <translation>这不是此类请求的收件机关：名录所列为%1。</translation>
    </message>
    <message>
        <source>As the directory has it: %1.</source>
        <translation>与名录一致：%1。</translation>
    </message>
    <message>
        <source>Verify it before you send anything there.</source>
        <translation>在向其发送任何内容之前请先核实。</translation>
    </message>
    <message>
        <source>Addressee from the directory</source>
        <translation>取自名录的收件机关</translation>
    </message>
    <message>
        <source>From the directory…</source>
        <translation>从名录选取…</translation>
    </message>
    <message>
        <source>The authorities of the requested Party that such a request may be addressed to</source>
        <translation>可向其提出此类请求的被请求缔约国机关</translation>
    </message>
    <message>
        <source>Authorities that may be addressed</source>
        <translation>可以联系的机关</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Now and verified</source>
        <translation>目前状况与核实</translation>
    </message>
    <message>
        <source>Take this addressee</source>
        <translation>采用该收件机关</translation>
    </message>
</context>
<context>
    <name>comity::ui::ArticlePanel</name>
    <message>
        <source>The text in %2: %1, %3</source>
        <comment>article, language, its title</comment>
        <translation>%2文本：%1，%3</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>本条案文不在文书文件中。援引前请先查阅。</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>本案文未与正式文本核对。</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>The beginning of the file (%1); save it to read all of it.</source>
        <translation>文件开头部分（%1）；如需阅读全文，请将其保存。</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the earlier page</comment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Earlier page (Ctrl+Page Up)</source>
        <translation>上一页（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page</comment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>下一页（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+Minus)</source>
        <translation>缩小（Ctrl+减号）</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>a page into the width</comment>
        <translation>适合</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>适合宽度（Ctrl+0）</translation>
    </message>
    <message>
        <source>Larger (Ctrl+Plus)</source>
        <translation>放大（Ctrl+加号）</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>附件文本</translation>
    </message>
    <message>
        <source>Picture of the attachment</source>
        <translation>附件图像</translation>
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
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>已添加%n个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>%1未添加：%2</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>文件已保存：%1</translation>
    </message>
    <message>
        <source>The folder for the attachments</source>
        <translation>附件的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were saved to %1.</source>
        <translation>
            <numerusform>已将%n个文件保存到%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1未保存：%2</translation>
    </message>
    <message>
        <source>%1 bytes. SHA-256: %2</source>
        <translation>%1字节。SHA-256：%2</translation>
    </message>
    <message>
        <source>File %1 of %2 is on its way into the vault…</source>
        <translation>正在将第%1个文件（共%2个）存入保险库…</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>文件进度</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>全部保存(&amp;L)…</translation>
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
    <name>comity::ui::BasisBox</name>
    <message>
        <source>Once both Parties are named, it is said here whether the text is in force between them.</source>
        <translation>双方均填写后，此处将说明案文在双方之间是否有效。</translation>
    </message>
    <message>
        <source>What follows…</source>
        <translation>由此产生的后果…</translation>
    </message>
    <message>
        <source>Channels, grounds, conditions and all that follows, with the text of each provision</source>
        <translation>渠道、理由、条件及一切后果，并附各项规定的条文</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPage</name>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>On what a request between two Parties rests on a day, and what follows from it. Every line names the provision that decides it; what is not known is not guessed.</source>
        <translation>两个缔约国之间的请求在某日以什么为依据，以及由此产生的后果。每一行都注明起决定作用的规定；不知道的绝不猜测。</translation>
    </message>
    <message>
        <source>Requesting Party</source>
        <translation>请求缔约国</translation>
    </message>
    <message>
        <source>Requested Party</source>
        <translation>被请求缔约国</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>请求种类</translation>
    </message>
    <message>
        <source>Offence established in accordance with the text</source>
        <translation>根据案文确立的犯罪</translation>
    </message>
    <message>
        <source>Coercive action is asked for</source>
        <translation>请求采取强制行动</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPanel</name>
    <message>
        <source>On the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The Parties, the kind and the urgency are those of the form.</source>
        <translation>双方、种类和紧急程度以表格为准。</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisView</name>
    <message>
        <source>What the file says is kept in the vault.</source>
        <translation>文件内容已保存到保险库。</translation>
    </message>
    <message>
        <source>Choose the requesting and the requested Party.</source>
        <translation>请选择请求缔约国和被请求缔约国。</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>缔约国不向自己提出请求。</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, as 2026-11-16.</source>
        <translation>请按年-月-日书写日期，例如2026-11-16。</translation>
    </message>
    <message>
        <source>What this office knew of the Parties cannot be read by this program. Take in a file of Parties anew.</source>
        <translation>本程序无法读取本机关此前掌握的缔约方情况。请重新载入缔约方文件。</translation>
    </message>
    <message>
        <source>This office was told nothing yet of who is Party to the text, or of the treaties between the Parties. It comes from a file.</source>
        <translation>本机关尚未获知谁是案文的缔约方，也未获知各缔约方之间的条约。这些情况来自文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n Party(ies) known</source>
        <translation>
            <numerusform>已知%n个缔约方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(ies) or arrangement(s)</source>
        <translation>
            <numerusform>%n项条约或安排</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>核实日期：%1</translation>
    </message>
    <message>
        <source>When it was verified is not recorded</source>
        <translation>未记录核实日期</translation>
    </message>
    <message>
        <source>Take in a file of Parties</source>
        <translation>载入缔约方文件</translation>
    </message>
    <message>
        <source>Save what is known of the Parties</source>
        <translation>保存已知的缔约方情况</translation>
    </message>
    <message>
        <source>What is known of the Parties is in the file %1.</source>
        <translation>已知的缔约方情况已写入文件%1。</translation>
    </message>
    <message>
        <source>What is not known here is not guessed. Take in a file of Parties that says when each of the two deposited its instrument, and what it declared.</source>
        <translation>此处不知道的绝不猜测。请载入缔约方文件，其中说明双方各自何时交存文书、作了何种声明。</translation>
    </message>
    <message>
        <source>Legal basis and the text of the article</source>
        <translation>法律依据和条文</translation>
    </message>
    <message>
        <source>Legal basis, line by line</source>
        <translation>逐行列出的法律依据</translation>
    </message>
    <message>
        <source>Choose a line, and the text of its article stands here.</source>
        <translation>选择一行，其条文显示在此处。</translation>
    </message>
    <message>
        <source>Take in a file of Parties…</source>
        <translation>载入缔约方文件…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>What this office knows of the Parties, for another office or for safe keeping</source>
        <translation>本机关掌握的缔约方情况，供另一机关使用或留存</translation>
    </message>
</context>
<context>
    <name>comity::ui::BatchPanel</name>
    <message>
        <source>The language each was drafted in</source>
        <translation>各请求起草所用的语文</translation>
    </message>
    <message>
        <source>The language each was drafted in, with %1 beside it</source>
        <translation>各请求起草所用的语文，并列%1</translation>
    </message>
    <message>
        <source>The folder for the PDF files</source>
        <translation>PDF文件的文件夹</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the requests can be written into PDF files.</source>
        <translation>本计算机没有打印机；可将这些请求写入PDF文件。</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>at least so many</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>无编号</translation>
    </message>
    <message>
        <source>It ended before all were made: %1</source>
        <translation>未全部完成即已终止：%1</translation>
    </message>
    <message>
        <source>It was stopped before all were made.</source>
        <translation>未全部完成即已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>已将%n页送往打印机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1.</source>
        <translation>
            <numerusform>已将%n个PDF文件写入%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests has text that is not saved as a version yet; it is not in these papers.</source>
        <translation>
            <numerusform>其中%n项请求含有尚未保存为版本的文字，这些文件中不包括该文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not made; here is why. Enter opens one.</source>
        <translation>
            <numerusform>%n项请求未完成，原因如下。按回车键可打开其中一项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them stand here.</source>
        <translation>
            <numerusform>此处列出前%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Stop before the next request</source>
        <translation>在下一项请求之前停止</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Request %1 of %2. You can go on working meanwhile.</source>
        <translation>第%1项请求，共%2项。您可以继续工作。</translation>
    </message>
    <message>
        <source>Request %1. You can go on working meanwhile.</source>
        <translation>第%1项请求。您可以继续工作。</translation>
    </message>
    <message>
        <source>Print requests, or write their PDF files</source>
        <translation>打印请求，或写出其PDF文件</translation>
    </message>
    <message>
        <source>Only the &amp;selected requests (%1)</source>
        <translation>仅所选请求(&amp;S)（%1）</translation>
    </message>
    <message>
        <source>&amp;All requests of this list, as it is filtered (%1)</source>
        <translation>此列表筛选后的全部请求(&amp;A)（%1）</translation>
    </message>
    <message>
        <source>In these &amp;languages:</source>
        <translation>使用下列语文(&amp;L)：</translation>
    </message>
    <message>
        <source>Languages of the papers</source>
        <translation>文件的语文</translation>
    </message>
    <message>
        <source>Choose a &amp;folder and write…</source>
        <translation>选择文件夹并写入(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Progress of the papers</source>
        <translation>文件制作进度</translation>
    </message>
    <message>
        <source>Requests that were not made</source>
        <translation>未完成的请求</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Why it was not made</source>
        <translation>未完成的原因</translation>
    </message>
    <message>
        <source>&amp;Write these again, over the files that are there</source>
        <translation>重新写入并替换已有文件(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests hold(s) what is under conditions; whoever gets its papers has to keep to them. The conditions stand in the request and on the page of conditions.</source>
        <translation>
            <numerusform>其中 %n 项请求载有附条件的内容；收到其文书者须遵守这些条件。条件列于请求中和条件页上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BondStrip</name>
    <message>
        <source>&amp;All conditions…</source>
        <translation>所有条件(&amp;A)…</translation>
    </message>
    <message>
        <source>All conditions of all requests</source>
        <translation>所有请求的所有条件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more condition(s)</source>
        <translation>
            <numerusform>以及另外 %n 项条件</numerusform>
        </translation>
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
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Write down what the paper says, and attach a scan of it: the paper is what was received.</source>
        <translation>请录入纸质文件的内容，并附上其扫描件：所收到的是该纸质文件。</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>附上扫描件…</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of a request: what happened and what is due</comment>
        <translation>进程</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>已写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make its paper…</source>
        <translation>制作相应文件…</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they are not written on it:</source>
        <translation>收到本案材料者须遵守其条件；这些条件没有写在材料上：</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they stand in a file beside each:</source>
        <translation>收到本案内容者须遵守其条件；这些条件载于各文件旁的文件中：</translation>
    </message>
    <message>
        <source>Findings, course, preview, history, files, attachments, legal basis</source>
        <translation>检查结果、进程、预览、历史、文件、附件、法律依据</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>It was printed. The queue of the printer may keep a copy for a day or longer.</source>
        <translation>已打印。打印队列可能将副本保留一天或更久。</translation>
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
    <name>comity::ui::ClockStrip</name>
    <message>
        <source>The clock of this computer went back.</source>
        <translation>此计算机的时钟倒退了。</translation>
    </message>
    <message>
        <source>It says %1, and something was recorded in this vault at %2 already. One of the two is wrong: check date and time before you rely on any day that is counted here.</source>
        <translation>它显示 %1，而本保险库在 %2 已有记录。两者必有一误：在依据此处计算的任何日期之前，请核对日期和时间。</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonModel</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonView</name>
    <message>
        <source>All parts</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>added: “%1”</source>
        <translation>增加：“%1”</translation>
    </message>
    <message>
        <source>left out: “%1”</source>
        <translation>略去：“%1”</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <comment>words of one text, of the other</comment>
        <translation>“%1”→“%2”</translation>
    </message>
    <message>
        <source>The text of this article is in one of the two files only, or in none; number and heading are compared.</source>
        <translation>本条案文仅收入两个文件之一，或两者均未收入；仅比较条号和标题。</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <comment>instrument</comment>
        <translation>第一份(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <comment>instrument</comment>
        <translation>第二份(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>部分(&amp;P)：</translation>
    </message>
    <message>
        <source>First instrument</source>
        <translation>第一份文书</translation>
    </message>
    <message>
        <source>Second instrument</source>
        <translation>第二份文书</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>仅显示差异(&amp;O)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What the first says</source>
        <translation>第一份的内容</translation>
    </message>
    <message>
        <source>What the second says</source>
        <translation>第二份的内容</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionModel</name>
    <message>
        <source>Nobody yet: proposed</source>
        <comment>who is bound by a condition</comment>
        <translation>尚无：仅为提议</translation>
    </message>
    <message>
        <source>Nobody: not accepted</source>
        <comment>who is bound by a condition</comment>
        <translation>无：未接受</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who is bound by a condition</comment>
        <translation>我方</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who is bound by a condition</comment>
        <translation>对方</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>受约束方</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>使用情况说明</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionsPage</name>
    <message>
        <source>Save the conditions as a table (CSV)</source>
        <translation>将条件保存为表格（CSV）</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) are in the table %1.</source>
        <translation>
            <numerusform>表格 %1 中有 %n 项条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>What was provided may be used only as these conditions allow, from the day on which they were accepted. They bind whether a request is on the desk, in the archive or in the bin. A day of an explanation is the one that was told, or this office's own target: the text names none.</source>
        <translation>所提供的资料或材料，自接受条件之日起，只能在这些条件允许的范围内使用。无论请求在工作台、档案还是回收站中，条件均有约束力。说明使用情况的日期是所告知的日期，或者本机关的目标：文本没有规定日期。</translation>
    </message>
    <message>
        <source>&amp;Who is bound</source>
        <translation>受约束方(&amp;W)</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>受约束方</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Accepted: they bind</source>
        <translation>已接受：有约束力</translation>
    </message>
    <message>
        <source>Proposed, not answered yet</source>
        <translation>已提出，尚未答复</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Only where an explanation of the use is due</source>
        <translation>仅限须说明使用情况的(&amp;O)</translation>
    </message>
    <message>
        <source>There are no such conditions.</source>
        <translation>没有此类条件。</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>保存为表格(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>comity::ui::CoursePanel</name>
    <message>
        <source>The draft is finished: check it</source>
        <translation>草稿已完成：予以检查</translation>
    </message>
    <message>
        <source>Submit for approval…</source>
        <translation>提交批准…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>已发送…</translation>
    </message>
    <message>
        <source>Formal confirmation sent…</source>
        <translation>已发送正式确认…</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>已收到…</translation>
    </message>
    <message>
        <source>Receipt acknowledged…</source>
        <translation>已确认收悉…</translation>
    </message>
    <message>
        <source>Preservation effected…</source>
        <translation>已实施保全…</translation>
    </message>
    <message>
        <source>Follow-up request sent…</source>
        <translation>已发送后续请求…</translation>
    </message>
    <message>
        <source>Follow-up request received…</source>
        <translation>已收到后续请求…</translation>
    </message>
    <message>
        <source>Follow-up decided…</source>
        <translation>已对后续请求作出决定…</translation>
    </message>
    <message>
        <source>Answer the notice…</source>
        <translation>答复通知…</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>记录发生的事项(&amp;R)…</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <comment>one of the data that are preserved</comment>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>What you typed is not saved as a version yet, and would be no part of this. Save a version first.</source>
        <translation>您键入的内容尚未保存为版本，不会包括在内。请先保存一个版本。</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Measure ordered…</source>
        <translation>已下令采取措施…</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>生成获取请求(&amp;A)</translation>
    </message>
    <message>
        <source>It lapsed: record it</source>
        <translation>已届满：予以记录</translation>
    </message>
    <message>
        <source>An event or a paper is being written. Finish it first, then open this again.</source>
        <translation>正在填写一事项或文件。请先完成，再重新打开。</translation>
    </message>
    <message>
        <source>The file is kept among the attachments of the case. Nothing was recorded.</source>
        <translation>该文件已保存在本案附件中。未作任何记录。</translation>
    </message>
    <message>
        <source>A draft of the request for access (%1), filled from this request and linked to it, is made and opened.</source>
        <translation>将生成并打开一份获取数据请求的草稿（%1），内容取自本请求并与其关联。</translation>
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
    <message>
        <source>&amp;Make the practice desk</source>
        <translation>创建练习工作台(&amp;M)</translation>
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
    <name>comity::ui::DayField</name>
    <message>
        <source>Day on which the basis is asked for</source>
        <translation>查询依据的日期</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlineModel</name>
    <message>
        <source>no date</source>
        <comment>of what is held pending a decision</comment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>held</source>
        <translation>等待决定</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a deadline</comment>
        <translation>%1（暂定）</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who has to act</comment>
        <translation>我方</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who has to act</comment>
        <translation>对方</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>由谁行动</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlinesPage</name>
    <message>
        <source>Save the deadlines as a calendar file</source>
        <translation>将期限保存为日历文件</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) are in the calendar file %1.</source>
        <translation>
            <numerusform>日历文件 %1 中有 %n 项期限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The sixty days of a preservation are the text's. Everything called a target is this office's own aim: the text says "promptly" and names no day.</source>
        <translation>保全的六十天由案文规定。凡称为目标者，仅为本办公室自定：案文只说“迅速”，未规定具体日期。</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Overdue and the next 7 days</source>
        <translation>已逾期及今后 7 天</translation>
    </message>
    <message>
        <source>Overdue and the next 30 days</source>
        <translation>已逾期及今后 30 天</translation>
    </message>
    <message>
        <source>Overdue and the next 90 days</source>
        <translation>已逾期及今后 90 天</translation>
    </message>
    <message>
        <source>All, and what is held</source>
        <translation>全部，包括等待决定者</translation>
    </message>
    <message>
        <source>Who &amp;acts</source>
        <translation>由谁行动(&amp;A)</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>由谁行动</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>方向(&amp;D)</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Nothing is due in this period.</source>
        <translation>此时段内无到期事项。</translation>
    </message>
    <message>
        <source>Calendar of the deadlines</source>
        <translation>期限日历</translation>
    </message>
    <message>
        <source>with references of requests</source>
        <translation>附请求编号</translation>
    </message>
    <message>
        <source>A calendar is often read by others. Without this it says only that something is due.</source>
        <translation>日历常为他人所见。不选此项，日历只说明有事项到期。</translation>
    </message>
    <message>
        <source>Save as &amp;calendar file…</source>
        <translation>保存为日历文件(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskDeadlines</name>
    <message>
        <source>Show the deadlines</source>
        <translation>显示期限</translation>
    </message>
    <message>
        <source>Something is due. Open Comity to see what.</source>
        <translation>有事项到期。请打开 Comity 查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) overdue.</source>
        <translation>
            <numerusform>%n 项期限已逾期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) in the next seven days.</source>
        <translation>
            <numerusform>今后七天内有 %n 项期限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <comment>place at the side</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Deadlines (%1)</source>
        <comment>place at the side, with how many are overdue or near</comment>
        <translation>期限 (%1)</translation>
    </message>
    <message>
        <source>Record as lapsed</source>
        <translation>记录为已届满</translation>
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
    <message>
        <source>Officers</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>A sheet printed before holds the same key: both open the vault, so keep or destroy the old one with the same care. When the vault gets a new key, all earlier sheets end, and a new one is needed.</source>
        <translation>以前打印的恢复单含有同一密钥：两份都能打开保险库，因此旧的也须同样谨慎地保管或销毁。保险库更换密钥后，所有以前的恢复单均告失效，须制作新的恢复单。</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>存档（%1）</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>回收站（%1）</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>存档中没有内容。</translation>
    </message>
    <message>
        <source>Requests that are done with can be moved here, out of the way.</source>
        <translation>可将已办结的请求移至此处。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Del moves requests here.</source>
        <translation>按Del键可将请求移至此处。</translation>
    </message>
    <message>
        <source>Nothing is ever erased: what is in the bin stays in the vault, with all its versions, and can be taken out again.</source>
        <translation>任何内容都不会被删除：回收站中的请求及其所有版本仍保留在保险库中，并可再次取出。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the bin.</source>
        <translation>
            <numerusform>已将%n项请求移至回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the archive.</source>
        <translation>
            <numerusform>已将%n项请求移至存档。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) put back to where they were.</source>
        <translation>
            <numerusform>已将%n项请求放回原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned.</source>
        <translation>
            <numerusform>已指派%n项请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>place at the side</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>%1 is a paper of the dialogue about a request: open it by itself.</source>
        <translation>%1是有关某项请求的往来文件：请单独打开。</translation>
    </message>
    <message>
        <source>Choose a paper that was received</source>
        <translation>选择收到的文件</translation>
    </message>
    <message>
        <source>This is a request, with the reference %1, that is not here yet.</source>
        <translation>这是一项请求，编号为%1，尚未录入此处。</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>No request in this vault has the reference %1 that the paper names: it is meant for another office, or its request was not taken in yet.</source>
        <translation>此保险库中没有编号为该文件所载%1的请求：该文件系致另一机关，或相关请求尚未录入。</translation>
    </message>
    <message>
        <source>This is a paper as this office writes it about the request %1, not one that it receives.</source>
        <translation>这是本机关就请求%1发出的文件，而非收到的文件。</translation>
    </message>
    <message>
        <source>The paper belongs to another case, with the reference %1.</source>
        <translation>该文件属于另一案件，编号为%1。</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>打开该案件</translation>
    </message>
    <message>
        <source>What was confirmed is the content of the request now, as version %1; the copy that came before stays among its versions.</source>
        <translation>经确认的内容现为请求的内容，即版本 %1；先前收到的副本保留在其各版本中。</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <comment>place at the side</comment>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>place at the side</comment>
        <translation>文书</translation>
    </message>
    <message>
        <source>Statistics</source>
        <comment>place at the side</comment>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskSettings</name>
    <message>
        <source>not a list of days</source>
        <translation>不是天数列表</translation>
    </message>
    <message>
        <source>Not kept, for it is no list of days from 0 to 366 (as 30, 14, 7): %1</source>
        <translation>未保存，因为不是 0 至 366 的天数列表（如 30, 14, 7）：%1</translation>
    </message>
    <message>
        <source>Last guaranteed day of a preservation</source>
        <translation>保全的有保证的最后一天</translation>
    </message>
    <message>
        <source>Loss of the data at the service</source>
        <translation>服务方数据灭失</translation>
    </message>
    <message>
        <source>Formal confirmation</source>
        <translation>正式确认</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>收讫确认</translation>
    </message>
    <message>
        <source>Preservation to be effected</source>
        <translation>实施保全</translation>
    </message>
    <message>
        <source>Reply that the request asks for</source>
        <translation>请求书要求的答复</translation>
    </message>
    <message>
        <source>Follow-up request</source>
        <translation>后续请求</translation>
    </message>
    <message>
        <source>Word that the follow-up request was received</source>
        <translation>后续请求收讫告知</translation>
    </message>
    <message>
        <source>Answer to a notice of concern</source>
        <translation>对关切通知的答复</translation>
    </message>
    <message>
        <source>Answer on confidentiality</source>
        <translation>关于保密的答复</translation>
    </message>
    <message>
        <source>Information that was asked for</source>
        <translation>所要求的资料</translation>
    </message>
    <message>
        <source>Answer to proposed conditions</source>
        <translation>对所提条件的答复</translation>
    </message>
    <message>
        <source>Answer on an extension</source>
        <translation>关于延长的答复</translation>
    </message>
    <message>
        <source>Review of a postponement</source>
        <translation>推迟的复查</translation>
    </message>
    <message>
        <source>Day that was told with a delay</source>
        <translation>告知延迟时所述日期</translation>
    </message>
    <message>
        <source>Decision on the follow-up request</source>
        <translation>对后续请求的决定</translation>
    </message>
    <message>
        <source>Explanation of the use made</source>
        <translation>使用情况说明</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本工作台</translation>
    </message>
    <message>
        <source>Kept in the vault that is open, for all its officers.</source>
        <translation>保存在已打开的保险库中，供其所有官员使用。</translation>
    </message>
    <message>
        <source>Time &amp;zone of this office</source>
        <translation>本机关的时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Reservation of our &amp;Party under article 9, paragraph 4</source>
        <translation>我方根据第9条第4款的保留(&amp;R)</translation>
    </message>
    <message>
        <source>Not known: the ground is not offered</source>
        <translation>不详：不提供该理由</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已作出</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未作出</translation>
    </message>
    <message>
        <source>Reservation of our Party under article 9, paragraph 4</source>
        <translation>我方根据第9条第4款的保留</translation>
    </message>
    <message>
        <source>Only with it can preservation be refused for want of dual criminality, and only for offences that are none of the Convention.</source>
        <translation>只有作出该保留，才能以不符合双重犯罪为由拒绝保全，且仅限于公约规定以外的犯罪。</translation>
    </message>
    <message>
        <source>Targets of this office</source>
        <translation>本机关的目标</translation>
    </message>
    <message>
        <source>The text says "promptly" and "expeditiously" and names no day: these are this office's own aims and are shown as targets everywhere. Only the sixty days of article 9, paragraph 7, are the text's.</source>
        <translation>文本使用“及时”“迅速”等用语而未规定日期：以下是本机关自定的目标，处处作为目标显示。只有第9条第7款的六十日是文本规定的。</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Target, in days</source>
        <translation>目标（天）</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>提前多少天提醒</translation>
    </message>
    <message>
        <source>Target in days: %1</source>
        <translation>目标天数：%1</translation>
    </message>
    <message>
        <source>by the text</source>
        <translation>按文本</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>按告知</translation>
    </message>
    <message>
        <source>Warn so many days before: %1</source>
        <translation>提前多少天提醒：%1</translation>
    </message>
    <message>
        <source>As they &amp;usually are</source>
        <translation>恢复通常值(&amp;U)</translation>
    </message>
    <message>
        <source>Set the targets as they usually are</source>
        <translation>将目标设为通常值</translation>
    </message>
    <message>
        <source>Execution of the request</source>
        <translation>请求的执行</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryImport</name>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>双方均有更改</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>——（无）</translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation>双方均已更改</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议采纳</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies)</source>
        <translation>
            <numerusform>采纳%n个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>%1将作出的更改</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies), and the directory says the same already.</source>
        <translation>
            <numerusform>文件有%n个条目，名录内容已与之相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies). Nothing is saved yet: tick what is to be taken over. What both of you changed is not ticked.</source>
        <translation>
            <numerusform>文件有%n个条目。尚未保存任何内容：请勾选要采纳的项。双方均已更改的项未勾选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences between the directory and the file</source>
        <translation>名录与文件之间的差异</translation>
    </message>
    <message>
        <source>Entry or field</source>
        <translation>条目或字段</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本处</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部取消勾选</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>不采纳</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryModel</name>
    <message>
        <source>%1 (practice)</source>
        <comment>an invented authority</comment>
        <translation>%1（练习）</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>缔约国</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Addressee of; declarations</source>
        <translation>负责接收的事项；声明</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>核实</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%n entry(ies) taken into the directory.</source>
        <translation>
            <numerusform>已将%n个条目纳入名录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet: choose a Party and add its authorities, or import a file.</source>
        <translation>尚无任何信息：请选择缔约国并添加其机关，或导入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown</source>
        <translation>
            <numerusform>显示%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>New authority…</source>
        <translation>新建机关…</translation>
    </message>
    <message>
        <source>New authority of %1…</source>
        <translation>新建机关：%1…</translation>
    </message>
    <message>
        <source>You changed this entry and did not save it: save it or throw your changes away before you open another.</source>
        <translation>您更改了此条目但未保存：请先保存或放弃更改，再打开其他条目。</translation>
    </message>
    <message>
        <source>Import a directory file</source>
        <translation>导入名录文件</translation>
    </message>
    <message>
        <source>Export the directory (.json for another desk, .csv for a spreadsheet)</source>
        <translation>导出名录（.json供其他工作台使用，.csv供电子表格使用）</translation>
    </message>
    <message>
        <source>The directory is in the file %1.</source>
        <translation>名录已写入文件%1。</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Parties and their authorities, as this office knows them. Nothing here comes with the program: each entry has its source, and the day on which somebody last compared it.</source>
        <translation>本办公室所了解的缔约国及其机关。此处内容均非随程序提供：每个条目都有其来源以及最近一次核对的日期。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>在名录中查找</translation>
    </message>
    <message>
        <source>Party, name, address, number …</source>
        <translation>缔约国、名称、地址、号码……</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些条目</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现在开放</translation>
    </message>
    <message>
        <source>To be verified again</source>
        <translation>需重新核实</translation>
    </message>
    <message>
        <source>Parties with declarations</source>
        <translation>有声明的缔约国</translation>
    </message>
    <message>
        <source>Verify again after (days)</source>
        <translation>重新核实间隔（天）</translation>
    </message>
    <message>
        <source>Days after which an entry wants to be verified again</source>
        <translation>多少天后须重新核实条目</translation>
    </message>
    <message>
        <source>Parties and authorities</source>
        <translation>缔约国和机关</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read by this program and are not shown: %1</source>
        <translation>
            <numerusform>本程序无法读取 %n 个条目，未予显示：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal basis…</source>
        <translation>法律依据…</translation>
    </message>
    <message>
        <source>What is in force between this office's Party and the chosen one, and what follows</source>
        <translation>本机关所属缔约国与所选缔约国之间何者有效，以及由此产生的后果</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryHistory</name>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>Version %1, not kept</source>
        <translation>版本%1，未保留</translation>
    </message>
    <message>
        <source>This entry was never saved.</source>
        <translation>此条目从未保存。</translation>
    </message>
    <message>
        <source>Then the entry was taken out of the directory.</source>
        <translation>此时该条目被移出名录。</translation>
    </message>
    <message>
        <source>What this version said is not kept.</source>
        <translation>该版本的内容未保留。</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>版本%1的更改</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>——（无）</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>表格字段无变化</translation>
    </message>
    <message>
        <source>Each version of the entry stays as it was saved.</source>
        <translation>条目的每个版本都按保存时的样子保留。</translation>
    </message>
    <message>
        <source>Versions of the entry</source>
        <translation>条目的各版本</translation>
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
        <translation>经办人员</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryPage</name>
    <message>
        <source>What you typed into an entry of the directory and did not save was brought back.</source>
        <translation>您在名录条目中输入但未保存的内容已恢复。</translation>
    </message>
    <message>
        <source>%1: declarations and reservations</source>
        <translation>%1：声明和保留</translation>
    </message>
    <message>
        <source>New authority of %1</source>
        <translation>新建机关：%1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>已保存为版本%1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Invented, to practise on</source>
        <translation>虚构，供练习</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>有一个字段的文字尚不是有效值：请先改正或清空。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Back to the directory</source>
        <translation>返回名录</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>保存条目</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>放弃我的更改</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>今日已核实</translation>
    </message>
    <message>
        <source>You compared the entry with its source today, and it is right.</source>
        <translation>您今天已将条目与其来源核对，内容无误。</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Entry and its history</source>
        <translation>条目及其历史</translation>
    </message>
    <message>
        <source>The entry %1 goes out of the directory; its versions stay in the vault.</source>
        <translation>条目 %1 将从名录中移除；其各版本保留在保险库中。</translation>
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
    <name>comity::ui::FormFindBar</name>
    <message>
        <source>Find in this request:</source>
        <translation>在此请求中查找：</translation>
    </message>
    <message>
        <source>Words to find in the fields of this request</source>
        <translation>要在此请求各栏目中查找的词语</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>任何语言的词语</translation>
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
    <name>comity::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>帮助中的搜索结果</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面含有这些词语。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>帮助目录</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>返回先前显示的内容</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>帮助内容</translation>
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
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>从第%1版到第%2版的改动</translation>
    </message>
    <message>
        <source>Each version stays as it was saved. Choose one to see what it changed, and any other to compare it with.</source>
        <translation>每个版本均按保存时的原样保留。请选择一个版本查看其改动，并可选择任一其他版本与之比较。</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>比较对象(&amp;C)：</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>用于比较的版本</translation>
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
    <name>comity::ui::InstrumentOffer</name>
    <message numerus="yes">
        <source>%n kind(s) of requests.</source>
        <translation>
            <numerusform>%n种请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds %1 (%2), of which the vault keeps an earlier text. Look at it below before it takes its place.</source>
        <translation>文件中是%1（%2），保险库已存有其先前的文本。请先在下方查看，再以其取代。</translation>
    </message>
    <message>
        <source>The file holds %1 (%2), which the vault does not keep yet. Look at it below before you take it in.</source>
        <translation>文件中是%1（%2），保险库尚未保存。请先在下方查看，再收入。</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>不收入(&amp;L)</translation>
    </message>
    <message>
        <source>Put &amp;it in its place</source>
        <translation>取代先前的文本(&amp;I)</translation>
    </message>
    <message>
        <source>Take &amp;it in</source>
        <translation>收入保险库(&amp;I)</translation>
    </message>
    <message>
        <source>Com&amp;pare with the earlier one</source>
        <translation>与先前的文本比较(&amp;P)</translation>
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
        <translation>作准语文：%1</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>未收入案文</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>已与副本核对</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instrument, where it comes from</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>条文(&amp;A)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>案文</translation>
    </message>
    <message>
        <source>&amp;Kinds of requests</source>
        <translation>请求种类(&amp;K)</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>请求种类</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>The treaty texts under which requests are made. What was not compared with a text, or is not in the file of an instrument, is marked so.</source>
        <translation>据以提出请求的条约文本。凡未与文本核对或未收入文书文件的内容，均有标明。</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Choose the file of an instrument</source>
        <translation>选择文书的文件</translation>
    </message>
    <message>
        <source>%1 is in the vault: requests can be written under it.</source>
        <translation>%1已在保险库中：可据以撰写请求。</translation>
    </message>
    <message>
        <source>%1 was taken out of the vault.</source>
        <translation>%1已从保险库移出。</translation>
    </message>
    <message>
        <source>Take &amp;out of the vault</source>
        <translation>移出保险库(&amp;O)</translation>
    </message>
    <message>
        <source>An administrator of the vault does this.</source>
        <translation>由保险库的管理员操作。</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>从文件添加(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>comity::ui::LapseStrip</name>
    <message numerus="yes">
        <source>%n request(s) are past the last guaranteed day, and no follow-up request is recorded as received.</source>
        <translation>
            <numerusform>%n 项请求已过有保证的最后一天，且没有记录收到后续请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comity never records by itself that a preservation lapsed: a clock that is ahead would make it untrue. By this computer it is %1. Record it if that is right and nothing was received.</source>
        <translation>程序从不自行记录保全已届满：时钟偏快会使其不实。按此计算机，现在是 %1。如果时间正确且没有收到任何请求，请予记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are recorded as lapsed. What turns out to be a mistake is taken back in the course of the request.</source>
        <translation>
            <numerusform>%n 项请求已记录为届满。如有错误，可在请求的进程中撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>无编号</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Record as lapsed</source>
        <translation>记录为已届满(&amp;R)</translation>
    </message>
</context>
<context>
    <name>comity::ui::LogoBox</name>
    <message>
        <source>Choose a picture in the format PNG or JPEG</source>
        <translation>选择PNG或JPEG格式的图片</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>The emblem as it is printed</source>
        <translation>打印时的徽标</translation>
    </message>
    <message>
        <source>Stands above your name on every request that leaves this desk: PNG or JPEG, best on white.</source>
        <translation>印在本处发出的每份请求的机关名称上方：PNG或JPEG格式，最好为白底。</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>选择图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Without an e&amp;mblem</source>
        <translation>不用徽标(&amp;M)</translation>
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
    <message>
        <source>&amp;Officers…</source>
        <translation>经办人(&amp;O)…</translation>
    </message>
    <message>
        <source>Your &amp;passphrase…</source>
        <translation>您的密码短语(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy the r&amp;eference</source>
        <translation>复制编号(&amp;E)</translation>
    </message>
    <message>
        <source>Find in this re&amp;quest</source>
        <translation>在此请求中查找(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Check the spelling</source>
        <translation>检查拼写(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;incoming request, from paper</source>
        <translation>根据纸质文件新建收到的请求(&amp;I)</translation>
    </message>
    <message>
        <source>Comity — practice: %1</source>
        <translation>Comity — 练习：%1</translation>
    </message>
    <message>
        <source>Window and help</source>
        <translation>窗口和帮助</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for what you are at</source>
        <translation>有关当前操作的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>帮助目录(&amp;C)</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>生成获取请求(&amp;A)</translation>
    </message>
    <message>
        <source>Open a &amp;received paper…</source>
        <translation>打开收到的文件(&amp;R)…</translation>
    </message>
    <message>
        <source>New request of another &amp;kind</source>
        <translation>新建其他种类的请求(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Outgoing requests</source>
        <translation>发出的请求(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Incoming requests</source>
        <translation>收到的请求(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Not saved yet</source>
        <translation>尚未保存(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>Di&amp;rectory</source>
        <translation>名录(&amp;R)</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>法律依据(&amp;B)</translation>
    </message>
    <message>
        <source>Condi&amp;tions</source>
        <translation>条件(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>统计(&amp;A)</translation>
    </message>
    <message>
        <source>Instr&amp;uments</source>
        <translation>文书(&amp;U)</translation>
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
    <name>comity::ui::OfficerForm</name>
    <message>
        <source>Drafter</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Drafter: writes requests</source>
        <translation>起草人：起草请求</translation>
    </message>
    <message>
        <source>Approver: approves what others wrote</source>
        <translation>批准人：批准他人起草的内容</translation>
    </message>
    <message>
        <source>Administrator: says who may open the vault, and makes the recovery sheet</source>
        <translation>管理员：决定谁可以打开保险库，并制作恢复单</translation>
    </message>
    <message>
        <source>A new officer</source>
        <translation>新经办人</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>为%1更改姓名</translation>
    </message>
    <message>
        <source>The roles of %1</source>
        <translation>%1的角色</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>为%1设置新密码短语</translation>
    </message>
    <message>
        <source>A new passphrase of your own</source>
        <translation>为您自己设置新密码短语</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>A new key for the vault</source>
        <translation>为保险库更换密钥</translation>
    </message>
    <message>
        <source>The officer can open the vault with this passphrase from now on.</source>
        <translation>从现在起，该经办人可用此密码短语打开保险库。</translation>
    </message>
    <message>
        <source>What was written under the former name stays in the history as it is.</source>
        <translation>以原姓名所写的内容在历史记录中保持不变。</translation>
    </message>
    <message>
        <source>An officer may have several roles.</source>
        <translation>一名经办人可以有多个角色。</translation>
    </message>
    <message>
        <source>For an officer who forgot the passphrase: the former one no longer opens the vault.</source>
        <translation>用于忘记密码短语的经办人：原密码短语不再能打开保险库。</translation>
    </message>
    <message>
        <source>The former passphrase no longer opens the vault.</source>
        <translation>原密码短语不再能打开保险库。</translation>
    </message>
    <message>
        <source>The passphrase of this officer no longer opens the vault; the name stays in the history. Somebody who kept an old copy of the vault can still read that copy with it.</source>
        <translation>该经办人的密码短语不再能打开保险库；其姓名保留在历史记录中。留有保险库旧副本的人仍可用它阅读该副本。</translation>
    </message>
    <message>
        <source>Everything in the vault is encrypted anew under another key: about two seconds for each 100 MB. An old key file then opens nothing that is written from now on. Earlier recovery sheets no longer open the vault, earlier backups keep the old key. Once begun it cannot be stopped, but even a power cut loses nothing.</source>
        <translation>保险库中的全部内容将以另一密钥重新加密：每100 MB约需两秒。此后，旧密钥文件打不开今后写入的任何内容。以前的恢复单不再能打开保险库，以前的备份仍使用旧密钥。一旦开始便不能停止，但即使断电也不会丢失任何内容。</translation>
    </message>
    <message>
        <source>&amp;Add the officer</source>
        <translation>添加经办人(&amp;A)</translation>
    </message>
    <message>
        <source>Chan&amp;ge the name</source>
        <translation>更改姓名(&amp;G)</translation>
    </message>
    <message>
        <source>Se&amp;t the roles</source>
        <translation>设置角色(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>设置密码短语(&amp;T)</translation>
    </message>
    <message>
        <source>Remove the o&amp;fficer</source>
        <translation>移除经办人(&amp;F)</translation>
    </message>
    <message>
        <source>En&amp;crypt anew</source>
        <translation>重新加密(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>经办人姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Prese&amp;nt passphrase</source>
        <translation>当前密码短语(&amp;N)</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前密码短语</translation>
    </message>
    <message>
        <source>The vault is being encrypted anew. Leave the program open.</source>
        <translation>正在重新加密保险库。请勿关闭程序。</translation>
    </message>
    <message>
        <source>The vault is being changed.</source>
        <translation>正在更改保险库。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficersPage</name>
    <message>
        <source>at work now</source>
        <translation>当前使用者</translation>
    </message>
    <message>
        <source>has no passphrase</source>
        <translation>没有密码短语</translation>
    </message>
    <message>
        <source>%1 can open the vault now.</source>
        <translation>%1现在可以打开保险库。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1的密码短语已更换。</translation>
    </message>
    <message>
        <source>You have a new passphrase.</source>
        <translation>您的密码短语已更换。</translation>
    </message>
    <message>
        <source>%1 was removed. If you cannot trust that no copy of the vault was kept, give the vault a new key: such a copy then opens nothing that is written from now on.</source>
        <translation>%1已移除。如不能确信没有人留存保险库副本，请为保险库更换密钥：此后，这样的副本打不开今后写入的任何内容。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it: print a new one now and destroy the old one. Earlier backups keep the old key and the old sheet.</source>
        <translation>保险库已换用新密钥。以前的恢复单不再能打开它：请立即打印新的恢复单并销毁旧的。以前的备份仍使用旧密钥和旧恢复单。</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>恢复单…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed.</source>
        <translation>当前密码短语不正确。未作任何更改。</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own.</source>
        <translation>每名经办人用自己的密码短语打开保险库。</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own. An administrator of the vault says who may; you can change yours.</source>
        <translation>每名经办人用自己的密码短语打开保险库。由保险库管理员决定谁可以打开；您可以更改自己的密码短语。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Officers of the vault</source>
        <translation>保险库的经办人</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>姓名(&amp;N)…</translation>
    </message>
    <message>
        <source>R&amp;oles…</source>
        <translation>角色(&amp;O)…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>新密码短语(&amp;P)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Your passphrase…</source>
        <translation>您的密码短语(&amp;Y)…</translation>
    </message>
    <message>
        <source>New &amp;key for the vault…</source>
        <translation>为保险库更换密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Recovery &amp;sheet…</source>
        <translation>恢复单(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>任其丢失</translation>
    </message>
</context>
<context>
    <name>comity::ui::PaperPanel</name>
    <message>
        <source>It is about what the event says under "%1". What is recorded is not changed: take the event back, and record it again.</source>
        <translation>问题在于该事项在“%1”项下的内容。已记录的内容不作改动：请撤回该事项，重新记录。</translation>
    </message>
    <message>
        <source>Take the event back…</source>
        <translation>撤回该事项…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>已将%n页送往打印机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written. Keep a copy among the attachments of the case?</source>
        <translation>
            <numerusform>已写入%n个PDF文件。是否在本案附件中保留一份副本？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>保留副本</translation>
    </message>
    <message>
        <source>The paper is kept among the attachments.</source>
        <translation>该文件已保存在附件中。</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What the paper says besides its event, and its pages</source>
        <translation>文件在事项之外的内容及其页面</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>PDF文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Close the &amp;paper</source>
        <translation>关闭文件(&amp;P)</translation>
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
    <name>comity::ui::PartyField</name>
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
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The rules are those of a real vault: this too is practice.</source>
        <translation>四五个彼此无关、且与您本人和您的工作无关的词，易于记住而难以猜到。规则与真实保险库相同：这也是练习。</translation>
    </message>
    <message>
        <source>Let the officer type it: nobody else should know it. Four or five words that have nothing to do with each other, with the officer or with the work are easy to keep in mind and hard to guess.</source>
        <translation>请由该经办人自行输入：他人不应知晓。四五个彼此无关、也与经办人本人及其工作无关的词，容易记住，却很难猜中。</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The recovery sheet still opens the vault afterwards.</source>
        <translation>四五个彼此无关、也与您本人和您的工作无关的词，容易记住，却很难猜中。此后恢复单仍可打开保险库。</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
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
    <message>
        <source>Practice desk</source>
        <translation>练习工作台</translation>
    </message>
    <message>
        <source>A practice desk</source>
        <translation>新建练习工作台</translation>
    </message>
    <message>
        <source>A vault of its own with invented cases of several kinds, outgoing and incoming, whose clocks run from today. Each has a task. Nothing in it is real, every page printed from it says so, and requests of the office do not belong in it. To begin again, make another one.</source>
        <translation>一个独立的保险库，含有多种虚构案件，包括发出的和收到的，其期限自今日起计算。每个案件都有一项任务。其中一切均非真实，由此打印的每一页都会注明，贵机关的请求不应放入其中。如要重新开始，请另建一个。</translation>
    </message>
</context>
<context>
    <name>comity::ui::PracticeStrip</name>
    <message>
        <source>Practice desk: nothing here is real, and every page printed from it says so.</source>
        <translation>练习工作台：此处一切均非真实，由此打印的每一页都会注明。</translation>
    </message>
    <message>
        <source>Made for training: this is no request, and every page printed from it says so.</source>
        <translation>为培训而制作：这并非请求，由此打印的每一页都会注明。</translation>
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
    <name>comity::ui::ReceivedPanel</name>
    <message>
        <source>From</source>
        <translation>发自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>致</translation>
    </message>
    <message>
        <source>Reference of the request</source>
        <translation>请求编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>所答复的文件</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>The paper belongs to this case: it names its reference, and the copy of the request that both Parties have.</source>
        <translation>该文件属于本案：其中所载编号及请求副本与双方所持者一致。</translation>
    </message>
    <message>
        <source>The paper names the reference of this case. Which copy of the request the other Party means cannot be compared here.</source>
        <translation>该文件载有本案编号。对方所指的是哪一份请求副本，在此无法比对。</translation>
    </message>
    <message>
        <source>The paper names the reference of this case, but another content of the request than is known here. Ask the other Party which copy it has, before you record anything.</source>
        <translation>该文件载有本案编号，但所指的请求内容与此处所知者不同。在作任何记录之前，请询问对方持有哪一份副本。</translation>
    </message>
    <message>
        <source>Nothing of this can be recorded in this case; the paper can be kept among its attachments.</source>
        <translation>其中没有可在本案中记录的内容；可将该文件保存在本案附件中。</translation>
    </message>
    <message>
        <source>What this paper tells is recorded already.</source>
        <translation>该文件所述事项已有记录。</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>As the paper says</source>
        <translation>文件所载</translation>
    </message>
    <message>
        <source>What is different from the copy that was received</source>
        <translation>与所收到副本的不同之处</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>先前收到的</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>经确认的</translation>
    </message>
    <message>
        <source>&amp;Record what it tells…</source>
        <translation>记录其所述事项(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Keep the file only</source>
        <translation>仅保存文件(&amp;K)</translation>
    </message>
    <message>
        <source>The file goes among the attachments of the case; nothing is recorded.</source>
        <translation>该文件将存入本案附件；不作记录。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>收到：%1</translation>
    </message>
    <message>
        <source>Received: formal copy of the request</source>
        <translation>收到：请求的正式副本</translation>
    </message>
    <message>
        <source>I have &amp;read what is different, and accept the content that is confirmed.</source>
        <translation>我已阅读不同之处，并接受经确认的内容(&amp;R)。</translation>
    </message>
    <message>
        <source>I have &amp;asked the other Party, and record what the paper tells.</source>
        <translation>我已询问对方，并记录文件所述内容(&amp;A)。</translation>
    </message>
</context>
<context>
    <name>comity::ui::RecordPanel</name>
    <message>
        <source>Usual among authorities; the text does not speak of it.</source>
        <translation>属各主管机关的惯例；案文未作规定。</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>依据：%1。</translation>
    </message>
    <message>
        <source>What you began to record is no longer possible in this state of the request.</source>
        <translation>在请求的目前状态下，您开始记录的事项已不可行。</translation>
    </message>
    <message>
        <source>What you began to record was brought back.</source>
        <translation>已恢复您开始记录的内容。</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value: mend or empty it first.</source>
        <translation>有一个字段的文本不是有效值：请先更正或清空。</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>记录发生的事项</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>事项(&amp;E)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>What is recorded stays: a mistake is corrected by another event.</source>
        <translation>记录不可删除：差错以另一事项更正。</translation>
    </message>
    <message>
        <source>Do &amp;not record</source>
        <translation>不记录(&amp;N)</translation>
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
    <message>
        <source>Assi&amp;gn to</source>
        <translation>指派给(&amp;G)</translation>
    </message>
    <message>
        <source>Move to the archi&amp;ve</source>
        <translation>移至存档(&amp;V)</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>移至回收站(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Take out of the bin</source>
        <translation>从回收站取出(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>从存档取出(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Print or write PDF files…</source>
        <translation>打印或写出PDF文件(&amp;P)…</translation>
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
    <name>comity::ui::SealedNoteBox</name>
    <message>
        <source>Nothing is sealed here yet. What you seal stands in no paper and in no search; only the officers you name can open it, each with their own passphrase. No administrator can, nor the recovery sheet.</source>
        <translation>此处尚未封存任何内容。您封存的内容不出现在任何文件中，也搜索不到；只有您指定的经办人能以各自的密码短语开启。管理员不能，恢复单也不能。</translation>
    </message>
    <message>
        <source>Sealed by %1 on %2.</source>
        <translation>%1于%2封存。</translation>
    </message>
    <message>
        <source>Nobody can open it any more.</source>
        <translation>已无人能够开启。</translation>
    </message>
    <message>
        <source>It opens for: %1.</source>
        <translation>可开启者：%1。</translation>
    </message>
    <message>
        <source>You are not among them; one of them can make you one.</source>
        <translation>您不在其中；其中一人可以给您权限。</translation>
    </message>
    <message>
        <source>If this officer forgets the passphrase, it is lost: let a second one read it, too.</source>
        <translation>如这名经办人忘记密码短语，内容即丢失：请让第二名经办人也能开启。</translation>
    </message>
    <message>
        <source>Last opened by %1 on %2.</source>
        <translation>%1于%2最后开启。</translation>
    </message>
    <message>
        <source>You typed something that is not sealed yet.</source>
        <translation>您键入的内容尚未封存。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>开启…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>填写…</translation>
    </message>
    <message>
        <source>This is not your passphrase.</source>
        <translation>这不是您的密码短语。</translation>
    </message>
    <message>
        <source>Another version was sealed since you typed this: %1</source>
        <translation>在您键入之后，又封存了另一版本：%1</translation>
    </message>
    <message>
        <source>Somebody else sealed a note here, and not for you: what you typed cannot take its place. Copy what you need of it, then throw it away.</source>
        <translation>他人已在此封存记录，且并非为您封存：您键入的内容不能取而代之。请复制所需内容，然后丢弃。</translation>
    </message>
    <message>
        <source>Sealed. It opens for: %1.</source>
        <translation>已封存。可开启者：%1。</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>您的密码短语(&amp;P)</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Being opened. That takes a moment.</source>
        <translation>正在开启，请稍候。</translation>
    </message>
    <message>
        <source>Who may open it. Whoever is taken off the list cannot open earlier versions either.</source>
        <translation>可以开启者。从名单中移除者也不能再开启先前的版本。</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>可以开启者</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Throw away what I typed</source>
        <translation>丢弃所键入的内容</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print for the envelope…</source>
        <translation>打印装入信封…</translation>
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
    <name>comity::ui::SettingsPage</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
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
        <source>Size of the &amp;text</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dates in lists</source>
        <translation>列表中的日期(&amp;D)</translation>
    </message>
    <message>
        <source>Locking and remembering</source>
        <translation>锁定与记录</translation>
    </message>
    <message>
        <source>Lock &amp;after so many minutes without a key or a click</source>
        <translation>无按键或点击达以下分钟数后锁定(&amp;A)</translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked or another user takes over</source>
        <translation>屏幕锁定或切换用户时锁定(&amp;S)</translation>
    </message>
    <message>
        <source>Lock before the computer goes to slee&amp;p</source>
        <translation>计算机进入睡眠前锁定(&amp;P)</translation>
    </message>
    <message>
        <source>Let the desktop say that something is due (nothing of a case is said)</source>
        <translation>让桌面提示有事项到期（不透露任何案情）</translation>
    </message>
    <message>
        <source>Remem&amp;ber which vaults were opened on this computer</source>
        <translation>记住在本计算机上打开过的保险库(&amp;B)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>备份文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make a backup by itself</source>
        <translation>自动备份(&amp;M)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
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
        <source>As the language has them: %1</source>
        <translation>按语言习惯：%1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>每%n天</numerusform>
        </translation>
    </message>
    <message>
        <source> %</source>
        <comment>after the size of the text</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Laid down by the administrator</source>
        <translation>由管理员规定</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>不设文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>No folder for backups</source>
        <translation>不设备份文件夹</translation>
    </message>
    <message>
        <source>A backup is made while you work and checked by opening it. Old ones are thinned out: the last 7 stay, and one a day for 14 days, one a week for 8 weeks, one a month for 12 months.</source>
        <translation>备份在您工作时制作，并通过实际打开加以核验。旧备份会逐步精简：保留最近7份，另在14天内每天保留一份，8周内每周保留一份，12个月内每月保留一份。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Folder of d&amp;ictionaries</source>
        <translation>词典文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>此计算机的词典</translation>
    </message>
    <message>
        <source>Choose the folder of dictionaries</source>
        <translation>选择词典文件夹</translation>
    </message>
    <message>
        <source>They belong to you on this computer, but for those of the desk; each holds as soon as it is changed.</source>
        <translation>除工作台的设置外，这些设置属于您在此计算机上的设置；每项更改立即生效。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>None of my own</source>
        <translation>不使用自己的词典</translation>
    </message>
    <message>
        <source>No own folder of dictionaries</source>
        <translation>没有自己的词典文件夹</translation>
    </message>
    <message>
        <source>A folder with files as fr_FR.aff and fr_FR.dic, which is looked into before those of this computer. It holds from the next time a vault is opened.</source>
        <translation>包含 fr_FR.aff 和 fr_FR.dic 之类文件的文件夹，优先于此计算机的词典查找。自下次打开保险库时生效。</translation>
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
    <name>comity::ui::ShortcutsPage</name>
    <message>
        <source>&amp;Keys for “%1”</source>
        <translation>“%1”的按键(&amp;K)</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Give that other keys first.</source>
        <translation>%1已用于“%2”。请先为其指定其他按键。</translation>
    </message>
    <message>
        <source>%1 is needed in texts and lists.</source>
        <translation>文本和列表需要使用%1。</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing: press it together with Ctrl or Alt, or take a function key.</source>
        <translation>单独的%1用于输入：请与Ctrl或Alt一起按，或改用功能键。</translation>
    </message>
    <message>
        <source>Comity: keyboard shortcuts</source>
        <translation>Comity：键盘快捷键</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>第{page}页，共{total}页</translation>
    </message>
    <message>
        <source>Save the sheet of shortcuts</source>
        <translation>保存快捷键表</translation>
    </message>
    <message>
        <source>The sheet was written.</source>
        <translation>快捷键表已写入。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below the list.</source>
        <translation>选择一项操作，然后在列表下方的栏中按下新的按键。</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>A word of the action, or keys</source>
        <translation>操作中的词，或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All by default</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>打印快捷键表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save the sheet as PDF…</source>
        <translation>保存为PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>comity::ui::SpellMarks</name>
    <message>
        <source>&amp;Ignore here</source>
        <translation>在此处忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this desk</source>
        <translation>加入本工作台的词语(&amp;A)</translation>
    </message>
    <message>
        <source>Looking the word up…</source>
        <translation>正在查找该词…</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>comity::ui::StandingImport</name>
    <message>
        <source>The file as a whole</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>No treaty: %1, %2</source>
        <comment>two Parties</comment>
        <translation>无条约：%1、%2</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, from</source>
        <comment>a provision</comment>
        <translation>根据%1作出的声明或保留，起始日</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, withdrawn</source>
        <comment>a provision</comment>
        <translation>根据%1作出的声明或保留，撤回日</translation>
    </message>
    <message>
        <source>Protocol %1, in force from</source>
        <translation>议定书%1，生效日</translation>
    </message>
    <message>
        <source>Amendment %1, consent deposited</source>
        <translation>修正案%1，交存同意文书之日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Instrument deposited</source>
        <translation>交存文书</translation>
    </message>
    <message>
        <source>Denunciation received</source>
        <translation>收到退约通知</translation>
    </message>
    <message>
        <source>Extradition only on the basis of a treaty</source>
        <translation>仅以条约为依据引渡</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Declared of its competence</source>
        <translation>对其权限的声明</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>各方</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>In force until, that day not included</source>
        <translation>有效期至（不含该日）</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Applied in its stead</source>
        <translation>代替适用</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>——（无）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Mutual assistance</source>
        <translation>司法协助</translation>
    </message>
    <message>
        <source>Extradition</source>
        <translation>引渡</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>条约</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Not in the file: will not be known any more</source>
        <translation>文件中没有：今后将不再掌握</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Known to have deposited nothing</source>
        <translation>已知未交存任何文书</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <comment>name of a file</comment>
        <translation>%1将作出的更改</translation>
    </message>
    <message>
        <source>The file says of %1 what the vault has already.</source>
        <comment>a treaty</comment>
        <translation>文件关于%1的内容与保险库中已有的相同。</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The file takes the place of all that this office knows of %1: who is Party to it, what was declared, and the treaties between the Parties.</source>
        <comment>a treaty</comment>
        <translation>尚未保存任何内容。该文件将取代本机关掌握的有关%1的一切：谁是缔约方、作了何种声明以及各缔约方之间的条约。</translation>
    </message>
    <message>
        <source>Differences between what the vault has and the file</source>
        <translation>保险库内容与文件之间的差异</translation>
    </message>
    <message>
        <source>Party or treaty</source>
        <translation>缔约方或条约</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>保存文件内容</translation>
    </message>
    <message>
        <source>Keep nothing of it</source>
        <translation>不保存</translation>
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
    <message numerus="yes">
        <source>%n file(s) will be taken in when a vault is open.</source>
        <translation>
            <numerusform>打开保险库后，将录入%n个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to open at this place:</source>
        <translation>此位置没有可打开的内容：</translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsChart</name>
    <message numerus="yes">
        <source>The %n largest; all of them are in the table.</source>
        <translation>
            <numerusform>最大的%n项；全部见表格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsPage</name>
    <message>
        <source>The requests are being counted…</source>
        <translation>正在统计请求…</translation>
    </message>
    <message numerus="yes">
        <source>The requests are being counted: %n so far.</source>
        <translation>
            <numerusform>正在统计请求：已统计%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart: %1. The table below it has the same figures.</source>
        <translation>图表：%1。下方表格中的数字与图表相同。</translation>
    </message>
    <message>
        <source>Save the statistics as a table (CSV)</source>
        <translation>将统计保存为表格（CSV）</translation>
    </message>
    <message>
        <source>The statistics are in the table %1.</source>
        <translation>统计已保存在表格%1中。</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>选择存放报告的文件夹</translation>
    </message>
    <message>
        <source>There are reports of this period in the folder %1 already.</source>
        <translation>文件夹%1中已有此期间的报告。</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in the folder %1.</source>
        <translation>
            <numerusform>文件夹%1中有%n份报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Counted from what was recorded of the requests in this vault. For the information that the Conference asks for, and for your own.</source>
        <translation>根据本保险库中对请求的记录统计。供缔约方会议要求提供的资料之用，也供您自己使用。</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>发出和收到</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>requests</comment>
        <translation>发出</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>requests</comment>
        <translation>收到</translation>
    </message>
    <message>
        <source>&amp;Smallest figure that is shown</source>
        <translation>显示的最小数字(&amp;S)</translation>
    </message>
    <message>
        <source>Smallest figure that is shown</source>
        <translation>显示的最小数字</translation>
    </message>
    <message>
        <source>Every figure: for use inside the office</source>
        <translation>全部数字：供机关内部使用</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>各表</translation>
    </message>
    <message>
        <source>Report &amp;in</source>
        <translation>报告语文(&amp;I)</translation>
    </message>
    <message>
        <source>Languages of the report</source>
        <translation>报告语文</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>全部六种语文</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>保存为表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Yearly re&amp;port…</source>
        <translation>年度报告(&amp;P)…</translation>
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
    <name>comity::ui::TimelineView</name>
    <message>
        <source>What happened and what is due</source>
        <translation>已发生和到期的事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>记录于 %1</translation>
    </message>
    <message>
        <source>held, no date</source>
        <translation>等待决定，无日期</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>column: the paper that tells the other Party</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Make the paper that tells the other Party of this event</source>
        <translation>制作向对方述及此事项的文件</translation>
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
    <message>
        <source>P&amp;ractice desk…</source>
        <translation>练习工作台(&amp;R)…</translation>
    </message>
    <message>
        <source>A vault with invented cases, to learn on: their clocks run, and nothing in it is real.</source>
        <translation>一个含有虚构案件的保险库，供学习使用：期限照常计算，但其中一切均非真实。</translation>
    </message>
</context>
<context>
    <name>comity::ui::WordsBar</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1处，共%2处</translation>
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
    <name>comity::ui::ZoneChoice</name>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>“%1”不是 IANA 列表中的时区（如 Europe/London）。</translation>
    </message>
    <message>
        <source>a place, as Europe/London</source>
        <translation>地点，如 Europe/London</translation>
    </message>
    <message>
        <source>Time zone of this office</source>
        <translation>本机关的时区</translation>
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
    <name>comity::ui::ZoneStrip</name>
    <message>
        <source>In which time zone does this office count its days?</source>
        <translation>本机关按哪个时区计算日期？</translation>
    </message>
    <message>
        <source>What is due on a day is due until midnight of this zone. Until you say it, days end at midnight UTC. It can be changed in the settings.</source>
        <translation>某日到期的事项，至该时区的午夜为止。在您确定之前，日期按协调世界时午夜结束。可在设置中更改。</translation>
    </message>
    <message>
        <source>&amp;Use this zone</source>
        <translation>使用该时区(&amp;U)</translation>
    </message>
    <message>
        <source>Use this time zone for the office</source>
        <translation>将该时区用于本机关</translation>
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
