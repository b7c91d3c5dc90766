// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/zoneeditor.h"

#include "ui/request/lineedit.h"
#include "ui/request/suggester.h"

#include <QTimeZone>

namespace comity::ui {

namespace {

constexpr qsizetype kMostSuggestions = 12;

const QStringList &zones()
{
    static const QStringList list = [] {
        QStringList ids;
        const QList<QByteArray> available = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : available)
            ids.append(QString::fromLatin1(id));
        return ids;
    }();
    return list;
}

QList<Suggestion> suggestionsFor(const QString &text)
{
    QString wanted = text;
    wanted.replace(QLatin1Char(' '), QLatin1Char('_')); // New York
    QList<Suggestion> suggestions;
    for (const QString &zone : zones()) {
        if (suggestions.size() < kMostSuggestions && zone.contains(wanted, Qt::CaseInsensitive))
            suggestions.append({ zone, zone });
    }
    return suggestions;
}

} // namespace

ZoneEditor::ZoneEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : LineEditor(edit, field, place, parent)
{
    auto *suggester = new Suggester(&line(), suggestionsFor);
    connect(suggester, &Suggester::chosen, this, [this](const QString &zone) {
        m_edit.setTyped(m_place, zone);
        refresh();
    });
    ZoneEditor::retranslate();
}

void ZoneEditor::retranslate() { line().setPlaceholderText(tr("a place, as Europe/London")); }

QString ZoneEditor::problem() const
{
    const QString zone = m_edit.value(m_place).string();
    if (m_edit.isTyped(m_place) || zone.isEmpty() || zones().contains(zone))
        return LineEditor::problem();
    return tr("“%1” is no time zone of the IANA list (such as Europe/London).").arg(zone.left(60));
}

} // namespace comity::ui
