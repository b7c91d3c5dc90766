// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/csvexport.h"

#include <QWidget>

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace comity::ui {

class PlainLabel;

/// Asks for the name of a search in the line below it. Enter keeps it, Escape does not.
class NameStrip : public QWidget
{
    Q_OBJECT

public:
    explicit NameStrip(QWidget *parent = nullptr);
    void ask(const QString &proposal);

Q_SIGNALS:
    void named(const QString &name);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void keep();

    PlainLabel *m_label;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

/// Tells how far the writing of a file is, ends it, and says what became of it.
class ExportStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ExportStrip(QWidget *parent = nullptr);
    ~ExportStrip() override; ///< stops what is being written

    [[nodiscard]] bool isBusy() const { return m_stop != nullptr; }
    /// Writes a file; `rows` is how many are expected, 0 when nobody knows.
    void start(desk::CsvJob job, qint64 rows);

Q_SIGNALS:
    void ended();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void done(const Result<qint64> &rows);
    void button();

    PlainLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_button;
    desk::CsvStop m_stop; ///< while something is being written
    qint64 m_written = 0;
    QString m_fileName;
    std::optional<Error> m_error;
};

/// What stands where the rows would be, when there are none: what is so, and what to do next.
class EmptyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPanel(QWidget *parent = nullptr);

    struct Offer
    {
        QString name; ///< of the button, for tests and for screen readers' scripts
        QString text;
        std::function<void()> action;
    };
    void say(const QString &heading, const QString &advice, const QList<Offer> &offers);

private:
    PlainLabel *m_heading;
    PlainLabel *m_advice;
    QWidget *m_offers;
};

} // namespace comity::ui
