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
    static QTranslator ours;
    static QTranslator qts;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    QLocale::setDefault(code == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code));
    if (code != u"en" && qts.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(fileOf(code)))
        QCoreApplication::installTranslator(&ours);
}

} // namespace assay
