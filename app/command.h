// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QHash>

#include <span>

namespace assay {

/// An option of a command: "--size WxH". Without `value` it is a switch.
struct CommandOption {
    const char *name;
    const char *value; ///< what stands for the value in the help, or null
    const char *help;  ///< English, to be translated with context "Command"
};

/// The words after a command, sorted into what they are.
class Arguments final
{
public:
    Arguments(QStringList positional, QHash<QString, QString> options) : m_positional(std::move(positional)), m_options(std::move(options))
    {
    }

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    /// Null, not only empty, when the option was not given.
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option); }

private:
    QStringList m_positional;
    QHash<QString, QString> m_options; ///< switches with an empty value
};

/// One thing that the program can do on the command line. The table of all of them drives dispatch and help.
struct Command {
    const char *name;      ///< "score set"
    const char *synopsis;  ///< what follows the name
    const char *summary;   ///< English, to be translated with context "Command"
    int fewest;            ///< positional arguments
    int most;              ///< -1: any number
    std::span<const CommandOption> options; ///< besides --json and --help, which all have
    Exit (*run)(const Arguments &arguments, const Console &console);
    bool needsWindow = false; ///< draws, so it needs QApplication, though no display

    /// Number of words of the name.
    [[nodiscard]] qsizetype words() const { return QLatin1StringView(name).count(u' ') + 1; }
};

[[nodiscard]] std::span<const Command> allCommands();

/// The command that the words begin with: "score set" before "score"; null when there is none.
[[nodiscard]] const Command *commandOf(const QStringList &words);
/// Commands of a family: those that begin with "score ".
[[nodiscard]] QList<const Command *> familyOf(const QString &word);

/// Runs the command with the words after its name.
[[nodiscard]] Exit runCommand(const Command &command, const QStringList &words);

[[nodiscard]] QString generalHelp();
[[nodiscard]] QString helpOf(const Command &command);

} // namespace assay
