// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/zonechoice.h"

#include "ui/request/suggester.h"
#include "ui/request/zones.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kCharacters = 32;

} // namespace

ZoneChoice::ZoneChoice(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_problem(new PlainLabel(this))
{
    m_line->setObjectName(QStringLiteral("deskZone"));
    m_line->setMaxLength(100);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_line);
    column->addWidget(m_problem);
    setFocusProxy(m_line);
    auto *suggester = new Suggester(m_line, zonesLike);
    connect(suggester, &Suggester::chosen, this, [this](const QString &zone) {
        m_line->setText(zone);
        take();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &ZoneChoice::take);
    connect(m_line, &QLineEdit::textEdited, this, &ZoneChoice::mark);
    retranslate();
}

/// The line loses the keyboard with the widget that lends it, and would tell what is no more.
ZoneChoice::~ZoneChoice() { m_line->disconnect(this); }

void ZoneChoice::setZone(const QString &zone)
{
    m_known = zone;
    m_line->setText(zone);
    mark();
}

QString ZoneChoice::zone() const
{
    const QString typed = m_line->text().trimmed();
    return knownZones().contains(typed) ? typed : QString();
}

bool ZoneChoice::isHalfTyped() const { return zone().isEmpty() && !m_line->text().trimmed().isEmpty(); }

void ZoneChoice::take()
{
    mark();
    const QString now = zone();
    if (now.isEmpty() || now == m_known)
        return;
    m_known = now;
    Q_EMIT chosen(now);
}

void ZoneChoice::mark()
{
    const bool wrong = isHalfTyped();
    m_problem->setText(wrong ? tr("“%1” is no time zone of the IANA list (such as Europe/London).")
                                   .arg(isolated(m_line->text().trimmed().left(60)))
                             : QString());
    m_problem->setVisible(wrong);
    m_line->setAccessibleDescription(m_problem->text());
}

void ZoneChoice::retranslate()
{
    m_line->setPlaceholderText(tr("a place, as Europe/London"));
    m_line->setAccessibleName(tr("Time zone of this office"));
    mark();
}

void ZoneChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
