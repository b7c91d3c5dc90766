// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows ends a program with windows by asking these windows, which Qt passes on: there is nothing to hear besides.
#include "platform/endwatch.h"

#include <utility>

namespace comity {

class EndWatch::Listener
{
};

EndWatch::EndWatch(std::function<void()> end) : m_listener(std::make_unique<Listener>()) { (void)std::move(end); }

EndWatch::~EndWatch() = default;

} // namespace comity
