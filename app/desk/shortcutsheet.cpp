// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shortcutsheet.h"

#include "common/inpool.h"
#include "documents/documentpdf.h"
#include "documents/fonts.h"
#include "platform/paths.h"

#include <QThreadPool>

#include <memory>

namespace comity::desk {

using namespace layout;

namespace {

Document documentOf(const ShortcutSheet &sheet, Language language)
{
    Document document;
    document.language = language;
    document.blocks.push_back({ Heading{ 1, sheet.title, {}, {} } });
    KeyValueTable table;
    table.keyShare = 0.62;
    for (const auto &[words, keys] : sheet.rows) {
        Paragraph value;
        value.runs = { { keys, ValueKind::Identifier, true } };
        table.rows.append({ words, { value } });
    }
    document.blocks.push_back({ table });
    Furniture::Words furniture;
    furniture.language = language;
    furniture.pagePattern = sheet.pagePattern;
    document.furniture.words = { furniture };
    return document;
}

Result<QByteArray> make(const ShortcutSheet &sheet, Language language)
{
    const auto fonts = FontSet::load(fontsFolder());
    if (!fonts)
        return fonts.error();
    PdfProperties properties;
    properties.language = language;
    properties.title = sheet.title;
    properties.rightToLeft = isRightToLeft(language);
    return documentPdf(documentOf(sheet, language), properties, **fonts);
}

} // namespace

QFuture<Result<QByteArray>> shortcutSheetPdf(const ShortcutSheet &sheet, Language language)
{
    return doneIn(*QThreadPool::globalInstance(), [sheet, language] { return make(sheet, language); });
}

} // namespace comity::desk
