// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace comity::ui {

class BasisView;
class PlainLabel;

/// In the form, beside the fields about the legal basis: whether the text is in force between the two Parties and which
/// regime governs, as far as the office knows, and the way to all that follows.
class BasisBox : public QFrame
{
    Q_OBJECT

public:
    /// `view` has the answer, and outlives the box.
    explicit BasisBox(const BasisView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    void moreWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();

    const BasisView &m_view;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QPushButton *m_more;
};

} // namespace comity::ui
