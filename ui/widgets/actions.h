// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;

namespace comity::ui {

/// The words of a menu entry as they stand in a sentence or a list: without mnemonic and dots.
[[nodiscard]] QString withoutMnemonic(const QString &words);
/// The letter after the ampersand as it is typed, in capitals; null for none.
[[nodiscard]] QChar mnemonicOf(const QString &words);

/// Every action of the window in one place: its words, which follow the language, and its shortcut. GUI thread.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    /// `id` is stable ("request.save"); `words` gives the text in the language of the moment, with its mnemonic.
    QAction *add(const QString &id, const QKeySequence &shortcut, const std::function<QString()> &words);
    /// Takes it out of all menus, too.
    void remove(QAction *action);
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] QList<QAction *> all() const;
    /// What the action is called in a list: without its mnemonic, after the name of a menu in a menu.
    [[nodiscard]] QString name(const QString &id) const;

    [[nodiscard]] QKeySequence defaultShortcut(const QString &id) const;
    /// Another action that has these keys, or keys that begin with them or that they begin with; null for none.
    [[nodiscard]] QAction *otherWith(const QKeySequence &keys, const QString &id) const;
    /// Empty for no keys. Whether they are free, the caller has asked before.
    void setShortcut(const QString &id, const QKeySequence &keys);
    void resetShortcuts();
    /// Those that differ from their defaults, by id; for apply(), in this program or in a later one.
    [[nodiscard]] QJsonObject changes() const;
    /// Keys that are taken meanwhile, and actions that are gone, are passed over.
    void apply(const QJsonObject &changes);

    /// Called by the window when the language has changed.
    void retranslate();

Q_SIGNALS:
    void shortcutsChanged();

private:
    struct Entry
    {
        QAction *action;
        std::function<QString()> words;
        QKeySequence shortcut; ///< by default
    };
    std::vector<Entry> m_entries;
};

} // namespace comity::ui
