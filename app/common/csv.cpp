// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/csv.h"

#include "common/translation.h"

#include <QStringDecoder>

#include <algorithm>

namespace comity {

namespace {

struct CsvStrings
{
    Q_DECLARE_TR_FUNCTIONS(CsvStrings)
};

/// What makes a spreadsheet calculate, or look further for what does (OWASP, with the full-width signs that some
/// programs take for the others).
bool startsFormula(QChar c)
{
    static const QString signs = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return signs.contains(c);
}

/// Whether the first sign behind any number of ' starts a formula.
bool isDangerous(const QString &value)
{
    const auto first = std::ranges::find_if(value, [](QChar c) { return c != u'\''; });
    return first != value.end() && startsFormula(*first);
}

/// What the first line parts its cells by; a comma where it has only one cell.
QChar separatorOf(const QString &text)
{
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n')
            break;
        if (c == u',' || c == u';' || c == u'\t')
            return c;
    }
    return u',';
}

class CsvReader
{
public:
    CsvReader(const QString &text, QString name, const CsvLimits &limits)
        : m_text(text), m_name(std::move(name)), m_limits(limits), m_separator(separatorOf(text))
    {
    }

    Result<QList<CsvRow>> read()
    {
        while (m_at < m_text.size() && !m_error)
            readRow();
        if (m_error)
            return *m_error;
        return m_rows;
    }

private:
    void fail(const char *code, const QString &message)
    {
        m_error = Error{ message,
                         QStringLiteral("%1: %2").arg(m_name, CsvStrings::tr("line %1").arg(m_line)),
                         QString::fromLatin1(code),
                         {} };
    }

    void readRow()
    {
        CsvRow row{ m_line, {} };
        for (bool more = true; more && !m_error;) {
            row.cells.append(readCell());
            if (row.cells.size() > m_limits.cells)
                return fail("csv.cells", CsvStrings::tr("The row has more than %1 cells.").arg(m_limits.cells));
            more = m_at < m_text.size() && m_text.at(m_at) == m_separator;
            m_at += more ? 1 : 0;
        }
        if (m_error)
            return;
        endLine();
        const bool empty = std::ranges::all_of(row.cells, [](const QString &c) { return c.trimmed().isEmpty(); });
        if (!empty)
            m_rows.append(row);
        if (m_rows.size() > m_limits.rows)
            fail("csv.rows", CsvStrings::tr("The file has more than %1 rows.").arg(m_limits.rows));
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        ++m_line;
    }

    [[nodiscard]] bool atEndOfCell() const
    {
        return m_at >= m_text.size() || m_text.at(m_at) == m_separator || m_text.at(m_at) == u'\n'
            || m_text.at(m_at) == u'\r';
    }

    QString readCell()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            return readQuoted();
        const qsizetype begin = m_at;
        while (!atEndOfCell())
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    QString readQuoted()
    {
        QString cell;
        bool closed = false;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                closed = m_at >= m_text.size() || m_text.at(m_at) != u'"';
                if (closed)
                    break;
            } else if (c == u'\n') {
                ++m_line;
            }
            cell += c;
        }
        if (!closed || !atEndOfCell())
            fail("csv.quotes", CsvStrings::tr("The quotation marks of a cell do not close it."));
        return cell;
    }

    const QString &m_text;
    QString m_name;
    CsvLimits m_limits;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<CsvRow> m_rows;
    std::optional<Error> m_error;
};

} // namespace

QString csvCell(const QString &value)
{
    QString cell = value;
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + (isDangerous(value) ? QStringLiteral("'") : QString()) + cell + u'"';
}

QString plainFromCsv(const QString &cell) { return cell.startsWith(u'\'') && isDangerous(cell) ? cell.mid(1) : cell; }

QByteArray csvLine(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells.append(csvCell(value));
    return cells.join(u',').toUtf8() + "\r\n";
}

Result<QList<CsvRow>> readCsv(const QByteArray &bytes, const QString &name, const CsvLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return Error{ CsvStrings::tr("The file is larger than %1 MiB.").arg(limits.bytes / 1024 / 1024),
                      name,
                      QStringLiteral("csv.size"),
                      {} };
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return Error{ CsvStrings::tr("The file is not text in UTF-8."), name, QStringLiteral("csv.utf8"), {} };
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    return CsvReader(text, name, limits).read();
}

} // namespace comity
