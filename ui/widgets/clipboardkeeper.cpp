// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clipboardkeeper.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace comity::ui {

namespace {

using namespace std::chrono_literals;

struct Copied
{
    QByteArray hash; ///< not the text: it is a secret, or names a case
    std::chrono::milliseconds stays = 30s;
    QTimer *timer = nullptr;
};

Copied &copied()
{
    static Copied state;
    return state;
}

QByteArray hashOf(const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); }

} // namespace

void copyBriefly(const QString &text)
{
    auto *data = new QMimeData; // the clipboard takes it
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    data->setData(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), QByteArrayLiteral("1"));
    QGuiApplication::clipboard()->setMimeData(data);
    Copied &state = copied();
    state.hash = hashOf(text);
    if (!state.timer) {
        state.timer = new QTimer(qApp);
        state.timer->setSingleShot(true);
        QObject::connect(state.timer, &QTimer::timeout, qApp, &clearCopied);
        QObject::connect(state.timer, &QObject::destroyed, [] { copied().timer = nullptr; });
    }
    state.timer->start(state.stays);
}

void clearCopied()
{
    Copied &state = copied();
    if (state.timer)
        state.timer->stop();
    if (!state.hash.isEmpty() && hashOf(QGuiApplication::clipboard()->text()) == state.hash)
        QGuiApplication::clipboard()->clear();
    state.hash.clear();
}

void setCopiedStays(std::chrono::milliseconds time) { copied().stays = time; }

} // namespace comity::ui
