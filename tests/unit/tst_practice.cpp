// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cases of the practice desk: complete in six languages, with the faults they are said to have and no others, on
// whatever day they are made; and the vault that they fill.
#include "desk/practicecases.h"
#include "desk/practicevault.h"
#include "desk/shifteddates.h"
#include "desk/storedrequest.h"
#include "life/casestate.h"
#include "rules/addresseechoice.h"
#include "services/checkservice.h"
#include "store/data/eventrepository.h"
#include "store/data/officerrepository.h"
#include "store/data/requestlist.h"
#include "store/data/settingsrepository.h"
#include "store/vault/vaultsamples.h"
#include "store/vault/vaultverify.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace comity;
using namespace comity::desk;

namespace {

const QDate kWrittenOn(2026, 11, 28);

/// Days on which a learner may begin: as written, a leap day, the nights on which clocks change, the end of a year.
const QList<QDate> &days()
{
    static const QList<QDate> all{ kWrittenOn,         QDate(2027, 3, 28),  QDate(2027, 10, 31),
                                   QDate(2028, 2, 29), QDate(2028, 12, 31), QDate(2029, 4, 1) };
    return all;
}

QString missingIn(const QString &place, const Text &text)
{
    if (text.isEmpty() || text.isNeutral())
        return {};
    QString missing;
    for (const Language language : kLanguages) {
        if (text.in(language).trimmed().isEmpty())
            missing += place + QLatin1Char(' ') + languageCode(language) + QLatin1Char('\n');
    }
    return missing;
}

QString missingIn(const QString &place, const Value &value)
{
    if (std::holds_alternative<Text>(value.data()))
        return missingIn(place, value.text());
    QString missing;
    if (std::holds_alternative<Rows>(value.data())) {
        for (const Row &row : value.rows()) {
            for (auto it = row.cells.cbegin(); it != row.cells.cend(); ++it)
                missing += missingIn(place + QLatin1Char('.') + it.key(), it.value());
        }
    }
    return missing;
}

QString namesOf(const QStringList &unsorted)
{
    QStringList all = unsorted;
    all.removeDuplicates();
    all.sort();
    return all.join(QLatin1Char(' '));
}

Clock noonOf(QDate day) { return Clock(QDateTime(day, QTime(12, 0), QTimeZone::utc())); }

} // namespace

class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesInProseMove_data();
    void datesInProseMove();
    void everyTextStandsInSixLanguages();
    void findingsAreThoseOfTheManifest();
    void noDateStaysBehind();
    void directionsAndPartiesDiffer();
    void aVaultIsFilledOnAnyDay();
    void theDirectoryFitsTheCases();
    void theMarkStays();
    void onlyAnEmptyVaultBecomesOne();
    void aFailureTakesNothingOfOthersAlong();
    void clocksRunAsTheTasksSay();

private:
    [[nodiscard]] QList<PracticeCase> cases(QDate day) const
    {
        auto made = practiceCases(*m_library, day);
        if (!made)
            qFatal("%s", qPrintable(made.error().oneLine()));
        return *made;
    }
    [[nodiscard]] std::unique_ptr<store::Vault> vaultOn(QDate day) const
    {
        store::VaultSystem system = store::deskSystem();
        system.clock = noonOf(day);
        const QString folder = m_folder.filePath(day.toString(Qt::ISODate) + QStringLiteral(".vault"));
        QDir(folder).removeRecursively();
        auto vault = createPracticeVault(folder, QStringLiteral("Ada"), store::passphrase(store::kAda), system,
                                         *m_library, {}, store::cheapDerivation());
        if (!vault)
            qFatal("%s", qPrintable(vault.error().oneLine() + vault.error().detail));
        return std::move(*vault);
    }

    std::shared_ptr<const Library> m_library = Library::loadBuiltIn().value();
    QTemporaryDir m_folder;
};

void TestPractice::datesInProseMove_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after"); // five days later
    const auto row = [](const char *code, const QString &before, const QString &after) {
        QTest::addRow("%s: %s", code, qPrintable(before)) << QString::fromLatin1(code) << before << after;
    };
    row("en", QStringLiteral(u"On 28 February 2027, not 1990."), QStringLiteral(u"On 5 March 2027, not 1990."));
    row("en", QStringLiteral(u"between 3 and 6 November 2026"), QStringLiteral(u"between 8 and 11 November 2026"));
    row("en", QStringLiteral(u"between 27 and 30 December 2026"), QStringLiteral(u"between 1 and 4 January 2027"));
    row("en", QStringLiteral(u"between 26 and 28 December 2026"),
        QStringLiteral(u"between 31 December 2026 and 2 January 2027"));
    row("fr", QStringLiteral(u"le 27 mars 2027 ; entre le 1er et le 2 mars 2027"),
        QStringLiteral(u"le 1er avril 2027 ; entre le 6 et le 7 mars 2027"));
    row("es", QStringLiteral(u"entre el 3 y el 6 de noviembre de 2026"),
        QStringLiteral(u"entre el 8 y el 11 de noviembre de 2026"));
    row("ru", QStringLiteral(u"с 3 по 6 ноября 2026 года"), QStringLiteral(u"с 8 по 11 ноября 2026 года"));
    row("ar", QStringLiteral(u"من 3 إلى 6 تشرين الثاني/نوفمبر 2026"),
        QStringLiteral(u"من 8 إلى 11 تشرين الثاني/نوفمبر 2026"));
    row("zh", QStringLiteral(u"2026年11月3日至6日，14天"), QStringLiteral(u"2026年11月8日至11日，14天"));
}

void TestPractice::datesInProseMove()
{
    QFETCH(QString, code);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QString moved = shiftedProse(before, languageFromCode(code).value(), 5);
    QCOMPARE(moved.replace(QChar(0xA0), QLatin1Char(' ')), after);
    QCOMPARE(shiftedProse(before, languageFromCode(code).value(), 0), before);
}

void TestPractice::everyTextStandsInSixLanguages()
{
    const QList<PracticeCase> all = cases(kWrittenOn);
    QVERIFY(all.size() >= 9);
    for (const PracticeCase &practice : all) {
        QString missing = missingIn(QStringLiteral("title"), practiceTitle(practice.request))
            + missingIn(QStringLiteral("task"), practiceTask(practice.request));
        QVERIFY(!practiceTask(practice.request).isEmpty());
        for (auto it = practice.request.values.cbegin(); it != practice.request.values.cend(); ++it)
            missing += missingIn(it.key(), it.value());
        QVERIFY2(missing.isEmpty(), qPrintable(practice.file + QLatin1Char('\n') + missing));
        QVERIFY(practice.request.isPractice());
    }
}

void TestPractice::findingsAreThoseOfTheManifest()
{
    for (const QDate day : days()) {
        const CheckService check(*m_library, noonOf(day));
        for (const PracticeCase &practice : cases(day)) {
            const auto findings = check.check(practice.request, { kLanguages.begin(), kLanguages.end() });
            QVERIFY(findings.ok());
            QStringList rules;
            for (const Finding &finding : *findings) {
                if (finding.severity != Severity::Hint)
                    rules.append(finding.rule);
            }
            QVERIFY2(namesOf(rules) == namesOf(practice.findings),
                     qPrintable(QStringLiteral("%1 on %2: %3, not %4")
                                    .arg(practice.file, day.toString(Qt::ISODate), namesOf(rules),
                                         namesOf(practice.findings))));
        }
    }
}

void TestPractice::noDateStaysBehind()
{
    // More than two years on, no year of the day of writing is left anywhere.
    for (const PracticeCase &practice : cases(QDate(2029, 6, 1))) {
        const QJsonDocument whole(practice.request.source);
        const QByteArray bytes = whole.toJson();
        for (const char *year : { "2026", "2027" })
            QVERIFY2(!bytes.contains(year), qPrintable(practice.file + QLatin1Char(' ') + QString::fromLatin1(year)));
        for (const PracticeEvent &event : practice.events) {
            QVERIFY(event.event.occurred.startsWith(QLatin1String("2029")));
            QVERIFY(!QJsonDocument(event.event.details).toJson().contains("2026"));
        }
    }
}

void TestPractice::directionsAndPartiesDiffer()
{
    QStringList outgoing;
    QStringList incoming;
    QStringList references;
    for (const PracticeCase &practice : cases(kWrittenOn)) {
        (practice.request.direction == Direction::Outgoing ? outgoing : incoming)
            .append(practice.request.requestingParty());
        references.append(practice.request.reference());
        QVERIFY(m_library->parties().find(practice.request.requestingParty()));
        QVERIFY(m_library->parties().find(practice.request.requestedParty()));
    }
    QVERIFY(outgoing.size() >= 5);
    QVERIFY(incoming.size() >= 4);
    QCOMPARE(outgoing.removeDuplicates(), 0);
    QCOMPARE(references.removeDuplicates(), 0);
}

void TestPractice::aVaultIsFilledOnAnyDay()
{
    for (const QDate day : days()) {
        const auto vault = vaultOn(day);
        const auto count = store::RequestList(vault->session()).count({}, 100);
        QVERIFY(count.ok());
        QCOMPARE(count->n, qint64(cases(day).size()));
        const auto report = store::verifyVault(*vault, {});
        QVERIFY(report.ok());
        QVERIFY2(report->isSound(), qPrintable(report->problems.join(QLatin1Char('\n'))));
        QVERIFY(isPracticeVault(*vault).value());
        const auto officers = store::OfficerRepository(vault->session()).list();
        QVERIFY(officers.ok());
        QCOMPARE(officers->size(), 1); // the colleague has no key
    }
}

/// Invented authorities, marked so, to whom the cases are addressed; one of them wants to be verified again.
void TestPractice::theDirectoryFitsTheCases()
{
    const QDate day(2028, 2, 29);
    const auto records = practiceDirectory(*m_library, day);
    QVERIFY2(records.ok(), records.ok() ? "" : qPrintable(records.error().oneLine()));
    const DirectoryView directory{ *records };
    int stale = 0;
    for (const DirectoryRecord &record : *records) {
        QVERIFY2(record.isPractice(), qPrintable(record.party));
        QVERIFY(record.verifiedOn() <= day);
        QCOMPARE(missingIn(record.party, record.value(QStringLiteral("name"))), QString());
        QCOMPARE(missingIn(record.party, record.value(QStringLiteral("source"))), QString());
        stale += isStale(record, day, kStaleAfterDays) ? 1 : 0;
    }
    QCOMPARE(stale, 1);
    for (const PracticeCase &practice : cases(day)) {
        if (practice.request.direction == Direction::Incoming || practice.file.startsWith(QLatin1String("faulty")))
            continue;
        const auto entry = addressedEntry(practice.request, directory);
        QVERIFY2(entry, qPrintable(practice.file));
        const Template &form = *m_library->instrument(practice.request.instrument)->findTemplate(practice.request.type);
        QVERIFY2(wantedAddressee(practice.request, form, {}).accepts(*entry), qPrintable(practice.file));
    }
}

void TestPractice::theMarkStays()
{
    const auto vault = vaultOn(kWrittenOn);
    Request request = cases(kWrittenOn).first().request;
    request.source.remove(QLatin1String("practice"));
    QVERIFY(!request.isPractice());
    const auto stored = storedRequestFor(*vault, request, *m_library);
    QVERIFY(stored.ok());
    QVERIFY(QJsonDocument::fromJson(stored->document).object().value(QLatin1String("practice")).toBool());

    const auto other
        = store::Vault::create(m_folder.filePath(QStringLiteral("Office.vault")), QStringLiteral("Ada"),
                               store::passphrase(store::kAda), store::deskSystem(), store::cheapDerivation());
    QVERIFY(other.ok());
    QVERIFY(!isPracticeVault(**other).value());
    const auto real = storedRequestFor(**other, request, *m_library);
    QVERIFY(real.ok());
    QVERIFY(!QJsonDocument::fromJson(real->document).object().contains(QLatin1String("practice")));
}

void TestPractice::onlyAnEmptyVaultBecomesOne()
{
    const auto vault = vaultOn(kWrittenOn);
    const auto again = makePractice(*vault, *m_library);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, QStringLiteral("practice.notEmpty"));
}

/// A creation that was broken off left a mark, and somebody else a letter beside it.
void TestPractice::aFailureTakesNothingOfOthersAlong()
{
    const QString folder = m_folder.filePath(QStringLiteral("Broken.vault"));
    QVERIFY(QDir().mkpath(folder));
    const QString letter = folder + QStringLiteral("/letter.txt");
    for (const QString &path : { letter, folder + QLatin1Char('/') + QLatin1String(store::kUnfinishedFile) }) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto vault = createPracticeVault(folder, QStringLiteral("Ada"), store::passphrase(store::kAda),
                                           store::deskSystem(), Library(), {}, store::cheapDerivation());
    QVERIFY(!vault.ok());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).join(u' '), QStringLiteral("letter.txt"));

    const QString other = m_folder.filePath(QStringLiteral("New.vault"));
    QVERIFY(!createPracticeVault(other, QStringLiteral("Ada"), store::passphrase(store::kAda), store::deskSystem(),
                                 Library(), {}, store::cheapDerivation())
                 .ok());
    QVERIFY(!QFileInfo::exists(other));
}

void TestPractice::clocksRunAsTheTasksSay()
{
    const auto vault = vaultOn(kWrittenOn);
    const QDateTime now = vault->session().now();
    const auto page = store::RequestList(vault->session()).page({});
    QVERIFY(page.ok());
    QMap<QString, QString> told;
    for (const PracticeCase &practice : cases(kWrittenOn)) {
        const auto stored = std::find_if(page->rows.cbegin(), page->rows.cend(), [&](const auto &row) {
            return row.reference == practice.request.reference();
        });
        QVERIFY(stored != page->rows.cend());
        CaseFile file{ practice.request, *m_library->instrument(practice.request.instrument), {}, {}, {} };
        const auto events = store::EventRepository(vault->session()).list(stored->id);
        QVERIFY(events.ok());
        for (const store::StoredEvent &event : *events)
            file.events.append({ event.id, event.kind, event.occurred, event.details, event.recorded, event.officer });
        const CaseState state = caseState(file);
        QCOMPARE(stored->state, state.id);
        QString clock = state.id;
        if (!state.clocks.isEmpty()) {
            if (const auto left = state.clocks.first().daysLeft(now))
                clock += QLatin1Char(' ') + QString::number(*left);
        }
        told.insert(practice.file.section(QLatin1Char('.'), 0, 0), clock);
    }
    const QMap<QString, QString> expected{
        { QStringLiteral("harbour-ransomware"), QStringLiteral("draft") },
        { QStringLiteral("faulty-draft"), QStringLiteral("draft") },
        { QStringLiteral("child-protection"), QStringLiteral("acknowledged") },
        { QStringLiteral("health-data"), QStringLiteral("effected 5") },
        { QStringLiteral("pensioner-fraud"), QStringLiteral("effected 40") },
        { QStringLiteral("judge-threat"), QStringLiteral("effected -15") },
        { QStringLiteral("insider-freight"), QStringLiteral("concernRaised") },
        { QStringLiteral("defaced-page"), QStringLiteral("acknowledged") },
        { QStringLiteral("wallet-theft"), QStringLiteral("held") },
        { QStringLiteral("wallet-theft-access"), QStringLiteral("acknowledged") },
        { QStringLiteral("loan-apps"), QStringLiteral("effected 11") },
        { QStringLiteral("loan-apps-extension"), QStringLiteral("received") },
        { QStringLiteral("invoice-fraud"), QStringLiteral("draft") },
        { QStringLiteral("card-shop-offer"), QStringLiteral("draft") },
        { QStringLiteral("exchange-theft-extradition"), QStringLiteral("draft") },
        { QStringLiteral("airport-arrest"), QStringLiteral("received") },
        { QStringLiteral("hospital-advice"), QStringLiteral("received") },
        { QStringLiteral("betting-transfer"), QStringLiteral("draft") },
        { QStringLiteral("sim-farm"), QStringLiteral("received") },
        { QStringLiteral("botnet-joint-team"), QStringLiteral("draft") },
        { QStringLiteral("insider-arrangement"), QStringLiteral("received") },
        { QStringLiteral("web-shop-budapest"), QStringLiteral("draft") },
        { QStringLiteral("microcredit-extradition"), QStringLiteral("draft") },
        { QStringLiteral("school-fees-assistance"), QStringLiteral("draft") },
        { QStringLiteral("land-register-access"), QStringLiteral("acknowledged") },
        { QStringLiteral("kidnapping-messages"), QStringLiteral("draft") },
        { QStringLiteral("bank-page-renter"), QStringLiteral("received") },
        { QStringLiteral("ferry-arrest"), QStringLiteral("received") },
    };
    QCOMPARE(told, expected);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
