// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/helperprogram.h"
#include "guifixture.h"
#include "ui/lists/requestlistpage.h"
#include "ui/shell/casepage.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/uilanguage.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>

namespace comity::ui {

/// A window in front of a vault, with requests of the test's own beside the sample.
class OpenDesk
{
public:
    OpenDesk() : m_choice(fileChoice())
    {
        setUiLanguage(Language::English);
        desk::setHelperProgram(QStringLiteral(COMITY_BUILD_DIR "/bin/comity-cli"));
        made = fixture.makeVault();
    }
    ~OpenDesk()
    {
        window.reset();
        fileChoice() = m_choice;
        setUiLanguage(Language::English);
    }
    Q_DISABLE_COPY_MOVE(OpenDesk)

    /// The sample under another reference.
    [[nodiscard]] Request sample(const QString &reference) const
    {
        Request request = fixture.sample();
        request.values.insert(QStringLiteral("reference"), Value(reference));
        return request;
    }

    /// Puts requests in; before the window is there.
    [[nodiscard]] bool add(const QList<Request> &requests) const
    {
        desk::VaultDesk desk(fixture.library, fixture.system);
        if (!wait(desk.open(fixture.vaultPath(), store::passphrase(kStrong))))
            return false;
        return std::all_of(requests.begin(), requests.end(),
                           [&desk](const Request &request) { return wait(desk.addRequest(request)).ok(); });
    }

    [[nodiscard]] bool open()
    {
        fixture.preferences.rememberVault(fixture.vaultPath());
        const MainWindow::Surroundings around{ fixture.library, fixture.system, fixture.system.clock, {} };
        window = std::make_unique<MainWindow>(around, fixture.preferences);
        window->resize(1400, 900);
        window->showStart();
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            return false;
        auto &secret = child<QLineEdit>(child<QWidget>(*window, "passphrase"), "secret");
        if (!QTest::qWaitFor([&] { return secret.isEnabled(); }))
            return false;
        QTest::keyClicks(&secret, QString::fromLatin1(kStrong));
        QTest::keyClick(&secret, Qt::Key_Return);
        return QTest::qWaitFor([this] { return window->desk() != nullptr; });
    }

    [[nodiscard]] bool openCase(desk::RequestId id = 1)
    {
        if (!open())
            return false;
        window->desk()->openRequest(id);
        return QTest::qWaitFor([this] { return window->desk()->currentCase() != nullptr; });
    }

    [[nodiscard]] RequestListPage &list(const char *name = "outgoing") const
    {
        return child<RequestListPage>(*window, name);
    }
    [[nodiscard]] QTableView &table(const char *name = "outgoing") const
    {
        return child<QTableView>(list(name), "requests");
    }
    void trigger(const char *action) const { window->actions().action(QString::fromLatin1(action))->trigger(); }

    template <typename T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = fixture.path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    GuiFixture fixture;
    QString made; ///< why the vault could not be made; empty when it was
    std::unique_ptr<MainWindow> window;

private:
    FileChoice m_choice;
};

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace comity::ui
