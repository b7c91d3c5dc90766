// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sheetpage.h"

#include "common/whendone.h"
#include "desk/outsidefiles.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/pdfprinting.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace comity::ui {

SheetPage::SheetPage(desk::VaultDesk &desk, MessageStrip &messages, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_messages(messages), m_heading(new PlainLabel(this)),
      m_intro(new PlainLabel(this)), m_languageLabel(new PlainLabel(this)), m_language(new QComboBox(this)),
      m_print(new QPushButton(this)), m_save(new QPushButton(this)), m_state(new PlainLabel(this))
{
    m_heading->makeHeading(6);
    m_languageLabel->setWordWrap(false);
    m_language->setObjectName(QStringLiteral("sheetLanguage"));
    for (const Language language : kLanguages)
        m_language->addItem(nameOfLanguage(language), languageCode(language));
    m_print->setObjectName(QStringLiteral("printSheet"));
    m_save->setObjectName(QStringLiteral("saveSheet"));
    m_languageLabel->setBuddy(m_language);

    auto *row = new QHBoxLayout;
    row->addWidget(m_languageLabel);
    row->addWidget(m_language);
    row->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_print);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addLayout(row);
    column->addLayout(buttons);
    column->addWidget(m_state);
    column->addStretch(1);
    setFocusProxy(m_print);
    connect(m_print, &QPushButton::clicked, this, &SheetPage::print);
    connect(m_save, &QPushButton::clicked, this, &SheetPage::save);
    retranslate();
    prepare();
}

void SheetPage::prepare()
{
    m_done = false;
    m_language->setCurrentIndex(m_language->findData(languageCode(uiLanguage())));
    retranslate();
}

void SheetPage::withSheet(const std::function<void(const QByteArray &)> &use)
{
    const auto language = languageFromCode(m_language->currentData().toString()).value_or(uiLanguage());
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    whenDone(m_desk.recoverySheet(language), this, [this, use](Result<QByteArray> pdf) {
        m_print->setEnabled(true);
        m_save->setEnabled(true);
        if (!pdf)
            return m_messages.showError(pdf.error());
        use(*pdf);
        pdf->fill('\0');
    });
}

void SheetPage::print()
{
    withSheet([this](const QByteArray &pdf) {
        const auto printed = printPdf(pdf, this);
        if (printed)
            setDone();
        else if (printed.error().code != QLatin1String("print.cancelled"))
            m_messages.showError(printed.error());
    });
}

void SheetPage::save()
{
    const QString path = fileChoice().fileToWrite(this, tr("Save the recovery sheet"),
                                                  QDir::home().filePath(QStringLiteral("comity-recovery.pdf")));
    if (path.isEmpty())
        return;
    withSheet([this, path](const QByteArray &pdf) {
        if (const auto written = desk::writeFile(path, pdf); !written)
            return m_messages.showError(written.error());
        m_messages.show(MessageStrip::Kind::Warning,
                        tr("Print the sheet, put it in a safe, and delete the file: whoever has it can open the "
                           "vault."));
        setDone();
    });
}

void SheetPage::setDone()
{
    m_done = true;
    retranslate();
    Q_EMIT changed();
}

void SheetPage::retranslate()
{
    m_heading->setText(tr("The recovery sheet"));
    m_intro->setText(tr("If the passphrase is forgotten, or the key file is damaged, this one page opens the vault. "
                        "Print it, put it in a sealed envelope and that into a safe, away from this computer. Whoever "
                        "holds it can read everything."));
    m_languageLabel->setText(tr("&Language of the sheet"));
    m_language->setAccessibleName(tr("Language of the sheet"));
    m_print->setText(tr("&Print…"));
    m_print->setAccessibleName(tr("Print the recovery sheet"));
    m_save->setText(tr("&Save as PDF…"));
    m_save->setAccessibleName(tr("Save the recovery sheet as PDF"));
    m_state->setText(m_done ? tr("Made. You can go on.")
                            : tr("Not made yet. You can also make it later, from the menu Vault."));
}

void SheetPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
