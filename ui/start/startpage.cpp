// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/start/createvault.h"
#include "ui/start/unlockpage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kCharactersWide = 90; ///< of a line that is still read with ease

} // namespace

StartPage::StartPage(desk::VaultDesk &desk, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(QStringLiteral("Comity"), this)), m_subtitle(new PlainLabel(this)),
      m_languageLabel(new PlainLabel(this)), m_language(new QComboBox(this)), m_messages(new MessageStrip(this)),
      m_pages(new PageStack(this)), m_unlock(new UnlockPage(desk, preferences, *m_messages, m_pages)),
      m_create(new CreateVault(desk, preferences, *m_messages, m_pages))
{
    m_title->makeHeading(14);
    m_languageLabel->setWordWrap(false);
    m_languageLabel->setIndent(fontMetrics().averageCharWidth()); // joined letters may be wider than reckoned
    m_language->setObjectName(QStringLiteral("language"));
    for (const Language language : kLanguages)
        m_language->addItem(nameOfLanguage(language), languageCode(language));
    m_languageLabel->setBuddy(m_language);
    m_pages->addWidget(m_unlock);
    m_pages->addWidget(m_create);

    auto *titles = new QVBoxLayout;
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *top = new QHBoxLayout;
    top->addLayout(titles, 1);
    top->addWidget(m_languageLabel, 0, Qt::AlignTop);
    top->addWidget(m_language, 0, Qt::AlignTop);
    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(fontMetrics().averageCharWidth() * kCharactersWide);
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(fontMetrics().height());
    column->addLayout(top);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(sheet, 8);
    row->addStretch(1);

    connect(m_language, &QComboBox::activated, this, [this] {
        if (const auto language = languageFromCode(m_language->currentData().toString()))
            Q_EMIT languageChosen(*language);
    });
    connect(m_unlock, &UnlockPage::opened, this, &StartPage::opened);
    connect(m_unlock, &UnlockPage::createWanted, this, [this] {
        m_pages->setCurrentWidget(m_create);
        m_create->prepare();
    });
    connect(m_unlock, &UnlockPage::practiceWanted, this, [this] {
        m_pages->setCurrentWidget(m_create);
        m_create->preparePractice();
    });
    connect(m_create, &CreateVault::opened, this, &StartPage::opened);
    connect(m_create, &CreateVault::givenUp, this, [this] { prepare(); });
    retranslate();
}

void StartPage::prepare(const QString &folder)
{
    m_pages->setCurrentWidget(m_unlock);
    m_unlock->prepare(folder);
}

void StartPage::tellOfFiles(qsizetype waiting, const QStringList &missing)
{
    if (waiting > 0)
        m_messages->remind({ QStringLiteral("waiting"),
                             MessageStrip::Kind::Information,
                             [waiting] {
                                 return tr("%n file(s) will be taken in when a vault is open.", nullptr,
                                           static_cast<int>(waiting));
                             },
                             {} });
    if (!missing.isEmpty())
        m_messages->remind({ QStringLiteral("missing"),
                             MessageStrip::Kind::Warning,
                             [missing] {
                                 QString sentence = tr("There is nothing to open at this place:");
                                 for (const QString &path : missing)
                                     sentence += QLatin1Char('\n') + isolated(QDir::toNativeSeparators(path));
                                 return sentence;
                             },
                             {} });
}

void StartPage::retranslate()
{
    m_subtitle->setText(tr("The desk of a central authority for mutual legal assistance"));
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrentIndex(m_language->findData(languageCode(uiLanguage())));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
