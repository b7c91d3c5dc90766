// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textsearch.h"

#include <algorithm>

namespace comity::ui {

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || (c.unicode() >= 0x3000 && c.unicode() <= 0x303F)
        || (c.unicode() >= 0xFF00 && c.unicode() <= 0xFFEF);
}

bool isRightToLeftLetter(QChar c) { return c.direction() == QChar::DirAL || c.direction() == QChar::DirR; }

/// A text as it is compared, and where each of its units came from.
class Folded
{
public:
    explicit Folded(const QString &text)
    {
        for (int i = 0; i < text.size();) {
            const int length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            const QChar c = text.at(i);
            if (c.isSpace())
                addSpace(c, i);
            else if (c.unicode() == 2) // what PDFium makes of a hyphen at the end of a line
                add(QLatin1Char('-'), i);
            else if (!isSilent(c))
                addCharacter(text.mid(i, length), i);
            i += length;
        }
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] TextSpan span(qsizetype at, qsizetype length) const
    {
        const int first = m_from.at(at);
        return { first, m_from.at(at + length - 1) + 1 - first };
    }

private:
    static bool isSilent(QChar c)
    {
        return c.category() == QChar::Other_Format || c.unicode() == 0x640 || c.category() == QChar::Other_Control;
    }

    void add(QChar c, int from)
    {
        m_text.append(c);
        m_from.append(from);
    }

    void chopSpace()
    {
        if (!m_text.endsWith(QLatin1Char(' ')))
            return;
        m_text.chop(1);
        m_from.removeLast();
    }

    void addSpace(QChar c, int from)
    {
        const QChar last = m_text.isEmpty() ? QChar() : m_text.back();
        const bool lineEnds = c == QLatin1Char('\n') || c == QLatin1Char('\r');
        if (m_text.isEmpty() || last == QLatin1Char(' ')
            || (lineEnds && (last == QLatin1Char('-') || last == QLatin1Char('/'))))
            return;
        add(QLatin1Char(' '), from);
    }

    void addCharacter(const QString &character, int from)
    {
        // A vowel mark that the text layer has set apart from its letter.
        if (character.at(0).category() == QChar::Mark_NonSpacing)
            return chopSpace();
        if (isHan(character.at(0)) && m_text.size() > 1 && isHan(m_text.at(m_text.size() - 2)))
            chopSpace(); // Chinese has none: a line ended here
        const QString plain = character.normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : plain) {
            if (c.category() != QChar::Mark_NonSpacing)
                add(unpaired(c), from);
        }
    }

    /// In a line of Arabic the text layer may name either bracket of a pair.
    static QChar unpaired(QChar c)
    {
        switch (c.unicode()) {
        case ')': return QLatin1Char('(');
        case ']': return QLatin1Char('[');
        case '}': return QLatin1Char('{');
        default: return c;
        }
    }

    QString m_text;
    QList<int> m_from;
};

/// Letters together, digits together, every other sign for itself; in an order that does not tell how they stood.
QStringList partsOf(QStringView words)
{
    const auto kindOf = [](QChar c) { return c.isDigit() ? 1 : c.isLetter() ? 2 : 0; };
    QStringList parts;
    int before = 0;
    for (const QChar c : words) {
        const int kind = kindOf(c);
        if (kind != 0 && kind == before)
            parts.last().append(c);
        else
            parts.append(QString(c));
        before = kind;
    }
    parts.sort();
    return parts;
}

/// Where the parts of an identifier stand together, in whatever order: versions of PDFium turn them differently.
QList<qsizetype> placesOfParts(const QString &text, const QString &words)
{
    const QStringList wanted = partsOf(words);
    QList<qsizetype> places;
    for (qsizetype at = 0; at + words.size() <= text.size(); ++at) {
        const QStringView here = QStringView(text).mid(at, words.size());
        if (!words.contains(here.front()) || !words.contains(here.back()) || partsOf(here) != wanted)
            continue;
        places.append(at);
        at += words.size() - 1;
    }
    return places;
}

} // namespace

QList<TextSpan> findText(const QString &page, const QString &words)
{
    const QString wanted = Folded(words).text().trimmed();
    if (wanted.isEmpty())
        return {};
    const Folded folded(page);
    QList<TextSpan> spans;
    const bool isTurned = std::any_of(page.cbegin(), page.cend(), isRightToLeftLetter)
        && std::none_of(wanted.cbegin(), wanted.cend(), isRightToLeftLetter);
    if (isTurned) {
        const QList<qsizetype> places = placesOfParts(folded.text(), wanted);
        for (const qsizetype at : places)
            spans.append(folded.span(at, wanted.size()));
        return spans;
    }
    for (qsizetype at = folded.text().indexOf(wanted); at >= 0; at = folded.text().indexOf(wanted, at + wanted.size()))
        spans.append(folded.span(at, wanted.size()));
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    return spans;
}

} // namespace comity::ui
