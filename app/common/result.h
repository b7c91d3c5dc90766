// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace comity {

/// What an expected failure tells: one plain sentence for the officer and, apart from it, the detail for us.
struct Error
{
    QString message; ///< for the officer, in the language of the program, one sentence, no line breaks
    QString place;   ///< where: "FILE:line 3: /fields/date"; empty when there is no place
    QString code;    ///< stable id of the kind of failure ("json.depth"); tests and programs compare this
    QString detail;  ///< for us: the library's own words; may be empty, never shown first

    /// "place: message", or the message alone; the one line the command line prints.
    [[nodiscard]] QString oneLine() const;
};

/// A value, or the reason why there is none. Expected failures travel in this, never as exceptions.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    /// By value: what is taken out of an answer lives on, also as the range of a loop.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or the reason.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) { }

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace comity
