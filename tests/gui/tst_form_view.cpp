// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/requestreader.h"
#include "support/samples.h"
#include "ui/request/fieldbox.h"
#include "ui/request/fieldeditor.h"
#include "ui/request/formview.h"
#include "ui/request/lineedit.h"
#include "ui/request/proseedit.h"
#include "ui/request/sectionbox.h"
#include "ui/request/tableeditor.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace comity;
using namespace comity::ui;

namespace {

QString latin(const char *text) { return QString::fromLatin1(text); }

QByteArray contentOf(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A form of the sample case, in a window that has the focus.
struct Desk
{
    Desk(const std::shared_ptr<const Library> &library, const Request &request,
         const std::shared_ptr<const Instrument> &instrument = {})
        : edit(instrument ? new RequestEdit(library, instrument, request) : new RequestEdit(library, request)),
          view(new FormView(*edit))
    {
        view->resize(900, 700);
        view->show();
        view->activateWindow();
    }
    [[nodiscard]] bool isReady() const
    {
        if (!QTest::qWaitForWindowActive(view.get()))
            return false;
        const auto sections = view->findChildren<SectionBox *>();
        return QTest::qWaitFor([&sections] {
            return std::all_of(sections.begin(), sections.end(),
                               [](SectionBox *section) { return section->isBuilt(); });
        });
    }
    [[nodiscard]] FieldBox *box(const char *name) const { return view->findChild<FieldBox *>(latin(name)); }
    template <typename Widget>
    [[nodiscard]] Widget *in(const char *field, const char *name) const
    {
        FieldBox *around = box(field);
        return around ? around->findChild<Widget *>(latin(name)) : nullptr;
    }
    [[nodiscard]] LineEdit *line(const char *field) const { return in<LineEdit>(field, "line"); }
    [[nodiscard]] QString textOf(const char *key) const { return edit->textAt({ latin(key), -1, {}, {} }); }

    std::unique_ptr<RequestEdit> edit;
    std::unique_ptr<FormView> view;
};

/// The field with the cursor, by its object name.
QString fieldWithCursor()
{
    for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<FieldBox *>(at))
            return at->objectName();
    }
    return {};
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Of any script, which QTest::keyClicks() does not know.
void type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_A, QString(c), Qt::NoModifier);
}

} // namespace

class TestFormView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }

    void everyFieldHasItsEditor();
    void everyControlHasAName();
    void newFieldNeedsNoCode();
    void typingAndTab();
    void undoWhileTyping();
    void undoSpeaksThroughAnyControl();
    void halfADateStays();
    void invisibleCharacterIsNamed();
    void languagesOfAText();
    void translationBesideTheOriginal();
    void proseKeepsItsCharacters();
    void labelInBothForms();
    void arabicIsMirrored();
    void languageOfTheWindowChanges();
    void conditionHidesAndKeeps();
    void answersAndChoices();
    void wheelChangesNothing();
    void partyByAnyName();
    void partyIsNotGuessed();
    void zoneIsMarked();
    void momentInTwoTimes();
    void calendarChooses();
    void tableByKeyboard();
    void pastedLines();
    void pointerLeadsIntoTheField_data();
    void pointerLeadsIntoTheField();
    void findingsAreSaidInWords();
    void articleIsOneClickAway();
    void draftIsShown();

private:
    std::shared_ptr<const Library> m_library;
    Request m_sample;
};

void TestFormView::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    const auto read = RequestReader(*m_library).read(test::sampleCase(), QStringLiteral("sample"));
    QVERIFY(read.ok());
    m_sample = *read;
}

void TestFormView::everyFieldHasItsEditor()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    for (const Section &section : desk.edit->form().sections) {
        for (const Field &field : section.fields) {
            const auto *box = desk.view->findChild<FieldBox *>(field.key);
            QVERIFY2(box, qPrintable(field.key));
            QCOMPARE(box->isVisible(), desk.edit->isActive(field));
            const QString label = box->findChild<QLabel *>(QStringLiteral("label"))->text();
            QVERIFY(label.startsWith(field.label.in(Language::English)));
            QCOMPARE(label.endsWith(QLatin1String(" *")), field.need == Need::Must);
            QCOMPARE(box->editor().buddy()->accessibleName().contains(QLatin1String(", required")),
                     field.need == Need::Must);
        }
    }
}

void TestFormView::everyControlHasAName()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/fields/data.items/0/category"));
    QTest::mouseClick(desk.in<QToolButton>("data.items", "paste"), Qt::LeftButton);
    const auto widgets = desk.view->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus && !widget->objectName().startsWith(u"qt_")
            && !widget->focusProxy() && !widget->inherits("QHeaderView");
        if (!isControl || widget->inherits("QScrollArea") || widget->inherits("QComboBoxPrivateContainer"))
            continue;
        const QString parent = widget->parentWidget() ? widget->parentWidget()->objectName() : QString();
        if (widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(),
                 qPrintable(latin(widget->metaObject()->className()) + widget->objectName() + parent));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

void TestFormView::newFieldNeedsNoCode()
{
    QJsonObject root = QJsonDocument::fromJson(contentOf(":/comity/instruments/uk-2022.json")).object();
    QJsonArray templates = root.value(u"templates").toArray();
    QJsonObject form = templates.at(0).toObject();
    QJsonArray sections = form.value(u"sections").toArray();
    QJsonObject section = sections.at(0).toObject();
    QJsonArray fields = section.value(u"fields").toArray();
    QJsonObject field = fields.at(0).toObject();
    field.remove(u"member");
    field.insert(u"key", QStringLiteral("warrant.number"));
    QJsonObject label = field.value(u"label").toObject();
    label.insert(u"en", QStringLiteral("Number of the warrant"));
    field.insert(u"label", label);
    fields.insert(1, field);
    section.insert(u"fields", fields);
    sections.replace(0, section);
    form.insert(u"sections", sections);
    templates.replace(0, form);
    root.insert(u"templates", templates);
    const auto loaded = loadInstrument(QJsonDocument(root).toJson(), QStringLiteral("mine.json"),
                                       contentOf(":/comity/instruments/uk-2022.articles.json"));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().oneLine()));

    const Desk desk(m_library, m_sample, *loaded);
    QVERIFY(desk.isReady());
    LineEdit *line = desk.line("warrant.number");
    QVERIFY(line && line->isVisible());
    QVERIFY(line->accessibleName().startsWith(QLatin1String("Number of the warrant")));
    QTest::mouseClick(line, Qt::LeftButton);
    type(QStringLiteral("W-7"));
    QCOMPARE(desk.edit->request().value(QStringLiteral("warrant.number")).string(), QStringLiteral("W-7"));
}

void TestFormView::typingAndTab()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.line("reference"), Qt::LeftButton);
    press(Qt::Key_End);
    type(QStringLiteral("-A"));
    QCOMPARE(desk.edit->request().reference(), QStringLiteral("GB-CA/2026/0142-A"));
    press(Qt::Key_Tab);
    QCOMPARE(fieldWithCursor(), QStringLiteral("date"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(fieldWithCursor(), QStringLiteral("reference"));

    // Tab leaves a text of several lines.
    desk.view->focusField(QStringLiteral("/fields/offence.summary"));
    QCOMPARE(fieldWithCursor(), QStringLiteral("offence.summary"));
    press(Qt::Key_Tab);
    QVERIFY(fieldWithCursor() != QLatin1String("offence.summary"));
}

void TestFormView::undoWhileTyping()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.line("reference"), Qt::LeftButton);
    press(Qt::Key_End);
    type(QStringLiteral("xyz"));
    desk.view->focusField(QStringLiteral("/fields/offence.summary/en"), 0);
    type(QStringLiteral("New. "));
    auto *prose = desk.in<ProseEdit>("offence.summary", "en");
    QVERIFY(prose->prose().startsWith(QLatin1String("New. On 6")));
    desk.view->focusField(QStringLiteral("/fields/custodian.name"));

    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(prose->prose().startsWith(QLatin1String("On 6")));
    QCOMPARE(fieldWithCursor(), QStringLiteral("offence.summary"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fieldWithCursor(), QStringLiteral("reference"));
    QCOMPARE(desk.line("reference")->text(), QStringLiteral("GB-CA/2026/0142"));
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.line("reference")->text(), QStringLiteral("GB-CA/2026/0142xyz"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fieldWithCursor(), QStringLiteral("offence.summary"));
    QVERIFY(prose->prose().startsWith(QLatin1String("New. On 6")));
    QCOMPARE(prose->cursorOffset(), 5);
}

void TestFormView::undoSpeaksThroughAnyControl()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/urgency/urgent"));
    auto *no = desk.in<QRadioButton>("urgency.urgent", "no");
    QTest::mouseClick(no, Qt::LeftButton);
    QCOMPARE(desk.edit->request().value(QStringLiteral("urgency.urgent")).answer(), std::optional(false));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.edit->request().value(QStringLiteral("urgency.urgent")).answer(), std::optional(true));
    QVERIFY(desk.in<QRadioButton>("urgency.urgent", "yes")->isChecked());

    desk.view->focusField(QStringLiteral("/status"));
    press(Qt::Key_Down);
    QVERIFY(!desk.edit->request().value(QStringLiteral("status")).isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.edit->request().value(QStringLiteral("status")).isEmpty());
}

void TestFormView::halfADateStays()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    LineEdit *line = desk.line("date");
    auto *problem = desk.in<QLabel>("date", "problem");
    desk.view->focusField(QStringLiteral("/date"));
    line->selectAll();
    type(QStringLiteral("2026-12-3"));
    QVERIFY(!problem->isVisible()); // not while it is being typed
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(line->text(), QStringLiteral("2026-12-3"));
    QVERIFY(line->accessibleDescription().contains(problem->text()));
    QVERIFY(!desk.edit->request().date().isValid());
    QCOMPARE(desk.edit->toDraft().value(u"typed").toObject().value(u"/date").toString(), QStringLiteral("2026-12-3"));
    desk.view->focusField(QStringLiteral("/date"));
    press(Qt::Key_End);
    type(QStringLiteral("1"));
    QVERIFY(!problem->isVisible()); // mended, at once
    QCOMPARE(desk.edit->request().date(), QDate(2026, 12, 31));
}

void TestFormView::invisibleCharacterIsNamed()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/reference"));
    desk.line("reference")->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("GB\u202e7"));
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Tab);
    QTRY_VERIFY(desk.in<QLabel>("reference", "problem")->isVisible());
    QVERIFY(desk.in<QLabel>("reference", "problem")->text().contains(QLatin1String("U+202E")));
    QCOMPARE(desk.line("reference")->text(), QStringLiteral("GB\u202e7"));
    QVERIFY(desk.edit->request().reference().isEmpty());
}

void TestFormView::languagesOfAText()
{
    Request request = m_sample;
    Text text;
    text.set(Language::English, QStringLiteral("English words"));
    request.values.insert(QStringLiteral("offence.summary"), Value(text));
    const Desk desk(m_library, request);
    QVERIFY(desk.isReady());
    auto *tabs = desk.in<QTabBar>("offence.summary", "languages");
    QCOMPARE(tabs->tabText(0), QStringLiteral("English"));
    auto *missing = desk.in<QLabel>("offence.summary", "missing");
    QVERIFY(missing->text().contains(nameOfLanguage(Language::Arabic)));
    QVERIFY(!missing->text().contains(nameOfLanguage(Language::English)));
    desk.view->focusField(QStringLiteral("/fields/offence.summary/ar"));
    type(QStringLiteral("نص"));
    QCOMPARE(desk.edit->value({ latin("offence.summary"), -1, {}, {} }).text().in(Language::Arabic),
             QStringLiteral("نص"));
    QVERIFY(!missing->text().contains(nameOfLanguage(Language::Arabic)));
    desk.view->setWantedLanguages({ Language::English, Language::Arabic });
    QVERIFY(!missing->isVisible());
}

void TestFormView::translationBesideTheOriginal()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    auto *tabs = desk.in<QTabBar>("offence.summary", "languages");
    desk.view->focusField(QStringLiteral("/fields/offence.summary/en"));
    auto *english = desk.in<ProseEdit>("offence.summary", "en");
    QVERIFY(english->isVisible());
    QVERIFY(!desk.in<ProseEdit>("offence.summary", "fr"));
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i).contains(nameOfLanguage(Language::French)))
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
    }
    auto *french = desk.in<ProseEdit>("offence.summary", "fr");
    QVERIFY(french && french->isVisible() && english->isVisible());
    QTRY_VERIFY(french->mapTo(desk.view.get(), QPoint()).x() > english->mapTo(desk.view.get(), QPoint()).x());
    QVERIFY(french->accessibleName().contains(nameOfLanguage(Language::French)));
    desk.view->showLanguage(Language::Russian);
    QVERIFY(desk.in<ProseEdit>("necessity", "ru")->isVisible());
}

void TestFormView::proseKeepsItsCharacters()
{
    Request request = m_sample;
    Text text;
    text.set(Language::English, QStringLiteral("maximum\u00a0: 10\u202fyears"));
    request.values.insert(QStringLiteral("necessity"), Value(text));
    const Desk desk(m_library, request);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/fields/necessity/en"));
    press(Qt::Key_End, Qt::ControlModifier);
    QApplication::clipboard()->setText(QStringLiteral(", page\fnext\x07 <b>"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.edit->value({ latin("necessity"), -1, {}, {} }).text().in(Language::English),
             QStringLiteral("maximum\u00a0: 10\u202fyears, page\nnext <b>"));
}

void TestFormView::labelInBothForms()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    const FieldPlace place{ latin("requesting.authority.address"), -1, {}, {} };
    QVERIFY(desk.edit->value(place).text().isNeutral());
    desk.view->focusField(QStringLiteral("/requesting/authority/address"));
    press(Qt::Key_End);
    press(Qt::Key_Return); // no line break can stand there
    type(QStringLiteral(" UK"));
    QCOMPARE(desk.edit->value(place).text().neutral(), QStringLiteral("1 Example Street, London EX1 1EX UK"));
    auto *change = desk.in<QToolButton>("requesting.authority.address", "switchForm");
    QTest::mouseClick(change, Qt::LeftButton);
    QCOMPARE(desk.edit->value(place).text().in(Language::English),
             QStringLiteral("1 Example Street, London EX1 1EX UK"));
    QVERIFY(desk.in<ProseEdit>("requesting.authority.address", "en")->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.edit->value(place).text().isNeutral());
    QVERIFY(desk.in<ProseEdit>("requesting.authority.address", "all")->isVisible());
}

void TestFormView::arabicIsMirrored()
{
    const Desk english(m_library, m_sample);
    QVERIFY(english.isReady());
    english.view->focusField(QStringLiteral("/fields/offence.summary/ar"));
    QCOMPARE(english.in<ProseEdit>("offence.summary", "ar")->layoutDirection(), Qt::RightToLeft);

    setUiLanguage(Language::Arabic);
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QCOMPARE(desk.view->layoutDirection(), Qt::RightToLeft);
    const QPoint reference = desk.box("reference")->mapTo(desk.view->widget(), QPoint());
    const QPoint date = desk.box("date")->mapTo(desk.view->widget(), QPoint());
    QVERIFY(reference.x() > date.x());
    QCOMPARE(desk.line("reference")->layoutDirection(), Qt::LeftToRight);
    desk.view->focusField(QStringLiteral("/fields/offence.summary/en"));
    QCOMPARE(desk.in<ProseEdit>("offence.summary", "en")->layoutDirection(), Qt::LeftToRight);
    // A row of a table is chosen in a mirrored window too.
    QVERIFY(desk.view->focusField(QStringLiteral("/fields/data.items/1/port")));
    QCOMPARE(fieldWithCursor(), QStringLiteral("port"));
    QCOMPARE(desk.line("port")->text(), QStringLiteral("443"));
}

void TestFormView::languageOfTheWindowChanges()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/fields/offence.summary/en"), 7);
    type(QStringLiteral("new "));
    desk.edit->setTyped({ latin("date"), -1, {}, {} }, QStringLiteral("2026-1"));
    auto *prose = desk.in<ProseEdit>("offence.summary", "en");
    for (const Language language : { Language::French, Language::Arabic, Language::Chinese, Language::English }) {
        setUiLanguage(language);
        const QString label = desk.edit->form().field(latin("offence.summary"))->label.in(language);
        QTRY_VERIFY(desk.in<QLabel>("offence.summary", "label")->text().startsWith(label));
        QTRY_COMPARE(desk.view->layoutDirection(), language == Language::Arabic ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(QApplication::focusWidget(), prose);
        QCOMPARE(prose->cursorOffset(), 11);
        QVERIFY(prose->prose().startsWith(QLatin1String("On 6 Nonew vember")));
        QCOMPARE(desk.line("date")->text(), QStringLiteral("2026-1"));
        QCOMPARE(desk.line("requested.party")->text(),
                 QStringLiteral("%1 (FR)").arg(m_library->parties().shortName(latin("FR"), language)));
    }
}

void TestFormView::conditionHidesAndKeeps()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QVERIFY(desk.box("urgency.grounds")->isVisible());
    QVERIFY(!desk.box("previousReference")->isVisible());
    QTest::mouseClick(desk.in<QRadioButton>("urgency.urgent", "no"), Qt::LeftButton);
    QVERIFY(!desk.box("urgency.grounds")->isVisible());
    QVERIFY(!desk.view->focusField(QStringLiteral("/urgency/grounds/fr")));
    QVERIFY(!desk.edit->value({ latin("urgency.grounds"), -1, {}, {} }).isEmpty());
    QTest::mouseClick(desk.in<QRadioButton>("urgency.urgent", "yes"), Qt::LeftButton);
    QVERIFY(desk.box("urgency.grounds")->isVisible());
}

void TestFormView::answersAndChoices()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.in<QRadioButton>("followUp.intended", "none"), Qt::LeftButton);
    QVERIFY(!desk.edit->request().value(latin("followUp.intended")).answer());

    auto *box = desk.in<QComboBox>("status", "box");
    desk.view->focusField(QStringLiteral("/status"));
    press(Qt::Key_Down);
    QCOMPARE(desk.edit->request().value(latin("status")).string(), box->itemData(1).toString());
    QVERIFY(!box->itemData(1).toString().isEmpty());

    const QString first = desk.edit->instrument().lists.value(latin("followUpMeasure")).first().id;
    desk.view->focusField(QStringLiteral("/fields/followUp.measures"));
    press(Qt::Key_Space);
    QCOMPARE(desk.edit->request().value(latin("followUp.measures")).list(), QStringList{ first });
    press(Qt::Key_Space);
    QVERIFY(desk.edit->request().value(latin("followUp.measures")).isEmpty());
}

void TestFormView::wheelChangesNothing()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/language"));
    for (QWidget *target : std::initializer_list<QWidget *>{ desk.in<QComboBox>("language", "box"),
                                                             desk.in<QTabBar>("urgency.grounds", "languages") }) {
        QWheelEvent wheel(QPointF(5, 5), target->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &wheel);
    }
    QCOMPARE(desk.edit->request().language(), Language::English);
    QCOMPARE(desk.in<QTabBar>("urgency.grounds", "languages")->currentIndex(), 0);
    QVERIFY(!desk.edit->isModified());
}

void TestFormView::partyByAnyName()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/requested/party"));
    LineEdit *line = desk.line("requested.party");
    QCOMPARE(line->text(), QStringLiteral("France (FR)"));
    for (const auto &[typed, code] : { std::pair("德国", "DE"), std::pair("es", "ES"), std::pair("Франция", "FR") }) {
        line->selectAll();
        type(QString::fromUtf8(typed));
        QCOMPARE(desk.edit->request().requestedParty(), latin(code));
    }
    press(Qt::Key_Escape);
    desk.view->focusField(QStringLiteral("/reference"));
    QTRY_COMPARE(line->text(), QStringLiteral("France (FR)"));

    desk.view->focusField(QStringLiteral("/requested/party"));
    line->selectAll();
    type(QStringLiteral("Germ"));
    auto *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(desk.edit->request().requestedParty(), QStringLiteral("DE"));
    QCOMPARE(line->text(), QStringLiteral("Germany (DE)"));
}

void TestFormView::partyIsNotGuessed()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/requested/party"));
    desk.line("requested.party")->selectAll();
    type(QStringLiteral("Korea"));
    if (QWidget *popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Tab);
    desk.view->focusField(QStringLiteral("/reference"));
    QVERIFY(desk.edit->request().requestedParty().isEmpty());
    QCOMPARE(desk.line("requested.party")->text(), QStringLiteral("Korea"));
    QTRY_VERIFY(desk.in<QLabel>("requested.party", "problem")->isVisible());
}

void TestFormView::zoneIsMarked()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/fields/authority.timeZone"));
    type(QStringLiteral("Europe/Londo"));
    if (QWidget *popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
    desk.view->focusField(QStringLiteral("/reference"));
    QTRY_VERIFY(desk.in<QLabel>("authority.timeZone", "problem")->isVisible());
    QCOMPARE(desk.textOf("authority.timeZone"), QStringLiteral("Europe/Londo"));
    desk.view->focusField(QStringLiteral("/fields/authority.timeZone"));
    press(Qt::Key_End);
    type(QStringLiteral("n"));
    QVERIFY(!desk.in<QLabel>("authority.timeZone", "problem")->isVisible());
}

void TestFormView::momentInTwoTimes()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.edit->setTyped({ latin("authority.timeZone"), -1, {}, {} }, QStringLiteral("Asia/Tokyo"));
    QVERIFY(desk.view->focusField(QStringLiteral("/fields/data.items/1/from")));
    desk.line("from")->selectAll();
    type(QStringLiteral("2026-11-03 01:00 +0100"));
    const QString times = desk.in<QLabel>("from", "times")->text();
    QVERIFY2(times.contains(QLatin1String("2026-11-03 00:00:00")), qPrintable(times));
    QVERIFY2(times.contains(QLatin1String("2026-11-03 09:00:00")), qPrintable(times));
    QCOMPARE(desk.edit->textAt({ latin("data.items"), 1, latin("from"), {} }),
             QStringLiteral("2026-11-03T01:00+01:00"));
    QCOMPARE(desk.line("from")->text(), QStringLiteral("2026-11-03 01:00 +0100")); // as typed, while it is typed
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QTRY_COMPARE(desk.line("from")->text(), QStringLiteral("2026-11-03T01:00+01:00"));
}

void TestFormView::calendarChooses()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.in<QToolButton>("date", "calendarButton"), Qt::LeftButton);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *days = QApplication::activePopupWidget()->findChild<QTableView *>();
    QVERIFY(days);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(desk.edit->request().date(), QDate(2026, 11, 17));
    QCOMPARE(desk.line("date")->text(), QStringLiteral("2026-11-17"));
}

void TestFormView::tableByKeyboard()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    const QString key = latin("data.items");
    const auto identifier = [&](int row) { return desk.edit->textAt({ key, row, latin("identifier"), {} }); };
    desk.view->focusField(QStringLiteral("/fields/data.items/0"));
    auto *table = desk.in<QTableView>("data.items", "table");
    QCOMPARE(QApplication::focusWidget(), table);
    press(Qt::Key_Down);
    QCOMPARE(desk.line("port")->text(), QStringLiteral("443"));
    press(Qt::Key_Insert);
    QCOMPARE(desk.edit->rowCount(key), 4);
    QCOMPARE(fieldWithCursor(), QStringLiteral("category"));
    desk.view->focusField(QStringLiteral("/fields/data.items/2/identifier"));
    type(QStringLiteral("198.51.100.7"));
    QCOMPARE(identifier(2), QStringLiteral("198.51.100.7"));
    QCOMPARE(table->model()->index(2, 2).data().toString(), QStringLiteral("198.51.100.7"));
    table->setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(identifier(0), QStringLiteral("198.51.100.7"));
    QCOMPARE(desk.line("identifier")->text(), QStringLiteral("198.51.100.7"));
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(identifier(1), QStringLiteral("198.51.100.7"));
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QCOMPARE(fieldWithCursor(), QStringLiteral("category"));
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.edit->isModified());
    QCOMPARE(table->model()->rowCount(), 3);
}

void TestFormView::pastedLines()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.in<QToolButton>("data.items", "paste"), Qt::LeftButton);
    auto *lines = desk.in<ProseEdit>("data.items", "lines");
    QTRY_COMPARE(QApplication::focusWidget(), lines);
    QApplication::clipboard()->setText(QStringLiteral(
        "2026-11-03T10:11:12+01:00 203.0.113.9:52133 login\nno idea\n2026-11-03 10:12 anna@mail.example\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    auto *preview = desk.in<QTableWidget>("data.items", "preview");
    QTRY_COMPARE(preview->rowCount(), 2);
    QCOMPARE(preview->item(0, 1)->text(), QStringLiteral("203.0.113.9"));
    QCOMPARE(desk.edit->rowCount(latin("data.items")), 3); // only looked at
    QCOMPARE(desk.in<ProseEdit>("data.items", "unread")->prose(), QStringLiteral("no idea"));
    QTest::mouseClick(desk.in<QPushButton>("data.items", "addRows"), Qt::LeftButton);
    QCOMPARE(desk.edit->rowCount(latin("data.items")), 5);
    QCOMPARE(desk.edit->textAt({ latin("data.items"), 3, latin("port"), {} }), QStringLiteral("52133"));
    QCOMPARE(desk.edit->textAt({ latin("data.items"), 3, latin("identifierType"), {} }), QStringLiteral("ip"));
    QCOMPARE(desk.edit->textAt({ latin("data.items"), 4, latin("identifierType"), {} }), QStringLiteral("email"));
    QCOMPARE(desk.edit->textAt({ latin("data.items"), 3, latin("to"), {} }),
             QStringLiteral("2026-11-03T10:11:12+01:00"));
    QCOMPARE(lines->prose(), QStringLiteral("no idea")); // not lost
    desk.edit->undoStack().undo();
    QCOMPARE(desk.edit->rowCount(latin("data.items")), 3);
}

void TestFormView::pointerLeadsIntoTheField_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("position");
    QTest::newRow("line") << QStringLiteral("/reference") << 3;
    QTest::newRow("member elsewhere") << QStringLiteral("/requesting/authority/officer/name") << 1;
    QTest::newRow("language") << QStringLiteral("/fields/offence.summary/fr") << 12;
    QTest::newRow("cell") << QStringLiteral("/fields/data.items/2/identifier") << 4;
    QTest::newRow("language of a cell") << QStringLiteral("/fields/data.items/1/description/zh") << 2;
    QTest::newRow("last") << QStringLiteral("/fields/approval.name") << 0;
}

void TestFormView::pointerLeadsIntoTheField()
{
    QFETCH(QString, pointer);
    QFETCH(int, position);
    const Desk desk(m_library, m_sample); // not waited for: the section is made when it is asked for
    QVERIFY(QTest::qWaitForWindowActive(desk.view.get()));
    QVERIFY(desk.view->focusField(pointer, position));
    QCOMPARE(desk.view->currentPlace().pointer, pointer);
    QCOMPARE(desk.view->currentPlace().position, position);
    QTRY_VERIFY(desk.view->viewport()->rect().intersects(
        QRect(QApplication::focusWidget()->mapTo(desk.view->viewport(), QPoint()), QSize(1, 1))));
    QVERIFY(!desk.view->focusField(QStringLiteral("/annexes/0")));
}

void TestFormView::findingsAreSaidInWords()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    const auto finding = [](Severity severity, const char *field, const char *pointer) {
        return Finding{ latin("R"), severity, latin("R"), {}, latin(field), latin(pointer), {} };
    };
    desk.view->setFindings({ finding(Severity::Warning, "reference", "/reference"),
                             finding(Severity::Error, "reference", "/reference"),
                             finding(Severity::Hint, "data.items", "/fields/data.items/1/port") });
    QCOMPARE(desk.in<QLabel>("reference", "finding")->text(), QStringLiteral("Error"));
    QVERIFY(desk.line("reference")->accessibleDescription().contains(QLatin1String("Error")));
    auto *table = desk.in<QTableView>("data.items", "table");
    QVERIFY(table->model()->headerData(1, Qt::Vertical).toString().contains(QLatin1String("Hint")));
    QCOMPARE(table->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("1"));
    desk.view->focusField(QStringLiteral("/fields/data.items/1/port"));
    QVERIFY(desk.in<QLabel>("port", "finding")->isVisible());
    desk.view->focusField(QStringLiteral("/fields/data.items/0/port"));
    QVERIFY(!desk.in<QLabel>("port", "finding")->isVisible());
    desk.view->setFindings({});
    QVERIFY(!desk.in<QLabel>("reference", "finding")->isVisible());
}

void TestFormView::articleIsOneClickAway()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    auto *section = desk.view->findChild<SectionBox *>(QStringLiteral("section.offence"));
    QVERIFY(section->findChild<QLabel *>(QStringLiteral("heading"))->text().startsWith(QLatin1String("(b) ")));
    QTest::mouseClick(section->findChild<QToolButton *>(QStringLiteral("article")), Qt::LeftButton);
    auto *text = section->findChild<ProseEdit *>(QStringLiteral("articleText"));
    QVERIFY(text && text->isVisible() && text->isReadOnly());
    QTRY_VERIFY(text->textCursor().selectedText().contains(QLatin1String("brief summary of the related facts")));
    QTest::mouseClick(section->findChild<QToolButton *>(QStringLiteral("article")), Qt::LeftButton);
    QVERIFY(!text->isVisible());
}

void TestFormView::draftIsShown()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QJsonObject draft = desk.edit->toDraft();
    QJsonObject request = draft.value(u"request").toObject();
    request.insert(u"reference", QStringLiteral("GB/99"));
    draft.insert(u"request", request);
    draft.insert(u"typed", QJsonObject{ { QStringLiteral("/date"), QStringLiteral("soon") } });
    desk.edit->restoreDraft(draft);
    QCOMPARE(desk.line("reference")->text(), QStringLiteral("GB/99"));
    QCOMPARE(desk.line("date")->text(), QStringLiteral("soon"));
    QVERIFY(desk.in<QLabel>("date", "problem")->isVisible());
}

QTEST_MAIN(TestFormView)
#include "tst_form_view.moc"
