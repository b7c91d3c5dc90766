// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/findingsmodel.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

namespace comity::ui {

namespace {

constexpr int kShown = 100;

} // namespace

FindingsModel::FindingsModel(std::shared_ptr<const Library> library)
    : m_library(std::move(library)), m_words(MessageCatalogue::builtIn())
{
}

void FindingsModel::setForm(const QString &instrument, const QString &type)
{
    m_instrument = m_library->instrument(instrument);
    m_form = m_instrument ? m_instrument->findTemplate(type) : nullptr;
}

FindingsModel::Group FindingsModel::groupOf(const Finding &finding, const QMap<QString, QString> &accepted)
{
    switch (finding.severity) {
    case Severity::Error: return Group::Errors;
    case Severity::Warning: return accepted.contains(finding.key()) ? Group::Accepted : Group::Warnings;
    case Severity::Hint: return Group::Hints;
    }
    Q_UNREACHABLE();
}

void FindingsModel::fill(const Findings &findings, const QMap<QString, QString> &accepted)
{
    clear();
    if (!m_form || !m_words)
        return;
    std::array<QList<const Finding *>, 4> groups;
    for (const Finding &finding : findings)
        groups[size_t(groupOf(finding, accepted))].append(&finding);
    for (size_t i = 0; i < groups.size(); ++i) {
        const QList<const Finding *> &members = groups[i];
        if (members.isEmpty())
            continue;
        const auto group = Group(i);
        QStandardItem *top = makeGroup(group, int(members.size()));
        for (qsizetype at = 0; at < std::min<qsizetype>(members.size(), kShown); ++at)
            top->appendRow(makeFinding(*members.at(at), group, accepted.value(members.at(at)->key())));
        if (members.size() > kShown) {
            auto *more = new QStandardItem(tr("%n more of these are not shown; mend some of those above first.",
                                              nullptr, int(members.size()) - kShown));
            more->setData(int(Kind::More), KindRole);
            more->setEditable(false);
            top->appendRow(more);
        }
        appendRow(top);
    }
}

QString FindingsModel::titleOf(Group group, int count)
{
    switch (group) {
    case Group::Errors: return tr("%n error(s)", nullptr, count);
    case Group::Warnings: return tr("%n warning(s)", nullptr, count);
    case Group::Hints: return tr("%n hint(s)", nullptr, count);
    case Group::Accepted: return tr("%n accepted warning(s)", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString FindingsModel::wordFor(Group group)
{
    switch (group) {
    case Group::Errors: return tr("Error");
    case Group::Warnings: return tr("Warning");
    case Group::Hints: return tr("Hint");
    case Group::Accepted: return tr("Warning, accepted");
    }
    Q_UNREACHABLE();
}

QStandardItem *FindingsModel::makeGroup(Group group, int count) const
{
    auto *item = new QStandardItem(titleOf(group, count));
    item->setData(int(Kind::Group), KindRole);
    item->setData(int(group), GroupRole);
    item->setIcon(m_icons[size_t(group)]);
    item->setEditable(false);
    return item;
}

QStandardItem *FindingsModel::makeFinding(const Finding &finding, Group group, const QString &reason) const
{
    const Language language = uiLanguage();
    const QString message = m_words->message(finding, *m_form, language);
    const QString explanation = m_words->explanation(finding, *m_form, language);
    QString head = wordFor(group);
    if (!finding.paragraph.isEmpty())
        head += QStringLiteral(" · ") + m_instrument->cite(finding.paragraph, language);
    const QString why = group == Group::Accepted ? tr("Accepted because: %1").arg(reason) : QString();

    auto *item = new QStandardItem(message);
    item->setData(int(Kind::Finding), KindRole);
    item->setData(int(group), GroupRole);
    item->setData(finding.key(), KeyRole);
    item->setData(finding.pointer, PointerRole);
    item->setData(head, HeadRole);
    item->setData(why, ReasonRole);
    item->setData(QStringList{ head, message, why }.join(QStringLiteral(". ")), Qt::AccessibleTextRole);
    item->setData(explanation, Qt::AccessibleDescriptionRole);
    item->setIcon(m_icons[size_t(group)]);
    item->setToolTip(safeText(explanation));
    item->setEditable(false);
    if (explanation.isEmpty())
        return item;
    auto *below = new QStandardItem(explanation);
    below->setData(int(Kind::Explanation), KindRole);
    below->setEditable(false);
    item->appendRow(below);
    return item;
}

QModelIndex FindingsModel::indexOf(const QString &key) const
{
    for (int group = 0; group < rowCount() && !key.isEmpty(); ++group) {
        const QModelIndex top = index(group, 0);
        for (int row = 0; row < rowCount(top); ++row) {
            if (index(row, 0, top).data(KeyRole).toString() == key)
                return index(row, 0, top);
        }
    }
    return {};
}

FindingsModel::Kind FindingsModel::kindOf(const QModelIndex &index) { return Kind(index.data(KindRole).toInt()); }

QModelIndex FindingsModel::findingAt(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    switch (kindOf(index)) {
    case Kind::Finding: return index;
    case Kind::Explanation: return index.parent();
    default: return {};
    }
}

} // namespace comity::ui
