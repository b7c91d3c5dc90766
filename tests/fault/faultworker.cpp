// SPDX-License-Identifier: GPL-3.0-or-later
//
// Works in a vault and says of each thing, in one line on its output, that it is done, once the vault said so. The
// tests kill it, or let the disk fail under it, and then look whether everything it had said is there.
//
//     faultworker COMMAND FOLDER [ARGUMENT …]
//
//     create             a new vault
//     open               opens it and closes it again
//     hold               opens it and keeps it open until the input ends
//     work SEED [N]      requests, versions, events, shelves, attachments, drafts at random, N of them or without end
//     add NUMBER         one request
//     save NUMBER        a new version of the first request
//     attach SIZE        an attachment of the first request
//     officer NAME       a new officer, whose passphrase is "NAME's passphrase"
//     remove ID          removes an officer
//     passphrase TEXT    a new passphrase for Ada
//     seal TEXT          opens the sealed note of the first request, where there is one, and seals another for Ada
//     rekey              a new key for the vault
//     backup FOLDER      a backup into that folder
//
// With COMITY_DIE_AT=n in the environment it ends, as if it were killed, right after the n-th call for the disk that
// keeps the key files; with COMITY_DIE_BEFORE=n right before it. With COMITY_TRY_AGAIN=1 it does what was refused once
// more, with the vault as it is then.
//
// Exit status: 0 done; 1 refused, with the officer's sentence on the error output; 2 called wrongly.
#include "common/json.h"
#include "desk/casework.h"
#include "fault/armed.h"
#include "fault/casesamples.h"
#include "store/data/attachmentrepository.h"
#include "store/data/draftrepository.h"
#include "store/data/eventrepository.h"
#include "store/vault/vaultbackup.h"
#include "store/vault/vaultsamples.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>
#include <map>

using namespace comity;
using namespace comity::store;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void complain(const Error &error)
{
    std::fputs((error.code + u": "_s + error.oneLine() + u'\n').toUtf8().constData(), stderr);
}

/// Ends the process around one of the calls for the disk.
FileSync mortal(FileSync files)
{
    static int calls = 0;
    const int after = qEnvironmentVariableIntValue("COMITY_DIE_AT");
    const int before = qEnvironmentVariableIntValue("COMITY_DIE_BEFORE");
    if (after == 0 && before == 0)
        return files;
    const auto around = [=](const std::function<Result<void>()> &call) {
        if (++calls == before)
            std::_Exit(9);
        Result<void> outcome = call();
        if (calls == after)
            std::_Exit(9);
        return outcome;
    };
    return { [=](const QString &path, const QByteArray &content) {
                return around([&] { return files.writeNew(path, content); });
            },
             [=](const QString &from, const QString &to) { return around([&] { return files.replace(from, to); }); },
             [=](const QString &folder) { return around([&] { return files.syncFolder(folder); }); } };
}

class Worker
{
public:
    explicit Worker(const QStringList &arguments)
        : m_command(arguments.value(1)), m_folder(arguments.value(2)), m_arguments(arguments.mid(3)),
          m_system(deskSystem())
    {
        m_system.files = mortal(m_system.files);
        m_system.witnessFolder = qEnvironmentVariable("COMITY_WITNESSES");
        if (m_command == u"work")
            m_system.deadlines = desk::deadlineRules(builtInLibrary());
    }

    int run();

private:
    Result<void> openVault();
    Result<void> keepDeadlinesUp();
    Result<void> obey();
    Result<void> hold();
    Result<void> workAtRandom();
    Result<void> oneThing(QRandomGenerator &random, int number);
    Result<void> addRequest(int number);
    Result<void> saveVersion(RequestId id, int number);
    Result<void> addEvent(RequestId id, int number);
    Result<void> addCase(int number);
    Result<void> recordEvent(RequestId id, QRandomGenerator &random, int number);
    Result<void> attach(RequestId id, qsizetype size, int number);
    Result<void> keepDraft(RequestId id, int number);
    Result<void> seal(const QString &text);
    Result<void> addOfficer(const QString &name);
    Result<void> backup(const QString &parent);
    Result<void> acknowledged(const Result<void> &done, const QString &line);

    QString m_command;
    QString m_folder;
    QStringList m_arguments;
    VaultSystem m_system;
    std::unique_ptr<Vault> m_vault;
};

Result<void> Worker::acknowledged(const Result<void> &done, const QString &line)
{
    if (done)
        say(line);
    return done;
}

Result<void> Worker::openVault()
{
    auto vault = m_command == u"create"
        ? Vault::create(m_folder, u"Ada"_s, passphrase(kAda), m_system, cheapDerivation())
        : Vault::open(m_folder, passphrase(kAda), m_system);
    if (!vault)
        return vault.error();
    m_vault = std::move(*vault);
    return {};
}

Result<void> Worker::keepDeadlinesUp()
{
    const Result<bool> kept = DeadlineRepository(m_vault->session()).keepUp(1'000'000);
    return kept ? Result<void>() : Result<void>(kept.error());
}

int Worker::run()
{
    const bool armFirst = m_command == u"create" || m_command == u"open";
    if (armFirst)
        armFaults();
    Result<void> outcome = openVault();
    if (outcome) {
        if (m_system.deadlines.make)
            outcome = keepDeadlinesUp();
    }
    if (outcome) {
        say(u"ready"_s);
        if (!armFirst)
            armFaults();
        outcome = obey();
        if (!outcome && !qEnvironmentVariableIsEmpty("COMITY_TRY_AGAIN")
            && outcome.error().code != u"vault.rekey.failed") { // which closes the vault
            complain(outcome.error());
            outcome = obey();
        }
        for (const QString &notice : m_vault->notices())
            say(u"notice "_s + notice);
    }
    if (outcome)
        outcome = m_vault->close();
    if (outcome)
        return 0;
    complain(outcome.error());
    return outcome.error().code == u"worker.command" ? 2 : 1;
}

Result<void> Worker::obey()
{
    const QString argument = m_arguments.value(0);
    if (m_command == u"create" || m_command == u"open")
        return {};
    if (m_command == u"hold")
        return hold();
    if (m_command == u"work")
        return workAtRandom();
    if (m_command == u"add")
        return addRequest(argument.toInt());
    if (m_command == u"save")
        return saveVersion(1, argument.toInt());
    if (m_command == u"attach")
        return attach(1, argument.toInt(), 0);
    if (m_command == u"officer")
        return addOfficer(argument);
    if (m_command == u"remove")
        return acknowledged(m_vault->removeOfficer(argument.toLongLong()), u"removed "_s + argument);
    if (m_command == u"passphrase") {
        const SecretText next = passphrase(argument.toUtf8().constData());
        return acknowledged(m_vault->changePassphrase(passphrase(kAda), next, cheapDerivation()), u"passphrase"_s);
    }
    if (m_command == u"seal")
        return seal(argument);
    if (m_command == u"rekey")
        return acknowledged(m_vault->rekey(), u"rekeyed"_s);
    if (m_command == u"backup")
        return backup(argument);
    return Error{ u"There is no such command."_s, m_command, u"worker.command"_s, {} };
}

Result<void> Worker::seal(const QString &text)
{
    const NotePlace place{ 1, u"cooperating"_s };
    const auto latest = SealedNoteRepository(m_vault->session()).latest(place);
    if (!latest)
        return latest.error();
    const qint64 base = *latest ? (*latest)->version : 0;
    if (base > 0)
        if (const auto opened = m_vault->openNote(place, passphrase(kAda)); !opened)
            return opened.error();
    const Result<qint64> sealed = m_vault->sealNote(place, text, { m_vault->officer().id }, base);
    if (!sealed)
        return sealed.error();
    say(u"sealed %1"_s.arg(*sealed));
    return {};
}

Result<void> Worker::hold()
{
    while (std::getchar() != EOF) { }
    return {};
}

Result<void> Worker::workAtRandom()
{
    const quint32 seed = m_arguments.value(0).toUInt();
    const int most = m_arguments.size() > 1 ? m_arguments.at(1).toInt() : 1'000'000;
    QRandomGenerator random(seed);
    for (int i = 0; i < most; ++i)
        if (const Result<void> done = oneThing(random, static_cast<int>(seed % 10'000) * 100'000 + i); !done)
            return done;
    return {};
}

Result<void> Worker::oneThing(QRandomGenerator &random, int number)
{
    const Result<QVariant> last = m_vault->connection().value(u"SELECT max(id) FROM requests"_s);
    if (!last)
        return last.error();
    const int what = random.bounded(14);
    if (what < 3 || last->toLongLong() == 0)
        return addRequest(number);
    const Result<QVariant> cases
        = m_vault->connection().value(u"SELECT group_concat(id) FROM requests WHERE reference LIKE 'CASE-%'"_s);
    if (!cases)
        return cases.error();
    const QStringList ids = cases->toString().split(u',', Qt::SkipEmptyParts);
    if (what > 9 && ids.size() < 3)
        return addCase(number);
    const RequestId id = what > 9 ? ids.at(random.bounded(static_cast<int>(ids.size()))).toLongLong()
                                  : 1 + random.bounded(static_cast<int>(last->toLongLong()));
    if (what > 9 || (what < 7 && ids.contains(QString::number(id)))) // nothing else is done to a case
        return recordEvent(id, random, number);
    switch (what) {
    case 3:
    case 4: return saveVersion(id, number);
    case 5:
    case 6: return addEvent(id, number);
    case 7: return attach(id, random.bounded(600'000), number); // up to three chunks
    default: return keepDraft(id, number);
    }
}

Result<void> Worker::addRequest(int number)
{
    const Result<RequestId> id = RequestRepository(m_vault->session()).add(sampleRequest(number));
    if (!id)
        return id.error();
    say(u"request %1 %2"_s.arg(*id).arg(number));
    return {};
}

Result<void> Worker::saveVersion(RequestId id, int number)
{
    RequestRepository requests(m_vault->session());
    Result<StoredRequest> request = requests.load(id);
    if (!request)
        return request.error();
    request->document = "{\"again\":" + QByteArray::number(number) + '}';
    request->texts = sampleRequest(number).texts;
    const Result<qint64> version = requests.save(*request, request->summary.version);
    if (!version)
        return version.error();
    say(u"version %1 %2 %3"_s.arg(id).arg(*version).arg(number));
    return {};
}

Result<void> Worker::addEvent(RequestId id, int number)
{
    StoredEvent event;
    event.request = id;
    event.kind = u"acknowledged"_s;
    event.occurred = u"2026-11-16"_s;
    event.details = { { u"n"_s, number } };
    const Result<StoredEvent> added = EventRepository(m_vault->session()).add(event);
    if (!added)
        return added.error();
    say(u"event %1 %2 %3"_s.arg(added->id).arg(id).arg(number));
    return {};
}

Result<void> Worker::addCase(int number)
{
    const StoredRequest request = sampleCaseRequest(number);
    const Result<RequestId> id = RequestRepository(m_vault->session()).add(request);
    if (!id)
        return id.error();
    say(u"case %1 %2"_s.arg(*id).arg(number));
    return {};
}

/// What may happen next, with state and deadlines; now and then it is put away or assigned, which moves its deadlines.
Result<void> Worker::recordEvent(RequestId id, QRandomGenerator &random, int number)
{
    static const QList<std::pair<QString, QJsonObject>> kinds{
        { events::received, {} },
        { events::acknowledged, {} },
        { events::effected, { { u"zone"_s, u"Europe/Paris"_s } } },
        { events::extended, { { u"until"_s, u"2027-03-01"_s } } },
        { events::informationAsked, { { u"text"_s, QJsonObject{ { u"en"_s, u"which"_s } } } } },
        { events::followUpReceived, {} },
        { events::reopened, { { u"reason"_s, QJsonObject{ { u"en"_s, u"again"_s } } } } },
        { events::noted, { { u"text"_s, QJsonObject{ { u"en"_s, QString::number(number) } } } } },
    };
    desk::CaseWork work(*m_vault, *builtInLibrary());
    const int dice = random.bounded(6);
    if (dice == 0)
        return work.moveTo({ id }, random.bounded(2) == 0 ? Shelf::Desk : Shelf::Archive);
    const Result<desk::Case> whole = work.caseOf(id);
    if (!whole)
        return whole.error();
    const int start = random.bounded(static_cast<int>(kinds.size()));
    for (int i = 0; i < kinds.size(); ++i) {
        const auto &[kind, details] = kinds.at((start + i) % static_cast<int>(kinds.size()));
        if (!whole->possible.contains(kind))
            continue;
        Event event;
        event.kind = kind;
        event.occurred = kind == events::noted ? u"2026-11-16"_s : u"2026-11-15"_s;
        event.details = details;
        const Result<desk::RecordedEvent> recorded = work.record(id, event);
        if (!recorded && recorded.error().code.startsWith(u"event."))
            continue; // not with these words
        if (!recorded)
            return recorded.error();
        say(u"recorded %1 %2 %3"_s.arg(recorded->event.id)
                .arg(id)
                .arg(QString::fromLatin1(canonicalJson(recorded->event.details).toBase64())));
        return {};
    }
    return {};
}

Result<void> Worker::attach(RequestId id, qsizetype size, int number)
{
    QByteArray bytes(size, static_cast<char>('a' + number % 26));
    bytes.append(QByteArray::number(number));
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    const Result<AttachmentInfo> added = AttachmentRepository(m_vault->session()).add(id, u"list.txt"_s, source);
    if (!added)
        return added.error();
    say(u"attachment %1 %2 %3"_s.arg(added->id).arg(id).arg(added->sha256));
    return {};
}

Result<void> Worker::keepDraft(RequestId id, int number)
{
    Draft draft;
    draft.request = id;
    draft.form = { { u"typed"_s, number } };
    return acknowledged(DraftRepository(m_vault->session()).keep(draft), u"draft %1 %2"_s.arg(id).arg(number));
}

Result<void> Worker::addOfficer(const QString &name)
{
    const SecretText secret = passphrase((name + u"'s passphrase"_s).toUtf8().constData());
    const Result<OfficerId> id = m_vault->addOfficer(name, Role::Drafter, secret, cheapDerivation());
    if (!id)
        return id.error();
    say(u"officer %1 %2"_s.arg(*id).arg(name));
    return {};
}

Result<void> Worker::backup(const QString &parent)
{
    const Result<QString> made = VaultBackup::make(*m_vault, parent);
    if (!made)
        return made.error();
    say(u"backup "_s + *made);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    if (argc < 3)
        return 2;
    return Worker(QCoreApplication::arguments()).run();
}
