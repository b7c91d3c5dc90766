// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace comity::ui {

/// Parts in a line, and in as many lines as they need where there is less room: no narrower than the widest of them.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    FlowLayout() { setContentsMargins({}); }
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({ 0, 0, width, 0 }, false); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &area) override;

private:
    int place(const QRect &area, bool move) const; ///< gives the height

    QList<QLayoutItem *> m_items;
};

} // namespace comity::ui
