// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/identifiers.h"

#include <QRegularExpression>

#include <algorithm>

namespace comity {

namespace {

bool isAsciiDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

bool allDigits(const QString &value)
{
    return !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), isAsciiDigit);
}

bool isHex(QChar c)
{
    const QChar lower = c.toLower();
    return isAsciiDigit(c) || (lower >= QLatin1Char('a') && lower <= QLatin1Char('f') && c.unicode() < 0x80);
}

/// The value without the characters people group digits with.
QString withoutSeparators(QStringView value, const QString &separators)
{
    QString result;
    for (const QChar c : value) {
        if (!separators.contains(c))
            result += c;
    }
    return result;
}

// space, no-break space, narrow no-break space, hyphen, non-breaking hyphen, figure dash
const QString &groupSeparators()
{
    static const QString separators = QStringLiteral(" \u00a0\u202f-\u2011\u2012");
    return separators;
}

bool luhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).unicode() - u'0';
        const int weighted = i % 2 == 1 ? digit * 2 : digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
}

} // namespace

TelephoneCheck checkTelephone(QStringView value, bool extension)
{
    static const QRegularExpression tail(QStringLiteral("(;ext=|[,;]?\\s*(ext\\.?|x|#|poste|доб\\.?)\\s*)\\d{1,7}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString number = value.trimmed().toString();
    if (extension)
        number.remove(tail);
    if (number.contains(QLatin1String("(0)")))
        return {}; // the trunk prefix is not part of an international number
    const QString compact = withoutSeparators(number, groupSeparators() + QLatin1String(".()/"));
    const QString digits = compact.mid(1);
    if (!compact.startsWith(QLatin1Char('+')) || !allDigits(digits) || digits.startsWith(QLatin1Char('0')))
        return {};
    return digits.size() >= 7 && digits.size() <= 15 ? TelephoneCheck{ true, compact } : TelephoneCheck{};
}

ImeiResult checkImei(QStringView value)
{
    const QString digits = withoutSeparators(value.trimmed(), groupSeparators() + QLatin1Char('/'));
    if (!allDigits(digits))
        return ImeiResult::Invalid;
    switch (digits.size()) {
    case 14: return ImeiResult::WithoutCheckDigit;
    case 15: return luhn(digits) ? ImeiResult::Valid : ImeiResult::WrongCheckDigit;
    case 16: return ImeiResult::Valid;
    default: return ImeiResult::Invalid;
    }
}

bool checkImsi(QStringView value)
{
    const QString digits = withoutSeparators(value.trimmed(), groupSeparators());
    return allDigits(digits) && (digits.size() == 14 || digits.size() == 15);
}

QString hashAlgorithm(QStringView value)
{
    const QStringView hex = value.trimmed();
    if (!std::all_of(hex.cbegin(), hex.cend(), isHex))
        return {};
    switch (hex.size()) {
    case 32: return QStringLiteral("MD5");
    case 40: return QStringLiteral("SHA-1");
    case 56: return QStringLiteral("SHA-224");
    case 64: return QStringLiteral("SHA-256");
    case 96: return QStringLiteral("SHA-384");
    case 128: return QStringLiteral("SHA-512");
    default: return {};
    }
}

bool checkAccount(QStringView value)
{
    const QStringView trimmed = value.trimmed();
    return !trimmed.isEmpty() && trimmed.size() <= 320
        && std::none_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace comity
