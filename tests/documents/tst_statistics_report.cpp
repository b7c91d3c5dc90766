// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report of statistics as it comes out of other people's programs, in six languages.
#include "documents/letterparts.h"
#include "documents/statisticsreport.h"
#include "printed.h"

using namespace comity;
using namespace comity::probe;

namespace {

/// Letters and digits: brackets and marks of direction come out of other programs in many ways.
QString letters(const QString &text, Language language)
{
    QString result;
    for (const QChar c : comparable(text, language))
        if (c.isLetterOrNumber() || QStringLiteral("<*–").contains(c))
            result += c;
    return result;
}

} // namespace

class TestStatisticsReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead_data() { addLanguageRows(); }
    void everythingIsRead();
    void isSoundAndTheSameEachTime_data() { addLanguageRows(); }
    void isSoundAndTheSameEachTime();
    void practiceIsMarked();

private:
    /// Many requests of many Parties, all over a year that is not over.
    [[nodiscard]] Statistics sample() const
    {
        const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), QTimeZone::utc());
        StatisticsBuilder builder(StatisticsSpan::ofYear(2026, QStringLiteral("Europe/Paris"), now).value());
        const QStringList parties{ QStringLiteral("FR"), QStringLiteral("DE"), QStringLiteral("CN"),
                                   QStringLiteral("EG"), QStringLiteral("IR"), QStringLiteral("RU"),
                                   QStringLiteral("BO"), QStringLiteral("GB"), QString() };
        const QStringList types{ QStringLiteral("preservation"), QStringLiteral("access"), QStringLiteral("mla") };
        for (int i = 0; i < 240; ++i) {
            CaseFacts facts;
            facts.direction = i % 3 == 0 ? Direction::Incoming : Direction::Outgoing;
            facts.party = i % 50 == 1 ? QStringLiteral("AU") : parties.at(i * i % parties.size());
            facts.type = QStringLiteral("uk-2022/") + types.at(i % 7 % 3);
            facts.language = kLanguages.at(static_cast<size_t>(i) * 5 % 7 % 6);
            facts.began = QDate(2026, 1 + i % 11, 1 + i % 27);
            facts.open = i % 4 == 0;
            facts.overdueOurs = i % 8 == 0;
            facts.minutes.insert(Stage::Acknowledged, 40 + i * 13);
            if (i % 2 == 0)
                facts.minutes.insert(Stage::Effected, 2000 + i * 97);
            if (i % 60 == 0)
                facts.minutes.insert(Stage::Decided, 90'000);
            facts.happened << statisticsHappenings().at(i % statisticsHappenings().size());
            if (facts.happened.constFirst() == events::refused)
                facts.refusal = QStringLiteral("uk-2022/refusePreservation/P%1").arg(1 + i % 3);
            if (facts.happened.constFirst() == events::postponed)
                facts.postponement = QStringLiteral("uk-2022/postpone/prejudice");
            builder.add(facts);
        }
        return builder.result();
    }
    [[nodiscard]] QByteArray pdf(const Statistics &statistics, Language language) const
    {
        Letterhead letterhead;
        letterhead.names.set(Language::English, QStringLiteral("Central Authority for Mutual Legal Assistance"));
        letterhead.names.set(Language::Arabic,
                             QString::fromUtf8("السلطة المركزية المعنية بالمساعدة القانونية المتبادلة"));
        const auto made = renderStatisticsReport(
            { statistics, 5, QStringLiteral("GB"), letterhead, QDate(2026, 11, 28), *m_library, m_words }, language,
            *fonts());
        if (!made)
            qFatal("%s", qPrintable(made.error().oneLine() + made.error().detail));
        return *made;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Library> m_library = Library::loadBuiltIn().value();
    const StatisticsWords m_words = StatisticsWords::loadBuiltIn().value();
};

/// Every title, sentence, label and figure of every table.
void TestStatisticsReport::everythingIsRead()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    const Statistics statistics = sample();
    const QString path = write(m_folder, code + QStringLiteral(".pdf"), pdf(statistics, language));
    const QString page = letters(pagesOf(path).join(QString()), language);
    const StatisticsTelling telling{ *m_library, m_words, language, 5 };
    QStringList all{ m_words.text(QStringLiteral("report.title"), language),
                     sentenceCase(m_library->parties().formalName(QStringLiteral("GB"), language)) };
    all += statisticsNotes(statistics, telling);
    int withheld = 0;
    for (const StatisticsTable &table : statisticsTables(statistics, telling)) {
        all << table.title;
        withheld += table.withholds() ? 1 : 0;
        for (const StatisticsTable::Row &row : table.rows) {
            all << letters(row.label, language).left(8); // where it is long, figures stand before its second line
            for (const StatisticsTable::Cell &cell : row.cells)
                all << cell.text;
        }
    }
    QVERIFY(withheld >= 2);
    for (const QString &said : std::as_const(all)) {
        const QString wanted = letters(said, language);
        QVERIFY2(page.contains(wanted), qPrintable(wanted + QStringLiteral("\n\nnot in:\n") + page));
    }
}

void TestStatisticsReport::isSoundAndTheSameEachTime()
{
    QFETCH(QString, code);
    const QByteArray first = pdf(sample(), *languageFromCode(code));
    QCOMPARE(pdf(sample(), *languageFromCode(code)), first);
    const QString path = write(m_folder, QStringLiteral("sound.pdf"), first);
    const QString report = QString::fromUtf8(run(QStringLiteral("qpdf"), { QStringLiteral("--check"), path }));
    QVERIFY2(report.contains(QLatin1String("No syntax or stream encoding errors found")), qPrintable(report));
}

void TestStatisticsReport::practiceIsMarked()
{
    Statistics statistics = sample();
    const QString mark = m_library->terms().text(QStringLiteral("mark.practice"), Language::English);
    QVERIFY(!textOf(m_folder, pdf(statistics, Language::English)).contains(mark));
    statistics.practiceDesk = true;
    const QString text = textOf(m_folder, pdf(statistics, Language::English));
    QCOMPARE(text.count(mark), text.count(QLatin1Char('\f'))); // on every page
}

QTEST_MAIN(TestStatisticsReport)
#include "tst_statistics_report.moc"
