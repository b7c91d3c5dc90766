// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/transmittalparts.h"

#include "domain/writtendate.h"

#include <QJsonArray>

#include <algorithm>

namespace comity {

using namespace layout;

namespace {

// Printed in the letterhead, the references, the opening or the signature block; not again in a section.
const char *const kElsewhere[] = {
    "reference",
    "date",
    "language",
    "marking",
    "urgency.urgent",
    "urgency.grounds",
    "requesting.party",
    "requesting.authority.name",
    "requesting.authority.address",
    "requesting.authority.email",
    "requesting.authority.telephone",
    "requesting.authority.officer.name",
    "requesting.authority.officer.title",
    "requested.party",
    "requested.authority.name",
    "requested.authority.address",
    "requested.authority.email",
    "requested.authority.telephone",
    "signature.name",
    "signature.post",
    "signature.place",
    "signature.date",
    "confirmation.toFollow",
};

} // namespace

TransmittalParts::TransmittalParts(const TransmittalInput &input, Language language, bool narrow)
    : m_input(input), m_fields(input, language, narrow)
{
    for (const char *key : kElsewhere)
        m_elsewhere.insert(QString::fromLatin1(key));
}

bool TransmittalParts::says(const char *field) const
{
    return m_input.request.value(QString::fromLatin1(field)).boolean();
}

std::vector<Blocks> TransmittalParts::units() const
{
    Units units;
    LetterParts(m_fields).letterhead(authorityOf(m_input.request, QStringLiteral("requesting")), m_input.letterhead,
                                     units);
    references(units);
    subject(units);
    opening(units);
    sections(units);
    annexes(units);
    closing(units);
    signature(units);
    reply(units);
    return units;
}

QMap<QString, QString> TransmittalParts::states() const
{
    const Language language = m_fields.language();
    return {
        { QStringLiteral("requesting_state"), m_input.parties.formalName(m_input.request.requestingParty(), language) },
        { QStringLiteral("requested_state"), m_input.parties.formalName(m_input.request.requestedParty(), language) }
    };
}

void TransmittalParts::sentence(const char *phrase, Units &units, const QMap<QString, QString> &arguments) const
{
    const QString text = m_fields.phrase(phrase, arguments);
    if (!text.isEmpty())
        units.push_back({ { m_fields.line(text) } });
}

void TransmittalParts::references(Units &units) const
{
    const Request &request = m_input.request;
    const LetterParts parts(m_fields);
    if (!request.requestedParty().isEmpty() || m_input.tmpl.field(QStringLiteral("requested.party")))
        parts.reference(m_fields.term("adm.to"), parts.addressee(authorityOf(request, QStringLiteral("requested"))),
                        units);
    parts.reference(m_fields.term("adm.our_reference"), { m_fields.line(request.reference(), ValueKind::Identifier) },
                    units);
    parts.reference(m_fields.term("adm.date"), { m_fields.line(writtenDate(request.date(), m_fields.language())) },
                    units);
    parts.language(request.language(), units);
    parts.reference(m_fields.term("req.legal_basis"),
                    { parts.law(m_fields.citation(m_input.tmpl.paragraph), m_input.instrument.title) }, units);
}

void TransmittalParts::subject(Units &units) const
{
    Heading heading;
    heading.level = 1;
    heading.text = m_fields.word(m_input.tmpl.title);
    units.push_back({ { heading } });
}

void TransmittalParts::opening(Units &units) const
{
    sentence("opening", units, states());
    sentence("request", units, states());
    if (says("urgency.urgent"))
        sentence(says("confirmation.toFollow") ? "urgency" : "expedited", units);
    const Field *grounds = m_input.tmpl.field(QStringLiteral("urgency.grounds"));
    if (grounds && m_fields.isPrinted(*grounds)) {
        const QList<Paragraph> value = m_fields.value(*grounds, m_input.request.value(grounds->key));
        units.push_back(m_fields.labelled(m_fields.word(grounds->label), value, true));
    }
    for (const QString &phrase : m_input.tmpl.sentences)
        sentence(qPrintable(phrase), units);
}

/// What stands for {value} in the sentence that says a field.
QString TransmittalParts::inSentence(const Field &field, const Value &value) const
{
    QStringList parts;
    for (const Paragraph &paragraph : m_fields.value(field, value))
        for (const Run &run : paragraph.runs)
            parts.append(run.text);
    return parts.join(m_fields.term("fmt.list_separator"));
}

/// Fields that the template says as a sentence.
bool TransmittalParts::sentenceOf(const Field &field, Units &units) const
{
    const Value value = m_input.request.value(field.key);
    if (field.says.isEmpty() || !m_fields.isPrinted(field))
        return false;
    for (const Saying &saying : field.says) {
        const bool fits = (!saying.equals || value.isOneOf({ *saying.equals }))
            && (saying.whenField.isEmpty() || m_input.request.value(saying.whenField).isOneOf(saying.whenValues));
        if (!fits)
            continue;
        if (!saying.phrase.isEmpty())
            sentence(qPrintable(saying.phrase), units, { { QStringLiteral("value"), inSentence(field, value) } });
        return true;
    }
    return false;
}

void TransmittalParts::sections(Units &units) const
{
    for (const Section &entry : m_input.tmpl.sections)
        section(entry, units);
}

void TransmittalParts::section(const Section &section, Units &units) const
{
    Units content;
    for (const QString &phrase : section.sentences)
        sentence(qPrintable(phrase), content);
    for (const Field &field : section.fields) {
        if (m_elsewhere.contains(field.key) || sentenceOf(field, content))
            continue;
        for (Blocks &unit : m_fields.units(field))
            content.push_back(std::move(unit));
    }
    if (content.empty())
        return;
    Heading heading;
    heading.level = 2;
    const QString letter
        = section.letter.isEmpty() ? QString() : m_input.instrument.sectionLetter(section.letter, m_fields.language());
    heading.text
        = letter.isEmpty() ? m_fields.word(section.title) : letter + QChar(0xA0) + m_fields.word(section.title);
    if (!section.paragraph.isEmpty())
        heading.note = m_fields.citation(section.paragraph);
    units.push_back({ { heading } });
    std::move(content.begin(), content.end(), std::back_inserter(units));
}

void TransmittalParts::annexes(Units &units) const
{
    if (m_input.request.annexes.isEmpty())
        return;
    Heading heading;
    heading.level = 2;
    heading.text = m_fields.term("adm.list_of_annexes");
    units.push_back({ { heading } });
    int number = 0;
    for (const Annex &annex : m_input.request.annexes) {
        QList<Paragraph> value = m_fields.text(annex.title, ValueKind::Prose);
        if (annex.pages)
            value.append(
                m_fields.line(m_input.terms.plural(QStringLiteral("plural.page"), m_fields.language(), *annex.pages)));
        if (!annex.sha256.isEmpty()) {
            Paragraph hash = m_fields.line(annex.sha256, ValueKind::Identifier, TextStyle::Small);
            hash.runs.prepend(
                { QStringLiteral("SHA-256") + m_fields.term("fmt.label_separator"), ValueKind::Words, false });
            value.append(hash);
        }
        units.push_back(m_fields.labelled(
            m_fields.term("adm.annex_n", { { QStringLiteral("n"), QString::number(++number) } }), value));
    }
}

void TransmittalParts::closing(Units &units) const
{
    const size_t first = units.size();
    sentence("thanks", units);
    sentence("closing", units);
    LetterParts(m_fields).translationNote(m_input.request.language(), units);
    // The formula does not stand on another page than the signature under it.
    for (size_t i = first; i < units.size(); ++i) {
        for (Block &block : units[i]) {
            if (auto *paragraph = std::get_if<Paragraph>(&block.content))
                paragraph->keepWithNext = true;
        }
    }
}

void TransmittalParts::signature(Units &units) const
{
    const auto valueOf = [&](const char *key) { return m_input.request.value(QString::fromLatin1(key)); };
    const bool signatory = !valueOf("signature.name").isEmpty();
    const Signatory who{ valueOf(signatory ? "signature.name" : "requesting.authority.officer.name").string(),
                         valueOf(signatory ? "signature.post" : "requesting.authority.officer.title").text(),
                         valueOf("signature.place").text(), valueOf("signature.date").date() };
    units.push_back({ { LetterParts(m_fields).signature(who, valueOf("requesting.authority.name").text()) } });
}

/// A ground that the text bars for this offence, or that stands in an article which does not apply, is not offered.
bool TransmittalParts::isOpen(const Choice &choice) const
{
    const QString basis = m_input.request.value(QStringLiteral("offence.basis")).string();
    const QString regime = m_input.request.value(QStringLiteral("legalBasis.regime")).string();
    const QString neededBasis = choice.requirements.value(QLatin1String("offenceBasis")).toString();
    const QJsonArray regimes = choice.requirements.value(QLatin1String("regime")).toArray();
    return (neededBasis.isEmpty() || basis.isEmpty() || basis == neededBasis)
        && (regimes.isEmpty() || regime.isEmpty() || regimes.contains(QJsonValue(regime)));
}

BlankLine TransmittalParts::blank(const ReplyLine &line) const
{
    QStringList boxes;
    for (const QString &phrase : line.boxes)
        boxes.append(m_fields.phrase(qPrintable(phrase)));
    for (const Choice &choice : m_input.instrument.lists.value(line.list)) {
        if (isOpen(choice))
            boxes.append(m_fields.word(choice.label) + m_fields.bracketedCitation(choice.paragraph));
    }
    const QString label
        = line.phrase.isEmpty() ? m_fields.term(qPrintable(line.term)) : m_fields.phrase(qPrintable(line.phrase));
    return { label, boxes, line.rules };
}

void TransmittalParts::reply(Units &units) const
{
    if (m_input.tmpl.reply.isEmpty())
        return;
    units.push_back({ { PageBreak{} } });
    units.push_back({ { Rule{ true } } });
    Heading heading;
    heading.level = 1;
    heading.text = m_fields.phrase("replyTitle");
    units.push_back({ { heading } });
    sentence("replyInstruction", units);
    units.push_back(
        m_fields.labelled(m_fields.term("adm.subject"), { m_fields.line(m_fields.word(m_input.tmpl.title)) }));
    units.push_back(m_fields.labelled(m_fields.term("adm.reference"),
                                      { m_fields.line(m_input.request.reference(), ValueKind::Identifier) }));
    units.push_back(m_fields.labelled(m_fields.term("adm.date_of_request"),
                                      { m_fields.line(writtenDate(m_input.request.date(), m_fields.language())) }));
    for (const ReplyLine &line : m_input.tmpl.reply)
        units.push_back({ { blank(line) } });
}

} // namespace comity
