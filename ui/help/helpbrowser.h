// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace comity::ui {

/// Shows help and opens nothing: no picture, no style, no address is ever loaded, and a link only says its name.
/// Alt+Left goes back in it, not out of the request behind it.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void wanted(const QString &page);
    void backWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace comity::ui
