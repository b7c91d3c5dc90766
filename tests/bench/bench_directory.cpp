// SPDX-License-Identifier: GPL-3.0-or-later
//
// The directory with every Party of the register and a thousand authorities: what a key typed into its filter costs the
// window, beside a plain scan of the same texts by SQLite; and what opening, exporting and comparing a file cost.
#include "desk/directorywork.h"
#include "figures.h"
#include "gui/guifixture.h"
#include "services/directorysearch.h"
#include "store/sql/sqlite.h"
#include "ui/directory/directorymodel.h"
#include "ui/directory/directorypage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QLineEdit>

using namespace comity;
using namespace comity::bench;
using namespace comity::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAuthorities = 1000;

template <typename T>
T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Names in six languages, hours with holidays, channels and keys: as full as an entry gets.
DirectoryRecord authority(const QString &party, int number)
{
    DirectoryRecord record;
    record.party = party;
    record.id = u"authority-%1"_s.arg(number);
    Text name;
    name.set(Language::English, u"Central Authority for Mutual Assistance number %1"_s.arg(number));
    name.set(Language::French, u"Autorité centrale d’entraide numéro %1"_s.arg(number));
    name.set(Language::Spanish, u"Autoridad central de asistencia número %1"_s.arg(number));
    name.set(Language::Russian, u"Центральный орган по взаимной помощи номер %1"_s.arg(number));
    name.set(Language::Arabic, u"السلطة المركزية للمساعدة المتبادلة رقم %1"_s.arg(number));
    name.set(Language::Chinese, u"互助事务中央机关第%1号"_s.arg(number));
    Row hours;
    hours.cells = { { u"days"_s, Value(QStringList{ u"monday"_s, u"tuesday"_s, u"friday"_s }) },
                    { u"from"_s, Value(u"09:00"_s) },
                    { u"to"_s, Value(u"17:30"_s) } };
    Row closed;
    closed.cells = { { u"from"_s, Value(QDate(2026, 12, 24)) }, { u"to"_s, Value(QDate(2027, 1, 2)) } };
    Row channel;
    channel.cells = { { u"means"_s, Value(u"fax"_s) }, { u"address"_s, Value(u"+00 1 23 %1"_s.arg(number)) } };
    record.values = { { u"name"_s, Value(name) },
                      { u"roles"_s, Value(QStringList{ number % 2 ? u"mutualAssistance"_s : u"network247"_s }) },
                      { u"address"_s, Value(Text(u"%1 Example Street"_s.arg(number))) },
                      { u"email"_s, Value(u"desk%1@authority.example"_s.arg(number)) },
                      { u"telephone"_s, Value(u"+00 1 23 45 %1"_s.arg(number)) },
                      { u"languages"_s, Value(QStringList{ u"en"_s, u"fr"_s }) },
                      { u"hours.zone"_s, Value(u"Europe/Paris"_s) },
                      { u"hours.week"_s, Value(Rows{ hours }) },
                      { u"hours.closed"_s, Value(Rows{ closed }) },
                      { u"channels"_s, Value(Rows{ channel }) },
                      { u"verifiedOn"_s, Value(QDate(2026, 11, 1)) } };
    return record;
}

QList<desk::DirectoryItem> entries(const Library &library)
{
    const QStringList parties = library.parties().all().keys();
    QList<desk::DirectoryItem> items;
    for (int number = 0; number < kAuthorities; ++number)
        items.append({ authority(parties.at(number % parties.size()), number), 0, {} });
    return items;
}

/// What somebody types, letter by letter, and takes back.
QStringList typed()
{
    QStringList all;
    for (const QString &words : { u"central 77"_s, u"франц"_s, u"法国"_s, u"السلطة 12"_s, u"desk9"_s })
        for (qsizetype length = 1; length <= words.size(); ++length)
            all.append(words.left(length));
    return all;
}

void measurePlainScan(const desk::DirectoryContents &contents, const Library &library)
{
    sqlite3 *plain = nullptr;
    sqlite3_open(":memory:", &plain);
    sqlite3_exec(plain, "CREATE TABLE entries (text TEXT)", nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(plain, "INSERT INTO entries VALUES (?)", -1, &insert, nullptr);
    for (const desk::DirectoryItem &item : contents.items) {
        const QByteArray text = directorySearchText(item.record, library).toUtf8();
        sqlite3_bind_text(insert, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_stmt *scan = nullptr;
    sqlite3_prepare_v2(plain, "SELECT rowid FROM entries WHERE text LIKE ?", -1, &scan, nullptr);
    const QStringList words = typed();
    line(u"a key in the filter, plain SQLite scan of the same texts"_s, times(int(words.size()), [&](int i) {
             const QByteArray pattern = ('%' + words.at(i).toUtf8().replace(' ', '%') + '%');
             sqlite3_bind_text(scan, 1, pattern.constData(), int(pattern.size()), SQLITE_TRANSIENT);
             while (sqlite3_step(scan) == SQLITE_ROW) { }
             sqlite3_reset(scan);
         }));
    sqlite3_finalize(scan);
    sqlite3_close(plain);
}

void waitUntil(const std::function<bool()> &there)
{
    if (!QTest::qWaitFor(there, 60'000))
        qFatal("it did not come to it");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    setUiLanguage(Language::English);
    GuiFixture fixture;
    if (const QString problem = fixture.makeVault(false); !problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    desk::VaultDesk vault(fixture.library, fixture.system);
    const desk::VaultFacts facts = need(wait(vault.open(fixture.vaultPath(), store::passphrase(kStrong))));
    QElapsedTimer timer;
    timer.start();
    need(wait(vault.applyEntries(entries(*fixture.library))));
    line(u"1,000 entries saved in one step"_s, u"%1 ms"_s.arg(timer.elapsed()));

    line(u"directory read from the vault"_s, times(20, [&](int) { need(wait(vault.directory())); }));
    const desk::DirectoryContents contents = need(wait(vault.directory()));
    MessageStrip messages;
    DirectoryPage page(vault, facts, messages, fixture.system.clock);
    page.resize(1400, 900);
    page.show();
    timer.restart();
    page.refresh();
    waitUntil([&] { return page.model().rowCount() > kAuthorities; });
    line(u"from asking until the table is shown"_s,
         u"%1 ms, %2 rows"_s.arg(timer.elapsed()).arg(page.model().rowCount()));
    measurePlainScan(contents, *fixture.library);
    const QStringList words = typed();
    line(u"a key in the filter, the model"_s, times(int(words.size()), [&](int i) {
             page.model().setFilter({ words.at(i), DirectoryFilter::Kind::All, {} });
         }));
    auto *search = page.findChild<QLineEdit *>(u"directorySearch"_s);
    line(u"a key in the filter, the whole turn of the window with drawing"_s, times(int(words.size()), [&](int i) {
             search->setText(words.at(i));
             page.repaint();
             QCoreApplication::processEvents();
         }));
    search->clear();
    line(u"sorting by another column"_s, times(2 * DirectoryModel::Columns, [&](int i) {
             page.model().sort(i % DirectoryModel::Columns, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
         }));
    const QString path = fixture.path(u"directory.json"_s);
    timer.restart();
    need(wait(vault.exportDirectory(path, QDate(2026, 11, 28))));
    line(u"exported as JSON"_s, u"%1 ms"_s.arg(timer.elapsed()));
    timer.restart();
    need(wait(vault.compareDirectory(path)));
    line(u"a file of 1,000 entries compared"_s, u"%1 ms"_s.arg(timer.elapsed()));
    need(wait(vault.close()));
    return 0;
}
