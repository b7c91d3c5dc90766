// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actions.h"

#include <QAction>

namespace comity::ui {

Actions::Actions(QObject *parent) : QObject(parent) { }

QAction *Actions::add(const QString &id, const QKeySequence &shortcut, const std::function<QString()> &words)
{
    auto *action = new QAction(words(), this);
    action->setObjectName(id);
    action->setShortcut(shortcut);
    m_entries.push_back({ action, words });
    return action;
}

QAction *Actions::action(const QString &id) const { return findChild<QAction *>(id, Qt::FindDirectChildrenOnly); }

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions.append(entry.action);
    return actions;
}

void Actions::retranslate()
{
    for (const Entry &entry : m_entries)
        entry.action->setText(entry.words());
}

} // namespace comity::ui
