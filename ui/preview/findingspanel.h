// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "instruments/library.h"

#include <QMap>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace comity::ui {

class FindingsModel;
class FindingsView;
class PlainLabel;

/// What validation says about the request in front of the officer, by severity, in the language of the window. Enter
/// or a click on a finding asks for its field; its explanation unfolds below it; a warning can be accepted with a
/// reason.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(std::shared_ptr<const Library> library, QWidget *parent = nullptr);
    ~FindingsPanel() override;

    /// The template of the request: its fields have names. Before setFindings().
    void setForm(const QString &instrument, const QString &type);
    /// What is selected and unfolded stays so where it is still found.
    void setFindings(const Findings &findings);
    /// Reasons by Finding::key(). Those of warnings that are gone do no harm.
    void setAccepted(const QMap<QString, QString> &reasons);
    void clear(); ///< nothing of a request stays: for locking

    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] int errorCount() const;
    [[nodiscard]] int openWarningCount() const; ///< without the accepted ones
    /// "3 errors, 2 warnings", or a sentence when there is nothing to object.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void fieldWanted(const QString &pointer); ///< "/fields/data.items/2/identifier"; empty for the request as such
    void accepted(const QString &key, const QString &reason);
    void acceptanceWithdrawn(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void refill();
    [[nodiscard]] int countOf(int group) const;
    [[nodiscard]] QString selectedKey() const;
    void showActions();
    void askReason();
    void showQuestion();
    void closeReason();
    void acceptAsked();

    std::unique_ptr<FindingsModel> m_model;
    Findings m_findings;
    bool m_checked = false; ///< there are findings, or it is known that there is none
    QMap<QString, QString> m_accepted;
    QString m_reasonFor; ///< key of the warning whose reason is being asked

    PlainLabel *m_summary = nullptr;
    FindingsView *m_view = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_withdraw = nullptr;
    QWidget *m_reasonStrip = nullptr;
    PlainLabel *m_reasonLabel = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace comity::ui
