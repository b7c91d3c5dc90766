// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data/requestrepository.h"
#include "store/data/session.h"
#include "store/sql/migrations.h"
#include "store/storefixture.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace comity::store {

/// A database of a vault with its schema, and a session on it, at a fixed time.
class TestVault
{
public:
    explicit TestVault(const QDateTime &now = QDateTime(QDate(2026, 11, 16), QTime(9, 30), QTimeZone::utc()))
        : m_now(now)
    {
        auto created = Connection::create(path(), testKey());
        if (!succeeded(created))
            return;
        m_connection = std::move(created).value();
        const auto steps = readMigrations(QStringLiteral(":/comity/sql"));
        if (!succeeded(steps) || !succeeded(migrate(*m_connection, *steps)))
            return;
        if (!succeeded(DataSession::initialise(
                *m_connection, auditKey(), Clock(m_now),
                { QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e"), 1, "hash", "header" })))
            return;
        openSession(m_now);
    }

    [[nodiscard]] bool ok() const { return m_session && m_session->state().ok(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("data.db")); }
    [[nodiscard]] RawKey auditKey() const { return m_auditKey; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    Connection &connection() { return *m_connection; }
    DataSession &session() { return *m_session; }

    /// As when the program is started again, at another time.
    void openSession(const QDateTime &now)
    {
        m_session.reset();
        auto opened = DataSession::open(*m_connection, auditKey(), Clock(now));
        if (succeeded(opened))
            m_session = std::move(opened).value();
        if (m_session)
            m_session->setOfficer(1);
    }

    /// Ends the connection too, and gives the path: for other programs.
    void close()
    {
        m_session.reset();
        m_connection.reset();
    }
    void openAgain()
    {
        auto opened = Connection::open(path(), testKey());
        if (succeeded(opened))
            m_connection = std::move(opened).value();
        if (m_connection)
            openSession(m_now);
    }

    /// The first column of the first row.
    QVariant value(const QString &sql, const QVariantList &values = {})
    {
        const Result<QVariant> value = m_connection->value(sql, values);
        return succeeded(value) ? *value : QVariant();
    }
    QString codeOfRun(const QString &sql, const QVariantList &values = {})
    {
        return codeOf(m_connection->run(sql, values));
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now;
    std::array<unsigned char, 32> m_auditKey = testKey(9);
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<DataSession> m_session;
};

/// A small request; nothing in it matters to the store.
inline StoredRequest sampleRequest(const QString &reference = QStringLiteral("GB-CA/2026/0142"))
{
    StoredRequest request;
    request.summary.instrument = QStringLiteral("uk-2022");
    request.summary.type = QStringLiteral("preservation");
    request.summary.state = QStringLiteral("draft");
    request.summary.reference = reference;
    request.summary.requesting = QStringLiteral("GB");
    request.summary.requested = QStringLiteral("FR");
    request.summary.date = QDate(2026, 11, 16);
    request.summary.title.set(Language::English, QStringLiteral("Extortion"));
    request.summary.title.set(Language::French, QStringLiteral("Extorsion"));
    request.document = "{\"reference\":\"" + reference.toUtf8() + "\"}";
    request.texts.head = QStringList{ QStringLiteral("Extortion by means of ransomware") };
    request.texts.body = QStringList{ QStringLiteral("The booking systems of a harbour authority were encrypted.") };
    return request;
}

} // namespace comity::store
