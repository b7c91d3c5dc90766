// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actions.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>

namespace comity::ui {

QString withoutMnemonic(const QString &words)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&.\\)")); // as Chinese has them
    QString plain = words;
    plain.remove(inBrackets);
    plain.replace(QLatin1String("&&"), QString(QChar(u'\0')));
    plain.remove(QLatin1Char('&'));
    plain.replace(QChar(u'\0'), QLatin1Char('&'));
    while (plain.endsWith(QChar(0x2026)) || plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    return plain;
}

QChar mnemonicOf(const QString &words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words.at(i) != QLatin1Char('&'))
            continue;
        if (words.at(i + 1) != QLatin1Char('&'))
            return words.at(i + 1).toUpper();
        ++i;
    }
    return {};
}

Actions::Actions(QObject *parent) : QObject(parent) { }

QAction *Actions::add(const QString &id, const QKeySequence &shortcut, const std::function<QString()> &words)
{
    auto *action = new QAction(words(), this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    m_entries.push_back({ action, words, shortcut });
    return action;
}

void Actions::remove(QAction *action)
{
    std::erase_if(m_entries, [action](const Entry &entry) { return entry.action == action; });
    delete action;
}

QAction *Actions::action(const QString &id) const { return findChild<QAction *>(id, Qt::FindDirectChildrenOnly); }

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions.append(entry.action);
    return actions;
}

QString Actions::name(const QString &id) const
{
    const QAction *found = action(id);
    if (!found)
        return {};
    QString own = withoutMnemonic(found->text());
    const QList<QObject *> shownIn = found->associatedObjects();
    for (const QObject *place : shownIn) // "80 %" alone says little
        if (const auto *menu = qobject_cast<const QMenu *>(place); menu && qobject_cast<QMenu *>(menu->parent()))
            return withoutMnemonic(menu->title()) + QStringLiteral(" \u2013 ") + own;
    return own;
}

QKeySequence Actions::defaultShortcut(const QString &id) const
{
    for (const Entry &entry : m_entries)
        if (entry.action->objectName() == id)
            return entry.shortcut;
    return {};
}

QAction *Actions::otherWith(const QKeySequence &keys, const QString &id) const
{
    if (keys.isEmpty())
        return nullptr;
    for (const Entry &entry : m_entries) {
        const QKeySequence theirs = entry.action->shortcut();
        if (entry.action->objectName() != id && !theirs.isEmpty()
            && (theirs.matches(keys) != QKeySequence::NoMatch || keys.matches(theirs) != QKeySequence::NoMatch))
            return entry.action;
    }
    return nullptr;
}

void Actions::setShortcut(const QString &id, const QKeySequence &keys)
{
    QAction *found = action(id);
    if (!found || found->shortcut() == keys)
        return;
    found->setShortcut(keys);
    Q_EMIT shortcutsChanged();
}

void Actions::resetShortcuts()
{
    for (const Entry &entry : m_entries)
        entry.action->setShortcut(entry.shortcut);
    Q_EMIT shortcutsChanged();
}

QJsonObject Actions::changes() const
{
    QJsonObject changed;
    for (const Entry &entry : m_entries)
        if (entry.action->shortcut() != entry.shortcut)
            changed.insert(entry.action->objectName(), entry.action->shortcut().toString(QKeySequence::PortableText));
    return changed;
}

void Actions::apply(const QJsonObject &changes)
{
    for (const Entry &entry : m_entries)
        entry.action->setShortcut(changes.contains(entry.action->objectName()) ? QKeySequence() : entry.shortcut);
    for (const Entry &entry : m_entries) {
        const QString id = entry.action->objectName();
        if (!changes.contains(id))
            continue;
        const QKeySequence keys(changes.value(id).toString(), QKeySequence::PortableText);
        if (!otherWith(keys, id))
            entry.action->setShortcut(keys);
    }
    Q_EMIT shortcutsChanged();
}

void Actions::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.action->setText(entry.words());
}

} // namespace comity::ui
