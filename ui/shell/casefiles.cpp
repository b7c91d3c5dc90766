// SPDX-License-Identifier: GPL-3.0-or-later
//
// Of the page of a case: what leaves it, and what comes into it.
#include "common/whendone.h"
#include "ui/life/bondstrip.h"
#include "ui/life/coursepanel.h"
#include "ui/preview/exportpanel.h"
#include "ui/preview/previewpanel.h"
#include "ui/preview/printing.h"
#include "ui/request/requestedit.h"
#include "ui/shell/attachmentspanel.h"
#include "ui/shell/casepage.h"
#include "ui/widgets/messagestrip.h"

#include <QTabWidget>

namespace comity::ui {

QString CasePage::notWrittenOnIt()
{
    return tr("Whoever gets what this case holds has to keep to its conditions; they are not written on it:");
}

void CasePage::print()
{
    whenDone(printPaper(*m_desk, m_edit->request(), m_preview->languages(), this), this,
             [this](const Result<int> &pages) {
                 if (pages && *pages > 0) {
                     const QString done = tr("%n page(s) went to the printer.", nullptr, *pages);
                     m_messages->show(MessageStrip::Kind::Success, done);
                     tellBond(done, notWrittenOnIt());
                 } else if (!pages && pages.error().code != QLatin1String("print.cancelled"))
                     m_messages->showError(pages.error());
             });
}

/// What leaves the vault takes its conditions along: whoever gets it has to be told.
void CasePage::tellBond(const QString &done, const QString &where)
{
    if (m_bond->lines().isEmpty())
        return;
    m_messages->show(MessageStrip::Kind::Warning,
                     done + QLatin1Char(' ') + where + QLatin1Char('\n') + m_bond->lines().join(QLatin1Char('\n')));
}

void CasePage::showExport()
{
    m_tabs->setCurrentWidget(m_export);
    m_export->setFocus();
}

void CasePage::showReceived(const desk::PaperAtTheDesk &received)
{
    m_tabs->setCurrentWidget(m_course);
    m_course->showReceived(received);
}

void CasePage::attach(const QStringList &paths)
{
    m_tabs->setCurrentWidget(m_attachments);
    m_attachments->add(paths);
}

void CasePage::askForPaper()
{
    m_tabs->setCurrentWidget(m_attachments);
    m_messages->offer(
        MessageStrip::Kind::Information,
        [] { return tr("Write down what the paper says, and attach a scan of it: the paper is what was received."); },
        [] { return tr("Attach the scan…"); }, [this] { m_attachments->choose(); });
}

} // namespace comity::ui
