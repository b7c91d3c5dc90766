// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagestrip.h"

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace comity::ui {

namespace {

QStyle::StandardPixmap iconOf(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Information: return QStyle::SP_MessageBoxInformation;
    case MessageStrip::Kind::Success: return QStyle::SP_DialogApplyButton;
    case MessageStrip::Kind::Warning: return QStyle::SP_MessageBoxWarning;
    case MessageStrip::Kind::Failure: return QStyle::SP_MessageBoxCritical;
    }
    return QStyle::SP_MessageBoxInformation;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_icon(new PlainLabel(this)), m_word(new PlainLabel(this)), m_text(new PlainLabel(this)),
      m_buttons(new QHBoxLayout), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageStrip"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    for (PlainLabel *label : { m_icon, m_word, m_text })
        label->setForegroundRole(QPalette::ToolTipText);
    m_icon->setWordWrap(false);
    m_word->setWordWrap(false);
    QFont bold = m_word->font();
    bold.setBold(true);
    m_word->setFont(bold);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::clear);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_word);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    retranslate();
    hide();
}

QString MessageStrip::kindWord() const
{
    switch (m_kind) {
    case Kind::Information: return tr("Note:");
    case Kind::Success: return tr("Done:");
    case Kind::Warning: return tr("Attention:");
    case Kind::Failure: return tr("Not done:");
    }
    return {};
}

void MessageStrip::show(Kind kind, const QString &text)
{
    makeRoom();
    put(kind, text);
}

/// For an answer: a reminder that stands there waits again.
void MessageStrip::makeRoom()
{
    removeButtons();
    if (m_standing)
        m_waiting.prepend(*std::exchange(m_standing, std::nullopt));
}

void MessageStrip::remind(const Reminder &reminder)
{
    erase_if(m_waiting, [&reminder](const Reminder &other) { return other.name == reminder.name; });
    const auto after
        = std::ranges::find_if(m_waiting, [&reminder](const Reminder &other) { return other.kind < reminder.kind; });
    m_waiting.insert(after, reminder);
    if (m_standing && (m_standing->name == reminder.name || m_standing->kind < reminder.kind)) {
        if (m_standing->name != reminder.name)
            m_waiting.append(*m_standing);
        showNext();
    } else if (isHidden()) {
        showNext();
    }
}

/// What has nothing to say any more is passed over.
void MessageStrip::showNext()
{
    removeButtons();
    m_standing.reset();
    while (!m_waiting.isEmpty()) {
        const Reminder next = m_waiting.takeFirst();
        if (!next.text().isEmpty())
            return putReminder(next);
    }
    m_text->clear();
    hide();
}

void MessageStrip::putReminder(const Reminder &reminder)
{
    m_standing = reminder;
    putOffer(reminder.kind, reminder.text);
    for (const auto &[words, action] : reminder.actions)
        alsoOffer(words, action);
}

void MessageStrip::put(Kind kind, const QString &text)
{
    m_kind = kind;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(iconOf(kind)).pixmap(size, size));
    m_word->setText(kindWord());
    m_text->setText(text);
    m_text->setAccessibleName(kindWord() + QLatin1Char(' ') + text);
    setAccessibleName(m_text->accessibleName());
    setVisible(true);
}

void MessageStrip::showError(const Error &error) { show(Kind::Failure, words(error)); }

QString MessageStrip::words(const Error &error)
{
    return error.place.isEmpty() ? error.message : error.message + QLatin1Char('\n') + error.place;
}

void MessageStrip::remindOfError(const Error &error)
{
    if (error.code != QLatin1String("db.closed"))
        remind({ error.code, Kind::Failure, [said = words(error)] { return said; }, {} });
}

void MessageStrip::offer(Kind kind, const Words &text, const Words &buttonText, const std::function<void()> &action)
{
    makeRoom();
    putOffer(kind, text);
    alsoOffer(buttonText, action);
}

void MessageStrip::putOffer(Kind kind, const Words &text)
{
    put(kind, text());
    m_words = text;
}

void MessageStrip::alsoOffer(const Words &buttonText, const std::function<void()> &action)
{
    auto *button = new QPushButton(buttonText(), this);
    button->setObjectName(m_offered.isEmpty() ? QStringLiteral("messageAction") : QStringLiteral("messageOther"));
    button->setAccessibleName(buttonText());
    m_buttons->addWidget(button);
    m_offered.append({ button, buttonText });
    connect(button, &QPushButton::clicked, this, [this, action] {
        clear();
        action();
    });
}

void MessageStrip::removeButtons()
{
    m_words = {};
    m_offered.clear();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({}); // nobody takes it for one of those that follow
        item->widget()->deleteLater();     // it may be the one that was clicked
        delete item;
    }
}

void MessageStrip::clear() { showNext(); }

QString MessageStrip::text() const { return m_text->text(); }

void MessageStrip::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_word->setText(kindWord());
    if (!m_words)
        return;
    put(m_kind, m_words());
    for (const auto &[button, words] : std::as_const(m_offered)) {
        button->setText(words());
        button->setAccessibleName(words());
    }
}

void MessageStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace comity::ui
