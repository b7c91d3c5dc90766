// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fieldblocks.h"

namespace comity {

/// An authority as it stands in a letterhead or in an address.
struct AuthorityLines
{
    QString party; ///< ISO 3166-1
    Text name;
    Text address;
    QString email;
    QString telephone;
};

/// What is said of it in the fields of a request, by their prefix: "requesting" or "requested".
[[nodiscard]] AuthorityLines authorityOf(const Request &request, const QString &prefix);

/// Who signs.
struct Signatory
{
    QString name;
    Text post;
    Text place;
    QDate date;
};

/// The parts that every paper between two authorities has, in one language, as units (see FieldBlocks): what stands
/// round the matter itself.
class LetterParts
{
public:
    using Units = std::vector<layout::Blocks>;

    explicit LetterParts(const FieldBlocks &fields) : m_fields(fields) { }

    void letterhead(const AuthorityLines &writer, const Letterhead &own, Units &units) const;
    /// A row of the references: its name and its value, without a rule.
    void reference(const QString &key, const QList<layout::Paragraph> &value, Units &units) const;
    [[nodiscard]] QList<layout::Paragraph> addressee(const AuthorityLines &authority) const;
    /// The language of the document, and which is the original one.
    void language(Language original, Units &units) const;
    /// A paragraph of the instrument with its title and symbol.
    [[nodiscard]] layout::Paragraph law(const QString &citation, const Label &title) const;
    [[nodiscard]] QString marking() const;
    [[nodiscard]] layout::SignatureBlock signature(const Signatory &signatory, const Text &authority) const;
    /// That this is a translation, in every language but the original one. The units of a bilingual document match.
    void translationNote(Language original, Units &units) const;

private:
    [[nodiscard]] layout::Paragraph partyLine(const QString &party, layout::TextStyle style) const;
    [[nodiscard]] QList<layout::Paragraph> contacts(const AuthorityLines &authority, bool centred) const;

    const FieldBlocks &m_fields;
};

[[nodiscard]] QString sentenceCase(const QString &text);

/// What stands on every page, in one language or in two.
[[nodiscard]] layout::Furniture letterFurniture(const QList<const FieldBlocks *> &languages, const QString &reference,
                                                const QString &fingerprint, const QStringList &fingerprintLabels);
/// A letter of these units in one language, under the emblem: rows that follow each other become one table.
[[nodiscard]] layout::Document letter(Language language, layout::Furniture furniture, const Letterhead &letterhead,
                                      LetterParts::Units units);
/// The same in two languages side by side.
[[nodiscard]] layout::Document letter(Language left, LetterParts::Units leftUnits, Language right,
                                      LetterParts::Units rightUnits, layout::Furniture furniture,
                                      const Letterhead &letterhead);

} // namespace comity
