// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/requestwords.h"

#include "desk/casework.h"
#include "life/casestate.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/uilanguage.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::ui {

namespace {

struct RequestWordsStrings
{
    Q_DECLARE_TR_FUNCTIONS(RequestWordsStrings)
};

struct ColumnName
{
    RequestColumn column;
    const char *name;
};

constexpr ColumnName kNames[] = {
    { RequestColumn::Reference, "reference" }, { RequestColumn::Party, "party" },
    { RequestColumn::Title, "title" },         { RequestColumn::State, "state" },
    { RequestColumn::Type, "type" },           { RequestColumn::Date, "date" },
    { RequestColumn::Changed, "changed" },     { RequestColumn::Urgent, "urgent" },
    { RequestColumn::Officer, "officer" },     { RequestColumn::Direction, "direction" },
};
static_assert(std::size(kNames) == kRequestColumns);

constexpr QChar kIsolate(0x2068);
constexpr QChar kEndOfIsolate(0x2069);

/// Embeddings, overrides, isolates and marks: they would reorder what stands around them.
bool turnsDirection(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c;
}

QString onOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.isSpace() || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            line += u' ';
        else if (!turnsDirection(c))
            line += c;
    }
    return line.simplified();
}

/// "awaitingInformation" as the terminology writes it: "awaiting_information".
QString termOfState(const QString &id)
{
    QString key = u"status."_s;
    for (const QChar c : id) {
        if (c.isUpper())
            key += u'_';
        key += c == u'-' ? QChar(u'_') : c.toLower();
    }
    return key;
}

QString when(const store::RequestSummary &row, RequestColumn column, const QLocale &locale)
{
    return column == RequestColumn::Date ? shortDate(row.date, locale)
                                         : shortDateTime(row.changed.toLocalTime(), locale);
}

} // namespace

QString nameOfColumn(RequestColumn column) { return QString::fromLatin1(kNames[static_cast<size_t>(column)].name); }

std::optional<RequestColumn> columnFromName(const QString &name)
{
    for (const ColumnName &known : kNames)
        if (name == QLatin1StringView(known.name))
            return known.column;
    return std::nullopt;
}

std::optional<store::RequestSort> sortOfColumn(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Reference: return store::RequestSort::Reference;
    case RequestColumn::Party: return store::RequestSort::Party;
    case RequestColumn::State: return store::RequestSort::State;
    case RequestColumn::Date: return store::RequestSort::Date;
    case RequestColumn::Changed: return store::RequestSort::Changed;
    default: return std::nullopt;
    }
}

RequestColumn columnOfSort(store::RequestSort sort)
{
    switch (sort) {
    case store::RequestSort::Reference: return RequestColumn::Reference;
    case store::RequestSort::Party: return RequestColumn::Party;
    case store::RequestSort::State: return RequestColumn::State;
    case store::RequestSort::Date: return RequestColumn::Date;
    case store::RequestSort::Changed: break;
    }
    return RequestColumn::Changed;
}

RequestWords::RequestWords(std::shared_ptr<const Library> library, Language language)
    : m_library(std::move(library)), m_language(language)
{
}

QString RequestWords::heading(RequestColumn column)
{
    switch (column) {
    case RequestColumn::Reference: return RequestWordsStrings::tr("Reference", "column of a list");
    case RequestColumn::Party: return RequestWordsStrings::tr("Other Party", "column of a list");
    case RequestColumn::Title: return RequestWordsStrings::tr("About", "column of a list: what a request is about");
    case RequestColumn::State: return RequestWordsStrings::tr("Status", "column of a list");
    case RequestColumn::Type: return RequestWordsStrings::tr("Type", "column of a list");
    case RequestColumn::Date: return RequestWordsStrings::tr("Date", "column of a list");
    case RequestColumn::Changed: return RequestWordsStrings::tr("Last changed", "column of a list");
    case RequestColumn::Urgent: return RequestWordsStrings::tr("Urgency", "column of a list");
    case RequestColumn::Officer: return RequestWordsStrings::tr("Officer", "column of a list");
    case RequestColumn::Direction: return RequestWordsStrings::tr("Direction", "column of a list");
    }
    return {};
}

QString RequestWords::isolated(const QString &text) const
{
    QString line = onOneLine(text);
    if (line.isEmpty() || !(isRightToLeft(m_language) || line.isRightToLeft()))
        return line;
    return kIsolate + line + kEndOfIsolate;
}

QString RequestWords::title(const store::RequestSummary &row) const
{
    return row.title.best(m_language, Language::English);
}

QString RequestWords::shown(const store::RequestSummary &row, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Reference: return isolated(row.reference);
    case RequestColumn::Party: {
        const QString code = row.counterpart();
        const Party *known = m_library ? m_library->parties().find(code) : nullptr;
        if (!known)
            return isolated(code);
        return RequestWordsStrings::tr("%1 (%2)", "a Party and its code: France (FR)")
            .arg(known->shortName.best(m_language, Language::English), isolated(code));
    }
    case RequestColumn::Title: return isolated(title(row));
    case RequestColumn::Officer: return isolated(officer(row.owner));
    case RequestColumn::Date:
    case RequestColumn::Changed: return isolated(when(row, column, localeOf(m_language)));
    default: return onOneLine(plain(row, column));
    }
}

QString RequestWords::plain(const store::RequestSummary &row, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Reference: return row.reference;
    case RequestColumn::Party: return party(row.counterpart());
    case RequestColumn::Title: return title(row);
    case RequestColumn::State: return state(row.state);
    case RequestColumn::Type: return type(row.instrument, row.type);
    case RequestColumn::Date: return row.date.toString(Qt::ISODate);
    case RequestColumn::Changed: return row.changed.toUTC().toString(Qt::ISODate);
    case RequestColumn::Urgent: return row.urgent ? RequestWordsStrings::tr("Urgent") : QString();
    case RequestColumn::Officer: return officer(row.owner);
    case RequestColumn::Direction: return direction(row.direction);
    }
    return {};
}

QString RequestWords::state(const QString &id) const
{
    if (const QString known = desk::eventWords().state(id, m_language); known != id)
        return known;
    if (!m_library)
        return id;
    if (const QString term = termOfState(id); m_library->terms().contains(term))
        return m_library->terms().text(term, m_language);
    for (const auto &instrument : m_library->instruments())
        if (const Choice *choice = instrument->choice(u"requestStatus"_s, id))
            return choice->label.in(m_language);
    return id;
}

QString RequestWords::party(const QString &code) const
{
    const Party *known = m_library ? m_library->parties().find(code) : nullptr;
    if (!known)
        return code;
    return RequestWordsStrings::tr("%1 (%2)", "a Party and its code: France (FR)")
        .arg(known->shortName.best(m_language, Language::English), code);
}

QString RequestWords::type(const QString &instrument, const QString &id) const
{
    const Instrument *law = m_library ? m_library->instrument(instrument) : nullptr;
    const Template *form = law ? law->findTemplate(id) : nullptr;
    return form ? form->shortTitle.in(m_language) : id;
}

QString RequestWords::officer(store::OfficerId id) const
{
    if (const auto known = m_officers.find(id); known != m_officers.end())
        return *known;
    return id == 0 ? QString() : RequestWordsStrings::tr("Former officer no. %1").arg(id);
}

QString RequestWords::direction(Direction direction) const
{
    return direction == Direction::Outgoing ? RequestWordsStrings::tr("Outgoing", "direction of a request")
                                            : RequestWordsStrings::tr("Incoming", "direction of a request");
}

QStringList RequestWords::knownStates(std::optional<Direction> direction)
{
    if (direction)
        return comity::knownStates(*direction);
    QStringList both = comity::knownStates(Direction::Outgoing);
    for (const QString &state : comity::knownStates(Direction::Incoming))
        if (!both.contains(state))
            both.append(state);
    return both;
}

QStringList RequestWords::partiesByName() const
{
    if (!m_library)
        return {};
    QList<std::pair<QString, QString>> named;
    for (const Party &party : m_library->parties().all())
        named.append({ party.shortName.best(m_language, Language::English), party.code });
    const QCollator order(localeOf(m_language));
    std::ranges::sort(named, [&order](const auto &a, const auto &b) { return order.compare(a.first, b.first) < 0; });
    QStringList codes;
    for (const auto &party : named)
        codes.append(party.second);
    return codes;
}

QList<std::pair<QString, QString>> RequestWords::types() const
{
    QList<std::pair<QString, QString>> types;
    if (!m_library)
        return types;
    for (const auto &instrument : m_library->instruments())
        for (const Template &form : instrument->templates)
            types.append({ form.id, form.shortTitle.in(m_language) });
    return types;
}

} // namespace comity::ui
