// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/paperchoices.h"

#include "ui/widgets/uilanguage.h"

namespace comity::ui {

QList<desk::PaperLanguages> paperChoices(Language drafted)
{
    QList<desk::PaperLanguages> all;
    for (const Language language : kLanguages)
        all.append({ language, std::nullopt });
    for (const Language language : kLanguages) {
        if (language != drafted)
            all.append({ drafted, language });
    }
    return all;
}

QString nameOfPaper(const desk::PaperLanguages &languages)
{
    const QString first = nameOfLanguage(languages.language);
    return languages.beside ? first + QStringLiteral(" + ") + nameOfLanguage(*languages.beside) : first;
}

} // namespace comity::ui
