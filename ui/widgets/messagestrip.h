// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QFrame>
#include <QList>

#include <functional>
#include <optional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace comity::ui {

class PlainLabel;

/// One sentence about what just happened, above what the officer works on; nothing stops for it. Hidden until there is
/// something to say. A failure stays until it is closed or another is told; a success goes with the next change of
/// page. What nobody asked for (what is due, what was found on opening) is a reminder: it never takes the place of an
/// answer to what the officer did, it waits until the strip is free, and comes back when an answer took its place.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Failure };

    explicit MessageStrip(QWidget *parent = nullptr);

    void show(Kind kind, const QString &text);
    /// The officer's sentence, with its place.
    void showError(const Error &error);
    using Words = std::function<QString()>; ///< in the language of the moment
    /// With a button that does something about it; it closes the strip.
    void offer(Kind kind, const Words &text, const Words &buttonText, const std::function<void()> &action);
    /// Another button for the offer that stands; it closes the strip, too.
    void alsoOffer(const Words &buttonText, const std::function<void()> &action);
    struct Reminder
    {
        QString name; ///< one of a name stands or waits: the newest; of several, the more serious comes first
        Kind kind = Kind::Information;
        Words text; ///< empty when there is nothing to say any more: it is passed over
        QList<std::pair<Words, std::function<void()>>> actions; ///< the buttons; each closes the strip
    };
    void remind(const Reminder &reminder);
    /// Something that nobody asked for failed. That the vault is closed is not told: whoever closed it said so.
    void remindOfError(const Error &error);
    /// What stands is done with; the next reminder that waits takes its place.
    void clear();

    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void put(Kind kind, const QString &text);
    void retranslate();
    void putOffer(Kind kind, const Words &text);
    void putReminder(const Reminder &reminder);
    void showNext();
    void makeRoom();
    [[nodiscard]] static QString words(const Error &error);
    void removeButtons();
    [[nodiscard]] QString kindWord() const;

    Kind m_kind = Kind::Information;
    Words m_words;                                    ///< of an offer: it stands long enough for the language to change
    QList<std::pair<QPushButton *, Words>> m_offered; ///< the buttons and what they say
    QList<Reminder> m_waiting;
    std::optional<Reminder> m_standing; ///< the reminder that is shown
    PlainLabel *m_icon;
    PlainLabel *m_word;
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace comity::ui
