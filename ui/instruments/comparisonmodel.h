// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/instrumentcomparison.h"

#include <QAbstractTableModel>

#include <memory>

namespace comity::ui {

/// The lines of a comparison of two instruments, as many as the filters leave. GUI thread.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Part, Left, Right, How, Columns };

    explicit ComparisonModel(QObject *parent = nullptr);

    void set(std::shared_ptr<const Instrument> left, std::shared_ptr<const Instrument> right,
             const QList<ComparedLine> &lines);
    /// `part` is the id of one part, empty for all.
    void filter(bool onlyDifferences, const QString &part);
    /// The line that a row shows.
    [[nodiscard]] const ComparedLine &line(int row) const { return m_lines.at(m_shown.at(row)); }
    [[nodiscard]] int differences() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refill();
    [[nodiscard]] QString cell(const Instrument &instrument, const QString &paragraph, const QString &says) const;

    std::shared_ptr<const Instrument> m_left;
    std::shared_ptr<const Instrument> m_right;
    QList<ComparedLine> m_lines;
    QList<qsizetype> m_shown;
    bool m_onlyDifferences = true;
    QString m_part;
};

} // namespace comity::ui
