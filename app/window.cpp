// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/console.h"
#include "ui/window/language.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

/// Without a display Qt would end the program with a message of its own.
bool hasDisplay(int argc, char **argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0)
            return true;
    }
    return false;
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

} // namespace

bool opensWindow(const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString first = words.first();
    if (first.startsWith(u"--") || first == u"-h")
        return false;
    return first.startsWith(u'-') || first.endsWith(u".assay", Qt::CaseInsensitive) || QFileInfo(first).isFile();
}

int runWindow(int &argc, char **argv)
{
    const Console console(Console::Format::Plain);
    if (!hasDisplay(argc, argv)) {
        return static_cast<int>(
            console.fail({ErrorCode::InvalidInput, Texts::tr("The window cannot be opened"), Texts::tr("there is no display"),
                          Texts::tr("Use a command instead; \"assay --help\" lists them.")}));
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"assay"_s);
    Settings settings;
    applyLanguage(settings.language());
    // Qt has taken its own options away.
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() > 1 || words.value(0).startsWith(u'-')) {
        return static_cast<int>(console.fail(
            {ErrorCode::InvalidInput, Texts::tr("\"%1\" is not understood").arg(words.last()), {}, Texts::tr("Usage: assay [WORKBOOK]")}));
    }
    MainWindow window(settings);
    window.show();
    if (!words.isEmpty())
        window.openWorkbook(words.first(), OpenMode::ReadWrite);
    return QApplication::exec();
}

} // namespace assay
