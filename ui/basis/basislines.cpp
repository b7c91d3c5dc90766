// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of the legal basis in words: its lines.
#include "ui/basis/basisview.h"
#include "ui/basis/linetree.h"
#include "ui/widgets/uilanguage.h"

namespace comity::ui {

namespace {

QStyle::StandardPixmap pictureOf(Setting setting)
{
    return setting == Setting::On ? QStyle::SP_DialogApplyButton
        : setting == Setting::Off ? QStyle::SP_DialogCancelButton
                                  : QStyle::SP_MessageBoxQuestion;
}

} // namespace

void BasisView::fillTree(const BasisInWords &words)
{
    const auto each = words.forceOfEach(*m_basis, m_question);
    QTreeWidgetItem *force = each.isEmpty() ? nullptr : heading(QStringLiteral("force"), words);
    for (const BasisLine &one : each)
        line(force, one.text, one.paragraph);
    if (!m_basis->doubts.isEmpty()) {
        QTreeWidgetItem *doubts = heading(QStringLiteral("doubt"), words);
        for (const BasisDoubt &doubt : std::as_const(m_basis->doubts))
            line(doubts, words.doubt(doubt), doubt.paragraph, Setting::Depends);
    }
    if (const QString regime = words.regime(*m_basis); !regime.isEmpty())
        line(heading(QStringLiteral("regime"), words), regime, m_basis->regimeParagraph);
    addParagraphs(words);
    addSwitches(words);
}

/// Together those with the same reason; each by itself below, for its text.
void BasisView::addParagraphs(const BasisInWords &words)
{
    const auto groups = words.paragraphs(*m_basis);
    if (groups.isEmpty())
        return;
    QTreeWidgetItem *above = heading(QStringLiteral("paragraph"), words);
    for (const BasisLine &group : groups) {
        const Switch *first = m_basis->find(QStringLiteral("paragraph"), group.paragraphs.constFirst());
        QTreeWidgetItem *item = line(above, group.text, group.paragraph, first->setting);
        for (const QString &paragraph : group.paragraphs)
            line(item, instrument()->cite(paragraph, uiLanguage()), paragraph);
    }
}

void BasisView::addSwitches(const BasisInWords &words)
{
    QString subject = QStringLiteral("paragraph");
    QTreeWidgetItem *above = nullptr;
    for (const Switch &one : std::as_const(m_basis->switches)) {
        if (one.subject == QLatin1String("paragraph"))
            continue;
        if (one.subject != subject) {
            subject = one.subject;
            above = heading(subject, words);
        }
        line(above, words.row(one), one.paragraph, one.setting);
    }
}

QTreeWidgetItem *BasisView::heading(const QString &id, const BasisInWords &words)
{
    auto *item = new QTreeWidgetItem(m_tree, { words.heading(id) });
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    item->setData(0, kHeadingRole, id);
    item->setExpanded(!m_folded.contains(id));
    return item;
}

QTreeWidgetItem *BasisView::line(QTreeWidgetItem *above, const QString &text, const QString &paragraph,
                                 std::optional<Setting> setting)
{
    auto *item = new QTreeWidgetItem(above, { text });
    item->setData(0, kParagraphRole, paragraph);
    if (setting)
        item->setIcon(0, style()->standardIcon(pictureOf(*setting)));
    return item;
}

} // namespace comity::ui
