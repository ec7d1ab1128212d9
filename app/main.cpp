// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/window.h"
#include "ui/window/language.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace assay;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// Qt reads names and texts as UTF-8 and complains aloud where the locale is another; plain "C" is common on servers.
void ensureUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

void sayLines(const QString &text)
{
    const Console console(Console::Format::Plain);
    for (const QString &line : text.split(u'\n'))
        console.line(line);
}

/// "evidence" alone, or with something else than its members.
Exit handleFamily(const QList<const Command *> &family, const QStringList &words)
{
    QStringList names;
    for (const Command *command : family) {
        if (words.contains(u"--help"))
            sayLines(helpOf(*command) + u'\n');
        names.append(u"\"assay %1\""_s.arg(QString::fromLatin1(command->name)));
    }
    if (words.contains(u"--help"))
        return Exit::Done;
    return Console(Console::Format::Plain)
        .fail({ErrorCode::InvalidInput,
               Texts::tr("\"assay %1\" is not a whole command").arg(words.first()),
               {},
               Texts::tr("Use %1.").arg(names.join(Texts::tr(" or ")))});
}

/// Without a window: everything that the first words name, or nullopt when they name no command.
std::optional<Exit> runWords(const QStringList &words)
{
    if (words.isEmpty())
        return std::nullopt;
    if (words.first() == u"--help" || words.first() == u"-h" || words.first() == u"help") {
        sayLines(generalHelp());
        return Exit::Done;
    }
    if (words.first() == u"--version") {
        sayLines(u"assay "_s + QCoreApplication::applicationVersion());
        return Exit::Done;
    }
    if (const Command *command = commandOf(words))
        return runCommand(*command, words.mid(command->words()));
    const auto family = familyOf(words.first());
    if (!family.isEmpty())
        return handleFamily(family, words);
    return std::nullopt;
}

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    ensureUtf8();
    QCoreApplication::setOrganizationName(u"Assay"_s);
    QCoreApplication::setApplicationName(u"Assay"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));

    const QStringList words = wordsOf(argc, argv);
    const Command *command = commandOf(words);
    const bool draws = command && command->needsWindow && !words.contains(u"--help");
    if (!command && opensWindow(words))
        return runWindow(argc, argv);

    std::unique_ptr<QCoreApplication> application;
    if (draws) {
        // A picture needs no display, and drawing off screen gives the same one everywhere.
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error is for what concerns the person, not for remarks of libraries.
        if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
            QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    applyLanguage(Settings().language());
    if (const auto exit = runWords(words))
        return static_cast<int>(Console::ended(*exit));
    const Error unknown{ErrorCode::InvalidInput,
                        Texts::tr("There is no command or workbook \"%1\"").arg(words.first()),
                        {},
                        Texts::tr("\"assay --help\" lists the commands.")};
    return static_cast<int>(Console(Console::Format::Plain).fail(unknown));
}
