// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

namespace comity::ui {

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

void PlainLabel::makeHeading(int steps)
{
    QFont larger = font();
    larger.setBold(true);
    larger.setPointSizeF(larger.pointSizeF() * (1.0 + steps / 10.0));
    setFont(larger);
}

QString safeText(const QString &text)
{
    return text.isEmpty()
        ? text
        : QStringLiteral("<span style=\"white-space:pre-wrap\">") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

} // namespace comity::ui
