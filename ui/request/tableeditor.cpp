// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/tableeditor.h"

#include "ui/request/editing.h"
#include "ui/request/fieldbox.h"
#include "ui/request/pastepanel.h"
#include "ui/request/tablemodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace comity::ui {

namespace {

constexpr int kLeastRows = 2; // rows of the table that are to be seen
constexpr int kMostRows = 8;
constexpr int kColumnWidth = 20; // characters
constexpr int kTwoColumns = 90;  // characters of room from which short fields stand in two columns

} // namespace

TableEditor::TableEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent)
    : FieldEditor(edit, field, place, parent), m_model(new TableModel(edit, field, this)), m_view(new QTableView(this)),
      m_rowTitle(new PlainLabel(this)), m_rowForm(new QWidget(this)), m_rowGrid(new QGridLayout(m_rowForm)),
      m_wanted(kLanguages.begin(), kLanguages.end())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_view->setObjectName(QStringLiteral("table"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_view->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * kColumnWidth);
    m_view->installEventFilter(this);
    letWheelPass(m_view);
    letUndoPass(m_view);
    column->addWidget(m_view);
    makeButtons();
    column->addWidget(m_rowTitle);
    column->addWidget(m_rowForm);
    m_rowGrid->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    m_rowTitle->setObjectName(QStringLiteral("rowTitle"));
    m_rowTitle->makeHeading(1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TableEditor::showRow);
    connect(&m_edit, &RequestEdit::rowsChanged, this, &TableEditor::onRowsChanged);
    connect(&m_edit, &RequestEdit::valueChanged, this, [this](const FieldPlace &changed) {
        if (changed.key == m_place.key)
            m_model->rowChanged(changed.row);
        if (changed.isCell())
            return;
        for (FieldBox *box : std::as_const(m_boxes))
            box->applyCondition(); // that of a column asks for a field outside the table
    });
    TableEditor::retranslate();
    TableEditor::refresh();
}

QToolButton *TableEditor::addButton(const QString &name, void (TableEditor::*action)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, action);
    m_buttons.append(button);
    return button;
}

void TableEditor::makeButtons()
{
    auto *row = new FlowLayout;
    row->addWidget(addButton(QStringLiteral("add"), &TableEditor::addRow));
    row->addWidget(addButton(QStringLiteral("duplicate"), &TableEditor::duplicateRow));
    row->addWidget(addButton(QStringLiteral("remove"), &TableEditor::removeRow));
    row->addWidget(addButton(QStringLiteral("up"), &TableEditor::moveUp));
    row->addWidget(addButton(QStringLiteral("down"), &TableEditor::moveDown));
    QToolButton *paste = addButton(QStringLiteral("paste"), &TableEditor::openPaste);
    paste->setVisible(PastePanel::suits(m_field));
    row->addWidget(paste);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

/// The editors of the columns; they go from row to row and are made when there is one.
void TableEditor::makeRowForm()
{
    for (const Field &column : m_field.columns) {
        auto *box = new FieldBox(m_edit, column, { m_place.key, currentRow(), column.key, {} }, m_rowForm);
        box->setHintsShown(m_hintsShown);
        box->editor().setWantedLanguages(m_wanted);
        m_boxes.append(box);
    }
    arrangeRowForm();
}

int TableEditor::currentRow() const { return m_view->currentIndex().row(); }

void TableEditor::addRow()
{
    const int at = currentRow() < 0 ? m_edit.rowCount(m_place.key) : currentRow() + 1;
    if (m_edit.insertRows(m_place.key, at, { Row() }))
        enterRow();
}

void TableEditor::duplicateRow()
{
    const Value value = m_edit.value({ m_place.key, -1, {}, {} });
    const int row = currentRow();
    if (row >= 0)
        m_edit.insertRows(m_place.key, row + 1, { value.rows().at(static_cast<size_t>(row)) });
}

void TableEditor::removeRow() { m_edit.removeRows(m_place.key, currentRow(), 1); }

void TableEditor::moveUp() { m_edit.moveRow(m_place.key, currentRow(), currentRow() - 1); }

void TableEditor::moveDown() { m_edit.moveRow(m_place.key, currentRow(), currentRow() + 1); }

void TableEditor::openPaste()
{
    if (!m_paste) {
        m_paste = new PastePanel(m_field, m_edit.instrument(), this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_paste);
        connect(m_paste, &PastePanel::accepted, this, &TableEditor::addPasted);
        connect(m_paste, &PastePanel::closed, this, [this] { m_view->setFocus(); });
        setTabOrder(m_buttons.last(), m_paste);
    }
    m_paste->show();
    m_paste->setFocus();
}

void TableEditor::addPasted(const Rows &rows)
{
    const bool added = m_edit.insertRows(m_place.key, m_edit.rowCount(m_place.key), rows);
    m_paste->done(added);
}

void TableEditor::enterRow()
{
    if (currentRow() >= 0 && !m_boxes.isEmpty())
        m_boxes.first()->editor().focusAt({}, -1);
}

void TableEditor::onRowsChanged(const QString &key, int row)
{
    if (key != m_place.key)
        return;
    m_model->readAgain();
    fitHeight();
    selectRow(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
}

void TableEditor::selectRow(int row)
{
    if (row >= 0 && row < m_model->rowCount()) {
        const int column = std::max(0, m_view->currentIndex().column());
        m_view->setCurrentIndex(m_model->index(row, column)); // selectRow() loses the row in a mirrored window
    }
    showRow();
}

void TableEditor::showRow()
{
    const int row = currentRow();
    const int count = m_model->rowCount();
    if (row >= 0 && m_boxes.isEmpty())
        makeRowForm();
    m_rowForm->setVisible(row >= 0);
    m_rowTitle->setVisible(row >= 0);
    for (QToolButton *button : std::as_const(m_buttons)) {
        const QString name = button->objectName();
        button->setEnabled(row >= 0 || name == QLatin1String("add") || name == QLatin1String("paste"));
        if (name == QLatin1String("up"))
            button->setEnabled(row > 0);
        else if (name == QLatin1String("down"))
            button->setEnabled(row >= 0 && row < count - 1);
    }
    if (row < 0)
        return;
    m_rowTitle->setText(tr("Row %1 of %2").arg(row + 1).arg(count));
    for (FieldBox *box : std::as_const(m_boxes)) {
        if (box->editor().place().row != row)
            m_edit.endEditing();
        box->setRow(row);
        box->setFinding(gravestAt(box->editor().place(), m_findings, m_edit.form()));
    }
}

void TableEditor::arrangeRowForm()
{
    const int columns = width() > fontMetrics().averageCharWidth() * kTwoColumns ? 2 : 1;
    if (columns == m_gridColumns && m_rowGrid->count() == m_boxes.size())
        return;
    m_gridColumns = columns;
    int row = 0;
    int column = 0;
    for (FieldBox *box : std::as_const(m_boxes)) {
        m_rowGrid->removeWidget(box);
        const bool wide = columns == 1 || box->editor().isWide();
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        m_rowGrid->addWidget(box, row, column, 1, wide ? 2 : 1);
        column = wide ? 0 : 1 - column;
        row += column == 0 ? 1 : 0;
    }
    m_rowGrid->setColumnStretch(0, 1);
    m_rowGrid->setColumnStretch(1, 1);
}

void TableEditor::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), kLeastRows, kMostRows);
    const int height = m_view->horizontalHeader()->sizeHint().height()
        + rows * m_view->verticalHeader()->defaultSectionSize() + 2 * m_view->frameWidth()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_view->setFixedHeight(height);
}

void TableEditor::refresh()
{
    const int row = currentRow();
    m_model->readAgain();
    fitHeight();
    selectRow(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
    for (FieldBox *box : std::as_const(m_boxes))
        box->applyCondition();
}

void TableEditor::retranslate()
{
    const QHash<QString, QString> words{
        { QStringLiteral("add"), tr("Add row") },    { QStringLiteral("duplicate"), tr("Duplicate") },
        { QStringLiteral("remove"), tr("Remove") },  { QStringLiteral("up"), tr("Move up") },
        { QStringLiteral("down"), tr("Move down") }, { QStringLiteral("paste"), tr("Paste lines…") }
    };
    const QString name = m_field.label.in(uiLanguage());
    for (QToolButton *button : std::as_const(m_buttons)) {
        button->setText(words.value(button->objectName()));
        button->setAccessibleName(
            tr("%1: %2", "name of a table, what a button does").arg(name, words.value(button->objectName())));
    }
    const QString keys
        = tr("Keys: Insert adds a row, Ctrl+D duplicates it, Delete removes it, Alt+Up and Alt+Down move "
             "it, Enter goes into its fields.");
    m_view->setWhatsThis(safeText(keys));
    m_view->setToolTip(safeText(keys));
    m_model->retranslated();
    fitHeight();
    showRow();
}

QWidget *TableEditor::buddy() const { return m_view; }

void TableEditor::focusAt(const FieldPlace &place, int position)
{
    if (place.row >= 0)
        selectRow(place.row);
    for (FieldBox *box : std::as_const(m_boxes)) {
        if (place.isCell() && box->editor().place().column == place.column && currentRow() == place.row) {
            box->editor().focusAt(place, position);
            return;
        }
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

std::pair<FieldPlace, int> TableEditor::cursor() const { return { { m_place.key, currentRow(), {}, {} }, 0 }; }

void TableEditor::setWantedLanguages(const QList<Language> &languages)
{
    m_wanted = languages;
    for (FieldBox *box : std::as_const(m_boxes))
        box->editor().setWantedLanguages(languages);
}

void TableEditor::showLanguage(Language language)
{
    for (FieldBox *box : std::as_const(m_boxes))
        box->editor().showLanguage(language);
}

void TableEditor::setFindings(const Findings &findings)
{
    m_findings = findings;
    m_model->setFindings(findings);
    for (FieldBox *box : std::as_const(m_boxes))
        box->setFinding(gravestAt(box->editor().place(), findings, m_edit.form()));
}

void TableEditor::setHintsShown(bool shown)
{
    m_hintsShown = shown;
    for (FieldBox *box : std::as_const(m_boxes))
        box->setHintsShown(shown);
}

bool TableEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && key->key() == Qt::Key_Insert)
        addRow();
    else if (modifiers == Qt::NoModifier && key->key() == Qt::Key_Delete)
        removeRow();
    else if (modifiers == Qt::NoModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        enterRow();
    else if (modifiers == Qt::ControlModifier && key->key() == Qt::Key_D)
        duplicateRow();
    else if (modifiers == Qt::AltModifier && key->key() == Qt::Key_Up)
        moveUp();
    else if (modifiers == Qt::AltModifier && key->key() == Qt::Key_Down)
        moveDown();
    else
        return FieldEditor::eventFilter(watched, event);
    return true;
}

void TableEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    arrangeRowForm();
}

} // namespace comity::ui
