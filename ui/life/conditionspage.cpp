// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/life/conditionspage.h"

#include "common/whendone.h"
#include "desk/csvexport.h"
#include "desk/outsidefiles.h"
#include "ui/life/conditionmodel.h"
#include "ui/request/editing.h"
#include "ui/request/pageparts.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kWidestColumn = 22;   // characters
constexpr int kExportedMost = 1000; // lines of a file
const QString kUs = QStringLiteral("us");

} // namespace

ConditionsPage::ConditionsPage(desk::VaultDesk &vault, MessageStrip &messages, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_messages(messages), m_model(new ConditionModel(vault, clock, this))
{
    build();
    retranslate();
    connect(m_model, &ConditionModel::loaded, this, &ConditionsPage::onLoaded);
    connect(m_model, &ConditionModel::failed, &m_messages, &MessageStrip::showError);
    for (QComboBox *box : { m_whose, m_standing })
        connect(box, &QComboBox::activated, this, &ConditionsPage::refresh);
    connect(m_due, &QCheckBox::toggled, this, &ConditionsPage::refresh);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT requestActivated(index.data(ConditionModel::RequestRole).value<desk::RequestId>());
    });
    connect(m_export, &QPushButton::clicked, this, &ConditionsPage::exportList);
}

void ConditionsPage::build()
{
    m_heading = new PlainLabel(this);
    m_heading->makeHeading();
    m_intro = new PlainLabel(this);
    makeHelp(m_intro);
    m_intro->keepRoom();
    m_whose = choiceWithLabel(this, "conditionWhose", m_whoseLabel);
    m_standing = choiceWithLabel(this, "conditionStanding", m_standingLabel);
    m_due = new QCheckBox(this);
    m_due->setObjectName(QStringLiteral("conditionDue"));
    m_table = tableOfRows(this, "conditions", m_model, 3);
    m_table->horizontalHeader()->setSectionResizeMode(ConditionModel::What, QHeaderView::Stretch);
    m_none = new PlainLabel(this);
    m_none->setObjectName(QStringLiteral("noConditions"));
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("exportConditions"));

    auto *filters = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{ m_whoseLabel, m_whose, m_standingLabel, m_standing, m_due })
        filters->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addLayout(filters);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
}

store::ConditionQuery ConditionsPage::query() const
{
    store::ConditionQuery query;
    query.standing = m_standing->currentData().toString();
    if (const QString whose = m_whose->currentData().toString(); !whose.isEmpty())
        query.ours = whose == kUs;
    query.reportOpen = m_due->isChecked();
    return query;
}

void ConditionsPage::refresh() { m_model->load(query()); }

void ConditionsPage::onLoaded()
{
    m_none->setVisible(m_model->rowCount() == 0);
    m_export->setEnabled(m_model->rowCount() > 0);
    fitColumns();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

/// The condition has the room that is left; the other texts wrap where they are long.
void ConditionsPage::fitColumns()
{
    const int most = fontMetrics().averageCharWidth() * kWidestColumn;
    for (int column = 0; column < ConditionModel::Columns; ++column) {
        if (column == ConditionModel::What)
            continue;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
    }
}

/// Everything that the filters leave, not only what was scrolled to.
void ConditionsPage::exportList()
{
    const QString path = fileChoice().fileToWrite(this, tr("Save the conditions as a table (CSV)"),
                                                  QDir::home().filePath(QStringLiteral("comity-conditions.csv")));
    if (path.isEmpty())
        return;
    store::ConditionQuery all = query();
    all.limit = kExportedMost;
    whenDone(m_vault.conditions(all), this, [this, path](const Result<desk::ConditionLines> &page) {
        if (!page)
            return m_messages.showError(page.error());
        QStringList headings;
        for (int column = 0; column < ConditionModel::Columns; ++column)
            headings.append(ConditionModel::heading(column));
        QByteArray table = "\xef\xbb\xbf" + desk::csvLine(headings);
        for (const desk::ConditionLine &line : page->rows)
            table += desk::csvLine(m_model->plain(line));
        if (const auto written = desk::writeFile(path, table); !written)
            return m_messages.showError(written.error());
        m_messages.show(MessageStrip::Kind::Success,
                        tr("%n condition(s) are in the table %1.", nullptr, static_cast<int>(page->rows.size()))
                            .arg(isolated(QDir::toNativeSeparators(path))));
    });
}

void ConditionsPage::retranslate()
{
    const auto fill = [](QComboBox &box, const QList<std::pair<QString, QString>> &entries) {
        const QString chosen = box.count() > 0 ? box.currentData().toString() : entries.constFirst().second;
        box.clear();
        for (const auto &[words, value] : entries)
            box.addItem(words, value);
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    };
    m_heading->setText(tr("Conditions"));
    m_intro->setText(
        tr("What was provided may be used only as these conditions allow, from the day on which they were accepted. "
           "They bind whether a request is on the desk, in the archive or in the bin. A day of an explanation is the "
           "one that was told, or this office's own target: the text names none."));
    m_whoseLabel->setText(tr("&Who is bound"));
    m_whose->setAccessibleName(tr("Who is bound"));
    fill(*m_whose,
         { { tr("We"), kUs }, { tr("The other Party"), QStringLiteral("them") }, { tr("Everybody"), QString() } });
    m_standingLabel->setText(tr("&State"));
    m_standing->setAccessibleName(tr("State"));
    fill(*m_standing,
         { { tr("Accepted: they bind"), QStringLiteral("binding") },
           { tr("Proposed, not answered yet"), QStringLiteral("proposed") },
           { tr("Not accepted"), QStringLiteral("declined") },
           { tr("All"), QString() } });
    m_due->setText(tr("&Only where an explanation of the use is due"));
    m_table->setAccessibleName(tr("Conditions"));
    m_none->setText(tr("There are no such conditions."));
    m_export->setText(tr("Save as &table…"));
    m_model->retranslate();
    fitColumns();
}

/// No proxy for the focus: the Tab key would pass over what stands before it.
void ConditionsPage::focusInEvent(QFocusEvent *) { m_table->setFocus(Qt::OtherFocusReason); }

void ConditionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
