// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTabWidget;

namespace comity::ui {

class ComparisonView;
class InstrumentOffer;
class InstrumentView;
class MessageStrip;
class PlainLabel;

/// The treaty texts under which requests are made: what there is of each, two of them side by side, and those of the
/// office's own, which an administrator takes into the vault from a file or takes out again.
class InstrumentsPage : public QWidget
{
    Q_OBJECT

public:
    /// `administrator`: who else may only look.
    InstrumentsPage(desk::VaultDesk &vault, MessageStrip &messages, bool administrator, QWidget *parent = nullptr);

    [[nodiscard]] InstrumentView &instruments() const { return *m_instruments; }
    [[nodiscard]] ComparisonView &comparison() const { return *m_comparison; }
    void showComparison();

Q_SIGNALS:
    /// The vault keeps others than before: what knows instruments begins anew. `sentence` says what was done.
    void changed(const QString &sentence, const QString &instrument);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< on to the list

private:
    void build();
    void retranslate();
    void showLibrary(const std::shared_ptr<const Library> &library);
    void chooseFile();
    void look(const desk::OfferedInstrument &offered);
    void take();
    void leave();
    void compareWithEarlier();
    void removeChosen();
    void enable();

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    bool m_administrator;
    std::optional<desk::OfferedInstrument> m_offered; ///< looked at, not in the vault
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    QPushButton *m_add;
    QPushButton *m_remove;
    InstrumentOffer *m_offer;
    QTabWidget *m_tabs;
    InstrumentView *m_instruments = nullptr;
    ComparisonView *m_comparison = nullptr;
};

} // namespace comity::ui
