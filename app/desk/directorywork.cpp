// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/directorywork.h"

#include "common/translation.h"
#include "exchange/directorycsv.h"
#include "exchange/directorywriter.h"
#include "store/data/officerrepository.h"
#include "store/data/settingsrepository.h"

#include <algorithm>

namespace comity::desk {

using namespace store;

namespace {

struct DirectoryWorkStrings
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryWorkStrings)
};

bool looksLikeJson(const QByteArray &file)
{
    const auto first
        = std::ranges::find_if(file, [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
    return first != file.end() && (*first == '{' || *first == '[');
}

} // namespace

QString directoryKey(const DirectoryRecord &record) { return record.party + QLatin1Char('/') + record.id; }

DirectoryRecords DirectoryContents::records() const
{
    DirectoryRecords all;
    for (const DirectoryItem &item : items)
        all.append(item.record);
    return all;
}

DirectoryWork::DirectoryWork(Vault &vault, const Library &library)
    : m_vault(vault), m_library(library), m_repository(vault.session())
{
}

Result<DirectoryRecord> DirectoryWork::recordOf(const DirectoryEntry &entry) const
{
    QJsonObject document = entry.document;
    const bool isParty = entry.authority == QLatin1String(kPartyEntry);
    document.insert(QStringLiteral("party"), entry.party);
    if (!isParty)
        document.insert(QStringLiteral("id"), entry.authority);
    return DirectoryReader(m_library).readRecord(document, isParty);
}

Result<int> DirectoryWork::staleAfterDays()
{
    const auto setting = SettingsRepository(m_vault.session()).value(kStaleSetting);
    if (!setting)
        return setting.error();
    const int days = setting->has_value() ? (*setting)->toInt(kStaleAfterDays) : kStaleAfterDays;
    return days > 0 ? days : kStaleAfterDays;
}

Result<DirectoryContents> DirectoryWork::contents(const QString &party)
{
    const auto entries = m_repository.list(party);
    if (!entries)
        return entries.error();
    const auto days = staleAfterDays();
    if (!days)
        return days.error();
    DirectoryContents contents;
    contents.staleAfterDays = *days;
    for (const DirectoryEntry &entry : *entries) {
        const auto record = recordOf(entry);
        if (record)
            contents.items.append({ *record, entry.version, entry.changed });
        else
            contents.unreadable.append(entry.party + QLatin1Char('/') + entry.authority);
    }
    std::ranges::stable_sort(contents.items, {}, [](const DirectoryItem &item) {
        return std::pair(item.record.party, !item.record.isParty());
    });
    return contents;
}

Result<DirectoryItem> DirectoryWork::load(const QString &party, const QString &id)
{
    const auto entry = m_repository.load(party, id);
    if (!entry)
        return entry.error();
    const auto record = recordOf(*entry);
    if (!record)
        return record.error();
    return DirectoryItem{ *record, entry->version, entry->changed };
}

Result<qint64> DirectoryWork::store(const DirectoryItem &item)
{
    const QJsonObject document = directoryRecordToJson(item.record);
    // what is saved can be read again
    const auto read = DirectoryReader(m_library).readRecord(document, item.record.isParty());
    if (!read)
        return read.error();
    return m_repository.save(
        { item.record.party, item.record.id, item.version, item.record.verifiedOn(), document, {} });
}

Result<DirectoryItem> DirectoryWork::save(const DirectoryItem &item)
{
    if (const auto version = store(item); !version)
        return version.error();
    return load(item.record.party, item.record.id);
}

Result<void> DirectoryWork::remove(const DirectoryItem &item)
{
    return m_repository.remove(item.record.party, item.record.id, item.version);
}

Result<QList<DirectoryPast>> DirectoryWork::history(const QString &party, const QString &id)
{
    const auto versions = m_repository.history(party, id);
    const auto officers = OfficerRepository(m_vault.session()).list();
    if (!versions || !officers)
        return versions ? officers.error() : versions.error();
    QList<DirectoryPast> past;
    for (const DirectoryVersion &version : *versions) {
        DirectoryPast one{ version, {}, {} };
        for (const Officer &officer : *officers)
            if (officer.id == version.officer)
                one.officer = officer.name;
        if (version.document)
            if (const auto record = recordOf({ party, id, version.version, version.verified, *version.document, {} }))
                one.record = *record;
        past.append(one);
    }
    return past;
}

Result<std::optional<DirectoryRecord>> DirectoryWork::baseOf(const DirectoryRecord &theirs,
                                                             const QStringList &ancestors)
{
    std::optional<DirectoryRecord> base;
    if (ancestors.isEmpty())
        return base;
    const auto versions = m_repository.history(theirs.party, theirs.id);
    if (!versions)
        return versions.error();
    for (const DirectoryVersion &version : *versions) {
        if (!version.document || !ancestors.contains(version.sha256))
            continue;
        const auto record
            = recordOf({ theirs.party, theirs.id, version.version, version.verified, *version.document, {} });
        if (record)
            base = *record;
        break;
    }
    return base;
}

Result<IncomingDirectory> readIncoming(const QByteArray &file, const QString &name, const Library &library)
{
    if (looksLikeJson(file)) {
        const auto read = DirectoryReader(library).read(file, name);
        if (!read)
            return read.error();
        return IncomingDirectory{ read->records, read->ancestors, {} };
    }
    const auto table = directoryFromCsv(file, name, library);
    if (!table)
        return table.error();
    return IncomingDirectory{ table->records, {}, table->fields };
}

Result<DirectoryComparison> DirectoryWork::compare(const IncomingDirectory &incoming)
{
    const auto ours = contents();
    if (!ours)
        return ours.error();
    DirectoryComparison comparison;
    comparison.entries = incoming.records.size();
    DirectoryRecords theirs;
    QHash<QString, std::optional<DirectoryRecord>> bases;
    for (const DirectoryRecord &record : incoming.records) {
        const QString key = directoryKey(record);
        if (ours->unreadable.contains(key)) {
            comparison.unreadable.append(key);
            continue;
        }
        auto base = baseOf(record, incoming.ancestors.value(key));
        if (!base)
            return base.error();
        bases.insert(key, *base);
        theirs.append(record);
    }
    const MergeQuestion question{ ours->records(), theirs, incoming.fields, [&bases](const DirectoryRecord &record) {
                                     return bases.value(directoryKey(record));
                                 } };
    comparison.differences = mergeDifferences(question);
    for (const DirectoryItem &item : ours->items)
        comparison.version.insert(directoryKey(item.record), item.version);
    return comparison;
}

Result<void> DirectoryWork::apply(const QList<DirectoryItem> &items)
{
    return m_vault.session().write([&]() -> Result<void> {
        for (const DirectoryItem &item : items)
            if (const auto stored = store(item); !stored)
                return stored.error();
        return {};
    });
}

Result<QByteArray> DirectoryWork::exported(bool asCsv, const QDate &today, const QString &party)
{
    const auto ours = contents(party);
    if (!ours)
        return ours.error();
    if (!ours->unreadable.isEmpty())
        return Error{ DirectoryWorkStrings::tr(
                          "Entries that another version of the program saved cannot be written: %1")
                          .arg(ours->unreadable.join(QStringLiteral(", "))),
                      {},
                      QStringLiteral("directory.unreadable"),
                      {} };
    if (asCsv)
        return directoryToCsv(ours->records());
    const auto lineage = m_repository.lineage();
    if (!lineage)
        return lineage.error();
    QHash<QString, QStringList> ancestors;
    for (const DirectoryItem &item : ours->items)
        ancestors.insert(directoryKey(item.record),
                         lineage->value(directorySubject(item.record.party, item.record.id)));
    return directoryToJson(ours->records(), today, ancestors);
}

} // namespace comity::desk
