// SPDX-License-Identifier: GPL-3.0-or-later
// Settings and shortcuts in the whole window: a change holds at once and the next time, what the administrator laid
// down cannot be changed, and no two things go by the same key.
#include "support/programoutput.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shortcutspage.h"
#include "ui/widgets/clipboardkeeper.h"
#include "ui/widgets/dateformat.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/theme.h"
#include "unlockedwindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>

using namespace comity;
using namespace comity::ui;

namespace {

using Key = Preferences::Key;

/// Two or more things that go by the same: "en: V Vault, View".
QStringList collisions(const QString &where, const QMap<QString, QStringList> &byKey)
{
    QStringList found;
    for (auto it = byKey.begin(); it != byKey.end(); ++it)
        if (it->size() > 1)
            found.append(where + QStringLiteral(": ") + it.key() + QLatin1Char(' ') + it->join(QStringLiteral(", ")));
    return found;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setUiLanguage(Language::English);
        applyTheme(QStringLiteral("light"));
        m_fixture = std::make_unique<GuiFixture>();
        QVERIFY(m_fixture->library);
        m_desk = std::make_unique<UnlockedWindow>(*m_fixture);
    }
    void cleanup()
    {
        m_desk.reset();
        fileChoice() = m_choice;
        setDateFormat({});
        applyTextSize(100);
        applyTheme(QStringLiteral("system"));
        setUiLanguage(Language::English);
    }

    void holdAtOnceAndTheNextTime();
    void writeDatesAsChosen();
    void cannotChangeWhatWasLaidDown();
    void makeBackupsByThemselves();
    void changeAShortcut();
    void refuseShortcutsThatAreTaken();
    void findAndPrintShortcuts();
    void keepKeysApartInAllLanguages();
    void keepTheClipboardClean();
    void nameEveryControl();

private:
    MainWindow &window() { return *m_desk->window; }
    void showSettings(Preferences &preferences)
    {
        m_desk->show(preferences);
        m_desk->trigger("program.settings");
        QTRY_VERIFY(child<QWidget>(window(), "settings").isVisible());
    }
    void showShortcuts()
    {
        m_desk->show(m_fixture->preferences);
        m_desk->trigger("program.shortcuts");
        QTRY_VERIFY(child<QTreeWidget>(window(), "shortcuts").isVisible());
    }
    void chooseAction(const QString &words)
    {
        auto &list = child<QTreeWidget>(window(), "shortcuts");
        const auto found = list.findItems(words, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list.setCurrentItem(found.constFirst());
    }
    /// As an officer does it: into the field, the keys, on to the next field.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto &edit = child<QKeySequenceEdit>(window(), "shortcutKeys");
        edit.setFocus();
        QTRY_VERIFY(edit.hasFocus() || edit.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        child<QLineEdit>(window(), "findShortcut").setFocus();
    }
    QKeySequence keysOf(const char *id) { return window().actions().action(QString::fromLatin1(id))->shortcut(); }
    QString message()
    {
        const auto &page = child<QWidget>(window(), "shortcutsPage");
        return page.findChild<MessageStrip *>()->text();
    }

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<UnlockedWindow> m_desk;
    FileChoice m_choice = fileChoice();
};

void TestSettings::holdAtOnceAndTheNextTime()
{
    showSettings(m_fixture->preferences);
    QVERIFY(!QFile::exists(m_fixture->path(QStringLiteral("comity.ini")))
            || !QSettings(m_fixture->path(QStringLiteral("comity.ini")), QSettings::IniFormat)
                    .contains(QStringLiteral("window/textSize"))); // to look is not to change
    QCOMPARE(child<QSpinBox>(window(), "settingTextSize").value(), 100);
    const double before = QApplication::font().pointSizeF();
    auto &size = child<QSpinBox>(window(), "settingTextSize");
    size.setFocus();
    size.selectAll();
    QTest::keyClicks(&size, QStringLiteral("150"));
    QTest::keyClick(&size, Qt::Key_Return);
    QTRY_COMPARE(QApplication::font().pointSizeF(), before * 1.5);
    auto &theme = child<QComboBox>(window(), "settingTheme");
    theme.setFocus();
    QTest::keyClicks(&theme, QStringLiteral("Dark"));
    QTRY_VERIFY(QApplication::palette().color(QPalette::Window).lightness() < 100);
    QVERIFY(window().actions().action(QStringLiteral("theme.dark"))->isChecked());
    child<QCheckBox>(window(), "settingLeaving").click();
    auto &minutes = child<QSpinBox>(window(), "settingMinutes");
    minutes.setFocus();
    minutes.selectAll();
    QTest::keyClicks(&minutes, QStringLiteral("3"));
    QTest::keyClick(&minutes, Qt::Key_Tab);
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    child<QCheckBox>(window(), "settingRemember").click();
    QCOMPARE(m_fixture->preferences.value(Key::RecentVaults).toStringList(), QStringList());
    auto &language = child<QComboBox>(window(), "settingLanguage");
    language.setFocus();
    QTest::keyClicks(&language, QStringLiteral("Fran"));
    QTRY_COMPARE(uiLanguage(), Language::French);
    QTRY_VERIFY(!child<QCheckBox>(window(), "settingLeaving").isChecked()); // and the page is the same still
    QCOMPARE(child<QSpinBox>(window(), "settingTextSize").value(), 150);

    Preferences later(m_fixture->path(QStringLiteral("comity.ini")), QString());
    QCOMPARE(later.textSize(), 150);
    QCOMPARE(later.value(Key::Theme).toString(), QStringLiteral("dark"));
    QCOMPARE(later.value(Key::LockOnLeaving).toBool(), false);
    QCOMPARE(later.value(Key::LockOnSleep).toBool(), true);
    QCOMPARE(later.lockMinutes(), 3);
    QCOMPARE(later.language(), Language::French);
    m_desk->click("closeSettings");
    QVERIFY(!child<QWidget>(window(), "settings").isVisible());
}

void TestSettings::writeDatesAsChosen()
{
    QCOMPARE(shortDate(QDate(2027, 3, 31)), QStringLiteral("31/03/2027"));
    showSettings(m_fixture->preferences);
    auto &dates = child<QComboBox>(window(), "settingDates");
    dates.setFocus();
    QTest::keyClick(&dates, Qt::Key_Down);
    QCOMPARE(m_fixture->preferences.value(Key::DateFormat).toString(), QStringLiteral("yyyy-MM-dd"));
    QCOMPARE(shortDate(QDate(2027, 3, 31)), QStringLiteral("2027-03-31"));
    QCOMPARE(shortDateTime(QDateTime(QDate(2027, 3, 31), QTime(9, 5))), QStringLiteral("2027-03-31 09:05"));
    QCOMPARE(readShortDate(QStringLiteral("2027-03-31")), QDate(2027, 3, 31));
    setUiLanguage(Language::Arabic); // whatever the language
    QCOMPARE(shortDate(QDate(2027, 3, 31)), QStringLiteral("2027-03-31"));
    QTest::keyClick(&dates, Qt::Key_Home);
    QCOMPARE(shortDate(QDate(2027, 3, 31)),
             localeOf(Language::Arabic).toString(QDate(2027, 3, 31), QLocale::ShortFormat));
}

void TestSettings::cannotChangeWhatWasLaidDown()
{
    const QString file = m_fixture->path(QStringLiteral("office.ini"));
    {
        QSettings office(file, QSettings::IniFormat);
        office.setValue(QStringLiteral("lock/minutes"), 5);
        office.setValue(QStringLiteral("window/textSize"), 125);
        office.setValue(QStringLiteral("backup/folder"), m_fixture->path(QStringLiteral("backups")));
    }
    Preferences preferences(m_fixture->path(QStringLiteral("comity.ini")), file);
    showSettings(preferences);
    for (const char *name : { "settingMinutes", "settingTextSize", "settingFolder" }) {
        const auto &control = child<QWidget>(window(), name);
        QVERIFY2(!control.isEnabled(), name);
        QVERIFY(control.accessibleDescription().contains(QStringLiteral("administrator")));
        const auto &word = child<QLabel>(window(), (QByteArray(name) + "Enforced").constData());
        QVERIFY2(word.isVisible() && word.text().contains(QStringLiteral("administrator")), name);
    }
    QCOMPARE(child<QSpinBox>(window(), "settingMinutes").value(), 5);
    QVERIFY(!child<QPushButton>(window(), "chooseFolder").isEnabled());
    QVERIFY(child<QWidget>(window(), "settingTheme").isEnabled());
    QVERIFY(!child<QLabel>(window(), "settingThemeEnforced").isVisible());
    for (const QAction *action : window().actions().all())
        if (action->objectName().startsWith(QLatin1String("size.")))
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
}

void TestSettings::makeBackupsByThemselves()
{
    QCOMPARE(m_fixture->makeVault(), QString());
    const QString folder = m_fixture->path(QStringLiteral("backups"));
    QVERIFY(QDir().mkpath(folder));
    const auto made = [&] { return QDir(folder).entryList({ QStringLiteral("*.backup") }, QDir::Dirs); };
    m_desk->unlock();
    m_desk->trigger("program.settings");
    fileChoice().folder = [&](QWidget *, const QString &, const QString &) { return folder; };
    m_desk->click("chooseFolder");
    QTRY_COMPARE(made().size(), 1);
    QCOMPARE(child<QLineEdit>(window(), "settingFolder").text(), QDir::toNativeSeparators(folder));
    window().desk()->checkBackup(); // of this day there is one
    QVERIFY(waitFor(window().vault().counts()).ok());
    QCOMPARE(made().size(), 1);
    // The next day another is due; a folder that is gone is told, once, and keeps nobody from working.
    m_desk = std::make_unique<UnlockedWindow>(*m_fixture);
    m_fixture->system.clock = Clock(m_fixture->system.clock.nowUtc().addDays(1));
    m_desk->unlock();
    QTRY_COMPARE(made().size(), 2);
    m_desk = std::make_unique<UnlockedWindow>(*m_fixture);
    QVERIFY(QDir(folder).removeRecursively());
    QFile blocking(folder); // a file in its place
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    m_desk->unlock();
    QTRY_COMPARE(m_desk->messages().kind(), MessageStrip::Kind::Failure);
}

void TestSettings::changeAShortcut()
{
    showShortcuts();
    chooseAction(QStringLiteral("Copy as new"));
    QVERIFY(keysOf("request.copy").isEmpty());
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(keysOf("request.copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    auto &list = child<QTreeWidget>(window(), "shortcuts");
    QCOMPARE(list.currentItem()->text(1), QStringLiteral("Ctrl+Shift+D"));
    chooseAction(QStringLiteral("Lock"));
    m_desk->click("noKeys");
    QVERIFY(keysOf("vault.lock").isEmpty());
    // The next window has them, too.
    m_desk = std::make_unique<UnlockedWindow>(*m_fixture);
    showShortcuts();
    QCOMPARE(keysOf("request.copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    QVERIFY(keysOf("vault.lock").isEmpty());
    chooseAction(QStringLiteral("Copy as new"));
    m_desk->click("defaultKeys");
    QVERIFY(keysOf("request.copy").isEmpty());
    QVERIFY(keysOf("vault.lock").isEmpty());
    m_desk->click("allDefaults");
    QCOMPARE(keysOf("vault.lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    QCOMPARE(window().actions().changes(), QJsonObject());
}

void TestSettings::refuseShortcutsThatAreTaken()
{
    showShortcuts();
    chooseAction(QStringLiteral("Copy as new"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(message().contains(QStringLiteral("Save version")), qPrintable(message()));
    QVERIFY(keysOf("request.copy").isEmpty());
    QCOMPARE(keysOf("request.save"), QKeySequence(QKeySequence::Save));
    press(Qt::Key_X, Qt::NoModifier); // could not be typed any more
    QTRY_VERIFY2(message().contains(QStringLiteral("for typing")), qPrintable(message()));
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY2(message().contains(QStringLiteral("in texts and lists")), qPrintable(message()));
    QVERIFY(keysOf("request.copy").isEmpty());
    press(Qt::Key_F9, Qt::NoModifier);
    QTRY_COMPARE(keysOf("request.copy"), QKeySequence(Qt::Key_F9));
    QCOMPARE(message(), QString());
    // A default that another action took meanwhile is refused as well.
    chooseAction(QStringLiteral("Lock"));
    m_desk->click("noKeys");
    chooseAction(QStringLiteral("Copy as new"));
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(keysOf("request.copy"), QKeySequence(Qt::CTRL | Qt::Key_L));
    chooseAction(QStringLiteral("Lock"));
    m_desk->click("defaultKeys");
    QTRY_VERIFY2(message().contains(QStringLiteral("Copy as new")), qPrintable(message()));
    QVERIFY(keysOf("vault.lock").isEmpty());
}

void TestSettings::findAndPrintShortcuts()
{
    showShortcuts();
    auto &list = child<QTreeWidget>(window(), "shortcuts");
    const auto visible = [&list] {
        QStringList names;
        for (int i = 0; i < list.topLevelItemCount(); ++i)
            if (!list.topLevelItem(i)->isHidden())
                names.append(list.topLevelItem(i)->text(0));
        return names;
    };
    QTest::keyClicks(&child<QLineEdit>(window(), "findShortcut"), QStringLiteral("ctrl+l"));
    QCOMPARE(visible(), QStringList{ QStringLiteral("Lock") });
    child<QLineEdit>(window(), "findShortcut").clear();
    QCOMPARE(visible().size(), window().actions().all().size());
    const QString path = m_fixture->path(QStringLiteral("keys.pdf"));
    fileChoice().fileToWrite = [&](QWidget *, const QString &, const QString &) { return path; };
    m_desk->click("saveShortcuts");
    QTRY_VERIFY(QFile::exists(path));
    const QString printed = test::textOfPdf(path, { QStringLiteral("-layout") });
    for (const char *part : { "Ctrl+L", "Save version", "Page 1 of" })
        QVERIFY2(printed.contains(QLatin1String(part)), qPrintable(printed));
}

void TestSettings::keepKeysApartInAllLanguages()
{
    QCOMPARE(m_fixture->makeVault(false), QString());
    m_desk->unlock();
    QStringList found;
    for (const Language language : kLanguages) {
        setUiLanguage(language);
        const QString code = languageCode(language);
        QMap<QString, QStringList> mnemonics;
        const QList<QAction *> menus = window().menuBar()->actions();
        for (const QAction *menu : menus)
            if (const QChar letter = mnemonicOf(menu->text()); !letter.isNull())
                mnemonics[letter].append(menu->text());
        found += collisions(code, mnemonics);
        QMap<QString, QStringList> shortcuts;
        const QList<QAction *> actions = window().actions().all();
        for (const QAction *action : actions)
            if (!action->shortcut().isEmpty())
                shortcuts[action->shortcut().toString(QKeySequence::PortableText)].append(action->text());
        found += collisions(code, shortcuts);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestSettings::keepTheClipboardClean()
{
    QClipboard &clipboard = *QApplication::clipboard();
    setCopiedStays(std::chrono::milliseconds(150));
    copyBriefly(QStringLiteral("GB-CA/2026/0142"));
    QCOMPARE(clipboard.text(), QStringLiteral("GB-CA/2026/0142"));
    QCOMPARE(clipboard.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(clipboard.mimeData()->hasFormat(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")));
    QTRY_COMPARE(clipboard.text(), QString());
    copyBriefly(QStringLiteral("GB-CA/2026/0142"));
    clipboard.setText(QStringLiteral("of another program"));
    QTest::qWait(400);
    QCOMPARE(clipboard.text(), QStringLiteral("of another program"));
    setCopiedStays(std::chrono::seconds(30));
    copyBriefly(QStringLiteral("GB-CA/2026/0142"));
    QCOMPARE(m_fixture->makeVault(), QString());
    m_desk->unlock();
    window().lock();
    QTRY_COMPARE(clipboard.text(), QString());
}

void TestSettings::nameEveryControl()
{
    showSettings(m_fixture->preferences);
    QCOMPARE(namelessControls(window()), QStringList());
    QCOMPARE(mnemonicCollisions(window()), QStringList());
    m_desk->click("settingsShortcuts");
    QTRY_VERIFY(child<QTreeWidget>(window(), "shortcuts").isVisible());
    QCOMPARE(namelessControls(window()), QStringList());
    QCOMPARE(mnemonicCollisions(window()), QStringList());
    m_desk->click("closeShortcuts");
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
