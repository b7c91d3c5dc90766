// SPDX-License-Identifier: GPL-3.0-or-later
// The archive, the bin, and whose requests are: moved with the keyboard, undone in the strip.
#include "opendesk.h"
#include "ui/widgets/messagestrip.h"

#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace comity;
using namespace comity::ui;

class TestShelves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QCOMPARE(m_open->made, QString());
        QVERIFY(m_open->add({ m_open->sample(QStringLiteral("A/1")), m_open->sample(QStringLiteral("A/2")) }));
        QVERIFY(m_open->open());
        QTRY_COMPARE(rows("outgoing"), 3);
    }
    void cleanup() { m_open.reset(); }

    void movesToTheBinAndBack();
    void archivesAndTakesOutAgain();
    void returnsToWhereItWas();
    void saysThatNothingIsErased();
    void assignsToAnOfficer();
    void searchesTheBinApart();

private:
    int rows(const char *list) const { return m_open->table(list).model()->rowCount(); }
    QListWidget &side() const { return child<QListWidget>(*m_open->window, "side"); }
    MessageStrip &strip() const { return m_open->window->desk()->messages(); }
    void undo() const { QTest::mouseClick(&child<QPushButton>(strip(), "messageAction"), Qt::LeftButton); }
    void select(const char *list, int count) const
    {
        QTableView &table = m_open->table(list);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
        for (int i = 1; i < count; ++i)
            QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_open->list(list).selectedRequests().size(), count);
    }
    void trigger(const char *list, const char *action) const
    {
        auto *found = m_open->list(list).findChild<QAction *>(QString::fromLatin1(action));
        if (!found || !found->isEnabled() || !found->isVisible())
            qFatal("%s cannot be done now", action);
        found->trigger();
    }

    std::unique_ptr<OpenDesk> m_open;
};

void TestShelves::movesToTheBinAndBack()
{
    select("outgoing", 2);
    QTest::keyClick(&m_open->table(), Qt::Key_Delete);
    QTRY_COMPARE(rows("outgoing"), 1);
    QVERIFY(strip().text().startsWith(QStringLiteral("2 requests moved to the bin")));
    QTRY_VERIFY(side().item(5)->text().contains(QStringLiteral("(2)")));
    side().setCurrentRow(5);
    QTRY_COMPARE(rows("bin"), 2);
    undo();
    QTRY_COMPARE(rows("bin"), 0);
    side().setCurrentRow(0);
    QTRY_COMPARE(rows("outgoing"), 3);
}

void TestShelves::archivesAndTakesOutAgain()
{
    select("outgoing", 1);
    trigger("outgoing", "toArchive");
    QTRY_COMPARE(rows("outgoing"), 2);
    side().setCurrentRow(4);
    QTRY_COMPARE(rows("archive"), 1);
    select("archive", 1);
    trigger("archive", "putBack");
    QTRY_COMPARE(rows("archive"), 0);
    QVERIFY(strip().text().contains(QStringLiteral("put back")));
    undo();
    QTRY_COMPARE(rows("archive"), 1);
}

void TestShelves::returnsToWhereItWas()
{
    select("outgoing", 1);
    trigger("outgoing", "toArchive");
    side().setCurrentRow(4);
    QTRY_COMPARE(rows("archive"), 1);
    select("archive", 1);
    QTest::keyClick(&m_open->table("archive"), Qt::Key_Delete);
    QTRY_COMPARE(rows("archive"), 0);
    side().setCurrentRow(5);
    QTRY_COMPARE(rows("bin"), 1);
    select("bin", 1);
    QTest::keyClick(&m_open->table("bin"), Qt::Key_Delete); // nothing more can be done to it
    QTest::qWait(50);
    QCOMPARE(rows("bin"), 1);
    trigger("bin", "putBack");
    QTRY_COMPARE(rows("bin"), 0);
    side().setCurrentRow(4); // it was in the archive
    QTRY_COMPARE(rows("archive"), 1);
}

void TestShelves::saysThatNothingIsErased()
{
    side().setCurrentRow(5);
    QLabel &note = child<QLabel>(m_open->list("bin"), "note");
    QVERIFY(note.isVisible());
    QVERIFY(note.text().startsWith(QStringLiteral("Nothing is ever erased")));
    QTRY_VERIFY(child<QLabel>(m_open->list("bin"), "emptyHeading").isVisible());
    QVERIFY(m_open->list("bin").findChild<QPushButton *>(QStringLiteral("emptyNew")) == nullptr);
    QVERIFY(!child<QLabel>(m_open->list("outgoing"), "note").isVisible());
    QTRY_COMPARE(namelessControls(*m_open->window), QStringList());
    m_open->window->setLanguage(Language::Chinese);
    QTRY_VERIFY(!note.text().isEmpty());
}

void TestShelves::assignsToAnOfficer()
{
    select("outgoing", 2);
    const auto officers = OpenDesk::wait(m_open->window->vault().officers());
    QCOMPARE(officers->size(), 1);
    auto *menu = m_open->list().findChild<QMenu *>(QStringLiteral("assignMenu"));
    QVERIFY(menu && menu->isEnabled());
    QTRY_VERIFY((Q_EMIT menu->aboutToShow(), menu->actions().size() == 1));
    QCOMPARE(menu->actions().constFirst()->text(), QStringLiteral("Ada"));
    menu->actions().constFirst()->trigger();
    QTRY_VERIFY(strip().text().startsWith(QStringLiteral("2 requests assigned")));
    QCOMPARE(OpenDesk::wait(m_open->window->vault().openRequest(3))->summary.owner, officers->constFirst().id);
}

void TestShelves::searchesTheBinApart()
{
    QVERIFY(m_open->list().selectRequest(2));
    m_open->table().setFocus();
    QTest::keyClick(&m_open->table(), Qt::Key_Delete);
    QTRY_COMPARE(rows("outgoing"), 2);
    QTest::keyClicks(&child<QLineEdit>(m_open->list(), "search"), QStringLiteral("A/1"));
    QTRY_COMPARE(rows("outgoing"), 0);
    side().setCurrentRow(5);
    QTest::keyClicks(&child<QLineEdit>(m_open->list("bin"), "search"), QStringLiteral("A/1"));
    QTRY_COMPARE(rows("bin"), 1);
    QTRY_VERIFY(child<QLabel>(m_open->list("bin"), "found").text().startsWith(QStringLiteral("1 request found")));
}

QTEST_MAIN(TestShelves)
#include "tst_shelves.moc"
