// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace assay {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int millisecondsBetweenSteps = 100;

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

bool write(FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return fwrite(bytes.constData(), 1, size, stream) == size && fflush(stream) == 0;
}

/// Why standard output could not be written at first; empty as long as it could.
QByteArray &lostOutput()
{
    static QByteArray line;
    return line;
}

void writeOut(const QByteArray &bytes)
{
    if (write(stdout, bytes) || !lostOutput().isEmpty())
        return;
    const bool isFull = errno == ENOSPC;
    const Error lost{isFull ? ErrorCode::DiskFull : ErrorCode::Io, Texts::tr("The output could not be written"),
                     isFull ? Texts::tr("there is no room left where it goes") : qt_error_string(errno),
                     Texts::tr("Let it go elsewhere, or make room. What was changed in a workbook stays changed.")};
    lostOutput() = printable(QStringLiteral("assay: ") + lost.line()).toUtf8() + '\n';
}

bool steersTerminal(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x061c || (c >= 0x200e && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
           || (c >= 0x2066 && c <= 0x2069);
}

QString escape(char16_t c)
{
    return QStringLiteral("\\u%1").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
}

/// Makes visible what steers a terminal, except line ends and tabs when `keepsLines`.
QString tamed(const QString &text, bool keepsLines)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        const bool isKept = keepsLines && (c == u'\n' || c == u'\r' || c == u'\t');
        if (isKept || !steersTerminal(c.unicode()))
            safe += c;
        else if (c == u'\n')
            safe += QStringLiteral("\\n");
        else if (c == u'\t')
            safe += u' ';
        else
            safe += escape(c.unicode());
    }
    return safe;
}

} // namespace

QString printable(const QString &text)
{
    return tamed(text, false);
}

Exit Console::ended(Exit status)
{
    if (lostOutput().isEmpty())
        return status;
    write(stderr, lostOutput());
    return Exit::WrongUsage;
}

void Console::line(const QString &text) const
{
    if (!isJson())
        writeOut(printable(text).toUtf8() + '\n');
}

void Console::columns(const QList<QStringList> &rows) const
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = qMax(widths[i], printable(row[i]).size());
        }
    }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = printable(row[i]);
            text += i + 1 == row.size() ? cell : cell.leftJustified(widths[i] + 2);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        line(text);
    }
}

void Console::json(const QJsonObject &document) const
{
    if (!isJson())
        return;
    // JSON escapes the older control characters itself; the rest occurs only inside its strings, where \u is an escape too.
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson());
    writeOut(tamed(text, true).toUtf8());
}

void Console::raw(const QByteArray &bytes) const
{
    writeOut(isTerminal(stdout) ? tamed(QString::fromUtf8(bytes), true).toUtf8() : bytes);
}

void Console::complain(const QString &line) const
{
    write(stderr, printable(line).toUtf8() + '\n');
}

Exit Console::fail(const Error &error, Exit status) const
{
    complain(QStringLiteral("assay: ") + error.line());
    return status;
}

Exit Console::exitFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotAWorkbook:
    case ErrorCode::NewerVersion:
    case ErrorCode::Damaged:
    case ErrorCode::InUse:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
        return Exit::CannotOpen;
    default:
        return Exit::WrongUsage;
    }
}

ProgressLine::ProgressLine(QString what, qsizetype total) : m_what(std::move(what)), m_total(total), m_isShown(isTerminal(stderr))
{
    m_sinceShown.start();
}

ProgressLine::~ProgressLine()
{
    // Erases the line.
    if (m_isShown && m_done > 0)
        write(stderr, "\r\033[K");
}

void ProgressLine::step()
{
    ++m_done;
    if (!m_isShown || (m_done > 1 && m_sinceShown.elapsed() < millisecondsBetweenSteps))
        return;
    m_sinceShown.restart();
    const QString text = Texts::tr("%1: %2 of %3").arg(printable(m_what), QString::number(m_done), QString::number(m_total));
    write(stderr, "\r\033[K" + text.toUtf8());
}

} // namespace assay
