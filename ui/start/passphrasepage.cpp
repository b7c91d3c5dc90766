// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/passphrasepage.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretfield.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace comity::ui {

namespace {

// A bar that is full where zxcvbn's scale ends to matter: 10^12 tries.
constexpr int kBarTenthsMost = 120;

} // namespace

PassphrasePage::PassphrasePage(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel(this)), m_intro(new PlainLabel(this)),
      m_firstLabel(new PlainLabel(this)), m_first(new SecretField(this)), m_againLabel(new PlainLabel(this)),
      m_again(new SecretField(this)), m_strength(new QProgressBar(this)), m_verdict(new PlainLabel(this))
{
    m_heading->makeHeading(6);
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    m_strength->setObjectName(QStringLiteral("strength"));
    m_strength->setRange(0, kBarTenthsMost);
    m_strength->setTextVisible(false);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_firstLabel->setBuddy(m_first);
    m_againLabel->setBuddy(m_again);

    auto *grid = new QGridLayout;
    grid->addWidget(m_firstLabel, 0, 0);
    grid->addWidget(m_first, 0, 1);
    grid->addWidget(m_strength, 1, 1);
    grid->addWidget(m_againLabel, 2, 0);
    grid->addWidget(m_again, 2, 1);
    grid->addWidget(m_verdict, 3, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addLayout(grid);
    column->addStretch(1);
    setFocusProxy(m_first);

    for (SecretField *field : { m_first, m_again })
        connect(field, &SecretField::edited, this, &PassphrasePage::judge);
    connect(m_first, &SecretField::entered, m_again, [this] { m_again->setFocus(); });
    connect(m_again, &SecretField::entered, this, &PassphrasePage::entered);
    retranslate();
}

void PassphrasePage::setNames(const QStringList &names)
{
    m_names = names;
    judge();
}

void PassphrasePage::setOwner(Owner owner)
{
    m_owner = owner;
    m_heading->setVisible(isForNewVault()); // elsewhere the page has a heading of its own
    retranslate();
}

void PassphrasePage::clear()
{
    m_first->clear();
    m_again->clear();
    judge();
}

Result<desk::SecretText> PassphrasePage::take()
{
    auto secret = m_first->take();
    m_again->clear();
    judge();
    return secret;
}

void PassphrasePage::judge()
{
    m_complete = false;
    if (m_first->isEmpty()) {
        m_strength->setValue(0);
        m_verdict->clear();
        Q_EMIT changed();
        return;
    }
    const auto chosen = m_first->copy();
    if (!chosen) {
        m_strength->setValue(0);
        m_verdict->setText(chosen.error().message);
        Q_EMIT changed();
        return;
    }
    const desk::PassphraseStrength strength = desk::judgePassphrase(*chosen, m_names);
    m_strength->setValue(std::clamp(int(strength.log10Guesses * 10), 0, kBarTenthsMost));
    m_strength->setAccessibleDescription(verdict(strength));
    QString words = verdict(strength);
    if (strength.accepted && !m_again->isEmpty()) {
        const auto again = m_again->copy();
        m_complete = again.ok() && chosen->equals(*again);
        words += QLatin1Char('\n') + (m_complete ? tr("Both are the same.") : tr("The two are not the same yet."));
    }
    m_verdict->setText(words);
    Q_EMIT changed();
}

QString PassphrasePage::verdict(const desk::PassphraseStrength &strength) const
{
    if (strength.accepted)
        return tr("Strong enough.");
    QStringList sentences;
    for (const auto &reason : strength.reasons)
        sentences.append(reason.message);
    return sentences.join(QLatin1Char('\n'));
}

QString PassphrasePage::introduction() const
{
    switch (m_owner) {
    case Owner::FirstOfficer:
        return tr("Four or five words that have nothing to do with each other, with you or with your work are "
                  "easy to keep in mind and hard to guess. Spaces and all scripts are allowed. It cannot be "
                  "reset: the recovery sheet that comes next is the only other way in.");
    case Owner::Learner:
        return tr("Four or five words that have nothing to do with each other, with you or with your work are easy to "
                  "keep in mind and hard to guess. The rules are those of a real vault: this too is practice.");
    case Owner::OtherOfficer:
        return tr("Let the officer type it: nobody else should know it. Four or five words that have nothing to do "
                  "with each other, with the officer or with the work are easy to keep in mind and hard to guess.");
    case Owner::Oneself:
        return tr("Four or five words that have nothing to do with each other, with you or with your work are easy "
                  "to keep in mind and hard to guess. The recovery sheet still opens the vault afterwards.");
    }
    return {};
}

void PassphrasePage::retranslate()
{
    m_heading->setText(tr("Your passphrase"));
    m_intro->setText(introduction());
    const bool isFirst = isForNewVault();
    m_firstLabel->setText(isFirst ? tr("&Passphrase") : tr("New &passphrase"));
    m_first->setName(isFirst ? tr("Passphrase") : tr("New passphrase"));
    m_againLabel->setText(tr("The &same again"));
    m_again->setName(tr("The same passphrase again"));
    m_strength->setAccessibleName(tr("Strength of the passphrase"));
    judge();
}

void PassphrasePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
