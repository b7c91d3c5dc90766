// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "instruments/library.h"
#include "life/checkevent.h"
#include "life/eventwords.h"
#include "services/eventform.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QPushButton;
class QUndoStack;
class QVBoxLayout;

namespace comity::ui {

class FormView;
class MessageStrip;
class PlainLabel;
class RequestEdit;

/// Where an officer says what happened to a request: one of the events that are possible now, when it happened, and
/// what belongs to it, in a form like that of the request. Nothing is recorded before the button; what was typed is
/// told to whoever keeps it.
class RecordPanel : public QWidget
{
    Q_OBJECT

public:
    /// What the program fills in by itself for a kind of event; a null hides the detail and leaves it out.
    using Known = std::function<QJsonObject(const QString &kind)>;

    explicit RecordPanel(std::shared_ptr<const Library> library, QWidget *parent = nullptr);
    ~RecordPanel() override;

    /// Begins with `kind`, or the first that is possible. `file` is asked for again whenever a form is made. `told` is
    /// what is known of the event already, from a paper of the other Party or otherwise: for the officer to check and
    /// to record; it is of `kind`.
    void begin(const std::function<CaseFile()> &file, const QStringList &kinds, const QString &kind, const Known &known,
               const Clock &clock, const Event *told = nullptr);
    /// Goes on with what toDraft() gave.
    void restore(const QJsonObject &draft);
    [[nodiscard]] QJsonObject toDraft() const;
    [[nodiscard]] bool isOpen() const { return m_edit != nullptr; }
    void end();
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QUndoStack *undoStack() const;

    /// Why it was not recorded, with the cursor in the field that it names.
    void showRefusal(const Error &error);
    void setBusy(bool busy);

Q_SIGNALS:
    void recordWanted(const comity::Event &event);
    void cancelled();
    void typed(); ///< something that should not get lost

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeForm(const Event *told = nullptr);
    void record();
    void fillKinds(const QString &current);
    void retranslate();
    void tellBasis();

    std::shared_ptr<const Library> m_library;
    std::function<CaseFile()> m_file;
    QStringList m_kinds;
    Known m_known;
    Clock m_clock;
    std::optional<EventForm> m_form;
    std::unique_ptr<RequestEdit> m_edit;

    PlainLabel *m_heading;
    PlainLabel *m_kindLabel;
    QComboBox *m_kind;
    PlainLabel *m_basis;
    MessageStrip *m_messages;
    QVBoxLayout *m_place;
    FormView *m_view = nullptr;
    QPushButton *m_record;
    QPushButton *m_cancel;
};

} // namespace comity::ui
