// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace comity {

/// Tells when the person may have left the computer: the screen is locked, another user takes over, the computer is
/// about to sleep. What the system cannot tell is simply not told; the idle time is watched by others. GUI thread.
class SessionWatch
{
public:
    enum class Reason {
        Left, ///< the screen is locked, or another user takes over
        Sleep ///< the computer is about to
    };

    SessionWatch();
    ~SessionWatch();
    SessionWatch(const SessionWatch &) = delete;
    SessionWatch &operator=(const SessionWatch &) = delete;

    /// Called in the thread of this object.
    void onLeft(std::function<void(Reason)> left);

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace comity
