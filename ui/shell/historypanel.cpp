// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historypanel.h"

#include "common/whendone.h"
#include "services/requestdifference.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
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
      m_list(makeList("versions", this)), m_withLabel(new PlainLabel(this)), m_with(new QComboBox(this)),
      m_differenceLabel(new PlainLabel(this)), m_difference(makeList("differences", this))
{
    m_intro->keepRoom();
    m_with->setObjectName(QStringLiteral("comparedWith"));
    m_with->setFocusPolicy(Qt::StrongFocus);
    m_with->installEventFilter(this);
    m_withLabel->setBuddy(m_with);
    m_withLabel->setWordWrap(false);
    m_differenceLabel->setBuddy(m_difference);
    m_differenceLabel->setObjectName(QStringLiteral("differenceHeading"));
    m_difference->setSelectionMode(QAbstractItemView::NoSelection);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_list, 1);
    auto *with = new QHBoxLayout;
    with->addWidget(m_withLabel);
    with->addWidget(m_with, 1);
    column->addLayout(with);
    column->addWidget(m_differenceLabel);
    column->addWidget(m_difference, 2);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryPanel::offerOthers);
    connect(m_with, &QComboBox::currentIndexChanged, this, &HistoryPanel::compare);
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
    if (m_versions.isEmpty())
        offerOthers();
}

/// The versions that the chosen one can be compared with; the one before it at first, or the one after the first.
void HistoryPanel::offerOthers()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    {
        const QSignalBlocker quiet(m_with);
        m_with->clear();
        for (qsizetype i = 0; row >= 0 && i < m_versions.size(); ++i)
            if (i != row)
                m_with->addItem(m_list->topLevelItem(static_cast<int>(i))->text(0), m_versions.at(i).version);
        m_with->setCurrentIndex(std::min(std::max(row, 0), m_with->count() - 1));
    }
    m_with->setVisible(m_with->count() > 0);
    m_withLabel->setVisible(m_with->count() > 0);
    compare();
}

void HistoryPanel::compare()
{
    m_difference->clear();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int asked = ++m_asked;
    if (row < 0 || row >= m_versions.size())
        return m_differenceLabel->clear();
    if (m_with->currentIndex() < 0)
        return m_differenceLabel->setText(tr("This is the first version."));
    const qint64 chosen = m_versions.at(row).version;
    const qint64 other = m_with->currentData().toLongLong();
    const qint64 newer = std::max(chosen, other);
    const qint64 older = std::min(chosen, other);
    m_differenceLabel->setText(newer == older + 1
                                   ? tr("What version %1 changed in version %2").arg(newer).arg(older)
                                   : tr("What changed from version %1 to version %2").arg(older).arg(newer));
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
    m_intro->setText(tr("Each version stays as it was saved. Choose one to see what it changed, and any other "
                        "to compare it with."));
    m_withLabel->setText(tr("&Compared with:"));
    m_with->setAccessibleName(tr("Version to compare with"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setHeaderLabels({ tr("Version"), tr("Saved"), tr("Officer"), tr("Fingerprint") });
    m_difference->setAccessibleName(tr("What changed"));
    m_difference->setHeaderLabels({ tr("Field"), tr("Before"), tr("After") });
    fill();
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_with && event->type() == QEvent::Wheel && !m_with->hasFocus()) {
        event->ignore(); // the wheel scrolls, it does not choose
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
