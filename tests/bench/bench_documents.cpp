// SPDX-License-Identifier: GPL-3.0-or-later
//
// CPU per transmittal and memory of the process, language by language. With --html FOLDER it writes, instead, the same
// content as plain HTML, so that another program can be measured on an equal document.
#include "documents/fonts.h"
#include "documents/requestdocument.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "support/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace comity;

namespace {

double cpuMilliseconds() { return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

qint64 residentMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return -1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString cellHtml(const Value &value, const Field &field, Language language, Language original)
{
    if (const auto *rows = std::get_if<Rows>(&value.data())) {
        QString html = QStringLiteral("<table border=1>");
        for (const Row &row : *rows) {
            html += QStringLiteral("<tr>");
            for (const Field &column : field.columns)
                html += QStringLiteral("<td>") + cellHtml(row.cell(column.key), column, language, original)
                    + QStringLiteral("</td>");
            html += QStringLiteral("</tr>");
        }
        return html + QStringLiteral("</table>");
    }
    const QString text = value.text().best(language, original);
    if (!text.isEmpty())
        return text.toHtmlEscaped();
    if (const auto answer = value.answer())
        return *answer ? QStringLiteral("+") : QStringLiteral("-");
    if (const auto integer = value.integer())
        return QString::number(*integer);
    return value.date().isValid() ? value.date().toString(Qt::ISODate) : value.instant().text;
}

QString asHtml(const Request &request, const Template &form, Language language)
{
    QString html
        = QStringLiteral("<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"></head><body><h1>%3</h1>")
              .arg(languageCode(language), isRightToLeft(language) ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                   form.title.in(language));
    for (const Section &section : form.sections) {
        html += QStringLiteral("<h2>%1</h2><table border=1>").arg(section.title.in(language).toHtmlEscaped());
        for (const Field &field : section.fields) {
            const Value value = request.value(field.key);
            if (!value.isEmpty())
                html += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                            .arg(field.label.in(language).toHtmlEscaped(),
                                 cellHtml(value, field, language, request.language()));
        }
        html += QStringLiteral("</table>");
    }
    for (const Label &phrase : form.phrases)
        html += QStringLiteral("<p>%1</p>").arg(phrase.in(language).toHtmlEscaped());
    return html + QStringLiteral("</body></html>");
}

int writeHtml(const Request &request, const Template &form, const QString &folder)
{
    for (const Language language : kLanguages) {
        QFile file(QDir(folder).filePath(languageCode(language) + QStringLiteral(".html")));
        if (!file.open(QIODevice::WriteOnly) || file.write(asHtml(request, form, language).toUtf8()) < 0)
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const double started = cpuMilliseconds();
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const auto library = Library::loadBuiltIn();
    const auto fonts = FontSet::load(QStringLiteral(COMITY_BUILD_DIR "/share/comity/fonts"));
    if (!library || !fonts) {
        out << (library ? fonts.error().oneLine() : library.error().oneLine()) << Qt::endl;
        return 1;
    }
    const auto request = RequestReader(**library).read(test::sampleCase(), QStringLiteral("sample"));
    if (!request)
        return 1;
    const Instrument &instrument = *(*library)->instrument(request->instrument);
    const Template &form = *instrument.findTemplate(request->type);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--html"))
        return writeHtml(*request, form, QCoreApplication::arguments().value(2));

    const QByteArray canonical = canonicalRequest(*request, form);
    const TransmittalInput input{
        *request, form, instrument, (*library)->terms(), (*library)->parties(), canonical, fingerprintOf(canonical)
    };
    const auto render = [&](Language language) {
        const double before = cpuMilliseconds();
        if (!renderRequest(input, language, **fonts))
            return -1.0;
        return cpuMilliseconds() - before;
    };
    for (const Language language : kLanguages)
        out << "first document of a process, " << languageCode(language) << ": "
            << QString::number(render(language), 'f', 1) << " ms CPU" << Qt::endl;
    out << "start, fonts and six languages in one process: " << QString::number(cpuMilliseconds() - started, 'f', 0)
        << " ms CPU" << Qt::endl;
    const int rounds = qMax(
        1,
        qEnvironmentVariableIntValue("COMITY_BENCH_ROUNDS") ? qEnvironmentVariableIntValue("COMITY_BENCH_ROUNDS") : 30);
    for (const Language language : kLanguages) {
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i)
            times.push_back(render(language));
        out << "warm, " << languageCode(language) << ": " << QString::number(median(times), 'f', 1)
            << " ms CPU (median of " << rounds << ")" << Qt::endl;
    }
    const qint64 before = residentMiB();
    for (int i = 0; i < rounds * 6; ++i)
        render(kLanguages.at(static_cast<size_t>(i) % kLanguages.size()));
    out << "resident memory: " << before << " MiB after " << rounds * 6 << " documents, " << residentMiB()
        << " MiB after " << rounds * 12 << Qt::endl;
    return 0;
}
