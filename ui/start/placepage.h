// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace comity::ui {

class PlainLabel;

/// What a new vault is called, where it lies, and who opens it first.
class PlacePage : public QWidget
{
    Q_OBJECT

public:
    explicit PlacePage(QWidget *parent = nullptr);

    /// For a practice desk: its name is given, so that it cannot be taken for a vault of the office.
    void setPractice(bool practice);
    [[nodiscard]] QString folder() const; ///< of the vault itself: "…/Office.vault"
    [[nodiscard]] QString vaultName() const;
    [[nodiscard]] QString officer() const;
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void update();
    [[nodiscard]] QString folderOf(const QString &name) const;

    bool m_practice = false;
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    PlainLabel *m_nameLabel;
    QLineEdit *m_name;
    PlainLabel *m_parentLabel;
    QLineEdit *m_parent;
    QPushButton *m_choose;
    PlainLabel *m_officerLabel;
    QLineEdit *m_officer;
    PlainLabel *m_outcome;
};

} // namespace comity::ui
