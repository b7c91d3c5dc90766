// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desksettings.h"

#include "common/whendone.h"
#include "ui/request/editing.h"
#include "ui/shell/zonechoice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <optional>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;

constexpr int kDaysMost = 366;
constexpr qsizetype kLeadsMost = 8;
constexpr int kLeadCharacters = 18;

/// "30, 14, 7", whatever stands between the numbers and by whatever digits; nothing when it is no list of days.
std::optional<QList<int>> leadsFrom(const QString &text)
{
    QList<int> days;
    bool inNumber = false;
    for (const QChar c : text) {
        if (c.isLetter())
            return std::nullopt;
        if (c.digitValue() < 0) {
            inNumber = false;
            continue;
        }
        if (!inNumber)
            days.append(0);
        inNumber = true;
        days.last() = days.constLast() * 10 + c.digitValue();
        if (days.constLast() > kDaysMost)
            return std::nullopt;
    }
    std::sort(days.begin(), days.end(), std::greater<>());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.size() > kLeadsMost || (days.isEmpty() && !text.trimmed().isEmpty()))
        return std::nullopt;
    return days;
}

QString leadsText(const QList<int> &days)
{
    QStringList numbers;
    for (const int day : days)
        numbers.append(localeOf(uiLanguage()).toString(day));
    return numbers.join(uiLanguage() == Language::Arabic ? QStringLiteral("\u060c ") : QStringLiteral(", "));
}

QJsonArray arrayOf(const QList<int> &days)
{
    QJsonArray array;
    for (const int day : days)
        array.append(day);
    return array;
}

} // namespace

DeskSettings::DeskSettings(QWidget *parent) : QWidget(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(800ms);
    connect(&m_quiet, &QTimer::timeout, this, &DeskSettings::write);
    build();
    retranslate();
    hide();
}

void DeskSettings::build()
{
    m_desk = new QGroupBox(this);
    m_note = new PlainLabel(m_desk);
    m_zone = new ZoneChoice(m_desk);
    m_zoneLabel = new PlainLabel(m_desk);
    m_zoneLabel->setWordWrap(false);
    m_zoneLabel->setBuddy(&m_zone->line());
    m_reservation = new QComboBox(m_desk);
    m_reservation->setObjectName(QStringLiteral("deskReservation"));
    m_reservation->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reservationLabel = new PlainLabel(m_desk);
    m_reservationLabel->setBuddy(m_reservation);
    m_reservationLabel->setWordWrap(false);
    m_reservationNote = new PlainLabel(m_desk);
    auto *form = new QFormLayout(m_desk);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_note);
    form->addRow(m_zoneLabel, m_zone);
    form->addRow(m_reservationLabel, m_reservation);
    form->addRow(m_reservationNote);

    m_targets = new QGroupBox(this);
    m_targetsNote = new PlainLabel(m_targets);
    m_what = new PlainLabel(m_targets);
    m_daysHead = new PlainLabel(m_targets);
    m_leadsHead = new PlainLabel(m_targets);
    m_problem = new PlainLabel(m_targets);
    m_problem->setObjectName(QStringLiteral("targetsProblem"));
    m_usual = new QPushButton(m_targets);
    m_usual->setObjectName(QStringLiteral("usualTargets"));
    auto *grid = new QGridLayout;
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_daysHead, 0, 1);
    grid->addWidget(m_leadsHead, 0, 2);
    grid->setColumnStretch(0, 1);
    for (const QString &kind : deadlineKinds())
        addLine(*grid, kind);
    auto *column = new QVBoxLayout(m_targets);
    column->addWidget(m_targetsNote);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addWidget(m_usual, 0, Qt::AlignLeading);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_desk);
    whole->addWidget(m_targets);
    connect(m_zone, &ZoneChoice::chosen, this, [this](const QString &zone) { set(desk::kZoneSetting, zone); });
    connect(m_reservation, &QComboBox::activated, this,
            [this] { set(desk::kReservationSetting, m_reservation->currentData().toJsonValue()); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_quiet.stop();
        for (const Line &line : m_lines)
            line.leads->clear();
        set(desk::kTargetsSetting, QJsonObject());
        set(desk::kLeadsSetting, QJsonObject());
        prepare();
    });
}

void DeskSettings::addLine(QGridLayout &grid, const QString &kind)
{
    const OfficeTargets usual;
    const int row = static_cast<int>(m_lines.size()) + 1;
    Line line{ kind, new PlainLabel(m_targets), nullptr, nullptr, new QLineEdit(m_targets) };
    grid.addWidget(line.name, row, 0);
    if (usual.days.contains(kind)) {
        line.days = new QSpinBox(m_targets);
        line.days->setObjectName(QStringLiteral("target.") + kind);
        line.days->setRange(0, kDaysMost);
        line.days->setKeyboardTracking(false);
        letWheelPass(line.days);
        grid.addWidget(line.days, row, 1);
        connect(line.days, &QSpinBox::valueChanged, this, &DeskSettings::touch);
    } else {
        line.told = new PlainLabel(m_targets);
        grid.addWidget(line.told, row, 1);
    }
    line.leads->setObjectName(QStringLiteral("leads.") + kind);
    line.leads->setMaxLength(100);
    line.leads->setMinimumWidth(fontMetrics().averageCharWidth() * kLeadCharacters);
    grid.addWidget(line.leads, row, 2);
    connect(line.leads, &QLineEdit::textEdited, this, &DeskSettings::touch);
    m_lines.push_back(line);
}

// ---- values

void DeskSettings::setVault(desk::VaultDesk *vault)
{
    if (m_quiet.isActive())
        write();
    m_vault = vault;
    setVisible(vault);
    prepare();
}

void DeskSettings::prepare()
{
    if (!m_vault)
        return;
    whenDone(m_vault->settings(QStringLiteral("desk.")), this, [this](const Result<QMap<QString, QJsonValue>> &kept) {
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        if (!m_vault)
            return;
        whenDone(m_vault->targets(), this, [this, settings = *kept](const Result<OfficeTargets> &targets) {
            if (targets)
                fill(settings, *targets);
            else
                Q_EMIT failed(targets.error());
        });
    });
}

void DeskSettings::fill(const QMap<QString, QJsonValue> &settings, const OfficeTargets &targets)
{
    m_showing = true;
    if (!m_zone->isHalfTyped())
        m_zone->setZone(settings.value(desk::kZoneSetting).toString());
    const QJsonValue made = settings.value(desk::kReservationSetting);
    m_reservation->setCurrentIndex(!made.isBool() ? 0 : made.toBool() ? 1 : 2);
    for (const Line &line : m_lines) {
        if (line.days)
            line.days->setValue(targets.days.value(line.kind));
        if (leadsFrom(line.leads->text())) // what is half typed stays
            line.leads->setText(leadsText(targets.leadsOf(line.kind)));
    }
    mark();
    m_showing = false;
}

void DeskSettings::touch()
{
    if (m_showing)
        return;
    mark();
    m_quiet.start();
}

/// What is no list of days stays as it was typed, is told, and is not written.
void DeskSettings::mark()
{
    QStringList wrong;
    for (const Line &line : m_lines) {
        const bool right = leadsFrom(line.leads->text()).has_value();
        line.leads->setAccessibleDescription(right ? QString() : tr("not a list of days"));
        if (!right)
            wrong.append(line.name->text());
    }
    m_problem->setVisible(!wrong.isEmpty());
    m_problem->setText(wrong.isEmpty() ? QString()
                                       : tr("Not kept, for it is no list of days from 0 to 366 (as 30, 14, 7): %1")
                                             .arg(wrong.join(QStringLiteral("; "))));
}

void DeskSettings::write()
{
    m_quiet.stop();
    const OfficeTargets usual;
    QJsonObject days;
    QJsonObject leads;
    for (const Line &line : m_lines) {
        if (line.days && line.days->value() != usual.days.value(line.kind))
            days.insert(line.kind, line.days->value());
        if (const auto list = leadsFrom(line.leads->text()); list && *list != usual.leadsOf(line.kind))
            leads.insert(line.kind, arrayOf(*list));
    }
    set(desk::kTargetsSetting, days);
    set(desk::kLeadsSetting, leads);
}

void DeskSettings::set(const QString &key, const QJsonValue &value)
{
    if (!m_vault)
        return;
    whenDone(m_vault->setSetting(key, value), this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT changed();
        else
            Q_EMIT failed(done.error());
    });
}

// ---- words

QString DeskSettings::nameOf(const QString &kind)
{
    using namespace deadlines;
    const QMap<QString, QString> names{
        { preservationEnds, tr("Last guaranteed day of a preservation") },
        { dataLoss, tr("Loss of the data at the service") },
        { confirmation, tr("Formal confirmation") },
        { acknowledgement, tr("Acknowledgement of receipt") },
        { preservation, tr("Preservation to be effected") },
        { replyWanted, tr("Reply that the request asks for") },
        { followUp, tr("Follow-up request") },
        { followUpReceipt, tr("Word that the follow-up request was received") },
        { concernAnswer, tr("Answer to a notice of concern") },
        { confidentialityAnswer, tr("Answer on confidentiality") },
        { information, tr("Information that was asked for") },
        { conditionsAnswer, tr("Answer to proposed conditions") },
        { extensionAnswer, tr("Answer on an extension") },
        { postponementReview, tr("Review of a postponement") },
        { delayExpected, tr("Day that was told with a delay") },
        { decision, tr("Decision on the follow-up request") },
        { useReport, tr("Explanation of the use made") },
        { execution, tr("Execution of the request") },
    };
    return names.value(kind, kind);
}

void DeskSettings::retranslate()
{
    m_desk->setTitle(tr("This desk"));
    m_note->setText(tr("Kept in the vault that is open, for all its officers."));
    m_zoneLabel->setText(tr("Time &zone of this office"));
    m_reservationLabel->setText(tr("Reservation of our &Party under article 9, paragraph 4"));
    const int chosen = std::max(0, m_reservation->currentIndex());
    m_reservation->clear();
    m_reservation->addItem(tr("Not known: the ground is not offered"), QJsonValue(QJsonValue::Null));
    m_reservation->addItem(tr("Made"), QJsonValue(true));
    m_reservation->addItem(tr("Not made"), QJsonValue(false));
    m_reservation->setCurrentIndex(chosen);
    m_reservation->setAccessibleName(tr("Reservation of our Party under article 9, paragraph 4"));
    m_reservationNote->setText(tr("Only with it can preservation be refused for want of dual criminality, and only for "
                                  "offences that are none of the Convention."));
    m_targets->setTitle(tr("Targets of this office"));
    m_targetsNote->setText(tr(
        "The text says \"promptly\" and \"expeditiously\" and names no day: these are this office's own aims and are "
        "shown as targets everywhere. Only the sixty days of article 9, paragraph 7, are the text's."));
    m_what->setText(tr("What is due"));
    m_daysHead->setText(tr("Target, in days"));
    m_leadsHead->setText(tr("Warn so many days before"));
    for (const Line &line : m_lines) {
        const QString name = nameOf(line.kind);
        line.name->setText(name);
        if (line.days)
            line.days->setAccessibleName(tr("Target in days: %1").arg(name));
        if (line.told)
            line.told->setText(line.kind == deadlines::preservationEnds ? tr("by the text") : tr("as told"));
        line.leads->setAccessibleName(tr("Warn so many days before: %1").arg(name));
    }
    m_usual->setText(tr("As they &usually are"));
    m_usual->setAccessibleName(tr("Set the targets as they usually are"));
    prepare();
}

void DeskSettings::hideEvent(QHideEvent *event)
{
    if (m_quiet.isActive())
        write();
    QWidget::hideEvent(event);
}

void DeskSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (m_quiet.isActive())
            write();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace comity::ui
