// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/settingsrepository.h"

#include "common/json.h"
#include "store/data/instants.h"
#include "store/data/storeerrors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

QJsonValue valueFrom(const QByteArray &column)
{
    // QJsonDocument takes no bare value: as the one element of an array it does
    return QJsonDocument::fromJson('[' + column + ']').array().at(0);
}

} // namespace

Result<std::optional<QJsonValue>> SettingsRepository::value(const QString &key)
{
    const Result<QVariant> column
        = m_session.statements().value(u"SELECT value FROM settings WHERE key = ?"_s, { key });
    if (!column)
        return column.error();
    return column->isValid() ? std::optional(valueFrom(column->toByteArray())) : std::optional<QJsonValue>();
}

Result<QMap<QString, QJsonValue>> SettingsRepository::all(const QString &prefix)
{
    Result<Statements::Rows> rows = m_session.statements().read(
        u"SELECT key, value FROM settings WHERE key >= ? ORDER BY key"_s, { prefix.isNull() ? u""_s : prefix });
    if (!rows)
        return rows.error();
    QMap<QString, QJsonValue> settings;
    while (rows->next()) {
        if (!rows->text(0).startsWith(prefix))
            return settings;
        settings.insert(rows->text(0), valueFrom(rows->bytes(1)));
    }
    if (const Result<void> end = rows->end(); !end)
        return end.error();
    return settings;
}

Result<void> SettingsRepository::set(const QString &key, const QJsonValue &value)
{
    if (key.isEmpty() || value.isUndefined())
        return invalid(u"a setting without a key or a value"_s);
    const Result<std::optional<QJsonValue>> before = this->value(key);
    if (!before)
        return before.error();
    if (*before && **before == value)
        return {};
    return m_session.write([&]() -> Result<void> {
        const qint64 now = toStored(m_session.now());
        const Result<void> done = m_session.statements().run(
            u"INSERT INTO settings (key, value, changed) VALUES (?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed = excluded.changed"_s,
            { key, canonicalJson(value), now });
        return done
            ? m_session.note(
                  { u"setting.changed"_s, u"setting/"_s + key, { { u"value"_s, value }, { u"changed"_s, now } } })
            : done;
    });
}

Result<void> SettingsRepository::remove(const QString &key)
{
    return m_session.write([&]() -> Result<void> {
        const Result<qint64> gone = m_session.statements().change(u"DELETE FROM settings WHERE key = ?"_s, { key });
        if (!gone)
            return gone.error();
        return *gone == 0 ? Result<void>() : m_session.note({ u"setting.removed"_s, u"setting/"_s + key, {} });
    });
}

} // namespace comity::store
