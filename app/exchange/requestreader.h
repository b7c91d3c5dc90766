// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "domain/request.h"
#include "instruments/library.h"

namespace comity {

/// Reads a request file ("request/1", described by request.schema.json) as hostile input. Everything that is not as the
/// format says is refused whole, with the line, the pointer and the reason; members that the format does not know are
/// kept. A value that is empty ("" or null) is read as not given, so that an empty template can be checked. Pure; any
/// thread.
class RequestReader
{
public:
    explicit RequestReader(const Library &library) : m_library(library) { }

    /// `name` stands for the file in the place of an error.
    [[nodiscard]] Result<Request> read(const QByteArray &json, const QString &name) const;

private:
    const Library &m_library;
};

/// Characters that may not stand in an identifier or a one-line value, because a reader would be shown something else
/// than what is there: controls, bidirectional marks, zero-width and tag characters (strict), or only controls and
/// bidirectional overrides (not strict). The first one found, or nothing.
[[nodiscard]] std::optional<char32_t> deceptiveCharacter(const QString &value, bool strict);

/// The error with file and line in front of its place, which is a pointer into `json`.
[[nodiscard]] Error placedIn(const QByteArray &json, const QString &name, Error error);

/// An annex path stays inside the folder of its request file, on Linux and on Windows: relative, "/" as separator, no
/// "..", no drive, no device, no control character.
[[nodiscard]] bool isInsideFolder(const QString &path);

} // namespace comity
