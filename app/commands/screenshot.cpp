// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "core/exchange/statementlabel.h"
#include "core/export/filewriter.h"
#include "ui/parts/page.h"
#include "ui/theme/theme.h"
#include "ui/window/language.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QBuffer>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr QSize smallest{640, 400};
constexpr QSize largest{7680, 4320};
constexpr int mostRounds = 50;       ///< of waiting for the window to settle
constexpr int roundMilliseconds = 40;

const QString startPage = QStringLiteral("start");

/// What the options ask for, checked.
struct Shot {
    QString page;
    QString output;
    QSize size{1366, 768};
    ThemeChoice theme = ThemeChoice::Light;
    int textPercent = 100;
    QString language = QStringLiteral("en");
    QString statement; ///< as written
};

QStringList pageNames()
{
    return {u"overview"_s, u"evidence"_s, u"statements"_s, u"rating"_s, u"journal"_s, startPage};
}

Result<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{3,4})x([0-9]{3,4})\\z"_s);
    const auto match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (size != size.expandedTo(smallest).boundedTo(largest)) {
        return fail(ErrorCode::InvalidInput, Texts::tr("\"%1\" is not a size for a window").arg(text.left(40)), {},
                    Texts::tr("Give width and height in pixels, from 640x400 to 7680x4320, as in 1366x768."));
    }
    return size;
}

/// The value of the option if it is given and one of those allowed; `present` when it is not given.
Result<QString> choiceOf(const Arguments &arguments, const QString &option, const QStringList &allowed, const QString &present)
{
    if (!arguments.has(option))
        return present;
    const QString value = arguments.value(option);
    if (!allowed.contains(value))
        return fail(unknownChoice(option, value, allowed));
    return value;
}

Result<Shot> shotOf(const Arguments &arguments)
{
    Shot shot;
    for (const QString &option : {u"page"_s, u"output"_s}) {
        if (arguments.value(option).isEmpty())
            return fail(missingOption(option));
    }
    QStringList percents;
    for (const int percent : Settings::textSizes())
        percents.append(QString::number(percent));
    QStringList codes;
    for (const Language &language : languages())
        codes.append(language.code);
    const auto page = choiceOf(arguments, u"page"_s, pageNames(), {});
    const auto theme = choiceOf(arguments, u"theme"_s, {u"light"_s, u"dark"_s}, u"light"_s);
    const auto percent = choiceOf(arguments, u"text-size"_s, percents, u"100"_s);
    const auto language = choiceOf(arguments, u"language"_s, codes, shot.language);
    for (const auto *choice : {&page, &theme, &percent, &language}) {
        if (!*choice)
            return fail(choice->error());
    }
    if (arguments.has(u"size"_s)) {
        const auto size = sizeOf(arguments.value(u"size"_s));
        if (!size)
            return fail(size.error());
        shot.size = *size;
    }
    shot.page = *page;
    shot.output = arguments.value(u"output"_s);
    shot.theme = *theme == u"dark" ? ThemeChoice::Dark : ThemeChoice::Light;
    shot.textPercent = percent->toInt();
    shot.language = *language;
    shot.statement = arguments.value(u"statement"_s);
    return shot;
}

/// For writing if that is possible, so that the picture shows the window as people work in it.
Result<std::unique_ptr<Workbook>> openForPicture(const QString &path)
{
    auto workbook = openHere(path, OpenMode::ReadWrite);
    if (!workbook && (workbook.error().code == ErrorCode::InUse || workbook.error().code == ErrorCode::ReadOnly))
        return openHere(path, OpenMode::ReadOnly);
    return workbook;
}

/// Draws until two drawings in a row are the same: layouts and charts take a few rounds of events.
QImage settledPicture(QWidget &window)
{
    QImage last;
    for (int round = 0; round < mostRounds; ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, roundMilliseconds);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QImage now = window.grab().toImage();
        if (round > 1 && now == last)
            break;
        last = now;
    }
    return last;
}

Result<> draw(const Shot &shot, std::unique_ptr<Workbook> workbook, const QString &statement)
{
    // Settings of its own: neither the person's layout shows, nor does the picture change it.
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setTheme(shot.theme);
    settings.setTextPercent(shot.textPercent);
    settings.setLanguage(shot.language);
    // A caret that blinks would never settle.
    QGuiApplication::styleHints()->setCursorFlashTime(0);

    MainWindow window(settings);
    window.resize(shot.size);
    window.show();
    if (workbook && shot.page != startPage) {
        window.openSession(std::move(workbook));
        if (!window.page(shot.page))
            return fail(ErrorCode::InvalidInput, Texts::tr("The window has no page \"%1\"").arg(shot.page));
        window.go({shot.page, statement, {}, {}});
    }
    QByteArray png;
    QBuffer buffer(&png);
    if (!settledPicture(window).save(&buffer, "PNG"))
        return fail(ErrorCode::Io, Texts::tr("The picture could not be made"));
    return writeFile(shot.output, png, Overwrite::Allow);
}

} // namespace

Exit runScreenshot(const Arguments &arguments, const Console &console)
{
    const auto shot = shotOf(arguments);
    if (!shot)
        return console.fail(shot.error());
    const QString path = arguments.positional().value(0);
    if (path.isEmpty() && shot->page != startPage) {
        return console.fail(
            {ErrorCode::InvalidInput, Texts::tr("The workbook is missing"), {}, Texts::tr("Only the page \"start\" needs none.")});
    }
    std::unique_ptr<Workbook> workbook;
    QString statement;
    if (!path.isEmpty()) {
        auto opened = openForPicture(path);
        if (!opened)
            return console.fail(opened.error(), Exit::CannotOpen);
        workbook = std::move(*opened);
        if (!shot->statement.isEmpty()) {
            const auto found = statementFor(workbook->framework(), shot->statement);
            if (!found)
                return console.fail(found.error());
            statement = *found;
        }
    }
    if (const auto drawn = draw(*shot, std::move(workbook), statement); !drawn)
        return console.fail(drawn.error(), Exit::WrongUsage);
    console.line(Texts::tr("Written: %1").arg(shot->output));
    console.json({{u"file"_s, shot->output},
                  {u"page"_s, shot->page},
                  {u"width"_s, shot->size.width()},
                  {u"height"_s, shot->size.height()},
                  {u"theme"_s, shot->theme == ThemeChoice::Dark ? u"dark"_s : u"light"_s}});
    return Exit::Done;
}

} // namespace assay
