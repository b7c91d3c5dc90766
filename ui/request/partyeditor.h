// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/lineeditor.h"

namespace comity::ui {

/// A Party: by its code, or by its name in any of the six languages, with suggestions. Shows name and code.
class PartyEditor : public LineEditor
{
    Q_OBJECT

public:
    PartyEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void retranslate() override;

protected:
    [[nodiscard]] QString shown() const override;
    void typed(const QString &text) override;
};

} // namespace comity::ui
