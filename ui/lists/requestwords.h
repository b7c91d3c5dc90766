// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "desk/vaultdesk.h"

#include <QMap>
#include <QStringList>

#include <memory>

namespace comity::ui {

/// One cell of the list; the numbers are the model's columns, the names are kept in settings.
enum class RequestColumn { Reference, Party, Title, State, Type, Date, Changed, Urgent, Officer, Direction };
inline constexpr int kRequestColumns = 10;

[[nodiscard]] QString nameOfColumn(RequestColumn column); ///< "reference", "party", …
[[nodiscard]] std::optional<RequestColumn> columnFromName(const QString &name);
/// What a list can be sorted by, and the column that shows it.
[[nodiscard]] std::optional<store::RequestSort> sortOfColumn(RequestColumn column);
[[nodiscard]] RequestColumn columnOfSort(store::RequestSort sort);

/// The words of a request's row in one language. A value: copies may be used in other threads.
class RequestWords
{
public:
    RequestWords() = default;
    RequestWords(std::shared_ptr<const Library> library, Language language);

    [[nodiscard]] Language language() const { return m_language; }
    void setOfficers(const QMap<store::OfficerId, QString> &names) { m_officers = names; }
    [[nodiscard]] const QMap<store::OfficerId, QString> &officers() const { return m_officers; }

    [[nodiscard]] static QString heading(RequestColumn column);
    /// For the eye: one line, in the window's writing direction, with foreign text isolated in it.
    [[nodiscard]] QString shown(const store::RequestSummary &row, RequestColumn column) const;
    /// For a file or the clipboard: the same words as they are, dates as 2026-03-31.
    [[nodiscard]] QString plain(const store::RequestSummary &row, RequestColumn column) const;

    [[nodiscard]] QString state(const QString &id) const;   ///< the id itself when no word is known for it
    [[nodiscard]] QString party(const QString &code) const; ///< "France (FR)", without isolation
    [[nodiscard]] QString type(const QString &instrument, const QString &id) const;
    [[nodiscard]] QString officer(store::OfficerId id) const;
    [[nodiscard]] QString direction(Direction direction) const;

    /// The states that requests of a direction, or of both, are known to have.
    [[nodiscard]] static QStringList knownStates(std::optional<Direction> direction);
    /// Codes of all Parties, by their names in this language.
    [[nodiscard]] QStringList partiesByName() const;
    /// Templates of all instruments: id and name.
    [[nodiscard]] QList<std::pair<QString, QString>> types() const;

    /// Text from outside within a sentence of the window: on one line, without characters that turn its direction, and
    /// isolated where it could mix with what stands around it.
    [[nodiscard]] QString isolated(const QString &text) const;

private:
    [[nodiscard]] QString title(const store::RequestSummary &row) const;

    std::shared_ptr<const Library> m_library;
    Language m_language = Language::English;
    QMap<store::OfficerId, QString> m_officers;
};

} // namespace comity::ui
