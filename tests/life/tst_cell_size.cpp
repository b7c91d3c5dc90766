// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/cellsize.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>
#include <set>

using namespace comity;

namespace {

/// What a reader of a published table can hold to be possible, found by trying everything that fits what is told.
class Reader
{
public:
    Reader(const PublishedParts &told, int minimum, qint64 total) : m_minimum(minimum), m_total(total)
    {
        m_smallest = total;
        for (const Figure &figure : told.parts)
            if (figure.isShown() && figure.n > 0)
                m_smallest = std::min(m_smallest, figure.n);
        for (const Figure &figure : told.parts) {
            if (figure.isShown())
                m_total -= figure.n;
            else
                m_unseen.append(figure.kind);
        }
    }

    /// The values that each part that is not shown can have.
    QList<std::set<qint64>> possible()
    {
        m_values.resize(m_unseen.size());
        try_(0, m_total, {});
        return m_values;
    }

private:
    void try_(qsizetype place, qint64 left, QList<qint64> chosen) // NOLINT(misc-no-recursion): a few places
    {
        if (place == m_unseen.size()) {
            if (left == 0)
                for (qsizetype i = 0; i < chosen.size(); ++i)
                    m_values[i].insert(chosen.at(i));
            return;
        }
        const bool small = m_unseen.at(place) == Figure::Kind::Small;
        const qint64 least = small ? 1 : m_minimum;
        const qint64 most = std::min(small ? qint64(m_minimum) - 1 : m_smallest, left);
        for (qint64 value = least; value <= most; ++value)
            try_(place + 1, left - value, chosen + QList<qint64>{ value });
    }

    int m_minimum;
    qint64 m_total;
    qint64 m_smallest = 0;
    QList<Figure::Kind> m_unseen;
    QList<std::set<qint64>> m_values;
};

QMap<QString, qint64> numbered(const QList<qint64> &counts)
{
    QMap<QString, qint64> parts;
    for (qsizetype i = 0; i < counts.size(); ++i)
        parts.insert(QString(QLatin1Char(static_cast<char>('a' + i))), counts.at(i));
    return parts;
}

QString shown(const PublishedParts &told)
{
    QStringList all;
    for (const Figure &figure : told.parts)
        all << (figure.isShown()                         ? QString::number(figure.n)
                    : figure.kind == Figure::Kind::Small ? QStringLiteral("<")
                                                         : QStringLiteral("*"));
    return all.join(QLatin1Char(' ')) + QLatin1Char('|')
        + (told.total.isShown() ? QString::number(told.total.n) : QStringLiteral("<"));
}

} // namespace

class TestCellSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minimumIsUsable()
    {
        for (const int minimum : { 1, 3, 5, 20 })
            QVERIFY(isCellSize(minimum));
        for (const int minimum : { -1, 0, 2, 21 }) // "fewer than 2" that is not none is one
            QVERIFY(!isCellSize(minimum));
    }

    void publishes_data()
    {
        QTest::addColumn<QList<qint64>>("counts");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<QString>("expected");
        using L = QList<qint64>;
        QTest::newRow("nothing is small") << L{ 12, 5, 0 } << 5 << "12 5 0|17";
        QTest::newRow("none stays none") << L{ 0, 0 } << 5 << "0 0|0";
        QTest::newRow("one is small: the next smallest goes too") << L{ 3, 40, 9 } << 5 << "< 40 *|52";
        QTest::newRow("two that could be two or three") << L{ 2, 3, 40 } << 5 << "< < 40|45";
        QTest::newRow("two that can only be one each") << L{ 1, 1, 40, 9 } << 5 << "< < 40 *|51";
        QTest::newRow("two at their most") << L{ 4, 4, 40, 9 } << 5 << "< < 40 *|57";
        QTest::newRow("what is hidden is no more than what is shown") << L{ 1, 1, 5, 6 } << 5 << "< < * *|13";
        QTest::newRow("all at their least") << L{ 1, 1, 5, 5 } << 5 << "|12";
        QTest::newRow("no way to break it down") << L{ 4, 4 } << 5 << "|8";
        QTest::newRow("small as a whole") << L{ 1, 2, 1 } << 5 << "|<";
        QTest::newRow("one part, small as a whole") << L{ 4, 0 } << 5 << "|<";
        QTest::newRow("everything, inside the office") << L{ 1, 2, 0 } << 1 << "1 2 0|3";
    }
    void publishes()
    {
        QFETCH(QList<qint64>, counts);
        QFETCH(int, minimum);
        QTEST(shown(published(numbered(counts), minimum)), "expected");
    }

    /// Whatever the counts are: each that is not shown could have at least two values, as far as a reader can tell who
    /// knows the total, the minimum and how parts are chosen. And nothing below the minimum is shown.
    void nothingCanBeWorkedOut()
    {
        QRandomGenerator dice(20261128);
        int withheld = 0;
        for (int round = 0; round < 4000; ++round) {
            const int minimum = static_cast<int>(dice.bounded(3, 8));
            QList<qint64> counts;
            const int parts = static_cast<int>(dice.bounded(1, 7));
            for (int i = 0; i < parts; ++i)
                counts << (dice.bounded(3) == 0 ? 0 : dice.bounded(0, dice.bounded(2) == 0 ? minimum : 15));
            const PublishedParts told = published(numbered(counts), minimum);
            const qint64 total = std::accumulate(counts.begin(), counts.end(), qint64(0));
            const QString what = shown(told);
            QCOMPARE(told.total.isShown(), total == 0 || total >= minimum);
            if (!told.brokenDown) {
                QVERIFY(told.parts.isEmpty());
                ++withheld;
                continue;
            }
            for (auto it = told.parts.begin(); it != told.parts.end(); ++it)
                if (it->isShown())
                    QVERIFY2(it->n == 0 || it->n >= minimum, qPrintable(what));
            for (const std::set<qint64> &values : Reader(told, minimum, total).possible())
                QVERIFY2(values.size() >= 2, qPrintable(what));
        }
        QVERIFY(withheld < 2000); // most tables are told
    }
};

QTEST_APPLESS_MAIN(TestCellSize)
#include "tst_cell_size.moc"
