// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casepapers.h"

#include "documents/paperwords.h"
#include "domain/receivedmark.h"
#include "exchange/noticereader.h"
#include "exchange/noticewriter.h"
#include "exchange/requestwriter.h"
#include "life/casefile.h"
#include "life/eventkinds.h"

#include <QHash>

#include <algorithm>

namespace comity::desk {

namespace {

/// Read once; it is in the program, and tests read all of it.
const PaperWords &dialogueWords()
{
    static const PaperWords words = [] {
        auto loaded = PaperWords::loadBuiltIn(PaperWords::kDialogue);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().oneLine()));
        return std::move(*loaded);
    }();
    return words;
}

/// Which kind of event another one answers.
QString questionOf(const QString &answer)
{
    static const QHash<QString, QString> questions{
        { events::informationGiven, events::informationAsked },
        { events::concernAnswered, events::concernRaised },
        { events::confidentialityAnswered, events::cannotKeepConfidential },
        { events::conditionsAccepted, events::conditionsProposed },
        { events::conditionsDeclined, events::conditionsProposed },
        { events::extended, events::extensionAsked },
        { events::extensionDeclined, events::extensionAsked },
        { events::followUpReceived, events::followUpSent },
        { events::useReported, events::useAsked },
        { events::prosecutionReported, events::submissionAsked },
    };
    return questions.value(answer);
}

} // namespace

CasePaper casePaper(const Event &event, const RequestCopy &request)
{
    CasePaper paper;
    paper.request = request.request;
    paper.notice = noticeOf(event, request.request, request.fingerprint);
    const NoticeKind *kind = findNoticeKind(event.kind);
    paper.ours = kind && (kind->writer == Side::Requesting) == (request.request.direction == Direction::Outgoing);
    return paper;
}

bool hasPaper(const Event &event, Direction direction)
{
    const NoticeKind *kind = findNoticeKind(event.kind);
    if (!kind || (kind->writer == Side::Requesting) != (direction == Direction::Outgoing))
        return false;
    return event.kind != events::sent
        || event.details.value(QLatin1String("channel")).toString() == QLatin1String("judicialDirect");
}

const Event *answeredBy(const Event &answer, const QList<Event> &events)
{
    const QString question = questionOf(answer.kind);
    if (question.isEmpty())
        return nullptr;
    const Event *found = nullptr;
    for (const Event &event : events) {
        if (answer.id != 0 && event.id >= answer.id)
            break;
        if (event.kind == question && correctionOf(events, event.id) == 0)
            found = &event;
    }
    return found;
}

QString copyBothHave(const Request &request, const QList<Event> &events, const Event &event)
{
    const auto told
        = [](const Event &one) { return one.details.value(QLatin1String("fingerprint")).toString().toLower(); };
    if (event.kind == events::confirmationSent || event.kind == events::sent)
        return told(event);
    QString fingerprint = receivedFingerprint(request);
    for (const Event &earlier : events) {
        if (event.id != 0 && earlier.id >= event.id)
            break;
        const bool passed = earlier.kind == events::sent || earlier.kind == events::confirmationSent
            || earlier.kind == events::received || earlier.kind == events::confirmationReceived;
        if (passed && !told(earlier).isEmpty() && correctionOf(events, earlier.id) == 0)
            fingerprint = told(earlier);
    }
    return fingerprint;
}

// ---- making it

Result<std::shared_ptr<const ReadyPaper>> ReadyPaper::of(const CasePaper &paper, const Library &library,
                                                         const Letterhead &letterhead, const QString &name)
{
    auto notice = NoticeReader(library).read(canonicalNotice(paper.notice), name);
    if (!notice)
        return notice.error();
    return std::shared_ptr<const ReadyPaper>(
        new ReadyPaper(paper, library, std::move(*notice), paper.ours ? letterhead : Letterhead()));
}

ReadyPaper::ReadyPaper(const CasePaper &paper, const Library &library, Notice notice, Letterhead letterhead)
    : m_paper(paper), m_library(library), m_instrument(*library.instrument(paper.request.instrument)),
      m_form(*m_instrument.findTemplate(paper.request.type)), m_letterhead(std::move(letterhead)),
      m_notice(canonicalNotice(notice)), m_request(canonicalRequest(paper.request, m_form))
{
    m_paper.notice = std::move(notice);
    m_paper.signatory.date = m_paper.notice.date;
}

DialoguePaperInput ReadyPaper::input() const
{
    return { m_paper.request,
             m_form,
             m_instrument,
             m_library.terms(),
             m_library.parties(),
             dialogueWords(),
             m_paper.notice,
             m_notice,
             fingerprintOf(m_notice),
             m_request,
             m_paper.signatory,
             {},
             m_paper.form,
             m_letterhead };
}

Result<QByteArray> ReadyPaper::pdf(const PaperLanguages &languages, const FontSet &fonts) const
{
    return renderDialoguePaper(input(), languages.language, languages.beside, fonts);
}

Result<layout::PagedDocument> ReadyPaper::pages(const PaperLanguages &languages, const FontSet &fonts) const
{
    return dialoguePages(input(), languages.language, languages.beside, fonts);
}

// ---- what is put on paper

const Request &requestOf(const PaperMatter &matter)
{
    const auto *paper = std::get_if<CasePaper>(&matter);
    return paper ? paper->request : std::get<Request>(matter);
}

Language draftedIn(const PaperMatter &matter)
{
    const auto *paper = std::get_if<CasePaper>(&matter);
    return paper ? paper->notice.language : std::get<Request>(matter).language();
}

QString documentName(const PaperMatter &matter)
{
    const auto *paper = std::get_if<CasePaper>(&matter);
    if (!paper)
        return kRequestDocument;
    return paper->form == DialogueForm::Reply ? QStringLiteral("reply") : paper->notice.kind;
}

} // namespace comity::desk
