// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the instruments: what is known of each, what of its text is there, and two of them side by side.
#include "ui/instruments/comparisonmodel.h"
#include "ui/instruments/comparisonview.h"
#include "ui/instruments/instrumentspage.h"
#include "ui/instruments/instrumentview.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestInstrumentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatIsKnown();
    void textThatIsNotThereIsSaidSo();
    void comparesTwo();
    void onlyDifferencesAndOnePart();
    void withItselfThereIsNoDifference();
    void speaksTheLanguageOfTheWindow();
    void everythingHasAName();

private:
    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = m_page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    void choose(const QString &id) { m_page->instruments().choose(id); }
    void readArticle(const QString &number);
    void compare(const QString &left, const QString &right);
    /// The row of a place; -1 where it is not shown.
    int rowOf(ComparedPart part, const QString &place);
    QString cell(int row, int column) { return m_page->comparison().model().index(row, column).data().toString(); }

    std::shared_ptr<const Library> m_library = Library::loadBuiltIn().value();
    desk::VaultDesk m_vault{ m_library, {} };
    MessageStrip m_messages;
    std::unique_ptr<InstrumentsPage> m_page;
};

void TestInstrumentsPage::init()
{
    setUiLanguage(Language::English);
    m_page = std::make_unique<InstrumentsPage>(m_vault, m_messages, true);
    m_page->resize(1100, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestInstrumentsPage::cleanup()
{
    m_page.reset();
    setUiLanguage(Language::English);
}

void TestInstrumentsPage::readArticle(const QString &number)
{
    auto &articles = child<QTreeWidget>("instrumentArticles");
    for (int row = 0; row < articles.topLevelItemCount(); ++row)
        if (articles.topLevelItem(row)->data(0, Qt::UserRole).toString() == number)
            articles.setCurrentItem(articles.topLevelItem(row));
}

void TestInstrumentsPage::compare(const QString &left, const QString &right)
{
    m_page->showComparison();
    QSignalSpy compared(&m_page->comparison(), &ComparisonView::compared);
    m_page->comparison().choose(left, right);
    QTRY_VERIFY(!compared.isEmpty());
    QTRY_VERIFY(child<QComboBox>("comparedLeft").currentData().toString() == left);
}

int TestInstrumentsPage::rowOf(ComparedPart part, const QString &place)
{
    const ComparisonModel &model = m_page->comparison().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.line(row).part == part && model.line(row).place == place)
            return row;
    return -1;
}

void TestInstrumentsPage::tellsWhatIsKnown()
{
    auto &list = child<QListWidget>("instrumentList");
    QCOMPARE(list.count(), int(m_library->instruments().size()));
    QCOMPARE(list.item(0)->data(Qt::UserRole).toString(), u"uk-2022"_s);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(child<QLabel>("instrumentTitle").text(), u"Convention on Cybercrime"_s);
    const QString about = child<QLabel>("instrumentAbout").text();
    for (const QString &said :
         { u"ETS No. 185"_s, u"part of the program"_s, u"in force"_s, u"English and French"_s,
           u"July 2004. By article 36, paragraph 3."_s, u"Opened for signature on 23\u00a0November 2001."_s,
           u"no certified copy was consulted"_s })
        QVERIFY2(about.contains(said), qPrintable(about));
    auto &kinds = child<QTreeWidget>("instrumentKinds");
    QVERIFY(kinds.topLevelItemCount() >= 5);
    QVERIFY(!kinds.findItems(u"article 29, paragraph 1"_s, Qt::MatchExactly, 0).isEmpty());
}

void TestInstrumentsPage::textThatIsNotThereIsSaidSo()
{
    choose(u"budapest-2001"_s);
    auto &articles = child<QTreeWidget>("instrumentArticles");
    QCOMPARE(articles.findItems(u"article 29"_s, Qt::MatchExactly, 0).value(0)->text(2), u"compared with a copy"_s);
    QCOMPARE(articles.findItems(u"article 30"_s, Qt::MatchExactly, 0).value(0)->text(2), u"text not included"_s);
    readArticle(u"29"_s);
    QVERIFY(child<QPlainTextEdit>("articleText").toPlainText().contains(u"not less than sixty days"_s));
    readArticle(u"30"_s);
    QVERIFY(!child<QPlainTextEdit>("articleText").isVisible());
    QStringList words;
    for (const QLabel *label : child<QWidget>("instrumentArticle").findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.join(u'\n').contains(u"The text of this article is not in the file of the instrument."_s),
             qPrintable(words.join(u'\n')));
}

void TestInstrumentsPage::comparesTwo()
{
    compare(u"uk-2022"_s, u"budapest-2001"_s);
    // 6(8) and 27(8) say something else; the instrument says what.
    const int confidential = rowOf(ComparedPart::Articles, u"6(8)"_s);
    QVERIFY(confidential >= 0);
    QVERIFY(cell(confidential, ComparisonModel::Left).startsWith(u"article 6, paragraph 8\n"_s));
    QVERIFY(cell(confidential, ComparisonModel::Right).startsWith(u"article 27, paragraph 8\n"_s));
    QCOMPARE(cell(confidential, ComparisonModel::How), u"different"_s);
    child<QTableView>("comparison").setCurrentIndex(m_page->comparison().model().index(confidential, 0));
    QVERIFY(child<QPlainTextEdit>("leftText").toPlainText().startsWith(u"The requested Party shall keep"_s));
    QVERIFY(child<QPlainTextEdit>("rightText").toPlainText().startsWith(u"The requesting Party may request"_s));
    QVERIFY(child<QLabel>("comparisonNote").text().contains(u"Confidentiality if the requesting Party asks for it"_s));
    // What one alone has.
    int traffic = 0;
    while (traffic < m_page->comparison().model().rowCount()
           && m_page->comparison().model().line(traffic).right != u"30")
        ++traffic;
    QVERIFY(traffic < m_page->comparison().model().rowCount());
    QCOMPARE(cell(traffic, ComparisonModel::Left), QString());
    QCOMPARE(cell(traffic, ComparisonModel::How), u"only in the second"_s);
    QCOMPARE(cell(rowOf(ComparedPart::Templates, u"police"_s), ComparisonModel::How), u"only in the first"_s);
    const int field = rowOf(ComparedPart::Fields, u"preservation/trafficDisclosure.communication"_s);
    QCOMPARE(cell(field, ComparisonModel::How), u"only in the second"_s);
    QVERIFY(rowOf(ComparedPart::Limits, u"preservation.minimumDays"_s) < 0); // sixty days in both
    QVERIFY(rowOf(ComparedPart::Reach, u"force.first"_s) >= 0);
}

void TestInstrumentsPage::onlyDifferencesAndOnePart()
{
    compare(u"uk-2022"_s, u"budapest-2001"_s);
    const int differences = m_page->comparison().model().rowCount();
    QCOMPARE(differences, m_page->comparison().model().differences());
    QTest::mouseClick(&child<QCheckBox>("onlyDifferences"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!child<QCheckBox>("onlyDifferences").isChecked());
    QVERIFY(m_page->comparison().model().rowCount() > differences);
    const int limit = rowOf(ComparedPart::Limits, u"preservation.minimumDays"_s);
    QCOMPARE(cell(limit, ComparisonModel::How), u"the same"_s);
    QVERIFY(cell(limit, ComparisonModel::Right).startsWith(u"article 29, paragraph 7\n\u206860 day"_s));
    auto &part = child<QComboBox>("comparedPart");
    part.setCurrentIndex(part.findData(u"grounds"_s));
    Q_EMIT part.activated(part.currentIndex());
    for (int row = 0; row < m_page->comparison().model().rowCount(); ++row)
        QCOMPARE(cell(row, ComparisonModel::Part), u"Grounds for refusal and postponement"_s);
    QVERIFY(rowOf(ComparedPart::Grounds, u"refusePreservation/P2"_s) >= 0);
}

void TestInstrumentsPage::withItselfThereIsNoDifference()
{
    compare(u"budapest-2001"_s, u"budapest-2001"_s);
    QCOMPARE(child<QLabel>("comparisonCount").text(), u"No differences."_s);
    QCOMPARE(m_page->comparison().model().rowCount(), 0);
}

void TestInstrumentsPage::speaksTheLanguageOfTheWindow()
{
    choose(u"budapest-2001"_s);
    compare(u"uk-2022"_s, u"budapest-2001"_s);
    setUiLanguage(Language::Arabic);
    QTRY_COMPARE(child<QLabel>("instrumentTitle").text(),
                 m_library->instrument(u"budapest-2001"_s)->title.in(Language::Arabic));
    QCOMPARE(m_page->layoutDirection(), Qt::RightToLeft);
    const int confidential = rowOf(ComparedPart::Articles, u"6(8)"_s);
    QTRY_VERIFY(m_page->comparison().model().line(rowOf(ComparedPart::Articles, u"6(8)"_s)).note
                == m_library->instrument(u"budapest-2001"_s)->counterparts.row(u"27(8)"_s)->note.in(Language::Arabic));
    QVERIFY(confidential >= 0);
}

void TestInstrumentsPage::everythingHasAName()
{
    for (const bool comparing : { false, true }) {
        if (comparing)
            compare(u"uk-2022"_s, u"budapest-2001"_s);
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
                || widget->objectName().startsWith(u"qt_"))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
}

QTEST_MAIN(TestInstrumentsPage)
#include "tst_instruments_page.moc"
