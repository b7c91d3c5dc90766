// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "documents/letterhead.h"
#include "services/newrequest.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace comity::ui {

class FormView;
class LogoBox;
class MessageStrip;
class PlainLabel;
class RequestEdit;

/// Who we are: the part of the form that says who asks, filled in once and taken over into every new request. Kept in
/// the vault as a request file with this part alone.
class AuthorityPage : public QWidget
{
    Q_OBJECT

public:
    AuthorityPage(desk::VaultDesk &vault, MessageStrip &messages, QWidget *parent = nullptr);
    ~AuthorityPage() override;

    /// Reads it from the vault; `then` comes when it is there.
    void load(const std::function<void()> &then = {});
    [[nodiscard]] const OwnAuthority &authority() const { return m_own; }
    /// For our papers.
    [[nodiscard]] Letterhead letterhead() const;
    [[nodiscard]] bool isKnown() const { return m_own.values.contains(QStringLiteral("requesting.party")); }

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showForm(const Request &request);
    void save();
    void take(const Request &request);

    desk::VaultDesk &m_vault;
    MessageStrip &m_messages;
    OwnAuthority m_own;
    std::shared_ptr<const Instrument> m_instrument; ///< the first of the library, with this one section
    std::unique_ptr<RequestEdit> m_edit;
    PlainLabel *m_heading;
    PlainLabel *m_intro;
    QWidget *m_place;
    FormView *m_form = nullptr;
    LogoBox *m_logo;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace comity::ui
