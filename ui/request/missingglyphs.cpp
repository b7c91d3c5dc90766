// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/missingglyphs.h"

#include <QFont>

namespace comity::ui {

namespace {

/// What has none (a mark, a joiner, a space) is left with the letter before it.
bool hasShapeOfItsOwn(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate: return false;
    default: return true;
    }
}

QHash<char32_t, bool> &knownOf(const QFont &font)
{
    static QHash<QString, QHash<char32_t, bool>> fonts;
    return fonts[font.key()];
}

} // namespace

MissingGlyphs::MissingGlyphs(const QFont &font) : m_metrics(font), m_known(knownOf(font))
{
    m_alone.setFontStyleStrategy(QFont::NoFontMerging);
}

bool MissingGlyphs::isMissing(char32_t character)
{
    const auto known = m_known.constFind(character);
    if (known != m_known.constEnd())
        return *known;
    return *m_known.insert(character, hasShapeOfItsOwn(character) && !m_metrics.inFontUcs4(character));
}

QList<QTextLayout::FormatRange> MissingGlyphs::in(const QString &text)
{
    QList<QTextLayout::FormatRange> ranges;
    int length = 1;
    for (int i = 0; i < text.size(); i += length) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        length = isPair ? 2 : 1;
        if (!isMissing(isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode()))
            continue;
        if (!ranges.isEmpty() && ranges.constLast().start + ranges.constLast().length == i)
            ranges.last().length += length;
        else
            ranges.append({ i, length, m_alone });
    }
    return ranges;
}

} // namespace comity::ui
