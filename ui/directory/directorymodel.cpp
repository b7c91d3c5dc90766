// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directorymodel.h"

#include "common/inpool.h"
#include "common/whendone.h"
#include "instruments/directoryforms.h"
#include "services/directorywords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/uilanguage.h"

#include <QCollator>
#include <QIcon>

#include <algorithm>
#include <numeric>

namespace comity::ui {

/// What the rows are made of; for another thread.
struct DirectoryModel::Making
{
    std::shared_ptr<const Library> library;
    std::shared_ptr<const desk::DirectoryContents> contents;
    QDateTime now;
    Language language;
};

namespace {

/// What a Party has declared, by the names of the closed list.
QString declaredWords(const DirectoryRecord &record, Language language)
{
    const auto &forms = directoryForms();
    QStringList words;
    const Value declarations = record.value(QStringLiteral("declarations"));
    for (const comity::Row &row : declarations.rows()) {
        const Choice *subject = forms
            ? (*forms)->choice(QStringLiteral("declarationSubject"), row.cell(QStringLiteral("subject")).string())
            : nullptr;
        if (subject && row.cell(QStringLiteral("made")).string() == QLatin1String("yes"))
            words.append(subject->label.in(language));
    }
    return words.join(language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

} // namespace

DirectoryModel::DirectoryModel(desk::VaultDesk &vault, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_vault(vault), m_clock(clock), m_read(std::make_shared<desk::DirectoryContents>()),
      m_contents(m_read), m_rows(std::make_shared<Rows>())
{
    m_pool.setMaxThreadCount(1);
}

DirectoryModel::~DirectoryModel() { m_pool.waitForDone(); }

void DirectoryModel::load()
{
    const int asked = ++m_loads;
    whenDone(m_vault.directory(), this, [this, asked](const Result<desk::DirectoryContents> &contents) {
        if (asked != m_loads)
            return;
        if (!contents) {
            Q_EMIT failed(contents.error());
            return;
        }
        m_read = std::make_shared<desk::DirectoryContents>(*contents);
        remake();
    });
}

void DirectoryModel::remake()
{
    const int asked = ++m_makings;
    const Making making{ m_vault.library(), m_read, m_clock.nowUtc(), uiLanguage() };
    const auto made = doneIn(m_pool, [making] { return std::make_shared<const Rows>(makeRows(making)); });
    whenDone(made, this, [this, asked, read = m_read](const std::shared_ptr<const Rows> &rows) {
        if (asked != m_makings)
            return;
        if (*rows == *m_rows) { // whoever looks at them keeps the place
            m_contents = read;
        } else {
            beginResetModel();
            m_contents = read;
            m_rows = rows;
            show();
            endResetModel();
        }
        Q_EMIT loaded();
    });
}

DirectoryModel::Row DirectoryModel::rowFor(const Making &making, qsizetype item)
{
    const DirectoryRecord &record = making.contents->items.at(item).record;
    const AuthorityRecord authority(record);
    const int days = making.contents->staleAfterDays;
    const QDate today = making.now.date();
    Row row;
    row.party = record.party;
    row.item = item;
    row.isAuthority = !record.isParty();
    row.isPractice = record.isPractice();
    row.isStale = comity::isStale(record, today, days);
    row.search = directorySearchText(record, *making.library);
    row.texts[Party] = making.library->parties().shortName(record.party, making.language);
    row.texts[Name] = directoryTitle(record, *making.library, making.language);
    row.texts[Verified] = verifiedWords(record, today, days);
    if (row.isAuthority) {
        const auto &forms = directoryForms();
        const Template *form = forms ? (*forms)->findTemplate(record.form()) : nullptr;
        const Field *languages = form ? form->field(QStringLiteral("languages")) : nullptr;
        const OfficeHours hours = authority.hours();
        row.roles = authority.roles();
        row.isOpen = openingAt(hours, making.now).opening == Opening::Open;
        row.texts[Tasks] = roleWords(authority, making.language);
        row.texts[Open] = openingWords(hours, making.now, localeOf(making.language));
        if (languages)
            row.texts[Languages]
                = directoryValueWords(record.value(languages->key), *languages, *making.library, making.language);
    } else {
        row.texts[Tasks] = declaredWords(record, making.language);
        row.hasDeclared = !row.texts[Tasks].isEmpty();
    }
    return row;
}

DirectoryModel::Rows DirectoryModel::makeRows(const Making &making)
{
    Rows rows;
    QSet<QString> known;
    for (qsizetype item = 0; item < making.contents->items.size(); ++item) {
        rows.push_back(rowFor(making, item));
        if (!rows.back().isAuthority)
            known.insert(rows.back().party);
    }
    for (const comity::Party &party : making.library->parties().all()) {
        if (known.contains(party.code))
            continue;
        DirectoryRecord empty;
        empty.party = party.code;
        empty.id = QLatin1String(kPartyEntry);
        Row row;
        row.party = party.code;
        row.search = directorySearchText(empty, *making.library);
        row.texts[Party] = making.library->parties().shortName(party.code, making.language);
        row.texts[Name] = making.library->parties().formalName(party.code, making.language);
        rows.push_back(std::move(row));
    }
    rank(rows, making);
    return rows;
}

/// Where each row stands by each column, reckoned once: sorting is then a comparison of numbers. The Party itself
/// stands before its authorities.
void DirectoryModel::rank(Rows &rows, const Making &making)
{
    QCollator collator(localeOf(making.language));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    for (int column = 0; column < Columns; ++column) {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys.push_back(collator.sortKey(row.texts[static_cast<size_t>(column)]));
        std::ranges::stable_sort(order, [&](size_t a, size_t b) {
            if (const int compared = keys[a].compare(keys[b]); compared != 0)
                return compared < 0;
            if (column == Party && rows[a].isAuthority != rows[b].isAuthority)
                return !rows[a].isAuthority;
            return column == Party && rows[a].ranks[Name] < rows[b].ranks[Name];
        });
        for (size_t at = 0; at < order.size(); ++at)
            rows[order[at]].ranks[static_cast<size_t>(column)] = static_cast<int>(at);
    }
}

// ---- what is shown

bool DirectoryModel::isShown(const Row &row) const
{
    switch (m_filter.kind) {
    case DirectoryFilter::Kind::All: break;
    case DirectoryFilter::Kind::Authorities:
        if (!row.isAuthority)
            return false;
        break;
    case DirectoryFilter::Kind::OpenNow:
        if (!row.isOpen)
            return false;
        break;
    case DirectoryFilter::Kind::Stale:
        if (!row.isStale)
            return false;
        break;
    case DirectoryFilter::Kind::Declared:
        if (!row.hasDeclared)
            return false;
        break;
    case DirectoryFilter::Kind::Role:
        if (!row.roles.contains(m_filter.role))
            return false;
        break;
    }
    return m_search.matches(row.search);
}

void DirectoryModel::show()
{
    m_shown.clear();
    for (size_t i = 0; i < m_rows->size(); ++i)
        if (isShown((*m_rows)[i]))
            m_shown.push_back(i);
    const auto column = static_cast<size_t>(m_sortColumn);
    const bool ascending = m_order == Qt::AscendingOrder;
    std::ranges::sort(m_shown, [&](size_t a, size_t b) {
        const int left = (*m_rows)[a].ranks[column];
        const int right = (*m_rows)[b].ranks[column];
        return ascending ? left < right : right < left;
    });
}

void DirectoryModel::setFilter(const DirectoryFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_search = DirectorySearch(filter.text);
    show();
    endResetModel();
}

void DirectoryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= Columns)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    show();
    endResetModel();
}

QString DirectoryModel::partyAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_rows)[m_shown[static_cast<size_t>(row)]].party : QString();
}

const desk::DirectoryItem *DirectoryModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const qsizetype item = (*m_rows)[m_shown[static_cast<size_t>(row)]].item;
    return item < 0 ? nullptr : &m_contents->items.at(item);
}

int DirectoryModel::rowOf(const QString &party, const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const desk::DirectoryItem *item = itemAt(row);
        if (partyAt(row) == party && (item ? item->record.id : QString::fromLatin1(kPartyEntry)) == id)
            return row;
    }
    return -1;
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = (*m_rows)[m_shown[static_cast<size_t>(index.row())]];
    const QString &text = row.texts[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name && row.isAuthority && row.isPractice)
            return tr("%1 (practice)", "an invented authority").arg(isolated(text));
        return text;
    case Qt::ToolTipRole: return text.isEmpty() ? QVariant() : safeText(text);
    default: return {};
    }
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Party: return tr("Party");
    case Name: return tr("Authority");
    case Tasks: return tr("Addressee of; declarations");
    case Open: return tr("Now");
    case Languages: return tr("Languages");
    case Verified: return tr("Verified");
    default: return {};
    }
}

} // namespace comity::ui
