// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace comity::test {

/// A sample case that ships with the program, as bytes.
inline QByteArray sampleCase(const char *name = "harbour-ransomware")
{
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/%1.json").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace comity::test
