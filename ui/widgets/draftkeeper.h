// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QFuture>
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
    /// Hands to the vault what there is to keep, at the moment it is called.
    using Keep = std::function<QFuture<Result<void>>()>;

    explicit DraftKeeper(Keep keep, QObject *parent = nullptr);

    /// Something was typed.
    void touch();
    /// Keeps at once what was typed and is not on the medium. What is asked of the desk afterwards comes after it.
    void keep();
    /// The same, and waits until it is on the medium: for the end of the program.
    Result<void> keepNow();
    /// Keeps, whether or not something was typed.
    void flush();
    /// What was typed so far is kept elsewhere (it was saved), or is not wanted any more.
    void forget();
    /// Something was typed that is not on the medium yet.
    [[nodiscard]] bool isPending() const { return m_timer.isActive() || m_under > 0; }

Q_SIGNALS:
    void kept();
    void failed(const comity::Error &error); ///< it is tried again with the next change, and every few seconds

private:
    Keep m_keep;
    QTimer m_timer;
    int m_under = 0;   ///< keepings under way
    int m_forgets = 0; ///< what was begun before the last one does not matter any more
};

} // namespace comity::ui
