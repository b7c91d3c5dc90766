// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tinydictionary.h"
#include "support/samplerequest.h"
#include "ui/request/fieldbox.h"
#include "ui/request/formview.h"
#include "ui/request/proseedit.h"
#include "ui/request/spelling.h"
#include "ui/request/spellmarks.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace comity;
using namespace comity::ui;

namespace {

const QString kProgram = QStringLiteral(COMITY_WORDS_PROGRAM);

void type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

QAction *entry(const char *name)
{
    QMenu *menu = openMenu();
    return menu ? menu->findChild<QAction *>(QString::fromLatin1(name)) : nullptr;
}

} // namespace

class TestSpelling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void unknownWordsAreUnderlined();
    void eachTextInItsLanguage();
    void theWordBeingTypedIsLeftAlone();
    void aSuggestionIsAStepOfUndo();
    void menuKeyOffersTheSame();
    void ignoredHere();
    void aWordOfTheDesk();
    void offAndOn();

private:
    [[nodiscard]] ProseEdit *text(const char *language) const;
    [[nodiscard]] QStringList marks(const char *language) const;
    void write(const char *language, const QString &words);

    std::shared_ptr<const Library> m_library;
    Request m_sample;
    std::unique_ptr<test::TinyDictionaries> m_tiny;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<RequestEdit> m_edit;
    std::unique_ptr<FormView> m_form;
};

void TestSpelling::initTestCase() { QCOMPARE(test::readSample(m_library, m_sample), QString()); }

void TestSpelling::init()
{
    setUiLanguage(Language::English);
    m_tiny = std::make_unique<test::TinyDictionaries>();
    m_spelling = std::make_unique<Spelling>(Speller::openerFor(kProgram, { m_tiny->folder() }));
    m_edit = std::make_unique<RequestEdit>(m_library, m_sample);
    m_edit->setSpelling(m_spelling.get());
    m_form = std::make_unique<FormView>(*m_edit);
    m_form->resize(900, 700);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestSpelling::cleanup()
{
    if (QMenu *menu = openMenu())
        menu->close();
    m_form.reset();
    m_edit.reset();
    m_spelling.reset();
}

ProseEdit *TestSpelling::text(const char *language) const
{
    const auto *box = m_form->findChild<FieldBox *>(QStringLiteral("offence.summary"));
    return box ? box->findChild<ProseEdit *>(QString::fromLatin1(language)) : nullptr;
}

QStringList TestSpelling::marks(const char *language) const
{
    const ProseEdit *prose = text(language);
    const auto *found = prose ? prose->findChild<SpellMarks *>() : nullptr;
    return found ? found->words() : QStringList();
}

/// By keys, into the emptied text; the cursor stays behind the last letter.
void TestSpelling::write(const char *language, const QString &words)
{
    QVERIFY(m_form->focusField(QStringLiteral("/fields/offence.summary/") + QString::fromLatin1(language), 0));
    QCOMPARE(QApplication::focusWidget(), text(language));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(words);
}

void TestSpelling::unknownWordsAreUnderlined()
{
    write("en", QStringLiteral("The requesst was snet. "));
    QTRY_COMPARE(marks("en"), (QStringList{ QStringLiteral("requesst"), QStringLiteral("snet") }));
    const auto shown = text("en")->extraSelections();
    for (const QTextEdit::ExtraSelection &mark : shown) // a shape, not a colour alone
        QCOMPARE(mark.format.underlineStyle(), QTextCharFormat::SpellCheckUnderline);
    QCOMPARE(m_edit->textAt({ QStringLiteral("offence.summary"), -1, {}, Language::English }),
             QStringLiteral("The requesst was snet. "));
}

void TestSpelling::eachTextInItsLanguage()
{
    setUiLanguage(Language::Arabic); // of the window: without any bearing on the texts
    write("en", QStringLiteral("The demande of the harbour. "));
    write("fr", QStringLiteral("la demande, the harbour "));
    write("zh", QStringLiteral("请求 demande "));
    QTRY_COMPARE(marks("fr"), (QStringList{ QStringLiteral("the"), QStringLiteral("harbour") }));
    QTRY_COMPARE(marks("en"), (QStringList{ QStringLiteral("demande"), QStringLiteral("of") }));
    QVERIFY(marks("zh").isEmpty());
}

void TestSpelling::theWordBeingTypedIsLeftAlone()
{
    write("en", QStringLiteral("snet the harb"));
    QTRY_COMPARE(marks("en"), QStringList{ QStringLiteral("snet") });
    QTest::keyClick(text("en"), Qt::Key_Home); // now it is no longer being typed
    QTRY_COMPARE(marks("en"), (QStringList{ QStringLiteral("snet"), QStringLiteral("harb") }));
}

void TestSpelling::aSuggestionIsAStepOfUndo()
{
    write("en", QStringLiteral("The requesst was sent. "));
    QTRY_COMPARE(marks("en").size(), 1);
    QTest::keyClick(text("en"), Qt::Key_Home);
    QTest::keyClick(text("en"), Qt::Key_Period, Qt::ControlModifier); // goes to the next one
    QVERIFY(openMenu());
    QTRY_VERIFY(entry("suggestion"));
    QTRY_VERIFY(openMenu()->activeAction()); // the first one; the arrow keys lead to the others
    while (openMenu()->activeAction()->text() != QLatin1String("request")) {
        QCOMPARE(openMenu()->activeAction()->objectName(), QStringLiteral("suggestion"));
        QTest::keyClick(openMenu(), Qt::Key_Down);
    }
    QTest::keyClick(openMenu(), Qt::Key_Return);
    const auto now
        = [this] { return m_edit->textAt({ QStringLiteral("offence.summary"), -1, {}, Language::English }); };
    QTRY_COMPARE(now(), QStringLiteral("The request was sent. "));
    QTRY_VERIFY(marks("en").isEmpty());
    QTest::keyClick(text("en"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(now(), QStringLiteral("The requesst was sent. "));
    QCOMPARE(text("en")->prose(), now());
    QTest::keyClick(text("en"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(now(), QStringLiteral("The request was sent. "));
}

void TestSpelling::menuKeyOffersTheSame()
{
    write("en", QStringLiteral("snet the "));
    QTRY_COMPARE(marks("en").size(), 1);
    text("en")->setCursorOffset(2);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(text("en")->viewport(), &menu);
    QTRY_VERIFY(entry("suggestion"));
    QVERIFY(entry("ignoreHere"));
    QVERIFY(entry("addWord"));
    openMenu()->close();
    text("en")->setCursorOffset(7);
    QApplication::sendEvent(text("en")->viewport(), &menu);
    QTRY_VERIFY(openMenu());
    QVERIFY(!entry("addWord"));
}

void TestSpelling::ignoredHere()
{
    write("en", QStringLiteral("snet the snet "));
    write("fr", QStringLiteral("la snet "));
    QTRY_COMPARE(marks("en").size(), 2);
    QTRY_COMPARE(marks("fr").size(), 1);
    text("en")->setFocus();
    QTest::keyClick(text("en"), Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(entry("ignoreHere"));
    entry("ignoreHere")->trigger();
    QTRY_VERIFY(marks("en").isEmpty());
    QCOMPARE(marks("fr").size(), 1);
}

void TestSpelling::aWordOfTheDesk()
{
    write("en", QStringLiteral("the Kadirova "));
    QTRY_COMPARE(marks("en").size(), 1);
    QStringList kept;
    connect(m_spelling.get(), &Spelling::ownWordsChanged, this, [&kept](Language language, const QStringList &words) {
        QCOMPARE(language, Language::English);
        kept = words;
    });
    QTest::keyClick(text("en"), Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(entry("addWord"));
    entry("addWord")->trigger();
    QTRY_VERIFY(marks("en").isEmpty());
    QCOMPARE(kept, QStringList{ QStringLiteral("Kadirova") });
}

void TestSpelling::offAndOn()
{
    write("en", QStringLiteral("snet the "));
    QTRY_COMPARE(marks("en").size(), 1);
    m_spelling->setOn(false);
    QVERIFY(marks("en").isEmpty());
    m_spelling->setOn(true);
    QTRY_COMPARE(marks("en").size(), 1);
}

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
