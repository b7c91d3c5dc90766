// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "life/casefile.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QPushButton;
class QTreeWidget;

namespace comity::ui {

class MessageStrip;
class PlainLabel;

/// A paper of the dialogue that came in, in plain words: who tells what, whether it belongs to this case, and, of a
/// formal confirmation, how it compares with the copy that came before. Recording what it tells is the officer's: the
/// form comes filled in.
class ReceivedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReceivedPanel(std::shared_ptr<const Library> library, QWidget *parent = nullptr);

    /// `file` is asked for again whenever something is put in words.
    void show(const desk::PaperAtTheDesk &received, const std::function<CaseFile()> &file);
    void end();
    [[nodiscard]] bool isOpen() const { return m_received.has_value(); }

Q_SIGNALS:
    /// The event that the paper tells of, for the form.
    void recordWanted(const comity::desk::ReceivedPaper &paper, const comity::Event &event);
    void keepWanted(const comity::desk::ReceivedPaper &paper); ///< its bytes alone
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showFacts(const CaseFile &file);
    void showFit();
    void showCheck(const CaseFile &file);
    void showButtons(const CaseFile &file);
    [[nodiscard]] std::optional<Event> event() const;
    [[nodiscard]] bool isRecorded(const CaseFile &file) const;
    [[nodiscard]] bool needsAcceptance() const;
    [[nodiscard]] QString title(const CaseFile &file, const QString &kind) const;
    void addFact(const QString &label, const QString &value);

    std::shared_ptr<const Library> m_library;
    std::optional<desk::PaperAtTheDesk> m_received;
    std::function<CaseFile()> m_file;
    bool m_changed = false;    ///< it confirms another content
    bool m_unreadable = false; ///< the comparison itself refused it

    PlainLabel *m_heading;
    MessageStrip *m_fit;
    QTreeWidget *m_facts;
    PlainLabel *m_check;
    QTreeWidget *m_changes;
    QCheckBox *m_accept;
    PlainLabel *m_why;
    QPushButton *m_record;
    QPushButton *m_keep;
    QPushButton *m_close;
};

} // namespace comity::ui
