// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language.h"
#include "domain/finding.h"
#include "instruments/library.h"
#include "rules/messages.h"

#include <QIcon>
#include <QMap>
#include <QStandardItemModel>

#include <array>
#include <memory>

namespace comity::ui {

/// Findings in groups (errors, warnings, accepted warnings, hints), each with its explanation below it, in words. Of
/// each group the first hundred: nobody reads more, and the list is made anew while an officer types.
class FindingsModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum class Kind { Group, Finding, Explanation, More };
    enum class Group { Errors, Warnings, Hints, Accepted };
    enum Role {
        KindRole = Qt::UserRole + 1,
        GroupRole,
        KeyRole,     ///< Finding::key()
        PointerRole, ///< the field
        HeadRole,    ///< "Error · article 9, paragraph 2 (a)"
        ReasonRole   ///< why a warning was accepted, as a sentence; empty for others
    };

    explicit FindingsModel(std::shared_ptr<const Library> library);

    void setForm(const QString &instrument, const QString &type);
    void setIcons(const std::array<QIcon, 4> &icons) { m_icons = icons; } ///< by group
    void fill(const Findings &findings, const QMap<QString, QString> &accepted);

    [[nodiscard]] static Group groupOf(const Finding &finding, const QMap<QString, QString> &accepted);
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] static Kind kindOf(const QModelIndex &index);
    /// The finding that a place in the list belongs to: itself, or the one explained.
    [[nodiscard]] static QModelIndex findingAt(const QModelIndex &index);

private:
    QStandardItem *makeGroup(Group group, int count) const;
    QStandardItem *makeFinding(const Finding &finding, Group group, const QString &reason) const;
    [[nodiscard]] static QString titleOf(Group group, int count);
    [[nodiscard]] static QString wordFor(Group group);

    std::shared_ptr<const Library> m_library;
    const Result<MessageCatalogue> &m_words;
    const Instrument *m_instrument = nullptr;
    const Template *m_form = nullptr;
    std::array<QIcon, 4> m_icons;
};

} // namespace comity::ui
