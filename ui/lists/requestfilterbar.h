// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/requestwords.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace comity::ui {

class PlainLabel;

/// What narrows a list: state, other Party, type, urgency, dates, officer; and the direction where the list has both.
/// What was typed and is no date or no Party stays as it is, is named below, and does not filter.
class RequestFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit RequestFilterBar(std::optional<Direction> direction, QWidget *parent = nullptr);
    ~RequestFilterBar() override;

    /// The words to choose from, in the language that the window speaks now.
    void setWords(const RequestWords &words);
    /// One more state to choose, if it is not among them.
    void offerState(const QString &id);
    [[nodiscard]] bool hasWords() const;
    void focusFirst();

    [[nodiscard]] store::RequestFilter filter() const;
    void setFilter(const store::RequestFilter &filter);
    void clear();
    [[nodiscard]] bool isFiltering() const; ///< something besides the direction of the list is asked for

Q_SIGNALS:
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        PlainLabel *label = nullptr;
        QWidget *editor = nullptr;
    };
    QComboBox *addChoice(const QString &name);
    QLineEdit *addDate(const QString &name);
    void place();
    void retranslate();
    void fill();
    void partyTyped();
    void changed();
    void showProblems();
    [[nodiscard]] bool hasDate(const QLineEdit &edit) const;
    [[nodiscard]] bool isHalfDate(const QLineEdit &edit) const;
    [[nodiscard]] QString partyCode() const; ///< of what stands in the field; empty for none and for no Party

    std::optional<Direction> m_direction;
    RequestWords m_words;
    bool m_filling = false;
    QList<Part> m_parts;
    QComboBox *m_way = nullptr;
    QComboBox *m_state;
    QComboBox *m_party;
    QComboBox *m_type;
    QComboBox *m_urgent;
    QComboBox *m_officer;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QPushButton *m_clear;
    PlainLabel *m_problems;
};

/// The days that a text names: a day in the language's own way or as 2026-03-15, a month "2026-03", a year "2026".
[[nodiscard]] std::optional<std::pair<QDate, QDate>> daysOf(const QString &typed, Language language);

} // namespace comity::ui
