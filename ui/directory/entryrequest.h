// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/directory.h"
#include "domain/request.h"
#include "instruments/directoryforms.h"

namespace comity::ui {

/// An entry of the directory as the form has it: the editors of requests are those of entries too.
[[nodiscard]] inline Request formOfEntry(const DirectoryRecord &record)
{
    Request request;
    request.instrument = QString::fromLatin1(kDirectoryForms);
    request.type = record.form();
    request.values = record.values;
    return request;
}

/// The entry with what the form holds now.
[[nodiscard]] inline DirectoryRecord entryWith(DirectoryRecord record, const Request &form)
{
    record.values = form.values;
    record.values.removeIf([](const std::pair<const QString &, Value &> &entry) { return entry.second.isEmpty(); });
    return record;
}

} // namespace comity::ui
