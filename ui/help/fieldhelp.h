// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/library.h"
#include "rules/messages.h"

#include <optional>

class QTextDocument;

namespace comity::ui {

/// A field of a form, or a column of its table: what help is asked for. Parts of the library.
struct HelpField
{
    const Instrument *instrument = nullptr;
    const Template *form = nullptr;
    const Section *section = nullptr;
    const Field *field = nullptr;
    const Field *column = nullptr;

    [[nodiscard]] const Field &asked() const { return column ? *column : *field; }
};

/// What an RFC 6901 pointer leads to ("/fields/data.items/2/identifier").
[[nodiscard]] std::optional<HelpField> helpFieldOf(const Library &library, const QString &instrument,
                                                   const QString &form, const QString &pointer);

/// Writes what there is to know about a field: whether it is needed and by which paragraph, its hint with the example,
/// its answers or columns, what Comity looks at, the text of the article. From the instrument and the catalogue alone:
/// nothing of any request.
void writeFieldHelp(QTextDocument &document, const HelpField &field, const MessageCatalogue &messages,
                    Language language);

} // namespace comity::ui
