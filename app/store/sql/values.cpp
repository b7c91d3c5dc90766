// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql/values.h"

#include "store/sql/sqlite.h"

#include <QDateTime>

#include <cmath>
#include <limits>

namespace comity::store {

namespace {

int bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    if (text.isNull())
        return sqlite3_bind_null(statement, index);
    const QByteArray bytes = text.toUtf8();
    // A pointer that is not null also for "": a null pointer would bind NULL.
    return sqlite3_bind_text64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    if (bytes.isNull())
        return sqlite3_bind_null(statement, index);
    if (bytes.isEmpty())
        return sqlite3_bind_zeroblob(statement, index, 0);
    return sqlite3_bind_blob64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT);
}

int refuse(QString *why, const QString &reason)
{
    *why = reason;
    return SQLITE_MISMATCH;
}

/// ISO text of a date or a time; `text` is empty when Qt cannot write it (years outside 0 to 9999).
template <typename Moment>
int bindMoment(sqlite3_stmt *statement, int index, const Moment &moment, const QString &text, QString *why)
{
    if (moment.isNull())
        return sqlite3_bind_null(statement, index);
    if (!moment.isValid() || text.isEmpty())
        return refuse(why, QStringLiteral("A date or time that does not exist cannot be stored"));
    return bindText(statement, index, text);
}

int bindUnsigned(sqlite3_stmt *statement, int index, qulonglong value, QString *why)
{
    if (value > static_cast<qulonglong>(std::numeric_limits<qlonglong>::max()))
        return refuse(why, QStringLiteral("The number is too large for 64 bits with sign"));
    return sqlite3_bind_int64(statement, index, static_cast<sqlite3_int64>(value));
}

int bindDouble(sqlite3_stmt *statement, int index, double value, QString *why)
{
    if (std::isnan(value)) // SQLite would quietly store NULL
        return refuse(why, QStringLiteral("What is not a number cannot be stored as one"));
    return sqlite3_bind_double(statement, index, value);
}

} // namespace

int bindValue(sqlite3_stmt *statement, int index, const QVariant &value, QString *why)
{
    if (!value.isValid() || value.isNull())
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Long:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::SChar:
    case QMetaType::UChar: return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong: return bindUnsigned(statement, index, value.toULongLong(), why);
    case QMetaType::Float:
    case QMetaType::Double: return bindDouble(statement, index, value.toDouble(), why);
    case QMetaType::QString: return bindText(statement, index, value.toString());
    case QMetaType::QByteArray: return bindBytes(statement, index, value.toByteArray());
    case QMetaType::QDate:
        return bindMoment(statement, index, value.toDate(), value.toDate().toString(Qt::ISODate), why);
    case QMetaType::QTime:
        return bindMoment(statement, index, value.toTime(), value.toTime().toString(Qt::ISODateWithMs), why);
    case QMetaType::QDateTime:
        return bindMoment(statement, index, value.toDateTime(), value.toDateTime().toUTC().toString(Qt::ISODateWithMs),
                          why);
    default:
        return refuse(why,
                      QStringLiteral("A value of type %1 cannot be stored").arg(QLatin1StringView(value.typeName())));
    }
}

QVariant columnValue(sqlite3_stmt *statement, int index, QMetaType nullType, QSql::NumericalPrecisionPolicy policy)
{
    switch (sqlite3_column_type(statement, index)) {
    case SQLITE_INTEGER: return static_cast<qlonglong>(sqlite3_column_int64(statement, index));
    case SQLITE_FLOAT:
        if (policy == QSql::LowPrecisionInt32)
            return sqlite3_column_int(statement, index);
        if (policy == QSql::LowPrecisionInt64)
            return static_cast<qlonglong>(sqlite3_column_int64(statement, index));
        return sqlite3_column_double(statement, index);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, index));
        const int size = sqlite3_column_bytes(statement, index); // after the text: its length may change with it
        return size > 0 ? QString::fromUtf8(text, size) : QString::fromUtf8("", 0);
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, index));
        const int size = sqlite3_column_bytes(statement, index);
        return size > 0 ? QByteArray(bytes, size) : QByteArray("", 0);
    }
    default: return QVariant(nullType);
    }
}

QMetaType typeOfDeclaration(const QString &declared)
{
    const auto has = [&declared](QLatin1StringView part) { return declared.contains(part, Qt::CaseInsensitive); };
    if (has(QLatin1StringView("INT")) || has(QLatin1StringView("BOOL")))
        return QMetaType(QMetaType::LongLong);
    if (has(QLatin1StringView("BLOB")))
        return QMetaType(QMetaType::QByteArray);
    if (has(QLatin1StringView("REAL")) || has(QLatin1StringView("FLOA")) || has(QLatin1StringView("DOUB")))
        return QMetaType(QMetaType::Double);
    return QMetaType(QMetaType::QString);
}

} // namespace comity::store
