// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/thiscomputer.h"
#include "platform/process.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

#include <cstdio>

using namespace comity;

namespace {

struct MainStrings
{
    Q_DECLARE_TR_FUNCTIONS(MainStrings)
};

/// Which vault to unlock first, from "--unlock FOLDER".
QString vaultToUnlock(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption unlock(QStringLiteral("unlock"), MainStrings::tr("the vault to unlock first"),
                                    QStringLiteral("FOLDER"));
    parser.addOption(unlock);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    return parser.value(unlock);
}

} // namespace

int main(int argc, char **argv)
{
    protectProcess();
    // Plugins come from Qt's own folder alone, and Qt's remarks, which may quote what is on the screen, go nowhere.
    qunsetenv("QT_PLUGIN_PATH");
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("comity"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMITY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.comity.Comity"));

    ui::Preferences preferences(ui::Preferences::usualFile(), ui::Preferences::usualEnforcedFile());
    ui::setUiLanguage(preferences.language().value_or(systemLanguage()));
    ui::applyTheme(preferences.value(ui::Preferences::Key::Theme).toString());
    ui::applyTextSize(preferences.value(ui::Preferences::Key::TextSize).toInt());
    const QString vault = vaultToUnlock(QCoreApplication::arguments());

    auto library = Library::loadBuiltIn();
    if (!library) {
        std::fputs((library.error().oneLine() + QLatin1Char('\n')).toUtf8().constData(), stderr);
        return 2;
    }
    ui::MainWindow::Surroundings around;
    around.library = std::move(*library);
    around.system = desk::thisComputer(Clock());
    around.restart = [](const QString &folder) { restartProgram({ QStringLiteral("--unlock"), folder }); };
    ui::MainWindow window(around, preferences);
    window.showStart(vault);
    window.show();
    return QApplication::exec();
}
