// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace comity::test {

/// The {placeholders} of a sentence.
inline QSet<QString> placeholders(const QString &pattern)
{
    static const QRegularExpression form(QStringLiteral("\\{\\w+\\}"));
    QSet<QString> result;
    for (auto it = form.globalMatch(pattern); it.hasNext();)
        result << it.next().captured();
    return result;
}

/// What in the words of a person who writes `language` stands otherwise than the language has it: French spaces before
/// marks of two parts, full-width marks in Chinese, Arabic marks and isolates, no ё in Russian. Empty: nothing.
inline QString wordFault(const QString &text, Language language)
{
    // An address and a time of day have their colon as it is.
    static const QRegularExpression bareFrench(
        QStringLiteral("[^\u00a0\u202f]\u00bb|\u00ab[^\u00a0]|[^\u202f][;!?]|[^\u00a0]:(?!//|\\d)|'"));
    // The letter of an item is written (a), as the texts have it.
    static const QRegularExpression halfWidth(
        QStringLiteral("[\u4e00-\u9fff][,;:.?!]|[,;:.?!][\u4e00-\u9fff]|[\u4e00-\u9fff]\\((?![a-z]\\))|"
                       "\\([\u4e00-\u9fff]|[\u4e00-\u9fff]\\)|(?<!\\([a-z])\\)[\u4e00-\u9fff]|"
                       "[\u4e00-\u9fff] | [\u4e00-\u9fff]"));
    static const QRegularExpression latinMarks(QStringLiteral("[\u0621-\u064a][,;?]"));
    static const QRegularExpression barePlaceholder(QStringLiteral("(?<![\u2066\u2068])\\{|\\}(?!\u2069)"));
    static const QRegularExpression isolated(QStringLiteral("[\u2066\u2068][^\u2066-\u2069]*\u2069"));
    static const QRegularExpression bareLatin(QStringLiteral("[A-Za-z\u2066-\u2069]"));
    const auto found = [](const QRegularExpression &wrong, const QString &in) {
        return wrong.match(in).captured(); // no pattern matches nothing
    };
    switch (language) {
    case Language::French: return found(bareFrench, text);
    case Language::Chinese: return found(halfWidth, text);
    case Language::Russian: return found(QRegularExpression(QStringLiteral("[\u0401\u0451]")), text);
    case Language::Arabic:
        for (const QRegularExpression *wrong : { &latinMarks, &barePlaceholder })
            if (const QString fault = found(*wrong, text); !fault.isEmpty())
                return fault;
        return found(bareLatin, QString(text).remove(isolated));
    default: return {};
    }
}

/// What is wrong with a sentence in six languages, for the one who reads the test's output: the conventions of each,
/// the same placeholders in all, a full stop in all or in none, nothing at the edges. Empty: nothing.
inline QStringList wordFaults(const Text &text)
{
    // What is filled with the number of an article, a paragraph or the letter of an item stands as those do.
    static const QRegularExpression number(QStringLiteral("\\{(?:art|par)_[0-9a-z_]+\\}"));
    static const QRegularExpression letter(QStringLiteral("\\{let_[0-9a-z_]+\\}"));
    QStringList faults;
    const QString english = text.in(Language::English);
    for (const Language language : kLanguages) {
        const QString said = text.in(language);
        const auto add = [&](const QString &what) {
            faults << languageCode(language) + QStringLiteral(": ") + what + QStringLiteral(" in ") + said;
        };
        if (said.trimmed().isEmpty()) {
            add(QStringLiteral("nothing"));
            continue;
        }
        const QString filled
            = QString(said)
                  .replace(number, QStringLiteral("9"))
                  .replace(letter, language == Language::Arabic ? QStringLiteral("\u0623") : QStringLiteral("a"));
        if (const QString fault = wordFault(filled, language); !fault.isEmpty())
            add(fault);
        if (said != said.trimmed() || said != said.normalized(QString::NormalizationForm_C))
            add(QStringLiteral("an edge, or not composed"));
        if (placeholders(said) != placeholders(english))
            add(QStringLiteral("other placeholders"));
        if (QStringLiteral(".\u3002").contains(said.back()) != english.endsWith(QLatin1Char('.')))
            add(QStringLiteral("another end"));
    }
    return faults;
}

} // namespace comity::test
