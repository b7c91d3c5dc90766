// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/requestdesk.h"
#include "exchange/requestreader.h"
#include "support/programoutput.h"
#include "support/samples.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace comity::test {

inline std::shared_ptr<const Library> library()
{
    static const auto loaded = Library::loadBuiltIn().value();
    return loaded;
}

/// The sample case: a request without errors.
inline Request sampleRequest() { return RequestReader(*library()).read(sampleCase(), QStringLiteral("case")).value(); }

/// The same with something to object to: two errors at least, warnings, hints.
inline Request poorRequest()
{
    Request request = sampleRequest();
    request.values.remove(QStringLiteral("offence.provisions"));
    request.values.remove(QStringLiteral("data.items"));
    return request;
}

/// The same made longer by pages.
inline Request longRequest()
{
    Request request = sampleRequest();
    Text text;
    for (const Language language : kLanguages)
        text.set(language, QStringLiteral("The facts in one sentence among many. ").repeated(400));
    request.values.insert(QStringLiteral("offence.summary"), Value(text));
    return request;
}

inline QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

inline int pagesIn(const QString &pdf)
{
    static const QRegularExpression line(QStringLiteral("Pages:\\s+(\\d+)"));
    return line.match(QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), { pdf }))).captured(1).toInt();
}

} // namespace comity::test
