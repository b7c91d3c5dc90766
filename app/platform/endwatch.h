// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace comity {

/// Hears that the system asks the program to end (a signal at shutdown, at log-out, from a terminal), and calls `end`
/// in its own thread's event loop, so that the program ends as if it had been closed. One in a program.
class EndWatch
{
public:
    explicit EndWatch(std::function<void()> end);
    ~EndWatch();
    EndWatch(const EndWatch &) = delete;
    EndWatch &operator=(const EndWatch &) = delete;

private:
    class Listener;
    std::unique_ptr<Listener> m_listener;
};

} // namespace comity
