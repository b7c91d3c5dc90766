// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace comity::ui {

struct Suggestion
{
    QString shown;
    QString value;
};

/// Offers what fits the text of a line, below it. Nothing is taken but what the officer chooses: with the arrow keys
/// and Enter, or the mouse.
class Suggester : public QObject
{
    Q_OBJECT

public:
    /// `find` gives what fits, the best first.
    Suggester(QLineEdit *line, std::function<QList<Suggestion>(const QString &text)> find);

Q_SIGNALS:
    void chosen(const QString &value);

private:
    void suggest(const QString &text);

    QLineEdit *m_line;
    std::function<QList<Suggestion>(const QString &)> m_find;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace comity::ui
