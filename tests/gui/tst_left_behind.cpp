// SPDX-License-Identifier: GPL-3.0-or-later
// The very program seen from outside: which files it opens, what it leaves on the disk, what is in its memory when it
// is locked, and what a kill in the middle of a word costs.
#include "desk/requestdesk.h"
#include "deskprogram.h"
#include "traces.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

#include <chrono>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace comity;
using namespace comity::ui;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kKeepsMemory = true;
#else
constexpr bool kKeepsMemory = false;
#endif

/// What an attacker would write into every text. The names resolve to nothing that is there: to be asked for is enough.
QString markup(const QString &place)
{
    return QStringLiteral("<html><body background=\"/canary/%1/a.png\"><img src=\"/canary/%1/b.png\">"
                          "<img src='file:///canary/%1/c.png'><img src=file:/canary/%1/d.svg>"
                          "<img src=canary-%1.png><img src=\"\\\\\\\\canary.invalid\\\\%1\\\\e.png\">"
                          "<img src=\"http://canary.invalid/%1/f.png\"><link rel=stylesheet href=\"/canary/%1/g.css\">"
                          "<style>@import url(/canary/%1/h.css); p { background-image: url(file:///canary/%1/i.png) }"
                          "</style><table background=/canary/%1/j.png><tr><td>x</td></tr></table>"
                          "<object data=/canary/%1/k></object><a href=file:///canary/%1/l>l</a></body></html>"
                          " ![m](/canary/%1/m.png) url(/canary/%1/n) &f=/canary/%1/o")
        .arg(place);
}

/// Replaces every text of a request; codes, dates and numbers stay.
QJsonValue withTexts(const QJsonValue &value, const QString &key = {}, bool isText = false)
{
    if (value.isString())
        return isText ? QJsonValue(markup(key)) : value;
    if (value.isArray()) {
        QJsonArray items;
        const QJsonArray before = value.toArray();
        for (const QJsonValue &item : before)
            items.append(withTexts(item, key, isText));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool language = languageFromCode(it.key()).has_value();
        const QString name = it.key();
        const bool line = name == QLatin1String("address") || name.startsWith(QLatin1String("custodian."))
            || (name == QLatin1String("name") && it->isString());
        *it = withTexts(*it, language ? key : QString(name).replace(QLatin1Char('.'), QLatin1Char('-')),
                        language || line);
    }
    return object;
}

} // namespace

class TestLeftBehind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensNoFileThatATextNames();
    void leavesNothingOutsideTheVault();
    void forgetsWhatItKnewWhenLocked();
    void losesTwoSecondsAtMostWhenKilled();
    void losesNothingWhenTheSystemEndsIt();

private:
    /// Qt's settings of this home name this vault, so that the program offers it.
    void rememberVault(const QString &folder) const
    {
        Preferences own(m_fixture->path(QStringLiteral("home/.config/comity/comity.ini")), QString());
        own.rememberVault(folder);
        own.set(Preferences::Key::Language, QStringLiteral("en"));
    }
    [[nodiscard]] QString canaryVault() const
    {
        return m_fixture->path(QStringLiteral("Desk <img src=canary-vault.png>.vault"));
    }
    QString makeCanaryVault();
    static Result<void> done(QFuture<Result<void>> future)
    {
        future.waitForFinished();
        return future.result();
    }
    /// The draft of the sample request, as another opening of the vault finds it.
    std::optional<desk::DraftState> draftInVault() const;
    static QList<QByteArray> wordsToldBefore(const QByteArray &out, qint64 moment);

    std::unique_ptr<GuiFixture> m_fixture;
};

void TestLeftBehind::init()
{
    m_fixture = std::make_unique<GuiFixture>();
    QVERIFY(m_fixture->library);
    QVERIFY(setBytes(m_fixture->path(QStringLiteral("passphrase")), kStrong));
    // As the real program has it, so that the head of the vault that it knows of is that of the test's.
    m_fixture->system.witnessFolder = m_fixture->path(QStringLiteral("home/.local/share/comity/heads"));
}

// ---- S5

QString TestLeftBehind::makeCanaryVault()
{
    const Request sample = m_fixture->sample();
    const auto read = [&](const QJsonObject &json) {
        return RequestReader(*m_fixture->library).read(QJsonDocument(json).toJson(), QStringLiteral("canary"));
    };
    QJsonObject outgoing = withTexts(sample.source).toObject();
    outgoing.insert(QStringLiteral("reference"), QStringLiteral("<img src=/canary/reference.png>"));
    QJsonObject incoming = outgoing;
    incoming.insert(QStringLiteral("direction"), QStringLiteral("incoming"));
    incoming.insert(QStringLiteral("reference"), QStringLiteral("<img src='file:///canary/reference2.png'>"));
    QJsonObject authority = withTexts(sample.source).toObject();

    desk::VaultDesk desk(m_fixture->library, m_fixture->system);
    auto made = desk.create(canaryVault(), QStringLiteral("Ada <img src=/canary/officer.png>"),
                            store::passphrase(kStrong), store::cheapDerivation());
    made.waitForFinished();
    if (!made.result())
        return made.result().error().oneLine();
    desk::RequestDesk checks(m_fixture->library, m_fixture->system.clock);
    for (const QJsonObject &json : { outgoing, incoming }) {
        const auto request = read(json);
        if (!request)
            return request.error().oneLine();
        auto added = desk.addRequest(*request);
        added.waitForFinished();
        if (!added.result())
            return added.result().error().oneLine();
        const desk::RequestId id = added.result()->id;
        auto findings = checks.check(*request);
        findings.waitForFinished();
        for (const Finding &finding : *findings.result())
            if (finding.severity == Severity::Warning)
                if (const auto taken = done(desk.acceptWarning(id, finding.key(), markup(QStringLiteral("reason"))));
                    !taken)
                    return taken.error().oneLine();
        const QString file = m_fixture->path(QStringLiteral("<img src=canary-attachment.png>.txt"));
        if (!setBytes(file, markup(QStringLiteral("attachment")).toUtf8()))
            return QStringLiteral("no attachment");
        auto attached = desk.attach(id, file);
        attached.waitForFinished();
        if (!attached.result())
            return attached.result().error().oneLine();
    }
    const QString search = QStringLiteral("search.<img src=/canary/search.png>");
    if (const auto kept = done(desk.setSetting(search, QJsonObject{ { QStringLiteral("place"), 0 } })); !kept)
        return kept.error().oneLine();
    if (const auto kept = done(desk.setSetting(QStringLiteral("desk.authority"), authority)); !kept)
        return kept.error().oneLine();
    if (const auto closed = done(desk.close()); !closed)
        return closed.error().oneLine();
    return setBytes(m_fixture->path(QStringLiteral("markup")), markup(QStringLiteral("pasted")).toUtf8())
            && setBytes(m_fixture->path(QStringLiteral("<img src=canary-refused.png>.json")), "{ \"comity\": 1 ")
        ? QString()
        : QStringLiteral("the files cannot be written");
}

void TestLeftBehind::opensNoFileThatATextNames()
{
    if (!canTrace())
        QSKIP("needs strace, and the right to trace");
    QCOMPARE(makeCanaryVault(), QString());
    rememberVault(canaryVault());
    const QString log = m_fixture->path(QStringLiteral("trace"));
    Program program(*m_fixture, "canary");
    QVERIFY(program.start(traced(log)));
    QVERIFY(!program.waitForLine("seen").isEmpty() || !program.endsWell());
    QVERIFY(program.endsWell());

    QByteArray trace = bytesOf(log);
    QVERIFY(trace.contains("canary-vault.png")); // the trace does see what is opened
    QVERIFY(trace.contains("canary-refused.png"));
    // The files that do have such names.
    for (const char *name : { "Desk <img src=canary-vault.png>.vault", "<img src=canary-attachment.png>.txt",
                              "<img src=canary-refused.png>.json" })
        trace.replace(name, "");
    QStringList opened;
    const QList<QByteArray> lines = trace.split('\n');
    for (const QByteArray &line : lines)
        // The printers are asked for at the print service of this computer, port 631; nobody else is.
        if (line.contains("canary")
            || (line.contains("AF_INET")
                && !(line.contains("htons(631)") && (line.contains("\"127.0.0.1\"") || line.contains("\"::1\"")))))
            opened.append(QString::fromUtf8(line));
    QVERIFY2(opened.isEmpty(), qPrintable(opened.join(QLatin1Char('\n'))));
}

// ---- D2, D3, D4, D9

void TestLeftBehind::leavesNothingOutsideTheVault()
{
    const QStringList canaries{ QStringLiteral("ZZ-CANARY/2026/77"),
                                QStringLiteral("Quokkaheim harbour office"),
                                QStringLiteral("the heron stood by the violet turbine"),
                                QStringLiteral("198.51.100.177 at the lilac exchange"),
                                QStringLiteral("secret-list"),
                                QStringLiteral("тайная записка о барсуке"),
                                QStringLiteral(" not saved") };
    QByteArray json = bytesOf(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"));
    json.replace("GB-CA/2026/0142", canaries.at(0).toUtf8());
    json.replace("1 Example Street, London EX1 1EX", canaries.at(1).toUtf8());
    QVERIFY(json.contains(canaries.at(1).toUtf8()));
    QVERIFY(setBytes(m_fixture->path(QStringLiteral("in/case.json")), json));
    QVERIFY(setBytes(m_fixture->path(QStringLiteral("in/secret-list.txt")), canaries.at(3).toUtf8()));
    QVERIFY(setBytes(m_fixture->path(QStringLiteral("words")),
                     (canaries.at(2) + QLatin1Char(' ') + canaries.at(5)).toUtf8()));
    QVERIFY(QDir().mkpath(m_fixture->path(QStringLiteral("out"))));
    // Left to the system, the vault's folder and its files would be as open as this allows.
    const mode_t before = ::umask(0);
    Program program(*m_fixture, "first");
    const QString log = m_fixture->path(QStringLiteral("in/trace"));
    const bool trace = canTrace();
    QVERIFY(program.start(trace ? traced(log) : QStringList()));
    ::umask(before);
    QVERIFY(!program.waitForLine("done").isEmpty());
    QVERIFY(program.endsWell());
    if (!kKeepsMemory)
        QCOMPARE(program.out.count("dumpable=0 core=0"), 2); // before the lock and after it

    // Nothing of the case in any file, in any name, in what was printed. The vault is read along: it is encrypted.
    QCOMPARE(textsIn(program.out + program.err, canaries), QStringList());
    int files = 0;
    QDirIterator all(m_fixture->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString name = QDir(m_fixture->path({})).relativeFilePath(path);
        if (name.startsWith(QLatin1String("in/")) || name.startsWith(QLatin1String("out/"))
            || name == QLatin1String("words"))
            continue;
        ++files;
        QVERIFY2(textsIn(bytesOf(path), canaries).isEmpty(),
                 qPrintable(name + QLatin1String(": ") + textsIn(bytesOf(path), canaries).join(QLatin1String(", "))));
        QVERIFY2(textsIn(name.toUtf8(), canaries).isEmpty(), qPrintable(name));
        struct stat status = {};
        QVERIFY(::stat(QFile::encodeName(path).constData(), &status) == 0);
        if (name != QLatin1String("passphrase"))
            QVERIFY2((status.st_mode & 0077) == 0, qPrintable(name + QLatin1String(" can be read by others")));
        // Twenty times a file was chosen: where from and where to is no one's business.
        if (!name.startsWith(QLatin1String("Office.vault")))
            QVERIFY2(
                textsIn(bytesOf(path), { QStringLiteral("in/case"), QStringLiteral("saved-"), QStringLiteral("/out") })
                    .isEmpty(),
                qPrintable(name));
    }
    QVERIFY2(files >= 4, "the vault and the settings were looked at");
    QCOMPARE(QDir(m_fixture->path(QStringLiteral("out"))).entryList({ QStringLiteral("saved-*.txt") }).size(), 10);
    QCOMPARE(
        QDir(m_fixture->path(QStringLiteral("tmp"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        QStringList());
    struct stat folder = {};
    QVERIFY(::stat(QFile::encodeName(m_fixture->path(QStringLiteral("Office.vault"))).constData(), &folder) == 0);
    QCOMPARE(folder.st_mode & 0077, 0U);
    if (!trace)
        QSKIP("what was written and removed again was not seen: that needs strace, and the right to trace");
    const QByteArray calls = bytesOf(log);
    QVERIFY(calls.contains("secret-list.txt"));
    const QStringList written = writtenPaths(calls);
    QVERIFY(written.filter(QStringLiteral("Office.vault")).size() > 2);
    const QString root = m_fixture->path({}) + QLatin1Char('/');
    for (const QString &path : written) {
        const bool known = path.startsWith(QLatin1String("/dev/null")) || path.startsWith(QLatin1String("/proc/self/"))
            || path.startsWith(root + QLatin1String("Office.vault")) || path.startsWith(root + QLatin1String("out"))
            || path.startsWith(root + QLatin1String("home/.config/comity"))
            || path.startsWith(root + QLatin1String("home/.local/share/comity"))
            || path.startsWith(root + QLatin1String("home/.cache/fontconfig"));
        QVERIFY2(known, qPrintable(path));
    }
}

// ---- D6, D7

namespace {

/// What is readable of the memory of a process; nothing where that is not allowed.
QByteArray memoryOf(qint64 pid)
{
    QFile map(QStringLiteral("/proc/%1/maps").arg(pid));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(pid));
    if (!map.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray all;
    const QList<QByteArray> lines = map.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        // What was written by the program itself; text and tables of libraries are the same for everybody.
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = words.first().split('-');
        const qint64 from = ends.first().toLongLong(nullptr, 16);
        const qint64 size = ends.last().toLongLong(nullptr, 16) - from;
        if (size > (qint64(512) << 20) || !memory.seek(from))
            continue;
        all += memory.read(size);
    }
    return all;
}

} // namespace

void TestLeftBehind::forgetsWhatItKnewWhenLocked()
{
    if (kKeepsMemory)
        QSKIP("a sanitizer keeps what was freed, and has to be let in");
    const QStringList canaries{ m_fixture->sample().reference(),
                                QStringLiteral("the heron stood by the violet turbine"), QString::fromLatin1(kStrong) };
    QCOMPARE(m_fixture->makeVault(), QString());
    rememberVault(m_fixture->vaultPath());
    QVERIFY(setBytes(m_fixture->path(QStringLiteral("words")), canaries.at(1).toUtf8()));
    const auto header = store::Header::parse(bytesOf(m_fixture->path(QStringLiteral("Office.vault/vault.hdr"))));
    QVERIFY(header.ok());
    const auto keys = header->unlock(store::passphrase(kStrong));
    QVERIFY(keys.ok());
    const auto master = keys->master.view();
    const QByteArray key(reinterpret_cast<const char *>(master.data()), qsizetype(master.size()));

    for (int trial = 0; trial < 3; ++trial) {
        Program program(*m_fixture, "lock");
        QVERIFY(program.start());
        const QByteArray open = program.waitForLine("open");
        QVERIFY(!open.isEmpty());
        QVERIFY2(open.contains("dumpable=0 core=0"), open);
        const qint64 pid = program.process.processId();
        const QByteArray before = memoryOf(pid);
        if (before.isEmpty())
            QSKIP("needs the right to read the memory of another process");
        // While the desk is open it is there: the search does find it.
        QCOMPARE(textsIn(before, canaries.mid(0, 2)), canaries.mid(0, 2));
        program.process.write("\n");
        const QByteArray locked = program.waitForLine("locked");
        QVERIFY2(locked.contains("dumpable=0 core=0"), locked);
        QVERIFY(locked.endsWith("pid=" + QByteArray::number(pid))); // the same process, begun afresh
        const QByteArray after = memoryOf(pid);
        QVERIFY(after.size() > 1 << 20);
        QCOMPARE(textsIn(after, canaries), QStringList());
        QVERIFY(!after.contains(key));
        QVERIFY(!after.contains(key.toHex()));
        // A core file is neither wanted nor made.
        ::kill(pid_t(pid), SIGSEGV);
        QVERIFY(program.process.waitForFinished());
        QCOMPARE(program.process.exitStatus(), QProcess::CrashExit);
        QVERIFY(QDir(m_fixture->path({})).entryList({ QStringLiteral("core*") }, QDir::Files).isEmpty());
    }
}

// ---- K1, K7

std::optional<desk::DraftState> TestLeftBehind::draftInVault() const
{
    desk::VaultDesk desk(m_fixture->library, m_fixture->system);
    auto open = desk.open(m_fixture->vaultPath(), store::passphrase(kStrong));
    open.waitForFinished();
    if (!open.result()) {
        qWarning("%s", qPrintable(open.result().error().oneLine()));
        return {};
    }
    auto request = desk.openRequest(1);
    request.waitForFinished();
    return request.result() ? request.result()->draft : std::nullopt;
}

/// "w12. 34567": the words that were typed before this moment, by the clock that all processes share.
QList<QByteArray> TestLeftBehind::wordsToldBefore(const QByteArray &out, qint64 moment)
{
    QList<QByteArray> words;
    const QList<QByteArray> lines = out.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2 && parts.first().startsWith('w') && parts.last().toLongLong() < moment)
            words.append(parts.first());
    }
    return words;
}

void TestLeftBehind::losesTwoSecondsAtMostWhenKilled()
{
    QCOMPARE(m_fixture->makeVault(), QString());
    rememberVault(m_fixture->vaultPath());
    const auto now = [] {
        return qint64(
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
                .count());
    };
    for (const int words : { 66, 83 }) { // some seconds, and never at the same place of the second
        Program program(*m_fixture, "type");
        QVERIFY(program.start());
        const QByteArray last = "w" + QByteArray::number(words) + ".";
        QVERIFY(!program.waitForLine(last).isEmpty());
        ::kill(pid_t(program.process.processId()), SIGKILL);
        const qint64 killed = now();
        QVERIFY(program.process.waitForFinished());
        program.out += program.process.readAllStandardOutput();
        const auto draft = draftInVault();
        QVERIFY(draft.has_value());
        QCOMPARE(draft->field, QStringLiteral("/fields/offence.summary/en"));
        const QString text = QString::fromUtf8(QJsonDocument(draft->form).toJson());
        // A computer that is busy with other things is late with everything: by as much as the words came late.
        const QList<QByteArray> all = wordsToldBefore(program.out, killed);
        const qint64 began = program.out.mid(program.out.indexOf("w0. ") + 4).split('\n').first().toLongLong();
        const qint64 late = qMax(qint64(0), killed - began - 40 * all.size());
        const QList<QByteArray> kept = wordsToldBefore(program.out, killed - 2000 - late);
        QVERIFY(!kept.isEmpty());
        for (const QByteArray &word : kept)
            QVERIFY2(text.contains(QString::fromLatin1(' ' + word)), word);
        QVERIFY(draft->cursor > 0);
    }
}

void TestLeftBehind::losesNothingWhenTheSystemEndsIt()
{
    QCOMPARE(m_fixture->makeVault(), QString());
    rememberVault(m_fixture->vaultPath());
    int words = 0;
    for (const int signal : { SIGTERM, SIGHUP }) {
        Program program(*m_fixture, "type");
        QVERIFY(program.start());
        const QByteArray last = "w" + QByteArray::number(words += 7) + ".";
        QVERIFY(!program.waitForLine(last).isEmpty());
        ::kill(pid_t(program.process.processId()), signal);
        QVERIFY(program.endsWell());
        const auto draft = draftInVault();
        QVERIFY(draft.has_value());
        const QString text = QString::fromUtf8(QJsonDocument(draft->form).toJson());
        const QList<QByteArray> all = wordsToldBefore(program.out, std::numeric_limits<qint64>::max());
        QVERIFY(all.size() >= words);
        QVERIFY2(text.contains(QString::fromLatin1(' ' + all.last())), all.last());
    }
}

QTEST_MAIN(TestLeftBehind)
#include "tst_left_behind.moc"
