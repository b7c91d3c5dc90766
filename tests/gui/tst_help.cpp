// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/fieldhelp.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/help/helppanel.h"
#include "ui/help/rulesofafield.h"
#include "ui/widgets/uilanguage.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>

using namespace comity;
using namespace comity::ui;

namespace {

QStringList captured(const QString &text, const char *pattern)
{
    QStringList all;
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        all.append(it.next().captured(1));
    return all;
}

/// The links of what is shown, in their order.
QStringList linksIn(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QTextCharFormat format = it.fragment().charFormat(); format.isAnchor())
                links.append(format.fontUnderline() ? format.anchorHref() : QStringLiteral("not underlined"));
    return links;
}

QByteArray contentOf(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }

    void everyPageIsThereInSixLanguages();
    void keysAreNamed();
    void searchFindsPages();
    void linksLeadOnAndBack();
    void nothingIsLoaded();
    void everyFieldIsExplained();
    void rulesGoWithTheirFields_data();
    void rulesGoWithTheirFields();
    void arabicRunsFromTheRight();
    void languageChanges();
    void escapeCloses();

private:
    std::shared_ptr<const Library> m_library;
    MessageCatalogue m_messages;
};

void TestHelp::initTestCase()
{
    const auto library = Library::loadBuiltIn();
    QVERIFY(library.ok());
    m_library = *library;
    const auto messages
        = MessageCatalogue::fromJson(contentOf(":/comity/messages/rules.json"), QStringLiteral("rules.json"));
    QVERIFY(messages.ok());
    m_messages = *messages;
}

void TestHelp::everyPageIsThereInSixLanguages()
{
    for (const QString &id : HelpPages::ids()) {
        const QString english = HelpPages::markdown(id, Language::English);
        for (const Language language : kLanguages) {
            const QString text = HelpPages::markdown(id, language);
            const QByteArray where = (languageCode(language) + QLatin1Char('/') + id).toUtf8();
            QVERIFY2(text.startsWith(QLatin1String("# ")), where.constData());
            for (const char *pattern : { "^(#+) ", "^(-) ", "^(\\d+)\\. ", "\\]\\((\\w+)\\)" })
                QVERIFY2(
                    captured(text, pattern) == captured(english, pattern)
                        || (pattern[1] == ']' && captured(text, pattern).size() == captured(english, pattern).size()),
                    where.constData());
            QStringList keys = captured(text, "\\{([^}]+)\\}");
            QStringList englishKeys = captured(english, "\\{([^}]+)\\}");
            keys.sort();
            englishKeys.sort();
            QCOMPARE(keys, englishKeys);
            for (const QString &link : captured(text, "\\]\\(([^)]*)\\)"))
                QVERIFY2(HelpPages::has(link), qPrintable(link));
            QVERIFY2(!text.contains(QLatin1String("![")) && !text.contains(QLatin1Char('<')), where.constData());
        }
    }
    QVERIFY(HelpPages::markdown(QStringLiteral("../messages/rules"), Language::English).isEmpty());
}

void TestHelp::keysAreNamed()
{
    const auto keysOf = [](const QString &action) {
        return action == QLatin1String("vault.lock") ? QStringLiteral("Ctrl+L") : QString();
    };
    QCOMPARE(HelpPages::withKeys(QStringLiteral("a {vault.lock} b {F3} c {no.such}"), keysOf),
             QStringLiteral("a \u2066Ctrl+L\u2069 b \u2066F3\u2069 c –"));
    for (const QString &id : HelpPages::ids()) // every key that is no action has a name
        for (const QString &name : captured(HelpPages::markdown(id, Language::English), "\\{([A-Z][^}]*)\\}"))
            QVERIFY2(!HelpPages::withKeys(QLatin1Char('{') + name + QLatin1Char('}'), {}).contains(u'–'),
                     qPrintable(name));
}

void TestHelp::searchFindsPages()
{
    const auto pages = [](const char *words, Language language) {
        QStringList found;
        for (const HelpHit &hit : HelpPages::search(QString::fromUtf8(words), language))
            found.append(hit.page);
        return found;
    };
    QCOMPARE(pages("FINDINGS mean", Language::English).value(0), QStringLiteral("findings"));
    QVERIFY(pages("fingerprint", Language::English).contains(QStringLiteral("print")));
    QVERIFY(pages("EVENEMENT", Language::French).contains(QStringLiteral("events")));
    QVERIFY(pages("خزنه", Language::Arabic).isEmpty() || !pages("الخزنة", Language::Arabic).isEmpty());
    QVERIFY(pages("恢复单", Language::Chinese).contains(QStringLiteral("passphrase")));
    QVERIFY(pages("xyzzy", Language::English).isEmpty());
    QVERIFY(pages("  ", Language::English).isEmpty());
}

void TestHelp::linksLeadOnAndBack()
{
    HelpPanel panel(m_library);
    panel.show();
    auto *browser = panel.findChild<HelpBrowser *>();
    QCOMPARE(linksIn(*browser->document()), HelpPages::ids());
    for (const QString &id : HelpPages::ids()) {
        panel.showPage(id);
        QCOMPARE(panel.place(), id);
        for (const Language language : kLanguages) { // nothing of the Markdown is left to be seen
            setUiLanguage(language);
            QTRY_COMPARE(browser->document()->firstBlock().text(), HelpPages::title(id, language));
            const QString shown = browser->toPlainText();
            QVERIFY2(!shown.contains(QRegularExpression(QStringLiteral("[*#`{}\\[\\]]"))), qPrintable(id + shown));
        }
        setUiLanguage(Language::English);
        QTRY_COMPARE(browser->document()->firstBlock().text(), HelpPages::title(id, Language::English));
        const QStringList links = linksIn(*browser->document());
        QCOMPARE(links.size(), captured(HelpPages::markdown(id, Language::English), "\\]\\((\\w+)\\)").size());
        for (const QString &link : links) {
            Q_EMIT browser->anchorClicked(QUrl(link));
            QCOMPARE(panel.place(), link);
            QTest::keyClick(browser, Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(panel.place(), id);
        }
    }
    Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QVERIFY(panel.place().isEmpty()); // the table of contents
    QTest::keyClicks(panel.findChild<QLineEdit *>(QStringLiteral("helpSearch")), QStringLiteral("backup"));
    QVERIFY(linksIn(*browser->document()).contains(QStringLiteral("backup")));
}

void TestHelp::nothingIsLoaded()
{
    HelpBrowser browser;
    for (const char *name : { "file:///etc/passwd", ":/comity/help/en/send.md", "https://example.org/", "send" })
        for (const int type : { int(QTextDocument::HtmlResource), int(QTextDocument::ImageResource),
                                int(QTextDocument::StyleSheetResource), int(QTextDocument::MarkdownResource) })
            QVERIFY(!browser.loadResource(type, QUrl(QString::fromLatin1(name))).isValid());
}

void TestHelp::everyFieldIsExplained()
{
    for (const auto &instrument : m_library->instruments()) {
        for (const Template &form : instrument->templates) {
            for (const Section &section : form.sections) {
                for (const Field &field : section.fields) {
                    const auto help = helpFieldOf(*m_library, instrument->id, form.id, field.pointer());
                    QVERIFY2(help, qPrintable(field.key));
                    for (const Language language : kLanguages) {
                        QTextDocument document;
                        writeFieldHelp(document, *help, m_messages, language);
                        const QString text = document.toRawText();
                        QVERIFY(text.contains(field.label.in(language)));
                        QVERIFY(text.contains(field.hint.in(language)));
                        QVERIFY2(!text.contains(QLatin1Char('{')), qPrintable(text));
                        QVERIFY2(!text.contains(QStringLiteral("….")) && !text.contains(QStringLiteral("…\u2069.")),
                                 qPrintable(text));
                        for (const QString &link : linksIn(document))
                            QVERIFY(HelpPages::has(link));
                    }
                }
            }
        }
    }
    const auto cell = helpFieldOf(*m_library, QStringLiteral("uk-2022"), QStringLiteral("preservation"),
                                  QStringLiteral("/fields/data.items/2/identifier"));
    QVERIFY(cell && cell->column);
    QCOMPARE(cell->column->key, QStringLiteral("identifier"));
    QVERIFY(!helpFieldOf(*m_library, QStringLiteral("uk-2022"), QStringLiteral("preservation"),
                         QStringLiteral("/fields/no.such")));
}

void TestHelp::rulesGoWithTheirFields_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");
    const auto row = [](const char *pointer, const QStringList &has, const QStringList &hasNot) {
        QTest::newRow(pointer) << QString::fromLatin1(pointer) << has << hasNot;
    };
    row("/fields/authority.seeking", { QStringLiteral("R-9.2a") }, { QStringLiteral("R-must") });
    row("/fields/offence.provisions", { QStringLiteral("R-9.2b.provisions") }, { QStringLiteral("R-9.2c") });
    row("/fields/safeguards.proportionality", { QStringLiteral("R-1.1") }, { QStringLiteral("R-1.1.power") });
    row("/fields/authority.email", { QStringLiteral("R-email") }, { QStringLiteral("R-must") });
    row("/fields/preservation.days", { QStringLiteral("R-9.7") }, { QStringLiteral("R-9.7.until") });
    row("/fields/data.items/0/identifier", { QStringLiteral("R-item.ip") }, { QStringLiteral("R-itemPeriod.zone") });
    row("/reference", { QStringLiteral("R-ref"), QStringLiteral("R-ref.fileName") }, {});
}

void TestHelp::rulesGoWithTheirFields()
{
    QFETCH(QString, pointer);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    const auto help = helpFieldOf(*m_library, QStringLiteral("uk-2022"), QStringLiteral("preservation"), pointer);
    QVERIFY(help);
    const QStringList about = messagesAbout(*help->field, help->column, *help->form, m_messages.ids());
    for (const QString &id : has)
        QVERIFY2(about.contains(id), qPrintable(id + QStringLiteral(" not in ") + about.join(QLatin1Char(' '))));
    for (const QString &id : hasNot)
        QVERIFY2(!about.contains(id), qPrintable(id));
}

void TestHelp::arabicRunsFromTheRight()
{
    setUiLanguage(Language::Arabic);
    HelpPanel panel(m_library);
    auto *browser = panel.findChild<HelpBrowser *>();
    QCOMPARE(panel.layoutDirection(), Qt::RightToLeft);
    for (const QString &page : { QString(), QStringLiteral("send") }) {
        panel.showPage(page);
        for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next())
            if (!block.text().isEmpty())
                QCOMPARE(block.textDirection(), Qt::RightToLeft);
    }
    QVERIFY(panel.showField(QStringLiteral("uk-2022"), QStringLiteral("preservation"),
                            QStringLiteral("/fields/offence.summary/ar")));
    int english = 0; // the article, in the language of its text
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next())
        english += block.textDirection() == Qt::LeftToRight ? 1 : 0;
    QVERIFY(english > 3);
    QCOMPARE(browser->document()->firstBlock().textDirection(), Qt::RightToLeft);
}

void TestHelp::languageChanges()
{
    HelpPanel panel(m_library);
    auto *browser = panel.findChild<HelpBrowser *>();
    panel.showPage(QStringLiteral("find"));
    for (const Language language : kLanguages) {
        setUiLanguage(language);
        QTRY_COMPARE(browser->document()->firstBlock().text(), HelpPages::title(QStringLiteral("find"), language));
    }
}

void TestHelp::escapeCloses()
{
    HelpPanel panel(m_library);
    panel.show();
    int closed = 0;
    connect(&panel, &HelpPanel::closeWanted, this, [&closed] { ++closed; });
    QTest::keyClick(panel.findChild<HelpBrowser *>(), Qt::Key_Escape);
    QTest::keyClick(panel.findChild<QLineEdit *>(QStringLiteral("helpSearch")), Qt::Key_Escape);
    QCOMPARE(closed, 2);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
