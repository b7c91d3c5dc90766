// SPDX-License-Identifier: GPL-3.0-or-later
// Writing in the form: keys, undo, texts in their languages, what is typed half.
#include "formcase.h"
#include "ui/request/proseedit.h"

#include <QClipboard>
#include <QLabel>
#include <QRadioButton>
#include <QTabBar>
#include <QTextBlock>
#include <QToolButton>

using namespace comity;
using namespace comity::ui;

class TestFormWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setUiLanguage(Language::English); }

    void typingAndTab();
    void undoWhileTyping();
    void undoSpeaksThroughAnyControl();
    void halfADateStays();
    void invisibleCharacterIsNamed();
    void languagesOfAText();
    void translationBesideTheOriginal();
    void proseKeepsItsCharacters();
    void charactersThatNoFontHas();
    void labelInBothForms();

private:
    std::shared_ptr<const Library> m_library;
    Request m_sample;
};

void TestFormWriting::initTestCase() { QCOMPARE(test::readSample(m_library, m_sample), QString()); }

void TestFormWriting::typingAndTab()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.line("reference"), Qt::LeftButton);
    press(Qt::Key_End);
    type(QStringLiteral("-A"));
    QCOMPARE(desk.edit->request().reference(), QStringLiteral("GB-CA/2026/0142-A"));
    press(Qt::Key_Tab);
    QCOMPARE(fieldWithCursor(), QStringLiteral("date"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(fieldWithCursor(), QStringLiteral("reference"));

    // Tab leaves a text of several lines.
    desk.view->focusField(QStringLiteral("/fields/offence.summary"));
    QCOMPARE(fieldWithCursor(), QStringLiteral("offence.summary"));
    press(Qt::Key_Tab);
    QVERIFY(fieldWithCursor() != QLatin1String("offence.summary"));
}

void TestFormWriting::undoWhileTyping()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    QTest::mouseClick(desk.line("reference"), Qt::LeftButton);
    press(Qt::Key_End);
    type(QStringLiteral("xyz"));
    desk.view->focusField(QStringLiteral("/fields/offence.summary/en"), 0);
    type(QStringLiteral("New. "));
    auto *prose = desk.in<ProseEdit>("offence.summary", "en");
    QVERIFY(prose->prose().startsWith(QLatin1String("New. On 6")));
    desk.view->focusField(QStringLiteral("/fields/custodian.name"));

    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(prose->prose().startsWith(QLatin1String("On 6")));
    QCOMPARE(fieldWithCursor(), QStringLiteral("offence.summary"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fieldWithCursor(), QStringLiteral("reference"));
    QCOMPARE(desk.line("reference")->text(), QStringLiteral("GB-CA/2026/0142"));
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(desk.line("reference")->text(), QStringLiteral("GB-CA/2026/0142xyz"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fieldWithCursor(), QStringLiteral("offence.summary"));
    QVERIFY(prose->prose().startsWith(QLatin1String("New. On 6")));
    QCOMPARE(prose->cursorOffset(), 5);
}

void TestFormWriting::undoSpeaksThroughAnyControl()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/urgency/urgent"));
    auto *no = desk.in<QRadioButton>("urgency.urgent", "no");
    QTest::mouseClick(no, Qt::LeftButton);
    QCOMPARE(desk.edit->request().value(QStringLiteral("urgency.urgent")).answer(), std::optional(false));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.edit->request().value(QStringLiteral("urgency.urgent")).answer(), std::optional(true));
    QVERIFY(desk.in<QRadioButton>("urgency.urgent", "yes")->isChecked());

    desk.view->focusField(QStringLiteral("/status"));
    press(Qt::Key_Down);
    QVERIFY(!desk.edit->request().value(QStringLiteral("status")).isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.edit->request().value(QStringLiteral("status")).isEmpty());
}

void TestFormWriting::halfADateStays()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    LineEdit *line = desk.line("date");
    auto *problem = desk.in<QLabel>("date", "problem");
    desk.view->focusField(QStringLiteral("/date"));
    line->selectAll();
    type(QStringLiteral("2026-12-3"));
    QVERIFY(!problem->isVisible()); // not while it is being typed
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(line->text(), QStringLiteral("2026-12-3"));
    QVERIFY(line->accessibleDescription().contains(problem->text()));
    QVERIFY(!desk.edit->request().date().isValid());
    QCOMPARE(desk.edit->toDraft().value(u"typed").toObject().value(u"/date").toString(), QStringLiteral("2026-12-3"));
    desk.view->focusField(QStringLiteral("/date"));
    press(Qt::Key_End);
    type(QStringLiteral("1"));
    QVERIFY(!problem->isVisible()); // mended, at once
    QCOMPARE(desk.edit->request().date(), QDate(2026, 12, 31));
}

void TestFormWriting::invisibleCharacterIsNamed()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/reference"));
    desk.line("reference")->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("GB\u202e7"));
    press(Qt::Key_V, Qt::ControlModifier);
    press(Qt::Key_Tab);
    QTRY_VERIFY(desk.in<QLabel>("reference", "problem")->isVisible());
    QVERIFY(desk.in<QLabel>("reference", "problem")->text().contains(QLatin1String("U+202E")));
    QCOMPARE(desk.line("reference")->text(), QStringLiteral("GB\u202e7"));
    QVERIFY(desk.edit->request().reference().isEmpty());
}

void TestFormWriting::languagesOfAText()
{
    Request request = m_sample;
    Text text;
    text.set(Language::English, QStringLiteral("English words"));
    request.values.insert(QStringLiteral("offence.summary"), Value(text));
    const Desk desk(m_library, request);
    QVERIFY(desk.isReady());
    auto *tabs = desk.in<QTabBar>("offence.summary", "languages");
    QCOMPARE(tabs->tabText(0), QStringLiteral("English"));
    auto *missing = desk.in<QLabel>("offence.summary", "missing");
    QVERIFY(missing->text().contains(nameOfLanguage(Language::Arabic)));
    QVERIFY(!missing->text().contains(nameOfLanguage(Language::English)));
    desk.view->focusField(QStringLiteral("/fields/offence.summary/ar"));
    type(QStringLiteral("نص"));
    QCOMPARE(desk.edit->value({ latin("offence.summary"), -1, {}, {} }).text().in(Language::Arabic),
             QStringLiteral("نص"));
    QVERIFY(!missing->text().contains(nameOfLanguage(Language::Arabic)));
    desk.view->setWantedLanguages({ Language::English, Language::Arabic });
    QVERIFY(!missing->isVisible());
}

void TestFormWriting::translationBesideTheOriginal()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    auto *tabs = desk.in<QTabBar>("offence.summary", "languages");
    desk.view->focusField(QStringLiteral("/fields/offence.summary/en"));
    auto *english = desk.in<ProseEdit>("offence.summary", "en");
    QVERIFY(english->isVisible());
    QVERIFY(!desk.in<ProseEdit>("offence.summary", "fr"));
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i).contains(nameOfLanguage(Language::French)))
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
    }
    auto *french = desk.in<ProseEdit>("offence.summary", "fr");
    QVERIFY(french && french->isVisible() && english->isVisible());
    QTRY_VERIFY(french->mapTo(desk.view.get(), QPoint()).x() > english->mapTo(desk.view.get(), QPoint()).x());
    QVERIFY(french->accessibleName().contains(nameOfLanguage(Language::French)));
    desk.view->showLanguage(Language::Russian);
    QVERIFY(desk.in<ProseEdit>("necessity", "ru")->isVisible());
}

void TestFormWriting::proseKeepsItsCharacters()
{
    Request request = m_sample;
    Text text;
    text.set(Language::English, QStringLiteral("maximum\u00a0: 10\u202fyears"));
    request.values.insert(QStringLiteral("necessity"), Value(text));
    const Desk desk(m_library, request);
    QVERIFY(desk.isReady());
    desk.view->focusField(QStringLiteral("/fields/necessity/en"));
    press(Qt::Key_End, Qt::ControlModifier);
    QApplication::clipboard()->setText(QStringLiteral(", page\fnext\x07 <b>"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.edit->value({ latin("necessity"), -1, {}, {} }).text().in(Language::English),
             QStringLiteral("maximum\u00a0: 10\u202fyears, page\nnext <b>"));
}

void TestFormWriting::charactersThatNoFontHas()
{
    const QString none = QStringLiteral("\U0010FFFD"); // for private use: it belongs to nobody
    const QString text = QStringLiteral("a") + none + none + QStringLiteral("b \U0001F600 \u0628\u064e \u4e2d\n") + none
        + QStringLiteral("\u0301e\u0301\u200d");
    ProseEdit prose(3);
    prose.setFixedWidth(400);
    QPlainTextEdit plain; // as Qt alone shows it
    plain.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto looksAsPlain = [&prose, &plain] {
        plain.setTextInteractionFlags(Qt::NoTextInteraction); // no cursor in either picture
        prose.setTextInteractionFlags(Qt::NoTextInteraction);
        QCoreApplication::processEvents();
        plain.setFixedSize(prose.size());
        const bool same = prose.viewport()->grab().toImage() == plain.viewport()->grab().toImage();
        prose.setTextInteractionFlags(Qt::TextEditorInteraction);
        return same;
    };
    prose.show();
    plain.show();
    if (QFontMetrics(prose.font()).inFontUcs4(0x10fffd))
        QSKIP("A font of this computer has the character.");
    prose.showProse(text);
    plain.setPlainText(text);
    QCOMPARE(prose.prose(), text);
    QCOMPARE(prose.document()->firstBlock().layout()->formats().constFirst().start, 1);
    QCOMPARE(prose.document()->firstBlock().layout()->formats().constFirst().length, 4);
    QVERIFY(looksAsPlain());

    prose.setCursorOffset(3); // between the two
    QTest::keyClicks(&prose, QStringLiteral("c"));
    QTest::keyClick(&prose, Qt::Key_Right);
    QTest::keyClick(&prose, Qt::Key_Backspace);
    plain.setPlainText(QString(text).replace(3, 2, QStringLiteral("c")));
    QCOMPARE(prose.prose(), plain.toPlainText());
    QCOMPARE(prose.cursorOffset(), 4);
    QCOMPARE(prose.document()->firstBlock().layout()->formats().constFirst().length, 2);
    QVERIFY(looksAsPlain());
    QFont larger = prose.font();
    larger.setPointSizeF(larger.pointSizeF() * 1.5);
    prose.setFont(larger);
    plain.setFont(larger);
    QVERIFY(looksAsPlain());
}

void TestFormWriting::labelInBothForms()
{
    const Desk desk(m_library, m_sample);
    QVERIFY(desk.isReady());
    const FieldPlace place{ latin("requesting.authority.address"), -1, {}, {} };
    QVERIFY(desk.edit->value(place).text().isNeutral());
    desk.view->focusField(QStringLiteral("/requesting/authority/address"));
    press(Qt::Key_End);
    press(Qt::Key_Return); // no line break can stand there
    type(QStringLiteral(" UK"));
    QCOMPARE(desk.edit->value(place).text().neutral(), QStringLiteral("1 Example Street, London EX1 1EX UK"));
    auto *change = desk.in<QToolButton>("requesting.authority.address", "switchForm");
    QTest::mouseClick(change, Qt::LeftButton);
    QCOMPARE(desk.edit->value(place).text().in(Language::English),
             QStringLiteral("1 Example Street, London EX1 1EX UK"));
    QVERIFY(desk.in<ProseEdit>("requesting.authority.address", "en")->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.edit->value(place).text().isNeutral());
    QVERIFY(desk.in<ProseEdit>("requesting.authority.address", "all")->isVisible());
}

QTEST_MAIN(TestFormWriting)
#include "tst_form_writing.moc"
