// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"
#include "services/directorysearch.h"
#include "services/officehours.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <array>
#include <memory>
#include <vector>

namespace comity::ui {

/// What is to be seen of the directory.
struct DirectoryFilter
{
    enum class Kind { All, Authorities, OpenNow, Stale, Declared, Role };
    QString text;
    Kind kind = Kind::All;
    QString role; ///< of Kind::Role
};

/// Parties and their authorities in a table: every Party that there is, with what is known of it. The rows are made
/// apart from the window, whatever their number; what is typed into the filter is answered at once. GUI thread.
class DirectoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Party, Name, Tasks, Open, Languages, Verified, Columns };

    DirectoryModel(desk::VaultDesk &vault, const Clock &clock, QObject *parent = nullptr);
    ~DirectoryModel() override;

    /// Reads the directory again.
    void load();
    /// Makes the rows again from what was read: another language, a later hour. There is no reset where they say the
    /// same.
    void remake();
    void setFilter(const DirectoryFilter &filter);

    [[nodiscard]] QString partyAt(int row) const;
    /// Null for a Party of which nothing is known.
    [[nodiscard]] const desk::DirectoryItem *itemAt(int row) const;
    /// The row that shows an entry, or the Party; -1 for none.
    [[nodiscard]] int rowOf(const QString &party, const QString &id) const;
    [[nodiscard]] const desk::DirectoryContents &contents() const { return *m_contents; }
    [[nodiscard]] int entryCount() const { return static_cast<int>(m_contents->items.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded(); ///< the rows are there
    void failed(const comity::Error &error);

private:
    struct Row
    {
        QString party;
        qsizetype item = -1; ///< among the contents; -1: nothing is known of this Party
        std::array<QString, Columns> texts;
        std::array<int, Columns> ranks = {}; ///< where it stands when sorted by a column
        QString search;
        QStringList roles;
        bool isAuthority = false;
        bool isOpen = false;
        bool isStale = false;
        bool hasDeclared = false;
        bool isPractice = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    using Rows = std::vector<Row>;
    struct Making;
    static Rows makeRows(const Making &making);
    static Row rowFor(const Making &making, qsizetype item);
    static void rank(Rows &rows, const Making &making);

    [[nodiscard]] bool isShown(const Row &row) const;
    void show();

    desk::VaultDesk &m_vault;
    Clock m_clock;
    std::shared_ptr<const desk::DirectoryContents> m_read;     ///< last
    std::shared_ptr<const desk::DirectoryContents> m_contents; ///< what m_rows are of
    std::shared_ptr<const Rows> m_rows;
    std::vector<size_t> m_shown; ///< indices of m_rows
    DirectoryFilter m_filter;
    DirectorySearch m_search{ {} };
    int m_sortColumn = Party;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_loads = 0; ///< of each only the last answer counts
    int m_makings = 0;
    QThreadPool m_pool;
};

} // namespace comity::ui
