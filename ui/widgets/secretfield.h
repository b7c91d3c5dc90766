// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "desk/passphrases.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace comity::ui {

/// Where a passphrase is typed: hidden, with a button that shows it. What was typed leaves as a SecretText and is wiped
/// here. (Copies that Qt made while it was typed are not reached; the program starts afresh when the desk is locked.)
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// For assistive tools and the label's buddy.
    void setName(const QString &name);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] bool isEmpty() const;
    /// Takes what was typed out of the field. Errors: those of SecretText.
    [[nodiscard]] Result<desk::SecretText> take();
    /// The same, and it stays in the field.
    [[nodiscard]] Result<desk::SecretText> copy() const;
    void clear();

Q_SIGNALS:
    void edited();
    void entered(); ///< the Return key

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_edit;
    QToolButton *m_show;
};

} // namespace comity::ui
