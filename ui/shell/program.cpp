// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "desk/thiscomputer.h"
#include "platform/endwatch.h"
#include "platform/process.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/uilanguage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLoggingCategory>

#include <cstdio>

using namespace comity;

namespace {

struct MainStrings
{
    Q_DECLARE_TR_FUNCTIONS(MainStrings)
};

/// Qt's remarks may quote what is on the screen or name the files of a case: from the moment there can be any, nothing
/// of them is repeated but where they come from, whatever the environment asks for.
void tellWithoutWords(QtMsgType type, const QMessageLogContext &context, const QString &)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "comity: %s\n", context.category ? context.category : "default");
}

/// Drawn once for each size that desktops ask for: the drawing itself needs a plugin that may not be installed.
QIcon windowIcon()
{
    QIcon icon;
    for (const int size : { 16, 24, 32, 48, 64, 128 })
        icon.addFile(QStringLiteral(":/comity/icons/comity-%1.png").arg(size));
    return icon;
}

/// What the call asks for: "--unlock FOLDER", or a vault, its header or files to take in.
struct Wanted
{
    QString vault;
    QStringList files;
};

Wanted wantedBy(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption unlock(QStringLiteral("unlock"), MainStrings::tr("the vault to unlock first"),
                                    QStringLiteral("FOLDER"));
    parser.addOption(unlock);
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 MainStrings::tr("a vault to unlock, or files to take into the one that is unlocked"),
                                 QStringLiteral("[FILE…]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    Wanted wanted{ parser.value(unlock), {} };
    const QStringList paths = parser.positionalArguments();
    for (const QString &path : paths) {
        const QFileInfo file(QDir::current(), path);
        const bool header = file.fileName() == QLatin1String("vault.hdr");
        if (header || file.isDir())
            wanted.vault = header ? file.absolutePath() : file.absoluteFilePath();
        else
            wanted.files.append(file.absoluteFilePath());
    }
    return wanted;
}

} // namespace

int ui::runProgram(int argc, char **argv, const std::function<void(MainWindow &)> &shown)
{
    protectProcess();
    keepTemporaryFilesInMemory();
    // Plugins come from Qt's own folder alone, and Qt's remarks go nowhere.
    qunsetenv("QT_PLUGIN_PATH");
    qunsetenv("QT_LOGGING_RULES");
    qunsetenv("QT_LOGGING_CONF");
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    const QApplication application(argc, argv);
    qInstallMessageHandler(&tellWithoutWords);
    QCoreApplication::setApplicationName(QStringLiteral("comity"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COMITY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.comity.Comity"));
    QGuiApplication::setWindowIcon(windowIcon());

    Preferences preferences(Preferences::usualFile(), Preferences::usualEnforcedFile());
    setUiLanguage(preferences.language().value_or(systemLanguage()));
    applyTheme(preferences.value(Preferences::Key::Theme).toString());
    applyTextSize(preferences.value(Preferences::Key::TextSize).toInt());
    const Wanted wanted = wantedBy(QCoreApplication::arguments());

    auto library = Library::loadBuiltIn();
    if (!library) {
        std::fputs((library.error().oneLine() + QLatin1Char('\n')).toUtf8().constData(), stderr);
        return 2;
    }
    MainWindow::Surroundings around;
    around.library = std::move(*library);
    around.system = desk::thisComputer(Clock());
    around.restart = [](const QString &folder) { restartProgram({ QStringLiteral("--unlock"), folder }); };
    MainWindow window(around, preferences);
    const EndWatch end([&window] { window.close(); });
    window.importWhenOpen(wanted.files);
    window.showStart(wanted.vault);
    window.show();
    if (shown)
        shown(window);
    return QApplication::exec();
}
