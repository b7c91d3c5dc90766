// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/logobox.h"

#include "common/whendone.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPixmap>
#include <QPushButton>

namespace comity::ui {

namespace {

constexpr int kLinesHigh = 4;
constexpr int kCharactersWide = 40;

} // namespace

LogoBox::LogoBox(desk::VaultDesk &vault, MessageStrip &messages, QWidget *parent)
    : QGroupBox(parent), m_vault(vault), m_messages(messages), m_picture(new PlainLabel(this)),
      m_words(new PlainLabel(this)), m_choose(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setObjectName(QStringLiteral("logoBox"));
    m_picture->setObjectName(QStringLiteral("logo"));
    m_choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_picture);
    row->addWidget(m_words, 1);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    connect(m_choose, &QPushButton::clicked, this, &LogoBox::choose);
    connect(m_remove, &QPushButton::clicked, this, &LogoBox::remove);
    retranslate();
    show({});
}

void LogoBox::load()
{
    whenDone(m_vault.logo(), this, [this](const Result<QByteArray> &logo) {
        if (!logo)
            return m_messages.showError(logo.error());
        show(*logo);
    });
}

void LogoBox::show(const QByteArray &logo)
{
    m_logo = logo;
    QPixmap picture;
    if (!logo.isEmpty() && picture.loadFromData(logo, "PNG")) // made by this program
        picture
            = picture.scaled(fontMetrics().averageCharWidth() * kCharactersWide,
                             fontMetrics().lineSpacing() * kLinesHigh, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    m_remove->setEnabled(!logo.isEmpty());
}

void LogoBox::choose()
{
    const QStringList files
        = fileChoice().filesToRead(this, tr("Choose a picture in the format PNG or JPEG"), QDir::homePath());
    if (files.isEmpty())
        return;
    m_choose->setEnabled(false);
    whenDone(m_vault.setLogo(files.constFirst()), this, [this](const Result<QByteArray> &logo) {
        m_choose->setEnabled(true);
        if (!logo)
            return m_messages.showError(logo.error());
        m_messages.clear();
        show(*logo);
    });
}

void LogoBox::remove()
{
    whenDone(m_vault.removeLogo(), this, [this](const Result<void> &removed) {
        if (!removed)
            return m_messages.showError(removed.error());
        show({});
    });
}

void LogoBox::retranslate()
{
    setTitle(tr("Emblem"));
    m_picture->setAccessibleName(tr("The emblem as it is printed"));
    m_words->setText(tr("Stands above your name on every request that leaves this desk: PNG or JPEG, best on white."));
    m_choose->setText(tr("Choose a &picture…"));
    m_remove->setText(tr("Without an e&mblem"));
}

void LogoBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QGroupBox::changeEvent(event);
}

} // namespace comity::ui
