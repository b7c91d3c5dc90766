// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comity;

namespace {

QStringList qtIncludeFolders() { return QStringLiteral(COMITY_QT_INCLUDE_FOLDERS).split(u'|', Qt::SkipEmptyParts); }

} // namespace

/// Holds the layers: the tree has no breach, and a breach of every kind is found where it is put.
class TestLayers : public QObject
{
    Q_OBJECT

private:
    static void write(const QString &root, const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir(root).mkpath(QFileInfo(path).path()));
        QFile file(root + u'/' + path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void treeHasNoBreach()
    {
        QVERIFY(QFileInfo::exists(QStringLiteral(COMITY_SOURCE_DIR "/app/domain/request.h")));
        const QStringList breaches = layerBreaches(QStringLiteral(COMITY_SOURCE_DIR), qtIncludeFolders());
        QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
    }

    void wrongPlaceOfQtIsToldAndNotPassedOver()
    {
        QTemporaryDir tree;
        QCOMPARE(layerBreaches(tree.path(), { u"/nowhere"_s }).size(), 1);
    }

    void breachIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("expected"); // empty: nothing to object to

        const auto row = [](const char *name, const char *path, const char *content, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(path) << QByteArray(content) << QString::fromUtf8(expected);
        };
        row("own folder", "app/domain/a.cpp", "#include \"domain/a.h\"\n", "");
        row("one below", "app/domain/a.cpp", "#include \"common/a.h\"\n", "");
        row("one above", "app/domain/a.cpp", "\n#include \"rules/a.h\"\n",
            "app/domain/a.cpp:2: domain may not use rules");
        row("in angle brackets", "app/common/a.h", "# include <domain/a.h>\n",
            "app/common/a.h:1: common may not use domain");
        row("beside", "app/documents/a.cpp", "#include \"exchange/a.h\"\n",
            "app/documents/a.cpp:1: documents may not use exchange");
        row("the store above services", "app/services/a.cpp", "#include \"store/a.h\"\n",
            "app/services/a.cpp:1: services may not use store");
        row("in a folder of a folder", "app/domain/deep/a.cpp", "#include \"cli/a.h\"\n",
            "app/domain/deep/a.cpp:1: domain may not use cli");
        row("by a path upwards", "app/domain/a.cpp", "#include \"../rules/a.h\"\n",
            "app/domain/a.cpp:1: \"../rules/a.h\" leaves its folder: name it from app/ or ui/");
        row("by a macro", "app/domain/a.cpp", "#include SOMETHING\n",
            "app/domain/a.cpp:1: an include line that names no file");
        row("the window", "app/cli/a.cpp", "#include \"ui/a.h\"\n", "app/cli/a.cpp:1: cli may not use ui");
        row("everything in main", "app/main.cpp", "#include \"store/a.h\"\n#include <QWidget>\n", "");

        row("Qt Core", "app/domain/a.h", "#include <QString>\n", "");
        row("a widget", "app/documents/a.cpp", "#include <QWidget>\n",
            "app/documents/a.cpp:1: documents may not use Qt Widgets");
        row("a widget by module", "app/cli/a.cpp", "#include <QtWidgets/QLabel>\n",
            "app/cli/a.cpp:1: cli may not use Qt Widgets");
        row("a whole module", "app/cli/a.cpp", "#include <QtWidgets>\n", "app/cli/a.cpp:1: cli may not use Qt Widgets");
        row("a header in lower case", "app/cli/a.cpp", "#include <qwidget.h>\n",
            "app/cli/a.cpp:1: cli may not use Qt Widgets");
        row("Gui in rules", "app/rules/a.cpp", "#include <QFont>\n", "app/rules/a.cpp:1: rules may not use Qt Gui");
        row("Gui in documents", "app/documents/a.cpp", "#include <QFont>\n#include <QPdfWriter>\n", "");
        row("SQL in services", "app/services/a.cpp", "#include <QSqlQuery>\n",
            "app/services/a.cpp:1: services may not use Qt Sql");
        row("SQL in the window", "ui/a.cpp", "#include <QSqlQuery>\n", "ui/a.cpp:1: ui may not use Qt Sql");
        row("SQL in the store", "app/store/a.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\n", "");
        row("SQLite elsewhere", "app/exchange/a.cpp", "#include <sqlite3.h>\n",
            "app/exchange/a.cpp:1: <sqlite3.h> belongs to app/store alone");
        row("a private header", "app/documents/a.cpp", "#include <QtGuiPrivate/a.h>\n",
            "app/documents/a.cpp:1: Qt's private GuiPrivate is for nobody");
        row("an unknown class", "app/common/a.cpp", "#include <QNothingOfTheKind>\n",
            "app/common/a.cpp:1: <QNothingOfTheKind> belongs to no Qt module that is installed");
        row("a file in domain", "app/domain/a.cpp", "#include <QFile>\n",
            "app/domain/a.cpp:1: <QFile>: app/domain does no input or output");
        row("a stream in domain", "app/domain/a.cpp", "#include <fstream>\n",
            "app/domain/a.cpp:1: <fstream>: app/domain does no input or output");
        row("a file in common", "app/common/a.cpp", "#include <QFile>\n", "");

        row("a list that keeps to it", "app/rules/CMakeLists.txt",
            "comity_library(comity_rules SOURCES a.cpp\n  PUBLIC comity_domain Qt6::Core) # not comity_cli\n", "");
        row("a library above", "app/domain/CMakeLists.txt",
            "comity_library(comity_domain SOURCES a.cpp\n  PUBLIC comity_rules Qt6::Core)\n",
            "app/domain/CMakeLists.txt:2: domain may not use rules");
        row("a module too many", "app/rules/CMakeLists.txt", "comity_library(comity_rules PRIVATE Qt6::Gui)\n",
            "app/rules/CMakeLists.txt:1: rules may not use Qt Gui");
        row("a private module", "app/documents/CMakeLists.txt",
            "comity_library(comity_documents PRIVATE Qt6::GuiPrivate)\n",
            "app/documents/CMakeLists.txt:1: Qt's private GuiPrivate is for nobody");
        row("linked from afar", "app/CMakeLists.txt", "target_link_libraries(comity_common PUBLIC comity_store)\n",
            "app/CMakeLists.txt:1: common may not use store");
        row("a library of a folder of a folder", "app/services/CMakeLists.txt",
            "comity_library(comity_services PRIVATE comity_store_keys)\n",
            "app/services/CMakeLists.txt:1: services may not use store");
        row("what a folder of a folder links", "app/store/keys/CMakeLists.txt",
            "comity_library(comity_store_keys\n  PUBLIC comity_common Qt6::Core\n  PRIVATE PkgConfig::SODIUM)\n", "");
        row("what it may not link", "app/store/keys/CMakeLists.txt",
            "comity_library(comity_store_keys PRIVATE comity_platform Qt6::Gui)\n",
            "app/store/keys/CMakeLists.txt:1: store may not use Qt Gui\n"
            "app/store/keys/CMakeLists.txt:1: store may not use platform");
        row("sodium elsewhere", "app/platform/a.cpp", "#include <sodium.h>\n",
            "app/platform/a.cpp:1: <sodium.h> belongs to app/store alone");
        row("hunspell in words", "app/words/a.cpp", "#include <hunspell/hunspell.hxx>\n", "");
        row("hunspell elsewhere", "app/desk/a.cpp", "#include <hunspell/hunspell.hxx>\n",
            "app/desk/a.cpp:1: <hunspell/hunspell.hxx> belongs to app/words alone");
        row("linked at the top", "CMakeLists.txt",
            "find_package(Qt6)\ntarget_link_libraries(comity_common\n  PUBLIC\n  Qt6::Widgets)\n",
            "CMakeLists.txt:4: common may not use Qt Widgets");
        row("a package for one folder", "app/services/CMakeLists.txt",
            "comity_library(comity_services PRIVATE PkgConfig::QPDF)\n",
            "app/services/CMakeLists.txt:1: PkgConfig::QPDF belongs to app/documents and app/exchange alone");
        row("a folder without a layer", "app/helpers/a.cpp", "\n",
            "app/helpers: a folder that no layer is written down for");
    }

    void breachIsFound()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, content);
        QFETCH(const QString, expected);
        QTemporaryDir tree;
        write(tree.path(), path, content);
        const QStringList breaches = layerBreaches(tree.path(), qtIncludeFolders());
        QCOMPARE(breaches, expected.split(u'\n', Qt::SkipEmptyParts));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
