// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminal.h"

#include "common/translation.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace comity {

namespace {

struct TerminalStrings
{
    Q_DECLARE_TR_FUNCTIONS(TerminalStrings)
};

/// The terminal of the process, with what is typed not shown, until it goes.
class SilentTerminal
{
public:
    SilentTerminal() : m_file(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_file < 0 || tcgetattr(m_file, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
        m_changed = tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_changed)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            close(m_file);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isUsable() const { return m_changed; }
    void say(const QByteArray &text) const
    {
        if (write(m_file, text.constData(), static_cast<size_t>(text.size())) < 0)
            return; // the answer will not come, either
    }
    [[nodiscard]] ssize_t get(unsigned char *byte) const
    {
        ssize_t count = 0;
        do
            count = read(m_file, byte, 1);
        while (count < 0 && errno == EINTR);
        return count;
    }

private:
    int m_file;
    termios m_before{};
    bool m_changed = false;
};

} // namespace

Result<void> readSecretLine(const QString &prompt, const std::function<void(std::span<const unsigned char>)> &take)
{
    const SilentTerminal terminal;
    if (!terminal.isUsable())
        return Error{ TerminalStrings::tr("There is no terminal to ask for a passphrase on; name a file with it."),
                      {},
                      QStringLiteral("terminal.none"),
                      {} };
    terminal.say(prompt.toUtf8());
    std::array<unsigned char, 4000> line{};
    size_t length = 0;
    unsigned char byte = 0;
    ssize_t count = terminal.get(&byte);
    for (; count == 1 && byte != '\n' && length < line.size(); count = terminal.get(&byte))
        line[length++] = byte;
    terminal.say("\n");
    Result<void> outcome;
    if (count != 1)
        outcome = Error{ TerminalStrings::tr("No passphrase was typed."), {}, QStringLiteral("terminal.end"), {} };
    else if (byte != '\n')
        outcome
            = Error{ TerminalStrings::tr("The passphrase is too long."), {}, QStringLiteral("terminal.tooLong"), {} };
    else
        take({ line.data(), length });
    explicit_bzero(line.data(), line.size());
    return outcome;
}

} // namespace comity
