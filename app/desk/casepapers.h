// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/paperfiles.h"
#include "documents/dialoguepaper.h"
#include "domain/event.h"
#include "domain/notice.h"
#include "instruments/library.h"
#include "services/confirmation.h"

#include <variant>

namespace comity {
class FontSet;
}

namespace comity::desk {

/// A paper of the dialogue: what one event of a case tells the other Party, with what its writer adds. A plain value.
struct CasePaper
{
    Request request; ///< it belongs to; of a formal confirmation, the content that is confirmed
    Notice notice;   ///< its reference, date and language are the writer's
    Signatory signatory;
    DialogueForm form = DialogueForm::Letter;
    bool ours = false; ///< the office that makes it is the one that acts: only then it carries our letterhead
};

/// The paper of an event of this request. Without a date and a reference, which are the writer's to say. Pure.
[[nodiscard]] CasePaper casePaper(const Event &event, const RequestCopy &request);

/// Whether an office makes a paper of this event: it is its own act, and one that is told to the other Party, or, of a
/// request sent directly between judicial authorities, to the central authority.
[[nodiscard]] bool hasPaper(const Event &event, Direction direction);

/// The event that an answer is about: its notice is named in the paper of the answer. Null when the event answers
/// none, or none that counts is there.
[[nodiscard]] const Event *answeredBy(const Event &answer, const QList<Event> &events);

/// The fingerprint of the copy of the request that both Parties have when an event happens: what was sent and received,
/// or what was confirmed later; of a confirmation and of a copy to the central authority, what they say of themselves.
/// Empty when nothing tells it.
[[nodiscard]] QString copyBothHave(const Request &request, const QList<Event> &events, const Event &event);

/// Everything a paper is made of, read once as the other desk will read it: what that would refuse is not put on paper.
/// Lives as long as the paper and the library it was made from.
class ReadyPaper
{
public:
    /// Errors: those of NoticeReader, with `name` as their place.
    [[nodiscard]] static Result<std::shared_ptr<const ReadyPaper>>
    of(const CasePaper &paper, const Library &library, const Letterhead &letterhead = {}, const QString &name = {});
    Q_DISABLE_COPY_MOVE(ReadyPaper)

    /// Errors: those of renderDialoguePaper().
    [[nodiscard]] Result<QByteArray> pdf(const PaperLanguages &languages, const FontSet &fonts) const;
    [[nodiscard]] Result<layout::PagedDocument> pages(const PaperLanguages &languages, const FontSet &fonts) const;

private:
    ReadyPaper(const CasePaper &paper, const Library &library, Notice notice, Letterhead letterhead);
    [[nodiscard]] DialoguePaperInput input() const;

    CasePaper m_paper;
    const Library &m_library;
    const Instrument &m_instrument;
    const Template &m_form;
    Letterhead m_letterhead;
    QByteArray m_notice;  ///< canonical
    QByteArray m_request; ///< canonical
};

/// What is put on paper: a request, or a paper of the dialogue about one.
using PaperMatter = std::variant<Request, CasePaper>;

[[nodiscard]] const Request &requestOf(const PaperMatter &matter);
/// The language that what it says was drafted in.
[[nodiscard]] Language draftedIn(const PaperMatter &matter);
/// What its file name calls it, see paperFileName().
[[nodiscard]] QString documentName(const PaperMatter &matter);

} // namespace comity::desk
