// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"

#include <QWidget>

class QTabWidget;

namespace comity::ui {

class ComparisonView;
class InstrumentView;
class PlainLabel;

/// The treaty texts under which requests are made: what there is of each, and two of them side by side.
class InstrumentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit InstrumentsPage(const std::shared_ptr<const Library> &library, QWidget *parent = nullptr);

    [[nodiscard]] InstrumentView &instruments() const { return *m_instruments; }
    [[nodiscard]] ComparisonView &comparison() const { return *m_comparison; }
    void showComparison();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< on to the list

private:
    void retranslate();

    PlainLabel *m_heading;
    PlainLabel *m_intro;
    QTabWidget *m_tabs;
    InstrumentView *m_instruments;
    ComparisonView *m_comparison;
};

} // namespace comity::ui
