// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <QFile>

#include <cstdio>

namespace comity::cli {

bool writeResult(const QByteArray &bytes)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    return out.write(bytes) == bytes.size() && out.flush(); // stdout has a buffer of its own
}

void writeMessage(const QString &line)
{
    QString safe = line;
    for (QChar &c : safe) {
        if (c.category() == QChar::Other_Control || (c.unicode() >= 0x202a && c.unicode() <= 0x202e))
            c = QLatin1Char('?');
    }
    QFile err;
    if (err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        err.write(safe.toUtf8() + '\n');
}

int refuse(const Error &error)
{
    writeMessage(QStringLiteral("comity-cli: ") + error.oneLine());
    return Unusable;
}

} // namespace comity::cli
