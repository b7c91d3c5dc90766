// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/lineeditor.h"

namespace comity::ui {

/// A time zone of the IANA list ("Europe/London"), with suggestions. Another text is kept and marked.
class ZoneEditor : public LineEditor
{
    Q_OBJECT

public:
    ZoneEditor(RequestEdit &edit, const Field &field, const FieldPlace &place, QWidget *parent);

    void retranslate() override;
    [[nodiscard]] QString problem() const override;
};

} // namespace comity::ui
