// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace assay {

/// Runs the work on another thread and waits for it, painting on; keys and clicks wait too. After 300 ms a dialog says
/// what goes on and how far it is. The work must touch nothing that belongs to the window's thread. With a progress, the
/// dialog can cancel it; the work says in its result that it stopped.
void runInBackground(QWidget *parent, const QString &text, const std::function<void()> &work, Progress *progress);

/// The same, giving what the work gives. A work that takes a Progress can be cancelled.
template<class F>
auto inBackground(QWidget *parent, const QString &text, F &&work)
{
    if constexpr (std::is_invocable_v<F, Progress &>) {
        Progress progress;
        std::optional<std::invoke_result_t<F, Progress &>> result;
        runInBackground(parent, text, [&] { result.emplace(work(progress)); }, &progress);
        return std::move(*result);
    } else {
        std::optional<std::invoke_result_t<F>> result;
        runInBackground(parent, text, [&] { result.emplace(work()); }, nullptr);
        return std::move(*result);
    }
}

} // namespace assay
