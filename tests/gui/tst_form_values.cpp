// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of values of a form: choices, Parties, moments, tables, pasted lines.
#include "formcase.h"
#include "ui/request/proseedit.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QWheelEvent>

using namespace comity;
using namespace comity::ui;

class TestFormValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }

    void answersAndChoices();
    void wheelChangesNothing();
    void partyByAnyName();
    void partyIsNotGuessed();
    void zoneIsMarked();
    void momentInTwoTimes();
    void calendarChooses();
    void tableByKeyboard();
    void pastedLines();

private:
    std::shared_ptr<const Library> m_library;
    Request m_sample;
};

void TestFormValues::initTestCase() { QCOMPARE(test::readSample(m_library, m_sample), QString()); }

void TestFormValues::answersAndChoices()
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

void TestFormValues::wheelChangesNothing()
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

void TestFormValues::partyByAnyName()
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

void TestFormValues::partyIsNotGuessed()
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

void TestFormValues::zoneIsMarked()
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

void TestFormValues::momentInTwoTimes()
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

void TestFormValues::calendarChooses()
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

void TestFormValues::tableByKeyboard()
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

void TestFormValues::pastedLines()
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

QTEST_MAIN(TestFormValues)
#include "tst_form_values.moc"
