// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/process.h"

#include <QCoreApplication>
#include <QProcess>

#include <qt_windows.h>

namespace comity {

void protectProcess()
{
    // No crash dialog and no report with the memory of the case in it.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
}

void keepTemporaryFilesInMemory() { }

void limitProcess(int cpuSeconds, quint64 memoryBytes)
{
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    if (!job)
        return;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_PROCESS_MEMORY;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = cpuSeconds * 10'000'000LL; // 100 ns units
    limits.ProcessMemoryLimit = static_cast<SIZE_T>(memoryBytes);
    if (SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits))
        AssignProcessToJobObject(job, GetCurrentProcess());
    CloseHandle(job); // the limits stay while the process is in the job
}

void restartProgram(const QStringList &arguments)
{
    // There is no exec: another process begins, and this one ends without looking back.
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
        TerminateProcess(GetCurrentProcess(), 0);
}

} // namespace comity
