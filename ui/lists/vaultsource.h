// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/requestsource.h"

namespace comity::ui {

/// The requests of the vault that is open at the desk. The desk outlives this.
class VaultSource : public RequestSource
{
public:
    explicit VaultSource(desk::VaultDesk &desk) : m_desk(desk) { }

    [[nodiscard]] QFuture<Result<desk::RequestPage>> page(const store::ListQuery &query,
                                                          const desk::CancelToken &token) override;
    [[nodiscard]] QFuture<Result<desk::RequestPage>> search(const store::SearchQuery &query,
                                                            const desk::CancelToken &token) override;
    [[nodiscard]] QFuture<Result<store::RequestCount>> count(const RequestQuery &query,
                                                             const desk::CancelToken &token) override;
    [[nodiscard]] QFuture<Result<QList<store::Officer>>> officers() override;
    void cancel(const desk::CancelToken &token) override { m_desk.cancel(token); }

private:
    desk::VaultDesk &m_desk;
};

} // namespace comity::ui
