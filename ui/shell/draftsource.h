// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/vaultsource.h"

namespace comity::ui {

/// The requests with something typed and not saved by the officer at work, the last touched first. They are few: one
/// page has them all, and what is searched in here is the whole vault.
class DraftSource : public VaultSource
{
public:
    explicit DraftSource(desk::VaultDesk &desk) : VaultSource(desk), m_desk(desk) { }

    [[nodiscard]] QFuture<Result<desk::RequestPage>> page(const store::ListQuery &query,
                                                          const desk::CancelToken &token) override;
    [[nodiscard]] QFuture<Result<store::RequestCount>> count(const RequestQuery &query,
                                                             const desk::CancelToken &token) override;

private:
    desk::VaultDesk &m_desk;
};

} // namespace comity::ui
