// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/request.h"

#include <optional>

namespace comity {

/// Which of the two Parties of a request.
enum class Side { Requesting, Requested };

/// What a paper belongs to, or what it answers.
struct NoticeSubject
{
    QString kind;      ///< of the event an earlier paper told of; empty for the request itself
    QString reference; ///< as its writer has it
    QDate date;
    QString fingerprint; ///< SHA-256 of its canonical form, 64 hexadecimal digits; may be empty

    friend bool operator==(const NoticeSubject &, const NoticeSubject &) = default;
};

/// What a paper of the dialogue says, as one desk tells it to the other ("notice/1"): the same for whoever writes and
/// whoever reads it. A plain value, no I/O.
struct Notice
{
    QString instrument; ///< of the request
    QString type;
    QString kind;        ///< of the event it tells of, see events::
    QString from;        ///< the Party whose act it is
    QString to;          ///< the other Party
    QString occurred;    ///< as the event has it
    QJsonObject details; ///< as the event has them, without what is the office's own affair
    NoticeSubject request;
    std::optional<NoticeSubject> answers; ///< an earlier paper
    QString reference;                    ///< of the paper itself
    QDate date;
    Language language = Language::English; ///< its texts were drafted in
    QJsonObject source;                    ///< as it was read: members this program does not know are given back
};

/// A kind of event that is told to the other Party.
struct NoticeKind
{
    QString kind;   ///< see events::
    Side writer;    ///< whose act it is
    QString notice; ///< its entry in the instrument's closed list "notice": title, paragraph, when that applies
};

/// All of them, in the order of a request's life.
[[nodiscard]] const QList<NoticeKind> &noticeKinds();
/// Null for an event that no paper tells of.
[[nodiscard]] const NoticeKind *findNoticeKind(const QString &kind);

/// The notice of an event of a request, without what the office keeps for itself (its note, its own numbers).
/// Reference, date and language of the paper, and what it answers, are the caller's. `fingerprint` is that of the
/// request.
[[nodiscard]] Notice noticeOf(const Event &event, const Request &request, const QString &fingerprint);

} // namespace comity
