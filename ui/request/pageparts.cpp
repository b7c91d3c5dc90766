// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/pageparts.h"

#include "ui/request/editing.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

namespace comity::ui {

QComboBox *choiceWithLabel(QWidget *page, const char *objectName, PlainLabel *&label)
{
    auto *made = new QComboBox(page);
    made->setObjectName(QString::fromLatin1(objectName));
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    letWheelPass(made);
    label = new PlainLabel(page);
    label->setWordWrap(false);
    label->setBuddy(made);
    return made;
}

QTableView *tableOfRows(QWidget *page, const char *objectName, QAbstractItemModel *model, int lines)
{
    auto *made = new QTableView(page);
    made->setObjectName(QString::fromLatin1(objectName));
    made->setModel(model);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setSelectionMode(QAbstractItemView::SingleSelection);
    made->setTabKeyNavigation(false);
    made->setWordWrap(true);
    made->verticalHeader()->hide();
    if (lines > 0)
        made->verticalHeader()->setDefaultSectionSize(page->fontMetrics().lineSpacing() * (2 * lines + 1) / 2);
    return made;
}

} // namespace comity::ui
