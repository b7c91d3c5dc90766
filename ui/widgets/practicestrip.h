// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

namespace comity::ui {

class PlainLabel;

/// A strip that stays: it says that what is seen is practice, or what to try with it. Nothing to press.
class PracticeStrip : public QFrame
{
    Q_OBJECT

public:
    /// In the language of the moment. `strong` words are set apart.
    using Words = std::function<QString()>;

    PracticeStrip(const Words &strong, const Words &words, QWidget *parent = nullptr);

    /// "Practice desk: nothing here is real."
    [[nodiscard]] static QString deskWords();
    /// "Made for training …", of one request, in whatever vault it is.
    [[nodiscard]] static QString requestWords();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Words m_strongWords;
    Words m_wordsOf;
    PlainLabel *m_icon;
    PlainLabel *m_strong;
    PlainLabel *m_words;
};

} // namespace comity::ui
