// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changedwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace comity {

QString essenceOf(const QString &text)
{
    QString result;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            result += c.toCaseFolded();
    return result;
}

QList<ChangedWords> changedWords(const QString &from, const QString &to)
{
    constexpr qsizetype kMost = 2000;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QStringList a = from.split(space, Qt::SkipEmptyParts);
    const QStringList b = to.split(space, Qt::SkipEmptyParts);
    if (a.size() > kMost || b.size() > kMost)
        return {};
    const auto same = [](const QString &one, const QString &other) { return essenceOf(one) == essenceOf(other); };
    // The longest common sequence, from the end, so that it can be walked from the beginning.
    const size_t columns = static_cast<size_t>(b.size()) + 1;
    std::vector<quint16> length((static_cast<size_t>(a.size()) + 1) * columns, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> quint16 & {
        return length[static_cast<size_t>(i) * columns + static_cast<size_t>(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j)
                = same(a[i], b[j]) ? static_cast<quint16>(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    QList<ChangedWords> changes;
    QStringList gone;
    QStringList come;
    const auto flush = [&] {
        if (!gone.isEmpty() || !come.isEmpty())
            changes.append({ gone.join(QLatin1Char(' ')), come.join(QLatin1Char(' ')) });
        gone.clear();
        come.clear();
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && same(a[i], b[j])) {
            flush();
            ++i;
            ++j;
        } else if (j >= b.size() || (i < a.size() && at(i + 1, j) >= at(i, j + 1))) {
            gone.append(a[i++]);
        } else {
            come.append(b[j++]);
        }
    }
    flush();
    return changes;
}

} // namespace comity
