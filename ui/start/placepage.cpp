// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/placepage.h"

#include "common/filename.h"
#include "ui/widgets/filechoice.h"
#include "ui/widgets/plainlabel.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

constexpr int kNamesTried = 100;

} // namespace

PlacePage::PlacePage(QWidget *parent)
    : QWidget(parent), m_heading(new PlainLabel(this)), m_intro(new PlainLabel(this)),
      m_nameLabel(new PlainLabel(this)), m_name(new QLineEdit(this)), m_parentLabel(new PlainLabel(this)),
      m_parent(new QLineEdit(this)), m_choose(new QPushButton(this)), m_officerLabel(new PlainLabel(this)),
      m_officer(new QLineEdit(this)), m_outcome(new PlainLabel(this))
{
    m_heading->makeHeading(6);
    m_name->setObjectName(QStringLiteral("vaultName"));
    m_name->setMaxLength(60);
    m_parent->setObjectName(QStringLiteral("vaultParent"));
    m_parent->setText(QDir::toNativeSeparators(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)));
    m_choose->setObjectName(QStringLiteral("chooseParent"));
    m_officer->setObjectName(QStringLiteral("officerName"));
    m_officer->setMaxLength(100);
    m_nameLabel->setBuddy(m_name);
    m_parentLabel->setBuddy(m_parent);
    m_officerLabel->setBuddy(m_officer);

    auto *grid = new QGridLayout;
    grid->addWidget(m_officerLabel, 0, 0);
    grid->addWidget(m_officer, 0, 1, 1, 2);
    grid->addWidget(m_nameLabel, 1, 0);
    grid->addWidget(m_name, 1, 1, 1, 2);
    grid->addWidget(m_parentLabel, 2, 0);
    grid->addWidget(m_parent, 2, 1);
    grid->addWidget(m_choose, 2, 2);
    grid->addWidget(m_outcome, 3, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addLayout(grid);
    column->addStretch(1);
    setTabOrder(m_officer, m_name);
    setTabOrder(m_name, m_parent);
    setTabOrder(m_parent, m_choose);
    setFocusProxy(m_officer);

    for (QLineEdit *edit : { m_name, m_parent, m_officer })
        connect(edit, &QLineEdit::textChanged, this, &PlacePage::update);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString chosen = fileChoice().folder(this, tr("Choose where the vault shall lie"), m_parent->text());
        if (!chosen.isEmpty())
            m_parent->setText(QDir::toNativeSeparators(chosen));
    });
    retranslate();
}

void PlacePage::setPractice(bool practice)
{
    m_practice = practice;
    m_name->setVisible(!practice);
    m_nameLabel->setVisible(!practice);
    retranslate();
}

/// A practice desk gets the first name that is free: a new one never takes the place of the former.
QString PlacePage::vaultName() const
{
    if (!m_practice)
        return m_name->text().trimmed();
    const QString first = tr("Practice desk");
    QString name = first;
    for (int number = 2; number < kNamesTried && QFileInfo::exists(folderOf(name)); ++number)
        name = first + QLatin1Char(' ') + QString::number(number);
    return name;
}

QString PlacePage::officer() const { return m_officer->text().trimmed(); }

QString PlacePage::folderOf(const QString &name) const
{
    return QDir(QDir::fromNativeSeparators(m_parent->text().trimmed()))
        .filePath(safeFileNamePart(name) + QStringLiteral(".vault"));
}

QString PlacePage::folder() const { return folderOf(vaultName()); }

bool PlacePage::isComplete() const
{
    return !vaultName().isEmpty() && !officer().isEmpty() && !m_parent->text().trimmed().isEmpty()
        && !QFileInfo::exists(folder());
}

void PlacePage::update()
{
    const QString shown = isolated(QDir::toNativeSeparators(folder()));
    if (vaultName().isEmpty())
        m_outcome->clear();
    else if (QFileInfo::exists(folder()))
        m_outcome->setText(tr("There is something at %1 already. Choose another name or folder.").arg(shown));
    else
        m_outcome->setText(tr("The vault will be %1").arg(shown));
    Q_EMIT changed();
}

void PlacePage::retranslate()
{
    m_heading->setText(m_practice ? tr("A practice desk") : tr("A new vault"));
    m_intro->setText(
        m_practice
            ? tr("A vault of its own with invented cases of several kinds, outgoing and incoming, whose clocks run "
                 "from "
                 "today. Each has a task. Nothing in it is real, every page printed from it says so, and requests of "
                 "the office do not belong in it. To begin again, make another one.")
            : tr("The vault must lie on a disk of this computer, not on a network drive: there a lost "
                 "connection could damage it."));
    m_officerLabel->setText(tr("&Your name"));
    m_officer->setAccessibleName(tr("Your name"));
    m_officer->setPlaceholderText(tr("As colleagues shall see it in the history"));
    m_nameLabel->setText(tr("&Name of the vault"));
    m_name->setAccessibleName(tr("Name of the vault"));
    m_name->setPlaceholderText(tr("For instance the name of your office"));
    m_parentLabel->setText(tr("&Folder"));
    m_parent->setAccessibleName(tr("Folder"));
    m_choose->setText(tr("&Choose…"));
    m_choose->setAccessibleName(tr("Choose the folder"));
    update();
}

void PlacePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
