// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace comity::ui {

/// Puts what an officer types into the vault, at the latest a second after it was typed, so that neither a lock nor a
/// power cut loses a sentence. GUI thread.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// `draft` says what there is to keep, at the moment it is asked.
    DraftKeeper(desk::VaultDesk &desk, desk::RequestId request, std::function<desk::DraftState()> draft,
                QObject *parent = nullptr);

    /// Something was typed.
    void touch();
    /// Keeps at once what was typed. What is asked of the desk afterwards comes after it.
    void flush();
    /// The same, and waits until it is on the medium: for the end of the program.
    Result<void> flushAndWait();
    /// What was typed so far is kept elsewhere (it was saved), or is not wanted any more.
    void forget() { m_timer.stop(); }
    /// Something was typed that is not on the medium yet.
    [[nodiscard]] bool isPending() const { return m_timer.isActive() || m_under > 0; }

Q_SIGNALS:
    void kept();
    void failed(const comity::Error &error); ///< it is tried again with the next change, and every few seconds

private:
    desk::VaultDesk &m_desk;
    desk::RequestId m_request;
    std::function<desk::DraftState()> m_draft;
    QTimer m_timer;
    int m_under = 0; ///< keepings under way
};

} // namespace comity::ui
