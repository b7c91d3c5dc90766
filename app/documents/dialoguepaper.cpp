// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/dialoguepaper.h"

#include "common/translation.h"
#include "documents/dialogueparts.h"
#include "documents/documentcharacters.h"
#include "documents/documentpdf.h"
#include "documents/fonts.h"
#include "documents/preserveditems.h"
#include "life/eventkinds.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace comity {

namespace {

struct DialoguePaperStrings
{
    Q_DECLARE_TR_FUNCTIONS(DialoguePaperStrings)
};

Error cannot(const char *code, const QString &message, const QString &place = {})
{
    return { message, place, QString::fromLatin1(code), {} };
}

Error missingDetailError(const QString &pointer)
{
    return cannot("paper.details", DialoguePaperStrings::tr("The paper cannot be made: a detail is missing."), pointer);
}

/// A detail that the Party whose act it is has to tell is there; the gate of 6(6) stands back where a treaty is in
/// force.
bool isTold(const DetailKind &detail, const EventKind &kind, const DialoguePaperInput &input)
{
    if (detail.required == Required::No
        || (detail.type == DetailType::Considered && paragraphOf(kind, input.request, input.instrument).isEmpty()))
        return true;
    const QJsonValue value = input.notice.details.value(detail.key);
    if (value.isString())
        return !value.toString().trimmed().isEmpty();
    if (value.isArray())
        return !value.toArray().isEmpty();
    const QJsonObject object = value.toObject();
    const bool isText = detail.type == DetailType::Text;
    return value.isBool() || value.isDouble()
        || std::any_of(object.begin(), object.end(),
                       [&](const QJsonValue &member) { return !isText || !member.toString().trimmed().isEmpty(); });
}

QString missingDetail(const DialoguePaperInput &input)
{
    const EventKind *kind = eventKind(input.notice.kind);
    if (!kind)
        return {};
    for (const DetailKind &detail : kind->details) {
        if (!isTold(detail, *kind, input))
            return QStringLiteral("/details/") + detail.key;
    }
    return {};
}

/// It tells when and how the expedited copy was sent, and what is different in it.
Result<void> checkConfirmation(const Notice &notice)
{
    for (const char *member : { "sentOn", "sentMeans" }) {
        if (notice.details.value(QLatin1String(member)).toString().isEmpty())
            return missingDetailError(QStringLiteral("/details/") + QLatin1String(member));
    }
    const QString confirmed = notice.details.value(QLatin1String("fingerprint")).toString();
    const QString sent = notice.details.value(QLatin1String("sentFingerprint")).toString();
    const bool same = sent.isEmpty() || sent == confirmed;
    if (same != notice.details.value(QLatin1String("changes")).toArray().isEmpty())
        return cannot("paper.changes",
                      DialoguePaperStrings::tr("A formal confirmation says what changed since the expedited copy, if "
                                               "and only if its content is another one."),
                      QStringLiteral("/details/changes"));
    return {};
}

Result<void> checkPreserved(const DialoguePaperInput &input)
{
    const PreservedItems preserved(input.notice, input.instrument);
    if (!preserved.endsTooEarly())
        return {};
    return cannot("paper.until", DialoguePaperStrings::tr("The preservation would end before its last guaranteed day."),
                  QStringLiteral("/details/until"));
}

PdfProperties propertiesOf(const DialoguePaperInput &input, Language language, const QString &title)
{
    PdfProperties properties;
    properties.language = language;
    properties.title
        = input.notice.reference.isEmpty() ? title : input.notice.reference + QStringLiteral(" – ") + title;
    properties.subject = title;
    properties.author = DialogueParts::writerOf(input).name.best(language, input.request.language());
    if (input.notice.date.isValid())
        properties.date = input.notice.date.startOfDay(QTimeZone::utc());
    properties.rightToLeft = isRightToLeft(language);
    const QString json = QStringLiteral("application/json");
    properties.attachments.append(
        { QStringLiteral("notice.json"), input.canonicalNotice, json, input.notice.reference });
    const bool withRequest = input.notice.kind == events::confirmationSent || input.notice.kind == events::sent;
    if (withRequest && !input.canonicalRequest.isEmpty())
        properties.attachments.append({ QStringLiteral("request.json"), input.canonicalRequest, json,
                                        input.request.reference(), QStringLiteral("Supplement") });
    properties.custom.insert(QStringLiteral("ComityFingerprint"), input.fingerprint);
    return properties;
}

Result<layout::Document> printableDocument(const DialoguePaperInput &input, Language language,
                                           std::optional<Language> beside, const FontSet &fonts)
{
    if (const auto usable = checkDialoguePaper(input); !usable)
        return usable.error();
    layout::Document document = beside ? dialogueDocument(input, language, *beside) : dialogueDocument(input, language);
    if (const QList<char32_t> missing = layout::unsupportedCharacters(document, fonts); !missing.isEmpty())
        return cannot("document.characters",
                      DialoguePaperStrings::tr("The paper holds characters that cannot be printed (%1).")
                          .arg(layout::characterNames(missing)));
    return document;
}

} // namespace

bool hasReply(const QString &kind, const Template &form)
{
    if (form.reply.isEmpty())
        return false;
    if (kind == events::acknowledged || kind == events::refused)
        return true;
    return form.preserves ? kind == events::effected || kind == events::concernRaised : kind == events::outcome;
}

Result<void> checkDialoguePaper(const DialoguePaperInput &input)
{
    const Notice &notice = input.notice;
    const bool isReply = input.form == DialogueForm::Reply;
    if (!findNoticeKind(notice.kind) || (isReply && !hasReply(notice.kind, input.tmpl)))
        return cannot("paper.kind",
                      DialoguePaperStrings::tr("There is no such paper for an event of the kind \"%1\".")
                          .arg(notice.kind.left(60)));
    if (notice.kind == events::sent
        && notice.details.value(QLatin1String("channel")) != QJsonValue(QStringLiteral("judicialDirect")))
        return cannot("paper.copy",
                      DialoguePaperStrings::tr("Only a request that was sent directly between judicial authorities is "
                                               "copied to the central authority."),
                      QStringLiteral("/details/channel"));
    if (const QString missing = missingDetail(input); !missing.isEmpty())
        return missingDetailError(missing);
    if (notice.kind == events::confirmationSent)
        return checkConfirmation(notice);
    return notice.kind == events::effected ? checkPreserved(input) : Result<void>();
}

layout::Document dialogueDocument(const DialoguePaperInput &input, Language language)
{
    const DialogueParts parts(input, language, false);
    return letter(language, dialogueFurniture(input, { &parts }), input.letterhead, parts.units());
}

layout::Document dialogueDocument(const DialoguePaperInput &input, Language left, Language right)
{
    if (isRightToLeft(left) && !isRightToLeft(right))
        std::swap(left, right);
    const DialogueParts leftParts(input, left, true);
    const DialogueParts rightParts(input, right, true);
    return letter(left, leftParts.units(), right, rightParts.units(),
                  dialogueFurniture(input, { &leftParts, &rightParts }), input.letterhead);
}

Result<QByteArray> renderDialoguePaper(const DialoguePaperInput &input, Language language,
                                       std::optional<Language> beside, const FontSet &fonts)
{
    const auto document = printableDocument(input, language, beside, fonts);
    if (!document)
        return document.error();
    const DialogueParts parts(input, document->language, false);
    return documentPdf(*document, propertiesOf(input, document->language, parts.title()), fonts);
}

Result<layout::PagedDocument> dialoguePages(const DialoguePaperInput &input, Language language,
                                            std::optional<Language> beside, const FontSet &fonts)
{
    const auto document = printableDocument(input, language, beside, fonts);
    if (!document)
        return document.error();
    return layout::paginate(*document, fonts);
}

} // namespace comity
