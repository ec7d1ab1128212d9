// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <functional>

namespace assay {

/// A theme icon with its shape filled by a colour that is asked for at each painting, so that it follows the theme.
[[nodiscard]] QIcon tintedIcon(const QString &name, std::function<QColor()> colour);

} // namespace assay
