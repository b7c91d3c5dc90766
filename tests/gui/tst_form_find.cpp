// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplerequest.h"
#include "ui/request/formfindbar.h"
#include "ui/request/formview.h"
#include "ui/request/proseedit.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace comity;
using namespace comity::ui;

class TestFormFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void findsAndSteps();
    void beginsAtTheCursor();
    void findsInTablesAndLines();
    void saysWhenThereIsNone();
    void followsWhatIsTyped();
    void speaksTheLanguageOfTheWindow();

private:
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void look(const QString &words);
    [[nodiscard]] QString selected() const;

    std::shared_ptr<const Library> m_library;
    Request m_sample;
    std::unique_ptr<RequestEdit> m_edit;
    std::unique_ptr<QWidget> m_window;
    FormView *m_form = nullptr;
    FormFindBar *m_bar = nullptr;
};

void TestFormFind::initTestCase() { QCOMPARE(test::readSample(m_library, m_sample), QString()); }

void TestFormFind::init()
{
    setUiLanguage(Language::English);
    m_window = std::make_unique<QWidget>();
    m_edit = std::make_unique<RequestEdit>(m_library, m_sample);
    m_form = new FormView(*m_edit, m_window.get());
    m_bar = new FormFindBar(*m_form, *m_edit, m_window.get());
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_form);
    column->addWidget(m_bar);
    m_window->resize(900, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(!m_bar->isVisible());
    // A text of which every place is known.
    for (const char *key : { "offence.summary", "data.relationship" })
        QVERIFY(m_edit->setTyped({ QString::fromLatin1(key), -1, {}, Language::English },
                                 QStringLiteral("One zebra, then a Zébra.")));
}

void TestFormFind::look(const QString &words)
{
    if (!m_bar->isVisible())
        m_bar->open();
    QTRY_COMPARE(QApplication::focusWidget(), part<QLineEdit>("formFindWords"));
    part<QLineEdit>("formFindWords")->clear();
    QTest::keyClicks(part<QLineEdit>("formFindWords"), words);
    QTRY_VERIFY(part<QLabel>("formFindCount")->text().contains(QLatin1String("of"))
                || part<QLabel>("formFindCount")->text() == QLatin1String("Not found"));
}

/// What is marked in the form.
QString TestFormFind::selected() const
{
    QStringList marked;
    for (const ProseEdit *prose : m_form->findChildren<ProseEdit *>())
        if (prose->isVisible() && prose->textCursor().hasSelection())
            marked.append(prose->textCursor().selectedText());
    for (const QLineEdit *line : m_form->findChildren<QLineEdit *>())
        if (line->isVisible() && line->hasSelectedText())
            marked.append(line->selectedText());
    return marked.isEmpty() ? QString() : marked.constLast();
}

void TestFormFind::findsAndSteps()
{
    QLineEdit *words = part<QLineEdit>("formFindWords");
    look(QStringLiteral("zebra"));
    const auto count = [this] { return part<QLabel>("formFindCount")->text(); };
    QCOMPARE(count(), QStringLiteral("1 of 4"));
    QCOMPARE(selected(), QStringLiteral("zebra"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 4"));
    QCOMPARE(selected(), QStringLiteral("Zébra")); // whatever its case and accents
    QCOMPARE(QApplication::focusWidget(), words);  // the keyboard stays in the bar
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), QStringLiteral("1 of 4"));
    QTest::mouseClick(part<QToolButton>("formFindPrevious"), Qt::LeftButton);
    QCOMPARE(count(), QStringLiteral("4 of 4"));
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    const auto *prose = qobject_cast<ProseEdit *>(QApplication::focusWidget());
    QVERIFY(prose); // the cursor is where the hit was
    QCOMPARE(prose->textCursor().selectedText(), QStringLiteral("Zébra"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    QVERIFY(m_bar->isVisible());
}

void TestFormFind::beginsAtTheCursor()
{
    QVERIFY(m_form->focusField(QStringLiteral("/fields/data.relationship/en"), 8));
    m_bar->open();
    QTest::keyClicks(part<QLineEdit>("formFindWords"), QStringLiteral("zebra"));
    QTRY_COMPARE(part<QLabel>("formFindCount")->text(), QStringLiteral("4 of 4"));
}

void TestFormFind::findsInTablesAndLines()
{
    QVERIFY(m_edit->setTyped({ QStringLiteral("data.items"), 1, QStringLiteral("identifier"), {} },
                             QStringLiteral("host17.zoo.example")));
    look(QStringLiteral("ZOO.ex"));
    QTRY_COMPARE(selected(), QStringLiteral("zoo.ex"));
    m_bar->close();
    QCOMPARE(m_form->currentPlace().pointer, QStringLiteral("/fields/data.items/1/identifier"));
}

void TestFormFind::saysWhenThereIsNone()
{
    look(QStringLiteral("nosuchword"));
    QCOMPARE(part<QLabel>("formFindCount")->text(), QStringLiteral("Not found"));
    QVERIFY(!part<QToolButton>("formFindNext")->isEnabled());
}

void TestFormFind::followsWhatIsTyped()
{
    look(QStringLiteral("zebra"));
    QCOMPARE(part<QLabel>("formFindCount")->text(), QStringLiteral("1 of 4"));
    m_edit->setTyped({ QStringLiteral("data.relationship"), -1, {}, Language::English }, QStringLiteral("None."));
    QTest::keyClick(part<QLineEdit>("formFindWords"), Qt::Key_Return);
    QTRY_COMPARE(part<QLabel>("formFindCount")->text(), QStringLiteral("2 of 2"));
}

void TestFormFind::speaksTheLanguageOfTheWindow()
{
    m_bar->open();
    for (const Language language : kLanguages) {
        setUiLanguage(language);
        QVERIFY(!part<QLineEdit>("formFindWords")->accessibleName().isEmpty());
        QCOMPARE(m_bar->layoutDirection(), isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    }
}

QTEST_MAIN(TestFormFind)
#include "tst_form_find.moc"
