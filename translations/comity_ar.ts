<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddresseeStrings</name>
    <message>
        <source>Central authorities communicate directly with each other (%1).</source>
        <translation>تتصل السلطات المركزية بعضها ببعض مباشرة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>It is responsible for requests for extradition or provisional arrest (%1).</source>
        <translation>هي المسؤولة عن طلبات تسليم المطلوبين أو القبض المؤقت (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The point of contact is there at any hour for immediate assistance (%1).</source>
        <translation>نقطة الاتصال متاحة في أي ساعة لتقديم المساعدة الفورية (⁨%1⁩).</translation>
    </message>
    <message>
        <source>In urgency judicial authorities may write to each other directly; a copy goes at the same time through the central authorities (%1).</source>
        <translation>في الحالات العاجلة يجوز للسلطات القضائية أن تتراسل مباشرة؛ وترسل نسخة في الوقت نفسه عن طريق السلطات المركزية (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The request goes through INTERPOL (%1).</source>
        <translation>يحال الطلب عن طريق الإنتربول (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Competent authorities may write to each other directly where no coercive action is asked for (%1).</source>
        <translation>يجوز للسلطات المختصة أن تتراسل مباشرة حين لا يُطلب إجراء قسري (⁨%1⁩).</translation>
    </message>
    <message>
        <source>Law enforcement authorities work together directly (%1).</source>
        <translation>تتعاون أجهزة إنفاذ القانون مباشرة (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The Party has declared that requests are to be addressed to its central authority (%1): the direct way is closed.</source>
        <translation>أعلن الطرف أن الطلبات يجب أن توجَّه إلى سلطته المركزية (⁨%1⁩): فالسبيل المباشر مغلق.</translation>
    </message>
    <message>
        <source>The directory has no authority for just this; its central authority can refer the request and tells you so (%1).</source>
        <translation>لا يذكر الدليل سلطة لهذا الشأن تحديداً؛ ويمكن للسلطة المركزية أن تحيل الطلب وتبلغكم بذلك (⁨%1⁩).</translation>
    </message>
</context>
<context>
    <name>AttachmentStrings</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>تعذرت قراءة الملف إلى آخره.</translation>
    </message>
    <message>
        <source>The file is larger than the vault takes.</source>
        <translation>الملف أكبر مما تقبله الخزنة.</translation>
    </message>
    <message>
        <source>The attachment in the vault is damaged.</source>
        <translation>الملف المرفق المحفوظ في الخزنة تالف.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقفت العملية.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>AuditCheckStrings</name>
    <message>
        <source>Row %1 of the audit chain is missing.</source>
        <translation>القيد %1 من سلسلة المراجعة ناقص.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain was altered, or was not written by this vault.</source>
        <translation>القيد %1 من سلسلة المراجعة حُرّف أو لم تكتبه هذه الخزنة.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain stood at another position.</source>
        <translation>كان القيد %1 من سلسلة المراجعة في موضع آخر.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain does not follow the row before it.</source>
        <translation>القيد %1 من سلسلة المراجعة لا يتصل بالقيد الذي قبله.</translation>
    </message>
    <message>
        <source>The end of the audit chain, at row %1, is not as it was sealed.</source>
        <translation>نهاية سلسلة المراجعة، عند القيد %1، ليست كما خُتمت.</translation>
    </message>
    <message>
        <source>Row %1 of the audit chain is dated before the row that it follows.</source>
        <translation>تاريخ القيد %1 من سلسلة المراجعة سابق لتاريخ القيد الذي قبله.</translation>
    </message>
    <message>
        <source>The vault ends exactly there, at row %1.</source>
        <translation>تنتهي الخزنة هناك تماما، عند القيد %1.</translation>
    </message>
    <message>
        <source>Row %1 is there, and the vault went on from it.</source>
        <translation>القيد %1 موجود، وقد استمرت الخزنة بعده.</translation>
    </message>
    <message>
        <source>The vault was rolled back, or writing was lost: row %1 is not there.</source>
        <translation>أُعيدت الخزنة إلى حالة سابقة أو فُقد بعض ما كُتب فيها: القيد %1 غير موجود.</translation>
    </message>
    <message>
        <source>Another row stands at %1: the vault was rolled back and went on differently, or it is another vault.</source>
        <translation>في الموضع %1 قيد آخر: أُعيدت الخزنة إلى حالة سابقة ثم استمرت على نحو مختلف، أو هي خزنة أخرى.</translation>
    </message>
</context>
<context>
    <name>AuditStrings</name>
    <message>
        <source>This is not a code of the audit chain, or it has a typing mistake.</source>
        <translation>هذا ليس رمزا من رموز سلسلة المراجعة، أو أن فيه خطأ في الكتابة.</translation>
    </message>
</context>
<context>
    <name>BasisCommandStrings</name>
    <message>
        <source>take Parties, day and kind from a request</source>
        <translation>أخذ الطرفين واليوم والنوع من طلب</translation>
    </message>
    <message>
        <source>the requesting Party, as NZ</source>
        <translation>الطرف الطالب، مثل NZ</translation>
    </message>
    <message>
        <source>the requested Party</source>
        <translation>الطرف متلقي الطلب</translation>
    </message>
    <message>
        <source>on this day; today without it</source>
        <translation>في هذا اليوم؛ وبدونه: اليوم</translation>
    </message>
    <message>
        <source>the kind of request, as preservation</source>
        <translation>نوع الطلب، مثل preservation</translation>
    </message>
    <message>
        <source>the instrument; uk-2022 without it</source>
        <translation>الصك؛ وبدونه: uk-2022</translation>
    </message>
    <message>
        <source>convention or electronicEvidence</source>
        <translation>convention أو electronicEvidence</translation>
    </message>
    <message>
        <source>the matter is urgent</source>
        <translation>المسألة مستعجلة</translation>
    </message>
    <message>
        <source>whether coercive action is asked: yes or no</source>
        <translation>هل المطلوب تدابير قسرية: yes أو no</translation>
    </message>
    <message>
        <source>who is bound by what; that of the vault without it</source>
        <translation>من يلتزم بماذا؛ وبدونه: ما في الخزنة</translation>
    </message>
    <message>
        <source>keep what --standing says in the vault</source>
        <translation>الاحتفاظ في الخزنة بما ورد في --standing</translation>
    </message>
    <message>
        <source>--offence is convention or electronicEvidence.</source>
        <translation>قيمة --offence هي convention أو electronicEvidence.</translation>
    </message>
    <message>
        <source>--coercive is yes or no.</source>
        <translation>قيمة --coercive هي yes أو no.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>"%1" ليس تاريخاً (مثل 2026-11-16).</translation>
    </message>
    <message>
        <source>Say which Parties: --requesting and --requested, or --request.</source>
        <translation>حدد الطرفين: --requesting و--requested، أو --request.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>الطرف "%1" غير معروف.</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>لا يقدم الطرف طلباً إلى نفسه.</translation>
    </message>
    <message>
        <source>--keep needs --standing and --vault.</source>
        <translation>يحتاج --keep إلى --standing و--vault.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>الصك "%1" غير معروف.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>ليس في الصك نوع من الطلبات باسم "%1".</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>ما ورد في --standing يخص الصك "%1".</translation>
    </message>
</context>
<context>
    <name>BuiltInStrings</name>
    <message>
        <source>A part of the program is damaged; install the program again.</source>
        <translation>جزء من البرنامج تالف؛ أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>A text has characters that steer what stands around it.</source>
        <translation>في أحد النصوص محارف تتحكم فيما حولها.</translation>
    </message>
    <message>
        <source>The program has no instrument "%1".</source>
        <translation>ليس في البرنامج صك «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>CaseCommandsStrings</name>
    <message>
        <source>The event %1 takes: %2</source>
        <translation>يقبل الحدث %1 ما يلي: %2</translation>
    </message>
    <message>
        <source>The event "%1" is not one of this side. There are: %2</source>
        <translation>الحدث «%1» ليس من أحداث هذا الطرف. والأحداث المتاحة: %2</translation>
    </message>
    <message>
        <source>There is no event "%1". There are: %2</source>
        <translation>لا يوجد حدث باسم «%1». والأحداث المتاحة: %2</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>مرجع الطلب</translation>
    </message>
    <message>
        <source>what happened; comity-cli events lists them</source>
        <translation>ما حدث؛ والأمر comity-cli events يسرد الأحداث</translation>
    </message>
    <message>
        <source>when: 2026-11-16, or 2026-11-16T14:03:00+01:00; now without it</source>
        <translation>متى: 2026-11-16 أو 2026-11-16T14:03:00+01:00؛ والآن إن لم يُذكر</translation>
    </message>
    <message>
        <source>what the event says; of a text KEY.fr says it in French</source>
        <translation>ما يذكره الحدث؛ وفي النصوص يكون KEY.fr بالفرنسية</translation>
    </message>
    <message>
        <source>a JSON file with what the event says, or -</source>
        <translation>ملف JSON يتضمن ما يذكره الحدث، أو -</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>⁦outgoing⁩ أو ⁦incoming⁩</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>الاتجاه هو ⁦outgoing⁩ أو ⁦incoming⁩.</translation>
    </message>
    <message>
        <source>desk, archive, bin, or back to where it was before</source>
        <translation>desk أو archive أو bin، أو back إلى حيث كان من قبل</translation>
    </message>
    <message>
        <source>A request is put on the desk, into the archive or into the bin, or back: desk, archive, bin or back, not "%1".</source>
        <translation>يوضع الطلب على المكتب أو في المحفوظات أو في سلة المهملات، أو يعاد: desk أو archive أو bin أو back، لا «%1».</translation>
    </message>
    <message>
        <source>the officer who gets the case</source>
        <translation>الموظف الذي تُسند إليه القضية</translation>
    </message>
    <message>
        <source>There is no officer of this name in the vault.</source>
        <translation>لا يوجد موظف بهذا الاسم في الخزنة.</translation>
    </message>
    <message>
        <source>It is recorded too that it was sent as the follow-up of the request for preservation %1; the notice of it is the paper followUpSent.</source>
        <translation>قُيد أيضا أنه أُرسل متابعةً لطلب الحفظ %1؛ والإشعار بذلك هو الوثيقة followUpSent.</translation>
    </message>
    <message>
        <source>The paper is not about this request, but about "%1".</source>
        <translation>لا تتعلق الورقة بهذا الطلب، بل بـ «%1».</translation>
    </message>
    <message>
        <source>The paper tells of another event: %1</source>
        <translation>تُخبر الورقة بحدث آخر: %1</translation>
    </message>
    <message>
        <source>The paper tells of nothing that this side records.</source>
        <translation>لا تُخبر الورقة بشيء يسجله هذا الجانب.</translation>
    </message>
    <message>
        <source>The paper names another content of the request than is known here.</source>
        <translation>تشير الورقة إلى مضمون للطلب غير المعروف هنا.</translation>
    </message>
    <message>
        <source>the paper of the other Party that tells of it, a PDF or a notice: it says what --detail does not, and is kept with the request</source>
        <translation>ورقة الطرف الآخر التي تخبر به، ملف PDF أو إشعار: تذكر ما لا يذكره --detail وتُحفظ مع الطلب</translation>
    </message>
</context>
<context>
    <name>CaseTextStrings</name>
    <message>
        <source>by the treaty</source>
        <translation>بموجب المعاهدة</translation>
    </message>
    <message>
        <source>by practice, not by the treaty</source>
        <translation>بحكم الممارسة لا المعاهدة</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>حسبما أُبلغ</translation>
    </message>
    <message>
        <source>target of this office, no term of the treaty</source>
        <translation>هدف لهذا المكتب، لا أجل في المعاهدة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>held until the decision on the follow-up</source>
        <translation>محفوظ إلى حين البت في طلب المتابعة</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>ours to do</source>
        <translation>علينا القيام به</translation>
    </message>
    <message>
        <source>theirs to do</source>
        <translation>على الطرف الآخر القيام به</translation>
    </message>
    <message>
        <source>Preservation</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Preservation of item %1</source>
        <translation>حفظ البند %1</translation>
    </message>
    <message>
        <source>no date was told; the last guaranteed day is %1 at the earliest, not confirmed</source>
        <translation>لم يُبلَّغ تاريخ؛ وآخر يوم مضمون هو %1 في أقرب الأحوال، دون تأكيد</translation>
    </message>
    <message>
        <source>no date was told; nothing is promised</source>
        <translation>لم يُبلَّغ تاريخ؛ ولا شيء موعود به</translation>
    </message>
    <message>
        <source>held since %1, until the decision</source>
        <translation>محفوظ منذ %1 إلى حين البت</translation>
    </message>
    <message>
        <source>released</source>
        <translation>أُنهي الحفظ</translation>
    </message>
    <message>
        <source>no such data were found</source>
        <translation>لم يُعثر على هذه البيانات</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day was %2 (%3)</source>
        <translation>نُفّذ في %1، وكان آخر يوم مضمون %2 ‏(%3)</translation>
    </message>
    <message>
        <source>effected on %1, the last guaranteed day is %2 (%3)</source>
        <translation>نُفّذ في %1، وآخر يوم مضمون هو %2 ‏(%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>لم يبق أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يوما</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>extended: practice, not the treaty</source>
        <translation>مُدد: ممارسة لا بموجب المعاهدة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>يحين</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>الحدث %1</translation>
    </message>
    <message>
        <source>corrected by event %1</source>
        <translation>صُحح بالحدث %1</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
</context>
<context>
    <name>CaseWorkStrings</name>
    <message>
        <source>This program does not know the treaty of this request.</source>
        <translation>لا يعرف هذا البرنامج معاهدة هذا الطلب.</translation>
    </message>
    <message>
        <source>The request is in the bin. Take it out of the bin first.</source>
        <translation>الطلب في سلة المهملات. أخرجه منها أولا.</translation>
    </message>
    <message>
        <source>Only an officer with the role of approver can do this.</source>
        <translation>لا يستطيع ذلك إلا موظف له دور المعتمِد.</translation>
    </message>
    <message>
        <source>There is no such officer in the vault any more.</source>
        <translation>لم يعد هذا الموظف موجودا في الخزنة.</translation>
    </message>
    <message>
        <source>No paper tells the other Party of this event.</source>
        <translation>لا توجد وثيقة تبلغ الطرف الآخر بهذا الحدث.</translation>
    </message>
    <message>
        <source>What came with the confirmation is not the content that it confirms: its fingerprint is another one.</source>
        <translation>ما ورد مع التأكيد ليس المضمون الذي يؤكّده: فبصمته مختلفة.</translation>
    </message>
</context>
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
    <message>
        <source>a directory file: the addressee is looked up in it</source>
        <translation>ملف دليل: يُبحث فيه عن المرسل إليه</translation>
    </message>
    <message>
        <source>What --standing says is about the instrument "%1".</source>
        <translation>ما ورد في --standing يخص الصك "%1".</translation>
    </message>
    <message>
        <source>a file that says for whom the treaty is in force</source>
        <translation>ملف يبيّن لمن تكون المعاهدة نافذة</translation>
    </message>
</context>
<context>
    <name>ClockViewStrings</name>
    <message>
        <source>This is the last day.</source>
        <translation>هذا هو اليوم الأخير.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>لم يبقَ أي يوم.</numerusform>
            <numerusform>بقي يوم واحد.</numerusform>
            <numerusform>بقي يومان.</numerusform>
            <numerusform>بقيت %n أيام.</numerusform>
            <numerusform>بقي %n يوما.</numerusform>
            <numerusform>بقي %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>items with clocks of their own</comment>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonStrings</name>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>filled in by the program</source>
        <translation>يملؤه البرنامج</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>first day of the month after %1</source>
        <translation>اليوم الأول من الشهر التالي لانقضاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>confidential without being asked</source>
        <translation>سري دون طلب</translation>
    </message>
    <message>
        <source>confidential if asked</source>
        <translation>سري عند الطلب</translation>
    </message>
    <message numerus="yes">
        <source>%n deposit(s)</source>
        <translation>
            <numerusform>%n صك مودع</numerusform>
            <numerusform>صك مودع واحد</numerusform>
            <numerusform>صكان مودعان</numerusform>
            <numerusform>%n صكوك مودعة</numerusform>
            <numerusform>%n صكًا مودعًا</numerusform>
            <numerusform>%n صك مودع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of these %2 of %3</source>
        <translation>⁨%1⁩، منها ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
        <source>a Party may declare it</source>
        <translation>يجوز للطرف إعلانه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, how much it is needed</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>ConditionsCommandStrings</name>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>"%1" ليس واحدا من: %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Binds</source>
        <translation>يُلزم</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Data item</source>
        <translation>عنصر البيانات</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>بيان الاستخدام</translation>
    </message>
    <message>
        <source>of this request alone, by its reference</source>
        <translation>لهذا الطلب وحده، بمرجعه</translation>
    </message>
    <message>
        <source>binding, proposed, declined or all</source>
        <translation>binding أو proposed أو declined أو all</translation>
    </message>
    <message>
        <source>whom they bind: us, them or all</source>
        <translation>من تُلزمه: us أو them أو all</translation>
    </message>
    <message>
        <source>only where an explanation of the use is due</source>
        <translation>فقط حيث يُطلب بيان الاستخدام</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>جدولا (CSV)</translation>
    </message>
    <message>
        <source>There are more; narrow the list.</source>
        <translation>هناك المزيد؛ ضيّق القائمة.</translation>
    </message>
</context>
<context>
    <name>ConfirmCommandStrings</name>
    <message>
        <source>the request as it was received before, or -</source>
        <translation>الطلب كما استُلم من قبل، أو -</translation>
    </message>
    <message>
        <source>the formal confirmation as it was received</source>
        <translation>التأكيد الرسمي كما استُلم</translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text أو json</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>الصيغة هي text أو json.</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>لا يوجد فيه طلب.</translation>
    </message>
</context>
<context>
    <name>ConfirmationStrings</name>
    <message>
        <source>The confirmation belongs to another request.</source>
        <translation>التأكيد يخص طلباً آخر.</translation>
    </message>
    <message>
        <source>The paper is not a formal confirmation.</source>
        <translation>الوثيقة ليست تأكيداً رسمياً.</translation>
    </message>
    <message>
        <source>There is no confirmation in it.</source>
        <translation>لا يوجد فيه تأكيد.</translation>
    </message>
    <message>
        <source>The request in the confirmation is not the one that it names.</source>
        <translation>الطلب الوارد في التأكيد ليس الطلب الذي يذكره.</translation>
    </message>
    <message>
        <source>The confirmation confirms the copy that was received.</source>
        <translation>يؤكد التأكيد النسخة التي استُلمت.</translation>
    </message>
    <message>
        <source>The confirmation confirms another content than was received.</source>
        <translation>يؤكد التأكيد مضموناً غير المضمون الذي استُلم.</translation>
    </message>
    <message>
        <source>It says that another copy was sent than the one that was received; ask the sender.</source>
        <translation>ويفيد بأن نسخة غير التي استُلمت هي التي أُرسلت؛ استفسروا من المرسل.</translation>
    </message>
    <message>
        <source>The confirmed content did not come with it: the differences are those it declares.</source>
        <translation>لم يرد معه المضمون المؤكَّد: والفروق هي التي يصرح بها.</translation>
    </message>
    <message>
        <source>Received (SHA-256): %1</source>
        <translation>المستلَم (SHA-256): %1</translation>
    </message>
    <message>
        <source>Confirmed (SHA-256): %1</source>
        <translation>المؤكَّد (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>CsvExportStrings</name>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>أُوقف التصدير؛ ولم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تتعذر كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>CsvStrings</name>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>The row has more than %1 cells.</source>
        <translation>في الصف أكثر من %1 خلية.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>في الملف أكثر من %1 صف.</translation>
    </message>
    <message>
        <source>The quotation marks of a cell do not close it.</source>
        <translation>علامتا الاقتباس في إحدى الخلايا لا تغلقانها.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>الملف أكبر من %1 ميبيبايت.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>الملف ليس نصاً بترميز ⁦UTF-8⁩.</translation>
    </message>
</context>
<context>
    <name>DatabaseStrings</name>
    <message>
        <source>Another program is using the database.</source>
        <translation>هناك برنامج آخر يستخدم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database is still being read.</source>
        <translation>ما زالت قراءة قاعدة البيانات جارية.</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>تتعذر الكتابة في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>The disk did not read or write the database.</source>
        <translation>لم يتمكن القرص من قراءة قاعدة البيانات أو كتابتها.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>قاعدة البيانات تالفة.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed.</source>
        <translation>القرص ممتلئ: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A value is too large for the database.</source>
        <translation>هناك قيمة أكبر مما تسعه قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database does not allow this change.</source>
        <translation>لا تسمح قاعدة البيانات بهذا التغيير.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>The database refused the work.</source>
        <translation>رفضت قاعدة البيانات تنفيذ العملية.</translation>
    </message>
</context>
<context>
    <name>DeadlinesCommandStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» ليس تاريخا (مثل 2026-11-16).</translation>
    </message>
    <message>
        <source>There is no kind of deadline "%1". There are: %2</source>
        <translation>لا يوجد نوع من المواعيد باسم «%1». والأنواع المتاحة: %2</translation>
    </message>
    <message>
        <source>due on this day or later</source>
        <translation>يحين في هذا اليوم أو بعده</translation>
    </message>
    <message>
        <source>due on this day or earlier</source>
        <translation>يحين في هذا اليوم أو قبله</translation>
    </message>
    <message>
        <source>of this kind, as preservationEnds; may be given several times</source>
        <translation>من هذا النوع، مثل preservationEnds؛ ويجوز تكراره</translation>
    </message>
    <message>
        <source>only what this office has to do</source>
        <translation>ما على هذا المكتب القيام به فقط</translation>
    </message>
    <message>
        <source>write a calendar (iCalendar) instead, with nothing of the case</source>
        <translation>كتابة تقويم (iCalendar) بدلا من ذلك، دون أي شيء من القضية</translation>
    </message>
    <message>
        <source>with the references of the requests in the calendar</source>
        <translation>مع إدراج مراجع الطلبات في التقويم</translation>
    </message>
    <message>
        <source>how many lines, at most 1,000</source>
        <translation>عدد الأسطر، 1000 على الأكثر</translation>
    </message>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>الحد عدد من 1 إلى 1000.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>هناك المزيد؛ زد قيمة ⁦--limit⁩ أو ضيّق القائمة.</translation>
    </message>
    <message>
        <source>This desk has no time zone yet: its days end at midnight UTC. The window asks for it.</source>
        <translation>ليس لهذا المكتب منطقة زمنية بعد: تنتهي أيامه عند منتصف الليل بالتوقيت العالمي المنسق. والنافذة تسأل عنها.</translation>
    </message>
</context>
<context>
    <name>DerivationStrings</name>
    <message>
        <source>The vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>تتطلب الخزنة للتحقق من عبارة المرور حسابا أكثر أو أقل مما يقبله هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is too little free memory to check the passphrase: %1 MiB are needed. Close other programs and try again.</source>
        <translation>الذاكرة الحرة لا تكفي للتحقق من عبارة المرور: المطلوب %1 ميبيبايت. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>DialoguePaperStrings</name>
    <message>
        <source>The paper cannot be made: a detail is missing.</source>
        <translation>يتعذر إعداد الوثيقة: هناك بيان ناقص.</translation>
    </message>
    <message>
        <source>A formal confirmation says what changed since the expedited copy, if and only if its content is another one.</source>
        <translation>يبيِّن التأكيد الرسمي ما تغير منذ النسخة المرسلة على عجل إذا كان مضمونه مختلفاً، وفي هذه الحالة فقط.</translation>
    </message>
    <message>
        <source>The preservation would end before its last guaranteed day.</source>
        <translation>من شأن الحفظ أن ينتهي قبل آخر يوم مضمون.</translation>
    </message>
    <message>
        <source>The paper holds characters that cannot be printed (%1).</source>
        <translation>تحتوي الوثيقة على رموز لا يمكن طباعتها (%1).</translation>
    </message>
    <message>
        <source>There is no such paper for an event of the kind "%1".</source>
        <translation>لا توجد وثيقة كهذه لحدث من النوع «%1».</translation>
    </message>
    <message>
        <source>Only a request that was sent directly between judicial authorities is copied to the central authority.</source>
        <translation>لا تُرسل نسخة إلى السلطة المركزية إلا من طلب أُرسل مباشرة بين السلطات القضائية.</translation>
    </message>
</context>
<context>
    <name>DialoguePapersStrings</name>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» ليس تاريخاً (مثل 2026-11-16).</translation>
    </message>
    <message>
        <source>The details of an event are a JSON object.</source>
        <translation>بيانات الحدث كائن JSON.</translation>
    </message>
    <message>
        <source>The expedited copy is a request of another kind.</source>
        <translation>النسخة المرسلة على عجل طلب من نوع آخر.</translation>
    </message>
    <message>
        <source>There is no notice in the file that is answered.</source>
        <translation>لا يوجد إشعار في الملف المراد الرد عليه.</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«%1» ليست من اللغات ar وen وes وfr وru وzh.</translation>
    </message>
    <message>
        <source>what a paper tells of its event: a JSON file, or -</source>
        <translation>ما تبلغ عنه الوثيقة بشأن الحدث: ملف JSON، أو -</translation>
    </message>
    <message>
        <source>the reference of the paper itself</source>
        <translation>مرجع الوثيقة نفسها</translation>
    </message>
    <message>
        <source>the date of the paper; without it, today</source>
        <translation>تاريخ الوثيقة؛ وإن لم يُذكر، تاريخ اليوم</translation>
    </message>
    <message>
        <source>when the event happened: a date, or a moment with its offset</source>
        <translation>متى وقع الحدث: تاريخ، أو لحظة مع فارق التوقيت</translation>
    </message>
    <message>
        <source>the language the details were drafted in</source>
        <translation>اللغة التي صيغت بها البيانات</translation>
    </message>
    <message>
        <source>the paper that is answered: a PDF or a notice</source>
        <translation>الوثيقة المراد الرد عليها: ملف PDF أو إشعار</translation>
    </message>
    <message>
        <source>the request as it was sent, for a formal confirmation</source>
        <translation>الطلب كما أُرسل، من أجل تأكيد رسمي</translation>
    </message>
    <message>
        <source>the kind of event that the document reply tells of</source>
        <translation>نوع الحدث الذي تبلغ عنه الوثيقة reply</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>الموقِّع</translation>
    </message>
    <message>
        <source>the post of who signs</source>
        <translation>منصب الموقِّع</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>مكان التوقيع</translation>
    </message>
</context>
<context>
    <name>DirectoryCommandStrings</name>
    <message>
        <source>The entry %1 cannot be read by this program.</source>
        <translation>لا يستطيع هذا البرنامج قراءة القيد ⁦%1⁩.</translation>
    </message>
    <message>
        <source>"%1" is not of the form FIELD=VALUE.</source>
        <translation>«⁦%1⁩» ليس على شكل ⁦FIELD=VALUE⁩.</translation>
    </message>
    <message>
        <source>"%1" is not a date until today (as 2026-11-16).</source>
        <translation>«⁦%1⁩» ليس تاريخاً حتى اليوم (مثل ⁦2026-11-16⁩).</translation>
    </message>
    <message>
        <source>Apply suggested or all, not "%1".</source>
        <translation>طبّق ⁦suggested⁩ أو ⁦all⁩، لا «⁦%1⁩».</translation>
    </message>
    <message>
        <source>Nothing was saved. --apply suggested takes what is marked *, --apply all everything.</source>
        <translation>لم يُحفظ شيء. يأخذ ⁦--apply suggested⁩ ما عليه علامة ⁦*⁩، ويأخذ ⁦--apply all⁩ كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي قيد.</numerusform>
            <numerusform>حُفظ قيد واحد.</numerusform>
            <numerusform>حُفظ قيدان.</numerusform>
            <numerusform>حُفظت %n قيود.</numerusform>
            <numerusform>حُفظ %n قيداً.</numerusform>
            <numerusform>حُفظ %n قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is exported as json or as csv, not "%1".</source>
        <translation>يُصدَّر بصيغة ⁦json⁩ أو ⁦csv⁩، لا «⁦%1⁩».</translation>
    </message>
    <message>
        <source>the Party, as FR</source>
        <translation>الطرف، مثل ⁦FR⁩</translation>
    </message>
    <message>
        <source>mutualAssistance, extradition, network247, judicial, interpol or competent</source>
        <translation>⁦mutualAssistance, extradition, network247, judicial, interpol⁩ أو ⁦competent⁩</translation>
    </message>
    <message>
        <source>words of the names, addresses and Parties</source>
        <translation>كلمات من الأسماء والعناوين والأطراف</translation>
    </message>
    <message>
        <source>those that want to be verified again</source>
        <translation>ما يحتاج إلى التحقق منه من جديد</translation>
    </message>
    <message>
        <source>those where somebody is there now</source>
        <translation>ما يوجد فيه أحد الآن</translation>
    </message>
    <message>
        <source>what the entry was before</source>
        <translation>ما كان عليه القيد من قبل</translation>
    </message>
    <message>
        <source>suggested or all</source>
        <translation>⁦suggested⁩ أو ⁦all⁩</translation>
    </message>
    <message>
        <source>only this entry, as FR/central</source>
        <translation>هذا القيد وحده، مثل ⁦FR/central⁩</translation>
    </message>
    <message>
        <source>into this file</source>
        <translation>في هذا الملف</translation>
    </message>
    <message>
        <source>json or csv</source>
        <translation>⁦json⁩ أو ⁦csv⁩</translation>
    </message>
    <message>
        <source>The directory: list, show, set, remove, verify-date, addressee, import, export; comity-cli --help shows how.</source>
        <translation>الدليل: ⁦list, show, set, remove, verify-date, addressee, import, export⁩؛ ويبين ⁦comity-cli --help⁩ الكيفية.</translation>
    </message>
    <message>
        <source>Too few or too many words; comity-cli --help shows how.</source>
        <translation>الكلمات أقل أو أكثر من اللازم؛ ويبين ⁦comity-cli --help⁩ الكيفية.</translation>
    </message>
</context>
<context>
    <name>DirectoryCsvStrings</name>
    <message>
        <source>Here must stand true or false.</source>
        <translation>يجب أن يكون هنا ⁦true⁩ أو ⁦false⁩.</translation>
    </message>
    <message>
        <source>The rows of this cell are not JSON.</source>
        <translation>صفوف هذه الخلية ليست بصيغة ⁦JSON⁩.</translation>
    </message>
    <message>
        <source>The table has no headings.</source>
        <translation>ليس للجدول عناوين.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>هذا القيد وارد في الملف من قبل.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>No field has the name "%1".</source>
        <translation>لا يوجد حقل باسم «⁦%1⁩».</translation>
    </message>
    <message>
        <source>The column "%1" stands twice.</source>
        <translation>العمود «⁦%1⁩» وارد مرتين.</translation>
    </message>
    <message>
        <source>The columns party and id are needed.</source>
        <translation>العمودان ⁦party⁩ و⁦id⁩ لازمان.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings.</source>
        <translation>في الصف خلايا أكثر من العناوين.</translation>
    </message>
    <message>
        <source>The value stands in a column without a language and in one with.</source>
        <translation>القيمة واردة في عمود بلا لغة وفي عمود بلغة.</translation>
    </message>
</context>
<context>
    <name>DirectoryOutputStrings</name>
    <message>
        <source>taken out</source>
        <translation>أُخرج</translation>
    </message>
    <message>
        <source>what it said is not kept</source>
        <translation>مضمونه غير محفوظ</translation>
    </message>
    <message>
        <source>new entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
</context>
<context>
    <name>DirectoryReaderStrings</name>
    <message>
        <source>Here must stand an object.</source>
        <translation>يجب أن يكون هنا كائن.</translation>
    </message>
    <message>
        <source>"%1" is not a time zone that exists (as Europe/Paris).</source>
        <translation>«⁦%1⁩» ليست منطقة زمنية موجودة (مثل ⁦Europe/Paris⁩).</translation>
    </message>
    <message>
        <source>"%1" is not a time of day (as 09:00, at most 24:00).</source>
        <translation>«⁦%1⁩» ليس وقتاً من أوقات اليوم (مثل ⁦09:00⁩، وحتى ⁦24:00⁩).</translation>
    </message>
    <message>
        <source>This is not a directory file of the form "directory/1".</source>
        <translation>هذا ليس ملف دليل من الشكل «⁦directory/1⁩».</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>يجب أن تكون هنا قائمة.</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>في القائمة أكثر من %1 قيد.</translation>
    </message>
    <message>
        <source>The file has this entry already.</source>
        <translation>هذا القيد وارد في الملف من قبل.</translation>
    </message>
    <message>
        <source>Here must stand a list of at most %1 SHA-256 of 64 digits 0-9 and a-f.</source>
        <translation>يجب أن تكون هنا قائمة لا تزيد على %1 من قيم ⁦SHA-256⁩ من 64 رقماً ⁦0-9⁩ و⁦a-f⁩.</translation>
    </message>
    <message>
        <source>The member is missing.</source>
        <translation>العنصر غير موجود.</translation>
    </message>
    <message>
        <source>An authority has an id of up to 40 letters, digits, "-", "_" and ".", which begins with a letter or a digit and is not "party".</source>
        <translation>للسلطة معرِّف لا يزيد على 40 حرفاً ورقماً و⁦"-"⁩ و⁦"_"⁩ و⁦"."⁩، يبدأ بحرف أو رقم وليس ⁦"party"⁩.</translation>
    </message>
    <message>
        <source>A directory file is a JSON object.</source>
        <translation>ملف الدليل كائن ⁦JSON⁩.</translation>
    </message>
</context>
<context>
    <name>DirectoryWords</name>
    <message>
        <source>Open now, until %1 there</source>
        <translation>مفتوح الآن، حتى %1 بتوقيتهم</translation>
    </message>
    <message>
        <source>Open now, until tomorrow at %1 there</source>
        <translation>مفتوح الآن، حتى الغد في %1 بتوقيتهم</translation>
    </message>
    <message>
        <source>Open now, until %1 at %2 there</source>
        <translation>مفتوح الآن، حتى %1 في %2 بتوقيتهم</translation>
    </message>
    <message>
        <source>Closed now; opens at %1 there</source>
        <translation>مغلق الآن؛ يفتح في %1 بتوقيتهم</translation>
    </message>
    <message>
        <source>Closed now; opens tomorrow at %1 there</source>
        <translation>مغلق الآن؛ يفتح غداً في %1 بتوقيتهم</translation>
    </message>
    <message>
        <source>Closed now; opens on %1 at %2 there</source>
        <translation>مغلق الآن؛ يفتح %1 في %2 بتوقيتهم</translation>
    </message>
    <message>
        <source>Working hours not known</source>
        <translation>ساعات العمل غير معروفة</translation>
    </message>
    <message>
        <source>Open day and night</source>
        <translation>مفتوح ليلاً ونهاراً</translation>
    </message>
    <message>
        <source>Closed for more than a year</source>
        <translation>مغلق لأكثر من سنة</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>لم يُتحقق منه قط</translation>
    </message>
    <message>
        <source>Verified on %1: stale</source>
        <translation>تُحقق منه في %1: قديم</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>تُحقق منه في %1</translation>
    </message>
</context>
<context>
    <name>DirectoryWorkStrings</name>
    <message>
        <source>Entries that another version of the program saved cannot be written: %1</source>
        <translation>لا يمكن كتابة المداخل التي حفظها إصدار آخر من البرنامج: %1</translation>
    </message>
</context>
<context>
    <name>EventDetailsStrings</name>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«%1» ليست من اللغات ar وen وes وfr وru وzh.</translation>
    </message>
    <message>
        <source>A detail is written KEY=VALUE, not "%1".</source>
        <translation>يُكتب التفصيل بصيغة KEY=VALUE، لا «%1».</translation>
    </message>
    <message>
        <source>The event does not know the detail "%1".</source>
        <translation>لا يعرف الحدث التفصيل «%1».</translation>
    </message>
    <message>
        <source>"%1" cannot be the value of the detail %2.</source>
        <translation>لا يمكن أن تكون «%1» قيمة التفصيل %2.</translation>
    </message>
    <message>
        <source>The file with the details must hold a JSON object.</source>
        <translation>يجب أن يحتوي ملف التفاصيل على كائن JSON.</translation>
    </message>
</context>
<context>
    <name>FieldHelpStrings</name>
    <message>
        <source>No request can go without this.</source>
        <translation>لا يمكن إرسال أي طلب من دون هذا البيان.</translation>
    </message>
    <message>
        <source>The text requires this: %1.</source>
        <comment>a paragraph</comment>
        <translation>يشترط النص هذا البيان: %1.</translation>
    </message>
    <message>
        <source>This is expected.</source>
        <translation>هذا البيان متوقع.</translation>
    </message>
    <message>
        <source>This is expected; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>هذا البيان متوقع، وهو يخدم %1.</translation>
    </message>
    <message>
        <source>Comity fills this in.</source>
        <translation>يملأ Comity هذه الخانة.</translation>
    </message>
    <message>
        <source>This may stay empty.</source>
        <translation>يمكن ترك هذه الخانة فارغة.</translation>
    </message>
    <message>
        <source>This may stay empty; it serves %1.</source>
        <comment>a paragraph</comment>
        <translation>يمكن ترك هذه الخانة فارغة، وهي تخدم %1.</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>الأجوبة الممكنة</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>What Comity looks at here</source>
        <translation>ما يفحصه Comity هنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id of a rule, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text in %1: %2</source>
        <comment>a language, an article</comment>
        <translation>النص (%1): %2</translation>
    </message>
    <message>
        <source>A column of “%1”.</source>
        <comment>name of a table</comment>
        <translation>عمود من «%1».</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>للاستزادة</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>نص هذه المادة غير وارد في ملف الصك. اقرأه قبل الاستناد إليه.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>لم يُقارن هذا النص بنص رسمي.</translation>
    </message>
</context>
<context>
    <name>FileViewStrings</name>
    <message>
        <source>The picture is damaged; it cannot be shown.</source>
        <translation>الصورة تالفة؛ ولا يمكن عرضها.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here (%1 × %2 pixels).</source>
        <translation>الصورة أكبر من أن تُعرض هنا (%1 × %2 بكسل).</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; it cannot be shown here.</source>
        <translation>ملف PDF محمي بكلمة سر؛ ولا يمكن عرضه هنا.</translation>
    </message>
    <message>
        <source>This page of the PDF cannot be drawn.</source>
        <translation>يتعذر رسم هذه الصفحة من ملف PDF.</translation>
    </message>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>الملف ليس ملف PDF أو أنه تالف.</translation>
    </message>
    <message>
        <source>Drawing the PDF took too long or too much memory, and was ended.</source>
        <translation>استغرق رسم ملف PDF وقتا أطول أو ذاكرة أكبر مما يُسمح به، فأُنهي.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown: the program that draws them is missing.</source>
        <translation>لا يمكن عرض ملفات PDF: البرنامج الذي يرسمها مفقود.</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Save it and open it with a program for it, if you trust where it comes from.</source>
        <translation>لا يمكن عرض هذا النوع من الملفات هنا. احفظه وافتحه ببرنامج مخصص له إن كنت تثق بمصدره.</translation>
    </message>
</context>
<context>
    <name>FilesStrings</name>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>تتعذر كتابة الملف.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>هناك ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>The file cannot be put in the place of the earlier one.</source>
        <translation>يتعذر وضع الملف مكان الملف السابق.</translation>
    </message>
    <message>
        <source>The folder cannot be brought to the disk.</source>
        <translation>يتعذر تثبيت المجلد على القرص.</translation>
    </message>
    <message>
        <source>The lock file cannot be opened.</source>
        <translation>يتعذر فتح ملف القفل.</translation>
    </message>
    <message>
        <source>The file is locked.</source>
        <translation>الملف مقفل.</translation>
    </message>
    <message>
        <source>The file cannot be locked on this drive.</source>
        <translation>يتعذر قفل الملف على وحدة التخزين هذه.</translation>
    </message>
</context>
<context>
    <name>FollowUpCommandStrings</name>
    <message>
        <source>the reference of the request for preservation</source>
        <translation>مرجع طلب الحفظ</translation>
    </message>
    <message>
        <source>the reference of the new request</source>
        <translation>مرجع الطلب الجديد</translation>
    </message>
</context>
<context>
    <name>FollowUpStrings</name>
    <message>
        <source>No request follows one of this kind.</source>
        <translation>لا يتبع طلبا من هذا النوع أي طلب.</translation>
    </message>
    <message>
        <source>The request for preservation has not been sent yet.</source>
        <translation>لم يُرسل طلب الحفظ بعد.</translation>
    </message>
    <message>
        <source>The request for preservation has ended. Make the request for access anew.</source>
        <translation>انتهى طلب الحفظ. أنشئ طلب الوصول من جديد.</translation>
    </message>
</context>
<context>
    <name>HeaderFileStrings</name>
    <message>
        <source>The key file of the vault is missing.</source>
        <translation>ملف مفاتيح الخزنة ناقص.</translation>
    </message>
    <message>
        <source>The key file of the vault cannot be read.</source>
        <translation>تتعذر قراءة ملف مفاتيح الخزنة.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>لا توجد خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are damaged or missing. A backup or the recovery sheet can bring them back.</source>
        <translation>ملف مفاتيح الخزنة ونسخته تالفان أو ناقصان. ويمكن استعادتهما من نسخة احتياطية أو بصحيفة الاسترداد.</translation>
    </message>
    <message>
        <source>One copy of the key file was not brought up to date.</source>
        <translation>لم تُحدّث إحدى نسختي ملف المفاتيح.</translation>
    </message>
    <message>
        <source>The disk does not give back what was written to it.</source>
        <translation>ما يُقرأ من القرص ليس ما كُتب عليه.</translation>
    </message>
    <message>
        <source>The change of the keys is in force, but one of the two copies of the key file could not be written: %1</source>
        <translation>أصبح تغيير المفاتيح نافذا، لكن تعذرت كتابة إحدى نسختي ملف المفاتيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The change of the keys was not saved: %1</source>
        <translation>لم يُحفظ تغيير المفاتيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is something of that name already.</source>
        <translation>هذا الاسم مستعمل من قبل.</translation>
    </message>
    <message>
        <source>The folder of the vault cannot be made.</source>
        <translation>يتعذر إنشاء مجلد الخزنة.</translation>
    </message>
</context>
<context>
    <name>HeaderFormatStrings</name>
    <message>
        <source>The vault was made by a newer version of this program.</source>
        <translation>أُنشئت الخزنة بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged.</source>
        <translation>ملف مفاتيح الخزنة تالف.</translation>
    </message>
    <message>
        <source>The key file of the vault asks for more or for less work to check a passphrase than this program accepts.</source>
        <translation>يتطلب ملف مفاتيح الخزنة للتحقق من عبارة المرور حسابا أكثر أو أقل مما يقبله هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>HeaderStrings</name>
    <message>
        <source>The key file of the vault was changed by something other than this program.</source>
        <translation>عُدّل ملف مفاتيح الخزنة بغير هذا البرنامج.</translation>
    </message>
    <message>
        <source>The vault is being given a new master key; that has to be finished first.</source>
        <translation>يجري إعطاء الخزنة مفتاحا رئيسيا جديدا؛ ويجب إتمام ذلك أولا.</translation>
    </message>
    <message>
        <source>A new passphrase has to be protected by at least %1 MiB and %2 passes.</source>
        <translation>يجب أن تحمى عبارة المرور الجديدة بما لا يقل عن %1 ميبيبايت وبعدد من الدورات لا يقل عن %2.</translation>
    </message>
    <message>
        <source>The key file of the vault is not the one that belongs to its data: an earlier or another one was put in its place.</source>
        <translation>ملف مفاتيح الخزنة ليس الملف الخاص ببياناتها: فقد وُضع مكانه ملف سابق أو ملف آخر.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>عبارة المرور هذه لا تفتح الخزنة.</translation>
    </message>
    <message>
        <source>Opening the vault was cancelled.</source>
        <translation>أُلغي فتح الخزنة.</translation>
    </message>
    <message>
        <source>The vault has %1 passphrases already; no more fit.</source>
        <translation>عدد عبارات المرور في الخزنة بلغ %1؛ ولا مكان لغيرها.</translation>
    </message>
    <message>
        <source>The vault has no such passphrase.</source>
        <translation>ليست في الخزنة عبارة مرور كهذه.</translation>
    </message>
    <message>
        <source>The last officer's passphrase cannot be removed: nobody could open the vault.</source>
        <translation>لا يمكن حذف عبارة مرور آخر موظف: فلن يستطيع أحد فتح الخزنة.</translation>
    </message>
    <message>
        <source>The database has no salt or no page size.</source>
        <translation>ليس لقاعدة البيانات قيمة ملح أو حجم صفحة.</translation>
    </message>
    <message>
        <source>The vault is not being given a new master key.</source>
        <translation>لا يجري إعطاء الخزنة مفتاحا رئيسيا جديدا.</translation>
    </message>
</context>
<context>
    <name>ImportCommandStrings</name>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Added: %1, known already: %2, refused: %3.</source>
        <translation>المضاف: %1؛ المعروف من قبل: %2؛ غير المقبول: %3.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>The results cannot be written any more.</source>
        <translation>لم تعد كتابة النتائج ممكنة.</translation>
    </message>
    <message>
        <source>request files or transmittals</source>
        <translation>ملفات طلبات أو إحالات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InputStrings</name>
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
    <message>
        <source>The phrase "%1" does not exist.</source>
        <translation>العبارة "%1" غير موجودة.</translation>
    </message>
    <message>
        <source>What is named here does not exist: "%1".</source>
        <translation>ما يُشار إليه هنا غير موجود: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The paragraph %1 is of an article that is not among the articles.</source>
        <translation>الفقرة ⁨%1⁩ من مادة ليست بين المواد.</translation>
    </message>
</context>
<context>
    <name>InstrumentStrings</name>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Entry into force, channels, declarations</source>
        <translation>بدء النفاذ والقنوات والإعلانات</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>الآجال</translation>
    </message>
    <message>
        <source>Grounds for refusal and postponement</source>
        <translation>أسباب الرفض والتأجيل</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>قوائم أخرى</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>أنواع الطلبات</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متماثل</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>في الأول فقط</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>في الثاني فقط</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>النص غير وارد</translation>
    </message>
    <message>
        <source>Opened for signature on %1.</source>
        <translation>فُتح باب التوقيع في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>In force since %1.</source>
        <translation>نافذ منذ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Adopted on %1.</source>
        <translation>اعتُمد في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>بموجب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>لم يُتحقق منه.</translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) compared with a copy.</source>
        <translation>
            <numerusform>لم يُقارن نص أي مادة بنسخة.</numerusform>
            <numerusform>قورن نص مادة واحدة بنسخة.</numerusform>
            <numerusform>قورن نص مادتين بنسخة.</numerusform>
            <numerusform>قورن نص %n مواد بنسخة.</numerusform>
            <numerusform>قورن نص %n مادة بنسخة.</numerusform>
            <numerusform>قورن نص %n مادة بنسخة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %n article(s) not verified.</source>
        <translation>
            <numerusform>لا توجد مادة لم يُتحقق من نصها.</numerusform>
            <numerusform>لم يُتحقق من نص مادة واحدة.</numerusform>
            <numerusform>لم يُتحقق من نص مادتين.</numerusform>
            <numerusform>لم يُتحقق من نص %n مواد.</numerusform>
            <numerusform>لم يُتحقق من نص %n مادة.</numerusform>
            <numerusform>لم يُتحقق من نص %n مادة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n article(s) only number and heading are given.</source>
        <translation>
            <numerusform>لا توجد مادة يرد منها الرقم والعنوان فقط.</numerusform>
            <numerusform>لا يرد من مادة واحدة إلا الرقم والعنوان.</numerusform>
            <numerusform>لا يرد من مادتين إلا الرقم والعنوان.</numerusform>
            <numerusform>لا يرد من %n مواد إلا الرقم والعنوان.</numerusform>
            <numerusform>لا يرد من %n مادة إلا الرقم والعنوان.</numerusform>
            <numerusform>لا يرد من %n مادة إلا الرقم والعنوان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of forms and lists seen in an official text of this language: %1 of %2.</source>
        <translation>كلمات الاستمارات والقوائم التي شوهدت في نص رسمي بهذه اللغة: ⁨%1⁩ من ⁨%2⁩.</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>جزء من البرنامج</translation>
    </message>
    <message>
        <source>added by this office</source>
        <translation>أضافه هذا المكتب</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>adopted, not in force</source>
        <translation>معتمد وغير نافذ</translation>
    </message>
    <message>
        <source>proposal, not in force</source>
        <translation>اقتراح غير نافذ</translation>
    </message>
    <message>
        <source>in the file, not in the vault</source>
        <translation>في الملف، وليس في الخزنة</translation>
    </message>
</context>
<context>
    <name>InstrumentsCommandStrings</name>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>الصك «⁨%1⁩» غير معروف.</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>النص غير وارد</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>قورن بنسخة</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>اللغات ذات الحجية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file of the instrument is as it must be.</source>
        <translation>ملف الصك كما يجب أن يكون.</translation>
    </message>
    <message>
        <source>The folder holds no instruments.</source>
        <translation>لا توجد صكوك في المجلد.</translation>
    </message>
    <message>
        <source>also what is the same in both</source>
        <translation>وكذلك ما هو متماثل فيهما</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1" as the file has it, in place of the earlier one.</source>
        <translation>تحتفظ الخزنة بالصك «⁨%1⁩» كما هو في الملف بدلا من سابقه.</translation>
    </message>
    <message>
        <source>The vault keeps the instrument "%1".</source>
        <translation>تحتفظ الخزنة بالصك «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The instrument "%1" was taken out of the vault.</source>
        <translation>أُخرج الصك «⁨%1⁩» من الخزنة.</translation>
    </message>
    <message>
        <source>There is no "instruments %1": show, compare, check, import and remove are there, and the list without a word.</source>
        <translation>لا يوجد «⁦instruments %1⁩»: هناك ⁦show⁩ و⁦compare⁩ و⁦check⁩ و⁦import⁩ و⁦remove⁩، والقائمة بلا كلمة.</translation>
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
    <message>
        <source>A text has more than %1 combining marks on one letter.</source>
        <translation>في نص أكثر من %1 من علامات التشكيل المركّبة على حرف واحد.</translation>
    </message>
</context>
<context>
    <name>LetterheadStrings</name>
    <message>
        <source>The emblem must be a picture in the format PNG or JPEG.</source>
        <translation>يجب أن يكون الشعار صورة بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The picture is too large. It may have 10,000 dots a side, 8 million in all and 16 MB at most.</source>
        <translation>الصورة كبيرة جدا. يجوز ألا يتجاوز طول الضلع 10000 نقطة، ومجموع النقاط 8 ملايين، وحجم الملف 16 ميغابايت.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be used.</source>
        <translation>الصورة تالفة ولا يمكن استعمالها.</translation>
    </message>
</context>
<context>
    <name>LibraryStrings</name>
    <message numerus="yes">
        <source>An office may add %n instrument(s).</source>
        <translation>
            <numerusform>لا يجوز للمكتب إضافة أي صك.</numerusform>
            <numerusform>يجوز للمكتب إضافة صك واحد.</numerusform>
            <numerusform>يجوز للمكتب إضافة صكين.</numerusform>
            <numerusform>يجوز للمكتب إضافة %n صكوك.</numerusform>
            <numerusform>يجوز للمكتب إضافة %n صكًا.</numerusform>
            <numerusform>يجوز للمكتب إضافة %n صك.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is an instrument "%1" already; it cannot be replaced.</source>
        <translation>يوجد صك «⁨%1⁩» بالفعل؛ ولا يمكن استبداله.</translation>
    </message>
</context>
<context>
    <name>LockStrings</name>
    <message>
        <source>The vault cannot be written to: its lock file cannot be written.</source>
        <translation>تتعذر الكتابة في الخزنة: تتعذر كتابة ملف قفلها.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>وقت غير معروف</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Another program has this vault open.</source>
        <translation>هذه الخزنة مفتوحة في برنامج آخر.</translation>
    </message>
    <message>
        <source>%1 has this vault open on %2 since %3.</source>
        <translation>⁨%1⁩ يستعمل هذه الخزنة على ⁨%2⁩ (وقت الفتح: ⁨%3⁩).</translation>
    </message>
    <message>
        <source>%1 opened this vault on the computer %2 at %3 and has not closed it there. If nobody uses it there any more, it can be opened here all the same.</source>
        <translation>⁨%1⁩ فتح هذه الخزنة على الحاسوب ⁨%2⁩ (وقت الفتح: ⁨%3⁩) ولم يغلقها هناك. وإذا لم يعد أحد يستعملها هناك فيمكن فتحها هنا مع ذلك.</translation>
    </message>
    <message>
        <source>The vault lies on a network drive (%1). There it could be damaged when two computers write to it; copy it to a drive of this computer.</source>
        <translation>الخزنة موجودة على وحدة تخزين شبكية (⁨%1⁩). وقد تتلف هناك إذا كتب فيها حاسوبان؛ انسخها إلى وحدة تخزين في هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>MainStrings</name>
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
    <message>
        <source>This command takes one file or several.</source>
        <translation>يأخذ هذا الأمر ملفا واحدا أو عدة ملفات.</translation>
    </message>
    <message>
        <source>the vault to unlock first</source>
        <translation>الخزنة المراد إلغاء قفلها أولا</translation>
    </message>
    <message>
        <source>A passphrase comes from --passphrase-file FILE (a new one from --new-passphrase-file FILE) or is asked for.
FILE and REQUEST may be - for standard input. Exit status: 0 done; 1 done, but there are errors in the
request, or nothing was found, or the case does not allow the event; 2 the input or the call cannot be used;
3 the vault cannot be opened.
</source>
        <translation>تؤخذ عبارة المرور من ⁦--passphrase-file FILE⁩ (والجديدة من ⁦--new-passphrase-file FILE⁩) أو تُطلب.
يمكن أن يكون ⁦FILE⁩ و⁦REQUEST⁩ العلامة - للإدخال القياسي. رمز الانتهاء: 0 تمّ؛ 1 تمّ لكن في الطلب أخطاء
أو لم يوجد شيء أو لا تسمح القضية بالحدث؛ 2 المدخلات أو النداء غير صالحة للاستعمال؛
3 يتعذر فتح الخزنة.
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
        <translation>وثائق المراسلات المتعلقة بطلب:

  render REQUEST --document KIND --details FILE --language L --output FOLDER
         [--reference R] [--date DATE] [--occurred WHEN] [--drafted L] [--answers FILE]
         [--expedited FILE] [--event KIND] [--signed-by NAME] [--post TEXT] [--place TEXT]
                                    KIND: نوع الحدث الذي تبلغ عنه الوثيقة، مثل acknowledged أو refused؛ أو reply،
                                    وهو قسيمة الرد المنزوعة من الطلب
  read FILE                         يعطي الإشعار الوارد في وثيقة من هذا القبيل
  confirm EXPEDITED CONFIRMATION [--format json]
                                    هل يؤكد التأكيد الرسمي النسخة المستلمة من قبل
</translation>
    </message>
    <message>
        <source>a vault to unlock, or files to take into the one that is unlocked</source>
        <translation>خزنة يراد إلغاء قفلها، أو ملفات تُستورد إلى الخزنة التي أُلغي قفلها</translation>
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
        <translation>مسار الطلب:

  events [--direction D] [--format json]
                                    ما يمكن أن يحدث، وما يذكره كل حدث (النجمة تعني الإلزام)
  record REFERENCE EVENT --vault DIR [--on WHEN] [--detail KEY=VALUE]… [--details FILE] [--format json]
                                    أنه حدث؛ وتتبعه الحالة والمواعيد. ⁦WHEN⁩: تاريخ، أو لحظة مع فارقها الزمني
                                    مثل ⁦2026-11-16T14:03:00+01:00⁩؛ والآن إن لم يُذكر. ويكون النص بلغة الرسائل،
                                    أو ⁦KEY.fr=…⁩ بالفرنسية؛ وتُفصل كلمات القائمة بفواصل.
                                    وما له أجزاء يُكتب بصيغة JSON، والأفضل في ⁦FILE⁩.
                                    ويُصحح الحدث الخاطئ بحدث آخر: ⁦record REFERENCE corrected --detail event=NUMBER⁩
                                    ⁦--detail reason=WHY⁩
  deadlines --vault DIR [--from DATE] [--until DATE] [--kind K]… [--ours] [--limit N] [--format json]
            [--ics FILE [--references]]
                                    ما يحين موعده، الأقرب أولا؛ أو في شكل تقويم
  conditions --vault DIR [--case REFERENCE] [--standing binding|proposed|declined|all] [--who us|them|all]
             [--report-due] [--csv | --format json]
                                    الشروط ومن تُلزمه ومنذ متى، وأي بيان مطلوب

</translation>
    </message>
    <message>
        <source>From a preservation to access:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    the request for access to the data that this one preserved,
                                    filled from it and linked to it; R: its own reference

</source>
        <translation>من الحفظ إلى الوصول:

  followup REFERENCE --vault DIR [--reference R] [--format json]
                                    طلب الوصول إلى البيانات التي حفظها هذا الطلب، مملوءا منه
                                    ومرتبطا به؛ R: مرجعه

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
        <translation>دليل الأطراف وسلطاتها:

  directory list --vault DIR [--party P] [--role R] [--find TEXT] [--open] [--stale] [--format json]
  directory show PARTY [ID] --vault DIR [--history] [--format json]
                                    سلطة، أو من دون ID ما أعلنه الطرف
  directory set PARTY ID FIELD=VALUE… --vault DIR
                                    الحقول كما في الجدول الذي يعطيه export --as csv: name.fr=…،
                                    languages="en fr"; والقيمة الفارغة تمحو. وID هو party للطرف نفسه
  directory verify-date PARTY ID [DATE] --vault DIR
                                    أنه قورن بمصدره، اليوم أو في ذلك اليوم
  directory remove PARTY ID --vault DIR
  directory addressee REQUEST --vault DIR
                                    من يجوز توجيه الطلب إليه، الأفضل أولاً، والسبب
  check REQUEST --directory FILE    يُبحث عن المرسل إليه في ملف دليل أيضاً
  directory import FILE --vault DIR [--apply suggested|all] [--only ENTRY]…
                                    يبين ما كان سيغيره ملف (* مقترح، ! عدَّله الطرفان)؛ ولا يحفظ
                                    شيئاً من دون --apply
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
        <translation>الإحصاءات:

  statistics --vault DIR [--year YEAR | --from DATE --to DATE] [--direction outgoing|incoming|both]
             [--minimum N] [--csv] [--format json] [--output FILE]
                                    حسب الطرف والنوع والشهر واللغة والسبب، والمدد، وما انقضى، والمفتوح
                                    والمتأخر؛ ولا يُعرض ما يقل عن ⁦N (5)⁩
  statistics --vault DIR --pdf FOLDER [--languages all|ar,en,…] …
                                    الشيء نفسه في شكل تقرير

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
        <translation>الأساس القانوني:

  basis --requesting CODE --requested CODE [--on DATE] [--for TYPE] [--offence KIND] [--urgent]
        [--coercive yes|no] [--standing FILE] [--vault DIR] [--format json]
  basis --request REQUEST …         هل النص نافذ بين الطرفين، وأي نظام ينطبق،
                                    وما يترتب على ذلك: الفقرات والقنوات والأسباب والشروط
  basis --standing FILE --keep --vault DIR
                                    يحفظ في الخزنة ما هو معروف من الإيداعات والإعلانات والمعاهدات
  check REQUEST [--vault DIR] [--standing FILE]
                                    يدخل في الملاحظات ما تعرفه الخزنة أو الملف عن الطرفين

</translation>
    </message>
    <message>
        <source>--instrument-folder is for template, templates, check, render and instruments.</source>
        <translation>⁦--instrument-folder⁩ للأوامر ⁦template⁩ و⁦templates⁩ و⁦check⁩ و⁦render⁩ و⁦instruments⁩.</translation>
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
        <translation>نصوص المعاهدات التي تُقدَّم الطلبات بموجبها:

  instruments [--format json]       ما هو موجود منها وما تم التحقق من نصه
  instruments show ID               ما هو معروف عن صك، ومواده وأنواع طلباته
  instruments compare ID ID [--all] ما في أحدهما وليس في الآخر؛ --all: وكذلك ما هو متماثل
  instruments check FILE            ما الخطأ في ملف صك وموضعه
  instruments import FILE --vault DIR
                                    تحتفظ الخزنة بصك خاص بالمكتب؛ ومع --vault DIR
                                    تعرفه الكلمات الأخرى أيضا
  instruments remove ID --vault DIR يُخرج صكا لا توجد طلبات بموجبه

مع --instrument-folder FOLDER قبل الأمر، تعرف template وtemplates وcheck وrender
وinstruments صكوك ذلك المجلد أيضا.

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
        <translation>الاستعمال: comity-cli [--messages LANGUAGE] [--as-of DATE] COMMAND …

  templates [--format json]         أنواع الطلبات، مرتبة بحسب المواد
  template INSTRUMENT TYPE          طلب فارغ بصيغة JSON
  check REQUEST [--language L] [--format json]
                                    ما تقتضيه المعاهدة وينقص الطلب
  render REQUEST --language L --output FOLDER [--document request] [--vault DIR]
                                    الإحالة بصيغة PDF. L: all, ar, en, es, fr, ru, zh, en+ar
  read FILE [--pretty]              الطلب الوارد في إحالة أو في ملف طلب

في الخزنة، وهي المستودع المشفّر لمكتب واحد:

  vault create DIR --officer NAME [--practice]
                                    خزنة جديدة مع موظفها الأول، أو مكتب تدريب بقضايا نموذجية
  vault sheet DIR --output FILE [--language L]
                                    صحيفة استردادها، لتُطبع وتوضع في خزانة حديدية
  vault verify DIR [--head CODE] [--details] [--format json]
                                    يقرؤها كلها ويبيّن ما تلف أو أُعيد إلى حالة سابقة
  vault backup DIR --to FOLDER [--prune]
  vault restore BACKUP DIR          خزنة جديدة من نسخة احتياطية
  vault recover DIR --officer NAME  يفتحها برمز صحيفة استرداد
  vault rekey DIR                   مفتاح جديد لكل شيء
  vault officer list|passphrase DIR
  vault officer add|remove|reset DIR NAME [--roles ROLES] [--lose-sealed]
  vault officer rename DIR NAME NEW-NAME, vault officer roles DIR NAME ROLES
  add REQUEST --vault DIR [--incoming]
                                    يضع طلبا في الخزنة، طلبنا أو طلبا واردا من طرف آخر
  show REFERENCE --vault DIR [--format json [--case]] [--attachment N --output FILE]
                                    الطلب، ووضع قضيته، وما حدث
  list --vault DIR [--state S] [--party P] [--direction D] [--type T] [--urgent] [--from DATE] [--to DATE]
       [--shelf desk|archive|bin|all] [--sort S] [--ascending] [--limit N] [--format json]
  search TEXT --vault DIR [--best-first] [وخيارات list]
  import FILE… --vault DIR          ملفات كثيرة: كل منها يُقبل أو لا، والتشغيل الثاني يكمل
  shelf REFERENCE desk|archive|bin|back --vault DIR
                                    يضع الطلب جانبا أو يخرجه؛ ولا يُحذف شيء أبدا
  assign REFERENCE NAME --vault DIR الموظف المسندة إليه القضية

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
        <translation>ما لا يقرؤه إلا موظفون معيَّنون (الفقرة 4 من المادة 18: من هو الشخص)، كل بعبارة مروره؛ ولا يفتحه مدير ولا صحيفة
الاسترداد:

  sealed list REFERENCE --vault DIR [--format json]
                                    نسخه، ولمن تُفتح، ومن فتح إحداها ومتى
  sealed open REFERENCE --vault DIR [--version N]
  sealed write REFERENCE --vault DIR --file FILE --reader NAME…
                                    لهؤلاء الموظفين دون غيرهم؛ اثنان على الأقل وإلا فقد تضيع

</translation>
    </message>
</context>
<context>
    <name>MaintenanceStrings</name>
    <message>
        <source>The key of the database could not be changed.</source>
        <translation>تعذر تغيير مفتاح قاعدة البيانات.</translation>
    </message>
</context>
<context>
    <name>MessageCatalogueStrings</name>
    <message>
        <source>This is not a catalogue of messages.</source>
        <translation>هذا ليس فهرس رسائل.</translation>
    </message>
    <message>
        <source>The message %1 is not there in all six languages.</source>
        <translation>الرسالة ⁨%1⁩ غير متوافرة باللغات الست كلها.</translation>
    </message>
</context>
<context>
    <name>MigrationStrings</name>
    <message>
        <source>The database could not be brought to the form that this program needs.</source>
        <translation>تعذر تحويل قاعدة البيانات إلى الشكل الذي يحتاجه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of the program.</source>
        <translation>كُتبت قاعدة البيانات بإصدار أحدث من البرنامج.</translation>
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
        <translation>⁨%1⁩ (⁨%2⁩، ⁨%3⁩)</translation>
    </message>
</context>
<context>
    <name>NoticeDetailsStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>العنصر ناقص.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>يجب أن يرد هنا كائن.</translation>
    </message>
    <message>
        <source>Here must stand a list.</source>
        <translation>يجب أن ترد هنا قائمة.</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>تحتوي القائمة على أكثر من %1 صف.</translation>
    </message>
    <message>
        <source>Here must stand a whole number from 0.</source>
        <translation>يجب أن يرد هنا عدد صحيح ابتداءً من 0.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset.</source>
        <translation>يجب أن يرد هنا تاريخ، أو لحظة مع فارق التوقيت.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>تتكون قيمة SHA-256 من 64 رقماً من 0-9 وa-f.</translation>
    </message>
    <message>
        <source>"%1" is not one of these words: %2.</source>
        <translation>«%1» ليست من هذه الكلمات: %2.</translation>
    </message>
    <message>
        <source>"%1" is not in the closed list of the instrument.</source>
        <translation>«%1» غير وارد في القائمة الحصرية للصك.</translation>
    </message>
</context>
<context>
    <name>NoticeReaderStrings</name>
    <message>
        <source>The member is missing.</source>
        <translation>العنصر ناقص.</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits 0-9 and a-f.</source>
        <translation>تتكون قيمة SHA-256 من 64 رقماً من 0-9 وa-f.</translation>
    </message>
    <message>
        <source>Here must stand an object.</source>
        <translation>يجب أن يرد هنا كائن.</translation>
    </message>
    <message>
        <source>No paper tells of an event of this kind.</source>
        <translation>لا توجد وثيقة تبلغ عن حدث من هذا النوع.</translation>
    </message>
    <message>
        <source>This is not a file of the form "notice/1".</source>
        <translation>هذا ليس ملفاً من الشكل «notice/1».</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>الصك «%1» غير معروف.</translation>
    </message>
    <message>
        <source>The instrument has no kind of request "%1".</source>
        <translation>لا يتضمن الصك نوع الطلب «%1».</translation>
    </message>
    <message>
        <source>A Party does not write to itself.</source>
        <translation>لا يكاتب الطرف نفسه.</translation>
    </message>
    <message>
        <source>Here must stand a date, or a moment with its offset (as 2026-11-16T09:30:00+01:00).</source>
        <translation>يجب أن يرد هنا تاريخ، أو لحظة مع فارق التوقيت (مثل 2026-11-16T09:30:00+01:00).</translation>
    </message>
    <message>
        <source>A notice is a JSON object.</source>
        <translation>الإشعار كائن JSON.</translation>
    </message>
</context>
<context>
    <name>OfficeInstrumentsStrings</name>
    <message>
        <source>Only an administrator of the vault adds or removes an instrument.</source>
        <translation>لا يضيف الصكوك أو يزيلها إلا مدير من مديري الخزنة.</translation>
    </message>
    <message>
        <source>The vault has requests of the kind "%1", which this file does not have.</source>
        <translation>في الخزنة طلبات من النوع «⁨%1⁩»، وهو نوع لا يتضمنه هذا الملف.</translation>
    </message>
    <message>
        <source>An instrument is a file named like "mine.json"; its articles and kinds of requests may stand beside it as "mine.articles.json".</source>
        <translation>الصك ملف يحمل اسما مثل «⁦mine.json⁩»؛ ويجوز أن تكون مواده وأنواع طلباته بجانبه مثل «⁦mine.articles.json⁩».</translation>
    </message>
    <message>
        <source>The files of this instrument are more, or larger, than those of any treaty.</source>
        <translation>ملفات هذا الصك أكثر عددا أو أكبر حجما من ملفات أي معاهدة.</translation>
    </message>
    <message numerus="yes">
        <source>A vault keeps %n instrument(s) at most.</source>
        <translation>
            <numerusform>لا تحتفظ الخزنة بأي صك.</numerusform>
            <numerusform>تحتفظ الخزنة بصك واحد على الأكثر.</numerusform>
            <numerusform>تحتفظ الخزنة بصكين على الأكثر.</numerusform>
            <numerusform>تحتفظ الخزنة بعدد %n صكوك على الأكثر.</numerusform>
            <numerusform>تحتفظ الخزنة بعدد %n صكًا على الأكثر.</numerusform>
            <numerusform>تحتفظ الخزنة بعدد %n صك على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vault keeps no instrument "%1" of the office's own.</source>
        <translation>لا تحتفظ هذه الخزنة بصك «⁨%1⁩» خاص بالمكتب.</translation>
    </message>
    <message>
        <source>There are requests under this instrument: it stays.</source>
        <translation>توجد طلبات بموجب هذا الصك: فهو باق.</translation>
    </message>
    <message>
        <source>The instrument "%1" that this vault keeps cannot be used: %2 Its requests are safe, but cannot be opened.</source>
        <translation>لا يمكن استخدام الصك «⁨%1⁩» الذي تحتفظ به هذه الخزنة: %2 طلباته محفوظة، لكن لا يمكن فتحها.</translation>
    </message>
</context>
<context>
    <name>OfficerCommandStrings</name>
    <message>
        <source>"%1" is not a role: drafter, approver, administrator, several joined by commas.</source>
        <translation>«⁨%1⁩» ليس دورا: ⁦drafter⁩ أو ⁦approver⁩ أو ⁦administrator⁩، أو عدة أدوار تفصل بينها فواصل ⁦,⁩.</translation>
    </message>
    <message>
        <source>	no passphrase</source>
        <translation>	بلا عبارة مرور</translation>
    </message>
    <message>
        <source>The present passphrase, once more: </source>
        <translation>عبارة المرور الحالية، مرة أخرى: </translation>
    </message>
    <message>
        <source>Whoever kept an old copy of the key file and knows the passphrase can still read an old copy of the database. To shut such a copy out of what is written from now on, give the vault a new key: comity-cli vault rekey</source>
        <translation>من احتفظ بنسخة قديمة من ملف المفاتيح ويعرف عبارة المرور يستطيع قراءة نسخة قديمة من قاعدة البيانات. ولمنع هذه النسخة من الوصول إلى ما يُكتب من الآن فصاعدا، أعطِ الخزنة مفتاحا جديدا: ⁦comity-cli vault rekey⁩</translation>
    </message>
    <message>
        <source>The officers of a vault: list, add, remove, rename, roles, reset, passphrase; comity-cli --help shows how.</source>
        <translation>موظفو الخزنة: ⁦list, add, remove, rename, roles, reset, passphrase⁩؛ انظر ⁦comity-cli --help⁩.</translation>
    </message>
    <message>
        <source>drafter, approver, administrator, joined by commas</source>
        <translation>⁦drafter⁩ و⁦approver⁩ و⁦administrator⁩، تفصل بينها فواصل ⁦,⁩</translation>
    </message>
    <message>
        <source>The file with the code cannot be read.</source>
        <translation>تتعذر قراءة الملف الذي فيه الرمز.</translation>
    </message>
    <message>
        <source>The code of the recovery sheet, in one line: </source>
        <translation>رمز صحيفة الاسترداد، في سطر واحد: </translation>
    </message>
    <message>
        <source>--lose-sealed does it all the same.</source>
        <translation>ينفذ ‎--lose-sealed‎ ذلك رغم هذا.</translation>
    </message>
    <message>
        <source>also when nobody else can open what was sealed for the officer</source>
        <translation>حتى إذا لم يكن في وسع أحد غيره أن يفتح ما خُتم للموظف</translation>
    </message>
</context>
<context>
    <name>OfficerStrings</name>
    <message>
        <source>An officer needs at least one role.</source>
        <translation>يحتاج الموظف إلى دور واحد على الأقل.</translation>
    </message>
    <message>
        <source>An officer needs a name.</source>
        <translation>يحتاج الموظف إلى اسم.</translation>
    </message>
    <message>
        <source>There is an officer with this name already.</source>
        <translation>هناك موظف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>The vault needs an administrator: this is the last one.</source>
        <translation>تحتاج الخزنة إلى مدير: وهذا هو الأخير.</translation>
    </message>
</context>
<context>
    <name>OpeningStrings</name>
    <message>
        <source>This build cannot encrypt: the database is not opened.</source>
        <translation>هذه النسخة من البرنامج لا تستطيع التشفير: لن تُفتح قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database is not there.</source>
        <translation>قاعدة البيانات غير موجودة.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>قاعدة البيانات تالفة.</translation>
    </message>
    <message>
        <source>The database is empty: its file lost its content.</source>
        <translation>قاعدة البيانات فارغة: فقد ملفها محتواه.</translation>
    </message>
    <message>
        <source>The database was not made by this program.</source>
        <translation>لم تُنشأ قاعدة البيانات بهذا البرنامج.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>هناك ملف بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>The database cannot be made.</source>
        <translation>يتعذر إنشاء قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This build would keep parts of the vault readable on the disk: the database is not opened.</source>
        <translation>هذه النسخة من البرنامج تترك أجزاء من الخزنة مقروءة على القرص: لن تُفتح قاعدة البيانات.</translation>
    </message>
</context>
<context>
    <name>OutsideFilesStrings</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>تتعذر قراءة الملف (%1).</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>الملف أكبر من %1 ميبيبايت.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>هذا مجلد وليس ملفا.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>تتعذر كتابة الملف (%1).</translation>
    </message>
</context>
<context>
    <name>PaperFilesStrings</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>يتعذر إنشاء المجلد.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrings</name>
    <message>
        <source>Names of the office, of its people and of the vault are tried first.</source>
        <translation>أسماء المكتب والعاملين فيه واسم الخزنة هي أول ما يُجرَّب.</translation>
    </message>
    <message>
        <source>It is made of frequent words and passwords; add more words that do not belong together.</source>
        <translation>تتكون من كلمات وكلمات سر شائعة؛ أضف كلمات أخرى لا صلة بينها.</translation>
    </message>
    <message>
        <source>Repeating something adds little.</source>
        <translation>التكرار لا يضيف إلا القليل.</translation>
    </message>
    <message>
        <source>Sequences such as abcd or 4321 are easy to guess.</source>
        <translation>المتتاليات مثل ⁦abcd⁩ أو 4321 يسهل تخمينها.</translation>
    </message>
    <message>
        <source>Neighbouring keys of the keyboard are easy to guess.</source>
        <translation>المفاتيح المتجاورة في لوحة المفاتيح يسهل تخمينها.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess.</source>
        <translation>التواريخ والسنوات يسهل تخمينها.</translation>
    </message>
    <message>
        <source>It has to have at least %1 characters.</source>
        <translation>يجب ألا يقل عدد حروفها عن %1.</translation>
    </message>
    <message>
        <source>It is too easy to guess; four or five words that have nothing to do with each other are a good passphrase.</source>
        <translation>يسهل تخمينها كثيرا؛ وأربع كلمات أو خمس لا صلة بينها تكوّن عبارة مرور جيدة.</translation>
    </message>
</context>
<context>
    <name>PdfPrintingStrings</name>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>لم تقبل الطابعة الصفحات.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>تتعذر قراءة الوثيقة.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; save the sheet as PDF instead.</source>
        <translation>لا توجد طابعة على هذا الحاسوب؛ احفظ الصحيفة بصيغة PDF بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>لم يُطبع شيء.</translation>
    </message>
</context>
<context>
    <name>PdfReadStrings</name>
    <message>
        <source>The file is no PDF, or it is damaged.</source>
        <translation>الملف ليس ملف PDF أو أنه تالف.</translation>
    </message>
    <message>
        <source>The PDF is protected by a password; the program does not open it.</source>
        <translation>ملف PDF محمي بكلمة سر؛ ولا يفتحه البرنامج.</translation>
    </message>
    <message>
        <source>The PDF is larger than any transmittal.</source>
        <translation>ملف PDF أكبر من أي إحالة.</translation>
    </message>
    <message>
        <source>The request in the PDF is packed in a way this program does not open.</source>
        <translation>الطلب الوارد في ملف PDF مضغوط بطريقة لا يفتحها هذا البرنامج.</translation>
    </message>
    <message>
        <source>There is more than one request inside the PDF; which one is meant is unclear.</source>
        <translation>يوجد أكثر من طلب داخل ملف PDF؛ وليس واضحا أيها المقصود.</translation>
    </message>
    <message>
        <source>There is no request inside the PDF.</source>
        <translation>لا يوجد طلب داخل ملف PDF.</translation>
    </message>
</context>
<context>
    <name>PracticeVaultStrings</name>
    <message>
        <source>Colleague (practice)</source>
        <translation>زميل (تدريب)</translation>
    </message>
    <message>
        <source>There are requests in this vault: it cannot become a practice desk.</source>
        <translation>توجد طلبات في هذه الخزنة: ولا يمكن أن تصبح مكتبا للتدريب.</translation>
    </message>
    <message>
        <source>Whether a vault is a practice desk is settled when it is made.</source>
        <translation>يتقرر كون الخزنة مكتبا للتدريب عند إنشائها.</translation>
    </message>
</context>
<context>
    <name>PrintingStrings</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the paper can be written into PDF files.</source>
        <translation>لا توجد طابعة في هذا الحاسوب؛ ويمكن كتابة الوثيقة في ملفات PDF.</translation>
    </message>
</context>
<context>
    <name>ReadCommandStrings</name>
    <message>
        <source>lines and indentation for a human reader</source>
        <translation>أسطر وإزاحات للقراءة</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>البصمة (SHA-256): %1</translation>
    </message>
    <message>
        <source>a PDF of this program, a request file or a notice, or -</source>
        <translation>ملف PDF من هذا البرنامج، أو ملف طلب، أو إشعار، أو -</translation>
    </message>
    <message>
        <source>why not, without the place</source>
        <translation>السبب، من دون الموضع</translation>
    </message>
    <message>
        <source>the texts that travel in the file, none of them judged: JSON with base64</source>
        <translation>النصوص الواردة داخل الملف، دون الحكم على أي منها: JSON بترميز base64</translation>
    </message>
</context>
<context>
    <name>ReceivedPapersStrings</name>
    <message>
        <source>There is no paper of the dialogue in the file.</source>
        <translation>لا توجد في الملف وثيقة من وثائق المراسلة بين الطرفين.</translation>
    </message>
</context>
<context>
    <name>RecordCheckStrings</name>
    <message>
        <source>This record is not as the audit chain has it.</source>
        <translation>هذا السجل لا يطابق ما ورد في سلسلة المراجعة.</translation>
    </message>
    <message>
        <source>The audit chain tells of this record, but it is not there any more.</source>
        <translation>تذكر سلسلة المراجعة هذا السجل، لكنه لم يعد موجودا.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقفت العملية.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Request %1, version %2</source>
        <translation>الطلب %1، النسخة %2</translation>
    </message>
    <message>
        <source>Event %1 of request %2</source>
        <translation>الحدث %1 من الطلب %2</translation>
    </message>
    <message>
        <source>Issued document %1 of request %2</source>
        <translation>الوثيقة الصادرة %1 من الطلب %2</translation>
    </message>
    <message>
        <source>Event of request %1 (row %2 of the audit chain)</source>
        <translation>حدث من الطلب %1 (السطر %2 من سلسلة المراجعة)</translation>
    </message>
    <message>
        <source>Issued document of request %1 (row %2 of the audit chain)</source>
        <translation>وثيقة صادرة من الطلب %1 (السطر %2 من سلسلة المراجعة)</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>الموظف %1</translation>
    </message>
    <message>
        <source>Officer %1 (%2)</source>
        <translation>الموظف %1 (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Attachment %1 of request %2</source>
        <translation>المرفق %1 من الطلب %2</translation>
    </message>
    <message>
        <source>What officer %2 has typed into request %1</source>
        <translation>ما كتبه الموظف %2 في الطلب %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>الإعداد ⁨%1⁩</translation>
    </message>
    <message>
        <source>Authority %1 of the directory</source>
        <translation>السلطة ⁨%1⁩ في الدليل</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>الاستيراد %1</translation>
    </message>
    <message>
        <source>The list of files of import %1</source>
        <translation>قائمة ملفات الاستيراد %1</translation>
    </message>
    <message>
        <source>The numbers of requests (%1)</source>
        <translation>أعداد الطلبات (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The search, request %1</source>
        <translation>البحث، الطلب %1</translation>
    </message>
    <message>
        <source>The vault's own record</source>
        <translation>سجل الخزنة نفسها</translation>
    </message>
    <message>
        <source>This record is there, but the audit chain does not tell of it.</source>
        <translation>هذا السجل موجود، لكن سلسلة المراجعة لا تذكره.</translation>
    </message>
    <message>
        <source>This does not fit the requests that it was made from.</source>
        <translation>هذا لا يطابق الطلبات التي استُخرج منها.</translation>
    </message>
    <message>
        <source>Version %1 of authority %2 of the directory</source>
        <translation>النسخة %1 من السلطة ⁦%2⁩ في الدليل</translation>
    </message>
    <message>
        <source>What falls due in request %1, and its conditions</source>
        <translation>ما يُستحق في الطلب %1 وشروطه</translation>
    </message>
    <message>
        <source>The sealed draft of officer %2 in request %1</source>
        <translation>المسودة المختومة للموظف %2 في الطلب %1</translation>
    </message>
    <message>
        <source>Sealed note of request %1, version %2</source>
        <translation>الملاحظة المختومة للطلب %1، النسخة %2</translation>
    </message>
</context>
<context>
    <name>RecordCommandsStrings</name>
    <message>
        <source>The limit is a number from 1 to 1,000.</source>
        <translation>الحد عدد من 1 إلى 1000.</translation>
    </message>
    <message>
        <source>An annex cannot be read.</source>
        <translation>تتعذر قراءة أحد المرفقات.</translation>
    </message>
    <message>
        <source>An annex is not the file that the request names: its hash differs.</source>
        <translation>أحد المرفقات ليس الملف المذكور في الطلب: بصمته مختلفة.</translation>
    </message>
    <message>
        <source>The direction is outgoing or incoming.</source>
        <translation>الاتجاه هو ⁦outgoing⁩ أو ⁦incoming⁩.</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>«%1» ليس تاريخا (مثل 2026-11-16).</translation>
    </message>
    <message>
        <source>outgoing or incoming</source>
        <translation>⁦outgoing⁩ أو ⁦incoming⁩</translation>
    </message>
    <message>
        <source>the state, or several joined by commas</source>
        <translation>الحالة، أو عدة حالات تفصل بينها فواصل ⁦,⁩</translation>
    </message>
    <message>
        <source>the other Party, as FR</source>
        <translation>الطرف الآخر، مثل ⁦FR⁩</translation>
    </message>
    <message>
        <source>urgent requests only</source>
        <translation>الطلبات العاجلة فقط</translation>
    </message>
    <message>
        <source>dated this day or later</source>
        <translation>المؤرخة في هذا اليوم أو بعده</translation>
    </message>
    <message>
        <source>dated this day or earlier</source>
        <translation>المؤرخة في هذا اليوم أو قبله</translation>
    </message>
    <message>
        <source>how many, at most 1,000</source>
        <translation>العدد، بحد أقصى 1000</translation>
    </message>
    <message>
        <source>a request file, or -</source>
        <translation>ملف طلب، أو -</translation>
    </message>
    <message>
        <source>This request is in the vault already; nothing was changed.</source>
        <translation>هذا الطلب موجود في الخزنة من قبل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>changed, date, reference, party or state</source>
        <translation>⁦changed⁩ أو ⁦date⁩ أو ⁦reference⁩ أو ⁦party⁩ أو ⁦state⁩</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>بالترتيب المعاكس</translation>
    </message>
    <message>
        <source>The list is sorted by changed, date, reference, party or state.</source>
        <translation>تُرتَّب القائمة بحسب ⁦changed⁩ أو ⁦date⁩ أو ⁦reference⁩ أو ⁦party⁩ أو ⁦state⁩.</translation>
    </message>
    <message>
        <source>There are more; raise --limit or narrow the list.</source>
        <translation>هناك المزيد؛ زد قيمة ⁦--limit⁩ أو ضيّق القائمة.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>hits in whole words and at the top of a request first</source>
        <translation>الكلمات الكاملة وما يرد في أول الطلب قبل غيرها</translation>
    </message>
    <message>
        <source>The shelf is desk, archive, bin or all, not "%1".</source>
        <translation>المكان هو desk أو archive أو bin أو all، لا «%1».</translation>
    </message>
    <message>
        <source>desk, archive, bin or all</source>
        <translation>desk أو archive أو bin أو all</translation>
    </message>
    <message>
        <source>the kind of request, as preservation or access</source>
        <translation>نوع الطلب، مثل preservation أو access</translation>
    </message>
    <message>
        <source>it came from another Party, which sent it as its own</source>
        <translation>ورد من طرف آخر أرسله طلبا له</translation>
    </message>
</context>
<context>
    <name>RecordsStrings</name>
    <message>
        <source>urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>There is no request with this reference.</source>
        <translation>لا يوجد طلب بهذا المرجع.</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear this reference.</source>
        <translation>
            <numerusform>لا يحمل أي طلب هذا المرجع.</numerusform>
            <numerusform>يحمل طلب واحد هذا المرجع.</numerusform>
            <numerusform>يحمل طلبان هذا المرجع.</numerusform>
            <numerusform>تحمل %n طلبات هذا المرجع.</numerusform>
            <numerusform>يحمل %n طلبا هذا المرجع.</numerusform>
            <numerusform>يحمل %n طلب هذا المرجع.</numerusform>
        </translation>
    </message>
    <message>
        <source>text or json</source>
        <translation>text أو json</translation>
    </message>
    <message>
        <source>The format is text or json, not "%1".</source>
        <translation>الصيغة هي text أو json، لا «%1».</translation>
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
    <name>RecoveryStrings</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (السطر %2)</translation>
    </message>
    <message>
        <source>In the recovery code these groups of five are not right: %1. Compare them with the sheet.</source>
        <translation>في رمز الاسترداد مجموعات خماسية غير صحيحة: ⁨%1⁩. قارنها بالصحيفة.</translation>
    </message>
    <message>
        <source>A recovery code has %1 letters and digits; these are %2.</source>
        <translation>يتكون رمز الاسترداد من %1 حرفا ورقما؛ وعددها هنا %2.</translation>
    </message>
    <message>
        <source>The recovery code was printed by a newer version of this program.</source>
        <translation>طُبع رمز الاسترداد بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The recovery code is not right, though each of its groups could be: more than one sign is wrong. Compare all of it with the sheet.</source>
        <translation>رمز الاسترداد غير صحيح، مع أن كل مجموعة فيه ممكنة: هناك أكثر من خطأ. قارنه كله بالصحيفة.</translation>
    </message>
</context>
<context>
    <name>RenderCommandStrings</name>
    <message>
        <source>a request file, or -</source>
        <translation>ملف طلب، أو -</translation>
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
    <message>
        <source>which document: request, or the kind of event a paper tells of</source>
        <translation>أي وثيقة: request، أو نوع الحدث الذي تبلغ عنه الوثيقة</translation>
    </message>
</context>
<context>
    <name>RequestBatchStrings</name>
    <message numerus="yes">
        <source>%n of its files are there already; nothing was written over.</source>
        <translation>
            <numerusform>لا يوجد أي من ملفاته من قبل؛ ولم يُستبدل شيء.</numerusform>
            <numerusform>أحد ملفاته موجود من قبل؛ ولم يُستبدل شيء.</numerusform>
            <numerusform>اثنان من ملفاته موجودان من قبل؛ ولم يُستبدل شيء.</numerusform>
            <numerusform>%n من ملفاته موجودة من قبل؛ ولم يُستبدل شيء.</numerusform>
            <numerusform>%n من ملفاته موجودة من قبل؛ ولم يُستبدل شيء.</numerusform>
            <numerusform>%n من ملفاته موجودة من قبل؛ ولم يُستبدل شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDeskStrings</name>
    <message>
        <source>A later state of the request took the place of this one.</source>
        <translation>حلّت حالة لاحقة للطلب محل هذه الحالة.</translation>
    </message>
    <message>
        <source>The request is closed.</source>
        <translation>الطلب مغلق.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>This kind of request is not known here.</source>
        <translation>هذا النوع من الطلبات غير معروف هنا.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>لم تقبل الطابعة الصفحات.</translation>
    </message>
    <message numerus="yes">
        <source>The paper has %n page(s); none of them is in the range chosen.</source>
        <translation>
            <numerusform>ليس للوثيقة صفحات؛ فلا صفحة منها في النطاق المختار.</numerusform>
            <numerusform>تتألف الوثيقة من صفحة واحدة؛ وهي ليست في النطاق المختار.</numerusform>
            <numerusform>تتألف الوثيقة من صفحتين؛ وليست أي منهما في النطاق المختار.</numerusform>
            <numerusform>تتألف الوثيقة من %n صفحات؛ وليست أي منها في النطاق المختار.</numerusform>
            <numerusform>تتألف الوثيقة من %n صفحة؛ وليست أي منها في النطاق المختار.</numerusform>
            <numerusform>تتألف الوثيقة من %n صفحة؛ وليست أي منها في النطاق المختار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDocumentStrings</name>
    <message>
        <source>The request holds characters that cannot be printed (%1).</source>
        <translation>يحتوي الطلب على حروف لا يمكن طباعتها (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The information is not printed before the receiving Party has answered on the conditions.</source>
        <translation>لا تُطبع المعلومات قبل رد الطرف المتلقي على الشروط.</translation>
    </message>
</context>
<context>
    <name>RequestImportStrings</name>
    <message>
        <source>The file is too large for a request.</source>
        <translation>الملف أكبر من أن يكون طلبا.</translation>
    </message>
    <message>
        <source>PDFs cannot be read: the program that reads them is missing.</source>
        <translation>لا يمكن قراءة ملفات PDF: البرنامج الذي يقرؤها مفقود.</translation>
    </message>
    <message>
        <source>It cannot be read as a transmittal. %1</source>
        <translation>تتعذر قراءته بوصفه إحالة. %1</translation>
    </message>
    <message>
        <source>Reading it as a transmittal took too long or too much memory.</source>
        <translation>استغرقت قراءته بوصفه إحالة وقتا أطول أو ذاكرة أكبر مما يُسمح به.</translation>
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
    <name>RequestStrings</name>
    <message>
        <source>The vault has a request with this reference already.</source>
        <translation>في الخزنة طلب بهذا المرجع من قبل.</translation>
    </message>
</context>
<context>
    <name>RequestWordsStrings</name>
    <message>
        <source>Reference</source>
        <comment>column of a list</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Other Party</source>
        <comment>column of a list</comment>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column of a list: what a request is about</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a list</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of a list</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column of a list</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>column of a list</comment>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>column of a list</comment>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>column of a list</comment>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column of a list</comment>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a Party and its code: France (FR)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>Former officer no. %1</source>
        <translation>موظف سابق رقم %1</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <comment>direction of a request</comment>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>direction of a request</comment>
        <translation>وارد</translation>
    </message>
</context>
<context>
    <name>RuleSetStrings</name>
    <message>
        <source>The template "%1" asks for the rule %2, which this program does not have.</source>
        <translation>يتطلب النموذج «⁨%1⁩» القاعدة ⁨%2⁩، وهي غير موجودة في هذا البرنامج.</translation>
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
    <name>SealedCommandStrings</name>
    <message>
        <source>The form of this request has no place for a sealed note.</source>
        <translation>ليس في استمارة هذا الطلب موضع لملاحظة مختومة.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>«%1» ليس واحداً من: %2</translation>
    </message>
    <message>
        <source>Your passphrase, once more, for the sealed note: </source>
        <translation>عبارة مرورك مرة أخرى، للملاحظة المختومة: </translation>
    </message>
    <message>
        <source>A version is a number from 1.</source>
        <translation>النسخة رقم يبدأ من 1.</translation>
    </message>
    <message>
        <source>In the window there is a text of yours that is not sealed yet.</source>
        <translation>في النافذة نص لك لم يُختم بعد.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>لم تُختم هذه الملاحظة لك. ويستطيع أحد قرائها أن يتيحها لك.</translation>
    </message>
    <message>
        <source>Say where the text is: --file FILE, or - for standard input.</source>
        <translation>حدد موضع النص: ‎--file‎ والملف، أو - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>The text is no UTF-8.</source>
        <translation>النص ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Only one officer can open it: when the passphrase is forgotten, it is lost.</source>
        <translation>لا يستطيع فتحها إلا موظف واحد: فإذا نُسيت عبارة المرور ضاعت.</translation>
    </message>
    <message>
        <source>What only named officers may read: list, open, write; comity-cli --help shows how.</source>
        <translation>ما لا يقرؤه إلا موظفون معيَّنون: list وopen وwrite؛ ويبين ‎comity-cli --help‎ الطريقة.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>مرجع الطلب</translation>
    </message>
    <message>
        <source>the section of the form, where there are several</source>
        <translation>قسم الاستمارة، حيث توجد عدة أقسام</translation>
    </message>
    <message>
        <source>an officer who may open it; as often as there are readers</source>
        <translation>موظف يجوز له فتحها؛ ويُكرر بعدد القراء</translation>
    </message>
    <message>
        <source>the text, UTF-8; - for standard input</source>
        <translation>النص بترميز UTF-8؛ و- للإدخال القياسي</translation>
    </message>
    <message>
        <source>an earlier version</source>
        <translation>نسخة سابقة</translation>
    </message>
</context>
<context>
    <name>SealedNoteStrings</name>
    <message>
        <source>A sealed note holds %L1 characters at most.</source>
        <translation>لا تزيد الملاحظة المختومة على %L1 حرف.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that only this officer can open: nobody could open it any more. Let another officer be made a reader first.</source>
        <translation>
            <numerusform>لا يوجد طلب فيه ملاحظة مختومة لا يفتحها إلا هذا الموظف.</numerusform>
            <numerusform>في طلب واحد ملاحظة مختومة لا يفتحها إلا هذا الموظف: فلن يستطيع أحد فتحها بعد ذلك. فلتُتح أولاً لموظف آخر.</numerusform>
            <numerusform>في طلبين ملاحظة مختومة لا يفتحها إلا هذا الموظف: فلن يستطيع أحد فتحها بعد ذلك. فلتُتح أولاً لموظف آخر.</numerusform>
            <numerusform>في %n طلبات ملاحظة مختومة لا يفتحها إلا هذا الموظف: فلن يستطيع أحد فتحها بعد ذلك. فلتُتح أولاً لموظف آخر.</numerusform>
            <numerusform>في %n طلباً ملاحظة مختومة لا يفتحها إلا هذا الموظف: فلن يستطيع أحد فتحها بعد ذلك. فلتُتح أولاً لموظف آخر.</numerusform>
            <numerusform>في %n طلب ملاحظة مختومة لا يفتحها إلا هذا الموظف: فلن يستطيع أحد فتحها بعد ذلك. فلتُتح أولاً لموظف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>لا شيء يُختم.</translation>
    </message>
    <message>
        <source>Say which officers may open the note.</source>
        <translation>حدد الموظفين الذين يجوز لهم فتح الملاحظة.</translation>
    </message>
    <message>
        <source>The note has to be opened before another is put in its place.</source>
        <translation>يجب فتح الملاحظة قبل أن تحل أخرى محلها.</translation>
    </message>
    <message>
        <source>This officer has no passphrase: the note could not be opened.</source>
        <translation>ليست لهذا الموظف عبارة مرور: فلن يستطيع فتح الملاحظة.</translation>
    </message>
    <message>
        <source>The sealed note is not what was sealed: it does not open any more.</source>
        <translation>الملاحظة المختومة ليست ما خُتم: ولم تعد تُفتح.</translation>
    </message>
    <message>
        <source>Nothing was sealed here, or no such version of it.</source>
        <translation>لم يُختم شيء هنا، أو لا وجود لهذه النسخة.</translation>
    </message>
    <message>
        <source>This note was not sealed for you. One of its readers can make you one.</source>
        <translation>لم تُختم هذه الملاحظة لك. ويستطيع أحد قرائها أن يتيحها لك.</translation>
    </message>
</context>
<context>
    <name>SecretStrings</name>
    <message>
        <source>A passphrase may be at most %1 bytes long.</source>
        <translation>يجب ألا يزيد طول عبارة المرور على %1 بايت.</translation>
    </message>
    <message>
        <source>The passphrase is not valid UTF-8 text.</source>
        <translation>عبارة المرور ليست نصا صالحا بترميز ⁦UTF-8⁩.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>A passphrase is one line without tabs and other invisible control characters.</source>
        <translation>عبارة المرور سطر واحد بلا علامات جدولة ولا حروف تحكم غير مرئية أخرى.</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read.</source>
        <translation>تتعذر قراءة الملف الذي فيه عبارة المرور.</translation>
    </message>
</context>
<context>
    <name>SessionStrings</name>
    <message>
        <source>The end of the vault's audit chain is not as it was left. Nothing can be written; have the vault verified.</source>
        <translation>نهاية سلسلة المراجعة في الخزنة ليست كما تُركت. لا يمكن كتابة شيء؛ اطلب التحقق من الخزنة.</translation>
    </message>
    <message>
        <source>The change could not be recorded.</source>
        <translation>تعذر تدوين التغيير.</translation>
    </message>
</context>
<context>
    <name>SheetCommandStrings</name>
    <message>
        <source>the folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>the PDF file to write</source>
        <translation>ملف ⁦PDF⁩ المراد كتابته</translation>
    </message>
    <message>
        <source>ar, en, es, fr, ru or zh</source>
        <translation>⁦ar⁩ أو ⁦en⁩ أو ⁦es⁩ أو ⁦fr⁩ أو ⁦ru⁩ أو ⁦zh⁩</translation>
    </message>
    <message>
        <source>Say where the sheet shall go: --output FILE.</source>
        <translation>حدد مكان الصحيفة: ⁦--output FILE⁩.</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>«%1» ليست من اللغات ar وen وes وfr وru وzh.</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>اطبع الصحيفة وضعها في خزانة حديدية واحذف الملف: كل من يحوزه يستطيع أن يفتح الخزنة الرقمية.</translation>
    </message>
</context>
<context>
    <name>ShowCommandStrings</name>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>البصمة (SHA-256): %1</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>النسخة %1، حُفظت في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Attachment %1: %2, %3 bytes, SHA-256 %4</source>
        <translation>الملف المرفق %1: ⁨%2⁩، الحجم بالبايت: %3، ⁦SHA-256 %4⁩</translation>
    </message>
    <message>
        <source>Say where the attachment shall go: --output FILE.</source>
        <translation>حدد مكان الملف المرفق: ⁦--output FILE⁩.</translation>
    </message>
    <message>
        <source>The request has no attachment of this number.</source>
        <translation>ليس للطلب ملف مرفق بهذا الرقم.</translation>
    </message>
    <message>
        <source>the reference of the request</source>
        <translation>مرجع الطلب</translation>
    </message>
    <message>
        <source>with --format json: state, clocks, deadlines and events instead of the request</source>
        <translation>مع --format json: الحالة والعدادات والمواعيد والأحداث بدلا من الطلب</translation>
    </message>
    <message>
        <source>write out the attachment of this number</source>
        <translation>استخراج الملف المرفق الذي يحمل هذا الرقم</translation>
    </message>
    <message>
        <source>where the attachment shall go</source>
        <translation>مكان حفظ الملف المرفق</translation>
    </message>
</context>
<context>
    <name>StandingReaderStrings</name>
    <message>
        <source>This day does not exist.</source>
        <translation>هذا اليوم غير موجود.</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>النهاية سابقة للبداية.</translation>
    </message>
    <message>
        <source>The Party "%1" is not known.</source>
        <translation>الطرف "%1" غير معروف.</translation>
    </message>
    <message>
        <source>A Party stands there twice.</source>
        <translation>ورد أحد الأطراف مرتين.</translation>
    </message>
    <message>
        <source>The Party "%1" stands there twice.</source>
        <translation>ورد الطرف "%1" مرتين.</translation>
    </message>
    <message>
        <source>What was never deposited cannot be denounced.</source>
        <translation>ما لم يودَع قط لا يمكن الانسحاب منه.</translation>
    </message>
    <message>
        <source>The instrument knows no declaration "%1".</source>
        <translation>لا يعرف الصك إعلاناً باسم "%1".</translation>
    </message>
    <message>
        <source>The treaty "%1" stands there twice.</source>
        <translation>وردت المعاهدة "%1" مرتين.</translation>
    </message>
    <message>
        <source>"%1" is not among what Parties may agree to apply in lieu.</source>
        <translation>"%1" ليست مما يجوز للأطراف الاتفاق على تطبيقه بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>The instrument "%1" is not known.</source>
        <translation>الصك "%1" غير معروف.</translation>
    </message>
</context>
<context>
    <name>StatisticsCommandStrings</name>
    <message>
        <source>Give a year, or the first and the last day, not both.</source>
        <translation>اذكر سنة، أو اليوم الأول واليوم الأخير، لا كليهما.</translation>
    </message>
    <message>
        <source>"%1" is not a year (as 2026).</source>
        <translation>"%1" ليس سنة (مثل ⁦2026⁩).</translation>
    </message>
    <message>
        <source>"%1" is not a date (as 2026-11-16).</source>
        <translation>"%1" ليس تاريخا (مثل ⁦2026-11-16⁩).</translation>
    </message>
    <message>
        <source>"%1" is not one of the languages ar, en, es, fr, ru, zh.</source>
        <translation>"%1" ليست من اللغات ⁦ar, en, es, fr, ru, zh⁩.</translation>
    </message>
    <message>
        <source>"%1" is not one of: %2</source>
        <translation>"%1" ليس من: ⁦%2⁩</translation>
    </message>
    <message>
        <source>The minimum cell size is 1 (nothing is withheld), or a number from 3 to 20: "fewer than 2" would tell that it is one.</source>
        <translation>الحد الأدنى لحجم الخلية هو 1 (لا يُحجب شيء)، أو عدد من 3 إلى 20: فعبارة "أقل من 2" تكشف أنه واحد.</translation>
    </message>
    <message>
        <source>Give --csv or --format json, not both.</source>
        <translation>اذكر ⁦--csv⁩ أو ⁦--format json⁩، لا كليهما.</translation>
    </message>
    <message>
        <source>of this year; the one that runs without it</source>
        <translation>لهذه السنة؛ وبدونها السنة الجارية</translation>
    </message>
    <message>
        <source>from this day on</source>
        <translation>من هذا اليوم فصاعدا</translation>
    </message>
    <message>
        <source>until this day</source>
        <translation>حتى هذا اليوم</translation>
    </message>
    <message>
        <source>outgoing, incoming or both</source>
        <translation>⁦outgoing⁩ أو ⁦incoming⁩ أو ⁦both⁩</translation>
    </message>
    <message>
        <source>what counts fewer than this is not shown: 3 to 20, or 1 for use inside the office</source>
        <translation>لا يُعرض ما يقل عن هذا العدد: من 3 إلى 20، أو 1 للاستعمال داخل المكتب</translation>
    </message>
    <message>
        <source>as a table (CSV)</source>
        <translation>جدولا (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>write the report as PDF files into this folder instead</source>
        <translation>كتابة التقرير في ملفات ⁦PDF⁩ في هذا المجلد بدلا من ذلك</translation>
    </message>
    <message>
        <source>of the report: all, or some of them as ar,en,fr</source>
        <translation>لغات التقرير: ⁦all⁩، أو بعضها مثل ⁦ar,en,fr⁩</translation>
    </message>
</context>
<context>
    <name>StatisticsReportStrings</name>
    <message>
        <source>The report holds characters that cannot be printed (%1).</source>
        <translation>يتضمن التقرير حروفا لا يمكن طباعتها (⁦%1⁩).</translation>
    </message>
</context>
<context>
    <name>StatisticsStrings</name>
    <message>
        <source>The period of the statistics has to end on the day on which it begins, or later, and to be no longer than a hundred years.</source>
        <translation>يجب أن تنتهي فترة الإحصاءات في يوم بدايتها أو بعده، وألا تتجاوز مائة سنة.</translation>
    </message>
    <message>
        <source>The period of the statistics has not begun yet.</source>
        <translation>لم تبدأ فترة الإحصاءات بعد.</translation>
    </message>
</context>
<context>
    <name>StoreStrings</name>
    <message>
        <source>What was asked for is not in the vault.</source>
        <translation>المطلوب غير موجود في الخزنة.</translation>
    </message>
    <message>
        <source>A newer version was saved meanwhile. Nothing was overwritten.</source>
        <translation>حُفظت في هذه الأثناء نسخة أحدث. لم يُكتب فوق أي شيء.</translation>
    </message>
    <message>
        <source>The vault cannot keep this: it is not complete.</source>
        <translation>لا يمكن حفظ هذا في الخزنة: فهو غير كامل.</translation>
    </message>
</context>
<context>
    <name>TaskQueueStrings</name>
    <message>
        <source>The vault is closed.</source>
        <translation>الخزنة مغلقة.</translation>
    </message>
</context>
<context>
    <name>TemplateCommandStrings</name>
    <message>
        <source>the treaty text: uk-2022</source>
        <translation>نص المعاهدة: uk-2022</translation>
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
        <source>the kind of request, as preservation or access</source>
        <translation>نوع الطلب، مثل preservation أو access</translation>
    </message>
</context>
<context>
    <name>TemplateLikeStrings</name>
    <message>
        <source>The field "%1" does not exist.</source>
        <translation>الحقل "%1" غير موجود.</translation>
    </message>
    <message>
        <source>The template "%1" does not stand before it.</source>
        <translation>لا يسبقه القالب "%1".</translation>
    </message>
    <message>
        <source>The section "%1" does not exist.</source>
        <translation>القسم "%1" غير موجود.</translation>
    </message>
</context>
<context>
    <name>TerminalStrings</name>
    <message>
        <source>There is no terminal to ask for a passphrase on; name a file with it.</source>
        <translation>لا توجد شاشة طرفية تُطلب عليها عبارة المرور؛ حدد ملفا يحتويها.</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>لم تُكتب عبارة مرور.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>عبارة المرور أطول من اللازم.</translation>
    </message>
</context>
<context>
    <name>TimelineViewStrings</name>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>متأخر</numerusform>
            <numerusform>متأخر يوما واحدا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يوما</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوما</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
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
<context>
    <name>ValueTextStrings</name>
    <message>
        <source>The text contains half of a character.</source>
        <translation>يحتوي النص على نصف حرف.</translation>
    </message>
</context>
<context>
    <name>VaultAccessStrings</name>
    <message>
        <source>This passphrase is not strong enough: %1</source>
        <translation>عبارة المرور هذه ليست قوية بما يكفي: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a file with the passphrase; else it is asked for</source>
        <translation>ملف فيه عبارة المرور؛ وإلا طُلبت</translation>
    </message>
    <message>
        <source>go on although the vault is older than it was left</source>
        <translation>المتابعة مع أن الخزنة أقدم مما كانت عليه عند تركها</translation>
    </message>
    <message>
        <source>a file with the new passphrase; else it is asked for</source>
        <translation>ملف فيه عبارة المرور الجديدة؛ وإلا طُلبت</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>Say in which vault: --vault DIR.</source>
        <translation>حدد الخزنة: ⁦--vault DIR⁩.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>عبارة المرور الجديدة: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>العبارة نفسها مرة أخرى: </translation>
    </message>
    <message>
        <source>The two are not the same; nothing was changed.</source>
        <translation>العبارتان غير متطابقتين؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>There is no officer "%1" in the vault.</source>
        <translation>ليس في الخزنة موظف باسم «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>VaultBackupStrings</name>
    <message>
        <source>The backup could not be read back as it was written.</source>
        <translation>تعذرت إعادة قراءة النسخة الاحتياطية كما كُتبت.</translation>
    </message>
    <message>
        <source>There is a backup of this second already.</source>
        <translation>هناك نسخة احتياطية من الثانية نفسها.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this folder.</source>
        <translation>تتعذر كتابة النسخة الاحتياطية في هذا المجلد.</translation>
    </message>
    <message>
        <source>This is not a backup of a vault.</source>
        <translation>هذه ليست نسخة احتياطية من خزنة.</translation>
    </message>
    <message>
        <source>There is something of this name already; nothing is overwritten.</source>
        <translation>هذا الاسم مستعمل من قبل؛ ولا يُكتب فوق أي شيء.</translation>
    </message>
    <message>
        <source>An old backup cannot be removed.</source>
        <translation>يتعذر حذف نسخة احتياطية قديمة.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the backup is damaged. Take another backup.</source>
        <translation>عبارة المرور صحيحة، لكن النسخة الاحتياطية تالفة. خذ نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The key file of the backup is damaged or missing. Take another backup.</source>
        <translation>ملف مفاتيح النسخة الاحتياطية تالف أو ناقص. خذ نسخة احتياطية أخرى.</translation>
    </message>
</context>
<context>
    <name>VaultCommandStrings</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>the folder to make</source>
        <translation>المجلد المراد إنشاؤه</translation>
    </message>
    <message>
        <source>the name of the first officer</source>
        <translation>اسم الموظف الأول</translation>
    </message>
    <message>
        <source>a file with the passphrase to set</source>
        <translation>ملف فيه عبارة المرور المراد تعيينها</translation>
    </message>
    <message>
        <source>Say who the first officer is: --officer NAME.</source>
        <translation>حدد الموظف الأول: ⁦--officer NAME⁩.</translation>
    </message>
    <message>
        <source>The vault was made. Print its recovery sheet now: comity-cli vault sheet %1 --output FILE</source>
        <translation>أُنشئت الخزنة. اطبع الآن صحيفة استردادها: ⁦comity-cli vault sheet %1 --output FILE⁩</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>مجلد الخزنة</translation>
    </message>
    <message>
        <source>a head of the audit chain that was printed, to compare with</source>
        <translation>الرمز المطبوع لآخر قيد في سلسلة المراجعة، للمقارنة به</translation>
    </message>
    <message>
        <source>Audit chain: %1 rows, head %2</source>
        <translation>سلسلة المراجعة: عدد القيود %1، ورمز آخرها ⁨%2⁩</translation>
    </message>
    <message>
        <source>The vault is in order.</source>
        <translation>الخزنة سليمة.</translation>
    </message>
    <message>
        <source>The vault is NOT in order.</source>
        <translation>الخزنة ليست سليمة.</translation>
    </message>
    <message>
        <source>the folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>afterwards remove old backups: the last 7 stay, and one a day for 14 days, a week for 8 weeks, a month for 12 months</source>
        <translation>ثم حذف النسخ الاحتياطية القديمة: تبقى آخر 7 نسخ، ونسخة لكل يوم لمدة 14 يوما، ولكل أسبوع لمدة 8 أسابيع، ولكل شهر لمدة 12 شهرا</translation>
    </message>
    <message>
        <source>Say where the backup shall go: --to FOLDER.</source>
        <translation>حدد مكان النسخة الاحتياطية: ⁦--to FOLDER⁩.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message numerus="yes">
        <source>%n old backup(s) removed.</source>
        <translation>
            <numerusform>لم تُحذف أي نسخة احتياطية قديمة.</numerusform>
            <numerusform>حُذفت نسخة احتياطية قديمة واحدة.</numerusform>
            <numerusform>حُذفت نسختان احتياطيتان قديمتان.</numerusform>
            <numerusform>حُذفت %n نسخ احتياطية قديمة.</numerusform>
            <numerusform>حُذفت %n نسخة احتياطية قديمة.</numerusform>
            <numerusform>حُذفت %n نسخة احتياطية قديمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>the folder of the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>the officer who gets a new passphrase</source>
        <translation>الموظف الذي يحصل على عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>a file with the code of the recovery sheet</source>
        <translation>ملف فيه رمز صحيفة الاسترداد</translation>
    </message>
    <message>
        <source>Say who gets the new passphrase: --officer NAME.</source>
        <translation>حدد من يحصل على عبارة المرور الجديدة: ⁦--officer NAME⁩.</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it, earlier backups still have the old key. Print a new sheet: comity-cli vault sheet %1 --output FILE</source>
        <translation>للخزنة مفتاح جديد. لم تعد صحف الاسترداد السابقة تفتحها، وما زال للنسخ الاحتياطية السابقة المفتاح القديم. اطبع صحيفة جديدة: ⁦comity-cli vault sheet %1 --output FILE⁩</translation>
    </message>
    <message>
        <source>A vault can be told to create, sheet, verify, backup, restore, recover, rekey, officer; comity-cli --help shows how.</source>
        <translation>أوامر ⁦vault⁩ هي ⁦create, sheet, verify, backup, restore, recover, rekey, officer⁩؛ انظر ⁦comity-cli --help⁩.</translation>
    </message>
    <message>
        <source>a practice desk, with sample cases: nothing in it is real</source>
        <translation>مكتب للتدريب فيه قضايا نموذجية: لا شيء فيه حقيقي</translation>
    </message>
    <message>
        <source>The practice desk was made: nothing in it is real, and every page printed from it says so.</source>
        <translation>أُنشئ مكتب التدريب: لا شيء فيه حقيقي، وكل صفحة تُطبع منه تنص على ذلك.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup.</source>
        <translation>الأمر comity-cli vault restore BACKUP DIR ينشئ خزنة جديدة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>comity-cli vault restore BACKUP DIR makes a new vault of a backup; the backups of this vault go to %1.</source>
        <translation>الأمر comity-cli vault restore BACKUP DIR ينشئ خزنة جديدة من نسخة احتياطية؛ والنسخ الاحتياطية لهذه الخزنة تُحفظ في %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of these; --details shows all</source>
        <translation>
            <numerusform>ولا شيء غيرها؛ والخيار --details يعرضها كلها</numerusform>
            <numerusform>وواحدة أخرى مثلها؛ والخيار --details يعرضها كلها</numerusform>
            <numerusform>واثنتان أخريان مثلها؛ والخيار --details يعرضها كلها</numerusform>
            <numerusform>و%n أخرى مثلها؛ والخيار --details يعرضها كلها</numerusform>
            <numerusform>و%n أخرى مثلها؛ والخيار --details يعرضها كلها</numerusform>
            <numerusform>و%n أخرى مثلها؛ والخيار --details يعرضها كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>all that the database says of its damage</source>
        <translation>كل ما تذكره قاعدة البيانات عن تلفها</translation>
    </message>
</context>
<context>
    <name>VaultDeskBasisStrings</name>
    <message>
        <source>Nothing is kept yet of who is Party to the text.</source>
        <translation>لم يُحفظ شيء بعد عمن هم أطراف في النص.</translation>
    </message>
</context>
<context>
    <name>VaultDeskFilesStrings</name>
    <message>
        <source>The file is too large to be shown here (over %1 MiB).</source>
        <translation>الملف أكبر من أن يُعرض هنا (أكثر من %1 ميبيبايت).</translation>
    </message>
</context>
<context>
    <name>VaultOfficersStrings</name>
    <message>
        <source>The vault could not be given its new key, and was closed. Nothing is lost: open it again, then try again.</source>
        <translation>تعذر إعطاء الخزنة مفتاحها الجديد فأُغلقت. لم يُفقد شيء: افتحها مجددا ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>VaultOpeningStrings</name>
    <message>
        <source>There is no vault here.</source>
        <translation>لا توجد خزنة هنا.</translation>
    </message>
    <message>
        <source>This is a backup of a vault. Restore it to work with it.</source>
        <translation>هذه نسخة احتياطية من خزنة. استعدها لتعمل بها.</translation>
    </message>
    <message>
        <source>The database of the vault is missing. Restore the last backup.</source>
        <translation>قاعدة بيانات الخزنة ناقصة. استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This passphrase opens the vault, but no officer belongs to it any more. Ask an administrator of the vault.</source>
        <translation>عبارة المرور هذه تفتح الخزنة، لكنها لم تعد تخص أي موظف. راجع أحد مديري الخزنة.</translation>
    </message>
    <message>
        <source>The key file of the vault and its copy are missing. Open the vault with the recovery sheet, or restore the last backup.</source>
        <translation>ملف مفاتيح الخزنة ونسخته ناقصان. افتح الخزنة بصحيفة الاسترداد أو استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file and the database are of two different vaults. Put the files back that belong together, or restore the last backup.</source>
        <translation>ملف المفاتيح وقاعدة البيانات من خزنتين مختلفتين. أعد الملفات التي تخص الخزنة نفسها أو استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The vault was last used with a newer version of the program. Open it with that version.</source>
        <translation>استُخدمت الخزنة آخر مرة بإصدار أحدث من البرنامج. افتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The key file is not the one that the vault was left with: an earlier one was put in its place. Put the right one back, or open the vault with the recovery sheet.</source>
        <translation>ملف المفاتيح ليس الملف الذي تُركت الخزنة به: وُضع ملف أسبق مكانه. أعد الملف الصحيح أو افتح الخزنة بصحيفة الاسترداد.</translation>
    </message>
    <message>
        <source>The creation of this vault was not finished, and nothing is in it. Create the vault again in the same place.</source>
        <translation>لم يكتمل إنشاء هذه الخزنة، وليس فيها شيء. أنشئ الخزنة مجددا في المكان نفسه.</translation>
    </message>
</context>
<context>
    <name>VaultRecoveryStrings</name>
    <message>
        <source>This recovery sheet is not of this vault, or the vault was given a new key since it was printed.</source>
        <translation>صحيفة الاسترداد هذه ليست لهذه الخزنة، أو أُعطيت الخزنة مفتاحا جديدا بعد طباعتها.</translation>
    </message>
    <message>
        <source>The recovery sheet does not open the database: it is not of this vault, or the vault was given a new key since it was printed, or the database is damaged. Try the last sheet, then restore the last backup.</source>
        <translation>لا تفتح صحيفة الاسترداد قاعدة البيانات: فهي ليست لهذه الخزنة، أو أُعطيت الخزنة مفتاحا جديدا بعد طباعتها، أو قاعدة البيانات تالفة. جرّب آخر صحيفة، ثم استعد آخر نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) hold a sealed note that nobody can open any more.</source>
        <translation>
            <numerusform>لا يوجد طلب فيه ملاحظة مختومة لا يستطيع أحد فتحها.</numerusform>
            <numerusform>في طلب واحد ملاحظة مختومة لم يعد يستطيع أحد فتحها.</numerusform>
            <numerusform>في طلبين ملاحظة مختومة لم يعد يستطيع أحد فتحها.</numerusform>
            <numerusform>في %n طلبات ملاحظة مختومة لم يعد يستطيع أحد فتحها.</numerusform>
            <numerusform>في %n طلباً ملاحظة مختومة لم يعد يستطيع أحد فتحها.</numerusform>
            <numerusform>في %n طلب ملاحظة مختومة لم يعد يستطيع أحد فتحها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultSettlingStrings</name>
    <message>
        <source>What was written last is not there (changes that were lost: %1).</source>
        <translation>ما كُتب أخيرا غير موجود (التغييرات المفقودة: ⁨%1⁩).</translation>
    </message>
    <message>
        <source>The vault is not as it was left. %1 If an earlier copy was put in its place on purpose, it can be opened all the same; if not, restore the last backup.</source>
        <translation>الخزنة ليست كما تُركت. ⁨%1⁩ إذا وُضعت نسخة أسبق مكانها عمدا فيمكن فتحها مع ذلك؛ وإلا فاستعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was completed.</source>
        <translation>أُكمل تغيير مفتاح الخزنة الذي كان قد انقطع.</translation>
    </message>
    <message>
        <source>The interrupted change of the vault's key was undone.</source>
        <translation>أُلغي تغيير مفتاح الخزنة الذي كان قد انقطع.</translation>
    </message>
    <message>
        <source>A copy of the key file was mended: %1 (%2)</source>
        <translation>أُصلحت نسخة من ملف المفاتيح: ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>A copy of the key file is to be mended, and could not be: %1 (%2)</source>
        <translation>يلزم إصلاح نسخة من ملف المفاتيح وتعذر ذلك: ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>VaultStrings</name>
    <message>
        <source>Only an administrator of the vault may do this.</source>
        <translation>لا يجوز هذا إلا لمدير من مديري الخزنة.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the database of the vault is damaged. Put the folder away as it is and restore the last backup.</source>
        <translation>عبارة المرور صحيحة، لكن قاعدة بيانات الخزنة تالفة. ضع المجلد جانبا كما هو واستعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The change of the keys failed, and it is not certain whether it is in force all the same. Close the vault and open it again: %1</source>
        <translation>فشل تغيير المفاتيح، وليس من المؤكد ما إذا كان قد سرى مع ذلك. أغلق الخزنة ثم افتحها مجددا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The vault is being given a new key. Close it and open it again.</source>
        <translation>تُعطى الخزنة مفتاحا جديدا الآن. أغلقها ثم افتحها مجددا.</translation>
    </message>
</context>
<context>
    <name>VaultVerifyStrings</name>
    <message>
        <source>The computer's clock went back, from %1 to %2.</source>
        <translation>رجعت ساعة الحاسوب إلى الوراء، من ⁨%1⁩ إلى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The copy of the key file in the database is damaged.</source>
        <translation>نسخة ملف المفاتيح في قاعدة البيانات تالفة.</translation>
    </message>
    <message>
        <source>The search is damaged: %1</source>
        <translation>البحث تالف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The database of the vault is damaged. Do not go on working in it: restore the last backup.</source>
        <translation>قاعدة بيانات الخزنة تالفة. لا تواصل العمل فيها: استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>What falls due is not worked out anew yet by the rules of this program; it was not verified.</source>
        <translation>لم تُحسب المواعيد من جديد بعدُ وفق قواعد هذا البرنامج؛ ولم يُتحقق منها.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AddresseeBox</name>
    <message>
        <source>Once the requested Party is chosen, its authority comes from the directory.</source>
        <translation>متى اختير الطرف متلقي الطلب أُخذت سلطته من الدليل.</translation>
    </message>
    <message>
        <source>The directory has no authority of this Party for such a request.</source>
        <translation>لا يذكر الدليل سلطة لهذا الطرف لمثل هذا الطلب.</translation>
    </message>
    <message>
        <source>The directory names %1.</source>
        <translation>يذكر الدليل %1.</translation>
    </message>
    <message>
        <source>This addressee is not in the directory, which names %1.</source>
        <translation>هذا المرسل إليه غير وارد في الدليل الذي يذكر %1.</translation>
    </message>
    <message>
        <source>This is not the addressee of such a request: the directory names %1.</source>
        <translation>ليس هذا هو المرسل إليه في مثل هذا الطلب: فالدليل يذكر %1.</translation>
    </message>
    <message>
        <source>As the directory has it: %1.</source>
        <translation>كما في الدليل: %1.</translation>
    </message>
    <message>
        <source>Verify it before you send anything there.</source>
        <translation>تحقق منه قبل أن ترسل إليه أي شيء.</translation>
    </message>
    <message>
        <source>Addressee from the directory</source>
        <translation>المرسل إليه من الدليل</translation>
    </message>
    <message>
        <source>From the directory…</source>
        <translation>من الدليل…</translation>
    </message>
    <message>
        <source>The authorities of the requested Party that such a request may be addressed to</source>
        <translation>سلطات الطرف متلقي الطلب التي يجوز توجيه مثل هذا الطلب إليها</translation>
    </message>
    <message>
        <source>Authorities that may be addressed</source>
        <translation>السلطات التي يجوز توجيه الطلب إليها</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Now and verified</source>
        <translation>الآن والتحقق</translation>
    </message>
    <message>
        <source>Take this addressee</source>
        <translation>اعتماد هذا المرسل إليه</translation>
    </message>
</context>
<context>
    <name>comity::ui::ArticlePanel</name>
    <message>
        <source>The text in %2: %1, %3</source>
        <comment>article, language, its title</comment>
        <translation>النص (⁨%2⁩): %1، %3</translation>
    </message>
    <message>
        <source>The text of this article is not in the file of the instrument. Read it before you rely on it.</source>
        <translation>نص هذه المادة غير وارد في ملف الصك. اقرأه قبل الاستناد إليه.</translation>
    </message>
    <message>
        <source>This text was not compared with an official one.</source>
        <translation>لم يُقارن هذا النص بنص رسمي.</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>The beginning of the file (%1); save it to read all of it.</source>
        <translation>بداية الملف (%1)؛ احفظه لقراءته كاملا.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the earlier page</comment>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Earlier page (Ctrl+Page Up)</source>
        <translation>الصفحة السابقة (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page</comment>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>الصفحة التالية (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+Minus)</source>
        <translation>تصغير (Ctrl+-)</translation>
    </message>
    <message>
        <source>Fit</source>
        <comment>a page into the width</comment>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>بعرض المساحة المتاحة (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+Plus)</source>
        <translation>تكبير (Ctrl++)</translation>
    </message>
    <message>
        <source>Text of the attachment</source>
        <translation>نص المرفق</translation>
    </message>
    <message>
        <source>Picture of the attachment</source>
        <translation>صورة المرفق</translation>
    </message>
</context>
<context>
    <name>comity::ui::AttachmentsPanel</name>
    <message>
        <source>Choose files to attach</source>
        <translation>اختيار الملفات المراد إرفاقها</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>Files that belong to this request. They are kept in the vault, encrypted; drop files here to add them. A file that is taken off stays in the vault: it may be evidence.</source>
        <translation>الملفات التي تخص هذا الطلب. وهي محفوظة في الخزنة مشفّرةً؛ أفلت الملفات هنا لإضافتها. والملف الذي يُسحب يبقى في الخزنة: فقد يكون دليلا.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;إضافة ملفات…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;سحب</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>لم يُضف أي ملف.</numerusform>
            <numerusform>أُضيف ملف واحد.</numerusform>
            <numerusform>أُضيف ملفان.</numerusform>
            <numerusform>أُضيفت %n ملفات.</numerusform>
            <numerusform>أُضيف %n ملفا.</numerusform>
            <numerusform>أُضيف %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not added: %2</source>
        <translation>لم يُضف %1: %2</translation>
    </message>
    <message>
        <source>The file was saved: %1</source>
        <translation>حُفظ الملف: %1</translation>
    </message>
    <message>
        <source>The folder for the attachments</source>
        <translation>مجلد المرفقات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were saved to %1.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف في %1.</numerusform>
            <numerusform>حُفظ ملف واحد في %1.</numerusform>
            <numerusform>حُفظ ملفان في %1.</numerusform>
            <numerusform>حُفظت %n ملفات في %1.</numerusform>
            <numerusform>حُفظ %n ملفا في %1.</numerusform>
            <numerusform>حُفظ %n ملف في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>لم يُحفظ %1: %2</translation>
    </message>
    <message>
        <source>%1 bytes. SHA-256: %2</source>
        <translation>عدد البايتات: %1. SHA-256: %2</translation>
    </message>
    <message>
        <source>File %1 of %2 is on its way into the vault…</source>
        <translation>الملف %1 من %2 قيد الإضافة إلى الخزنة…</translation>
    </message>
    <message>
        <source>Progress of the files</source>
        <translation>تقدم الملفات</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>حفظ ال&amp;كل…</translation>
    </message>
</context>
<context>
    <name>comity::ui::AuthorityPage</name>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>في إحدى الخانات نص ليس قيمة صالحة بعد: صحّحه أو أفرغ الخانة أولا.</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>السلطة التي تتبعها</translation>
    </message>
    <message>
        <source>What you say here once begins every new request. Give the names in the languages you write to others in.</source>
        <translation>ما تذكره هنا مرة واحدة يُستهل به كل طلب جديد. اكتب الأسماء باللغات التي تراسل بها الجهات الأخرى.</translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;حفظ هذه البيانات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisBox</name>
    <message>
        <source>Once both Parties are named, it is said here whether the text is in force between them.</source>
        <translation>بعد تسمية الطرفين يُذكر هنا ما إذا كان النص نافذا بينهما.</translation>
    </message>
    <message>
        <source>What follows…</source>
        <translation>ما يترتب على ذلك…</translation>
    </message>
    <message>
        <source>Channels, grounds, conditions and all that follows, with the text of each provision</source>
        <translation>القنوات والأسباب والشروط وكل ما يترتب على ذلك، مع نص كل حكم</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPage</name>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>On what a request between two Parties rests on a day, and what follows from it. Every line names the provision that decides it; what is not known is not guessed.</source>
        <translation>ما يستند إليه طلب بين طرفين في تاريخ ما، وما يترتب على ذلك. ويذكر كل سطر الحكم الذي يقرره؛ وما لا يُعرف لا يُخمَّن.</translation>
    </message>
    <message>
        <source>Requesting Party</source>
        <translation>الطرف الطالب</translation>
    </message>
    <message>
        <source>Requested Party</source>
        <translation>الطرف متلقي الطلب</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>نوع الطلب</translation>
    </message>
    <message>
        <source>Offence established in accordance with the text</source>
        <translation>جريمة منصوص عليها وفقا للنص</translation>
    </message>
    <message>
        <source>Coercive action is asked for</source>
        <translation>يُطلب إجراء قسري</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisPanel</name>
    <message>
        <source>On the day</source>
        <translation>في تاريخ</translation>
    </message>
    <message>
        <source>The Parties, the kind and the urgency are those of the form.</source>
        <translation>الطرفان والنوع والاستعجال كما في الاستمارة.</translation>
    </message>
</context>
<context>
    <name>comity::ui::BasisView</name>
    <message>
        <source>What the file says is kept in the vault.</source>
        <translation>حُفظ ما ورد في الملف في الخزنة.</translation>
    </message>
    <message>
        <source>Choose the requesting and the requested Party.</source>
        <translation>اختر الطرف الطالب والطرف متلقي الطلب.</translation>
    </message>
    <message>
        <source>A Party makes no request to itself.</source>
        <translation>لا يوجه طرف طلبا إلى نفسه.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, as 2026-11-16.</source>
        <translation>اكتب التاريخ سنة-شهر-يوم، مثل ⁦2026-11-16⁩.</translation>
    </message>
    <message>
        <source>What this office knew of the Parties cannot be read by this program. Take in a file of Parties anew.</source>
        <translation>ما كان هذا المكتب يعرفه عن الأطراف لا يمكن لهذا البرنامج قراءته. أدخل ملف أطراف من جديد.</translation>
    </message>
    <message>
        <source>This office was told nothing yet of who is Party to the text, or of the treaties between the Parties. It comes from a file.</source>
        <translation>لم يُبلَّغ هذا المكتب بعد بمن هم أطراف في النص ولا بالمعاهدات بين الأطراف. ويأتي ذلك من ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n Party(ies) known</source>
        <translation>
            <numerusform>لا يُعرف أي طرف</numerusform>
            <numerusform>طرف واحد معروف</numerusform>
            <numerusform>طرفان معروفان</numerusform>
            <numerusform>%n أطراف معروفة</numerusform>
            <numerusform>%n طرفا معروفا</numerusform>
            <numerusform>%n طرف معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treaty(ies) or arrangement(s)</source>
        <translation>
            <numerusform>لا معاهدات ولا ترتيبات</numerusform>
            <numerusform>معاهدة واحدة أو ترتيب واحد</numerusform>
            <numerusform>معاهدتان أو ترتيبان</numerusform>
            <numerusform>%n معاهدات أو ترتيبات</numerusform>
            <numerusform>%n معاهدة أو ترتيبا</numerusform>
            <numerusform>%n معاهدة أو ترتيب</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Verified on %1</source>
        <translation>جرى التحقق في %1</translation>
    </message>
    <message>
        <source>When it was verified is not recorded</source>
        <translation>لم يُسجَّل تاريخ التحقق</translation>
    </message>
    <message>
        <source>Take in a file of Parties</source>
        <translation>إدخال ملف الأطراف</translation>
    </message>
    <message>
        <source>Save what is known of the Parties</source>
        <translation>حفظ ما يُعرف عن الأطراف</translation>
    </message>
    <message>
        <source>What is known of the Parties is in the file %1.</source>
        <translation>ما يُعرف عن الأطراف موجود في الملف %1.</translation>
    </message>
    <message>
        <source>What is not known here is not guessed. Take in a file of Parties that says when each of the two deposited its instrument, and what it declared.</source>
        <translation>ما لا يُعرف هنا لا يُخمَّن. أدخل ملف أطراف يبيّن متى أودع كل من الطرفين صكه وما الذي أعلنه.</translation>
    </message>
    <message>
        <source>Legal basis and the text of the article</source>
        <translation>الأساس القانوني ونص المادة</translation>
    </message>
    <message>
        <source>Legal basis, line by line</source>
        <translation>الأساس القانوني سطرا سطرا</translation>
    </message>
    <message>
        <source>Choose a line, and the text of its article stands here.</source>
        <translation>اختر سطرا يظهر نص مادته هنا.</translation>
    </message>
    <message>
        <source>Take in a file of Parties…</source>
        <translation>إدخال ملف الأطراف…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <source>What this office knows of the Parties, for another office or for safe keeping</source>
        <translation>ما يعرفه هذا المكتب عن الأطراف، لمكتب آخر أو للحفظ</translation>
    </message>
</context>
<context>
    <name>comity::ui::BatchPanel</name>
    <message>
        <source>The language each was drafted in</source>
        <translation>اللغة التي صيغ بها كل طلب</translation>
    </message>
    <message>
        <source>The language each was drafted in, with %1 beside it</source>
        <translation>اللغة التي صيغ بها كل طلب، وإلى جانبها %1</translation>
    </message>
    <message>
        <source>The folder for the PDF files</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>There is no printer on this computer; the requests can be written into PDF files.</source>
        <translation>لا توجد طابعة في هذا الحاسوب؛ ويمكن كتابة الطلبات في ملفات PDF.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>at least so many</comment>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>بلا مرجع</translation>
    </message>
    <message>
        <source>It ended before all were made: %1</source>
        <translation>انتهى العمل قبل إعداد الجميع: %1</translation>
    </message>
    <message>
        <source>It was stopped before all were made.</source>
        <translation>أُوقف العمل قبل إعداد الجميع.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف PDF في %1.</numerusform>
            <numerusform>كُتب ملف PDF واحد في %1.</numerusform>
            <numerusform>كُتب ملفان بصيغة PDF في %1.</numerusform>
            <numerusform>كُتبت %n ملفات PDF في %1.</numerusform>
            <numerusform>كُتب %n ملفا بصيغة PDF في %1.</numerusform>
            <numerusform>كُتب %n ملف PDF في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests has text that is not saved as a version yet; it is not in these papers.</source>
        <translation>
            <numerusform>لا يحتوي أي من الطلبات على نص لم يُحفظ نسخةً بعد.</numerusform>
            <numerusform>في أحد الطلبات نص لم يُحفظ نسخةً بعد؛ وهو ليس في هذه الأوراق.</numerusform>
            <numerusform>في طلبين نص لم يُحفظ نسخةً بعد؛ وهو ليس في هذه الأوراق.</numerusform>
            <numerusform>في %n طلبات نص لم يُحفظ نسخةً بعد؛ وهو ليس في هذه الأوراق.</numerusform>
            <numerusform>في %n طلبا نص لم يُحفظ نسخةً بعد؛ وهو ليس في هذه الأوراق.</numerusform>
            <numerusform>في %n طلب نص لم يُحفظ نسخةً بعد؛ وهو ليس في هذه الأوراق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) were not made; here is why. Enter opens one.</source>
        <translation>
            <numerusform>أُعدّت كل الطلبات.</numerusform>
            <numerusform>لم يُعدّ طلب واحد؛ وفيما يلي السبب. مفتاح الإدخال يفتحه.</numerusform>
            <numerusform>لم يُعدّ طلبان؛ وفيما يلي السبب. مفتاح الإدخال يفتح أحدهما.</numerusform>
            <numerusform>لم تُعدّ %n طلبات؛ وفيما يلي السبب. مفتاح الإدخال يفتح أحدها.</numerusform>
            <numerusform>لم يُعدّ %n طلبا؛ وفيما يلي السبب. مفتاح الإدخال يفتح أحدها.</numerusform>
            <numerusform>لم يُعدّ %n طلب؛ وفيما يلي السبب. مفتاح الإدخال يفتح أحدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of them stand here.</source>
        <translation>
            <numerusform>لا يرد أي منها هنا.</numerusform>
            <numerusform>يرد هنا الأول منها.</numerusform>
            <numerusform>يرد هنا أول اثنين منها.</numerusform>
            <numerusform>ترد هنا أول %n منها.</numerusform>
            <numerusform>ترد هنا أول %n منها.</numerusform>
            <numerusform>ترد هنا أول %n منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Stop before the next request</source>
        <translation>الإيقاف قبل الطلب التالي</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>Request %1 of %2. You can go on working meanwhile.</source>
        <translation>الطلب %1 من %2. يمكنك متابعة العمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Request %1. You can go on working meanwhile.</source>
        <translation>الطلب %1. يمكنك متابعة العمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Print requests, or write their PDF files</source>
        <translation>طباعة الطلبات أو كتابة ملفات PDF الخاصة بها</translation>
    </message>
    <message>
        <source>Only the &amp;selected requests (%1)</source>
        <translation>الطلبات ال&amp;محددة فقط (%1)</translation>
    </message>
    <message>
        <source>&amp;All requests of this list, as it is filtered (%1)</source>
        <translation>&amp;كل طلبات هذه القائمة بعد التصفية (%1)</translation>
    </message>
    <message>
        <source>In these &amp;languages:</source>
        <translation>بهذه ال&amp;لغات:</translation>
    </message>
    <message>
        <source>Languages of the papers</source>
        <translation>لغات الأوراق</translation>
    </message>
    <message>
        <source>Choose a &amp;folder and write…</source>
        <translation>اختيار مج&amp;لد والكتابة فيه…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ط&amp;باعة…</translation>
    </message>
    <message>
        <source>Progress of the papers</source>
        <translation>تقدم إعداد الأوراق</translation>
    </message>
    <message>
        <source>Requests that were not made</source>
        <translation>الطلبات التي لم تُعدّ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Why it was not made</source>
        <translation>سبب عدم الإعداد</translation>
    </message>
    <message>
        <source>&amp;Write these again, over the files that are there</source>
        <translation>إعادة &amp;كتابة هذه مكان الملفات الموجودة</translation>
    </message>
    <message numerus="yes">
        <source>%n of the requests hold(s) what is under conditions; whoever gets its papers has to keep to them. The conditions stand in the request and on the page of conditions.</source>
        <translation>
            <numerusform>لا يتضمن أيٌّ من الطلبات ما هو خاضع لشروط.</numerusform>
            <numerusform>طلب واحد (%n) يتضمن ما هو خاضع لشروط؛ وعلى من يتسلم أوراقه أن يلتزم بها. والشروط مدرجة في الطلب وفي صفحة الشروط.</numerusform>
            <numerusform>طلبان (%n) يتضمنان ما هو خاضع لشروط؛ وعلى من يتسلم أوراقهما أن يلتزم بها. والشروط مدرجة في الطلب وفي صفحة الشروط.</numerusform>
            <numerusform>%n طلبات تتضمن ما هو خاضع لشروط؛ وعلى من يتسلم أوراقها أن يلتزم بها. والشروط مدرجة في الطلب وفي صفحة الشروط.</numerusform>
            <numerusform>%n طلبًا تتضمن ما هو خاضع لشروط؛ وعلى من يتسلم أوراقها أن يلتزم بها. والشروط مدرجة في الطلب وفي صفحة الشروط.</numerusform>
            <numerusform>%n طلب تتضمن ما هو خاضع لشروط؛ وعلى من يتسلم أوراقها أن يلتزم بها. والشروط مدرجة في الطلب وفي صفحة الشروط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BondStrip</name>
    <message>
        <source>&amp;All conditions…</source>
        <translation>&amp;جميع الشروط…</translation>
    </message>
    <message>
        <source>All conditions of all requests</source>
        <translation>جميع شروط جميع الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more condition(s)</source>
        <translation>
            <numerusform>ولا شرط آخر</numerusform>
            <numerusform>وشرط آخر</numerusform>
            <numerusform>وشرطان آخران</numerusform>
            <numerusform>و%n شروط أخرى</numerusform>
            <numerusform>و%n شرطا آخر</numerusform>
            <numerusform>و%n شرط آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::BooleanEditor</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>بلا إجابة</translation>
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
        <translation>اختيار يوم من التقويم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>comity::ui::CasePage</name>
    <message>
        <source>Being kept…</source>
        <translation>يجري الحفظ التلقائي…</translation>
    </message>
    <message>
        <source>Kept in the vault; not yet saved as a version</source>
        <translation>محفوظ في الخزنة؛ ولم تُحفظ منه نسخة بعد</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>الملاحظات (%1)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>بلا مرجع</translation>
    </message>
    <message>
        <source>Party not named yet</source>
        <translation>لم يُحدَّد الطرف بعد</translation>
    </message>
    <message>
        <source>What you typed earlier was brought back. Version %1 was saved meanwhile by somebody else: compare before you save.</source>
        <translation>استُعيد ما كتبته سابقا. وفي هذه الأثناء حفظ شخص آخر النسخة %1: قارن قبل أن تحفظ.</translation>
    </message>
    <message>
        <source>Throw my text away</source>
        <translation>حذف ما كتبته</translation>
    </message>
    <message>
        <source>What you typed and did not save was brought back.</source>
        <translation>استُعيد ما كتبته ولم تحفظه.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>حُفظت النسخة %1</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet. It is kept, but a version cannot hold it: mend or empty the field first.</source>
        <translation>في إحدى الخانات نص ليس قيمة صالحة بعد. النص محفوظ، لكن لا يمكن إدراجه في نسخة: صحّحه أو أفرغ الخانة أولا.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Save &amp;version</source>
        <translation>حفظ &amp;نسخة</translation>
    </message>
    <message>
        <source>Everything you type is kept by itself. Saving makes a version that stays in the history.</source>
        <translation>كل ما تكتبه يُحفظ تلقائيا. أما حفظ نسخة فيُبقيها في السجل.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Form and what belongs to it</source>
        <translation>الاستمارة وما يتصل بها</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Write down what the paper says, and attach a scan of it: the paper is what was received.</source>
        <translation>دوّن ما ورد في الورقة وأرفق صورة ممسوحة منها: فالورقة هي ما جرى تلقيه.</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>إرفاق الصورة الممسوحة…</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>of a request: what happened and what is due</comment>
        <translation>المجريات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد.</numerusform>
            <numerusform>كُتب ملفان.</numerusform>
            <numerusform>كُتبت %n ملفات.</numerusform>
            <numerusform>كُتب %n ملفا.</numerusform>
            <numerusform>كُتب %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make its paper…</source>
        <translation>إعداد الوثيقة المتعلقة به…</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they are not written on it:</source>
        <translation>على كل من يتسلم محتويات هذه القضية أن يتقيد بشروطها، وهي غير مكتوبة عليها:</translation>
    </message>
    <message>
        <source>Whoever gets what this case holds has to keep to its conditions; they stand in a file beside each:</source>
        <translation>على من يتسلم محتويات هذه القضية أن يلتزم بشروطها؛ وهي مدرجة في ملف بجانب كل منها:</translation>
    </message>
    <message>
        <source>Findings, course, preview, history, files, attachments, legal basis</source>
        <translation>الملاحظات والمجريات والمعاينة والسجل والملفات والمرفقات والأساس القانوني</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>It was printed. The queue of the printer may keep a copy for a day or longer.</source>
        <translation>تمت الطباعة. وقد تحتفظ قائمة انتظار الطابعة بنسخة يوماً أو أكثر.</translation>
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
        <translation>بلا اختيار</translation>
    </message>
</context>
<context>
    <name>comity::ui::ClockStrip</name>
    <message>
        <source>The clock of this computer went back.</source>
        <translation>رجعت ساعة هذا الحاسوب إلى الوراء.</translation>
    </message>
    <message>
        <source>It says %1, and something was recorded in this vault at %2 already. One of the two is wrong: check date and time before you rely on any day that is counted here.</source>
        <translation>تشير إلى %1، وقد سبق قيد شيء في هذه الخزنة في %2. أحد الوقتين خطأ: تحقق من التاريخ والوقت قبل أن تعتمد على أي يوم محسوب هنا.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonModel</name>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الاختلاف</translation>
    </message>
</context>
<context>
    <name>comity::ui::ComparisonView</name>
    <message>
        <source>All parts</source>
        <translation>جميع الأجزاء</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>لا توجد اختلافات.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>لا توجد اختلافات.</numerusform>
            <numerusform>اختلاف واحد.</numerusform>
            <numerusform>اختلافان.</numerusform>
            <numerusform>%n اختلافات.</numerusform>
            <numerusform>%n اختلافًا.</numerusform>
            <numerusform>%n اختلاف.</numerusform>
        </translation>
    </message>
    <message>
        <source>added: “%1”</source>
        <translation>أضيف: «%1»</translation>
    </message>
    <message>
        <source>left out: “%1”</source>
        <translation>حُذف: «%1»</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <comment>words of one text, of the other</comment>
        <translation>«%1» ← «%2»</translation>
    </message>
    <message>
        <source>The text of this article is in one of the two files only, or in none; number and heading are compared.</source>
        <translation>نص هذه المادة وارد في أحد الملفين فقط أو غير وارد في أي منهما؛ ويُقارن الرقم والعنوان.</translation>
    </message>
    <message>
        <source>&amp;First:</source>
        <comment>instrument</comment>
        <translation>ال&amp;أول:</translation>
    </message>
    <message>
        <source>&amp;Second:</source>
        <comment>instrument</comment>
        <translation>ال&amp;ثاني:</translation>
    </message>
    <message>
        <source>&amp;Part:</source>
        <translation>ال&amp;جزء:</translation>
    </message>
    <message>
        <source>First instrument</source>
        <translation>الصك الأول</translation>
    </message>
    <message>
        <source>Second instrument</source>
        <translation>الصك الثاني</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>الا&amp;ختلافات فقط</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>What the first says</source>
        <translation>ما يقوله الأول</translation>
    </message>
    <message>
        <source>What the second says</source>
        <translation>ما يقوله الثاني</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionModel</name>
    <message>
        <source>Nobody yet: proposed</source>
        <comment>who is bound by a condition</comment>
        <translation>لا أحد بعد: مقترح</translation>
    </message>
    <message>
        <source>Nobody: not accepted</source>
        <comment>who is bound by a condition</comment>
        <translation>لا أحد: لم يُقبل</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who is bound by a condition</comment>
        <translation>نحن</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who is bound by a condition</comment>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>الملزَم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Explanation of the use</source>
        <translation>بيان الاستخدام</translation>
    </message>
</context>
<context>
    <name>comity::ui::ConditionsPage</name>
    <message>
        <source>Save the conditions as a table (CSV)</source>
        <translation>حفظ الشروط جدولا (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) are in the table %1.</source>
        <translation>
            <numerusform>لا شرط في الجدول %1.</numerusform>
            <numerusform>شرط واحد في الجدول %1.</numerusform>
            <numerusform>شرطان في الجدول %1.</numerusform>
            <numerusform>%n شروط في الجدول %1.</numerusform>
            <numerusform>%n شرطا في الجدول %1.</numerusform>
            <numerusform>%n شرط في الجدول %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>What was provided may be used only as these conditions allow, from the day on which they were accepted. They bind whether a request is on the desk, in the archive or in the bin. A day of an explanation is the one that was told, or this office's own target: the text names none.</source>
        <translation>لا يجوز استخدام ما قُدِّم إلا كما تسمح به هذه الشروط، من يوم قبولها. وهي ملزمة سواء كان الطلب على المكتب أو في الأرشيف أو في سلة المهملات. ويوم البيان هو الذي أُبلغ به، أو هدف هذا المكتب: فالنص لا يحدد يوما.</translation>
    </message>
    <message>
        <source>&amp;Who is bound</source>
        <translation>&amp;الملزَم</translation>
    </message>
    <message>
        <source>Who is bound</source>
        <translation>الملزَم</translation>
    </message>
    <message>
        <source>We</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Accepted: they bind</source>
        <translation>مقبولة: وهي ملزمة</translation>
    </message>
    <message>
        <source>Proposed, not answered yet</source>
        <translation>مقترحة ولم يُرد عليها بعد</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>لم تُقبل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;Only where an explanation of the use is due</source>
        <translation>&amp;فقط حيث يُطلب بيان الاستخدام</translation>
    </message>
    <message>
        <source>There are no such conditions.</source>
        <translation>لا توجد شروط كهذه.</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>حفظ &amp;جدولا…</translation>
    </message>
</context>
<context>
    <name>comity::ui::CoursePanel</name>
    <message>
        <source>The draft is finished: check it</source>
        <translation>اكتملت المسودة: التحقق منها</translation>
    </message>
    <message>
        <source>Submit for approval…</source>
        <translation>التقديم للموافقة…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>الموافقة…</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>تم الإرسال…</translation>
    </message>
    <message>
        <source>Formal confirmation sent…</source>
        <translation>أُرسل التأكيد الرسمي…</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>تم الاستلام…</translation>
    </message>
    <message>
        <source>Receipt acknowledged…</source>
        <translation>أُقر بالاستلام…</translation>
    </message>
    <message>
        <source>Preservation effected…</source>
        <translation>نُفّذ الحفظ…</translation>
    </message>
    <message>
        <source>Follow-up request sent…</source>
        <translation>أُرسل طلب المتابعة…</translation>
    </message>
    <message>
        <source>Follow-up request received…</source>
        <translation>ورد طلب المتابعة…</translation>
    </message>
    <message>
        <source>Follow-up decided…</source>
        <translation>بُتّ في طلب المتابعة…</translation>
    </message>
    <message>
        <source>Answer the notice…</source>
        <translation>الرد على الإشعار…</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>النتيجة…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>إغلاق القضية…</translation>
    </message>
    <message>
        <source>&amp;Record what happened…</source>
        <translation>&amp;تسجيل ما حدث…</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <comment>one of the data that are preserved</comment>
        <translation>البند %1: %2</translation>
    </message>
    <message>
        <source>What you typed is not saved as a version yet, and would be no part of this. Save a version first.</source>
        <translation>لم يُحفظ ما كتبتموه بوصفه نسخة بعد، ولن يكون جزءا من هذا. احفظوا نسخة أولا.</translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation>تم التسجيل.</translation>
    </message>
    <message>
        <source>Measure ordered…</source>
        <translation>صدر الأمر بالتدبير…</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>إنشاء طلب &amp;الوصول</translation>
    </message>
    <message>
        <source>It lapsed: record it</source>
        <translation>انقضى الحفظ: قيِّد ذلك</translation>
    </message>
    <message>
        <source>An event or a paper is being written. Finish it first, then open this again.</source>
        <translation>يجري تحرير حدث أو وثيقة. أنجزوه أولا، ثم افتحوا هذا من جديد.</translation>
    </message>
    <message>
        <source>The file is kept among the attachments of the case. Nothing was recorded.</source>
        <translation>حُفظ الملف بين مرفقات القضية. ولم يُسجل شيء.</translation>
    </message>
    <message>
        <source>A draft of the request for access (%1), filled from this request and linked to it, is made and opened.</source>
        <translation>تُنشأ وتُفتح مسودة لطلب الوصول (⁨%1⁩)، مملوءة من هذا الطلب ومرتبطة به.</translation>
    </message>
</context>
<context>
    <name>comity::ui::CreateVault</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>يتعذر إنشاء المجلد.</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>اختر مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is encrypted like the vault and opens with the same passphrases. Choose a folder on another disk, for instance a memory stick that is locked away.</source>
        <translation>النسخة الاحتياطية مشفّرة كالخزنة وتُفتح بعبارات المرور نفسها. اختر مجلدا على قرص آخر، مثل ذاكرة محمولة تُحفظ في مكان مقفل.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder and make the first backup…</source>
        <translation>ا&amp;ختيار مجلد وإنشاء أول نسخة احتياطية…</translation>
    </message>
    <message>
        <source>The first backup is made and was checked by opening it.</source>
        <translation>أُنشئت أول نسخة احتياطية وجرى التحقق منها بفتحها.</translation>
    </message>
    <message>
        <source>None is made yet. You can also choose the folder later, from the menu Vault.</source>
        <translation>لم تُنشأ أي نسخة احتياطية بعد. يمكنك أيضا اختيار المجلد لاحقا من قائمة «الخزنة».</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>يجري إنشاء النسخة الاحتياطية والتحقق منها.</translation>
    </message>
    <message>
        <source>The vault is being made. Deriving its key takes a second on purpose: it makes guessing slow.</source>
        <translation>يجري إنشاء الخزنة. ويستغرق اشتقاق مفتاحها ثانية عن قصد: فذلك يبطئ محاولات التخمين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>إ&amp;نشاء الخزنة</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لا&amp;حقا</translation>
    </message>
    <message>
        <source>&amp;Open the desk</source>
        <translation>&amp;فتح المكتب</translation>
    </message>
    <message>
        <source>&amp;Make the practice desk</source>
        <translation>إ&amp;نشاء مكتب التدريب</translation>
    </message>
</context>
<context>
    <name>comity::ui::DateEditor</name>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
</context>
<context>
    <name>comity::ui::DayField</name>
    <message>
        <source>Day on which the basis is asked for</source>
        <translation>التاريخ الذي يُسأل عن الأساس فيه</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlineModel</name>
    <message>
        <source>no date</source>
        <comment>of what is held pending a decision</comment>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محفوظة ريثما يُبت في الطلب</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <comment>a deadline</comment>
        <translation>%1 (مؤقت)</translation>
    </message>
    <message>
        <source>We</source>
        <comment>who has to act</comment>
        <translation>نحن</translation>
    </message>
    <message>
        <source>The other Party</source>
        <comment>who has to act</comment>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>من يتصرف</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>الأساس</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeadlinesPage</name>
    <message>
        <source>Save the deadlines as a calendar file</source>
        <translation>حفظ المواعيد في ملف تقويم</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) are in the calendar file %1.</source>
        <translation>
            <numerusform>لا مواعيد في ملف التقويم %1.</numerusform>
            <numerusform>في ملف التقويم %1 موعد واحد.</numerusform>
            <numerusform>في ملف التقويم %1 موعدان.</numerusform>
            <numerusform>في ملف التقويم %1 عدد %n مواعيد.</numerusform>
            <numerusform>في ملف التقويم %1 عدد %n موعدا.</numerusform>
            <numerusform>في ملف التقويم %1 عدد %n موعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>The sixty days of a preservation are the text's. Everything called a target is this office's own aim: the text says "promptly" and names no day.</source>
        <translation>مدة الستين يوما للحفظ واردة في النص. أما كل ما يسمى هدفا فهو غاية هذا المكتب وحده: فالنص يقول «على وجه السرعة» ولا يحدد يوما.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;الفترة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Overdue and the next 7 days</source>
        <translation>المتأخرة وما يحل خلال 7 أيام</translation>
    </message>
    <message>
        <source>Overdue and the next 30 days</source>
        <translation>المتأخرة وما يحل خلال 30 يوما</translation>
    </message>
    <message>
        <source>Overdue and the next 90 days</source>
        <translation>المتأخرة وما يحل خلال 90 يوما</translation>
    </message>
    <message>
        <source>All, and what is held</source>
        <translation>الكل، وما هو محفوظ ريثما يُبت فيه</translation>
    </message>
    <message>
        <source>Who &amp;acts</source>
        <translation>من ي&amp;تصرف</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>من يتصرف</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>We</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>The other Party</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>الات&amp;جاه</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Nothing is due in this period.</source>
        <translation>لا شيء مستحق في هذه الفترة.</translation>
    </message>
    <message>
        <source>Calendar of the deadlines</source>
        <translation>تقويم المواعيد</translation>
    </message>
    <message>
        <source>with references of requests</source>
        <translation>مع أرقام الطلبات المرجعية</translation>
    </message>
    <message>
        <source>A calendar is often read by others. Without this it says only that something is due.</source>
        <translation>كثيرا ما يطّلع آخرون على التقويم. ومن دون هذا لا يقول إلا أن أمرا ما مستحق.</translation>
    </message>
    <message>
        <source>Save as &amp;calendar file…</source>
        <translation>حفظ في ملف &amp;تقويم…</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskDeadlines</name>
    <message>
        <source>Show the deadlines</source>
        <translation>عرض المواعيد</translation>
    </message>
    <message>
        <source>Something is due. Open Comity to see what.</source>
        <translation>هناك أمر مستحق. افتحوا Comity لمعرفته.</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) overdue.</source>
        <translation>
            <numerusform>لا مواعيد متأخرة.</numerusform>
            <numerusform>موعد واحد متأخر.</numerusform>
            <numerusform>موعدان متأخران.</numerusform>
            <numerusform>%n مواعيد متأخرة.</numerusform>
            <numerusform>%n موعدا متأخرا.</numerusform>
            <numerusform>%n موعد متأخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) in the next seven days.</source>
        <translation>
            <numerusform>لا مواعيد في الأيام السبعة المقبلة.</numerusform>
            <numerusform>موعد واحد في الأيام السبعة المقبلة.</numerusform>
            <numerusform>موعدان في الأيام السبعة المقبلة.</numerusform>
            <numerusform>%n مواعيد في الأيام السبعة المقبلة.</numerusform>
            <numerusform>%n موعدا في الأيام السبعة المقبلة.</numerusform>
            <numerusform>%n موعد في الأيام السبعة المقبلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines</source>
        <comment>place at the side</comment>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Deadlines (%1)</source>
        <comment>place at the side, with how many are overdue or near</comment>
        <translation>المواعيد (%1)</translation>
    </message>
    <message>
        <source>Record as lapsed</source>
        <translation>قيد الانقضاء</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskPage</name>
    <message>
        <source>Say once who you are: it begins every request you write.</source>
        <translation>عرّف بنفسك مرة واحدة: يُستهل بذلك كل طلب تكتبه.</translation>
    </message>
    <message>
        <source>Your authority…</source>
        <translation>السلطة التي تتبعها…</translation>
    </message>
    <message>
        <source>Everything you typed is saved as a version.</source>
        <translation>كل ما كتبته محفوظ في نسخ.</translation>
    </message>
    <message>
        <source>What you type and do not save as a version stands here, until you do.</source>
        <translation>ما تكتبه ولا تحفظه في نسخة يبقى هنا إلى أن تحفظه.</translation>
    </message>
    <message>
        <source>Choose request files or transmittals</source>
        <translation>اختر ملفات طلبات أو إحالات</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>لا ملفات للقراءة…</numerusform>
            <numerusform>تجري قراءة ملف واحد…</numerusform>
            <numerusform>تجري قراءة ملفين…</numerusform>
            <numerusform>تجري قراءة %n ملفات…</numerusform>
            <numerusform>تجري قراءة %n ملفا…</numerusform>
            <numerusform>تجري قراءة %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported before.</source>
        <translation>سبق استيراد %1.</translation>
    </message>
    <message>
        <source>%1 was refused: %2</source>
        <translation>لم يُقبل %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) came in.</source>
        <translation>
            <numerusform>لم يرد أي طلب.</numerusform>
            <numerusform>ورد طلب واحد.</numerusform>
            <numerusform>ورد طلبان.</numerusform>
            <numerusform>وردت %n طلبات.</numerusform>
            <numerusform>ورد %n طلبا.</numerusform>
            <numerusform>ورد %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>اختر مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The backup is being made and checked.</source>
        <translation>يجري إنشاء النسخة الاحتياطية والتحقق منها.</translation>
    </message>
    <message>
        <source>The backup is made and was checked by opening it: %1</source>
        <translation>أُنشئت النسخة الاحتياطية وجرى التحقق منها بفتحها: %1</translation>
    </message>
    <message>
        <source>%1 at the vault %2</source>
        <translation>%1 في الخزنة %2</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Outgoing (%1)</source>
        <translation>الصادرة (%1)</translation>
    </message>
    <message>
        <source>Incoming (%1)</source>
        <translation>الواردة (%1)</translation>
    </message>
    <message>
        <source>Not saved yet (%1)</source>
        <translation>غير المحفوظة بعد (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>A sheet printed before holds the same key: both open the vault, so keep or destroy the old one with the same care. When the vault gets a new key, all earlier sheets end, and a new one is needed.</source>
        <translation>تحمل الصحيفة المطبوعة من قبل المفتاح نفسه: كلتاهما تفتح الخزنة، فاحفظ القديمة أو أتلفها بالعناية ذاتها. وعندما تُعطى الخزنة مفتاحا جديدا تنتهي جميع الصحف السابقة وتلزم صحيفة جديدة.</translation>
    </message>
    <message>
        <source>Archive (%1)</source>
        <translation>الأرشيف (%1)</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>سلة المهملات (%1)</translation>
    </message>
    <message>
        <source>Nothing is in the archive.</source>
        <translation>لا شيء في الأرشيف.</translation>
    </message>
    <message>
        <source>Requests that are done with can be moved here, out of the way.</source>
        <translation>يمكن نقل الطلبات المنتهية إلى هنا.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Del moves requests here.</source>
        <translation>مفتاح Del ينقل الطلبات إلى هنا.</translation>
    </message>
    <message>
        <source>Nothing is ever erased: what is in the bin stays in the vault, with all its versions, and can be taken out again.</source>
        <translation>لا يُمحى شيء أبدا: فما في سلة المهملات يبقى في الخزنة بجميع نسخه، ويمكن إخراجه منها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the bin.</source>
        <translation>
            <numerusform>لم يُنقل أي طلب إلى سلة المهملات.</numerusform>
            <numerusform>نُقل طلب واحد إلى سلة المهملات.</numerusform>
            <numerusform>نُقل طلبان إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n طلبات إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n طلبا إلى سلة المهملات.</numerusform>
            <numerusform>نُقل %n طلب إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) moved to the archive.</source>
        <translation>
            <numerusform>لم يُنقل أي طلب إلى الأرشيف.</numerusform>
            <numerusform>نُقل طلب واحد إلى الأرشيف.</numerusform>
            <numerusform>نُقل طلبان إلى الأرشيف.</numerusform>
            <numerusform>نُقلت %n طلبات إلى الأرشيف.</numerusform>
            <numerusform>نُقل %n طلبا إلى الأرشيف.</numerusform>
            <numerusform>نُقل %n طلب إلى الأرشيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) put back to where they were.</source>
        <translation>
            <numerusform>لم يُعَد أي طلب إلى مكانه.</numerusform>
            <numerusform>أُعيد طلب واحد إلى حيث كان.</numerusform>
            <numerusform>أُعيد طلبان إلى حيث كانا.</numerusform>
            <numerusform>أُعيدت %n طلبات إلى حيث كانت.</numerusform>
            <numerusform>أُعيد %n طلبا إلى حيث كان.</numerusform>
            <numerusform>أُعيد %n طلب إلى حيث كان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) assigned.</source>
        <translation>
            <numerusform>لم يُسند أي طلب.</numerusform>
            <numerusform>أُسند طلب واحد.</numerusform>
            <numerusform>أُسند طلبان.</numerusform>
            <numerusform>أُسندت %n طلبات.</numerusform>
            <numerusform>أُسند %n طلبا.</numerusform>
            <numerusform>أُسند %n طلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Conditions</source>
        <comment>place at the side</comment>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>%1 is a paper of the dialogue about a request: open it by itself.</source>
        <translation>%1 وثيقة من المراسلات المتعلقة بطلب: افتحها على حدة.</translation>
    </message>
    <message>
        <source>Choose a paper that was received</source>
        <translation>اختر وثيقة واردة</translation>
    </message>
    <message>
        <source>This is a request, with the reference %1, that is not here yet.</source>
        <translation>هذا طلب مرجعه %1، وهو غير موجود هنا بعد.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>استيراده</translation>
    </message>
    <message>
        <source>No request in this vault has the reference %1 that the paper names: it is meant for another office, or its request was not taken in yet.</source>
        <translation>لا يوجد في هذه الخزنة طلب بالمرجع %1 الذي تذكره الوثيقة: فهي موجهة إلى مكتب آخر، أو أن الطلب لم يُدخَل بعد.</translation>
    </message>
    <message>
        <source>This is a paper as this office writes it about the request %1, not one that it receives.</source>
        <translation>هذه وثيقة يصدرها هذا المكتب بشأن الطلب %1، وليست وثيقة واردة إليه.</translation>
    </message>
    <message>
        <source>The paper belongs to another case, with the reference %1.</source>
        <translation>تخص الوثيقة قضية أخرى مرجعها %1.</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>فتح تلك القضية</translation>
    </message>
    <message>
        <source>What was confirmed is the content of the request now, as version %1; the copy that came before stays among its versions.</source>
        <translation>ما جرى تأكيده هو الآن مضمون الطلب بوصفه الإصدار %1؛ وتبقى النسخة الواردة سابقًا بين إصداراته.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <comment>place at the side</comment>
        <translation>الأساس القانوني</translation>
    </message>
    <message>
        <source>Instruments</source>
        <comment>place at the side</comment>
        <translation>الصكوك</translation>
    </message>
    <message>
        <source>Statistics</source>
        <comment>place at the side</comment>
        <translation>الإحصاءات</translation>
    </message>
</context>
<context>
    <name>comity::ui::DeskSettings</name>
    <message>
        <source>not a list of days</source>
        <translation>ليست قائمة أيام</translation>
    </message>
    <message>
        <source>Not kept, for it is no list of days from 0 to 366 (as 30, 14, 7): %1</source>
        <translation>لم يُحفظ لأنه ليس قائمة أيام من 0 إلى 366 (مثل 30، 14، 7): %1</translation>
    </message>
    <message>
        <source>Last guaranteed day of a preservation</source>
        <translation>آخر يوم مضمون للحفظ</translation>
    </message>
    <message>
        <source>Loss of the data at the service</source>
        <translation>فقدان البيانات لدى مقدم الخدمة</translation>
    </message>
    <message>
        <source>Formal confirmation</source>
        <translation>التأكيد الرسمي</translation>
    </message>
    <message>
        <source>Acknowledgement of receipt</source>
        <translation>الإشعار بالاستلام</translation>
    </message>
    <message>
        <source>Preservation to be effected</source>
        <translation>تنفيذ الحفظ</translation>
    </message>
    <message>
        <source>Reply that the request asks for</source>
        <translation>الرد الذي يطلبه الطلب</translation>
    </message>
    <message>
        <source>Follow-up request</source>
        <translation>طلب المتابعة</translation>
    </message>
    <message>
        <source>Word that the follow-up request was received</source>
        <translation>الإفادة باستلام طلب المتابعة</translation>
    </message>
    <message>
        <source>Answer to a notice of concern</source>
        <translation>الرد على إشعار بشواغل</translation>
    </message>
    <message>
        <source>Answer on confidentiality</source>
        <translation>الرد بشأن السرية</translation>
    </message>
    <message>
        <source>Information that was asked for</source>
        <translation>المعلومات المطلوبة</translation>
    </message>
    <message>
        <source>Answer to proposed conditions</source>
        <translation>الرد على الشروط المقترحة</translation>
    </message>
    <message>
        <source>Answer on an extension</source>
        <translation>الرد بشأن التمديد</translation>
    </message>
    <message>
        <source>Review of a postponement</source>
        <translation>مراجعة التأجيل</translation>
    </message>
    <message>
        <source>Day that was told with a delay</source>
        <translation>اليوم المبلَّغ به مع التأخير</translation>
    </message>
    <message>
        <source>Decision on the follow-up request</source>
        <translation>القرار بشأن طلب المتابعة</translation>
    </message>
    <message>
        <source>Explanation of the use made</source>
        <translation>بيان الاستخدام</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Kept in the vault that is open, for all its officers.</source>
        <translation>محفوظ في الخزنة المفتوحة لجميع موظفيها.</translation>
    </message>
    <message>
        <source>Time &amp;zone of this office</source>
        <translation>المنطقة ال&amp;زمنية لهذا المكتب</translation>
    </message>
    <message>
        <source>Reservation of our &amp;Party under article 9, paragraph 4</source>
        <translation>&amp;تحفظ طرفنا بموجب الفقرة 4 من المادة 9</translation>
    </message>
    <message>
        <source>Not known: the ground is not offered</source>
        <translation>غير معروف: لا يُعرض هذا السبب</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُبدي</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>لم يُبد</translation>
    </message>
    <message>
        <source>Reservation of our Party under article 9, paragraph 4</source>
        <translation>تحفظ طرفنا بموجب الفقرة 4 من المادة 9</translation>
    </message>
    <message>
        <source>Only with it can preservation be refused for want of dual criminality, and only for offences that are none of the Convention.</source>
        <translation>لا يجوز رفض الحفظ لانعدام ازدواجية التجريم إلا به، وفقط في الجرائم غير المشمولة بالاتفاقية.</translation>
    </message>
    <message>
        <source>Targets of this office</source>
        <translation>أهداف هذا المكتب</translation>
    </message>
    <message>
        <source>The text says "promptly" and "expeditiously" and names no day: these are this office's own aims and are shown as targets everywhere. Only the sixty days of article 9, paragraph 7, are the text's.</source>
        <translation>يقول النص "على الفور" و"على وجه السرعة" ولا يحدد يوما: هذه أهداف هذا المكتب وتُعرض بوصفها أهدافا في كل مكان. ولا يرد في النص إلا الأيام الستون في الفقرة 7 من المادة 9.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Target, in days</source>
        <translation>الهدف بالأيام</translation>
    </message>
    <message>
        <source>Warn so many days before</source>
        <translation>التنبيه قبله بعدد من الأيام</translation>
    </message>
    <message>
        <source>Target in days: %1</source>
        <translation>الهدف بالأيام: %1</translation>
    </message>
    <message>
        <source>by the text</source>
        <translation>بموجب النص</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>كما أُبلغ</translation>
    </message>
    <message>
        <source>Warn so many days before: %1</source>
        <translation>التنبيه قبله بعدد من الأيام: %1</translation>
    </message>
    <message>
        <source>As they &amp;usually are</source>
        <translation>ك&amp;المعتاد</translation>
    </message>
    <message>
        <source>Set the targets as they usually are</source>
        <translation>إعادة الأهداف إلى المعتاد</translation>
    </message>
    <message>
        <source>Execution of the request</source>
        <translation>تنفيذ الطلب</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryImport</name>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>Changed here and there</source>
        <translation>معدَّل هنا وهناك</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (لا شيء)</translation>
    </message>
    <message>
        <source>Both changed it</source>
        <translation>عدَّله الطرفان</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترح</translation>
    </message>
    <message numerus="yes">
        <source>Take %n entry(ies)</source>
        <translation>
            <numerusform>عدم أخذ أي قيد</numerusform>
            <numerusform>أخذ قيد واحد</numerusform>
            <numerusform>أخذ قيدين</numerusform>
            <numerusform>أخذ %n قيود</numerusform>
            <numerusform>أخذ %n قيداً</numerusform>
            <numerusform>أخذ %n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <translation>ما كان سيغيره %1</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies), and the directory says the same already.</source>
        <translation>
            <numerusform>ليس في الملف أي قيد.</numerusform>
            <numerusform>في الملف قيد واحد، والدليل يقول الشيء نفسه من قبل.</numerusform>
            <numerusform>في الملف قيدان، والدليل يقول الشيء نفسه من قبل.</numerusform>
            <numerusform>في الملف %n قيود، والدليل يقول الشيء نفسه من قبل.</numerusform>
            <numerusform>في الملف %n قيداً، والدليل يقول الشيء نفسه من قبل.</numerusform>
            <numerusform>في الملف %n قيد، والدليل يقول الشيء نفسه من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n entry(ies). Nothing is saved yet: tick what is to be taken over. What both of you changed is not ticked.</source>
        <translation>
            <numerusform>ليس في الملف أي قيد.</numerusform>
            <numerusform>في الملف قيد واحد. لم يُحفظ شيء بعد: أشِّر على ما ينبغي أخذه. وما عدَّله الطرفان غير مؤشَّر.</numerusform>
            <numerusform>في الملف قيدان. لم يُحفظ شيء بعد: أشِّر على ما ينبغي أخذه. وما عدَّله الطرفان غير مؤشَّر.</numerusform>
            <numerusform>في الملف %n قيود. لم يُحفظ شيء بعد: أشِّر على ما ينبغي أخذه. وما عدَّله الطرفان غير مؤشَّر.</numerusform>
            <numerusform>في الملف %n قيداً. لم يُحفظ شيء بعد: أشِّر على ما ينبغي أخذه. وما عدَّله الطرفان غير مؤشَّر.</numerusform>
            <numerusform>في الملف %n قيد. لم يُحفظ شيء بعد: أشِّر على ما ينبغي أخذه. وما عدَّله الطرفان غير مؤشَّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences between the directory and the file</source>
        <translation>الفروق بين الدليل والملف</translation>
    </message>
    <message>
        <source>Entry or field</source>
        <translation>القيد أو الحقل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>تأشير الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>إلغاء كل التأشير</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>عدم أخذ شيء</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryModel</name>
    <message>
        <source>%1 (practice)</source>
        <comment>an invented authority</comment>
        <translation>%1 (للتدريب)</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <source>Addressee of; declarations</source>
        <translation>الجهة الموجَّه إليها؛ الإعلانات</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
</context>
<context>
    <name>comity::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%n entry(ies) taken into the directory.</source>
        <translation>
            <numerusform>لم يُؤخذ أي قيد إلى الدليل.</numerusform>
            <numerusform>أُخذ قيد واحد إلى الدليل.</numerusform>
            <numerusform>أُخذ قيدان إلى الدليل.</numerusform>
            <numerusform>أُخذت %n قيود إلى الدليل.</numerusform>
            <numerusform>أُخذ %n قيداً إلى الدليل.</numerusform>
            <numerusform>أُخذ %n قيد إلى الدليل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet: choose a Party and add its authorities, or import a file.</source>
        <translation>لا شيء معروف بعد: اختر طرفاً وأضف سلطاته، أو استورد ملفاً.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown</source>
        <translation>
            <numerusform>لا صفوف ظاهرة</numerusform>
            <numerusform>صف واحد ظاهر</numerusform>
            <numerusform>صفان ظاهران</numerusform>
            <numerusform>%n صفوف ظاهرة</numerusform>
            <numerusform>%n صفاً ظاهراً</numerusform>
            <numerusform>%n صف ظاهر</numerusform>
        </translation>
    </message>
    <message>
        <source>New authority…</source>
        <translation>سلطة جديدة…</translation>
    </message>
    <message>
        <source>New authority of %1…</source>
        <translation>سلطة جديدة: %1…</translation>
    </message>
    <message>
        <source>You changed this entry and did not save it: save it or throw your changes away before you open another.</source>
        <translation>عدّلت هذا القيد ولم تحفظه: احفظه أو تخلَّ عن تعديلاتك قبل أن تفتح غيره.</translation>
    </message>
    <message>
        <source>Import a directory file</source>
        <translation>استيراد ملف دليل</translation>
    </message>
    <message>
        <source>Export the directory (.json for another desk, .csv for a spreadsheet)</source>
        <translation>تصدير الدليل (⁦.json⁩ لمكتب آخر، و⁦.csv⁩ لجدول بيانات)</translation>
    </message>
    <message>
        <source>The directory is in the file %1.</source>
        <translation>الدليل في الملف %1.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Parties and their authorities, as this office knows them. Nothing here comes with the program: each entry has its source, and the day on which somebody last compared it.</source>
        <translation>الأطراف وسلطاتها كما يعرفها هذا المكتب. ولا شيء هنا يأتي مع البرنامج: فلكل قيد مصدره واليوم الذي قورن فيه آخر مرة.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the directory</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Party, name, address, number …</source>
        <translation>الطرف أو الاسم أو العنوان أو الرقم…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>القيود الظاهرة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>السلطات</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>المفتوحة الآن</translation>
    </message>
    <message>
        <source>To be verified again</source>
        <translation>ما يجب التحقق منه من جديد</translation>
    </message>
    <message>
        <source>Parties with declarations</source>
        <translation>الأطراف ذات الإعلانات</translation>
    </message>
    <message>
        <source>Verify again after (days)</source>
        <translation>التحقق من جديد بعد (أيام)</translation>
    </message>
    <message>
        <source>Days after which an entry wants to be verified again</source>
        <translation>عدد الأيام التي يجب بعدها التحقق من القيد من جديد</translation>
    </message>
    <message>
        <source>Parties and authorities</source>
        <translation>الأطراف والسلطات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) cannot be read by this program and are not shown: %1</source>
        <translation>
            <numerusform>لا توجد مداخل تتعذر قراءتها: %1</numerusform>
            <numerusform>يتعذر على هذا البرنامج قراءة مدخل واحد (%n) فلم يُعرض: %1</numerusform>
            <numerusform>يتعذر على هذا البرنامج قراءة مدخلين (%n) فلم يُعرضا: %1</numerusform>
            <numerusform>يتعذر على هذا البرنامج قراءة %n مداخل فلم تُعرض: %1</numerusform>
            <numerusform>يتعذر على هذا البرنامج قراءة %n مدخلًا فلم تُعرض: %1</numerusform>
            <numerusform>يتعذر على هذا البرنامج قراءة %n مدخل فلم تُعرض: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal basis…</source>
        <translation>الأساس القانوني…</translation>
    </message>
    <message>
        <source>What is in force between this office's Party and the chosen one, and what follows</source>
        <translation>ما هو نافذ بين طرف هذا المكتب والطرف المختار، وما يترتب عليه</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryHistory</name>
    <message>
        <source>Taken out</source>
        <translation>أُخرج</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>Version %1, not kept</source>
        <translation>النسخة %1، غير محفوظة</translation>
    </message>
    <message>
        <source>This entry was never saved.</source>
        <translation>لم يُحفظ هذا القيد قط.</translation>
    </message>
    <message>
        <source>Then the entry was taken out of the directory.</source>
        <translation>عندئذ أُخرج القيد من الدليل.</translation>
    </message>
    <message>
        <source>What this version said is not kept.</source>
        <translation>مضمون هذه النسخة غير محفوظ.</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>ما غيرته النسخة %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (لا شيء)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>لا شيء في حقول النموذج</translation>
    </message>
    <message>
        <source>Each version of the entry stays as it was saved.</source>
        <translation>تبقى كل نسخة من القيد كما حُفظت.</translation>
    </message>
    <message>
        <source>Versions of the entry</source>
        <translation>نسخ القيد</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>وقت الحفظ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيَّر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>comity::ui::EntryPage</name>
    <message>
        <source>What you typed into an entry of the directory and did not save was brought back.</source>
        <translation>استُعيد ما كتبته في أحد قيود الدليل ولم تحفظه.</translation>
    </message>
    <message>
        <source>%1: declarations and reservations</source>
        <translation>%1: الإعلانات والتحفظات</translation>
    </message>
    <message>
        <source>New authority of %1</source>
        <translation>سلطة جديدة: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Saved as version %1</source>
        <translation>محفوظ بوصفه النسخة %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>Invented, to practise on</source>
        <translation>مختلق، للتدريب</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value yet: mend or empty it first.</source>
        <translation>في أحد الحقول نص ليس قيمة صالحة بعد: صححه أو أفرغه أولاً.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Back to the directory</source>
        <translation>العودة إلى الدليل</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>حفظ القيد</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>التخلي عن تعديلاتي</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>تُحقق منه اليوم</translation>
    </message>
    <message>
        <source>You compared the entry with its source today, and it is right.</source>
        <translation>قارنت القيد بمصدره اليوم، وهو صحيح.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>Entry and its history</source>
        <translation>القيد وسجله</translation>
    </message>
    <message>
        <source>The entry %1 goes out of the directory; its versions stay in the vault.</source>
        <translation>سيُحذف المدخل %1 من الدليل؛ وتبقى إصداراته في الخزنة.</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportPanel</name>
    <message>
        <source>The folder for the PDF files</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 and %2 side by side</source>
        <translation>%1 و%2 جنبا إلى جنب</translation>
    </message>
    <message numerus="yes">
        <source>%n of these files are there already; nothing was written: %1</source>
        <translation>
            <numerusform>لا يوجد أي من هذه الملفات من قبل؛ ولم يُكتب شيء: ⁨%1⁩</numerusform>
            <numerusform>أحد هذه الملفات موجود من قبل؛ ولم يُكتب شيء: ⁨%1⁩</numerusform>
            <numerusform>اثنان من هذه الملفات موجودان من قبل؛ ولم يُكتب شيء: ⁨%1⁩</numerusform>
            <numerusform>%n من هذه الملفات موجودة من قبل؛ ولم يُكتب شيء: ⁨%1⁩</numerusform>
            <numerusform>%n من هذه الملفات موجودة من قبل؛ ولم يُكتب شيء: ⁨%1⁩</numerusform>
            <numerusform>%n من هذه الملفات موجودة من قبل؛ ولم يُكتب شيء: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written to %1</source>
        <translation>
            <numerusform>لم يُكتب أي ملف PDF في ⁨%1⁩</numerusform>
            <numerusform>كُتب ملف PDF واحد في ⁨%1⁩</numerusform>
            <numerusform>كُتب ملفان بصيغة PDF في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %n ملفات PDF في ⁨%1⁩</numerusform>
            <numerusform>كُتب %n ملفا بصيغة PDF في ⁨%1⁩</numerusform>
            <numerusform>كُتب %n ملف PDF في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;PDF files in these languages:</source>
        <translation>&amp;ملفات PDF بهذه اللغات:</translation>
    </message>
    <message>
        <source>Languages of the PDF files</source>
        <translation>لغات ملفات PDF</translation>
    </message>
    <message>
        <source>PDF files made so far</source>
        <translation>ملفات PDF المنجزة حتى الآن</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <comment>PDF files made so far</comment>
        <translation>%v من %m</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>اللغات الست كلها</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Choose a folder and write…</source>
        <translation>اختيار مجلد والكتابة فيه…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>استبدال الملفات</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
</context>
<context>
    <name>comity::ui::ExportStrip</name>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>إغلاق هذا السطر</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to %1 so far.</source>
        <translation>
            <numerusform>لم يُكتب حتى الآن أي طلب في %1.</numerusform>
            <numerusform>كُتب حتى الآن طلب واحد في %1.</numerusform>
            <numerusform>كُتب حتى الآن طلبان في %1.</numerusform>
            <numerusform>كُتبت حتى الآن %n طلبات في %1.</numerusform>
            <numerusform>كُتب حتى الآن %n طلبا في %1.</numerusform>
            <numerusform>كُتب حتى الآن %n طلب في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The requests were not exported. %1</source>
        <translation>لم تُصدَّر الطلبات. ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>لم يُصدَّر أي طلب إلى %1.</numerusform>
            <numerusform>صُدِّر طلب واحد إلى %1.</numerusform>
            <numerusform>صُدِّر طلبان إلى %1.</numerusform>
            <numerusform>صُدِّرت %n طلبات إلى %1.</numerusform>
            <numerusform>صُدِّر %n طلبا إلى %1.</numerusform>
            <numerusform>صُدِّر %n طلب إلى %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::FieldBox</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>name of a field</comment>
        <translation>%1، مطلوب</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <comment>name of a field</comment>
        <translation>%1، متوقع</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>إدخال غير صالح: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindBar</name>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;بحث:</translation>
    </message>
    <message>
        <source>Words to find in the pages</source>
        <translation>الكلمات المراد البحث عنها في الصفحات</translation>
    </message>
    <message>
        <source>Words in the pages</source>
        <translation>كلمات في الصفحات</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsModel</name>
    <message numerus="yes">
        <source>%n more of these are not shown; mend some of those above first.</source>
        <translation>
            <numerusform>كل الملاحظات من هذا النوع معروضة؛ صحّح أولا بعض ما ورد أعلاه.</numerusform>
            <numerusform>لم تُعرض ملاحظة واحدة أخرى من هذا النوع؛ صحّح أولا بعض ما ورد أعلاه.</numerusform>
            <numerusform>لم تُعرض ملاحظتان أخريان من هذا النوع؛ صحّح أولا بعض ما ورد أعلاه.</numerusform>
            <numerusform>لم تُعرض %n ملاحظات أخرى من هذا النوع؛ صحّح أولا بعض ما ورد أعلاه.</numerusform>
            <numerusform>لم تُعرض %n ملاحظة أخرى من هذا النوع؛ صحّح أولا بعض ما ورد أعلاه.</numerusform>
            <numerusform>لم تُعرض %n ملاحظة أخرى من هذا النوع؛ صحّح أولا بعض ما ورد أعلاه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>لا نصائح</numerusform>
            <numerusform>نصيحة واحدة</numerusform>
            <numerusform>نصيحتان</numerusform>
            <numerusform>%n نصائح</numerusform>
            <numerusform>%n نصيحة</numerusform>
            <numerusform>%n نصيحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات مقبولة</numerusform>
            <numerusform>تحذير واحد مقبول</numerusform>
            <numerusform>تحذيران مقبولان</numerusform>
            <numerusform>%n تحذيرات مقبولة</numerusform>
            <numerusform>%n تحذيرا مقبولا</numerusform>
            <numerusform>%n تحذير مقبول</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Warning, accepted</source>
        <translation>تحذير مقبول</translation>
    </message>
    <message>
        <source>Accepted because: %1</source>
        <translation>سبب القبول: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>comity::ui::FindingsPanel</name>
    <message>
        <source>The request has not been checked yet.</source>
        <translation>لم يُفحص الطلب بعد.</translation>
    </message>
    <message>
        <source>There is nothing to object to in this request.</source>
        <translation>لا ملاحظات على هذا الطلب.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>لا نصائح</numerusform>
            <numerusform>نصيحة واحدة</numerusform>
            <numerusform>نصيحتان</numerusform>
            <numerusform>%n نصائح</numerusform>
            <numerusform>%n نصيحة</numerusform>
            <numerusform>%n نصيحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات مقبولة</numerusform>
            <numerusform>تحذير واحد مقبول</numerusform>
            <numerusform>تحذيران مقبولان</numerusform>
            <numerusform>%n تحذيرات مقبولة</numerusform>
            <numerusform>%n تحذيرا مقبولا</numerusform>
            <numerusform>%n تحذير مقبول</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Why is this warning accepted? %1</source>
        <translation>ما سبب قبول هذا التحذير؟ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;قبول…</translation>
    </message>
    <message>
        <source>Accept the selected warning and say why</source>
        <translation>قبول التحذير المحدد مع ذكر السبب</translation>
    </message>
    <message>
        <source>&amp;Withdraw the acceptance</source>
        <translation>&amp;سحب القبول</translation>
    </message>
    <message>
        <source>Why the warning is accepted</source>
        <translation>سبب قبول التحذير</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>قبول التحذير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormFindBar</name>
    <message>
        <source>Find in this request:</source>
        <translation>البحث في هذا الطلب:</translation>
    </message>
    <message>
        <source>Words to find in the fields of this request</source>
        <translation>الكلمات المطلوب البحث عنها في خانات هذا الطلب</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>كلمات بأي لغة</translation>
    </message>
</context>
<context>
    <name>comity::ui::FormView</name>
    <message>
        <source>Form of the request</source>
        <translation>استمارة الطلب</translation>
    </message>
    <message>
        <source>* required by the text   ° expected</source>
        <translation>* يقتضيه النص   ° متوقع</translation>
    </message>
</context>
<context>
    <name>comity::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>نتائج البحث في المساعدة</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد صفحة تتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>محتويات المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>العودة إلى ما كان معروضا قبل ذلك</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>إغلاق المساعدة</translation>
    </message>
    <message>
        <source>Text of the help</source>
        <translation>نص المساعدة</translation>
    </message>
</context>
<context>
    <name>comity::ui::HistoryPanel</name>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>This is the first version.</source>
        <translation>هذه هي النسخة الأولى.</translation>
    </message>
    <message>
        <source>What version %1 changed in version %2</source>
        <translation>ما غيّرته النسخة %1 في النسخة %2</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (لا شيء)</translation>
    </message>
    <message>
        <source>Nothing in the fields of the form</source>
        <translation>لا شيء في خانات الاستمارة</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>What changed from version %1 to version %2</source>
        <translation>ما تغيّر من النسخة %1 إلى النسخة %2</translation>
    </message>
    <message>
        <source>Each version stays as it was saved. Choose one to see what it changed, and any other to compare it with.</source>
        <translation>تبقى كل نسخة كما حُفظت. اختر إحداها لترى ما غيّرته، وأي نسخة أخرى لمقارنتها بها.</translation>
    </message>
    <message>
        <source>&amp;Compared with:</source>
        <translation>م&amp;قارنة مع:</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>النسخة المقارن بها</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstantEditor</name>
    <message>
        <source>No time zone is given: add Z for UTC, or an offset such as +01:00.</source>
        <translation>لم تُذكر المنطقة الزمنية: أضف ⁦Z⁩ للتوقيت العالمي المنسق، أو فارقا مثل ⁦+01:00⁩.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a moment</comment>
        <translation>⁦%1 UTC⁩</translation>
    </message>
    <message>
        <source>%1 UTC; in %2 it is %3.</source>
        <comment>a moment, a time zone, the same moment there</comment>
        <translation>⁦%1 UTC⁩؛ ويقابله في %2: %3.</translation>
    </message>
    <message>
        <source>with its time zone, as 2026-11-03T00:00:00Z</source>
        <translation>مع المنطقة الزمنية، مثل ⁦2026-11-03T00:00:00Z⁩</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentOffer</name>
    <message numerus="yes">
        <source>%n kind(s) of requests.</source>
        <translation>
            <numerusform>لا توجد أنواع طلبات.</numerusform>
            <numerusform>نوع واحد من الطلبات.</numerusform>
            <numerusform>نوعان من الطلبات.</numerusform>
            <numerusform>%n أنواع من الطلبات.</numerusform>
            <numerusform>%n نوعًا من الطلبات.</numerusform>
            <numerusform>%n نوع من الطلبات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds %1 (%2), of which the vault keeps an earlier text. Look at it below before it takes its place.</source>
        <translation>يتضمن الملف الصك %1 (%2)، وتحتفظ الخزنة بنص سابق له. اطلع عليه أدناه قبل أن يحل محله.</translation>
    </message>
    <message>
        <source>The file holds %1 (%2), which the vault does not keep yet. Look at it below before you take it in.</source>
        <translation>يتضمن الملف الصك %1 (%2)، ولا تحتفظ به الخزنة بعد. اطلع عليه أدناه قبل إدخاله.</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركه</translation>
    </message>
    <message>
        <source>Put &amp;it in its place</source>
        <translation>إ&amp;حلاله محله</translation>
    </message>
    <message>
        <source>Take &amp;it in</source>
        <translation>إ&amp;دخاله في الخزنة</translation>
    </message>
    <message>
        <source>Com&amp;pare with the earlier one</source>
        <translation>مقارنته بال&amp;سابق</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentView</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>symbol, where it comes from, whether it is in force</comment>
        <translation>⁨%1⁩ · ⁨%2⁩ · ⁨%3⁩</translation>
    </message>
    <message>
        <source>Authentic languages: %1</source>
        <translation>اللغات ذات الحجية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>text not included</source>
        <translation>النص غير وارد</translation>
    </message>
    <message>
        <source>compared with a copy</source>
        <translation>قورن بنسخة</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instrument, where it comes from</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الصكوك</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>الم&amp;واد</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Kinds of requests</source>
        <translation>أ&amp;نواع الطلبات</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>أنواع الطلبات</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>comity::ui::InstrumentsPage</name>
    <message>
        <source>Instruments</source>
        <translation>الصكوك</translation>
    </message>
    <message>
        <source>The treaty texts under which requests are made. What was not compared with a text, or is not in the file of an instrument, is marked so.</source>
        <translation>نصوص المعاهدات التي تُقدَّم الطلبات بموجبها. وما لم يُقارن بنص أو لا يرد في ملف الصك عليه علامة تبين ذلك.</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>ال&amp;نصوص</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>ال&amp;مقارنة</translation>
    </message>
    <message>
        <source>Choose the file of an instrument</source>
        <translation>اختر ملف صك</translation>
    </message>
    <message>
        <source>%1 is in the vault: requests can be written under it.</source>
        <translation>%1 في الخزنة: يمكن تحرير الطلبات بموجبه.</translation>
    </message>
    <message>
        <source>%1 was taken out of the vault.</source>
        <translation>أُخرج %1 من الخزنة.</translation>
    </message>
    <message>
        <source>Take &amp;out of the vault</source>
        <translation>إخرا&amp;ج من الخزنة</translation>
    </message>
    <message>
        <source>An administrator of the vault does this.</source>
        <translation>يقوم بهذا مدير من مديري الخزنة.</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>إضا&amp;فة من ملف…</translation>
    </message>
</context>
<context>
    <name>comity::ui::LapseStrip</name>
    <message numerus="yes">
        <source>%n request(s) are past the last guaranteed day, and no follow-up request is recorded as received.</source>
        <translation>
            <numerusform>لا طلب تجاوز آخر يوم مضمون.</numerusform>
            <numerusform>تجاوز طلب واحد آخر يوم مضمون، ولم يُقيَّد استلام طلب متابعة.</numerusform>
            <numerusform>تجاوز طلبان آخر يوم مضمون، ولم يُقيَّد استلام طلب متابعة.</numerusform>
            <numerusform>تجاوزت %n طلبات آخر يوم مضمون، ولم يُقيَّد استلام طلب متابعة.</numerusform>
            <numerusform>تجاوز %n طلبا آخر يوم مضمون، ولم يُقيَّد استلام طلب متابعة.</numerusform>
            <numerusform>تجاوز %n طلب آخر يوم مضمون، ولم يُقيَّد استلام طلب متابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comity never records by itself that a preservation lapsed: a clock that is ahead would make it untrue. By this computer it is %1. Record it if that is right and nothing was received.</source>
        <translation>لا يقيد البرنامج أبدا من تلقاء نفسه أن الحفظ انقضى: فالساعة المتقدمة تجعل ذلك غير صحيح. الوقت بحسب هذا الحاسوب %1. قيِّد ذلك إن كان الوقت صحيحا ولم يُستلم شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are recorded as lapsed. What turns out to be a mistake is taken back in the course of the request.</source>
        <translation>
            <numerusform>لم يُقيَّد أي طلب منقضيا.</numerusform>
            <numerusform>قُيِّد طلب واحد منقضيا. وما يتبين أنه خطأ يُسحب في مسار الطلب.</numerusform>
            <numerusform>قُيِّد طلبان منقضيين. وما يتبين أنه خطأ يُسحب في مسار الطلب.</numerusform>
            <numerusform>قُيِّدت %n طلبات منقضية. وما يتبين أنه خطأ يُسحب في مسار الطلب.</numerusform>
            <numerusform>قُيِّد %n طلبا منقضيا. وما يتبين أنه خطأ يُسحب في مسار الطلب.</numerusform>
            <numerusform>قُيِّد %n طلب منقضيا. وما يتبين أنه خطأ يُسحب في مسار الطلب.</numerusform>
        </translation>
    </message>
    <message>
        <source>without reference</source>
        <translation>بلا مرجع</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Record as lapsed</source>
        <translation>&amp;قيد الانقضاء</translation>
    </message>
</context>
<context>
    <name>comity::ui::LogoBox</name>
    <message>
        <source>Choose a picture in the format PNG or JPEG</source>
        <translation>اختر صورة بصيغة PNG أو JPEG</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>The emblem as it is printed</source>
        <translation>الشعار كما يُطبع</translation>
    </message>
    <message>
        <source>Stands above your name on every request that leaves this desk: PNG or JPEG, best on white.</source>
        <translation>يظهر فوق اسمكم في كل طلب يصدر عن هذا المكتب: PNG أو JPEG، ويُفضل على خلفية بيضاء.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>اختيار &amp;صورة…</translation>
    </message>
    <message>
        <source>Without an e&amp;mblem</source>
        <translation>&amp;بلا شعار</translation>
    </message>
</context>
<context>
    <name>comity::ui::MainWindow</name>
    <message>
        <source>Your &amp;authority…</source>
        <translation>السل&amp;طة التي تتبعها…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;صحيفة الاسترداد…</translation>
    </message>
    <message>
        <source>Make a &amp;backup…</source>
        <translation>إن&amp;شاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Save version</source>
        <translation>&amp;حفظ نسخة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ط&amp;باعة…</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>&amp;ملفات PDF…</translation>
    </message>
    <message>
        <source>&amp;Copy as new</source>
        <translation>ن&amp;سخ في طلب جديد</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>ال&amp;عودة إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة التنفيذ</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>استي&amp;راد ملفات…</translation>
    </message>
    <message>
        <source>&amp;Find a request</source>
        <translation>البح&amp;ث عن طلب</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>ال&amp;خزنة</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>الط&amp;لب</translation>
    </message>
    <message>
        <source>&amp;New: %1</source>
        <translation>&amp;جديد: %1</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحر&amp;ير</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>كألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>&amp;Size of the text</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the text in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Comity — %1</source>
        <translation>Comity — ⁨%1⁩</translation>
    </message>
    <message>
        <source>Comity — locked</source>
        <translation>Comity — مقفل</translation>
    </message>
    <message>
        <source>The desk is hidden, but what was typed last could not be kept yet: %1 It is tried again every few seconds.</source>
        <translation>المكتب مخفي، لكن تعذر حتى الآن حفظ آخر ما كُتب: ⁨%1⁩ وتُعاد المحاولة كل بضع ثوان.</translation>
    </message>
    <message>
        <source>End all the same</source>
        <translation>الإنهاء مع ذلك</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Officers…</source>
        <translation>الم&amp;وظفون…</translation>
    </message>
    <message>
        <source>Your &amp;passphrase…</source>
        <translation>عبارة ال&amp;مرور الخاصة بك…</translation>
    </message>
    <message>
        <source>Copy the r&amp;eference</source>
        <translation>نسخ ال&amp;مرجع</translation>
    </message>
    <message>
        <source>Find in this re&amp;quest</source>
        <translation>البحث في &amp;هذا الطلب</translation>
    </message>
    <message>
        <source>&amp;Check the spelling</source>
        <translation>تدقيق الإ&amp;ملاء</translation>
    </message>
    <message>
        <source>New &amp;incoming request, from paper</source>
        <translation>طلب &amp;وارد جديد من ورق</translation>
    </message>
    <message>
        <source>Comity — practice: %1</source>
        <translation>Comity — تدريب: %1</translation>
    </message>
    <message>
        <source>Window and help</source>
        <translation>النافذة والمساعدة</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتي&amp;ح…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Help for what you are at</source>
        <translation>مساعدة بشأن ما ت&amp;قوم به</translation>
    </message>
    <message>
        <source>&amp;Contents of the help</source>
        <translation>م&amp;حتويات المساعدة</translation>
    </message>
    <message>
        <source>Make the request for &amp;access</source>
        <translation>إنشاء طلب &amp;الوصول</translation>
    </message>
    <message>
        <source>Open a &amp;received paper…</source>
        <translation>فتح &amp;وثيقة واردة…</translation>
    </message>
    <message>
        <source>New request of another &amp;kind</source>
        <translation>طلب جديد من &amp;نوع آخر</translation>
    </message>
    <message>
        <source>&amp;Outgoing requests</source>
        <translation>الطلبات ال&amp;صادرة</translation>
    </message>
    <message>
        <source>&amp;Incoming requests</source>
        <translation>الطلبات الوا&amp;ردة</translation>
    </message>
    <message>
        <source>&amp;Not saved yet</source>
        <translation>غير المح&amp;فوظة بعد</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>ال&amp;مواعيد</translation>
    </message>
    <message>
        <source>Di&amp;rectory</source>
        <translation>الد&amp;ليل</translation>
    </message>
    <message>
        <source>Legal &amp;basis</source>
        <translation>الأ&amp;ساس القانوني</translation>
    </message>
    <message>
        <source>Condi&amp;tions</source>
        <translation>ال&amp;شروط</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>الإ&amp;حصاءات</translation>
    </message>
    <message>
        <source>Instr&amp;uments</source>
        <translation>الص&amp;كوك</translation>
    </message>
</context>
<context>
    <name>comity::ui::MessageStrip</name>
    <message>
        <source>Note:</source>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>تمّ:</translation>
    </message>
    <message>
        <source>Attention:</source>
        <translation>تنبيه:</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>لم يتم:</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>comity::ui::NameStrip</name>
    <message>
        <source>Name of the search:</source>
        <translation>اسم البحث:</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>اسم البحث</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Do not save it</source>
        <translation>عدم حفظه</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficerForm</name>
    <message>
        <source>Drafter</source>
        <translation>محرر</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>معتمِد</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Drafter: writes requests</source>
        <translation>محرر: يكتب الطلبات</translation>
    </message>
    <message>
        <source>Approver: approves what others wrote</source>
        <translation>معتمِد: يعتمد ما كتبه غيره</translation>
    </message>
    <message>
        <source>Administrator: says who may open the vault, and makes the recovery sheet</source>
        <translation>مدير: يحدد من يجوز له فتح الخزنة ويُعد صحيفة الاسترداد</translation>
    </message>
    <message>
        <source>A new officer</source>
        <translation>موظف جديد</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>اسم آخر لـ%1</translation>
    </message>
    <message>
        <source>The roles of %1</source>
        <translation>أدوار %1</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>عبارة مرور جديدة لـ%1</translation>
    </message>
    <message>
        <source>A new passphrase of your own</source>
        <translation>عبارة مرور جديدة خاصة بك</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>A new key for the vault</source>
        <translation>مفتاح جديد للخزنة</translation>
    </message>
    <message>
        <source>The officer can open the vault with this passphrase from now on.</source>
        <translation>يستطيع الموظف من الآن فصاعدا أن يفتح الخزنة بعبارة المرور هذه.</translation>
    </message>
    <message>
        <source>What was written under the former name stays in the history as it is.</source>
        <translation>يبقى في السجل على حاله ما كُتب بالاسم السابق.</translation>
    </message>
    <message>
        <source>An officer may have several roles.</source>
        <translation>يجوز أن تكون للموظف عدة أدوار.</translation>
    </message>
    <message>
        <source>For an officer who forgot the passphrase: the former one no longer opens the vault.</source>
        <translation>للموظف الذي نسي عبارة المرور: لا تعود العبارة السابقة تفتح الخزنة.</translation>
    </message>
    <message>
        <source>The former passphrase no longer opens the vault.</source>
        <translation>لا تعود عبارة المرور السابقة تفتح الخزنة.</translation>
    </message>
    <message>
        <source>The passphrase of this officer no longer opens the vault; the name stays in the history. Somebody who kept an old copy of the vault can still read that copy with it.</source>
        <translation>لا تعود عبارة مرور هذا الموظف تفتح الخزنة، ويبقى اسمه في السجل. ومن احتفظ بنسخة قديمة من الخزنة لا يزال يستطيع أن يقرأ تلك النسخة بها.</translation>
    </message>
    <message>
        <source>Everything in the vault is encrypted anew under another key: about two seconds for each 100 MB. An old key file then opens nothing that is written from now on. Earlier recovery sheets no longer open the vault, earlier backups keep the old key. Once begun it cannot be stopped, but even a power cut loses nothing.</source>
        <translation>يُشفَّر كل ما في الخزنة من جديد بمفتاح آخر: نحو ثانيتين لكل 100 ميغابايت. ولا يعود ملف مفاتيح قديم يفتح شيئا مما يُكتب من الآن فصاعدا. ولا تعود صحف الاسترداد السابقة تفتح الخزنة، وتحتفظ النسخ الاحتياطية السابقة بالمفتاح القديم. ولا يمكن إيقاف ذلك بعد بدئه، لكن لا يضيع شيء حتى لو انقطع التيار الكهربائي.</translation>
    </message>
    <message>
        <source>&amp;Add the officer</source>
        <translation>&amp;إضافة الموظف</translation>
    </message>
    <message>
        <source>Chan&amp;ge the name</source>
        <translation>ت&amp;غيير الاسم</translation>
    </message>
    <message>
        <source>Se&amp;t the roles</source>
        <translation>تعيين الأ&amp;دوار</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>&amp;تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Remove the o&amp;fficer</source>
        <translation>&amp;حذف الموظف</translation>
    </message>
    <message>
        <source>En&amp;crypt anew</source>
        <translation>&amp;تشفير من جديد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>اسم الموظف</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Prese&amp;nt passphrase</source>
        <translation>عبارة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>The vault is being encrypted anew. Leave the program open.</source>
        <translation>يجري تشفير الخزنة من جديد. اترك البرنامج مفتوحا.</translation>
    </message>
    <message>
        <source>The vault is being changed.</source>
        <translation>يجري تغيير الخزنة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>comity::ui::OfficersPage</name>
    <message>
        <source>at work now</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <source>has no passphrase</source>
        <translation>ليست له عبارة مرور</translation>
    </message>
    <message>
        <source>%1 can open the vault now.</source>
        <translation>يستطيع %1 الآن أن يفتح الخزنة.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>جرى التغيير.</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>لـ%1 عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>You have a new passphrase.</source>
        <translation>لك عبارة مرور جديدة.</translation>
    </message>
    <message>
        <source>%1 was removed. If you cannot trust that no copy of the vault was kept, give the vault a new key: such a copy then opens nothing that is written from now on.</source>
        <translation>حُذف %1. إذا لم تكن واثقا من أنه لم يُحتفظ بنسخة من الخزنة، فأعط الخزنة مفتاحا جديدا: عندئذ لا تفتح نسخة كهذه شيئا مما يُكتب من الآن فصاعدا.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>The vault has a new key. Earlier recovery sheets no longer open it: print a new one now and destroy the old one. Earlier backups keep the old key and the old sheet.</source>
        <translation>للخزنة مفتاح جديد. لم تعد صحف الاسترداد السابقة تفتحها: اطبع الآن صحيفة جديدة وأتلف القديمة. وتحتفظ النسخ الاحتياطية السابقة بالمفتاح القديم وبالصحيفة القديمة.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>صحيفة الاسترداد…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>The present passphrase is not right. Nothing was changed.</source>
        <translation>عبارة المرور الحالية غير صحيحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own.</source>
        <translation>يفتح كل موظف الخزنة بعبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Each officer opens the vault with a passphrase of their own. An administrator of the vault says who may; you can change yours.</source>
        <translation>يفتح كل موظف الخزنة بعبارة مرور خاصة به. ويحدد أحد مديري الخزنة من يجوز له ذلك؛ ويمكنك تغيير عبارتك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Officers of the vault</source>
        <translation>موظفو الخزنة</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;إضافة…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>الا&amp;سم…</translation>
    </message>
    <message>
        <source>R&amp;oles…</source>
        <translation>الأ&amp;دوار…</translation>
    </message>
    <message>
        <source>New &amp;passphrase…</source>
        <translation>&amp;عبارة مرور جديدة…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Your passphrase…</source>
        <translation>عبارة المر&amp;ور الخاصة بك…</translation>
    </message>
    <message>
        <source>New &amp;key for the vault…</source>
        <translation>م&amp;فتاح جديد للخزنة…</translation>
    </message>
    <message>
        <source>Recovery &amp;sheet…</source>
        <translation>&amp;صحيفة الاسترداد…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>القبول بضياعها</translation>
    </message>
</context>
<context>
    <name>comity::ui::PaperPanel</name>
    <message>
        <source>It is about what the event says under "%1". What is recorded is not changed: take the event back, and record it again.</source>
        <translation>يتعلق ذلك بما يذكره الحدث تحت «%1». وما سُجل لا يُغيَّر: اسحبوا الحدث ثم سجلوه من جديد.</translation>
    </message>
    <message>
        <source>Take the event back…</source>
        <translation>سحب الحدث…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %n صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) were written. Keep a copy among the attachments of the case?</source>
        <translation>
            <numerusform>لم يُكتب أي ملف PDF. هل تُحفظ نسخة بين مرفقات القضية؟</numerusform>
            <numerusform>كُتب ملف PDF واحد. هل تُحفظ نسخة منه بين مرفقات القضية؟</numerusform>
            <numerusform>كُتب ملفا PDF. هل تُحفظ نسخة منهما بين مرفقات القضية؟</numerusform>
            <numerusform>كُتبت %n ملفات PDF. هل تُحفظ نسخة منها بين مرفقات القضية؟</numerusform>
            <numerusform>كُتب %n ملف PDF. هل تُحفظ نسخة منها بين مرفقات القضية؟</numerusform>
            <numerusform>كُتب %n ملف PDF. هل تُحفظ نسخة منها بين مرفقات القضية؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The paper is kept among the attachments.</source>
        <translation>حُفظت الوثيقة بين المرفقات.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>الوثيقة: %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>What the paper says besides its event, and its pages</source>
        <translation>ما تذكره الوثيقة إضافة إلى الحدث، وصفحاتها</translation>
    </message>
    <message>
        <source>PDF &amp;files…</source>
        <translation>&amp;ملفات PDF…</translation>
    </message>
    <message>
        <source>Close the &amp;paper</source>
        <translation>إغلاق ال&amp;وثيقة</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyEditor</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>الاسم بأي من اللغات الست، أو الرمز</translation>
    </message>
</context>
<context>
    <name>comity::ui::PartyField</name>
    <message>
        <source>name in any of the six languages, or code</source>
        <translation>الاسم بأي من اللغات الست، أو الرمز</translation>
    </message>
</context>
<context>
    <name>comity::ui::PassphrasePage</name>
    <message>
        <source>Both are the same.</source>
        <translation>العبارتان متطابقتان.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>العبارة قوية بما يكفي.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور الخاصة بك</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. Spaces and all scripts are allowed. It cannot be reset: the recovery sheet that comes next is the only other way in.</source>
        <translation>أربع كلمات أو خمس لا صلة بينها ولا صلة لها بك أو بعملك يسهل تذكرها ويصعب تخمينها. والمسافات وجميع الكتابات مسموح بها. ولا يمكن إعادة تعيين عبارة المرور: فصحيفة الاسترداد، وهي الخطوة التالية، هي الوسيلة الأخرى الوحيدة لفتح الخزنة.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>العبارة &amp;نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>عبارة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>قوة عبارة المرور</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The rules are those of a real vault: this too is practice.</source>
        <translation>أربع أو خمس كلمات لا صلة لبعضها ببعض ولا بك ولا بعملك يسهل تذكرها ويصعب تخمينها. والقواعد هي قواعد الخزنة الحقيقية: فهذا أيضا تدريب.</translation>
    </message>
    <message>
        <source>Let the officer type it: nobody else should know it. Four or five words that have nothing to do with each other, with the officer or with the work are easy to keep in mind and hard to guess.</source>
        <translation>دع الموظف يكتبها بنفسه: ينبغي ألا يعرفها أحد غيره. أربع كلمات أو خمس لا صلة بينها ولا صلة لها بالموظف أو بالعمل يسهل تذكرها ويصعب تخمينها.</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other, with you or with your work are easy to keep in mind and hard to guess. The recovery sheet still opens the vault afterwards.</source>
        <translation>أربع كلمات أو خمس لا صلة بينها ولا صلة لها بك أو بعملك يسهل تذكرها ويصعب تخمينها. وتظل صحيفة الاسترداد تفتح الخزنة بعد ذلك.</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
</context>
<context>
    <name>comity::ui::PastePanel</name>
    <message>
        <source>The rows were not added: a table has at most 20,000.</source>
        <translation>لم تُضف الصفوف: فالجدول لا يتسع لأكثر من 20 000 صف.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) recognised.</source>
        <translation>
            <numerusform>لم يُستخلص أي صف.</numerusform>
            <numerusform>استُخلص صف واحد.</numerusform>
            <numerusform>استُخلص صفان.</numerusform>
            <numerusform>استُخلصت %n صفوف.</numerusform>
            <numerusform>استُخلص %n صفا.</numerusform>
            <numerusform>استُخلص %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>لا يُعرض أي صف.</numerusform>
            <numerusform>يُعرض الصف الأول.</numerusform>
            <numerusform>يُعرض الصفان الأولان.</numerusform>
            <numerusform>تُعرض أول %n صفوف.</numerusform>
            <numerusform>يُعرض أول %n صفا.</numerusform>
            <numerusform>يُعرض أول %n صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n line(s) the time has no time zone.</source>
        <translation>
            <numerusform>المنطقة الزمنية مذكورة في جميع الأسطر.</numerusform>
            <numerusform>الوقت في سطر واحد بلا منطقة زمنية.</numerusform>
            <numerusform>الوقت في سطرين بلا منطقة زمنية.</numerusform>
            <numerusform>الوقت في %n أسطر بلا منطقة زمنية.</numerusform>
            <numerusform>الوقت في %n سطرا بلا منطقة زمنية.</numerusform>
            <numerusform>الوقت في %n سطر بلا منطقة زمنية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood; nothing of them is added:</source>
        <translation>
            <numerusform>فُهمت جميع الأسطر:</numerusform>
            <numerusform>لم يُفهم سطر واحد، ولن يُضاف منه شيء:</numerusform>
            <numerusform>لم يُفهم سطران، ولن يُضاف منهما شيء:</numerusform>
            <numerusform>لم تُفهم %n أسطر، ولن يُضاف منها شيء:</numerusform>
            <numerusform>لم يُفهم %n سطرا، ولن يُضاف منها شيء:</numerusform>
            <numerusform>لم يُفهم %n سطر، ولن يُضاف منها شيء:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s)</source>
        <translation>
            <numerusform>لا صفوف للإضافة</numerusform>
            <numerusform>إضافة صف واحد</numerusform>
            <numerusform>إضافة صفين</numerusform>
            <numerusform>إضافة %n صفوف</numerusform>
            <numerusform>إضافة %n صفا</numerusform>
            <numerusform>إضافة %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rows</source>
        <translation>إضافة صفوف</translation>
    </message>
    <message>
        <source>Paste lines of a log, one event a line. Addresses with ports, e-mail addresses, URLs and times with their time zone are recognised; you see the rows before they are added.</source>
        <translation>الصق أسطر سجل الأحداث، حدثا واحدا في كل سطر. يتعرف البرنامج على العناوين مع منافذها وعناوين البريد الإلكتروني وعناوين ⁦URL⁩ والأوقات مع مناطقها الزمنية؛ وتُعرض عليك الصفوف قبل إضافتها.</translation>
    </message>
    <message>
        <source>Lines to read</source>
        <translation>الأسطر المراد قراءتها</translation>
    </message>
    <message>
        <source>Rows recognised</source>
        <translation>الصفوف المستخلصة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>comity::ui::PlacePage</name>
    <message>
        <source>Choose where the vault shall lie</source>
        <translation>اختر مكان الخزنة</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose another name or folder.</source>
        <translation>يوجد شيء من قبل في %1. اختر اسما آخر أو مجلدا آخر.</translation>
    </message>
    <message>
        <source>The vault will be %1</source>
        <translation>سيكون مجلد الخزنة: %1</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>خزنة جديدة</translation>
    </message>
    <message>
        <source>The vault must lie on a disk of this computer, not on a network drive: there a lost connection could damage it.</source>
        <translation>يجب أن تكون الخزنة على قرص في هذا الحاسوب، لا على وحدة تخزين شبكية: فانقطاع الاتصال هناك قد يتلفها.</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>اسم&amp;ك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As colleagues shall see it in the history</source>
        <translation>كما سيراه زملاؤك في السجل</translation>
    </message>
    <message>
        <source>&amp;Name of the vault</source>
        <translation>اسم ال&amp;خزنة</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>اسم الخزنة</translation>
    </message>
    <message>
        <source>For instance the name of your office</source>
        <translation>اسم مكتبك مثلا</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اخ&amp;تيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>مكتب التدريب</translation>
    </message>
    <message>
        <source>A practice desk</source>
        <translation>مكتب للتدريب</translation>
    </message>
    <message>
        <source>A vault of its own with invented cases of several kinds, outgoing and incoming, whose clocks run from today. Each has a task. Nothing in it is real, every page printed from it says so, and requests of the office do not belong in it. To begin again, make another one.</source>
        <translation>خزنة مستقلة فيها قضايا مختلقة من أنواع عدة، صادرة وواردة، تجري مهلها من اليوم. ولكل منها مهمة. ولا شيء فيها حقيقي، وكل صفحة تُطبع منها تنص على ذلك، وليست مكانا لطلبات المكتب. وللبدء من جديد، أنشئ مكتبا آخر.</translation>
    </message>
</context>
<context>
    <name>comity::ui::PracticeStrip</name>
    <message>
        <source>Practice desk: nothing here is real, and every page printed from it says so.</source>
        <translation>مكتب التدريب: لا شيء هنا حقيقي، وكل صفحة تُطبع منه تنص على ذلك.</translation>
    </message>
    <message>
        <source>Made for training: this is no request, and every page printed from it says so.</source>
        <translation>أُعد للتدريب: هذا ليس طلبا، وكل صفحة تُطبع منه تنص على ذلك.</translation>
    </message>
</context>
<context>
    <name>comity::ui::PreviewPanel</name>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>يتعذر عرض الصفحات.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Preview, page %1 of %2</source>
        <translation>المعاينة، الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Preview, no pages yet</source>
        <translation>المعاينة، لا صفحات بعد</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>&amp;Language of the pages:</source>
        <translation>&amp;لغة الصفحات:</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>لغة الصفحات</translation>
    </message>
    <message>
        <source>Page list</source>
        <translation>قائمة الصفحات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Show the pages in small</source>
        <translation>عرض صور مصغرة للصفحات</translation>
    </message>
    <message>
        <source>Find words in the pages</source>
        <translation>البحث عن كلمات في الصفحات</translation>
    </message>
    <message>
        <source>Print these pages</source>
        <translation>طباعة هذه الصفحات</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>comity::ui::ReceivedPanel</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Reference of the request</source>
        <translation>مرجع الطلب</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>مرجع الوثيقة</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>تاريخ الوثيقة</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>هي رد على</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>تاريخ الحدث</translation>
    </message>
    <message>
        <source>The paper belongs to this case: it names its reference, and the copy of the request that both Parties have.</source>
        <translation>تخص الوثيقة هذه القضية: فهي تذكر مرجعها ونسخة الطلب الموجودة لدى الطرفين.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case. Which copy of the request the other Party means cannot be compared here.</source>
        <translation>تذكر الوثيقة مرجع هذه القضية. ولا يمكن هنا مقارنة نسخة الطلب التي يقصدها الطرف الآخر.</translation>
    </message>
    <message>
        <source>The paper names the reference of this case, but another content of the request than is known here. Ask the other Party which copy it has, before you record anything.</source>
        <translation>تذكر الوثيقة مرجع هذه القضية، ولكنها تشير إلى مضمون للطلب غير المعروف هنا. اسألوا الطرف الآخر عن النسخة التي لديه قبل تسجيل أي شيء.</translation>
    </message>
    <message>
        <source>Nothing of this can be recorded in this case; the paper can be kept among its attachments.</source>
        <translation>لا يمكن تسجيل شيء من ذلك في هذه القضية؛ ويمكن حفظ الوثيقة بين مرفقاتها.</translation>
    </message>
    <message>
        <source>What this paper tells is recorded already.</source>
        <translation>ما تبلغ عنه هذه الوثيقة مسجل بالفعل.</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>ما تذكره الوثيقة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>As the paper says</source>
        <translation>كما ورد في الوثيقة</translation>
    </message>
    <message>
        <source>What is different from the copy that was received</source>
        <translation>أوجه الاختلاف عن النسخة التي استُلمت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Received before</source>
        <translation>المستلَم من قبل</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>المؤكَّد</translation>
    </message>
    <message>
        <source>&amp;Record what it tells…</source>
        <translation>&amp;تسجيل ما تبلغ عنه…</translation>
    </message>
    <message>
        <source>&amp;Keep the file only</source>
        <translation>&amp;حفظ الملف فقط</translation>
    </message>
    <message>
        <source>The file goes among the attachments of the case; nothing is recorded.</source>
        <translation>يُحفظ الملف بين مرفقات القضية؛ ولا يُسجل شيء.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>وردت: %1</translation>
    </message>
    <message>
        <source>Received: formal copy of the request</source>
        <translation>وردت: النسخة الرسمية من الطلب</translation>
    </message>
    <message>
        <source>I have &amp;read what is different, and accept the content that is confirmed.</source>
        <translation>&amp;قرأت أوجه الاختلاف وأقبل المضمون المؤكَّد.</translation>
    </message>
    <message>
        <source>I have &amp;asked the other Party, and record what the paper tells.</source>
        <translation>&amp;سألت الطرف الآخر، وأسجل ما تبلغ عنه الوثيقة.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RecordPanel</name>
    <message>
        <source>Usual among authorities; the text does not speak of it.</source>
        <translation>معتاد بين السلطات؛ والنص لا يتناوله.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>بموجب %1.</translation>
    </message>
    <message>
        <source>What you began to record is no longer possible in this state of the request.</source>
        <translation>ما بدأتم تسجيله لم يعد ممكنا في حالة الطلب هذه.</translation>
    </message>
    <message>
        <source>What you began to record was brought back.</source>
        <translation>استُعيد ما بدأتم تسجيله.</translation>
    </message>
    <message>
        <source>One field holds text that is no valid value: mend or empty it first.</source>
        <translation>في أحد الحقول نص ليس قيمة صحيحة: أصلحوه أو أفرغوه أولا.</translation>
    </message>
    <message>
        <source>Record what happened</source>
        <translation>تسجيل ما حدث</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;الحدث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>What is recorded stays: a mistake is corrected by another event.</source>
        <translation>ما يُسجل يبقى: ويُصحح الخطأ بحدث آخر.</translation>
    </message>
    <message>
        <source>Do &amp;not record</source>
        <translation>&amp;عدم التسجيل</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestEdit</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«⁨%1⁩» ليس عددا صحيحا.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; choose again.</source>
        <translation>لا يمكن أن يرد «⁨%1⁩» هنا؛ اختر من جديد.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestFilterBar</name>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Other Party</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>نوع الطلب</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الاستعجال</translation>
    </message>
    <message>
        <source>Dated from</source>
        <translation>التاريخ من</translation>
    </message>
    <message>
        <source>Dated until</source>
        <translation>التاريخ إلى</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>2026-03-15, 2026-03 or 2026</source>
        <comment>how a date may be typed; keep the figures</comment>
        <translation>⁦2026-03-15⁩ أو ⁦2026-03⁩ أو ⁦2026⁩</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>Party</comment>
        <translation>أي طرف</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>direction</comment>
        <translation>أي اتجاه</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>state of a request</comment>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>type of request</comment>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>urgency</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Urgent only</source>
        <translation>العاجلة فقط</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>غير العاجلة</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>officer</comment>
        <translation>أي موظف</translation>
    </message>
    <message>
        <source>No Party, or more than one, is called “%1”: that does not narrow the list.</source>
        <translation>لا يوجد طرف باسم «%1»، أو يوجد أكثر من طرف بهذا الاسم: لذلك لا تُضيَّق القائمة.</translation>
    </message>
    <message>
        <source>“%1” is no date and does not narrow the list: write 2026-03-15, 2026-03 or 2026.</source>
        <translation>«%1» ليس تاريخا ولا يضيّق القائمة: اكتب ⁦2026-03-15⁩ أو ⁦2026-03⁩ أو ⁦2026⁩.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListModel</name>
    <message>
        <source>The list cannot be sorted by this column.</source>
        <translation>لا يمكن ترتيب القائمة بحسب هذا العمود.</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestListPage</name>
    <message>
        <source>Export requests</source>
        <translation>تصدير الطلبات</translation>
    </message>
    <message>
        <source>requests</source>
        <comment>name of a file</comment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Search in everything: references, names, addresses, texts</source>
        <translation>البحث في كل شيء: المراجع والأسماء والعناوين والنصوص</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Keys: / or Ctrl+F to come here, Down to the list, Escape to empty the field.</source>
        <translation>المفاتيح: ⁦/⁩ أو ⁦Ctrl+F⁩ للوصول إلى هنا، والسهم إلى أسفل للانتقال إلى القائمة، و⁦Escape⁩ لإفراغ الخانة.</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>ال&amp;ترتيب:</translation>
    </message>
    <message>
        <source>Order of what is found</source>
        <translation>ترتيب النتائج</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولا</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>الأقرب مطابقة أولا</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>Choose, move, size and sort the columns.</source>
        <translation>اختيار الأعمدة ونقلها وضبط عرضها والترتيب بحسبها.</translation>
    </message>
    <message>
        <source>Sa&amp;ve search</source>
        <translation>&amp;حفظ البحث</translation>
    </message>
    <message>
        <source>Keep the text and the filters under a name.</source>
        <translation>حفظ النص وعوامل التصفية تحت اسم.</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>الإ&amp;جراءات</translation>
    </message>
    <message>
        <source>What can be done with the selected requests.</source>
        <translation>ما يمكن عمله بالطلبات المحددة.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Copy the reference</source>
        <translation>&amp;نسخ المرجع</translation>
    </message>
    <message>
        <source>Export the &amp;selected requests…</source>
        <translation>تصدير ال&amp;طلبات المحددة…</translation>
    </message>
    <message>
        <source>&amp;Export all requests of this list…</source>
        <translation>ت&amp;صدير كل طلبات هذه القائمة…</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>إعادة &amp;قراءة القائمة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Outgoing requests</source>
        <translation>الطلبات الصادرة</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>الطلبات الواردة</translation>
    </message>
    <message>
        <source>The requests cannot be read.</source>
        <translation>تتعذر قراءة الطلبات.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Reading the requests…</source>
        <translation>تجري قراءة الطلبات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s) found</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>لم يُعثر على أي طلب</numerusform>
            <numerusform>عُثر على طلب واحد على الأقل</numerusform>
            <numerusform>عُثر على طلبين على الأقل</numerusform>
            <numerusform>عُثر على %Ln طلبات على الأقل</numerusform>
            <numerusform>عُثر على %Ln طلبا على الأقل</numerusform>
            <numerusform>عُثر على %Ln طلب على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ request(s)</source>
        <comment>at least so many</comment>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد على الأقل</numerusform>
            <numerusform>طلبان على الأقل</numerusform>
            <numerusform>%Ln طلبات على الأقل</numerusform>
            <numerusform>%Ln طلبا على الأقل</numerusform>
            <numerusform>%Ln طلب على الأقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي طلب</numerusform>
            <numerusform>عُثر على طلب واحد</numerusform>
            <numerusform>عُثر على طلبين</numerusform>
            <numerusform>عُثر على %Ln طلبات</numerusform>
            <numerusform>عُثر على %Ln طلبا</numerusform>
            <numerusform>عُثر على %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Filters (in use)</source>
        <translation>عوامل التصف&amp;ية (مستخدمة)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>عوامل التصف&amp;ية</translation>
    </message>
    <message>
        <source>Show or hide what narrows the list: Ctrl+Shift+F.</source>
        <translation>إظهار ما يضيّق القائمة أو إخفاؤه: ⁦Ctrl+Shift+F⁩.</translation>
    </message>
    <message>
        <source>What you typed is in so many words that not all of them were looked for: more letters find more.</source>
        <translation>يرد ما كتبته في كلمات كثيرة لم يُبحث عنها كلها: اكتب حروفا أكثر لتحصل على نتائج أوفى.</translation>
    </message>
    <message>
        <source>Filters narrow this list.</source>
        <translation>هذه القائمة مضيَّقة بعوامل التصفية.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>إلغاء التصفية</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Nothing found for “%1” with these filters.</source>
        <translation>لم يُعثر على شيء يطابق «%1» مع عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Clear the filters to search in all requests, or try fewer or other words; parts of words will do.</source>
        <translation>ألغ التصفية للبحث في جميع الطلبات، أو جرّب كلمات أقل أو كلمات أخرى؛ وتكفي أجزاء من الكلمات.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لم يُعثر على شيء يطابق «%1».</translation>
    </message>
    <message>
        <source>Try fewer or other words; parts of words will do, in any of the languages of the request.</source>
        <translation>جرّب كلمات أقل أو كلمات أخرى؛ وتكفي أجزاء من الكلمات، بأي من لغات الطلب.</translation>
    </message>
    <message>
        <source>No request passes these filters.</source>
        <translation>لا طلب يستوفي عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Clear the filters to see all requests of this list.</source>
        <translation>ألغ التصفية لعرض جميع طلبات هذه القائمة.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>استيراد طلبات</translation>
    </message>
    <message>
        <source>No request has come in yet.</source>
        <translation>لم يرد أي طلب بعد.</translation>
    </message>
    <message>
        <source>Import the file of a request that you received, or write it down as a new request.</source>
        <translation>استورد ملف طلب تلقيته، أو دوّنه في طلب جديد.</translation>
    </message>
    <message>
        <source>There is no outgoing request yet.</source>
        <translation>لا يوجد طلب صادر بعد.</translation>
    </message>
    <message>
        <source>There is no request in this vault yet.</source>
        <translation>لا يوجد طلب في هذه الخزنة بعد.</translation>
    </message>
    <message>
        <source>Begin with a new request, or import the requests that you have as files.</source>
        <translation>ابدأ بطلب جديد، أو استورد الطلبات الموجودة لديك في ملفات.</translation>
    </message>
    <message>
        <source>Assi&amp;gn to</source>
        <translation>إ&amp;سناد إلى</translation>
    </message>
    <message>
        <source>Move to the archi&amp;ve</source>
        <translation>نقل إلى الأرشي&amp;ف</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>نقل إلى س&amp;لة المهملات</translation>
    </message>
    <message>
        <source>&amp;Take out of the bin</source>
        <translation>إ&amp;خراج من سلة المهملات</translation>
    </message>
    <message>
        <source>&amp;Take out of the archive</source>
        <translation>إ&amp;خراج من الأرشيف</translation>
    </message>
    <message>
        <source>&amp;Print or write PDF files…</source>
        <translation>&amp;طباعة أو كتابة ملفات PDF…</translation>
    </message>
</context>
<context>
    <name>comity::ui::RequestTable</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>ال&amp;ترتيب بحسب</translation>
    </message>
    <message>
        <source>Smallest or oldest first</source>
        <translation>الأصغر أو الأقدم أولا</translation>
    </message>
    <message>
        <source>Largest or newest first</source>
        <translation>الأكبر أو الأحدث أولا</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>العمود «%1»</translation>
    </message>
    <message>
        <source>Move towards the &amp;beginning</source>
        <translation>نقل نحو ال&amp;بداية</translation>
    </message>
    <message>
        <source>Move towards the &amp;end</source>
        <translation>نقل نحو ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>أ&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>أ&amp;ضيق</translation>
    </message>
    <message>
        <source>As wide as what is &amp;shown</source>
        <translation>بعرض ال&amp;محتوى الظاهر</translation>
    </message>
    <message>
        <source>&amp;Reset the columns</source>
        <translation>إعا&amp;دة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>comity::ui::SealedNoteBox</name>
    <message>
        <source>Nothing is sealed here yet. What you seal stands in no paper and in no search; only the officers you name can open it, each with their own passphrase. No administrator can, nor the recovery sheet.</source>
        <translation>لم يُختم شيء هنا بعد. وما تختمه لا يرد في أي وثيقة ولا في أي بحث؛ ولا يفتحه إلا الموظفون الذين تعيّنهم، كل بعبارة مروره. ولا يفتحه مدير ولا صحيفة الاسترداد.</translation>
    </message>
    <message>
        <source>Sealed by %1 on %2.</source>
        <translation>ختمه %1 في %2.</translation>
    </message>
    <message>
        <source>Nobody can open it any more.</source>
        <translation>لم يعد يستطيع أحد فتحه.</translation>
    </message>
    <message>
        <source>It opens for: %1.</source>
        <translation>يُفتح لـ: %1.</translation>
    </message>
    <message>
        <source>You are not among them; one of them can make you one.</source>
        <translation>لست منهم؛ ويستطيع أحدهم أن يتيحه لك.</translation>
    </message>
    <message>
        <source>If this officer forgets the passphrase, it is lost: let a second one read it, too.</source>
        <translation>إذا نسي هذا الموظف عبارة المرور ضاع المحتوى: فأتحه لموظف ثان أيضاً.</translation>
    </message>
    <message>
        <source>Last opened by %1 on %2.</source>
        <translation>آخر من فتحه %1 في %2.</translation>
    </message>
    <message>
        <source>You typed something that is not sealed yet.</source>
        <translation>كتبت ما لم يُختم بعد.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>كتابة…</translation>
    </message>
    <message>
        <source>This is not your passphrase.</source>
        <translation>ليست هذه عبارة مرورك.</translation>
    </message>
    <message>
        <source>Another version was sealed since you typed this: %1</source>
        <translation>خُتمت نسخة أخرى منذ أن كتبت هذا: %1</translation>
    </message>
    <message>
        <source>Somebody else sealed a note here, and not for you: what you typed cannot take its place. Copy what you need of it, then throw it away.</source>
        <translation>ختم غيرك ملاحظة هنا وليست لك: فلا يمكن أن يحل ما كتبته محلها. انسخ ما تحتاج إليه ثم احذفه.</translation>
    </message>
    <message>
        <source>Sealed. It opens for: %1.</source>
        <translation>خُتم. يُفتح لـ: %1.</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>&amp;عبارة مرورك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Being opened. That takes a moment.</source>
        <translation>يجري الفتح. يستغرق ذلك لحظة.</translation>
    </message>
    <message>
        <source>Who may open it. Whoever is taken off the list cannot open earlier versions either.</source>
        <translation>من يجوز له فتحه. ومن رُفع اسمه من القائمة لا يستطيع فتح النسخ السابقة أيضاً.</translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation>من يجوز له فتحه</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Throw away what I typed</source>
        <translation>حذف ما كتبته</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print for the envelope…</source>
        <translation>طباعة للظرف…</translation>
    </message>
</context>
<context>
    <name>comity::ui::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
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
        <translation>نص المادة</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <comment>an article</comment>
        <translation>نص %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::SettingsPage</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Dates in lists</source>
        <translation>&amp;التواريخ في القوائم</translation>
    </message>
    <message>
        <source>Locking and remembering</source>
        <translation>القفل والتذكر</translation>
    </message>
    <message>
        <source>Lock &amp;after so many minutes without a key or a click</source>
        <translation>ال&amp;قفل بعد هذا العدد من الدقائق دون ضغط مفتاح أو نقر</translation>
    </message>
    <message>
        <source>Lock when the &amp;screen is locked or another user takes over</source>
        <translation>القفل عند قفل ال&amp;شاشة أو تسلم مستخدم آخر</translation>
    </message>
    <message>
        <source>Lock before the computer goes to slee&amp;p</source>
        <translation>القفل قبل دخول الحاسوب في وضع ال&amp;سكون</translation>
    </message>
    <message>
        <source>Let the desktop say that something is due (nothing of a case is said)</source>
        <translation>السماح لسطح المكتب بالتنبيه إلى أمر مستحق (دون أي ذكر لقضية)</translation>
    </message>
    <message>
        <source>Remem&amp;ber which vaults were opened on this computer</source>
        <translation>ت&amp;ذكر الخزنات التي فُتحت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Folder for backups</source>
        <translation>مجل&amp;د النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Make a backup by itself</source>
        <translation>إنشاء نسخة احتياطية تلقا&amp;ئيا</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>كلغة النظام</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>كألوان النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>As the language has them: %1</source>
        <translation>كما في اللغة: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدا</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>كل %n يوم</numerusform>
            <numerusform>كل %n يوم</numerusform>
            <numerusform>كل %n يومين</numerusform>
            <numerusform>كل %n أيام</numerusform>
            <numerusform>كل %n يوما</numerusform>
            <numerusform>كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source> %</source>
        <comment>after the size of the text</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Choose the folder of the backups</source>
        <translation>اختر مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Laid down by the administrator</source>
        <translation>حددها المدير</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>اختيا&amp;ر…</translation>
    </message>
    <message>
        <source>&amp;No folder</source>
        <translation>&amp;بلا مجلد</translation>
    </message>
    <message>
        <source>No folder for backups</source>
        <translation>بلا مجلد للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is made while you work and checked by opening it. Old ones are thinned out: the last 7 stay, and one a day for 14 days, one a week for 8 weeks, one a month for 12 months.</source>
        <translation>تُنشأ النسخة الاحتياطية أثناء عملك ويجري التحقق منها بفتحها. وتُقلَّل النسخ القديمة: تبقى آخر 7 نسخ، ونسخة لكل يوم مدة 14 يوما، ونسخة لكل أسبوع مدة 8 أسابيع، ونسخة لكل شهر مدة 12 شهرا.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتي&amp;ح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Folder of d&amp;ictionaries</source>
        <translation>مجلد ال&amp;قواميس</translation>
    </message>
    <message>
        <source>those of this computer</source>
        <translation>قواميس هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose the folder of dictionaries</source>
        <translation>اختيار مجلد القواميس</translation>
    </message>
    <message>
        <source>They belong to you on this computer, but for those of the desk; each holds as soon as it is changed.</source>
        <translation>تخصك هذه الإعدادات على هذا الحاسوب، ما عدا إعدادات المكتب؛ ويسري كل منها فور تغييره.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>None of my own</source>
        <translation>بلا قواميس خاصة</translation>
    </message>
    <message>
        <source>No own folder of dictionaries</source>
        <translation>بلا مجلد قواميس خاص</translation>
    </message>
    <message>
        <source>A folder with files as fr_FR.aff and fr_FR.dic, which is looked into before those of this computer. It holds from the next time a vault is opened.</source>
        <translation>مجلد فيه ملفات مثل fr_FR.aff وfr_FR.dic يُنظر فيه قبل قواميس هذا الحاسوب. ويسري من المرة التالية التي تُفتح فيها خزنة.</translation>
    </message>
</context>
<context>
    <name>comity::ui::SheetPage</name>
    <message>
        <source>Save the recovery sheet</source>
        <translation>حفظ صحيفة الاسترداد</translation>
    </message>
    <message>
        <source>Print the sheet, put it in a safe, and delete the file: whoever has it can open the vault.</source>
        <translation>اطبع الصحيفة وضعها في خزانة حديدية واحذف الملف: كل من يحوزه يستطيع أن يفتح الخزنة الرقمية.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>صحيفة الاسترداد</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, or the key file is damaged, this one page opens the vault. Print it, put it in a sealed envelope and that into a safe, away from this computer. Whoever holds it can read everything.</source>
        <translation>إذا نُسيت عبارة المرور أو تلف ملف المفاتيح فهذه الصفحة وحدها تفتح الخزنة الرقمية. اطبعها وضعها في ظرف مختوم، وضع الظرف في خزانة حديدية بعيدا عن هذا الحاسوب. كل من يحوزها يستطيع أن يقرأ كل شيء.</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;لغة الصحيفة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الصحيفة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>طباعة صحيفة الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>حفظ صحيفة الاسترداد بصيغة PDF</translation>
    </message>
    <message>
        <source>Made. You can go on.</source>
        <translation>أُعدّت الصحيفة. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>Not made yet. You can also make it later, from the menu Vault.</source>
        <translation>لم تُعدّ الصحيفة بعد. يمكنك أيضا إعدادها لاحقا من قائمة «الخزنة».</translation>
    </message>
</context>
<context>
    <name>comity::ui::ShortcutsPage</name>
    <message>
        <source>&amp;Keys for “%1”</source>
        <translation>م&amp;فاتيح «%1»</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>مفاتيح «%1»</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Give that other keys first.</source>
        <translation>%1 مخصص بالفعل لـ«%2». أعط ذلك الإجراء مفاتيح أخرى أولا.</translation>
    </message>
    <message>
        <source>%1 is needed in texts and lists.</source>
        <translation>يحتاج إلى %1 في النصوص والقوائم.</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing: press it together with Ctrl or Alt, or take a function key.</source>
        <translation>يحتاج إلى %1 وحده في الكتابة: اضغطه مع Ctrl أو Alt أو اختر مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>Comity: keyboard shortcuts</source>
        <translation>Comity: اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Page {page} of {total}</source>
        <translation>الصفحة ⁨{page}⁩ من ⁨{total}⁩</translation>
    </message>
    <message>
        <source>Save the sheet of shortcuts</source>
        <translation>حفظ ورقة الاختصارات</translation>
    </message>
    <message>
        <source>The sheet was written.</source>
        <translation>كُتبت الورقة.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Choose an action, then press its new keys in the field below the list.</source>
        <translation>اختر إجراء، ثم اضغط مفاتيحه الجديدة في الحقل الواقع أسفل القائمة.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بح&amp;ث</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>البحث عن إجراء أو مفاتيح</translation>
    </message>
    <message>
        <source>A word of the action, or keys</source>
        <translation>كلمة من الإجراء أو مفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;بلا مفاتيح</translation>
    </message>
    <message>
        <source>By &amp;default</source>
        <translation>الأ&amp;صل</translation>
    </message>
    <message>
        <source>&amp;All by default</source>
        <translation>إعادة ال&amp;كل إلى الأصل</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>طبا&amp;عة الورقة…</translation>
    </message>
    <message>
        <source>&amp;Save the sheet as PDF…</source>
        <translation>&amp;حفظ الورقة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>comity::ui::SpellMarks</name>
    <message>
        <source>&amp;Ignore here</source>
        <translation>تجا&amp;هل الكلمة هنا</translation>
    </message>
    <message>
        <source>&amp;Add to the words of this desk</source>
        <translation>إ&amp;ضافة الكلمة إلى كلمات هذا المكتب</translation>
    </message>
    <message>
        <source>Looking the word up…</source>
        <translation>يجري البحث عن الكلمة…</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراح</translation>
    </message>
</context>
<context>
    <name>comity::ui::StandingImport</name>
    <message>
        <source>The file as a whole</source>
        <translation>الملف ككل</translation>
    </message>
    <message>
        <source>No treaty: %1, %2</source>
        <comment>two Parties</comment>
        <translation>لا معاهدة: %1، %2</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, from</source>
        <comment>a provision</comment>
        <translation>إعلان أو تحفظ بموجب %1، اعتبارا من</translation>
    </message>
    <message>
        <source>Declaration or reservation of %1, withdrawn</source>
        <comment>a provision</comment>
        <translation>إعلان أو تحفظ بموجب %1، سُحب في</translation>
    </message>
    <message>
        <source>Protocol %1, in force from</source>
        <translation>البروتوكول %1، نافذ اعتبارا من</translation>
    </message>
    <message>
        <source>Amendment %1, consent deposited</source>
        <translation>التعديل %1، إيداع القبول</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>تاريخ التحقق</translation>
    </message>
    <message>
        <source>Instrument deposited</source>
        <translation>إيداع الصك</translation>
    </message>
    <message>
        <source>Denunciation received</source>
        <translation>تلقي إشعار الانسحاب</translation>
    </message>
    <message>
        <source>Extradition only on the basis of a treaty</source>
        <translation>التسليم على أساس معاهدة فقط</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>Declared of its competence</source>
        <translation>إعلانه عن اختصاصه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>نافذ اعتبارا من</translation>
    </message>
    <message>
        <source>In force until, that day not included</source>
        <translation>نافذ حتى، دون احتساب ذلك اليوم</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>Applied in its stead</source>
        <translation>يُطبَّق بدلا منها</translation>
    </message>
    <message>
        <source>— (nothing)</source>
        <translation>— (لا شيء)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Mutual assistance</source>
        <translation>المساعدة المتبادلة</translation>
    </message>
    <message>
        <source>Extradition</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>معاهدة</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not in the file: will not be known any more</source>
        <translation>غير مذكور في الملف: لن يُعرف عنه شيء بعد ذلك</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Known to have deposited nothing</source>
        <translation>معروف أنه لم يودع شيئا</translation>
    </message>
    <message>
        <source>What %1 would change</source>
        <comment>name of a file</comment>
        <translation>ما كان سيغيره %1</translation>
    </message>
    <message>
        <source>The file says of %1 what the vault has already.</source>
        <comment>a treaty</comment>
        <translation>يقول الملف عن %1 ما هو موجود في الخزنة أصلا.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. The file takes the place of all that this office knows of %1: who is Party to it, what was declared, and the treaties between the Parties.</source>
        <comment>a treaty</comment>
        <translation>لم يُحفظ شيء بعد. يحل الملف محل كل ما يعرفه هذا المكتب عن %1: من هم أطرافه، وما أُعلن، والمعاهدات بين الأطراف.</translation>
    </message>
    <message>
        <source>Differences between what the vault has and the file</source>
        <translation>الفروق بين ما في الخزنة والملف</translation>
    </message>
    <message>
        <source>Party or treaty</source>
        <translation>الطرف أو المعاهدة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Keep what the file says</source>
        <translation>حفظ ما ورد في الملف</translation>
    </message>
    <message>
        <source>Keep nothing of it</source>
        <translation>عدم حفظ شيء منه</translation>
    </message>
</context>
<context>
    <name>comity::ui::StartPage</name>
    <message>
        <source>The desk of a central authority for mutual legal assistance</source>
        <translation>مكتب السلطة المركزية للمساعدة القانونية المتبادلة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be taken in when a vault is open.</source>
        <translation>
            <numerusform>لا توجد ملفات ستُدخل عند فتح خزنة.</numerusform>
            <numerusform>سيُدخل ملف واحد عند فتح خزنة.</numerusform>
            <numerusform>سيُدخل ملفان عند فتح خزنة.</numerusform>
            <numerusform>ستُدخل %n ملفات عند فتح خزنة.</numerusform>
            <numerusform>سيُدخل %n ملفا عند فتح خزنة.</numerusform>
            <numerusform>سيُدخل %n ملف عند فتح خزنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to open at this place:</source>
        <translation>لا يوجد ما يُفتح في هذا المكان:</translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsChart</name>
    <message numerus="yes">
        <source>The %n largest; all of them are in the table.</source>
        <translation>
            <numerusform>لا شيء؛ وجميعها في الجدول.</numerusform>
            <numerusform>الأكبر وحده؛ وجميعها في الجدول.</numerusform>
            <numerusform>الأكبران؛ وجميعها في الجدول.</numerusform>
            <numerusform>أكبر %n؛ وجميعها في الجدول.</numerusform>
            <numerusform>أكبر %n؛ وجميعها في الجدول.</numerusform>
            <numerusform>أكبر %n؛ وجميعها في الجدول.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comity::ui::StatisticsPage</name>
    <message>
        <source>The requests are being counted…</source>
        <translation>يجري عدّ الطلبات…</translation>
    </message>
    <message numerus="yes">
        <source>The requests are being counted: %n so far.</source>
        <translation>
            <numerusform>يجري عدّ الطلبات: لا شيء حتى الآن.</numerusform>
            <numerusform>يجري عدّ الطلبات: طلب واحد حتى الآن.</numerusform>
            <numerusform>يجري عدّ الطلبات: طلبان حتى الآن.</numerusform>
            <numerusform>يجري عدّ الطلبات: %n طلبات حتى الآن.</numerusform>
            <numerusform>يجري عدّ الطلبات: %n طلبا حتى الآن.</numerusform>
            <numerusform>يجري عدّ الطلبات: %n طلب حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart: %1. The table below it has the same figures.</source>
        <translation>رسم بياني: %1. وفي الجدول أدناه الأرقام نفسها.</translation>
    </message>
    <message>
        <source>Save the statistics as a table (CSV)</source>
        <translation>حفظ الإحصاءات جدولا (⁦CSV⁩)</translation>
    </message>
    <message>
        <source>The statistics are in the table %1.</source>
        <translation>الإحصاءات في الجدول %1.</translation>
    </message>
    <message>
        <source>Choose the folder for the report</source>
        <translation>اختر مجلد التقرير</translation>
    </message>
    <message>
        <source>There are reports of this period in the folder %1 already.</source>
        <translation>توجد في المجلد %1 تقارير عن هذه الفترة.</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>استبدالها</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) are in the folder %1.</source>
        <translation>
            <numerusform>لا توجد تقارير في المجلد %1.</numerusform>
            <numerusform>يوجد تقرير واحد في المجلد %1.</numerusform>
            <numerusform>يوجد تقريران في المجلد %1.</numerusform>
            <numerusform>توجد %n تقارير في المجلد %1.</numerusform>
            <numerusform>يوجد %n تقريرا في المجلد %1.</numerusform>
            <numerusform>يوجد %n تقرير في المجلد %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Counted from what was recorded of the requests in this vault. For the information that the Conference asks for, and for your own.</source>
        <translation>محسوبة مما سُجل عن الطلبات في هذه الخزنة. للمعلومات التي يطلبها المؤتمر، ولاستعمالكم أنتم.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;السنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>الطلبا&amp;ت</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>المرسلة والواردة</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>requests</comment>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>requests</comment>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>&amp;Smallest figure that is shown</source>
        <translation>أ&amp;صغر عدد يُعرض</translation>
    </message>
    <message>
        <source>Smallest figure that is shown</source>
        <translation>أصغر عدد يُعرض</translation>
    </message>
    <message>
        <source>Every figure: for use inside the office</source>
        <translation>جميع الأعداد: للاستعمال داخل المكتب</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Report &amp;in</source>
        <translation>الت&amp;قرير باللغة</translation>
    </message>
    <message>
        <source>Languages of the report</source>
        <translation>لغات التقرير</translation>
    </message>
    <message>
        <source>All six languages</source>
        <translation>اللغات الست جميعها</translation>
    </message>
    <message>
        <source>Save as &amp;table…</source>
        <translation>حفظ &amp;جدولا…</translation>
    </message>
    <message>
        <source>Yearly re&amp;port…</source>
        <translation>التقرير ال&amp;سنوي…</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableEditor</name>
    <message>
        <source>Row %1 of %2</source>
        <translation>الصف %1 من %2</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Paste lines…</source>
        <translation>لصق أسطر…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a table, what a button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keys: Insert adds a row, Ctrl+D duplicates it, Delete removes it, Alt+Up and Alt+Down move it, Enter goes into its fields.</source>
        <translation>المفاتيح: ⁦Insert⁩ لإضافة صف، و⁦Ctrl+D⁩ لتكراره، و⁦Delete⁩ لإزالته، و⁦Alt⁩ مع السهم إلى أعلى أو إلى أسفل لنقله، و⁦Enter⁩ للدخول إلى خاناته.</translation>
    </message>
</context>
<context>
    <name>comity::ui::TableModel</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Invalid entry: %1</source>
        <translation>إدخال غير صالح: ⁨%1⁩</translation>
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
        <translation>%1، ناقصة</translation>
    </message>
    <message>
        <source>○ Not yet in: %1</source>
        <comment>names of languages</comment>
        <translation>○ لغات لا نص بها بعد: %1</translation>
    </message>
    <message>
        <source>Languages of %1</source>
        <translation>لغات الخانة: %1</translation>
    </message>
    <message>
        <source>Write in several languages</source>
        <translation>الكتابة بعدة لغات</translation>
    </message>
    <message>
        <source>One text for all languages</source>
        <translation>نص واحد لجميع اللغات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a language, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a field, name of a language</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>comity::ui::ThumbnailList</name>
    <message>
        <source>Pages in small</source>
        <translation>صور مصغرة للصفحات</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>comity::ui::TimelineView</name>
    <message>
        <source>What happened and what is due</source>
        <translation>ما حدث وما هو مستحق</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>سُحب: %1</translation>
    </message>
    <message>
        <source>Recorded %1</source>
        <translation>سُجل في %1</translation>
    </message>
    <message>
        <source>held, no date</source>
        <translation>محفوظة، بلا تاريخ</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>column: the paper that tells the other Party</comment>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>وثيقة…</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>الوثيقة: %1</translation>
    </message>
    <message>
        <source>Make the paper that tells the other Party of this event</source>
        <translation>إعداد الوثيقة التي تبلغ الطرف الآخر بهذا الحدث</translation>
    </message>
</context>
<context>
    <name>comity::ui::UnlockPage</name>
    <message>
        <source>%1 — in %2</source>
        <translation>⁨%1⁩ — في %2</translation>
    </message>
    <message>
        <source>%1 — not found in %2</source>
        <comment>a vault that is no longer where it was</comment>
        <translation>⁨%1⁩ — غير موجودة في %2</translation>
    </message>
    <message>
        <source>Choose the folder of a vault</source>
        <translation>اختر مجلد خزنة</translation>
    </message>
    <message>
        <source>Go on with it nevertheless</source>
        <translation>المتابعة بها مع ذلك</translation>
    </message>
    <message>
        <source>Open a vault</source>
        <translation>فتح خزنة</translation>
    </message>
    <message>
        <source>Comity keeps your requests in a vault: an encrypted folder on this computer. Without a passphrase nobody can read it, and nobody can reset it for you.</source>
        <translation>يحفظ Comity طلباتك في خزنة: مجلد مشفّر على هذا الحاسوب. ولا يستطيع أحد قراءتها من دون عبارة مرور، ولا يستطيع أحد إعادة تعيين العبارة لك.</translation>
    </message>
    <message>
        <source>Recent &amp;vaults</source>
        <translation>ال&amp;خزنات الأخيرة</translation>
    </message>
    <message>
        <source>Recent vaults</source>
        <translation>الخزنات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Other folder…</source>
        <translation>&amp;مجلد آخر…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>Take this vault off the list; the vault itself stays as it is</source>
        <translation>إزالة هذه الخزنة من القائمة؛ وتبقى الخزنة نفسها كما هي</translation>
    </message>
    <message>
        <source>&amp;New vault…</source>
        <translation>خزنة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>The key is being derived from the passphrase. This takes a few seconds on purpose: it makes guessing slow.</source>
        <translation>يجري اشتقاق المفتاح من عبارة المرور. ويستغرق ذلك بضع ثوان عن قصد: فهو يبطئ محاولات التخمين.</translation>
    </message>
    <message>
        <source>Unlocking the vault</source>
        <translation>إلغاء قفل الخزنة</translation>
    </message>
    <message>
        <source>P&amp;ractice desk…</source>
        <translation>مكتب ال&amp;تدريب…</translation>
    </message>
    <message>
        <source>A vault with invented cases, to learn on: their clocks run, and nothing in it is real.</source>
        <translation>خزنة فيها قضايا مختلقة للتعلم: المهل فيها جارية ولا شيء فيها حقيقي.</translation>
    </message>
</context>
<context>
    <name>comity::ui::WordsBar</name>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneChoice</name>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>«%1» ليست منطقة زمنية في قائمة IANA (مثل Europe/London).</translation>
    </message>
    <message>
        <source>a place, as Europe/London</source>
        <translation>مكان، مثل Europe/London</translation>
    </message>
    <message>
        <source>Time zone of this office</source>
        <translation>المنطقة الزمنية لهذا المكتب</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneEditor</name>
    <message>
        <source>a place, as Europe/London</source>
        <translation>مكان، مثل ⁦Europe/London⁩</translation>
    </message>
    <message>
        <source>“%1” is no time zone of the IANA list (such as Europe/London).</source>
        <translation>«⁨%1⁩» ليست منطقة زمنية من قائمة ⁦IANA⁩ (مثل ⁦Europe/London⁩).</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoneStrip</name>
    <message>
        <source>In which time zone does this office count its days?</source>
        <translation>بأي منطقة زمنية يحسب هذا المكتب أيامه؟</translation>
    </message>
    <message>
        <source>What is due on a day is due until midnight of this zone. Until you say it, days end at midnight UTC. It can be changed in the settings.</source>
        <translation>ما يُستحق في يوم يُستحق حتى منتصف ليل هذه المنطقة. وإلى أن تحددها تنتهي الأيام عند منتصف الليل بالتوقيت العالمي المنسق. ويمكن تغييرها في الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Use this zone</source>
        <translation>&amp;استخدم هذه المنطقة</translation>
    </message>
    <message>
        <source>Use this time zone for the office</source>
        <translation>استخدم هذه المنطقة الزمنية للمكتب</translation>
    </message>
</context>
<context>
    <name>comity::ui::ZoomBox</name>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>حجم الصفحات</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
</context>
</TS>
