// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/letterparts.h"

#include <QSet>

namespace comity {

/// The parts of a request transmittal in one language, in their order, as units (see FieldBlocks). The units of two
/// languages of one request correspond to each other one by one.
class TransmittalParts
{
public:
    TransmittalParts(const TransmittalInput &input, Language language, bool narrow);

    [[nodiscard]] std::vector<layout::Blocks> units() const;
    [[nodiscard]] const FieldBlocks &fields() const { return m_fields; }

private:
    using Units = std::vector<layout::Blocks>;

    void references(Units &units) const;
    void subject(Units &units) const;
    void opening(Units &units) const;
    void sections(Units &units) const;
    void section(const Section &section, Units &units) const;
    void annexes(Units &units) const;
    void closing(Units &units) const;
    void signature(Units &units) const;
    void reply(Units &units) const;

    void sentence(const char *phrase, Units &units, const QMap<QString, QString> &arguments = {}) const;
    [[nodiscard]] bool sentenceOf(const Field &field, Units &units) const;
    [[nodiscard]] QMap<QString, QString> states() const;
    [[nodiscard]] bool says(const char *field) const;
    [[nodiscard]] QString inSentence(const Field &field, const Value &value) const;
    [[nodiscard]] bool isOpen(const Choice &choice) const;
    [[nodiscard]] layout::BlankLine blank(const ReplyLine &line) const;

    const TransmittalInput &m_input;
    FieldBlocks m_fields;
    QSet<QString> m_elsewhere; ///< fields that are printed outside their section
};

} // namespace comity
