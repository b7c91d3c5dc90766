// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QWidget;

namespace comity::ui {

/// Takes files that are dropped anywhere on an area, before a field under the pointer takes them for text: a path does
/// not belong into a request. Lives as long as the area.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const QStringList &paths)>;
    FileDrop(QWidget &area, Take take);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_area;
    Take m_take;
};

} // namespace comity::ui
