// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;

namespace comity::ui {

/// Every action of the window in one place: its words, which follow the language, and its shortcut. GUI thread.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    /// `id` is stable ("request.save"); `words` gives the text in the language of the moment, with its mnemonic.
    QAction *add(const QString &id, const QKeySequence &shortcut, const std::function<QString()> &words);
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] QList<QAction *> all() const;

    /// Called by the window when the language has changed.
    void retranslate();

private:
    struct Entry
    {
        QAction *action;
        std::function<QString()> words;
    };
    std::vector<Entry> m_entries;
};

} // namespace comity::ui
