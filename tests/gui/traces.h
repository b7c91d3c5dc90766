// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace comity::ui {

// What a program leaves to be seen from outside: texts in files and in memory, and the files that it names to the
// system.

/// How a text may stand in a file or in memory: UTF-8, UTF-16 of both orders, base64 wherever it begins.
inline QList<QByteArray> spellings(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray little;
    QByteArray big;
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xff);
        little += low;
        little += high;
        big += high;
        big += low;
    }
    QList<QByteArray> all{ utf8, little, big };
    for (const QByteArray &form : { utf8, little })
        for (int before = 0; before < 3; ++before) {
            // What does not depend on what stands before and behind.
            const QByteArray base = (QByteArray(before, 'x') + form).toBase64(QByteArray::OmitTrailingEquals);
            const int from = before == 0 ? 0 : before + 1;
            all.append(base.mid(from, base.size() - from - 2));
        }
    return all;
}

/// Which of these texts stand in it, in whatever spelling.
inline QStringList textsIn(const QByteArray &bytes, const QStringList &texts)
{
    QStringList found;
    for (const QString &text : texts)
        for (const QByteArray &spelling : spellings(text))
            if (bytes.contains(spelling)) {
                found.append(text);
                break;
            }
    return found;
}

inline bool canTrace()
{
    QProcess strace;
    strace.start(QStringLiteral("strace"), { QStringLiteral("-f"), QStringLiteral("true") });
    return strace.waitForFinished() && strace.exitStatus() == QProcess::NormalExit && strace.exitCode() == 0;
}

inline QStringList traced(const QString &log)
{
    return { QStringLiteral("strace"),
             QStringLiteral("-E"), // who is traced cannot look for leaks
             QStringLiteral("ASAN_OPTIONS=detect_leaks=0"),
             QStringLiteral("-f"),
             QStringLiteral("--seccomp-bpf"),
             QStringLiteral("-qq"),
             QStringLiteral("-s"),
             QStringLiteral("4096"),
             QStringLiteral("-e"),
             QStringLiteral("trace=%file,connect,sendto"),
             QStringLiteral("-e"),
             QStringLiteral("signal=none"),
             QStringLiteral("-o"),
             log };
}

/// "12 openat(AT_FDCWD, "/a/b", O_RDWR|O_CREAT, 0600) = 3": what may be written, or was made.
inline QStringList writtenPaths(const QByteArray &trace)
{
    static const QRegularExpression call(QStringLiteral("\\b(?:open|openat|creat|mkdir|mkdirat|rename|renameat2?|link|"
                                                        "symlink|mknod)\\(.*?\"((?:[^\"\\\\]|\\\\.)*)\"(.*)"));
    QStringList paths;
    const QList<QByteArray> lines = trace.split('\n');
    for (const QByteArray &line : lines) {
        const auto match = call.match(QString::fromUtf8(line));
        if (!match.hasMatch() || line.contains(" = -1 "))
            continue;
        const bool opens = line.contains(" open");
        const QString flags = match.captured(2);
        if (!opens || flags.contains(QLatin1String("O_WRONLY")) || flags.contains(QLatin1String("O_RDWR"))
            || flags.contains(QLatin1String("O_CREAT")))
            paths.append(match.captured(1));
    }
    return paths;
}

} // namespace comity::ui
