// SPDX-License-Identifier: GPL-3.0-or-later
//
// An icon in the notification area that shows one balloon and goes with the next one.
#include "platform/notification.h"

#include <windows.h>

#include <shellapi.h>

#include <algorithm>

namespace comity {

namespace {

constexpr UINT kIcon = 1;

template <size_t Size>
void fill(wchar_t (&target)[Size], const QString &text)
{
    const auto length = std::min<qsizetype>(text.size(), Size - 1);
    text.left(length).toWCharArray(target);
    target[length] = 0;
}

/// A window that nobody sees: the balloon has to belong to one.
HWND owner()
{
    static const HWND window = CreateWindowExW(0, L"STATIC", L"Comity", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                                               GetModuleHandleW(nullptr), nullptr);
    return window;
}

} // namespace

void notify(const QString &title, const QString &text)
{
    NOTIFYICONDATAW data = {};
    data.cbSize = sizeof(data);
    data.hWnd = owner();
    data.uID = kIcon;
    Shell_NotifyIconW(NIM_DELETE, &data);
    data.uFlags = NIF_ICON | NIF_TIP | NIF_INFO;
    data.hIcon = LoadIconW(nullptr, IDI_INFORMATION);
    data.dwInfoFlags = NIIF_INFO;
    fill(data.szTip, QStringLiteral("Comity"));
    fill(data.szInfoTitle, title);
    fill(data.szInfo, text);
    Shell_NotifyIconW(NIM_ADD, &data);
}

} // namespace comity
