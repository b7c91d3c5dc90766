// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/library.h"

#include "common/json.h"
#include "common/translation.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace comity {

namespace {

struct LibraryStrings
{
    Q_DECLARE_TR_FUNCTIONS(LibraryStrings)
};

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
    if (const auto loaded = library->loadInstruments(); !loaded)
        return loaded.error();
    return std::shared_ptr<const Library>(std::move(library));
}

Result<void> Library::loadInstruments()
{
    const QStringList files
        = QDir(kRoot + QStringLiteral("instruments")).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
    const auto neighbour = [](const QString &name) { return read(QStringLiteral("instruments/") + name); };
    QHash<QString, QJsonObject> wholes; // one that another is like is made whole once
    OtherInstrument whole;
    whole = [&](const QString &id) -> Result<QJsonObject> {
        if (!wholes.contains(id)) {
            const QString file = id + QStringLiteral(".json");
            auto made = wholeInstrument(neighbour(file), file, neighbour, Checked::ByATest, whole);
            if (!made)
                return made.error();
            wholes.insert(id, *made);
        }
        return wholes.value(id);
    };
    for (const QString &file : files) {
        if (file.count(QLatin1Char('.')) > 1) // articles and templates of the instrument before the first point
            continue;
        const QString id = file.chopped(5);
        const QByteArray articles = neighbour(id + QStringLiteral(".articles.json"));
        const auto made = whole(id);
        if (!made)
            return made.error();
        auto instrument = instrumentFrom(*made, file, articles, Checked::ByATest);
        if (!instrument)
            return instrument.error();
        m_instruments.push_back(std::move(*instrument));
    }
    // The text that others are like stands before them.
    std::stable_partition(m_instruments.begin(), m_instruments.end(),
                          [](const auto &instrument) { return instrument->counterparts.isEmpty(); });
    return {};
}

Result<std::shared_ptr<const Library>> Library::with(const QMap<QString, QByteArray> &files) const
{
    auto all = std::make_shared<Library>(*this);
    const auto neighbour = [&](const QString &name) { return files.value(name); };
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().count(QLatin1Char('.')) > 1)
            continue;
        const auto refused = [&](const QString &why, const char *code) {
            return Error{ why, file.key(), QString::fromLatin1(code), {} };
        };
        if (all->m_instruments.size() - m_instruments.size() >= kMostOfficeInstruments)
            return refused(LibraryStrings::tr("An office may add %n instrument(s).", nullptr, kMostOfficeInstruments),
                           "instrument.many");
        if (const QList<Error> errors = instrumentErrors(*file, file.key(), neighbour); !errors.isEmpty())
            return errors.first();
        const QString articles = QJsonDocument::fromJson(*file).object().value(QLatin1String("articles")).toString();
        const auto loaded = loadInstrument(*file, file.key(), files.value(articles), neighbour);
        if (!loaded)
            return loaded.error();
        if (all->instrument((*loaded)->id))
            return refused(
                LibraryStrings::tr("There is an instrument \"%1\" already; it cannot be replaced.").arg((*loaded)->id),
                "instrument.twice");
        auto own = std::make_shared<Instrument>(**loaded);
        own->origin = Origin::Office;
        all->m_instruments.push_back(std::move(own));
    }
    return std::shared_ptr<const Library>(std::move(all));
}

std::shared_ptr<const Library> Library::withOne(const std::shared_ptr<const Instrument> &instrument) const
{
    auto all = std::make_shared<Library>(*this);
    all->m_instruments.push_back(instrument);
    return all;
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
