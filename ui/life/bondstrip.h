// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "life/conditions.h"
#include "ui/widgets/standingstrip.h"

#include <QStringList>

namespace comity::ui {

/// Stands wherever the material of a case is used: by which conditions it is bound, since when, and which explanation
/// of its use is due. Hidden where nothing binds. Its button leads to the register of all conditions.
class BondStrip : public StandingStrip
{
    Q_OBJECT

public:
    explicit BondStrip(QWidget *parent = nullptr);

    /// `instrument` outlives the strip; `zone` is that of the desk.
    void set(const Conditions &conditions, const Instrument &instrument, const QString &zone);
    /// Everything that it says, a line each, for what is told when the material leaves the vault; empty where nothing
    /// binds.
    [[nodiscard]] QStringList lines() const { return m_lines; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Conditions m_conditions;
    const Instrument *m_instrument = nullptr;
    QString m_zone;
    QStringList m_lines;
};

} // namespace comity::ui
