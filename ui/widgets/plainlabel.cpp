// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QResizeEvent>

#include <algorithm>

namespace comity::ui {

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
    align();
}

/// QLabel goes by the direction of its text: a Latin name would stand at the far side of an Arabic window.
void PlainLabel::align()
{
    if (alignment() & (Qt::AlignHCenter | Qt::AlignJustify))
        return;
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

QSize PlainLabel::withRoomForMnemonic(QSize size) const
{
    if (buddy() && !wordWrap() && text().isRightToLeft())
        size.rwidth() += fontMetrics().averageCharWidth();
    return size;
}

QSize PlainLabel::sizeHint() const { return withRoomForMnemonic(QLabel::sizeHint()); }

QSize PlainLabel::minimumSizeHint() const
{
    QSize least = withRoomForMnemonic(QLabel::minimumSizeHint());
    if (m_keepsRoom)
        least.setHeight(std::max(least.height(), heightForWidth(width())));
    return least;
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLabel::changeEvent(event);
}

void PlainLabel::makeHeading(int steps)
{
    QFont larger = font();
    larger.setBold(true);
    larger.setPointSizeF(larger.pointSizeF() * (1.0 + steps / 10.0));
    setFont(larger);
}

void PlainLabel::keepRoom()
{
    m_keepsRoom = true;
    updateGeometry();
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_keepsRoom && event->oldSize().width() != width())
        updateGeometry();
}

QString safeText(const QString &text)
{
    return text.isEmpty()
        ? text
        : QStringLiteral("<span style=\"white-space:pre-wrap\">") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

QString isolated(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }

} // namespace comity::ui
