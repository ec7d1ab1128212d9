// SPDX-FileCopyrightText: The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace assay {

namespace {

QString fileOf(const QString &code)
{
    return QStringLiteral(":/i18n/assay_%1.qm").arg(code);
}

} // namespace

QList<Language> languages()
{
    QList<Language> all = {{QStringLiteral("en"), QStringLiteral("English")}};
    if (QFile::exists(fileOf(QStringLiteral("cy"))))
        all.append({QStringLiteral("cy"), QStringLiteral("Cymraeg")});
    return all;
}

void applyLanguage(const QString &code)
{
    // English beneath any other: a text that is not translated yet still has its plural forms.
    static QTranslator english;
    static QTranslator ours;
    static QTranslator qts;
    for (QTranslator *translator : {&english, &qts, &ours})
        QCoreApplication::removeTranslator(translator);
    QLocale::setDefault(code == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code));
    if (english.load(fileOf(QStringLiteral("en"))))
        QCoreApplication::installTranslator(&english);
    if (code == u"en")
        return;
    if (qts.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(fileOf(code)))
        QCoreApplication::installTranslator(&ours);
}

} // namespace assay
