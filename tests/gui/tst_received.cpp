// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the other Party in the window: read as files from outside, shown in plain words, matched to their case, and
// recorded by the officer.
#include "coursedriver.h"
#include "desk/casepapers.h"
#include "desk/helperprogram.h"
#include "exchange/noticewriter.h"
#include "exchange/requestwriter.h"
#include "life/clocks.h"
#include "ui/life/receivedpanel.h"
#include "ui/request/requestedit.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QJsonArray>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>
#include <QWindow>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestReceived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recordsWhatAPdfTells();
    void offersItPrefilledAndKeepsIt();
    void keepsTheFileOnly();
    void saysThatItIsAboutAnotherContent();
    void saysThatNobodyKnowsIt();
    void saysThatItIsOurOwn();
    void opensTheCaseItBelongsTo();
    void refusesWhatIsHostile();
    void attachesWhatIsNoPaper();
    void confirmsTheSame();
    void comparesWhatChanged();
    void takesARequestForThisPartyAsIncoming();
    void speaksTheLanguageOfTheMoment();

private:
    /// The request as it went out, or as the other Party has it.
    [[nodiscard]] QString fingerprint(const Request &request) const
    {
        const Template *form = m_fixture->library->instrument(request.instrument)->findTemplate(request.type);
        return fingerprintOf(canonicalRequest(request, *form));
    }
    [[nodiscard]] QString effectedNotice(const QString &print, const QString &name = u"notice.json"_s) const
    {
        Event effected;
        effected.kind = events::effected;
        effected.occurred = u"2026-11-21"_s;
        effected.details = { { u"zone"_s, u"Europe/Paris"_s },
                             { u"until"_s, u"2027-01-31"_s },
                             { u"theirReference"_s, u"FR-77"_s } };
        return noticeFile(effected, { m_fixture->sample(), print }, name);
    }
    QString noticeFile(const Event &event, const RequestCopy &copy, const QString &name) const
    {
        desk::CasePaper paper = desk::casePaper(event, copy);
        paper.notice.reference = u"FR/OUT/1"_s;
        return write(name, canonicalNotice(paper.notice));
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_files->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void receive(const QString &path)
    {
        fileChoice().filesToRead = [path](QWidget *, const QString &, const QString &) { return QStringList{ path }; };
        m_office->window().actions().action(u"new.receive"_s)->trigger();
    }
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        QWindow *window = m_office->window().windowHandle();
        const QPoint at = m_office->page().mapTo(&m_office->window(), m_office->page().rect().center());
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &move);
        QVERIFY(move.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &dropped);
    }
    ReceivedPanel &panel() { return child<ReceivedPanel>(m_office->course(), "received"); }
    bool isShown()
    {
        auto *there = m_office->window().findChild<ReceivedPanel *>(u"received"_s);
        return there && there->isVisible();
    }
    MessageStrip &fit() { return child<MessageStrip>(panel(), "receivedFit"); }
    QString facts() { return rowsOf("receivedFacts"); }
    QString rowsOf(const char *name)
    {
        const auto &table = child<QTreeWidget>(panel(), name);
        QStringList lines;
        for (int row = 0; row < table.topLevelItemCount(); ++row)
            for (int column = 0; column < table.columnCount(); ++column)
                lines.append(table.topLevelItem(row)->text(column));
        return lines.join(u'\n');
    }
    QString says() { return m_office->window().desk()->messages().text(); }
    QList<Event> eventsOf(desk::RequestId id) { return *waitFor(m_office->vault().events(id)); }
    QStringList attached(desk::RequestId id)
    {
        QStringList names;
        const auto all = waitFor(m_office->vault().attachments(id));
        for (const store::AttachmentInfo &info : *all)
            names.append(info.name);
        return names;
    }
    void addOutgoing();
    void addIncoming(const QString &print);

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QTemporaryDir> m_files;
    Clock m_then{ QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate) }; ///< when the request passed
    Clock m_clock{ QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate) };
};

void TestReceived::init()
{
    setUiLanguage(Language::English);
    desk::setHelperProgram(QStringLiteral(COMITY_BUILD_DIR "/bin/comity-cli"));
    m_files = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<GuiFixture>();
    m_fixture->system.clock = m_then;
    QCOMPARE(m_fixture->makeVault(false), QString());
    m_office = std::make_unique<Office>(*m_fixture, m_fixture->vaultPath());
}

void TestReceived::cleanup()
{
    m_office.reset();
    fileChoice() = {};
    setUiLanguage(Language::English);
}

/// Our request went out on paper: what it says is sent as it is, and the vault was told so. A second officer approved.
void TestReceived::addOutgoing()
{
    desk::VaultDesk vault(m_fixture->library, m_fixture->system);
    QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(kStrong))));
    QVERIFY(waitFor(vault.addRequest(m_fixture->sample())));
    const char *second = "maple orbit velvet stone nine";
    QVERIFY(
        waitFor(vault.addOfficer(u"Bo"_s, store::Role::Approver, store::passphrase(second), store::cheapDerivation())));
    const auto record = [](desk::VaultDesk &at, const QString &kind, const QJsonObject &details = {}) {
        Event event;
        event.kind = kind;
        event.details = details;
        const auto recorded = waitFor(at.record(1, event));
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().oneLine()));
    };
    record(vault, events::checked);
    record(vault, events::submitted);
    QVERIFY(waitFor(vault.close()));
    QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(second))));
    record(vault, events::approved);
    record(vault, events::sent, { { u"means"_s, u"email"_s } });
}

/// The other Party's request, which came with this fingerprint.
void TestReceived::addIncoming(const QString &print)
{
    desk::VaultDesk vault(m_fixture->library, m_fixture->system);
    QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(kStrong))));
    Request incoming = m_fixture->sample();
    incoming.direction = Direction::Incoming;
    QVERIFY(waitFor(vault.addRequest(incoming)));
    Event received;
    received.kind = events::received;
    received.details = { { u"means"_s, u"email"_s }, { u"fingerprint"_s, print } };
    const auto recorded = waitFor(vault.record(1, received));
    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().oneLine()));
}

void TestReceived::recordsWhatAPdfTells()
{
    addOutgoing();
    const Request sample = m_fixture->sample();
    Event effected;
    effected.kind = events::effected;
    effected.occurred = u"2026-11-21"_s;
    effected.details = { { u"zone"_s, u"Europe/Paris"_s }, { u"until"_s, u"2027-01-31"_s } };
    desk::RequestDesk theirs(m_fixture->library);
    const auto pdf = waitFor(
        theirs.pdf(desk::casePaper(effected, { sample, fingerprint(sample) }), { Language::French, std::nullopt }));
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().oneLine()));
    const QString path = write(u"avis.pdf"_s, *pdf);
    m_office->unlock(m_clock);
    receive(path);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 60000);
    QCOMPARE(m_office->page().request(), 1);
    QVERIFY2(fit().kind() == MessageStrip::Kind::Success, qPrintable(fit().text()));
    m_office->click("recordReceived");
    QTRY_VERIFY(child<RecordPanel>(m_office->course(), "recording").isOpen());
    m_office->record();
    const Event last = m_office->last();
    QCOMPARE(last.kind, events::effected);
    QCOMPARE(last.occurred, u"2026-11-21"_s);
    QCOMPARE(last.details.value(u"until"_s).toString(), u"2027-01-31"_s);
    QCOMPARE(last.details.value(u"zone"_s).toString(), u"Europe/Paris"_s);
    QCOMPARE(attached(1), QStringList{ u"avis.pdf"_s });
    const auto whole = waitFor(m_office->vault().caseOf(1));
    QCOMPARE(whole->state.id, u"effected"_s);
    QCOMPARE(whole->state.clocks.constFirst().lastDay, QDate(2027, 1, 31));
}

/// The officer checks what the form says, and mends it before it is recorded. A lock in between loses nothing.
void TestReceived::offersItPrefilledAndKeepsIt()
{
    addOutgoing();
    const QString path = effectedNotice(fingerprint(m_fixture->sample()));
    m_office->unlock(m_clock);
    m_office->open(1);
    drop(path);
    QTRY_VERIFY(isShown());
    QVERIFY2(facts().contains(u"FR/OUT/1"_s) && facts().contains(u"FR-77"_s)
                 && facts().contains(m_fixture->library->parties().shortName(u"FR"_s, Language::English)),
             qPrintable(facts()));
    m_office->click("recordReceived");
    QTRY_VERIFY(child<RecordPanel>(m_office->course(), "recording").isOpen());
    m_office->typeInto("eventForm", u"/details/theirReference"_s, u"FR-78"_s);
    m_office->window().lock();
    m_office->unlock(m_clock);
    m_office->open(1);
    QTRY_VERIFY(child<RecordPanel>(m_office->course(), "recording").isOpen());
    m_office->record();
    const Event last = m_office->last();
    QCOMPARE(last.occurred, u"2026-11-21"_s);
    QCOMPARE(last.details.value(u"theirReference"_s).toString(), u"FR-78"_s);
    QCOMPARE(last.details.value(u"document"_s).toString().size(), 64); // which paper told it
    QCOMPARE(attached(1), QStringList{ u"notice.json"_s });
    // The same file once more is kept once, and what it tells cannot happen twice.
    receive(path);
    QTRY_VERIFY(isShown());
    QVERIFY(!child<QPushButton>(panel(), "recordReceived").isEnabled());
    QVERIFY(!child<QLabel>(panel(), "receivedWhyNot").text().isEmpty());
    m_office->click("keepReceived");
    QTRY_VERIFY(!isShown());
    QCOMPARE(attached(1).size(), 1);
}

void TestReceived::keepsTheFileOnly()
{
    addOutgoing();
    m_office->unlock(m_clock);
    receive(effectedNotice(fingerprint(m_fixture->sample())));
    QTRY_VERIFY(isShown());
    const qsizetype before = eventsOf(1).size();
    m_office->click("keepReceived");
    QTRY_VERIFY(!isShown());
    QCOMPARE(attached(1), QStringList{ u"notice.json"_s });
    QCOMPARE(eventsOf(1).size(), before);
}

/// The officer has to ask first, and to say that it was asked.
void TestReceived::saysThatItIsAboutAnotherContent()
{
    addOutgoing();
    m_office->unlock(m_clock);
    receive(effectedNotice(u"ab"_s.repeated(32)));
    QTRY_VERIFY(isShown());
    QCOMPARE(fit().kind(), MessageStrip::Kind::Warning);
    auto &record = child<QPushButton>(panel(), "recordReceived");
    QVERIFY(!record.isEnabled());
    QTest::keyClick(&child<QCheckBox>(panel(), "acceptReceived"), Qt::Key_Space);
    QVERIFY(record.isEnabled());
}

void TestReceived::saysThatNobodyKnowsIt()
{
    m_office->unlock(m_clock);
    receive(effectedNotice(fingerprint(m_fixture->sample())));
    QTRY_VERIFY2(says().contains(m_fixture->sample().reference()), qPrintable(says()));
    QCOMPARE(m_office->window().desk()->messages().kind(), MessageStrip::Kind::Warning);
    QVERIFY(!m_office->window().desk()->currentCase());
}

void TestReceived::saysThatItIsOurOwn()
{
    const QString print = fingerprint(m_fixture->sample());
    addIncoming(print); // we are the ones who would tell it
    m_office->unlock(m_clock);
    receive(effectedNotice(print));
    QTRY_VERIFY2(says().contains(m_fixture->sample().reference()), qPrintable(says()));
    QVERIFY(!isShown());
}

void TestReceived::opensTheCaseItBelongsTo()
{
    addOutgoing();
    {
        desk::VaultDesk vault(m_fixture->library, m_fixture->system);
        QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(kStrong))));
        Request other = m_fixture->sample();
        other.values.insert(u"reference"_s, Value(u"GB-CA/2026/0999"_s));
        QVERIFY(waitFor(vault.addRequest(other)));
    }
    m_office->unlock(m_clock);
    m_office->open(2);
    drop(effectedNotice(fingerprint(m_fixture->sample())));
    QTRY_VERIFY2(says().contains(m_fixture->sample().reference()), qPrintable(says()));
    QVERIFY(!isShown());
    auto *open = m_office->window().desk()->messages().findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QTRY_VERIFY(isShown());
    QCOMPARE(m_office->page().request(), 1);
}

void TestReceived::refusesWhatIsHostile()
{
    addOutgoing();
    m_office->unlock(m_clock);
    m_office->open(1);
    drop(write(u"bad.json"_s, R"({"comity":"notice/1","instrument":"uk-2022","type":"preservation","kind":"sung"})"));
    QTRY_COMPARE(m_office->window().desk()->messages().kind(), MessageStrip::Kind::Failure);
    QVERIFY2(says().contains(u"bad.json"_s), qPrintable(says()));
    QCOMPARE(attached(1), QStringList());
    receive(write(u"torn.pdf"_s, "%PDF-1.7\n1 0 obj\n<<"));
    QTRY_VERIFY2(says().contains(u"torn.pdf"_s), qPrintable(says()));
    QVERIFY(!isShown());
}

void TestReceived::attachesWhatIsNoPaper()
{
    addOutgoing();
    m_office->unlock(m_clock);
    m_office->open(1);
    drop(write(u"minutes.txt"_s, "what was said on the telephone"));
    QTRY_COMPARE(attached(1), QStringList{ u"minutes.txt"_s });
}

void TestReceived::confirmsTheSame()
{
    const Request sample = m_fixture->sample();
    const QString print = fingerprint(sample);
    addIncoming(print);
    Event sent;
    sent.kind = events::sent;
    sent.occurred = u"2026-11-16T09:30:00+00:00"_s;
    sent.details = { { u"means"_s, u"email"_s } };
    Event confirmation;
    confirmation.kind = events::confirmationSent;
    confirmation.occurred = u"2026-11-18"_s;
    const Instrument &instrument = *m_fixture->library->instrument(sample.instrument);
    confirmation.details = confirmationDetails(sent, { sample, print }, { sample, print },
                                               *instrument.findTemplate(sample.type), instrument, *m_fixture->library);
    confirmation.details.insert(u"means"_s, u"courier"_s);
    const QString path = noticeFile(confirmation, { sample, print }, u"confirmation.json"_s);
    m_office->unlock(m_clock);
    receive(path);
    QTRY_VERIFY(isShown());
    QVERIFY2(child<QLabel>(panel(), "receivedCheck")
                 .text()
                 .startsWith(u"The confirmation confirms the copy that was received."_s),
             qPrintable(child<QLabel>(panel(), "receivedCheck").text()));
    QVERIFY(!child<QTreeWidget>(panel(), "receivedChanges").isVisible());
    m_office->click("recordReceived");
    m_office->record();
    QCOMPARE(m_office->last().kind, events::confirmationReceived);
    QVERIFY(m_office->last().details.value(u"matches"_s).toBool());
    QCOMPARE(waitFor(m_office->vault().caseOf(1))->state.confirmation, Confirmation::Received);
}

/// What is different stands in a table, and nothing is recorded before the officer accepted it.
void TestReceived::comparesWhatChanged()
{
    const Request sample = m_fixture->sample();
    const QString print = fingerprint(sample);
    addIncoming(print);
    Request changed = sample;
    changed.values.insert(u"custodian.name"_s, Value(u"Another Provider Ltd"_s));
    Event sent;
    sent.kind = events::sent;
    sent.occurred = u"2026-11-16T09:30:00+00:00"_s;
    sent.details = { { u"means"_s, u"email"_s } };
    Event confirmation;
    confirmation.kind = events::confirmationSent;
    confirmation.occurred = u"2026-11-18"_s;
    const Instrument &instrument = *m_fixture->library->instrument(sample.instrument);
    confirmation.details = confirmationDetails(sent, { sample, print }, { changed, fingerprint(changed) },
                                               *instrument.findTemplate(sample.type), instrument, *m_fixture->library);
    confirmation.details.insert(u"means"_s, u"courier"_s);
    confirmation.details.insert(u"changesAccepted"_s, true);
    desk::RequestDesk theirs(m_fixture->library);
    const auto pdf = waitFor(theirs.pdf(desk::casePaper(confirmation, { changed, fingerprint(changed) }),
                                        { Language::English, std::nullopt }));
    QVERIFY2(pdf, pdf ? "" : qPrintable(pdf.error().oneLine()));
    m_office->unlock(m_clock);
    receive(write(u"confirmation.pdf"_s, *pdf));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(), 60000);
    QVERIFY(rowsOf("receivedChanges").contains(u"Another Provider Ltd"_s));
    QCOMPARE(child<QTreeWidget>(panel(), "receivedChanges").topLevelItemCount(), 1);
    QVERIFY(!child<QPushButton>(panel(), "recordReceived").isEnabled());
    QTest::keyClick(&child<QCheckBox>(panel(), "acceptReceived"), Qt::Key_Space);
    m_office->click("recordReceived");
    m_office->record();
    const QJsonObject told = m_office->last().details;
    QCOMPARE(told.value(u"fingerprint"_s).toString(), fingerprint(changed));
    QCOMPARE(told.value(u"matches"_s), QJsonValue(false));
    QCOMPARE(told.value(u"changesAccepted"_s), QJsonValue(true));
    QCOMPARE(told.value(u"changes"_s).toArray().size(), 1);
    CasePage *page = m_office->window().desk()->currentCase(); // made anew, with what was confirmed
    QVERIFY(page);
    QTRY_COMPARE(page->summary().version, 2);
    QCOMPARE(page->edit().request().value(u"custodian.name"_s).string(), u"Another Provider Ltd"_s);
    QVERIFY(m_office->window().desk()->messages().text().contains(u"version 2"_s));
}

/// What is addressed to this desk's own Party is no draft of ours. Its fingerprint stays that of the file that came.
void TestReceived::takesARequestForThisPartyAsIncoming()
{
    Request sample = m_fixture->sample();
    {
        desk::VaultDesk vault(m_fixture->library, m_fixture->system);
        QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(kStrong))));
        QVERIFY(waitFor(vault.setSetting(
            u"desk.authority"_s,
            QJsonObject{ { u"comity"_s, u"request/1"_s },
                         { u"instrument"_s, sample.instrument },
                         { u"type"_s, sample.type },
                         { u"requesting"_s, QJsonObject{ { u"party"_s, sample.requestedParty() } } } })));
    }
    desk::RequestDesk theirs(m_fixture->library);
    const auto pdf = waitFor(theirs.pdf(sample, Language::French));
    QVERIFY(pdf);
    const QString path = write(u"demande.pdf"_s, *pdf);
    m_office->unlock(m_clock);
    fileChoice().filesToRead = [path](QWidget *, const QString &, const QString &) { return QStringList{ path }; };
    m_office->window().actions().action(u"new.import"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(says().startsWith(u"1 request came in."_s), 60000);
    m_office->open(1);
    QCOMPARE(m_office->page().summary().direction, Direction::Incoming);
    m_office->begin(events::received);
    m_office->record();
    QCOMPARE(m_office->last().details.value(u"fingerprint"_s).toString(), fingerprint(sample));
    m_office->begin(events::acknowledged);
    m_office->record();
    QCOMPARE(waitFor(m_office->vault().paperOf(1, m_office->last().id))->notice.request.fingerprint,
             fingerprint(sample));
}

void TestReceived::speaksTheLanguageOfTheMoment()
{
    addOutgoing();
    m_office->unlock(m_clock);
    receive(effectedNotice(fingerprint(m_fixture->sample())));
    QTRY_VERIFY(isShown());
    QCOMPARE(namelessControls(m_office->window()), QStringList());
    setUiLanguage(Language::Russian);
    QTRY_VERIFY2(facts().contains(m_fixture->library->parties().shortName(u"FR"_s, Language::Russian)),
                 qPrintable(facts()));
    QVERIFY(facts().contains(desk::eventWords().text(u"detail.until"_s, Language::Russian)));
}

QTEST_MAIN(TestReceived)
#include "tst_received.moc"
