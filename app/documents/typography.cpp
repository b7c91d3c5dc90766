// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/typography.h"

#include "documents/fonts.h"
#include "documents/strip.h"

namespace comity::layout {

namespace {

struct Scale
{
    double size;    // points
    double leading; // points
    double before;
    bool bold;
    QRgb color;
};

constexpr QRgb kBlack = 0xff000000;
constexpr QRgb kGrey = 0xff4a4a4a;

// For Latin and Cyrillic letters; the others are set against these.
Scale scaleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Body: return { 10, 14, 3, false, kBlack };
    case TextStyle::Label: return { 9.5, 14, 5, false, kGrey };
    case TextStyle::Small: return { 8.5, 12, 2, false, kGrey };
    case TextStyle::Marking: return { 11, 15, 0, true, kBlack };
    case TextStyle::Letterhead: return { 12, 17, 2, true, kBlack };
    case TextStyle::Title: return { 14, 20, 10, true, kBlack };
    case TextStyle::Heading: return { 11, 16, 12, true, kBlack };
    case TextStyle::TableHeading: return { 8.5, 12, 0, true, kBlack };
    }
    Q_UNREACHABLE();
}

double sizeFactor(Language language) { return language == Language::Arabic ? 1.05 : 1.0; }

double leadingFactor(Language language)
{
    switch (language) {
    case Language::Arabic: return 1.2;
    case Language::Chinese: return 1.14;
    default: return 1.0;
    }
}

} // namespace

StyleMetrics Typography::metrics(TextStyle style, Language language) const
{
    const Scale scale = scaleOf(style);
    const double shrink = m_setting == Setting::Letter ? 1.0 : 0.92;
    const double leading = isBilingual() ? scale.leading * 1.08 : scale.leading * leadingFactor(language);
    const bool form = m_setting == Setting::Form;
    return { points(scale.size * sizeFactor(language) * shrink), points(leading * (form ? 0.85 : 1.0)),
             points(scale.before * (form ? 0.6 : 1.0)), scale.bold, scale.color };
}

QRawFont Typography::codeRawFont(double size)
{
    QFont font = FontSet::monospaced();
    font.setPixelSize(qRound(size));
    return QRawFont::fromFont(font);
}

const QFont &Typography::font(Language language, double size, bool bold) const
{
    const auto key = std::make_tuple(language, qRound(size), bold);
    const auto found = m_cache.find(key);
    if (found != m_cache.end())
        return found->second;
    QFont font = m_fonts.font(language, size * 72 / kDotsPerInch, bold);
    font.setPixelSize(qRound(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferQuality));
    return m_cache.emplace(key, font).first->second;
}

const QRawFont &Typography::latinRawFont(double size) const
{
    const auto found = m_rawCache.find(qRound(size));
    if (found != m_rawCache.end())
        return found->second;
    return m_rawCache.emplace(qRound(size), QRawFont::fromFont(font(Language::English, size, false))).first->second;
}

} // namespace comity::layout
