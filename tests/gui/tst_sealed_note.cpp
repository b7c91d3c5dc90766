// SPDX-License-Identifier: GPL-3.0-or-later
// Who the person of article 18(4) is: written, sealed and opened in the form of the request, by keys and clicks; what
// holds afterwards is asked of the vault, as another officer.
#include "desk/sealedsheet.h"
#include "opendesk.h"
#include "support/programoutput.h"
#include "support/samples.h"
#include "ui/shell/sealednotebox.h"
#include "ui/widgets/messagestrip.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace comity;
using namespace comity::ui;

namespace {

constexpr char kOther[] = "walnut bridge copper ninety lamp";
const store::NotePlace kPlace{ 2, QStringLiteral("cooperating") };
const QString kWho = QStringLiteral("Maarten Janssen, Delft");

} // namespace

class TestSealedNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<OpenDesk>();
        QCOMPARE(m_desk->made, QString());
        desk::VaultDesk desk(m_desk->fixture.library, m_desk->fixture.system);
        QVERIFY(OpenDesk::wait(desk.open(m_desk->fixture.vaultPath(), store::passphrase(kStrong))).ok());
        const auto request = RequestReader(*m_desk->fixture.library)
                                 .read(test::sampleCase("insider-arrangement"), QStringLiteral("sample"));
        QVERIFY(request.ok());
        QCOMPARE(OpenDesk::wait(desk.addRequest(*request))->id, kPlace.request);
        QVERIFY(OpenDesk::wait(desk.addOfficer(QStringLiteral("Grace"), store::Role::Administrator,
                                               store::passphrase(kOther), store::cheapDerivation()))
                    .ok());
    }
    void cleanup() { m_desk.reset(); }

    void isOnlyWhereTheFormHasIt();
    void isSealedForThoseWhoAreChosen();
    void isOpenedWithThePassphraseAlone();
    void isKeptWhileItIsTyped();
    void isThrownAwayWhenWanted();
    void whatOthersSealedStaysShut();
    void isTypedOverAnotherVersion();
    void isPrintedForTheEnvelope();
    void goesFromTheScreenWithThePage();
    void theLastReaderIsNotRemovedUnasked();
    void speaksSixLanguages();

private:
    SealedNoteBox &box() const { return child<SealedNoteBox>(*m_desk->window, "sealedNote"); }
    QPlainTextEdit &editor() const { return child<QPlainTextEdit>(box(), "sealedText"); }
    QString state() const { return child<QLabel>(box(), "sealedState").text(); }
    QString told() const { return m_desk->window->desk()->currentCase()->findChild<MessageStrip *>()->text(); }
    void click(const char *name) const
    {
        auto &button = child<QPushButton>(box(), name);
        QVERIFY2(button.isVisible() && button.isEnabled(), name);
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    void open()
    {
        QVERIFY(m_desk->openCase(kPlace.request));
        QTRY_VERIFY(m_desk->window->findChild<SealedNoteBox *>());
        QTRY_VERIFY(!state().isEmpty());
    }
    void unseal(const char *passphrase = kStrong)
    {
        QTRY_VERIFY(child<QPushButton>(box(), "openSealed").isVisible()
                    && child<QPushButton>(box(), "openSealed").isEnabled());
        click("openSealed");
        auto &secret = child<QLineEdit>(child<QWidget>(box(), "sealedPassphrase"), "secret");
        QCOMPARE(QApplication::focusWidget(), &secret);
        QTest::keyClicks(&secret, QString::fromLatin1(passphrase));
        QTest::keyClick(&secret, Qt::Key_Return);
    }
    void check(const char *officer)
    {
        auto &readers = child<QListWidget>(box(), "sealedReaders");
        const auto found = readers.findItems(QString::fromLatin1(officer), Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        readers.setCurrentItem(found.constFirst());
        QTest::keyClick(&readers, Qt::Key_Space);
    }
    /// As an officer at another program reads it: the text, or why not.
    QString readBy(const char *passphrase, bool draft = false)
    {
        m_desk->window.reset();
        desk::VaultDesk desk(m_desk->fixture.library, m_desk->fixture.system);
        if (!OpenDesk::wait(desk.open(m_desk->fixture.vaultPath(), store::passphrase(passphrase))))
            return QStringLiteral("closed");
        const auto opened = OpenDesk::wait(desk.openNote(kPlace, store::passphrase(passphrase)));
        return opened ? (draft ? opened->draft : opened->text).value_or(QStringLiteral("-")) : opened.error().code;
    }
    /// Sealed beforehand by an officer, for these.
    void sealBy(const char *passphrase, const QList<desk::OfficerId> &readers, qint64 base = 0)
    {
        desk::VaultDesk desk(m_desk->fixture.library, m_desk->fixture.system);
        QVERIFY(OpenDesk::wait(desk.open(m_desk->fixture.vaultPath(), store::passphrase(passphrase))).ok());
        if (base > 0)
            QVERIFY(OpenDesk::wait(desk.openNote(kPlace, store::passphrase(passphrase))).ok());
        QVERIFY(OpenDesk::wait(desk.sealNote(kPlace, kWho, readers, base)).ok());
    }

    std::unique_ptr<OpenDesk> m_desk;
};

void TestSealedNote::isOnlyWhereTheFormHasIt()
{
    QVERIFY(m_desk->openCase(1)); // a preservation
    QVERIFY(!m_desk->window->findChild<SealedNoteBox *>());
}

void TestSealedNote::isSealedForThoseWhoAreChosen()
{
    open();
    QVERIFY2(state().contains(QStringLiteral("Nothing is sealed here yet")), qPrintable(state()));
    click("openSealed"); // nothing is there to ask a passphrase for
    QVERIFY(editor().isVisible());
    QCOMPARE(QApplication::focusWidget(), &editor());
    QVERIFY(!child<QPushButton>(box(), "sealIt").isEnabled());
    QTest::keyClicks(&editor(), kWho);
    QTest::keyClick(&editor(), Qt::Key_Tab); // leaves the text
    QCOMPARE(QApplication::focusWidget(), &child<QListWidget>(box(), "sealedReaders"));
    check("Grace");
    QCOMPARE(namelessControls(box()), QStringList());
    click("sealIt");
    QTRY_VERIFY(!editor().isVisible());
    QVERIFY(editor().toPlainText().isEmpty()); // nothing of it stays on the screen
    QTRY_VERIFY2(state().contains(QStringLiteral("Ada")) && state().contains(QStringLiteral("Grace")),
                 qPrintable(state()));
    QVERIFY2(!state().contains(QStringLiteral("forgets")), qPrintable(state()));
    QVERIFY2(told().contains(QStringLiteral("Sealed.")), qPrintable(told()));
    QCOMPARE(readBy(kOther), kWho);
    QCOMPARE(readBy(kStrong), kWho);
}

void TestSealedNote::isOpenedWithThePassphraseAlone()
{
    sealBy(kStrong, { 1 });
    open();
    QTRY_VERIFY2(state().contains(QStringLiteral("forgets")), qPrintable(state())); // one reader is few
    unseal(kOther);
    QTRY_VERIFY2(told().contains(QStringLiteral("not your passphrase")), qPrintable(told()));
    QVERIFY(!box().isOpen());
    click("giveUpSealed");
    unseal();
    QTRY_VERIFY(box().isOpen());
    QCOMPARE(editor().toPlainText(), kWho);
    QVERIFY(!child<QPushButton>(box(), "sealIt").isEnabled()); // as it is already
    click("closeSealed");
    QVERIFY(editor().toPlainText().isEmpty());
    QTRY_VERIFY2(state().contains(QStringLiteral("Last opened by")), qPrintable(state()));
    QCOMPARE(readBy(kOther), QStringLiteral("sealed.notYours"));
}

/// The window goes away without a word, as at a lock: what was typed is there again, for who typed it.
void TestSealedNote::isKeptWhileItIsTyped()
{
    open();
    click("openSealed");
    QTest::keyClicks(&editor(), QStringLiteral("Maarten Jan"));
    QVERIFY(m_desk->window->desk()->keepNow().ok());
    QCOMPARE(readBy(kOther), QStringLiteral("store.notFound"));
    QCOMPARE(readBy(kStrong, true), QStringLiteral("Maarten Jan"));
    open();
    QTRY_VERIFY2(state().contains(QStringLiteral("not sealed yet")), qPrintable(state()));
    unseal();
    QTRY_VERIFY(box().isOpen());
    QCOMPARE(editor().toPlainText(), QStringLiteral("Maarten Jan"));
    QTest::keyClicks(&editor(), QStringLiteral("ssen, Delft"));
    click("closeSealed");
    QTRY_VERIFY2(state().contains(QStringLiteral("not sealed yet")), qPrintable(state()));
    QVERIFY(m_desk->window->desk()->keepNow().ok());
    QCOMPARE(readBy(kStrong, true), kWho);
}

void TestSealedNote::isThrownAwayWhenWanted()
{
    sealBy(kStrong, { 1, 2 });
    open();
    unseal();
    QTRY_VERIFY(box().isOpen());
    QTest::keyClicks(&editor(), QStringLiteral("; no"));
    QTRY_VERIFY(child<QPushButton>(box(), "discardSealed").isEnabled());
    click("discardSealed");
    QTRY_COMPARE(editor().toPlainText(), kWho);
    click("closeSealed");
    QTRY_VERIFY2(!state().isEmpty() && !state().contains(QStringLiteral("not sealed yet")), qPrintable(state()));
    QCOMPARE(readBy(kStrong, true), QStringLiteral("-"));
    QCOMPARE(readBy(kStrong), kWho);
}

void TestSealedNote::whatOthersSealedStaysShut()
{
    sealBy(kOther, { 2 });
    open();
    QTRY_VERIFY2(state().contains(QStringLiteral("You are not among them")), qPrintable(state()));
    QVERIFY(!child<QPushButton>(box(), "openSealed").isEnabled());
}

void TestSealedNote::isTypedOverAnotherVersion()
{
    sealBy(kStrong, { 1, 2 });
    open();
    unseal();
    QTRY_VERIFY(box().isOpen());
    QTest::keyClicks(&editor(), QStringLiteral("; mine"));
    QVERIFY(m_desk->window->desk()->keepNow().ok());
    m_desk->window.reset();
    sealBy(kOther, { 1, 2 }, 1);
    open();
    unseal();
    QTRY_VERIFY(box().isOpen());
    QVERIFY(editor().toPlainText().contains(QStringLiteral("; mine")));
    auto &beside = child<QLabel>(box(), "sealedBeside");
    QVERIFY2(beside.isVisible() && beside.text().contains(kWho), qPrintable(beside.text()));
    click("sealIt"); // both were seen
    QTRY_VERIFY(!box().isOpen());
    QVERIFY(readBy(kOther).contains(QStringLiteral("; mine")));
}

/// As it is sealed, never what is typed over it. The sheet is read as another program reads it.
void TestSealedNote::isPrintedForTheEnvelope()
{
    sealBy(kStrong, { 1, 2 });
    open();
    unseal();
    QTRY_VERIFY(box().isOpen());
    auto &print = child<QPushButton>(box(), "printSealed");
    QVERIFY(print.isEnabled());
    QTest::keyClicks(&editor(), QStringLiteral("; no"));
    QVERIFY(!print.isEnabled());

    const auto &request = m_desk->window->desk()->currentCase()->edit().request();
    const auto pdf = OpenDesk::wait(
        desk::sealedSheetPdf(m_desk->fixture.library, request, kPlace.section, QStringLiteral("Jan Smit\nDelft")));
    QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().oneLine()));
    const QString path = m_desk->write(QStringLiteral("sheet.pdf"), *pdf);
    const QString words = test::textOfPdf(path).simplified();
    for (const char *part : { "Личность лица", "UZ-GP/2026/0071", "MERIDIAN-4", "Jan Smit", "Delft" })
        QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
    QVERIFY2(!words.contains(request.requestedParty() + QLatin1Char(' ')), qPrintable(words));
    const auto none = OpenDesk::wait(
        desk::sealedSheetPdf(m_desk->fixture.library, request, QStringLiteral("offence"), QStringLiteral("x")));
    QCOMPARE(none.error().code, QStringLiteral("sheet.section"));
}

void TestSealedNote::goesFromTheScreenWithThePage()
{
    sealBy(kStrong, { 1, 2 });
    open();
    unseal();
    QTRY_VERIFY(box().isOpen());
    QTest::keyClicks(&editor(), QStringLiteral("; more"));
    m_desk->trigger("vault.officers");
    QTRY_VERIFY(!m_desk->window->findChild<SealedNoteBox *>() || !box().isOpen());
    if (m_desk->window->findChild<SealedNoteBox *>())
        QVERIFY(editor().toPlainText().isEmpty());
    QVERIFY(m_desk->window->desk()->keepNow().ok());
    QCOMPARE(readBy(kStrong, true), kWho + QStringLiteral("; more"));
}

void TestSealedNote::theLastReaderIsNotRemovedUnasked()
{
    sealBy(kOther, { 2 });
    QVERIFY(m_desk->open());
    m_desk->trigger("vault.officers");
    auto &page = child<QWidget>(*m_desk->window, "officersPage");
    auto &list = child<QTreeWidget>(page, "officers");
    QTRY_COMPARE(list.topLevelItemCount(), 2);
    list.setCurrentItem(list.topLevelItem(1));
    QTest::mouseClick(&child<QPushButton>(page, "removeOfficer"), Qt::LeftButton);
    QTest::mouseClick(&child<QPushButton>(page, "officerGo"), Qt::LeftButton);
    MessageStrip &strip = m_desk->window->desk()->messages();
    QTRY_VERIFY2(strip.text().contains(QStringLiteral("nobody could open it")), qPrintable(strip.text()));
    QCOMPARE(list.topLevelItemCount(), 2);
    const auto find = [&strip]() -> QPushButton * {
        const auto buttons = strip.findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->isVisible() && button->text() == QStringLiteral("Lose it"))
                return button;
        return nullptr;
    };
    QPushButton *anyway = nullptr;
    QTRY_VERIFY((anyway = find()));
    QTest::mouseClick(anyway, Qt::LeftButton);
    QTRY_COMPARE(list.topLevelItemCount(), 1);
}

void TestSealedNote::speaksSixLanguages()
{
    sealBy(kStrong, { 1 });
    open();
    QStringList said{ state() };
    for (const Language language : kLanguages) {
        if (language == Language::English)
            continue;
        setUiLanguage(language);
        QTRY_VERIFY2(!said.contains(state()), qPrintable(state()));
        said.append(state());
    }
}

QTEST_MAIN(TestSealedNote)
#include "tst_sealed_note.moc"
