// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrecord.h"
#include "store/data/session.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace comity::store {

/// What an officer has typed into the form of a request and not saved yet.
struct Draft
{
    RequestId request = 0;
    OfficerId officer = 0;
    qint64 baseVersion = 0; ///< of the request when the typing began
    QJsonObject form;       ///< what is in the form, as the window keeps it
    QString field;          ///< key of the field with the cursor: "offence.summary"
    int cursor = 0;         ///< place in it, UTF-16 code units
    QDateTime changed;      ///< UTC
};

/// Keeps what is typed, every few seconds, so that neither a lock nor a power cut loses a sentence. Each officer has at
/// most one draft of a request; RequestRepository::save() ends it. The audit chain tells of its beginning and of its
/// being thrown away, not of each keeping; the count of commits does count them. Belongs to the thread of its session.
class DraftRepository
{
public:
    explicit DraftRepository(DataSession &session) : m_session(session) { }

    /// Puts this in the place of the draft that the officer at work had. `officer` and `changed` are filled in here.
    Result<void> keep(const Draft &draft);
    /// The draft of the officer at work.
    [[nodiscard]] Result<std::optional<Draft>> find(RequestId request);
    /// All drafts of the officer at work, the last touched first.
    [[nodiscard]] Result<QList<Draft>> list();
    /// Throws it away; nothing happens when there is none.
    Result<void> discard(RequestId request);

private:
    DataSession &m_session;
};

} // namespace comity::store
