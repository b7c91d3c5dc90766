// SPDX-License-Identifier: GPL-3.0-or-later
// A whole case between two offices, each with its own vault and its own window; nothing passes between them but files.
#include "coursedriver.h"
#include "desk/helperprogram.h"
#include "support/programoutput.h"
#include "ui/life/receivedpanel.h"
#include "ui/preview/exportpanel.h"

#include <QCheckBox>
#include <QTemporaryDir>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr char kSecond[] = "maple orbit velvet stone nine";

} // namespace

class TestTwoDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theRequestIsWrittenAndApproved();
    void itIsSentAsAFile();
    void itIsTakenInAndAcknowledged();
    void itIsFormallyConfirmed();
    void aConcernIsRaisedAndAnswered();
    void theDataArePreserved();
    void accessIsAskedFor();
    void theFollowUpHoldsThem();
    void itIsDecided();
    void bothVaultsTellTheSame();

private:
    void prepare(GuiFixture &fixture, const QString &officer, const char *party);
    /// Makes the paper of the last event, in a language of the receiver's, as a file on its way.
    QString post(Office &from, Language language = Language::English)
    {
        QString path;
        postInto(from, language, path);
        return path;
    }
    void postInto(Office &from, Language language, QString &path)
    {
        const qint64 event = from.last().id;
        from.openPaper(event);
        from.typeInto("paperForm", u"/reference"_s, u"OUT/%1"_s.arg(event));
        path = from.writePaper(m_post->path(), language);
        QVERIFY(!path.isEmpty());
        from.closePaper();
    }
    /// Opens a file that came, checks that it fits, and records what it tells.
    void receive(Office &by, const QString &path);
    void approve(desk::RequestId request);
    void sendFile(QString &path);
    void bringIn(Office &by, const char *action, const QString &path)
    {
        fileChoice().filesToRead = [path](QWidget *, const QString &, const QString &) { return QStringList{ path }; };
        by.window().actions().action(QString::fromLatin1(action))->trigger();
    }
    QString word(const char *state) { return desk::eventWords().state(QString::fromLatin1(state), Language::English); }

    std::unique_ptr<QTemporaryDir> m_post; ///< what is on its way
    std::unique_ptr<GuiFixture> m_londonFixture;
    std::unique_ptr<GuiFixture> m_parisFixture;
    std::unique_ptr<Office> m_london; ///< the requesting side
    std::unique_ptr<Office> m_paris;  ///< the requested side
    QString m_request;                ///< the transmittal
    Clock m_clock{ QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate) };
};

/// An office knows who it is before anything comes or goes.
void TestTwoDesks::prepare(GuiFixture &fixture, const QString &officer, const char *party)
{
    fixture.system.clock = m_clock;
    desk::VaultDesk vault(fixture.library, fixture.system);
    QVERIFY(waitFor(vault.create(fixture.vaultPath(), officer, store::passphrase(kStrong), store::cheapDerivation())));
    QVERIFY(waitFor(
        vault.addOfficer(u"Second"_s, store::Role::Approver, store::passphrase(kSecond), store::cheapDerivation())));
    const QJsonObject own{ { u"comity"_s, u"request/1"_s },
                           { u"instrument"_s, u"uk-2022"_s },
                           { u"type"_s, u"preservation"_s },
                           { u"requesting"_s, QJsonObject{ { u"party"_s, QString::fromLatin1(party) } } } };
    QVERIFY(waitFor(vault.setSetting(u"desk.authority"_s, own)));
    QVERIFY(waitFor(vault.close()));
}

void TestTwoDesks::initTestCase()
{
    setUiLanguage(Language::English);
    desk::setHelperProgram(QStringLiteral(COMITY_BUILD_DIR "/bin/comity-cli"));
    m_post = std::make_unique<QTemporaryDir>();
    m_londonFixture = std::make_unique<GuiFixture>();
    m_parisFixture = std::make_unique<GuiFixture>();
    prepare(*m_londonFixture, u"Ada"_s, "GB");
    prepare(*m_parisFixture, u"Luc"_s, "FR");
    m_london = std::make_unique<Office>(*m_londonFixture, m_londonFixture->vaultPath());
    m_paris = std::make_unique<Office>(*m_parisFixture, m_parisFixture->vaultPath());
}

void TestTwoDesks::cleanupTestCase()
{
    m_london.reset();
    m_paris.reset();
    fileChoice() = {};
}

void TestTwoDesks::theRequestIsWrittenAndApproved()
{
    m_london->unlock(m_clock);
    bringIn(*m_london, "new.import", QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"));
    QTRY_VERIFY_WITH_TIMEOUT(m_london->window().desk()->messages().text().startsWith(u"1 request came in."_s), 60000);
    m_london->open(1);
    QCOMPARE(m_london->page().summary().direction, Direction::Outgoing);
    approve(1);
}

/// What London sends has been checked and submitted, and approved by another officer.
void TestTwoDesks::approve(desk::RequestId request)
{
    m_london->click("next.checked");
    QTRY_COMPARE(m_london->state(), word("checked"));
    m_london->begin(events::submitted);
    m_london->record();
    m_london->close();
    m_london->unlock(m_clock, kSecond); // never who submitted it
    m_london->open(request);
    m_london->begin(events::approved);
    m_london->record();
    QTRY_COMPARE(m_london->state(), word("approved"));
    m_london->close();
    m_london->unlock(m_clock);
    m_london->open(request);
}

void TestTwoDesks::itIsSentAsAFile() { sendFile(m_request); }

/// The transmittal of the request that is open in London, as a file on its way.
void TestTwoDesks::sendFile(QString &path)
{
    const auto inPost = [this] {
        const QStringList names = QDir(m_post->path()).entryList({ u"*.pdf"_s });
        return QSet<QString>(names.begin(), names.end());
    };
    const QSet<QString> before = inPost();
    fileChoice().folder = [this](QWidget *, const QString &, const QString &) { return m_post->path(); };
    m_london->page().showExport();
    ExportPanel *files = nullptr;
    for (auto *panel : m_london->page().findChildren<ExportPanel *>())
        if (panel->isVisible())
            files = panel;
    QVERIFY(files);
    files->setChosen({ { Language::French, std::nullopt } });
    QTest::mouseClick(&child<QPushButton>(*files, "exportStart"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT((inPost() - before).size(), 1, 60000);
    path = m_post->filePath(*(inPost() - before).constBegin());
    m_london->begin(events::sent);
    m_london->choose("eventForm", u"/details/means"_s, u"encryptedEmail"_s);
    m_london->record();
    QTRY_COMPARE(m_london->state(), word("sent"));
}

void TestTwoDesks::itIsTakenInAndAcknowledged()
{
    m_paris->unlock(m_clock);
    bringIn(*m_paris, "new.import", m_request);
    QTRY_VERIFY_WITH_TIMEOUT(m_paris->window().desk()->messages().text().startsWith(u"1 request came in."_s), 60000);
    m_paris->open(1);
    QCOMPARE(m_paris->page().summary().direction, Direction::Incoming);
    m_paris->begin(events::received);
    m_paris->choose("eventForm", u"/details/means"_s, u"encryptedEmail"_s);
    m_paris->record();
    m_paris->begin(events::acknowledged);
    m_paris->typeInto("eventForm", u"/details/theirReference"_s, u"FR-2026-77"_s);
    m_paris->record();
    const QString path = post(*m_paris);
    const QString text = test::textOfPdf(path, { u"-layout"_s }).simplified();
    QVERIFY2(text.contains(u"GB-CA/2026/0142"_s) && text.contains(u"FR-2026-77"_s), qPrintable(text));
    receive(*m_london, path);
    QTRY_COMPARE(m_london->state(), word("acknowledged"));
}

void TestTwoDesks::receive(Office &by, const QString &path)
{
    bringIn(by, "new.receive", path);
    const auto panel = [&] { return by.window().findChild<ReceivedPanel *>(u"received"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(panel() && panel()->isVisible(), 60000);
    const auto &fit = child<MessageStrip>(*panel(), "receivedFit");
    QVERIFY2(fit.kind() == MessageStrip::Kind::Success, qPrintable(fit.text()));
    by.click("recordReceived");
    QTRY_VERIFY(child<RecordPanel>(by.course(), "recording").isOpen());
    by.record();
}

/// 4(3): bound to the copy that came by expedited means.
void TestTwoDesks::itIsFormallyConfirmed()
{
    QCOMPARE(waitFor(m_london->vault().caseOf(1))->state.confirmation, Confirmation::Open);
    m_london->begin(events::confirmationSent);
    m_london->choose("eventForm", u"/details/means"_s, u"courier"_s);
    m_london->record();
    receive(*m_paris, post(*m_london, Language::French));
    QCOMPARE(m_paris->last().kind, events::confirmationReceived);
    QVERIFY(m_paris->last().details.value(u"matches"_s).toBool());
    QCOMPARE(waitFor(m_paris->vault().caseOf(1))->state.confirmation, Confirmation::Received);
}

/// 9(6), and the requesting Party's answer.
void TestTwoDesks::aConcernIsRaisedAndAnswered()
{
    m_paris->begin(events::concernRaised);
    m_paris->window().activateWindow();
    auto &form = child<FormView>(m_paris->course(), "eventForm");
    QVERIFY(form.focusField(u"/details/concerns"_s));
    QTRY_VERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    m_paris->typeInto("eventForm", u"/details/text/en"_s, u"The provider deletes its logs after seven days."_s);
    m_paris->record();
    const QString path = post(*m_paris);
    QVERIFY(test::textOfPdf(path, { u"-layout"_s }).simplified().contains(u"after seven days"_s));
    receive(*m_london, path);
    QTRY_COMPARE(m_london->state(), word("concernRaised"));
    const QString notice = m_london->last().details.value(u"document"_s).toString();

    m_london->begin(events::concernAnswered);
    m_london->choose("eventForm", u"/details/decision"_s, u"execute"_s);
    m_london->record();
    const auto paper = waitFor(m_london->vault().paperOf(1, m_london->last().id));
    QVERIFY(paper && paper->notice.answers);
    QCOMPARE(paper->notice.answers->fingerprint, notice); // it names the notice that it answers
    receive(*m_paris, post(*m_london));
    QCOMPARE(m_paris->last().details.value(u"decision"_s).toString(), u"execute"_s);
}

void TestTwoDesks::theDataArePreserved()
{
    m_paris->begin(events::effected);
    m_paris->typeInto("eventForm", u"/details/zone"_s, u"Europe/Paris"_s);
    m_paris->record();
    QTRY_COMPARE(m_paris->state(), word("effected"));
    receive(*m_london, post(*m_paris, Language::Spanish));
    QTRY_COMPARE(m_london->state(), word("effected"));
    const auto london = waitFor(m_london->vault().caseOf(1));
    const auto paris = waitFor(m_paris->vault().caseOf(1));
    QCOMPARE(london->state.clocks.constFirst().lastDay, paris->state.clocks.constFirst().lastDay);
    QCOMPARE(london->state.clocks.constFirst().lastDay, QDate(2027, 1, 19)); // day 60
}

/// Article 10: made from the preservation in one step, and sent as a request of its own.
void TestTwoDesks::accessIsAskedFor()
{
    m_london->click("followUp");
    QTRY_COMPARE(m_london->page().request(), 2);
    QCOMPARE(m_london->page().summary().type, u"access"_s);
    m_london->window().activateWindow();
    QVERIFY(m_london->page().form().focusField(u"/reference"_s));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"GB-CA/2026/0200"_s);
    QVERIFY(
        m_london->page().form().focusField(u"/fields/access.measures"_s)); // what it asks for is the officer's to say
    QTRY_VERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    m_london->choose(m_london->page().form(), u"/fields/legalBasis.regime"_s, u"fallback"_s);
    m_london->page().save();
    QTRY_COMPARE(m_london->page().summary().version, 2);
    m_london->showCourse();
    approve(2);
    QString transmittal;
    sendFile(transmittal);
    QTRY_COMPARE(m_london->state(), word("sent"));

    bringIn(*m_paris, "new.import", transmittal);
    QTRY_VERIFY_WITH_TIMEOUT(m_paris->window().desk()->messages().text().startsWith(u"1 request came in."_s), 60000);
    m_paris->open(2);
    QCOMPARE(m_paris->page().summary().type, u"access"_s);
    QCOMPARE(m_paris->page().summary().reference, u"GB-CA/2026/0200"_s);
    m_paris->begin(events::received);
    m_paris->choose("eventForm", u"/details/means"_s, u"encryptedEmail"_s);
    m_paris->record();
    m_paris->open(1);
}

void TestTwoDesks::theFollowUpHoldsThem()
{
    m_london->open(1);
    QCOMPARE(m_london->last().kind, events::followUpSent); // with the other request
    receive(*m_paris, post(*m_london));
    QCOMPARE(m_paris->last().kind, events::followUpSent);
    m_paris->begin(events::followUpReceived);
    m_paris->typeInto("eventForm", u"/details/reference"_s, u"GB-CA/2026/0200"_s);
    m_paris->record();
    QTRY_COMPARE(m_paris->state(), word("held"));
    receive(*m_london, post(*m_paris));
    QTRY_COMPARE(m_london->state(), word("held"));
}

void TestTwoDesks::itIsDecided()
{
    m_paris->begin(events::decided);
    m_paris->choose("eventForm", u"/details/decision"_s, u"granted"_s);
    m_paris->record();
    QTRY_COMPARE(m_paris->state(), word("decided"));
    receive(*m_london, post(*m_paris, Language::Arabic));
    QTRY_COMPARE(m_london->state(), word("decided"));
}

/// After locking and opening again: the same course on both sides, and every paper that came kept with it.
void TestTwoDesks::bothVaultsTellTheSame()
{
    m_london->close();
    m_paris->close();
    const auto kinds = [](GuiFixture &fixture, int &attached) {
        desk::VaultDesk vault(fixture.library, fixture.system);
        QStringList told;
        if (!waitFor(vault.open(fixture.vaultPath(), store::passphrase(kStrong))))
            return told;
        const auto events = waitFor(vault.events(1));
        for (const Event &event : *events)
            told.append(event.kind);
        attached = int(waitFor(vault.attachments(1))->size());
        return told;
    };
    int london = 0;
    int paris = 0;
    const QStringList ofLondon = kinds(*m_londonFixture, london);
    const QStringList ofParis = kinds(*m_parisFixture, paris);
    QCOMPARE(london, 6); // the file the request was made from, and five papers
    QCOMPARE(paris, 4);  // the request, its confirmation, the answer, the follow-up
    for (const QString &kind : { events::acknowledged, events::concernRaised, events::concernAnswered, events::effected,
                                 events::followUpSent, events::followUpReceived, events::decided })
        QVERIFY2(ofLondon.contains(kind) && ofParis.contains(kind), qPrintable(kind));
}

QTEST_MAIN(TestTwoDesks)
#include "tst_two_desks.moc"
