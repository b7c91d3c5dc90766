// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace comity::ui {

class PlainLabel;

/// The time zone of the office, typed with suggestions. What is no zone stays as it was typed, and is marked.
class ZoneChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneChoice(QWidget *parent = nullptr);
    ~ZoneChoice() override;

    void setZone(const QString &zone);
    [[nodiscard]] QString zone() const;     ///< empty while what stands there is none
    [[nodiscard]] bool isHalfTyped() const; ///< what stands there is no zone
    [[nodiscard]] QLineEdit &line() const { return *m_line; }

Q_SIGNALS:
    void chosen(const QString &zone); ///< another one, by the officer

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take();
    void mark();

    QString m_known;
    QLineEdit *m_line;
    PlainLabel *m_problem;
};

} // namespace comity::ui
