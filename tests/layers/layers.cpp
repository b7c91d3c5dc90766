// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace comity {

namespace {

/// What one folder may use.
struct Layer
{
    QStringList folders;   ///< of ours, besides itself
    QStringList qtModules; ///< "Core" stands for Qt6::Core
    bool pure = false;     ///< values and decisions only: no files, processes, streams, settings
};

/// The one place where the layers are written down for the machine; CONTRIBUTING.md says the same to people.
const QHash<QString, Layer> &layers()
{
    static const QStringList core{ u"Core"_s };
    static const QStringList gui{ u"Core"_s, u"Gui"_s };
    static const QHash<QString, Layer> table{
        { u"common"_s, { {}, core } },
        { u"domain"_s, { { u"common"_s }, core, true } },
        { u"instruments"_s, { { u"common"_s, u"domain"_s }, core } },
        { u"rules"_s, { { u"common"_s, u"domain"_s, u"instruments"_s }, core, true } },
        { u"life"_s, { { u"common"_s, u"domain"_s, u"instruments"_s }, core, true } },
        { u"basis"_s, { { u"common"_s, u"domain"_s, u"instruments"_s }, core, true } },
        { u"exchange"_s, { { u"common"_s, u"domain"_s, u"instruments"_s, u"basis"_s, u"life"_s }, core } },
        { u"documents"_s, { { u"common"_s, u"domain"_s, u"instruments"_s, u"life"_s }, gui } },
        { u"platform"_s, { { u"common"_s }, { u"Core"_s, u"Gui"_s, u"Network"_s, u"DBus"_s } } },
        { u"store"_s, { { u"common"_s, u"domain"_s }, { u"Core"_s, u"Sql"_s } } },
        { u"words"_s, { { u"common"_s, u"platform"_s }, core } },
        { u"services"_s,
          { { u"common"_s, u"domain"_s, u"instruments"_s, u"basis"_s, u"life"_s, u"rules"_s, u"exchange"_s }, core } },
        { u"desk"_s,
          { { u"common"_s, u"domain"_s, u"instruments"_s, u"basis"_s, u"life"_s, u"rules"_s, u"exchange"_s,
              u"documents"_s, u"platform"_s, u"store"_s, u"services"_s },
            gui } },
        { u"cli"_s,
          { { u"common"_s, u"domain"_s, u"instruments"_s, u"basis"_s, u"life"_s, u"rules"_s, u"exchange"_s,
              u"documents"_s, u"platform"_s, u"store"_s, u"services"_s, u"desk"_s },
            // It draws, under bounds, the PDFs from outside that the window shows.
            { u"Core"_s, u"Gui"_s, u"Pdf"_s } } },
        { u"ui"_s,
          { { u"common"_s, u"domain"_s, u"instruments"_s, u"basis"_s, u"life"_s, u"rules"_s, u"exchange"_s,
              u"documents"_s, u"platform"_s, u"services"_s, u"words"_s, u"desk"_s },
            { u"Core"_s, u"Gui"_s, u"Widgets"_s, u"PrintSupport"_s, u"Pdf"_s, u"PdfWidgets"_s, u"Svg"_s,
              u"Charts"_s } } },
    };
    return table;
}

/// Libraries that belong to certain folders: how their headers and their CMake names begin.
struct Library
{
    QString header;
    QString target;
    QStringList folders;
};

const QList<Library> &libraries()
{
    static const QList<Library> table{
        { u"sqlite3"_s, u"SQLite"_s, { u"store"_s } },
        { u"sqlcipher"_s, u"SQLCIPHER"_s, { u"store"_s } },
        { u"sodium"_s, u"SODIUM"_s, { u"store"_s } },
        { u"zxcvbn"_s, u"ZXCVBN"_s, { u"store"_s } },
        { u"qpdf/"_s, u"QPDF"_s, { u"documents"_s, u"exchange"_s } },
        { u"qrencode"_s, u"QRENCODE"_s, { u"documents"_s } },
        { u"hunspell/"_s, u"HUNSPELL"_s, { u"words"_s } },
        { u"valijson/"_s, u"VALIJSON"_s, { u"instruments"_s, u"exchange"_s } },
    };
    return table;
}

/// Headers that do input or output, or keep state outside the values.
bool doesInputOutput(const QString &header)
{
    static const QRegularExpression pattern(
        u"^(Qt\\w+/)?(QFile|QFileInfo|QFileDevice|QSaveFile|QTemporaryFile|QTemporaryDir|QDir|QDirIterator|QIODevice"
        "|QIODeviceBase|QBuffer|QProcess|QSettings|QStandardPaths|QStorageInfo|QTextStream|QDataStream|QLockFile"
        "|QSharedMemory|QFileSystemWatcher|QResource|QLibrary|QPluginLoader|QCoreApplication|QTimer|QThread)$"
        "|^q(file|dir|iodevice|process|settings|textstream|datastream)\\w*\\.h$"
        "|^(fstream|iostream|filesystem|cstdio|stdio\\.h|unistd\\.h|fcntl\\.h|thread|windows\\.h)$|^sys/"_s);
    return pattern.match(header).hasMatch();
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

/// The layer a file lies in: "domain" for app/domain/…, "ui" for ui/…, empty for app/main.cpp, which may use
/// everything.
QString layerOf(const QString &relativePath)
{
    if (relativePath.startsWith(u"ui/"))
        return u"ui"_s;
    const QStringList parts = relativePath.split(u'/');
    return parts.size() > 2 ? parts.at(1) : QString();
}

class Inspector
{
public:
    Inspector(const QString &root, const QStringList &qtIncludeFolders) : m_root(root)
    {
        for (const QString &folder : qtIncludeFolders)
            learnModules(folder);
    }

    QStringList run()
    {
        if (m_moduleOfHeader.isEmpty())
            m_breaches << u"Qt's headers were not found: their modules cannot be told"_s;
        for (const QString &top : { u"app"_s, u"ui"_s }) {
            const QDir folder(m_root + u'/' + top);
            const QStringList inner
                = top == u"app" ? folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot) : QStringList();
            for (const QString &name : inner)
                if (!layers().contains(name))
                    m_breaches << u"app/%1: a folder that no layer is written down for"_s.arg(name);
            QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext())
                inspect(QDir(m_root).relativeFilePath(files.next()));
        }
        inspectIfThere(u"CMakeLists.txt"_s);
        m_breaches.removeDuplicates();
        m_breaches.sort();
        return m_breaches;
    }

private:
    void learnModules(const QString &folder)
    {
        const QDir qt(folder);
        for (const QString &module : qt.entryList({ u"Qt*"_s }, QDir::Dirs))
            for (const QString &header : QDir(qt.filePath(module)).entryList(QDir::Files))
                if (header != module) // <QtWidgets/QtWidgets>: the module's own header is found by its name
                    m_moduleOfHeader.insert(header, module.mid(2));
    }

    void inspectIfThere(const QString &path)
    {
        if (QFileInfo::exists(m_root + u'/' + path))
            inspect(path);
    }

    void inspect(const QString &path)
    {
        static const QStringList sources{ u"cpp"_s, u"h"_s, u"hpp"_s, u"cc"_s, u"cxx"_s, u"c"_s, u"mm"_s, u"inc"_s };
        if (sources.contains(QFileInfo(path).suffix()))
            inspectIncludes(path);
        else if (QFileInfo(path).fileName() == u"CMakeLists.txt" || path.endsWith(u".cmake"))
            inspectCMake(path);
    }

    void breach(const QString &path, qsizetype line, const QString &what)
    {
        m_breaches << u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
    }

    // ---- include lines

    void inspectIncludes(const QString &path)
    {
        static const QRegularExpression include(u"^\\s*#\\s*(?:include|include_next|import)\\b\\s*(.*)$"_s);
        static const QRegularExpression name(u"^([<\"])([^>\"]+)[>\"]"_s);
        const QStringList lines = linesOf(m_root + u'/' + path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch found = include.match(lines.at(i));
            if (!found.hasMatch())
                continue;
            const QRegularExpressionMatch header = name.match(found.captured(1));
            if (header.hasMatch())
                inspectHeader(path, i + 1, header.captured(2), header.captured(1) == u"<");
            else
                breach(path, i + 1, u"an include line that names no file"_s);
        }
    }

    void inspectHeader(const QString &path, qsizetype line, const QString &header, bool angled)
    {
        const QString from = layerOf(path);
        if (header.contains(u"../") || header.startsWith(u'/'))
            return breach(path, line, u"\"%1\" leaves its folder: name it from app/ or ui/"_s.arg(header));

        const QString first = header.section(u'/', 0, 0);
        if (header.contains(u'/') && (layers().contains(first) || first == u"app"))
            useFolder(path, line, first == u"app" ? header.section(u'/', 1, 1) : first, from);
        else if (!angled && QFileInfo::exists(m_root + u"/ui/"_s + header))
            useFolder(path, line, u"ui"_s, from);
        if (!angled)
            return;

        const QString module = qtModule(header);
        if (!module.isEmpty())
            useQtModule(path, line, module, from);
        else if (QRegularExpression(u"^Q[A-Z]\\w*$"_s).match(header).hasMatch())
            breach(path, line, u"<%1> belongs to no Qt module that is installed"_s.arg(header));
        for (const Library &library : libraries())
            if (header.startsWith(library.header) && !from.isEmpty() && !library.folders.contains(from))
                breach(path, line, u"<%1> belongs to app/%2 alone"_s.arg(header, library.folders.join(u" and app/"_s)));
        if (layers().value(from).pure && doesInputOutput(header))
            breach(path, line, u"<%1>: app/%2 does no input or output"_s.arg(header, from));
    }

    QString qtModule(const QString &header) const
    {
        const QString first = header.section(u'/', 0, 0);
        static const QRegularExpression moduleName(u"^Qt[A-Z][A-Za-z]+$"_s);
        if (header.contains(u'/'))
            return moduleName.match(first).hasMatch() ? first.mid(2) : QString();
        return m_moduleOfHeader.value(header, moduleOfItsOwnHeader(header));
    }

    /// <QtWidgets> brings in the whole of Widgets.
    QString moduleOfItsOwnHeader(const QString &header) const
    {
        return header.startsWith(u"Qt") && std::ranges::find(m_moduleOfHeader, header.mid(2)) != m_moduleOfHeader.end()
            ? header.mid(2)
            : QString();
    }

    // ---- CMake lists

    void inspectCMake(const QString &path)
    {
        static const QRegularExpression comment(u"#.*$"_s);
        static const QRegularExpression call(u"\\b(target_link_libraries)\\s*\\(\\s*(\\S+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression word(u"[A-Za-z_][\\w:-]*"_s);
        const QString own = layerOf(path);
        QString from = own;
        const QStringList lines = linesOf(m_root + u'/' + path);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString line = QString(lines.at(i)).remove(comment);
            const QRegularExpressionMatch linked = call.match(line);
            if (linked.hasMatch()) // who links: the folder of the library named first
                from = folderOfTarget(linked.captured(2)).value_or(own);
            for (auto words = word.globalMatch(line); words.hasNext();)
                inspectTarget(path, i + 1, words.next().captured(), from);
            if (line.contains(u')'))
                from = own;
        }
    }

    static std::optional<QString> folderOfTarget(const QString &target)
    {
        // comity_store_keys is the library of app/store/keys, and so of the store
        const QString folder = target.startsWith(u"comity_") ? target.section(u'_', 1, 1) : QString();
        if (layers().contains(folder))
            return folder;
        return target == u"comity-cli" ? std::optional(u"cli"_s) : std::nullopt;
    }

    void inspectTarget(const QString &path, qsizetype line, const QString &target, const QString &from)
    {
        if (const auto folder = folderOfTarget(target))
            useFolder(path, line, *folder, from);
        for (const QString &prefix : { u"Qt6::"_s, u"Qt::"_s })
            if (target.startsWith(prefix))
                useQtModule(path, line, target.mid(prefix.size()), from);
        for (const Library &library : libraries())
            if (target.startsWith(u"PkgConfig::"_s + library.target, Qt::CaseInsensitive) && !from.isEmpty()
                && !library.folders.contains(from))
                breach(path, line, u"%1 belongs to app/%2 alone"_s.arg(target, library.folders.join(u" and app/"_s)));
    }

    // ---- what both ask

    void useFolder(const QString &path, qsizetype line, const QString &used, const QString &from)
    {
        if (from.isEmpty() || used == from || !layers().contains(from) || layers().value(from).folders.contains(used))
            return;
        breach(path, line, u"%1 may not use %2"_s.arg(from, used));
    }

    void useQtModule(const QString &path, qsizetype line, const QString &module, const QString &from)
    {
        QString bare = module;
        bare.remove(u"Private"_s);
        if (bare != module)
            breach(path, line, u"Qt's private %1 is for nobody"_s.arg(module));
        if (from.isEmpty() || !layers().contains(from) || layers().value(from).qtModules.contains(bare))
            return;
        breach(path, line, u"%1 may not use Qt %2"_s.arg(from, bare));
    }

    QString m_root;
    QHash<QString, QString> m_moduleOfHeader;
    QStringList m_breaches;
};

} // namespace

QStringList layerBreaches(const QString &root, const QStringList &qtIncludeFolders)
{
    return Inspector(QDir(root).absolutePath(), qtIncludeFolders).run();
}

} // namespace comity
