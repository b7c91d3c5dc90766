// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/findingsview.h"

#include "ui/preview/findingsmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <cmath>

namespace comity::ui {

namespace {

/// One paragraph of a row, wrapped.
struct Part
{
    QString text;
    bool bold = false;
};

QList<Part> partsOf(const QModelIndex &index)
{
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (FindingsModel::kindOf(index)) {
    case FindingsModel::Kind::Group: return { { text, true } };
    case FindingsModel::Kind::Finding: break;
    default: return { { text, false } };
    }
    QList<Part> parts{ { index.data(FindingsModel::HeadRole).toString(), true }, { text, false } };
    if (const QString reason = index.data(FindingsModel::ReasonRole).toString(); !reason.isEmpty())
        parts.append({ reason, false });
    return parts;
}

class FindingsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = roomFor(option, index);
        double height = 0;
        const QList<Part> parts = partsOf(index);
        for (const Part &part : parts)
            height += lay(part, option, width, nullptr, {});
        const int icon = hasIcon(index) ? iconSize(option) : 0;
        return { width, std::max(int(std::ceil(height)), icon) + 2 * margin(option) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem bare = option;
        bare.index = index; // the style draws what lies below the text: selection, focus
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &bare, painter, option.widget);
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        const int pad = margin(option);
        QRect room = option.rect.adjusted(pad, pad, -pad, -pad);
        if (hasIcon(index)) {
            const int size = iconSize(option);
            const QRect icon = QStyle::visualRect(option.direction, room, QRect(room.topLeft(), QSize(size, size)));
            index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
            const QRect rest = room.adjusted(size + pad, 0, 0, 0);
            room = QStyle::visualRect(option.direction, room, rest);
        }
        QPointF at = room.topLeft();
        const QList<Part> parts = partsOf(index);
        for (const Part &part : parts)
            at.ry() += lay(part, option, room.width(), painter, at);
        painter->restore();
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            focus.backgroundColor = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
        }
    }

private:
    static int margin(const QStyleOptionViewItem &option) { return std::max(2, option.fontMetrics.height() / 5); }
    static int iconSize(const QStyleOptionViewItem &option) { return option.fontMetrics.height(); }
    static bool hasIcon(const QModelIndex &index)
    {
        const auto kind = FindingsModel::kindOf(index);
        return kind == FindingsModel::Kind::Group || kind == FindingsModel::Kind::Finding;
    }

    static int roomFor(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        if (!view)
            return option.rect.width();
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        const int icon = hasIcon(index) ? iconSize(option) + margin(option) : 0;
        return std::max(1, view->viewport()->width() - depth * view->indentation() - icon - 2 * margin(option));
    }

    /// Lays a paragraph out, and draws it where there is a painter; gives its height.
    static double lay(const Part &part, const QStyleOptionViewItem &option, int width, QPainter *painter, QPointF at)
    {
        QFont font = option.font;
        font.setBold(part.bold);
        QString text = part.text;
        text.replace(QLatin1Char('\n'), QChar::LineSeparator);
        QTextLayout layout(text, font);
        QTextOption wrap(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        wrap.setTextDirection(option.direction);
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrap);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({ 0, height });
            height += line.height();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, at);
        return height;
    }
};

} // namespace

FindingsView::FindingsView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new FindingsDelegate(this));
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setIndentation(fontMetrics().height());
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setTabKeyNavigation(false);
    connect(this, &QTreeView::clicked, this, &FindingsView::choose);
}

void FindingsView::choose(const QModelIndex &index)
{
    const QModelIndex finding = FindingsModel::findingAt(index);
    if (finding.isValid())
        Q_EMIT chosen(finding);
}

void FindingsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // the lines break elsewhere
}

void FindingsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setIndentation(fontMetrics().height());
        scheduleDelayedItemsLayout();
    }
}

void FindingsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

} // namespace comity::ui
