// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "documents/letterparts.h"
#include "documents/paginator.h"
#include "domain/notice.h"

#include <optional>

namespace comity {

class FontSet;
class PaperWords;

enum class DialogueForm {
    Letter, ///< what the kind of event asks for
    Reply   ///< the reply that is torn off a request, filled in
};

/// What a paper of the dialogue is made from. The references must outlive the call.
struct DialoguePaperInput
{
    const Request &request; ///< it belongs to; of a formal confirmation, the content that is confirmed
    const Template &tmpl;
    const Instrument &instrument;
    const Terminology &terms;
    const PartyRegister &parties;
    const PaperWords &words; ///< PaperWords::kDialogue
    const Notice &notice;
    QByteArray canonicalNotice;           ///< travels inside the PDF as it is
    QString fingerprint;                  ///< SHA-256 of `canonicalNotice`: of what the paper says
    QByteArray canonicalRequest;          ///< travels with a formal confirmation and a copy; may be empty
    Signatory signatory;                  ///< who signs; may be empty
    std::optional<AuthorityLines> writer; ///< when it is another authority than the request names
    DialogueForm form = DialogueForm::Letter;
    Letterhead letterhead = {};
};

/// Whether the tear-off reply of this kind of request tells of an event of this kind.
[[nodiscard]] bool hasReply(const QString &kind, const Template &form);

/// Whether the paper can be made.
/// Errors: "paper.kind" (no paper tells of such an event; the reply only of a receipt, a refusal, a preservation, a
/// notice under 9(6), or the outcome where nothing is preserved), "paper.copy" (a request that was not sent directly
/// between judicial authorities is not copied to the central authority), "paper.details" (a detail is missing; its
/// pointer is the place), "paper.until" (a day before the last guaranteed one), "paper.changes" (the confirmed content
/// is another one, and what changed is not said).
[[nodiscard]] Result<void> checkDialoguePaper(const DialoguePaperInput &input);

/// The paper in one language: letterhead and addressee by who acts, references, the matter, signature and seal.
[[nodiscard]] layout::Document dialogueDocument(const DialoguePaperInput &input, Language language);
/// The same in two languages side by side; a right-to-left language goes to the right.
[[nodiscard]] layout::Document dialogueDocument(const DialoguePaperInput &input, Language left, Language right);

/// The paper as a PDF, in one language or in two, with the notice attached ("notice.json"), dated as the paper is. The
/// same input gives the same bytes. Any thread, once the fonts are loaded.
/// Errors: those of checkDialoguePaper(), "document.characters", those of the PDF step.
[[nodiscard]] Result<QByteArray> renderDialoguePaper(const DialoguePaperInput &input, Language language,
                                                     std::optional<Language> beside, const FontSet &fonts);
/// The pages of the same document, to be printed.
[[nodiscard]] Result<layout::PagedDocument> dialoguePages(const DialoguePaperInput &input, Language language,
                                                          std::optional<Language> beside, const FontSet &fonts);

} // namespace comity
