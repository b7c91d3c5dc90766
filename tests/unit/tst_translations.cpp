// SPDX-License-Identifier: GPL-3.0-or-later
// The six translations/comity_*.ts: every message is there in each of them, finished, with all plural forms and with
// the placeholders of its source.
#include "common/language.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace comity;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment = {}; ///< tells two sentences that are the same in English apart
    bool isFinished = true;
    bool hasPlural = false;
    QStringList forms; ///< one, or one for each plural form
    [[nodiscard]] QString key() const { return context + QStringLiteral(": ") + source + comment; }
};

/// As Qt asks for them: zero, one, two, few, many, other in Arabic; one, few, many in Russian.
const QMap<QString, qsizetype> kPluralForms{ { QStringLiteral("ar"), 6 }, { QStringLiteral("en"), 2 },
                                             { QStringLiteral("es"), 2 }, { QStringLiteral("fr"), 2 },
                                             { QStringLiteral("ru"), 3 }, { QStringLiteral("zh"), 1 } };
const QString kTranslations = QStringLiteral(COMITY_SOURCE_DIR "/translations");
constexpr qsizetype kArabicFormsInWords = 3; // none, one and two are said without a digit

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (!message.hasPlural) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("numerusform"))
            message.forms.append(xml.readElementText());
        else
            xml.skipCurrentElement();
    }
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.hasPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

/// Empty when the file cannot be read as what it should be.
QList<Message> readTranslations(const QString &language, const QString &folder)
{
    QFile file(folder + QStringLiteral("/comity_%1.ts").arg(language));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")
        || xml.attributes().value(QLatin1String("language")) != language)
        return messages;
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("%L?(?:[1-9][0-9]?|n)"));
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// The white space before and after the words.
QStringList edges(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral("^(\\s*).*?(\\s*)$"),
                                               QRegularExpression::DotMatchesEverythingOption);
    return expression.match(text).capturedTexts().mid(1);
}

/// What is wrong with one form of a translation; empty if nothing is.
QString fault(const Message &message, const QString &form, bool numberMayBeInWords)
{
    if (form.trimmed().isEmpty())
        return QStringLiteral("empty");
    QStringList expected = placeholders(message.source);
    for (const QString &number : { QStringLiteral("%n"), QStringLiteral("%Ln") })
        if (numberMayBeInWords && !form.contains(number))
            expected.removeAll(number);
    if (placeholders(form) != expected)
        return QStringLiteral("other placeholders");
    if (form.count(QLatin1Char('\n')) != message.source.count(QLatin1Char('\n'))
        || form.count(QLatin1Char('\t')) != message.source.count(QLatin1Char('\t')))
        return QStringLiteral("other lines or tabs");
    if (edges(form) != edges(message.source))
        return QStringLiteral("other white space at an end");
    return {};
}

QStringList faults(const Message &message, const QString &language)
{
    QStringList found;
    if (!message.isFinished)
        found.append(QStringLiteral("unfinished"));
    const qsizetype expected = message.hasPlural ? kPluralForms.value(language) : 1;
    if (message.forms.size() != expected)
        found.append(QStringLiteral("%1 forms, not %2").arg(message.forms.size()).arg(expected));
    for (qsizetype i = 0; i < message.forms.size(); ++i) {
        const bool inWords = message.hasPlural && language == QLatin1String("ar") && i < kArabicFormsInWords;
        if (const QString what = fault(message, message.forms.at(i), inWords); !what.isEmpty())
            found.append(QStringLiteral("form %1: %2").arg(i + 1).arg(what));
    }
    return found;
}

QStringList sources()
{
    QStringList paths;
    for (const char *top : { "/app", "/ui" }) {
        QDirIterator files(QStringLiteral(COMITY_SOURCE_DIR) + QString::fromLatin1(top),
                           { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    return paths;
}

/// The names under which sentences are looked up at run time: what Q_DECLARE_TR_FUNCTIONS gives, and, of the classes of
/// the window, their own with the namespace.
QSet<QString> declaredContexts()
{
    static const QRegularExpression declared(QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\(([^)]+)\\)"));
    static const QRegularExpression object(QStringLiteral("class (\\w+)[^;{]*\\{\\s*Q_OBJECT"));
    QSet<QString> names;
    const QStringList paths = sources();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = declared.globalMatch(text); it.hasNext();)
            names.insert(it.next().captured(1));
        for (auto it = object.globalMatch(text); it.hasNext();)
            names.insert(QStringLiteral("comity::ui::") + it.next().captured(1));
    }
    return names;
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages)
        keys.insert(message.key());
    return keys;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFaults_data();
    void findsFaults();
    void isComplete_data();
    void isComplete();
    void contextsAreThoseOfTheSources();
    void sourcesSayNothingElse();

private:
    static void addLanguages();
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language language : kLanguages)
        QTest::newRow(languageCode(language).toLatin1().constData()) << languageCode(language);
}

void TestTranslations::findsFaults_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isFinished");
    QTest::addColumn<qsizetype>("expected");
    const auto row = [](const char *name, const char *source, const QStringList &forms, const char *language,
                        qsizetype expected, bool isFinished = true) {
        QTest::newRow(name) << QString::fromUtf8(source) << forms << QString::fromLatin1(language) << isFinished
                            << expected;
    };
    const auto one = [](const char *text) { return QStringList{ QString::fromUtf8(text) }; };
    const auto times = [](const char *text, qsizetype count) { return QStringList(count, QString::fromUtf8(text)); };
    row("good", "%1 of %2", one("%2 / %1"), "fr", 0);
    row("unfinished", "a", one("b"), "fr", 1, false);
    row("empty", "a", one(" "), "fr", 1);
    row("no translation", "a", {}, "fr", 1);
    row("placeholder lost", "%1 of %2", one("%1"), "fr", 1);
    row("placeholder twice", "%1", one("%1 %1"), "fr", 1);
    row("another placeholder", "%1", one("%2"), "fr", 1);
    row("line lost", "a\nb", one("a b"), "fr", 1);
    row("tab lost", "\ta", one("b"), "fr", 1);
    row("space at the end lost", "Name: ", one("Nom:"), "fr", 1);
    row("plural", "%n files", times("%n", 3), "ru", 0);
    row("plural form missing", "%n files", times("%n", 2), "ru", 1);
    row("number in words", "%n files", times("b", 2), "en", 2);
    row("Arabic numbers in words", "%n files",
        QStringList(3, QStringLiteral("b")) + QStringList(3, QStringLiteral("%n")), "ar", 0);
    row("Arabic, too many in words", "%n files",
        QStringList(4, QStringLiteral("b")) + QStringList(2, QStringLiteral("%n")), "ar", 1);
}

void TestTranslations::findsFaults()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, forms);
    QFETCH(const QString, language);
    QFETCH(const bool, isFinished);
    QFETCH(const qsizetype, expected);
    const Message message{ {}, source, {}, isFinished, source.contains(QLatin1String("%n")), forms };
    QCOMPARE(faults(message, language).size(), expected);
}

void TestTranslations::isComplete_data() { addLanguages(); }

void TestTranslations::isComplete()
{
    QFETCH(const QString, language);
    const QList<Message> messages = readTranslations(language, kTranslations);
    QVERIFY(!messages.isEmpty());
    QStringList wrong;
    QSet<QString> here;
    for (const Message &message : messages) {
        for (const QString &what : faults(message, language))
            wrong.append(message.key() + QStringLiteral(" - ") + what);
        if (here.contains(message.key()))
            wrong.append(message.key() + QStringLiteral(" - twice"));
        here.insert(message.key());
    }
    for (const Language other : kLanguages)
        for (const Message &message : readTranslations(languageCode(other), kTranslations))
            if (!here.contains(message.key()))
                wrong.append(message.key() + QStringLiteral(" - missing"));
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

/// lupdate files a sentence under the name of the struct, the program looks it up under the name that was declared.
void TestTranslations::contextsAreThoseOfTheSources()
{
    const QSet<QString> declared = declaredContexts();
    QVERIFY(!declared.isEmpty());
    for (const Message &message : readTranslations(QStringLiteral("en"), kTranslations))
        QVERIFY2(declared.contains(message.context), qPrintable(message.key()));
}

/// What lupdate finds in the sources is what is translated: a sentence that moved to another file may have lost its
/// own.
void TestTranslations::sourcesSayNothingElse()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("comity_ar.ts"));
    QVERIFY(QFile::copy(kTranslations + QStringLiteral("/comity_ar.ts"), file));
    QFile list(folder.filePath(QStringLiteral("sources")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(sources().join(QLatin1Char('\n')).toUtf8());
    list.close();
    QProcess lupdate;
    lupdate.start(QStringLiteral(COMITY_LUPDATE),
                  { QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                    QStringLiteral("-I"), QStringLiteral(COMITY_SOURCE_DIR), QStringLiteral("-I"),
                    QStringLiteral(COMITY_SOURCE_DIR "/app"), QLatin1Char('@') + list.fileName(), QStringLiteral("-ts"),
                    file });
    QVERIFY(lupdate.waitForFinished(-1));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError());
    const QSet<QString> translated = keysOf(readTranslations(QStringLiteral("ar"), kTranslations));
    const QSet<QString> said = keysOf(readTranslations(QStringLiteral("ar"), folder.path()));
    QVERIFY(said.size() > 1000);
    QCOMPARE(QStringList((said - translated).values()), QStringList());
    QCOMPARE(QStringList((translated - said).values()), QStringList());
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
