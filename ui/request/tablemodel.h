// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "ui/request/requestedit.h"

#include <QAbstractTableModel>
#include <QHash>

namespace comity::ui {

/// The rows of a table field as they are looked at. It holds nothing; what is written goes through RequestEdit.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    TableModel(RequestEdit &edit, const Field &field, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFindings(const Findings &findings);
    void readAgain();
    void rowChanged(int row);
    void retranslated();

private:
    [[nodiscard]] QString shown(int row, const Field &column) const;

    RequestEdit &m_edit;
    const Field m_field;
    QHash<int, Severity> m_findings; ///< the gravest, by row
};

} // namespace comity::ui
