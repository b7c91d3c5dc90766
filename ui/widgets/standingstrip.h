// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace comity::ui {

class PlainLabel;

/// Something that an officer should not lose sight of, above what it is about: it stays while it is so and cannot be
/// closed. A sign of warning, what it is in bold, the words to it, and at most one button.
class StandingStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StandingStrip(QWidget *parent = nullptr);

    /// Hidden where there is nothing to say.
    void say(const QString &strong, const QString &words);
    /// There is none without words.
    void setButton(const QString &words, const QString &accessibleName = {});
    [[nodiscard]] QPushButton &button() const { return *m_button; }
    [[nodiscard]] QString strongText() const;
    [[nodiscard]] QString wordsText() const;

    /// What stands here has to be read: when the window is low, something else gets smaller.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void buttonClicked();

private:
    PlainLabel *m_icon;
    PlainLabel *m_strong;
    PlainLabel *m_words;
    QPushButton *m_button;
};

} // namespace comity::ui
