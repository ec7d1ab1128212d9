// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace assay::test {

/// What a run of the program left.
struct Run {
    int exit = -1; ///< -1 when it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Standard output has to be one JSON document and nothing else.
    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        if (error.error != QJsonParseError::NoError)
            qWarning("not one JSON document: %s\n%s", qPrintable(error.errorString()), out.constData());
        return document.object();
    }
    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    [[nodiscard]] QString error() const { return QString::fromUtf8(err); }
    [[nodiscard]] int errorLines() const { return static_cast<int>(err.count('\n')); }
};

/// Runs the built program as a process of its own, with a home folder of its own and without a display.
class Program
{
public:
    Program()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES"})
            m_environment.remove(QString::fromLatin1(variable));
        setHome(1);
        m_environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
    }

    [[nodiscard]] static bool isThere() { return QFileInfo(path()).isExecutable(); }
    [[nodiscard]] static QString path() { return qEnvironmentVariable("ASSAY_PROGRAM"); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Another number is another computer.
    void setHome(int number)
    {
        const QString home = file(QStringLiteral("home-%1").arg(number));
        QDir().mkpath(home);
        m_environment.insert(QStringLiteral("HOME"), home);
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    }
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    void start(QProcess &process, const QStringList &words) const
    {
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(path(), words);
    }

    /// Standard output goes into the file if one is named.
    Run run(const QStringList &words, const QString &output = {}) const
    {
        QProcess process;
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
        start(process, words);
        Run run;
        if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
            run.exit = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    /// Writes a file into the folder and gives its path.
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("a test file could not be written");
        return out.fileName();
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// A new workbook, and the worked example.
    QString newWorkbook(const QString &name = QStringLiteral("new.assay"), const QString &kind = QStringLiteral("cqc")) const
    {
        const Run made = run({QStringLiteral("new"), file(name), QStringLiteral("--authority"), QStringLiteral("Testshire"),
                              QStringLiteral("--kind"), kind});
        if (made.exit != 0)
            qFatal("no workbook was made: %s", made.err.constData());
        return file(name);
    }
    QString sample(const QString &name = QStringLiteral("h.assay")) const
    {
        const Run made = run({QStringLiteral("sample"), file(name)});
        if (made.exit != 0)
            qFatal("no sample was made: %s", made.err.constData());
        return file(name);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace assay::test
