// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/officeinstruments.h"

#include "common/json.h"
#include "common/translation.h"
#include "desk/casework.h"
#include "desk/outsidefiles.h"
#include "rules/ruleset.h"
#include "store/data/requestrepository.h"
#include "store/data/settingsrepository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comity::desk {

namespace {

struct OfficeInstrumentsStrings
{
    Q_DECLARE_TR_FUNCTIONS(OfficeInstrumentsStrings)
};

const QString kPrefix = u"instruments."_s;
constexpr qsizetype kMostFiles = 100;
constexpr qsizetype kMostBytes = 4 * kInstrumentFileBytes; // of all files of one text

Error refusal(const QString &why, const QString &place, const QString &code) { return { why, place, code, {} }; }

/// "mine" of "mine.json" and of "mine.access.json".
QString stemOf(const QString &name) { return name.section(QLatin1Char('.'), 0, 0); }

/// The one of the office among them.
std::shared_ptr<const Instrument> ownOf(const Library &library)
{
    const auto &all = library.instruments();
    const auto own = std::ranges::find_if(all, [](const auto &one) { return one->origin == Origin::Office; });
    return own == all.end() ? nullptr : *own;
}

QJsonObject asSetting(const OfferedInstrument &offered)
{
    QJsonObject files;
    for (auto file = offered.files.begin(); file != offered.files.end(); ++file)
        files.insert(file.key(), QString::fromUtf8(*file));
    return { { u"file"_s, offered.file }, { u"files"_s, files } };
}

QMap<QString, QByteArray> filesOf(const QJsonValue &setting)
{
    QMap<QString, QByteArray> files;
    const QJsonObject kept = setting.toObject().value(u"files"_s).toObject();
    for (auto file = kept.begin(); file != kept.end(); ++file)
        files.insert(file.key(), file->toString().toUtf8());
    return files;
}

Result<void> mustBeAdministrator(const store::Vault &vault)
{
    if (vault.officer().roles.testFlag(store::Role::Administrator))
        return {};
    return refusal(OfficeInstrumentsStrings::tr("Only an administrator of the vault adds or removes an instrument."),
                   {}, u"instrument.role"_s);
}

/// Requests of a kind that the text does not have could not be opened any more.
Result<void> mustHaveKindsInUse(store::Vault &vault, const Instrument &instrument)
{
    const auto kinds = store::RequestRepository(vault.session()).kindsUnder(instrument.id);
    if (!kinds)
        return kinds.error();
    for (const QString &kind : *kinds)
        if (!instrument.findTemplate(kind))
            return refusal(OfficeInstrumentsStrings::tr("The vault has requests of the kind \"%1\", which this file "
                                                        "does not have.")
                               .arg(kind),
                           instrument.id, u"instrument.used"_s);
    return {};
}

} // namespace

QList<Error> ruleErrors(const Instrument &instrument, const QString &name)
{
    QList<Error> errors;
    for (const Template &form : instrument.templates)
        if (const auto rules = RuleSet::forTemplate(form); !rules)
            errors.append({ rules.error().message, name + u": "_s + form.id, rules.error().code, {} });
    return errors;
}

Result<OfferedInstrument> readOfficeInstrument(const QString &path, const Library &shipped)
{
    const QFileInfo chosen(path);
    OfferedInstrument offered;
    offered.file = chosen.fileName();
    if (offered.file.count(QLatin1Char('.')) != 1 || !offered.file.endsWith(u".json"_s))
        return refusal(OfficeInstrumentsStrings::tr("An instrument is a file named like \"mine.json\"; its articles "
                                                    "and kinds of requests may stand beside it as "
                                                    "\"mine.articles.json\"."),
                       path, u"instrument.name"_s);
    QStringList names
        = chosen.absoluteDir().entryList({ stemOf(offered.file) + u".*.json"_s }, QDir::Files, QDir::Name);
    names.prepend(offered.file);
    qsizetype bytes = 0;
    for (const QString &name : std::as_const(names)) {
        const auto read = readFromOutside(chosen.absoluteDir().filePath(name), kInstrumentFileBytes);
        if (!read)
            return read.error();
        bytes += read->size();
        if (bytes > kMostBytes || offered.files.size() >= kMostFiles)
            return refusal(OfficeInstrumentsStrings::tr("The files of this instrument are more, or larger, than those "
                                                        "of any treaty."),
                           path, u"instrument.large"_s);
        offered.files.insert(name, *read);
    }
    const auto with = shipped.with(offered.files);
    if (!with)
        return with.error();
    offered.instrument = ownOf(**with);
    if (const QList<Error> errors = ruleErrors(*offered.instrument, offered.file); !errors.isEmpty())
        return errors.first();
    return offered;
}

Result<KnownInstruments> instrumentsOf(store::DataSession &session, const std::shared_ptr<const Library> &shipped)
{
    const auto kept = store::SettingsRepository(session).all(kPrefix);
    if (!kept)
        return kept.error();
    KnownInstruments known{ shipped, {}, {} };
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (auto one = kept->begin(); one != kept->end(); ++one) {
        const QString id = one.key().mid(kPrefix.size());
        const auto more = known.library->with(filesOf(*one));
        if (!more) {
            known.left.append(refusal(more.error().message, id, more.error().code));
            continue;
        }
        const Instrument *instrument = (*more)->instrument(id);
        const QList<Error> errors
            = instrument ? ruleErrors(*instrument, id) : QList<Error>{ refusal({}, id, u"instrument.unknown"_s) };
        if (!errors.isEmpty()) {
            known.left.append(refusal(errors.first().message, id, errors.first().code));
            continue;
        }
        known.library = *more;
        digest.addData(canonicalJson(*one));
    }
    if (known.library != shipped)
        known.digest = QString::fromLatin1(digest.result().toHex());
    return known;
}

Result<void> keepInstrument(store::Vault &vault, const OfferedInstrument &offered)
{
    if (const auto allowed = mustBeAdministrator(vault); !allowed)
        return allowed;
    if (const auto kinds = mustHaveKindsInUse(vault, *offered.instrument); !kinds)
        return kinds;
    store::SettingsRepository settings(vault.session());
    const QString key = kPrefix + offered.instrument->id;
    const auto kept = settings.all(kPrefix);
    if (!kept)
        return kept.error();
    if (!kept->contains(key) && kept->size() >= kMostOfficeInstruments)
        return refusal(
            OfficeInstrumentsStrings::tr("A vault keeps %n instrument(s) at most.", nullptr, kMostOfficeInstruments),
            {}, u"instrument.many"_s);
    return settings.set(key, asSetting(offered));
}

Result<void> removeInstrument(store::Vault &vault, const QString &id)
{
    if (const auto allowed = mustBeAdministrator(vault); !allowed)
        return allowed;
    store::SettingsRepository settings(vault.session());
    const auto kept = settings.value(kPrefix + id);
    if (!kept)
        return kept.error();
    if (!*kept)
        return refusal(
            OfficeInstrumentsStrings::tr("This vault keeps no instrument \"%1\" of the office's own.").arg(id), {},
            u"instrument.unknown"_s);
    const auto kinds = store::RequestRepository(vault.session()).kindsUnder(id);
    if (!kinds)
        return kinds.error();
    if (!kinds->isEmpty())
        return refusal(OfficeInstrumentsStrings::tr("There are requests under this instrument: it stays."), id,
                       u"instrument.used"_s);
    return settings.remove(kPrefix + id);
}

QStringList leftInWords(const QList<Error> &left)
{
    QStringList sentences;
    for (const Error &one : left)
        sentences.append(OfficeInstrumentsStrings::tr("The instrument \"%1\" that this vault keeps cannot be used: %2 "
                                                      "Its requests are safe, but cannot be opened.")
                             .arg(one.place, one.message));
    return sentences;
}

// ---- the library of the vault that is open

LibraryOfVault::LibraryOfVault(std::shared_ptr<const Library> shipped) : m_known(std::make_shared<Known>())
{
    m_known->libraries.push_back(std::move(shipped));
}

std::shared_ptr<const Library> LibraryOfVault::now() const
{
    const std::scoped_lock lock(m_known->mutex);
    return m_known->libraries.back();
}

const std::shared_ptr<const Library> &LibraryOfVault::shipped() const
{
    return m_known->libraries.front(); // nobody changes it
}

Result<KnownInstruments> useInstrumentsOf(store::Vault &vault, const std::shared_ptr<const Library> &shipped)
{
    auto known = instrumentsOf(vault.session(), shipped);
    if (known)
        vault.session().setDeadlineRules(deadlineRules(known->library, known->digest));
    return known;
}

Result<QList<Error>> LibraryOfVault::takeFrom(store::Vault &vault) const
{
    auto known = useInstrumentsOf(vault, shipped());
    if (!known)
        return known.error();
    if (known->library == now())
        return known->left;
    const std::scoped_lock lock(m_known->mutex);
    m_known->libraries.push_back(known->library);
    return known->left;
}

} // namespace comity::desk
