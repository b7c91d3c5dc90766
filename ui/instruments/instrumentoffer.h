// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

#include <QFrame>

class QPushButton;

namespace comity::ui {

class PlainLabel;

/// Above the texts while a file is looked at that the vault does not keep yet: what it is, and whether it is taken in.
/// Nothing is kept before the officer says so.
class InstrumentOffer : public QFrame
{
    Q_OBJECT

public:
    explicit InstrumentOffer(QWidget *parent = nullptr);

    /// What the file holds; `replaces` when the vault has one of the same id.
    void show(const Instrument &instrument, bool replaces);
    void setBusy(bool busy);

Q_SIGNALS:
    void taken();
    void compareWanted(); ///< with the one that it would replace
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_symbol;
    Label m_title;
    int m_kinds = 0;
    bool m_replaces = false;
    PlainLabel *m_text;
    QPushButton *m_take;
    QPushButton *m_compare;
    QPushButton *m_leave;
};

} // namespace comity::ui
