// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "ui/widgets/draftkeeper.h"

#include <QObject>

namespace comity::ui {

/// What an officer typed into an entry of the directory and did not save yet: kept in the vault, one for each officer,
/// so that closing, locking and losing power lose none of it.
class DirectoryDraft : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        desk::DirectoryItem item; ///< as it was begun with; the form holds the rest
        QJsonObject form;         ///< as RequestEdit has it
    };

    /// `state` gives what is to be kept; called when it is.
    DirectoryDraft(desk::VaultDesk &vault, desk::OfficerId officer, std::function<State()> state,
                   QObject *parent = nullptr);

    /// Something was typed: it is kept at the latest a second after.
    void touch() { m_keeper.touch(); }
    /// At once, where something was typed since.
    void keep() { m_keeper.keep(); }
    /// The same, and it is on the medium when this returns.
    Result<void> keepNow() { return m_keeper.keepNow(); }
    /// There is nothing to be kept any more.
    void discard();
    /// What was kept, once; `then` is not called when there is nothing, or something was typed meanwhile.
    void load(const std::function<void(const State &)> &then);

Q_SIGNALS:
    void failed(const comity::Error &error);

private:
    [[nodiscard]] QJsonObject toJson() const;

    desk::VaultDesk &m_vault;
    QString m_key;
    std::function<State()> m_state;
    DraftKeeper m_keeper;
    bool m_kept = false; ///< the vault has something
};

} // namespace comity::ui
