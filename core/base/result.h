// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace assay {

/// What kind of failure it was; the command line maps it to an exit code, a window to how it is shown.
enum class ErrorCode {
    InvalidInput,  ///< a value, file or argument does not fit; nothing was changed
    NotFound,      ///< a file or record that was named does not exist
    AlreadyExists, ///< something would have been overwritten
    NotAWorkbook,  ///< the file is something else
    NewerVersion,  ///< made by a newer Assay
    Damaged,       ///< truncated, altered or inconsistent
    InUse,         ///< another window or process has the workbook
    ReadOnly,      ///< the workbook or its folder cannot be written
    DiskFull,      ///< no room left; the last change was not kept
    Io,            ///< any other failure of the file system
    RuleViolated,  ///< a change that the rules of the domain do not allow
    Conflict,      ///< a value is no longer what the change assumed
    Cancelled,     ///< the person stopped it
};

/// A failure as a value: what happened, why, and what the person can do. The texts are translated sentences
/// without a full stop at the end of `what`.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString what;
    QString why;
    QString remedy;

    /// One line: "what: why remedy".
    [[nodiscard]] QString line() const;
};

template<class T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString what, QString why = {}, QString remedy = {})
{
    return std::unexpected(Error{code, std::move(what), std::move(why), std::move(remedy)});
}

[[nodiscard]] inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

} // namespace assay
