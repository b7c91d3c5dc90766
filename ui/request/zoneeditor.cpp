// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/zoneeditor.h"

#include "ui/request/lineedit.h"
#include "ui/request/zones.h"

namespace comity::ui {

ZoneEditor::ZoneEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : LineEditor(edit, field, place, parent)
{
    auto *suggester = new Suggester(&line(), zonesLike);
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
    if (m_edit.isTyped(m_place) || zone.isEmpty() || knownZones().contains(zone))
        return LineEditor::problem();
    return tr("“%1” is no time zone of the IANA list (such as Europe/London).").arg(zone.left(60));
}

} // namespace comity::ui
