// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/dialogueparts.h"

#include "documents/furniture.h"
#include "documents/paperwords.h"
#include "domain/writtendate.h"

#include <QRegularExpression>

namespace comity {

using namespace layout;

namespace {

const QString kNothing = QStringLiteral("\u2014"); ///< where a sentence has a place for what was not said

Run run(const QString &text, ValueKind kind = ValueKind::Words)
{
    return text.isEmpty() ? Run{ kNothing, ValueKind::Words, false } : Run{ text, kind, false };
}

Text textOf(const QJsonValue &value)
{
    if (value.isString())
        return Text(value.toString());
    Text text;
    for (const Language language : kLanguages)
        text.set(language, value.toObject().value(languageCode(language)).toString());
    return text;
}

} // namespace

DialogueParts::DialogueParts(const DialoguePaperInput &input, Language language, bool narrow)
    : m_input(input),
      m_frame{ input.request, input.tmpl, input.instrument, input.terms, input.parties, {}, input.fingerprint },
      m_fields(m_frame, language, narrow)
{
}

Side DialogueParts::writer() const
{
    const NoticeKind *kind = findNoticeKind(m_input.notice.kind);
    return kind ? kind->writer : Side::Requesting;
}

AuthorityLines DialogueParts::writerOf(const DialoguePaperInput &input)
{
    const NoticeKind *kind = findNoticeKind(input.notice.kind);
    const bool byRequested = kind && kind->writer == Side::Requested;
    const AuthorityLines named
        = authorityOf(input.request, byRequested ? QStringLiteral("requested") : QStringLiteral("requesting"));
    if (!input.writer)
        return named;
    AuthorityLines other = *input.writer;
    other.party = named.party;
    return other;
}

/// The authority that refers a request is the one that was asked, and not the central authority.
bool DialogueParts::isByAuthorityAddressed() const { return m_input.notice.kind == events::referred; }

const Choice *DialogueParts::noticeChoice(const QString &id) const
{
    return m_input.instrument.choice(QStringLiteral("notice"), id);
}

QString DialogueParts::noticeId() const
{
    const NoticeKind *kind = findNoticeKind(m_input.notice.kind);
    const QString id = kind ? kind->notice : QString();
    const Choice *spontaneous = noticeChoice(QStringLiteral("spontaneousCannotComply"));
    if (m_input.notice.kind != events::conditionsDeclined || !spontaneous)
        return id;
    // What was offered without a request, under conditions, is declined by another paragraph.
    const QString first
        = detail("conditions").toArray().first().toObject().value(QLatin1String("condition")).toString();
    const Choice *condition = m_input.instrument.choice(QStringLiteral("condition"), first);
    return condition && condition->paragraph == spontaneous->paragraph ? spontaneous->id : id;
}

QString DialogueParts::title() const
{
    if (m_input.form == DialogueForm::Reply)
        return m_fields.phrase("replyTitle");
    const Choice *choice = noticeChoice(noticeId());
    return choice ? m_fields.word(choice->label) : QString();
}

DialogueParts::Basis DialogueParts::basisOf(const Choice &choice) const
{
    if (choice.paragraph.isEmpty())
        return Basis::Practice;
    const QJsonArray regimes = choice.requirements.value(QLatin1String("regime")).toArray();
    const QString regime = m_input.request.value(QStringLiteral("legalBasis.regime")).string();
    if (regimes.isEmpty() || regimes.contains(regime))
        return Basis::Applies;
    return regime.isEmpty() ? Basis::WhereApplicable : Basis::Treaty;
}

/// The paragraph of an entry of a closed list, in brackets; nothing where a treaty stands in its place.
QString DialogueParts::cited(const Choice &choice) const
{
    const Basis basis = basisOf(choice);
    return basis == Basis::Practice || basis == Basis::Treaty ? QString()
                                                              : m_fields.bracketedCitation(choice.paragraph);
}

DialogueParts::Units DialogueParts::units() const
{
    Units units;
    LetterParts(m_fields).letterhead(writerOf(m_input), m_input.letterhead, units);
    references(units);
    Heading heading;
    heading.level = 1;
    heading.text = title();
    units.push_back({ { heading } });
    opening(units);
    m_input.form == DialogueForm::Reply ? reply(units) : matter(units);
    closing(units);
    signature(units);
    return units;
}

/// What the paper is about or answers: its title, date and reference, and its fingerprint.
void DialogueParts::subject(const QString &label, const QString &title, const NoticeSubject &subject,
                            Units &units) const
{
    const LetterParts parts(m_fields);
    QList<Paragraph> lines = { m_fields.line(title) };
    if (!subject.reference.isEmpty() || subject.date.isValid())
        lines.append(said("date_and_reference",
                          { { QStringLiteral("date"), run(written(subject.date)) },
                            { QStringLiteral("ref"), run(subject.reference, ValueKind::Identifier) } }));
    parts.reference(label, lines, units);
    if (!subject.fingerprint.isEmpty())
        parts.reference(subject.kind.isEmpty() ? m_fields.phrase("fingerprint") : word("label.fingerprint"),
                        { digits(subject.fingerprint) }, units);
}

void DialogueParts::references(Units &units) const
{
    const LetterParts parts(m_fields);
    const Notice &notice = m_input.notice;
    const bool byRequested = writer() == Side::Requested;
    parts.reference(term("adm.to"),
                    parts.addressee(authorityOf(
                        m_input.request, byRequested ? QStringLiteral("requesting") : QStringLiteral("requested"))),
                    units);
    if (!notice.reference.isEmpty())
        parts.reference(term("adm.our_reference"), { m_fields.line(notice.reference, ValueKind::Identifier) }, units);
    if (notice.date.isValid())
        parts.reference(term("adm.date"), { m_fields.line(written(notice.date)) }, units);
    parts.language(notice.language, units);
    subject(word("label.request"), m_fields.word(m_input.tmpl.title), notice.request, units);
    if (notice.answers) {
        const NoticeKind *kind = findNoticeKind(notice.answers->kind);
        const Choice *choice = kind ? noticeChoice(kind->notice) : nullptr;
        subject(word("label.answers"), choice ? m_fields.word(choice->label) : notice.answers->kind, *notice.answers,
                units);
    }
    basis(units);
}

void DialogueParts::basis(Units &units) const
{
    const LetterParts parts(m_fields);
    const Choice *choice = noticeChoice(noticeId());
    if (!choice)
        return;
    const auto print = [&](const QList<Paragraph> &value) { parts.reference(word("label.basis"), value, units); };
    const QString citation = m_fields.citation(choice->paragraph);
    switch (basisOf(*choice)) {
    case Basis::Practice: return print({ m_fields.line(word("basis.practice")) });
    case Basis::Applies: return print({ parts.law(citation, m_input.instrument.shortTitle) });
    case Basis::WhereApplicable: {
        const QString gate
            = m_input.instrument.regimes.isEmpty() ? QString() : m_input.instrument.regimes.first().paragraph;
        const QString where = fillPlaceholders(
            word("basis.where_applicable"),
            { { QStringLiteral("paragraph"), citation }, { QStringLiteral("gate"), m_fields.citation(gate) } });
        return print({ parts.law(where, m_input.instrument.shortTitle) });
    }
    case Basis::Treaty: break;
    }
    const QList<Paragraph> treaty
        = m_fields.text(m_input.request.value(QStringLiteral("legalBasis.treaty")).text(), ValueKind::Prose);
    print(treaty.isEmpty() ? QList{ m_fields.line(word("basis.treaty")) } : treaty);
}

DialogueParts::Arguments DialogueParts::requestArguments() const
{
    const Request &request = m_input.request;
    const auto state
        = [&](const QString &party) { return run(m_input.parties.formalName(party, m_fields.language())); };
    return { { QStringLiteral("requesting_state"), state(request.requestingParty()) },
             { QStringLiteral("requested_state"), state(request.requestedParty()) },
             { QStringLiteral("date"), run(written(m_input.notice.request.date)) },
             { QStringLiteral("ref"), run(m_input.notice.request.reference, ValueKind::Identifier) } };
}

void DialogueParts::opening(Units &units) const
{
    const char *id = isByAuthorityAddressed() ? "opening.addressed"
        : writer() == Side::Requested         ? "opening.requested"
                                              : "opening.requesting";
    sentence(said(id, requestArguments()), units);
}

void DialogueParts::closing(Units &units) const
{
    const size_t first = units.size();
    if (isByAuthorityAddressed())
        sentence("closing.addressed", units);
    else
        sentence(saidTerm(writer() == Side::Requested ? "form.closing_reply" : "form.closing"), units);
    LetterParts(m_fields).translationNote(m_input.notice.language, units);
    // The formula does not stand on another page than the signature under it.
    for (size_t i = first; i < units.size(); ++i) {
        for (Block &block : units[i])
            std::get<Paragraph>(block.content).keepWithNext = true;
    }
}

void DialogueParts::signature(Units &units) const
{
    units.push_back({ { LetterParts(m_fields).signature(m_input.signatory, writerOf(m_input).name) } });
}

// ---- what the matter is made of

QString DialogueParts::word(const char *id) const
{
    return m_input.words.text(QString::fromLatin1(id), m_fields.language());
}

Paragraph DialogueParts::said(const char *id, const Arguments &arguments) const { return filled(word(id), arguments); }

Paragraph DialogueParts::saidTerm(const char *key, const Arguments &arguments) const
{
    return filled(term(key), arguments);
}

/// Each placeholder becomes a run of its own kind: a reference is not broken, a name is set apart from the words.
Paragraph DialogueParts::filled(const QString &pattern, const Arguments &arguments) const
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z_]+)\\}"));
    Paragraph paragraph;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedStart() > end)
            paragraph.runs.append({ pattern.mid(end, match.capturedStart() - end), ValueKind::Words, false });
        paragraph.runs.append(arguments.value(match.captured(1), Run{ match.captured(), ValueKind::Words, false }));
        end = match.capturedEnd();
    }
    if (end < pattern.size())
        paragraph.runs.append({ pattern.mid(end), ValueKind::Words, false });
    return paragraph;
}

QString DialogueParts::written(const QDate &date) const { return writtenDate(date, m_fields.language()); }

QDate DialogueParts::detailDate(const char *key) const
{
    return QDate::fromString(detail(key).toString().left(10), Qt::ISODate);
}

QList<Paragraph> DialogueParts::texts(const QJsonValue &value, ValueKind kind) const
{
    return m_fields.text(textOf(value), kind, m_input.notice.language);
}

/// In two lines of four groups, so that no group stands alone.
Paragraph DialogueParts::digits(const QString &fingerprint) const
{
    constexpr qsizetype half = 32;
    const QString grouped
        = groupedFingerprint(fingerprint.left(half)) + QLatin1Char('\n') + groupedFingerprint(fingerprint.mid(half));
    return m_fields.line(grouped, ValueKind::Number, TextStyle::Small);
}

void DialogueParts::heading(const QString &text, const QString &note, Units &units) const
{
    Heading heading;
    heading.level = 2;
    heading.text = text;
    heading.note = note;
    units.push_back({ { heading } });
}

void DialogueParts::row(const QString &label, const QList<Paragraph> &value, Units &units, bool prose) const
{
    if (!value.isEmpty())
        units.push_back(m_fields.labelled(label, value, prose));
}

void DialogueParts::date(const QString &label, const QDate &date, Units &units) const
{
    if (date.isValid())
        row(label, { m_fields.line(written(date)) }, units);
}

void DialogueParts::prose(const QString &label, const QJsonValue &value, Units &units) const
{
    row(label, texts(value, ValueKind::Prose), units, true);
}

void DialogueParts::choice(const QString &label, const QString &list, const QJsonValue &id, Units &units) const
{
    if (const Choice *choice = m_input.instrument.choice(list, id.toString()))
        row(label, { m_fields.line(m_fields.word(choice->label)) }, units);
}

void DialogueParts::identifier(const QString &label, const QString &value, Units &units) const
{
    if (!value.isEmpty())
        row(label, { m_fields.line(value, ValueKind::Identifier) }, units);
}

void DialogueParts::fingerprint(const QString &label, const QString &digits, Units &units) const
{
    if (!digits.isEmpty())
        row(label, { this->digits(digits) }, units);
}

Furniture dialogueFurniture(const DialoguePaperInput &input, const QList<const DialogueParts *> &languages)
{
    QList<const FieldBlocks *> fields;
    QStringList labels;
    for (const DialogueParts *parts : languages) {
        fields.append(&parts->fields());
        labels.append(input.words.text(QStringLiteral("fingerprint.notice"), parts->fields().language()));
    }
    const QString reference = input.notice.reference.isEmpty() ? input.request.reference() : input.notice.reference;
    return letterFurniture(fields, reference, input.fingerprint, labels);
}

} // namespace comity
