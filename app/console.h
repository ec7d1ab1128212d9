// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QStringList>

class QJsonObject;

namespace assay {

/// How a command ended, as the process tells it. The numbers are a contract.
enum class Exit {
    Done = 0,
    SomeRefused = 1,  ///< done, but some inputs were refused; each is named
    WrongUsage = 2,   ///< the arguments, or what they name, cannot be used, or the output cannot be written
    CannotOpen = 3,   ///< the workbook is missing, locked, damaged, newer or cannot be written
    CheckFailed = 4,
};

/// The text with control characters, and those that turn the direction of writing, made visible: a text from a
/// workbook must not steer the terminal.
[[nodiscard]] QString printable(const QString &text);

/// Where commands say things: standard output either plain or one JSON document, standard error for what went wrong.
class Console final
{
public:
    enum class Format { Plain, Json };
    explicit Console(Format format) : m_format(format) {}

    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }
    /// Plain lines; nothing in JSON.
    void line(const QString &text = {}) const;
    /// Columns aligned by their longest cell; the last is not padded.
    void columns(const QList<QStringList> &rows) const;
    /// The one document; nothing in plain text.
    void json(const QJsonObject &document) const;
    /// Bytes as they are; on a terminal control characters are made visible.
    void raw(const QByteArray &bytes) const;
    void complain(const QString &line) const;
    /// Says what is wrong and returns the exit status for it.
    Exit fail(const Error &error, Exit status) const;
    /// The same with the exit status that its code stands for.
    Exit fail(const Error &error) const { return fail(error, exitFor(error)); }
    /// How a command ends that failed so.
    [[nodiscard]] static Exit exitFor(const Error &error);
    /// How the program ends after its command did: a command whose standard output was lost has not done what was asked,
    /// which is said here.
    [[nodiscard]] static Exit ended(Exit status);

private:
    Format m_format;
};

/// Shows on a terminal how far long work is; says nothing to files and pipes.
class ProgressLine final
{
public:
    ProgressLine(QString what, qsizetype total);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void step();

private:
    QString m_what;
    qsizetype m_total = 0;
    qsizetype m_done = 0;
    bool m_isShown = false;
    QElapsedTimer m_sinceShown;
};

} // namespace assay
