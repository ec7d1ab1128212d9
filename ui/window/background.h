// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace assay {

/// Runs the work on another thread and waits for it, painting on; after 300 ms a bar says what goes on. Clicks and
/// keys wait too. The work must touch nothing that belongs to the window's thread.
void runInBackground(QWidget *parent, const QString &text, const std::function<void()> &work);

template<class F>
auto inBackground(QWidget *parent, const QString &text, F &&work) -> decltype(work())
{
    std::optional<decltype(work())> result;
    runInBackground(parent, text, [&] { result.emplace(work()); });
    return std::move(*result);
}

} // namespace assay
