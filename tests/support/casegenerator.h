// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "store/data/requestrecord.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace comity::test {

/// Makes requests as a desk has them: two Parties, one to three languages and sometimes all six, words as often as they
/// are in real texts (Zipf), addresses, accounts and dates of their own. The same number gives the same request.
class CaseGenerator
{
public:
    CaseGenerator();

    [[nodiscard]] store::StoredRequest make(qint64 number) const;

    /// A word of a language by how often it comes: 0 is the most frequent, 29,999 the rarest. Chinese: a character or
    /// two.
    [[nodiscard]] QString word(Language language, qint64 rank) const;

    static constexpr qint64 kWords = 30'000;

private:
    class Dice;

    QString sentence(Language language, qint64 words, Dice &dice) const;
    QJsonObject text(const QList<Language> &languages, qint64 words, Dice &dice) const;
    QJsonObject item(const QList<Language> &languages, QDate date, Dice &dice) const;

    QHash<Language, QStringList> m_real; ///< the words of the sample case
    QStringList m_parties;
};

} // namespace comity::test
