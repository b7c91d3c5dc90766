// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/fieldeditor.h"

class QRadioButton;

namespace comity::ui {

/// Yes, no, or not answered: three buttons, for a box that is not ticked could mean either.
class BooleanEditor : public FieldEditor
{
    Q_OBJECT

public:
    BooleanEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *buddy() const override;
    void setSpoken(const QString &name, const QString &description) override;

private:
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QRadioButton *m_none;
    QString m_name;
    QString m_description;
};

} // namespace comity::ui
