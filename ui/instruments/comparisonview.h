// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "services/instrumentcomparison.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QTableView;

namespace comity::ui {

class ComparisonModel;
class PlainLabel;

/// Two instruments side by side: what one has and the other has not, and where both speak of the same in other words.
/// The comparison is made on another thread.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(std::shared_ptr<const Library> library, QWidget *parent = nullptr);

    /// Compares what is chosen, if it is not shown already.
    void compare();
    void choose(const QString &left, const QString &right);
    [[nodiscard]] ComparisonModel &model() const { return *m_model; }

Q_SIGNALS:
    void compared(); ///< the lines are there

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillBoxes();
    void applyFilter();
    void onCompared(const QList<ComparedLine> &lines);
    void showLine();
    void showCount();
    [[nodiscard]] std::shared_ptr<const Instrument> chosen(const QComboBox &box) const;

    std::shared_ptr<const Library> m_library;
    ComparisonModel *m_model;
    PlainLabel *m_leftLabel;
    QComboBox *m_left;
    PlainLabel *m_rightLabel;
    QComboBox *m_right;
    PlainLabel *m_partLabel;
    QComboBox *m_part;
    QCheckBox *m_onlyDifferences;
    PlainLabel *m_count;
    QTableView *m_table;
    PlainLabel *m_note;
    PlainLabel *m_leftTextLabel;
    PlainLabel *m_rightTextLabel;
    QPlainTextEdit *m_leftText;
    QPlainTextEdit *m_rightText;
    QString m_shown; ///< what is compared: both ids and the language
    int m_asked = 0; ///< comparisons; only the last one's answer counts
};

} // namespace comity::ui
