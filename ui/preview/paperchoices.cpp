// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/paperchoices.h"

#include "ui/widgets/plainlabel.h"
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

desk::PaperLanguages inOrder(const desk::PaperLanguages &languages, Language drafted)
{
    if (languages.beside == drafted)
        return { drafted, languages.language };
    return languages;
}

QString nameOfPaper(const desk::PaperLanguages &languages)
{
    const QString first = nameOfLanguage(languages.language);
    return languages.beside ? isolated(first) + QStringLiteral(" + ") + isolated(nameOfLanguage(*languages.beside))
                            : first;
}

} // namespace comity::ui
