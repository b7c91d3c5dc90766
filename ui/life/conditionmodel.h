// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "ui/lists/requestwords.h"

#include <QAbstractTableModel>

namespace comity::ui {

/// The conditions of all requests, the latest first, read page by page as far as it is looked at. GUI thread.
class ConditionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Who, Since, Report, Reference, Party, Columns };
    enum Role { RequestRole = Qt::UserRole };

    ConditionModel(desk::VaultDesk &vault, const Clock &clock, QObject *parent = nullptr);

    /// Reads from the beginning. `query` is without a place to go on from.
    void load(const store::ConditionQuery &query);
    [[nodiscard]] const QList<desk::ConditionLine> &rows() const { return m_rows; }
    [[nodiscard]] bool isReading() const { return m_reading; }
    void retranslate();
    /// For a file: as in the window, dates as 2026-03-31.
    [[nodiscard]] QStringList plain(const desk::ConditionLine &line) const;
    [[nodiscard]] static QString heading(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); ///< another page is there
    void failed(const comity::Error &error);

private:
    void read();
    [[nodiscard]] QString text(const desk::ConditionLine &line, int column, bool forFile) const;
    [[nodiscard]] bool isOverdue(const desk::ConditionLine &line) const;

    desk::VaultDesk &m_vault;
    Clock m_clock;
    RequestWords m_words;
    QString m_zone;
    store::ConditionQuery m_query;
    QList<desk::ConditionLine> m_rows;
    std::optional<store::ConditionQuery::Key> m_next;
    bool m_reading = false;
    int m_asked = 0; ///< loads; only the last one's answers count
};

} // namespace comity::ui
