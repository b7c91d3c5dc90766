// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrument.h"

#include <QLineEdit>

namespace comity::ui {

/// A Party by its name in any language, or its code, with suggestions. What names no Party stays as it was typed.
class PartyField : public QLineEdit
{
    Q_OBJECT

public:
    /// `parties` outlives the field.
    PartyField(const PartyRegister &parties, const char *name, QWidget *parent = nullptr);

    /// Empty while what stands there names no Party.
    [[nodiscard]] QString code() const { return m_code; }
    void setCode(const QString &code);

Q_SIGNALS:
    void changed(); ///< by the officer

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCode();

    const PartyRegister &m_parties;
    QString m_code;
};

} // namespace comity::ui
