// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/casework.h"
#include "desk/vaultdesk.h"
#include "ui/lists/requestwords.h"

#include <QAbstractTableModel>

namespace comity::ui {

/// What falls due over all requests, the earliest first, read page by page as far as it is looked at. GUI thread.
class DeadlineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Left, What, Reference, Party, Whose, Rests, Columns };
    enum Role { RequestRole = Qt::UserRole, DayRole };

    DeadlineModel(desk::VaultDesk &vault, const Clock &clock, QObject *parent = nullptr);

    /// Reads from the beginning. `query` is without a place to go on from.
    void load(const store::DeadlineQuery &query);
    [[nodiscard]] const QList<desk::DueRow> &rows() const { return m_rows; }
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] const std::optional<ClockWentBack> &clockBack() const { return m_clockBack; }
    void retranslate();

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
    [[nodiscard]] QString text(const desk::DueRow &row, int column) const;

    desk::VaultDesk &m_vault;
    Clock m_clock;
    RequestWords m_words;
    store::DeadlineQuery m_query;
    QList<desk::DueRow> m_rows;
    std::optional<store::DeadlineQuery::Key> m_next;
    std::optional<ClockWentBack> m_clockBack; ///< by the page that was read last
    bool m_reading = false;
    int m_asked = 0; ///< loads; only the last one's answers count
};

} // namespace comity::ui
