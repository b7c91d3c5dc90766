// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/pastepanel.h"

#include "common/inpool.h"
#include "common/whendone.h"
#include "domain/dates.h"
#include "ui/request/editing.h"
#include "ui/request/proseedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QFuture>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kWait = 150;          // ms after the last key
constexpr int kMostPreviewed = 200; // rows
constexpr int kLines = 6;

/// The n-th column of a type; null when there are fewer.
const Field *columnOf(const Field &table, FieldType type, int n = 0)
{
    for (const Field &column : table.columns) {
        if (column.type == type && n-- == 0)
            return &column;
    }
    return nullptr;
}

/// The column whose closed list tells identifiers apart: the one just before the identifier.
const Field *typeColumnOf(const Field &table)
{
    const Field *last = nullptr;
    for (const Field &column : table.columns) {
        if (column.type == FieldType::Identifier)
            return last;
        if (column.type == FieldType::Choice)
            last = &column;
    }
    return nullptr;
}

QFuture<LogLines> readElsewhere(const QString &text)
{
    return doneIn(*QThreadPool::globalInstance(), [text] { return readLogLines(text); });
}

} // namespace

bool PastePanel::suits(const Field &field) { return columnOf(field, FieldType::Identifier) && typeColumnOf(field); }

PastePanel::PastePanel(const Field &field, const Instrument &instrument, QWidget *parent)
    : QFrame(parent), m_field(field), m_instrument(instrument), m_heading(new PlainLabel(this)),
      m_input(new ProseEdit(kLines, this)), m_outcome(new PlainLabel(this)), m_preview(new QTableWidget(this)),
      m_unreadTitle(new PlainLabel(this)), m_unread(new ProseEdit(2, this)), m_add(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("pastePanel"));
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{ m_heading, m_input, m_outcome, m_preview, m_unreadTitle, m_unread })
        column->addWidget(widget);
    column->addLayout(buttons);
    m_input->setObjectName(QStringLiteral("lines"));
    m_input->setTextDirection(Qt::LeftToRight);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    letWheelPass(m_preview);
    letUndoPass(m_preview);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setColumnCount(5);
    m_preview->verticalHeader()->hide();
    m_unread->setObjectName(QStringLiteral("unread"));
    m_unread->setReadOnly(true);
    m_unread->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_unread->setTextDirection(Qt::LeftToRight);
    m_add->setObjectName(QStringLiteral("addRows"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWait);
    setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_input);
    connect(m_input, &ProseEdit::edited, &m_wait, qOverload<>(&QTimer::start));
    connect(&m_wait, &QTimer::timeout, this, &PastePanel::read);
    connect(m_add, &QPushButton::clicked, this, &PastePanel::accept);
    connect(m_cancel, &QPushButton::clicked, this, &PastePanel::leave);
    preview(LogLines());
    retranslate();
}

void PastePanel::read()
{
    const int reading = ++m_reading;
    m_refused = false;
    whenDone(readElsewhere(m_input->prose()), this, [this, reading](const LogLines &lines) {
        if (reading == m_reading)
            preview(lines);
    });
}

void PastePanel::preview(const LogLines &lines)
{
    m_lines = lines;
    const auto shown = static_cast<int>(std::min<qsizetype>(lines.items.size(), kMostPreviewed));
    const Field *typeColumn = typeColumnOf(m_field);
    m_preview->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const LogItem &item = lines.items.at(i);
        const Choice *type = m_instrument.choice(typeColumn->list, item.identifierType);
        const QStringList cells{ type ? type->label.in(uiLanguage()) : item.identifierType, item.identifier,
                                 item.port ? QString::number(*item.port) : QString(), item.from, item.to };
        for (int c = 0; c < cells.size(); ++c)
            m_preview->setItem(i, c, new QTableWidgetItem(cells.at(c)));
    }
    m_preview->resizeColumnsToContents();
    m_preview->setFixedHeight(m_preview->horizontalHeader()->sizeHint().height() + 2 * m_preview->frameWidth()
                              + std::clamp(shown, 1, 8) * m_preview->verticalHeader()->defaultSectionSize());
    m_preview->setVisible(shown > 0);
    m_unread->showProse(lines.unread.join(QLatin1Char('\n')));
    m_unread->setVisible(!lines.unread.isEmpty());
    m_unreadTitle->setVisible(!lines.unread.isEmpty());
    m_add->setEnabled(!lines.items.isEmpty());
    tellOutcome();
}

void PastePanel::tellOutcome()
{
    const auto rows = static_cast<int>(m_lines.items.size());
    QStringList said;
    if (m_refused)
        said.append(tr("The rows were not added: a table has at most 20,000."));
    if (!m_input->prose().trimmed().isEmpty())
        said.append(tr("%n row(s) recognised.", nullptr, rows));
    if (rows > kMostPreviewed)
        said.append(tr("The first %n row(s) are shown.", nullptr, kMostPreviewed));
    if (!m_lines.withoutZone.isEmpty())
        said.append(
            tr("In %n line(s) the time has no time zone.", nullptr, static_cast<int>(m_lines.withoutZone.size())));
    m_outcome->setText(said.join(QLatin1Char(' ')));
    m_outcome->setVisible(!said.isEmpty());
    m_unreadTitle->setText(
        tr("%n line(s) not understood; nothing of them is added:", nullptr, static_cast<int>(m_lines.unread.size())));
    m_add->setText(rows > 0 ? tr("Add %n row(s)", nullptr, rows) : tr("Add rows"));
    m_add->setAccessibleName(m_add->text());
    m_unread->setAccessibleName(m_unreadTitle->text());
}

Row PastePanel::rowOf(const LogItem &item) const
{
    Row row;
    row.cells.insert(columnOf(m_field, FieldType::Identifier)->key, Value(item.identifier));
    const Field *type = typeColumnOf(m_field);
    if (m_instrument.choice(type->list, item.identifierType))
        row.cells.insert(type->key, Value(item.identifierType));
    const Field *port = columnOf(m_field, FieldType::Integer);
    if (port && item.port)
        row.cells.insert(port->key, Value(static_cast<qint64>(*item.port)));
    const Field *from = columnOf(m_field, FieldType::Instant);
    const Field *to = columnOf(m_field, FieldType::Instant, 1);
    if (const auto instant = parseIsoInstant(item.from); from && instant)
        row.cells.insert(from->key, Value(*instant));
    // One time alone is the whole period.
    if (const auto instant = parseIsoInstant(item.to.isEmpty() ? item.from : item.to); to && instant)
        row.cells.insert(to->key, Value(*instant));
    return row;
}

void PastePanel::accept()
{
    Rows rows;
    for (const LogItem &item : std::as_const(m_lines.items))
        rows.push_back(rowOf(item));
    Q_EMIT accepted(rows);
}

void PastePanel::done(bool added)
{
    m_refused = !added;
    if (!added) {
        tellOutcome();
        return;
    }
    const QStringList unread = m_lines.unread;
    ++m_reading;
    m_input->showProse(unread.join(QLatin1Char('\n')));
    if (unread.isEmpty()) {
        leave();
        return;
    }
    preview({ {}, {}, unread });
}

void PastePanel::leave()
{
    hide(); // what is in it stays, should it be opened again
    Q_EMIT closed();
}

void PastePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PastePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void PastePanel::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    m_input->setFocus(event->reason());
}

void PastePanel::retranslate()
{
    m_heading->setText(
        tr("Paste lines of a log, one event a line. Addresses with ports, e-mail addresses, URLs and times "
           "with their time zone are recognised; you see the rows before they are added."));
    m_input->setAccessibleName(tr("Lines to read"));
    m_preview->setAccessibleName(tr("Rows recognised"));
    m_preview->setHorizontalHeaderLabels({ typeColumnOf(m_field)->label.in(uiLanguage()),
                                           columnOf(m_field, FieldType::Identifier)->label.in(uiLanguage()), tr("Port"),
                                           tr("From"), tr("To") });
    m_cancel->setText(tr("Close"));
    m_cancel->setAccessibleName(m_cancel->text());
    preview(LogLines(m_lines));
}

} // namespace comity::ui
