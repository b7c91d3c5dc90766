// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

namespace comity::bench {

inline constexpr int kRepeats = 60;

inline QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// The value, or the end.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        out() << result.error().code << ' ' << result.error().oneLine() << ' ' << result.error().detail << Qt::endl;
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

inline double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Of the thread that asks alone.
inline double threadCpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Of /proc/self/status: "VmRSS:", "VmHWM:".
inline qint64 statusMiB(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    return -1;
}

/// Milliseconds of each call, as a clock has them and as the processor does: the first also has what other programs
/// took meanwhile. "p50 0.41 p95 1.20 ms, CPU p50 0.40 p95 0.90 ms".
inline QString times(int repeats, const std::function<void(int)> &call)
{
    std::vector<double> taken;
    std::vector<double> worked;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadCpuSeconds();
        call(i);
        worked.push_back((threadCpuSeconds() - before) * 1e3);
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const auto told = [](std::vector<double> &values) {
        std::ranges::sort(values);
        const auto at = [&values](size_t percent) { return values.at((values.size() - 1) * percent / 100); };
        return QStringLiteral("p50 %1 p95 %2 ms").arg(at(50), 0, 'f', 2).arg(at(95), 0, 'f', 2);
    };
    return told(taken) + QStringLiteral(", CPU ") + told(worked);
}

inline void line(const QString &what, const QString &figure) { out() << what << ": " << figure << Qt::endl; }

} // namespace comity::bench
