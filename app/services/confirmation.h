// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "domain/notice.h"
#include "services/requestdifference.h"

#include <QJsonArray>

#include <optional>

namespace comity {

/// A request with its fingerprint.
struct RequestCopy
{
    Request request;
    QString fingerprint;
};

/// What changed between the expedited copy and the content that is confirmed, as the details of a formal confirmation
/// have it: an array of {field, language, before, after}. `field` is the key of the field ("preservation.days"), of a
/// table with row, from 0, and column ("data.items/1/port"), or "annexes"; the values are written as in a request file,
/// several ids apart by a space, so that a paper can say them in every language; a row that is new or gone is told cell
/// by cell. Pure; any thread.
[[nodiscard]] QJsonArray changesForConfirmation(const Request &expedited, const Request &confirmed,
                                                const Template &form, const Instrument &instrument,
                                                const Library &library);

/// The details of the event "confirmationSent": fingerprints, what changed, and when and how the expedited copy was
/// sent
/// (`sent` is that event). Means, address and the officer's acceptance of changes are the caller's to add. Pure.
[[nodiscard]] QJsonObject confirmationDetails(const Event &sent, const RequestCopy &expedited,
                                              const RequestCopy &confirmed, const Template &form,
                                              const Instrument &instrument, const Library &library);

/// A formal confirmation as it was received: the notice in the paper, the request that came with it, or either alone.
struct ReceivedConfirmation
{
    std::optional<Notice> notice;
    std::optional<RequestCopy> request;
};

/// A formal confirmation held against the expedited copy that was received before.
struct ConfirmationCheck
{
    bool same = false;                    ///< it confirms exactly what was received
    QString confirmed;                    ///< fingerprint of what it confirms
    bool otherCopySent = false;           ///< it says that another copy was sent than the one that was received
    bool contentSeen = false;             ///< the confirmed content came with it, and `differences` are our own
    QList<RequestDifference> differences; ///< between the copy received and the confirmed content
    QJsonArray declared;                  ///< what the confirmation itself says has changed
};

/// Pure; any thread. `form` is that of the expedited copy; the differences point into it and are in words for a reader
/// of `language`.
/// Errors: "confirmation.empty" (neither notice nor request), "confirmation.kind" (the notice is another paper),
/// "confirmation.request" (it belongs to another request), "confirmation.content" (the request that came with it is not
/// the one it names).
[[nodiscard]] Result<ConfirmationCheck> checkConfirmation(const RequestCopy &expedited,
                                                          const ReceivedConfirmation &confirmation,
                                                          const Template &form, const Instrument &instrument,
                                                          const Library &library, Language language);

/// What a person has to know of the comparison, in the language of the moment: the same words wherever it is made.
/// `received` is the fingerprint of the copy received before. Pure.
[[nodiscard]] QStringList confirmationInWords(const ConfirmationCheck &check, const QString &received);

/// One change as a row of a table.
struct ChangeInWords
{
    QString place;
    QString before;
    QString after;
};
/// Our own comparison where the content came with it, else what the confirmation declares, as a request file has it.
/// Pure.
[[nodiscard]] QList<ChangeInWords> changesInWords(const ConfirmationCheck &check, const Template &form,
                                                  const Terminology &terms, Language language);

/// The place of a change in words: "Data items · 2 · Port", with the language of a text. Pure.
[[nodiscard]] QString placeInWords(const RequestDifference &difference, const Terminology &terms, Language language);

} // namespace comity
