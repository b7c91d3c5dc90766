// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/eventinwords.h"

#include "exchange/valuereader.h"
#include "services/eventform.h"
#include "services/valuewords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace comity {

namespace {

const QString kDetails = QStringLiteral("details");

QString asItStands(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

QJsonValue member(const QJsonObject &event, const QStringList &path)
{
    QJsonValue at = event;
    for (const QString &token : path)
        at = at.toObject().value(token);
    return at;
}

/// Puts values in words, by the fields of a form.
class Speaker
{
public:
    Speaker(const Instrument &instrument, const Library &library, Language language)
        : m_instrument(instrument), m_library(library), m_reader(library, instrument), m_language(language)
    {
    }

    [[nodiscard]] QString say(const QJsonValue &json, const Field &field) const
    {
        const auto value = m_reader.read(json, field, field.pointer());
        if (!value)
            return asItStands(json);
        return field.type == FieldType::Table ? sayRows(value->rows(), field) : sayOne(*value, field);
    }

private:
    [[nodiscard]] QString sayOne(const Value &value, const Field &field) const
    {
        return wordsOf(value, field, m_instrument, m_library, m_language);
    }

    [[nodiscard]] QString sayRows(const Rows &rows, const Field &field) const
    {
        QStringList lines;
        for (const Row &row : rows) {
            QStringList cells;
            for (const Field &column : field.columns)
                if (const QString said = sayOne(row.cell(column.key), column); !said.isEmpty())
                    cells.append(column.label.in(m_language) + QStringLiteral(": ") + said);
            lines.append(cells.join(QStringLiteral("; ")));
        }
        return lines.join(QLatin1Char('\n'));
    }

    const Instrument &m_instrument;
    const Library &m_library;
    ValueReader m_reader;
    Language m_language;
};

QString sayChanges(const QJsonArray &changes)
{
    QStringList lines;
    for (const QJsonValue &entry : changes) {
        const QJsonObject change = entry.toObject();
        lines.append(asItStands(change.value(QStringLiteral("field"))) + QStringLiteral(": ")
                     + asItStands(change.value(QStringLiteral("before"))) + QStringLiteral(" → ")
                     + asItStands(change.value(QStringLiteral("after"))));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QList<EventDetail> eventDetails(const CaseFile &file, const Event &event, const EventWords &words,
                                const Library &library, Language language)
{
    const EventForm form = eventForm(file, event.kind, words, {}, event.recorded);
    const Speaker speaker(*form.instrument, library, language);
    QJsonObject unsaid = withNames(event.details, [](const QJsonValue &name) {
        return name.isDouble() ? QJsonValue(QString::number(name.toInteger())) : name;
    });
    const QJsonObject said{ { kDetails, unsaid } };
    QList<EventDetail> details;
    const auto tell = [&details](const QString &label, const QString &value) {
        if (!value.isEmpty())
            details.append({ label, value });
    };
    for (const Field &field : form.form().sections.constFirst().fields) {
        if (field.member.constFirst() != kDetails)
            continue;
        unsaid.remove(field.member.at(1));
        const QJsonValue value = member(said, field.member);
        if (!saysNothing(value))
            tell(field.label.in(language), speaker.say(value, field));
    }
    for (auto it = unsaid.begin(); it != unsaid.end(); ++it) {
        const QString id = QStringLiteral("detail.") + it.key();
        const bool changes = it.key() == QLatin1String("changes");
        tell(words.contains(id) ? words.text(id, language) : it.key(),
             changes ? sayChanges(it->toArray()) : asItStands(it.value()));
    }
    return details;
}

} // namespace comity
