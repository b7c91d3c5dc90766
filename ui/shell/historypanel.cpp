// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historypanel.h"

#include "common/whendone.h"
#include "services/requestdifference.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

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

QString placeWords(const RequestDifference &difference, const QString &annexes, const QString &rowWord)
{
    if (!difference.field)
        return annexes;
    QString words = difference.field->label.in(uiLanguage());
    if (difference.row >= 0)
        words += QStringLiteral(" · ") + rowWord.arg(difference.row + 1);
    if (difference.column)
        words += QStringLiteral(" · ") + difference.column->label.in(uiLanguage());
    if (difference.language)
        words += QStringLiteral(" (") + nameOfLanguage(*difference.language) + QLatin1Char(')');
    return words;
}

} // namespace

HistoryPanel::HistoryPanel(desk::VaultDesk &vault, desk::RequestId request, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_request(request), m_intro(new PlainLabel(this)),
      m_list(makeList("versions", this)), m_differenceLabel(new PlainLabel(this)),
      m_difference(makeList("differences", this))
{
    m_differenceLabel->setBuddy(m_difference);
    m_differenceLabel->setObjectName(QStringLiteral("differenceHeading"));
    m_difference->setSelectionMode(QAbstractItemView::NoSelection);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_differenceLabel);
    column->addWidget(m_difference, 2);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryPanel::compare);
    retranslate();
}

void HistoryPanel::refresh()
{
    whenDone(m_vault.officers(), this, [this](const Result<QList<store::Officer>> &officers) {
        if (officers)
            m_officers = *officers;
        whenDone(m_vault.versions(m_request), this, [this](const Result<QList<store::VersionInfo>> &versions) {
            if (!versions) {
                Q_EMIT failed(versions.error());
                return;
            }
            m_versions = *versions;
            fill();
        });
    });
}

QString HistoryPanel::officerName(desk::OfficerId id) const
{
    const auto found
        = std::ranges::find_if(m_officers, [id](const store::Officer &officer) { return officer.id == id; });
    return found == m_officers.end() ? QString() : found->name;
}

void HistoryPanel::fill()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    for (const store::VersionInfo &version : std::as_const(m_versions)) {
        const QDateTime local = version.at.toLocalTime();
        auto *item = new QTreeWidgetItem(m_list,
                                         { tr("Version %1").arg(version.version), shortDateTime(local),
                                           officerName(version.officer), version.fingerprint.left(12) });
        item->setToolTip(3, safeText(version.fingerprint));
        item->setToolTip(1, safeText(version.at.toString(Qt::ISODate)));
    }
    for (int i = 0; i < m_list->columnCount(); ++i)
        m_list->resizeColumnToContents(i);
    m_list->setCurrentItem(m_list->topLevelItem(std::min<int>(row, m_list->topLevelItemCount() - 1)));
}

void HistoryPanel::compare()
{
    m_difference->clear();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int asked = ++m_asked;
    if (row < 0 || row >= m_versions.size())
        return m_differenceLabel->clear();
    if (row == m_versions.size() - 1)
        return m_differenceLabel->setText(tr("This is the first version."));
    const qint64 newer = m_versions.at(row).version;
    const qint64 older = m_versions.at(row + 1).version;
    m_differenceLabel->setText(tr("What version %1 changed in version %2").arg(newer).arg(older));
    whenDone(m_vault.version(m_request, older), this, [this, newer, asked](const Result<Request> &before) {
        if (!before) {
            Q_EMIT failed(before.error());
            return;
        }
        whenDone(m_vault.version(m_request, newer), this, [this, asked, was = *before](const Result<Request> &after) {
            if (asked != m_asked)
                return;
            if (!after) {
                Q_EMIT failed(after.error());
                return;
            }
            showDifference(was, *after);
        });
    });
}

void HistoryPanel::showDifference(const Request &older, const Request &newer)
{
    const Instrument *instrument = m_vault.library()->instrument(newer.instrument);
    const Template *form = instrument->findTemplate(newer.type);
    const auto differences = differencesOf(older, newer, *form, *instrument, *m_vault.library(), uiLanguage());
    for (const RequestDifference &difference : differences)
        new QTreeWidgetItem(m_difference,
                            { placeWords(difference, tr("Annexes"), tr("row %1")),
                              difference.before.isEmpty() ? tr("— (nothing)") : difference.before,
                              difference.after.isEmpty() ? tr("— (nothing)") : difference.after });
    if (differences.isEmpty())
        new QTreeWidgetItem(m_difference, { tr("Nothing in the fields of the form") });
    m_difference->resizeColumnToContents(0);
}

void HistoryPanel::retranslate()
{
    m_intro->setText(tr("Each version stays as it was saved. Choose one to see what it changed."));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({ tr("Version"), tr("Saved"), tr("Officer"), tr("Fingerprint") });
    m_difference->setAccessibleName(tr("What changed"));
    m_difference->setHeaderLabels({ tr("Field"), tr("Before"), tr("After") });
    fill();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
