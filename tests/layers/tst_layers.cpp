// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString sourceDir = QStringLiteral(ASSAY_SOURCE_DIR);

/// What a module may include, as CMake wrote it from the declarations.
struct Allowed {
    QStringList headers; ///< in headers that others see: public dependencies and what they hand on
    QStringList sources; ///< anywhere else: private dependencies too
};

struct Include {
    QString file;
    int line = 0;
    QString name; ///< between the quotes or brackets
    bool isOwn = false; ///< of the project: in quotes
};

/// Sources and headers of a folder, as paths from the root.
QStringList filesOf(const QString &folder)
{
    QStringList files;
    for (const QString &name : QDir(sourceDir + u'/' + folder).entryList({QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files))
        files.append(folder + u'/' + name);
    return files;
}

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

QList<Include> includesOf(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QList<Include> includes;
    QFile file(sourceDir + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return includes;
    for (int line = 1; !file.atEnd(); ++line) {
        const auto match = pattern.match(QString::fromUtf8(file.readLine()));
        if (match.hasMatch())
            includes.append({path, line, match.captured(2), match.captured(1) == u"\""});
    }
    return includes;
}

/// The module or library that an include belongs to; empty for the standard library and for names without a folder,
/// which the compiler finds only when their library is linked.
QString ownerOf(const Include &include)
{
    if (include.isOwn)
        return folderOf(include.name);
    if (include.name == u"sqlite3.h")
        return QStringLiteral("SQLite::SQLite3");
    static const QRegularExpression library(QStringLiteral("^Qt([A-Z][A-Za-z]+)/"));
    const auto match = library.match(include.name);
    return match.hasMatch() ? QStringLiteral("Qt6::") + match.captured(1) : QString();
}

/// The headers that are included from other folders, and those that come with them from their own folder.
QSet<QString> sharedHeaders(const QStringList &folders)
{
    QHash<QString, QStringList> within;
    QStringList open;
    for (const QString &folder : folders) {
        for (const QString &file : filesOf(folder)) {
            for (const Include &include : includesOf(file)) {
                if (include.isOwn && folderOf(include.name) == folder)
                    within[file].append(include.name);
                else if (include.isOwn)
                    open.append(include.name);
            }
        }
    }
    QSet<QString> shared;
    while (!open.isEmpty()) {
        const QString header = open.takeLast();
        if (shared.contains(header))
            continue;
        shared.insert(header);
        open += within.value(header);
    }
    return shared;
}

} // namespace

/// R4: every include is covered by the declarations in core/CMakeLists.txt and ui/CMakeLists.txt.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFolderWithSourcesIsDeclared();
    void namesOfTypesAreUnique();
    void includesAreDeclared_data();
    void includesAreDeclared();
    void includesOfTheProjectAreWrittenFromTheRoot_data() { includesAreDeclared_data(); }
    void includesOfTheProjectAreWrittenFromTheRoot();

private:
    QStringList m_modules;
    QHash<QString, Allowed> m_allowed;
    QSet<QString> m_sharedHeaders;
};

void TestLayers::initTestCase()
{
    QFile table(QStringLiteral(ASSAY_LAYERS_TABLE));
    QVERIFY2(table.open(QIODevice::ReadOnly), ASSAY_LAYERS_TABLE);
    while (!table.atEnd()) {
        const QStringList parts = QString::fromUtf8(table.readLine()).trimmed().split(u'|');
        QCOMPARE(parts.size(), 3);
        const QString module = parts[0].trimmed();
        m_modules.append(module);
        m_allowed.insert(module, {parts[1].split(u' ', Qt::SkipEmptyParts), parts[2].split(u' ', Qt::SkipEmptyParts)});
    }
    QVERIFY(m_modules.contains(QStringLiteral("core/base")));
    m_sharedHeaders = sharedHeaders(m_modules + QStringList{QStringLiteral("app"), QStringLiteral("app/commands")});
    QVERIFY(m_sharedHeaders.contains(QStringLiteral("core/base/result.h")));
}

void TestLayers::everyFolderWithSourcesIsDeclared()
{
    for (const QString &layer : {QStringLiteral("core"), QStringLiteral("ui")}) {
        QDirIterator folders(sourceDir + u'/' + layer, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (folders.hasNext()) {
            const QString module = QDir(sourceDir).relativeFilePath(folders.next());
            if (!filesOf(module).isEmpty())
                QVERIFY2(m_allowed.contains(module), qPrintable(module));
        }
    }
}

/// Two types of one name in one program are undefined behaviour; shared libraries hide it.
void TestLayers::namesOfTypesAreUnique()
{
    static const QRegularExpression definition(QStringLiteral("^(?:class|struct|enum class) (\\w+)(?: final)?(?: [:{]|$)"),
                                               QRegularExpression::MultilineOption);
    QHash<QString, QString> places;
    for (const QString &module : std::as_const(m_modules)) {
        for (const QString &path : filesOf(module).filter(QStringLiteral(".h"))) {
            QFile file(sourceDir + u'/' + path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto match = definition.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
                const QString name = match.next().captured(1);
                QVERIFY2(!places.contains(name), qPrintable(QStringLiteral("%1: %2 and %3").arg(name, places.value(name), path)));
                places.insert(name, path);
            }
        }
    }
    QVERIFY(places.contains(QStringLiteral("Workbook")));
}

void TestLayers::includesAreDeclared_data()
{
    QTest::addColumn<QString>("module");
    for (const QString &module : std::as_const(m_modules))
        QTest::newRow(qPrintable(module)) << module;
}

void TestLayers::includesAreDeclared()
{
    QFETCH(const QString, module);
    const Allowed allowed = m_allowed.value(module);
    QStringList undeclared;
    for (const QString &file : filesOf(module)) {
        const QStringList &names = m_sharedHeaders.contains(file) ? allowed.headers : allowed.sources;
        for (const Include &include : includesOf(file)) {
            const QString owner = ownerOf(include);
            if (!owner.isEmpty() && owner != module && !names.contains(owner))
                undeclared.append(QStringLiteral("%1:%2: %3").arg(file).arg(include.line).arg(include.name));
        }
    }
    QVERIFY2(undeclared.isEmpty(), qPrintable(undeclared.join(u'\n')));
}

void TestLayers::includesOfTheProjectAreWrittenFromTheRoot()
{
    QFETCH(const QString, module);
    for (const QString &file : filesOf(module)) {
        for (const Include &include : includesOf(file)) {
            const bool isGenerated = include.name.endsWith(u".moc") || include.name.startsWith(u"moc_");
            if (include.isOwn && !isGenerated)
                QVERIFY2(QFile::exists(sourceDir + u'/' + include.name), qPrintable(file + QStringLiteral(": ") + include.name));
        }
    }
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
