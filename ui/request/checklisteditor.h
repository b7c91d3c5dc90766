// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/fieldeditor.h"

class QCheckBox;

namespace comity::ui {

class PlainLabel;

/// Any number of entries of a closed list, or of the six languages: a box for each, its words wrapped.
class CheckListEditor : public FieldEditor
{
    Q_OBJECT

public:
    CheckListEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *buddy() const override;
    void setSpoken(const QString &name, const QString &description) override;
    [[nodiscard]] bool isWide() const override { return m_field.type == FieldType::Choices; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString id;
        QCheckBox *box;
        PlainLabel *label;
    };
    void write();

    QList<Entry> m_entries;
    QString m_name;
    QString m_description;
};

} // namespace comity::ui
