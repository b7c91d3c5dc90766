// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/speller.h"

#include <QMap>
#include <QObject>

namespace comity::ui {

/// How the texts of a desk are spelled: dictionaries, the words of the desk itself, and whether any of it is wanted.
/// GUI thread.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(Speller::Opener opener, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    [[nodiscard]] QFuture<QList<UnknownWord>> check(Language language, const QString &text);
    [[nodiscard]] QFuture<QStringList> suggest(Language language, const QString &word);

    /// The desk's words as it keeps them; what is too long or too much is left out.
    void setOwnWords(Language language, const QStringList &words);
    [[nodiscard]] QStringList ownWords(Language language) const;
    /// From now on a word of the desk: ownWordsChanged() asks to keep it.
    void addOwnWord(Language language, const QString &word);

Q_SIGNALS:
    void changed(); ///< every text is to be checked anew
    void ownWordsChanged(comity::Language language, const QStringList &words);

private:
    Speller m_speller;
    QMap<Language, QSet<QString>> m_own;
    bool m_on = true;
};

} // namespace comity::ui
