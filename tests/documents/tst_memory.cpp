// SPDX-License-Identifier: GPL-3.0-or-later
//
// A long day's printing in one process does not make it grow.
#include "printed.h"

using namespace comity;
using namespace comity::probe;

namespace {

/// Resident memory of this process in bytes; nothing where the system does not say it in this way.
std::optional<qint64> residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    return {};
}

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printingDoesNotGrow();
};

void TestMemory::printingDoesNotGrow()
{
    if (!residentBytes())
        QSKIP("this system does not tell the memory of a process in /proc");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer keeps what was freed");
#endif
    const Case given;
    const TransmittalInput input = given.input();
    const auto print = [&](int from, int to) {
        for (int i = from; i < to; ++i) {
            const Language language = kLanguages[size_t(i) % kLanguages.size()];
            const auto pdf = i % 10 == 9 ? renderRequestBilingual(input, Language::English, Language::Arabic, *fonts())
                                         : renderRequest(input, language, *fonts());
            QVERIFY(pdf && pdf->size() > 10'000);
        }
    };
    print(0, 150);
    const qint64 half = *residentBytes();
    print(150, 300);
    const qint64 all = *residentBytes();
    const QString said = QStringLiteral("%1 MiB, then %2 MiB").arg(half >> 20).arg(all >> 20);
    QVERIFY2(all - half < 8 << 20, qPrintable(said));
}

QTEST_MAIN(TestMemory)
#include "tst_memory.moc"
