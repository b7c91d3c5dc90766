// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "domain/notice.h"
#include "instruments/library.h"

namespace comity {

/// Reads the file that a paper of the dialogue carries ("notice/1", described by notice.schema.json) as hostile input,
/// as RequestReader reads a request: everything that is not as the format says is refused whole, with the line, the
/// pointer and the reason; members that the format does not know are kept. What it says is not judged. Pure; any
/// thread.
class NoticeReader
{
public:
    explicit NoticeReader(const Library &library) : m_library(library) { }

    /// `name` stands for the file in the place of an error.
    [[nodiscard]] Result<Notice> read(const QByteArray &json, const QString &name) const;

private:
    const Library &m_library;
};

/// The JSON text calls itself a notice of some version. Nothing else of it is looked into.
[[nodiscard]] bool looksLikeNotice(const QByteArray &json);

} // namespace comity
