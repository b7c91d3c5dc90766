// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestimport.h"
#include "domain/notice.h"
#include "instruments/library.h"
#include "services/confirmation.h"

namespace comity::desk {

/// The texts that travel inside a PDF of the program, read by a process of its own: this one never parses such a file.
struct TextsInside
{
    QByteArray notice;  ///< empty: there is none
    QByteArray request; ///< the same
};
using ReadTexts = std::function<Result<TextsInside>(const QByteArray &pdf, const QString &name)>;

/// ReadTexts by the program comity-cli (`program` is its path), as readPdfApart() does it; neither of the texts was
/// judged.
[[nodiscard]] ReadTexts readTextsApart(const QString &program);

/// A paper of the dialogue as it came in. A plain value.
struct ReceivedPaper
{
    QString fileName;
    QByteArray bytes; ///< as they came
    QString sha256;
    std::optional<Notice> notice;       ///< this, or
    QString fingerprint;                ///< of the notice
    std::optional<RequestCopy> request; ///< what came with it; alone, it may be the formal copy of one received before
};

/// Reads a file from outside: a PDF of this program or a file of the form "notice/1". Any thread; waits for
/// `readTexts`. Errors: those of readFromOutside(), NoticeReader and RequestReader, "paper.none" (nothing of this kind
/// is in it).
[[nodiscard]] Result<ReceivedPaper> readReceivedPaper(const QString &path, const Library &library,
                                                      const ReadTexts &readTexts);

/// Which case a paper belongs to.
struct PlacedPaper
{
    enum class Fit {
        Fits,         ///< it names the copy of the request that both Parties have
        NotCompared,  ///< the reference fits; which copy the other Party means cannot be known here
        OtherContent, ///< the reference fits, but it names another content of the request than is known here
        Own,          ///< a paper as this office writes it, not as it receives it
        Unknown       ///< no request here has the reference
    };
    Fit fit = Fit::Unknown;
    store::RequestId request = 0; ///< 0 for Own and Unknown
    QString reference;            ///< of the request, as the paper names it
    /// Of a formal confirmation: the copy that was received before, and whether its fingerprint is known.
    std::optional<RequestCopy> expedited;
};

/// On the thread of the vault. Errors: those of the database.
[[nodiscard]] Result<PlacedPaper> placePaper(store::Vault &vault, const Library &library, const ReceivedPaper &paper);

/// Puts the bytes of it among the attachments of a request, once. On the thread of the vault.
Result<void> keepPaper(store::Vault &vault, store::RequestId id, const ReceivedPaper &paper);

/// The event that such a paper lets this office record: the one it tells of, or that a confirmation was received. Null
/// when nothing follows for this side.
[[nodiscard]] std::optional<Event> mirroredEvent(const ReceivedPaper &paper, Direction direction);

} // namespace comity::desk
