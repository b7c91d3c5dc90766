// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basis/legalbasis.h"
#include "instruments/sentences.h"

namespace comity {

/// The words of a legal basis, in six languages (resources/messages/basis.json). Read-only after loading; any thread.
class BasisWords : public SentenceCatalogue
{
public:
    /// Those that ship inside the program, read once.
    [[nodiscard]] static const Result<BasisWords> &builtIn();
    /// Errors: "basis.format", "basis.incomplete".
    static Result<BasisWords> fromJson(const QByteArray &json, const QString &fileName);
};

/// A line of a legal basis, and the provisions whose text says it.
struct BasisLine
{
    QString text;
    QString paragraph;      ///< "27(1)"; empty where no provision says it
    QStringList paragraphs; ///< those that it is about, where it is about several
};

/// Puts a legal basis in words for a reader of one language.
class BasisInWords
{
public:
    BasisInWords(const BasisWords &words, const Instrument &instrument, const Standing &standing,
                 const PartyRegister &parties, Language language)
        : m_words(words), m_instrument(instrument), m_standing(standing), m_parties(parties), m_language(language)
    {
    }

    /// "The text is in force between New Zealand and Tonga on 16 November 2026 …".
    [[nodiscard]] QString force(const LegalBasis &basis, const BasisQuestion &question) const;
    /// From when, and until when, for each of the two of which it is known.
    [[nodiscard]] QList<BasisLine> forceOfEach(const LegalBasis &basis, const BasisQuestion &question) const;
    /// Which regime governs, and why.
    [[nodiscard]] QString regime(const LegalBasis &basis) const;
    /// "Direct transmission between judicial authorities".
    [[nodiscard]] QString subject(const Switch &one) const;
    /// "open", "closed", "depends".
    [[nodiscard]] QString setting(const Switch &one) const;
    /// Subject, setting and reason in one line.
    [[nodiscard]] QString row(const Switch &one) const;
    /// The paragraphs, those together that have the same reason.
    [[nodiscard]] QList<BasisLine> paragraphs(const LegalBasis &basis) const;
    /// Why, with the paragraph cited.
    [[nodiscard]] QString reason(const Switch &one) const;
    [[nodiscard]] QString doubt(const BasisDoubt &doubt) const;
    [[nodiscard]] QString heading(const QString &subject) const;

private:
    [[nodiscard]] QString sentence(const QString &id, const QString &paragraph,
                                   const QMap<QString, QString> &arguments) const;

    const BasisWords &m_words;
    const Instrument &m_instrument;
    const Standing &m_standing;
    const PartyRegister &m_parties;
    Language m_language;
};

} // namespace comity
