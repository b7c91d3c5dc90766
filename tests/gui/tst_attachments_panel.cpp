// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go with a request: dropped in, looked at from memory, written out.
#include "opendesk.h"
#include "support/programoutput.h"
#include "ui/shell/attachmentspanel.h"
#include "ui/shell/attachmentview.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringEncoder>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QWindow>

using namespace comity;
using namespace comity::ui;

namespace {

/// A page for each word.
QByteArray pdfOf(const QStringList &words)
{
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    QPdfWriter writer(&target);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.fillRect(QRect(0, 0, 8000, 8000), i == 0 ? Qt::red : Qt::blue);
    }
    painter.end();
    return target.data();
}

QByteArray picture(const char *format, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::green);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    image.save(&target, format);
    return target.data();
}

Result<desk::FileView> viewOf(const QByteArray &bytes, int page = 0)
{
    auto future = desk::viewFile(bytes, page, { 600, 900 });
    future.waitForFinished();
    return future.result();
}

QString codeOf(const QByteArray &bytes)
{
    const auto view = viewOf(bytes);
    return view ? QStringLiteral("shown") : view.error().code;
}

} // namespace

class TestAttachmentsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QCOMPARE(m_open->made, QString());
    }
    void cleanup() { m_open.reset(); }

    void readsTextInItsEncoding();
    void showsWhatWouldDeceiveInText();
    void looksAtContentsAndNotAtNames();
    void refusesPicturesThatAreTooLarge();
    void drawsThePagesOfAPdfElsewhere();
    void saysWhyAPdfIsNotShown();
    void trustsNothingThatTheDrawingProcessSays();
    void takesSeveralFilesThatAreDropped();
    void takesFilesDroppedOnAFieldForFiles();
    void showsWhatIsChosen();
    void turnsPagesByKeyboard();
    void leavesNoFileBehind();
    void savesAll();

private:
    /// Drops files as the system does: into the window, at a place.
    void dropOn(QWidget &widget, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        data.setText(paths.join(u' ')); // as file managers do
        QWindow *window = m_open->window->windowHandle();
        const QPoint at = widget.mapTo(m_open->window.get(), widget.rect().center());
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
    }
    AttachmentsPanel &panel() const { return *m_open->window->findChild<AttachmentsPanel *>(); }
    QTreeWidget &list() const { return child<QTreeWidget>(panel(), "attachments"); }
    void openTab()
    {
        QVERIFY(m_open->openCase());
        child<QTabWidget>(*m_open->window, "caseTabs").setCurrentWidget(&panel());
    }
    void addAndWait(const QStringList &paths)
    {
        const int before = list().topLevelItemCount();
        panel().add(paths);
        QTRY_COMPARE(list().topLevelItemCount(), before + static_cast<int>(paths.size()));
    }
    void choose(int row)
    {
        list().setCurrentItem(list().topLevelItem(row));
        QTRY_VERIFY(panel().view().shown().has_value() || !child<QLabel>(panel(), "viewNothing").text().isEmpty());
        QTRY_VERIFY(!panel().view().isLoading());
    }

    std::unique_ptr<OpenDesk> m_open;
};

void TestAttachmentsPanel::readsTextInItsEncoding()
{
    const QString text = QStringLiteral("Ünïcode\nنص 文本\n");
    QCOMPARE(viewOf(text.toUtf8())->text, text);
    QCOMPARE(viewOf("\xef\xbb\xbf" + text.toUtf8())->text, text);
    for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        QCOMPARE(viewOf(marked(text))->text, text);
        QStringEncoder bare(encoding);
        QCOMPARE(viewOf(bare(QStringLiteral("plain words\r\n")))->text, QStringLiteral("plain words\n"));
    }
    QCOMPARE(viewOf("")->text, QString());
    QVERIFY(!viewOf(QByteArray(1000, 'a'))->cut);
    // The beginning of a large file, not through the middle of a letter.
    const auto large = viewOf(QStringLiteral("é").repeated(300'000).prepend(u'x').toUtf8());
    QVERIFY(large->cut);
    QVERIFY(!large->text.contains(QChar::ReplacementCharacter));
    QVERIFY(large->text.size() < 140'000);
}

void TestAttachmentsPanel::showsWhatWouldDeceiveInText()
{
    const auto view = viewOf(QStringLiteral("invoice\u202Efdp.exe").toUtf8());
    QCOMPARE(view->text, QStringLiteral("invoice⟦U+202E⟧fdp.exe"));
    // What would take seconds to lay out.
    const auto line = viewOf(QByteArray(200'000, 'w'));
    const QStringList lines = line->text.split(u'\n');
    QVERIFY(std::all_of(lines.begin(), lines.end(), [](const QString &one) { return one.size() <= 1000; }));
    const auto marks = viewOf((u'a' + QString(10'000, QChar(0x0301))).toUtf8());
    QVERIFY(marks->text.size() <= 31);
}

void TestAttachmentsPanel::looksAtContentsAndNotAtNames()
{
    QCOMPARE(viewOf(picture("png", { 30, 20 }))->image.size(), QSize(30, 20));
    QCOMPARE(viewOf(picture("jpg", { 30, 20 }))->kind, desk::FileView::Kind::Picture);
    QCOMPARE(codeOf(picture("bmp", { 30, 20 })), QStringLiteral("view.kind"));
    QCOMPARE(codeOf(QByteArray("GIF89a\x01\x00\x01\x00", 10)), QStringLiteral("view.kind"));
    QCOMPARE(codeOf(QByteArray("PK\x03\x04\x00\x00\xff", 7)), QStringLiteral("view.kind"));
    // Markup is text: never drawn, and what it names is never opened.
    QCOMPARE(viewOf("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///x'/></svg>")->kind,
             desk::FileView::Kind::Text);
    QCOMPARE(codeOf(picture("png", { 300, 200 }).first(200)), QStringLiteral("view.picture"));
}

void TestAttachmentsPanel::refusesPicturesThatAreTooLarge()
{
    // A small file that says it is 30,000 x 30,000.
    QByteArray png = picture("png", { 30, 20 });
    png.replace(16, 8, QByteArray::fromHex("0000753000007530"));
    const QString code = codeOf(png);
    QVERIFY2(code == QLatin1String("view.size") || code == QLatin1String("view.picture"), qPrintable(code));
    QCOMPARE(codeOf(picture("png", { 5000, 5000 })), QStringLiteral("view.size"));
}

void TestAttachmentsPanel::drawsThePagesOfAPdfElsewhere()
{
    const QByteArray pdf = pdfOf({ QStringLiteral("one"), QStringLiteral("two") });
    const auto first = viewOf(pdf, 0);
    QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->kind, desk::FileView::Kind::Page);
    QCOMPARE(first->pages, 2);
    QCOMPARE(first->image.pixelColor(first->image.width() / 2, first->image.height() / 4), QColor(Qt::red));
    QCOMPARE(first->image.pixelColor(2, first->image.height() - 3), QColor(Qt::white));
    const auto second = viewOf(pdf, 1);
    QCOMPARE(second->image.pixelColor(second->image.width() / 2, second->image.height() / 4), QColor(Qt::blue));
    QCOMPARE(viewOf(pdf, 2).error().code, QStringLiteral("view.pdf.page"));
}

void TestAttachmentsPanel::saysWhyAPdfIsNotShown()
{
    QCOMPARE(codeOf("%PDF-1.7\nnothing of the kind"), QStringLiteral("view.pdf.damaged"));
    const QString plain = m_open->write(QStringLiteral("plain.pdf"), pdfOf({ QStringLiteral("one") }));
    const QString locked = m_open->fixture.path(QStringLiteral("locked.pdf"));
    test::outputOf(QStringLiteral("qpdf"),
                   { QStringLiteral("--encrypt"), QStringLiteral("secret"), QStringLiteral("owner"),
                     QStringLiteral("256"), QStringLiteral("--"), plain, locked });
    QCOMPARE(codeOf(readAll(locked)), QStringLiteral("view.pdf.locked"));
    // The reading process dies: this one goes on.
    const QString dies = m_open->write(QStringLiteral("dies"), "#!/bin/sh\nkill -9 $$\n");
    QFile::setPermissions(dies, QFile::ReadOwner | QFile::ExeOwner);
    desk::setHelperProgram(dies);
    QCOMPARE(codeOf(readAll(plain)), QStringLiteral("view.pdf.time"));
    desk::setHelperProgram(QStringLiteral("/nowhere/comity-cli"));
    QCOMPARE(codeOf(readAll(plain)), QStringLiteral("view.helper"));
}

void TestAttachmentsPanel::trustsNothingThatTheDrawingProcessSays()
{
    const QByteArray good = desk::pageForWindow(QImage(10, 20, QImage::Format_RGB32), 3);
    QVERIFY(desk::pageFromHelper(good, 0).ok());
    QVERIFY(!desk::pageFromHelper(good, 3).ok());
    QVERIFY(!desk::pageFromHelper(good.chopped(1), 0).ok());
    QVERIFY(!desk::pageFromHelper(good + 'x', 0).ok());
    QVERIFY(!desk::pageFromHelper({}, 0).ok());
    for (const char *head : { "00000000", "ffffffff" })
        for (const int at : { 4, 8, 12 })
            QVERIFY(!desk::pageFromHelper(QByteArray(good).replace(at, 4, QByteArray::fromHex(head)), 0).ok());
    // One that never ends to speak is not heard to its end.
    const QString talks = m_open->write(QStringLiteral("talks"), "#!/bin/sh\nexec cat /dev/zero\n");
    QFile::setPermissions(talks, QFile::ReadOwner | QFile::ExeOwner);
    desk::setHelperProgram(talks);
    QVERIFY(codeOf("%PDF-1.7\n").startsWith(QStringLiteral("view.pdf")));
}

void TestAttachmentsPanel::takesSeveralFilesThatAreDropped()
{
    const QString one = m_open->write(QStringLiteral("one.txt"), "first");
    const QString two = m_open->write(QStringLiteral("two.txt"), "second");
    openTab();
    dropOn(*list().viewport(), { one, two, m_open->fixture.path(QStringLiteral("missing.txt")) });
    QTRY_COMPARE(list().topLevelItemCount(), 2);
    const QString says = child<QLabel>(panel(), "attachmentsSay").text();
    QVERIFY(says.startsWith(QStringLiteral("2 file")));
    QVERIFY(says.contains(QStringLiteral("missing.txt"))); // which one was not
    QVERIFY(!child<QWidget>(panel(), "attachmentsProgress").isVisible());
    QVERIFY(QFile::exists(one));
}

void TestAttachmentsPanel::takesFilesDroppedOnAFieldForFiles()
{
    const QString path = m_open->write(QStringLiteral("scan.txt"), "first");
    QVERIFY(m_open->openCase());
    CasePage &open = *m_open->window->desk()->currentCase();
    QVERIFY(open.form().focusField(QStringLiteral("/reference")));
    dropOn(*QApplication::focusWidget(), { path });
    QTRY_COMPARE(list().topLevelItemCount(), 1);
    QVERIFY(panel().isVisible());
    QCOMPARE(open.edit().request().reference(), m_open->fixture.sample().reference());
}

void TestAttachmentsPanel::showsWhatIsChosen()
{
    const QByteArray words("203.0.113.45 <img src=/etc/passwd>\n");
    openTab();
    addAndWait({ m_open->write(QStringLiteral("a.txt"), words),
                 m_open->write(QStringLiteral("b.png"), picture("png", { 60, 30 })),
                 m_open->write(QStringLiteral("c.bin"), QByteArray("\x00\x01\x02\x03", 4)) });
    choose(0);
    QTRY_COMPARE(child<QPlainTextEdit>(panel(), "viewText").toPlainText(), QString::fromUtf8(words));
    QVERIFY(child<QPlainTextEdit>(panel(), "viewText").isVisible());
    QString facts = child<QLabel>(panel(), "attachmentFacts").text();
    QVERIFY(facts.remove(u' ').contains(
        QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex())));
    choose(1);
    QTRY_VERIFY(child<QScrollArea>(panel(), "viewImage").isVisible());
    QCOMPARE(child<QScrollArea>(panel(), "viewImage").widget()->size(), QSize(60, 30));
    QTest::keyClick(&child<QScrollArea>(panel(), "viewImage"), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(child<QScrollArea>(panel(), "viewImage").widget()->width() > 60);
    QTest::keyClick(&child<QScrollArea>(panel(), "viewImage"), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(child<QScrollArea>(panel(), "viewImage").widget()->size(), QSize(60, 30));
    choose(2);
    QTRY_VERIFY(child<QLabel>(panel(), "viewNothing").text().contains(QStringLiteral("cannot be shown")));
    QTRY_COMPARE(namelessControls(*m_open->window), QStringList());
}

void TestAttachmentsPanel::turnsPagesByKeyboard()
{
    openTab();
    addAndWait({ m_open->write(QStringLiteral("two.pdf"), pdfOf({ QStringLiteral("1"), QStringLiteral("2") })) });
    choose(0);
    QTRY_VERIFY_WITH_TIMEOUT(child<QScrollArea>(panel(), "viewImage").isVisible(), 20'000);
    QVERIFY(child<QLabel>(panel(), "pageWhere").text().contains(QStringLiteral("1 of 2")));
    auto &area = child<QScrollArea>(panel(), "viewImage");
    area.setFocus();
    QTest::keyClick(&area, Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(panel(), "pageWhere").text().contains(QStringLiteral("2 of 2")), 20'000);
    QTRY_VERIFY(!panel().view().isLoading());
    QTest::keyClick(&area, Qt::Key_PageUp); // it is at its top: back to the end of the first
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(panel(), "pageWhere").text().contains(QStringLiteral("1 of 2")), 20'000);
    QTRY_VERIFY(!panel().view().isLoading());
    QTRY_COMPARE(area.verticalScrollBar()->value(), area.verticalScrollBar()->maximum());
    QTest::keyClick(&area, Qt::Key_PageDown);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(panel(), "pageWhere").text().contains(QStringLiteral("2 of 2")), 20'000);
}

void TestAttachmentsPanel::leavesNoFileBehind()
{
    const QStringList before = QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    openTab();
    addAndWait({ m_open->write(QStringLiteral("a.pdf"), pdfOf({ QStringLiteral("canary") })) });
    choose(0);
    QTRY_VERIFY_WITH_TIMEOUT(child<QScrollArea>(panel(), "viewImage").isVisible(), 20'000);
    QStringList after = QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    after.removeIf([&before](const QString &name) {
        return before.contains(name) || !name.startsWith(QLatin1String("comity"), Qt::CaseInsensitive);
    });
    QCOMPARE(after, QStringList());
}

void TestAttachmentsPanel::savesAll()
{
    const QString folder = m_open->fixture.path(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(folder));
    openTab();
    QVERIFY(QDir().mkpath(m_open->fixture.path(QStringLiteral("sub"))));
    addAndWait({ m_open->write(QStringLiteral("list.txt"), "first"),
                 m_open->write(QStringLiteral("sub/list.txt"), "second"),
                 m_open->write(QStringLiteral("a name with spaces.tar.gz"), "third") });
    fileChoice().folder = [&](QWidget *, const QString &, const QString &) { return folder; };
    QTest::mouseClick(&child<QPushButton>(panel(), "saveAllAttachments"), Qt::LeftButton);
    QTRY_VERIFY(child<QLabel>(panel(), "attachmentsSay").text().contains(QStringLiteral("saved to")));
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             QStringList({ QStringLiteral("a-name-with-spaces.tar.gz"), QStringLiteral("list-2.txt"),
                           QStringLiteral("list.txt") }));
    QCOMPARE(readAll(folder + QStringLiteral("/list.txt")), QByteArray("first"));
    QCOMPARE(readAll(folder + QStringLiteral("/list-2.txt")), QByteArray("second"));
}

QTEST_MAIN(TestAttachmentsPanel)
#include "tst_attachments_panel.moc"
