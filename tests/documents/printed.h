// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/requestdocument.h"
#include "domain/writtendate.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "probe.h"
#include "support/samples.h"

#include <QRegularExpression>

namespace comity::probe {

/// A request and what it is printed with; the sample case unless a test reads or sets something else.
struct Case
{
    explicit Case(const QByteArray &json = test::sampleCase())
        : request(RequestReader(*library).read(json, QStringLiteral("case")).value())
    {
    }

    std::shared_ptr<const Library> library = Library::loadBuiltIn().value();
    Request request;
    const Instrument &instrument = *library->instrument(request.instrument);
    const Template &form = *instrument.findTemplate(request.type);

    [[nodiscard]] QByteArray canonical() const { return canonicalRequest(request, form); }
    [[nodiscard]] QString fingerprint() const { return fingerprintOf(canonical()); }
    [[nodiscard]] TransmittalInput input() const
    {
        return { request, form, instrument, library->terms(), library->parties(), canonical(), fingerprint() };
    }
    [[nodiscard]] QByteArray pdf(Language language) const { return taken(renderRequest(input(), language, *fonts())); }
    [[nodiscard]] QByteArray pdf(Language left, Language right) const
    {
        return taken(renderRequestBilingual(input(), left, right, *fonts()));
    }

    void set(const char *key, const Value &value) { request.values.insert(QString::fromLatin1(key), value); }
    /// The same prose in every language.
    void setProse(const char *key, const QString &text) { set(key, prose(text)); }
    static Value prose(const QString &text)
    {
        Text all;
        for (const Language language : kLanguages)
            all.set(language, text);
        return Value(all);
    }

private:
    static QByteArray taken(const Result<QByteArray> &pdf)
    {
        if (!pdf)
            qFatal("%s", qPrintable(pdf.error().oneLine() + pdf.error().detail));
        return *pdf;
    }
};

inline Language languageOf(const char *code) { return languageFromCode(QString::fromLatin1(code)).value(); }

/// One row for each language: its code is the name and the column "code".
inline void addLanguageRows()
{
    QTest::addColumn<QString>("code");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << languageCode(language);
}

/// A part of a page, in millimetres from its top left corner.
struct Area
{
    double x = 0;
    double y = 0;
    double width = 210;
    double height = 297;
};
inline constexpr Area kBody{ 0, 22, 210, 242 }; ///< between the lines above and below the text
inline constexpr Area kLeftHalf{ 0, 22, 105, 242 };
inline constexpr Area kRightHalf{ 105, 22, 105, 242 };

/// What pdftotext reads in an area, page by page.
inline QStringList pagesOf(const QString &path, const Area &area = {})
{
    const auto points = [](double mm) { return QString::number(qRound(mm / 25.4 * 72)); };
    const QByteArray text = run(QStringLiteral("pdftotext"),
                                { QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-x"), points(area.x),
                                  QStringLiteral("-y"), points(area.y), QStringLiteral("-W"), points(area.width),
                                  QStringLiteral("-H"), points(area.height), path, QStringLiteral("-") });
    QStringList pages = QString::fromUtf8(text).split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

/// Without the characters that only steer the direction or the line breaks.
inline QString withoutSteering(QString text)
{
    static const QRegularExpression steering(
        QStringLiteral("[\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}\\x{2066}-\\x{2069}]"));
    return text.remove(steering);
}

/// A text as a reader compares it: without steering characters, its line ends as spaces, its compatibility forms
/// as the letters they stand for. A line may end behind a slash or a hyphen that was typed; pdftotext then takes the
/// hyphen away, so that none between letters counts. In Arabic the vowel marks are left out (programs place them by
/// their x), and both brackets of a pair count as one character (pdftotext names the one that is drawn, which is the
/// mirrored one). Chinese has no spaces.
inline QString comparable(const QString &text, Language language)
{
    QString result = withoutSteering(text);
    static const QRegularExpression lineEnds(QStringLiteral("(?<=[-/])\\s*\\n\\s*"));
    static const QRegularExpression hyphens(QStringLiteral("(?<=\\p{L})-(?=\\p{L})"));
    result.remove(lineEnds).remove(hyphens);
    result = result.normalized(QString::NormalizationForm_KC);
    if (language == Language::Arabic) {
        static const QRegularExpression marks(QStringLiteral("\\s*\\x{0640}?\\p{Mn}+"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        result.remove(marks);
        result.replace(QLatin1Char(')'), QLatin1Char('(')).replace(QLatin1Char(']'), QLatin1Char('['));
    }
    result = result.simplified();
    if (language == Language::Chinese)
        result.remove(QLatin1Char(' '));
    return result;
}

} // namespace comity::probe
