// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/transmittalparts.h"

#include "documents/writtendate.h"

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

QString sentenceCase(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

/// The name of a Party where it stands alone: without the article that the UN list gives it in a sentence.
QString standingAlone(const QString &formalName)
{
    static const char16_t *const articles[]
        = { u"the ", u"le ", u"la ", u"les ", u"l\u2019", u"l'", u"el ", u"los ", u"las " };
    for (const QStringView article : articles) {
        if (formalName.startsWith(article))
            return sentenceCase(formalName.mid(article.size()));
    }
    return sentenceCase(formalName);
}

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

bool TransmittalParts::hasSection(const char *id) const
{
    const auto &all = m_input.tmpl.sections;
    return std::any_of(all.begin(), all.end(), [&](const Section &section) { return section.id == QLatin1String(id); });
}

QString TransmittalParts::marking() const
{
    QStringList words;
    if (says("urgency.urgent"))
        words.append(m_fields.term("mark.urgent"));
    const QString given = m_input.request.value(QStringLiteral("marking")).string();
    const QString id = given.isEmpty() && says("confidentiality.requested") ? QStringLiteral("confidential") : given;
    const Choice *choice = m_input.instrument.choice(QStringLiteral("marking"), id);
    if (choice)
        words.append(m_fields.word(choice->label));
    return words.join(QStringLiteral(" · "));
}

std::vector<Blocks> TransmittalParts::units() const
{
    Units units;
    letterhead(units);
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

Paragraph TransmittalParts::partyLine(const QString &party, TextStyle style) const
{
    return m_fields.line(standingAlone(m_input.parties.formalName(party, m_fields.language())), ValueKind::Words,
                         style);
}

QList<Paragraph> TransmittalParts::contacts(const QString &prefix, bool centred) const
{
    const Value address = m_input.request.value(prefix + QStringLiteral(".authority.address"));
    QList<Paragraph> lines;
    lines += m_fields.text(address.text(), ValueKind::Name);
    if (lines.isEmpty() && !address.string().isEmpty())
        lines.append(m_fields.line(address.string(), ValueKind::Name));
    Paragraph means;
    const auto add = [&](const char *name, const char *term, ValueKind kind) {
        const QString text
            = m_input.request.value(prefix + QStringLiteral(".authority.") + QLatin1String(name)).string();
        if (text.isEmpty())
            return;
        if (!means.runs.isEmpty())
            means.runs.append({ QStringLiteral("   "), ValueKind::Words, false });
        means.runs.append({ m_fields.term(term) + m_fields.term("fmt.label_separator"), ValueKind::Words, false });
        means.runs.append({ text, kind, false });
    };
    add("telephone", "adm.telephone", ValueKind::Telephone);
    add("email", "adm.email", ValueKind::Email);
    if (!means.runs.isEmpty())
        lines.append(means);
    for (Paragraph &paragraph : lines) {
        paragraph.style = centred ? TextStyle::Small : TextStyle::Body;
        paragraph.align = centred ? Align::Center : Align::Leading;
    }
    return lines;
}

void TransmittalParts::letterhead(Units &units) const
{
    Blocks blocks;
    Paragraph party = partyLine(m_input.request.requestingParty(), TextStyle::Letterhead);
    party.align = Align::Center;
    blocks.push_back({ party });
    const Text name
        = nameFor(m_fields.language(), m_input.request.value(QStringLiteral("requesting.authority.name")).text(),
                  m_input.letterhead);
    for (Paragraph paragraph : m_fields.text(name, ValueKind::Name)) {
        paragraph.align = Align::Center;
        blocks.push_back({ paragraph });
    }
    for (const Paragraph &paragraph : contacts(QStringLiteral("requesting"), true))
        blocks.push_back({ paragraph });
    units.push_back(std::move(blocks));
    units.push_back({ { Rule{} } });
}

void TransmittalParts::references(Units &units) const
{
    const Request &request = m_input.request;
    const auto row = [&](const QString &key, const QList<Paragraph> &value) {
        Blocks unit = m_fields.labelled(key, value);
        if (auto *table = std::get_if<KeyValueTable>(&unit.front().content))
            table->ruled = false;
        units.push_back(std::move(unit));
    };
    QList<Paragraph> addressee;
    for (Paragraph paragraph :
         m_fields.text(request.value(QStringLiteral("requested.authority.name")).text(), ValueKind::Name)) {
        for (Run &run : paragraph.runs)
            run.bold = true;
        addressee.append(paragraph);
    }
    addressee.append(partyLine(request.requestedParty(), TextStyle::Body));
    addressee += contacts(QStringLiteral("requested"), false);
    row(m_fields.term("adm.to"), addressee);
    row(m_fields.term("adm.our_reference"), { m_fields.line(request.reference(), ValueKind::Identifier) });
    row(m_fields.term("adm.date"), { m_fields.line(writtenDate(request.date(), m_fields.language())) });
    const QString original = m_fields.term(
        "doc.original_colon", { { QStringLiteral("language"), m_fields.languageName(request.language()) } });
    row(m_fields.term("ui.document_language"),
        { m_fields.line(m_fields.languageName(m_fields.language())
                        + (m_fields.language() == request.language() ? QString() : QStringLiteral(" – "))
                        + (m_fields.language() == request.language() ? QString() : original)) });
    const QString basis = sentenceCase(m_fields.citation(m_input.tmpl.paragraph));
    Paragraph law
        = m_fields.line(basis + QStringLiteral(" – ") + m_fields.word(m_input.instrument.title) + QStringLiteral(" ("));
    law.runs.append({ m_input.instrument.symbol, ValueKind::Identifier, false });
    law.runs.append({ QStringLiteral(")"), ValueKind::Words, false });
    row(m_fields.term("req.legal_basis"), { law });
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
    sentence("retrospective", units);
    sentence("dualCriminality", units);
    if (!hasSection("period"))
        sentence("sixtyDays", units);
}

// Fields that are said as a sentence.
bool TransmittalParts::sentenceOf(const Field &field, Units &units) const
{
    const Value value = m_input.request.value(field.key);
    const QString key = field.key;
    if (key == QLatin1String("followUp.intended") && value.answer())
        sentence(value.boolean() ? "intends" : "notIntends", units);
    else if (key == QLatin1String("custodian.noneAvailable")) // "no" says nothing that the fields beside it do not say
        sentence(value.boolean() ? "noneAvailable" : "", units);
    else if (key == QLatin1String("confidentiality.requested") && value.boolean())
        sentence("confidentiality", units);
    else if (key == QLatin1String("confidentiality.doNotNotify") && value.boolean())
        sentence("doNotNotify", units);
    else if (key == QLatin1String("confidentiality.callBefore") && value.boolean())
        sentence("callBefore", units);
    else if (key == QLatin1String("preservation.days") && value.integer())
        sentence("periodDays", units, { { QStringLiteral("days"), QString::number(*value.integer()) } });
    else if (key == QLatin1String("preservation.until") && value.date().isValid())
        sentence("periodUntil", units, { { QStringLiteral("date"), writtenDate(value.date(), m_fields.language()) } });
    else
        return false;
    return true;
}

void TransmittalParts::sections(Units &units) const
{
    for (const Section &entry : m_input.tmpl.sections)
        section(entry, units);
}

void TransmittalParts::section(const Section &section, Units &units) const
{
    Units content;
    if (section.id == QLatin1String("period"))
        sentence("sixtyDays", content);
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
    if (m_fields.language() != m_input.request.language() || m_fields.isNarrow()) {
        const QString name = m_fields.languageName(m_input.request.language());
        Paragraph note = m_fields.line(m_fields.phrase("draftTranslation", { { QStringLiteral("language"), name } }),
                                       ValueKind::Words, TextStyle::Small);
        const bool isOriginal = m_fields.language() == m_input.request.language();
        units.push_back(isOriginal ? Blocks() : Blocks{ { note } });
    }
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
    const Request &request = m_input.request;
    const auto valueOf = [&](const char *key) { return request.value(QString::fromLatin1(key)); };
    const bool signatory = !valueOf("signature.name").isEmpty();
    const QString name = valueOf(signatory ? "signature.name" : "requesting.authority.officer.name").string();
    const Text post = valueOf(signatory ? "signature.post" : "requesting.authority.officer.title").text();
    SignatureBlock block;
    block.signature = m_fields.term("adm.signature");
    block.seal = m_fields.term("adm.seal_place");
    if (!name.isEmpty())
        block.lines.append(m_fields.line(name, ValueKind::Name));
    block.lines += m_fields.text(post, ValueKind::Name);
    block.lines += m_fields.text(valueOf("requesting.authority.name").text(), ValueKind::Name);
    block.lines += m_fields.text(valueOf("signature.place").text(), ValueKind::Name);
    if (const QDate date = valueOf("signature.date").date(); date.isValid())
        block.lines.append(m_fields.line(writtenDate(date, m_fields.language())));
    units.push_back({ { block } });
}

BlankLine TransmittalParts::blank(const char *phrase, int rules, const QStringList &boxes) const
{
    return { m_fields.phrase(phrase), boxes, rules };
}

void TransmittalParts::reply(Units &units) const
{
    if (m_fields.phrase("replyTitle").isEmpty())
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
    QStringList grounds;
    for (const Choice &choice : m_input.instrument.lists.value(QStringLiteral("refusePreservation")))
        grounds.append(m_fields.word(choice.label) + QStringLiteral(" (") + m_fields.citation(choice.paragraph)
                       + QLatin1Char(')'));
    const QStringList answers
        = { m_fields.phrase("replyYes"), m_fields.phrase("replyPart"), m_fields.phrase("replyNo") };
    const BlankLine lines[] = { blank("replyReceivedOn", 1),
                                blank("replyReference", 1),
                                blank("replyPreserved", 0, answers),
                                blank("replyEffectedOn", 1),
                                blank("replyUntil", 1),
                                blank("replyNotFound", 1),
                                { m_fields.term("adm.remarks"), { m_fields.phrase("replyConcern") }, 1 },
                                blank("replyRefusalGround", 1, grounds),
                                blank("replyName", 1),
                                blank("replySignature", 1) };
    for (const BlankLine &line : lines)
        units.push_back({ { line } });
}

} // namespace comity
