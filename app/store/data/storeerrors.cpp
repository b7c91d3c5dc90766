// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/data/storeerrors.h"

#include "common/translation.h"

using namespace Qt::StringLiterals;

namespace comity::store {

namespace {

struct StoreStrings
{
    Q_DECLARE_TR_FUNCTIONS(StoreStrings)
};

} // namespace

Error notFound(const QString &what)
{
    return { StoreStrings::tr("What was asked for is not in the vault."), {}, u"store.notFound"_s, what };
}

Error conflict(const QString &what, qint64 known, qint64 found)
{
    return { StoreStrings::tr("A newer version was saved meanwhile. Nothing was overwritten."),
             {},
             u"store.conflict"_s,
             u"%1: version %2 is there, %3 was known"_s.arg(what).arg(found).arg(known) };
}

Error invalid(const QString &detail)
{
    return { StoreStrings::tr("The vault cannot keep this: it is not complete."), {}, u"store.invalid"_s, detail };
}

} // namespace comity::store
