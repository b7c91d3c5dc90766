// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/bondstrip.h"

#include "desk/casework.h"
#include "services/conditionwords.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kLinesShown = 3; // of conditions; all of them are in the register
constexpr int kLongestLine = 240;

QString shown(const QDate &day) { return localeOf(uiLanguage()).toString(day, QLocale::LongFormat); }

QString shortened(const QString &line)
{
    return line.size() <= kLongestLine ? line : line.left(kLongestLine - 1) + QChar(0x2026);
}

} // namespace

BondStrip::BondStrip(QWidget *parent) : StandingStrip(parent)
{
    setObjectName(QStringLiteral("bond"));
    retranslate();
}

void BondStrip::set(const Conditions &conditions, const Instrument &instrument, const QString &zone)
{
    m_conditions = conditions;
    m_instrument = &instrument;
    m_zone = zone;
    retranslate();
}

void BondStrip::retranslate()
{
    setButton(tr("&All conditions…"), tr("All conditions of all requests"));
    m_lines = m_instrument ? bondInWords(m_conditions, *m_instrument, desk::eventWords(), m_zone, shown, uiLanguage())
                           : QStringList();
    const auto binding = static_cast<int>(m_conditions.binding().size());
    QStringList words;
    for (int i = 0; i < std::min(binding, kLinesShown); ++i)
        words.append(shortened(m_lines.at(i + 1)));
    if (binding > kLinesShown)
        words.append(tr("and %n more condition(s)", nullptr, binding - kLinesShown));
    words += m_lines.mid(1 + binding); // the explanation that is due
    say(m_lines.value(0), words.join(QLatin1Char('\n')));
}

void BondStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    StandingStrip::changeEvent(event);
}

} // namespace comity::ui
