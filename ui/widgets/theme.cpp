// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>

namespace comity::ui {

namespace {

/// As 0xRRGGBB.
struct Colours
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb dim; ///< of what is disabled, and of place holders
    QRgb highlight;
    QRgb highlightedText;
    QRgb link;
    QRgb tip;
};

constexpr Colours kLight{ 0xf3f3f1, 0xffffff, 0xf7f7f4, 0xeceae6, 0x1b1b1b,
                          0x5f5f5f, 0x1f5f99, 0xffffff, 0x0b4f8a, 0xfdf6dc };
// The style draws frames darker than the window: where that is dark, what can be filled in has to be lighter than it.
constexpr Colours kDark{ 0x26282b, 0x3a3d42, 0x404449, 0x484c52, 0xf0f0ee,
                         0xb4b6b8, 0x3b7dbd, 0xffffff, 0x8fc1f0, 0x4a4432 };
// Fields stand out from the window by 3:1, text from both by 7:1 and more (WCAG 2.1, 1.4.6 and 1.4.11).
constexpr Colours kContrast{ 0x000000, 0x595959, 0x4a4a4a, 0x595959, 0xffffff,
                             0xe0e0e0, 0xffff00, 0x000000, 0x66ffff, 0x202020 };

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colours.highlightedText));
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.link));
    palette.setColor(QPalette::ToolTipBase, QColor(colours.tip));
    for (const QPalette::ColorRole role :
         { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText }) {
        palette.setColor(role, QColor(colours.text));
        palette.setColor(QPalette::Disabled, role, QColor(colours.dim));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(colours.dim));
    return palette;
}

/// Lists, tables and texts show in their frame that they have the focus: most styles show it at the current row alone,
/// which an empty list does not have.
class VisibleFocus : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element != CE_ShapedFrame || !option->state.testFlag(State_HasFocus)
            || !qobject_cast<const QAbstractScrollArea *>(widget))
            return;
        const int thick = qMax(1, pixelMetric(PM_DefaultFrameWidth, option, widget));
        painter->save();
        painter->setPen(QPen(option->palette.highlight(), thick));
        painter->setBrush(Qt::NoBrush);
        const double half = thick / 2.0;
        painter->drawRect(QRectF(option->rect).adjusted(half, half, -half, -half));
        painter->restore();
    }
};

/// As the system has them, before anything was changed.
struct Original
{
    QPalette palette = QApplication::palette();
    QString style = QApplication::style()->objectName();
    qreal pointSize = QApplication::font().pointSizeF();
};

const Original &original()
{
    static const Original kept;
    return kept;
}

} // namespace

void applyTheme(const QString &theme)
{
    const bool own
        = theme == QLatin1String("light") || theme == QLatin1String("dark") || theme == QLatin1String("contrast");
    const Original &system = original();
    // A style of the system may paint its own colours whatever the palette says.
    QApplication::setStyle(new VisibleFocus(own ? QStringLiteral("fusion") : system.style)); // it is taken over
    if (!own)
        return QApplication::setPalette(system.palette);
    if (theme == QLatin1String("light"))
        QApplication::setPalette(paletteOf(kLight));
    else
        QApplication::setPalette(paletteOf(theme == QLatin1String("dark") ? kDark : kContrast));
}

void applyTextSize(int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(original().pointSize * percent / 100);
    QApplication::setFont(font);
}

} // namespace comity::ui
