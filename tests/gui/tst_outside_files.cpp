// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from outside in the window: transmittals as PDF, good and bad, and requests that came on paper.
#include "desk/requestdesk.h"
#include "opendesk.h"
#include "ui/request/formview.h"
#include "ui/request/requestedit.h"
#include "ui/widgets/messagestrip.h"

#include <QBuffer>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace comity;
using namespace comity::ui;

class TestOutsideFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenDesk>();
        QCOMPARE(m_open->made, QString());
    }
    void cleanup() { m_open.reset(); }

    void takesATransmittal();
    void namesEachFileThatWasRefusedAndWhy();
    void saysItInTheLanguageOfTheWindow();
    void writesDownARequestThatCameOnPaper();
    void beginsAnIncomingRequestFromTheEmptyList();

private:
    QByteArray transmittal(const QString &reference)
    {
        desk::RequestDesk desk(m_open->fixture.library);
        return OpenDesk::wait(desk.pdf(m_open->sample(reference), Language::French)).value();
    }
    static QByteArray letter()
    {
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        QPdfWriter writer(&target);
        QPainter(&writer).fillRect(QRect(0, 0, 100, 100), Qt::red);
        return target.data();
    }
    void import(const QStringList &paths)
    {
        fileChoice().filesToRead = [paths](QWidget *, const QString &, const QString &) { return paths; };
        m_open->trigger("new.import");
    }
    QString says() const { return m_open->window->desk()->messages().text(); }

    std::unique_ptr<OpenDesk> m_open;
};

void TestOutsideFiles::takesATransmittal()
{
    const QString path
        = m_open->write(QStringLiteral("note verbale.pdf"), transmittal(QStringLiteral("GB-CA/2026/0777")));
    QVERIFY(m_open->open());
    import({ path });
    QTRY_VERIFY_WITH_TIMEOUT(says().startsWith(QStringLiteral("1 request came in.")), 60'000);
    QCOMPARE(m_open->window->desk()->messages().kind(), MessageStrip::Kind::Success);
    QTRY_COMPARE(m_open->table().model()->rowCount(), 2);
    const auto opened = OpenDesk::wait(m_open->window->vault().openRequest(2));
    QCOMPARE(opened->request.reference(), QStringLiteral("GB-CA/2026/0777"));
    QCOMPARE(opened->request.value(QStringLiteral("offence.summary")).text().in(Language::English),
             m_open->fixture.sample().value(QStringLiteral("offence.summary")).text().in(Language::English));
}

void TestOutsideFiles::namesEachFileThatWasRefusedAndWhy()
{
    const QByteArray whole = transmittal(QStringLiteral("GB-CA/2026/0778"));
    const QStringList paths{ m_open->write(QStringLiteral("damaged.pdf"), whole.first(whole.size() / 2)),
                             m_open->write(QStringLiteral("letter.pdf"), letter()),
                             m_open->write(QStringLiteral("good.pdf"), whole),
                             m_open->fixture.path(QStringLiteral("missing.pdf")) };
    QVERIFY(m_open->open());
    import(paths);
    QTRY_VERIFY_WITH_TIMEOUT(says().startsWith(QStringLiteral("1 request came in.")), 90'000);
    QCOMPARE(m_open->window->desk()->messages().kind(), MessageStrip::Kind::Warning);
    const QStringList lines = says().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(1).contains(QStringLiteral("damaged.pdf")) && lines.at(1).contains(QStringLiteral("damaged.")),
             qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(QStringLiteral("letter.pdf"))
                 && lines.at(2).contains(QStringLiteral("There is no request inside the PDF.")),
             qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(QStringLiteral("missing.pdf")), qPrintable(lines.at(3)));
    QVERIFY(!says().contains(QLatin1String("comity-cli")));
    QTRY_COMPARE(m_open->table().model()->rowCount(), 2);
}

void TestOutsideFiles::saysItInTheLanguageOfTheWindow()
{
    const QString path = m_open->write(QStringLiteral("letter.pdf"), letter());
    const QString helper = m_open->write(QStringLiteral("helper"), "#!/bin/sh\necho \"called: $*\" >&2\nexit 2\n");
    QFile::setPermissions(helper, QFile::ReadOwner | QFile::ExeOwner);
    desk::setHelperProgram(helper);
    QVERIFY(m_open->open());
    m_open->window->setLanguage(Language::French);
    import({ path });
    QTRY_VERIFY_WITH_TIMEOUT(says().contains(QStringLiteral("letter.pdf")), 60'000);
    QVERIFY2(says().contains(QStringLiteral("called: --messages fr read")), qPrintable(says()));
}

void TestOutsideFiles::writesDownARequestThatCameOnPaper()
{
    const QString scan = m_open->write(QStringLiteral("scan.pdf"), letter());
    QVERIFY(m_open->open());
    m_open->trigger("new.incoming.uk-2022.preservation");
    QTRY_VERIFY(m_open->window->desk()->currentCase() != nullptr);
    CasePage &open = *m_open->window->desk()->currentCase();
    QCOMPARE(open.edit().request().direction, Direction::Incoming);
    QVERIFY(child<QWidget>(open, "attachments").isVisible());
    fileChoice().filesToRead = [scan](QWidget *, const QString &, const QString &) { return QStringList{ scan }; };
    QTest::mouseClick(&child<QPushButton>(open, "messageAction"), Qt::LeftButton);
    QTRY_COMPARE(child<QTreeWidget>(open, "attachments").topLevelItemCount(), 1);
    QVERIFY(open.form().focusField(QStringLiteral("/reference")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("NL-9/2026"));
    m_open->trigger("request.save");
    QTRY_COMPARE(open.summary().reference, QStringLiteral("NL-9/2026"));
    QCOMPARE(open.summary().direction, Direction::Incoming);
    QTest::mouseClick(&child<QPushButton>(*m_open->window, "backToList"), Qt::LeftButton);
    QTRY_VERIFY(m_open->window->desk()->currentCase() == nullptr);
    const auto stored = OpenDesk::wait(m_open->window->vault().openRequest(2));
    QCOMPARE(stored->request.direction, Direction::Incoming);
    QCOMPARE(OpenDesk::wait(m_open->window->vault().attachments(2))->size(), 1);
    // It is where the officer looks for it.
    child<QListWidget>(*m_open->window, "side").setCurrentRow(1);
    QTRY_COMPARE(m_open->table("incoming").model()->rowCount(), 1);
}

void TestOutsideFiles::beginsAnIncomingRequestFromTheEmptyList()
{
    QVERIFY(m_open->open());
    child<QListWidget>(*m_open->window, "side").setCurrentRow(1);
    RequestListPage &list = m_open->list("incoming");
    QTRY_VERIFY(list.findChild<QPushButton *>(QStringLiteral("emptyNew")) != nullptr);
    QTest::mouseClick(&child<QPushButton>(list, "emptyNew"), Qt::LeftButton);
    QTRY_VERIFY(m_open->window->desk()->currentCase() != nullptr);
    QCOMPARE(m_open->window->desk()->currentCase()->edit().request().direction, Direction::Incoming);
}

QTEST_MAIN(TestOutsideFiles)
#include "tst_outside_files.moc"
