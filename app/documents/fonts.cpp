// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fonts.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QHash>

#include <array>
#include <mutex>

namespace comity {

namespace {

// Places in shippedFonts(). Mono is never chosen for a character of a text.
enum Family { Latin, Arabic, Han, Symbols, Mathematics, FamilyCount, Mono = FamilyCount };
using Order = std::array<int, FamilyCount>;

const Order &orderFor(Language language)
{
    static const Order western{ Latin, Arabic, Symbols, Mathematics, Han };
    static const Order chinese{ Han, Latin, Symbols, Mathematics, Arabic };
    return language == Language::Chinese ? chinese : western;
}

QString familyName(int family) { return QString::fromUtf16(shippedFonts()[static_cast<size_t>(family)].name); }

Result<GlyphCoverage> registerFont(const QString &path, const QString &family)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ QStringLiteral("A font of the program is missing; install the program again."), path,
                      QStringLiteral("fonts.missing"), file.errorString() };
    Result<GlyphCoverage> coverage = GlyphCoverage::readFile(file);
    if (!coverage)
        return coverage;
    const int id = QFontDatabase::addApplicationFont(path);
    if (id < 0 || !QFontDatabase::applicationFontFamilies(id).contains(family))
        return Error{ QStringLiteral("A font of the program cannot be used; install the program again."), path,
                      QStringLiteral("fonts.refused"), QString() };
    return coverage;
}

/// What both weights of a family have.
Result<GlyphCoverage> registerFamily(const QDir &directory, const ShippedFamily &family)
{
    const QString name = QString::fromUtf16(family.name);
    const auto path = [&](const char16_t *file) { return directory.absoluteFilePath(QString::fromUtf16(file)); };
    Result<GlyphCoverage> regular = registerFont(path(family.regular), name);
    if (!regular || family.bold == nullptr)
        return regular;
    const Result<GlyphCoverage> bold = registerFont(path(family.bold), name);
    if (!bold)
        return bold.error();
    return regular->intersected(*bold);
}

char32_t characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

/// Characters that stay with the font of what precedes them when it has them.
bool clings(char32_t c) { return c == U' ' || c == 0xA0 || QChar::isMark(c); }

QTextLayout::FormatRange formatRun(const QTextCharFormat &base, const QStringList &families, int family, int start)
{
    QTextLayout::FormatRange run{ start, 0, base };
    QStringList order{ familyName(family) };
    for (const QString &other : families) {
        if (other != order.first())
            order.append(other); // only ever asked for a control that the first does not have
    }
    run.format.setFontFamilies(order);
    if (shippedFonts()[static_cast<size_t>(family)].bold == nullptr)
        run.format.setFontWeight(QFont::Normal); // or Qt would smear a bold out of the regular outlines
    return run;
}

} // namespace

Result<std::shared_ptr<const FontSet>> FontSet::load(const QString &directory)
{
    static std::mutex mutex; // the others wait for the one that loads
    static QHash<QString, std::shared_ptr<const FontSet>> loaded;
    const std::scoped_lock lock(mutex);
    const QString key = QDir(directory).absolutePath();
    if (const auto found = loaded.constFind(key); found != loaded.constEnd())
        return *found;
    const std::shared_ptr<FontSet> set(new FontSet);
    for (const ShippedFamily &family : shippedFonts()) {
        const Result<GlyphCoverage> coverage = registerFamily(QDir(directory), family);
        if (!coverage)
            return coverage.error();
        set->m_all = set->m_all.united(*coverage);
        set->m_families.push_back(*coverage);
    }
    loaded.insert(key, set);
    return std::shared_ptr<const FontSet>(set);
}

QStringList FontSet::families(Language language) const
{
    QStringList names;
    for (const int family : orderFor(language))
        names.append(familyName(family));
    return names;
}

QFont FontSet::font(Language language, double pointSize, bool bold) const
{
    QFont font(families(language));
    font.setPointSizeF(pointSize);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont FontSet::monospaced()
{
    QFont font(familyName(Mono));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int FontSet::familyFor(Language language, char32_t character, int current) const
{
    const auto has = [&](int family) { return m_families[static_cast<size_t>(family)].hasGlyph(character); };
    const Order &order = orderFor(language);
    if (GlyphCoverage::isInvisible(character))
        return current < 0 ? order.front() : current;
    if (current >= 0 && clings(character) && has(current))
        return current;
    for (const int family : order) {
        if (has(family))
            return family;
    }
    return current < 0 ? order.front() : current;
}

QList<QTextLayout::FormatRange> FontSet::runs(Language language, QStringView text, const QTextCharFormat &base,
                                              int offset) const
{
    QList<QTextLayout::FormatRange> result;
    const QStringList order = families(language);
    int current = -1;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = characterAt(text, i);
        const int length = c > 0xFFFF ? 2 : 1;
        const int family = familyFor(language, c, current);
        if (family != current)
            result.append(formatRun(base, order, family, offset + static_cast<int>(i)));
        current = family;
        result.last().length += length;
        i += length;
    }
    return result;
}

} // namespace comity
