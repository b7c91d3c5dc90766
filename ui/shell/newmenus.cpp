// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newmenus.h"

#include "common/translation.h"
#include "services/kinds.h"
#include "ui/widgets/uilanguage.h"

namespace comity::ui {

namespace {

struct NewMenuStrings
{
    Q_DECLARE_TR_FUNCTIONS(NewMenuStrings)
};

} // namespace

void NewMenus::fill(QMenu &menu, const QString &prefix, bool skipFirst, QObject *owner, const Chosen &chosen) const
{
    bool skip = skipFirst;
    const auto &main = m_library.instruments().front();
    for (const auto &instrument : m_library.instruments()) {
        const Template *first = skip ? &instrument->templates.constFirst() : nullptr;
        skip = false;
        QString before;
        for (const Template *form : kindsByArticle(*instrument)) {
            if (form == first)
                continue;
            const QString article = articleOf(*form);
            if (!menu.isEmpty() && article != before)
                menu.addSeparator();
            before = article;
            const bool isMain = instrument == main;
            const auto words = [instrument, label = form->shortTitle, article, isMain] {
                const Language language = uiLanguage();
                if (!isMain)
                    return NewMenuStrings::tr("%1 (%2, %3)", "kind of request, article, instrument")
                        .arg(label.in(language), instrument->cite(article, language),
                             instrument->shortTitle.in(language));
                return NewMenuStrings::tr("%1 (%2)", "kind of request, article")
                    .arg(label.in(language), instrument->cite(article, language));
            };
            QAction *create
                = m_actions.add(prefix + instrument->id + QLatin1Char('.') + form->id, QKeySequence(), words);
            QObject::connect(create, &QAction::triggered, owner,
                             [chosen, id = instrument->id, type = form->id] { chosen(id, type); });
            menu.addAction(create);
        }
    }
}

} // namespace comity::ui
