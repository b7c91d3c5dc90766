// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/fieldeditor.h"

class QComboBox;

namespace comity::ui {

class PlainLabel;

/// One entry of a closed list of the instrument, or one of the six languages; what the entry means stands below it.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QWidget *buddy() const override;
    void setHintsShown(bool shown) override;

private:
    void tellMeaning();

    QComboBox *m_box;
    PlainLabel *m_meaning;
    bool m_hintsShown = true;
};

/// The entries of a field's list, by id, as the window's language has them.
[[nodiscard]] QList<std::pair<QString, QString>> choicesOf(const Field &field, const Instrument &instrument);

} // namespace comity::ui
