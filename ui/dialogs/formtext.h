// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QPlainTextEdit;
class QWidget;

namespace assay {

/// A text field of so many lines that Tab leaves.
[[nodiscard]] QPlainTextEdit *smallTextEdit(const QString &objectName, int lines);
/// Where a field says what does not fit; hidden until then. In the colour of shortfalls, after a sign.
[[nodiscard]] QLabel *errorLabel(const QString &objectName);

/// The label, set to wrap its text.
[[nodiscard]] QLabel *wrapped(QLabel *label);

} // namespace assay
