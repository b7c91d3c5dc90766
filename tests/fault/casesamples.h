// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/storedrequest.h"
#include "exchange/requestreader.h"
#include "support/samples.h"

namespace comity {

inline std::shared_ptr<const Library> builtInLibrary()
{
    static const std::shared_ptr<const Library> library = std::move(Library::loadBuiltIn()).value();
    return library;
}

/// A request that came in, of which something can happen. Different numbers have different references.
inline store::StoredRequest sampleCaseRequest(int number)
{
    const QByteArray json = test::sampleCase()
                                .replace("\"direction\": \"outgoing\"", "\"direction\": \"incoming\"")
                                .replace("GB-CA/2026/0142", "CASE-" + QByteArray::number(number));
    const auto request = RequestReader(*builtInLibrary()).read(json, QStringLiteral("sample"));
    if (!request)
        qFatal("%s", qPrintable(request.error().oneLine()));
    return desk::storedRequest(*request, *builtInLibrary());
}

} // namespace comity
