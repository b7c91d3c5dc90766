// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language.h"

#include <QLocale>
#include <QStringList>

namespace comity {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Arabic: return QStringLiteral("ar");
    case Language::Chinese: return QStringLiteral("zh");
    case Language::English: return QStringLiteral("en");
    case Language::French: return QStringLiteral("fr");
    case Language::Russian: return QStringLiteral("ru");
    case Language::Spanish: return QStringLiteral("es");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : kLanguages) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

Language systemLanguage()
{
    const QStringList names = QLocale::system().uiLanguages();
    for (const QString &name : names) {
        if (const auto language = languageFromCode(name.section(QLatin1Char('-'), 0, 0)))
            return *language;
    }
    return Language::English;
}

} // namespace comity
