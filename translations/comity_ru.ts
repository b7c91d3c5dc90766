<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddresseeStrings</name>
    <message>
        <source>Central authorities communicate directly with each other (%1).</source>
        <translation>Центральные органы сносятся друг с другом напрямую (%1).</translation>
    </message>
    <message>
        <source>It is responsible for requests for extradition or provisional arrest (%1).</source>
        <translation>Он отвечает за просьбы о выдаче или предварительном аресте (%1).</translation>
    </message>
    <message>
        <source>The point of contact is there at any hour for immediate assistance (%1).</source>
        <translation>Контактный центр в любое время оказывает незамедлительную помощь (%1).</translation>
    </message>
    <message>
        <source>In urgency judicial authorities may write to each other directly; a copy goes at the same time through the central authorities (%1).</source>
        <translation>В неотложных случаях судебные органы могут обращаться друг к другу напрямую; копия одновременно направляется через центральные органы (%1).</translation>
    </message>
    <message>
        <source>The request goes through INTERPOL (%1).</source>
        <translation>Просьба направляется через Интерпол (%1).</translation>
    </message>
    <message>
        <source>Competent authorities may write to each other directly where no coercive action is asked for (%1).</source>
        <translation>Компетентные органы могут обращаться друг к другу напрямую, если не требуется принудительных мер (%1).</translation>
    </message>
    <message>
        <source>Law enforcement authorities work together directly (%1).</source>
        <translation>Правоохранительные органы сотрудничают напрямую (%1).</translation>
    </message>
    <message>
        <source>The Party has declared that requests are to be addressed to its central authority (%1): the direct way is closed.</source>
        <translation>Сторона заявила, что просьбы должны направляться ее центральному органу (%1): прямой путь закрыт.</translation>
    </message>
    <message>
        <source>The directory has no authority for just this; its central authority can refer the request and tells you so (%1).</source>
        <translation>В справочнике нет органа именно для этого; центральный орган может передать просьбу и сообщить вам об этом (%1).</translation>
    </message>
</context>
<context>
    <name>AttachmentStrings</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Файл не удалось прочитать до конца.</translation>
    </message>
    <message>
        <source>The file is larger than the vault takes.</source>
        <translation>Файл слишком велик для хранилища.</translation>
    </message>
    <message>
        <source>The attachment in the vault is damaged.</source>
        <translation>Вложение в хранилище повреждено.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Операция остановлена.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Файл не удалось записать.</translation>
    </message>
</context>
<context>
    <name>AuditCheckStrings</name>
    <message>
        <source>Row %1 of the audit chain is missing.</source>
        <translation>Запись %1 цепочки аудита отсутствует.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain was altered, or was not written by this vault.</source>
        <translation>Запись %1 цепочки аудита изменена или внесена не этим хранилищем.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain stood at another position.</source>
        <translation>Запись %1 цепочки аудита раньше стояла на другом месте.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain does not follow the row before it.</source>
        <translation>Запись %1 цепочки аудита не продолжает предыдущую запись.</translation>
    </message>
    <message>
        <source>The end of the audit chain, at row %1, is not as it was sealed.</source>
        <translation>Конец цепочки аудита, на записи %1, не соответствует поставленной на нем печати.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain is dated before the row that it follows.</source>
        <translation>Запись %1 цепочки аудита датирована раньше предыдущей записи.</translation>
    </message>
    <message>
        <source>The vault ends exactly there, at row %1.</source>
        <translation>Хранилище заканчивается именно здесь, на записи %1.</translation>
    </message>
    <message>
        <source>Row %1 is there, and the vault went on from it.</source>
        <translation>Запись %1 на месте, и хранилище продолжено после нее.</translation>
    </message>
    <message>
        <source>The vault was rolled back, or writing was lost: row %1 is not there.</source>
        <translation>Хранилище возвращено в прежнее состояние, или часть записанного утрачена: записи %1 нет.</translation>
    </message>
    <message>
        <source>Another row stands at %1: the vault was rolled back and went on differently, or it is another vault.</source>
        <translation>На месте %1 стоит другая запись: хранилище возвращено в прежнее состояние и продолжено иначе, или это другое хранилище.</translation>
    </message>
</context>
<context>
    <name>AuditStrings</name>
    <message>
        <source>This is not a code of the audit chain, or it has a typing mistake.</source>
        <translation>Это не код цепочки аудита, или в нем опечатка.</translation>
    </message>
</context>
<context>
    <name>BasisCommandStrings</name>
    <message>
        <source>take Parties, day and kind from a request</source>
        <translation>взять Стороны, день и вид из просьбы</translation>
    </message>
    <message>
        <source>the requesting Party, as NZ</source>
        <translation>запрашивающая Сторона, например NZ</translation>
    </message>
    <message>
        <source>the requested Party</source>
        <translation>запрашиваемая Сторона</translation>
    </message>
    <message>
        <source>on this day; today without it</source>
        <translation>на этот день; без него — сегодня</translation>
    </message>
    <message>
        <source>the kind of request, as preservation</source>
        <translation>вид просьбы, например preservation</translation>
    </message>
    <message>
        <source>the instrument; uk-2022 without it</source>
        <translation>документ; без этого параметра — uk-2022</translation>
    </message>
    <message>
        <source>convention or electronicEvidence</source>
        <translation>convention или electronicEvidence</translation>
    </message>
    <message>
        <source>the matter is urgent</source>
        <translation>дело срочное</translation>
    </message>
    <message>
        <source>whether coercive action is asked: yes or no</source>
        <translation>запрашиваются ли принудительные меры: yes или no</translation>
    </message>
    <message>
        <source>who is bound by what; that of the vault without it</source>
        <translation>кто чем связан; без этого параметра — то, что в хранилище</translation>
    </message>
    <message>
        <source>keep what --standing says in the vault</source>
        <translation>сохранить в хранилище то, что указано в --standing</translation>
    </message>
    <message>
        <source>--offence is convention or electronicEvidence.</source>
        <translation>Значение --offence: convention или electronicEvidence.</translation>
    </message>
    <message>
        <source>--coercive is yes or no.</source>
        <translation>Значение --coercive: yes или no.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» не является датой (как 2026-11-16).</translation>
    </message>
    <message>
        <source>Say which Parties: --requesting and --requested, or --request.</source>
        <translation>Укажите Стороны: --requesting и --requested, либо --request.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>Сторона «%1» неизвестна.</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>Сторона не направляет просьбу самой себе.</translation>
    </message>
    <message>
        <source>--keep needs --standing and --vault.</source>
        <translation>Для --keep нужны --standing и --vault.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>Документ «%1» неизвестен.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>В документе нет вида просьбы «%1».</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>То, что указано в --standing, относится к документу «%1».</translation>
    </message>
</context>
<context>
    <name>BuiltInStrings</name>
    <message>
        <source>A part of the program is damaged; install the program again.</source>
        <translation>Часть программы повреждена; установите программу заново.</translation>
    </message>
    <message>
        <source>A text has characters that steer what stands around it.</source>
        <translation>В тексте есть знаки, управляющие тем, что стоит вокруг.</translation>
    </message>
    <message>
        <source>The program has no instrument "%1".</source>
        <translation>В программе нет документа «%1».</translation>
    </message>
</context>
<context>
    <name>CaseCommandsStrings</name>
    <message>
        <source>The event %1 takes: %2</source>
        <translation>Событие %1 принимает: %2</translation>
    </message>
    <message>
        <source>The event "%1" is not one of this side. There are: %2</source>
        <translation>Событие «%1» не относится к этой стороне. Есть: %2</translation>
    </message>
    <message>
        <source>There is no event "%1". There are: %2</source>
        <translation>События «%1» нет. Есть: %2</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>номер просьбы</translation>
    </message>
    <message>
        <source>what happened; comity-cli events lists them</source>
        <translation>что произошло; список дает comity-cli events</translation>
    </message>
    <message>
        <source>when: 2026-11-16, or 2026-11-16T14:03:00+01:00; now without it</source>
        <translation>когда: 2026-11-16 или 2026-11-16T14:03:00+01:00; если не указано — сейчас</translation>
    </message>
    <message>
        <source>what the event says; of a text KEY.fr says it in French</source>
        <translation>что говорит событие; для текста KEY.fr — на французском языке</translation>
    </message>
    <message>
        <source>a JSON file with what the event says, or -</source>
        <translation>файл JSON с содержанием события или -</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing или incoming</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>Направление — outgoing или incoming.</translation>
    </message>
    <message>
        <source>desk, archive, bin, or back to where it was before</source>
        <translation>desk, archive, bin или back — туда, где она была прежде</translation>
    </message>
    <message>
        <source>A request is put on the desk, into the archive or into the bin, or back: desk, archive, bin or back, not "%1".</source>
        <translation>Просьбу помещают на рабочий стол, в архив или в корзину либо возвращают: desk, archive, bin или back, а не «%1».</translation>
    </message>
    <message>
        <source>the officer who gets the case</source>
        <translation>сотрудник, которому передается дело</translation>
    </message>
    <message>
        <source>There is no officer of this name in the vault.</source>
        <translation>В хранилище нет сотрудника с таким именем.</translation>
    </message>
    <message>
        <source>It is recorded too that it was sent as the follow-up of the request for preservation %1; the notice of it is the paper followUpSent.</source>
        <translation>Также записано, что она направлена вслед за просьбой об обеспечении сохранности %1; уведомление об этом — документ followUpSent.</translation>
    </message>
    <message>
        <source>The paper is not about this request, but about "%1".</source>
        <translation>Документ относится не к этому запросу, а к «%1».</translation>
    </message>
    <message>
        <source>The paper tells of another event: %1</source>
        <translation>Документ сообщает о другом событии: %1</translation>
    </message>
    <message>
        <source>The paper tells of nothing that this side records.</source>
        <translation>Документ не сообщает ни о чем, что регистрирует эта сторона.</translation>
    </message>
    <message>
        <source>The paper names another content of the request than is known here.</source>
        <translation>Документ указывает иное содержание запроса, чем известное здесь.</translation>
    </message>
    <message>
        <source>the paper of the other Party that tells of it, a PDF or a notice: it says what --detail does not, and is kept with the request</source>
        <translation>документ другого Участника, который об этом сообщает, PDF или уведомление: он содержит то, чего нет в --detail, и хранится вместе с запросом</translation>
    </message>
</context>
<context>
    <name>CaseTextStrings</name>
    <message>
        <source>by the treaty</source>
        <translation>по договору</translation>
    </message>
    <message>
        <source>by practice, not by the treaty</source>
        <translation>по практике, а не по договору</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>как сообщено</translation>
    </message>
    <message>
        <source>target of this office, no term of the treaty</source>
        <translation>цель этого органа, а не срок договора</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>held until the decision on the follow-up</source>
        <translation>сохраняется до решения по последующей просьбе</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>ours to do</source>
        <translation>за нами</translation>
    </message>
    <message>
        <source>theirs to do</source>
        <translation>за другой Стороной</translation>
    </message>
    <message>
        <source>Preservation</source>
        <translation>Обеспечение сохранности</translation>
    </message>
    <message>
        <source>Preservation of item %1</source>
        <translation>Обеспечение сохранности позиции %1</translation>
    </message>
    <message>
        <source>no date was told; the last guaranteed day is %1 at the earliest, not confirmed</source>
        <translation>дата не сообщена; последний гарантированный день — не ранее %1, не подтверждено</translation>
    </message>
    <message>
        <source>no date was told; nothing is promised</source>
        <translation>дата не сообщена; ничего не обещано</translation>
    </message>
    <message>
        <source>held since %1, until the decision</source>
        <translation>сохраняется с %1 до решения</translation>
    </message>
    <message>
        <source>released</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>no such data were found</source>
        <translation>такие данные не найдены</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day was %2 (%3)</source>
        <translation>осуществлено %1, последним гарантированным днем было %2 (%3)</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day is %2 (%3)</source>
        <translation>осуществлено %1, последний гарантированный день — %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>extended: practice, not the treaty</source>
        <translation>продлено: практика, а не договор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Хранится в</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Событие %1</translation>
    </message>
    <message>
        <source>corrected by event %1</source>
        <translation>исправлено событием %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
</context>
<context>
    <name>CaseWorkStrings</name>
    <message>
        <source>This program does not know the treaty of this request.</source>
        <translation>Эта программа не знает договора этой просьбы.</translation>
    </message>
    <message>
        <source>The request is in the bin. Take it out of the bin first.</source>
        <translation>Просьба находится в корзине. Сначала извлеките ее из корзины.</translation>
    </message>
    <message>
        <source>Only an officer with the role of approver can do this.</source>
        <translation>Это может сделать только сотрудник с ролью утверждающего.</translation>
    </message>
    <message>
        <source>There is no such officer in the vault any more.</source>
        <translation>Такого сотрудника в хранилище больше нет.</translation>
    </message>
    <message>
        <source>No paper tells the other Party of this event.</source>
        <translation>Документа, которым другая Сторона уведомляется об этом событии, нет.</translation>
    </message>
    <message>
        <source>What came with the confirmation is not the content that it confirms: its fingerprint is another one.</source>
        <translation>Полученное вместе с подтверждением не является тем содержанием, которое оно подтверждает: его отпечаток иной.</translation>
    </message>
</context>
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
    <message>
        <source>a directory file: the addressee is looked up in it</source>
        <translation>файл справочника: в нем ищется адресат</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>То, что указано в --standing, относится к документу «%1».</translation>
    </message>
    <message>
        <source>a file that says for whom the treaty is in force</source>
        <translation>файл, в котором сказано, для кого договор действует</translation>
    </message>
</context>
<context>
    <name>ClockViewStrings</name>
    <message>
        <source>This is the last day.</source>
        <translation>Сегодня последний день.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Остался %n день.</numerusform>
            <numerusform>Осталось %n дня.</numerusform>
            <numerusform>Осталось %n дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>items with clocks of their own</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonStrings</name>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>рекомендуется</translation>
    </message>
    <message>
        <source>filled in by the program</source>
        <translation>заполняется программой</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>first day of the month after %1</source>
        <translation>первый день месяца по истечении срока: %1</translation>
    </message>
    <message>
        <source>confidential without being asked</source>
        <translation>конфиденциально без просьбы</translation>
    </message>
    <message>
        <source>confidential if asked</source>
        <translation>конфиденциально по просьбе</translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s)</source>
        <translation>
            <numerusform>%n сдача на хранение</numerusform>
            <numerusform>%n сдачи на хранение</numerusform>
            <numerusform>%n сдач на хранение</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of these %2 of %3</source>
        <translation>%1, из них %2 от %3</translation>
    </message>
    <message>
        <source>a Party may declare it</source>
        <translation>Сторона может об этом заявить</translation>
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
        <translation>«%1» не входит в число: %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>Обязывает</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Data item</source>
        <translation>Элемент данных</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>Разъяснение об использовании</translation>
    </message>
    <message>
        <source>of this request alone, by its reference</source>
        <translation>только этой просьбы, по ее номеру</translation>
    </message>
    <message>
        <source>binding, proposed, declined or all</source>
        <translation>binding, proposed, declined или all</translation>
    </message>
    <message>
        <source>whom they bind: us, them or all</source>
        <translation>кого они обязывают: us, them или all</translation>
    </message>
    <message>
        <source>only where an explanation of the use is due</source>
        <translation>только там, где следует дать разъяснение об использовании</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>в виде таблицы (CSV)</translation>
    </message>
    <message>
        <source>There are more; narrow the list.</source>
        <translation>Есть и другие; сузьте список.</translation>
    </message>
</context>
<context>
    <name>ConfirmCommandStrings</name>
    <message>
        <source>the request as it was received before, or -</source>
        <translation>просьба в том виде, в каком она была получена ранее, или -</translation>
    </message>
    <message>
        <source>the formal confirmation as it was received</source>
        <translation>официальное подтверждение в том виде, в каком оно получено</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text или json</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>Формат: text или json.</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>В нем нет просьбы.</translation>
    </message>
</context>
<context>
    <name>ConfirmationStrings</name>
    <message>
        <source>The confirmation belongs to another request.</source>
        <translation>Подтверждение относится к другой просьбе.</translation>
    </message>
    <message>
        <source>The paper is not a formal confirmation.</source>
        <translation>Документ не является официальным подтверждением.</translation>
    </message>
    <message>
        <source>There is no confirmation in it.</source>
        <translation>В нем нет подтверждения.</translation>
    </message>
    <message>
        <source>The request in the confirmation is not the one that it names.</source>
        <translation>Приложенная к подтверждению просьба не та, которая в нем указана.</translation>
    </message>
    <message>
        <source>The confirmation confirms the copy that was received.</source>
        <translation>Подтверждение относится к полученному экземпляру.</translation>
    </message>
    <message>
        <source>The confirmation confirms another content than was received.</source>
        <translation>Подтверждение относится к иному содержанию, чем полученное.</translation>
    </message>
    <message>
        <source>It says that another copy was sent than the one that was received; ask the sender.</source>
        <translation>В нем указано, что был отправлен иной экземпляр, чем полученный; запросите отправителя.</translation>
    </message>
    <message>
        <source>The confirmed content did not come with it: the differences are those it declares.</source>
        <translation>Подтвержденное содержание к нему не приложено: различия приведены согласно его собственным данным.</translation>
    </message>
    <message>
        <source>Received (SHA-256): %1</source>
        <translation>Получено (SHA-256): %1</translation>
    </message>
    <message>
        <source>Confirmed (SHA-256): %1</source>
        <translation>Подтверждено (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>CsvExportStrings</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт остановлен; файл не записан.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файл невозможно записать.</translation>
    </message>
</context>
<context>
    <name>CsvStrings</name>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>В строке больше %1 ячеек.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>В файле больше %1 строк.</translation>
    </message>
    <message>
        <source>The quotation marks of a cell do not close it.</source>
        <translation>Кавычки ячейки ее не закрывают.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Файл больше %1 МиБ.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Файл не является текстом в UTF-8.</translation>
    </message>
</context>
<context>
    <name>DatabaseStrings</name>
    <message>
        <source>Another program is using the database.</source>
        <translation>Базу данных использует другая программа.</translation>
    </message>
    <message>
        <source>The database is still being read.</source>
        <translation>База данных еще читается.</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>Запись в базу данных невозможна.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Работа отменена.</translation>
    </message>
    <message>
        <source>The disk did not read or write the database.</source>
        <translation>Диск не смог прочитать или записать базу данных.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>База данных повреждена.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>Диск заполнен: ничего не изменено.</translation>
    </message>
    <message>
        <source>A value is too large for the database.</source>
        <translation>Значение слишком велико для базы данных.</translation>
    </message>
    <message>
        <source>The database does not allow this change.</source>
        <translation>База данных не допускает этого изменения.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Недостаточно памяти.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>База данных не выполнила операцию.</translation>
    </message>
</context>
<context>
    <name>DeadlinesCommandStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» — не дата (образец: 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no kind of deadline "%1". There are: %2</source>
        <translation>Вида срока «%1» нет. Есть: %2</translation>
    </message>
    <message>
        <source>due on this day or later</source>
        <translation>срок в этот день или позже</translation>
    </message>
    <message>
        <source>due on this day or earlier</source>
        <translation>срок в этот день или раньше</translation>
    </message>
    <message>
        <source>of this kind, as preservationEnds; may be given several times</source>
        <translation>этого вида, например preservationEnds; можно указать несколько раз</translation>
    </message>
    <message>
        <source>only what this office has to do</source>
        <translation>только то, что должен сделать этот орган</translation>
    </message>
    <message>
        <source>write a calendar (iCalendar) instead, with nothing of the case</source>
        <translation>записать вместо этого календарь (iCalendar), без сведений о деле</translation>
    </message>
    <message>
        <source>with the references of the requests in the calendar</source>
        <translation>с номерами просьб в календаре</translation>
    </message>
    <message>
        <source>how many lines, at most 1,000</source>
        <translation>сколько строк, не более 1000</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>Предел — число от 1 до 1000.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>Есть и другие; увеличьте --limit или сузьте список.</translation>
    </message>
    <message>
        <source>This desk has no time zone yet: its days end at midnight UTC. The window asks for it.</source>
        <translation>У этого рабочего места еще нет часового пояса: его дни кончаются в полночь UTC. Окно о нем спросит.</translation>
    </message>
</context>
<context>
    <name>DerivationStrings</name>
    <message>
        <source>The vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>Для проверки парольной фразы хранилище требует больше или меньше вычислений, чем допускает эта программа.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation>Для проверки парольной фразы не хватает свободной памяти: нужно %1 МиБ. Закройте другие программы и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>DialoguePaperStrings</name>
    <message>
        <source>The paper cannot be made: a detail is missing.</source>
        <translation>Документ не может быть составлен: не хватает сведений.</translation>
    </message>
    <message>
        <source>A formal confirmation says what changed since the expedited copy, if and only if its content is another one.</source>
        <translation>Официальное подтверждение указывает, что изменилось по сравнению с оперативно переданным экземпляром, тогда и только тогда, когда его содержание иное.</translation>
    </message>
    <message>
        <source>The preservation would end before its last guaranteed day.</source>
        <translation>Обеспечение сохранности закончилось бы ранее последнего гарантированного дня.</translation>
    </message>
    <message>
        <source>The paper holds characters that cannot be printed (%1).</source>
        <translation>Документ содержит символы, которые не могут быть напечатаны (%1).</translation>
    </message>
    <message>
        <source>There is no such paper for an event of the kind "%1".</source>
        <translation>Для события вида «%1» такого документа нет.</translation>
    </message>
    <message>
        <source>Only a request that was sent directly between judicial authorities is copied to the central authority.</source>
        <translation>Копия центральному органу направляется только в отношении просьбы, переданной напрямую между судебными органами.</translation>
    </message>
</context>
<context>
    <name>DialoguePapersStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» не является датой (например, 2026-11-16).</translation>
    </message>
    <message>
        <source>The details of an event are a JSON object.</source>
        <translation>Сведения о событии представляют собой объект JSON.</translation>
    </message>
    <message>
        <source>The expedited copy is a request of another kind.</source>
        <translation>Оперативно переданный экземпляр — просьба другого вида.</translation>
    </message>
    <message>
        <source>There is no notice in the file that is answered.</source>
        <translation>В файле, на который дается ответ, нет уведомления.</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«%1» не входит в число языков ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>what a paper tells of its event: a JSON file, or -</source>
        <translation>что документ сообщает о событии: файл JSON или -</translation>
    </message>
    <message>
        <source>the reference of the paper itself</source>
        <translation>номер самого документа</translation>
    </message>
    <message>
        <source>the date of the paper; without it, today</source>
        <translation>дата документа; если не указана — сегодня</translation>
    </message>
    <message>
        <source>when the event happened: a date, or a moment with its offset</source>
        <translation>когда произошло событие: дата или момент со смещением</translation>
    </message>
    <message>
        <source>the language the details were drafted in</source>
        <translation>язык, на котором составлены сведения</translation>
    </message>
    <message>
        <source>the paper that is answered: a PDF or a notice</source>
        <translation>документ, на который дается ответ: PDF или уведомление</translation>
    </message>
    <message>
        <source>the request as it was sent, for a formal confirmation</source>
        <translation>просьба в том виде, в каком она была отправлена, для официального подтверждения</translation>
    </message>
    <message>
        <source>the kind of event that the document reply tells of</source>
        <translation>вид события, о котором сообщает документ reply</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>кто подписывает</translation>
    </message>
    <message>
        <source>the post of who signs</source>
        <translation>должность подписывающего</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>место подписания</translation>
    </message>
</context>
<context>
    <name>DirectoryCommandStrings</name>
    <message>
        <source>The entry %1 cannot be read by this program.</source>
        <translation>Эта программа не может прочитать запись %1.</translation>
    </message>
    <message>
        <source>"%1" is not of the form FIELD=VALUE.</source>
        <translation>«%1» не имеет вида ПОЛЕ=ЗНАЧЕНИЕ.</translation>
    </message>
    <message>
        <source>"%1" is not a date until today (as 2026-11-16).</source>
        <translation>«%1» не является датой не позднее сегодняшней (как 2026-11-16).</translation>
    </message>
    <message>
        <source>Apply suggested or all, not "%1".</source>
        <translation>Применяется suggested или all, а не «%1».</translation>
    </message>
    <message>
        <source>Nothing was saved. --apply suggested takes what is marked *, --apply all everything.</source>
        <translation>Ничего не сохранено. --apply suggested принимает отмеченное *, --apply all — все.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) saved.</source>
        <translation>
            <numerusform>Сохранена %n запись.</numerusform>
            <numerusform>Сохранены %n записи.</numerusform>
            <numerusform>Сохранено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is exported as json or as csv, not "%1".</source>
        <translation>Вывод возможен как json или csv, а не «%1».</translation>
    </message>
    <message>
        <source>the Party, as FR</source>
        <translation>Сторона, например FR</translation>
    </message>
    <message>
        <source>mutualAssistance, extradition, network247, judicial, interpol or competent</source>
        <translation>mutualAssistance, extradition, network247, judicial, interpol или competent</translation>
    </message>
    <message>
        <source>words of the names, addresses and Parties</source>
        <translation>слова из наименований, адресов и названий Сторон</translation>
    </message>
    <message>
        <source>those that want to be verified again</source>
        <translation>те, что нужно проверить снова</translation>
    </message>
    <message>
        <source>those where somebody is there now</source>
        <translation>те, где сейчас кто-то есть</translation>
    </message>
    <message>
        <source>what the entry was before</source>
        <translation>какой запись была раньше</translation>
    </message>
    <message>
        <source>suggested or all</source>
        <translation>suggested или all</translation>
    </message>
    <message>
        <source>only this entry, as FR/central</source>
        <translation>только эту запись, например FR/central</translation>
    </message>
    <message>
        <source>into this file</source>
        <translation>в этот файл</translation>
    </message>
    <message>
        <source>json or csv</source>
        <translation>json или csv</translation>
    </message>
    <message>
        <source>The directory: list, show, set, remove, verify-date, addressee, import, export; comity-cli --help shows how.</source>
        <translation>Справочник: list, show, set, remove, verify-date, addressee, import, export; comity-cli --help показывает как.</translation>
    </message>
    <message>
        <source>Too few or too many words; comity-cli --help shows how.</source>
        <translation>Слишком мало или слишком много слов; comity-cli --help показывает как.</translation>
    </message>
</context>
<context>
    <name>DirectoryCsvStrings</name>
    <message>
        <source>Here must stand true or false.</source>
        <translation>Здесь должно стоять true или false.</translation>
    </message>
    <message>
        <source>The rows of this cell are not JSON.</source>
        <translation>Строки этой ячейки не являются JSON.</translation>
    </message>
    <message>
        <source>The table has no headings.</source>
        <translation>У таблицы нет заголовков.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>В файле уже есть эта запись.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>No field has the name "%1".</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>The column "%1" stands twice.</source>
        <translation>Столбец «%1» стоит дважды.</translation>
    </message>
    <message>
        <source>The columns party and id are needed.</source>
        <translation>Нужны столбцы party и id.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>В строке больше ячеек, чем заголовков.</translation>
    </message>
    <message>
        <source>The value stands in a column without a language and in one with.</source>
        <translation>Значение стоит и в столбце без языка, и в столбце с языком.</translation>
    </message>
</context>
<context>
    <name>DirectoryOutputStrings</name>
    <message>
        <source>taken out</source>
        <translation>удалена</translation>
    </message>
    <message>
        <source>what it said is not kept</source>
        <translation>ее содержание не сохранилось</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>новая запись</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
</context>
<context>
    <name>DirectoryReaderStrings</name>
    <message>
        <source>Here must stand an object.</source>
        <translation>Здесь должен стоять объект.</translation>
    </message>
    <message>
        <source>"%1" is not a time zone that exists (as Europe/Paris).</source>
        <translation>«%1» не является существующим часовым поясом (как Europe/Paris).</translation>
    </message>
    <message>
        <source>"%1" is not a time of day (as 09:00, at most 24:00).</source>
        <translation>«%1» не является временем суток (как 09:00, не более 24:00).</translation>
    </message>
    <message>
        <source>This is not a directory file of the form "directory/1".</source>
        <translation>Это не файл справочника вида «directory/1».</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Здесь должен стоять список.</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>В списке больше %1 записей.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>В файле уже есть эта запись.</translation>
    </message>
    <message>
        <source>Here must stand a list of at most %1 SHA-256 of 64 digits 0-9 and a-f.</source>
        <translation>Здесь должен стоять список не более чем из %1 значений SHA-256 по 64 знака 0-9 и a-f.</translation>
    </message>
    <message>
        <source>The member is missing.</source>
        <translation>Этого члена нет.</translation>
    </message>
    <message>
        <source>An authority has an id of up to 40 letters, digits, "-", "_" and ".", which begins with a letter or a digit and is not "party".</source>
        <translation>У органа есть обозначение длиной до 40 букв, цифр, «-», «_» и «.», которое начинается с буквы или цифры и не равно «party».</translation>
    </message>
    <message>
        <source>A directory file is a JSON object.</source>
        <translation>Файл справочника — это объект JSON.</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Open now, until %1 there</source>
        <translation>Сейчас открыто, до %1 по местному времени</translation>
    </message>
    <message>
        <source>Open now, until tomorrow at %1 there</source>
        <translation>Сейчас открыто, до завтра %1 по местному времени</translation>
    </message>
    <message>
        <source>Open now, until %1 at %2 there</source>
        <translation>Сейчас открыто, до %1, %2 по местному времени</translation>
    </message>
    <message>
        <source>Closed now; opens at %1 there</source>
        <translation>Сейчас закрыто; откроется в %1 по местному времени</translation>
    </message>
    <message>
        <source>Closed now; opens tomorrow at %1 there</source>
        <translation>Сейчас закрыто; откроется завтра в %1 по местному времени</translation>
    </message>
    <message>
        <source>Closed now; opens on %1 at %2 there</source>
        <translation>Сейчас закрыто; откроется: %1, %2 по местному времени</translation>
    </message>
    <message>
        <source>Working hours not known</source>
        <translation>Часы работы неизвестны</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>Открыто круглосуточно</translation>
    </message>
    <message>
        <source>Closed for more than a year</source>
        <translation>Закрыто более чем на год</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Никогда не проверялась</translation>
    </message>
    <message>
        <source>Verified on %1: stale</source>
        <translation>Проверена %1: устарела</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Проверена %1</translation>
    </message>
</context>
<context>
    <name>DirectoryWorkStrings</name>
    <message>
        <source>Entries that another version of the program saved cannot be written: %1</source>
        <translation>Записи, сохраненные другой версией программы, не могут быть записаны: %1</translation>
    </message>
</context>
<context>
    <name>EventDetailsStrings</name>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«%1» не является одним из языков ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>A detail is written KEY=VALUE, not "%1".</source>
        <translation>Подробность записывается KEY=VALUE, а не «%1».</translation>
    </message>
    <message>
        <source>The event does not know the detail "%1".</source>
        <translation>У события нет подробности «%1».</translation>
    </message>
    <message>
        <source>"%1" cannot be the value of the detail %2.</source>
        <translation>«%1» не может быть значением подробности %2.</translation>
    </message>
    <message>
        <source>The file with the details must hold a JSON object.</source>
        <translation>Файл с подробностями должен содержать объект JSON.</translation>
    </message>
</context>
<context>
    <name>FieldHelpStrings</name>
    <message>
        <source>No request can go without this.</source>
        <translation>Без этого просьбу отправить нельзя.</translation>
    </message>
    <message>
        <source>The text requires this: %1.</source>
        <comment>a paragraph</comment>
        <translation>Этого требует текст: %1.</translation>
    </message>
    <message>
        <source>This is expected.</source>
        <translation>Это ожидается.</translation>
    </message>
    <message>
        <source>This is expected; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>Это ожидается; к этому относится %1.</translation>
    </message>
    <message>
        <source>Comity fills this in.</source>
        <translation>Это поле заполняет Comity.</translation>
    </message>
    <message>
        <source>This may stay empty.</source>
        <translation>Это поле может остаться пустым.</translation>
    </message>
    <message>
        <source>This may stay empty; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>Это поле может остаться пустым; к нему относится %1.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Возможные ответы</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>What Comity looks at here</source>
        <translation>Что здесь проверяет Comity</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id of a rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text in %1: %2</source>
        <comment>a language, an article</comment>
        <translation>Текст (%1): %2</translation>
    </message>
    <message>
        <source>A column of “%1”.</source>
        <comment>name of a table</comment>
        <translation>Столбец таблицы «%1».</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читайте также</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>Текста этой статьи нет в файле документа. Прочитайте его, прежде чем на него ссылаться.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>Этот текст не сверен с официальным.</translation>
    </message>
</context>
<context>
    <name>FileViewStrings</name>
    <message>
        <source>The picture is damaged; it cannot be shown.</source>
        <translation>Изображение повреждено; показать его невозможно.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 × %2 pixels).</source>
        <translation>Изображение слишком велико, чтобы показать его здесь (%1 × %2 пикселей).</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; it cannot be shown here.</source>
        <translation>Файл PDF защищен паролем; показать его здесь невозможно.</translation>
    </message>
    <message>
        <source>This page of the PDF cannot be drawn.</source>
        <translation>Эту страницу файла PDF невозможно отобразить.</translation>
    </message>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>Файл не является файлом PDF или поврежден.</translation>
    </message>
    <message>
        <source>Drawing the PDF took too long or too much memory, and was ended.</source>
        <translation>Отображение файла PDF заняло слишком много времени или памяти и было прекращено.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown: the program that draws them is missing.</source>
        <translation>Показать файлы PDF невозможно: отсутствует программа, которая их отображает.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Save it and open it with a program for it, if you trust where it comes from.</source>
        <translation>Файлы этого вида здесь показать невозможно. Сохраните файл и откройте его соответствующей программой, если доверяете его источнику.</translation>
    </message>
</context>
<context>
    <name>FilesStrings</name>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Файл невозможно записать.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>The file cannot be put in the place of the earlier one.</source>
        <translation>Файлом невозможно заменить прежний.</translation>
    </message>
    <message>
        <source>The folder cannot be brought to the disk.</source>
        <translation>Папку невозможно сохранить на диск.</translation>
    </message>
    <message>
        <source>The lock file cannot be opened.</source>
        <translation>Файл блокировки невозможно открыть.</translation>
    </message>
    <message>
        <source>The file is locked.</source>
        <translation>Файл заблокирован.</translation>
    </message>
    <message>
        <source>The file cannot be locked on this drive.</source>
        <translation>На этом диске файл невозможно заблокировать.</translation>
    </message>
</context>
<context>
    <name>FollowUpCommandStrings</name>
    <message>
        <source>the reference of the request for preservation</source>
        <translation>номер просьбы об обеспечении сохранности</translation>
    </message>
    <message>
        <source>the reference of the new request</source>
        <translation>номер новой просьбы</translation>
    </message>
</context>
<context>
    <name>FollowUpStrings</name>
    <message>
        <source>No request follows one of this kind.</source>
        <translation>За просьбой этого вида другая просьба не следует.</translation>
    </message>
    <message>
        <source>The request for preservation has not been sent yet.</source>
        <translation>Просьба об обеспечении сохранности еще не направлена.</translation>
    </message>
    <message>
        <source>The request for preservation has ended. Make the request for access anew.</source>
        <translation>Дело по просьбе об обеспечении сохранности завершено. Составьте просьбу о доступе заново.</translation>
    </message>
</context>
<context>
    <name>HeaderFileStrings</name>
    <message>
        <source>The key file of the vault is missing.</source>
        <translation>Файл ключей хранилища отсутствует.</translation>
    </message>
    <message>
        <source>The key file of the vault cannot be read.</source>
        <translation>Файл ключей хранилища невозможно прочитать.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>В этой папке нет хранилища.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are damaged or missing. A backup or the recovery sheet can bring them back.</source>
        <translation>Файл ключей хранилища и его копия повреждены или отсутствуют. Их можно восстановить из резервной копии или по листу восстановления.</translation>
    </message>
    <message>
        <source>One copy of the key file was not brought up to date.</source>
        <translation>Одна из копий файла ключей не была обновлена.</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>С диска читается не то, что было на него записано.</translation>
    </message>
    <message>
        <source>The change of the keys is in force, but one of the two copies of the key file could not be written: %1</source>
        <translation>Изменение ключей действует, но одну из двух копий файла ключей записать не удалось: %1</translation>
    </message>
    <message>
        <source>The change of the keys was not saved: %1</source>
        <translation>Изменение ключей не сохранено: %1</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>Это имя уже занято.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be made.</source>
        <translation>Папку хранилища невозможно создать.</translation>
    </message>
</context>
<context>
    <name>HeaderFormatStrings</name>
    <message>
        <source>The vault was made by a newer version of this program.</source>
        <translation>Хранилище создано более новой версией этой программы.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged.</source>
        <translation>Файл ключей хранилища поврежден.</translation>
    </message>
    <message>
        <source>The key file of the vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>Для проверки парольной фразы файл ключей хранилища требует больше или меньше вычислений, чем допускает эта программа.</translation>
    </message>
</context>
<context>
    <name>HeaderStrings</name>
    <message>
        <source>The key file of the vault was changed by something other than this program.</source>
        <translation>Файл ключей хранилища изменен не этой программой.</translation>
    </message>
    <message>
        <source>The vault is being given a new master key; that has to be finished first.</source>
        <translation>Хранилище получает новый главный ключ; сначала это нужно завершить.</translation>
    </message>
    <message>
        <source>A new passphrase has to be protected by at least %1 MiB and %2 passes.</source>
        <translation>Новая парольная фраза должна быть защищена не менее чем %1 МиБ памяти и таким числом проходов: %2.</translation>
    </message>
    <message>
        <source>The key file of the vault is not the one that belongs to its data: an earlier or another one was put in its place.</source>
        <translation>Файл ключей хранилища не относится к его данным: на его место помещен более ранний или другой файл.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Эта парольная фраза не открывает хранилище.</translation>
    </message>
    <message>
        <source>Opening the vault was cancelled.</source>
        <translation>Открытие хранилища отменено.</translation>
    </message>
    <message>
        <source>The vault has %1 passphrases already; no more fit.</source>
        <translation>Парольных фраз у хранилища уже %1; больше не помещается.</translation>
    </message>
    <message>
        <source>The vault has no such passphrase.</source>
        <translation>Такой парольной фразы у хранилища нет.</translation>
    </message>
    <message>
        <source>The last officer's passphrase cannot be removed: nobody could open the vault.</source>
        <translation>Парольную фразу последнего сотрудника удалить нельзя: хранилище никто не сможет открыть.</translation>
    </message>
    <message>
        <source>The database has no salt or no page size.</source>
        <translation>В базе данных нет соли или размера страницы.</translation>
    </message>
    <message>
        <source>The vault is not being given a new master key.</source>
        <translation>Хранилище не получает новый главный ключ.</translation>
    </message>
</context>
<context>
    <name>ImportCommandStrings</name>
    <message>
        <source>known</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>Added: %1, known already: %2, refused: %3.</source>
        <translation>Добавлено: %1; уже есть: %2; не принято: %3.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>не принята</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлена</translation>
    </message>
    <message>
        <source>The results cannot be written any more.</source>
        <translation>Результаты больше невозможно записать.</translation>
    </message>
    <message>
        <source>request files or transmittals</source>
        <translation>файлы просьб или препроводительные документы</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputStrings</name>
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
    <message>
        <source>The phrase "%1" does not exist.</source>
        <translation>Формулировки «%1» нет.</translation>
    </message>
    <message>
        <source>What is named here does not exist: "%1".</source>
        <translation>Того, что здесь названо, не существует: «%1».</translation>
    </message>
    <message>
        <source>The paragraph %1 is of an article that is not among the articles.</source>
        <translation>Пункт %1 относится к статье, которой нет среди статей.</translation>
    </message>
</context>
<context>
    <name>InstrumentStrings</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Entry into force, channels, declarations</source>
        <translation>Вступление в силу, каналы, заявления</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Grounds for refusal and postponement</source>
        <translation>Основания для отказа и отсрочки</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>Другие перечни</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Виды просьб</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>одинаково</translation>
    </message>
    <message>
        <source>different</source>
        <translation>различно</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>только в первом</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>только во втором</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>текст не включен</translation>
    </message>
    <message>
        <source>Opened for signature on %1.</source>
        <translation>Открыт для подписания %1.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>В силе с %1.</translation>
    </message>
    <message>
        <source>Adopted on %1.</source>
        <translation>Принят %1.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>По: %1.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Не проверено.</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) compared with a copy.</source>
        <translation>
            <numerusform>Текст %n статьи сверен с копией.</numerusform>
            <numerusform>Текст %n статей сверен с копией.</numerusform>
            <numerusform>Текст %n статей сверен с копией.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) not verified.</source>
        <translation>
            <numerusform>Текст %n статьи не проверен.</numerusform>
            <numerusform>Текст %n статей не проверен.</numerusform>
            <numerusform>Текст %n статей не проверен.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n article(s) only number and heading are given.</source>
        <translation>
            <numerusform>Для %n статьи приведены только номер и название.</numerusform>
            <numerusform>Для %n статей приведены только номер и название.</numerusform>
            <numerusform>Для %n статей приведены только номер и название.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of forms and lists seen in an official text of this language: %1 of %2.</source>
        <translation>Слова форм и перечней, найденные в официальном тексте на этом языке: %1 из %2.</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>входит в программу</translation>
    </message>
    <message>
        <source>added by this office</source>
        <translation>добавлено этим органом</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>в силе</translation>
    </message>
    <message>
        <source>adopted, not in force</source>
        <translation>принят, не в силе</translation>
    </message>
    <message>
        <source>proposal, not in force</source>
        <translation>предложение, не в силе</translation>
    </message>
    <message>
        <source>in the file, not in the vault</source>
        <translation>в файле, не в хранилище</translation>
    </message>
</context>
<context>
    <name>InstrumentsCommandStrings</name>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>Документ «%1» неизвестен.</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>текст не включен</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>сверено с копией</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>Аутентичные языки: %1</translation>
    </message>
    <message>
        <source>The file of the instrument is as it must be.</source>
        <translation>Файл документа таков, каким он должен быть.</translation>
    </message>
    <message>
        <source>The folder holds no instruments.</source>
        <translation>В папке нет документов.</translation>
    </message>
    <message>
        <source>also what is the same in both</source>
        <translation>также то, что в обоих одинаково</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1" as the file has it, in place of the earlier one.</source>
        <translation>Хранилище содержит документ «%1» в том виде, как он есть в файле, вместо прежнего.</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1".</source>
        <translation>Хранилище содержит документ «%1».</translation>
    </message>
    <message>
        <source>The instrument "%1" was taken out of the vault.</source>
        <translation>Документ «%1» удален из хранилища.</translation>
    </message>
    <message>
        <source>There is no "instruments %1": show, compare, check, import and remove are there, and the list without a word.</source>
        <translation>Нет команды «instruments %1»: есть show, compare, check, import и remove, а без слова — список.</translation>
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
    <message>
        <source>A text has more than %1 combining marks on one letter.</source>
        <translation>В тексте более %1 комбинируемых знаков при одной букве.</translation>
    </message>
</context>
<context>
    <name>LetterheadStrings</name>
    <message>
        <source>The emblem must be a picture in the format PNG or JPEG.</source>
        <translation>Эмблема должна быть изображением в формате PNG или JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large. It may have 10,000 dots a side, 8 million in all and 16 MB at most.</source>
        <translation>Изображение слишком велико. Допускается не более 10 000 точек по стороне, 8 миллионов точек всего и 16 МБ.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be used.</source>
        <translation>Изображение повреждено и не может быть использовано.</translation>
    </message>
</context>
<context>
    <name>LibraryStrings</name>
    <message numerus="yes">
        <source>An office may add %n instrument(s).</source>
        <translation>
            <numerusform>Орган может добавить %n документ.</numerusform>
            <numerusform>Орган может добавить %n документа.</numerusform>
            <numerusform>Орган может добавить %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instrument "%1" already; it cannot be replaced.</source>
        <translation>Документ «%1» уже есть; заменить его нельзя.</translation>
    </message>
</context>
<context>
    <name>LockStrings</name>
    <message>
        <source>The vault cannot be written to: its lock file cannot be written.</source>
        <translation>Запись в хранилище невозможна: невозможно записать его файл блокировки.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation>Это хранилище открыто в другой программе.</translation>
    </message>
    <message>
        <source>%1 has this vault open on %2 since %3.</source>
        <translation>%1 работает с этим хранилищем на компьютере %2 (открыто: %3).</translation>
    </message>
    <message>
        <source>%1 opened this vault on the computer %2 at %3 and has not closed it there. If nobody uses it there any more, it can be opened here all the same.</source>
        <translation>%1: хранилище открыто на компьютере %2 (открыто: %3) и там не закрыто. Если там им больше никто не пользуется, его все же можно открыть здесь.</translation>
    </message>
    <message>
        <source>The vault lies on a network drive (%1). There it could be damaged when two computers write to it; copy it to a drive of this computer.</source>
        <translation>Хранилище находится на сетевом диске (%1). Там оно может повредиться, если в него пишут два компьютера; скопируйте его на диск этого компьютера.</translation>
    </message>
</context>
<context>
    <name>MainStrings</name>
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
    <message>
        <source>This command takes one file or several.</source>
        <translation>Команде нужен один или несколько файлов.</translation>
    </message>
    <message>
        <source>the vault to unlock first</source>
        <translation>хранилище, которое нужно сразу разблокировать</translation>
    </message>
    <message>
        <source>A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found, or the case does not allow the event; 2 the input or the call cannot be used;
3 the vault cannot be opened.
</source>
        <translation>Парольная фраза берется из --passphrase-file FILE (новая — из --new-passphrase-file FILE) или запрашивается.
FILE и REQUEST могут быть - (стандартный ввод). Код завершения: 0 — выполнено; 1 — выполнено, но в просьбе есть
ошибки, ничего не найдено или дело не допускает события; 2 — входные данные или вызов непригодны;
3 — хранилище невозможно открыть.
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
        <translation>Документы переписки по просьбе:

  render REQUEST --document KIND --details FILE --language L --output FOLDER
         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]
         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]
                                    KIND: вид события, о котором сообщается, например acknowledged или refused; либо reply,
                                    отрывной ответ на просьбу
  read FILE                         выдает уведомление, содержащееся в таком документе
  confirm EXPEDITED CONFIRMATION [--format json]
                                    относится ли официальное подтверждение к полученному ранее экземпляру
</translation>
    </message>
    <message>
        <source>a vault to unlock, or files to take into the one that is unlocked</source>
        <translation>хранилище, которое следует разблокировать, или файлы для импорта в разблокированное хранилище</translation>
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
        <translation>Ход исполнения просьбы:

  events [--direction D] [--format json]
                                    что может произойти и что говорит каждое событие (звездочка — обязательно)
  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]
                                    что это произошло; из него следуют состояние и сроки. WHEN: дата или момент
                                    со смещением, например 2026-11-16T14:03:00+01:00; если не указано — сейчас. Текст —
                                    на языке сообщений, или KEY.fr=… на французском; слова списка разделяются
                                    запятыми. Составное записывается в JSON, лучше в FILE. Ошибочное событие
                                    исправляется другим: record REFERENCE corrected --detail event=NUMBER
                                    --detail reason=WHY
  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]
            [--ics FILE [--references]]
                                    сроки, сначала ближайшие; или в виде календаря
  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]
             [--report-due] [--csv | --format json]
                                    какие условия кого и с какого дня обязывают и какое разъяснение следует дать

</translation>
    </message>
    <message>
        <source>From a preservation to access:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    the request for access to the data that this one preserved,
                                    filled from it and linked to it; R: its own reference

</source>
        <translation>От сохранности к доступу:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    просьба о доступе к сохраненным по этой просьбе данным,
                                    заполненная по ней и связанная с ней; R: ее номер

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
        <translation>Справочник Сторон и их органов:

  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]
  directory show PARTY [ID] --vault DIR [--history] [--format json]
                                    орган или, без ID, что заявила Сторона
  directory set PARTY ID FIELD=VALUE… --vault DIR
                                    поля как в таблице, которую дает export --as csv: name.fr=…,
                                    languages="en fr"; пустое значение стирает. ID для самой Стороны — party
  directory verify-date PARTY ID [DATE] --vault DIR
                                    что запись сверена с источником сегодня или в этот день
  directory remove PARTY ID --vault DIR
  directory addressee REQUEST --vault DIR
                                    кому может быть направлена просьба, лучший первым, и почему
  check REQUEST --directory FILE    адресат ищется и в файле справочника
  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…
                                    показывает, что изменил бы файл (* предлагается, ! изменили обе стороны); не сохраняет
                                    ничего без --apply
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
        <translation>Статистика:

  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]
             [--minimum N] [--csv] [--format json] [--output FILE]
                                    по Сторонам, видам, месяцам, языкам и основаниям, сроки, истечения,
                                    открытые и просроченные; то, что меньше N (5), не показывается
  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …
                                    то же в виде отчета

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
        <translation>Правовое основание:

  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]
        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]
  basis --request REQUEST …         действует ли текст между Сторонами, какой режим применяется
                                    и что из этого следует: пункты, каналы, основания, условия
  basis --standing FILE --keep --vault DIR
                                    сохраняет в хранилище сведения о сданных документах, заявлениях и договорах
  check REQUEST [--vault DIR] [--standing FILE]
                                    сведения хранилища или файла о Сторонах учитываются в замечаниях

</translation>
    </message>
    <message>
        <source>--instrument-folder is for template, templates, check, render and instruments.</source>
        <translation>--instrument-folder служит для template, templates, check, render и instruments.</translation>
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
        <translation>Тексты договоров, по которым направляются просьбы:

  instruments [--format json]       какие есть и что в их тексте проверено
  instruments show ID               что известно об одном, его статьи и виды просьб
  instruments compare ID ID [--all] что есть в одном и чего нет в другом; --all: также одинаковое
  instruments check FILE            что не так в файле документа и где
  instruments import FILE --vault DIR
                                    хранилище содержит собственный документ органа; с --vault DIR
                                    его знают и остальные слова
  instruments remove ID --vault DIR удаляет документ, по которому нет просьб

С --instrument-folder FOLDER перед командой template, templates, check, render и instruments
знают и документы этой папки.

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
        <translation>Вызов: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  templates [--format json]         виды просьб, по статьям
  template INSTRUMENT TYPE          пустая просьба в формате JSON
  check REQUEST [--language L] [--format json]
                                    чего требует договор и чего не хватает в просьбе
  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]
                                    препроводительный документ в PDF. L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              просьба, содержащаяся в документе PDF или в файле просьбы

Работа с хранилищем (зашифрованными делами одного подразделения):

  vault create DIR --officer NAME [--practice]
                                    новое хранилище с первым сотрудником или учебное рабочее место с примерами дел
  vault sheet DIR --output FILE [--language L]
                                    его лист восстановления: напечатать и положить в сейф
  vault verify DIR [--head CODE] [--details] [--format json]
                                    читает его целиком, говорит, что повреждено или возвращено назад
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          новое хранилище из резервной копии
  vault recover DIR --officer NAME  открывает его по коду листа восстановления
  vault rekey DIR                   новый ключ для всего
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR [--incoming]
                                    вносит просьбу, нашу или поступившую от другой Стороны
  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]
                                    просьба, состояние дела и что произошло
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [и параметры list]
  import FILE… --vault DIR          много файлов: каждый принят или нет, второй запуск продолжает
  shelf REFERENCE desk|archive|bin|back --vault DIR
                                    убирает просьбу или достает ее; ничего никогда не удаляется
  assign REFERENCE NAME --vault DIR сотрудник, ведущий дело

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
        <translation>То, что могут читать только названные сотрудники (статья 18, пункт 4: кто это лицо), каждый своей парольной фразой;
ни администратор, ни лист восстановления этого не откроют:

  sealed list REFERENCE --vault DIR [--format json]
                                    версии, для кого они открываются, кто и когда открывал
  sealed open REFERENCE --vault DIR [--version N]
  sealed write REFERENCE --vault DIR --file FILE --reader NAME…
                                    для этих сотрудников и ни для кого больше; не менее двух, иначе может пропасть

</translation>
    </message>
</context>
<context>
    <name>MaintenanceStrings</name>
    <message>
        <source>The key of the database could not be changed.</source>
        <translation>Ключ базы данных не удалось сменить.</translation>
    </message>
</context>
<context>
    <name>MessageCatalogueStrings</name>
    <message>
        <source>This is not a catalogue of messages.</source>
        <translation>Это не каталог сообщений.</translation>
    </message>
    <message>
        <source>The message %1 is not there in all six languages.</source>
        <translation>Сообщение %1 есть не на всех шести языках.</translation>
    </message>
</context>
<context>
    <name>MigrationStrings</name>
    <message>
        <source>The database could not be brought to the form that this program needs.</source>
        <translation>Базу данных не удалось привести к виду, нужному этой программе.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>База данных записана более новой версией программы.</translation>
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
        <translation>Элемент отсутствует.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Здесь должен быть объект.</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>Здесь должен быть список.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>В списке более %1 строк.</translation>
    </message>
    <message>
        <source>Here must stand a whole number from 0.</source>
        <translation>Здесь должно быть целое число от 0.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset.</source>
        <translation>Здесь должна быть дата или момент со смещением.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>SHA-256 состоит из 64 знаков 0-9 и a-f.</translation>
    </message>
    <message>
        <source>"%1" is not one of these words: %2.</source>
        <translation>«%1» не входит в число слов: %2.</translation>
    </message>
    <message>
        <source>"%1" is not in the closed list of the instrument.</source>
        <translation>«%1» нет в закрытом перечне документа.</translation>
    </message>
</context>
<context>
    <name>NoticeReaderStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>Элемент отсутствует.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>SHA-256 состоит из 64 знаков 0-9 и a-f.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>Здесь должен быть объект.</translation>
    </message>
    <message>
        <source>No paper tells of an event of this kind.</source>
        <translation>О событии этого вида документов нет.</translation>
    </message>
    <message>
        <source>This is not a file of the form "notice/1".</source>
        <translation>Это не файл формата «notice/1».</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>Документ «%1» неизвестен.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>В документе нет вида просьбы «%1».</translation>
    </message>
    <message>
        <source>A Party does not write to itself.</source>
        <translation>Сторона не пишет самой себе.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset (as 2026-11-16T09:30:00+01:00).</source>
        <translation>Здесь должна быть дата или момент со смещением (например, 2026-11-16T09:30:00+01:00).</translation>
    </message>
    <message>
        <source>A notice is a JSON object.</source>
        <translation>Уведомление представляет собой объект JSON.</translation>
    </message>
</context>
<context>
    <name>OfficeInstrumentsStrings</name>
    <message>
        <source>Only an administrator of the vault adds or removes an instrument.</source>
        <translation>Добавлять и удалять документы может только администратор хранилища.</translation>
    </message>
    <message>
        <source>The vault has requests of the kind "%1", which this file does not have.</source>
        <translation>В хранилище есть просьбы вида «%1», которого в этом файле нет.</translation>
    </message>
    <message>
        <source>An instrument is a file named like "mine.json"; its articles and kinds of requests may stand beside it as "mine.articles.json".</source>
        <translation>Документ — это файл с именем вида «mine.json»; его статьи и виды просьб могут находиться рядом, например в «mine.articles.json».</translation>
    </message>
    <message>
        <source>The files of this instrument are more, or larger, than those of any treaty.</source>
        <translation>Файлов этого документа больше или они крупнее, чем у любого договора.</translation>
    </message>
    <message numerus="yes">
        <source>A vault keeps %n instrument(s) at most.</source>
        <translation>
            <numerusform>Хранилище содержит не более %n документа.</numerusform>
            <numerusform>Хранилище содержит не более %n документов.</numerusform>
            <numerusform>Хранилище содержит не более %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault keeps no instrument "%1" of the office's own.</source>
        <translation>В этом хранилище нет собственного документа органа «%1».</translation>
    </message>
    <message>
        <source>There are requests under this instrument: it stays.</source>
        <translation>По этому документу есть просьбы: он остается.</translation>
    </message>
    <message>
        <source>The instrument "%1" that this vault keeps cannot be used: %2 Its requests are safe, but cannot be opened.</source>
        <translation>Документ «%1», содержащийся в этом хранилище, использовать нельзя: %2 Просьбы по нему в сохранности, но открыть их нельзя.</translation>
    </message>
</context>
<context>
    <name>OfficerCommandStrings</name>
    <message>
        <source>"%1" is not a role: drafter, approver, administrator, several joined by commas.</source>
        <translation>«%1» — не роль: drafter, approver, administrator или несколько через запятую.</translation>
    </message>
    <message>
        <source>	no passphrase</source>
        <translation>	нет парольной фразы</translation>
    </message>
    <message>
        <source>The present passphrase, once more: </source>
        <translation>Нынешняя парольная фраза, еще раз: </translation>
    </message>
    <message>
        <source>Whoever kept an old copy of the key file and knows the passphrase can still read an old copy of the database. To shut such a copy out of what is written from now on, give the vault a new key: comity-cli vault rekey</source>
        <translation>Тот, у кого осталась старая копия файла ключей и кто знает парольную фразу, по-прежнему может прочитать старую копию базы данных. Чтобы такая копия не открывала доступа к тому, что будет записано впредь, дайте хранилищу новый ключ: comity-cli vault rekey</translation>
    </message>
    <message>
        <source>The officers of a vault: list, add, remove, rename, roles, reset, passphrase; comity-cli --help shows how.</source>
        <translation>Сотрудники хранилища: list, add, remove, rename, roles, reset, passphrase; см. comity-cli --help.</translation>
    </message>
    <message>
        <source>drafter, approver, administrator, joined by commas</source>
        <translation>drafter, approver, administrator, через запятую</translation>
    </message>
    <message>
        <source>The file with the code cannot be read.</source>
        <translation>Файл с кодом невозможно прочитать.</translation>
    </message>
    <message>
        <source>The code of the recovery sheet, in one line: </source>
        <translation>Код с листа восстановления, одной строкой: </translation>
    </message>
    <message>
        <source>--lose-sealed does it all the same.</source>
        <translation>--lose-sealed сделает это все равно.</translation>
    </message>
    <message>
        <source>also when nobody else can open what was sealed for the officer</source>
        <translation>также когда никто другой не может открыть то, что запечатано для сотрудника</translation>
    </message>
</context>
<context>
    <name>OfficerStrings</name>
    <message>
        <source>An officer needs at least one role.</source>
        <translation>Сотруднику нужна хотя бы одна роль.</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>Сотруднику нужно имя.</translation>
    </message>
    <message>
        <source>There is an officer with this name already.</source>
        <translation>Сотрудник с таким именем уже есть.</translation>
    </message>
    <message>
        <source>The vault needs an administrator: this is the last one.</source>
        <translation>Хранилищу нужен администратор: этот последний.</translation>
    </message>
</context>
<context>
    <name>OpeningStrings</name>
    <message>
        <source>This build cannot encrypt: the database is not opened.</source>
        <translation>Эта сборка программы не умеет шифровать: база данных не открывается.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>Базы данных нет.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>База данных повреждена.</translation>
    </message>
    <message>
        <source>The database is empty: its file lost its content.</source>
        <translation>База данных пуста: ее файл утратил содержимое.</translation>
    </message>
    <message>
        <source>The database was not made by this program.</source>
        <translation>База данных создана не этой программой.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>The database cannot be made.</source>
        <translation>Базу данных невозможно создать.</translation>
    </message>
    <message>
        <source>This build would keep parts of the vault readable on the disk: the database is not opened.</source>
        <translation>Эта сборка программы оставляла бы части хранилища на диске в читаемом виде: база данных не открывается.</translation>
    </message>
</context>
<context>
    <name>OutsideFilesStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Файл невозможно прочитать (%1).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Файл больше %1 МиБ.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Файл невозможно записать (%1).</translation>
    </message>
</context>
<context>
    <name>PaperFilesStrings</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Папку невозможно создать.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrings</name>
    <message>
        <source>Names of the office, of its people and of the vault are tried first.</source>
        <translation>Названия учреждения и хранилища и имена сотрудников подбирают в первую очередь.</translation>
    </message>
    <message>
        <source>It is made of frequent words and passwords; add more words that do not belong together.</source>
        <translation>Она состоит из частых слов и паролей; добавьте слова, не связанные между собой.</translation>
    </message>
    <message>
        <source>Repeating something adds little.</source>
        <translation>Повторы мало что добавляют.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 4321 are easy to guess.</source>
        <translation>Последовательности вроде abcd или 4321 легко угадать.</translation>
    </message>
    <message>
        <source>Neighbouring keys of the keyboard are easy to guess.</source>
        <translation>Соседние клавиши клавиатуры легко угадать.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>Даты и годы легко угадать.</translation>
    </message>
    <message>
        <source>It has to have at least %1 characters.</source>
        <translation>В ней должно быть не менее %1 знаков.</translation>
    </message>
    <message>
        <source>It is too easy to guess; four or five words that have nothing to do with each other are a good passphrase.</source>
        <translation>Ее слишком легко угадать; хорошая парольная фраза — четыре или пять никак не связанных между собой слов.</translation>
    </message>
</context>
<context>
    <name>PdfPrintingStrings</name>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Принтер не принял страницы.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>Документ невозможно прочитать.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; save the sheet as PDF instead.</source>
        <translation>На этом компьютере нет принтера; сохраните лист в формате PDF.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ничего не напечатано.</translation>
    </message>
</context>
<context>
    <name>PdfReadStrings</name>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>Файл не является файлом PDF или поврежден.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; the program does not open it.</source>
        <translation>Файл PDF защищен паролем; программа его не открывает.</translation>
    </message>
    <message>
        <source>The PDF is larger than any transmittal.</source>
        <translation>Файл PDF больше любого препроводительного документа.</translation>
    </message>
    <message>
        <source>The request in the PDF is packed in a way this program does not open.</source>
        <translation>Просьба в файле PDF сжата способом, который эта программа не открывает.</translation>
    </message>
    <message>
        <source>There is more than one request inside the PDF; which one is meant is unclear.</source>
        <translation>В файле PDF несколько просьб; неясно, какая из них имеется в виду.</translation>
    </message>
    <message>
        <source>There is no request inside the PDF.</source>
        <translation>В файле PDF нет просьбы.</translation>
    </message>
</context>
<context>
    <name>PracticeVaultStrings</name>
    <message>
        <source>Colleague (practice)</source>
        <translation>Коллега (обучение)</translation>
    </message>
    <message>
        <source>There are requests in this vault: it cannot become a practice desk.</source>
        <translation>В этом хранилище есть просьбы: оно не может стать учебным рабочим местом.</translation>
    </message>
    <message>
        <source>Whether a vault is a practice desk is settled when it is made.</source>
        <translation>Является ли хранилище учебным рабочим местом, решается при его создании.</translation>
    </message>
</context>
<context>
    <name>PrintingStrings</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Ничего не напечатано.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the paper can be written into PDF files.</source>
        <translation>На этом компьютере нет принтера; документ можно записать в файлы PDF.</translation>
    </message>
</context>
<context>
    <name>ReadCommandStrings</name>
    <message>
        <source>lines and indentation for a human reader</source>
        <translation>строки и отступы для чтения человеком</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Отпечаток (SHA-256): %1</translation>
    </message>
    <message>
        <source>a PDF of this program, a request file or a notice, or -</source>
        <translation>PDF этой программы, файл просьбы или уведомление, или -</translation>
    </message>
    <message>
        <source>why not, without the place</source>
        <translation>причина, без указания места</translation>
    </message>
    <message>
        <source>the texts that travel in the file, none of them judged: JSON with base64</source>
        <translation>тексты, содержащиеся в файле, без их оценки: JSON в base64</translation>
    </message>
</context>
<context>
    <name>ReceivedPapersStrings</name>
    <message>
        <source>There is no paper of the dialogue in the file.</source>
        <translation>В файле нет документа переписки между Сторонами.</translation>
    </message>
</context>
<context>
    <name>RecordCheckStrings</name>
    <message>
        <source>This record is not as the audit chain has it.</source>
        <translation>Эта учетная запись расходится с цепочкой аудита.</translation>
    </message>
    <message>
        <source>The audit chain tells of this record, but it is not there any more.</source>
        <translation>Цепочка аудита упоминает эту учетную запись, но ее больше нет.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Операция остановлена.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Просьба %1</translation>
    </message>
    <message>
        <source>Request %1, version %2</source>
        <translation>Просьба %1, версия %2</translation>
    </message>
    <message>
        <source>Event %1 of request %2</source>
        <translation>Событие %1 просьбы %2</translation>
    </message>
    <message>
        <source>Issued document %1 of request %2</source>
        <translation>Выданный документ %1 просьбы %2</translation>
    </message>
    <message>
        <source>Event of request %1 (row %2 of the audit chain)</source>
        <translation>Событие просьбы %1 (строка %2 цепочки аудита)</translation>
    </message>
    <message>
        <source>Issued document of request %1 (row %2 of the audit chain)</source>
        <translation>Выданный документ просьбы %1 (строка %2 цепочки аудита)</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>Сотрудник %1</translation>
    </message>
    <message>
        <source>Officer %1 (%2)</source>
        <translation>Сотрудник %1 (%2)</translation>
    </message>
    <message>
        <source>Attachment %1 of request %2</source>
        <translation>Вложение %1 просьбы %2</translation>
    </message>
    <message>
        <source>What officer %2 has typed into request %1</source>
        <translation>То, что сотрудник %2 ввел в просьбу %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Настройка %1</translation>
    </message>
    <message>
        <source>Authority %1 of the directory</source>
        <translation>Орган %1 в справочнике</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт %1</translation>
    </message>
    <message>
        <source>The list of files of import %1</source>
        <translation>Список файлов импорта %1</translation>
    </message>
    <message>
        <source>The numbers of requests (%1)</source>
        <translation>Количество просьб (%1)</translation>
    </message>
    <message>
        <source>The search, request %1</source>
        <translation>Поиск, просьба %1</translation>
    </message>
    <message>
        <source>The vault's own record</source>
        <translation>Запись о самом хранилище</translation>
    </message>
    <message>
        <source>This record is there, but the audit chain does not tell of it.</source>
        <translation>Эта учетная запись есть, но в цепочке аудита о ней ничего нет.</translation>
    </message>
    <message>
        <source>This does not fit the requests that it was made from.</source>
        <translation>Это не соответствует просьбам, из которых получено.</translation>
    </message>
    <message>
        <source>Version %1 of authority %2 of the directory</source>
        <translation>Версия %1 органа %2 в справочнике</translation>
    </message>
    <message>
        <source>What falls due in request %1, and its conditions</source>
        <translation>Сроки по просьбе %1 и ее условия</translation>
    </message>
    <message>
        <source>The sealed draft of officer %2 in request %1</source>
        <translation>Запечатанный черновик сотрудника %2 в просьбе %1</translation>
    </message>
    <message>
        <source>Sealed note of request %1, version %2</source>
        <translation>Запечатанная запись просьбы %1, версия %2</translation>
    </message>
</context>
<context>
    <name>RecordCommandsStrings</name>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>Предел — число от 1 до 1000.</translation>
    </message>
    <message>
        <source>An annex cannot be read.</source>
        <translation>Приложение невозможно прочитать.</translation>
    </message>
    <message>
        <source>An annex is not the file that the request names: its hash differs.</source>
        <translation>Приложение — не тот файл, который указан в просьбе: отпечаток не совпадает.</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>Направление — outgoing или incoming.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» — не дата (образец: 2026-11-16).</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>outgoing или incoming</translation>
    </message>
    <message>
        <source>the state, or several joined by commas</source>
        <translation>состояние или несколько через запятую</translation>
    </message>
    <message>
        <source>the other Party, as FR</source>
        <translation>другая Сторона, например FR</translation>
    </message>
    <message>
        <source>urgent requests only</source>
        <translation>только срочные просьбы</translation>
    </message>
    <message>
        <source>dated this day or later</source>
        <translation>датированные этим днем или позже</translation>
    </message>
    <message>
        <source>dated this day or earlier</source>
        <translation>датированные этим днем или раньше</translation>
    </message>
    <message>
        <source>how many, at most 1,000</source>
        <translation>сколько, не более 1000</translation>
    </message>
    <message>
        <source>a request file, or -</source>
        <translation>файл просьбы или -</translation>
    </message>
    <message>
        <source>This request is in the vault already; nothing was changed.</source>
        <translation>Эта просьба уже есть в хранилище; ничего не изменено.</translation>
    </message>
    <message>
        <source>changed, date, reference, party or state</source>
        <translation>changed, date, reference, party или state</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>в обратном порядке</translation>
    </message>
    <message>
        <source>The list is sorted by changed, date, reference, party or state.</source>
        <translation>Список упорядочивается по changed, date, reference, party или state.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>Есть и другие; увеличьте --limit или сузьте список.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>что искать</translation>
    </message>
    <message>
        <source>hits in whole words and at the top of a request first</source>
        <translation>сначала совпадения целых слов и совпадения в начале просьбы</translation>
    </message>
    <message>
        <source>The shelf is desk, archive, bin or all, not "%1".</source>
        <translation>Место — desk, archive, bin или all, а не «%1».</translation>
    </message>
    <message>
        <source>desk, archive, bin or all</source>
        <translation>desk, archive, bin или all</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>вид просьбы, например preservation или access</translation>
    </message>
    <message>
        <source>it came from another Party, which sent it as its own</source>
        <translation>она поступила от другой Стороны, которая направила ее как свою</translation>
    </message>
</context>
<context>
    <name>RecordsStrings</name>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>There is no request with this reference.</source>
        <translation>Просьбы с таким номером нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear this reference.</source>
        <translation>
            <numerusform>Этот номер носит %n просьба.</numerusform>
            <numerusform>Этот номер носят %n просьбы.</numerusform>
            <numerusform>Этот номер носят %n просьб.</numerusform>
        </translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text или json</translation>
    </message>
    <message>
        <source>The format is text or json, not "%1".</source>
        <translation>Формат — text или json, а не «%1».</translation>
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
    <name>RecoveryStrings</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (строка %2)</translation>
    </message>
    <message>
        <source>In the recovery code these groups of five are not right: %1. Compare them with the sheet.</source>
        <translation>В коде восстановления неверны группы из пяти знаков: %1. Сверьте их с листом.</translation>
    </message>
    <message>
        <source>A recovery code has %1 letters and digits; these are %2.</source>
        <translation>В коде восстановления букв и цифр %1; здесь их %2.</translation>
    </message>
    <message>
        <source>The recovery code was printed by a newer version of this program.</source>
        <translation>Код восстановления напечатан более новой версией этой программы.</translation>
    </message>
    <message>
        <source>The recovery code is not right, though each of its groups could be: more than one sign is wrong. Compare all of it with the sheet.</source>
        <translation>Код восстановления неверен, хотя каждая из его групп возможна: ошибочен не один знак. Сверьте с листом весь код.</translation>
    </message>
</context>
<context>
    <name>RenderCommandStrings</name>
    <message>
        <source>a request file, or -</source>
        <translation>файл просьбы или -</translation>
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
    <message>
        <source>which document: request, or the kind of event a paper tells of</source>
        <translation>какой документ: request или вид события, о котором сообщает документ</translation>
    </message>
</context>
<context>
    <name>RequestBatchStrings</name>
    <message numerus="yes">
        <source>%n of its files are there already; nothing was written over.</source>
        <translation>
            <numerusform>%n из его файлов уже существует; ничего не заменено.</numerusform>
            <numerusform>%n из его файлов уже существуют; ничего не заменено.</numerusform>
            <numerusform>%n из его файлов уже существуют; ничего не заменено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDeskStrings</name>
    <message>
        <source>A later state of the request took the place of this one.</source>
        <translation>Это состояние просьбы заменено более поздним.</translation>
    </message>
    <message>
        <source>The request is closed.</source>
        <translation>Просьба закрыта.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Работа отменена.</translation>
    </message>
    <message>
        <source>This kind of request is not known here.</source>
        <translation>Просьбы этого вида здесь неизвестны.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>Принтер не принял страницы.</translation>
    </message>
    <message numerus="yes">
        <source>The paper has %n page(s); none of them is in the range chosen.</source>
        <translation>
            <numerusform>В документе %n страница; в выбранный диапазон не входит ни одна.</numerusform>
            <numerusform>В документе %n страницы; в выбранный диапазон не входит ни одна.</numerusform>
            <numerusform>В документе %n страниц; в выбранный диапазон не входит ни одна.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDocumentStrings</name>
    <message>
        <source>The request holds characters that cannot be printed (%1).</source>
        <translation>Просьба содержит знаки, которые невозможно напечатать (%1).</translation>
    </message>
    <message>
        <source>The information is not printed before the receiving Party has answered on the conditions.</source>
        <translation>Информация не печатается, пока получающая Сторона не ответила относительно условий.</translation>
    </message>
</context>
<context>
    <name>RequestImportStrings</name>
    <message>
        <source>The file is too large for a request.</source>
        <translation>Файл слишком велик для просьбы.</translation>
    </message>
    <message>
        <source>PDFs cannot be read: the program that reads them is missing.</source>
        <translation>Прочитать файлы PDF невозможно: отсутствует программа, которая их читает.</translation>
    </message>
    <message>
        <source>It cannot be read as a transmittal. %1</source>
        <translation>Его невозможно прочитать как препроводительный документ. %1</translation>
    </message>
    <message>
        <source>Reading it as a transmittal took too long or too much memory.</source>
        <translation>Чтение файла как препроводительного документа заняло слишком много времени или памяти.</translation>
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
    <name>RequestStrings</name>
    <message>
        <source>The vault has a request with this reference already.</source>
        <translation>Просьба с таким номером в хранилище уже есть.</translation>
    </message>
</context>
<context>
    <name>RequestWordsStrings</name>
    <message>
        <source>Reference</source>
        <comment>column of a list</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Other Party</source>
        <comment>column of a list</comment>
        <translation>Другая Сторона</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column of a list: what a request is about</comment>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a list</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a list</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>column of a list</comment>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>column of a list</comment>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>column of a list</comment>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column of a list</comment>
        <translation>Направление</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a Party and its code: France (FR)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
    <message>
        <source>Former officer no. %1</source>
        <translation>Бывший сотрудник № %1</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a request</comment>
        <translation>Исходящая</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a request</comment>
        <translation>Входящая</translation>
    </message>
</context>
<context>
    <name>RuleSetStrings</name>
    <message>
        <source>The template "%1" asks for the rule %2, which this program does not have.</source>
        <translation>Шаблон «%1» требует правила %2, которого в этой программе нет.</translation>
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
    <name>SealedCommandStrings</name>
    <message>
        <source>The form of this request has no place for a sealed note.</source>
        <translation>В форме этой просьбы нет места для запечатанной записи.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>«%1» не входит в список: %2</translation>
    </message>
    <message>
        <source>Your passphrase, once more, for the sealed note: </source>
        <translation>Ваша парольная фраза еще раз, для запечатанной записи: </translation>
    </message>
    <message>
        <source>A version is a number from 1.</source>
        <translation>Версия — это число от 1.</translation>
    </message>
    <message>
        <source>In the window there is a text of yours that is not sealed yet.</source>
        <translation>В окне есть ваш текст, который еще не запечатан.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>Эта запись запечатана не для вас. Доступ может дать один из тех, кто ее читает.</translation>
    </message>
    <message>
        <source>Say where the text is: --file FILE, or - for standard input.</source>
        <translation>Укажите, где текст: --file ФАЙЛ, или - для стандартного ввода.</translation>
    </message>
    <message>
        <source>The text is no UTF-8.</source>
        <translation>Текст не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>Only one officer can open it: when the passphrase is forgotten, it is lost.</source>
        <translation>Открыть ее может только один сотрудник: если он забудет парольную фразу, она потеряна.</translation>
    </message>
    <message>
        <source>What only named officers may read: list, open, write; comity-cli --help shows how.</source>
        <translation>То, что могут читать только названные сотрудники: list, open, write; comity-cli --help показывает как.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>номер просьбы</translation>
    </message>
    <message>
        <source>the section of the form, where there are several</source>
        <translation>раздел формы, если их несколько</translation>
    </message>
    <message>
        <source>an officer who may open it; as often as there are readers</source>
        <translation>сотрудник, который может ее открыть; столько раз, сколько их</translation>
    </message>
    <message>
        <source>the text, UTF-8; - for standard input</source>
        <translation>текст в UTF-8; - для стандартного ввода</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>более ранняя версия</translation>
    </message>
</context>
<context>
    <name>SealedNoteStrings</name>
    <message>
        <source>A sealed note holds %L1 characters at most.</source>
        <translation>Запечатанная запись вмещает не более %L1 знаков.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that only this officer can open: nobody could open it any more. Let another officer be made a reader first.</source>
        <translation>
            <numerusform>В %n просьбе есть запечатанная запись, которую может открыть только этот сотрудник: ее больше никто не открыл бы. Пусть сначала доступ получит другой сотрудник.</numerusform>
            <numerusform>В %n просьбах есть запечатанная запись, которую может открыть только этот сотрудник: ее больше никто не открыл бы. Пусть сначала доступ получит другой сотрудник.</numerusform>
            <numerusform>В %n просьбах есть запечатанная запись, которую может открыть только этот сотрудник: ее больше никто не открыл бы. Пусть сначала доступ получит другой сотрудник.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>Запечатывать нечего.</translation>
    </message>
    <message>
        <source>Say which officers may open the note.</source>
        <translation>Укажите, какие сотрудники могут открыть запись.</translation>
    </message>
    <message>
        <source>The note has to be opened before another is put in its place.</source>
        <translation>Прежде чем заменить запись другой, ее нужно открыть.</translation>
    </message>
    <message>
        <source>This officer has no passphrase: the note could not be opened.</source>
        <translation>У этого сотрудника нет парольной фразы: открыть запись он не сможет.</translation>
    </message>
    <message>
        <source>The sealed note is not what was sealed: it does not open any more.</source>
        <translation>Запечатанная запись уже не та, что была запечатана: она больше не открывается.</translation>
    </message>
    <message>
        <source>Nothing was sealed here, or no such version of it.</source>
        <translation>Здесь ничего не запечатано или такой версии нет.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>Эта запись запечатана не для вас. Доступ может дать один из тех, кто ее читает.</translation>
    </message>
</context>
<context>
    <name>SecretStrings</name>
    <message>
        <source>A passphrase may be at most %1 bytes long.</source>
        <translation>Парольная фраза может занимать не более %1 байт.</translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8 text.</source>
        <translation>Парольная фраза — не правильный текст в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Парольная фраза пуста.</translation>
    </message>
    <message>
        <source>A passphrase is one line without tabs and other invisible control characters.</source>
        <translation>Парольная фраза — одна строка без табуляций и других невидимых управляющих знаков.</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read.</source>
        <translation>Файл с парольной фразой невозможно прочитать.</translation>
    </message>
</context>
<context>
    <name>SessionStrings</name>
    <message>
        <source>The end of the vault's audit chain is not as it was left. Nothing can be written; have the vault verified.</source>
        <translation>Конец цепочки аудита хранилища не таков, каким он был оставлен. Запись невозможна; проверьте хранилище.</translation>
    </message>
    <message>
        <source>The change could not be recorded.</source>
        <translation>Изменение не удалось занести в цепочку аудита.</translation>
    </message>
</context>
<context>
    <name>SheetCommandStrings</name>
    <message>
        <source>the folder of the vault</source>
        <translation>папка хранилища</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>файл PDF, который нужно записать</translation>
    </message>
    <message>
        <source>ar, en, es, fr, ru or zh</source>
        <translation>ar, en, es, fr, ru или zh</translation>
    </message>
    <message>
        <source>Say where the sheet shall go: --output FILE.</source>
        <translation>Укажите, куда поместить лист: --output FILE.</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«%1» не является одним из языков ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Напечатайте лист, положите его в сейф и удалите файл: имеющий его может открыть хранилище.</translation>
    </message>
</context>
<context>
    <name>ShowCommandStrings</name>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Отпечаток (SHA-256): %1</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Версия %1, сохранена %2</translation>
    </message>
    <message>
        <source>Attachment %1: %2, %3 bytes, SHA-256 %4</source>
        <translation>Вложение %1: %2, размер в байтах: %3, SHA-256 %4</translation>
    </message>
    <message>
        <source>Say where the attachment shall go: --output FILE.</source>
        <translation>Укажите, куда поместить вложение: --output FILE.</translation>
    </message>
    <message>
        <source>The request has no attachment of this number.</source>
        <translation>Вложения с таким номером у просьбы нет.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>номер просьбы</translation>
    </message>
    <message>
        <source>with --format json: state, clocks, deadlines and events instead of the request</source>
        <translation>с --format json: состояние, отсчеты, сроки и события вместо просьбы</translation>
    </message>
    <message>
        <source>write out the attachment of this number</source>
        <translation>записать в файл вложение с этим номером</translation>
    </message>
    <message>
        <source>where the attachment shall go</source>
        <translation>куда поместить вложение</translation>
    </message>
</context>
<context>
    <name>StandingReaderStrings</name>
    <message>
        <source>This day does not exist.</source>
        <translation>Такого дня не существует.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>Окончание предшествует началу.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>Сторона «%1» неизвестна.</translation>
    </message>
    <message>
        <source>A Party stands there twice.</source>
        <translation>Одна из Сторон указана дважды.</translation>
    </message>
    <message>
        <source>The Party "%1" stands there twice.</source>
        <translation>Сторона «%1» указана дважды.</translation>
    </message>
    <message>
        <source>What was never deposited cannot be denounced.</source>
        <translation>Нельзя денонсировать то, что не было сдано на хранение.</translation>
    </message>
    <message>
        <source>The instrument knows no declaration "%1".</source>
        <translation>В документе нет заявления «%1».</translation>
    </message>
    <message>
        <source>The treaty "%1" stands there twice.</source>
        <translation>Договор «%1» указан дважды.</translation>
    </message>
    <message>
        <source>"%1" is not among what Parties may agree to apply in lieu.</source>
        <translation>«%1» не входит в то, что Стороны могут договориться применять взамен.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>Документ «%1» неизвестен.</translation>
    </message>
</context>
<context>
    <name>StatisticsCommandStrings</name>
    <message>
        <source>Give a year, or the first and the last day, not both.</source>
        <translation>Укажите год либо первый и последний день, но не то и другое.</translation>
    </message>
    <message>
        <source>"%1" is not a year (as 2026).</source>
        <translation>«%1» — не год (например, 2026).</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» — не дата (например, 2026-11-16).</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«%1» не входит в число языков ar, en, es, fr, ru, zh.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>«%1» не входит в число следующих: %2</translation>
    </message>
    <message>
        <source>The minimum cell size is 1 (nothing is withheld), or a number from 3 to 20: "fewer than 2" would tell that it is one.</source>
        <translation>Минимальный размер ячейки — 1 (ничего не скрывается) или число от 3 до 20: «меньше 2» означало бы, что это один.</translation>
    </message>
    <message>
        <source>Give --csv or --format json, not both.</source>
        <translation>Укажите --csv или --format json, но не то и другое.</translation>
    </message>
    <message>
        <source>of this year; the one that runs without it</source>
        <translation>за этот год; без него — за текущий</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>начиная с этого дня</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>по этот день</translation>
    </message>
    <message>
        <source>outgoing, incoming or both</source>
        <translation>outgoing, incoming или both</translation>
    </message>
    <message>
        <source>what counts fewer than this is not shown: 3 to 20, or 1 for use inside the office</source>
        <translation>то, что меньше этого числа, не показывается: от 3 до 20 или 1 для служебного пользования</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>в виде таблицы (CSV)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>записываемый файл</translation>
    </message>
    <message>
        <source>write the report as PDF files into this folder instead</source>
        <translation>вместо этого записать отчет файлами PDF в эту папку</translation>
    </message>
    <message>
        <source>of the report: all, or some of them as ar,en,fr</source>
        <translation>отчета: all или некоторые из них, например ar,en,fr</translation>
    </message>
</context>
<context>
    <name>StatisticsReportStrings</name>
    <message>
        <source>The report holds characters that cannot be printed (%1).</source>
        <translation>Отчет содержит символы, которые нельзя напечатать (%1).</translation>
    </message>
</context>
<context>
    <name>StatisticsStrings</name>
    <message>
        <source>The period of the statistics has to end on the day on which it begins, or later, and to be no longer than a hundred years.</source>
        <translation>Период статистики должен заканчиваться в день своего начала или позднее и не превышать ста лет.</translation>
    </message>
    <message>
        <source>The period of the statistics has not begun yet.</source>
        <translation>Период статистики еще не начался.</translation>
    </message>
</context>
<context>
    <name>StoreStrings</name>
    <message>
        <source>What was asked for is not in the vault.</source>
        <translation>Того, что запрошено, в хранилище нет.</translation>
    </message>
    <message>
        <source>A newer version was saved meanwhile. Nothing was overwritten.</source>
        <translation>Тем временем сохранена более новая версия. Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>The vault cannot keep this: it is not complete.</source>
        <translation>Хранилище не может это принять: данные неполны.</translation>
    </message>
</context>
<context>
    <name>TaskQueueStrings</name>
    <message>
        <source>The vault is closed.</source>
        <translation>Хранилище закрыто.</translation>
    </message>
</context>
<context>
    <name>TemplateCommandStrings</name>
    <message>
        <source>the treaty text: uk-2022</source>
        <translation>текст договора: uk-2022</translation>
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
        <source>the kind of request, as preservation or access</source>
        <translation>вид просьбы, например preservation или access</translation>
    </message>
</context>
<context>
    <name>TemplateLikeStrings</name>
    <message>
        <source>The field "%1" does not exist.</source>
        <translation>Поля «%1» нет.</translation>
    </message>
    <message>
        <source>The template "%1" does not stand before it.</source>
        <translation>Шаблона «%1» перед ним нет.</translation>
    </message>
    <message>
        <source>The section "%1" does not exist.</source>
        <translation>Раздела «%1» нет.</translation>
    </message>
</context>
<context>
    <name>TerminalStrings</name>
    <message>
        <source>There is no terminal to ask for a passphrase on; name a file with it.</source>
        <translation>Нет терминала, чтобы запросить парольную фразу; укажите файл с ней.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>Парольная фраза не введена.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>Парольная фраза слишком длинна.</translation>
    </message>
</context>
<context>
    <name>TimelineViewStrings</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
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
<context>
    <name>ValueTextStrings</name>
    <message>
        <source>The text contains half of a character.</source>
        <translation>Текст содержит половину знака.</translation>
    </message>
</context>
<context>
    <name>VaultAccessStrings</name>
    <message>
        <source>This passphrase is not strong enough: %1</source>
        <translation>Эта парольная фраза недостаточно надежна: %1</translation>
    </message>
    <message>
        <source>a file with the passphrase; else it is asked for</source>
        <translation>файл с парольной фразой; без него она запрашивается</translation>
    </message>
    <message>
        <source>go on although the vault is older than it was left</source>
        <translation>продолжить, хотя хранилище старше, чем когда его оставили</translation>
    </message>
    <message>
        <source>a file with the new passphrase; else it is asked for</source>
        <translation>файл с новой парольной фразой; без него она запрашивается</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>папка хранилища</translation>
    </message>
    <message>
        <source>Say in which vault: --vault DIR.</source>
        <translation>Укажите, в каком хранилище: --vault DIR.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Новая парольная фраза: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Она же еще раз: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>Они не совпадают; ничего не изменено.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Парольная фраза: </translation>
    </message>
    <message>
        <source>There is no officer "%1" in the vault.</source>
        <translation>Сотрудника «%1» в хранилище нет.</translation>
    </message>
</context>
<context>
    <name>VaultBackupStrings</name>
    <message>
        <source>The backup could not be read back as it was written.</source>
        <translation>Резервная копия читается не так, как была записана.</translation>
    </message>
    <message>
        <source>There is a backup of this second already.</source>
        <translation>Резервная копия за эту секунду уже есть.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this folder.</source>
        <translation>Резервную копию невозможно записать в эту папку.</translation>
    </message>
    <message>
        <source>This is not a backup of a vault.</source>
        <translation>Это не резервная копия хранилища.</translation>
    </message>
    <message>
        <source>There is something of this name already; nothing is overwritten.</source>
        <translation>Это имя уже занято; ничего не перезаписывается.</translation>
    </message>
    <message>
        <source>An old backup cannot be removed.</source>
        <translation>Старую резервную копию невозможно удалить.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the backup is damaged. Take another backup.</source>
        <translation>Парольная фраза верна, но резервная копия повреждена. Возьмите другую резервную копию.</translation>
    </message>
    <message>
        <source>The key file of the backup is damaged or missing. Take another backup.</source>
        <translation>Файл ключей резервной копии поврежден или отсутствует. Возьмите другую резервную копию.</translation>
    </message>
</context>
<context>
    <name>VaultCommandStrings</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>папка, которую нужно создать</translation>
    </message>
    <message>
        <source>the name of the first officer</source>
        <translation>имя первого сотрудника</translation>
    </message>
    <message>
        <source>a file with the passphrase to set</source>
        <translation>файл с парольной фразой, которую нужно задать</translation>
    </message>
    <message>
        <source>Say who the first officer is: --officer NAME.</source>
        <translation>Укажите первого сотрудника: --officer NAME.</translation>
    </message>
    <message>
        <source>The vault was made. Print its recovery sheet now: comity-cli vault sheet %1 --output FILE</source>
        <translation>Хранилище создано. Сразу напечатайте его лист восстановления: comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>папка хранилища</translation>
    </message>
    <message>
        <source>a head of the audit chain that was printed, to compare with</source>
        <translation>напечатанный код последней записи цепочки аудита, для сверки</translation>
    </message>
    <message>
        <source>Audit chain: %1 rows, head %2</source>
        <translation>Цепочка аудита: записей %1, код последней: %2</translation>
    </message>
    <message>
        <source>The vault is in order.</source>
        <translation>Хранилище в порядке.</translation>
    </message>
    <message>
        <source>The vault is NOT in order.</source>
        <translation>Хранилище НЕ в порядке.</translation>
    </message>
    <message>
        <source>the folder for backups</source>
        <translation>папка для резервных копий</translation>
    </message>
    <message>
        <source>afterwards remove old backups: the last 7 stay, and one a day for 14 days, a week for 8 weeks, a month for 12 months</source>
        <translation>затем удалить старые резервные копии: остаются 7 последних, а также по одной за день на 14 дней, за неделю на 8 недель, за месяц на 12 месяцев</translation>
    </message>
    <message>
        <source>Say where the backup shall go: --to FOLDER.</source>
        <translation>Укажите, куда поместить резервную копию: --to FOLDER.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервное копирование</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed.</source>
        <translation>
            <numerusform>Удалена %n старая резервная копия.</numerusform>
            <numerusform>Удалены %n старые резервные копии.</numerusform>
            <numerusform>Удалено %n старых резервных копий.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder of the backup</source>
        <translation>папка резервной копии</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Парольная фраза: </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>the officer who gets a new passphrase</source>
        <translation>сотрудник, который получает новую парольную фразу</translation>
    </message>
    <message>
        <source>a file with the code of the recovery sheet</source>
        <translation>файл с кодом листа восстановления</translation>
    </message>
    <message>
        <source>Say who gets the new passphrase: --officer NAME.</source>
        <translation>Укажите, кто получает новую парольную фразу: --officer NAME.</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it, earlier backups still have the old key. Print a new sheet: comity-cli vault sheet %1 --output FILE</source>
        <translation>У хранилища новый ключ. Прежние листы восстановления его больше не открывают, у прежних резервных копий остался старый ключ. Напечатайте новый лист: comity-cli vault sheet %1 --output FILE</translation>
    </message>
    <message>
        <source>A vault can be told to create, sheet, verify, backup, restore, recover, rekey, officer; comity-cli --help shows how.</source>
        <translation>Команды vault: create, sheet, verify, backup, restore, recover, rekey, officer; см. comity-cli --help.</translation>
    </message>
    <message>
        <source>a practice desk, with sample cases: nothing in it is real</source>
        <translation>учебное рабочее место с примерами дел: ничего действительного в нем нет</translation>
    </message>
    <message>
        <source>The practice desk was made: nothing in it is real, and every page printed from it says so.</source>
        <translation>Учебное рабочее место создано: ничего действительного в нем нет, и на каждой напечатанной из него странице это указано.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup.</source>
        <translation>comity-cli vault restore BACKUP DIR создает новое хранилище из резервной копии.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup; the backups of this vault go to %1.</source>
        <translation>comity-cli vault restore BACKUP DIR создает новое хранилище из резервной копии; резервные копии этого хранилища находятся в %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of these; --details shows all</source>
        <translation>
            <numerusform>и еще %n; --details показывает все</numerusform>
            <numerusform>и еще %n; --details показывает все</numerusform>
            <numerusform>и еще %n; --details показывает все</numerusform>
        </translation>
    </message>
    <message>
        <source>all that the database says of its damage</source>
        <translation>все, что база данных сообщает о повреждении</translation>
    </message>
</context>
<context>
    <name>VaultDeskBasisStrings</name>
    <message>
        <source>Nothing is kept yet of who is Party to the text.</source>
        <translation>Пока ничего не сохранено о том, кто является Стороной.</translation>
    </message>
</context>
<context>
    <name>VaultDeskFilesStrings</name>
    <message>
        <source>The file is too large to be shown here (over %1 MiB).</source>
        <translation>Файл слишком велик, чтобы показать его здесь (более %1 МиБ).</translation>
    </message>
</context>
<context>
    <name>VaultOfficersStrings</name>
    <message>
        <source>The vault could not be given its new key, and was closed. Nothing is lost: open it again, then try again.</source>
        <translation>Хранилищу не удалось присвоить новый ключ, и оно было закрыто. Ничего не потеряно: откройте его снова и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>VaultOpeningStrings</name>
    <message>
        <source>There is no vault here.</source>
        <translation>Здесь нет хранилища.</translation>
    </message>
    <message>
        <source>This is a backup of a vault. Restore it to work with it.</source>
        <translation>Это резервная копия хранилища. Чтобы работать с ней, восстановите ее.</translation>
    </message>
    <message>
        <source>The database of the vault is missing. Restore the last backup.</source>
        <translation>База данных хранилища отсутствует. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, but no officer belongs to it any more. Ask an administrator of the vault.</source>
        <translation>Эта парольная фраза открывает хранилище, но больше не принадлежит ни одному сотруднику. Обратитесь к администратору хранилища.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are missing. Open the vault with the recovery sheet, or restore the last backup.</source>
        <translation>Файл ключей хранилища и его копия отсутствуют. Откройте хранилище с помощью листа восстановления или восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The key file and the database are of two different vaults. Put the files back that belong together, or restore the last backup.</source>
        <translation>Файл ключей и база данных принадлежат двум разным хранилищам. Верните на место файлы, относящиеся друг к другу, или восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The vault was last used with a newer version of the program. Open it with that version.</source>
        <translation>Хранилище в последний раз использовалось с более новой версией программы. Откройте его этой версией.</translation>
    </message>
    <message>
        <source>The key file is not the one that the vault was left with: an earlier one was put in its place. Put the right one back, or open the vault with the recovery sheet.</source>
        <translation>Файл ключей не тот, с которым хранилище было оставлено: на его место положен более ранний. Верните верный файл или откройте хранилище с помощью листа восстановления.</translation>
    </message>
    <message>
        <source>The creation of this vault was not finished, and nothing is in it. Create the vault again in the same place.</source>
        <translation>Создание этого хранилища не было завершено, и в нем ничего нет. Создайте хранилище заново на том же месте.</translation>
    </message>
</context>
<context>
    <name>VaultRecoveryStrings</name>
    <message>
        <source>This recovery sheet is not of this vault, or the vault was given a new key since it was printed.</source>
        <translation>Этот лист восстановления относится к другому хранилищу, или после его печати хранилищу был присвоен новый ключ.</translation>
    </message>
    <message>
        <source>The recovery sheet does not open the database: it is not of this vault, or the vault was given a new key since it was printed, or the database is damaged. Try the last sheet, then restore the last backup.</source>
        <translation>Лист восстановления не открывает базу данных: он относится к другому хранилищу, или после его печати хранилищу был присвоен новый ключ, или база данных повреждена. Попробуйте последний лист, затем восстановите последнюю резервную копию.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that nobody can open any more.</source>
        <translation>
            <numerusform>В %n просьбе есть запечатанная запись, которую больше никто не может открыть.</numerusform>
            <numerusform>В %n просьбах есть запечатанная запись, которую больше никто не может открыть.</numerusform>
            <numerusform>В %n просьбах есть запечатанная запись, которую больше никто не может открыть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultSettlingStrings</name>
    <message>
        <source>What was written last is not there (changes that were lost: %1).</source>
        <translation>Записанное последним отсутствует (потеряно изменений: %1).</translation>
    </message>
    <message>
        <source>The vault is not as it was left. %1 If an earlier copy was put in its place on purpose, it can be opened all the same; if not, restore the last backup.</source>
        <translation>Хранилище не в том виде, в каком было оставлено. %1 Если на его место намеренно положена более ранняя копия, его все же можно открыть; если нет, восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was completed.</source>
        <translation>Прерванная смена ключа хранилища завершена.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was undone.</source>
        <translation>Прерванная смена ключа хранилища отменена.</translation>
    </message>
    <message>
        <source>A copy of the key file was mended: %1 (%2)</source>
        <translation>Копия файла ключей исправлена: %1 (%2)</translation>
    </message>
    <message>
        <source>A copy of the key file is to be mended, and could not be: %1 (%2)</source>
        <translation>Копию файла ключей нужно исправить, но это не удалось: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>VaultStrings</name>
    <message>
        <source>Only an administrator of the vault may do this.</source>
        <translation>Это может сделать только администратор хранилища.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of the vault is damaged. Put the folder away as it is and restore the last backup.</source>
        <translation>Парольная фраза верна, но база данных хранилища повреждена. Отложите папку в том виде, в каком она есть, и восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The change of the keys failed, and it is not certain whether it is in force all the same. Close the vault and open it again: %1</source>
        <translation>Изменение ключей не удалось, и неизвестно, вступило ли оно все же в силу. Закройте хранилище и откройте его снова: %1</translation>
    </message>
    <message>
        <source>The vault is being given a new key. Close it and open it again.</source>
        <translation>Хранилищу присваивается новый ключ. Закройте его и откройте снова.</translation>
    </message>
</context>
<context>
    <name>VaultVerifyStrings</name>
    <message>
        <source>The computer's clock went back, from %1 to %2.</source>
        <translation>Часы компьютера ушли назад, с %1 на %2.</translation>
    </message>
    <message>
        <source>The copy of the key file in the database is damaged.</source>
        <translation>Копия файла ключей в базе данных повреждена.</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>Поиск поврежден: %1</translation>
    </message>
    <message>
        <source>The database of the vault is damaged. Do not go on working in it: restore the last backup.</source>
        <translation>База данных хранилища повреждена. Не продолжайте работу в нем: восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>What falls due is not worked out anew yet by the rules of this program; it was not verified.</source>
        <translation>Сроки еще не пересчитаны по правилам этой программы; они не проверены.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AddresseeBox</name>
    <message>
        <source>Once the requested Party is chosen, its authority comes from the directory.</source>
        <translation>Когда запрашиваемая Сторона выбрана, ее орган берется из справочника.</translation>
    </message>
    <message>
        <source>The directory has no authority of this Party for such a request.</source>
        <translation>В справочнике нет органа этой Стороны для такой просьбы.</translation>
    </message>
    <message>
        <source>The directory names %1.</source>
        <translation>В справочнике указано: %1.</translation>
    </message>
    <message>
        <source>This addressee is not in the directory, which names %1.</source>
        <translation>Этого адресата в справочнике нет; там указано: %1.</translation>
    </message>
    <message>
        <source>This is not the addressee of such a request: the directory names %1.</source>
        <translation>Это не адресат такой просьбы: в справочнике указано: %1.</translation>
    </message>
    <message>
        <source>As the directory has it: %1.</source>
        <translation>Как в справочнике: %1.</translation>
    </message>
    <message>
        <source>Verify it before you send anything there.</source>
        <translation>Проверьте ее, прежде чем что-либо туда отправлять.</translation>
    </message>
    <message>
        <source>Addressee from the directory</source>
        <translation>Адресат из справочника</translation>
    </message>
    <message>
        <source>From the directory…</source>
        <translation>Из справочника…</translation>
    </message>
    <message>
        <source>The authorities of the requested Party that such a request may be addressed to</source>
        <translation>Органы запрашиваемой Стороны, которым может быть направлена такая просьба</translation>
    </message>
    <message>
        <source>Authorities that may be addressed</source>
        <translation>Органы, к которым можно обратиться</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Now and verified</source>
        <translation>Сейчас и проверка</translation>
    </message>
    <message>
        <source>Take this addressee</source>
        <translation>Взять этого адресата</translation>
    </message>
</context>
<context>
    <name>comity::ui::ArticlePanel</name>
    <message>
        <source>The text in %2: %1, %3</source>
        <comment>article, language, its title</comment>
        <translation>Текст (%2): %1, %3</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>Текста этой статьи нет в файле документа. Прочитайте его, прежде чем на него ссылаться.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>Этот текст не сверен с официальным.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>The beginning of the file (%1); save it to read all of it.</source>
        <translation>Начало файла (%1); чтобы прочитать его целиком, сохраните его.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the earlier page</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Earlier page (Ctrl+Page Up)</source>
        <translation>Предыдущая страница (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Следующая страница (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+Minus)</source>
        <translation>Меньше (Ctrl+минус)</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>a page into the width</comment>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>По ширине окна (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+Plus)</source>
        <translation>Больше (Ctrl+плюс)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>Текст вложения</translation>
    </message>
    <message>
        <source>Picture of the attachment</source>
        <translation>Изображение вложения</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentsPanel</name>
    <message>
        <source>Choose files to attach</source>
        <translation>Выбрать файлы для приложения</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Сохранить приложение</translation>
    </message>
    <message>
        <source>Files that belong to this request. They are kept in the vault, encrypted; drop files here to add them. A file that is taken off stays in the vault: it may be evidence.</source>
        <translation>Файлы, относящиеся к этой просьбе. Они хранятся в хранилище в зашифрованном виде; чтобы добавить файлы, перетащите их сюда. Снятый файл остается в хранилище: он может быть доказательством.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>С&amp;нять</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>Добавлен %n файл.</numerusform>
            <numerusform>Добавлены %n файла.</numerusform>
            <numerusform>Добавлено %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>Файл %1 не добавлен: %2</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>Файл сохранен: %1</translation>
    </message>
    <message>
        <source>The folder for the attachments</source>
        <translation>Папка для вложений</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were saved to %1.</source>
        <translation>
            <numerusform>%n файл сохранен в папку %1.</numerusform>
            <numerusform>%n файла сохранены в папку %1.</numerusform>
            <numerusform>%n файлов сохранено в папку %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>Файл %1 не сохранен: %2</translation>
    </message>
    <message>
        <source>%1 bytes. SHA-256: %2</source>
        <translation>Байт: %1. SHA-256: %2</translation>
    </message>
    <message>
        <source>File %1 of %2 is on its way into the vault…</source>
        <translation>Файл %1 из %2 добавляется в хранилище…</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>Ход добавления файлов</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Сохранить &amp;все…</translation>
    </message>
</context>
<context>
    <name>comity::ui::AuthorityPage</name>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>В одном из полей пока недопустимое значение: сначала исправьте или очистите его.</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Ваш орган</translation>
    </message>
    <message>
        <source>What you say here once begins every new request. Give the names in the languages you write to others in.</source>
        <translation>Указанное здесь один раз включается в начало каждой новой просьбы. Приведите названия на тех языках, на которых вы ведете переписку.</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisBox</name>
    <message>
        <source>Once both Parties are named, it is said here whether the text is in force between them.</source>
        <translation>Когда обе Стороны названы, здесь сказано, действует ли текст в отношениях между ними.</translation>
    </message>
    <message>
        <source>What follows…</source>
        <translation>Что из этого следует…</translation>
    </message>
    <message>
        <source>Channels, grounds, conditions and all that follows, with the text of each provision</source>
        <translation>Каналы, основания, условия и все, что из этого следует, с текстом каждого положения</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPage</name>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>On what a request between two Parties rests on a day, and what follows from it. Every line names the provision that decides it; what is not known is not guessed.</source>
        <translation>На чем основана просьба между двумя Сторонами на определенную дату и что из этого следует. В каждой строке названо положение, которое это решает; о неизвестном не строится догадок.</translation>
    </message>
    <message>
        <source>Requesting Party</source>
        <translation>Запрашивающая Сторона</translation>
    </message>
    <message>
        <source>Requested Party</source>
        <translation>Запрашиваемая Сторона</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Вид просьбы</translation>
    </message>
    <message>
        <source>Offence established in accordance with the text</source>
        <translation>Преступление, признанное таковым в соответствии с текстом</translation>
    </message>
    <message>
        <source>Coercive action is asked for</source>
        <translation>Запрашиваются принудительные меры</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочно</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPanel</name>
    <message>
        <source>On the day</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>The Parties, the kind and the urgency are those of the form.</source>
        <translation>Стороны, вид и срочность взяты из формы.</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisView</name>
    <message>
        <source>What the file says is kept in the vault.</source>
        <translation>Содержание файла сохранено в хранилище.</translation>
    </message>
    <message>
        <source>Choose the requesting and the requested Party.</source>
        <translation>Выберите запрашивающую и запрашиваемую Стороны.</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>Сторона не направляет просьбу самой себе.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, as 2026-11-16.</source>
        <translation>Напишите дату в виде год-месяц-день, например 2026-11-16.</translation>
    </message>
    <message>
        <source>What this office knew of the Parties cannot be read by this program. Take in a file of Parties anew.</source>
        <translation>Эта программа не может прочитать сведения этого органа о Сторонах. Загрузите файл о Сторонах заново.</translation>
    </message>
    <message>
        <source>This office was told nothing yet of who is Party to the text, or of the treaties between the Parties. It comes from a file.</source>
        <translation>Этот орган пока ничего не знает о том, кто является Стороной, и о договорах между Сторонами. Эти сведения берутся из файла.</translation>
    </message>
    <message numerus="yes">
        <source>%n Party(ies) known</source>
        <translation>
            <numerusform>известна %n Сторона</numerusform>
            <numerusform>известны %n Стороны</numerusform>
            <numerusform>известно %n Сторон</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(ies) or arrangement(s)</source>
        <translation>
            <numerusform>%n договор или договоренность</numerusform>
            <numerusform>%n договора или договоренности</numerusform>
            <numerusform>%n договоров или договоренностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>Проверено: %1</translation>
    </message>
    <message>
        <source>When it was verified is not recorded</source>
        <translation>Дата проверки не записана</translation>
    </message>
    <message>
        <source>Take in a file of Parties</source>
        <translation>Загрузить файл о Сторонах</translation>
    </message>
    <message>
        <source>Save what is known of the Parties</source>
        <translation>Сохранить сведения о Сторонах</translation>
    </message>
    <message>
        <source>What is known of the Parties is in the file %1.</source>
        <translation>Сведения о Сторонах записаны в файл %1.</translation>
    </message>
    <message>
        <source>What is not known here is not guessed. Take in a file of Parties that says when each of the two deposited its instrument, and what it declared.</source>
        <translation>О неизвестном здесь не строится догадок. Загрузите файл о Сторонах, в котором указано, когда каждая из двух сдала документ на хранение и что она заявила.</translation>
    </message>
    <message>
        <source>Legal basis and the text of the article</source>
        <translation>Правовое основание и текст статьи</translation>
    </message>
    <message>
        <source>Legal basis, line by line</source>
        <translation>Правовое основание построчно</translation>
    </message>
    <message>
        <source>Choose a line, and the text of its article stands here.</source>
        <translation>Выберите строку, и здесь появится текст ее статьи.</translation>
    </message>
    <message>
        <source>Take in a file of Parties…</source>
        <translation>Загрузить файл о Сторонах…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>What this office knows of the Parties, for another office or for safe keeping</source>
        <translation>Сведения этого органа о Сторонах — для другого органа или для хранения</translation>
    </message>
</context>
<context>
    <name>comity::ui::BatchPanel</name>
    <message>
        <source>The language each was drafted in</source>
        <translation>Язык, на котором составлена каждая просьба</translation>
    </message>
    <message>
        <source>The language each was drafted in, with %1 beside it</source>
        <translation>Язык, на котором составлена каждая просьба, и рядом %1</translation>
    </message>
    <message>
        <source>The folder for the PDF files</source>
        <translation>Папка для файлов PDF</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the requests can be written into PDF files.</source>
        <translation>На этом компьютере нет принтера; просьбы можно записать в файлы PDF.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>at least so many</comment>
        <translation>%1 или более</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>It ended before all were made: %1</source>
        <translation>Работа закончилась прежде, чем было готово все: %1</translation>
    </message>
    <message>
        <source>It was stopped before all were made.</source>
        <translation>Работа остановлена прежде, чем было готово все.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %n страница.</numerusform>
            <numerusform>На принтер отправлены %n страницы.</numerusform>
            <numerusform>На принтер отправлено %n страниц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1.</source>
        <translation>
            <numerusform>%n файл PDF записан в папку %1.</numerusform>
            <numerusform>%n файла PDF записаны в папку %1.</numerusform>
            <numerusform>%n файлов PDF записано в папку %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests has text that is not saved as a version yet; it is not in these papers.</source>
        <translation>
            <numerusform>В %n просьбе есть текст, еще не сохраненный как версия; в этих документах его нет.</numerusform>
            <numerusform>В %n просьбах есть текст, еще не сохраненный как версия; в этих документах его нет.</numerusform>
            <numerusform>В %n просьбах есть текст, еще не сохраненный как версия; в этих документах его нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not made; here is why. Enter opens one.</source>
        <translation>
            <numerusform>Не подготовлена %n просьба; причина указана ниже. Enter открывает ее.</numerusform>
            <numerusform>Не подготовлены %n просьбы; причины указаны ниже. Enter открывает одну из них.</numerusform>
            <numerusform>Не подготовлено %n просьб; причины указаны ниже. Enter открывает одну из них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them stand here.</source>
        <translation>
            <numerusform>Здесь приведена первая из них (%n).</numerusform>
            <numerusform>Здесь приведены первые %n из них.</numerusform>
            <numerusform>Здесь приведены первые %n из них.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Stop before the next request</source>
        <translation>Остановить перед следующей просьбой</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Закрыть эту панель</translation>
    </message>
    <message>
        <source>Request %1 of %2. You can go on working meanwhile.</source>
        <translation>Просьба %1 из %2. Тем временем можно продолжать работу.</translation>
    </message>
    <message>
        <source>Request %1. You can go on working meanwhile.</source>
        <translation>Просьба %1. Тем временем можно продолжать работу.</translation>
    </message>
    <message>
        <source>Print requests, or write their PDF files</source>
        <translation>Печать просьб или запись их файлов PDF</translation>
    </message>
    <message>
        <source>Only the &amp;selected requests (%1)</source>
        <translation>Только &amp;выбранные просьбы (%1)</translation>
    </message>
    <message>
        <source>&amp;All requests of this list, as it is filtered (%1)</source>
        <translation>В&amp;се просьбы этого списка с учетом фильтров (%1)</translation>
    </message>
    <message>
        <source>In these &amp;languages:</source>
        <translation>На этих &amp;языках:</translation>
    </message>
    <message>
        <source>Languages of the papers</source>
        <translation>Языки документов</translation>
    </message>
    <message>
        <source>Choose a &amp;folder and write…</source>
        <translation>Выбрать &amp;папку и записать…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>Progress of the papers</source>
        <translation>Ход подготовки документов</translation>
    </message>
    <message>
        <source>Requests that were not made</source>
        <translation>Неподготовленные просьбы</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Why it was not made</source>
        <translation>Почему не подготовлена</translation>
    </message>
    <message>
        <source>&amp;Write these again, over the files that are there</source>
        <translation>&amp;Записать их снова, заменив имеющиеся файлы</translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests hold(s) what is under conditions; whoever gets its papers has to keep to them. The conditions stand in the request and on the page of conditions.</source>
        <translation>
            <numerusform>%n запрос содержит материалы, на которые распространяются условия; получатель его документов обязан их соблюдать. Условия указаны в запросе и на странице условий.</numerusform>
            <numerusform>%n запроса содержат материалы, на которые распространяются условия; получатель их документов обязан их соблюдать. Условия указаны в запросе и на странице условий.</numerusform>
            <numerusform>%n запросов содержат материалы, на которые распространяются условия; получатель их документов обязан их соблюдать. Условия указаны в запросе и на странице условий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BondStrip</name>
    <message>
        <source>&amp;All conditions…</source>
        <translation>&amp;Все условия…</translation>
    </message>
    <message>
        <source>All conditions of all requests</source>
        <translation>Все условия всех просьб</translation>
    </message>
    <message numerus="yes">
        <source>and %n more condition(s)</source>
        <translation>
            <numerusform>и еще %n условие</numerusform>
            <numerusform>и еще %n условия</numerusform>
            <numerusform>и еще %n условий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без ответа</translation>
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
        <translation>Выбрать день в календаре</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>comity::ui::CasePage</name>
    <message>
        <source>Being kept…</source>
        <translation>Записывается…</translation>
    </message>
    <message>
        <source>Kept in the vault; not yet saved as a version</source>
        <translation>Записано в хранилище; как версия еще не сохранено</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Замечания (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>Party not named yet</source>
        <translation>Сторона еще не указана</translation>
    </message>
    <message>
        <source>What you typed earlier was brought back. Version %1 was saved meanwhile by somebody else: compare before you save.</source>
        <translation>Введенное ранее восстановлено. Тем временем кто-то другой сохранил версию %1: сравните, прежде чем сохранять.</translation>
    </message>
    <message>
        <source>Throw my text away</source>
        <translation>Отбросить мой текст</translation>
    </message>
    <message>
        <source>What you typed and did not save was brought back.</source>
        <translation>Введенное и не сохраненное восстановлено.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Сохранено как версия %1</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet. It is kept, but a version cannot hold it: mend or empty the field first.</source>
        <translation>В одном из полей пока недопустимое значение. Оно записано, но в версию войти не может: сначала исправьте или очистите поле.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %n страница.</numerusform>
            <numerusform>На принтер отправлены %n страницы.</numerusform>
            <numerusform>На принтер отправлено %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Список</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>Save &amp;version</source>
        <translation>Сохранить в&amp;ерсию</translation>
    </message>
    <message>
        <source>Everything you type is kept by itself. Saving makes a version that stays in the history.</source>
        <translation>Все, что вы вводите, записывается автоматически. При сохранении создается версия, которая остается в истории.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Файлы PDF</translation>
    </message>
    <message>
        <source>Form and what belongs to it</source>
        <translation>Форма и относящееся к ней</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Write down what the paper says, and attach a scan of it: the paper is what was received.</source>
        <translation>Внесите то, что сказано в бумажном документе, и приложите его скан: получена именно бумага.</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>Приложить скан…</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of a request: what happened and what is due</comment>
        <translation>Ход дела</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>Записан %n файл.</numerusform>
            <numerusform>Записано %n файла.</numerusform>
            <numerusform>Записано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make its paper…</source>
        <translation>Составить соответствующий документ…</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they are not written on it:</source>
        <translation>Всякий, кто получает содержимое этого дела, обязан соблюдать его условия; на нем они не написаны:</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they stand in a file beside each:</source>
        <translation>Получатель материалов этого дела обязан соблюдать условия; они изложены в файле рядом с каждым из них:</translation>
    </message>
    <message>
        <source>Findings, course, preview, history, files, attachments, legal basis</source>
        <translation>Замечания, ход дела, просмотр, история, файлы, приложения, правовое основание</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>It was printed. The queue of the printer may keep a copy for a day or longer.</source>
        <translation>Напечатано. Очередь принтера может хранить копию день или дольше.</translation>
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
        <translation>Не выбрано</translation>
    </message>
</context>
<context>
    <name>comity::ui::ClockStrip</name>
    <message>
        <source>The clock of this computer went back.</source>
        <translation>Часы этого компьютера переведены назад.</translation>
    </message>
    <message>
        <source>It says %1, and something was recorded in this vault at %2 already. One of the two is wrong: check date and time before you rely on any day that is counted here.</source>
        <translation>Они показывают %1, а в этом хранилище уже есть запись от %2. Одно из двух неверно: проверьте дату и время, прежде чем полагаться на любой отсчитанный здесь день.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonModel</name>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Различие</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonView</name>
    <message>
        <source>All parts</source>
        <translation>Все разделы</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Различий нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n различие.</numerusform>
            <numerusform>%n различия.</numerusform>
            <numerusform>%n различий.</numerusform>
        </translation>
    </message>
    <message>
        <source>added: “%1”</source>
        <translation>добавлено: «%1»</translation>
    </message>
    <message>
        <source>left out: “%1”</source>
        <translation>опущено: «%1»</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <comment>words of one text, of the other</comment>
        <translation>«%1» → «%2»</translation>
    </message>
    <message>
        <source>The text of this article is in one of the two files only, or in none; number and heading are compared.</source>
        <translation>Текст этой статьи есть только в одном из двух файлов или ни в одном; сравниваются номер и название.</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <comment>instrument</comment>
        <translation>&amp;Первый:</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <comment>instrument</comment>
        <translation>&amp;Второй:</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>&amp;Раздел:</translation>
    </message>
    <message>
        <source>First instrument</source>
        <translation>Первый документ</translation>
    </message>
    <message>
        <source>Second instrument</source>
        <translation>Второй документ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>&amp;Только различия</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>What the first says</source>
        <translation>Что говорит первый</translation>
    </message>
    <message>
        <source>What the second says</source>
        <translation>Что говорит второй</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionModel</name>
    <message>
        <source>Nobody yet: proposed</source>
        <comment>who is bound by a condition</comment>
        <translation>Пока никто: предложено</translation>
    </message>
    <message>
        <source>Nobody: not accepted</source>
        <comment>who is bound by a condition</comment>
        <translation>Никто: не принято</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who is bound by a condition</comment>
        <translation>Мы</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who is bound by a condition</comment>
        <translation>Другая Сторона</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Кто связан</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>Разъяснение об использовании</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionsPage</name>
    <message>
        <source>Save the conditions as a table (CSV)</source>
        <translation>Сохранить условия как таблицу (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) are in the table %1.</source>
        <translation>
            <numerusform>В таблице %1 %n условие.</numerusform>
            <numerusform>В таблице %1 %n условия.</numerusform>
            <numerusform>В таблице %1 %n условий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>What was provided may be used only as these conditions allow, from the day on which they were accepted. They bind whether a request is on the desk, in the archive or in the bin. A day of an explanation is the one that was told, or this office's own target: the text names none.</source>
        <translation>Предоставленное можно использовать только так, как допускают эти условия, со дня их принятия. Они обязывают, где бы ни была просьба: на рабочем месте, в архиве или в корзине. День разъяснения — сообщенный или собственный ориентир этого органа: текст его не называет.</translation>
    </message>
    <message>
        <source>&amp;Who is bound</source>
        <translation>&amp;Кто связан</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>Кто связан</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Мы</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>Другая Сторона</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Accepted: they bind</source>
        <translation>Принятые: обязывают</translation>
    </message>
    <message>
        <source>Proposed, not answered yet</source>
        <translation>Предложенные, без ответа</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принятые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>&amp;Only where an explanation of the use is due</source>
        <translation>&amp;Только где следует дать разъяснение об использовании</translation>
    </message>
    <message>
        <source>There are no such conditions.</source>
        <translation>Таких условий нет.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Сохранить как та&amp;блицу…</translation>
    </message>
</context>
<context>
    <name>comity::ui::CoursePanel</name>
    <message>
        <source>The draft is finished: check it</source>
        <translation>Проект завершён: проверить</translation>
    </message>
    <message>
        <source>Submit for approval…</source>
        <translation>Представить на утверждение…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Утвердить…</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Отправлено…</translation>
    </message>
    <message>
        <source>Formal confirmation sent…</source>
        <translation>Отправлено официальное подтверждение…</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>Получено…</translation>
    </message>
    <message>
        <source>Receipt acknowledged…</source>
        <translation>Получение подтверждено…</translation>
    </message>
    <message>
        <source>Preservation effected…</source>
        <translation>Сохранность обеспечена…</translation>
    </message>
    <message>
        <source>Follow-up request sent…</source>
        <translation>Последующая просьба отправлена…</translation>
    </message>
    <message>
        <source>Follow-up request received…</source>
        <translation>Последующая просьба получена…</translation>
    </message>
    <message>
        <source>Follow-up decided…</source>
        <translation>По последующей просьбе принято решение…</translation>
    </message>
    <message>
        <source>Answer the notice…</source>
        <translation>Ответить на уведомление…</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Результат…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>Закрыть дело…</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>Записать &amp;событие…</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <comment>one of the data that are preserved</comment>
        <translation>Пункт %1: %2</translation>
    </message>
    <message>
        <source>What you typed is not saved as a version yet, and would be no part of this. Save a version first.</source>
        <translation>Введённый текст ещё не сохранён как версия и не вошёл бы сюда. Сначала сохраните версию.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Measure ordered…</source>
        <translation>Мера назначена…</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>Составить просьбу о &amp;доступе</translation>
    </message>
    <message>
        <source>It lapsed: record it</source>
        <translation>Истекло: записать</translation>
    </message>
    <message>
        <source>An event or a paper is being written. Finish it first, then open this again.</source>
        <translation>Событие или документ еще составляется. Сначала завершите его, затем откройте это снова.</translation>
    </message>
    <message>
        <source>The file is kept among the attachments of the case. Nothing was recorded.</source>
        <translation>Файл сохранен среди приложений к делу. Ничего не записано.</translation>
    </message>
    <message>
        <source>A draft of the request for access (%1), filled from this request and linked to it, is made and opened.</source>
        <translation>Создается и открывается черновик просьбы о доступе (%1), заполненный по этой просьбе и связанный с ней.</translation>
    </message>
</context>
<context>
    <name>comity::ui::CreateVault</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Папку невозможно создать.</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Выберите папку для резервных копий</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault and opens with the same passphrases. Choose a folder on another disk, for instance a memory stick that is locked away.</source>
        <translation>Резервная копия зашифрована, как и хранилище, и открывается теми же парольными фразами. Выберите папку на другом диске, например на флеш-накопителе, который хранится под замком.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder and make the first backup…</source>
        <translation>&amp;Выбрать папку и создать первую резервную копию…</translation>
    </message>
    <message>
        <source>The first backup is made and was checked by opening it.</source>
        <translation>Первая резервная копия создана и проверена открытием.</translation>
    </message>
    <message>
        <source>None is made yet. You can also choose the folder later, from the menu Vault.</source>
        <translation>Резервной копии еще нет. Папку можно выбрать и позже, в меню «Хранилище».</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>Резервная копия создается и проверяется.</translation>
    </message>
    <message>
        <source>The vault is being made. Deriving its key takes a second on purpose: it makes guessing slow.</source>
        <translation>Хранилище создается. Вычисление ключа намеренно занимает секунду: это замедляет подбор.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>&amp;Создать хранилище</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>П&amp;озже</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;Открыть рабочее место</translation>
    </message>
    <message>
        <source>&amp;Make the practice desk</source>
        <translation>&amp;Создать учебное рабочее место</translation>
    </message>
</context>
<context>
    <name>comity::ui::DateEditor</name>
    <message>
        <source>year-month-day</source>
        <translation>год-месяц-день</translation>
    </message>
</context>
<context>
    <name>comity::ui::DayField</name>
    <message>
        <source>Day on which the basis is asked for</source>
        <translation>Дата, на которую запрашивается основание</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>год-месяц-день</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlineModel</name>
    <message>
        <source>no date</source>
        <comment>of what is held pending a decision</comment>
        <translation>без даты</translation>
    </message>
    <message>
        <source>held</source>
        <translation>до принятия решения</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a deadline</comment>
        <translation>%1 (предварительно)</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who has to act</comment>
        <translation>Мы</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who has to act</comment>
        <translation>Другая Сторона</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто действует</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlinesPage</name>
    <message>
        <source>Save the deadlines as a calendar file</source>
        <translation>Сохранить сроки в файл календаря</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) are in the calendar file %1.</source>
        <translation>
            <numerusform>В файле календаря %1 %n срок.</numerusform>
            <numerusform>В файле календаря %1 %n срока.</numerusform>
            <numerusform>В файле календаря %1 %n сроков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>The sixty days of a preservation are the text's. Everything called a target is this office's own aim: the text says "promptly" and names no day.</source>
        <translation>Шестьдесят дней сохранения установлены текстом. Всё, что названо целевым сроком, — собственная цель этого органа: текст говорит «незамедлительно» и не называет дня.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Overdue and the next 7 days</source>
        <translation>Просроченные и ближайшие 7 дней</translation>
    </message>
    <message>
        <source>Overdue and the next 30 days</source>
        <translation>Просроченные и ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Overdue and the next 90 days</source>
        <translation>Просроченные и ближайшие 90 дней</translation>
    </message>
    <message>
        <source>All, and what is held</source>
        <translation>Все, включая ожидающие решения</translation>
    </message>
    <message>
        <source>Who &amp;acts</source>
        <translation>&amp;Кто действует</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Кто действует</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Мы</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>Другая Сторона</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Направление</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Nothing is due in this period.</source>
        <translation>В этот период ничего не истекает.</translation>
    </message>
    <message>
        <source>Calendar of the deadlines</source>
        <translation>Календарь сроков</translation>
    </message>
    <message>
        <source>with references of requests</source>
        <translation>с номерами просьб</translation>
    </message>
    <message>
        <source>A calendar is often read by others. Without this it says only that something is due.</source>
        <translation>Календарь часто читают другие. Без этого в нём сказано лишь, что истекает некий срок.</translation>
    </message>
    <message>
        <source>Save as &amp;calendar file…</source>
        <translation>Сохранить как &amp;календарь…</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskDeadlines</name>
    <message>
        <source>Show the deadlines</source>
        <translation>Показать сроки</translation>
    </message>
    <message>
        <source>Something is due. Open Comity to see what.</source>
        <translation>Истекает срок. Откройте Comity, чтобы узнать какой.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) overdue.</source>
        <translation>
            <numerusform>Просрочен %n срок.</numerusform>
            <numerusform>Просрочено %n срока.</numerusform>
            <numerusform>Просрочено %n сроков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) in the next seven days.</source>
        <translation>
            <numerusform>В ближайшие семь дней %n срок.</numerusform>
            <numerusform>В ближайшие семь дней %n срока.</numerusform>
            <numerusform>В ближайшие семь дней %n сроков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <comment>place at the side</comment>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Deadlines (%1)</source>
        <comment>place at the side, with how many are overdue or near</comment>
        <translation>Сроки (%1)</translation>
    </message>
    <message>
        <source>Record as lapsed</source>
        <translation>Записать как истекшее</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskPage</name>
    <message>
        <source>Say once who you are: it begins every request you write.</source>
        <translation>Укажите один раз, кто вы: с этого начинается каждая составляемая вами просьба.</translation>
    </message>
    <message>
        <source>Your authority…</source>
        <translation>Ваш орган…</translation>
    </message>
    <message>
        <source>Everything you typed is saved as a version.</source>
        <translation>Все введенное сохранено как версии.</translation>
    </message>
    <message>
        <source>What you type and do not save as a version stands here, until you do.</source>
        <translation>Здесь находится то, что введено и еще не сохранено как версия.</translation>
    </message>
    <message>
        <source>Choose request files or transmittals</source>
        <translation>Выберите файлы просьб или препроводительные документы</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Чтение %n файла…</numerusform>
            <numerusform>Чтение %n файлов…</numerusform>
            <numerusform>Чтение %n файлов…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported before.</source>
        <translation>Файл %1 уже импортирован ранее.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>Файл %1 не принят: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came in.</source>
        <translation>
            <numerusform>Импортирована %n просьба.</numerusform>
            <numerusform>Импортированы %n просьбы.</numerusform>
            <numerusform>Импортировано %n просьб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Выберите папку для резервных копий</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>Резервная копия создается и проверяется.</translation>
    </message>
    <message>
        <source>The backup is made and was checked by opening it: %1</source>
        <translation>Резервная копия создана и проверена открытием: %1</translation>
    </message>
    <message>
        <source>%1 at the vault %2</source>
        <translation>%1 — хранилище «%2»</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>Исходящие (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>Входящие (%1)</translation>
    </message>
    <message>
        <source>Not saved yet (%1)</source>
        <translation>Еще не сохраненные (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>A sheet printed before holds the same key: both open the vault, so keep or destroy the old one with the same care. When the vault gets a new key, all earlier sheets end, and a new one is needed.</source>
        <translation>Напечатанный ранее лист содержит тот же ключ: хранилище открывают оба, поэтому храните или уничтожьте старый с той же осторожностью. Когда хранилище получает новый ключ, все прежние листы теряют силу и нужен новый.</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>Архив (%1)</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Корзина (%1)</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>В архиве ничего нет.</translation>
    </message>
    <message>
        <source>Requests that are done with can be moved here, out of the way.</source>
        <translation>Сюда можно переместить завершенные просьбы.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Del moves requests here.</source>
        <translation>Клавиша Del перемещает просьбы сюда.</translation>
    </message>
    <message>
        <source>Nothing is ever erased: what is in the bin stays in the vault, with all its versions, and can be taken out again.</source>
        <translation>Ничто никогда не стирается: то, что лежит в корзине, остается в хранилище со всеми версиями и может быть возвращено.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the bin.</source>
        <translation>
            <numerusform>%n просьба перемещена в корзину.</numerusform>
            <numerusform>%n просьбы перемещены в корзину.</numerusform>
            <numerusform>%n просьб перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the archive.</source>
        <translation>
            <numerusform>%n просьба перемещена в архив.</numerusform>
            <numerusform>%n просьбы перемещены в архив.</numerusform>
            <numerusform>%n просьб перемещено в архив.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) put back to where they were.</source>
        <translation>
            <numerusform>%n просьба возвращена на прежнее место.</numerusform>
            <numerusform>%n просьбы возвращены на прежнее место.</numerusform>
            <numerusform>%n просьб возвращено на прежнее место.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned.</source>
        <translation>
            <numerusform>Передана %n просьба.</numerusform>
            <numerusform>Переданы %n просьбы.</numerusform>
            <numerusform>Передано %n просьб.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>place at the side</comment>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>%1 is a paper of the dialogue about a request: open it by itself.</source>
        <translation>Файл %1 — документ переписки по просьбе: откройте его отдельно.</translation>
    </message>
    <message>
        <source>Choose a paper that was received</source>
        <translation>Выберите полученный документ</translation>
    </message>
    <message>
        <source>This is a request, with the reference %1, that is not here yet.</source>
        <translation>Это просьба с номером %1, которой здесь еще нет.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>No request in this vault has the reference %1 that the paper names: it is meant for another office, or its request was not taken in yet.</source>
        <translation>В этом хранилище нет просьбы с указанным в документе номером %1: документ предназначен другому ведомству или просьба еще не внесена.</translation>
    </message>
    <message>
        <source>This is a paper as this office writes it about the request %1, not one that it receives.</source>
        <translation>Это документ, который данное ведомство само составляет по просьбе %1, а не получает.</translation>
    </message>
    <message>
        <source>The paper belongs to another case, with the reference %1.</source>
        <translation>Документ относится к другому делу, номер %1.</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Открыть то дело</translation>
    </message>
    <message>
        <source>What was confirmed is the content of the request now, as version %1; the copy that came before stays among its versions.</source>
        <translation>Подтвержденное теперь является содержанием запроса, версия %1; ранее полученный экземпляр остается среди его версий.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <comment>place at the side</comment>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>place at the side</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Statistics</source>
        <comment>place at the side</comment>
        <translation>Статистика</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskSettings</name>
    <message>
        <source>not a list of days</source>
        <translation>не список дней</translation>
    </message>
    <message>
        <source>Not kept, for it is no list of days from 0 to 366 (as 30, 14, 7): %1</source>
        <translation>Не сохранено: это не список дней от 0 до 366 (например, 30, 14, 7): %1</translation>
    </message>
    <message>
        <source>Last guaranteed day of a preservation</source>
        <translation>Последний гарантированный день сохранности</translation>
    </message>
    <message>
        <source>Loss of the data at the service</source>
        <translation>Утрата данных у поставщика услуг</translation>
    </message>
    <message>
        <source>Formal confirmation</source>
        <translation>Официальное подтверждение</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>Подтверждение получения</translation>
    </message>
    <message>
        <source>Preservation to be effected</source>
        <translation>Обеспечить сохранность</translation>
    </message>
    <message>
        <source>Reply that the request asks for</source>
        <translation>Ответ, о котором просит просьба</translation>
    </message>
    <message>
        <source>Follow-up request</source>
        <translation>Последующая просьба</translation>
    </message>
    <message>
        <source>Word that the follow-up request was received</source>
        <translation>Сообщение о получении последующей просьбы</translation>
    </message>
    <message>
        <source>Answer to a notice of concern</source>
        <translation>Ответ на уведомление об опасениях</translation>
    </message>
    <message>
        <source>Answer on confidentiality</source>
        <translation>Ответ о конфиденциальности</translation>
    </message>
    <message>
        <source>Information that was asked for</source>
        <translation>Запрошенная информация</translation>
    </message>
    <message>
        <source>Answer to proposed conditions</source>
        <translation>Ответ на предложенные условия</translation>
    </message>
    <message>
        <source>Answer on an extension</source>
        <translation>Ответ о продлении</translation>
    </message>
    <message>
        <source>Review of a postponement</source>
        <translation>Пересмотр отсрочки</translation>
    </message>
    <message>
        <source>Day that was told with a delay</source>
        <translation>День, сообщенный при задержке</translation>
    </message>
    <message>
        <source>Decision on the follow-up request</source>
        <translation>Решение по последующей просьбе</translation>
    </message>
    <message>
        <source>Explanation of the use made</source>
        <translation>Разъяснение об использовании</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>Kept in the vault that is open, for all its officers.</source>
        <translation>Хранится в открытом хранилище для всех его сотрудников.</translation>
    </message>
    <message>
        <source>Time &amp;zone of this office</source>
        <translation>&amp;Часовой пояс этого органа</translation>
    </message>
    <message>
        <source>Reservation of our &amp;Party under article 9, paragraph 4</source>
        <translation>&amp;Оговорка нашей Стороны по пункту 4 статьи 9</translation>
    </message>
    <message>
        <source>Not known: the ground is not offered</source>
        <translation>Неизвестно: основание не предлагается</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Не сделана</translation>
    </message>
    <message>
        <source>Reservation of our Party under article 9, paragraph 4</source>
        <translation>Оговорка нашей Стороны по пункту 4 статьи 9</translation>
    </message>
    <message>
        <source>Only with it can preservation be refused for want of dual criminality, and only for offences that are none of the Convention.</source>
        <translation>Только при ней в обеспечении сохранности можно отказать из-за отсутствия обоюдного признания деяния преступлением, и только для преступлений, не предусмотренных Конвенцией.</translation>
    </message>
    <message>
        <source>Targets of this office</source>
        <translation>Ориентиры этого органа</translation>
    </message>
    <message>
        <source>The text says "promptly" and "expeditiously" and names no day: these are this office's own aims and are shown as targets everywhere. Only the sixty days of article 9, paragraph 7, are the text's.</source>
        <translation>Текст говорит «незамедлительно» и «оперативно» и не называет дня: это собственные ориентиры этого органа, и везде они показаны как ориентиры. Из текста только шестьдесят дней пункта 7 статьи 9.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>Target, in days</source>
        <translation>Ориентир в днях</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>Предупреждать за столько дней</translation>
    </message>
    <message>
        <source>Target in days: %1</source>
        <translation>Ориентир в днях: %1</translation>
    </message>
    <message>
        <source>by the text</source>
        <translation>по тексту</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>как сообщено</translation>
    </message>
    <message>
        <source>Warn so many days before: %1</source>
        <translation>Предупреждать за столько дней: %1</translation>
    </message>
    <message>
        <source>As they &amp;usually are</source>
        <translation>Как &amp;обычно</translation>
    </message>
    <message>
        <source>Set the targets as they usually are</source>
        <translation>Вернуть обычные ориентиры</translation>
    </message>
    <message>
        <source>Execution of the request</source>
        <translation>Исполнение просьбы</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryImport</name>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>Изменена и здесь, и там</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (ничего)</translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation>Изменили обе стороны</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предлагается</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies)</source>
        <translation>
            <numerusform>Взять %n запись</numerusform>
            <numerusform>Взять %n записи</numerusform>
            <numerusform>Взять %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>Что изменил бы файл %1</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies), and the directory says the same already.</source>
        <translation>
            <numerusform>В файле %n запись, и справочник уже говорит то же самое.</numerusform>
            <numerusform>В файле %n записи, и справочник уже говорит то же самое.</numerusform>
            <numerusform>В файле %n записей, и справочник уже говорит то же самое.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies). Nothing is saved yet: tick what is to be taken over. What both of you changed is not ticked.</source>
        <translation>
            <numerusform>В файле %n запись. Пока ничего не сохранено: отметьте, что следует принять. То, что изменили обе стороны, не отмечено.</numerusform>
            <numerusform>В файле %n записи. Пока ничего не сохранено: отметьте, что следует принять. То, что изменили обе стороны, не отмечено.</numerusform>
            <numerusform>В файле %n записей. Пока ничего не сохранено: отметьте, что следует принять. То, что изменили обе стороны, не отмечено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences between the directory and the file</source>
        <translation>Различия между справочником и файлом</translation>
    </message>
    <message>
        <source>Entry or field</source>
        <translation>Запись или поле</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Ничего не брать</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryModel</name>
    <message>
        <source>%1 (practice)</source>
        <comment>an invented authority</comment>
        <translation>%1 (учебный)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Addressee of; declarations</source>
        <translation>Адресат по вопросам; заявления</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверена</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%n entry(ies) taken into the directory.</source>
        <translation>
            <numerusform>В справочник принята %n запись.</numerusform>
            <numerusform>В справочник приняты %n записи.</numerusform>
            <numerusform>В справочник принято %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet: choose a Party and add its authorities, or import a file.</source>
        <translation>Пока ничего не известно: выберите Сторону и добавьте ее органы или загрузите файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown</source>
        <translation>
            <numerusform>Показана %n строка</numerusform>
            <numerusform>Показаны %n строки</numerusform>
            <numerusform>Показано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>New authority…</source>
        <translation>Новый орган…</translation>
    </message>
    <message>
        <source>New authority of %1…</source>
        <translation>Новый орган: %1…</translation>
    </message>
    <message>
        <source>You changed this entry and did not save it: save it or throw your changes away before you open another.</source>
        <translation>Вы изменили эту запись и не сохранили ее: сохраните ее или отбросьте изменения, прежде чем открывать другую.</translation>
    </message>
    <message>
        <source>Import a directory file</source>
        <translation>Загрузить файл справочника</translation>
    </message>
    <message>
        <source>Export the directory (.json for another desk, .csv for a spreadsheet)</source>
        <translation>Выгрузить справочник (.json для другого рабочего места, .csv для электронной таблицы)</translation>
    </message>
    <message>
        <source>The directory is in the file %1.</source>
        <translation>Справочник записан в файл %1.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Parties and their authorities, as this office knows them. Nothing here comes with the program: each entry has its source, and the day on which somebody last compared it.</source>
        <translation>Стороны и их органы, как их знает это ведомство. Ничего из этого не поставляется с программой: у каждой записи есть источник и день последней сверки.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>Найти в справочнике</translation>
    </message>
    <message>
        <source>Party, name, address, number …</source>
        <translation>Сторона, наименование, адрес, номер…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Какие записи показаны</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Открыты сейчас</translation>
    </message>
    <message>
        <source>To be verified again</source>
        <translation>Требуют новой проверки</translation>
    </message>
    <message>
        <source>Parties with declarations</source>
        <translation>Стороны с заявлениями</translation>
    </message>
    <message>
        <source>Verify again after (days)</source>
        <translation>Проверять снова через (дней)</translation>
    </message>
    <message>
        <source>Days after which an entry wants to be verified again</source>
        <translation>Через сколько дней запись нужно проверить снова</translation>
    </message>
    <message>
        <source>Parties and authorities</source>
        <translation>Стороны и органы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read by this program and are not shown: %1</source>
        <translation>
            <numerusform>Эта программа не может прочитать %n запись, она не показана: %1</numerusform>
            <numerusform>Эта программа не может прочитать %n записи, они не показаны: %1</numerusform>
            <numerusform>Эта программа не может прочитать %n записей, они не показаны: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal basis…</source>
        <translation>Правовое основание…</translation>
    </message>
    <message>
        <source>What is in force between this office's Party and the chosen one, and what follows</source>
        <translation>Что действует между Стороной этого органа и выбранной Стороной и что из этого следует</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryHistory</name>
    <message>
        <source>Taken out</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>Version %1, not kept</source>
        <translation>Версия %1, не сохранилась</translation>
    </message>
    <message>
        <source>This entry was never saved.</source>
        <translation>Эта запись никогда не сохранялась.</translation>
    </message>
    <message>
        <source>Then the entry was taken out of the directory.</source>
        <translation>Тогда запись была удалена из справочника.</translation>
    </message>
    <message>
        <source>What this version said is not kept.</source>
        <translation>Содержание этой версии не сохранилось.</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Что изменила версия %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (ничего)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>Ничего в полях формы</translation>
    </message>
    <message>
        <source>Each version of the entry stays as it was saved.</source>
        <translation>Каждая версия записи остается такой, какой была сохранена.</translation>
    </message>
    <message>
        <source>Versions of the entry</source>
        <translation>Версии записи</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранена</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryPage</name>
    <message>
        <source>What you typed into an entry of the directory and did not save was brought back.</source>
        <translation>Восстановлено то, что вы ввели в запись справочника и не сохранили.</translation>
    </message>
    <message>
        <source>%1: declarations and reservations</source>
        <translation>%1: заявления и оговорки</translation>
    </message>
    <message>
        <source>New authority of %1</source>
        <translation>Новый орган: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Еще не сохранена</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>Сохранена как версия %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Invented, to practise on</source>
        <translation>Вымышлена, для упражнений</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>В одном поле стоит текст, который еще не является допустимым значением: сначала исправьте или очистите его.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Удалить ее</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Back to the directory</source>
        <translation>Назад к справочнику</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Сохранить запись</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>Отбросить мои изменения</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Проверена сегодня</translation>
    </message>
    <message>
        <source>You compared the entry with its source today, and it is right.</source>
        <translation>Вы сегодня сверили запись с источником, и она верна.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Entry and its history</source>
        <translation>Запись и ее история</translation>
    </message>
    <message>
        <source>The entry %1 goes out of the directory; its versions stay in the vault.</source>
        <translation>Запись %1 исключается из справочника; ее версии остаются в хранилище.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportPanel</name>
    <message>
        <source>The folder for the PDF files</source>
        <translation>Папка для файлов PDF</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1 и %2 параллельно</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already; nothing was written: %1</source>
        <translation>
            <numerusform>%n из этих файлов уже существует; ничего не записано: %1</numerusform>
            <numerusform>%n из этих файлов уже существуют; ничего не записано: %1</numerusform>
            <numerusform>%n из этих файлов уже существуют; ничего не записано: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1</source>
        <translation>
            <numerusform>%n файл PDF записан в папку %1</numerusform>
            <numerusform>%n файла PDF записаны в папку %1</numerusform>
            <numerusform>%n файлов PDF записано в папку %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF files in these languages:</source>
        <translation>&amp;Файлы PDF на этих языках:</translation>
    </message>
    <message>
        <source>Languages of the PDF files</source>
        <translation>Языки файлов PDF</translation>
    </message>
    <message>
        <source>PDF files made so far</source>
        <translation>Созданные файлы PDF</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>PDF files made so far</comment>
        <translation>%v из %m</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>Все шесть языков</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Choose a folder and write…</source>
        <translation>Выбрать папку и записать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Заменить файлы</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Остановить экспорт</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>Закрыть эту строку</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1 so far.</source>
        <translation>
            <numerusform>В файл %1 пока записана %n просьба.</numerusform>
            <numerusform>В файл %1 пока записаны %n просьбы.</numerusform>
            <numerusform>В файл %1 пока записано %n просьб.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requests were not exported. %1</source>
        <translation>Просьбы не экспортированы. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>В файл %1 экспортирована %n просьба.</numerusform>
            <numerusform>В файл %1 экспортированы %n просьбы.</numerusform>
            <numerusform>В файл %1 экспортировано %n просьб.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::FieldBox</name>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>name of a field</comment>
        <translation>%1, обязательно</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <comment>name of a field</comment>
        <translation>%1, ожидается</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Недопустимое значение: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Найти:</translation>
    </message>
    <message>
        <source>Words to find in the pages</source>
        <translation>Слова для поиска на страницах</translation>
    </message>
    <message>
        <source>Words in the pages</source>
        <translation>Слова на страницах</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%n more of these are not shown; mend some of those above first.</source>
        <translation>
            <numerusform>Еще %n такое замечание не показано; сначала исправьте некоторые из приведенных выше.</numerusform>
            <numerusform>Еще %n таких замечания не показаны; сначала исправьте некоторые из приведенных выше.</numerusform>
            <numerusform>Еще %n таких замечаний не показано; сначала исправьте некоторые из приведенных выше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n совет</numerusform>
            <numerusform>%n совета</numerusform>
            <numerusform>%n советов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n принятое предупреждение</numerusform>
            <numerusform>%n принятых предупреждения</numerusform>
            <numerusform>%n принятых предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Warning, accepted</source>
        <translation>Предупреждение, принято</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>Обоснование принятия: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsPanel</name>
    <message>
        <source>The request has not been checked yet.</source>
        <translation>Просьба еще не проверена.</translation>
    </message>
    <message>
        <source>There is nothing to object to in this request.</source>
        <translation>Замечаний к этой просьбе нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n совет</numerusform>
            <numerusform>%n совета</numerusform>
            <numerusform>%n советов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n принятое предупреждение</numerusform>
            <numerusform>%n принятых предупреждения</numerusform>
            <numerusform>%n принятых предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Why is this warning accepted? %1</source>
        <translation>Почему принимается это предупреждение? %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>Пр&amp;инять…</translation>
    </message>
    <message>
        <source>Accept the selected warning and say why</source>
        <translation>Принять выбранное предупреждение и указать обоснование</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>&amp;Отозвать принятие</translation>
    </message>
    <message>
        <source>Why the warning is accepted</source>
        <translation>Обоснование принятия предупреждения</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>Принять предупреждение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormFindBar</name>
    <message>
        <source>Find in this request:</source>
        <translation>Найти в этой просьбе:</translation>
    </message>
    <message>
        <source>Words to find in the fields of this request</source>
        <translation>Слова для поиска в полях этой просьбы</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Слова на любом языке</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormView</name>
    <message>
        <source>Form of the request</source>
        <translation>Форма просьбы</translation>
    </message>
    <message>
        <source>* required by the text   ° expected</source>
        <translation>* требуется по тексту договора   ° ожидается</translation>
    </message>
</context>
<context>
    <name>comity::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>Найдено в справке</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Страниц с этими словами нет.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Содержание справки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Вернуться к показанному ранее</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Закрыть справку</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>Текст справки</translation>
    </message>
</context>
<context>
    <name>comity::ui::HistoryPanel</name>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>Это первая версия.</translation>
    </message>
    <message>
        <source>What version %1 changed in version %2</source>
        <translation>Что версия %1 изменила в версии %2</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (ничего)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>В полях формы ничего</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранена</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>Что изменилось от версии %1 до версии %2</translation>
    </message>
    <message>
        <source>Each version stays as it was saved. Choose one to see what it changed, and any other to compare it with.</source>
        <translation>Каждая версия остается такой, какой была сохранена. Выберите версию, чтобы увидеть, что она изменила, и любую другую для сравнения.</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;По сравнению с:</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Версия для сравнения</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstantEditor</name>
    <message>
        <source>No time zone is given: add Z for UTC, or an offset such as +01:00.</source>
        <translation>Часовой пояс не указан: добавьте Z для UTC или смещение, например +01:00.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a moment</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC; in %2 it is %3.</source>
        <comment>a moment, a time zone, the same moment there</comment>
        <translation>%1 UTC; в часовом поясе %2 это %3.</translation>
    </message>
    <message>
        <source>with its time zone, as 2026-11-03T00:00:00Z</source>
        <translation>с часовым поясом, например 2026-11-03T00:00:00Z</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentOffer</name>
    <message numerus="yes">
        <source>%n kind(s) of requests.</source>
        <translation>
            <numerusform>%n вид просьб.</numerusform>
            <numerusform>%n вида просьб.</numerusform>
            <numerusform>%n видов просьб.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds %1 (%2), of which the vault keeps an earlier text. Look at it below before it takes its place.</source>
        <translation>В файле содержится документ %1 (%2), прежний текст которого есть в хранилище. Просмотрите его ниже, прежде чем он займет его место.</translation>
    </message>
    <message>
        <source>The file holds %1 (%2), which the vault does not keep yet. Look at it below before you take it in.</source>
        <translation>В файле содержится документ %1 (%2), которого в хранилище еще нет. Просмотрите его ниже, прежде чем принять.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Не принимать</translation>
    </message>
    <message>
        <source>Put &amp;it in its place</source>
        <translation>&amp;Заменить им прежний</translation>
    </message>
    <message>
        <source>Take &amp;it in</source>
        <translation>Прин&amp;ять в хранилище</translation>
    </message>
    <message>
        <source>Com&amp;pare with the earlier one</source>
        <translation>Сравнить с прежни&amp;м</translation>
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
        <translation>Аутентичные языки: %1</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>текст не включен</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>сверено с копией</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instrument, where it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>Ст&amp;атьи</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>&amp;Kinds of requests</source>
        <translation>Вид&amp;ы просьб</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Виды просьб</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>The treaty texts under which requests are made. What was not compared with a text, or is not in the file of an instrument, is marked so.</source>
        <translation>Тексты договоров, по которым направляются просьбы. То, что не сверено с текстом или отсутствует в файле документа, отмечено.</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Тексты</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>Choose the file of an instrument</source>
        <translation>Выберите файл документа</translation>
    </message>
    <message>
        <source>%1 is in the vault: requests can be written under it.</source>
        <translation>%1 — в хранилище: по этому документу можно составлять просьбы.</translation>
    </message>
    <message>
        <source>%1 was taken out of the vault.</source>
        <translation>%1: документ удален из хранилища.</translation>
    </message>
    <message>
        <source>Take &amp;out of the vault</source>
        <translation>&amp;Удалить из хранилища</translation>
    </message>
    <message>
        <source>An administrator of the vault does this.</source>
        <translation>Это делает администратор хранилища.</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>&amp;Добавить из файла…</translation>
    </message>
</context>
<context>
    <name>comity::ui::LapseStrip</name>
    <message numerus="yes">
        <source>%n request(s) are past the last guaranteed day, and no follow-up request is recorded as received.</source>
        <translation>
            <numerusform>У %n просьбы прошел последний гарантированный день, а получение последующей просьбы не записано.</numerusform>
            <numerusform>У %n просьб прошел последний гарантированный день, а получение последующей просьбы не записано.</numerusform>
            <numerusform>У %n просьб прошел последний гарантированный день, а получение последующей просьбы не записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comity never records by itself that a preservation lapsed: a clock that is ahead would make it untrue. By this computer it is %1. Record it if that is right and nothing was received.</source>
        <translation>Программа никогда не записывает сама, что обеспечение сохранности истекло: спешащие часы сделали бы это неправдой. По этому компьютеру сейчас %1. Запишите, если это верно и ничего не получено.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are recorded as lapsed. What turns out to be a mistake is taken back in the course of the request.</source>
        <translation>
            <numerusform>%n просьба записана как истекшая. Ошибка исправляется в ходе просьбы.</numerusform>
            <numerusform>%n просьбы записаны как истекшие. Ошибка исправляется в ходе просьбы.</numerusform>
            <numerusform>%n просьб записаны как истекшие. Ошибка исправляется в ходе просьбы.</numerusform>
        </translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>без номера</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Record as lapsed</source>
        <translation>&amp;Записать как истекшее</translation>
    </message>
</context>
<context>
    <name>comity::ui::LogoBox</name>
    <message>
        <source>Choose a picture in the format PNG or JPEG</source>
        <translation>Выберите изображение в формате PNG или JPEG</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Эмблема</translation>
    </message>
    <message>
        <source>The emblem as it is printed</source>
        <translation>Эмблема в том виде, в каком она печатается</translation>
    </message>
    <message>
        <source>Stands above your name on every request that leaves this desk: PNG or JPEG, best on white.</source>
        <translation>Печатается над вашим наименованием на каждой исходящей просьбе: PNG или JPEG, лучше на белом фоне.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Выбрать &amp;изображение…</translation>
    </message>
    <message>
        <source>Without an e&amp;mblem</source>
        <translation>&amp;Без эмблемы</translation>
    </message>
</context>
<context>
    <name>comity::ui::MainWindow</name>
    <message>
        <source>Your &amp;authority…</source>
        <translation>Ваш &amp;орган…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;Лист восстановления…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>Создать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;Сохранить версию</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>&amp;Файлы PDF…</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>&amp;Копировать как новую</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>&amp;Вернуться к списку</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импортировать файлы…</translation>
    </message>
    <message>
        <source>&amp;Find a request</source>
        <translation>&amp;Найти просьбу</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>&amp;Хранилище</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>&amp;Просьба</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;Новая просьба: %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>&amp;Размер текста</translation>
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
        <translation>Comity — заблокировано</translation>
    </message>
    <message>
        <source>The desk is hidden, but what was typed last could not be kept yet: %1 It is tried again every few seconds.</source>
        <translation>Рабочее место скрыто, но введенное последним пока не удалось записать: %1 Попытка повторяется каждые несколько секунд.</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>Все равно завершить</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>&amp;Officers…</source>
        <translation>&amp;Сотрудники…</translation>
    </message>
    <message>
        <source>Your &amp;passphrase…</source>
        <translation>Ваша &amp;парольная фраза…</translation>
    </message>
    <message>
        <source>Copy the r&amp;eference</source>
        <translation>Копировать &amp;номер</translation>
    </message>
    <message>
        <source>Find in this re&amp;quest</source>
        <translation>Найти в этой п&amp;росьбе</translation>
    </message>
    <message>
        <source>&amp;Check the spelling</source>
        <translation>Проверять пра&amp;вописание</translation>
    </message>
    <message>
        <source>New &amp;incoming request, from paper</source>
        <translation>Новая &amp;входящая просьба, с бумаги</translation>
    </message>
    <message>
        <source>Comity — practice: %1</source>
        <translation>Comity — обучение: %1</translation>
    </message>
    <message>
        <source>Window and help</source>
        <translation>Окно и справка</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Сочетания &amp;клавиш…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Help for what you are at</source>
        <translation>&amp;Справка о том, чем вы заняты</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>Со&amp;держание справки</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>Составить просьбу о &amp;доступе</translation>
    </message>
    <message>
        <source>Open a &amp;received paper…</source>
        <translation>Открыть &amp;полученный документ…</translation>
    </message>
    <message>
        <source>New request of another &amp;kind</source>
        <translation>Новая просьба другого &amp;вида</translation>
    </message>
    <message>
        <source>&amp;Outgoing requests</source>
        <translation>&amp;Исходящие просьбы</translation>
    </message>
    <message>
        <source>&amp;Incoming requests</source>
        <translation>&amp;Входящие просьбы</translation>
    </message>
    <message>
        <source>&amp;Not saved yet</source>
        <translation>&amp;Еще не сохраненные</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Сроки</translation>
    </message>
    <message>
        <source>Di&amp;rectory</source>
        <translation>С&amp;правочник</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>Пр&amp;авовое основание</translation>
    </message>
    <message>
        <source>Condi&amp;tions</source>
        <translation>&amp;Условия</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>Статисти&amp;ка</translation>
    </message>
    <message>
        <source>Instr&amp;uments</source>
        <translation>&amp;Документы</translation>
    </message>
</context>
<context>
    <name>comity::ui::MessageStrip</name>
    <message>
        <source>Note:</source>
        <translation>К сведению:</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Готово:</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>Внимание:</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Не выполнено:</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>comity::ui::NameStrip</name>
    <message>
        <source>Name of the search:</source>
        <translation>Название поиска:</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Название поиска</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficerForm</name>
    <message>
        <source>Drafter</source>
        <translation>Составитель</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Утверждающий</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Drafter: writes requests</source>
        <translation>Составитель: составляет просьбы</translation>
    </message>
    <message>
        <source>Approver: approves what others wrote</source>
        <translation>Утверждающий: утверждает то, что составили другие</translation>
    </message>
    <message>
        <source>Administrator: says who may open the vault, and makes the recovery sheet</source>
        <translation>Администратор: решает, кто может открывать хранилище, и составляет лист восстановления</translation>
    </message>
    <message>
        <source>A new officer</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Другое имя: %1</translation>
    </message>
    <message>
        <source>The roles of %1</source>
        <translation>Роли: %1</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Новая парольная фраза: %1</translation>
    </message>
    <message>
        <source>A new passphrase of your own</source>
        <translation>Ваша новая парольная фраза</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить: %1</translation>
    </message>
    <message>
        <source>A new key for the vault</source>
        <translation>Новый ключ хранилища</translation>
    </message>
    <message>
        <source>The officer can open the vault with this passphrase from now on.</source>
        <translation>С этого момента сотрудник сможет открывать хранилище этой парольной фразой.</translation>
    </message>
    <message>
        <source>What was written under the former name stays in the history as it is.</source>
        <translation>Написанное под прежним именем остается в истории без изменений.</translation>
    </message>
    <message>
        <source>An officer may have several roles.</source>
        <translation>У сотрудника может быть несколько ролей.</translation>
    </message>
    <message>
        <source>For an officer who forgot the passphrase: the former one no longer opens the vault.</source>
        <translation>Для сотрудника, забывшего парольную фразу: прежняя больше не открывает хранилище.</translation>
    </message>
    <message>
        <source>The former passphrase no longer opens the vault.</source>
        <translation>Прежняя парольная фраза больше не открывает хранилище.</translation>
    </message>
    <message>
        <source>The passphrase of this officer no longer opens the vault; the name stays in the history. Somebody who kept an old copy of the vault can still read that copy with it.</source>
        <translation>Парольная фраза этого сотрудника больше не открывает хранилище; имя остается в истории. Тот, кто сохранил старую копию хранилища, по-прежнему может прочитать ею эту копию.</translation>
    </message>
    <message>
        <source>Everything in the vault is encrypted anew under another key: about two seconds for each 100 MB. An old key file then opens nothing that is written from now on. Earlier recovery sheets no longer open the vault, earlier backups keep the old key. Once begun it cannot be stopped, but even a power cut loses nothing.</source>
        <translation>Все содержимое хранилища шифруется заново другим ключом: около двух секунд на каждые 100 МБ. Старый файл ключей после этого не открывает ничего из того, что будет записано впредь. Прежние листы восстановления больше не открывают хранилище, у прежних резервных копий остается старый ключ. Начатое нельзя остановить, но даже при отключении питания ничего не теряется.</translation>
    </message>
    <message>
        <source>&amp;Add the officer</source>
        <translation>&amp;Добавить сотрудника</translation>
    </message>
    <message>
        <source>Chan&amp;ge the name</source>
        <translation>Изменить и&amp;мя</translation>
    </message>
    <message>
        <source>Se&amp;t the roles</source>
        <translation>&amp;Назначить роли</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>&amp;Установить парольную фразу</translation>
    </message>
    <message>
        <source>Remove the o&amp;fficer</source>
        <translation>&amp;Удалить сотрудника</translation>
    </message>
    <message>
        <source>En&amp;crypt anew</source>
        <translation>&amp;Зашифровать заново</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Имя сотрудника</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Prese&amp;nt passphrase</source>
        <translation>Н&amp;ынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>The vault is being encrypted anew. Leave the program open.</source>
        <translation>Хранилище шифруется заново. Не закрывайте программу.</translation>
    </message>
    <message>
        <source>The vault is being changed.</source>
        <translation>Хранилище изменяется.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficersPage</name>
    <message>
        <source>at work now</source>
        <translation>работает сейчас</translation>
    </message>
    <message>
        <source>has no passphrase</source>
        <translation>нет парольной фразы</translation>
    </message>
    <message>
        <source>%1 can open the vault now.</source>
        <translation>Теперь хранилище может открывать %1.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Изменено.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>Новая парольная фраза установлена: %1.</translation>
    </message>
    <message>
        <source>You have a new passphrase.</source>
        <translation>У вас новая парольная фраза.</translation>
    </message>
    <message>
        <source>%1 was removed. If you cannot trust that no copy of the vault was kept, give the vault a new key: such a copy then opens nothing that is written from now on.</source>
        <translation>Сотрудник удален: %1. Если нет уверенности, что копия хранилища не сохранена, дайте хранилищу новый ключ: такая копия не откроет ничего из того, что будет записано впредь.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Новый ключ…</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it: print a new one now and destroy the old one. Earlier backups keep the old key and the old sheet.</source>
        <translation>У хранилища новый ключ. Прежние листы восстановления его больше не открывают: напечатайте сейчас новый лист и уничтожьте старый. Для прежних резервных копий остаются в силе старый ключ и старый лист.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Лист восстановления…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed.</source>
        <translation>Нынешняя парольная фраза неверна. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own.</source>
        <translation>Каждый сотрудник открывает хранилище собственной парольной фразой.</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own. An administrator of the vault says who may; you can change yours.</source>
        <translation>Каждый сотрудник открывает хранилище собственной парольной фразой. Кто может это делать, решает администратор хранилища; свою фразу вы можете изменить.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Officers of the vault</source>
        <translation>Сотрудники хранилища</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Имя…</translation>
    </message>
    <message>
        <source>R&amp;oles…</source>
        <translation>Р&amp;оли…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>&amp;Новая парольная фраза…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Your passphrase…</source>
        <translation>В&amp;аша парольная фраза…</translation>
    </message>
    <message>
        <source>New &amp;key for the vault…</source>
        <translation>Новый &amp;ключ хранилища…</translation>
    </message>
    <message>
        <source>Recovery &amp;sheet…</source>
        <translation>&amp;Лист восстановления…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>Потерять ее</translation>
    </message>
</context>
<context>
    <name>comity::ui::PaperPanel</name>
    <message>
        <source>It is about what the event says under "%1". What is recorded is not changed: take the event back, and record it again.</source>
        <translation>Это касается того, что указано в событии под рубрикой «%1». Записанное не изменяется: отмените событие и запишите его заново.</translation>
    </message>
    <message>
        <source>Take the event back…</source>
        <translation>Отменить событие…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>На принтер отправлена %n страница.</numerusform>
            <numerusform>На принтер отправлены %n страницы.</numerusform>
            <numerusform>На принтер отправлено %n страниц.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written. Keep a copy among the attachments of the case?</source>
        <translation>
            <numerusform>Записан %n файл PDF. Сохранить копию среди приложений к делу?</numerusform>
            <numerusform>Записаны %n файла PDF. Сохранить копию среди приложений к делу?</numerusform>
            <numerusform>Записано %n файлов PDF. Сохранить копию среди приложений к делу?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The paper is kept among the attachments.</source>
        <translation>Документ сохранен среди приложений.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Документ: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>What the paper says besides its event, and its pages</source>
        <translation>Что документ содержит помимо события, и его страницы</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>&amp;Файлы PDF…</translation>
    </message>
    <message>
        <source>Close the &amp;paper</source>
        <translation>Закрыть &amp;документ</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyEditor</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>название на любом из шести языков или код</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyField</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>название на любом из шести языков или код</translation>
    </message>
</context>
<context>
    <name>comity::ui::PassphrasePage</name>
    <message>
        <source>Both are the same.</source>
        <translation>Обе совпадают.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Они пока не совпадают.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Достаточно надежна.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. Spaces and all scripts are allowed. It cannot be reset: the recovery sheet that comes next is the only other way in.</source>
        <translation>Четыре или пять слов, никак не связанных ни между собой, ни с вами, ни с вашей работой, легко запомнить и трудно угадать. Допускаются пробелы и любая письменность. Сбросить парольную фразу нельзя: единственный другой способ открыть хранилище — лист восстановления, который составляется на следующем шаге.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>Она же &amp;еще раз</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Та же парольная фраза еще раз</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Надежность парольной фразы</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The rules are those of a real vault: this too is practice.</source>
        <translation>Четыре или пять слов, не связанных ни друг с другом, ни с вами, ни с вашей работой, легко запомнить и трудно угадать. Правила те же, что и для настоящего хранилища: это тоже упражнение.</translation>
    </message>
    <message>
        <source>Let the officer type it: nobody else should know it. Four or five words that have nothing to do with each other, with the officer or with the work are easy to keep in mind and hard to guess.</source>
        <translation>Пусть сотрудник введет ее сам: никто другой не должен ее знать. Четыре или пять слов, никак не связанных ни между собой, ни с сотрудником, ни с работой, легко запомнить и трудно угадать.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The recovery sheet still opens the vault afterwards.</source>
        <translation>Четыре или пять слов, никак не связанных ни между собой, ни с вами, ни с вашей работой, легко запомнить и трудно угадать. Лист восстановления и после этого открывает хранилище.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
</context>
<context>
    <name>comity::ui::PastePanel</name>
    <message>
        <source>The rows were not added: a table has at most 20,000.</source>
        <translation>Строки не добавлены: в таблице может быть не более 20 000 строк.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recognised.</source>
        <translation>
            <numerusform>Распознана %n строка.</numerusform>
            <numerusform>Распознаны %n строки.</numerusform>
            <numerusform>Распознано %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>Показана первая %n строка.</numerusform>
            <numerusform>Показаны первые %n строки.</numerusform>
            <numerusform>Показаны первые %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n line(s) the time has no time zone.</source>
        <translation>
            <numerusform>В %n строке время указано без часового пояса.</numerusform>
            <numerusform>В %n строках время указано без часового пояса.</numerusform>
            <numerusform>В %n строках время указано без часового пояса.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood; nothing of them is added:</source>
        <translation>
            <numerusform>%n строка не распознана; ничего из этого не добавляется:</numerusform>
            <numerusform>%n строки не распознаны; ничего из этого не добавляется:</numerusform>
            <numerusform>%n строк не распознано; ничего из этого не добавляется:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>Добавить %n строку</numerusform>
            <numerusform>Добавить %n строки</numerusform>
            <numerusform>Добавить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>Добавить строки</translation>
    </message>
    <message>
        <source>Paste lines of a log, one event a line. Addresses with ports, e-mail addresses, URLs and times with their time zone are recognised; you see the rows before they are added.</source>
        <translation>Вставьте строки журнала, по одному событию в строке. Распознаются адреса с портами, адреса электронной почты, URL и время с часовым поясом; строки таблицы показываются до их добавления.</translation>
    </message>
    <message>
        <source>Lines to read</source>
        <translation>Исходные строки</translation>
    </message>
    <message>
        <source>Rows recognised</source>
        <translation>Распознанные строки</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>comity::ui::PlacePage</name>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>Выберите, где будет находиться хранилище</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name or folder.</source>
        <translation>Место %1 уже занято. Выберите другое название или другую папку.</translation>
    </message>
    <message>
        <source>The vault will be %1</source>
        <translation>Хранилище будет находиться здесь: %1</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>The vault must lie on a disk of this computer, not on a network drive: there a lost connection could damage it.</source>
        <translation>Хранилище должно находиться на диске этого компьютера, а не на сетевом диске: там его может повредить обрыв связи.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>As colleagues shall see it in the history</source>
        <translation>Как его увидят коллеги в истории</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>Название &amp;хранилища</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Название хранилища</translation>
    </message>
    <message>
        <source>For instance the name of your office</source>
        <translation>Например, название вашего подразделения</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Учебное рабочее место</translation>
    </message>
    <message>
        <source>A practice desk</source>
        <translation>Новое учебное рабочее место</translation>
    </message>
    <message>
        <source>A vault of its own with invented cases of several kinds, outgoing and incoming, whose clocks run from today. Each has a task. Nothing in it is real, every page printed from it says so, and requests of the office do not belong in it. To begin again, make another one.</source>
        <translation>Отдельное хранилище с вымышленными делами разных видов, исходящими и входящими, сроки в которых идут с сегодняшнего дня. К каждому есть задание. Ничего действительного в нем нет, на каждой напечатанной странице это указано, и просьбам ведомства в нем не место. Чтобы начать заново, создайте еще одно.</translation>
    </message>
</context>
<context>
    <name>comity::ui::PracticeStrip</name>
    <message>
        <source>Practice desk: nothing here is real, and every page printed from it says so.</source>
        <translation>Учебное рабочее место: здесь все вымышлено, и на каждой напечатанной отсюда странице это указано.</translation>
    </message>
    <message>
        <source>Made for training: this is no request, and every page printed from it says so.</source>
        <translation>Составлено для обучения: это не просьба, и на каждой напечатанной странице это указано.</translation>
    </message>
</context>
<context>
    <name>comity::ui::PreviewPanel</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Страницы невозможно показать.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>Предварительный просмотр, страница %1 из %2</translation>
    </message>
    <message>
        <source>Preview, no pages yet</source>
        <translation>Предварительный просмотр, страниц еще нет</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Страницы создаются…</translation>
    </message>
    <message>
        <source>&amp;Language of the pages:</source>
        <translation>&amp;Язык страниц:</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Язык страниц</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>Список страниц</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Show the pages in small</source>
        <translation>Показать миниатюры страниц</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>Найти слова на страницах</translation>
    </message>
    <message>
        <source>Print these pages</source>
        <translation>Напечатать эти страницы</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
</context>
<context>
    <name>comity::ui::ReceivedPanel</name>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Reference of the request</source>
        <translation>Номер просьбы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Ответ на</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>Когда произошло</translation>
    </message>
    <message>
        <source>The paper belongs to this case: it names its reference, and the copy of the request that both Parties have.</source>
        <translation>Документ относится к этому делу: в нем указаны его номер и тот экземпляр просьбы, который имеется у обеих Сторон.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case. Which copy of the request the other Party means cannot be compared here.</source>
        <translation>В документе указан номер этого дела. Какой экземпляр просьбы имеет в виду другая Сторона, здесь сравнить нельзя.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case, but another content of the request than is known here. Ask the other Party which copy it has, before you record anything.</source>
        <translation>В документе указан номер этого дела, но иное содержание просьбы, чем известно здесь. Прежде чем что-либо записывать, запросите у другой Стороны, какой экземпляр у нее имеется.</translation>
    </message>
    <message>
        <source>Nothing of this can be recorded in this case; the paper can be kept among its attachments.</source>
        <translation>Ничто из этого не может быть записано в этом деле; документ можно сохранить среди приложений.</translation>
    </message>
    <message>
        <source>What this paper tells is recorded already.</source>
        <translation>То, что сообщается в этом документе, уже записано.</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Что говорится в документе</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>As the paper says</source>
        <translation>Согласно документу</translation>
    </message>
    <message>
        <source>What is different from the copy that was received</source>
        <translation>Чем отличается от полученного экземпляра</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>Получено ранее</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>&amp;Record what it tells…</source>
        <translation>&amp;Записать то, что в нем сообщается…</translation>
    </message>
    <message>
        <source>&amp;Keep the file only</source>
        <translation>&amp;Только сохранить файл</translation>
    </message>
    <message>
        <source>The file goes among the attachments of the case; nothing is recorded.</source>
        <translation>Файл помещается среди приложений к делу; ничего не записывается.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Зак&amp;рыть</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Получено: %1</translation>
    </message>
    <message>
        <source>Received: formal copy of the request</source>
        <translation>Получено: официальный экземпляр просьбы</translation>
    </message>
    <message>
        <source>I have &amp;read what is different, and accept the content that is confirmed.</source>
        <translation>Я ознакомился с разли&amp;чиями и принимаю подтвержденное содержание.</translation>
    </message>
    <message>
        <source>I have &amp;asked the other Party, and record what the paper tells.</source>
        <translation>Я з&amp;апросил другую Сторону и записываю то, что сообщается в документе.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RecordPanel</name>
    <message>
        <source>Usual among authorities; the text does not speak of it.</source>
        <translation>Принято между органами; в тексте об этом не говорится.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Основание: %1.</translation>
    </message>
    <message>
        <source>What you began to record is no longer possible in this state of the request.</source>
        <translation>То, что вы начали записывать, в этом состоянии просьбы уже невозможно.</translation>
    </message>
    <message>
        <source>What you began to record was brought back.</source>
        <translation>Начатая запись восстановлена.</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value: mend or empty it first.</source>
        <translation>В одном поле недопустимое значение: сначала исправьте или очистите его.</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>Запись события</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>С&amp;обытие</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>What is recorded stays: a mistake is corrected by another event.</source>
        <translation>Записанное остаётся: ошибка исправляется другим событием.</translation>
    </message>
    <message>
        <source>Do &amp;not record</source>
        <translation>&amp;Не записывать</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestEdit</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» — не целое число.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; choose again.</source>
        <translation>Значение «%1» здесь недопустимо; выберите заново.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestFilterBar</name>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Other Party</source>
        <translation>Другая Сторона</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>Вид просьбы</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>Дата с</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>Дата по</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>2026-03-15, 2026-03 or 2026</source>
        <comment>how a date may be typed; keep the figures</comment>
        <translation>2026-03-15, 2026-03 или 2026</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>Party</comment>
        <translation>Любая</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>direction</comment>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>state of a request</comment>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>type of request</comment>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>urgency</comment>
        <translation>Любая</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>Только срочные</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>Несрочные</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>officer</comment>
        <translation>Любой</translation>
    </message>
    <message>
        <source>No Party, or more than one, is called “%1”: that does not narrow the list.</source>
        <translation>Название «%1» не носит ни одна Сторона или носят несколько: список им не сужается.</translation>
    </message>
    <message>
        <source>“%1” is no date and does not narrow the list: write 2026-03-15, 2026-03 or 2026.</source>
        <translation>«%1» — не дата, и список ею не сужается: введите 2026-03-15, 2026-03 или 2026.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListModel</name>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>По этому столбцу список упорядочить нельзя.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListPage</name>
    <message>
        <source>Export requests</source>
        <translation>Экспортировать просьбы</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>name of a file</comment>
        <translation>просьбы</translation>
    </message>
    <message>
        <source>Search in everything: references, names, addresses, texts</source>
        <translation>Искать везде: номера, названия и имена, адреса, тексты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Keys: / or Ctrl+F to come here, Down to the list, Escape to empty the field.</source>
        <translation>Клавиши: / или Ctrl+F — перейти сюда, стрелка вниз — к списку, Escape — очистить поле.</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Пор&amp;ядок:</translation>
    </message>
    <message>
        <source>Order of what is found</source>
        <translation>Порядок найденного</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Сначала самые подходящие</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Сто&amp;лбцы</translation>
    </message>
    <message>
        <source>Choose, move, size and sort the columns.</source>
        <translation>Выбрать и переместить столбцы, изменить их ширину, упорядочить по ним список.</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>&amp;Сохранить поиск</translation>
    </message>
    <message>
        <source>Keep the text and the filters under a name.</source>
        <translation>Сохранить текст и фильтры под названием.</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Действия</translation>
    </message>
    <message>
        <source>What can be done with the selected requests.</source>
        <translation>Что можно сделать с выбранными просьбами.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>&amp;Копировать номер</translation>
    </message>
    <message>
        <source>Export the &amp;selected requests…</source>
        <translation>Экспортировать &amp;выбранные просьбы…</translation>
    </message>
    <message>
        <source>&amp;Export all requests of this list…</source>
        <translation>&amp;Экспортировать все просьбы этого списка…</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>О&amp;бновить список</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>Исходящие просьбы</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Входящие просьбы</translation>
    </message>
    <message>
        <source>The requests cannot be read.</source>
        <translation>Просьбы невозможно прочитать.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>Чтение просьб…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s) found</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>Найдено просьб: %Ln+</numerusform>
            <numerusform>Найдено просьб: %Ln+</numerusform>
            <numerusform>Найдено просьб: %Ln+</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>Просьб: %Ln+</numerusform>
            <numerusform>Просьб: %Ln+</numerusform>
            <numerusform>Просьб: %Ln+</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) found</source>
        <translation>
            <numerusform>Найдена %Ln просьба</numerusform>
            <numerusform>Найдены %Ln просьбы</numerusform>
            <numerusform>Найдено %Ln просьб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln просьба</numerusform>
            <numerusform>%Ln просьбы</numerusform>
            <numerusform>%Ln просьб</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filters (in use)</source>
        <translation>&amp;Фильтры (включены)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>Show or hide what narrows the list: Ctrl+Shift+F.</source>
        <translation>Показать или скрыть фильтры списка: Ctrl+Shift+F.</translation>
    </message>
    <message>
        <source>What you typed is in so many words that not all of them were looked for: more letters find more.</source>
        <translation>Введенное встречается в столь многих словах, что поиск велся не по всем из них: введите больше букв, чтобы найти больше.</translation>
    </message>
    <message>
        <source>Filters narrow this list.</source>
        <translation>Этот список сужен фильтрами.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>По тексту «%1» с этими фильтрами ничего не найдено.</translation>
    </message>
    <message>
        <source>Clear the filters to search in all requests, or try fewer or other words; parts of words will do.</source>
        <translation>Сбросьте фильтры, чтобы искать во всех просьбах, либо введите меньше слов или другие слова; достаточно частей слов.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По тексту «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>Try fewer or other words; parts of words will do, in any of the languages of the request.</source>
        <translation>Введите меньше слов или другие слова; достаточно частей слов, на любом из языков просьбы.</translation>
    </message>
    <message>
        <source>No request passes these filters.</source>
        <translation>Этим фильтрам не соответствует ни одна просьба.</translation>
    </message>
    <message>
        <source>Clear the filters to see all requests of this list.</source>
        <translation>Сбросьте фильтры, чтобы увидеть все просьбы этого списка.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новая просьба</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>Импортировать просьбы</translation>
    </message>
    <message>
        <source>No request has come in yet.</source>
        <translation>Входящих просьб еще нет.</translation>
    </message>
    <message>
        <source>Import the file of a request that you received, or write it down as a new request.</source>
        <translation>Импортируйте файл полученной просьбы или внесите ее как новую просьбу.</translation>
    </message>
    <message>
        <source>There is no outgoing request yet.</source>
        <translation>Исходящих просьб еще нет.</translation>
    </message>
    <message>
        <source>There is no request in this vault yet.</source>
        <translation>В этом хранилище еще нет просьб.</translation>
    </message>
    <message>
        <source>Begin with a new request, or import the requests that you have as files.</source>
        <translation>Начните с новой просьбы или импортируйте просьбы, имеющиеся в виде файлов.</translation>
    </message>
    <message>
        <source>Assi&amp;gn to</source>
        <translation>&amp;Передать</translation>
    </message>
    <message>
        <source>Move to the archi&amp;ve</source>
        <translation>Переместить в архи&amp;в</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>Переместить в кор&amp;зину</translation>
    </message>
    <message>
        <source>&amp;Take out of the bin</source>
        <translation>&amp;Вернуть из корзины</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>&amp;Вернуть из архива</translation>
    </message>
    <message>
        <source>&amp;Print or write PDF files…</source>
        <translation>&amp;Печать или запись файлов PDF…</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Упорядочить</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>Сначала меньшие или более ранние</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>Сначала большие или более поздние</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Столбец «%1»</translation>
    </message>
    <message>
        <source>Move towards the &amp;beginning</source>
        <translation>Переместить к &amp;началу</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>Переместить к &amp;концу</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Шире</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>У&amp;же</translation>
    </message>
    <message>
        <source>As wide as what is &amp;shown</source>
        <translation>&amp;По ширине показанного</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>&amp;Восстановить исходные столбцы</translation>
    </message>
</context>
<context>
    <name>comity::ui::SealedNoteBox</name>
    <message>
        <source>Nothing is sealed here yet. What you seal stands in no paper and in no search; only the officers you name can open it, each with their own passphrase. No administrator can, nor the recovery sheet.</source>
        <translation>Здесь еще ничего не запечатано. То, что вы запечатаете, не стоит ни в одном документе и не находится поиском; открыть его могут только названные вами сотрудники, каждый своей парольной фразой. Ни администратор, ни лист восстановления его не откроют.</translation>
    </message>
    <message>
        <source>Sealed by %1 on %2.</source>
        <translation>Запечатано: %1, %2.</translation>
    </message>
    <message>
        <source>Nobody can open it any more.</source>
        <translation>Больше никто не может это открыть.</translation>
    </message>
    <message>
        <source>It opens for: %1.</source>
        <translation>Открывается для: %1.</translation>
    </message>
    <message>
        <source>You are not among them; one of them can make you one.</source>
        <translation>Вас среди них нет; доступ может дать один из них.</translation>
    </message>
    <message>
        <source>If this officer forgets the passphrase, it is lost: let a second one read it, too.</source>
        <translation>Если этот сотрудник забудет парольную фразу, все потеряно: дайте доступ и второму.</translation>
    </message>
    <message>
        <source>Last opened by %1 on %2.</source>
        <translation>Последним открыл(а) %1, %2.</translation>
    </message>
    <message>
        <source>You typed something that is not sealed yet.</source>
        <translation>Вы ввели текст, который еще не запечатан.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Написать…</translation>
    </message>
    <message>
        <source>This is not your passphrase.</source>
        <translation>Это не ваша парольная фраза.</translation>
    </message>
    <message>
        <source>Another version was sealed since you typed this: %1</source>
        <translation>С тех пор как вы это ввели, запечатана другая версия: %1</translation>
    </message>
    <message>
        <source>Somebody else sealed a note here, and not for you: what you typed cannot take its place. Copy what you need of it, then throw it away.</source>
        <translation>Здесь запечатал запись другой сотрудник, и не для вас: введенное вами не может ее заменить. Скопируйте нужное и отбросьте остальное.</translation>
    </message>
    <message>
        <source>Sealed. It opens for: %1.</source>
        <translation>Запечатано. Открывается для: %1.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Ваша &amp;парольная фраза</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша парольная фраза</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Being opened. That takes a moment.</source>
        <translation>Открывается. Это займет немного времени.</translation>
    </message>
    <message>
        <source>Who may open it. Whoever is taken off the list cannot open earlier versions either.</source>
        <translation>Кто может это открыть. Тот, кого убрали из списка, не откроет и прежние версии.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>Кто может это открыть</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Запечатать</translation>
    </message>
    <message>
        <source>Throw away what I typed</source>
        <translation>Отбросить введенное</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print for the envelope…</source>
        <translation>Напечатать для конверта…</translation>
    </message>
</context>
<context>
    <name>comity::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Скрыть парольную фразу</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Показать парольную фразу</translation>
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
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>an article</comment>
        <translation>Текст: %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::SettingsPage</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Ра&amp;змер текста</translation>
    </message>
    <message>
        <source>&amp;Dates in lists</source>
        <translation>&amp;Даты в списках</translation>
    </message>
    <message>
        <source>Locking and remembering</source>
        <translation>Блокировка и запоминание</translation>
    </message>
    <message>
        <source>Lock &amp;after so many minutes without a key or a click</source>
        <translation>Блокировать &amp;через столько минут без нажатий клавиш и кнопок мыши</translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked or another user takes over</source>
        <translation>Блокировать при блокировке &amp;экрана или смене пользователя</translation>
    </message>
    <message>
        <source>Lock before the computer goes to slee&amp;p</source>
        <translation>Блокировать перед переходом компьютера в спя&amp;щий режим</translation>
    </message>
    <message>
        <source>Let the desktop say that something is due (nothing of a case is said)</source>
        <translation>Показывать уведомления о сроках (о деле ничего не сообщается)</translation>
    </message>
    <message>
        <source>Remem&amp;ber which vaults were opened on this computer</source>
        <translation>Запо&amp;минать, какие хранилища открывались на этом компьютере</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>Папк&amp;а для резервных копий</translation>
    </message>
    <message>
        <source>&amp;Make a backup by itself</source>
        <translation>Делать резервну&amp;ю копию автоматически</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>As the language has them: %1</source>
        <translation>Как принято в языке: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Каждый %n день</numerusform>
            <numerusform>Каждые %n дня</numerusform>
            <numerusform>Каждые %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source> %</source>
        <comment>after the size of the text</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>Выберите папку для резервных копий</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Laid down by the administrator</source>
        <translation>Установлено администратором</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;Без папки</translation>
    </message>
    <message>
        <source>No folder for backups</source>
        <translation>Без папки для резервных копий</translation>
    </message>
    <message>
        <source>A backup is made while you work and checked by opening it. Old ones are thinned out: the last 7 stay, and one a day for 14 days, one a week for 8 weeks, one a month for 12 months.</source>
        <translation>Резервная копия создается во время работы и проверяется открытием. Старые копии прореживаются: остаются 7 последних, а также по одной за день в течение 14 дней, за неделю в течение 8 недель, за месяц в течение 12 месяцев.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Сочетания &amp;клавиш…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>Folder of d&amp;ictionaries</source>
        <translation>Папка с&amp;ловарей</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>словари этого компьютера</translation>
    </message>
    <message>
        <source>Choose the folder of dictionaries</source>
        <translation>Выбрать папку словарей</translation>
    </message>
    <message>
        <source>They belong to you on this computer, but for those of the desk; each holds as soon as it is changed.</source>
        <translation>Они принадлежат вам на этом компьютере, кроме настроек рабочего места; каждая действует сразу после изменения.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>None of my own</source>
        <translation>Без собственных</translation>
    </message>
    <message>
        <source>No own folder of dictionaries</source>
        <translation>Без собственной папки словарей</translation>
    </message>
    <message>
        <source>A folder with files as fr_FR.aff and fr_FR.dic, which is looked into before those of this computer. It holds from the next time a vault is opened.</source>
        <translation>Папка с файлами вида fr_FR.aff и fr_FR.dic, которая просматривается раньше словарей этого компьютера. Действует со следующего открытия хранилища.</translation>
    </message>
</context>
<context>
    <name>comity::ui::SheetPage</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Сохранить лист восстановления</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>Напечатайте лист, положите его в сейф и удалите файл: имеющий его может открыть хранилище.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, or the key file is damaged, this one page opens the vault. Print it, put it in a sealed envelope and that into a safe, away from this computer. Whoever holds it can read everything.</source>
        <translation>Если парольная фраза забыта или файл ключей поврежден, хранилище открывает одна эта страница. Напечатайте ее, вложите в запечатанный конверт и положите в сейф, отдельно от этого компьютера. Тот, у кого она в руках, может прочитать все.</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>Язык &amp;листа</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Напечатать лист восстановления</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Сохранить лист восстановления как PDF</translation>
    </message>
    <message>
        <source>Made. You can go on.</source>
        <translation>Готово. Можно продолжать.</translation>
    </message>
    <message>
        <source>Not made yet. You can also make it later, from the menu Vault.</source>
        <translation>Еще не составлен. Его можно составить и позже, в меню «Хранилище».</translation>
    </message>
</context>
<context>
    <name>comity::ui::ShortcutsPage</name>
    <message>
        <source>&amp;Keys for “%1”</source>
        <translation>&amp;Клавиши для «%1»</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Клавиши для «%1»</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Give that other keys first.</source>
        <translation>%1 уже используется для «%2». Сначала назначьте тому действию другие клавиши.</translation>
    </message>
    <message>
        <source>%1 is needed in texts and lists.</source>
        <translation>%1 требуется в текстах и списках.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing: press it together with Ctrl or Alt, or take a function key.</source>
        <translation>%1 без других клавиш нужна для ввода текста: нажмите ее вместе с Ctrl или Alt либо выберите функциональную клавишу.</translation>
    </message>
    <message>
        <source>Comity: keyboard shortcuts</source>
        <translation>Comity: сочетания клавиш</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>Страница {page} из {total}</translation>
    </message>
    <message>
        <source>Save the sheet of shortcuts</source>
        <translation>Сохранить лист сочетаний клавиш</translation>
    </message>
    <message>
        <source>The sheet was written.</source>
        <translation>Лист записан.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below the list.</source>
        <translation>Выберите действие, затем нажмите его новые клавиши в поле под списком.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Найти действие или клавиши</translation>
    </message>
    <message>
        <source>A word of the action, or keys</source>
        <translation>Слово из названия действия или клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>By &amp;default</source>
        <translation>По &amp;умолчанию</translation>
    </message>
    <message>
        <source>&amp;All by default</source>
        <translation>Вс&amp;е по умолчанию</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>Печа&amp;ть листа…</translation>
    </message>
    <message>
        <source>&amp;Save the sheet as PDF…</source>
        <translation>Сохранить &amp;лист как PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>comity::ui::SpellMarks</name>
    <message>
        <source>&amp;Ignore here</source>
        <translation>&amp;Пропустить здесь</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this desk</source>
        <translation>&amp;Добавить к словам этого рабочего места</translation>
    </message>
    <message>
        <source>Looking the word up…</source>
        <translation>Слово ищется…</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Предложений нет</translation>
    </message>
</context>
<context>
    <name>comity::ui::StandingImport</name>
    <message>
        <source>The file as a whole</source>
        <translation>Файл в целом</translation>
    </message>
    <message>
        <source>No treaty: %1, %2</source>
        <comment>two Parties</comment>
        <translation>Договора нет: %1, %2</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, from</source>
        <comment>a provision</comment>
        <translation>Заявление или оговорка (%1), с</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, withdrawn</source>
        <comment>a provision</comment>
        <translation>Заявление или оговорка (%1), отозвано</translation>
    </message>
    <message>
        <source>Protocol %1, in force from</source>
        <translation>Протокол %1, действует с</translation>
    </message>
    <message>
        <source>Amendment %1, consent deposited</source>
        <translation>Поправка %1, согласие сдано на хранение</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Instrument deposited</source>
        <translation>Документ сдан на хранение</translation>
    </message>
    <message>
        <source>Denunciation received</source>
        <translation>Получена денонсация</translation>
    </message>
    <message>
        <source>Extradition only on the basis of a treaty</source>
        <translation>Выдача только на основании договора</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>Declared of its competence</source>
        <translation>Заявление о компетенции</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Между</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until, that day not included</source>
        <translation>Действует до, не включая этот день</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Касается</translation>
    </message>
    <message>
        <source>Applied in its stead</source>
        <translation>Применяется вместо него</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (ничего)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Mutual assistance</source>
        <translation>Взаимная помощь</translation>
    </message>
    <message>
        <source>Extradition</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Договоренность</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Not in the file: will not be known any more</source>
        <translation>Нет в файле: больше не будет известно</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Known to have deposited nothing</source>
        <translation>Известно, что ничего не сдавала на хранение</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <comment>name of a file</comment>
        <translation>Что изменил бы файл %1</translation>
    </message>
    <message>
        <source>The file says of %1 what the vault has already.</source>
        <comment>a treaty</comment>
        <translation>Файл говорит о документе %1 то же, что уже есть в хранилище.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The file takes the place of all that this office knows of %1: who is Party to it, what was declared, and the treaties between the Parties.</source>
        <comment>a treaty</comment>
        <translation>Пока ничего не сохранено. Файл заменит все, что этот орган знает о документе %1: кто является Стороной, что было заявлено и какие договоры есть между Сторонами.</translation>
    </message>
    <message>
        <source>Differences between what the vault has and the file</source>
        <translation>Различия между хранилищем и файлом</translation>
    </message>
    <message>
        <source>Party or treaty</source>
        <translation>Сторона или договор</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>Сохранить содержание файла</translation>
    </message>
    <message>
        <source>Keep nothing of it</source>
        <translation>Ничего не сохранять</translation>
    </message>
</context>
<context>
    <name>comity::ui::StartPage</name>
    <message>
        <source>The desk of a central authority for mutual legal assistance</source>
        <translation>Рабочее место центрального органа по оказанию взаимной правовой помощи</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be taken in when a vault is open.</source>
        <translation>
            <numerusform>Когда хранилище будет открыто, в него будет внесен %n файл.</numerusform>
            <numerusform>Когда хранилище будет открыто, в него будут внесены %n файла.</numerusform>
            <numerusform>Когда хранилище будет открыто, в него будут внесены %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to open at this place:</source>
        <translation>По этому адресу открывать нечего:</translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsChart</name>
    <message numerus="yes">
        <source>The %n largest; all of them are in the table.</source>
        <translation>
            <numerusform>%n наибольшее; все — в таблице.</numerusform>
            <numerusform>%n наибольших; все — в таблице.</numerusform>
            <numerusform>%n наибольших; все — в таблице.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsPage</name>
    <message>
        <source>The requests are being counted…</source>
        <translation>Просьбы подсчитываются…</translation>
    </message>
    <message numerus="yes">
        <source>The requests are being counted: %n so far.</source>
        <translation>
            <numerusform>Просьбы подсчитываются: пока %n.</numerusform>
            <numerusform>Просьбы подсчитываются: пока %n.</numerusform>
            <numerusform>Просьбы подсчитываются: пока %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart: %1. The table below it has the same figures.</source>
        <translation>Диаграмма: %1. В таблице под ней те же числа.</translation>
    </message>
    <message>
        <source>Save the statistics as a table (CSV)</source>
        <translation>Сохранить статистику в виде таблицы (CSV)</translation>
    </message>
    <message>
        <source>The statistics are in the table %1.</source>
        <translation>Статистика находится в таблице %1.</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>Выбор папки для отчета</translation>
    </message>
    <message>
        <source>There are reports of this period in the folder %1 already.</source>
        <translation>В папке %1 уже есть отчеты за этот период.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Заменить</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in the folder %1.</source>
        <translation>
            <numerusform>%n отчет находится в папке %1.</numerusform>
            <numerusform>%n отчета находятся в папке %1.</numerusform>
            <numerusform>%n отчетов находятся в папке %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Counted from what was recorded of the requests in this vault. For the information that the Conference asks for, and for your own.</source>
        <translation>Подсчитано по записям о просьбах этого хранилища. Для сведений, которые запрашивает Конференция, и для ваших собственных нужд.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Год</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Просьб&amp;ы</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Просьбы</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Направленные и полученные</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>requests</comment>
        <translation>Направленные</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>requests</comment>
        <translation>Полученные</translation>
    </message>
    <message>
        <source>&amp;Smallest figure that is shown</source>
        <translation>&amp;Наименьшее показываемое число</translation>
    </message>
    <message>
        <source>Smallest figure that is shown</source>
        <translation>Наименьшее показываемое число</translation>
    </message>
    <message>
        <source>Every figure: for use inside the office</source>
        <translation>Все числа: для служебного пользования</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Report &amp;in</source>
        <translation>&amp;Язык отчета</translation>
    </message>
    <message>
        <source>Languages of the report</source>
        <translation>Языки отчета</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>Все шесть языков</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>Сохранить как та&amp;блицу…</translation>
    </message>
    <message>
        <source>Yearly re&amp;port…</source>
        <translation>Годовой &amp;отчет…</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableEditor</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>Строка %1 из %2</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>Вставить строки…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a table, what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys: Insert adds a row, Ctrl+D duplicates it, Delete removes it, Alt+Up and Alt+Down move it, Enter goes into its fields.</source>
        <translation>Клавиши: Insert добавляет строку, Ctrl+D дублирует ее, Delete удаляет, Alt+Up и Alt+Down перемещают, Enter переводит к ее полям.</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableModel</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>Недопустимое значение: %1</translation>
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
        <translation>%1, отсутствует</translation>
    </message>
    <message>
        <source>○ Not yet in: %1</source>
        <comment>names of languages</comment>
        <translation>○ Еще нет на языках: %1</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>Языки поля «%1»</translation>
    </message>
    <message>
        <source>Write in several languages</source>
        <translation>Писать на нескольких языках</translation>
    </message>
    <message>
        <source>One text for all languages</source>
        <translation>Один текст для всех языков</translation>
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
        <translation>Миниатюры страниц</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::TimelineView</name>
    <message>
        <source>What happened and what is due</source>
        <translation>Что произошло и что предстоит</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>Записано %1</translation>
    </message>
    <message>
        <source>held, no date</source>
        <translation>до решения, без даты</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>column: the paper that tells the other Party</comment>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Документ…</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Документ: %1</translation>
    </message>
    <message>
        <source>Make the paper that tells the other Party of this event</source>
        <translation>Составить документ, которым другая Сторона уведомляется об этом событии</translation>
    </message>
</context>
<context>
    <name>comity::ui::UnlockPage</name>
    <message>
        <source>%1 — in %2</source>
        <translation>%1 — в папке %2</translation>
    </message>
    <message>
        <source>%1 — not found in %2</source>
        <comment>a vault that is no longer where it was</comment>
        <translation>%1 — не найдено в папке %2</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>Выберите папку хранилища</translation>
    </message>
    <message>
        <source>Go on with it nevertheless</source>
        <translation>Все равно продолжить</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Comity keeps your requests in a vault: an encrypted folder on this computer. Without a passphrase nobody can read it, and nobody can reset it for you.</source>
        <translation>Comity держит ваши просьбы в хранилище — зашифрованной папке на этом компьютере. Без парольной фразы никто не может его прочитать, и никто не может сбросить ее за вас.</translation>
    </message>
    <message>
        <source>Recent &amp;vaults</source>
        <translation>Недавние &amp;хранилища</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>Недавние хранилища</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;Другая папка…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Take this vault off the list; the vault itself stays as it is</source>
        <translation>Убрать это хранилище из списка; само хранилище остается без изменений</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>&amp;Новое хранилище…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a few seconds on purpose: it makes guessing slow.</source>
        <translation>Из парольной фразы вычисляется ключ. Это намеренно занимает несколько секунд: так замедляется подбор.</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>Разблокирование хранилища</translation>
    </message>
    <message>
        <source>P&amp;ractice desk…</source>
        <translation>&amp;Учебное рабочее место…</translation>
    </message>
    <message>
        <source>A vault with invented cases, to learn on: their clocks run, and nothing in it is real.</source>
        <translation>Хранилище с вымышленными делами для обучения: сроки в нем идут, но ничего действительного в нем нет.</translation>
    </message>
</context>
<context>
    <name>comity::ui::WordsBar</name>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneChoice</name>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>«%1» — не часовой пояс из списка IANA (например, Europe/London).</translation>
    </message>
    <message>
        <source>a place, as Europe/London</source>
        <translation>место, например Europe/London</translation>
    </message>
    <message>
        <source>Time zone of this office</source>
        <translation>Часовой пояс этого органа</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneEditor</name>
    <message>
        <source>a place, as Europe/London</source>
        <translation>место, например Europe/London</translation>
    </message>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>Часового пояса «%1» нет в перечне IANA (образец: Europe/London).</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneStrip</name>
    <message>
        <source>In which time zone does this office count its days?</source>
        <translation>В каком часовом поясе этот орган считает свои дни?</translation>
    </message>
    <message>
        <source>What is due on a day is due until midnight of this zone. Until you say it, days end at midnight UTC. It can be changed in the settings.</source>
        <translation>То, чему срок в какой-либо день, в срок до полуночи этого пояса. Пока вы его не указали, дни кончаются в полночь UTC. Изменить можно в настройках.</translation>
    </message>
    <message>
        <source>&amp;Use this zone</source>
        <translation>Взять &amp;этот пояс</translation>
    </message>
    <message>
        <source>Use this time zone for the office</source>
        <translation>Взять этот часовой пояс для органа</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoomBox</name>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Масштаб страниц</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
</context>
</TS>
