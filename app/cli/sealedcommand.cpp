// SPDX-License-Identifier: GPL-3.0-or-later
//
// comity-cli sealed: what goes with a request and only named officers may read.
#include "cli/input.h"
#include "cli/output.h"
#include "cli/records.h"
#include "cli/vaultaccess.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace comity::cli {

using namespace store;

namespace {

struct SealedCommandStrings
{
    Q_DECLARE_TR_FUNCTIONS(SealedCommandStrings)
};

const QString kSection = QStringLiteral("section");
const QString kReader = QStringLiteral("reader");
const QString kFile = QStringLiteral("file");
const QString kVersion = QStringLiteral("version");
constexpr qint64 kBytesMost = kNoteLongest * 4;

/// The section that --section names, or the one that the form has.
Result<NotePlace> placeOf(const Environment &environment, const RequestSummary &summary,
                          const QCommandLineParser &parser)
{
    const Instrument *instrument = environment.library->instrument(summary.instrument);
    const Template *form = instrument ? instrument->findTemplate(summary.type) : nullptr;
    QStringList sections;
    if (form)
        for (const Section &section : form->sections)
            if (!section.sealed.isEmpty())
                sections.append(section.id);
    const QString wanted = parser.isSet(kSection) ? parser.value(kSection) : sections.value(0);
    if (sections.isEmpty())
        return Error{ SealedCommandStrings::tr("The form of this request has no place for a sealed note."),
                      summary.reference,
                      QStringLiteral("sealed.none"),
                      {} };
    if (!sections.contains(wanted))
        return Error{
            SealedCommandStrings::tr("\"%1\" is not one of: %2").arg(wanted, sections.join(QStringLiteral(", "))),
            {},
            QStringLiteral("call.section"),
            {}
        };
    return NotePlace{ summary.id, wanted };
}

Result<QHash<OfficerId, QString>> officerNames(Vault &vault)
{
    const auto officers = OfficerRepository(vault.session()).list(true);
    if (!officers)
        return officers.error();
    QHash<OfficerId, QString> names;
    for (const Officer &officer : *officers)
        names.insert(officer.id, officer.name);
    return names;
}

QString isoInstant(const QDateTime &instant) { return instant.toUTC().toString(Qt::ISODate); }

/// Each version: section, number, when, by whom, for whom it opens; and who opened one, and when.
int list(Vault &vault, const NotePlace &place, bool asJson)
{
    SealedNoteRepository repository(vault.session());
    const auto notes = repository.list(place.request);
    if (!notes)
        return refuse(notes.error());
    const auto openings = repository.openings(place);
    if (!openings)
        return refuse(openings.error());
    const auto names = officerNames(vault);
    if (!names)
        return refuse(names.error());
    QByteArray out;
    QJsonArray versions;
    for (const SealedNote &note : *notes) {
        QStringList readers;
        for (const OfficerId reader : note.readers)
            readers.append(names->value(reader));
        out += QStringList{ note.place.section, QString::number(note.version), isoInstant(note.written),
                            cell(names->value(note.officer)), cell(readers.join(QStringLiteral(", "))) }
                   .join(QLatin1Char('\t'))
                   .toUtf8()
            + '\n';
        versions.append(QJsonObject{ { QStringLiteral("section"), note.place.section },
                                     { QStringLiteral("version"), note.version },
                                     { QStringLiteral("written"), isoInstant(note.written) },
                                     { QStringLiteral("by"), names->value(note.officer) },
                                     { QStringLiteral("readers"), QJsonArray::fromStringList(readers) } });
    }
    QJsonArray opened;
    for (const NoteOpening &opening : *openings)
        opened.append(QJsonObject{ { QStringLiteral("version"), opening.version },
                                   { QStringLiteral("at"), isoInstant(opening.at) },
                                   { QStringLiteral("by"), names->value(opening.officer) } });
    if (asJson)
        out = QJsonDocument(
                  QJsonObject{ { QStringLiteral("versions"), versions }, { QStringLiteral("opened"), opened } })
                  .toJson(QJsonDocument::Indented);
    if (!writeResult(out))
        return Unusable;
    return notes->isEmpty() ? Objections : Done;
}

/// The passphrase once more: the note opens with it, not with the vault's key.
Result<OpenedNote> opened(Vault &vault, const NotePlace &place, const QCommandLineParser &parser, qint64 version)
{
    const auto passphrase
        = readPassphrase(parser, SealedCommandStrings::tr("Your passphrase, once more, for the sealed note: "));
    return passphrase ? vault.openNote(place, *passphrase, version) : Result<OpenedNote>(passphrase.error());
}

int open(Vault &vault, const NotePlace &place, const QCommandLineParser &parser)
{
    bool isNumber = true;
    const qint64 version = parser.isSet(kVersion) ? parser.value(kVersion).toLongLong(&isNumber) : 0;
    if (!isNumber || version < 0)
        return refuse({ SealedCommandStrings::tr("A version is a number from 1."), parser.value(kVersion), {}, {} });
    auto note = opened(vault, place, parser, version);
    if (!note)
        return refuse(note.error());
    if (note->draft)
        writeMessage(SealedCommandStrings::tr("In the window there is a text of yours that is not sealed yet."));
    if (!note->text)
        return refuse({ SealedCommandStrings::tr("This note was not sealed for you. One of its readers can make you "
                                                 "one."),
                        {},
                        {},
                        {} });
    QByteArray utf8 = note->text->toUtf8();
    const bool written = writeResult(utf8 + (utf8.endsWith('\n') ? "" : "\n"));
    wipe(utf8);
    wipe(*note->text);
    return written ? Done : Unusable;
}

Result<QList<OfficerId>> readersOf(Vault &vault, const QCommandLineParser &parser)
{
    QList<OfficerId> readers;
    const QStringList names = parser.values(kReader);
    for (const QString &name : names) {
        const auto officer = findOfficer(vault, name);
        if (!officer)
            return officer.error();
        readers.append(officer->id);
    }
    return readers;
}

int write(Vault &vault, const NotePlace &place, const QCommandLineParser &parser)
{
    const QString file = parser.value(kFile);
    if (file.isEmpty())
        return refuse(
            { SealedCommandStrings::tr("Say where the text is: --file FILE, or - for standard input."), {}, {}, {} });
    const auto readers = readersOf(vault, parser);
    if (!readers)
        return refuse(readers.error());
    auto bytes = readInput(file, kBytesMost);
    if (!bytes)
        return refuse(bytes.error());
    auto decoder = QStringDecoder(QStringDecoder::Utf8);
    QString text = decoder(*bytes);
    wipe(*bytes);
    if (decoder.hasError())
        return refuse({ SealedCommandStrings::tr("The text is no UTF-8."), inputName(file), {}, {} });
    while (text.endsWith(QLatin1Char('\n')) || text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    const auto latest = SealedNoteRepository(vault.session()).latest(place);
    if (!latest)
        return refuse(latest.error());
    const qint64 base = *latest ? (*latest)->version : 0;
    if (base > 0)
        if (const auto before = opened(vault, place, parser, base); !before)
            return refuse(before.error());
    const auto sealed = vault.sealNote(place, text, *readers, base);
    wipe(text);
    if (!sealed)
        return refuse(sealed.error());
    if (readers->size() < 2)
        writeMessage(SealedCommandStrings::tr("Only one officer can open it: when the passphrase is forgotten, it is "
                                              "lost."));
    return Done;
}

} // namespace

int runSealed(const Environment &environment, const QStringList &arguments)
{
    static const QStringList actions{ QStringLiteral("list"), QStringLiteral("open"), QStringLiteral("write") };
    const QString action = arguments.value(0);
    if (!actions.contains(action))
        return refuse({ SealedCommandStrings::tr("What only named officers may read: list, open, write; comity-cli "
                                                 "--help shows how."),
                        {},
                        {},
                        {} });
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("REFERENCE"), SealedCommandStrings::tr("the reference of the request"));
    addVaultOption(parser);
    addFormatOption(parser);
    parser.addOption({ kSection, SealedCommandStrings::tr("the section of the form, where there are several"),
                       QStringLiteral("ID") });
    parser.addOption({ kReader, SealedCommandStrings::tr("an officer who may open it; as often as there are readers"),
                       QStringLiteral("NAME") });
    parser.addOption(
        { kFile, SealedCommandStrings::tr("the text, UTF-8; - for standard input"), QStringLiteral("FILE") });
    parser.addOption({ kVersion, SealedCommandStrings::tr("an earlier version"), QStringLiteral("N") });
    if (!parseArguments(parser, arguments.mid(1), 1))
        return Unusable;
    const auto asJson = wantsJson(parser);
    if (!asJson)
        return refuse(asJson.error());
    int status = Done;
    const auto vault = vaultOf(environment, parser, &status);
    if (!vault)
        return status;
    const auto request = findRequest(vault->session(), parser.positionalArguments().constFirst());
    if (!request)
        return refuseRequest(request.error());
    const auto place = placeOf(environment, *request, parser);
    if (!place)
        return refuse(place.error());
    if (action == actions.at(0))
        return list(*vault, *place, *asJson);
    return action == actions.at(1) ? open(*vault, *place, parser) : write(*vault, *place, parser);
}

} // namespace comity::cli
