// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/filename.h"

#include <QSet>

namespace comity {

namespace {
constexpr qsizetype kMaxLength = 60;

bool isReserved(QChar c) { return !c.isPrint() || c.isSpace() || QStringView(u"<>:\"/\\|?*").contains(c); }

bool isDeviceName(const QString &name)
{
    // Windows refuses these with any extension (Microsoft, "Naming Files, Paths, and Namespaces").
    static const QSet<QString> fixed
        = { QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL") };
    const QString stem = name.section(QLatin1Char('.'), 0, 0).toUpper();
    return fixed.contains(stem)
        || (stem.size() == 4 && (stem.startsWith(QLatin1String("COM")) || stem.startsWith(QLatin1String("LPT")))
            && stem.at(3).isDigit());
}
} // namespace

QString safeFileNamePart(const QString &reference)
{
    QString name;
    for (const QChar c : reference.normalized(QString::NormalizationForm_C)) {
        const QChar safe = isReserved(c) ? QChar(u'-') : c;
        if (safe != QLatin1Char('-') || !name.endsWith(QLatin1Char('-')))
            name += safe;
    }
    name.truncate(kMaxLength);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char('-')))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("draft");
    return isDeviceName(name) ? name + QLatin1Char('_') : name;
}

} // namespace comity
