// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QProcess>
#include <QThread>

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <ctime>
#include <thread>

#include <dlfcn.h>
#include <execinfo.h>
#include <pthread.h>

namespace comity::ui {

/// An application that measures how long its main thread is held by one event, and where. What is measured is the time
/// the processor spent in that thread, not the time on the clock: so the figure is the same on a busy computer. What an
/// event loop within an event does (a menu, a dialog) counts for itself.
class WatchedApplication : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv) : QApplication(argc, argv)
    {
        pthread_getcpuclockid(pthread_self(), &s_clock);
        s_main = pthread_self();
        std::array<void *, 4> unused{};
        (void)backtrace(unused.data(), int(unused.size())); // loads what it needs, which a signal handler must not
        struct sigaction action = {};
        action.sa_handler = [](int) { s_depth = backtrace(s_frames.data(), int(s_frames.size())); };
        action.sa_flags = SA_RESTART;
        sigaction(SIGUSR2, &action, nullptr);
        m_sampler = std::thread([this] { sample(); });
    }
    ~WatchedApplication() override
    {
        m_ending = true;
        m_sampler.join();
    }
    Q_DISABLE_COPY_MOVE(WatchedApplication)

    bool notify(QObject *receiver, QEvent *event) override
    {
        const int level = QThread::currentThread()->loopLevel();
        if (QThread::currentThread() != thread() || (m_started && level <= m_level))
            return QApplication::notify(receiver, event);
        const qint64 outerStart = m_started;
        const int outerLevel = m_level;
        const auto type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        const qint64 began = now();
        m_level = level;
        m_started = began;
        const bool done = QApplication::notify(receiver, event);
        const qint64 spent = now() - began;
        m_started = outerStart ? outerStart + spent : 0; // the outer event is not charged for it
        m_level = outerLevel;
        if (spent > m_worst) {
            m_worst = spent;
            m_what = name + ", event " + QByteArray::number(int(type));
            if (spent > kSampleAfter)
                m_where = s_frames, m_frames = s_depth;
        }
        return done;
    }

    /// Milliseconds of the worst event since the last call, and in `what` which it was, and where it was held.
    double takeWorst(QByteArray *what)
    {
        const double worst = double(m_worst) / 1e6;
        *what = m_what;
        if (m_worst > kSampleAfter)
            *what += stack();
        m_worst = 0;
        m_frames = 0;
        return worst;
    }

private:
    static constexpr qint64 kSampleAfter = 80'000'000; // nanoseconds

    static qint64 now()
    {
        timespec time{};
        clock_gettime(s_clock, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }
    /// Beside the main thread: where is it, when it is in one event for long?
    void sample()
    {
        qint64 sampled = 0;
        while (!m_ending) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            const qint64 started = m_started;
            if (started && started != sampled && now() - started > kSampleAfter) {
                sampled = started;
                pthread_kill(s_main, SIGUSR2);
            }
        }
    }
    [[nodiscard]] QByteArray stack() const
    {
        QByteArray lines;
        QStringList own;
        for (int i = 2; i < m_frames; ++i) {
            Dl_info info{};
            if (!dladdr(m_where.at(size_t(i)), &info))
                continue;
            if (info.dli_sname)
                lines += "\n    " + QByteArray(info.dli_sname);
            else if (QString::fromLocal8Bit(info.dli_fname) == applicationFilePath()
                     || !QByteArray(info.dli_fname).contains(".so"))
                own.append(QStringLiteral("0x")
                           + QString::number(quintptr(m_where.at(size_t(i))) - quintptr(info.dli_fbase), 16));
        }
        QProcess names;
        names.start(QStringLiteral("addr2line"), QStringList{ QStringLiteral("-Cfpse"), applicationFilePath() } + own);
        if (!own.isEmpty() && names.waitForFinished())
            lines += "\n  in the program:\n" + names.readAll();
        return lines;
    }

    static inline clockid_t s_clock = 0;
    static inline pthread_t s_main = 0;
    static inline std::array<void *, 64> s_frames{};
    static inline volatile std::sig_atomic_t s_depth = 0;

    std::atomic<qint64> m_started = 0; ///< of the event that is under way, in the main thread's own time
    int m_level = 0;
    qint64 m_worst = 0;
    QByteArray m_what;
    std::array<void *, 64> m_where{};
    int m_frames = 0;
    std::atomic<bool> m_ending = false;
    std::thread m_sampler;
};

} // namespace comity::ui
