// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "ui/widgets/actions.h"

#include <QMenu>

#include <functional>

namespace comity::ui {

/// The kinds of requests in a menu, those of one article together and the article said with each. `skipFirst` leaves
/// out the first kind of all, which has an action of its own.
class NewMenus
{
public:
    using Chosen = std::function<void(const QString &instrument, const QString &type)>;

    NewMenus(const Library &library, Actions &actions) : m_library(library), m_actions(actions) { }

    /// Actions "PREFIXuk-2022.mla"; `owner` bounds their lives.
    void fill(QMenu &menu, const QString &prefix, bool skipFirst, QObject *owner, const Chosen &chosen) const;
    /// The same for the instruments that the office added, below what is there; gives what was put into the menu.
    QList<QAction *> addOffice(QMenu &menu, const QString &prefix, QObject *owner, const Chosen &chosen) const;

private:
    QList<QAction *> put(const std::shared_ptr<const Instrument> &instrument, const Template *skipped, QMenu &menu,
                         const QString &prefix, QObject *owner, const Chosen &chosen) const;

    const Library &m_library;
    Actions &m_actions;
};

} // namespace comity::ui
