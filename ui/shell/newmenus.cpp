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
    const Template *skipped = skipFirst ? &m_library.instruments().front()->templates.constFirst() : nullptr;
    for (const auto &instrument : m_library.instruments())
        if (instrument->origin == Origin::BuiltIn)
            put(instrument, skipped, menu, prefix, owner, chosen);
}

QList<QAction *> NewMenus::addOffice(QMenu &menu, const QString &prefix, QObject *owner, const Chosen &chosen) const
{
    QList<QAction *> added;
    for (const auto &instrument : m_library.instruments())
        if (instrument->origin == Origin::Office)
            added += put(instrument, nullptr, menu, prefix, owner, chosen);
    return added;
}

QList<QAction *> NewMenus::put(const std::shared_ptr<const Instrument> &instrument, const Template *skipped,
                               QMenu &menu, const QString &prefix, QObject *owner, const Chosen &chosen) const
{
    QList<QAction *> added;
    const bool isMain = instrument == m_library.instruments().front();
    QString before;
    for (const Template *form : kindsByArticle(*instrument)) {
        if (form == skipped)
            continue;
        const QString article = articleOf(*form);
        if (!menu.isEmpty() && article != before)
            added.append(menu.addSeparator());
        before = article;
        // In the words of the moment; the instrument may be replaced while the menu stands.
        const auto words = [known = instrument, label = form->shortTitle, article, isMain] {
            const Language language = uiLanguage();
            if (!isMain)
                return NewMenuStrings::tr("%1 (%2, %3)", "kind of request, article, instrument")
                    .arg(label.in(language), known->cite(article, language), known->shortTitle.in(language));
            return NewMenuStrings::tr("%1 (%2)", "kind of request, article")
                .arg(label.in(language), known->cite(article, language));
        };
        QAction *create = m_actions.add(prefix + instrument->id + QLatin1Char('.') + form->id, QKeySequence(), words);
        QObject::connect(create, &QAction::triggered, owner,
                         [chosen, id = instrument->id, type = form->id] { chosen(id, type); });
        menu.addAction(create);
        added.append(create);
    }
    return added;
}

} // namespace comity::ui
