// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/sqltext.h"

namespace comity::store {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Behind the comment that starts at `at`; `at` itself when none does.
qsizetype behindComment(QByteArrayView sql, qsizetype at)
{
    const QByteArrayView rest = sql.sliced(at);
    const bool line = rest.startsWith("--");
    if (!line && !rest.startsWith("/*"))
        return at;
    const qsizetype end = rest.sliced(2).indexOf(line ? QByteArrayView("\n") : QByteArrayView("*/"));
    return end < 0 ? sql.size() : at + 2 + end + (line ? 1 : 2);
}

/// Behind the string or quoted identifier that starts at `at`. A doubled quote inside reads as two, which meet.
qsizetype behindQuoted(QByteArrayView sql, qsizetype at)
{
    const char closing = sql.at(at) == '[' ? ']' : sql.at(at);
    const qsizetype end = sql.sliced(at + 1).indexOf(closing);
    return end < 0 ? sql.size() : at + 1 + end + 1;
}

} // namespace

qsizetype skipNothing(QByteArrayView sql)
{
    qsizetype at = 0;
    while (at < sql.size()) {
        if (isBlank(sql.at(at)) || sql.at(at) == ';') {
            ++at;
            continue;
        }
        const qsizetype behind = behindComment(sql, at);
        if (behind == at)
            return at;
        at = behind;
    }
    return at;
}

bool isInsert(QByteArrayView sql)
{
    int depth = 0;
    bool first = true;
    for (qsizetype at = skipNothing(sql); at < sql.size();) {
        const char c = sql.at(at);
        if (const qsizetype behind = behindComment(sql, at); behind != at) {
            at = behind;
        } else if (c == '\'' || c == '"' || c == '`' || c == '[') {
            at = behindQuoted(sql, at);
        } else if (isLetter(c)) {
            const qsizetype start = at;
            while (at < sql.size() && isLetter(sql.at(at)))
                ++at;
            const QByteArray word = sql.sliced(start, at - start).toByteArray().toUpper();
            if (depth == 0 && (word == "INSERT" || word == "REPLACE"))
                return true;
            if (first && word != "WITH")
                return false;
            if (depth == 0 && (word == "SELECT" || word == "UPDATE" || word == "DELETE"))
                return false;
            first = false;
        } else {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            ++at;
        }
    }
    return false;
}

QString quotedIdentifier(const QString &identifier)
{
    const QChar quote(u'"');
    if (identifier.isEmpty() || (identifier.size() > 1 && identifier.startsWith(quote) && identifier.endsWith(quote)))
        return identifier;
    return quote + QString(identifier).replace(quote, QStringLiteral("\"\"")) + quote;
}

QString unquotedIdentifier(const QString &identifier)
{
    const QChar quote(u'"');
    if (identifier.size() < 2 || !identifier.startsWith(quote) || !identifier.endsWith(quote))
        return identifier;
    return identifier.sliced(1, identifier.size() - 2).replace(QStringLiteral("\"\""), quote);
}

} // namespace comity::store
