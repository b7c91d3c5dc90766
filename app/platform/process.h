// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QtGlobal>

namespace comity {

/// What every program of Comity does first: files it makes are readable by their owner alone, and a crash leaves no
/// core file with case data on the disk.
void protectProcess();

/// Temporary files that libraries make (what is printed passes through one) are made in memory, in a folder of this
/// user alone, and not on a disk, where they could be found after they were deleted. Before the first thread. Left as
/// it is where the system has no such place; on Windows always.
void keepTemporaryFilesInMemory();

/// Bounds for a process that reads a file from outside: CPU seconds, beyond which the system ends the process, and
/// bytes of memory that it can write, beyond which it gets no more. A bound the system refuses is left as it is.
void limitProcess(int cpuSeconds, quint64 memoryBytes);

/// Puts the program afresh in the place of itself, with these arguments: nothing that was in its memory is left. Comes
/// back only when it could not be done. Needs a QCoreApplication.
void restartProgram(const QStringList &arguments);

} // namespace comity
