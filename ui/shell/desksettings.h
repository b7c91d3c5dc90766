// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/vaultdesk.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QGroupBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace comity::ui {

class PlainLabel;
class ZoneChoice;

/// What is set for the desk that is open, and kept in its vault for all its officers: its time zone, whether our Party
/// has made the reservation of article 9(4), and the days that this office has set itself. Each holds as soon as it is
/// changed; a change of the days makes all deadlines anew.
class DeskSettings : public QWidget
{
    Q_OBJECT

public:
    explicit DeskSettings(QWidget *parent = nullptr);

    /// The vault that is open; null: none, and the settings are hidden. What was changed is on its way into the earlier
    /// one when this returns: it is called before that is closed.
    void setVault(desk::VaultDesk *vault);
    void prepare(); ///< shows what holds now

Q_SIGNALS:
    void failed(const comity::Error &error);
    void changed(); ///< what is due may be another

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What the office set itself for one kind of deadline.
    struct Line
    {
        QString kind;
        PlainLabel *name;
        QSpinBox *days; ///< null where the text or a Party tells the day
        PlainLabel *told;
        QLineEdit *leads;
    };

    void build();
    void addLine(QGridLayout &grid, const QString &kind);
    void retranslate();
    void fill(const QMap<QString, QJsonValue> &settings, const OfficeTargets &targets);
    void touch();
    void write();
    void set(const QString &key, const QJsonValue &value);
    void mark();
    [[nodiscard]] static QString nameOf(const QString &kind);

    desk::VaultDesk *m_vault = nullptr;
    bool m_showing = true; ///< what is shown is not what is set
    QTimer m_quiet;        ///< of clicking through numbers only the last one is written
    QGroupBox *m_desk;
    PlainLabel *m_note;
    PlainLabel *m_zoneLabel;
    ZoneChoice *m_zone;
    PlainLabel *m_reservationLabel;
    QComboBox *m_reservation;
    PlainLabel *m_reservationNote;
    QGroupBox *m_targets;
    PlainLabel *m_targetsNote;
    PlainLabel *m_what;
    PlainLabel *m_daysHead;
    PlainLabel *m_leadsHead;
    std::vector<Line> m_lines;
    PlainLabel *m_problem;
    QPushButton *m_usual;
};

} // namespace comity::ui
