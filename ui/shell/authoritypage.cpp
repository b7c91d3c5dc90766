// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/authoritypage.h"

#include "common/whendone.h"
#include "desk/ownparty.h"
#include "exchange/requestreader.h"
#include "exchange/requestwriter.h"
#include "ui/request/formview.h"
#include "ui/request/requestedit.h"
#include "ui/shell/logobox.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

const QString &kSetting = desk::kAuthoritySetting;

std::shared_ptr<const Instrument> withOwnSection(const Instrument &instrument)
{
    auto reduced = std::make_shared<Instrument>(instrument);
    reduced->templates = { instrument.templates.constFirst() };
    QList<Section> &sections = reduced->templates.first().sections;
    sections.removeIf([](const Section &section) { return section.id != QLatin1String(kOwnSection); });
    return reduced;
}

} // namespace

AuthorityPage::AuthorityPage(desk::VaultDesk &vault, MessageStrip &messages, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_messages(messages),
      m_instrument(withOwnSection(*vault.library()->instruments().front())), m_heading(new PlainLabel(this)),
      m_intro(new PlainLabel(this)), m_place(new QWidget(this)), m_logo(new LogoBox(vault, messages, this)),
      m_save(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    m_heading->makeHeading(6);
    m_save->setObjectName(QStringLiteral("saveAuthority"));
    m_cancel->setObjectName(QStringLiteral("cancelAuthority"));
    auto *inner = new QVBoxLayout(m_place);
    inner->setContentsMargins({});
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(m_logo);
    column->addWidget(m_place, 1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &AuthorityPage::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { load([this] { Q_EMIT closeWanted(); }); });
    retranslate();
}

AuthorityPage::~AuthorityPage() = default;

Letterhead AuthorityPage::letterhead() const
{
    return { m_logo->logo(), m_own.values.value(QStringLiteral("requesting.authority.name")).text() };
}

void AuthorityPage::load(const std::function<void()> &then)
{
    m_logo->load();
    whenDone(m_vault.settings(kSetting), this, [this, then](const Result<QMap<QString, QJsonValue>> &settings) {
        if (!settings)
            return m_messages.remindOfError(settings.error());
        const Template &form = m_instrument->templates.constFirst();
        const QJsonObject kept = settings->value(kSetting).toObject();
        const QByteArray json = kept.isEmpty()
            ? QJsonDocument(emptyRequest(*m_instrument, form)).toJson(QJsonDocument::Compact)
            : QJsonDocument(kept).toJson(QJsonDocument::Compact);
        const auto request = RequestReader(*m_vault.library()).read(json, kSetting);
        if (!request)
            return m_messages.showError(request.error());
        take(*request);
        showForm(*request);
        if (then)
            then();
    });
}

void AuthorityPage::take(const Request &request)
{
    m_own.values.clear();
    for (const Field &field : m_instrument->templates.constFirst().sections.constFirst().fields)
        if (const Value value = request.value(field.key); !value.isEmpty())
            m_own.values.insert(field.key, value);
}

void AuthorityPage::showForm(const Request &request)
{
    delete m_form;
    m_edit = std::make_unique<RequestEdit>(m_vault.library(), m_instrument, request);
    m_form = new FormView(*m_edit, m_place);
    m_place->layout()->addWidget(m_form);
    setFocusProxy(m_form);
}

void AuthorityPage::save()
{
    const QJsonObject draft = m_edit->toDraft();
    const QJsonObject typed = draft.value(QStringLiteral("typed")).toObject();
    if (!typed.isEmpty()) {
        m_messages.show(MessageStrip::Kind::Failure,
                        tr("One field holds text that is no valid value yet: mend or empty it first."));
        m_form->focusField(typed.constBegin().key());
        return;
    }
    const Request request = m_edit->request();
    whenDone(m_vault.setSetting(kSetting, requestToJson(request, m_instrument->templates.constFirst())), this,
             [this, request](const Result<void> &done) {
                 if (!done)
                     return m_messages.showError(done.error());
                 take(request);
                 m_edit->markSaved(request);
                 Q_EMIT closeWanted();
             });
}

void AuthorityPage::retranslate()
{
    m_heading->setText(tr("Your authority"));
    m_intro->setText(tr("What you say here once begins every new request. Give the names in the languages you write "
                        "to others in."));
    m_save->setText(tr("&Keep this"));
    m_cancel->setText(tr("Cancel"));
}

void AuthorityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
