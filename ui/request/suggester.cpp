// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/suggester.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace comity::ui {

Suggester::Suggester(QLineEdit *line, std::function<QList<Suggestion>(const QString &)> find)
    : QObject(line), m_line(line), m_find(std::move(find)), m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(line);
    connect(line, &QLineEdit::textEdited, this, &Suggester::suggest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(Qt::UserRole).toString()); });
}

void Suggester::suggest(const QString &text)
{
    const QList<Suggestion> found = text.trimmed().isEmpty() ? QList<Suggestion>() : m_find(text.trimmed());
    m_model->clear();
    for (const Suggestion &suggestion : found) {
        auto *item = new QStandardItem(suggestion.shown);
        item->setData(suggestion.value, Qt::UserRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    QAbstractItemView *popup = m_completer->popup();
    popup->setObjectName(QStringLiteral("suggestions"));
    popup->setAccessibleName(m_line->accessibleName());
    if (found.isEmpty())
        popup->hide();
    else
        m_completer->complete();
}

} // namespace comity::ui
