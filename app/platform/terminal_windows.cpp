// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminal.h"

#include "common/translation.h"

#include <qt_windows.h>

#include <array>

namespace comity {

namespace {

struct TerminalStrings
{
    Q_DECLARE_TR_FUNCTIONS(TerminalStrings)
};

/// The console of the process, with what is typed not shown, until it goes.
class SilentConsole
{
public:
    SilentConsole()
        : m_in(CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0,
                           nullptr)),
          m_out(CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr))
    {
        m_changed = m_in != INVALID_HANDLE_VALUE && GetConsoleMode(m_in, &m_before)
            && SetConsoleMode(m_in, (m_before | ENABLE_LINE_INPUT) & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~SilentConsole()
    {
        if (m_changed)
            SetConsoleMode(m_in, m_before);
        CloseHandle(m_in);
        CloseHandle(m_out);
    }
    Q_DISABLE_COPY_MOVE(SilentConsole)

    [[nodiscard]] bool isUsable() const { return m_changed; }
    void say(const QString &text) const
    {
        DWORD written = 0;
        WriteConsoleW(m_out, text.utf16(), static_cast<DWORD>(text.size()), &written, nullptr);
    }
    [[nodiscard]] bool get(wchar_t *characters, DWORD most, DWORD *count) const
    {
        return ReadConsoleW(m_in, characters, most, count, nullptr) != 0;
    }

private:
    HANDLE m_in;
    HANDLE m_out;
    DWORD m_before = 0;
    bool m_changed = false;
};

} // namespace

Result<void> readSecretLine(const QString &prompt, const std::function<void(std::span<const unsigned char>)> &take)
{
    const SilentConsole console;
    if (!console.isUsable())
        return Error{ TerminalStrings::tr("There is no terminal to ask for a passphrase on; name a file with it."),
                      {},
                      QStringLiteral("terminal.none"),
                      {} };
    console.say(prompt);
    std::array<wchar_t, 1000> line{};
    std::array<char, 4000> utf8{};
    DWORD count = 0;
    const bool read = console.get(line.data(), static_cast<DWORD>(line.size()), &count) && count > 0;
    console.say(QStringLiteral("\r\n"));
    Result<void> outcome;
    if (!read) {
        outcome = Error{ TerminalStrings::tr("No passphrase was typed."), {}, QStringLiteral("terminal.end"), {} };
    } else if (line[count - 1] != L'\n') {
        outcome
            = Error{ TerminalStrings::tr("The passphrase is too long."), {}, QStringLiteral("terminal.tooLong"), {} };
    } else {
        while (count > 0 && (line[count - 1] == L'\n' || line[count - 1] == L'\r'))
            --count;
        const int length = WideCharToMultiByte(CP_UTF8, 0, line.data(), static_cast<int>(count), utf8.data(),
                                               static_cast<int>(utf8.size()), nullptr, nullptr);
        take({ reinterpret_cast<const unsigned char *>(utf8.data()), static_cast<size_t>(length) });
    }
    SecureZeroMemory(line.data(), sizeof line);
    SecureZeroMemory(utf8.data(), sizeof utf8);
    return outcome;
}

} // namespace comity
