// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "domain/event.h"
#include "domain/request.h"
#include "instruments/library.h"

#include <QDate>
#include <QStringList>

namespace comity::desk {

/// Something that happened in a case of the practice desk.
struct PracticeEvent
{
    Event event;            ///< without id; a fingerprint in its details that is "@request" is that of the request
    bool colleague = false; ///< recorded by the second officer
};

/// A case to practise on.
struct PracticeCase
{
    QString file;         ///< the sample it was made from
    Request request;      ///< marked as practice; its title and task go with it, see practiceTask()
    QStringList findings; ///< ids of the rules that find an error or a warning in it
    QList<PracticeEvent> events;
    QString sealedSection; ///< of the form, in which something is sealed for the officer; mostly none
    QString sealedText;
};

/// The cases that ship inside the program, as if they had been written for `day`: what runs, runs from there.
/// Errors: "practice.format", those of RequestReader.
[[nodiscard]] Result<QList<PracticeCase>> practiceCases(const Library &library, QDate day);

/// Authorities to practise with: invented, and marked so; their dates as if the file had been written for `day`.
/// Errors: those of DirectoryReader.
[[nodiscard]] Result<DirectoryRecords> practiceDirectory(const Library &library, QDate day);

/// What is to be practised on a request, and its title; empty for one that has no task.
[[nodiscard]] Text practiceTask(const Request &request);
[[nodiscard]] Text practiceTitle(const Request &request);

} // namespace comity::desk
