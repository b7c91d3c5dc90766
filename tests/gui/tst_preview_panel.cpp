// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pages beside the form: those of the PDF, found in, zoomed, mirrored, made anew without moving.
#include "previewcase.h"
#include "ui/preview/findbar.h"
#include "ui/preview/pagesview.h"
#include "ui/preview/previewpanel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textsearch.h"
#include "ui/widgets/uilanguage.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

using namespace comity;
using namespace comity::ui;

class TestPreviewPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pages_data();
    void pages();
    void sideBySide();
    void finds_data();
    void finds();
    void findsWhatTheLayerTurns();
    void findByKeyboard();
    void turnsPages();
    void zooms();
    void wheelOverTheBoxes();
    void placeStays();
    void formerPagesStay();
    void latestStateIsShown();
    void hiddenPanelRests();
    void errorInPlaceOfPages();
    void otherLanguageOfTheWindow();
    void mirrored();
    void thumbnails();
    void cleared();
    void accessible();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_panel->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString count() const { return part<PlainLabel>("findCount")->text(); }
    [[nodiscard]] bool isDrawn(int page) const
    {
        const QRect rect = m_view->pageRect(page).intersected(m_view->viewport()->rect());
        const QImage image = m_view->viewport()->grab(rect).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 60)
                    return true;
        return false;
    }
    void show(const Request &request)
    {
        const QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
        m_panel->setRequest(request);
        QTRY_VERIFY(!shown.isEmpty());
    }
    void choose(const desk::PaperLanguages &languages)
    {
        const QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
        m_panel->setLanguages(languages);
        QTRY_VERIFY(!shown.isEmpty());
    }

    QTemporaryDir m_folder;
    desk::RequestDesk m_desk{ test::library() };
    std::unique_ptr<PreviewPanel> m_panel;
    PagesView *m_view = nullptr;
};

void TestPreviewPanel::init()
{
    setUiLanguage(Language::English);
    m_panel = std::make_unique<PreviewPanel>(m_desk);
    m_view = part<PagesView>("previewPages");
    m_panel->resize(800, 700);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    show(test::sampleRequest());
}

void TestPreviewPanel::cleanup() { m_panel.reset(); }

void TestPreviewPanel::pages_data()
{
    QTest::addColumn<QString>("code");
    for (const Language language : kLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << languageCode(language);
}

void TestPreviewPanel::pages()
{
    QFETCH(QString, code);
    const Language language = *languageFromCode(code);
    if (language != Language::English)
        choose({ language, {} });
    // The very bytes, and as many pages as another program counts in them.
    QCOMPARE(m_panel->pdf(), *m_desk.pdf(test::sampleRequest(), language).result());
    QCOMPARE(m_panel->pageCount(), test::pagesIn(test::write(m_folder, QStringLiteral("p.pdf"), m_panel->pdf())));
    QCOMPARE(m_panel->currentPage(), 1);
    QCOMPARE(part<PlainLabel>("previewPlace")->text(), QStringLiteral("Page 1 of %1").arg(m_panel->pageCount()));
    QTRY_VERIFY(isDrawn(0));
}

void TestPreviewPanel::sideBySide()
{
    auto *box = part<QComboBox>("previewLanguage");
    QCOMPARE(box->count(), 6 + 1 + 5); // a line between them
    QCOMPARE(box->currentText(), QStringLiteral("English"));
    const QSignalSpy changed(m_panel.get(), &PreviewPanel::languagesChanged);
    const QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End); // the last: English + Español
    QTRY_VERIFY(!shown.isEmpty());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_panel->languages(), (desk::PaperLanguages{ Language::English, Language::Spanish }));
    QCOMPARE(m_panel->pdf(), *m_desk.pdf(test::sampleRequest(), Language::English, Language::Spanish).result());
    choose({ Language::Arabic, Language::English });
    QCOMPARE(m_panel->languages(), (desk::PaperLanguages{ Language::English, Language::Arabic }));
    QVERIFY(box->currentText().contains(nameOfLanguage(Language::Arabic)));
}

void TestPreviewPanel::finds_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("PRESERVATION of stored");
    QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("السلطة المركزية");
    QTest::newRow("ar, an address") << QStringLiteral("ar") << QStringLiteral("203.0.113.45");
    QTest::newRow("ar, a reference") << QStringLiteral("ar") << QStringLiteral("GB-CA/2026/0142");
    QTest::newRow("zh, over the end of a line") << QStringLiteral("zh") << QStringLiteral("中央机关致意");
    QTest::newRow("fr, without accents") << QStringLiteral("fr") << QStringLiteral("demande");
    QTest::newRow("ru") << QStringLiteral("ru") << QStringLiteral("центральный орган");
    QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("conservacion");
}

void TestPreviewPanel::finds()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    if (code != QStringLiteral("en"))
        choose({ *languageFromCode(code), {} });
    m_panel->openFind();
    auto *line = part<QLineEdit>("findWords");
    QVERIFY(line->hasFocus());
    line->setText(words);
    QTRY_VERIFY2(count().startsWith(QStringLiteral("1 of ")), qPrintable(count()));
    line->setText(QStringLiteral("no such words"));
    QTRY_COMPARE(count(), QStringLiteral("Not found"));
}

void TestPreviewPanel::findsWhatTheLayerTurns()
{
    const QString arabic = QStringLiteral("العنوان: 45.113.0.203 في فرنسا");
    QCOMPARE(findText(arabic, QStringLiteral("203.0.113.45")), (QList<TextSpan>{ { 9, 12 } }));
    QCOMPARE(findText(QStringLiteral("45.113.0.203"), QStringLiteral("203.0.113.45")), QList<TextSpan>());
    QCOMPARE(findText(QStringLiteral("Acces\r\nlibre"), QStringLiteral("accès libre")), (QList<TextSpan>{ { 0, 12 } }));
    QCOMPARE(findText(QStringLiteral("信\r\n息"), QStringLiteral("信息")), (QList<TextSpan>{ { 0, 4 } }));
    QCOMPARE(findText(QStringLiteral("aXa"), QString()), QList<TextSpan>());
    QCOMPARE(findText(QStringLiteral("aaa"), QStringLiteral("a")).size(), 3);
}

void TestPreviewPanel::findByKeyboard()
{
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_F, Qt::ControlModifier);
    auto *line = part<QLineEdit>("findWords");
    QVERIFY(line->isVisible());
    QTest::keyClicks(line, QStringLiteral("article"));
    QTest::keyClick(line, Qt::Key_Return); // right after the last letter
    QTRY_VERIFY(count().startsWith(QStringLiteral("1 of ")));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(count().startsWith(QStringLiteral("2 of ")));
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    const QString last = count();
    QCOMPARE(last.section(QLatin1Char(' '), 0, 0), last.section(QLatin1Char(' '), -1)); // round to the last
    QVERIFY(m_panel->currentPage() > 1);                                                // which is in sight
    QTest::keyClick(m_view, Qt::Key_F3);
    QVERIFY(count().startsWith(QStringLiteral("1 of ")));
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QVERIFY(m_view->hasFocus());
}

void TestPreviewPanel::turnsPages()
{
    auto *next = part<QToolButton>("previewNext");
    auto *previous = part<QToolButton>("previewPrevious");
    QVERIFY(!previous->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QCOMPARE(m_panel->currentPage(), 2);
    QVERIFY(previous->isEnabled());
    QTRY_VERIFY(isDrawn(1));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_End);
    QCOMPARE(m_panel->currentPage(), m_panel->pageCount());
    QVERIFY(!next->isEnabled());
    QTest::keyClick(m_view, Qt::Key_Home);
    QCOMPARE(m_panel->currentPage(), 1);
}

void TestPreviewPanel::zooms()
{
    auto *box = part<QComboBox>("previewZoom");
    QCOMPARE(box->currentText(), QStringLiteral("Fit width"));
    QVERIFY(m_view->pageRect(0).width() > m_view->viewport()->width() * 9 / 10);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->factor(), 1.0);
    QTest::keyClick(m_view, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(box->currentText(), QStringLiteral("110 %"));
    QTest::keyClick(m_view, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(m_view, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(box->currentText(), QStringLiteral("90 %"));
    const QPoint middle = m_view->viewport()->rect().center();
    QWheelEvent wheel(middle, m_view->viewport()->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QCOMPARE(m_view->factor(), 1.0);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QTest::keyClick(box, Qt::Key_Down); // fit page
    QVERIFY(m_view->pageRect(0).height() < m_view->viewport()->height());
    QTRY_VERIFY(isDrawn(0));
}

void TestPreviewPanel::wheelOverTheBoxes()
{
    auto *box = part<QComboBox>("previewLanguage");
    m_view->setFocus();
    const QPoint middle = box->rect().center();
    QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(m_panel->languages(), (desk::PaperLanguages{ Language::English, {} }));
}

void TestPreviewPanel::placeStays()
{
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
    const int before = m_view->verticalScrollBar()->value();
    const int page = m_panel->currentPage();
    Request changed = test::sampleRequest();
    changed.values.insert(QStringLiteral("reference"), Value(QStringLiteral("GB-CA/2026/0143")));
    const QByteArray former = m_panel->pdf();
    show(changed);
    QVERIFY(m_panel->pdf() != former);
    QCOMPARE(m_view->verticalScrollBar()->value(), before);
    // With another width the same words are in sight.
    m_panel->resize(600, 700);
    QCOMPARE(m_panel->currentPage(), page);
}

void TestPreviewPanel::formerPagesStay()
{
    QTRY_VERIFY(isDrawn(0));
    bool gone = false;
    connect(m_panel.get(), &PreviewPanel::shown, this, [this, &gone] { gone = gone || !isDrawn(0); });
    show(test::longRequest());
    QVERIFY(!gone);
    QVERIFY(m_panel->pageCount() > 6);
}

void TestPreviewPanel::latestStateIsShown()
{
    const QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
    Request request = test::sampleRequest();
    for (int i = 0; i < 20; ++i) {
        request.values.insert(QStringLiteral("reference"), Value(QStringLiteral("GB/%1").arg(i)));
        m_panel->setRequest(request);
        QCoreApplication::processEvents();
    }
    const QByteArray last = *m_desk.pdf(request, Language::English).result();
    QTRY_COMPARE(m_panel->pdf(), last);
    QTRY_VERIFY(!m_panel->isBusy());
    QVERIFY(shown.size() < 20); // nobody made them all
}

void TestPreviewPanel::hiddenPanelRests()
{
    m_panel->hide();
    const QByteArray former = m_panel->pdf();
    m_panel->setRequest(test::longRequest());
    QTest::qWait(400); // longer than the delay
    QVERIFY(!m_panel->isBusy());
    QCOMPARE(m_panel->pdf(), former);
    const QSignalSpy shown(m_panel.get(), &PreviewPanel::shown);
    m_panel->show();
    QTRY_VERIFY(!shown.isEmpty());
    QVERIFY(m_panel->pdf() != former);
}

void TestPreviewPanel::errorInPlaceOfPages()
{
    const QSignalSpy failed(m_panel.get(), &PreviewPanel::failed);
    Request request = test::sampleRequest();
    Text text;
    text.set(Language::English, QString(QChar(0xE000))); // of no font
    request.values.insert(QStringLiteral("offence.summary"), Value(text));
    m_panel->setRequest(request);
    QTRY_COMPARE(failed.size(), 1);
    auto *message = part<PlainLabel>("previewMessage");
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("U+E000")));
    QVERIFY(!m_view->isVisible());
    QCOMPARE(m_panel->pageCount(), 0);
    setUiLanguage(Language::French);
    QTRY_VERIFY(!message->text().startsWith(QStringLiteral("The request")));
    setUiLanguage(Language::English);
    show(test::sampleRequest());
    QVERIFY(m_view->isVisible());
}

void TestPreviewPanel::otherLanguageOfTheWindow()
{
    const QByteArray pages = m_panel->pdf();
    setUiLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->languages(), (desk::PaperLanguages{ Language::English, {} })); // the paper is another matter
    QCOMPARE(m_panel->pdf(), pages);
    QCOMPARE(part<QComboBox>("previewLanguage")->currentText(), QStringLiteral("English"));
    QCOMPARE(part<QComboBox>("previewZoom")->count(), 9);
}

void TestPreviewPanel::mirrored()
{
    setUiLanguage(Language::Arabic);
    QCoreApplication::processEvents();
    QVERIFY(m_view->isRightToLeft());
    QVERIFY(part<QListWidget>("thumbnails")->x() > m_view->x());
    choose({ Language::Arabic, {} });
    m_view->setZoom(PagesView::Zoom::Factor, 2.0);
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    // The beginning of the lines, which is on the right, is in sight first.
    QCOMPARE(m_view->horizontalScrollBar()->value(), 0);
    QVERIFY(m_view->pageRect(0).right() < m_view->viewport()->width());
    QTRY_VERIFY(isDrawn(0));
    m_panel->openFind();
    part<QLineEdit>("findWords")->setText(QStringLiteral("الطرف الطالب"));
    QTRY_VERIFY(count().contains(QLatin1Char('1')));
}

void TestPreviewPanel::thumbnails()
{
    auto *list = part<QListWidget>("thumbnails");
    QCOMPARE(list->count(), m_panel->pageCount());
    QCOMPARE(list->currentRow(), 0);
    const auto isWhite = [list](int row) {
        const QImage image = list->item(row)->icon().pixmap(list->iconSize()).toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qGray(image.pixel(x, y)) < 200)
                    return false;
        return true;
    };
    QTRY_VERIFY(!isWhite(m_panel->pageCount() - 1));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_panel->currentPage(), 2);
    m_panel->goToPage(3);
    QCOMPARE(list->currentRow(), 2);
    m_panel->setThumbnailsVisible(false);
    QVERIFY(!list->isVisible());
    QVERIFY(!m_panel->thumbnailsVisible());
}

void TestPreviewPanel::cleared()
{
    QTRY_VERIFY(isDrawn(0));
    m_panel->clear();
    QCOMPARE(m_panel->pageCount(), 0);
    QVERIFY(m_panel->pdf().isEmpty());
    QCOMPARE(part<QListWidget>("thumbnails")->count(), 0);
    QVERIFY(part<PlainLabel>("previewPlace")->text().isEmpty());
    QVERIFY(!part<QToolButton>("previewPrint")->isEnabled());
    show(test::sampleRequest());
    QVERIFY(m_panel->pageCount() > 0);
}

void TestPreviewPanel::accessible()
{
    m_panel->openFind();
    const QList<QWidget *> parts = m_panel->findChildren<QWidget *>();
    for (const QWidget *one : parts) {
        if (one->focusPolicy() == Qt::NoFocus || !one->isVisibleTo(m_panel.get())
            || one->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(one));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(one->objectName()));
        QVERIFY(!one->objectName().isEmpty());
    }
}

QTEST_MAIN(TestPreviewPanel)
#include "tst_preview_panel.moc"
