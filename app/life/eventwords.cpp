// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/eventwords.h"

namespace comity {

Result<EventWords> EventWords::loadBuiltIn()
{
    const QString name = QStringLiteral("events.json");
    return fromJson(builtInMessages(name), name);
}

Result<EventWords> EventWords::fromJson(const QByteArray &json, const QString &fileName)
{
    EventWords words;
    if (auto read = words.read(json, fileName, QStringLiteral("events")); !read)
        return read.error();
    return words;
}

QString EventWords::ofSide(const QString &id, Direction direction, Language language) const
{
    const QString side = direction == Direction::Outgoing ? QStringLiteral(".outgoing") : QStringLiteral(".incoming");
    return text(contains(id + side) ? id + side : id, language);
}

QString EventWords::event(const QString &kind, Direction direction, Language language) const
{
    return ofSide(QStringLiteral("event.") + kind, direction, language);
}

QString EventWords::detail(const QString &key, Language language) const
{
    return text(QStringLiteral("detail.") + key, language);
}

QString EventWords::state(const QString &id, Language language) const
{
    const QString sentence = QStringLiteral("state.") + id;
    return contains(sentence) ? text(sentence, language) : id;
}

QString EventWords::stateExplanation(const QString &id, Direction direction, Language language) const
{
    return ofSide(QStringLiteral("explain.") + id, direction, language);
}

QString EventWords::move(const QString &moveId, Direction direction, Language language) const
{
    return ofSide(QStringLiteral("move.") + moveId, direction, language);
}

QString EventWords::deadline(const QString &kind, Direction direction, Language language) const
{
    return ofSide(QStringLiteral("deadline.") + kind, direction, language);
}

} // namespace comity
