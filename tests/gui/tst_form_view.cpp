// SPDX-License-Identifier: GPL-3.0-or-later
// The form as a whole: made of its template, in each language, and where things are in it.
#include "formcase.h"
#include "ui/request/proseedit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>

using namespace comity;
using namespace comity::ui;

class TestFormView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }

    void everyFieldHasItsEditor();
    void everyControlHasAName();
    void newFieldNeedsNoCode();
    void arabicIsMirrored();
    void languageOfTheWindowChanges();
    void conditionHidesAndKeeps();
    void pointerLeadsIntoTheField_data();
    void pointerLeadsIntoTheField();
    void findingsAreSaidInWords();
    void articleIsOneClickAway();
    void draftIsShown();

private:
    std::shared_ptr<const Library> m_library;
    Request m_sample;
};

void TestFormView::initTestCase() { QCOMPARE(test::readSample(m_library, m_sample), QString()); }

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
    form.remove(u"followedBy");
    root.insert(u"templates", QJsonArray{ form }); // the others are like it
    root.remove(u"basis");                         // names the others
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
