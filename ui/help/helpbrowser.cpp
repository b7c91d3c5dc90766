// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include <QKeyEvent>

namespace comity::ui {

namespace {

bool isBack(const QKeyEvent &event)
{
    const auto arrow = Qt::Key_Left;
    return event.key() == Qt::Key_Back || (event.key() == arrow && event.modifiers() == Qt::AltModifier)
        || (event.key() == Qt::Key_Backspace && event.modifiers() == Qt::NoModifier);
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { Q_EMIT wanted(link.toString(QUrl::FullyDecoded)); });
}

QVariant HelpBrowser::loadResource(int, const QUrl &) { return {}; }

bool HelpBrowser::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isBack(*static_cast<QKeyEvent *>(event))) {
        event->accept(); // the key itself follows
        return true;
    }
    return QTextBrowser::event(event);
}

void HelpBrowser::keyPressEvent(QKeyEvent *event)
{
    if (isBack(*event))
        Q_EMIT backWanted();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the panel's
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace comity::ui
