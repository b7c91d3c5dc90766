// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directoryimport.h"

#include "common/whendone.h"
#include "services/directorywords.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

enum Column { What, Here, There, Note, Columns };
constexpr int kWidest = 30; // characters of a column of values, before it is wrapped

QPushButton *button(const char *name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

DirectoryImport::DirectoryImport(desk::VaultDesk &vault, MessageStrip &messages, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_messages(messages), m_heading(new PlainLabel(this)),
      m_intro(new PlainLabel(this)), m_tree(new QTreeWidget(this)), m_all(button("tickAll", this)),
      m_none(button("tickNone", this)), m_take(button("takeEntries", this)), m_cancel(button("cancelImport", this))
{
    m_heading->setObjectName(QStringLiteral("importHeading"));
    m_heading->makeHeading();
    m_tree->setObjectName(QStringLiteral("importDifferences"));
    m_tree->setColumnCount(Columns);
    m_tree->setWordWrap(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    setFocusProxy(m_tree);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    const auto tickAll = [this](Qt::CheckState state) {
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
            m_tree->topLevelItem(i)->setCheckState(What, state);
    };
    connect(m_tree, &QTreeWidget::itemChanged, this, &DirectoryImport::onTicked);
    connect(m_all, &QPushButton::clicked, this, [tickAll] { tickAll(Qt::Checked); });
    connect(m_none, &QPushButton::clicked, this, [tickAll] { tickAll(Qt::Unchecked); });
    connect(m_take, &QPushButton::clicked, this, &DirectoryImport::take);
    connect(m_cancel, &QPushButton::clicked, this, &DirectoryImport::closeWanted);
    retranslate();
}

void DirectoryImport::show(const desk::DirectoryComparison &comparison, const QString &path)
{
    m_comparison = comparison;
    m_path = path;
    retranslate();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void DirectoryImport::fill()
{
    m_filling = true;
    m_tree->clear();
    for (const RecordDifference &difference : std::as_const(m_comparison.differences))
        addEntry(difference);
    const int most = fontMetrics().averageCharWidth() * kWidest;
    for (int column = 0; column < Columns; ++column) {
        m_tree->resizeColumnToContents(column);
        if (column != What)
            m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column), most));
    }
    m_filling = false;
    showButtons();
}

/// An entry that is new is taken whole or not; of one that is here each field is chosen.
void DirectoryImport::addEntry(const RecordDifference &difference)
{
    const Library &library = *m_vault.library();
    const Language language = uiLanguage();
    const QString party = library.parties().shortName(difference.theirs.party, language);
    auto *entry = new QTreeWidgetItem(m_tree);
    entry->setText(What,
                   party + QStringLiteral(" · ") + isolated(directoryTitle(difference.theirs, library, language)));
    entry->setText(Note,
                   difference.isNew()             ? tr("New entry")
                       : difference.hasConflict() ? tr("Changed here and there")
                                                  : tr("Changed"));
    entry->setFlags(entry->flags() | Qt::ItemIsUserCheckable);
    if (difference.isNew()) {
        entry->setCheckState(What, Qt::Checked);
        return;
    }
    entry->setFlags(entry->flags() | Qt::ItemIsAutoTristate);
    for (const FieldDifference &field : difference.fields) {
        auto *row = new QTreeWidgetItem(entry);
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(What, field.suggested ? Qt::Checked : Qt::Unchecked);
        row->setText(What, field.field->label.in(language));
        const auto words = [&](const Value &value) {
            const QString text = directoryValueWords(value, *field.field, library, language);
            return text.isEmpty() ? tr("— (nothing)") : text;
        };
        row->setText(Here, words(field.ours));
        row->setText(There, words(field.theirs));
        for (const int column : { Here, There })
            row->setToolTip(column, safeText(row->text(column)));
        row->setText(Note, field.isConflict ? tr("Both changed it") : field.suggested ? tr("Suggested") : QString());
    }
    entry->setExpanded(true);
}

void DirectoryImport::onTicked(QTreeWidgetItem *item)
{
    Q_UNUSED(item)
    if (!m_filling)
        showButtons();
}

QSet<QString> DirectoryImport::tickedFields(const QTreeWidgetItem &entry, const RecordDifference &difference) const
{
    QSet<QString> fields;
    for (qsizetype i = 0; i < difference.fields.size(); ++i) {
        const bool ticked = difference.isNew() ? entry.checkState(What) == Qt::Checked
                                               : entry.child(static_cast<int>(i))->checkState(What) == Qt::Checked;
        if (ticked)
            fields.insert(difference.fields.at(i).field->key);
    }
    return fields;
}

int DirectoryImport::tickedEntries() const
{
    int ticked = 0;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (m_tree->topLevelItem(i)->checkState(What) != Qt::Unchecked)
            ++ticked;
    return ticked;
}

void DirectoryImport::showButtons()
{
    const int ticked = tickedEntries();
    m_take->setText(tr("Take %n entry(ies)", nullptr, ticked));
    m_take->setEnabled(ticked > 0);
}

void DirectoryImport::take()
{
    QList<desk::DirectoryItem> items;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const RecordDifference &difference = m_comparison.differences.at(i);
        const QSet<QString> fields = tickedFields(*m_tree->topLevelItem(i), difference);
        if (!fields.isEmpty())
            items.append(
                { merged(difference, fields), m_comparison.version.value(desk::directoryKey(difference.theirs)), {} });
    }
    m_take->setEnabled(false);
    const auto count = static_cast<int>(items.size());
    whenDone(m_vault.applyEntries(items), this, [this, count](const Result<void> &done) {
        showButtons();
        if (!done)
            return m_messages.showError(done.error());
        Q_EMIT taken(count);
    });
}

void DirectoryImport::retranslate()
{
    const QString name = isolated(QFileInfo(m_path).fileName());
    m_heading->setText(tr("What %1 would change").arg(name));
    const auto count = static_cast<int>(m_comparison.entries);
    m_intro->setText(
        m_comparison.differences.isEmpty()
            ? tr("The file has %n entry(ies), and the directory says the same already.", nullptr, count)
            : tr("The file has %n entry(ies). Nothing is saved yet: tick what is to be taken over. What both of you "
                 "changed is not ticked.",
                 nullptr, count));
    m_tree->setAccessibleName(tr("Differences between the directory and the file"));
    m_tree->setHeaderLabels({ tr("Entry or field"), tr("Here"), tr("In the file"), tr("Note") });
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    m_cancel->setText(tr("Take nothing"));
    fill();
}

void DirectoryImport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
