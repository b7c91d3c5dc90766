// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/lines.h"

#include <QPainterPath>

namespace comity::layout {

/// What stands on every page round the text: marking and reference above, page number, fingerprint and its QR code
/// below, mirrored in a document that is read from right to left.
class FurnitureLayout
{
public:
    FurnitureLayout(const Document &document, const Typography &typography, const LineLayout &lines);

    /// Where the text goes, in 1200ths of an inch from the corner of the page.
    [[nodiscard]] QRectF textArea() const;
    [[nodiscard]] Drawing page(int number, int total) const;
    /// The modules of the code at their place on the page; empty when the document has none.
    [[nodiscard]] QPainterPath qr() const { return m_qr; }

private:
    [[nodiscard]] Drawing fixedParts() const;
    [[nodiscard]] bool fitsOneLine(const QString &marking, Language language, double width) const;
    void addMarking(Drawing &drawing, const QString &marking, Language language, double x, double width) const;
    void addPractice(Drawing &drawing) const;
    [[nodiscard]] QString shortened(const QString &reference, double width) const;
    void addLine(Drawing &drawing, const Paragraph &paragraph, Language language, double x, double y,
                 double width) const;

    const Document &m_document;
    const Typography &m_typography;
    const LineLayout &m_lines;
    Drawing m_fixed;
    QPainterPath m_qr;
};

/// Hexadecimal digits in groups of eight.
[[nodiscard]] QString groupedFingerprint(const QString &fingerprint);

} // namespace comity::layout
