// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace comity::test {

/// A directory with an entry in which every field is filled; invented.
inline QByteArray wholeDirectory()
{
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/tests/data/directory.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace comity::test
