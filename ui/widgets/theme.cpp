// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>
#include <QTextLayout>

#include <cmath>

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

/// A text without the mark of its key, and where that key is.
struct Keyed
{
    QString text;
    qsizetype key = -1; ///< nowhere
};

Keyed keyOf(const QString &marked)
{
    Keyed keyed;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked.at(i) == QLatin1Char('&') && i + 1 < marked.size()) {
            ++i;
            if (marked.at(i) != QLatin1Char('&') && keyed.key < 0)
                keyed.key = keyed.text.size();
        }
        keyed.text += marked.at(i);
    }
    return keyed;
}

/// Whether it takes another shape beside its neighbours, as Arabic letters do.
bool joins(QChar letter)
{
    const auto type = letter.joiningType();
    return type == QChar::Joining_Dual || type == QChar::Joining_Right || type == QChar::Joining_Left;
}

/// Of a text that stands in one line from `topLeft` on, the letter that is its key.
void underline(QPainter &painter, const QPointF &topLeft, const Keyed &keyed, const QColor &colour)
{
    QTextLayout layout(keyed.text, painter.font(), painter.device());
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(painter.layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    line.setLineWidth(line.naturalTextWidth());
    layout.endLayout();
    const qreal from = line.cursorToX(static_cast<int>(keyed.key));
    const qreal to = line.cursorToX(static_cast<int>(keyed.key) + 1);
    const QFontMetricsF metrics(painter.font());
    const qreal y = std::round(topLeft.y() + line.ascent() + metrics.underlinePos());
    painter.fillRect(QRectF(topLeft.x() + std::min(from, to), y, std::abs(to - from), std::ceil(metrics.lineWidth())),
                     colour);
}

/// Lists, tables and texts show in their frame that they have the focus: most styles show it at the current row alone,
/// which an empty list does not have. And letters that are joined stay so where one of them is the key: underlined by
/// Qt, it would stand by itself, and the text would be wider than the button that was measured for it.
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

    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override
    {
        const bool isShown = (flags & Qt::TextShowMnemonic) && !(flags & Qt::TextHideMnemonic);
        const Keyed keyed = isShown ? keyOf(text) : Keyed();
        const int hidden = flags | Qt::TextHideMnemonic;
        const QRectF around = keyed.key < 0 || !joins(keyed.text.at(keyed.key))
            ? QRectF()
            : painter->boundingRect(QRectF(rect), hidden, text);
        const bool isOneLine = around.height() < 2 * painter->fontMetrics().height();
        if (around.isEmpty() || !isOneLine)
            return QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        QProxyStyle::drawItemText(painter, rect, hidden, palette, enabled, text, role);
        underline(*painter, around.topLeft(), keyed,
                  role == QPalette::NoRole ? painter->pen().color() : palette.color(role));
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
