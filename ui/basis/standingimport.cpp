// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/standingimport.h"

#include "common/whendone.h"
#include "domain/writtendate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace comity::ui {

namespace {

enum Column { What, Here, There, Note, Columns };
constexpr int kWidest = 40; // characters of a column, before it is cut
using About = StandingDifference::About;
using Kind = StandingValue::Kind;

QPushButton *button(const char *name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

QString joined(const QStringList &words)
{
    return words.join(uiLanguage() == Language::Arabic        ? QStringLiteral("\u060c ")
                          : uiLanguage() == Language::Chinese ? QStringLiteral("\u3001")
                                                              : QStringLiteral(", "));
}

} // namespace

StandingImport::StandingImport(desk::VaultDesk &vault, QWidget *parent)
    : QWidget(parent), m_vault(vault), m_heading(new PlainLabel(this)), m_intro(new PlainLabel(this)),
      m_tree(new QTreeWidget(this)), m_keep(button("keepStanding", this)), m_cancel(button("cancelStanding", this))
{
    m_heading->setObjectName(QStringLiteral("standingHeading"));
    m_heading->makeHeading();
    m_intro->setObjectName(QStringLiteral("standingIntro"));
    m_tree->setObjectName(QStringLiteral("standingDifferences"));
    m_tree->setColumnCount(Columns);
    m_tree->setTabKeyNavigation(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    setFocusProxy(m_tree);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_intro);
    column->addWidget(m_tree, 1);
    column->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, &StandingImport::keep);
    connect(m_cancel, &QPushButton::clicked, this, &StandingImport::closeWanted);
    retranslate();
}

void StandingImport::show(const desk::StandingComparison &comparison)
{
    m_comparison = comparison;
    m_differences = standingDifferences(comparison.ours ? *comparison.ours : Standing(), comparison.theirs);
    retranslate();
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

const Instrument *StandingImport::instrument() const
{
    return m_vault.library()->instrument(m_comparison.theirs.instrument);
}

void StandingImport::keep()
{
    m_keeping = true;
    m_keep->setEnabled(false);
    whenDone(m_vault.keepStanding(m_comparison.json, m_comparison.name), this, [this](const Result<void> &done) {
        m_keeping = false;
        m_keep->setEnabled(!m_differences.isEmpty());
        if (done)
            Q_EMIT kept();
        else
            Q_EMIT failed(done.error());
    });
}

// ---- words

QString StandingImport::titleOf(const StandingDifference &difference) const
{
    const auto nameOfParty
        = [this](const QString &code) { return m_vault.library()->parties().shortName(code, uiLanguage()); };
    switch (difference.about) {
    case About::File: return tr("The file as a whole");
    case About::Party: return nameOfParty(difference.id);
    case About::NoTreaty: {
        const QStringList codes = difference.id.split(QLatin1Char(' '));
        return tr("No treaty: %1, %2", "two Parties").arg(nameOfParty(codes.value(0)), nameOfParty(codes.value(1)));
    }
    case About::Treaty: break;
    }
    const Standing *ours = m_comparison.ours.get();
    for (const Standing *standing : { &m_comparison.theirs, ours })
        for (const TreatyBetween &treaty : standing ? standing->treaties : QList<TreatyBetween>())
            if (treaty.id == difference.id && !treaty.title.isEmpty())
                return isolated(treaty.title.best(uiLanguage(), Language::English));
    return isolated(difference.id);
}

QString StandingImport::nameOf(const StandingValue &value) const
{
    const QString name = value.name();
    const auto cited = [&] {
        const DeclarationTerms *terms = instrument()->basis.declaration(value.id());
        return terms ? instrument()->cite(terms->paragraph, uiLanguage()) : isolated(value.id());
    };
    if (name == QLatin1String("declaration"))
        return tr("Declaration or reservation of %1, from", "a provision").arg(cited());
    if (name == QLatin1String("withdrawn"))
        return tr("Declaration or reservation of %1, withdrawn", "a provision").arg(cited());
    if (name == QLatin1String("protocol"))
        return tr("Protocol %1, in force from").arg(isolated(value.id()));
    if (name == QLatin1String("amendment"))
        return tr("Amendment %1, consent deposited").arg(isolated(value.id()));
    static const QHash<QString, std::function<QString()>> names{
        { QStringLiteral("source"), [] { return tr("Source"); } },
        { QStringLiteral("verified"), [] { return tr("Verified on"); } },
        { QStringLiteral("deposited"), [] { return tr("Instrument deposited"); } },
        { QStringLiteral("denounced"), [] { return tr("Denunciation received"); } },
        { QStringLiteral("extraditionNeedsTreaty"), [] { return tr("Extradition only on the basis of a treaty"); } },
        { QStringLiteral("members"), [] { return tr("Members"); } },
        { QStringLiteral("groups"), [] { return tr("Belongs to"); } },
        { QStringLiteral("competence"), [] { return tr("Declared of its competence"); } },
        { QStringLiteral("title"), [] { return tr("Title"); } },
        { QStringLiteral("kind"), [] { return tr("Kind"); } },
        { QStringLiteral("parties"), [] { return tr("Between"); } },
        { QStringLiteral("from"), [] { return tr("In force from"); } },
        { QStringLiteral("until"), [] { return tr("In force until, that day not included"); } },
        { QStringLiteral("covers"), [] { return tr("Is about"); } },
        { QStringLiteral("inLieu"), [] { return tr("Applied in its stead"); } },
    };
    const auto found = names.constFind(name);
    return found == names.constEnd() ? name : (*found)();
}

QString StandingImport::inWords(const StandingValue &value, const QString &what) const
{
    if (what.isEmpty())
        return tr("— (nothing)");
    const QStringList parts = what.split(QLatin1Char(' '));
    QStringList words;
    switch (value.kind) {
    case Kind::Day: return writtenDate(QDate::fromString(what, Qt::ISODate), uiLanguage());
    case Kind::YesOrNo: return what == QLatin1String("yes") ? tr("Yes") : tr("No");
    case Kind::Prose: return isolated(what);
    case Kind::Parties:
        for (const QString &code : parts)
            words.append(m_vault.library()->parties().shortName(code, uiLanguage()));
        return joined(words);
    case Kind::Paragraphs:
        for (const QString &paragraph : parts)
            words.append(instrument()->cite(paragraph, uiLanguage()));
        return words.join(uiLanguage() == Language::Arabic ? QStringLiteral("\u061b ") : QStringLiteral("; "));
    case Kind::Word: break;
    }
    for (const QString &word : parts)
        words.append(word == QLatin1String("mutualAssistance")  ? tr("Mutual assistance")
                         : word == QLatin1String("extradition") ? tr("Extradition")
                         : word == QLatin1String("treaty")      ? tr("Treaty")
                         : word == QLatin1String("arrangement") ? tr("Arrangement")
                                                                : isolated(word));
    return joined(words);
}

void StandingImport::fill()
{
    m_tree->clear();
    if (!instrument())
        return;
    for (const StandingDifference &difference : std::as_const(m_differences))
        addEntry(difference);
    const int most = fontMetrics().averageCharWidth() * kWidest;
    for (int column = 0; column < Columns; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column), most));
    }
}

void StandingImport::addEntry(const StandingDifference &difference)
{
    auto *entry = new QTreeWidgetItem(m_tree, { titleOf(difference) });
    entry->setText(Note,
                   !difference.isOurs         ? tr("New")
                       : !difference.isTheirs ? tr("Not in the file: will not be known any more")
                                              : tr("Changed"));
    for (const StandingValue &value : difference.values)
        new QTreeWidgetItem(entry,
                            { nameOf(value), inWords(value, value.ours), inWords(value, value.theirs), QString() });
    if (difference.isTheirs && difference.values.isEmpty())
        new QTreeWidgetItem(entry, { tr("Known to have deposited nothing") });
    for (int i = -1; i < entry->childCount(); ++i) {
        QTreeWidgetItem *row = i < 0 ? entry : entry->child(i);
        for (int column = 0; column < Columns; ++column)
            row->setToolTip(column, safeText(row->text(column)));
    }
    entry->setExpanded(true);
}

void StandingImport::retranslate()
{
    const QString name = isolated(QFileInfo(m_comparison.name).fileName());
    m_heading->setText(tr("What %1 would change", "name of a file").arg(name));
    const Instrument *text = instrument();
    const QString title = text ? text->shortTitle.in(uiLanguage()) : QString();
    m_intro->setText(
        m_differences.isEmpty()
            ? tr("The file says of %1 what the vault has already.", "a treaty").arg(isolated(title))
            : tr("Nothing is kept yet. The file takes the place of all that this office knows of %1: who is Party to "
                 "it, what was declared, and the treaties between the Parties.",
                 "a treaty")
                  .arg(isolated(title)));
    m_tree->setAccessibleName(tr("Differences between what the vault has and the file"));
    m_tree->setHeaderLabels({ tr("Party or treaty"), tr("Here"), tr("In the file"), tr("Note") });
    m_keep->setText(tr("Keep what the file says"));
    m_cancel->setText(tr("Keep nothing of it"));
    m_keep->setEnabled(!m_keeping && !m_differences.isEmpty());
    fill();
}

void StandingImport::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace comity::ui
