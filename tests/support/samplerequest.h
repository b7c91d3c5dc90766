// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/requestreader.h"
#include "support/samples.h"

namespace comity::test {

/// Loads the library that ships and reads the sample case with it. Gives what went wrong; empty for nothing.
inline QString readSample(std::shared_ptr<const Library> &library, Request &request)
{
    auto loaded = Library::loadBuiltIn();
    if (!loaded)
        return loaded.error().oneLine();
    library = std::move(*loaded);
    auto read = RequestReader(*library).read(sampleCase(), QStringLiteral("sample"));
    if (!read)
        return read.error().oneLine();
    request = std::move(*read);
    return {};
}

} // namespace comity::test
