// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/comparisonview.h"

#include "common/inpool.h"
#include "common/whendone.h"
#include "services/changedwords.h"
#include "services/instrumentwords.h"
#include "ui/instruments/comparisonmodel.h"
#include "ui/request/pageparts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kPartColumn = 20; // characters
constexpr int kHowColumn = 16;
constexpr int kTextLines = 5;

constexpr ComparedPart kParts[]
    = { ComparedPart::Articles, ComparedPart::Reach,     ComparedPart::Limits, ComparedPart::Grounds,
        ComparedPart::Lists,    ComparedPart::Templates, ComparedPart::Fields, ComparedPart::Rules };

QFuture<QList<ComparedLine>> comparisonOf(const std::shared_ptr<const Instrument> &left,
                                          const std::shared_ptr<const Instrument> &right, Language language)
{
    return doneIn(*QThreadPool::globalInstance(),
                  [left, right, language] { return compareInstruments(*left, *right, language); });
}

} // namespace

ComparisonView::ComparisonView(std::shared_ptr<const Library> library, QWidget *parent)
    : QWidget(parent), m_library(std::move(library)), m_model(new ComparisonModel(this))
{
    build();
    fillBoxes();
    retranslate();
    for (QComboBox *box : { m_left, m_right })
        connect(box, &QComboBox::activated, this, &ComparisonView::compare);
    connect(m_part, &QComboBox::activated, this, &ComparisonView::applyFilter);
    connect(m_onlyDifferences, &QCheckBox::toggled, this, &ComparisonView::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparisonView::showLine);
}

void ComparisonView::build()
{
    m_left = choiceWithLabel(this, "comparedLeft", m_leftLabel);
    m_right = choiceWithLabel(this, "comparedRight", m_rightLabel);
    m_part = choiceWithLabel(this, "comparedPart", m_partLabel);
    m_onlyDifferences = new QCheckBox(this);
    m_onlyDifferences->setObjectName(QStringLiteral("onlyDifferences"));
    m_onlyDifferences->setChecked(true);
    m_count = new PlainLabel(this);
    m_count->setObjectName(QStringLiteral("comparisonCount"));
    m_table = tableOfRows(this, "comparison", m_model, 3);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::Left, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::Right, QHeaderView::Stretch);
    m_note = new PlainLabel(this);
    m_note->setObjectName(QStringLiteral("comparisonNote"));
    const auto text = [this](const char *name, PlainLabel *&label) {
        auto *made = new QPlainTextEdit(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setReadOnly(true);
        made->setTabChangesFocus(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        made->setMinimumHeight(fontMetrics().lineSpacing() * kTextLines);
        label = new PlainLabel(this);
        label->setBuddy(made);
        return made;
    };
    m_leftText = text("leftText", m_leftTextLabel);
    m_rightText = text("rightText", m_rightTextLabel);

    auto *filters = new FlowLayout;
    for (const auto &[label, made] :
         { std::pair(m_leftLabel, m_left), std::pair(m_rightLabel, m_right), std::pair(m_partLabel, m_part) }) {
        auto *together = new QWidget(this); // a label does not stay behind at the end of a line
        auto *row = new QHBoxLayout(together);
        row->setContentsMargins({});
        row->addWidget(label);
        row->addWidget(made);
        filters->addWidget(together);
    }
    filters->addWidget(m_onlyDifferences);
    auto *texts = new QWidget(this);
    auto *grid = new QGridLayout(texts);
    grid->setContentsMargins({});
    grid->addWidget(m_note, 0, 0, 1, 2);
    grid->addWidget(m_leftTextLabel, 1, 0);
    grid->addWidget(m_rightTextLabel, 1, 1);
    grid->addWidget(m_leftText, 2, 0);
    grid->addWidget(m_rightText, 2, 1);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(texts);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(filters);
    column->addWidget(m_count);
    column->addWidget(parts, 1);
}

void ComparisonView::fillBoxes()
{
    for (QComboBox *box : { m_left, m_right }) {
        const QString before = box->currentData().toString();
        box->clear();
        for (const auto &instrument : m_library->instruments())
            box->addItem(instrument->shortTitle.in(uiLanguage()), instrument->id);
        const int row = before.isEmpty() ? (box == m_left ? 0 : 1) : box->findData(before);
        box->setCurrentIndex(qBound(0, row, box->count() - 1));
    }
    const QString part = m_part->currentData().toString();
    m_part->clear();
    m_part->addItem(tr("All parts"), QString());
    for (const ComparedPart one : kParts)
        m_part->addItem(partWords(one), partId(one));
    m_part->setCurrentIndex(qMax(0, m_part->findData(part)));
}

std::shared_ptr<const Instrument> ComparisonView::chosen(const QComboBox &box) const
{
    const QString id = box.currentData().toString();
    for (const auto &instrument : m_library->instruments())
        if (instrument->id == id)
            return instrument;
    return nullptr;
}

void ComparisonView::choose(const QString &left, const QString &right)
{
    m_left->setCurrentIndex(qMax(0, m_left->findData(left)));
    m_right->setCurrentIndex(qMax(0, m_right->findData(right)));
    compare();
}

void ComparisonView::compare()
{
    const auto left = chosen(*m_left);
    const auto right = chosen(*m_right);
    if (!left || !right)
        return;
    const QString wanted = left->id + QLatin1Char(' ') + right->id + QLatin1Char(' ') + languageCode(uiLanguage());
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    const int asked = ++m_asked;
    whenDone(comparisonOf(left, right, uiLanguage()), this,
             [this, asked, left, right](const QList<ComparedLine> &lines) {
                 if (asked != m_asked)
                     return; // something else was chosen meanwhile
                 m_model->set(left, right, lines);
                 onCompared(lines);
             });
}

void ComparisonView::onCompared(const QList<ComparedLine> &)
{
    m_table->setColumnWidth(ComparisonModel::Part, fontMetrics().averageCharWidth() * kPartColumn);
    m_table->setColumnWidth(ComparisonModel::How, fontMetrics().averageCharWidth() * kHowColumn);
    applyFilter();
    Q_EMIT compared();
}

void ComparisonView::applyFilter()
{
    m_model->filter(m_onlyDifferences->isChecked(), m_part->currentData().toString());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCount();
    showLine();
}

void ComparisonView::showCount()
{
    if (m_model->differences() == 0)
        m_count->setText(tr("No differences."));
    else
        m_count->setText(tr("%n difference(s).", nullptr, m_model->differences()));
}

void ComparisonView::showLine()
{
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < m_model->rowCount();
    const ComparedLine line = any ? m_model->line(row) : ComparedLine();
    m_leftText->setPlainText(line.leftSays);
    m_rightText->setPlainText(line.rightSays);
    QStringList said;
    if (!line.note.isEmpty())
        said.append(line.note);
    if (line.part == ComparedPart::Articles && line.difference == ComparedAs::Different) {
        QStringList changes;
        for (const ChangedWords &change : changedWords(line.leftSays, line.rightSays))
            changes.append(change.from.isEmpty()     ? tr("added: “%1”").arg(isolated(change.to))
                               : change.to.isEmpty() ? tr("left out: “%1”").arg(isolated(change.from))
                                                     : tr("“%1” → “%2”", "words of one text, of the other")
                                                           .arg(isolated(change.from), isolated(change.to)));
        said.append(changes.join(QStringLiteral(" · ")));
    }
    if (line.difference == ComparedAs::NotIncluded)
        said.append(tr("The text of this article is in one of the two files only, or in none; number and heading are "
                       "compared."));
    m_note->setText(said.join(QLatin1Char('\n')));
    m_note->setVisible(!said.isEmpty());
}

void ComparisonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillBoxes();
        retranslate();
        if (!m_shown.isEmpty())
            compare();
    }
    QWidget::changeEvent(event);
}

void ComparisonView::retranslate()
{
    m_leftLabel->setText(tr("&First:", "instrument"));
    m_rightLabel->setText(tr("&Second:", "instrument"));
    m_partLabel->setText(tr("&Part:"));
    m_left->setAccessibleName(tr("First instrument"));
    m_right->setAccessibleName(tr("Second instrument"));
    m_part->setAccessibleName(tr("Part"));
    m_onlyDifferences->setText(tr("&Only differences"));
    m_table->setAccessibleName(tr("Comparison"));
    m_leftTextLabel->setText(tr("What the first says"));
    m_rightTextLabel->setText(tr("What the second says"));
    m_leftText->setAccessibleName(m_leftTextLabel->text());
    m_rightText->setAccessibleName(m_rightTextLabel->text());
    m_model->retranslate();
    showCount();
    showLine();
}

} // namespace comity::ui
