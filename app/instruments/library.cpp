// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/library.h"

#include "common/json.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

namespace comity {

namespace {

const QString kRoot = QStringLiteral(":/comity/");

QByteArray read(const QString &path)
{
    QFile file(kRoot + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<std::shared_ptr<const Library>> Library::loadBuiltIn()
{
    auto library = std::make_shared<Library>();
    auto terms = Terminology::fromJson(read(QStringLiteral("terms/terms.json")), QStringLiteral("terms.json"));
    if (!terms)
        return terms.error();
    library->m_terms = std::move(*terms);
    auto parties = PartyRegister::fromJson(read(QStringLiteral("parties.json")), QStringLiteral("parties.json"));
    if (!parties)
        return parties.error();
    library->m_parties = std::move(*parties);
    const QStringList files
        = QDir(kRoot + QStringLiteral("instruments")).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (file.count(QLatin1Char('.')) > 1) // articles and templates of the instrument before the first point
            continue;
        const QByteArray json = read(QStringLiteral("instruments/") + file);
        const QString articles = QString(file).replace(QLatin1String(".json"), QLatin1String(".articles.json"));
        const auto neighbour = [](const QString &name) { return read(QStringLiteral("instruments/") + name); };
        auto instrument = loadInstrument(json, file, neighbour(articles), neighbour, Checked::ByATest);
        if (!instrument)
            return instrument.error();
        library->m_instruments.push_back(std::move(*instrument));
    }
    return std::shared_ptr<const Library>(std::move(library));
}

const Instrument *Library::instrument(const QString &id) const
{
    for (const auto &instrument : m_instruments) {
        if (instrument->id == id)
            return instrument.get();
    }
    return nullptr;
}

} // namespace comity
