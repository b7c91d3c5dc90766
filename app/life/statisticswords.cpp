// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/statisticswords.h"

#include "common/csv.h"
#include "domain/writtendate.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace comity {

namespace {

using TableCell = StatisticsTable::Cell;
using TableRow = StatisticsTable::Row;
using Labels = std::function<QString(const QString &key)>;

constexpr double kHour = 60;
constexpr double kDay = 24 * kHour;
const QString kTotal = QStringLiteral("total");
constexpr std::array kPartyStages{ Stage::Acknowledged, Stage::Effected, Stage::Decided };

/// Figures in a sentence of another direction keep theirs.
QLocale localeFor(Language language) { return QLocale(languageCode(language)); }

QString directionName(Direction direction)
{
    return direction == Direction::Outgoing ? QStringLiteral("outgoing") : QStringLiteral("incoming");
}

/// Makes the tables of one telling.
class TableMaker
{
public:
    TableMaker(const Statistics &statistics, const StatisticsTelling &telling) : m_all(statistics), m_tell(telling) { }

    QList<StatisticsTable> run()
    {
        using Figures = DirectionFigures;
        const Labels parties = [this](const QString &key) { return partyLabel(key); };
        addParts("party", &Figures::byParty, parties, true);
        addParts("type", &Figures::byType, [this](const QString &key) { return typeLabel(key); }, true);
        addParts("month", &Figures::byMonth, [this](const QString &key) { return monthLabel(key); }, false);
        addParts("language", &Figures::byLanguage, [this](const QString &key) { return languageLabel(key); }, true);
        for (const Direction direction : m_all.figures.keys())
            addTimes(direction);
        for (const Direction direction : m_all.figures.keys())
            addTimesByParty(direction);
        addHappened();
        const Labels grounds = [this](const QString &key) { return groundLabel(key); };
        addParts("refusals", &Figures::refusals, grounds, false);
        addParts("postponements", &Figures::postponements, grounds, false);
        addOpen();
        addParts("openParty", &Figures::openByParty, parties, true);
        return m_tables;
    }

private:
    [[nodiscard]] QString word(const QString &id, const QMap<QString, QString> &arguments = {}) const
    {
        return m_tell.words.text(id, m_tell.language, arguments);
    }

    // ---- labels

    /// Read from left to right among words that are not.
    [[nodiscard]] QString monthLabel(const QString &month) const
    {
        return isRightToLeft(m_tell.language) ? QChar(0x2066) + month + QChar(0x2069) : month;
    }

    [[nodiscard]] QString partyLabel(const QString &code) const
    {
        return code.isEmpty() ? word(QStringLiteral("row.otherParty"))
                              : m_tell.library.parties().shortName(code, m_tell.language);
    }
    [[nodiscard]] QString typeLabel(const QString &key) const
    {
        const Instrument *instrument = m_tell.library.instrument(key.section(QLatin1Char('/'), 0, 0));
        const Template *form = instrument ? instrument->findTemplate(key.section(QLatin1Char('/'), 1)) : nullptr;
        return form ? form->shortTitle.in(m_tell.language) : word(QStringLiteral("row.otherType"));
    }
    [[nodiscard]] QString languageLabel(const QString &code) const
    {
        return m_tell.library.terms().text(QStringLiteral("lang.") + code, m_tell.language);
    }
    [[nodiscard]] QString groundLabel(const QString &key) const
    {
        const Instrument *instrument = m_tell.library.instrument(key.section(QLatin1Char('/'), 0, 0));
        const Choice *choice = instrument
            ? instrument->choice(key.section(QLatin1Char('/'), 1, 1), key.section(QLatin1Char('/'), 2))
            : nullptr;
        if (!choice)
            return word(QStringLiteral("row.otherGround"));
        QString label = choice->label.in(m_tell.language);
        if (choice->paragraph.isEmpty())
            return label;
        const bool chinese = m_tell.language == Language::Chinese;
        return label
            + (chinese ? QStringLiteral("（%1）") : QStringLiteral(" (%1)"))
                  .arg(instrument->cite(choice->paragraph, m_tell.language));
    }

    // ---- cells

    [[nodiscard]] TableCell cell(const Figure &figure) const
    {
        switch (figure.kind) {
        case Figure::Kind::Shown:
            return { TableCell::Kind::Count, static_cast<double>(figure.n), QString::number(figure.n),
                     static_cast<double>(figure.n) };
        case Figure::Kind::Small:
            return { TableCell::Kind::Small, 0,
                     word(QStringLiteral("cell.small"), { { QStringLiteral("n"), QString::number(m_tell.minimum) } }),
                     0 };
        case Figure::Kind::Hidden: break;
        }
        return hidden();
    }
    [[nodiscard]] TableCell hidden() const
    {
        return { TableCell::Kind::Hidden, 0, word(QStringLiteral("cell.hidden")) };
    }
    [[nodiscard]] TableCell none() const { return { TableCell::Kind::None, 0, word(QStringLiteral("cell.none")), 0 }; }
    [[nodiscard]] TableCell time(qint64 minutes, Stage stage) const
    {
        const double value = static_cast<double>(minutes) / (stage == Stage::Acknowledged ? kHour : kDay);
        const double rounded = std::round(value * 10) / 10;
        QLocale locale = localeFor(m_tell.language);
        if (m_tell.language == Language::Arabic)
            locale = QLocale::c(); // digits 0 to 9, as everywhere else
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return { TableCell::Kind::Time, rounded, locale.toString(rounded, 'f', 1),
                 static_cast<double>(minutes) / kDay };
    }

    // ---- tables

    StatisticsTable &begin(const QString &id)
    {
        StatisticsTable table;
        table.id = id;
        const QString name = QStringLiteral("table.") + id;
        table.title = word(name);
        table.note = word(name + QStringLiteral(".note"));
        table.rowHeading = word(name + QStringLiteral(".row"));
        m_tables.append(table);
        return m_tables.last();
    }
    [[nodiscard]] StatisticsTable::Column column(const QString &key) const
    {
        return { key, word(QStringLiteral("column.") + key), true, {} };
    }
    void addDirections(StatisticsTable &table) const
    {
        for (const Direction direction : m_all.figures.keys())
            table.columns.append(column(directionName(direction)));
    }

    /// A whole and its parts; each direction for itself, so that nothing follows from a sum over both.
    void addParts(const char *id, QMap<QString, qint64> DirectionFigures::*member, const Labels &label, bool byName)
    {
        StatisticsTable &table = begin(QString::fromLatin1(id));
        addDirections(table);
        QList<PublishedParts> columns;
        QStringList keys;
        for (const DirectionFigures &figures : m_all.figures) {
            columns.append(published(figures.*member, m_tell.minimum));
            for (const QString &key : columns.last().parts.keys())
                if (!keys.contains(key))
                    keys.append(key);
        }
        keys.sort();
        for (const QString &key : std::as_const(keys)) {
            TableRow row{ key, label(key), label(key), {}, false };
            for (const PublishedParts &column : std::as_const(columns))
                row.cells.append(column.brokenDown ? cell(column.parts.value(key)) : hidden());
            table.rows.append(row);
        }
        if (byName)
            sortByLabel(table.rows);
        TableRow total{ kTotal, word(QStringLiteral("row.total")), {}, {}, true };
        for (const PublishedParts &column : std::as_const(columns))
            total.cells.append(cell(column.total));
        table.rows.append(total);
    }

    /// By name, never by size: the order would tell what is not shown.
    void sortByLabel(QList<TableRow> &rows) const
    {
        const QCollator collator(localeFor(m_tell.language));
        std::ranges::stable_sort(
            rows, [&](const TableRow &a, const TableRow &b) { return collator.compare(a.label, b.label) < 0; });
    }

    /// A median with the cases that it rests on, and its quarters.
    void addTimes(Direction direction)
    {
        StatisticsTable &table = begin(QStringLiteral("times.") + directionName(direction));
        table.times = true;
        for (const char *key : { "cases", "lower", "median", "upper" }) {
            table.columns.append(column(QString::fromLatin1(key)));
            table.columns.last().drawn = QLatin1String(key) == QLatin1String("median");
            table.columns.last().drawnLabel = word(QStringLiteral("column.median.days"));
        }
        const auto found = m_all.figures.constFind(direction);
        const DirectionFigures &figures = *found;
        for (const Stage stage : kStages) {
            const Durations times = figures.times.value(stage);
            const Figure cases = published(times.cases, m_tell.minimum);
            const QString name = QStringLiteral("stage.") + stageName(stage);
            TableRow row{ stageName(stage), word(name), word(name + QStringLiteral(".short")), { cell(cases) }, false };
            for (const qint64 minutes : { times.lower, times.median, times.upper })
                row.cells.append(timeOf(cases, times.cases, minutes, stage));
            table.rows.append(row);
        }
    }

    [[nodiscard]] TableCell timeOf(const Figure &told, qint64 cases, qint64 minutes, Stage stage) const
    {
        return !told.isShown() ? hidden() : cases == 0 ? none() : time(minutes, stage);
    }

    /// Cases and median of each Party; the cases of a stage are parts of its whole.
    void addTimesByParty(Direction direction)
    {
        StatisticsTable &table = begin(QStringLiteral("timesParty.") + directionName(direction));
        table.times = true;
        const auto found = m_all.figures.constFind(direction);
        const DirectionFigures &figures = *found;
        QMap<Stage, PublishedParts> told;
        QStringList parties;
        for (const Stage stage : kPartyStages) {
            addStageColumns(table, stage);
            told.insert(stage, published(casesOf(figures.timesByParty.value(stage)), m_tell.minimum));
            for (const QString &party : told.value(stage).parts.keys())
                if (!parties.contains(party))
                    parties.append(party);
        }
        for (const QString &party : std::as_const(parties)) {
            TableRow row{ party, partyLabel(party), partyLabel(party), {}, false };
            for (const Stage stage : kPartyStages) {
                const PublishedParts parts = told.value(stage);
                const Durations times = figures.timesByParty.value(stage).value(party);
                const Figure cases = parts.brokenDown ? parts.parts.value(party) : Figure{ Figure::Kind::Hidden, 0 };
                row.cells << cell(cases) << timeOf(cases, times.cases, times.median, stage);
            }
            table.rows.append(row);
        }
        sortByLabel(table.rows);
        TableRow total{ kTotal, word(QStringLiteral("row.total")), {}, {}, true };
        for (const Stage stage : kPartyStages) {
            const Figure cases = told.value(stage).total;
            const Durations times = figures.times.value(stage);
            total.cells << cell(cases) << timeOf(cases, times.cases, times.median, stage);
        }
        table.rows.append(total);
    }

    void addStageColumns(StatisticsTable &table, Stage stage) const
    {
        const QString name = stageName(stage);
        table.columns.append({ name + QStringLiteral(".cases"), word(QStringLiteral("column.") + name), false, {} });
        table.columns.append({ name + QStringLiteral(".median"),
                               word(QStringLiteral("column.") + name + QStringLiteral(".median")), true,
                               word(QStringLiteral("stage.") + name + QStringLiteral(".days")) });
    }

    static QMap<QString, qint64> casesOf(const QMap<QString, Durations> &byParty)
    {
        QMap<QString, qint64> cases;
        for (auto it = byParty.begin(); it != byParty.end(); ++it)
            cases.insert(it.key(), it->cases);
        return cases;
    }

    void addHappened()
    {
        StatisticsTable &table = begin(QStringLiteral("happened"));
        addDirections(table);
        for (const QString &what : statisticsHappenings()) {
            const QString label = word(QStringLiteral("happened.") + what);
            TableRow row{ what, label, label, {}, false };
            for (const DirectionFigures &figures : m_all.figures)
                row.cells.append(cell(published(figures.happened.value(what), m_tell.minimum)));
            table.rows.append(row);
        }
    }

    void addOpen()
    {
        StatisticsTable &table = begin(QStringLiteral("open"));
        addDirections(table);
        const std::pair<const char *, qint64 DirectionFigures::*> lines[]
            = { { "open", &DirectionFigures::open },
                { "overdue", &DirectionFigures::overdue },
                { "overdueOurs", &DirectionFigures::overdueOurs },
                { "overdueTheirs", &DirectionFigures::overdueTheirs } };
        for (const auto &[key, member] : lines) {
            const QString name = QString::fromLatin1(key);
            const QString label = word(QStringLiteral("open.") + name);
            TableRow row{ name, label, label, {}, false };
            for (const DirectionFigures &figures : m_all.figures)
                row.cells.append(cell(published(figures.*member, m_tell.minimum)));
            table.rows.append(row);
        }
    }

    const Statistics &m_all;
    const StatisticsTelling &m_tell;
    QList<StatisticsTable> m_tables;
};

} // namespace

Result<StatisticsWords> StatisticsWords::loadBuiltIn() { return fromJson(builtInMessages(kFile), kFile); }

Result<StatisticsWords> StatisticsWords::fromJson(const QByteArray &json, const QString &fileName)
{
    StatisticsWords words;
    if (auto read = words.read(json, fileName, QStringLiteral("statistics")); !read)
        return read.error();
    return words;
}

QList<int> StatisticsTable::drawn() const
{
    QList<int> all;
    for (int i = 0; i < columns.size(); ++i)
        if (columns.at(i).drawn)
            all.append(i);
    return all;
}

bool StatisticsTable::withholds() const
{
    return std::ranges::any_of(rows, [](const TableRow &row) {
        return std::ranges::any_of(row.cells, [](const TableCell &cell) {
            return cell.kind == TableCell::Kind::Small || cell.kind == TableCell::Kind::Hidden;
        });
    });
}

QList<StatisticsTable> statisticsTables(const Statistics &statistics, const StatisticsTelling &telling)
{
    return TableMaker(statistics, telling).run();
}

QString statisticsPeriod(const StatisticsSpan &span, const StatisticsTelling &telling)
{
    const auto written = [&](QDate day) { return writtenDate(day, telling.language); };
    return telling.words.text(span.isOver() ? QStringLiteral("period") : QStringLiteral("period.open"),
                              telling.language,
                              { { QStringLiteral("from"), written(span.from) },
                                { QStringLiteral("to"), written(span.to) },
                                { QStringLiteral("last"), written(span.lastDay) } });
}

QStringList statisticsNotes(const Statistics &statistics, const StatisticsTelling &telling)
{
    const auto word = [&](const char *id, const QMap<QString, QString> &arguments = {}) {
        return telling.words.text(QString::fromLatin1(id), telling.language, arguments);
    };
    QStringList notes{ word("note.counted") };
    if (statistics.practiceDesk)
        notes.prepend(word("note.practice"));
    if (telling.minimum > 1) {
        const QString n = QString::number(telling.minimum);
        notes << word("note.minimum",
                      { { QStringLiteral("n"), n },
                        { QStringLiteral("most"), QString::number(telling.minimum - 1) },
                        { QStringLiteral("small"), word("cell.small", { { QStringLiteral("n"), n } }) },
                        { QStringLiteral("hidden"), word("cell.hidden") } });
    } else {
        notes << word("note.everything");
    }
    notes << word("note.personal");
    if (statistics.unreadable > 0)
        notes << word("note.unreadable", { { QStringLiteral("n"), QString::number(statistics.unreadable) } });
    return notes;
}

QByteArray statisticsCsv(const Statistics &statistics, const QList<StatisticsTable> &tables,
                         const StatisticsTelling &telling)
{
    const auto word = [&](const char *id) { return telling.words.text(QString::fromLatin1(id), telling.language); };
    const auto plain
        = [](QString text) { return text.remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069)); };
    const StatisticsSpan &span = statistics.span;
    const auto line = [&](const QString &table, const QString &row, const QString &column, const QString &figure) {
        return csvLine({ table, plain(row), column, plain(figure), span.from.toString(Qt::ISODate),
                         span.lastDay.toString(Qt::ISODate), QString::number(telling.minimum) });
    };
    QByteArray out = "\xef\xbb\xbf"
        + csvLine({ word("csv.table"), word("csv.row"), word("csv.column"), word("csv.figure"), word("csv.from"),
                    word("csv.until"), word("csv.minimum") });
    for (const StatisticsTable &table : tables)
        for (const TableRow &row : table.rows)
            for (int i = 0; i < row.cells.size(); ++i)
                out += line(table.title, row.label, table.columns.at(i).label, row.cells.at(i).text);
    for (const QString &note : statisticsNotes(statistics, telling)) // a table goes on without those who made it
        out += line(word("report.notes"), note, {}, {});
    return out;
}

} // namespace comity
