// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of findings, as an officer works with it: with the keyboard, with the mouse, in two languages.
#include "previewcase.h"
#include "ui/preview/findingspanel.h"
#include "ui/widgets/uilanguage.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace comity;
using namespace comity::ui;

namespace {

Finding finding(Severity severity, const char *message, const char *pointer)
{
    Finding made;
    made.rule = QString::fromLatin1(message);
    made.severity = severity;
    made.message = QString::fromLatin1(message);
    made.pointer = QString::fromLatin1(pointer);
    made.field = made.pointer.section(QLatin1Char('/'), 2, 2);
    return made;
}

} // namespace

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void groups();
    void nothingToObject();
    void enterAsksForTheField();
    void clickAsksForTheField();
    void explanationUnfolds();
    void selectionStays();
    void warningIsAccepted();
    void reasonMayNotBeEmpty();
    void acceptanceIsWithdrawn();
    void otherLanguage();
    void foreignTextIsPlain();
    void thousands();
    void accessible();

private:
    [[nodiscard]] QModelIndex at(int group, int row) const
    {
        return m_view->model()->index(row, 0, m_view->model()->index(group, 0));
    }
    template <typename T>
    T *part(const char *name) const
    {
        return m_panel->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] static QString textOf(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] Finding firstOf(Severity severity) const
    {
        for (const Finding &one : m_findings)
            if (one.severity == severity)
                return one;
        qFatal("no such finding");
    }

    desk::RequestDesk m_desk{ test::library() };
    Findings m_findings;
    std::unique_ptr<FindingsPanel> m_panel;
    QTreeView *m_view = nullptr;
};

void TestFindingsPanel::init()
{
    setUiLanguage(Language::English);
    const Request request = test::poorRequest();
    m_findings = *m_desk.check(request).result();
    m_panel = std::make_unique<FindingsPanel>(test::library());
    m_view = part<QTreeView>("findingsList");
    m_panel->resize(400, 500);
    m_panel->setForm(request.instrument, request.type);
    m_panel->setFindings(m_findings);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestFindingsPanel::cleanup() { m_panel.reset(); }

void TestFindingsPanel::groups()
{
    QCOMPARE(m_panel->errorCount(), 2);
    QVERIFY(m_panel->openWarningCount() > 0);
    QVERIFY(m_panel->summary().startsWith(QStringLiteral("2 error")));
    QVERIFY(m_view->model()->index(0, 0).data().toString().startsWith(QStringLiteral("2 error")));
    QVERIFY(m_view->isExpanded(m_view->model()->index(0, 0)));
    QVERIFY(textOf(at(0, 0)).startsWith(QStringLiteral("Error · article 9, paragraph 2 (b). ")));
    QVERIFY(textOf(at(1, 0)).startsWith(QStringLiteral("Warning")));
    QVERIFY(!at(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
}

void TestFindingsPanel::nothingToObject()
{
    m_panel->setFindings({});
    QVERIFY(m_panel->summary().endsWith(QLatin1Char('.')));
    QCOMPARE(m_view->model()->rowCount(), 0);
    m_panel->clear();
    QVERIFY(m_panel->summary().contains(QStringLiteral("not been checked")));
}

void TestFindingsPanel::enterAsksForTheField()
{
    const QSignalSpy wanted(m_panel.get(), &FindingsPanel::fieldWanted);
    m_view->setFocus();
    m_view->setCurrentIndex(m_view->model()->index(0, 0));
    QTest::keyClick(m_view, Qt::Key_Return); // on a heading: nothing
    QCOMPARE(wanted.size(), 0);
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), firstOf(Severity::Error).pointer);
}

void TestFindingsPanel::clickAsksForTheField()
{
    const QSignalSpy wanted(m_panel.get(), &FindingsPanel::fieldWanted);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(at(0, 1)).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("/fields/data.items"));
}

void TestFindingsPanel::explanationUnfolds()
{
    m_view->setFocus();
    m_view->setCurrentIndex(at(0, 0));
    QVERIFY(!m_view->isExpanded(at(0, 0)));
    QTest::keyClick(m_view, Qt::Key_Right);
    QVERIFY(m_view->isExpanded(at(0, 0)));
    QVERIFY(m_view->model()->index(0, 0, at(0, 0)).data().toString().contains(QStringLiteral("requires it")));
    m_panel->setFindings(m_findings + Findings{ finding(Severity::Hint, "R-9.2a", "/fields/x") });
    QVERIFY(m_view->isExpanded(at(0, 0))); // stays so
}

void TestFindingsPanel::selectionStays()
{
    m_view->setCurrentIndex(at(0, 1));
    const QString before = textOf(m_view->currentIndex());
    const QSignalSpy wanted(m_panel.get(), &FindingsPanel::fieldWanted);
    Findings fewer = m_findings;
    const QString gone = firstOf(Severity::Error).key();
    fewer.removeIf([&gone](const Finding &one) { return one.key() == gone; });
    m_panel->setFindings(fewer);
    QCOMPARE(m_panel->errorCount(), 1);
    QCOMPARE(textOf(m_view->currentIndex()), before);
    QCOMPARE(wanted.size(), 0); // the cursor of the form is left alone
}

void TestFindingsPanel::warningIsAccepted()
{
    const QSignalSpy accepted(m_panel.get(), &FindingsPanel::accepted);
    auto *accept = part<QPushButton>("findingsAccept");
    m_view->setCurrentIndex(at(0, 0));
    QVERIFY(!accept->isEnabled()); // an error is not to be accepted
    m_view->setCurrentIndex(at(1, 0));
    QVERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    auto *reason = part<QLineEdit>("findingsReason");
    QVERIFY(reason->isVisible());
    QVERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("Agreed by telephone"));
    QTest::keyClick(reason, Qt::Key_Return);
    const QString key = firstOf(Severity::Warning).key();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.at(0).at(0).toString(), key);
    QCOMPARE(accepted.at(0).at(1).toString(), QStringLiteral("Agreed by telephone"));
    QVERIFY(!reason->isVisible());

    const int open = m_panel->openWarningCount();
    m_panel->setAccepted({ { key, QStringLiteral("Agreed by telephone") } });
    QCOMPARE(m_panel->openWarningCount(), open - 1);
    QVERIFY(m_panel->summary().contains(QStringLiteral("1 accepted")));
    QVERIFY(textOf(m_view->currentIndex()).contains(QStringLiteral("Agreed by telephone")));
    QVERIFY(!m_panel->isHidden());
}

void TestFindingsPanel::reasonMayNotBeEmpty()
{
    const QSignalSpy accepted(m_panel.get(), &FindingsPanel::accepted);
    m_view->setCurrentIndex(at(1, 0));
    part<QPushButton>("findingsAccept")->click();
    auto *reason = part<QLineEdit>("findingsReason");
    QTest::keyClicks(reason, QStringLiteral("   "));
    QVERIFY(!part<QPushButton>("findingsConfirm")->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    // What is being typed outlives new findings, and Escape gives it up.
    QTest::keyClicks(reason, QStringLiteral("Because"));
    m_panel->setFindings(m_findings.mid(0, m_findings.size() - 1));
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text().trimmed(), QStringLiteral("Because"));
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    QCOMPARE(accepted.size(), 0);
}

void TestFindingsPanel::acceptanceIsWithdrawn()
{
    const QSignalSpy withdrawn(m_panel.get(), &FindingsPanel::acceptanceWithdrawn);
    const QString key = firstOf(Severity::Warning).key();
    m_view->setCurrentIndex(at(1, 0));
    m_panel->setAccepted({ { key, QStringLiteral("Agreed") } });
    auto *withdraw = part<QPushButton>("findingsWithdraw");
    QVERIFY(withdraw->isVisible()); // the selection went along
    QTest::mouseClick(withdraw, Qt::LeftButton);
    QCOMPARE(withdrawn.size(), 1);
    QCOMPARE(withdrawn.at(0).at(0).toString(), key);
}

void TestFindingsPanel::otherLanguage()
{
    m_view->setCurrentIndex(at(0, 1));
    setUiLanguage(Language::Arabic);
    QCoreApplication::processEvents();
    QVERIFY(m_view->isRightToLeft());
    QString words = textOf(at(0, 0));
    words.remove(QChar(0x2068)).remove(QChar(0x2069)); // they only keep the directions apart
    QVERIFY(words.contains(QStringLiteral("الفقرة 2 (ب) من المادة 9")));
    QCOMPARE(m_view->currentIndex(), at(0, 1));
    // The icon stands on the right, and the arrow that unfolds is the left one.
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Left);
    QVERIFY(m_view->isExpanded(at(0, 1)));
}

void TestFindingsPanel::foreignTextIsPlain()
{
    Findings hostile = m_findings;
    for (Finding &one : hostile)
        for (QString &argument : one.arguments)
            argument = QStringLiteral("<img src='file:///etc/passwd'>&lt;");
    m_panel->setFindings(hostile);
    QVERIFY(!at(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    QVERIFY(!m_panel->grab().isNull());
}

void TestFindingsPanel::thousands()
{
    Findings many;
    for (int i = 0; i < 5000; ++i)
        many.append(finding(Severity::Error, "R-9.2b", qPrintable(QStringLiteral("/fields/data.items/%1").arg(i))));
    m_panel->setFindings(many);
    QCOMPARE(m_panel->errorCount(), 5000);
    QVERIFY(m_panel->summary().startsWith(QStringLiteral("5")));
    QCOMPARE(m_view->model()->rowCount(m_view->model()->index(0, 0)), 101);
    QVERIFY(at(0, 100).data().toString().startsWith(QStringLiteral("4900")));
}

void TestFindingsPanel::accessible()
{
    const QList<QWidget *> parts = m_panel->findChildren<QWidget *>();
    for (const QWidget *one : parts) {
        if (one->focusPolicy() == Qt::NoFocus || one->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(one->objectName()));
    }
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findings_panel.moc"
