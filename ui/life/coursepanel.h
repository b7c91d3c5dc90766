// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "life/checkevent.h"
#include "services/confirmation.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QStackedWidget;
class QUndoStack;

namespace comity::ui {

class ClockView;
class FlowLayout;
class PlainLabel;
class RecordPanel;
class TimelineView;

/// Where a request stands: its state, whose move it is, its clocks, what happened and what is due; and the place where
/// the officer says what happened next.
class CoursePanel : public QWidget
{
    Q_OBJECT

public:
    CoursePanel(desk::VaultDesk &vault, desk::RequestId request, const Clock &clock, QWidget *parent = nullptr);
    ~CoursePanel() override;

    void refresh();
    /// Something in the form is not saved as a version: it would be no part of what is submitted or sent.
    void setUnsaved(bool unsaved) { m_unsaved = unsaved; }
    /// A half-written event, for the draft of the request; empty when nothing is being written.
    [[nodiscard]] QJsonObject draft() const;
    void restore(const QJsonObject &draft);
    [[nodiscard]] QUndoStack *undoStack() const;

Q_SIGNALS:
    void failed(const comity::Error &error);
    void told(const QString &sentences, bool doubtful); ///< what was done
    void typed();                                       ///< draft() is another
    void recorded();                                    ///< the state may be another

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void show(const desk::Case &course);
    void showMove();
    void offerNext();
    [[nodiscard]] const Event *lastEvent(const QString &kind) const;
    void begin(const QString &kind);
    void beginRecording(const QString &kind);
    void endRecording();
    void record(const Event &event);
    void refuse(const Error &error);
    [[nodiscard]] QString receivedFingerprint() const;
    void tell(const QList<Doubt> &doubts);
    [[nodiscard]] CaseFile file() const;
    [[nodiscard]] QJsonObject known(const QString &kind) const;
    void addConfirmed(QJsonObject &known) const;
    void learnExpedited(const desk::Case &course);

    desk::VaultDesk &m_vault;
    desk::RequestId m_request;
    Clock m_clock;
    std::optional<desk::Case> m_course;
    QHash<qint64, QString> m_officers;
    std::optional<RequestCopy> m_expedited;
    bool m_unsaved = false;
    QJsonObject m_waiting; ///< a draft, until the course is known

    QStackedWidget *m_stack;
    PlainLabel *m_state;
    PlainLabel *m_explanation;
    PlainLabel *m_move;
    ClockView *m_clocks;
    FlowLayout *m_nextPlace;
    QList<QPushButton *> m_next;
    QPushButton *m_record;
    TimelineView *m_timeline;
    RecordPanel *m_recording;
};

} // namespace comity::ui
