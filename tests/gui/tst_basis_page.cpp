// SPDX-License-Identifier: GPL-3.0-or-later
//
// The legal basis in the window: of two Parties on a day, of the request that is open, what a file of Parties would
// change, and the way there.
#include "exchange/standingreader.h"
#include "opendesk.h"
#include "store/vault/vaultverify.h"
#include "ui/basis/basispage.h"
#include "ui/basis/basispanel.h"
#include "ui/basis/basisview.h"
#include "ui/directory/directorymodel.h"
#include "ui/directory/directorypage.h"
#include "ui/preview/findingspanel.h"
#include "ui/request/articlepanel.h"
#include "ui/request/proseedit.h"
#include "ui/request/requestedit.h"
#include "ui/shell/shortcutspage.h"
#include "ui/widgets/messagestrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

namespace {

/// A text that fifty States, the United Kingdom among them, made ready: in force from 15 April 2025.
QByteArray standing(const QByteArray &france, const QByteArray &treaties = {})
{
    QByteArray parties = france;
    const QByteArrayList codes
        = QByteArray(
              "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH "
              "CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ GB")
              .split(' ');
    for (const QByteArray &code : codes)
        parties
            += (parties.isEmpty() ? "" : ",") + QByteArray("{\"party\":\"") + code + "\",\"deposited\":\"2025-01-15\"}";
    return "{\"comity\":\"standing/1\",\"instrument\":\"uk-2022\",\"source\":\"List of the depositary (invented)\","
           "\"verified\":\"2026-11-01\",\"parties\":["
        + parties + "],\"treaties\":[" + treaties + "]}";
}

/// Bound from 31 March 2026 on, with a declaration under article 6(9)(e).
const QByteArray kFrance = R"json({"party":"FR","deposited":"2026-03-01",
"declarations":{"addressedToCentralAuthority":{"from":"2026-03-01"}}})json";
const QByteArray kTreaty = R"json({"id":"T1","title":{"en":"Treaty of 1988","fr":"Traité de 1988"},"kind":"treaty",
"parties":["GB","FR"],"from":"1990-08-04","covers":["mutualAssistance"],"verified":"2026-01-01"})json";

QStringList linesOf(const QTreeWidget &tree)
{
    QStringList lines;
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(&tree)); *it; ++it) {
        QStringList cells;
        for (int column = 0; column < tree.columnCount(); ++column)
            cells.append((*it)->text(column));
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

bool has(const QTreeWidget &tree, const QString &words) { return !linesOf(tree).filter(words).isEmpty(); }

QTreeWidgetItem *itemWith(const QTreeWidget &tree, const QString &words)
{
    for (QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(&tree)); *it; ++it)
        if ((*it)->text(0).contains(words))
            return *it;
    return nullptr;
}

} // namespace

class TestBasisPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<OpenDesk>();
        QCOMPARE(m_desk->made, QString());
        m_desk->fixture.system.clock = Clock(QDateTime::fromString(u"2026-11-16T09:00:00Z"_s, Qt::ISODate));
    }
    void cleanup() { m_desk.reset(); }

    void thePlacesHaveKeys();
    void whatIsNotKnownIsSaid();
    void tellsForTwoPartiesOnADay();
    void theTextOfTheArticleIsOneClickAway();
    void aFileIsShownBeforeItIsKept();
    void whatCannotBeReadIsTold();
    void whatAnotherProgramKeptIsReplaced();
    void whatIsKeptGoesIntoAFile();
    void theDirectoryLeadsThere();
    void theRequestSaysOnWhatItRests();
    void theFormSaysItBesideItsFields();
    void theFindingsKnowWhoIsBound();
    void everyLanguage();

private:
    void keep(const QByteArray &json)
    {
        desk::VaultDesk desk(m_desk->fixture.library, m_desk->fixture.system);
        QVERIFY(OpenDesk::wait(desk.open(m_desk->fixture.vaultPath(), store::passphrase(kStrong))).ok());
        const auto done = OpenDesk::wait(desk.keepStanding(json, u"standing.json"_s));
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().oneLine()));
    }
    void openPage()
    {
        QVERIFY(m_desk->open());
        QTRY_VERIFY(side().count() > 8);
        m_desk->trigger("go.basis");
        QVERIFY(page().isVisible());
    }
    [[nodiscard]] QListWidget &side() const { return child<QListWidget>(*m_desk->window, "side"); }
    [[nodiscard]] BasisPage &page() const { return child<BasisPage>(*m_desk->window, "basisPage"); }
    template <typename T>
    [[nodiscard]] T &in(const char *name) const
    {
        return child<T>(page(), name);
    }
    [[nodiscard]] QTreeWidget &tree() const { return in<QTreeWidget>("basisLines"); }
    [[nodiscard]] QString force() const { return in<QLabel>("basisForce").text(); }
    [[nodiscard]] QString message() const { return child<QLabel>(*m_desk->window->desk(), "messageText").text(); }
    /// As the officer does it: by the keys.
    void chooseParty(const char *field, const QString &name)
    {
        auto &line = in<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, name);
    }
    void chooseBoth()
    {
        chooseParty("basisRequesting", u"GB"_s);
        chooseParty("basisRequested", u"France"_s);
    }
    void typeDay(const QString &day)
    {
        auto &line = in<QLineEdit>("basisDay");
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, day);
    }
    void click(const char *name) const
    {
        auto &button = in<QPushButton>(name);
        QVERIFY2(button.isVisible() && button.isEnabled(), name);
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    static void clickLine(QTreeWidget &tree, QTreeWidgetItem *item)
    {
        tree.scrollToItem(item);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(item).center());
    }
    void answerWith(const QString &path)
    {
        fileChoice().filesToRead = [path](QWidget *, const QString &, const QString &) { return QStringList{ path }; };
    }

    std::unique_ptr<OpenDesk> m_desk;
};

void TestBasisPage::thePlacesHaveKeys()
{
    QVERIFY(m_desk->openCase());
    QTest::keyClick(m_desk->window.get(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->window->desk()->directory().isVisible());
    QVERIFY(m_desk->window->desk()->currentCase() == nullptr);
    QVERIFY(m_desk->window->desk()->directory().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_desk->window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->list().isVisible());
    QTest::keyClick(m_desk->window.get(), Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(child<QWidget>(*m_desk->window, "deadlinesPage").isVisible());
    QTest::keyClick(m_desk->window.get(), Qt::Key_7, Qt::ControlModifier);
    QTRY_VERIFY(child<QWidget>(*m_desk->window, "conditionsPage").isVisible());
    QCOMPARE(side().currentItem()->text(), u"Conditions"_s);
    QTest::keyClick(m_desk->window.get(), Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(page().isVisible());
    QCOMPARE(side().currentItem()->text(), u"Legal basis"_s);

    m_desk->window->showShortcuts();
    auto &list = *child<ShortcutsPage>(*m_desk->window, "shortcutsPage").findChild<QTreeWidget *>();
    QVERIFY2(has(list, u"Directory | Ctrl+5"_s), qPrintable(linesOf(list).join(u'\n')));
    QTest::keyClick(m_desk->window.get(), Qt::Key_1, Qt::ControlModifier); // behind the shortcuts nothing moves
    QVERIFY(child<QWidget>(*m_desk->window, "shortcutsPage").isVisible());
}

void TestBasisPage::whatIsNotKnownIsSaid()
{
    openPage();
    QTRY_VERIFY(in<QLabel>("basisKnown").text().contains(u"was told nothing yet"_s));
    QCOMPARE(force(), u"Choose the requesting and the requested Party."_s);
    QVERIFY(!tree().isVisible() && !in<QPushButton>("exportStanding").isEnabled());
    chooseBoth();
    QVERIFY2(force().contains(u"is not known here: United Kingdom of Great Britain and Northern Ireland, France"_s),
             qPrintable(force()));
    QVERIFY(in<QLabel>("basisUnknown").isVisible());
    QVERIFY(has(tree(), u"Nothing is recorded here of what was deposited with the depositary: France"_s));
    typeDay(u"2026-02-30"_s);
    QVERIFY2(force().contains(u"year-month-day"_s), qPrintable(force()));
    QCOMPARE(in<QLineEdit>("basisDay").text(), u"2026-02-30"_s); // as it was typed
    QVERIFY(!tree().isVisible());
}

void TestBasisPage::tellsForTwoPartiesOnADay()
{
    keep(standing(kFrance));
    openPage();
    chooseBoth();
    QCOMPARE(in<QLineEdit>("basisDay").text(), u"2026-11-16"_s);
    QTRY_VERIFY2(
        force().contains(
            u"the text is in force between the two Parties: United Kingdom of Great Britain and Northern Ireland, France"_s),
        qPrintable(force()));
    QVERIFY(!in<QLabel>("basisUnknown").isVisible());
    QVERIFY2(
        has(tree(),
            u"In force from 15\u00a0April 2025: United Kingdom of Great Britain and Northern Ireland (article 27, paragraph 1)."_s)
            && has(tree(), u"In force from 31\u00a0March 2026: France (article 27, paragraph 2)."_s),
        qPrintable(linesOf(tree()).join(u'\n')));
    for (const char *heading : { "Paragraphs that bind", "Channels", "Grounds for refusal", "Postponement",
                                 "Conditions", "Confidentiality of the request", "Declarations and reservations" })
        QVERIFY2(itemWith(tree(), QString::fromLatin1(heading)), heading);
    QVERIFY(has(tree(), u"article 6, paragraph 9 (e)"_s)); // France declared it

    typeDay(u"2026-03-30"_s);
    QVERIFY2(force().contains(u"is not in force between the two Parties"_s), qPrintable(force()));
    QVERIFY(has(tree(), u"The text enters into force on 31\u00a0March 2026: France"_s));
    typeDay(u"2026-03-31"_s);
    QVERIFY2(force().contains(u"2026 the text is in force between"_s), qPrintable(force()));

    // what is asked decides what is open
    const QString urgent = u"Direct transmission between judicial authorities"_s;
    const auto kind = [this](const QString &id) {
        auto &box = in<QComboBox>("basisKind");
        box.setCurrentIndex(box.findData(u"uk-2022/"_s + id));
        Q_EMIT box.activated(box.currentIndex());
    };
    chooseParty("basisRequested", u"AL"_s); // which declared nothing
    kind(u"mla"_s);
    QVERIFY(page().view().basis().has_value());
    const auto before = linesOf(tree());
    QTest::mouseClick(&in<QCheckBox>("basisUrgent"), Qt::LeftButton, {},
                      QPoint(8, in<QCheckBox>("basisUrgent").height() / 2));
    QVERIFY(in<QCheckBox>("basisUrgent").isChecked());
    QVERIFY(linesOf(tree()) != before);
    kind(u"extradition"_s);
    QVERIFY(itemWith(tree(), u"Basis for extradition"_s));
}

void TestBasisPage::theTextOfTheArticleIsOneClickAway()
{
    keep(standing(kFrance));
    openPage();
    chooseBoth();
    QTRY_VERIFY(itemWith(tree(), u"France (article 27, paragraph 2)"_s));
    QVERIFY(page().findChild<ArticlePanel *>() == nullptr);
    clickLine(tree(), itemWith(tree(), u"France (article 27, paragraph 2)"_s));
    auto *article = page().findChild<ArticlePanel *>();
    QVERIFY(article);
    QTRY_VERIFY(article->isVisible());
    QVERIFY(article->findChild<ProseEdit *>()->toPlainText().contains(u"on the thirtieth day after"_s));
    // by the keys, too
    tree().setFocus();
    tree().setCurrentItem(itemWith(tree(), u"Kept confidential"_s));
    QTRY_VERIFY(page().findChild<ArticlePanel *>());
    tree().setCurrentItem(
        itemWith(tree(), u"United Kingdom of Great Britain and Northern Ireland (article 27, paragraph 1)"_s));
    QTest::keyClick(&tree(), Qt::Key_Down);
    const auto asked
        = [this] { return page().findChild<ArticlePanel *>()->findChild<ProseEdit *>()->textCursor().selectedText(); };
    QTRY_VERIFY2(asked().contains(u"on the thirtieth day after"_s), qPrintable(asked()));
}

void TestBasisPage::aFileIsShownBeforeItIsKept()
{
    keep(standing(kFrance));
    openPage();
    chooseBoth();
    QTRY_VERIFY(force().contains(u"2026 the text is in force between"_s));
    const QByteArray denounced = R"json({"party":"FR","deposited":"2026-03-01","denounced":"2026-06-01"})json";
    answerWith(m_desk->write(u"new.json"_s, standing(denounced, kTreaty)));
    click("importStanding");
    auto &differences = in<QTreeWidget>("standingDifferences");
    QTRY_VERIFY(differences.isVisible());
    const QStringList lines = linesOf(differences);
    const auto told = [&](const QString &line) { QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n'))); };
    told(u"France |  |  | Changed"_s);
    told(u"Denunciation received | — (nothing) | 1\u00a0June 2026 | "_s);
    told(u"Declaration or reservation of article 6, paragraph 9 (e), from | 1\u00a0March 2026 | — (nothing) | "_s);
    told(u"\u2068Treaty of 1988\u2069 |  |  | New"_s);
    told(u"Between | — (nothing) | France, United Kingdom of Great Britain and Northern Ireland | "_s);
    QCOMPARE(differences.topLevelItemCount(), 2); // the fifty others stay as they are
    QCOMPARE(child<QLabel>(page(), "standingHeading").text(), u"What \u2068new.json\u2069 would change"_s);

    click("cancelStanding"); // nothing of it is kept
    QVERIFY(tree().isVisible());
    QVERIFY(itemWith(tree(), u"In force from 31\u00a0March 2026: France"_s));

    click("importStanding");
    QTRY_VERIFY(differences.isVisible());
    click("keepStanding");
    QTRY_VERIFY(tree().isVisible());
    QTRY_VERIFY2(itemWith(tree(), u"until 1\u00a0June 2027, that day not included: France"_s),
                 qPrintable(linesOf(tree()).join(u'\n')));
    QVERIFY(has(tree(), u"“Treaty of 1988”"_s));
    QVERIFY(message().contains(u"is kept in the vault"_s));
    // the same again changes nothing
    click("importStanding");
    QTRY_VERIFY(differences.isVisible());
    QCOMPARE(differences.topLevelItemCount(), 0);
    QVERIFY(!in<QPushButton>("keepStanding").isEnabled());
    click("cancelStanding");
    // it is where the command line keeps it, and the audit chain agrees
    const auto kept = OpenDesk::wait(m_desk->window->vault().settings(u"basis.standing."_s));
    QVERIFY(kept.ok() && kept->contains(u"basis.standing.uk-2022"_s));
    m_desk->window.reset();
    auto vault = store::Vault::open(m_desk->fixture.vaultPath(), store::passphrase(kStrong), m_desk->fixture.system);
    QVERIFY(vault);
    const auto verified = store::verifyVault(**vault);
    QVERIFY2(verified.ok() && verified->isSound(), verified.ok() ? "" : qPrintable(verified.error().oneLine()));
}

void TestBasisPage::whatCannotBeReadIsTold()
{
    openPage();
    QTRY_VERIFY(in<QLabel>("basisKnown").isVisible());
    answerWith(m_desk->write(u"bad.json"_s, standing(R"json({"party":"FR","deposited":"2026-02-30"})json")));
    click("importStanding");
    QTRY_VERIFY2(message().contains(u"This day does not exist."_s), qPrintable(message()));
    QVERIFY2(message().contains(u"bad.json"_s) && message().contains(u"/parties/0/deposited"_s), qPrintable(message()));
    QVERIFY(!in<QTreeWidget>("standingDifferences").isVisible());
}

void TestBasisPage::whatAnotherProgramKeptIsReplaced()
{
    QVERIFY(m_desk->open());
    QVERIFY(OpenDesk::wait(m_desk->window->vault().setSetting(u"basis.standing.uk-2022"_s,
                                                              QJsonObject{ { u"comity"_s, u"standing/9"_s } }))
                .ok());
    m_desk->trigger("go.basis");
    QTRY_VERIFY2(in<QLabel>("basisKnown").text().contains(u"cannot be read by this program"_s),
                 qPrintable(in<QLabel>("basisKnown").text()));
    QVERIFY(!in<QPushButton>("exportStanding").isEnabled());
    chooseBoth();
    QVERIFY2(force().contains(u"is not known here"_s), qPrintable(force()));
    answerWith(m_desk->write(u"new.json"_s, standing(kFrance)));
    click("importStanding");
    QTRY_VERIFY(in<QTreeWidget>("standingDifferences").isVisible());
    click("keepStanding");
    QTRY_VERIFY2(force().contains(u"2026 the text is in force between"_s), qPrintable(force()));
    QVERIFY(in<QLabel>("basisKnown").text().contains(u"51 Party(ies) known"_s)
            || in<QLabel>("basisKnown").text().contains(u"51 Parties known"_s));
}

void TestBasisPage::whatIsKeptGoesIntoAFile()
{
    keep(standing(kFrance, kTreaty));
    openPage();
    QTRY_VERIFY(in<QPushButton>("exportStanding").isEnabled());
    const QString path = m_desk->fixture.path(u"out.json"_s);
    fileChoice().fileToWrite = [path](QWidget *, const QString &, const QString &) { return path; };
    click("exportStanding");
    QTRY_VERIFY(QFile::exists(path));
    const auto read = StandingReader(*m_desk->fixture.library).read(readAll(path), u"out.json"_s);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().oneLine()));
    QCOMPARE(read->parties.size(), 51);
    QCOMPARE(read->treaties.constFirst().id, u"T1"_s);
    QTRY_VERIFY2(message().contains(u"out.json"_s), qPrintable(message()));
}

void TestBasisPage::theDirectoryLeadsThere()
{
    keep(standing(kFrance));
    QVERIFY(m_desk->open());
    m_desk->trigger("go.directory");
    auto &directory = m_desk->window->desk()->directory();
    QTRY_VERIFY(directory.model().rowCount() > 100);
    auto &table = child<QTableView>(directory, "directory");
    table.setCurrentIndex(
        directory.model().index(directory.model().rowOf(u"FR"_s, QString::fromLatin1(kPartyEntry)), 0));
    auto &button = child<QPushButton>(directory, "basisOfParty");
    QVERIFY(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(page().isVisible());
    QCOMPARE(in<QLineEdit>("basisRequested").text(), u"France (FR)"_s);
    chooseParty("basisRequesting", u"GB"_s);
    QTRY_VERIFY(force().contains(
        u"2026 the text is in force between the two Parties: United Kingdom of Great Britain and Northern Ireland, France"_s));
}

void TestBasisPage::theRequestSaysOnWhatItRests()
{
    keep(standing(kFrance));
    QVERIFY(m_desk->openCase());
    CasePage &open = *m_desk->window->desk()->currentCase();
    auto &panel = child<BasisPanel>(open, "basis");
    auto &tabs = child<QTabWidget>(open, "caseTabs");
    tabs.setCurrentWidget(&panel);
    QCOMPARE(tabs.tabText(tabs.indexOf(&panel)), u"Legal basis"_s);
    auto &said = child<QLabel>(panel, "basisForce");
    QTRY_VERIFY2(
        said.text().contains(
            u"2026 the text is in force between the two Parties: United Kingdom of Great Britain and Northern Ireland, France"_s),
        qPrintable(said.text()));
    auto &day = child<QLineEdit>(panel, "basisDay");
    QCOMPARE(day.text(), open.edit().request().date().toString(Qt::ISODate));
    // the form decides who they are
    open.edit().setValue({ u"requested.party"_s, -1, {}, {} }, Value(u"IT"_s));
    QTRY_VERIFY2(
        said.text().contains(u"is not known here: United Kingdom of Great Britain and Northern Ireland, Italy"_s),
        qPrintable(said.text()));
    open.edit().setValue({ u"requested.party"_s, -1, {}, {} }, Value(u"FR"_s));
    // another day is the officer's, and stays while the form changes
    day.setFocus();
    day.selectAll();
    QTest::keyClicks(&day, u"2026-03-30"_s);
    QTRY_VERIFY2(said.text().contains(u"is not in force"_s), qPrintable(said.text()));
    open.edit().setValue({ u"reference"_s, -1, {}, {} }, Value(u"X/1"_s));
    QCOMPARE(day.text(), u"2026-03-30"_s);
    day.selectAll();
    QTest::keyClick(&day, Qt::Key_Delete); // none of one's own: the request's
    QTRY_VERIFY2(said.text().contains(u"2026 the text is in force between"_s), qPrintable(said.text()));
}

void TestBasisPage::theFormSaysItBesideItsFields()
{
    keep(standing(kFrance, kTreaty));
    QVERIFY(m_desk->openCase());
    CasePage &open = *m_desk->window->desk()->currentCase();
    auto &state = child<QLabel>(open, "basisState");
    QTRY_VERIFY2(state.text().contains(u"2026 the text is in force between the two Parties"_s)
                     && state.text().contains(u"“Treaty of 1988”"_s),
                 qPrintable(state.text()));
    open.edit().setValue({ u"requested.party"_s, -1, {}, {} }, Value());
    QTRY_VERIFY2(state.text().contains(u"Once both Parties are named"_s), qPrintable(state.text()));
    QVERIFY(open.form().focusField(u"/fields/legalBasis.regime"_s)); // scrolled to
    auto &more = child<QPushButton>(open, "basisMore");
    QTRY_VERIFY(more.isVisible());
    QTest::mouseClick(&more, Qt::LeftButton);
    QVERIFY(child<BasisPanel>(open, "basis").isVisible());
    setUiLanguage(Language::French);
    open.edit().setValue({ u"requested.party"_s, -1, {}, {} }, Value(u"FR"_s));
    QTRY_VERIFY2(state.text().contains(u"le texte est en vigueur"_s), qPrintable(state.text()));
}

void TestBasisPage::theFindingsKnowWhoIsBound()
{
    keep(standing(R"json({"party":"FR"})json"));
    QVERIFY(m_desk->openCase());
    CasePage &open = *m_desk->window->desk()->currentCase();
    const auto found = [&open](const QString &words) {
        const auto *view = open.findChild<FindingsPanel *>()->findChild<QTreeView *>();
        const auto hits = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, words, 1,
                                               Qt::MatchContains | Qt::MatchRecursive);
        return !hits.isEmpty();
    };
    const QString warning = u"the text is not in force for this Party"_s;
    QTRY_VERIFY(found(warning));
    // what is taken in counts at once
    auto &panel = child<BasisPanel>(open, "basis");
    child<QTabWidget>(open, "caseTabs").setCurrentWidget(&panel);
    answerWith(m_desk->write(u"new.json"_s, standing(kFrance)));
    QTest::mouseClick(&child<QPushButton>(panel, "importStanding"), Qt::LeftButton);
    auto &keepIt = child<QPushButton>(panel, "keepStanding");
    QTRY_VERIFY(keepIt.isVisible());
    QTest::mouseClick(&keepIt, Qt::LeftButton);
    QTRY_VERIFY(!found(warning));
}

void TestBasisPage::everyLanguage()
{
    keep(standing(kFrance));
    openPage();
    chooseBoth();
    QTRY_VERIFY(force().contains(u"2026 the text is in force between"_s));
    QCOMPARE(namelessControls(page()), QStringList());
    setUiLanguage(Language::French);
    QTRY_VERIFY2(force().contains(u"le texte est en vigueur entre les deux Parties"_s), qPrintable(force()));
    QVERIFY(itemWith(tree(), u"Voies de transmission"_s));
    QVERIFY2(in<QLineEdit>("basisRequesting").text().endsWith(u"(GB)"_s)
                 && !in<QLineEdit>("basisRequesting").text().contains(u"United"_s),
             qPrintable(in<QLineEdit>("basisRequesting").text()));
    setUiLanguage(Language::Arabic);
    QTRY_COMPARE(page().layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(itemWith(tree(), u"قنوات الإحالة"_s));
    auto &requesting = in<QLineEdit>("basisRequesting");
    auto &requested = in<QLineEdit>("basisRequested");
    QTRY_VERIFY(requesting.mapTo(&page(), QPoint()).x() > requested.mapTo(&page(), QPoint()).x()
                || requesting.mapTo(&page(), QPoint()).y() < requested.mapTo(&page(), QPoint()).y());
    answerWith(m_desk->write(u"new.json"_s, standing({}, kTreaty)));
    click("importStanding");
    QTRY_VERIFY(in<QTreeWidget>("standingDifferences").isVisible());
    QCOMPARE(namelessControls(page()), QStringList());
    setUiLanguage(Language::English);
    QTRY_VERIFY(has(in<QTreeWidget>("standingDifferences"), u"France |  |  | Not in the file"_s));
}

QTEST_MAIN(TestBasisPage)
#include "tst_basis_page.moc"
