// SPDX-License-Identifier: GPL-3.0-or-later
//
// On Windows a hidden window is told: of the session by WTSRegisterSessionNotification, of sleep by the power messages.
#include "platform/sessionwatch.h"

#include <windows.h>
#include <wtsapi32.h>

#include <utility>

namespace comity {

class SessionWatch::Listener
{
public:
    Listener()
    {
        WNDCLASSW description = {};
        description.lpfnWndProc = &Listener::receive;
        description.hInstance = GetModuleHandleW(nullptr);
        description.lpszClassName = L"ComitySessionWatch";
        RegisterClassW(&description);
        m_window = CreateWindowExW(0, description.lpszClassName, L"", 0, 0, 0, 0, 0, nullptr, nullptr,
                                   description.hInstance, this);
        if (m_window) {
            SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
            WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
        }
    }

    ~Listener()
    {
        if (!m_window)
            return;
        WTSUnRegisterSessionNotification(m_window);
        DestroyWindow(m_window);
    }

    std::function<void(Reason)> left;

private:
    static LRESULT CALLBACK receive(HWND window, UINT message, WPARAM what, LPARAM more)
    {
        auto *self = reinterpret_cast<Listener *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        const bool locked = message == WM_WTSSESSION_CHANGE
            && (what == WTS_SESSION_LOCK || what == WTS_CONSOLE_DISCONNECT || what == WTS_REMOTE_DISCONNECT);
        const bool sleeps = message == WM_POWERBROADCAST && what == PBT_APMSUSPEND;
        if (self && self->left && (locked || sleeps))
            self->left(sleeps ? Reason::Sleep : Reason::Left);
        return DefWindowProcW(window, message, what, more);
    }

    HWND m_window = nullptr;
};

SessionWatch::SessionWatch() : m_listener(std::make_unique<Listener>()) { }

SessionWatch::~SessionWatch() = default;

void SessionWatch::onLeft(std::function<void(Reason)> left) { m_listener->left = std::move(left); }

} // namespace comity
