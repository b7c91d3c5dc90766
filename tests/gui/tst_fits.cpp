// SPDX-License-Identifier: GPL-3.0-or-later
// Every place of the window in the six languages: nothing is cut off, every control has a name and a role, the Tab key
// reaches each and leaves each, and where the focus is can be seen. Run at the size of the text that COMITY_TEXT_SIZE
// says, and, as another test, on a screen with twice the dots.
#include "desk/casework.h"
#include "deskdriver.h"
#include "guifixture.h"
#include "store/data/eventrepository.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/uilanguage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <tuple>

using namespace comity;
using namespace comity::ui;

// All of them are told, not only the first hundred characters.
#define NOTHING_IN(list)                                                                                               \
    do {                                                                                                               \
        const QStringList found = (list);                                                                              \
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));                      \
    } while (false)

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget())
        if (!at->objectName().isEmpty() && !at->objectName().startsWith(QLatin1String("qt_")))
            return name + QStringLiteral(" in ") + at->objectName();
    return name;
}

/// Buttons whose words do not fit, labels that are narrower than their words without a tip that has them all.
QStringList cutOff(const QWidget &root)
{
    QStringList cut;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto tell = [&](const QString &text) {
            cut.append(nameOf(widget)
                       + QStringLiteral(": \"%1\" has %2 of %3")
                             .arg(text.left(60))
                             .arg(widget->width())
                             .arg(widget->sizeHint().width()));
        };
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const QSize needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
            const bool inside = widget->width() >= qMin(widget->sizeHint().width(), needed.width())
                && widget->height() >= needed.height();
            if (!button->text().isEmpty() && (!inside || widget->width() < needed.width())
                && widget->toolTip().isEmpty())
                tell(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool wraps = label->wordWrap();
            const int width = label->contentsRect().width();
            int needed = 0; // of the longest word, or of a line
            const QStringList parts
                = label->text().split(wraps ? QRegularExpression(QStringLiteral("[\\s/\\-\u2014\u00b7]+"))
                                            : QRegularExpression(QStringLiteral("\n")));
            for (const QString &part : parts)
                needed = qMax(needed, label->fontMetrics().size(Qt::TextShowMnemonic, part).width());
            const bool han = uiLanguage() == Language::Chinese; // it breaks anywhere
            const bool low
                = wraps && label->height() < label->heightForWidth(label->width()) - label->fontMetrics().descent();
            if (!label->text().isEmpty() && label->toolTip().isEmpty() && ((needed > width && !(wraps && han)) || low))
                tell(label->text());
        }
    }
    return cut;
}

/// The controls without a name or a role for assistive tools.
QStringList unspoken(const QWidget &root)
{
    QStringList all = namelessControls(root);
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->role() == QAccessible::NoRole)
            all.append(nameOf(widget) + QStringLiteral(": no role"));
    }
    return all;
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

/// One press of Tab reaches a group of radio buttons, arrow keys the others of it.
bool isReached(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    return reached.contains(widget)
        || (qobject_cast<const QRadioButton *>(widget)
            && std::any_of(reached.begin(), reached.end(), [&](const QWidget *other) {
                   return qobject_cast<const QRadioButton *>(other) && other->parentWidget() == widget->parentWidget();
               }));
}

} // namespace

class TestFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void startFits();
    void joinedLettersStayJoined();
    void listsFit();
    void aRequestFits_data();
    void aRequestFits();
    void tabsOfARequestFit_data();
    void tabsOfARequestFit();
    void otherPagesFit_data();
    void otherPagesFit();
    void menusAreNamed();
    void tabReachesEverything_data();
    void tabReachesEverything();

private:
    void addCourse();
    void leavePages();
    /// Of what is shown now, in each language.
    QStringList wrongInAnyLanguage();
    QStringList notReachedByTab();

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskDriver> m_driver;
};

void TestFits::initTestCase()
{
    applyTheme(QStringLiteral("light"));
    applyTextSize(qEnvironmentVariableIsSet("COMITY_TEXT_SIZE") ? qEnvironmentVariableIntValue("COMITY_TEXT_SIZE")
                                                                : 100);
    QApplication::setCursorFlashTime(0);
    setUiLanguage(Language::English);
    m_fixture = std::make_unique<GuiFixture>();
    QVERIFY(m_fixture->library);
    QCOMPARE(m_fixture->makeVault(), QString());
    addCourse();
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    MainWindow::Surroundings around{ m_fixture->library, m_fixture->system, m_fixture->system.clock, {} };
    m_window = std::make_unique<MainWindow>(around, m_fixture->preferences);
    m_window->resize(1600, 1000);
    m_window->showStart();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_driver = std::make_unique<DeskDriver>(*m_window);
}

/// A case in which everything has something to say: it is bound, it lapsed, a report is due; as if it had been
/// recorded.
void TestFits::addCourse()
{
    const auto text
        = [](const char *words) { return QJsonObject{ { QStringLiteral("en"), QString::fromLatin1(words) } }; };
    const QJsonObject terms{
        { QStringLiteral("conditions"),
          QJsonArray{
              QJsonObject{ { QStringLiteral("condition"), QStringLiteral("confidential") } },
              QJsonObject{ { QStringLiteral("condition"), QStringLiteral("useLimited") },
                           { QStringLiteral("item"), 1 },
                           { QStringLiteral("text"),
                             text("Not for proceedings on taxes, and not handed to other authorities.") } } } }
    };
    const std::tuple<QString, QString, QJsonObject> all[] = {
        { events::sent,
          QStringLiteral("2026-07-30T09:00:00Z"),
          { { QStringLiteral("means"), QStringLiteral("email") },
            { QStringLiteral("fingerprint"), QString(64, QLatin1Char('a')) } } },
        { events::effected,
          QStringLiteral("2026-08-01"),
          { { QStringLiteral("zone"), QStringLiteral("Europe/Paris") } } },
        { events::conditionsProposed, QStringLiteral("2026-08-02"), terms },
        { events::conditionsAccepted, QStringLiteral("2026-08-03"), terms },
        { events::useAsked, QStringLiteral("2026-11-10"), { { QStringLiteral("text"), text("What for?") } } },
    };
    store::VaultSystem system = m_fixture->system;
    system.deadlines = desk::deadlineRules(m_fixture->library);
    auto vault = store::Vault::open(m_fixture->vaultPath(), store::passphrase(kStrong), system);
    QVERIFY(vault);
    for (const auto &[kind, occurred, details] : all) {
        store::StoredEvent event;
        event.request = 1;
        event.kind = kind;
        event.occurred = occurred;
        event.details = details;
        QVERIFY(store::EventRepository((*vault)->session()).add(event));
    }
}

void TestFits::cleanupTestCase()
{
    m_driver.reset();
    m_window.reset();
    setUiLanguage(Language::English);
}

QStringList TestFits::wrongInAnyLanguage()
{
    QStringList wrong;
    for (const Language language : kLanguages) {
        m_window->setLanguage(language);
        QCoreApplication::processEvents(); // only then do the widgets say it
        QStringList here;
        // A form is made one section after the other: what is wrong only until it is laid out is not wrong.
        (void)QTest::qWaitFor(
            [&] {
                (void)m_window->grab(); // so that all of it is laid out
                here = cutOff(*m_window) + unspoken(*m_window);
                return here.isEmpty();
            },
            60'000); // on a machine that is busy it takes its time
        for (const QString &what : std::as_const(here))
            wrong.append(languageCode(language) + QStringLiteral(": ") + what);
    }
    m_window->setLanguage(Language::English);
    QTest::qWait(50);
    return wrong;
}

void TestFits::startFits()
{
    const QStringList first = wrongInAnyLanguage();
    m_driver->click("createVault");
    NOTHING_IN(first);
    NOTHING_IN(wrongInAnyLanguage());
}

/// The letter that is the key is underlined and nothing else about the button changes.
void TestFits::joinedLettersStayJoined()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    for (const QString &text :
         { QStringLiteral("مكتب ال&تدريب…"), QStringLiteral("خزنة &جديدة…"), QStringLiteral("&مجلد آخر…") }) {
        QPushButton keyed(text);
        QPushButton plain(QString(text).remove(QLatin1Char('&')));
        QCOMPARE(keyed.sizeHint(), plain.sizeHint());
        const QImage with = keyed.grab().toImage();
        const QImage without = plain.grab().toImage();
        QCOMPARE(with.size(), without.size());
        QRect changed;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                if (with.pixel(x, y) != without.pixel(x, y))
                    changed |= QRect(x, y, 1, 1);
        const QFontMetrics metrics = keyed.fontMetrics();
        QVERIFY2(changed.width() > 2 && changed.width() < with.width() / 3, qPrintable(text));
        QVERIFY2(changed.height() <= with.devicePixelRatio() * (metrics.lineWidth() + 1), qPrintable(text));
    }
}

void TestFits::listsFit()
{
    m_driver->click("back");
    m_driver->unlock(kStrong);
    QListWidget &side = m_driver->find<QListWidget>("side");
    QTRY_VERIFY(side.item(side.count() - 1)->text() == QLatin1String("Officers")); // all of them are there
    for (int row = 0; row < side.count(); ++row) {
        side.setCurrentRow(row);
        QTest::qWait(100);
        NOTHING_IN(wrongInAnyLanguage());
    }
    side.setCurrentRow(0);
}

void TestFits::aRequestFits_data()
{
    QTest::addColumn<int>("tab");
    for (int tab = 0; tab < 6; ++tab)
        QTest::addRow("tab %d", tab) << tab;
}

void TestFits::aRequestFits()
{
    QFETCH(const int, tab);
    if (!m_window->desk()->currentCase())
        m_driver->open(1);
    m_driver->find<QTabWidget>("caseTabs").setCurrentIndex(tab);
    QTest::qWait(tab == 2 ? 500 : 150);
    NOTHING_IN(wrongInAnyLanguage());
}

void TestFits::tabsOfARequestFit_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("small") << 1280;
    QTest::newRow("usual") << 1350;
    QTest::newRow("large") << 1600;
}

/// None has to be scrolled to, and each says all of its words.
void TestFits::tabsOfARequestFit()
{
    QFETCH(const int, width);
    const QSize before = m_window->size();
    const auto back = qScopeGuard([&] { m_window->resize(before); });
    if (!m_window->desk()->currentCase())
        m_driver->open(1);
    m_window->resize(width, 900);
    const QTabWidget &tabs = m_driver->find<QTabWidget>("caseTabs");
    const auto hiddenNow = [&] {
        (void)m_window->grab(); // so that all of it is laid out
        QStringList hidden;
        for (int i = 0; i < tabs.count(); ++i) {
            const QToolButton &tab = m_driver->find<QToolButton>(QStringLiteral("tab.%1").arg(i).toLatin1());
            if (tab.text() != tabs.tabText(i) || tab.visibleRegion() != tab.rect() || tab.size() != tab.sizeHint())
                hidden.append(languageCode(uiLanguage()) + QStringLiteral(": ") + tabs.tabText(i));
        }
        return hidden;
    };
    QStringList hidden;
    for (const Language language : kLanguages) {
        m_window->setLanguage(language);
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor([&] { return hiddenNow().isEmpty(); }, 10'000))
            hidden += hiddenNow();
    }
    m_window->setLanguage(Language::English);
    NOTHING_IN(hidden);
}

void TestFits::otherPagesFit_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : { "vault.authority", "vault.sheet", "program.settings", "program.shortcuts",
                                "help.contents", "new.uk-2022.preservation" })
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestFits::otherPagesFit()
{
    QFETCH(const QString, action);
    m_driver->trigger(action.toLatin1());
    QTest::qWait(200);
    const QStringList wrong = wrongInAnyLanguage();
    leavePages();
    NOTHING_IN(wrong);
}

/// Back to the desk.
void TestFits::leavePages()
{
    m_window->closeHelp();
    for (const char *name : { "closeShortcuts", "closeSettings" })
        if (auto *close = m_window->findChild<QPushButton *>(QString::fromLatin1(name)); close && close->isVisible())
            close->click();
}

void TestFits::menusAreNamed()
{
    int entries = 0;
    for (const Language language : kLanguages) {
        m_window->setLanguage(language);
        QList<QAction *> actions = m_window->menuBar()->actions();
        while (!actions.isEmpty()) {
            const QAction *action = actions.takeFirst();
            ++entries;
            QVERIFY2(action->isSeparator() || !action->text().trimmed().isEmpty(), qPrintable(action->objectName()));
            if (action->menu())
                actions += action->menu()->actions();
        }
    }
    m_window->setLanguage(Language::English);
    QVERIFY(entries > 6 * 20);
}

QStringList TestFits::notReachedByTab()
{
    m_window->activateWindow();
    QSet<const QWidget *> wanted;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->window() == m_window.get() && takesTab(widget))
            wanted.insert(widget);
    QSet<const QWidget *> reached;
    QStringList wrong;
    QWidget *first = nullptr;
    for (int presses = 0; presses < 4 * int(wanted.size()) + 8; ++presses) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : m_window.get(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (!now)
            return { QStringLiteral("the focus was lost after ") + (before ? nameOf(before) : QString()) };
        if (now == before) {
            wrong.append(nameOf(now) + QStringLiteral(": Tab does not leave it"));
            break;
        }
        if (now == first)
            break;
        if (!first)
            first = now;
        reached.insert(now);
    }
    for (const QWidget *widget : wanted)
        if (!isReached(widget, reached) && widget->isVisible())
            wrong.append(nameOf(widget) + QStringLiteral(": not reached"));
    return wrong;
}

void TestFits::tabReachesEverything_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place :
         { "list", "findings", "course", "pages", "history", "files", "attachments", "deadlines", "conditions",
           "directory", "basis", "statistics", "instruments", "officers", "settings", "shortcuts" })
        QTest::newRow(place) << QString::fromLatin1(place);
}

void TestFits::tabReachesEverything()
{
    QFETCH(const QString, place);
    const QStringList tabs{ QStringLiteral("findings"), QStringLiteral("course"), QStringLiteral("pages"),
                            QStringLiteral("history"),  QStringLiteral("files"),  QStringLiteral("attachments") };
    if (tabs.contains(place)) {
        m_driver->open(1);
        m_driver->waitForForm();
        m_driver->find<QTabWidget>("caseTabs").setCurrentIndex(int(tabs.indexOf(place)));
        QTest::qWait(300);
    } else if (QAction *go = m_window->actions().action(QStringLiteral("go.") + place)) {
        go->trigger();
    } else if (place == QLatin1String("officers")) {
        m_window->desk()->showOfficers();
    } else if (place == QLatin1String("settings")) {
        m_window->showSettings();
    } else if (place == QLatin1String("shortcuts")) {
        m_window->showShortcuts();
    } else {
        m_driver->find<QListWidget>("side").setCurrentRow(1);
        m_driver->find<QListWidget>("side").setCurrentRow(0);
        QTest::qWait(200);
    }
    QTest::qWait(300);
    const auto back = qScopeGuard([this] { leavePages(); });
    NOTHING_IN(notReachedByTab());
    // Where the focus is can be seen: the control looks different with it and without it.
    QStringList invisible;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!takesTab(widget) || widget->visibleRegion().isEmpty() || widget->window() != m_window.get()
            || qobject_cast<QScrollBar *>(widget))
            continue;
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue;
        const QRect around = QRect(widget->mapTo(m_window.get(), QPoint()), widget->size()).adjusted(-4, -4, 4, 4);
        const QImage with = m_window->grab(around).toImage(); // a frame around it counts, too
        widget->clearFocus();
        const QImage without = m_window->grab(around).toImage();
        if (with == without)
            invisible.append(nameOf(widget));
    }
    NOTHING_IN(invisible);
}

QTEST_MAIN(TestFits)
#include "tst_fits.moc"
