// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace comity::ui {

/// A label that shows its text as it is: nothing in it is ever read as markup, for Qt's own would open files that a
/// text names. The one label of the window; wraps its lines.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr) : PlainLabel(QString(), parent) { }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// With room for what Arabic letters beside an underlined mnemonic are drawn wider than Qt measures them.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// In bold and larger by `steps` tenths of the window's own size.
    void makeHeading(int steps = 3);
    /// In a low window something else gets smaller.
    void keepRoom();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void align();
    [[nodiscard]] QSize withRoomForMnemonic(QSize size) const;

    bool m_keepsRoom = false;
};

/// For the places of Qt that guess whether a text is markup and have no switch (tool tips, what's-this, item views):
/// the same text as markup that shows it plainly.
[[nodiscard]] QString safeText(const QString &text);

/// A name, a path or a reference whose direction does not mix with that of the sentence around it (U+2068, U+2069).
[[nodiscard]] QString isolated(const QString &text);

} // namespace comity::ui
