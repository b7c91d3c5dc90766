// SPDX-License-Identifier: GPL-3.0-or-later
// Texts and tables made to hold a program up: the window is never held for more than a tenth of a second by any of
// them, whether it is typed, pasted, imported, checked, shown as pages or listed.
#include "deskdriver.h"
#include "guifixture.h"
#include "ui/preview/findingspanel.h"
#include "ui/widgets/uilanguage.h"
#include "watchdog.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTableView>

using namespace comity;
using namespace comity::ui;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double kMost = 1500; // everything takes many times as long
#else
constexpr double kMost = 100; // milliseconds of the processor
#endif

constexpr int kLongest = 20'000; // characters: some eight pages without a break

struct Bomb
{
    const char *name;
    QString text;
};

QString repeated(const QString &unit, int most = kLongest) { return unit.repeated(most / int(unit.size())); }

QList<Bomb> textBombs()
{
    const auto one = [](char16_t c) { return QString(QChar(c)); };
    QString marks = QStringLiteral("a");
    for (int i = 0; i < 99; ++i)
        marks += QChar(0x0300 + i % 0x60);
    QString han;
    for (int i = 0; i < kLongest; ++i)
        han += QChar(0x4e00 + i % 7'000); // as many as the Chinese standard of 1980 has
    return { { "one word", repeated(QStringLiteral("a")) },
             { "short words", repeated(QStringLiteral("a ")) },
             { "one Arabic word", repeated(one(0x0628)) },
             { "Han without end", repeated(one(0x4e2d)) },
             { "every Han character", han },
             { "marks on letters", repeated(marks) },
             { "nothing but lines", repeated(QStringLiteral("\n")) },
             { "lines of one letter", repeated(QStringLiteral("x\n")) },
             { "tabs", repeated(QStringLiteral("\t")) },
             { "nested tables", repeated(QStringLiteral("<table><tr><td>"), 270) + QStringLiteral("x") },
             { "many tables", repeated(QStringLiteral("<table><tr><td>")) },
             { "directions in turn", repeated(QStringLiteral("a\u0628")) },
             { "open brackets", repeated(QStringLiteral("(")) },
             { "brackets in Hebrew", repeated(QStringLiteral("\u05d0(")) },
             { "emoji", repeated(QStringLiteral("\U0001F600")) },
             { "emoji between words", repeated(QStringLiteral("\U0001F600 ")) },
             { "emoji between letters", repeated(QStringLiteral("\U0001F600\u0628")) },
             { "soft hyphens", repeated(QStringLiteral("a\u00ad")) },
             { "joiners", repeated(QStringLiteral("a\u200d")) },
             { "Devanagari conjuncts", repeated(QStringLiteral("\u0915\u094d")) },
             { "Myanmar", repeated(QStringLiteral("\u1000\u1039"), 12'000) },
             { "Thai", repeated(QStringLiteral("\u0e01\u0e34")) },
             { "scripts in turn", repeated(QStringLiteral("aЖ中\u0628ก")) },
             { "no-break spaces", repeated(QStringLiteral("a\u00a0")) },
             { "isolates", repeated(QStringLiteral("\u2067a\u2069")) },
             { "addresses", repeated(QStringLiteral("http://203.0.113.45/a?b=c&d;")) },
             { "figures", repeated(QStringLiteral("1,234.56 ")) } };
}

} // namespace

class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void aTextHoldsNothingUp_data();
    void aTextHoldsNothingUp();
    void aPasteHoldsNothingUp_data() { aTextHoldsNothingUp_data(); }
    void aPasteHoldsNothingUp();
    void aTableHoldsNothingUp_data();
    void aTableHoldsNothingUp();
    void everyTextAtOnceHoldsNothingUp();

private:
    static double worst(const char *what)
    {
        QByteArray where;
        const double spent = static_cast<WatchedApplication *>(qApp)->takeWorst(&where);
        if (spent > kMost)
            qWarning("%s: %.0f ms in %s", what, spent, where.constData());
        return spent;
    }
    /// Into the vault, as an import puts it there.
    desk::RequestId added(const QJsonObject &json);
    void lookAt(desk::RequestId id, bool all = true);

    std::unique_ptr<GuiFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskDriver> m_driver;
    QJsonObject m_sample;
    int m_texts = 0;
};

void TestStalls::initTestCase()
{
    setUiLanguage(Language::English);
    m_fixture = std::make_unique<GuiFixture>();
    QVERIFY(m_fixture->library);
    QCOMPARE(m_fixture->makeVault(), QString());
    m_sample = m_fixture->sample().source;
    m_fixture->preferences.rememberVault(m_fixture->vaultPath());
    MainWindow::Surroundings around{ m_fixture->library, m_fixture->system, m_fixture->system.clock, {} };
    m_window = std::make_unique<MainWindow>(around, m_fixture->preferences);
    m_window->resize(1400, 900);
    m_window->showStart();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_driver = std::make_unique<DeskDriver>(*m_window);
    m_driver->unlock(kStrong);
    m_driver->open(1); // what is made only once is made
    lookAt(1);
    worst("first");
}

void TestStalls::cleanupTestCase()
{
    m_driver.reset();
    m_window.reset();
}

desk::RequestId TestStalls::added(const QJsonObject &json)
{
    const auto request = RequestReader(*m_fixture->library)
                             .read(QJsonDocument(json).toJson(QJsonDocument::Compact), QStringLiteral("bomb"));
    if (!request) {
        qInfo("refused at the door: %s", qPrintable(request.error().oneLine()));
        return 0;
    }
    auto done = m_window->vault().addRequest(*request);
    done.waitForFinished();
    if (!done.result())
        qWarning("%s", qPrintable(done.result().error().oneLine()));
    return done.result() ? done.result()->id : 0;
}

/// The request, with its findings and its pages or without, and the list with it.
void TestStalls::lookAt(desk::RequestId id, bool all)
{
    m_driver->open(id);
    if (all) {
        auto *findings = m_window->findChild<FindingsPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(!findings->findings().isEmpty(), 20'000);
        m_driver->find<QTabWidget>("caseTabs").setCurrentIndex(2);
        QTest::qWait(100);
    } else {
        m_driver->waitForForm();
    }
    QTest::mouseClick(&m_driver->find<QPushButton>("backToList"), Qt::LeftButton);
    QTest::qWait(30);
}

void TestStalls::aTextHoldsNothingUp_data()
{
    QTest::addColumn<QString>("text");
    for (const Bomb &bomb : textBombs())
        QTest::newRow(bomb.name) << bomb.text;
}

void TestStalls::aTextHoldsNothingUp()
{
    QFETCH(const QString, text);
    QJsonObject json = m_sample;
    QJsonObject fields = json.value(QStringLiteral("fields")).toObject();
    fields.insert(QStringLiteral("offence.summary"), QJsonObject{ { QStringLiteral("en"), text } });
    json.insert(QStringLiteral("fields"), fields);
    json.insert(QStringLiteral("reference"), QString::fromLatin1(QTest::currentDataTag()));
    const desk::RequestId id = added(json);
    if (id == 0)
        return; // what does not come in holds nothing up
    worst("before");
    lookAt(id, ++m_texts <= 5); // the paper and the rules know no difference between them
    QVERIFY(worst(QTest::currentDataTag()) < kMost);
}

void TestStalls::aPasteHoldsNothingUp()
{
    QFETCH(const QString, text);
    if (!m_window->desk()->currentCase())
        m_driver->open(1);
    m_window->activateWindow();
    QApplication::clipboard()->setText(text);
    for (const char *pointer : { "/fields/offence.summary/en", "/reference" }) { // some lines, and one
        QVERIFY(m_driver->page().form().focusField(QString::fromLatin1(pointer)));
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        worst("before");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" x"));
        QCoreApplication::processEvents();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCoreApplication::processEvents();
        QVERIFY(worst(QTest::currentDataTag()) < kMost);
    }
}

void TestStalls::aTableHoldsNothingUp_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("identifier");
    QTest::newRow("ten thousand rows") << 10'000 << QStringLiteral("203.0.113.45");
    QTest::newRow("rows that are all wrong") << 5'000 << QStringLiteral("<table><tr><td>");
    QTest::newRow("long cells") << 1'000 << repeated(QStringLiteral("w"), 2'000);
}

void TestStalls::aTableHoldsNothingUp()
{
    QFETCH(const int, rows);
    QFETCH(const QString, identifier);
    QJsonObject json = m_sample;
    QJsonObject fields = json.value(QStringLiteral("fields")).toObject();
    const QJsonObject first = fields.value(QStringLiteral("data.items")).toArray().first().toObject();
    QJsonArray items;
    for (int i = 0; i < rows; ++i) {
        QJsonObject item = first;
        item.insert(QStringLiteral("identifier"), identifier);
        items.append(item);
    }
    fields.insert(QStringLiteral("data.items"), items);
    json.insert(QStringLiteral("fields"), fields);
    json.insert(QStringLiteral("reference"), QString::fromLatin1(QTest::currentDataTag()));
    const desk::RequestId id = added(json);
    QVERIFY(id != 0);
    worst("before");
    lookAt(id);
    QVERIFY(worst(QTest::currentDataTag()) < kMost);
}

void TestStalls::everyTextAtOnceHoldsNothingUp()
{
    QJsonObject json = m_sample;
    QJsonObject fields = json.value(QStringLiteral("fields")).toObject();
    QJsonObject text;
    for (const Language language : kLanguages)
        text.insert(languageCode(language), repeated(QStringLiteral("a b\n"), kLongest / 4));
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (it->isObject())
            *it = text;
    json.insert(QStringLiteral("fields"), fields);
    json.insert(QStringLiteral("reference"), QStringLiteral("everything"));
    const desk::RequestId id = added(json);
    QVERIFY(id != 0);
    worst("before");
    lookAt(id);
    QVERIFY(worst("everything") < kMost);
}

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    TestStalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stalls.moc"
