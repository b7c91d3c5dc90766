// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/findingspanel.h"

#include "ui/preview/findingsmodel.h"
#include "ui/preview/findingsview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace comity::ui {

namespace {

bool same(const Finding &a, const Finding &b)
{
    return a.rule == b.rule && a.severity == b.severity && a.message == b.message && a.paragraph == b.paragraph
        && a.field == b.field && a.pointer == b.pointer && a.arguments == b.arguments;
}

bool same(const Findings &a, const Findings &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const Finding &one, const Finding &other) { return same(one, other); });
}

/// Different shapes, so that colour does not speak alone; the words stand beside them.
std::array<QIcon, 4> icons(const QWidget &widget)
{
    const QStyle *style = widget.style();
    return { style->standardIcon(QStyle::SP_MessageBoxCritical), style->standardIcon(QStyle::SP_MessageBoxWarning),
             style->standardIcon(QStyle::SP_MessageBoxInformation), style->standardIcon(QStyle::SP_DialogApplyButton) };
}

/// What is open in the list, to be opened again after it was made anew.
struct Unfolded
{
    QSet<QString> findings; ///< whose explanation is seen
    QSet<int> closedGroups;
    QString current;
    int scrolled = 0;
};

Unfolded unfoldedIn(const QTreeView &view)
{
    Unfolded state;
    const QAbstractItemModel &model = *view.model();
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex top = model.index(group, 0);
        if (!view.isExpanded(top))
            state.closedGroups.insert(top.data(FindingsModel::GroupRole).toInt());
        for (int row = 0; row < model.rowCount(top); ++row) {
            const QModelIndex finding = model.index(row, 0, top);
            if (view.isExpanded(finding))
                state.findings.insert(finding.data(FindingsModel::KeyRole).toString());
        }
    }
    state.current = FindingsModel::findingAt(view.currentIndex()).data(FindingsModel::KeyRole).toString();
    state.scrolled = view.verticalScrollBar()->value();
    return state;
}

void unfold(QTreeView &view, const FindingsModel &model, const Unfolded &state)
{
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex top = model.index(group, 0);
        view.setExpanded(top, !state.closedGroups.contains(top.data(FindingsModel::GroupRole).toInt()));
        for (int row = 0; row < model.rowCount(top) && !state.findings.isEmpty(); ++row) {
            const QModelIndex finding = model.index(row, 0, top);
            if (state.findings.contains(finding.data(FindingsModel::KeyRole).toString()))
                view.setExpanded(finding, true);
        }
    }
    if (const QModelIndex current = model.indexOf(state.current); current.isValid())
        view.setCurrentIndex(current);
    view.verticalScrollBar()->setValue(state.scrolled);
}

} // namespace

FindingsPanel::FindingsPanel(std::shared_ptr<const Library> library, QWidget *parent)
    : QWidget(parent), m_model(std::make_unique<FindingsModel>(std::move(library)))
{
    build();
    m_model->setIcons(icons(*this));
    retranslate();
    closeReason();
}

FindingsPanel::~FindingsPanel()
{
    delete m_view; // before the model
}

void FindingsPanel::build()
{
    m_summary = new PlainLabel(this);
    m_summary->setObjectName(QStringLiteral("findingsSummary"));
    m_view = new FindingsView(this);
    m_view->setObjectName(QStringLiteral("findingsList"));
    m_view->setModel(m_model.get());
    m_accept = new QPushButton(this);
    m_accept->setObjectName(QStringLiteral("findingsAccept"));
    m_withdraw = new QPushButton(this);
    m_withdraw->setObjectName(QStringLiteral("findingsWithdraw"));
    m_reasonStrip = new QWidget(this);
    m_reasonLabel = new PlainLabel(m_reasonStrip);
    m_reason = new QLineEdit(m_reasonStrip);
    m_reason->setObjectName(QStringLiteral("findingsReason"));
    m_reason->setMaxLength(500);
    m_reasonLabel->setBuddy(m_reason);
    m_confirm = new QPushButton(m_reasonStrip);
    m_confirm->setObjectName(QStringLiteral("findingsConfirm"));
    m_dismiss = new QPushButton(m_reasonStrip);
    m_dismiss->setObjectName(QStringLiteral("findingsDismiss"));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_withdraw);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_reason, 1);
    answers->addWidget(m_confirm);
    answers->addWidget(m_dismiss);
    auto *strip = new QVBoxLayout(m_reasonStrip);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->addWidget(m_reasonLabel);
    strip->addLayout(answers);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_summary);
    whole->addWidget(m_view, 1);
    whole->addLayout(buttons);
    whole->addWidget(m_reasonStrip);
    connectParts();
}

void FindingsPanel::connectParts()
{
    connect(m_view, &FindingsView::chosen, this, [this](const QModelIndex &finding) {
        Q_EMIT fieldWanted(finding.data(FindingsModel::PointerRole).toString());
    });
    connect(m_view, &FindingsView::currentMoved, this, &FindingsPanel::showActions);
    connect(m_accept, &QPushButton::clicked, this, &FindingsPanel::askReason);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { Q_EMIT acceptanceWithdrawn(selectedKey()); });
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &reason) { m_confirm->setEnabled(!reason.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingsPanel::acceptAsked);
    connect(m_confirm, &QPushButton::clicked, this, &FindingsPanel::acceptAsked);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        closeReason();
        m_view->setFocus();
    });
}

void FindingsPanel::setForm(const QString &instrument, const QString &type)
{
    m_model->setForm(instrument, type);
    refill();
}

void FindingsPanel::setFindings(const Findings &findings)
{
    const bool changed = !m_checked || !same(findings, m_findings);
    m_checked = true;
    m_findings = findings;
    if (changed)
        refill();
}

void FindingsPanel::setAccepted(const QMap<QString, QString> &reasons)
{
    if (reasons == m_accepted)
        return;
    m_accepted = reasons;
    refill();
}

void FindingsPanel::clear()
{
    m_checked = false;
    m_findings.clear();
    m_accepted.clear();
    closeReason();
    refill();
}

int FindingsPanel::countOf(int group) const
{
    return int(std::count_if(m_findings.cbegin(), m_findings.cend(), [&](const Finding &finding) {
        return int(FindingsModel::groupOf(finding, m_accepted)) == group;
    }));
}

int FindingsPanel::errorCount() const { return countOf(int(FindingsModel::Group::Errors)); }
int FindingsPanel::openWarningCount() const { return countOf(int(FindingsModel::Group::Warnings)); }

QString FindingsPanel::summary() const
{
    if (!m_checked)
        return tr("The request has not been checked yet.");
    if (m_findings.isEmpty())
        return tr("There is nothing to object to in this request.");
    QStringList parts;
    const auto add = [&parts](int count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    const int hints = countOf(int(FindingsModel::Group::Hints));
    const int settled = countOf(int(FindingsModel::Group::Accepted));
    add(errorCount(), tr("%n error(s)", nullptr, errorCount()));
    add(openWarningCount(), tr("%n warning(s)", nullptr, openWarningCount()));
    add(hints, tr("%n hint(s)", nullptr, hints));
    add(settled, tr("%n accepted warning(s)", nullptr, settled));
    return parts.join(tr(", ", "between the parts of a list"));
}

void FindingsPanel::refill()
{
    const Unfolded state = unfoldedIn(*m_view);
    m_model->fill(m_findings, m_accepted);
    unfold(*m_view, *m_model, state);
    if (!m_reasonFor.isEmpty() && (!m_model->indexOf(m_reasonFor).isValid() || m_accepted.contains(m_reasonFor)))
        closeReason();
    m_summary->setText(summary());
    m_view->setAccessibleDescription(summary());
    showActions();
}

QString FindingsPanel::selectedKey() const
{
    return FindingsModel::findingAt(m_view->currentIndex()).data(FindingsModel::KeyRole).toString();
}

void FindingsPanel::showActions()
{
    const QModelIndex finding = FindingsModel::findingAt(m_view->currentIndex());
    const auto group = FindingsModel::Group(finding.data(FindingsModel::GroupRole).toInt());
    m_accept->setEnabled(finding.isValid() && group == FindingsModel::Group::Warnings && m_reasonFor.isEmpty());
    m_withdraw->setVisible(finding.isValid() && group == FindingsModel::Group::Accepted);
    m_accept->setVisible(!m_withdraw->isVisibleTo(this));
}

// ---- accepting a warning

void FindingsPanel::askReason()
{
    m_reasonFor = selectedKey();
    m_reason->clear();
    m_confirm->setEnabled(false);
    showQuestion();
    m_reasonStrip->show();
    m_reason->setFocus(Qt::OtherFocusReason);
    showActions();
}

void FindingsPanel::showQuestion()
{
    const QString message = m_model->indexOf(m_reasonFor).data(Qt::DisplayRole).toString();
    m_reasonLabel->setText(tr("Why is this warning accepted? %1").arg(message));
}

void FindingsPanel::closeReason()
{
    m_reasonFor.clear();
    m_reason->clear();
    m_reasonStrip->hide();
    showActions();
}

void FindingsPanel::acceptAsked()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    const QString key = m_reasonFor;
    closeReason();
    m_view->setFocus(Qt::OtherFocusReason);
    Q_EMIT accepted(key, reason);
}

void FindingsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_reasonFor.isEmpty())
        return QWidget::keyPressEvent(event);
    closeReason();
    m_view->setFocus(Qt::OtherFocusReason);
}

// ---- words

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        m_model->setIcons(icons(*this));
        refill();
    }
}

void FindingsPanel::retranslate()
{
    m_view->setAccessibleName(tr("Findings"));
    m_accept->setText(tr("&Accept…"));
    m_accept->setToolTip(tr("Accept the selected warning and say why"));
    m_withdraw->setText(tr("&Withdraw the acceptance"));
    m_reason->setAccessibleName(tr("Why the warning is accepted"));
    m_confirm->setText(tr("Accept the warning"));
    m_dismiss->setText(tr("Cancel"));
    refill();
    if (!m_reasonFor.isEmpty())
        showQuestion();
}

} // namespace comity::ui
