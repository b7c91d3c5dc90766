// SPDX-License-Identifier: GPL-3.0-or-later
//
// PDF files of a request, as an officer asks for them.
#include "previewcase.h"
#include "ui/preview/exportpanel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimer>

using namespace comity;
using namespace comity::ui;

class TestExportPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyLanguage();
    void notOverwritten();
    void replaced();
    void cancelled();
    void noneWhenOneFails();
    void noFolderChosen();
    void dialogKeepsNoList();
    void languageOfTheWindow();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_panel->findChild<T *>(QLatin1String(name));
    }
    void press(const char *name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString message() const { return part<PlainLabel>("exportMessage")->text(); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    desk::RequestDesk m_desk{ test::library() };
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_answer; ///< of the folder dialog
    std::unique_ptr<ExportPanel> m_panel;
};

void TestExportPanel::init()
{
    setUiLanguage(Language::English);
    m_folder = std::make_unique<QTemporaryDir>();
    m_answer = m_folder->path();
    m_panel = std::make_unique<ExportPanel>(m_desk, nullptr, [this](QWidget *, const QString &) { return m_answer; });
    m_panel->setRequest(test::sampleRequest());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestExportPanel::cleanup() { m_panel.reset(); }

void TestExportPanel::everyLanguage()
{
    const QSignalSpy finished(m_panel.get(), &ExportPanel::finished);
    QVERIFY(!part<QPushButton>("exportStart")->isEnabled()); // nothing chosen
    press("exportAll");
    press("exportStart");
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(files().size(), 6);
    for (const Language language : kLanguages) {
        QFile file(m_folder->filePath(QStringLiteral("GB-CA-2026-0142-request-%1.pdf").arg(languageCode(language))));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *m_desk.pdf(test::sampleRequest(), language).result());
    }
    QVERIFY(message().startsWith(QStringLiteral("6 PDF file")));
    QVERIFY(message().contains(QDir::toNativeSeparators(m_folder->path())));
    QVERIFY(!m_panel->isBusy());
}

void TestExportPanel::notOverwritten()
{
    test::write(*m_folder, QStringLiteral("GB-CA-2026-0142-request-fr.pdf"), "signed");
    m_panel->setChosen({ { Language::English, {} }, { Language::French, {} } });
    press("exportStart");
    auto *keep = part<QPushButton>("exportKeep");
    QTRY_VERIFY(keep->isVisible());
    QVERIFY(message().contains(QStringLiteral("request-fr.pdf")));
    QVERIFY(keep->hasFocus()); // the harmless answer
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(!keep->isVisible());
    QCOMPARE(files(), QStringList{ QStringLiteral("GB-CA-2026-0142-request-fr.pdf") });
    QVERIFY(part<QPushButton>("exportStart")->isEnabled());
}

void TestExportPanel::replaced()
{
    const QSignalSpy finished(m_panel.get(), &ExportPanel::finished);
    const QString path = test::write(*m_folder, QStringLiteral("GB-CA-2026-0142-request-en-fr.pdf"), "old");
    m_panel->setChosen({ { Language::English, Language::French } });
    press("exportStart");
    QTRY_VERIFY(part<QPushButton>("exportReplace")->isVisible());
    press("exportReplace");
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(QFileInfo(path).size() > 1000);
}

void TestExportPanel::cancelled()
{
    const QSignalSpy finished(m_panel.get(), &ExportPanel::finished);
    m_panel->setRequest(test::longRequest());
    press("exportAll");
    press("exportStart");
    QVERIFY(m_panel->isBusy());
    press("exportCancel");
    QTRY_VERIFY(!m_panel->isBusy());
    QCOMPARE(message(), QStringLiteral("Nothing was written."));
    QVERIFY(files().isEmpty());
    QVERIFY(finished.isEmpty());
}

void TestExportPanel::noneWhenOneFails()
{
    const QSignalSpy failed(m_panel.get(), &ExportPanel::failed);
    Request request = test::sampleRequest();
    Text text = request.value(QStringLiteral("offence.summary")).text();
    text.set(Language::Spanish, QString(QChar(0xE000))); // the last of the six cannot be printed
    request.values.insert(QStringLiteral("offence.summary"), Value(text));
    m_panel->setRequest(request);
    press("exportAll");
    press("exportStart");
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(message().contains(QStringLiteral("U+E000")));
    QVERIFY(files().isEmpty());
}

void TestExportPanel::noFolderChosen()
{
    m_answer.clear();
    press("exportAll");
    press("exportStart");
    QVERIFY(!m_panel->isBusy());
    QVERIFY(files().isEmpty());
}

/// The real dialog: what was chosen is nowhere in the settings of the user.
void TestExportPanel::dialogKeepsNoList()
{
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const QString wanted = m_folder->path();
    QTimer::singleShot(0, this, [&wanted] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        dialog->selectFile(wanted);
        QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
    });
    QCOMPARE(folderDialog()(m_panel.get(), wanted), wanted);
    QCoreApplication::processEvents();
    QDir kept(settings.path());
    QCOMPARE(kept.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestExportPanel::languageOfTheWindow()
{
    const QList<desk::PaperLanguages> chosen{ { Language::Arabic, {} }, { Language::English, Language::Chinese } };
    m_panel->setChosen(chosen);
    setUiLanguage(Language::Arabic);
    QCoreApplication::processEvents();
    QVERIFY(m_panel->isRightToLeft());
    QCOMPARE(m_panel->chosen(), chosen);
}

QTEST_MAIN(TestExportPanel)
#include "tst_export_panel.moc"
