// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"
#include "instruments/builtin.h"
#include "instruments/jsonreading.h"

namespace comity {

namespace {

const char *arabicCategory(qint64 n)
{
    const qint64 tens = n % 100;
    if (n <= 2)
        return n == 0 ? "zero" : n == 1 ? "one" : "two";
    if (tens >= 3 && tens <= 10)
        return "few";
    return tens >= 11 ? "many" : "other";
}

const char *russianCategory(qint64 n)
{
    const qint64 ones = n % 10;
    const qint64 tens = n % 100;
    if (ones == 1 && tens != 11)
        return "one";
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
}

/// The CLDR 47 category of a whole number. Spanish and French "many" (millions) reads as "other", as in Qt.
QString pluralCategory(Language language, qint64 n)
{
    switch (language) {
    case Language::Arabic: return QString::fromLatin1(arabicCategory(n));
    case Language::Russian: return QString::fromLatin1(russianCategory(n));
    case Language::French: return QString::fromLatin1(n <= 1 ? "one" : "other");
    case Language::English:
    case Language::Spanish: return QString::fromLatin1(n == 1 ? "one" : "other");
    case Language::Chinese: break;
    }
    return QStringLiteral("other");
}

} // namespace

Result<Terminology> Terminology::fromJson(const QByteArray &json, const QString &fileName)
{
    const QJsonValue parsed = parseBuiltInJson(json);
    if (!parsed.isObject())
        return Error{ BuiltInStrings::tr("A part of the program is damaged; install the program again."),
                      fileName,
                      QStringLiteral("builtIn.damaged"),
                      {} };
    Terminology result;
    const QJsonObject terms = parsed.toObject().value(QLatin1String("terms")).toObject();
    for (auto it = terms.constBegin(); it != terms.constEnd(); ++it) {
        const QJsonObject object = it.value().toObject();
        Term term;
        term.text = textFromJson(object);
        const QJsonObject plurals = object.value(QLatin1String("plurals")).toObject();
        for (const Language language : kLanguages) {
            const QJsonObject forms = plurals.value(languageCode(language)).toObject();
            for (auto form = forms.constBegin(); form != forms.constEnd(); ++form)
                term.plurals[language].insert(form.key(), form.value().toString());
        }
        result.m_terms.insert(it.key(), term);
    }
    return result;
}

QString Terminology::text(const QString &key, Language language, const QMap<QString, QString> &arguments) const
{
    const auto term = m_terms.constFind(key);
    if (term == m_terms.constEnd())
        return QLatin1Char('[') + key + QLatin1Char(']');
    return fillPlaceholders(term->text.in(language), arguments);
}

QString Terminology::plural(const QString &key, Language language, qint64 count) const
{
    const QMap<QString, QString> arguments = { { QStringLiteral("n"), QString::number(count) } };
    const auto term = m_terms.constFind(key);
    if (term == m_terms.constEnd())
        return text(key, language, arguments);
    const QMap<QString, QString> forms = term->plurals.value(language);
    const QString category = pluralCategory(language, qAbs(count));
    const QString form = forms.value(category, forms.value(QStringLiteral("other")));
    return form.isEmpty() ? text(key, language, arguments) : fillPlaceholders(form, arguments);
}

} // namespace comity
