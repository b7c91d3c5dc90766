// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/entryhistory.h"

#include "common/whendone.h"
#include "services/requestdifference.h"
#include "ui/directory/entryrequest.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

QTreeWidget *makeList(const char *name, QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(false);
    list->setWordWrap(true);
    list->setTabKeyNavigation(false);
    return list;
}

QString placeWords(const RequestDifference &difference, const QString &rowWord)
{
    QString words = difference.field ? difference.field->label.in(uiLanguage()) : QString();
    if (difference.row >= 0)
        words += QStringLiteral(" · ") + rowWord.arg(difference.row + 1);
    if (difference.column)
        words += QStringLiteral(" · ") + difference.column->label.in(uiLanguage());
    if (difference.language)
        words += QStringLiteral(" (") + nameOfLanguage(*difference.language) + QLatin1Char(')');
    return words;
}

} // namespace

EntryHistory::EntryHistory(desk::VaultDesk &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_intro(new PlainLabel(this)), m_list(makeList("entryVersions", this)),
      m_heading(new PlainLabel(this)), m_difference(makeList("entryDifferences", this))
{
    m_heading->setBuddy(m_difference);
    m_difference->setSelectionMode(QAbstractItemView::NoSelection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_heading);
    column->addWidget(m_difference, 2);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EntryHistory::compare);
    retranslate();
}

void EntryHistory::show(const QString &party, const QString &id)
{
    const int asked = ++m_asked;
    m_past.clear();
    fill();
    if (id.isEmpty())
        return;
    whenDone(m_vault.entryHistory(party, id), this, [this, asked](const Result<QList<desk::DirectoryPast>> &past) {
        if (asked != m_asked)
            return;
        if (!past) {
            Q_EMIT failed(past.error());
            return;
        }
        m_past = *past;
        fill();
    });
}

void EntryHistory::fill()
{
    m_list->clear();
    for (const desk::DirectoryPast &one : std::as_const(m_past)) {
        const QString what = one.version.removed ? tr("Taken out")
            : one.record                         ? tr("Version %1").arg(one.version.version)
                                                 : tr("Version %1, not kept").arg(one.version.version);
        auto *item = new QTreeWidgetItem(m_list, { what, shortDateTime(one.version.at.toLocalTime()), one.officer });
        item->setToolTip(1, safeText(one.version.at.toString(Qt::ISODate)));
    }
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->resizeColumnToContents(i);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    compare();
}

void EntryHistory::compare()
{
    m_difference->clear();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto &forms = directoryForms();
    if (row < 0 || row >= m_past.size() || !forms)
        return m_heading->setText(tr("This entry was never saved."));
    const desk::DirectoryPast &now = m_past.at(row);
    if (!now.record)
        return m_heading->setText(now.version.removed ? tr("Then the entry was taken out of the directory.")
                                                      : tr("What this version said is not kept."));
    DirectoryRecord before;
    before.id = now.record->id;
    for (qsizetype i = row + 1; i < m_past.size(); ++i) {
        if (m_past.at(i).record || m_past.at(i).version.removed) {
            before = m_past.at(i).record.value_or(before);
            break;
        }
    }
    m_heading->setText(tr("What version %1 changed").arg(now.version.version));
    const Template &form = *(*forms)->findTemplate(now.record->form());
    const auto differences
        = differencesOf(formOfEntry(before), formOfEntry(*now.record), form, **forms, *m_vault.library(), uiLanguage());
    for (const RequestDifference &difference : differences)
        new QTreeWidgetItem(m_difference,
                            { placeWords(difference, tr("row %1")),
                              difference.before.isEmpty() ? tr("— (nothing)") : difference.before,
                              difference.after.isEmpty() ? tr("— (nothing)") : difference.after });
    if (differences.isEmpty())
        new QTreeWidgetItem(m_difference, { tr("Nothing in the fields of the form") });
    m_difference->resizeColumnToContents(0);
}

void EntryHistory::retranslate()
{
    m_intro->setText(tr("Each version of the entry stays as it was saved."));
    m_list->setAccessibleName(tr("Versions of the entry"));
    m_list->setHeaderLabels({ tr("Version"), tr("Saved"), tr("Officer") });
    m_difference->setAccessibleName(tr("What changed"));
    m_difference->setHeaderLabels({ tr("Field"), tr("Before"), tr("After") });
    fill();
}

void EntryHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
