// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/endwatch.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace comity {

namespace {

constexpr std::array kSignals{ SIGTERM, SIGHUP, SIGINT };

std::array<int, 2> pipeEnds{ -1, -1 };

/// Nothing but a write may be done here: what the program was doing is not finished.
void heard(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
    errno = before;
}

} // namespace

class EndWatch::Listener
{
public:
    explicit Listener(std::function<void()> end) : m_end(std::move(end))
    {
        if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return; // then a signal ends the program at once, and a second of typing may be lost
        m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] {
            char byte = 0;
            while (::read(pipeEnds[0], &byte, 1) == 1) { }
            m_end();
        });
        struct sigaction action = {};
        action.sa_handler = &heard;
        action.sa_flags = SA_RESTART;
        for (const int signal : kSignals)
            sigaction(signal, &action, nullptr);
    }

    ~Listener()
    {
        if (!m_notifier)
            return;
        for (const int signal : kSignals)
            std::signal(signal, SIG_DFL);
        m_notifier.reset();
        for (int &end : pipeEnds)
            ::close(std::exchange(end, -1));
    }

    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

private:
    std::function<void()> m_end;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

EndWatch::EndWatch(std::function<void()> end) : m_listener(std::make_unique<Listener>(std::move(end))) { }

EndWatch::~EndWatch() = default;

} // namespace comity
