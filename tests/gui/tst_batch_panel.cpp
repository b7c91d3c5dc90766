// SPDX-License-Identifier: GPL-3.0-or-later
// Many requests at once: printed, or written as PDF files, from the list.
#include "opendesk.h"
#include "support/programoutput.h"
#include "ui/shell/batchpanel.h"

#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace comity;
using namespace comity::ui;

class TestBatchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QCOMPARE(m_open->made, QString());
        m_folder = m_open->fixture.path(QStringLiteral("papers"));
        QVERIFY(QDir().mkpath(m_folder));
        fileChoice().folder = [this](QWidget *, const QString &, const QString &) { return m_folder; };
    }
    void cleanup() { m_open.reset(); }

    void writesTheSelectedRequests();
    void writesTheWholeListAsItIsFiltered();
    void writesTwoLanguagesSideBySide();
    void goesOnPastARequestThatCannotBeMade();
    void writesOverFilesOnlyWhenAsked();
    void givesRequestsOfOneReferenceNamesOfTheirOwn();
    void saysWhatIsNotSavedYet();
    void stops();
    void endsWhereThereIsNoFolder();
    void prints();
    void speaksTheLanguageOfTheMoment();

private:
    QTableView &begin(int rows)
    {
        QTableView &table = m_open->table();
        if (!QTest::qWaitFor([&] { return table.model()->rowCount() == rows; }))
            qFatal("the list has %d rows", table.model()->rowCount());
        table.setFocus();
        return table;
    }
    void show() const { QTest::keyClick(m_open->window.get(), Qt::Key_E, Qt::ControlModifier); }
    void check(const QList<int> &rows) const
    {
        auto &languages = child<QListWidget>(panel(), "batchLanguages");
        for (int i = 0; i < languages.count(); ++i) {
            languages.setCurrentRow(i);
            const bool wanted = rows.contains(i);
            if ((languages.item(i)->checkState() == Qt::Checked) != wanted)
                QTest::keyClick(&languages, Qt::Key_Space);
        }
    }
    void click(const char *button) const { QTest::mouseClick(&child<QPushButton>(panel(), button), Qt::LeftButton); }
    BatchPanel &panel() const { return m_open->window->desk()->batch(); }
    QString says() const { return child<QLabel>(panel(), "batchSays").text(); }
    QStringList files() const { return QDir(m_folder).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<OpenDesk> m_open;
    QString m_folder;
};

void TestBatchPanel::writesTheSelectedRequests()
{
    QVERIFY(m_open->add({ m_open->sample(QStringLiteral("A/1")), m_open->sample(QStringLiteral("A/2")) }));
    QVERIFY(m_open->open());
    QTableView &table = begin(3); // the newest first: A/2, A/1, the sample
    QTest::keyClick(&table, Qt::Key_Home);
    QTRY_VERIFY(m_open->list().selectRequest(3));
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_open->list().selectedRequests(), QList<store::RequestId>({ 3, 2 }));
    show();
    QVERIFY(panel().isVisible());
    QVERIFY(child<QRadioButton>(panel(), "batchSelected").isChecked());
    QVERIFY(child<QRadioButton>(panel(), "batchSelected").text().contains(QStringLiteral("(2)")));
    QVERIFY(child<QRadioButton>(panel(), "batchAll").text().contains(QStringLiteral("(3)")));
    check({ 2, 3 }); // Chinese is the second of the six; the first row is the drafted one
    click("batchWrite");
    QTRY_VERIFY_WITH_TIMEOUT(says().startsWith(QStringLiteral("4 PDF file")), 60'000);
    QCOMPARE(files().size(), 4);
    for (const QString &file : files()) {
        QVERIFY2(file.startsWith(QStringLiteral("A-1-request-")) || file.startsWith(QStringLiteral("A-2-request-")),
                 qPrintable(file));
        const QString text = test::textOfPdf(QDir(m_folder).filePath(file));
        QVERIFY(text.contains(QLatin1String(file.startsWith(QStringLiteral("A-1")) ? "A/1" : "A/2")));
    }
    QVERIFY(!child<QTreeWidget>(panel(), "batchFailures").isVisible());
    click("batchClose");
    QVERIFY(!panel().isVisible());
}

void TestBatchPanel::writesTheWholeListAsItIsFiltered()
{
    QVERIFY(m_open->add({ m_open->sample(QStringLiteral("FIND/7")), m_open->sample(QStringLiteral("OTHER/8")) }));
    QVERIFY(m_open->open());
    begin(3);
    auto &search = child<QLineEdit>(m_open->list(), "search");
    QTest::keyClicks(&search, QStringLiteral("FIND/7"));
    QTRY_COMPARE(m_open->table().model()->rowCount(), 1);
    m_open->table().clearSelection();
    show();
    QVERIFY(child<QRadioButton>(panel(), "batchAll").isChecked()); // nothing is selected
    QVERIFY(!child<QRadioButton>(panel(), "batchSelected").isEnabled());
    QTRY_VERIFY(child<QRadioButton>(panel(), "batchAll").text().contains(QStringLiteral("(1)")));
    click("batchWrite");
    QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{ QStringLiteral("FIND-7-request-en.pdf") }, 30'000);
}

void TestBatchPanel::writesTwoLanguagesSideBySide()
{
    QVERIFY(m_open->open());
    begin(1);
    show();
    check({ 0, 10 }); // as it was drafted, and that with French beside it
    click("batchWrite");
    QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy() && files().size() == 2, 60'000);
    const QStringList names{ QStringLiteral("GB-CA-2026-0142-request-en.pdf"),
                             QStringLiteral("GB-CA-2026-0142-request-en-%1.pdf").arg(languageCode(kLanguages.at(3))) };
    for (const QString &name : names)
        QVERIFY2(files().contains(name), qPrintable(files().join(u' ')));
}

void TestBatchPanel::goesOnPastARequestThatCannotBeMade()
{
    Request bad = m_open->sample(QStringLiteral("BAD/1"));
    Text summary;
    summary.set(Language::English, QStringLiteral("A secret plan: \U0001FAE5"));
    bad.values.insert(QStringLiteral("offence.summary"), Value(summary));
    QVERIFY(m_open->add({ bad, m_open->sample(QStringLiteral("GOOD/2")) }));
    QVERIFY(m_open->open());
    begin(3);
    m_open->table().selectAll();
    show();
    click("batchWrite");
    QTRY_VERIFY_WITH_TIMEOUT(says().contains(QStringLiteral("not made")), 60'000);
    QVERIFY(says().startsWith(QStringLiteral("2 PDF file")));
    auto &failures = child<QTreeWidget>(panel(), "batchFailures");
    QVERIFY(failures.isVisible());
    QCOMPARE(failures.topLevelItemCount(), 1);
    QVERIFY(failures.topLevelItem(0)->text(0).contains(QStringLiteral("BAD/1")));
    QVERIFY(failures.topLevelItem(0)->text(1).contains(QStringLiteral("cannot be printed")));
    for (const QString &file : files())
        QVERIFY(!file.contains(QStringLiteral("secret"), Qt::CaseInsensitive));
    QVERIFY(!child<QPushButton>(panel(), "batchReplace").isVisible());
    failures.setFocus();
    QTest::keyClick(&failures, Qt::Key_Return);
    QTRY_VERIFY(m_open->window->desk()->currentCase() != nullptr);
    QCOMPARE(m_open->window->desk()->currentCase()->request(), 2);
    QVERIFY(panel().isVisible()); // what else was not made is still to be read
}

void TestBatchPanel::writesOverFilesOnlyWhenAsked()
{
    QVERIFY(m_open->add({ m_open->sample(QStringLiteral("A/1")) }));
    const QString there = QDir(m_folder).filePath(QStringLiteral("A-1-request-en.pdf"));
    QFile old(there);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("an older letter");
    old.close();
    QVERIFY(m_open->open());
    begin(2);
    m_open->table().clearSelection();
    show();
    click("batchWrite");
    QTRY_VERIFY_WITH_TIMEOUT(says().contains(QStringLiteral("not made")), 60'000);
    QCOMPARE(readAll(there), QByteArray("an older letter"));
    QVERIFY(child<QTreeWidget>(panel(), "batchFailures")
                .topLevelItem(0)
                ->text(1)
                .contains(QStringLiteral("A-1-request-en.pdf")));
    click("batchReplace");
    QTRY_VERIFY_WITH_TIMEOUT(readAll(there).startsWith("%PDF-"), 30'000);
    QTRY_VERIFY(says().startsWith(QStringLiteral("1 PDF file")));
    QCOMPARE(files().size(), 2);
}

void TestBatchPanel::givesRequestsOfOneReferenceNamesOfTheirOwn()
{
    desk::BatchNames names;
    QCOMPARE(names.nameFor(1, QStringLiteral("GB/1")), QStringLiteral("GB-1"));
    QCOMPARE(names.nameFor(2, QStringLiteral("gb/1")), QStringLiteral("gb-1-2"));
    QCOMPARE(names.nameFor(3, QString()), QStringLiteral("draft-3"));
    QCOMPARE(names.nameFor(1, QStringLiteral("GB/1")), QStringLiteral("GB-1"));
    QVERIFY(m_open->add({ m_open->sample(QStringLiteral("GB:CA:2026:0142")), m_open->sample({}), m_open->sample({}) }));
    QVERIFY(m_open->open());
    begin(4);
    m_open->table().clearSelection();
    show();
    click("batchWrite");
    QTRY_VERIFY_WITH_TIMEOUT(says().startsWith(QStringLiteral("4 PDF file")), 60'000);
    QCOMPARE(files().size(), 4);
    QVERIFY(files().contains(QStringLiteral("draft-3-request-en.pdf")));
    QVERIFY(files().contains(QStringLiteral("draft-4-request-en.pdf")));
}

void TestBatchPanel::saysWhatIsNotSavedYet()
{
    QVERIFY(m_open->openCase());
    CasePage &open = *m_open->window->desk()->currentCase();
    QVERIFY(open.form().focusField(QStringLiteral("/fields/offence.summary/en")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zanzibar. "));
    QTest::mouseClick(&child<QPushButton>(*m_open->window, "backToList"), Qt::LeftButton);
    QTRY_VERIFY(m_open->window->desk()->currentCase() == nullptr);
    begin(1);
    show();
    click("batchWrite");
    QTRY_VERIFY_WITH_TIMEOUT(says().contains(QStringLiteral("not saved as a version yet")), 30'000);
    const QString text = test::textOfPdf(QDir(m_folder).filePath(files().constFirst()));
    QVERIFY(!text.contains(QStringLiteral("Zanzibar")));
}

void TestBatchPanel::stops()
{
    QList<Request> many;
    for (int i = 0; i < 12; ++i)
        many.append(m_open->sample(QStringLiteral("N/%1").arg(i)));
    QVERIFY(m_open->add(many));
    QVERIFY(m_open->open());
    begin(13);
    m_open->table().clearSelection();
    show();
    check({ 1, 2, 3, 4, 5, 6 });
    click("batchWrite");
    QTRY_VERIFY_WITH_TIMEOUT(!files().isEmpty(), 60'000);
    QVERIFY(panel().isBusy());
    QCOMPARE(child<QProgressBar>(panel(), "batchProgress").maximum(), 13);
    QVERIFY(says().contains(QStringLiteral("of 13")));
    click("batchClose"); // it is "Stop" now
    QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy(), 60'000);
    QVERIFY(says().startsWith(QStringLiteral("It was stopped")));
    QVERIFY(files().size() < 13 * 6);
    QCOMPARE(files().size() % 6, 0); // a request is written whole
}

void TestBatchPanel::endsWhereThereIsNoFolder()
{
    QVERIFY(m_open->add({ m_open->sample(QStringLiteral("A/1")) }));
    QFile inTheWay(m_open->fixture.path(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_folder = inTheWay.fileName() + QStringLiteral("/below");
    QVERIFY(m_open->open());
    begin(2);
    m_open->table().clearSelection();
    show();
    click("batchWrite");
    QTRY_VERIFY_WITH_TIMEOUT(says().startsWith(QStringLiteral("It ended before all were made")), 30'000);
    QVERIFY(says().contains(QStringLiteral("The folder cannot be made")));
}

void TestBatchPanel::prints()
{
    QVERIFY(m_open->add({ m_open->sample(QStringLiteral("A/1")) }));
    QVERIFY(m_open->open());
    begin(2);
    m_open->table().clearSelection();
    const QString out = m_open->fixture.path(QStringLiteral("printed.pdf"));
    int asked = 0;
    panel().setAskPrinter([&](QPrinter &printer, QWidget *) {
        ++asked;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(out);
        return true;
    });
    QTest::keyClick(m_open->window.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(panel().isVisible());
    click("batchPrint");
    QTRY_VERIFY_WITH_TIMEOUT(says().contains(QStringLiteral("went to the printer")), 60'000);
    QCOMPARE(asked, 1); // for all of them
    QVERIFY(!says().contains(QStringLiteral("not made")));
    // Each is a job of its own; in this file is the last.
    QVERIFY(readAll(out).startsWith("%PDF-"));
}

void TestBatchPanel::speaksTheLanguageOfTheMoment()
{
    QVERIFY(m_open->open());
    begin(1);
    show();
    check({ 0, 4 });
    QTRY_COMPARE(namelessControls(*m_open->window), QStringList());
    m_open->window->setLanguage(Language::Arabic);
    auto &languages = child<QListWidget>(panel(), "batchLanguages");
    QCOMPARE(languages.item(4)->checkState(), Qt::Checked);
    QCOMPARE(panel().layoutDirection(), Qt::RightToLeft);
    click("batchWrite");
    QTRY_VERIFY_WITH_TIMEOUT(!panel().isBusy() && !files().isEmpty(), 30'000);
    m_open->window->setLanguage(Language::English);
    QTRY_VERIFY(says().startsWith(QStringLiteral("2 PDF file")));
}

QTEST_MAIN(TestBatchPanel)
#include "tst_batch_panel.moc"
