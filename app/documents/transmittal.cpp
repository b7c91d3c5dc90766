// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/transmittal.h"

#include "documents/fieldblocks.h"
#include "documents/qr.h"
#include "documents/transmittalparts.h"

#include <algorithm>

namespace comity {

using namespace layout;

namespace {

// Rows that follow each other become one table.
void appendMerged(Blocks &blocks, Blocks &&unit)
{
    for (Block &block : unit) {
        auto *table = std::get_if<KeyValueTable>(&block.content);
        auto *last = blocks.empty() ? nullptr : std::get_if<KeyValueTable>(&blocks.back().content);
        if (table && last && table->ruled == last->ruled && table->keyShare == last->keyShare)
            last->rows += table->rows;
        else
            blocks.push_back(std::move(block));
    }
}

bool isPageBreak(const Blocks &unit)
{
    return unit.size() == 1 && std::holds_alternative<PageBreak>(unit.front().content);
}

Furniture::Words furnitureWords(const TransmittalParts &parts)
{
    return { parts.fields().language(), parts.marking(), QString(), parts.fields().phrase("fingerprint") };
}

Furniture furniture(const TransmittalInput &input, const std::vector<const TransmittalParts *> &languages)
{
    Furniture furniture;
    for (const TransmittalParts *parts : languages) {
        Furniture::Words words = furnitureWords(*parts);
        // The pattern keeps its placeholders: the numbers are known in the second pass.
        words.pagePattern = parts->fields().term("adm.page_x_of_y",
                                                 { { QStringLiteral("page"), QStringLiteral("{page}") },
                                                   { QStringLiteral("total"), QStringLiteral("{total}") } });
        furniture.words.append(words);
    }
    furniture.reference = input.request.reference();
    furniture.fingerprint = input.fingerprint;
    if (!input.fingerprint.isEmpty())
        furniture.qrText = fingerprintQrText(input.fingerprint);
    return furniture;
}

} // namespace

Document transmittalDocument(const TransmittalInput &input, Language language)
{
    const TransmittalParts parts(input, language, false);
    Document document;
    document.language = language;
    document.furniture = furniture(input, { &parts });
    addLogo(document.blocks, input.letterhead);
    for (Blocks &unit : parts.units())
        appendMerged(document.blocks, std::move(unit));
    return document;
}

Document transmittalDocument(const TransmittalInput &input, Language left, Language right)
{
    if (isRightToLeft(left) && !isRightToLeft(right))
        std::swap(left, right);
    const TransmittalParts leftParts(input, left, true);
    const TransmittalParts rightParts(input, right, true);
    std::vector<Blocks> leftUnits = leftParts.units();
    std::vector<Blocks> rightUnits = rightParts.units();
    Document document;
    document.language = left;
    document.second = right;
    document.furniture = furniture(input, { &leftParts, &rightParts });
    addLogo(document.blocks, input.letterhead);
    const size_t count = std::max(leftUnits.size(), rightUnits.size());
    leftUnits.resize(count);
    rightUnits.resize(count);
    for (size_t i = 0; i < count; ++i) {
        if (isPageBreak(leftUnits[i]))
            document.blocks.push_back({ PageBreak{} });
        else
            document.blocks.push_back({ Columns{ std::move(leftUnits[i]), std::move(rightUnits[i]) } });
    }
    return document;
}

} // namespace comity
