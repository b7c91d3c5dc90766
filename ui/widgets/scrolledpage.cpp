// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolledpage.h"

#include <QScrollArea>

namespace comity::ui {

QScrollArea *scrolledPage(QWidget *page, const char *objectName, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(QString::fromLatin1(objectName));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    return scroll;
}

} // namespace comity::ui
