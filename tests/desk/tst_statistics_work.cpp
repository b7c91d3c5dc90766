// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statistics of what is in a vault: which requests count, and which do not.
#include "desk/casework.h"
#include "desk/practicevault.h"
#include "desk/statisticswork.h"
#include "desk/storedrequest.h"
#include "exchange/requestreader.h"
#include "store/data/settingsrepository.h"
#include "store/vault/vaultfixture.h"
#include "support/samples.h"

using namespace comity;
using namespace comity::desk;
using namespace comity::store;
using namespace Qt::StringLiterals;

class TestStatisticsWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<VaultFixture>();
        m_desk->system.deadlines = deadlineRules(m_library);
        auto vault = m_desk->create();
        VERIFY_OK(vault);
        m_vault = std::move(*vault);
        VERIFY_OK(SettingsRepository(m_vault->session()).set(kZoneSetting, u"Europe/Paris"_s));
    }
    void cleanup() { m_vault.reset(); }

    void nothingYet()
    {
        const auto none = count();
        VERIFY_OK(none);
        QVERIFY(none->figures.figures.value(Direction::Incoming).byParty.isEmpty());
        QCOMPARE(none->figures.unreadable, 0);
    }

    void countsWhatCameAndLeavesTheBinOut()
    {
        const RequestId first = receive(u"A/1"_s);
        receive(u"A/2"_s);
        const RequestId third = receive(u"A/3"_s);
        VERIFY_OK(
            RequestRepository(m_vault->session()).add(storedRequest(sample(u"A/4"_s), *m_library))); // not received
        CaseWork work(*m_vault, *m_library);
        VERIFY_OK(work.moveTo({ first }, Shelf::Bin));
        VERIFY_OK(work.moveTo({ third }, Shelf::Archive));
        const auto counted = count();
        VERIFY_OK(counted);
        const DirectionFigures figures = counted->figures.figures.value(Direction::Incoming);
        QCOMPARE(figures.byType.value(u"uk-2022/preservation"_s), 2);
        QCOMPARE(figures.byMonth.value(u"2026-11"_s), 2);
        QCOMPARE(figures.open, 2);
        QCOMPARE(figures.times.value(Stage::Acknowledged).cases, 2);
        QVERIFY(counted->figures.figures.value(Direction::Outgoing).byType.isEmpty());
    }

    void oneDirectionAlone()
    {
        receive(u"A/1"_s);
        StatisticsQuery query = StatisticsQuery::ofYear(2026);
        query.direction = Direction::Outgoing;
        const auto counted = statisticsOf(*m_vault, *m_library, query);
        VERIFY_OK(counted);
        QVERIFY(!counted->figures.figures.contains(Direction::Incoming));
    }

    void anotherYear()
    {
        receive(u"A/1"_s);
        const auto before = statisticsOf(*m_vault, *m_library, StatisticsQuery::ofYear(2025));
        VERIFY_OK(before);
        QCOMPARE(before->figures.figures.value(Direction::Incoming).open, 0);
        QCOMPARE(statisticsOf(*m_vault, *m_library, StatisticsQuery::ofYear(2030)).error().code,
                 u"statistics.future"_s);
    }

    /// The same in any slices.
    void slices()
    {
        for (int i = 0; i < 7; ++i)
            receive(u"A/%1"_s.arg(i));
        for (const int size : { 1, 3, 7, 8 }) {
            const auto progress = std::make_shared<std::atomic<qint64>>(0);
            StatisticsWork work(StatisticsQuery::ofYear(2026), progress);
            auto done = work.step(*m_vault, *m_library, size);
            while (done && !*done)
                done = work.step(*m_vault, *m_library, size);
            VERIFY_OK(done);
            QCOMPARE(work.result().figures.figures.value(Direction::Incoming).open, 7);
            QCOMPARE(progress->load(), 7);
        }
    }

    void practiceCasesInARealVault()
    {
        Request practice = sample(u"A/1"_s);
        practice.markPractice();
        begin(RequestRepository(m_vault->session()).add(storedRequest(practice, *m_library)).value());
        receive(u"A/2"_s);
        const auto counted = count();
        VERIFY_OK(counted);
        QCOMPARE(counted->figures.figures.value(Direction::Incoming).open, 1);
        QVERIFY(!counted->figures.practiceDesk);
    }

    /// Saved by a program that knew more: told, and in no figure.
    void whatCannotBeRead()
    {
        receive(u"A/1"_s);
        StoredRequest strange = storedRequest(sample(u"A/2"_s), *m_library);
        const RequestId id = RequestRepository(m_vault->session()).add(strange).value();
        begin(id);
        strange.summary.id = id;
        strange.document = QByteArray("{\"comity\":\"request/9\"}");
        VERIFY_OK(RequestRepository(m_vault->session()).save(strange, 1));
        const auto counted = count();
        VERIFY_OK(counted);
        QCOMPARE(counted->figures.unreadable, 1);
        QCOMPARE(counted->figures.figures.value(Direction::Incoming).open, 1);
    }

private:
    [[nodiscard]] Result<DeskStatistics> count()
    {
        return statisticsOf(*m_vault, *m_library, StatisticsQuery::ofYear(2026));
    }
    [[nodiscard]] Request sample(const QString &reference) const
    {
        const QByteArray incoming
            = test::sampleCase().replace("\"direction\": \"outgoing\"", "\"direction\": \"incoming\"");
        Request request = RequestReader(*m_library).read(incoming, u"sample"_s).value();
        request.values.insert(u"reference"_s, Value(reference));
        return request;
    }
    void begin(RequestId id)
    {
        CaseWork work(*m_vault, *m_library);
        for (const auto &[kind, when] : { std::pair(events::received, u"2026-11-15T10:00:00+01:00"_s),
                                          std::pair(events::acknowledged, u"2026-11-15T12:00:00+01:00"_s) }) {
            Event event;
            event.kind = kind;
            event.occurred = when;
            VERIFY_OK(work.record(id, event));
        }
    }
    RequestId receive(const QString &reference)
    {
        const RequestId id
            = RequestRepository(m_vault->session()).add(storedRequest(sample(reference), *m_library)).value();
        begin(id);
        return id;
    }

    std::shared_ptr<const Library> m_library = Library::loadBuiltIn().value();
    std::unique_ptr<VaultFixture> m_desk;
    std::unique_ptr<Vault> m_vault;
};

QTEST_GUILESS_MAIN(TestStatisticsWork)
#include "tst_statistics_work.moc"
