// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/jsoncolumns.h"

#include "common/json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace comity::store {

QByteArray textColumn(const Text &text)
{
    if (text.isNeutral())
        return canonicalJson(QJsonValue(text.neutral()));
    QJsonObject object;
    for (auto it = text.values().constBegin(); it != text.values().constEnd(); ++it)
        object.insert(languageCode(it.key()), it.value());
    return canonicalJson(object);
}

Text textFromColumn(const QByteArray &column)
{
    // QJsonDocument takes no bare string: as the one element of an array it does
    const QJsonValue value = QJsonDocument::fromJson('[' + column + ']')[0];
    Text text(value.toString());
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto language = languageFromCode(it.key()))
            text.set(*language, it->toString());
    return text;
}

QByteArray objectColumn(const QJsonObject &object) { return canonicalJson(object); }

QJsonObject objectFromColumn(const QByteArray &column) { return QJsonDocument::fromJson(column).object(); }

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace comity::store
