// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include "ui/widgets/textsearch.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>

#include <algorithm>

namespace comity::ui::HelpPages {

namespace {

/// A modifier alone is no sequence; Qt has its name in the catalogue of the sequences.
QString nameOfKeys(const QString &keys)
{
    if (keys == QLatin1String("Shift") || keys == QLatin1String("Ctrl") || keys == QLatin1String("Alt"))
        return QCoreApplication::translate("QShortcut", keys.toLatin1().constData());
    return QKeySequence::fromString(keys, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

/// "Ctrl+." is read from left to right everywhere (U+2066, U+2069).
QString leftToRight(const QString &keys) { return QChar(0x2066) + keys + QChar(0x2069); }

bool isAction(const QString &name) { return !name.isEmpty() && name.front().isLower(); }

/// A line as it is read: without the marks of Markdown.
QString plain(const QString &line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\(\\w+\\)"));
    static const QRegularExpression mark(QStringLiteral("^(#+|-|\\d+\\.) "));
    QString text = line;
    return text.replace(link, QStringLiteral("\\1")).remove(mark).remove(QLatin1Char('*')).remove(QLatin1Char('`'));
}

} // namespace

const QStringList &ids()
{
    static const QStringList all{
        QStringLiteral("start"),       QStringLiteral("unlock"),   QStringLiteral("passphrase"),
        QStringLiteral("authority"),   QStringLiteral("send"),     QStringLiteral("form"),
        QStringLiteral("findings"),    QStringLiteral("print"),    QStringLiteral("history"),
        QStringLiteral("attachments"), QStringLiteral("events"),   QStringLiteral("deadlines"),
        QStringLiteral("import"),      QStringLiteral("find"),     QStringLiteral("bin"),
        QStringLiteral("officers"),    QStringLiteral("settings"), QStringLiteral("backup"),
        QStringLiteral("directory"),   QStringLiteral("keyboard"), QStringLiteral("conditions"),
        QStringLiteral("statistics"),  QStringLiteral("basis"),    QStringLiteral("instruments"),
        QStringLiteral("sealed"),
    };
    return all;
}

bool has(const QString &id) { return ids().contains(id); }

QString markdown(const QString &id, Language language)
{
    if (!has(id))
        return {};
    QFile file(QStringLiteral(":/comity/help/%1/%2.md").arg(languageCode(language), id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString title(const QString &id, Language language)
{
    return plain(markdown(id, language).section(QLatin1Char('\n'), 0, 0));
}

QList<HelpHit> search(const QString &words, Language language)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<HelpHit> inTitles;
    QList<HelpHit> inTexts;
    if (wanted.isEmpty())
        return inTexts;
    const auto holds = [](const QString &text, const QString &word) { return !findText(text, word).isEmpty(); };
    for (const QString &id : ids()) {
        const QString text = plain(markdown(id, language));
        if (!std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return holds(text, word); }))
            continue;
        const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        HelpHit hit{ id, lines.value(0), {} };
        const bool inTitle = holds(hit.title, wanted.constFirst());
        for (const QString &line : lines.mid(1))
            if (hit.line.isEmpty() && holds(line, wanted.constFirst()))
                hit.line = plain(line);
        (inTitle ? inTitles : inTexts).append(hit);
    }
    return inTitles + inTexts;
}

QString withKeys(const QString &text, const KeysOf &keysOf)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]+)\\}"));
    QString result;
    qsizetype done = 0;
    for (auto it = braces.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString name = match.captured(1);
        const QString keys = isAction(name) ? (keysOf ? keysOf(name) : QString()) : nameOfKeys(name);
        result += text.mid(done, match.capturedStart() - done);
        result += keys.isEmpty() ? QStringLiteral("–") : leftToRight(keys);
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

} // namespace comity::ui::HelpPages
