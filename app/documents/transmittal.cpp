// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/transmittal.h"

#include "documents/transmittalparts.h"

#include <utility>

namespace comity {

using namespace layout;

namespace {

Furniture furniture(const TransmittalInput &input, const QList<const TransmittalParts *> &languages)
{
    QList<const FieldBlocks *> fields;
    QStringList labels;
    for (const TransmittalParts *parts : languages) {
        fields.append(&parts->fields());
        labels.append(parts->fields().phrase("fingerprint"));
    }
    return letterFurniture(fields, input.request.reference(), input.fingerprint, labels);
}

} // namespace

Document transmittalDocument(const TransmittalInput &input, Language language)
{
    const TransmittalParts parts(input, language, false);
    return letter(language, furniture(input, { &parts }), input.letterhead, parts.units());
}

Document transmittalDocument(const TransmittalInput &input, Language left, Language right)
{
    if (isRightToLeft(left) && !isRightToLeft(right))
        std::swap(left, right);
    const TransmittalParts leftParts(input, left, true);
    const TransmittalParts rightParts(input, right, true);
    return letter(left, leftParts.units(), right, rightParts.units(), furniture(input, { &leftParts, &rightParts }),
                  input.letterhead);
}

} // namespace comity
