// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "support/samples.h"
#include "ui/request/requestedit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace comity;
using namespace comity::ui;

namespace {

FieldPlace field(const char *key) { return { QString::fromLatin1(key), -1, {}, {} }; }
FieldPlace cell(int row, const char *column)
{
    return { QStringLiteral("data.items"), row, QString::fromLatin1(column), {} };
}

} // namespace

class TestRequestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pointersLeadThereAndBack_data();
    void pointersLeadThereAndBack();
    void typedBecomesValueOrIsKept_data();
    void typedBecomesValueOrIsKept();
    void whatStandsThereIsWhatAReaderGets();
    void refusedSentenceKeepsTheOthers();
    void clearedIsNotReadAgain();
    void undoHasOneFirstRun();
    void editsMergeUntilTheCursorLeaves();
    void editUndoneByTypingIsNoStep();
    void rowsComeGoAndMove();
    void typedGoesWithItsRow();
    void tooMuchIsRefused();
    void draftComesBack();
    void draftThatIsDamagedComesBack();
    void modifiedAgainstTheSavedVersion();

private:
    [[nodiscard]] Request sample() const;
    [[nodiscard]] QMap<QString, Value> readBack(const RequestEdit &edit) const;

    std::shared_ptr<const Library> m_library;
};

void TestRequestEdit::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
}

Request TestRequestEdit::sample() const
{
    const auto read = RequestReader(*m_library).read(test::sampleCase(), QStringLiteral("sample"));
    return read ? *read : Request();
}

/// The values that a reader of the request's file gets; none when it refuses.
QMap<QString, Value> TestRequestEdit::readBack(const RequestEdit &edit) const
{
    const auto read
        = RequestReader(*m_library)
              .read(QJsonDocument(requestToJson(edit.request(), edit.form())).toJson(), QStringLiteral("x"));
    return read ? read->values : QMap<QString, Value>();
}

void TestRequestEdit::pointersLeadThereAndBack_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char *pointer : { "/reference", "/urgency/grounds/fr", "/requesting/authority/officer/title",
                                 "/fields/offence.summary/ar", "/fields/data.items", "/fields/data.items/2",
                                 "/fields/data.items/2/identifier", "/fields/data.items/0/description/zh" })
        QTest::newRow(pointer) << QString::fromLatin1(pointer);
}

void TestRequestEdit::pointersLeadThereAndBack()
{
    QFETCH(QString, pointer);
    const RequestEdit edit(m_library, sample());
    const auto place = placeOf(pointer, edit.form());
    QVERIFY(place);
    QCOMPARE(pointerOf(*place, edit.form()), pointer);
    QVERIFY(!placeOf(QStringLiteral("/annexes/0/path"), edit.form()));
    QVERIFY(!placeOf(QString(), edit.form()));
}

void TestRequestEdit::typedBecomesValueOrIsKept_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("becomesValue");
    QTest::addColumn<QString>("shown");

    const auto row = [](const char *name, const char *key, const QString &typed, bool becomes, const QString &shown) {
        QTest::newRow(name) << QString::fromLatin1(key) << typed << becomes << shown;
    };
    row("date", "date", QStringLiteral("2026-12-01"), true, QStringLiteral("2026-12-01"));
    row("half a date", "date", QStringLiteral("2026-1"), false, QStringLiteral("2026-1"));
    row("no such day", "date", QStringLiteral("2026-02-30"), false, QStringLiteral("2026-02-30"));
    row("Arabic digits", "date", QStringLiteral("٢٠٢٦-١٢-٠١"), true, QStringLiteral("2026-12-01"));
    row("spaces around", "date", QStringLiteral(" 2026-12-01\n"), true, QStringLiteral("2026-12-01"));
    row("nothing", "date", QString(), true, QString());
    row("identifier", "reference", QStringLiteral("GB/1"), true, QStringLiteral("GB/1"));
    row("turned identifier", "reference", QStringLiteral("GB\u202e/1"), false, QStringLiteral("GB\u202e/1"));
    row("invisible in it", "reference", QStringLiteral("GB\u200b/1"), false, QStringLiteral("GB\u200b/1"));
    row("half a character", "reference", QStringLiteral("GB") + QChar(0xd800), false,
        QStringLiteral("GB") + QChar(0xd800));
    row("null in it", "reference", QStringLiteral("GB") + QChar(0) + QLatin1Char('1'), false,
        QStringLiteral("GB") + QChar(0) + QLatin1Char('1'));
    row("too long", "reference", QString(2001, QLatin1Char('x')), false, QString(2001, QLatin1Char('x')));
    row("number", "preservation.days", QStringLiteral("120"), true, QStringLiteral("120"));
    row("number in Arabic", "preservation.days", QStringLiteral("١٢٠"), true, QStringLiteral("120"));
    row("no number", "preservation.days", QStringLiteral("90 days"), false, QStringLiteral("90 days"));
    row("more than a number", "preservation.days", QStringLiteral("99999999999999999999"), false,
        QStringLiteral("99999999999999999999"));
    row("Party", "requested.party", QStringLiteral("DE"), true, QStringLiteral("DE"));
    row("no Party", "requested.party", QStringLiteral("Fr"), false, QStringLiteral("Fr"));
}

void TestRequestEdit::typedBecomesValueOrIsKept()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(bool, becomesValue);
    QFETCH(QString, shown);
    RequestEdit edit(m_library, sample());
    const FieldPlace place{ key, -1, {}, {} };
    QCOMPARE(edit.setTyped(place, typed), becomesValue);
    QCOMPARE(edit.textAt(place), shown);
    QCOMPARE(edit.isTyped(place), !becomesValue);
    QCOMPARE(edit.problem(place).isEmpty(), becomesValue);
    QCOMPARE(edit.value(place).isEmpty(), !becomesValue || typed.isEmpty());
    QCOMPARE(readBack(edit).value(key).isEmpty(), !becomesValue || typed.isEmpty());
    edit.undoStack().undo();
    QVERIFY(!edit.isTyped(place));
    QVERIFY(!edit.isModified());
    edit.undoStack().redo();
    QCOMPARE(edit.textAt(place), shown);
}

void TestRequestEdit::whatStandsThereIsWhatAReaderGets()
{
    RequestEdit edit(m_library, sample());
    const QStringList nasty{ QStringLiteral("a\u202eb"),
                             QStringLiteral("x\ty"),
                             QStringLiteral("x\ny"),
                             QString(QChar(7)),
                             QStringLiteral("a") + QString(200, QChar(0x301)),
                             QString(QChar(0xdc00)),
                             QString(150'000, QLatin1Char('p')),
                             QStringLiteral("2026-11-16"),
                             QStringLiteral("true"),
                             QStringLiteral("FR"),
                             QString(),
                             QStringLiteral("  ") };
    for (const Section &section : edit.form().sections) {
        for (const Field &one : section.fields) {
            for (const QString &text : nasty) {
                FieldPlace place{ one.key, -1, {}, {} };
                if (one.type == FieldType::Table)
                    place = cell(0, "identifier");
                else if (one.type == FieldType::Text)
                    place.language = Language::French;
                edit.setTyped(place, text);
                const auto read = readBack(edit);
                QVERIFY2(!read.isEmpty(), qPrintable(one.key + QLatin1Char(' ') + text.left(20)));
                QCOMPARE(read.value(one.key).isEmpty(), edit.request().value(one.key).isEmpty());
                if (!edit.request().value(one.key).isEmpty() && one.type != FieldType::Table)
                    QCOMPARE(read.value(one.key), edit.request().value(one.key));
            }
        }
    }
}

void TestRequestEdit::refusedSentenceKeepsTheOthers()
{
    RequestEdit edit(m_library, sample());
    const FieldPlace french = field("offence.summary").in(Language::French);
    QVERIFY(!edit.setTyped(french, QStringLiteral("bell") + QChar(7)));
    QCOMPARE(edit.textAt(french), QStringLiteral("bell") + QChar(7));
    const Text summary = edit.value(field("offence.summary")).text();
    QVERIFY(summary.in(Language::French).isEmpty());
    QVERIFY(summary.in(Language::English).startsWith(QLatin1String("On 6 November")));
    QVERIFY(edit.problem(french).contains(QLatin1String("U+0007")));
    QVERIFY(edit.setTyped(french, QStringLiteral("Le 6 novembre")));
    QVERIFY(!edit.isTyped(french));
}

void TestRequestEdit::clearedIsNotReadAgain()
{
    RequestEdit edit(m_library, sample());
    edit.setTyped(field("custodian.contact"), {});
    edit.setValue(field("followUp.intended"), Value());
    edit.setTyped(cell(1, "port"), {});
    const auto read = readBack(edit);
    QVERIFY(read.value(QStringLiteral("custodian.contact")).isEmpty());
    QVERIFY(!read.value(QStringLiteral("followUp.intended")).answer());
    QVERIFY(read.value(QStringLiteral("data.items")).rows().at(1).cell(QStringLiteral("port")).isEmpty());
}

void TestRequestEdit::undoHasOneFirstRun()
{
    RequestEdit edit(m_library, sample());
    QSignalSpy changed(&edit, &RequestEdit::changed);
    QSignalSpy undone(&edit, &RequestEdit::undone);
    edit.setTyped(field("custodian.name"), QStringLiteral("Other SAS"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(undone.size(), 0);
    edit.undoStack().undo();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone.first().first().value<FieldPlace>().key, QStringLiteral("custodian.name"));
    QCOMPARE(edit.textAt(field("custodian.name")), QString::fromUtf8("Hébergement Exemple SAS"));
}

void TestRequestEdit::editsMergeUntilTheCursorLeaves()
{
    RequestEdit edit(m_library, sample());
    const FieldPlace place = field("custodian.name");
    for (const char *text : { "A", "An", "Ano", "Anot" })
        edit.setTyped(place, QString::fromLatin1(text));
    QCOMPARE(edit.undoStack().count(), 1);
    edit.endEditing();
    edit.setTyped(place, QStringLiteral("Another"));
    QCOMPARE(edit.undoStack().count(), 2);
    edit.setTyped(field("custodian.legalEntity"), QStringLiteral("x"));
    QCOMPARE(edit.undoStack().count(), 3);
    edit.undoStack().undo();
    edit.undoStack().undo();
    QCOMPARE(edit.textAt(place), QStringLiteral("Anot"));
}

void TestRequestEdit::editUndoneByTypingIsNoStep()
{
    RequestEdit edit(m_library, sample());
    const FieldPlace place = field("reference");
    edit.setTyped(place, QStringLiteral("GB-CA/2026/0142x"));
    edit.setTyped(place, QStringLiteral("GB-CA/2026/0142"));
    QCOMPARE(edit.undoStack().count(), 0);
    QVERIFY(!edit.isModified());
}

void TestRequestEdit::rowsComeGoAndMove()
{
    RequestEdit edit(m_library, sample());
    const QString key = QStringLiteral("data.items");
    QCOMPARE(edit.rowCount(key), 3);
    Row row;
    row.cells.insert(QStringLiteral("identifier"), Value(QStringLiteral("198.51.100.7")));
    QVERIFY(edit.insertRows(key, 1, { row, row }));
    QCOMPARE(edit.rowCount(key), 5);
    QCOMPARE(edit.textAt(cell(1, "identifier")), QStringLiteral("198.51.100.7"));
    QCOMPARE(edit.textAt(cell(3, "port")), QStringLiteral("443"));
    edit.removeRows(key, 1, 2);
    edit.moveRow(key, 1, 2);
    QCOMPARE(edit.textAt(cell(2, "port")), QStringLiteral("443"));
    edit.moveRow(key, 2, 0);
    QCOMPARE(edit.textAt(cell(0, "port")), QStringLiteral("443"));
    QCOMPARE(edit.undoStack().count(), 4);
    while (edit.undoStack().canUndo())
        edit.undoStack().undo();
    QCOMPARE(edit.request().values, sample().values);
    while (edit.undoStack().canRedo())
        edit.undoStack().redo();
    QCOMPARE(edit.textAt(cell(0, "port")), QStringLiteral("443"));
    QVERIFY(edit.isModified());
    row.cells.insert(QStringLiteral("identifier"), Value(QStringLiteral("198.51.\u202e100.7")));
    QVERIFY(!edit.insertRows(key, 0, { row }));
    QCOMPARE(edit.rowCount(key), 3);
}

void TestRequestEdit::typedGoesWithItsRow()
{
    RequestEdit edit(m_library, sample());
    const QString key = QStringLiteral("data.items");
    edit.setTyped(cell(1, "from"), QStringLiteral("yesterday"));
    edit.insertRows(key, 0, { Row() });
    QCOMPARE(edit.textAt(cell(2, "from")), QStringLiteral("yesterday"));
    edit.moveRow(key, 2, 0);
    QCOMPARE(edit.textAt(cell(0, "from")), QStringLiteral("yesterday"));
    QVERIFY(!edit.isTyped(cell(2, "from")));
    edit.removeRows(key, 0, 1);
    QVERIFY(!edit.isTyped(cell(0, "from")));
    edit.undoStack().undo();
    QCOMPARE(edit.textAt(cell(0, "from")), QStringLiteral("yesterday"));
    edit.undoStack().undo();
    edit.undoStack().undo();
    QCOMPARE(edit.textAt(cell(1, "from")), QStringLiteral("yesterday"));
}

void TestRequestEdit::tooMuchIsRefused()
{
    RequestEdit edit(m_library, sample());
    QVERIFY(!edit.insertRows(QStringLiteral("data.items"), 3, Rows(20'000)));
    QCOMPARE(edit.rowCount(QStringLiteral("data.items")), 3);
    QVERIFY(!edit.setTyped(field("offence.summary").in(Language::English), QString(100'001, QLatin1Char('x'))));
    QCOMPARE(edit.textAt(field("offence.summary").in(Language::English)).size(), 100'001);
}

void TestRequestEdit::draftComesBack()
{
    RequestEdit edit(m_library, sample());
    edit.setTyped(field("date"), QStringLiteral("2026-1"));
    edit.setTyped(field("offence.summary").in(Language::Arabic), QStringLiteral("نص آخر"));
    edit.setTyped(cell(1, "identifier"), QStringLiteral("203.\u200b0"));
    edit.setTyped(cell(2, "port"), QStringLiteral("8080"));
    const QByteArray kept = QJsonDocument(edit.toDraft()).toJson();

    RequestEdit again(m_library, sample());
    QSignalSpy reset(&again, &RequestEdit::reset);
    again.restoreDraft(QJsonDocument::fromJson(kept).object());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(again.textAt(field("date")), QStringLiteral("2026-1"));
    QVERIFY(again.isTyped(field("date")));
    QCOMPARE(again.textAt(field("offence.summary").in(Language::Arabic)), QStringLiteral("نص آخر"));
    QCOMPARE(again.textAt(cell(1, "identifier")), QStringLiteral("203.\u200b0"));
    QCOMPARE(again.textAt(cell(2, "port")), QStringLiteral("8080"));
    QVERIFY(again.isModified());
    QVERIFY(!again.undoStack().canUndo());
    QCOMPARE(QJsonDocument(again.toDraft()).toJson(), kept);
}

void TestRequestEdit::draftThatIsDamagedComesBack()
{
    RequestEdit edit(m_library, sample());
    QJsonObject draft = edit.toDraft();
    QJsonObject request = draft.value(QLatin1String("request")).toObject();
    request.insert(QStringLiteral("date"), QStringLiteral("the sixteenth"));
    request.insert(QStringLiteral("urgency"), 7);
    QJsonObject fields = request.value(QLatin1String("fields")).toObject();
    fields.insert(QStringLiteral("offence.summary"),
                  QJsonObject{ { QStringLiteral("en"), QStringLiteral("kept") }, { QStringLiteral("fr"), 5 } });
    fields.insert(QStringLiteral("necessity"), QStringLiteral("bare"));
    fields.insert(QStringLiteral("data.items"),
                  QJsonArray{ 3,
                              QJsonObject{ { QStringLiteral("identifier"), QStringLiteral("203.0.113.45") },
                                           { QStringLiteral("port"), QStringLiteral("many") },
                                           { QStringLiteral("category"), QStringLiteral("unheard") } } });
    request.insert(QStringLiteral("fields"), fields);
    edit.restoreDraft({ { QStringLiteral("request"), request },
                        { QStringLiteral("typed"),
                          QJsonObject{ { QStringLiteral("/nowhere"), QStringLiteral("x") },
                                       { QStringLiteral("/fields/data.items/99/port"), QStringLiteral("x") } } } });
    QCOMPARE(edit.textAt(field("date")), QStringLiteral("the sixteenth"));
    QCOMPARE(edit.value(field("offence.summary")).text().in(Language::English), QStringLiteral("kept"));
    QCOMPARE(edit.textAt(field("offence.summary").in(Language::French)), QStringLiteral("5"));
    QCOMPARE(edit.textAt(field("necessity").in(Language::English)), QStringLiteral("bare"));
    QCOMPARE(edit.rowCount(QStringLiteral("data.items")), 2);
    QCOMPARE(edit.textAt(cell(1, "identifier")), QStringLiteral("203.0.113.45"));
    QCOMPARE(edit.textAt(cell(1, "port")), QStringLiteral("many"));
    QCOMPARE(edit.textAt(cell(1, "category")), QStringLiteral("unheard"));
    QVERIFY(!readBack(edit).isEmpty());

    edit.restoreDraft({}); // nothing in it: nothing is lost
    QCOMPARE(edit.rowCount(QStringLiteral("data.items")), 2);
}

void TestRequestEdit::modifiedAgainstTheSavedVersion()
{
    RequestEdit edit(m_library, sample());
    QVERIFY(!edit.isModified());
    edit.setTyped(field("custodian.name"), QStringLiteral("x"));
    QVERIFY(edit.isModified());
    const Request saved = edit.request();
    edit.setTyped(field("custodian.name"), QStringLiteral("xy"));
    edit.markSaved(saved);
    QVERIFY(edit.isModified()); // typed while the vault was writing
    edit.setTyped(field("custodian.name"), QStringLiteral("x"));
    QVERIFY(!edit.isModified());
    edit.setTyped(field("system.city"), QStringLiteral("Lille"));
    edit.setTyped(field("system.city"), {});
    QVERIFY(!edit.isModified());
}

QTEST_GUILESS_MAIN(TestRequestEdit)
#include "tst_request_edit.moc"
