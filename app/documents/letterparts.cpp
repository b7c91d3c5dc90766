// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/letterparts.h"

#include "documents/qr.h"
#include "domain/writtendate.h"

#include <algorithm>

namespace comity {

using namespace layout;

namespace {

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

// Rows that follow each other become one table.
void appendMerged(Blocks &blocks, Blocks &&unit)
{
    for (Block &block : unit) {
        auto *table = std::get_if<KeyValueTable>(&block.content);
        auto *last = blocks.empty() ? nullptr : std::get_if<KeyValueTable>(&blocks.back().content);
        if (table && last && table->ruled == last->ruled && table->keyShare == last->keyShare)
            last->rows += table->rows;
        else
            blocks.push_back(std::move(block));
    }
}

bool isPageBreak(const Blocks &unit)
{
    return unit.size() == 1 && std::holds_alternative<PageBreak>(unit.front().content);
}

} // namespace

QString sentenceCase(const QString &text) { return text.left(1).toUpper() + text.mid(1); }

AuthorityLines authorityOf(const Request &request, const QString &prefix)
{
    const auto valueOf = [&](const char *member) {
        return request.value(prefix + QStringLiteral(".authority.") + QLatin1String(member));
    };
    AuthorityLines authority;
    authority.party = request.value(prefix + QStringLiteral(".party")).string();
    authority.name = valueOf("name").text();
    authority.address = valueOf("address").text();
    if (authority.address.isEmpty())
        authority.address = Text(valueOf("address").string());
    authority.email = valueOf("email").string();
    authority.telephone = valueOf("telephone").string();
    return authority;
}

Paragraph LetterParts::partyLine(const QString &party, TextStyle style) const
{
    return m_fields.line(standingAlone(m_fields.input().parties.formalName(party, m_fields.language())),
                         ValueKind::Words, style);
}

QList<Paragraph> LetterParts::contacts(const AuthorityLines &authority, bool centred) const
{
    QList<Paragraph> lines = m_fields.text(authority.address, ValueKind::Name);
    const qsizetype above = lines.size();
    // Beside each other in the head; one under the other in the narrow column of the addressee, where a line that
    // breaks leaves a word on one and what it announces on the next.
    const auto add = [&](const QString &text, const char *term, ValueKind kind) {
        if (text.isEmpty())
            return;
        if (lines.size() == above || !centred)
            lines.append(Paragraph());
        QList<Run> &runs = lines.last().runs;
        if (!runs.isEmpty())
            runs.append({ QStringLiteral("   "), ValueKind::Words, false });
        runs.append({ m_fields.term(term) + m_fields.term("fmt.label_separator"), ValueKind::Words, false });
        runs.append({ text, kind, false });
    };
    add(authority.telephone, "adm.telephone", ValueKind::Telephone);
    add(authority.email, "adm.email", ValueKind::Email);
    for (Paragraph &paragraph : lines) {
        paragraph.style = centred ? TextStyle::Small : TextStyle::Body;
        paragraph.align = centred ? Align::Center : Align::Leading;
    }
    return lines;
}

void LetterParts::letterhead(const AuthorityLines &writer, const Letterhead &own, Units &units) const
{
    Blocks blocks;
    Paragraph party = partyLine(writer.party, TextStyle::Letterhead);
    party.align = Align::Center;
    blocks.push_back({ party });
    for (Paragraph paragraph : m_fields.text(nameFor(m_fields.language(), writer.name, own), ValueKind::Name)) {
        paragraph.align = Align::Center;
        blocks.push_back({ paragraph });
    }
    for (const Paragraph &paragraph : contacts(writer, true))
        blocks.push_back({ paragraph });
    units.push_back(std::move(blocks));
    units.push_back({ { Rule{} } });
}

void LetterParts::reference(const QString &key, const QList<Paragraph> &value, Units &units) const
{
    Blocks unit = m_fields.labelled(key, value);
    if (auto *table = std::get_if<KeyValueTable>(&unit.front().content))
        table->ruled = false;
    units.push_back(std::move(unit));
}

QList<Paragraph> LetterParts::addressee(const AuthorityLines &authority) const
{
    QList<Paragraph> lines;
    for (Paragraph paragraph : m_fields.text(authority.name, ValueKind::Name)) {
        for (Run &run : paragraph.runs)
            run.bold = true;
        lines.append(paragraph);
    }
    lines.append(partyLine(authority.party, TextStyle::Body));
    lines += contacts(authority, false);
    return lines;
}

void LetterParts::language(Language original, Units &units) const
{
    const QString note
        = m_fields.term("doc.original_colon", { { QStringLiteral("language"), m_fields.languageName(original) } });
    const bool isOriginal = m_fields.language() == original;
    reference(m_fields.term("ui.document_language"),
              { m_fields.line(m_fields.languageName(m_fields.language())
                              + (isOriginal ? QString() : QStringLiteral(" – ") + note)) },
              units);
}

Paragraph LetterParts::law(const QString &citation, const Label &title) const
{
    const Instrument &instrument = m_fields.input().instrument;
    Paragraph law
        = m_fields.line(sentenceCase(citation) + QStringLiteral(" – ") + m_fields.word(title) + QStringLiteral(" ("));
    law.runs.append({ instrument.symbol, ValueKind::Identifier, false });
    law.runs.append({ QStringLiteral(")"), ValueKind::Words, false });
    return law;
}

QString LetterParts::marking() const
{
    const Request &request = m_fields.input().request;
    const auto says = [&](const char *field) { return request.value(QString::fromLatin1(field)).boolean(); };
    QStringList words;
    if (says("urgency.urgent"))
        words.append(m_fields.term("mark.urgent"));
    const QString given = request.value(QStringLiteral("marking")).string();
    const QString id = given.isEmpty() && says("confidentiality.requested") ? QStringLiteral("confidential") : given;
    if (const Choice *choice = m_fields.input().instrument.choice(QStringLiteral("marking"), id))
        words.append(m_fields.word(choice->label));
    return words.join(QStringLiteral(" · "));
}

SignatureBlock LetterParts::signature(const Signatory &signatory, const Text &authority) const
{
    SignatureBlock block;
    block.signature = m_fields.term("adm.signature");
    block.seal = m_fields.term("adm.seal_place");
    if (!signatory.name.isEmpty())
        block.lines.append(m_fields.line(signatory.name, ValueKind::Name));
    block.lines += m_fields.text(signatory.post, ValueKind::Name);
    block.lines += m_fields.text(authority, ValueKind::Name);
    block.lines += m_fields.text(signatory.place, ValueKind::Name);
    if (signatory.date.isValid())
        block.lines.append(m_fields.line(writtenDate(signatory.date, m_fields.language())));
    return block;
}

void LetterParts::translationNote(Language original, Units &units) const
{
    const bool isOriginal = m_fields.language() == original;
    if (isOriginal && !m_fields.isNarrow())
        return;
    const QString name = m_fields.languageName(original);
    const Paragraph note = m_fields.line(m_fields.phrase("draftTranslation", { { QStringLiteral("language"), name } }),
                                         ValueKind::Words, TextStyle::Small);
    units.push_back(isOriginal ? Blocks() : Blocks{ { note } });
}

Furniture letterFurniture(const QList<const FieldBlocks *> &languages, const QString &reference,
                          const QString &fingerprint, const QStringList &fingerprintLabels)
{
    Furniture furniture;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        const FieldBlocks &fields = *languages.at(i);
        // The pattern keeps its placeholders: the numbers are known in the second pass.
        const QString pages = fields.term("adm.page_x_of_y",
                                          { { QStringLiteral("page"), QStringLiteral("{page}") },
                                            { QStringLiteral("total"), QStringLiteral("{total}") } });
        furniture.words.append({ fields.language(), LetterParts(fields).marking(), pages, fingerprintLabels.value(i) });
        if (fields.input().request.isPractice())
            furniture.practice.append(fields.term("mark.practice"));
    }
    furniture.reference = reference;
    furniture.fingerprint = fingerprint;
    if (!fingerprint.isEmpty())
        furniture.qrText = fingerprintQrText(fingerprint);
    return furniture;
}

Document letter(Language language, Furniture furniture, const Letterhead &letterhead, LetterParts::Units units)
{
    Document document;
    document.language = language;
    document.furniture = std::move(furniture);
    addLogo(document.blocks, letterhead);
    for (Blocks &unit : units)
        appendMerged(document.blocks, std::move(unit));
    return document;
}

Document letter(Language left, LetterParts::Units leftUnits, Language right, LetterParts::Units rightUnits,
                Furniture furniture, const Letterhead &letterhead)
{
    Document document;
    document.language = left;
    document.second = right;
    document.furniture = std::move(furniture);
    addLogo(document.blocks, letterhead);
    const size_t count = std::max(leftUnits.size(), rightUnits.size());
    leftUnits.resize(count);
    rightUnits.resize(count);
    for (size_t i = 0; i < count; ++i) {
        if (isPageBreak(leftUnits[i]))
            document.blocks.push_back({ PageBreak{} });
        else
            document.blocks.push_back({ Columns{ std::move(leftUnits[i]), std::move(rightUnits[i]) } });
    }
    return document;
}

} // namespace comity
