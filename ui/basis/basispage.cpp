// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/basispage.h"

#include "ui/basis/basisview.h"
#include "ui/basis/dayfield.h"
#include "ui/basis/partyfield.h"
#include "ui/request/editing.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace comity::ui {

namespace {

const QString kRequestedParty = QStringLiteral("requested.party");
const QString kYes = QStringLiteral("yes");

/// A label before what it names, kept together where the line breaks.
QWidget *together(PlainLabel *label, QWidget *field, QWidget *parent)
{
    auto *pair = new QWidget(parent);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

void choose(QComboBox &box, const QVariant &data) { box.setCurrentIndex(std::max(0, box.findData(data))); }

/// What is chosen stays, in the words of another language.
void fill(QComboBox &box, const QList<std::pair<QString, QString>> &entries)
{
    const QVariant chosen = box.currentData();
    box.clear();
    for (const auto &[words, value] : entries)
        box.addItem(words, value);
    choose(box, chosen);
}

std::optional<bool> answer(const QComboBox &box)
{
    const QString chosen = box.currentData().toString();
    return chosen.isEmpty() ? std::nullopt : std::optional(chosen == kYes);
}

} // namespace

BasisPage::BasisPage(desk::VaultDesk &vault, MessageStrip &messages, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_clock(clock)
{
    build();
    m_day->setDate(m_clock.todayUtc());
    retranslate();
    for (PartyField *party : { m_requesting, m_requested })
        connect(party, &PartyField::changed, this, &BasisPage::ask);
    for (QComboBox *box : { m_kind, m_offence, m_coercive })
        connect(box, &QComboBox::activated, this, &BasisPage::ask);
    connect(m_urgent, &QCheckBox::toggled, this, &BasisPage::ask);
    connect(m_day, &DayField::changed, this, &BasisPage::ask);
    connect(m_view, &BasisView::failed, &messages, &MessageStrip::showError);
    connect(m_view, &BasisView::told, &messages,
            [&messages](const QString &sentence) { messages.show(MessageStrip::Kind::Success, sentence); });
}

void BasisPage::build()
{
    const auto label = [this](QWidget *field) {
        auto *made = new PlainLabel(this);
        made->setWordWrap(false);
        made->setBuddy(field);
        return made;
    };
    const auto box = [this, &label](const char *name, PlainLabel *&before) {
        auto *made = new QComboBox(this);
        made->setObjectName(QString::fromLatin1(name));
        letWheelPass(made);
        before = label(made);
        return made;
    };
    m_heading = new PlainLabel(this);
    m_heading->makeHeading();
    m_intro = new PlainLabel(this);
    makeHelp(m_intro);
    m_requesting = new PartyField(m_vault.library()->parties(), "basisRequesting", this);
    m_requestingLabel = label(m_requesting);
    m_requested = new PartyField(m_vault.library()->parties(), "basisRequested", this);
    m_requestedLabel = label(m_requested);
    m_kind = box("basisKind", m_kindLabel);
    m_day = new DayField("basisDay", this);
    m_dayLabel = label(&m_day->line());
    m_offence = box("basisOffence", m_offenceLabel);
    m_coercive = box("basisCoercive", m_coerciveLabel);
    for (QComboBox *one : { m_kind, m_offence, m_coercive })
        one->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_urgent = new QCheckBox(this);
    m_urgent->setObjectName(QStringLiteral("basisUrgent"));
    m_view = new BasisView(m_vault, this);

    auto *question = new FlowLayout;
    question->addWidget(together(m_requestingLabel, m_requesting, this));
    question->addWidget(together(m_requestedLabel, m_requested, this));
    question->addWidget(together(m_dayLabel, m_day, this));
    question->addWidget(together(m_kindLabel, m_kind, this));
    question->addWidget(together(m_offenceLabel, m_offence, this));
    question->addWidget(together(m_coerciveLabel, m_coercive, this));
    question->addWidget(m_urgent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addLayout(question);
    column->addWidget(m_view, 1);
}

void BasisPage::prepare(const QString &own)
{
    if (m_requesting->text().isEmpty())
        m_requesting->setCode(own);
    ask();
    m_view->refresh();
}

void BasisPage::showParty(const QString &own, const QString &other)
{
    m_requesting->setCode(own == other ? QString() : own);
    m_requested->setCode(other);
    m_day->setDate(m_clock.todayUtc());
    ask();
    m_view->refresh();
}

void BasisPage::ask()
{
    const QStringList kind = m_kind->currentData().toString().split(QLatin1Char('/'));
    BasisQuestion question;
    question.requesting = m_requesting->code();
    question.requested = m_requested->code();
    question.day = m_day->date();
    question.procedure = kind.value(1);
    question.conventionOffence = answer(*m_offence);
    question.coercive = answer(*m_coercive);
    question.urgent = m_urgent->isChecked();
    m_view->ask(kind.constFirst(), question);
}

// ---- words

void BasisPage::fillKinds()
{
    QList<std::pair<QString, QString>> entries;
    const auto &instruments = m_vault.library()->instruments();
    for (const auto &instrument : instruments) {
        if (instrument->basis.isEmpty())
            continue;
        for (const Template &form : instrument->templates) {
            if (!form.field(kRequestedParty))
                continue;
            const QString title = form.shortTitle.in(uiLanguage());
            entries.append({ instruments.size() == 1
                                 ? title
                                 : instrument->shortTitle.in(uiLanguage()) + QStringLiteral(" · ") + title,
                             instrument->id + QLatin1Char('/') + form.id });
        }
    }
    fill(*m_kind, entries);
}

void BasisPage::retranslate()
{
    m_heading->setText(tr("Legal basis"));
    m_intro->setText(
        tr("On what a request between two Parties rests on a day, and what follows from it. Every line names "
           "the provision that decides it; what is not known is not guessed."));
    m_requestingLabel->setText(tr("Requesting Party"));
    m_requesting->setAccessibleName(tr("Requesting Party"));
    m_requestedLabel->setText(tr("Requested Party"));
    m_requested->setAccessibleName(tr("Requested Party"));
    m_dayLabel->setText(tr("On the day"));
    m_kindLabel->setText(tr("Kind of request"));
    m_kind->setAccessibleName(tr("Kind of request"));
    m_offenceLabel->setText(tr("Offence established in accordance with the text"));
    m_offence->setAccessibleName(tr("Offence established in accordance with the text"));
    m_coerciveLabel->setText(tr("Coercive action is asked for"));
    m_coercive->setAccessibleName(tr("Coercive action is asked for"));
    for (QComboBox *box : { m_offence, m_coercive })
        fill(*box, { { tr("Not said"), QString() }, { tr("Yes"), kYes }, { tr("No"), QStringLiteral("no") } });
    m_urgent->setText(tr("Urgent"));
    fillKinds();
}

/// No proxy for the focus: the Tab key would pass over what stands before it.
void BasisPage::focusInEvent(QFocusEvent *) { m_requesting->setFocus(Qt::OtherFocusReason); }

void BasisPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
