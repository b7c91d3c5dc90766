// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace comity::ui {

namespace {

/// The files of this computer in what is dropped; nothing when anything else is among it.
QStringList filesIn(const QMimeData *data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(QWidget &area, Take take) : QObject(&area), m_area(area), m_take(std::move(take))
{
    area.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget != &m_area && !m_area.isAncestorOf(widget)))
        return false;
    auto *drop = static_cast<QDropEvent *>(event); // all three are
    const QStringList paths = filesIn(drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->setDropAction(Qt::CopyAction); // never moved away from where they are
    drop->accept();
    if (type == QEvent::Drop)
        QTimer::singleShot(0, this, [this, paths] { m_take(paths); }); // who dropped them is not kept waiting
    return true;
}

} // namespace comity::ui
