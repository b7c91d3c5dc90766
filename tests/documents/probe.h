// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/fonts.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>

namespace comity::probe {

inline QString fontsDirectory() { return QStringLiteral(COMITY_BUILD_DIR "/share/comity/fonts"); }

/// Loaded by the first call, which has to be in the main thread.
inline std::shared_ptr<const FontSet> fonts()
{
    static const auto set = FontSet::load(fontsDirectory());
    if (!set)
        qFatal("%s", qPrintable(set.error().oneLine()));
    return *set;
}

/// What a program that is not ours prints. A missing program, a hang or another exit status fails the test.
inline QByteArray run(const QString &program, const QStringList &arguments, int expected = 0)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000)) {
        QTest::qFail(qPrintable(program + QStringLiteral(" cannot be run: ") + process.errorString()), __FILE__,
                     __LINE__);
        return {};
    }
    if (process.exitCode() != expected) {
        const QByteArray message = program.toUtf8() + " ended with " + QByteArray::number(process.exitCode()) + ": "
            + process.readAllStandardError();
        QTest::qFail(message.constData(), __FILE__, __LINE__);
    }
    return process.readAllStandardOutput();
}

inline QString write(const QTemporaryDir &directory, const QString &name, const QByteArray &bytes)
{
    const QString path = directory.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// The text layer of a PDF as pdftotext gives it, without the marks of direction that it adds.
inline QString textOf(const QTemporaryDir &directory, const QByteArray &pdf)
{
    const QString path = write(directory, QStringLiteral("text.pdf"), pdf);
    QString text = QString::fromUtf8(run(
        QStringLiteral("pdftotext"), { QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-") }));
    for (const char32_t mark : { 0x202Au, 0x202Bu, 0x202Cu, 0x200Eu, 0x200Fu })
        text.remove(QChar(mark));
    return text;
}

inline void drawParagraph(QPainter &painter, const FontSet &set, Language language, const QString &text, bool bold,
                          double pointSize, qreal *y)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const QFont font(set.font(language, pointSize, bold), painter.device());
    QTextLayout layout(lines, font, painter.device());
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(set.runs(language, lines));
    const qreal dots = painter.device()->logicalDpiY() / 72.0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(470 * dots);
        line.setPosition({ 0, *y });
        *y += 1.5 * pointSize * dots;
    }
    layout.endLayout();
    layout.draw(&painter, { 0, 0 });
}

/// One page with these paragraphs, as Qt writes it; the first is bold.
inline QByteArray page(const FontSet &set, Language language, const QStringList &paragraphs, double pointSize = 10.5)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        qreal y = 0;
        for (const QString &paragraph : paragraphs)
            drawParagraph(painter, set, language, paragraph, &paragraph == &paragraphs.first(), pointSize, &y);
    }
    return pdf;
}

/// Real sentences of the sample request in one language.
inline QStringList sentences(Language language)
{
    QFile file(QStringLiteral(COMITY_SOURCE_DIR "/resources/samples/harbour-ransomware.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const QJsonObject fields = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("fields")].toObject();
    QStringList result;
    for (const char *key : { "offence.designation", "offence.provisions", "offence.summary", "data.relationship" })
        result.append(fields[QLatin1String(key)].toObject()[languageCode(language)].toString());
    return result;
}

} // namespace comity::probe
