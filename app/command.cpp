// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr int nameColumn = 20; ///< characters, for the names in the help

QString title(const Command &command)
{
    return QString::fromLatin1(command.name);
}

QString exitCodes()
{
    return Texts::tr("Exit codes: 0 done; 1 done, but some inputs were refused; 2 wrong usage; 3 the workbook cannot be "
                     "opened; 4 a check failed.");
}

QString optionLine(const QString &option, const QString &help)
{
    return QStringLiteral("  ") + option.leftJustified(nameColumn + 4) + u' ' + help + u'\n';
}

Error wrongUsage(const Command &command, const QString &what)
{
    return {ErrorCode::InvalidInput, what, {}, Texts::tr("Usage: assay %1 %2").arg(title(command), QString::fromLatin1(command.synopsis))};
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QString()});
    parser.addOption({QStringLiteral("json"), QString()});
    for (const CommandOption &option : command.options) {
        const QString value = option.value ? QString::fromLatin1(option.value) : QString();
        parser.addOption({QString::fromLatin1(option.name), QString(), value});
    }
}

/// The option that is followed by another option, or by nothing, instead of its value; empty when there is none.
QString optionWithoutValue(const Command &command, const QStringList &words)
{
    QStringList all{QStringLiteral("--json"), QStringLiteral("--help")};
    QStringList withValue;
    for (const CommandOption &option : command.options) {
        all.append(QStringLiteral("--") + QLatin1StringView(option.name));
        if (option.value)
            withValue.append(all.last());
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (withValue.contains(words[i]) && (i + 1 == words.size() || all.contains(words[i + 1])))
            return words[i];
    }
    return {};
}

Arguments sorted(const QCommandLineParser &parser, const Command &command)
{
    QHash<QString, QString> options;
    for (const CommandOption &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            options.insert(name, option.value ? parser.value(name) : QString());
    }
    return {parser.positionalArguments(), options};
}

} // namespace

const Command *commandOf(const QStringList &words)
{
    const auto commands = allCommands();
    for (const qsizetype count : {qsizetype(2), qsizetype(1)}) {
        const QString name = words.mid(0, count).join(u' ');
        const auto found = std::ranges::find_if(commands, [&](const Command &command) { return title(command) == name; });
        if (words.size() >= count && found != commands.end())
            return &*found;
    }
    return nullptr;
}

QList<const Command *> familyOf(const QString &word)
{
    QList<const Command *> family;
    for (const Command &command : allCommands()) {
        if (title(command).startsWith(word + u' '))
            family.append(&command);
    }
    return family;
}

Exit runCommand(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    // The parser takes the first word for the name of the program.
    const bool isParsed = parser.parse(QStringList{QStringLiteral("assay")} + words);
    const bool isJson = isParsed && parser.isSet(QStringLiteral("json"));
    const Console console(isJson ? Console::Format::Json : Console::Format::Plain);
    if (const QString option = optionWithoutValue(command, words); !option.isEmpty())
        return console.fail(wrongUsage(command, Texts::tr("The option %1 needs a value").arg(option)));
    if (!isParsed)
        return console.fail(wrongUsage(command, parser.errorText()));
    if (parser.isSet(QStringLiteral("help"))) {
        const Console plain(Console::Format::Plain);
        for (const QString &line : helpOf(command).split(u'\n'))
            plain.line(line);
        return Exit::Done;
    }
    const Arguments arguments = sorted(parser, command);
    const qsizetype count = arguments.positional().size();
    if (count < command.fewest)
        return console.fail(wrongUsage(command, Texts::tr("Something is missing after \"assay %1\"").arg(title(command))));
    if (command.most >= 0 && count > command.most)
        return console.fail(wrongUsage(command, Texts::tr("\"%1\" is one word too many").arg(arguments.positional().at(command.most))));
    return command.run(arguments, console);
}

QString generalHelp()
{
    QString text = Texts::tr("Assay judges how well a council delivers adult social care, from evidence to rating.")
                   + QStringLiteral("\n\n");
    text += Texts::tr("Usage: assay [WORKBOOK]          opens the window") + u'\n';
    text += Texts::tr("       assay COMMAND ARGUMENTS   works without a window") + QStringLiteral("\n\n");
    text += Texts::tr("Commands:") + u'\n';
    for (const Command &command : allCommands())
        text += QStringLiteral("  ") + title(command).leftJustified(nameColumn) + u' ' + Texts::tr(command.summary) + u'\n';
    text += u'\n' + Texts::tr("With --json a command prints one JSON document and nothing else on standard output.") + u'\n';
    text += Texts::tr("\"assay COMMAND --help\" says more about one command; \"assay --version\" names the version.") + u'\n';
    return text + exitCodes();
}

QString helpOf(const Command &command)
{
    QString text = Texts::tr("Usage: assay %1 %2").arg(title(command), QString::fromLatin1(command.synopsis)) + QStringLiteral("\n\n");
    text += Texts::tr(command.summary) + QStringLiteral("\n\n");
    for (const CommandOption &option : command.options) {
        QString name = QStringLiteral("--") + QLatin1StringView(option.name);
        if (option.value)
            name += u' ' + QString::fromLatin1(option.value);
        text += optionLine(name, Texts::tr(option.help));
    }
    text += optionLine(QStringLiteral("--json"), Texts::tr("print one JSON document"));
    text += optionLine(QStringLiteral("--help"), Texts::tr("print this text"));
    return text + u'\n' + exitCodes();
}

} // namespace assay
