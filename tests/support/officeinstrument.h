// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace comity::test {

/// What a second office would write, "mine-1999", in a folder: mine.json and the files beside it. Gives its path.
inline QString writeOfficeInstrument(const QString &folder, const std::function<void(QJsonObject &)> &change = {})
{
    const QString shipped = QStringLiteral(COMITY_SOURCE_DIR "/resources/instruments/");
    const QString like = QStringLiteral("budapest-2001");
    const QStringList names = QDir(shipped).entryList({ like + QStringLiteral("*.json") });
    for (const QString &name : names) {
        QFile from(shipped + name);
        QFile to(QDir(folder).filePath(QString(name).replace(like, QStringLiteral("mine"))));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
            qFatal("cannot copy %s", qPrintable(name));
        QByteArray bytes = from.readAll();
        bytes.replace((like + QLatin1Char('.')).toUtf8(), "mine.");
        if (name == like + QStringLiteral(".json")) {
            QJsonObject root = QJsonDocument::fromJson(bytes).object();
            root.insert(QStringLiteral("id"), QStringLiteral("mine-1999"));
            root.insert(QStringLiteral("symbol"), QStringLiteral("Treaty of 1999"));
            if (change)
                change(root);
            bytes = QJsonDocument(root).toJson();
        }
        to.write(bytes);
    }
    return QDir(folder).filePath(QStringLiteral("mine.json"));
}

} // namespace comity::test
