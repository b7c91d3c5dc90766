// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/linetree.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <cmath>

namespace comity::ui {

namespace {

/// Rows as high as their text is in the width that is left for it; the style draws it.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        if (!view)
            return QStyledItemDelegate::sizeHint(option, index);
        const QStyle *style = view->style();
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &line, view) + 1;
        const bool hasIcon = line.features & QStyleOptionViewItem::HasDecoration;
        const int icon = hasIcon ? line.decorationSize.width() + 2 * margin : 0;
        const int width = std::max(1, view->viewport()->width() - depth * view->indentation() - icon - 2 * margin);
        const int height = std::max(heightOf(line, width), hasIcon ? line.decorationSize.height() : 0);
        return { width, height + line.fontMetrics.height() / 3 };
    }

private:
    static int heightOf(const QStyleOptionViewItem &line, int width)
    {
        QString text = line.text;
        QTextLayout layout(text.replace(QLatin1Char('\n'), QChar::LineSeparator), line.font);
        QTextOption wrap;
        wrap.setTextDirection(line.direction);
        wrap.setWrapMode(QTextOption::WordWrap); // as the style does it
        layout.setTextOption(wrap);
        layout.beginLayout();
        double height = 0;
        for (QTextLine part = layout.createLine(); part.isValid(); part = layout.createLine()) {
            part.setLineWidth(width);
            height += part.height();
        }
        layout.endLayout();
        return static_cast<int>(std::ceil(height));
    }
};

} // namespace

LineTree::LineTree(QWidget *parent) : QTreeWidget(parent)
{
    setItemDelegate(new LineDelegate(this));
    setHeaderHidden(true);
    header()->setStretchLastSection(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setIndentation(fontMetrics().height());
    setEditTriggers(NoEditTriggers);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
}

void LineTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // the lines break elsewhere
}

void LineTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setIndentation(fontMetrics().height());
        scheduleDelayedItemsLayout();
    }
}

} // namespace comity::ui
