// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the dialogue made in the window: what an event tells the other Party, as pages and as files.
#include "coursedriver.h"
#include "support/programoutput.h"
#include "ui/preview/previewpanel.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace comity;
using namespace comity::ui;
using namespace Qt::StringLiterals;

class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersThePaperAtOnce();
    void offersItInTheTimeline();
    void printsWhatIsWritten();
    void bringsAPaperBack();
    void remembersWhoSigns();
    void saysWhatIsMissing();
    void fillsInTheReply();
    void namesTheCopyThatCame();
    void speaksTheLanguageOfTheMoment();
    void namesEveryControl();

private:
    Event effect();

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<QTemporaryDir> m_files;
    Clock m_clock{ QDateTime::fromString(u"2026-11-20T09:00:00Z"_s, Qt::ISODate) };
};

void TestPapers::init()
{
    setUiLanguage(Language::English);
    m_files = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<GuiFixture>();
    m_fixture->system.clock = m_clock;
    QCOMPARE(m_fixture->makeVault(), QString());
    desk::VaultDesk vault(m_fixture->library, m_fixture->system);
    QVERIFY(waitFor(vault.open(m_fixture->vaultPath(), store::passphrase(kStrong))));
    Request incoming = m_fixture->sample();
    incoming.direction = Direction::Incoming;
    incoming.values.insert(u"reference"_s, Value(u"IN-1"_s));
    QVERIFY(waitFor(vault.addRequest(incoming)));
    QVERIFY(waitFor(vault.close()));
    m_office = std::make_unique<Office>(*m_fixture, m_fixture->vaultPath());
    m_office->unlock(m_clock);
    m_office->open(2);
}

void TestPapers::cleanup()
{
    m_office.reset();
    fileChoice() = {};
    setUiLanguage(Language::English);
}

/// The data are preserved, and the other Party is to be told.
Event TestPapers::effect()
{
    m_office->begin(events::received);
    m_office->record();
    m_office->begin(events::effected);
    m_office->typeInto("eventForm", u"/details/zone"_s, u"Asia/Tokyo"_s);
    m_office->typeInto("eventForm", u"/details/theirReference"_s, u"JP-2026-77"_s);
    m_office->record();
    return m_office->last();
}

void TestPapers::offersThePaperAtOnce()
{
    const Event effected = effect();
    QCOMPARE(effected.kind, events::effected);
    auto *offer = m_office->messages().findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(offer && offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_VERIFY(m_office->paper().isVisible());
    QCOMPARE(m_office->paper().event(), effected.id);
    auto &preview = child<PreviewPanel>(m_office->paper(), "paperPreview");
    QTRY_VERIFY_WITH_TIMEOUT(preview.pageCount() > 0, 30000);
}

void TestPapers::offersItInTheTimeline()
{
    const Event effected = effect();
    // That it was received is told by no paper of its own, that it was effected is.
    const auto buttons = m_office->course().findChildren<QToolButton *>(QRegularExpression(u"^paper\\."_s));
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.constFirst()->objectName(), u"paper."_s + QString::number(effected.id));
    // With the keyboard: Enter on the row.
    auto &tree = child<QTreeWidget>(m_office->course(), "timeline");
    tree.setFocus();
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        if (tree.itemWidget(tree.topLevelItem(i), 3) == buttons.constFirst())
            tree.setCurrentItem(tree.topLevelItem(i));
    QTest::keyClick(&tree, Qt::Key_Return);
    QTRY_VERIFY(m_office->paper().isVisible());
    QCOMPARE(m_office->paper().event(), effected.id);
    // Of a request that is ours, no paper of the other Party is offered.
    m_office->open(1);
    QVERIFY(m_office->course().findChildren<QToolButton *>(QRegularExpression(u"^paper\\."_s)).isEmpty());
}

void TestPapers::printsWhatIsWritten()
{
    m_office->openPaper(effect().id);
    m_office->typeInto("paperForm", u"/reference"_s, u"JP/OUT/5"_s);
    m_office->typeInto("paperForm", u"/signature.name"_s, u"Sato Hana"_s);
    const QString path = m_office->writePaper(m_files->path(), Language::French);
    QVERIFY2(path.contains(u"effected"_s) && path.endsWith(u"fr.pdf"_s), qPrintable(path));
    const QString text = test::textOfPdf(path, { u"-layout"_s }).simplified();
    QVERIFY2(text.contains(u"JP/OUT/5"_s) && text.contains(u"Sato Hana"_s), qPrintable(text));
    QVERIFY2(text.contains(u"IN-1"_s) && text.contains(u"19 janvier 2027"_s), qPrintable(text)); // day 60
    // The preview shows the very bytes that are written.
    QTest::mouseClick(&child<QPushButton>(m_office->paper(), "exportClose"), Qt::LeftButton);
    auto &preview = child<PreviewPanel>(m_office->paper(), "paperPreview");
    auto &languages = child<QComboBox>(preview, "previewLanguage");
    languages.setFocus();
    QTest::keyClicks(&languages, u"fr"_s);
    Q_EMIT languages.activated(languages.currentIndex());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QTRY_VERIFY_WITH_TIMEOUT(preview.pdf() == written, 30000);
    // It is kept with the case when the officer says so.
    auto *keep = m_office->paper().findChild<QPushButton *>(u"messageAction"_s);
    QVERIFY(keep && keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_COMPARE(waitFor(m_office->vault().attachments(2))->size(), 1);
}

/// What was typed is there after the paper was closed, and after the vault was locked.
void TestPapers::bringsAPaperBack()
{
    const Event effected = effect();
    m_office->openPaper(effected.id);
    m_office->typeInto("paperForm", u"/reference"_s, u"JP/OUT/6"_s);
    m_office->typeInto("paperForm", u"/date"_s, u"2026-11-"_s); // half a date
    m_office->closePaper();
    m_office->openPaper(effected.id);
    m_office->typeInto("paperForm", u"/signature.name"_s, u"Sato Hana"_s);
    m_office->window().lock();
    m_office->unlock(m_clock);
    m_office->open(2);
    QTRY_VERIFY(m_office->course().findChild<FormView *>(u"paperForm"_s) != nullptr);
    QTRY_VERIFY(m_office->paper().isVisible());
    const QJsonObject form = m_office->paper().toDraft().value(u"form"_s).toObject();
    const QString kept = QString::fromUtf8(QJsonDocument(form).toJson());
    QVERIFY2(kept.contains(u"JP/OUT/6"_s) && kept.contains(u"Sato Hana"_s) && kept.contains(u"2026-11-"_s),
             qPrintable(kept));
}

void TestPapers::remembersWhoSigns()
{
    const Event effected = effect();
    m_office->openPaper(effected.id);
    m_office->typeInto("paperForm", u"/signature.name"_s, u"Sato Hana"_s);
    m_office->writePaper(m_files->path());
    m_office->closePaper();
    m_office->close();
    m_office->unlock(m_clock);
    m_office->open(2);
    m_office->openPaper(effected.id);
    const QJsonObject form = m_office->paper().toDraft().value(u"form"_s).toObject();
    QVERIFY(QString::fromUtf8(QJsonDocument(form).toJson()).contains(u"Sato Hana"_s));
}

/// A confirmation that says nothing of the expedited copy, as another program may have recorded it: no paper can be
/// made of it, and the officer reads why, and how to mend it.
void TestPapers::saysWhatIsMissing()
{
    const QString folder = m_fixture->path(u"Practice.vault"_s);
    QVERIFY(desk::createPracticeVault(folder, u"Ada"_s, store::passphrase(kStrong), m_fixture->system,
                                      *m_fixture->library, {}, store::cheapDerivation()));
    m_office = std::make_unique<Office>(*m_fixture, folder);
    m_office->unlock(m_clock);
    desk::RequestId waiting = 0;
    for (desk::RequestId id = 1; id <= 11 && waiting == 0; ++id)
        if (waitFor(m_office->vault().caseOf(id))->state.confirmation == Confirmation::Open)
            waiting = id;
    QVERIFY(waiting != 0);
    Event sent;
    sent.kind = events::confirmationSent;
    sent.details = { { u"means"_s, u"courier"_s },
                     { u"fingerprint"_s, waitFor(m_office->vault().caseOf(waiting))->summary.fingerprint } };
    QVERIFY(waitFor(m_office->vault().record(waiting, sent)));
    m_office->open(waiting);
    const qint64 confirmation = m_office->last().id;
    QTRY_VERIFY(m_office->shows(confirmation));
    m_office->openPaper(confirmation);
    auto &strip = child<MessageStrip>(m_office->paper(), "paperMessages");
    QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), 30000);
    QVERIFY2(strip.text().contains(desk::eventWords().text(u"detail.sentOn"_s, Language::English)),
             qPrintable(strip.text()));
    QTest::mouseClick(&child<QPushButton>(strip, "messageAction"), Qt::LeftButton);
    QTRY_VERIFY(child<RecordPanel>(m_office->course(), "recording").isVisible());
    QCOMPARE(child<RecordPanel>(m_office->course(), "recording").kind(), events::corrected);
}

void TestPapers::fillsInTheReply()
{
    m_office->openPaper(effect().id);
    m_office->choose("paperForm", u"/form"_s, u"reply"_s);
    const QString path = m_office->writePaper(m_files->path());
    QVERIFY2(path.contains(u"reply"_s), qPrintable(path));
    QVERIFY(test::textOfPdf(path, { u"-layout"_s }).simplified().contains(u"JP-2026-77"_s));
}

/// Papers name the copy that the other Party sent, not what became of it in this vault.
void TestPapers::namesTheCopyThatCame()
{
    const QString fingerprint = u"c0ffee00"_s.repeated(8);
    m_office->begin(events::received);
    m_office->typeInto("eventForm", u"/details/fingerprint"_s, fingerprint);
    m_office->record();
    m_office->begin(events::acknowledged);
    m_office->record();
    const auto paper = waitFor(m_office->vault().paperOf(2, m_office->last().id));
    QVERIFY(paper);
    QCOMPARE(paper->notice.request.fingerprint, fingerprint);
    QCOMPARE(paper->notice.from, m_fixture->sample().requestedParty());
    QVERIFY(paper->ours);
}

void TestPapers::speaksTheLanguageOfTheMoment()
{
    const Event effected = effect();
    m_office->openPaper(effected.id);
    setUiLanguage(Language::Arabic);
    QTRY_COMPARE(m_office->course().layoutDirection(), Qt::RightToLeft);
    const auto &notices = m_fixture->library->instrument(u"uk-2022"_s)->lists.value(u"notice"_s);
    const auto title = std::ranges::find(notices, u"effected"_s, &Choice::id);
    const auto &heading = child<QLabel>(m_office->paper(), "paperHeading");
    QTRY_VERIFY2(heading.text().contains(title->label.in(Language::Arabic)), qPrintable(heading.text()));
}

void TestPapers::namesEveryControl()
{
    m_office->openPaper(effect().id);
    QCOMPARE(namelessControls(m_office->window()), QStringList());
    QTest::mouseClick(&child<QPushButton>(m_office->paper(), "paperFiles"), Qt::LeftButton);
    QCOMPARE(namelessControls(m_office->window()), QStringList());
}

QTEST_MAIN(TestPapers)
#include "tst_papers.moc"
