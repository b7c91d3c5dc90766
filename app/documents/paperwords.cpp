// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paperwords.h"

namespace comity {

Result<PaperWords> PaperWords::loadBuiltIn(const QString &name) { return fromJson(builtInMessages(name), name); }

Result<PaperWords> PaperWords::fromJson(const QByteArray &json, const QString &fileName)
{
    PaperWords words;
    if (auto read = words.read(json, fileName, QStringLiteral("papers")); !read)
        return read.error();
    return words;
}

} // namespace comity
